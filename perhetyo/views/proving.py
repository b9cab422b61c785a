"""Pages that ask a signed-in worker to show again who it is: before something grave, and after a pause."""

from django.contrib.auth import logout
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perhetyo import passkey_tickets, passkeys, proving, sign_ins, step_up
from perhetyo.gate import note, signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import SecurityEvent

PAGE = require_http_methods(["GET", "POST"])
STEP_UP, UNLOCK = "step up", "unlock"


@signed_in()
@PAGE
def prove(request: WorkerRequest) -> HttpResponse:
    """Show that it is you; then back to the page that asked (`next`, one of ours)."""
    if "passkey" in request.GET:
        return _question(request, STEP_UP)
    ways = step_up.ways(request, request.user)
    form = proving.ProofForm(request.POST or None, ways=ways)
    if request.method == "POST" and proving.is_proved(request, form, request.user, purpose=STEP_UP):
        request.session.cycle_key()
        sign_ins.follow_key(request.sign_in, request)
        step_up.proved(request)
        note(request, SecurityEvent.Kind.PROVED)
        return redirect(step_up.next_page(request))
    context = {"form": form, "ways": ways, "next": step_up.next_page(request)}
    return render(request, "site/prove.html", context, status=422 if form.is_bound else 200)


@signed_in()
@PAGE
def unlock(request: WorkerRequest) -> HttpResponse:
    """After a pause: PIN, passkey or password, here or in the cover of the page that locked itself."""
    if "passkey" in request.GET:
        return _question(request, UNLOCK)
    row = request.sign_in
    by_script = request.headers.get("Accept", "") == "application/json"
    if not sign_ins.is_locked(row):
        return JsonResponse({"state": "full"}) if by_script else redirect(step_up.next_page(request))
    ways = proving.possible(request, request.user, proving.PASSKEY, proving.PIN, proving.PASSWORD)
    form = proving.ProofForm(request.POST or None, ways=ways)
    if request.method == "POST":
        if proving.is_proved(request, form, request.user, purpose=UNLOCK):
            return _opened(request, form, by_script)
        if form.way is not None and not sign_ins.count_wrong_try(row):
            logout(request)
            return JsonResponse({"state": "out"}, status=422) if by_script else redirect("account_login")
        if by_script:
            return JsonResponse({"state": "locked", "why": _why(form)}, status=422)
    context = {"form": form, "ways": ways, "next": step_up.next_page(request)}
    return render(request, "site/unlock.html", context, status=422 if form.is_bound else 200)


def _opened(request: WorkerRequest, form: proving.ProofForm, by_script: bool) -> HttpResponse:
    sign_ins.unlock(request, request.sign_in)
    if form.way != proving.PIN:
        step_up.proved(request)
    note(request, SecurityEvent.Kind.UNLOCKED)
    return JsonResponse({"state": "full"}) if by_script else redirect(step_up.next_page(request))


def _why(form: proving.ProofForm) -> str:
    """The mistakes as one sentence, for a page that shows no form of ours."""
    return " ".join(str(text) for texts in form.errors.values() for text in texts) or _("That was not right.")


def _question(request: WorkerRequest, purpose: str) -> HttpResponse:
    try:
        return JsonResponse(passkey_tickets.ask(request, purpose, request.user))
    except passkeys.NotAccepted as error:
        raise Http404 from error

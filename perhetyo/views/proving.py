"""Pages that ask a signed-in worker to show again who it is: before something grave, and after a pause."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perhetyo import oidc, passkey_tickets, passkeys, proving, sign_ins, step_up
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
    page = step_up.next_page(request)
    context = {"form": form, "ways": ways, "next": page}
    if way := oidc.way_to_prove(request.user, page):
        context |= {"oidc_name": settings.OIDC["name"], "oidc_url": way}
    return render(request, "site/prove.html", context, status=422 if form.is_bound else 200)


@signed_in()
@PAGE
def unlock(request: WorkerRequest) -> HttpResponse:
    """After a pause: PIN, passkey or password, here or in the cover of the page that locked itself."""
    if "passkey" in request.GET:
        return _question(request, UNLOCK)
    if not sign_ins.is_locked(request.sign_in):
        return _go_on(request)
    ways = proving.possible(request, request.user, proving.PASSKEY, proving.PIN, proving.PASSWORD)
    form = proving.ProofForm(request.POST or None, ways=ways)
    if request.method == "POST":
        if proving.is_proved(request, form, request.user, purpose=UNLOCK):
            return _opened(request, form)
        if form.way is not None and not sign_ins.count_wrong_try(request.sign_in):
            return _shut(request)
    if _is_asked_by_script(request):
        said = {"state": "locked", "ways": ways, "why": _why(form)}
        return JsonResponse(said, status=422 if form.is_bound else 200)
    context = {"form": form, "ways": ways, "next": step_up.next_page(request)}
    return render(request, "site/unlock.html", context, status=422 if form.is_bound else 200)


def _is_asked_by_script(request: WorkerRequest) -> bool:
    return request.headers.get("Accept", "") == "application/json"


def _go_on(request: WorkerRequest) -> HttpResponse:
    if _is_asked_by_script(request):
        return JsonResponse({"state": "full"})
    return redirect(step_up.next_page(request))


def _opened(request: WorkerRequest, form: proving.ProofForm) -> HttpResponse:
    sign_ins.unlock(request, request.sign_in)
    if form.way in step_up.ways(request, request.user):
        step_up.proved(request)
    note(request, SecurityEvent.Kind.UNLOCKED)
    return _go_on(request)


def _shut(request: WorkerRequest) -> HttpResponse:
    """That was the last try: the sign-in is over, and what was written waits as a draft."""
    logout(request)
    if _is_asked_by_script(request):
        return JsonResponse({"state": "out"}, status=422)
    messages.warning(request, _("Too many wrong tries: your log-in on this device has ended. Log in anew."))
    return redirect("account_login")


def _why(form: proving.ProofForm) -> str:
    """The mistakes as one sentence, for a page that shows no form of ours."""
    return " ".join(str(text) for texts in form.errors.values() for text in texts)


def _question(request: WorkerRequest, purpose: str) -> HttpResponse:
    try:
        return JsonResponse(passkey_tickets.ask(request, purpose, request.user))
    except passkeys.NotAccepted as error:
        raise Http404 from error

"""My sign-in: by what I log in, where I am logged in now, and ending what is not mine."""

import uuid

from django.contrib import messages
from django.contrib.auth import logout, update_session_auth_hash
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from perhetyo import passkeys, second_factor, sign_ins, step_up
from perhetyo.forms import NewPasswordForm
from perhetyo.gate import note, refuse, signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import SecurityEvent, SignIn
from perhetyo.sessions import lacks_factor

Kind = SecurityEvent.Kind


@signed_in()
@require_GET
def my_sign_in(request: WorkerRequest) -> HttpResponse:
    """The ways to log in, and the sign-ins of the last thirty days."""
    worker, now_open = request.user, list(sign_ins.live(request.user))
    ended = [row for row in sign_ins.lately(worker)[:20] if row not in now_open]
    context = {
        "passkeys": len(passkeys.of(worker)),
        "app": second_factor.app_of(worker),
        "codes_left": second_factor.recovery_codes_left(worker),
        "has_any": second_factor.has_any(worker),
        "lacks_factor": lacks_factor(request),
        "now_open": now_open,
        "ended": ended[:10],
        "this": request.sign_in,
    }
    return render(request, "site/my_sign_in.html", context)


@signed_in()
@require_POST
def sign_in_end(request: WorkerRequest, sign_in: uuid.UUID) -> HttpResponse:
    """One's own sign-in somewhere ends now; ended twice is ended once."""
    row = get_object_or_404(SignIn, pk=sign_in, user=request.user)
    note(request, Kind.SIGN_IN_ENDED)
    if row.pk == request.sign_in.pk:
        sign_ins.end_this(request, SignIn.End.SIGNED_OUT)  # a new device does not end the news of itself
        logout(request)
        return redirect("account_login")
    sign_ins.end(SignIn.objects.filter(pk=row.pk), SignIn.End.BY_OWNER, by=request.user)
    sign_ins.forget_news(row)
    if "was_not_me" in request.POST:
        messages.warning(
            request, _("The sign-in has ended. Choose a new password now, and tell your unit of it.")
        )
        return redirect("my_password")
    messages.success(request, _("The sign-in has ended."))
    return redirect("my_sign_in")


@signed_in()
@require_POST
def sign_ins_end_others(request: WorkerRequest) -> HttpResponse:
    """Everywhere but here, with the screens that were given to families."""
    note(request, Kind.SIGN_IN_ENDED)
    count = _end_others(request)
    messages.success(
        request,
        ngettext("%(count)d sign-in has ended.", "%(count)d sign-ins have ended.", count) % {"count": count},
    )
    return redirect("my_sign_in")


@signed_in()
@require_POST
def sign_in_known(request: WorkerRequest, sign_in: uuid.UUID) -> HttpResponse:
    """The new device is mine, says somebody on another one that is known."""
    row = get_object_or_404(SignIn, pk=sign_in, user=request.user)
    if not sign_ins.may_answer_for(request.sign_in, row):
        refuse(request)
    sign_ins.say_it_was_me(row)
    messages.success(request, _("Good. The device is known from now on."))
    return redirect("my_sign_in")


@signed_in()
@require_http_methods(["GET", "POST"])
@step_up.required
def my_password(request: WorkerRequest) -> HttpResponse:
    """A new password; the sign-ins elsewhere end with the old one."""
    form = NewPasswordForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        request.user.set_password(form.cleaned_data["new"])
        request.user.save(update_fields=["password"])
        _end_others(request)
        update_session_auth_hash(request, request.user)
        sign_ins.follow_key(request.sign_in, request)
        note(request, Kind.PASSWORD_CHOSEN)
        messages.success(request, _("The new password is in use. Your sign-ins elsewhere have ended."))
        return redirect("my_sign_in")
    return render(request, "site/my_password.html", {"form": form}, status=422 if form.is_bound else 200)


def _end_others(request: WorkerRequest) -> int:
    return sign_ins.end_all(request.user, SignIn.End.BY_OWNER, by=request.user, but=request.sign_in)

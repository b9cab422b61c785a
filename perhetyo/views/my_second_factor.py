"""My authenticator app and my recovery codes: added, made anew, removed, each after showing that it is me."""

from django.contrib import messages
from django.core import signing
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perhetyo import second_factor, step_up
from perhetyo.forms import AppForm
from perhetyo.gate import note, signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import SecurityEvent
from perhetyo.picture_code import picture_code

PAGE = require_http_methods(["GET", "POST"])
SALT = "adding an authenticator app"
MINUTES = 15  # to scan the picture and type the code
Kind = SecurityEvent.Kind


@signed_in()
@PAGE
@step_up.required
def my_app_new(request: WorkerRequest) -> HttpResponse:
    """The picture for the app; its first code shows that the app has it. The first app brings ten codes."""
    secret = _secret_of(request) or second_factor.new_secret()
    form = AppForm(request.POST or None, secret=secret)
    if request.method == "POST" and form.is_valid():
        second_factor.add_app(request.user, secret=secret)
        note(request, Kind.TOTP_ADDED)
        messages.success(request, _("The authenticator app is in use. The next log-in asks for its code."))
        if second_factor.recovery_codes_left(request.user) is None:
            return _show_new_codes(request)
        return redirect("my_sign_in")
    context = {
        "form": form,
        "ticket": signing.dumps([str(request.user.pk), secret], salt=SALT),
        "picture": picture_code(second_factor.address_for_app(request.user, secret)),
        "secret": " ".join(secret[at : at + 4] for at in range(0, len(secret), 4)),
    }
    return render(request, "site/my_app_new.html", context, status=422 if form.is_bound else 200)


def _secret_of(request: WorkerRequest) -> str | None:
    """The secret whose picture was on the page, or None: too long ago, or not this worker's."""
    try:
        owner, secret = signing.loads(request.POST.get("ticket", ""), salt=SALT, max_age=MINUTES * 60)
    except signing.BadSignature:
        return None
    return str(secret) if owner == str(request.user.pk) else None


@signed_in()
@PAGE
@step_up.required
def my_app_remove(request: WorkerRequest) -> HttpResponse:
    """The app is asked for no more. The last second factor stays where one is required."""
    app = second_factor.app_of(request.user)
    if app is None:
        return redirect("my_sign_in")
    is_last = second_factor.is_last(app)
    if request.method == "POST" and not is_last:
        app.delete()
        note(request, Kind.TOTP_REMOVED)
        messages.success(request, _("The authenticator app is removed."))
        return redirect("my_sign_in")
    return render(
        request,
        "site/my_app_remove.html",
        {"is_last": is_last},
        status=422 if request.method == "POST" else 200,
    )


@signed_in()
@PAGE
@step_up.required
def my_recovery_codes(request: WorkerRequest) -> HttpResponse:
    """Ten new codes for the day when the phone is lost; those before them are good no more."""
    if request.method == "POST":
        return _show_new_codes(request)
    context = {"left": second_factor.recovery_codes_left(request.user)}
    return render(request, "site/my_recovery_codes.html", context)


def _show_new_codes(request: WorkerRequest) -> HttpResponse:
    """In the answer itself and never again: nothing that could show them twice is kept."""
    codes = second_factor.new_recovery_codes(request.user)
    note(request, Kind.CODES_MADE)
    context = {"codes": [f"{code[:5]} {code[5:]}" for code in codes]}
    return render(request, "site/my_recovery_codes.html", context)

"""The worker's own passkeys: which there are, adding one, removing one, after showing that it is them."""

import json
from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.core import signing
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perhetyo import passkeys, second_factor, step_up
from perhetyo.forms import PasskeyForm
from perhetyo.gate import note, signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import SecurityEvent

SALT = "adding a passkey"
MINUTES = 5  # between the name and the touch of the device
PAGE = require_http_methods(["GET", "POST"])


@signed_in()
@PAGE
@step_up.required
def my_passkeys(request: WorkerRequest) -> HttpResponse:
    """One's own passkeys; a name leads on to the device that will hold the new one."""
    form = PasskeyForm(request.POST or None)
    may_add = passkeys.are_possible(request)
    if request.method == "POST" and may_add and form.is_valid():
        return _ask_device(request, form.cleaned_data["name"])
    context = {"form": form, "passkeys": passkeys.of(request.user), "may_add": may_add}
    return render(request, "site/my_passkeys.html", context, status=422 if form.errors else 200)


@signed_in()
@PAGE
def my_passkey_new(request: WorkerRequest) -> HttpResponse:
    """The device has made the passkey: it is kept. The ticket tells that the worker has shown who it is."""
    try:
        owner, name, challenge = signing.loads(
            request.POST.get("ticket", ""), salt=SALT, max_age=MINUTES * 60
        )
    except signing.BadSignature:
        owner = ""
    if owner != str(request.user.pk):
        if request.method == "POST":
            messages.warning(request, _("The passkey was not added: too much time went by. Begin again."))
        return redirect("my_passkeys")
    answer = request.POST.get("credential", "")[: passkeys.AT_MOST]
    try:
        passkeys.add(request, request.user, name=name, challenge=challenge, answer=answer)
    except passkeys.NotAccepted:
        return _ask_device(request, name, has_failed=True)
    note(request, SecurityEvent.Kind.PASSKEY_ADDED)
    messages.success(
        request, _("The passkey is added. With it you log in and come back from the shared screen.")
    )
    return redirect("my_passkeys")


@signed_in()
@PAGE
@step_up.required
def my_passkey_remove(request: WorkerRequest, number: int) -> HttpResponse:
    """A lost or old device opens nothing any more."""
    passkey = get_object_or_404(Authenticator, pk=number, user=request.user, type=Authenticator.Type.WEBAUTHN)
    is_last = second_factor.is_last(passkey)
    if request.method == "POST" and not is_last:
        passkey.delete()
        note(request, SecurityEvent.Kind.PASSKEY_REMOVED)
        messages.success(request, _("The passkey is removed."))
        return redirect("my_passkeys")
    context = {"is_last": is_last, "passkey": passkey}
    status = 422 if request.method == "POST" else 200
    return render(request, "site/my_passkey_remove.html", context, status=status)


def _ask_device(request: WorkerRequest, name: str, *, has_failed: bool = False) -> HttpResponse:
    """The page on which the browser makes the passkey, with a challenge of its own."""
    challenge = passkeys.new_challenge()
    context: dict[str, Any] = {
        "name": name,
        "has_failed": has_failed,
        "ticket": signing.dumps([str(request.user.pk), name, challenge], salt=SALT),
        "options": json.dumps(passkeys.options_to_add(request, request.user, challenge)),
    }
    return render(request, "site/my_passkey_new.html", context, status=422 if has_failed else 200)

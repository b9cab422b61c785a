"""Showing that it is you: by passkey, by a code of the authenticator app, by password, or by PIN.

Each page says which ways it takes. Families see the PIN: it opens a locked page and counts for no more.
"""

from typing import Any

from allauth.core import ratelimit
from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perhetyo import passkey_tickets, passkeys, second_factor, sign_ins
from perhetyo.forms import CarefulForm
from perhetyo.gate import note
from perhetyo.models import SecurityEvent, User

PASSKEY, CODE, PASSWORD, PIN = "passkey", "code", "password", "pin"
Kind = SecurityEvent.Kind
WRONG = {
    CODE: (
        Kind.WRONG_CODE,
        gettext_lazy("The code is not right, or it was used already. Take the next one."),
    ),
    PASSWORD: (Kind.WRONG_PASSWORD, gettext_lazy("This is not your password.")),
    PIN: (Kind.WRONG_PIN, gettext_lazy("The PIN is not right.")),
}
TOO_MANY = gettext_lazy("Too many tries. Wait five minutes and try again.")


class ProofForm(CarefulForm, forms.Form):
    """A field for each of `ways` but the passkey, whose answer a script puts into `passkey` and `ticket`."""

    code = forms.CharField(
        label=gettext_lazy("Code of your authenticator app"),
        max_length=20,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "one-time-code"}),
        help_text=gettext_lazy("Six digits. A recovery code of ten digits is good as well."),
    )
    pin = forms.CharField(
        label=gettext_lazy("Your PIN"),
        max_length=12,
        required=False,
        widget=forms.PasswordInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    password = forms.CharField(
        label=gettext_lazy("Your password"),
        max_length=200,
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    passkey = forms.CharField(widget=forms.HiddenInput, required=False)
    ticket = forms.CharField(widget=forms.HiddenInput, required=False)

    way: str | None = None  # that was taken

    def __init__(self, *args: Any, ways: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.typed = [way for way in (CODE, PIN, PASSWORD) if way in ways]
        for way in (CODE, PIN, PASSWORD):
            if way not in ways:
                del self.fields[way]
        if PASSKEY not in ways:
            del self.fields["passkey"], self.fields["ticket"]
        if len(self.typed) == 1:
            self.fields[self.typed[0]].required = not self.data.get("passkey")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        self.way = next((way for way in (PASSKEY, *self.typed) if data.get(way)), None)
        if not self.errors and self.way is None:
            self.add_error(
                self.typed[0] if self.typed else None, _("Show in one of these ways that it is you.")
            )
        return data

    def refuse(self, way: str, reason: Any) -> None:
        self.add_error(way if way in self.typed else None, str(reason))


def possible(request: HttpRequest, worker: User, *wanted: str) -> list[str]:
    """Those of `wanted` that this worker has, on this browser, in their order."""
    has = {
        PASSKEY: lambda: passkeys.are_possible(request) and bool(passkeys.of(worker)),
        CODE: lambda: second_factor.has_codes(worker),
        PASSWORD: worker.has_usable_password,
        PIN: lambda: bool(worker.pin),
    }
    return [way for way in wanted if has[way]()]


def is_proved(request: HttpRequest, form: ProofForm, worker: User, *, purpose: str) -> bool:
    """Whether what came is right; else the form says why, and the try is noted and counted.

    Five wrong tries in five minutes; a passkey cannot be guessed and is not counted. As at the log-in each
    place counts its own tries, so that a stranger who knows the password does not keep the worker out.
    """
    if not form.is_valid():
        return False
    way = form.way or ""
    if way == PASSKEY:
        return _by_passkey(request, form, worker, purpose)
    place = sign_ins.place_of(request, worker.username)
    if not _may_try(request, worker, place):
        form.refuse(way, TOO_MANY)
        return False
    if not _is_right(request, way, form.cleaned_data[way], worker):
        kind, words = WRONG[way]
        note(request, kind, user=worker)
        form.refuse(way, words)
        return False
    ratelimit.clear(request, action="prove", key=place)
    return True


def _may_try(request: HttpRequest, worker: User, place: str) -> bool:
    """Whoever has many addresses guesses no more for that: all unknown devices together have a limit too."""
    if not ratelimit.consume(request, action="prove", key=place):
        return False
    is_known = sign_ins.is_known_device(request, worker.username)
    return is_known or ratelimit.consume(request, action="prove_on_new_devices", user=worker)


def _by_passkey(request: HttpRequest, form: ProofForm, worker: User, purpose: str) -> bool:
    data = form.cleaned_data
    try:
        passkey_tickets.accept(request, purpose, worker, ticket=data["ticket"], answer=data["passkey"])
    except passkeys.NotAccepted:
        note(request, Kind.WRONG_PASSKEY, user=worker)
        form.refuse(PASSKEY, _("The passkey was not accepted. Try again, or take another way."))
        return False
    return True


def _is_right(request: HttpRequest, way: str, typed: str, worker: User) -> bool:
    if way == PASSWORD:
        return worker.check_password(typed)
    if way == PIN:
        return worker.has_pin(typed)
    used = second_factor.accept_code(worker, typed)
    if used is None:
        used = second_factor.accept_recovery_code(worker, typed)
        if used:
            note(request, Kind.CODE_USED, user=worker)
    if used:
        used.record_usage()
    return used is not None

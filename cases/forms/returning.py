"""The way back from the shared screen."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perhetyo.forms import CarefulForm
from perhetyo.passkeys import AT_MOST


class BackForm(CarefulForm, forms.Form):
    """The PIN, or what the worker's passkey answered (`passkey`) to what this screen asked (`ticket`)."""

    pin = forms.CharField(
        label=gettext_lazy("The worker's PIN"),
        max_length=12,
        widget=forms.PasswordInput(attrs={"inputmode": "numeric", "autocomplete": "off", "autofocus": True}),
        error_messages={"required": gettext_lazy("Write the PIN.")},
    )
    passkey = forms.CharField(widget=forms.HiddenInput, required=False)
    ticket = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_by_passkey = bool(self.data.get("passkey"))
        self.fields["pin"].required = not self.is_by_passkey

    def refused(self, reason: str) -> None:
        self.add_error(None if self.is_by_passkey else "pin", reason)

    def wrong(self, left: int) -> None:
        """Neither the right PIN nor the right passkey; `left`: tries of both together."""
        if self.is_by_passkey:
            self.refused(_("The passkey was not accepted. Tries left: %(left)d.") % {"left": left})
        else:
            self.refused(_("The PIN is not right. Tries left: %(left)d.") % {"left": left})

    def clean_passkey(self) -> str:
        return str(self.cleaned_data["passkey"])[:AT_MOST]

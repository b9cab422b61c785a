"""The social worker's decision on a record: with the password, on the exact text."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perhetyo.forms import CarefulForm

APPROVE, SEND_BACK = "approve", "send_back"


class DecisionForm(CarefulForm, forms.Form):
    """Approving asks for the log-in password (the PIN is not enough); returning asks for a comment."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("Decision"),
        choices=[(APPROVE, APPROVE), (SEND_BACK, SEND_BACK)],
        widget=forms.HiddenInput,
        error_messages={"required": gettext_lazy("Choose whether you approve or return this.")},
    )
    comment = forms.CharField(
        label=gettext_lazy("What should be completed"),
        widget=forms.Textarea,
        required=False,
        help_text=gettext_lazy("Needed when you return the plan. The workers read this."),
    )
    differing_views_read = forms.BooleanField(
        label=gettext_lazy("I have read the differing views"), required=False
    )
    password = forms.CharField(
        label=gettext_lazy("Your password"),
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        max_length=200,
        required=False,
        help_text=gettext_lazy("Approving asks for your log-in password again. The PIN is not enough."),
    )
    seen = forms.CharField(widget=forms.HiddenInput, max_length=2000)

    def __init__(self, *args: Any, has_differing: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.has_differing = has_differing
        if not has_differing:
            del self.fields["differing_views_read"]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("outcome") == SEND_BACK and not data.get("comment", "").strip():
            self.add_error("comment", _("Write what should be completed."))
        if data.get("outcome") == APPROVE:
            if self.has_differing and not data.get("differing_views_read"):
                self.add_error(
                    "differing_views_read", _("Read the differing views and tick that you have read them.")
                )
            if not data.get("password"):
                self.add_error("password", _("Write your password to approve."))
        return data

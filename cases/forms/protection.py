"""For what somebody looks at contact data that is kept from view."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from cases.models import Revealing
from perhetyo.forms import CarefulForm


class RevealForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = Revealing
        fields = ["purpose", "recipient", "words"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        purposes = [each for each in Revealing.Purpose.choices if each[0] != Revealing.Purpose.LIFTED]
        self.fields["purpose"].choices = [("", "–"), *purposes]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("purpose") == Revealing.Purpose.OTHER and not data.get("words", "").strip():
            self.add_error("words", _("Write the purpose in words."))
        if data.get("purpose") == Revealing.Purpose.AUTHORITY and not data.get("recipient", "").strip():
            self.add_error("recipient", _("Write which authority."))
        return data

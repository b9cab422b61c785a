"""A value of a code set, from a day on; and the day it is in use for the last time."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import Code
from perhetyo.forms import CarefulForm


class CodeForm(CarefulForm, forms.ModelForm):
    """A new value, or an old one with new names from a day on."""

    class Meta:
        model = Code
        fields = ("code_set", "value", "name_fi", "name_sv", "oid", "valid_from", "source")
        labels = {
            "code_set": gettext_lazy("Code set"),
            "value": gettext_lazy("Value"),
            "name_fi": gettext_lazy("Name in Finnish"),
            "name_sv": gettext_lazy("Name in Swedish"),
            "oid": gettext_lazy("Identifier of the national code set (OID)"),
            "valid_from": gettext_lazy("In use from"),
            "source": gettext_lazy("Source: the law and its section, or local practice"),
        }
        help_texts = {"source": ""}

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        same = Code.objects.filter(code_set=data.get("code_set"), value=data.get("value"))
        if data.get("valid_from") and same.filter(valid_from=data["valid_from"]).exists():
            self.add_error("valid_from", _("This value has a row from this day already."))
        return data

    def _post_clean(self) -> None:
        """Written by the page, in its transaction."""


class EndCodeForm(CarefulForm, forms.Form):
    valid_to = forms.DateField(label=gettext_lazy("In use for the last time on"))

    def __init__(self, *args: Any, code: Code, **kwargs: Any) -> None:
        self.code = code
        super().__init__(*args, **kwargs)

    def clean_valid_to(self) -> Any:
        day = self.cleaned_data["valid_to"]
        if day < self.code.valid_from:
            raise forms.ValidationError(_("The last day is before the first day."))
        return day

"""The code of a second device."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perhetyo.forms import CarefulForm


class PairForm(CarefulForm, forms.Form):
    code = forms.CharField(
        label=_("The code on the worker’s screen"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocapitalize": "characters", "spellcheck": "false"}),
        error_messages={"required": _("Write the code.")},
    )

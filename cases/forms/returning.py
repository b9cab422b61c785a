"""The way back from the shared screen."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perhetyo.forms import CarefulForm


class BackForm(CarefulForm, forms.Form):
    pin = forms.CharField(
        label=_("The worker's PIN"),
        max_length=12,
        widget=forms.PasswordInput(attrs={"inputmode": "numeric", "autocomplete": "off", "autofocus": True}),
        error_messages={"required": _("Write the PIN.")},
    )

"""The code that is printed on a paper."""

import re

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perhetyo.forms import CarefulForm


class CodeForm(CarefulForm, forms.Form):
    code = forms.CharField(
        label=gettext_lazy("Code of the text"),
        max_length=100,
        help_text=gettext_lazy("At the foot of the paper: three groups of four letters and digits."),
    )

    def clean_code(self) -> str:
        code = "".join(self.cleaned_data["code"].split()).lower()
        if not re.fullmatch(r"[0-9a-f]{12,64}", code):
            raise forms.ValidationError(
                _("The code has at least twelve signs: digits and the letters a to f.")
            )
        return code

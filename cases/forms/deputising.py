"""Who decides for whom, from a day to a day."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from cases import deputising
from perhetyo.forms import CarefulForm


class DeputyForm(CarefulForm, forms.Form):
    social_worker: forms.ModelChoiceField = forms.ModelChoiceField(
        label=gettext_lazy("Who is away"), queryset=None, empty_label=None
    )
    deputy: forms.ModelChoiceField = forms.ModelChoiceField(label=gettext_lazy("Substitute"), queryset=None)
    starts_on = forms.DateField(label=gettext_lazy("First day"))
    ends_on = forms.DateField(label=gettext_lazy("Last day"))

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["social_worker"].queryset = deputising.may_appoint_for(user)  # type: ignore[attr-defined]
        self.fields["deputy"].queryset = deputising.can_deputise()  # type: ignore[attr-defined]

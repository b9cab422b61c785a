"""What came of looking at a pattern in the log."""

from django import forms
from django.utils.translation import gettext_lazy

from cases.models import LogReview
from perhetyo.forms import CarefulForm


class LogReviewForm(CarefulForm, forms.Form):
    outcome = forms.ChoiceField(
        label=gettext_lazy("what was found"), choices=LogReview.Outcome.choices, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label=gettext_lazy("in your own words"), max_length=500, widget=forms.Textarea({"rows": 3}),
        help_text=gettext_lazy("No client data: the case number is enough."),
    )  # fmt: skip

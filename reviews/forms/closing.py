"""Beginning the closing, going back to work, and ending the work before its time."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import deadlines
from cases.models import EndReason
from perhetyo import clock
from perhetyo.forms import CarefulForm


class BeginClosingForm(CarefulForm, forms.Form):
    words = forms.CharField(
        label=gettext_lazy("Why the work comes to its end"), widget=forms.Textarea, max_length=5000
    )
    planned = forms.DateField(label=gettext_lazy("planned last day"), required=False)


class BackToWorkingForm(CarefulForm, forms.Form):
    words = forms.CharField(
        label=gettext_lazy("What has changed, and why the work goes on"),
        widget=forms.Textarea,
        max_length=5000,
    )
    next_review_on = forms.DateField(label=gettext_lazy("next review at the latest"))

    def clean_next_review_on(self) -> Any:
        day, today = self.cleaned_data["next_review_on"], clock.today()
        if day < today:
            raise forms.ValidationError(_("The day of the next review has passed."))
        if day > deadlines.limit("review_at_most", today):
            raise forms.ValidationError(_("The next review is more than three months away."))
        return day


class InterruptForm(CarefulForm, forms.Form):
    reason = forms.ChoiceField(
        label=gettext_lazy("why the work ends"),
        choices=[("", "---------"), *((r.value, r.label) for r in EndReason if r != EndReason.AGREED)],
    )
    ended_on = forms.DateField(label=gettext_lazy("last day of the work"))
    words = forms.CharField(
        label=gettext_lazy("A short summary: what was done, where things stand"),
        widget=forms.Textarea,
        max_length=20_000,
    )
    family_was_asked = forms.ChoiceField(
        label=gettext_lazy("Has the family been asked what they think?"),
        choices=[
            ("", "---------"),
            ("yes", gettext_lazy("yes")),
            ("no", gettext_lazy("no, it was not possible")),
        ],
    )
    family_words = forms.CharField(
        label=gettext_lazy("What the family said, or why they could not be asked"),
        widget=forms.Textarea,
        max_length=20_000,
    )

    def clean_ended_on(self) -> Any:
        if self.cleaned_data["ended_on"] > clock.today():
            raise forms.ValidationError(_("The last day cannot be in the future."))
        return self.cleaned_data["ended_on"]

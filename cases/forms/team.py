"""Who works with a family, who may not, and why somebody opens a family that is not their task."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import Bar, Opening, OpeningReview, StaffAssignment
from cases.models.team import WORDS_AT_LEAST
from perhetyo import clock
from perhetyo.forms import CarefulForm


class NameWorkerForm(CarefulForm, forms.Form):
    worker: forms.ModelChoiceField = forms.ModelChoiceField(
        label=gettext_lazy("family worker"), queryset=None
    )
    role = forms.ChoiceField(
        label=gettext_lazy("part in the team"),
        choices=StaffAssignment.Role.choices,
        initial=StaffAssignment.Role.SUBSTITUTE,
        help_text=gettext_lazy("A new lead worker relieves the one before."),
    )
    starts_on = forms.DateField(label=gettext_lazy("first day"), initial=clock.today)
    ends_on = forms.DateField(
        label=gettext_lazy("last day"),
        required=False,
        help_text=gettext_lazy("A substitute always has one. Access ends by itself."),
    )
    reason = forms.CharField(label=gettext_lazy("reason"), max_length=200, required=False)

    def __init__(self, *args: Any, workers: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["worker"].queryset = workers  # type: ignore[attr-defined]


class BarForm(CarefulForm, forms.ModelForm):
    """A unit lead names the worker; a worker says it of themselves."""

    class Meta:
        model = Bar
        fields = ["worker", "kind", "words"]
        widgets = {"kind": forms.RadioSelect}
        help_texts = {"words": gettext_lazy("Not needed. Only the unit lead reads it.")}

    def __init__(self, *args: Any, people: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = Bar.Kind.choices  # type: ignore[attr-defined]
        if people is None:
            del self.fields["worker"]
        else:
            self.fields["worker"].queryset = people  # type: ignore[attr-defined]


class OpeningForm(CarefulForm, forms.ModelForm):
    """The unit lead's ground for opening a family of the unit."""

    kind = Opening.Kind.STEERING

    class Meta:
        model = Opening
        fields = ["ground", "words"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        grounds = [(each.value, each.label) for each in Opening.GROUNDS[self.kind]]
        self.fields["ground"].choices = [("", _("choose")), *grounds]  # type: ignore[attr-defined]


class ExceptionalForm(OpeningForm):
    kind = Opening.Kind.EXCEPTIONAL
    number = forms.CharField(
        label=gettext_lazy("number of the case"),
        max_length=20,
        help_text=gettext_lazy("As on a paper of the family, for example PT-2026-000123."),
    )
    field_order = ["number", "ground", "words"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["words"].widget = forms.Textarea(
            attrs={"rows": 3, "maxlength": 300, "autocomplete": "off"}
        )
        self.fields["words"].help_text = _("At least %(count)s characters. The family may ask to see it.") % {
            "count": WORDS_AT_LEAST
        }

    def clean_words(self) -> str:
        words = str(self.cleaned_data["words"]).strip()
        if len(words) < WORDS_AT_LEAST:
            raise forms.ValidationError(
                _("Tell in at least %(count)s characters why you must open it.") % {"count": WORDS_AT_LEAST}
            )
        return words


class OpeningReviewForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = OpeningReview
        fields = ["finding", "words"]
        widgets = {"finding": forms.RadioSelect}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["finding"].choices = OpeningReview.Finding.choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("finding") == OpeningReview.Finding.LOOKED_INTO and not data.get("words", "").strip():
            self.add_error("words", _("Write what has to be looked into."))
        return data

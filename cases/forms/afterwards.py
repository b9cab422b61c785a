"""What may be done to a finished text: correct it, ask for it, refuse, annul, and read what is hidden."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from cases.models import Annulment
from perhetyo.forms import CarefulForm

NOBODY = ""


class CorrectionForm(CarefulForm, forms.Form):
    """What is corrected, why, and who asked for it; stands beside the corrected text for good."""

    what = forms.CharField(
        label=gettext_lazy("What is corrected"),
        max_length=300,
        help_text=gettext_lazy("The family reads this beside the text."),
    )
    why = forms.CharField(label=gettext_lazy("Why"), max_length=300)
    asked_by = forms.ChoiceField(label=gettext_lazy("Who asked for it"), required=False)
    request = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, people: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, prefix="correction", **kwargs)
        self.fields["asked_by"].choices = [  # type: ignore[attr-defined]
            (NOBODY, gettext_lazy("nobody: a worker noticed it")),
            *[(str(person.pk), person.name) for person in people],
        ]


class CorrectionRequestForm(CarefulForm, forms.Form):
    """A request is written down as it was made; the answer comes later."""

    asked_by = forms.ChoiceField(label=gettext_lazy("Who asks"))
    asked_on = forms.DateField(label=gettext_lazy("Asked on"))
    wrong = forms.CharField(label=gettext_lazy("What is wrong in the text"), widget=forms.Textarea)
    wished = forms.CharField(label=gettext_lazy("How it should read"), widget=forms.Textarea, required=False)

    def __init__(self, *args: Any, people: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["asked_by"].choices = [(str(p.pk), p.name) for p in people]  # type: ignore[attr-defined]


class RefusalForm(CarefulForm, forms.Form):
    reasons = forms.CharField(
        label=gettext_lazy("Why the text is not corrected"),
        widget=forms.Textarea,
        help_text=gettext_lazy("Write so that the person who asked understands it."),
    )


class AnnulmentForm(CarefulForm, forms.Form):
    reason = forms.ChoiceField(
        label=gettext_lazy("Reason"), choices=Annulment.Reason.choices, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label=gettext_lazy("In your own words"),
        max_length=300,
        help_text=gettext_lazy("Stays visible. Do not repeat here what is being hidden."),
    )


class HiddenReadForm(CarefulForm, forms.Form):
    why = forms.CharField(label=gettext_lazy("Why you need to read it"), max_length=300, min_length=10)

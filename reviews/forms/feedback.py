"""Feedback for adults, for children (faces and few words) and for the social worker (domain.md 3.5)."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from perhetyo.forms import CarefulForm
from reviews.models import Answerer

STATEMENTS = {
    "understood_why": gettext_lazy("I understood why the family work began"),
    "was_heard": gettext_lazy("I was listened to"),
    "own_goals": gettext_lazy("The goals were our own"),
    "children_first": gettext_lazy("The children’s matters were in the centre"),
    "times_suited": gettext_lazy("The times of the meetings suited us"),
    "wrote_together": gettext_lazy("The records were written together"),
    "got_help": gettext_lazy("We got help with what we hoped for"),
}
CHILD_STATEMENTS = {
    "meetings": gettext_lazy("How were the meetings?"),
    "adults_listened": gettext_lazy("Did the adults listen to you?"),
    "bothered": gettext_lazy("Was there something that bothered you?"),
}
SOCIAL_WORKER_STATEMENTS = {
    "family_was_helped": gettext_lazy("The family got help with what was asked for"),
    "informed": gettext_lazy("I knew in time how the work went"),
    "children_first": gettext_lazy("The children’s matters were in the centre"),
    "cooperation": gettext_lazy("Working together with the family workers went well"),
}
QUESTIONS = {
    Answerer.ADULT: STATEMENTS,
    Answerer.CHILD: CHILD_STATEMENTS,
    Answerer.SOCIAL_WORKER: SOCIAL_WORKER_STATEMENTS,
}
AGREEMENT = [(str(number), str(number)) for number in range(1, 6)]  # 1 disagree, 5 agree
FACES = [
    ("3", gettext_lazy("happy")),
    ("2", gettext_lazy("neither happy nor sad")),
    ("1", gettext_lazy("sad")),
]


class FeedbackForm(CarefulForm, forms.Form):
    """Every question may be left empty; an answer without anything is not sent."""

    recommend = forms.ChoiceField(
        label=gettext_lazy("I would recommend family work (0–10)"),
        choices=[("", gettext_lazy("no answer")), *((str(n), str(n)) for n in range(11))],
        required=False,
    )
    helped_most = forms.CharField(
        label=gettext_lazy("What helped most?"), widget=forms.Textarea, required=False, max_length=5000
    )
    otherwise = forms.CharField(
        label=gettext_lazy("What could have been done otherwise?"),
        widget=forms.Textarea,
        required=False,
        max_length=5000,
    )

    def __init__(self, *args: Any, answerer: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.answerer = Answerer(answerer)
        choices = FACES if self.answerer == Answerer.CHILD else AGREEMENT
        for name, label in QUESTIONS[self.answerer].items():
            self.fields[name] = forms.ChoiceField(
                label=label, choices=choices, required=False, widget=forms.RadioSelect
            )
        if self.answerer == Answerer.CHILD:
            del self.fields["recommend"]
            self.fields["helped_most"].label = gettext_lazy("What was nice?")
            self.fields["otherwise"].label = gettext_lazy("What was not nice?")
        self.order_fields([*QUESTIONS[self.answerer], "recommend", "helped_most", "otherwise"])

    def questions(self) -> list[Any]:
        """Bound fields of the statements, for the template."""
        return [self[name] for name in QUESTIONS[self.answerer]]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not self.errors and not any(data.values()):
            raise forms.ValidationError(gettext_lazy("Answer at least one question, or leave feedback."))
        return data

    def answer(self) -> dict[str, Any]:
        """The cleaned answers as columns of a feedback row."""
        data = self.cleaned_data
        numbers = {
            name: int(data[name]) for name in (*QUESTIONS[self.answerer], "recommend") if data.get(name)
        }
        return {
            "answerer": self.answerer.value,
            "answers": numbers,
            "helped_most": data["helped_most"],
            "otherwise": data["otherwise"],
        }

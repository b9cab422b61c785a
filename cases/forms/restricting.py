"""What is hidden from whom and on which ground, what is decided on it, and whose copy is made."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import CasePerson, Restriction, RestrictionDecision
from perhetyo.forms import CarefulForm

ALL_GUARDIANS = "guardians"


class RestrictForm(CarefulForm, forms.ModelForm):
    """`parts`: key to label; `people`: rows of those who take part in the case."""

    key = forms.ChoiceField(label=gettext_lazy("What is hidden?"), required=False)
    hidden_from = forms.ChoiceField(label=gettext_lazy("From whom?"))

    class Meta:
        model = Restriction
        fields = ["ground", "asked_by", "words", "review_on"]
        widgets = {"words": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "asked_by": gettext_lazy("Only when a child has forbidden it."),
            "words": gettext_lazy("For a child’s prohibition: the weighty reason, age and maturity."),
        }

    field_order = ["key", "hidden_from", "ground", "asked_by", "words", "review_on"]

    def __init__(self, *args: Any, parts: dict[str, str], people: list[CasePerson], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.labels, self.people = parts, {str(each.person_id): each.person for each in people}
        children = [each.person_id for each in people if each.role == CasePerson.Role.CHILD]
        self.fields["key"].choices = list(parts.items())  # type: ignore[attr-defined]
        self.fields["hidden_from"].choices = [  # type: ignore[attr-defined]
            ("", _("choose")), (ALL_GUARDIANS, _("all guardians")),
            *((str(each.person_id), f"{each.person.name}, {each.get_role_display()}") for each in people),
        ]  # fmt: skip
        asked = self.fields["asked_by"]
        asked.queryset = asked.queryset.filter(pk__in=children)  # type: ignore[attr-defined]
        asked.label_from_instance = lambda person: person.name  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("ground") == Restriction.Ground.MINOR and not data.get("asked_by"):
            self.add_error("asked_by", _("Choose the child who forbade it."))
        if data.get("asked_by") and str(data["asked_by"].pk) == data.get("hidden_from"):
            self.add_error("hidden_from", _("Nothing is hidden from the child who forbade it."))
        return data

    def person(self) -> Any:
        return self.people.get(self.cleaned_data["hidden_from"])


class RestrictionDecisionForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = RestrictionDecision
        fields = ["outcome", "review_on", "words"]
        widgets = {"outcome": forms.RadioSelect, "words": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["outcome"].choices = RestrictionDecision.Outcome.choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        stands = data.get("outcome") == RestrictionDecision.Outcome.STANDS
        if stands and not data.get("review_on") and "review_on" not in self.errors:
            self.add_error("review_on", _("Write when it is looked at again."))
        if data.get("outcome") and not stands and not data.get("words", "").strip():
            self.add_error("words", _("Write the reason."))
        return data


class GiveForm(CarefulForm, forms.Form):
    """For whom in the family a copy is made."""

    recipient = forms.ChoiceField(
        label=gettext_lazy("For whom is the copy?"), widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose for whom the copy is.")},
    )  # fmt: skip
    what = forms.ChoiceField(
        label=gettext_lazy("What is copied?"),
        choices=[
            ("given", gettext_lazy("the text and everybody’s word")),
            ("given_additions", gettext_lazy("what was added after it: corrections, own views, late words")),
        ],
        initial="given",
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, people: list[CasePerson], why_not: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people, self.why_not = {str(each.person_id): each for each in people}, why_not
        self.fields["recipient"].choices = [  # type: ignore[attr-defined]
            (key, f"{each.person.name}, {each.get_role_display()}") for key, each in self.people.items()
        ]

    def clean_recipient(self) -> CasePerson:
        part = self.people[self.cleaned_data["recipient"]]
        if reasons := self.why_not(part):
            raise forms.ValidationError(reasons)
        return part

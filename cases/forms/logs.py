"""Forms around the read log: holding back, requests, their answers, giving out, a contact with a ground."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.forms.people import PersonChoice, not_in_the_future
from cases.models import Case, ContactGround, DataRequest, Disclosure, HeldBack, Person
from perhetyo.forms import CarefulForm
from perhetyo.models import ReadLog, User


class HoldBackForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = HeldBack
        fields = ["worker", "from_on", "to_on", "hides", "ground", "words"]
        widgets = {
            "hides": forms.RadioSelect,
            "ground": forms.RadioSelect,
            "words": forms.Textarea({"rows": 3}),
        }

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        readers = ReadLog.objects.filter(case_id=case.pk).values("user")
        worker: Any = self.fields["worker"]
        worker.queryset = User.objects.filter(pk__in=readers).order_by("last_name", "first_name")
        for name, codes in (("hides", HeldBack.Hides), ("ground", HeldBack.Ground)):
            self.fields[name].choices = codes.choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("from_on") and data.get("to_on") and data["to_on"] < data["from_on"]:
            self.add_error("to_on", _("The last day is before the first day."))
        return data


class DataRequestForm(CarefulForm, forms.ModelForm):
    person = PersonChoice(label=gettext_lazy("who asks"), queryset=Person.objects.none())

    class Meta:
        model = DataRequest
        fields = ["kind", "person", "about", "received_on", "is_large"]
        widgets = {"kind": forms.RadioSelect, "about": forms.Textarea({"rows": 4})}
        help_texts = {"is_large": gettext_lazy("Own data: then the limit is a month and not two weeks.")}

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = DataRequest.Kind.choices  # type: ignore[attr-defined]
        people = [each.person_id for each in case.case_people.all()]  # who has left may ask too
        self.fields["person"].queryset = Person.objects.filter(pk__in=people)  # type: ignore[attr-defined]
        self.fields["received_on"].validators.append(not_in_the_future)


class AnswerForm(CarefulForm, forms.ModelForm):
    """A refusal, whole or in part, has its reasons and a written decision (JulkL 14 §, ATL 11 §)."""

    class Meta:
        model = DataRequest
        fields = ["answered_on", "outcome", "reason", "decision"]
        widgets = {"outcome": forms.RadioSelect, "reason": forms.Textarea({"rows": 4})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["outcome"].choices = DataRequest.Outcome.choices  # type: ignore[attr-defined]
        for name in ("outcome", "answered_on"):
            self.fields[name].required = True
        self.fields["answered_on"].validators.append(not_in_the_future)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("answered_on") and data["answered_on"] < self.instance.received_on:
            self.add_error("answered_on", _("This day is before the request came."))
        if data.get("outcome") in (DataRequest.Outcome.PARTLY, DataRequest.Outcome.REFUSED):
            if not data.get("reason"):
                self.add_error("reason", _("Write why not everything is given."))
            if not data.get("decision"):
                self.add_error("decision", _("A refusal is a written decision: write its number."))
        return data

    def _post_clean(self) -> None:
        """The row is written by the act, under its lock."""


class DisclosureForm(CarefulForm, forms.ModelForm):
    """What is typed is shorter than what the columns hold: they also take a person's whole name."""

    what = forms.CharField(label=gettext_lazy("what was given"), max_length=300)
    to_whom = forms.CharField(label=gettext_lazy("who outside the family"), max_length=200, required=False)
    person = PersonChoice(
        label=gettext_lazy("to whom of the family"),
        queryset=Person.objects.none(),
        required=False,
        empty_label=gettext_lazy("Somebody outside the family"),
    )

    class Meta:
        model = Disclosure
        fields = ["what", "person", "to_whom", "why", "ground", "on"]
        widgets = {"ground": forms.RadioSelect}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        family = Person.objects.filter(case_people__case=self.instance.case).distinct()
        self.fields["person"].queryset = family  # type: ignore[attr-defined]
        self.fields["ground"].choices = Disclosure.Ground.choices  # type: ignore[attr-defined]
        self.fields["on"].validators.append(not_in_the_future)

    def clean(self) -> dict[str, Any]:
        """Given to one person: of the family by the choice, or of outside by name."""
        data: dict[str, Any] = super().clean() or {}
        if not data.get("person") and not data.get("to_whom"):
            self.add_error("to_whom", _("Choose who of the family, or write who outside it."))
        if data.get("person") and data.get("to_whom"):
            self.add_error("to_whom", _("Write each receiver down separately."))
        if data.get("person"):
            data["to_whom"] = data["person"].name
        return data


class ContactGroundForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = ContactGround
        fields = ["on", "ground", "words"]
        widgets = {"ground": forms.RadioSelect, "words": forms.Textarea({"rows": 3})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ground"].choices = ContactGround.Ground.choices  # type: ignore[attr-defined]
        self.fields["on"].validators.append(not_in_the_future)

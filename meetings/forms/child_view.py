"""A child's view found out apart from a meeting, as one sheet."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from cases.forms.sheet import Sheet, iso
from meetings.models import ChildViewRecord
from perhetyo.forms import CarefulForm

Fields = dict[str, Any]


class ChildViewRecordForm(CarefulForm, forms.ModelForm):
    child = forms.ChoiceField(
        label=gettext_lazy("child"),
        error_messages={"invalid_choice": gettext_lazy("Choose a child of this family.")},
    )

    class Meta:
        model = ChildViewRecord
        fields = [
            "child", "held_on", "manner", "place", "participants", "questions", "opinion", "worker_notes"
        ]  # fmt: skip

    def __init__(self, *args: Any, children: list[Fields], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["child"].choices = [  # type: ignore[attr-defined]
            ("", "---------"),
            *((each["id"], each["name"]) for each in children),
        ]

    def _post_clean(self) -> None:
        """The model is filled in by replace_fields."""


class ChildViewSheet(Sheet):
    def __init__(self, data: Any, *, frame: Fields, fields: Fields) -> None:
        super().__init__(frame=frame, fields=fields, flat=flat(fields))
        self.main = ChildViewRecordForm(data, children=self.children, initial=fields)
        self.hide_places()

    def fields(self) -> Fields:
        data = self.main.cleaned_data
        return {**{name: data[name] for name in self.main.Meta.fields}, "held_on": iso(data["held_on"])}

    def typed_texts(self) -> Fields:
        return flat(self.fields())


def flat(fields: Fields) -> Fields:
    return dict(fields)

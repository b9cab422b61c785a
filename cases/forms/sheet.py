"""A sheet: all forms of one record, quacking like one form. It needs no database.

People, children and goals come from the frame of the content, values from its `fields`.
"""

from typing import Any

from django import forms
from django.forms import BaseFormSet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.hearing import VIEW_TEXTS
from cases.models import ChildView
from perhetyo.forms import CarefulForm

Fields = dict[str, Any]
WORKERS = "workers"
HIGHEST = 10
ROWS = 40  # goals, meetings or agreed things in one record


PLACES = ("place", "next_review_place")


class NoPlace(forms.CharField):
    """Stands where a place is written in other families: with non-disclosure it shows and keeps nothing."""

    def __init__(self) -> None:
        super().__init__(required=False, widget=forms.HiddenInput)

    def prepare_value(self, value: Any) -> str:
        return ""

    def clean(self, value: Any) -> str:
        return ""


class Sheet:
    """`main` is the form that takes errors of the whole; a subclass sets it and `parts()`."""

    main: Any

    def __init__(self, *, frame: Fields, fields: Fields, flat: Fields) -> None:
        self.frame = frame
        self.saved = fields
        self.initial = flat
        self.children = [each for each in frame["people"] if each["role"] == "child" and each["is_client"]]

    def parts(self) -> list[Any]:
        return [self.main]

    def hide_places(self) -> None:
        """Called when the forms are made: no place of a family with non-disclosure is on a form."""
        if not self.frame["hides_places"]:
            return
        for part in self.parts():
            for form in getattr(part, "forms", [part]):
                form.fields |= {name: NoPlace() for name in PLACES if name in form.fields}

    @property
    def errors(self) -> Any:
        return self.main.errors

    @property
    def is_bound(self) -> bool:
        return bool(self.main.is_bound)

    def non_field_errors(self) -> Any:
        return self.main.non_field_errors()

    def is_valid(self) -> bool:
        results = [part.is_valid() for part in self.parts()]  # every part shows its own errors
        return all(results)

    def add_error(self, field: str | None, error: str) -> None:
        self.main.add_error(field, error)

    def fields(self) -> Fields:
        """What was written, once `is_valid()`; empty and deleted rows left out."""
        raise NotImplementedError

    def typed_texts(self) -> Fields:
        """`flat` of what was written, for showing it beside what somebody else saved."""
        raise NotImplementedError

    def labels(self) -> dict[str, str]:
        """A label for each key of `flat`."""
        return Labels(self)


class Labels(dict[str, str]):
    """Labels of the main form's fields; `goal:0` and `child:<id>` are named after what they are."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__({name: str(field.label) for name, field in sheet.main.fields.items()})
        self.names = {child["id"]: child["name"] for child in sheet.children}

    def __missing__(self, key: str) -> str:
        kind, _dash, rest = key.partition(":")
        if kind == "goal":
            return _("Goal %(number)s") % {"number": int(rest) + 1}
        if kind == "child":
            return _("View of %(name)s") % {"name": self.names.get(rest, "")}
        return _("Meetings in which the plan was made") if kind == "negotiations" else _("Rows")


class ChildViewForm(CarefulForm, forms.ModelForm):
    was_sought = forms.TypedChoiceField(
        label=gettext_lazy("Was the child's view found out?"),
        choices=[
            ("", gettext_lazy("not yet answered")),
            ("yes", gettext_lazy("yes")),
            ("no", gettext_lazy("no")),
        ],
        coerce=lambda value: {"yes": True, "no": False}.get(value),
        empty_value=None,
        required=False,
    )

    class Meta:
        model = ChildView
        fields = ["manner", "place", "content", "omission_reason"]

    def __init__(self, *args: Any, child: Fields, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.child = child
        self.order_fields(["was_sought", *self.Meta.fields])

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        return {
            "child_id": self.child["id"],
            "was_sought": data["was_sought"],
            **{name: data[name] for name in VIEW_TEXTS},
        }


def child_view_forms(data: Any, children: list[Fields], rows: list[Fields]) -> list[ChildViewForm]:
    """A form for each child who is a client."""
    views = {view["child_id"]: view for view in rows}
    return [
        ChildViewForm(
            data,
            prefix=f"child-{child['id']}",
            child=child,
            initial=_view_initial(views.get(child["id"])),
        )
        for child in children
    ]


def flat_views(rows: list[Fields]) -> Fields:
    return {f"child:{view['child_id']}": _view_text(view) for view in rows}


def _view_initial(view: Fields | None) -> Fields:
    if view is None:
        return {}
    return {**view, "was_sought": {True: "yes", False: "no", None: ""}[view["was_sought"]]}


def _view_text(view: Fields) -> str:
    answer = {True: _("yes"), False: _("no"), None: ""}[view["was_sought"]]
    return "\n".join(text for text in [answer, *[view[name] for name in VIEW_TEXTS]] if text)


def kept(formset: BaseFormSet) -> list[Any]:
    """Rows that hold something: those that were there before, and new ones that were filled in."""
    deleted = formset.deleted_forms if formset.can_delete else []
    return [
        form
        for place, form in enumerate(formset.forms)
        if form not in deleted and (place < formset.initial_form_count() or form.has_changed())
    ]


def iso(day: Any) -> str:
    return day.isoformat() if day else ""


def hours(time: Any) -> str:
    return time.strftime("%H:%M") if time else ""

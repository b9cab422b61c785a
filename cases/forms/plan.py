"""The plan as one sheet of forms, the same on the worker's page and on the shared screen.

It needs no database: people come from the frame of the content, values from `fields` of cases.planning.
"""

import uuid
from collections.abc import Iterator
from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import SECTIONS, ChildView, KindOfWork, Negotiation, Plan, PlanGoal
from cases.planning import GOAL_TEXTS, VIEW_TEXTS, Fields
from perhetyo.forms import CarefulForm

WORKERS = "workers"
HIGHEST = 10
ROWS = 40  # goals or meetings in one plan


class PlanForm(CarefulForm, forms.ModelForm):
    kinds_of_work = forms.MultipleChoiceField(
        label=gettext_lazy("kinds of work"),
        choices=KindOfWork.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = Plan
        fields = [
            "service_started_on",
            *SECTIONS,
            "kinds_of_work",
            "next_review_on",
            "next_review_time",
            "next_review_place",
        ]

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        time = data["next_review_time"]
        return {
            "service_started_on": _iso(data["service_started_on"]),
            "sections": {name: data[name] for name in SECTIONS},
            "kinds_of_work": data["kinds_of_work"],
            "next_review": {
                "on": _iso(data["next_review_on"]),
                "time": time.strftime("%H:%M") if time else "",
                "place": data["next_review_place"],
            },
        }


class NegotiationForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = Negotiation
        fields = ["held_on", "place", "participants"]

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        return {
            "on": _iso(data["held_on"]),
            "place": data["place"],
            "participants": data["participants"],
        }


class GoalForm(CarefulForm, forms.ModelForm):
    """One goal with a pair of numbers for each voice at the table and one for the workers."""

    id = forms.CharField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = PlanGoal
        fields = ["title", "owner", "child_words", "description", "indicator", "means"]

    def __init__(self, *args: Any, voices: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.voices = voices
        for key, name in voices:
            for which, label in (("now", _("now")), ("wished", _("wished"))):
                self.fields[f"{which}-{key}"] = forms.IntegerField(
                    label=f"{name}: {label}", required=False, min_value=0, max_value=HIGHEST
                )

    def scores(self) -> Iterator[tuple[str, forms.BoundField, forms.BoundField]]:
        for key, name in self.voices:
            yield name, self[f"now-{key}"], self[f"wished-{key}"]

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        return {
            "id": data["id"] or str(uuid.uuid4()),
            **{name: data[name] for name in GOAL_TEXTS},
            "scores": [
                {
                    "person_id": "" if key == WORKERS else key,
                    "now": data[f"now-{key}"],
                    "wished": data[f"wished-{key}"],
                }
                for key, _name in self.voices
            ],
        }

    def clean_id(self) -> str:
        text = self.cleaned_data["id"]
        try:
            return str(uuid.UUID(text)) if text else ""
        except ValueError:
            return ""


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


class GoalSet(BaseFormSet):
    """Goals in their order; a goal without a title is none, but its texts are never dropped silently."""

    def clean(self) -> None:
        for form in self.forms:
            if form.has_changed() and not form.errors and not form.cleaned_data.get("title"):
                form.add_error("title", _("Give the goal a short name."))


Goals = formset_factory(GoalForm, formset=GoalSet, extra=1, can_delete=True, max_num=ROWS, absolute_max=ROWS)
Negotiations = formset_factory(NegotiationForm, extra=1, can_delete=True, max_num=ROWS, absolute_max=ROWS)


class PlanSheet:
    """All forms of a plan. Quacks like one form: `initial`, `is_valid`, `add_error`, `parts`."""

    def __init__(self, data: Any, *, frame: Fields, fields: Fields) -> None:
        self.frame = frame
        self.saved = fields
        self.initial = flat(fields)
        self.children = [each for each in frame["people"] if each["role"] == "child" and each["is_client"]]
        voices = [(each["id"], each["name"]) for each in frame["people"]] + [(WORKERS, _("the workers"))]
        self.plan = PlanForm(data, initial=_plan_initial(fields))
        self.negotiations = Negotiations(
            data,
            prefix="negotiation",
            initial=[{**row, "held_on": row["on"]} for row in fields["negotiations"]],
        )
        self.goals = Goals(
            data,
            prefix="goal",
            initial=[_goal_initial(goal) for goal in fields["goals"]],
            form_kwargs={"voices": voices},
        )
        views = {view["child_id"]: view for view in fields["child_views"]}
        self.child_views = [
            ChildViewForm(
                data,
                prefix=f"child-{child['id']}",
                child=child,
                initial=_view_initial(views.get(child["id"])),
            )
            for child in self.children
        ]

    def parts(self) -> list[Any]:
        return [self.plan, self.negotiations, self.goals, *self.child_views]

    @property
    def formsets(self) -> list[Any]:
        """What the error summary lists beside the main form."""
        return [*self.negotiations.forms, *self.goals.forms, *self.child_views]

    @property
    def errors(self) -> Any:
        return self.plan.errors

    def non_field_errors(self) -> Any:
        return self.plan.non_field_errors()

    def is_valid(self) -> bool:
        results = [part.is_valid() for part in self.parts()]  # every part shows its own errors
        return all(results)

    def add_error(self, field: str | None, error: str) -> None:
        self.plan.add_error(field, error)

    def fields(self) -> Fields:
        """What was written, once `is_valid()`; empty and deleted rows left out."""
        return {
            **self.plan.fields_written(),
            "negotiations": [form.fields_written() for form in _kept(self.negotiations)],
            "goals": [form.fields_written() for form in _kept(self.goals)],
            "child_views": [form.fields_written() for form in self.child_views],
        }

    def typed_texts(self) -> dict[str, Any]:
        return flat(self.fields())

    def labels(self) -> dict[str, str]:
        """A label for each key of `flat`, for showing what two people wrote."""
        return _Labels(self)


class _Labels(dict[str, str]):
    def __init__(self, sheet: PlanSheet) -> None:
        super().__init__({name: str(field.label) for name, field in sheet.plan.fields.items()})
        self.names = {child["id"]: child["name"] for child in sheet.children}

    def __missing__(self, key: str) -> str:
        kind, _dash, rest = key.partition(":")
        if kind == "goal":
            return _("Goal %(number)s") % {"number": int(rest) + 1}
        if kind == "child":
            return _("View of %(name)s") % {"name": self.names.get(rest, "")}
        return _("Meetings in which the plan was made")


def flat(fields: Fields) -> dict[str, Any]:
    """`fields` as one level of texts, for fingerprints and for comparing two people's versions."""
    return {
        "service_started_on": fields["service_started_on"],
        **fields["sections"],
        "kinds_of_work": ", ".join(str(KindOfWork(kind).label) for kind in fields["kinds_of_work"]),
        "next_review_on": fields["next_review"]["on"],
        "next_review_time": fields["next_review"]["time"],
        "next_review_place": fields["next_review"]["place"],
        "negotiations": "\n".join(
            f"{r['on']} {r['place']} {r['participants']}" for r in fields["negotiations"]
        ),
        **{f"goal:{place}": _goal_text(goal) for place, goal in enumerate(fields["goals"])},
        **{f"child:{view['child_id']}": _view_text(view) for view in fields["child_views"]},
    }


def _goal_text(goal: Fields) -> str:
    numbers = [f"{each['now']}–{each['wished']}" for each in goal["scores"] if _has_number(each)]
    return "\n".join([goal[name] for name in GOAL_TEXTS if goal[name]] + numbers)


def _view_text(view: Fields) -> str:
    answer = {True: _("yes"), False: _("no"), None: ""}[view["was_sought"]]
    return "\n".join(text for text in [answer, *[view[name] for name in VIEW_TEXTS]] if text)


def _has_number(score: Fields) -> bool:
    return score["now"] is not None or score["wished"] is not None


def _kept(formset: Any) -> list[Any]:
    """Rows that hold something: those that were there before, and new ones that were filled in."""
    deleted = formset.deleted_forms
    return [
        form
        for place, form in enumerate(formset.forms)
        if form not in deleted and (place < formset.initial_form_count() or form.has_changed())
    ]


def _plan_initial(fields: Fields) -> dict[str, Any]:
    review = fields["next_review"]
    return {
        **fields["sections"],
        "service_started_on": fields["service_started_on"],
        "kinds_of_work": fields["kinds_of_work"],
        "next_review_on": review["on"],
        "next_review_time": review["time"],
        "next_review_place": review["place"],
    }


def _goal_initial(goal: Fields) -> dict[str, Any]:
    numbers: Fields = {}
    for score in goal["scores"]:
        key = score["person_id"] or WORKERS
        numbers |= {f"now-{key}": score["now"], f"wished-{key}": score["wished"]}
    return {"id": goal["id"], **{name: goal[name] for name in GOAL_TEXTS}, **numbers}


def _view_initial(view: Fields | None) -> dict[str, Any]:
    if view is None:
        return {}
    return {**view, "was_sought": {True: "yes", False: "no", None: ""}[view["was_sought"]]}


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""

"""The plan as one sheet of forms, the same on the worker's page and on the shared screen."""

import uuid
from collections.abc import Iterator
from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.forms.sheet import HIGHEST, ROWS, WORKERS, Sheet, child_view_forms, flat_views, hours, iso, kept
from cases.models import SECTIONS, KindOfWork, Negotiation, Plan, PlanGoal
from cases.planning import GOAL_TEXTS, Fields
from perhetyo.forms import CarefulForm


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
        return {
            "service_started_on": iso(data["service_started_on"]),
            "sections": {name: data[name] for name in SECTIONS},
            "kinds_of_work": data["kinds_of_work"],
            "next_review": {
                "on": iso(data["next_review_on"]),
                "time": hours(data["next_review_time"]),
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
            "on": iso(data["held_on"]),
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


class GoalSet(BaseFormSet):
    """Goals in their order; a goal without a title is none, but its texts are never dropped silently."""

    def clean(self) -> None:
        for form in self.forms:
            if form.has_changed() and not form.errors and not form.cleaned_data.get("title"):
                form.add_error("title", _("Give the goal a short name."))


Goals = formset_factory(GoalForm, formset=GoalSet, extra=1, can_delete=True, max_num=ROWS, absolute_max=ROWS)
Negotiations = formset_factory(NegotiationForm, extra=1, can_delete=True, max_num=ROWS, absolute_max=ROWS)


class PlanSheet(Sheet):
    """All forms of a plan."""

    def __init__(self, data: Any, *, frame: Fields, fields: Fields) -> None:
        super().__init__(frame=frame, fields=fields, flat=flat(fields))
        voices = [(each["id"], each["name"]) for each in frame["people"]] + [(WORKERS, _("the workers"))]
        self.main = PlanForm(data, initial=_plan_initial(fields))
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
        self.child_views = child_view_forms(data, self.children, fields["child_views"])
        self.hide_places()

    def parts(self) -> list[Any]:
        return [self.main, self.negotiations, self.goals, *self.child_views]

    def fields(self) -> Fields:
        return {
            **self.main.fields_written(),
            "negotiations": [form.fields_written() for form in kept(self.negotiations)],
            "goals": [form.fields_written() for form in kept(self.goals)],
            "child_views": [form.fields_written() for form in self.child_views],
        }

    def typed_texts(self) -> dict[str, Any]:
        return flat(self.fields())


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
        **flat_views(fields["child_views"]),
    }


def _goal_text(goal: Fields) -> str:
    numbers = [f"{each['now']}–{each['wished']}" for each in goal["scores"] if _has_number(each)]
    return "\n".join([goal[name] for name in GOAL_TEXTS if goal[name]] + numbers)


def _has_number(score: Fields) -> bool:
    return score["now"] is not None or score["wished"] is not None


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

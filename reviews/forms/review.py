"""The joint review as one sheet: three kinds of voices apart, the earlier plan and marks beside."""

import uuid
from typing import Any

from django import forms
from django.forms import formset_factory
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.forms.sheet import HIGHEST, ROWS, Sheet, child_view_forms, flat_views, hours, iso, kept
from perhetyo.forms import CarefulForm
from reviews.models import FromNowOn, Review, ReviewGoal
from reviews.models.review import SECTIONS
from reviews.reviewing import PLAIN, WORDING

Fields = dict[str, Any]
YES_NO = [("", "---------"), ("yes", gettext_lazy("yes")), ("no", gettext_lazy("no"))]


def yes_or_no(label: Any) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=label,
        choices=YES_NO,
        coerce=lambda value: {"yes": True, "no": False}.get(value),
        empty_value=None,
        required=False,
    )


def as_yes_or_no(value: bool | None) -> str:
    return {True: "yes", False: "no", None: ""}[value]


class ReviewForm(CarefulForm, forms.ModelForm):
    social_worker_there = yes_or_no(gettext_lazy("the social worker took part"))

    class Meta:
        model = Review
        fields = [
            "held_on",
            "held_time",
            *PLAIN,
            *SECTIONS,
            "weekly_min",
            "weekly_max",
            "next_review_on",
            "next_review_time",
            "next_review_place",
            "end_planned_on",
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("weekly_min", "weekly_max"):
            self.fields[name] = forms.IntegerField(
                label=self.fields[name].label, required=False, min_value=1, max_value=14
            )

    def clean(self) -> Fields:
        data = super().clean() or {}
        least, most = data.get("weekly_min"), data.get("weekly_max")
        if least and most and most < least:
            self.add_error(
                "weekly_max", _("Meetings a week: the larger number cannot be smaller than the first.")
            )
        return data

    def _post_clean(self) -> None:
        """The model is filled in by replace_fields."""

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        return {
            "held_on": iso(data["held_on"]),
            "held_time": hours(data["held_time"]),
            **{name: data[name] for name in (*PLAIN, *SECTIONS)},
            "social_worker_there": data["social_worker_there"],
            "weekly_min": data["weekly_min"],
            "weekly_max": data["weekly_max"],
            "next_review": {
                "on": iso(data["next_review_on"]),
                "time": hours(data["next_review_time"]),
                "place": data["next_review_place"],
            },
            "end_planned_on": iso(data["end_planned_on"]),
        }


class VoiceFields:
    """Mixin: words and numbers of each voice on one goal, as fields of the goal's form."""

    fields: dict[str, forms.Field]
    cleaned_data: Fields
    has_wish = True

    def add_voices(self, voices: list[Fields]) -> None:
        self.voices = voices
        for each in voices:
            key, name = each["key"], each["name"]
            self.fields[f"words-{key}"] = forms.CharField(
                label=f"{name}: {_('in words')}",
                widget=forms.Textarea(attrs={"rows": 2, "maxlength": 50_000, "class": "form-control"}),
                required=False,
                max_length=50_000,
            )
            for which, label in self.numbers():
                self.fields[f"{which}-{key}"] = forms.IntegerField(
                        label=f"{name}: {label}", required=False, min_value=0, max_value=HIGHEST,
                        widget=forms.NumberInput(attrs={"class": "form-control"}),
                    )  # fmt: skip

    def numbers(self) -> list[tuple[str, str]]:
        wished = [("wished", _("wished"))] if self.has_wish else []
        return [("now", _("now 0–10")), *wished]

    def voices_written(self) -> list[Fields]:
        data = self.cleaned_data
        return [
            {
                "voice": each["voice"],
                "person_id": each["person_id"],
                "words": data[f"words-{each['key']}"],
                "now": data[f"now-{each['key']}"],
                **({"wished": data[f"wished-{each['key']}"]} if self.has_wish else {}),
            }
            for each in self.voices
        ]

    def spoken(self) -> list[Fields]:
        """Each voice with its bound fields, for the template."""
        return [
            {
                **each,
                "words": self[f"words-{each['key']}"],  # type: ignore[index]
                "numbers": [
                    {"field": self[f"{which}-{each['key']}"], "label": label}  # type: ignore[index]
                    for which, label in self.numbers()
                ],
            }
            for each in self.voices
        ]


def voices_of(frame: Fields) -> list[Fields]:
    """Each family member, then the other participants, then the workers."""
    family = [
        {"key": each["id"], "voice": "family", "person_id": each["id"], "name": each["name"]}
        for each in frame["people"]
    ]
    return [
        *family,
        {"key": "others", "voice": "others", "person_id": "", "name": _("other participants")},
        {"key": "workers", "voice": "workers", "person_id": "", "name": _("the workers")},
    ]


def voice_initial(rows: list[Fields]) -> Fields:
    initial: Fields = {}
    for each in rows:
        key = each["person_id"] or each["voice"]
        initial |= {f"{name}-{key}": each.get(name) for name in ("words", "now", "wished")}
    return initial


class ReviewGoalForm(VoiceFields, CarefulForm, forms.ModelForm):
    id = forms.CharField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = ReviewGoal
        fields = ["attainment", "from_now_on", *WORDING]

    def __init__(
        self, *args: Any, voices: list[Fields], plan_goals: dict[str, Fields], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.add_voices(voices)
        self.fields["title"].required = False
        self.before = plan_goals.get(self.initial.get("id", ""))
        if self.before is None:  # a new goal has not been worked on yet
            del self.fields["attainment"], self.fields["from_now_on"]
            return
        self.fields["from_now_on"].required = False
        choices = [(each.value, each.label) for each in FromNowOn if each != FromNowOn.NEW]
        self.fields["from_now_on"].choices = choices  # type: ignore[attr-defined]

    def clean_id(self) -> str:
        try:
            return str(uuid.UUID(self.cleaned_data["id"])) if self.cleaned_data["id"] else ""
        except ValueError:
            return ""

    def clean(self) -> Fields:
        data = super().clean() or {}
        if self.has_changed() and not data.get("title"):
            self.add_error("title", _("Give the goal a short name."))
        return data

    def _post_clean(self) -> None:
        """The model is filled in by replace_fields."""

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        return {
            "id": data["id"] or str(uuid.uuid4()),
            "attainment": data.get("attainment", ""),
            "from_now_on": data.get("from_now_on") or FromNowOn.AS_BEFORE.value,
            **{name: data[name] for name in WORDING},
            "voices": self.voices_written(),
        }


Goals = formset_factory(ReviewGoalForm, extra=1, max_num=ROWS, absolute_max=ROWS)


class ReviewSheet(Sheet):
    def __init__(self, data: Any, *, frame: Fields, fields: Fields) -> None:
        super().__init__(frame=frame, fields=fields, flat=flat(fields))
        nxt = fields["next_review"]
        initial = {
            **fields,
            "social_worker_there": as_yes_or_no(fields["social_worker_there"]),
            "next_review_on": nxt["on"],
            "next_review_time": nxt["time"],
            "next_review_place": nxt["place"],
        }
        self.main = ReviewForm(data, initial=initial)
        self.goals = Goals(
            data,
            prefix="goal",
            initial=[{**goal, **voice_initial(goal["voices"])} for goal in fields["goals"]],
            form_kwargs={
                "voices": voices_of(frame),
                "plan_goals": {goal["id"]: goal for goal in frame.get("plan_goals", [])},
            },
        )
        self.child_views = child_view_forms(data, self.children, fields["child_views"])
        self.hide_places()

    def parts(self) -> list[Any]:
        return [self.main, self.goals, *self.child_views]

    def fields(self) -> Fields:
        return {
            **self.main.fields_written(),
            "goals": [form.fields_written() for form in kept(self.goals)],
            "child_views": [form.fields_written() for form in self.child_views],
        }

    def typed_texts(self) -> Fields:
        return flat(self.fields())


def flat(fields: Fields) -> Fields:
    """`fields` as one level of texts."""
    plain = {
        name: "" if value is None else value
        for name, value in fields.items()
        if name not in ("goals", "child_views", "next_review")
    }
    nxt = fields["next_review"]
    return {
        **plain,
        "next_review_on": nxt["on"],
        "next_review_time": nxt["time"],
        "next_review_place": nxt["place"],
        **{f"goal:{place}": _goal_text(goal) for place, goal in enumerate(fields["goals"])},
        **flat_views(fields["child_views"]),
    }


def _goal_text(goal: Fields) -> str:
    lines = [goal[name] for name in ("attainment", "from_now_on", *WORDING) if goal.get(name)]
    for each in goal["voices"]:
        numbers = "–".join("" if each.get(name) is None else str(each[name]) for name in ("now", "wished"))
        if each["words"] or numbers.strip("–"):
            lines.append(f"{each['words']} {numbers}".strip())
    return "\n".join(lines)

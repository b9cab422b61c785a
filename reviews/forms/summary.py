"""The closing summary as one sheet: drafted parts name their sources, each voice has its own box."""

from typing import Any

from django import forms
from django.forms import formset_factory
from django.utils.translation import gettext_lazy

from cases.forms.sheet import Sheet, child_view_forms, flat_views, iso
from perhetyo.forms import CarefulForm
from reviews.forms.review import VoiceFields, as_yes_or_no, voice_initial, voices_of, yes_or_no
from reviews.models import ClosingSummary, GoalOutcome
from reviews.models.summary import SECTIONS

Fields = dict[str, Any]


class SummaryForm(CarefulForm, forms.ModelForm):
    feedback_offered = yes_or_no(gettext_lazy("feedback was offered"))

    class Meta:
        model = ClosingSummary
        fields = ["gone_through_on", "participants", *SECTIONS, "last_day"]

    def _post_clean(self) -> None:
        """The model is filled in by replace_fields."""

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        return {
            "gone_through_on": iso(data["gone_through_on"]),
            "participants": data["participants"],
            **{name: data[name] for name in SECTIONS},
            "feedback_offered": data["feedback_offered"],
            "last_day": iso(data["last_day"]),
        }


class OutcomeForm(VoiceFields, CarefulForm, forms.ModelForm):
    has_wish = False

    class Meta:
        model = GoalOutcome
        fields = ["attainment"]

    def __init__(self, *args: Any, voices: list[Fields], history: Fields, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.add_voices(voices)
        self.before = history.get(self.initial.get("id", ""), [])

    def _post_clean(self) -> None:
        """The model is filled in by replace_fields."""

    def fields_written(self) -> Fields:
        return {
            "id": self.initial["id"],
            "title": self.initial["title"],
            "attainment": self.cleaned_data["attainment"],
            "voices": self.voices_written(),
        }


MOST = 200  # goals over the whole time of a case; a draft never leaves one out
Outcomes = formset_factory(OutcomeForm, extra=0, max_num=MOST, absolute_max=MOST)


class SummarySheet(Sheet):
    def __init__(self, data: Any, *, frame: Fields, fields: Fields) -> None:
        super().__init__(frame=frame, fields=fields, flat=flat(fields))
        initial = {**fields, "feedback_offered": as_yes_or_no(fields["feedback_offered"])}
        self.main = SummaryForm(data, initial=initial)
        self.sources = fields["sources"]
        self.outcomes = Outcomes(
            data,
            prefix="outcome",
            initial=[{**row, **voice_initial(row["voices"])} for row in fields["outcomes"]],
            form_kwargs={"voices": voices_of(frame), "history": frame.get("marks", {})},
        )
        self.child_views = child_view_forms(data, self.children, fields["child_views"])
        self.hide_places()

    def parts(self) -> list[Any]:
        return [self.main, self.outcomes, *self.child_views]

    def fields(self) -> Fields:
        known = self.outcomes.forms[: self.outcomes.initial_form_count()]
        return {
            **self.main.fields_written(),
            "outcomes": [form.fields_written() for form in known if form.initial.get("id")],
            "child_views": [form.fields_written() for form in self.child_views],
            "sources": self.sources,
        }

    def typed_texts(self) -> Fields:
        return flat(self.fields())


def flat(fields: Fields) -> Fields:
    """`fields` as one level of texts; sources are the system's and not compared."""
    plain = {
        name: "" if value is None else value
        for name, value in fields.items()
        if name not in ("outcomes", "child_views", "sources")
    }
    goals = {f"goal:{place}": _outcome_text(row) for place, row in enumerate(fields["outcomes"])}
    return {**plain, **goals, **flat_views(fields["child_views"])}


def _outcome_text(row: Fields) -> str:
    lines = [row["title"], row["attainment"]]
    for each in row["voices"]:
        if each["words"] or each["now"] is not None:
            lines.append(f"{each['words']} {'' if each['now'] is None else each['now']}".strip())
    return "\n".join(line for line in lines if line)

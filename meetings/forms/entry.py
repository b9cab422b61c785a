"""An entry as one sheet of forms. A group of kinds decides which fields are asked; nobody types twice."""

import datetime as dt
from typing import Any

from django import forms
from django.forms import formset_factory
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import contacting
from cases.forms.sheet import ROWS, Sheet, hours, iso, kept
from cases.models import KindOfWork
from meetings import times
from meetings.models import AgreedItem, Entry, EntryKind, Group
from meetings.models.entry import KINDS, SECTIONS, group_of
from perhetyo.forms import CarefulForm

Fields = dict[str, Any]
ALWAYS = ("kind", "date", "start", "which_hour", "concerns")
TALK = ("child_thoughts", "parent_thoughts", "others_thoughts", "worker_notes")
TOGETHER = ("written_together", "not_together_reason", "not_together_words")
NEXT = ("next_on", "next_time", "next_place")
ASKED = {
    Group.MEETING: (
        *ALWAYS, "end", "ends_next_day", "contact_mode", "place_kind", "place_text", "participants",
        "other_participants", "part_time", "what_we_did", *TALK, "goals", "kinds_of_work", *TOGETHER,
        "travel_minutes", *NEXT,
    ),
    Group.CANCELLATION: (
        *ALWAYS, "cancelled_by", "cancel_reason", "notice", "what_we_did", *TOGETHER, "goals", *NEXT,
    ),
    Group.OTHER: (
        *ALWAYS, "counterpart", "purpose", "ground", "what_we_did", "worker_notes", *TOGETHER,
    ),
}  # fmt: skip
LABELS = {
    Group.CANCELLATION: {"what_we_did": gettext_lazy("more about it")},
    Group.OTHER: {"what_we_did": gettext_lazy("what happened")},
}
WORDS = (
    *SECTIONS, "place_text", "other_participants", "part_time", "not_together_words", "notice", "counterpart",
    "purpose", "ground", "next_place",
)  # fmt: skip
CODES = (
    "contact_mode",
    "place_kind",
    "written_together",
    "not_together_reason",
    "cancelled_by",
    "cancel_reason",
)
NOT_OURS = gettext_lazy("Choose only people of this family and its workers.")


class EntryForm(CarefulForm, forms.ModelForm):
    date = forms.DateField(label=gettext_lazy("Date"))
    start = forms.TimeField(label=gettext_lazy("Began at"))
    end = forms.TimeField(label=gettext_lazy("Ended at"), required=False)
    ends_next_day = forms.BooleanField(label=gettext_lazy("Ended after midnight"), required=False)
    which_hour = forms.ChoiceField(
        label=gettext_lazy("Which of the two hours?"),
        choices=[
            ("", gettext_lazy("only when the clocks go back in October")),
            ("first", gettext_lazy("the first, summer time")),
            ("second", gettext_lazy("the second, winter time")),
        ],
        required=False,
    )
    concerns = forms.MultipleChoiceField(
        label=gettext_lazy("Concerns the children"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": gettext_lazy("Choose at least one child."),
            "invalid_choice": NOT_OURS,
        },
    )
    participants = forms.MultipleChoiceField(
        label=gettext_lazy("Who took part"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": NOT_OURS},
    )
    goals = forms.MultipleChoiceField(
        label=gettext_lazy("Goals this touched"), widget=forms.CheckboxSelectMultiple, required=False
    )
    kinds_of_work = forms.MultipleChoiceField(
        label=gettext_lazy("kinds of work"),
        choices=KindOfWork.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = Entry
        fields = [
            "kind",
            *CODES,
            *WORDS,
            "travel_minutes",
            "next_on",
            "next_time",
        ]

    def __init__(self, *args: Any, group: Group, frame: Fields, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.group, self.seats = group, frame["seats"]
        asked = ASKED[group]
        for name in list(self.fields):
            if name not in asked or (name == "goals" and not frame["goals"]):
                del self.fields[name]
        if frame["hides_places"] and not frame.get("keeps_places"):
            self.fields.pop("place_text", None)
            self.fields.pop("next_place", None)
        self.order_fields(asked)
        for name, label in LABELS.get(group, {}).items():
            self.fields[name].label = label
        self._choose("kind", [(kind, kind.label) for kind in KINDS[group]])
        children = [each for each in frame["people"] if each["role"] == "child"]
        self._choose("concerns", [(each["id"], each["name"]) for each in children])
        self._choose("participants", [(each["key"], each["label"]) for each in frame["seats"]])
        self._choose("goals", [(each["id"], each["title"]) for each in frame["goals"]])

    def _choose(self, name: str, choices: list[Any]) -> None:
        if name in self.fields:
            self.fields[name].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> Fields:
        data = super().clean() or {}
        if data.get("date") and data.get("start"):
            self.starts_at = self._moment("start", data["date"], data["start"])
            self.ends_at = self._end(data)
            if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
                self.add_error(
                    "end", _("The end is before the beginning. Tick the box if it ended after midnight.")
                )
        if data.get("date"):
            self._refuse_unpermitted(data.get("participants", []), data["date"].isoformat())
        if data.get("written_together") == "no" and not data.get("not_together_reason"):
            self.add_error("not_together_reason", _("Choose why this was not written together."))
        return data

    def _refuse_unpermitted(self, present: list[str], day: str) -> None:
        """Whom the family has not permitted to contact takes part only on a ground of that day (I13)."""
        for seat in self.seats:
            if seat["key"] in present and not contacting.is_permitted(seat.get("permitted", [["", ""]]), day):
                self.add_error(
                    "participants",
                    _(
                        "There is no permission to contact %(name)s on this day. Write the permission or "
                        "the ground on the page People first; what you wrote here is kept."
                    )
                    % {"name": seat["name"]},
                )

    def _end(self, data: Fields) -> dt.datetime | None:
        if not data.get("end"):
            return None
        day = data["date"] + dt.timedelta(days=1) if data.get("ends_next_day") else data["date"]
        return self._moment("end", day, data["end"])

    def _moment(self, field: str, day: dt.date, hour: Any) -> dt.datetime | None:
        answer = self.cleaned_data.get("which_hour")
        try:
            return times.moment(day, hour, is_second=answer == "second" if answer else None)
        except times.NoSuchHour:
            self.add_error(
                field, _("This hour did not exist: the clocks were moved forward that night. Choose another.")
            )
        except times.TwoSuchHours:
            if "which_hour" not in self.errors:
                self.add_error(
                    "which_hour", _("This hour came twice when the clocks were moved back. Which one was it?")
                )
        except OverflowError:
            self.add_error(field, _("This date is too far away."))
        return None

    def _post_clean(self) -> None:
        """The model is filled in by replace_fields; its checks are those of the form's fields."""

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        return {
            "kind": data["kind"],
            "date": iso(data["date"]),
            "start": hours(data["start"]),
            "end": hours(data.get("end")),
            "ends_next_day": bool(data.get("ends_next_day")),
            "which_hour": data.get("which_hour", ""),
            **{name: data.get(name, "") for name in (*CODES, *WORDS)},
            "concerns": data["concerns"],
            "participants": data.get("participants", []),
            "goals": data.get("goals", []),
            "kinds_of_work": data.get("kinds_of_work", []),
            "travel_minutes": data.get("travel_minutes"),
            "next_on": iso(data.get("next_on")),
            "next_time": hours(data.get("next_time")),
        }


class AgreedForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = AgreedItem
        fields = ["text", "who", "due_on"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].required = False  # an empty row is no agreed thing

    def clean(self) -> Fields:
        data = super().clean() or {}
        if self.has_changed() and not data.get("text") and not self.errors:
            self.add_error("text", _("Write what was agreed."))
        return data

    def _post_clean(self) -> None:
        """The model is filled in by replace_fields."""

    def fields_written(self) -> Fields:
        data = self.cleaned_data
        return {"text": data["text"], "who": data["who"], "due_on": iso(data["due_on"])}


AgreedItems = formset_factory(AgreedForm, extra=2, can_delete=True, max_num=ROWS, absolute_max=ROWS)


class EntrySheet(Sheet):
    """All forms of an entry: the entry and what was agreed."""

    def __init__(self, data: Any, *, frame: Fields, fields: Fields) -> None:
        super().__init__(frame=frame, fields=fields, flat=flat(fields))
        self.group = group_of(fields["kind"])
        self.main = EntryForm(data, group=self.group, frame=frame, initial=fields)
        self.agreed = AgreedItems(data, prefix="agreed", initial=fields["agreed"])

    def parts(self) -> list[Any]:
        return [self.main, self.agreed]

    def fields(self) -> Fields:
        rows = [form.fields_written() for form in kept(self.agreed)]
        return {**self.main.fields_written(), "agreed": rows}

    def typed_texts(self) -> Fields:
        return flat(self.fields())

    def labels(self) -> dict[str, str]:
        labels = super().labels()
        labels["agreed"] = _("We agreed")
        return labels


def flat(fields: Fields) -> Fields:
    """`fields` as one level of texts."""
    agreed = "\n".join(f"{row['text']} {row['who']} {row['due_on']}".strip() for row in fields["agreed"])
    lists = ("concerns", "participants", "goals", "kinds_of_work")
    plain = {name: value for name, value in fields.items() if name not in (*lists, "agreed")}
    return {**plain, **{name: ", ".join(fields[name]) for name in lists}, "agreed": agreed}


def empty_fields(kind: str = EntryKind.FAMILY) -> Fields:
    return {
        "kind": kind,
        "date": "",
        "start": "",
        "end": "",
        "ends_next_day": False,
        "which_hour": "",
        **dict.fromkeys((*CODES, *WORDS), ""),
        "concerns": [],
        "participants": [],
        "goals": [],
        "kinds_of_work": [],
        "travel_minutes": None,
        "next_on": "",
        "next_time": "",
        "agreed": [],
    }

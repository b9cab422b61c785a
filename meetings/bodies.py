"""Entries and children's views as kinds of records."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cases import audience
from cases.bodies import Body, Fields, Looks, Panel, Parts, sealed, view_of
from cases.models import Case, ChildView, Record, RecordVersion
from meetings import agreeing, entering, timeline, times
from meetings.forms.child_view import ChildViewSheet
from meetings.forms.child_view import flat as flat_view
from meetings.forms.entry import WORDS, EntrySheet, empty_fields, flat
from meetings.models import ChildViewRecord, Entry, EntryKind
from meetings.models.entry import SECTIONS, WrittenTogether
from meetings.open_entries import open_entries
from perhetyo import clock

LATEST = 3  # entries on the family's page
WHEN_AND_WHO = {"kind", "date", "start", "end", "which_hour", "concerns", "participants"}
VIEW_WORDS = ("place", "participants", "questions", "opinion", "worker_notes")


def _label(model: Any, name: str) -> str:
    return str(model._meta.get_field(name).verbose_name)


class EntryBody(Body):
    kind = Record.Kind.ENTRY
    schema = "perhetyo/entry/2"
    looks = Looks(
        "meetings/entry_fields.html",
        "meetings/entry_content.html",
        "pdf/entry.html",
        on_screen="meetings/entry_screen.html",
        links="meetings/slip_link.html",
    )
    keeps_drafts = True

    def empty_fields(self) -> Fields:
        return empty_fields()

    def first_fields(self, case: Case, frame: Fields) -> Fields:
        return entering.first_fields(case, frame)

    def begin(self, version: RecordVersion) -> None:
        """The body comes with the first fields: an entry without a kind and a time is none."""

    def fields_of(self, version: RecordVersion) -> Fields:
        return entering.fields_of(version)

    def replace_fields(self, version: RecordVersion, fields: Fields) -> None:
        entering.replace_fields(version, fields)

    def frame(self, case: Case, version: RecordVersion | None, frame: Fields, *, by: Any) -> Fields:
        return entering.frame(case, version, frame)

    def content(self, frame: Fields, fields: Fields) -> Fields:
        return entering.content(frame, fields)

    def missing(self, frame: Fields, fields: Fields) -> list[str]:
        return entering.missing(frame, fields)

    def sheet(self, data: Any, *, frame: Fields, fields: Fields) -> EntrySheet:
        return EntrySheet(data, frame=frame, fields=fields)

    def is_about(self, fields: Fields, frame: Fields) -> set[str]:
        return set(fields["concerns"])

    def words_of_children(self, fields: Fields, frame: Fields) -> dict[str, Parts]:
        """The thoughts of all children stand in one part: what is left out for one goes for all."""
        return {child: {"child_thoughts": _label(Entry, "child_thoughts")} for child in fields["concerns"]}

    def told_alone(self, fields: Fields, frame: Fields) -> list[tuple[frozenset[str], Parts]]:
        children = entering.children_alone(frame, fields)
        parts = {name: _label(Entry, name) for name in SECTIONS} | {"agreed": _("We agreed")}
        return [(children, {**parts, **self._next(fields)})] if children else []

    def parts(self, fields: Fields, frame: Fields) -> Parts:
        """When and where one meets next is one part; when one met and who was there is no part at all."""
        whole = {*audience.NEXT_FIELDS, *WHEN_AND_WHO}
        found = {key: label for key, label in super().parts(fields, frame).items() if key not in whole}
        return found | self._next(fields)

    def _next(self, fields: Fields) -> Parts:
        return {audience.NEXT: _("Next meeting")} if fields["next_on"] else {}

    def on_screen(self, fields: Fields) -> Fields:
        """What is written on the screen is written together."""
        return {**fields, "written_together": fields["written_together"] or WrittenTogether.YES.value}

    def flat(self, fields: Fields) -> Fields:
        return flat(fields)

    def heading(self, content: Fields) -> str:
        start = times.shown(datetime.fromisoformat(content["starts_at"]))
        return f"{capfirst(EntryKind(content['kind']).label)} {date_format(start, 'j.n.Y')}"

    def name_of(self, version: RecordVersion) -> str:
        start = times.shown(version.entry.starts_at)
        return f"{capfirst(version.entry.get_kind_display())} {date_format(start, 'j.n.Y')}"

    def panels(self, case: Case, may: Callable[[str], bool]) -> list[Panel]:
        newest = timeline.newest(case)
        context = {
            "lines": timeline.lines(newest[:LATEST]),
            "count": newest.count(),
            "open": open_entries(case),
            "agreed": list(agreeing.open_items(case)),
            "alone": timeline.met_alone(case),
            "today": clock.today(),
            "may_write": may("begin_entry"),
            "may_mark": may("mark_agreed"),
        }
        return [Panel("meetings/panel.html", context)]

    def frame_as_of(self, frame: Fields, content: Fields) -> Fields:
        """Goals that were touched then can be ticked still, and a place that was written stays."""
        known = {goal["id"] for goal in frame["goals"]}
        goals = [*frame["goals"], *(goal for goal in content["goals"] if goal["id"] not in known)]
        as_then = super().frame_as_of(frame, content)
        return as_then | {"goals": goals, "keeps_places": bool(content["place_text"])}

    def corrected(self, original: RecordVersion, version: RecordVersion, *, by: Any) -> None:
        """What was agreed and is done already stays done."""
        agreeing.carry_over(original, version)

    def is_empty(self, version: RecordVersion) -> bool:
        fields = entering.fields_of(version)
        return not fields["agreed"] and not any(fields[name].strip() for name in WORDS)


class ChildViewBody(Body):
    kind = Record.Kind.CHILD_VIEW
    schema = "perhetyo/child_view/2"
    looks = Looks(
        "meetings/child_view_fields.html", "meetings/child_view_content.html", "pdf/child_view.html"
    )
    keeps_drafts = True

    def empty_fields(self) -> Fields:
        return {"child": "", "held_on": "", "manner": "", **dict.fromkeys(VIEW_WORDS, "")}

    def first_fields(self, case: Case, frame: Fields) -> Fields:
        return {**self.empty_fields(), "held_on": clock.today().isoformat()}

    def begin(self, version: RecordVersion) -> None:
        """The body comes with the first fields."""

    def fields_of(self, version: RecordVersion) -> Fields:
        row = version.child_view_record
        return {
            "child": str(row.child_id),
            "held_on": row.held_on.isoformat(),
            "manner": row.manner,
            **{name: getattr(row, name) for name in VIEW_WORDS},
        }

    def replace_fields(self, version: RecordVersion, fields: Fields) -> None:
        values = {name: fields[name] for name in ("manner", "held_on", *VIEW_WORDS)}
        child = version.record.case.case_people.get(person=fields["child"], role="child")
        ChildViewRecord.objects.update_or_create(
            version=version, defaults={**values, "child_id": child.person_id}
        )
        version.refresh_from_db()

    def content(self, frame: Fields, fields: Fields) -> Fields:
        names = {each["id"]: each["name"] for each in frame["people"]}
        return {**sealed(frame), **fields, "child_name": names.get(fields["child"], "")}

    def missing(self, frame: Fields, fields: Fields) -> list[str]:
        found = []
        if not fields["opinion"].strip():
            found.append(_("Write what the child thinks."))
        if fields["held_on"] > clock.today().isoformat():
            found.append(_("The day is in the future."))
        return found

    def sheet(self, data: Any, *, frame: Fields, fields: Fields) -> ChildViewSheet:
        return ChildViewSheet(data, frame=frame, fields=fields)

    def is_about(self, fields: Fields, frame: Fields) -> set[str]:
        return {fields["child"]}

    def words_of_children(self, fields: Fields, frame: Fields) -> dict[str, Parts]:
        said = ("questions", "opinion", "worker_notes")
        return {fields["child"]: {name: _label(ChildViewRecord, name) for name in said}}

    def told_alone(self, fields: Fields, frame: Fields) -> list[tuple[frozenset[str], Parts]]:
        if fields["manner"] != ChildView.Manner.ALONE:
            return []
        return [(frozenset({fields["child"]}), self.words_of_children(fields, frame)[fields["child"]])]

    def flat(self, fields: Fields) -> Fields:
        return flat_view(fields)

    def heading(self, content: Fields) -> str:
        return view_of(content["child_name"])

    def name_of(self, version: RecordVersion) -> str:
        return view_of(version.child_view_record.child.name)

    def is_empty(self, version: RecordVersion) -> bool:
        fields = self.fields_of(version)
        return not any(fields[name].strip() for name in VIEW_WORDS)

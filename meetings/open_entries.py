"""Entries still open: how old they are, and finishing those that are due (ATL 21 §; domain.md 5.6)."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from cases import bodies, deadlines, finalising
from cases.models import Case, Record, RecordVersion, State, VersionState
from cases.shared_screen import session as shared
from meetings import times
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.lifecycle import Refused

LEVELS = ("entry_late", "entry_overdue", "entry_due")  # by falling urgency


@dataclass(frozen=True)
class OpenEntry:
    """An entry or a child's view that is not finished, since which day, and how urgent that is."""

    version: RecordVersion
    day: date
    level: str  # "" until a working day has passed, then "entry_due", "entry_overdue", "entry_late"

    @property
    def name(self) -> str:
        return bodies.of(self.version.record).name_of(self.version)

    @property
    def days(self) -> int:
        """Working days since the meeting."""
        return deadlines.working_days_between(self.day, clock.today())


def open_entries(case: Case) -> list[OpenEntry]:
    with deadlines.read_once():
        return [_open(version) for version in _unfinished().filter(record__case=case)]


def _open(version: RecordVersion) -> OpenEntry:
    day, today = day_of(version), clock.today()
    level = next((key for key in LEVELS if deadlines.limit(key, day) <= today), "")
    return OpenEntry(version, day, level)


def day_of(version: RecordVersion) -> date:
    """The day the record tells of."""
    if version.record.kind == Record.Kind.CHILD_VIEW:
        day: date = version.child_view_record.held_on
        return day
    return times.shown(version.entry.ends_at or version.entry.starts_at).date()


def finish_due() -> int:
    """Finish what has been open for two working days and lacks nothing; how many were finished.

    The rest stay open, and their badges grow. Done in the name of who wrote last.
    """
    done = 0
    at_work = (State.START, State.WORKING, State.CLOSING)
    for version in _unfinished().filter(record__case__state__in=at_work):
        is_due = deadlines.limit("entry_finished", day_of(version)) <= clock.today()
        if is_due and not shared.uncollected(version.record):
            done += _finish(version)
    return done


def _unfinished() -> "QuerySet[RecordVersion]":
    return (
        RecordVersion.objects.filter(
            record__kind__in=(Record.Kind.ENTRY, Record.Kind.CHILD_VIEW),
            state__in=(VersionState.DRAFT, VersionState.READY_FOR_FAMILY),
        )
        .select_related("record__case__unit", "entry", "child_view_record__child", "edited_by__unit")
        .order_by("created_at")
    )


def _finish(version: RecordVersion) -> bool:
    by: Any = version.edited_by
    if finalising.missing(version, by=by):
        return False
    with suppress(Refused), acting(by):  # what cannot be sealed now stays open and is tried again
        Case.objects.locked(version.record.case_id)
        locked = RecordVersion.objects.get(pk=version.pk)
        if locked.state in (VersionState.DRAFT, VersionState.READY_FOR_FAMILY):
            finalising.finalise(locked, by=by, automatic=True)
            return True
    return False

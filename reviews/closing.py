"""Closing the work: together (T11-T13), or interrupted (T14). Everything that ends a case passes here."""

from datetime import date
from typing import Any

from django.db.models import Q
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from cases import approving, deadlines, events, finalising, lifecycle, records
from cases.models import Case, EndReason, Kind, Record, RecordVersion, StaffAssignment, VersionState
from cases.shared_screen import session as shared
from meetings import agreeing
from meetings.forms.entry import empty_fields
from meetings.models import EntryKind
from perhetyo import clock
from perhetyo.lifecycle import Refused

LATER_KINDS = (Record.Kind.PLAN, Record.Kind.REVIEW, Record.Kind.SUMMARY)


def begin(case: Case, *, words: str, planned: date | None, by: Any) -> None:
    """T11: the closing phase begins, with a reason and the planned last day. Raises Refused."""
    case.end_words, case.end_planned_on = words, planned
    case.save(update_fields=["end_words", "end_planned_on"])
    lifecycle.take(case, "begin_closing", by=by)
    events.append(case, Kind.CLOSING, by=by)


def back_to_working(case: Case, *, words: str, next_review_on: date, by: Any) -> None:
    """T12: the situation changed and the work goes on; the summary is kept as a draft. Raises Refused."""
    record = records.single(case, Record.Kind.SUMMARY)
    shared.refuse_on_a_screen(record)
    version = records.latest(record)
    if version is not None and version.state == VersionState.READY_FOR_FAMILY:
        records.write_on(version, by=by)
    elif version is not None and version.state == VersionState.SUBMITTED:
        approving.send_back(version, comment=words, seen_hash=version.content_hash, by=by)
    case.end_words, case.end_planned_on, case.next_review_on = words, None, next_review_on
    case.save(update_fields=["end_words", "end_planned_on", "next_review_on"])
    lifecycle.take(case, "back_to_working", by=by)
    events.append(case, Kind.BACK_TO_WORKING, by=by)


def interrupt(
    case: Case, *, reason: str, words: str, family_words: str, ended_on: date, by: Any
) -> RecordVersion:
    """T14: the work ends before its time. Returns the end entry, which the family may still acknowledge.

    Unfinished plans, reviews and summaries are set aside. Raises Refused while an entry is open.
    """
    _set_aside(case, by=by)
    entry = _end_entry(case, words=words, family_words=family_words, ended_on=ended_on, by=by)
    _end(case, reason=reason, words=words, ended_on=ended_on)
    lifecycle.take(case, "interrupt", by=by)
    events.append(case, Kind.INTERRUPTED, by=by, reason=reason)
    return entry


def close(case: Case, *, ended_on: date, by: Any) -> None:
    """T13: the approved summary ends the work. Raises Refused while an entry is open (I26).

    A review or plan that was never finished is set aside: in the closing phase nobody can go on with it.
    """
    _set_aside(case, by=by)
    with translation.override(case.language):
        words = _("The family work ended as agreed. What was done and how it went is in the closing summary.")
    _end_entry(case, words=words, family_words="", ended_on=ended_on, by=by)
    _end(case, reason=EndReason.AGREED, words=case.end_words, ended_on=ended_on)
    lifecycle.take(case, "close", by=by)
    events.append(case, Kind.CLOSED, by=by)


def _set_aside(case: Case, *, by: Any) -> None:
    if shared.open_in(case):
        raise Refused(_("Something of this family is on a shared screen: end the screen first."))
    for version in unfinished(case):
        records.set_aside(version, by=by)


def unfinished(case: Case) -> list[RecordVersion]:
    """Plans, reviews and summaries in work, which an interruption sets aside."""
    return list(
        RecordVersion.objects.filter(
            record__case=case, record__kind__in=LATER_KINDS, state__in=records.IN_WORK, correction=None
        ).select_related("record")
    )


def missing_before_closing(case: Case) -> list[str]:
    """Open drafts by name and agreed things that are still open, as sentences (T13, I26)."""
    found = [*lifecycle.open_drafts(case)]
    for item in agreeing.open_items(case):
        found.append(
            _("An agreed thing is still open: %(thing)s. Mark it done, or not needed.") % {"thing": item.text}
        )
    return found


def _end(case: Case, *, reason: str, words: str, ended_on: date) -> None:
    case.end_reason, case.end_words, case.ended_on = reason, words, ended_on
    case.save(update_fields=["end_reason", "end_words", "ended_on"])
    last = deadlines.limit("access_after_closing", clock.today())
    open_ended = Q(ends_on=None) | Q(ends_on__gt=last)
    StaffAssignment.objects.filter(open_ended, case=case, starts_on__lte=last).update(
        ends_on=last, finish_until=last
    )


def _noon_or_now(day: date) -> str:
    """The clock time of an end that has a day only; on a day that is not at noon yet, this moment."""
    now = timezone.localtime(clock.now())
    return now.strftime("%H:%M") if day == now.date() and now.hour < 12 else "12:00"


def _end_entry(case: Case, *, words: str, family_words: str, ended_on: date, by: Any) -> RecordVersion:
    """Merkintä palvelun päättymisestä (1506.19012), made by the system in the name of who ends the work."""
    fields = empty_fields(EntryKind.SERVICE_END)
    fields |= {
        "date": ended_on.isoformat(),
        "start": _noon_or_now(ended_on),
        "concerns": [str(child.pk) for child in case.children],
        "what_we_did": words,
        "parent_thoughts": family_words,
    }
    version = records.to_write_on(records.new(case, Record.Kind.ENTRY), by=by)
    records.save(version, fields, by=by)
    finalising.finalise(version, by=by)
    return version

"""Computed figures of the work: counted from finished entries, never typed, never a blame (domain.md 2.8)."""

from collections import Counter
from datetime import date
from typing import Any

from cases import planning
from cases.models import Case, Record, RecordVersion, VersionState
from meetings import times
from meetings.models import Entry, EntryKind
from meetings.models.entry import CANCELLATIONS, CONTACTS, MEETINGS, NEGOTIATIONS
from perhetyo import clock

Fields = dict[str, Any]
# How a summary groups the kinds of meetings.
GROUPS = {
    "family": (EntryKind.FAMILY, EntryKind.SCHOOL_VISIT, EntryKind.ACCOMPANYING, EntryKind.REMOTE),
    "child": (EntryKind.INDIVIDUAL_CHILD,),
    "parent": (EntryKind.INDIVIDUAL_PARENT, EntryKind.PARENTS),
    "negotiations": NEGOTIATIONS,
    "groups": (EntryKind.GROUP, EntryKind.ACTIVITY),
}


def figures(case: Case) -> Fields:
    """Period, meetings by kind, cancellations by whom, contacts, evenings, hours and reviews, up to today."""
    rows = list(
        Entry.objects.filter(version__record__case=case, version__state=VersionState.FINALISED).values_list(
            "kind", "cancelled_by", "is_evening", "is_weekend", "is_child_alone", "starts_at", "ends_at"
        )
    )
    meetings = [row for row in rows if row[0] in MEETINGS and row[0] not in CONTACTS]
    kinds = Counter(row[0] for row in meetings)
    cancelled = Counter(row[1] or "family" for row in rows if row[0] in CANCELLATIONS)
    first, last = _period(case)
    return {
        "from": first.isoformat() if first else None,
        "to": last.isoformat(),
        "weeks": max(1, round((last - first).days / 7)) if first else None,
        "meetings": len(meetings),
        "by_group": {name: sum(kinds[kind] for kind in of) for name, of in GROUPS.items()},
        "child_alone": sum(row[4] for row in meetings),
        "evenings_and_weekends": sum(row[2] or row[3] for row in meetings),
        "hours": round(sum(times.minutes_between(row[5], row[6]) for row in meetings) / 60),
        "contacts": sum(row[0] in CONTACTS for row in rows),
        "cancelled": {who: cancelled[who] for who in ("family", "worker", "together")},
        "reviews": RecordVersion.objects.filter(
            record__case=case, record__kind=Record.Kind.REVIEW, state=VersionState.APPROVED
        ).count(),
    }


def _period(case: Case) -> tuple[date | None, date]:
    plan = planning.in_force(case)
    first = plan.plan.service_started_on if plan else None
    if first is None and case.started_at:
        first = times.shown(case.started_at).date()
    return first, case.ended_on or clock.today()

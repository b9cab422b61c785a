"""Entries and children's views of a case as lines, newest first, in a fixed number of queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import DateTimeField, Max, QuerySet
from django.db.models.functions import Cast, Coalesce

from cases import bodies
from cases.models import Case, Record, RecordVersion, VersionState
from meetings import times
from meetings.models import Participant

KINDS = (Record.Kind.ENTRY, Record.Kind.CHILD_VIEW)
STANDING = (VersionState.DRAFT, VersionState.READY_FOR_FAMILY, VersionState.FINALISED)


@dataclass(frozen=True)
class Line:
    version: RecordVersion
    name: str
    at: Any
    words: str
    is_evening: bool
    is_weekend: bool
    concerned: list[Any]
    is_open: bool


def newest(case: Case) -> "QuerySet[RecordVersion]":
    """The standing version of each record, the latest happening first."""
    held = Cast("child_view_record__held_on", DateTimeField())
    return (
        RecordVersion.objects.filter(record__case=case, record__kind__in=KINDS, state__in=STANDING)
        .defer("content")
        .select_related("record", "entry", "child_view_record__child")
        .prefetch_related("concerned__child")
        .annotate(happened_at=Coalesce("entry__starts_at", held))
        .order_by("-happened_at", "-created_at")
    )


def lines(versions: Iterable[RecordVersion]) -> list[Line]:
    return [_line(version) for version in versions]


def _line(version: RecordVersion) -> Line:
    is_entry = version.record.kind == Record.Kind.ENTRY
    return Line(
        version=version,
        name=bodies.of(version.record).name_of(version),
        at=version.happened_at,  # type: ignore[attr-defined]
        words=version.entry.what_we_did if is_entry else version.child_view_record.opinion,
        is_evening=is_entry and version.entry.is_evening,
        is_weekend=is_entry and version.entry.is_weekend,
        concerned=[each.child for each in version.concerned.all()]
        if is_entry
        else [version.child_view_record.child],
        is_open=version.state != VersionState.FINALISED,
    )


def met_alone(case: Case) -> list[dict[str, Any]]:
    """For each child who is a client, the last day they were met without the family (LsL 29 §)."""
    rows = Participant.objects.filter(
        version__record__case=case, version__state=VersionState.FINALISED, version__entry__is_child_alone=True
    )
    found = dict(rows.values_list("person").annotate(Max("version__entry__starts_at")))
    clients = [each.person for each in case.present_people if each.role == "child" and each.is_client]
    return [
        {"child": child, "on": times.shown(found[child.pk]) if child.pk in found else None}
        for child in clients
    ]

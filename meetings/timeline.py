"""Entries and children's views of a case as lines, newest first, in a fixed number of queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import DateTimeField, Exists, Max, OuterRef, Q, QuerySet
from django.db.models.functions import Cast, Coalesce

from cases import bodies
from cases.models import Case, Record, RecordVersion, VersionState
from meetings import times
from meetings.models import Participant

KINDS = (Record.Kind.ENTRY, Record.Kind.CHILD_VIEW)
STANDING = (VersionState.DRAFT, VersionState.READY_FOR_FAMILY, VersionState.FINALISED)
ANNULLED = VersionState.ANNULLED


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
    is_annulled: bool
    is_corrected: bool


def newest(case: Case) -> "QuerySet[RecordVersion]":
    """The standing version of each record, the latest happening first."""
    return _happened(case).filter(state__in=STANDING)


def all_of(case: Case) -> "QuerySet[RecordVersion]":
    """The same with the traces of annulled records."""
    later = RecordVersion.objects.filter(record=OuterRef("record"), number__gt=OuterRef("number"))
    trace = Q(state=ANNULLED) & ~Exists(later.filter(state__in=(*STANDING, ANNULLED)))
    return _happened(case).filter(Q(state__in=STANDING) | trace)


def _happened(case: Case) -> "QuerySet[RecordVersion]":
    held = Cast("child_view_record__held_on", DateTimeField())
    return (
        RecordVersion.objects.filter(record__case=case, record__kind__in=KINDS)
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
    if version.state == ANNULLED:
        return _trace(version)
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
        is_annulled=False,
        is_corrected=version.correction_id is not None,
    )


def _trace(version: RecordVersion) -> Line:
    """That something was here and was annulled: no word of it."""
    return Line(
        version=version, name=str(version.record.get_kind_display()), at=version.created_at, words="",
        is_evening=False, is_weekend=False, concerned=[], is_open=False, is_annulled=True, is_corrected=False,
    )  # fmt: skip


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

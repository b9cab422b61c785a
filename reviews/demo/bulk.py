"""Rows loaded in bulk in the states' own order: the database's triggers accept them, and every event is
appended to the chain by its own function, many at a time.
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import connection, models

from cases import records, sealing
from cases.models import (
    Acknowledgement,
    Approval,
    Case,
    Goal,
    Kind,
    Person,
    Record,
    RecordVersion,
    State,
    VersionState,
)
from cases.models.sealed import put_seal

Event = tuple[Any, str, datetime, Any, dict[str, Any]]  # case, kind, at, by, facts


@dataclass
class Rows:
    """What is written in one go, by model, in the order the models were first met."""

    by_model: dict[type[Any], list[Any]] = field(default_factory=dict)
    finished: dict[str, list[Any]] = field(
        default_factory=lambda: {"approved": [], "finalised": [], "submitted": []}
    )
    cases: dict[str, list[Case]] = field(default_factory=dict)
    texts: dict[uuid.UUID, str] = field(default_factory=dict)  # version id to what it will be sealed as
    words: list[Acknowledgement] = field(default_factory=list)
    approvals: list[Approval] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def hash_of(self, version: RecordVersion) -> str:
        return sealing.sha256(self.texts[version.pk])

    def add(self, row: Any) -> Any:
        self.by_model.setdefault(type(row), []).append(row)
        return row

    def write(self) -> None:
        """All of it, each step in the order the database accepts."""
        first: tuple[type[Any], ...] = (Case, Person, Record, RecordVersion, Goal)
        for model in (*first, *self.by_model):
            waiting = self.by_model.get(model, [])
            if waiting:
                model._default_manager.bulk_create(waiting, batch_size=1000)
                self.by_model[model] = []
        _move_cases(self.cases)
        append_many(self.events)
        _finish(self)


CASE_WAYS: dict[str, list[str]] = {
    State.QUEUED: [State.REFERRAL_SENT, State.QUEUED],
    State.START: [State.REFERRAL_SENT, State.QUEUED, State.START],
    State.WORKING: [State.REFERRAL_SENT, State.QUEUED, State.START, State.WORKING],
    State.CLOSING: [State.REFERRAL_SENT, State.QUEUED, State.START, State.WORKING, State.CLOSING],
    State.CLOSED: [
        State.REFERRAL_SENT,
        State.QUEUED,
        State.START,
        State.WORKING,
        State.CLOSING,
        State.CLOSED,
    ],
}


def _move_cases(cases: dict[str, list[Case]]) -> None:
    """Every case goes the way of its lifecycle: no state is skipped, the triggers would refuse."""
    for end, rows in cases.items():
        for state in CASE_WAYS[end]:
            Case.objects.filter(pk__in=[each.pk for each in rows]).update(state=state)


def _finish(rows: Rows) -> None:
    """Versions are sealed, spoken of, sent and decided, each step with its events."""
    by_end = {end: [each.pk for each in versions] for end, versions in rows.finished.items()}
    sealed = [each for versions in by_end.values() for each in _sealed(versions, rows.texts)]
    events = [
        _event(each, Kind.FROZEN, each.frozen_at, each.frozen_by, hash=each.content_hash, seal=each.seal)
        for each in sealed
    ]
    for version, number in zip(sealed, append_many(events), strict=True):
        version.event_id, version.state = number, VersionState.READY_FOR_FAMILY
    columns = ["state", "content", "content_hash", "seal", "event", "frozen_at", "frozen_by"]
    RecordVersion.objects.bulk_update(sealed, columns, batch_size=250)
    for word in rows.words:
        put_seal(word, Acknowledgement)
    Acknowledgement.objects.bulk_create(rows.words, batch_size=500)
    sent = [each for each in sealed if each.pk in {*by_end["approved"], *by_end["submitted"]}]
    _move(sent, VersionState.SUBMITTED, Kind.SUBMITTED, stamp="submitted")
    _approve(rows.approvals)
    finished = [each for each in sealed if each.pk in set(by_end["finalised"])]
    _move(finished, VersionState.FINALISED, Kind.FINALISED, stamp="finalised")


def _sealed(ids: list[uuid.UUID], texts: dict[uuid.UUID, str]) -> list[RecordVersion]:
    """Versions as the database has them, with the seal of what they say."""
    found = RecordVersion.objects.filter(pk__in=ids).select_related("record__case", "edited_by")
    versions = list(found.prefetch_related("authorships").order_by("pk"))
    for version in versions:
        version.frozen_at, version.frozen_by = version.edited_at, version.edited_by
        version.content = texts[version.pk]
        version.content_hash = sealing.sha256(version.content)
        version.seal = version.computed_seal()
    return versions


def _event(version: RecordVersion, kind: str, at: Any, by: Any, **facts: Any) -> Event:
    return version.record.case, kind, at, by, records.facts_of(version) | facts


def _move(versions: list[RecordVersion], state: str, kind: str, *, stamp: str) -> None:
    append_many(
        [_event(each, kind, each.edited_at, each.edited_by, hash=each.content_hash) for each in versions]
    )
    stamps: dict[str, Any] = {f"{stamp}_at": models.F("edited_at"), f"{stamp}_by": models.F("edited_by")}
    RecordVersion.objects.filter(pk__in=[each.pk for each in versions]).update(state=state, **stamps)


def _approve(approvals: list[Approval]) -> None:
    events = []
    for each in approvals:
        put_seal(each, Approval)
        facts = {"hash": each.content_hash, "id": str(each.pk), "seal": each.seal}
        events.append(_event(each.version, Kind.APPROVED, each.decided_at, each.decided_by, **facts))
    for approval, number in zip(approvals, append_many(events), strict=True):
        approval.event_id = number
    Approval.objects.bulk_create(approvals, batch_size=500)
    RecordVersion.objects.filter(approval__in=approvals).update(state=VersionState.APPROVED)


def append_many(events: Iterable[Event]) -> list[int]:
    """Append to the chain in order, some hundred at a time; the numbers of the events."""
    rows, numbers = list(events), []
    with connection.cursor() as cursor:
        for start in range(0, len(rows), 500):
            part = rows[start : start + 500]
            columns = [
                [case.pk for case, *_rest in part],
                [str(row[1]) for row in part],
                [row[2] for row in part],
                [row[3].pk for row in part],
                [sealing.exact(row[4]) for row in part],
            ]
            cursor.execute(
                "SELECT append_event(a, b, c, d, e) FROM unnest(%s::uuid[], %s::text[], %s::timestamptz[], "
                "%s::uuid[], %s::text[]) WITH ORDINALITY AS t(a, b, c, d, e, place) ORDER BY place",
                columns,
            )
            numbers += [number for (number,) in cursor.fetchall()]
    return numbers

"""Restrictions: proposed by a worker or made by a social worker, in force at once, looked at again.

What is only proposed hides as well: nobody reads in the meantime what may turn out to be hidden.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases import audience, bodies, deadlines, events, records
from cases.models import Kind, Record, RecordVersion, Restriction, RestrictionDecision
from cases.sealing import opened
from perhetyo import clock
from perhetyo.lifecycle import Refused

Parts = dict[str, str]


def parts(version: RecordVersion, *, by: Any) -> Parts:
    """What of a text can be hidden by itself: key to what it is called; the empty key is all of it."""
    body = bodies.of(version.record)
    frame = records.frame(version.record, version, by=by)
    fields = body.fields_of(version)
    data = opened(version.content) if version.content else fields
    found = body.parts(fields, frame)
    return {
        "": _("the whole text"),
        **{key: label for key, label in found.items() if audience.without(data, [key]) != data},
    }


def restrict(
    version: RecordVersion,
    *,
    key: str,
    label: str,
    person: Any,
    ground: str,
    words: str,
    asked_by: Any,
    review_on: date,
    by: Any,
    is_decided: bool,
) -> Restriction:
    """Hide a part from `person`, or from all guardians when it is None; a social worker decides at once.

    Raises Refused for a day of review that is past or further away than the rule allows.
    """
    record, today = version.record, clock.today()
    if not today < review_on <= deadlines.limit("restriction_review", today):
        raise Refused(_("A restriction is looked at again within a year: choose a day that is to come."))
    made = Restriction.objects.create(
        record=record, key=key, label=label, person=person, ground=ground, words=words, asked_by=asked_by,
        review_on=review_on, made_by=by,
    )  # fmt: skip
    _note(made, Kind.RESTRICTED, by=by)
    if is_decided:
        decide(made, outcome=RestrictionDecision.Outcome.STANDS, words="", review_on=review_on, by=by)
    return made


def decide(
    restriction: Restriction, *, outcome: str, words: str, review_on: date | None, by: Any
) -> RestrictionDecision:
    """It stands until a day, ends, or a child's prohibition is not followed. Raises Refused once it ended."""
    if restriction.decisions.filter(outcome__in=RestrictionDecision.ENDS).exists():
        raise Refused(_("This restriction has ended already."))
    made = RestrictionDecision.objects.create(
        restriction=restriction, outcome=outcome, words=words, review_on=review_on, by=by
    )
    _note(restriction, Kind.RESTRICTION_DECIDED, by=by, outcome=outcome)
    return made


def of_record(record: Record) -> "QuerySet[Restriction]":
    """All of a record, with their decisions, for the workers' page."""
    rows = Restriction.objects.filter(record=record).select_related("person", "asked_by", "made_by")
    return rows.prefetch_related("decisions__by")


def open_to_all(content: dict[str, Any], record: Record) -> dict[str, Any]:
    """A content without what is hidden from anybody: for texts that are drawn from it (I15)."""
    keys = set(Restriction.objects.in_force().filter(record=record).values_list("key", flat=True))
    if "" in keys:
        keys |= set(content) - {"sections", "schema", "language", "written_on", "held_on"}
        keys |= {f"section:{name}" for name in content.get("sections", {})}
    return audience.without(content, keys)


def due_in(cases: Iterable[Any]) -> list[tuple[Restriction, date]]:
    """Restrictions in force in cases and when each is looked at; a proposal waits from its own day on."""
    rows = Restriction.objects.in_force().filter(record__case__in=list(cases)).select_related("record")
    return [
        (row, row.decision.review_on if row.decision else clock.local_day(row.made_at))
        for row in rows.prefetch_related("decisions")
    ]


def _note(restriction: Restriction, kind: str, *, by: Any, **facts: Any) -> None:
    record = restriction.record
    events.append(
        record.case, kind, by=by, id=str(restriction.pk), record=str(record.pk), of=record.kind, **facts
    )

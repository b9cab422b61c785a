"""Appending to the one chain of events, and reading the human story of a case from it."""

from typing import Any

from django.db import connection

from cases.models import Case, CaseEvent, event_hash
from perhetyo import clock

CHAIN_LOCK = 7_203_001  # any number; the same for everybody who appends
GENESIS = "0" * 64


def append(case: Case, kind: str, *, by: Any, **facts: Any) -> CaseEvent:
    """Add one event. Called last in its transaction: the chain's lock is held until it commits.

    `facts` are ids, numbers and hashes; never names or record text.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [CHAIN_LOCK])
    last = CaseEvent.objects.order_by("-sequence").first()
    sequence = last.sequence + 1 if last else 1
    previous = last.hash if last else GENESIS
    at = clock.now()
    return CaseEvent.objects.create(
        sequence=sequence,
        case=case,
        kind=kind,
        at=at,
        by=by,
        facts=facts,
        previous_hash=previous,
        hash=event_hash(sequence, case.pk, kind, at, by.pk, facts, previous),
    )

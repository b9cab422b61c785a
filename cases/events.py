"""Appending to the one chain of events."""

from datetime import datetime
from typing import Any

from django.db import connection

from cases.models import Case
from cases.models.sealed import Sealed, put_seal
from cases.sealing import exact
from perhetyo import clock
from perhetyo.database import refuse_wrong_clock


def append(case: Case, kind: str, *, by: Any, at: datetime | None = None, **facts: Any) -> int:
    """Add one event and return its number in the chain, whose lock is held until the commit.

    `facts` are ids, numbers, codes and hashes; never names or record text. Raises Refused when the clock
    is wrong.
    """
    refuse_wrong_clock()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT append_event(%s, %s, %s, %s, %s)",
            [case.pk, str(kind), at or clock.now(), by.pk, exact(facts)],
        )
        number: int = cursor.fetchone()[0]
    return number


def seal(row: Sealed, kind: str, case: Case, *, by: Any, at: datetime, **facts: Any) -> int:
    """Seal a new row, name it in the chain and save it; returns the event's number."""
    put_seal(row, type(row))
    row.event_id = append(case, kind, by=by, at=at, id=str(row.pk), seal=row.seal, **facts)
    row.save(force_insert=True)
    return row.event_id

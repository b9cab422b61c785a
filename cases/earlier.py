"""What was saved before. Every save of a text in work can be read again, with what it changed.

Kinds whose saves are versions of their own have it there already; of the others the words are kept beside,
and forgotten a month after their version was finished.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q

from cases import bodies, changes, masking, records
from cases.models import EarlierSave, Record, RecordVersion, VersionState
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.models import User

KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True)
class Save:
    """`fields` as they were saved; `changed` is what they changed in the save before: [{label, pieces}]."""

    at: datetime
    by: Any
    fields: records.Fields
    changed: list[records.Fields]


def saves(record: Record, *, by: Any) -> list[Save]:
    """Every save of the version in work, newest first; none of a text that is finished."""
    version = records.latest(record)
    if version is None or version.state not in records.IN_WORK:
        return []
    body, mask = bodies.of(record), masking.Mask(record.case, leaves=False)
    frame = records.frame(record, version, by=by)
    found: list[Save] = []
    before = body.empty_fields()
    for at, who, fields in reversed(_rows(version)):
        now = mask.data(fields)
        found.append(Save(at, who, now, changes.between(body, frame, before, now)))
        before = now
    return found[::-1]


def forget() -> int:
    """Delete the earlier saves of versions that were finished a month ago. Returns how many."""
    then = clock.now() - KEPT_FOR
    is_set_aside = Q(version__frozen_at=None, version__state=VersionState.SUPERSEDED)
    rows = EarlierSave.objects.filter(Q(version__frozen_at__lte=then) | is_set_aside, at__lte=then)
    count = 0
    for writer in User.objects.filter(pk__in=rows.values("by")):
        with acting(writer):  # no row of client data goes without a name: it is that of whose save it was
            count += rows.filter(by=writer).delete()[0]
    return count


def _rows(version: RecordVersion) -> list[tuple[datetime, Any, records.Fields]]:
    """When, who and what, newest first."""
    body = bodies.of(version.record)
    newest = (version.edited_at, version.edited_by, body.fields_of(version))
    if not body.keeps_drafts:
        kept = EarlierSave.objects.filter(version=version).select_related("by")
        return [newest, *((row.at, row.by, row.fields) for row in kept)]
    before = RecordVersion.objects.filter(
        record=version.record, state=VersionState.SUPERSEDED, frozen_at=None, number__lt=version.number
    ).select_related("edited_by", "record")
    return [
        newest,
        *((row.edited_at, row.edited_by, body.fields_of(row)) for row in before.order_by("-number")),
    ]

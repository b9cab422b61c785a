"""What was saved before. Every save of a text in work can be read again, with what it changed.

Kinds whose saves are versions of their own have it there already; of the others the words are kept beside,
and forgotten when the text is finished.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cases import bodies, changes, masking, records
from cases.models import EarlierSave, Record, RecordVersion, VersionState
from perhetyo.database import acting
from perhetyo.models import User


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
    rows = _rows(version)[::-1]
    before = mask.data(_before(version.record, rows[0][0])) if rows else {}
    found: list[Save] = []
    for _number, at, who, fields in rows:
        now = mask.data(fields)
        found.append(Save(at, who, now, changes.between(body, frame, before, now)))
        before = now
    return found[::-1]


def forget() -> int:
    """Delete the earlier saves of texts on which nobody works any more. Returns how many."""
    in_work = RecordVersion.objects.filter(state__in=records.UNDECIDED).values("record")
    rows = EarlierSave.objects.exclude(version__record__in=in_work)
    count = 0
    for writer in User.objects.filter(pk__in=rows.values("by")):
        with acting(writer):  # no row of client data goes without a name: it is that of whose save it was
            count += rows.filter(by=writer).delete()[0]
    return count


Row = tuple[int, datetime, Any, records.Fields]


def _rows(version: RecordVersion) -> list[Row]:
    """Number of the version, when, who and what; newest first. Words taken over from another are no save."""
    body = bodies.of(version.record)
    is_saved = body.keeps_drafts or version.edited_at != version.created_at
    rows = [_row(version)] if is_saved else []
    if not body.keeps_drafts:
        kept = EarlierSave.objects.filter(version__record=version.record).select_related("by", "version")
        return rows + [(row.version.number, row.at, row.by, row.fields) for row in kept]
    before = RecordVersion.objects.filter(
        record=version.record, state=VersionState.SUPERSEDED, frozen_at=None, number__lt=version.number
    )
    return rows + [_row(each) for each in before.select_related("edited_by", "record").order_by("-number")]


def _row(version: RecordVersion) -> Row:
    fields = bodies.of(version.record).fields_of(version)
    return version.number, version.edited_at, version.edited_by, fields


def _before(record: Record, number: int) -> records.Fields:
    """What the text said before version `number` was written on."""
    frozen = RecordVersion.objects.filter(record=record, number__lt=number, frozen_at__isnull=False)
    version = frozen.order_by("-number").first()
    return bodies.of(record).fields_of(version) if version else bodies.of(record).empty_fields()

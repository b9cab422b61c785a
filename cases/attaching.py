"""Attachments of a record: added and taken away while its text is written, sealed with the text."""

from typing import Any
from unicodedata import normalize

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases.models import Attachment, Record, RecordVersion, VersionState
from perhetyo import clock
from perhetyo.files import Drawn
from perhetyo.lifecycle import Refused

KEY = "attachments"  # of a content; left out where there are none, so that earlier texts stay as they were
MOST = 20  # attachments of one record


def attachments(record: Record) -> "QuerySet[Attachment]":
    """All of a record in the order they were added, without their bytes."""
    return Attachment.objects.filter(record=record.pk).defer("file")


def in_content(record: Record) -> list[dict[str, str]]:
    """How the text names them: what they are, and the hash by which they are sealed with it."""
    return [named(row) for row in attachments(record)]


def named(row: Attachment) -> dict[str, str]:
    names = ("id", "kind", "words", "content_type", "sha256")
    return {name: str(getattr(row, name)) for name in names}


def can_be_attached(version: RecordVersion | None) -> bool:
    """Whether the text is being written, so that an attachment becomes a part of what is read and sealed."""
    return version is not None and version.state == VersionState.DRAFT


def attach(record: Record, file: Drawn, *, kind: str, words: str, by: Any) -> Attachment:
    """Add one. Raises Refused for the same file again, and when there are too many."""
    row = Attachment(
        record=record, kind=kind, words=normalize("NFC", words), content_type=file.content_type,
        file=file.data, added_at=clock.now(), added_by=by,
    )  # fmt: skip
    row.sha256 = row.computed_hash()
    there = attachments(record)
    if there.filter(sha256=row.sha256).exists():
        raise Refused(_("This file is attached already."))
    if there.count() >= MOST:
        raise Refused(_("There are 20 attachments: no more fit to one text."))
    row.save(force_insert=True)
    return row


def is_sealed(attachment: Attachment) -> bool:
    """Whether a text that was frozen names it: then it stays."""
    return RecordVersion.objects.filter(
        record=attachment.record_id, content__contains=str(attachment.pk)
    ).exists()


def detach(attachment: Attachment) -> None:
    """Take away one that no frozen text names. Raises Refused otherwise."""
    if is_sealed(attachment):
        raise Refused(_("This attachment belongs to a text that others have read: it stays."))
    attachment.delete()

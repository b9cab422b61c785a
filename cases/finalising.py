"""Finishing records that need no approval: entries and children's views (domain.md 5.3, I20, I26)."""

from typing import Any

from django.utils.translation import gettext as _

from cases import bodies, lifecycle, records, sealing
from cases.models import Kind, RecordVersion, VersionState
from perhetyo import clock
from perhetyo.lifecycle import Refused


def missing(version: RecordVersion, *, by: Any) -> list[str]:
    """What a version in work lacks before it can be finished, as sentences."""
    if version.state == VersionState.DRAFT:
        return records.missing(version, by=by)
    return []


def finalise(version: RecordVersion, *, by: Any, **facts: Any) -> None:
    """Freeze the text and finish it: it never changes any more. Raises Refused with what is missing."""
    if bodies.of(version.record).is_approved:
        raise Refused(_("The social worker approves this text."))
    reasons = missing(version, by=by)
    if reasons:
        raise Refused(*reasons)
    now = clock.now()
    if version.state == VersionState.DRAFT:
        text = sealing.canonical(records.content_of(version, by=by))
        records.freeze(version, text, sealing.sha256(text), by=by, at=now)
    lifecycle.take_version(version, "finalise", by=by, at=now)
    records.note(version, Kind.FINALISED, by=by, hash=version.content_hash, **facts)


def is_empty(version: RecordVersion) -> bool:
    """Whether a draft holds nothing that anybody wrote."""
    return version.state == VersionState.DRAFT and bodies.of(version.record).is_empty(version)


def discard(version: RecordVersion, *, by: Any) -> None:
    """Throw an empty draft away; anything else is refused."""
    if not is_empty(version):
        raise Refused(_("There is text in this draft: finish it instead."))
    lifecycle.take_version(version, "set_aside", by=by)

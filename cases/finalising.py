"""Finishing records that need no approval: entries and children's views (domain.md 5.3, I20, I26)."""

from typing import Any

from django.utils.translation import gettext as _

from cases import bodies, protecting, records, sealing
from cases.models import Kind, RecordVersion, VersionState
from perhetyo.lifecycle import Refused


def missing(version: RecordVersion, *, by: Any) -> list[str]:
    """What a version in work lacks before it can be finished, as sentences."""
    if version.state == VersionState.DRAFT:
        return [*records.missing(version, by=by), *protecting.why_not_shared(version)]
    return []


def finalise(version: RecordVersion, *, by: Any, **facts: Any) -> None:
    """Freeze the text and finish it: it never changes any more. Raises Refused with what is missing."""
    if bodies.of(version.record).is_approved:
        raise Refused(_("The social worker approves this text."))
    if version.state == VersionState.DRAFT:
        freeze(version, by=by)
    records.move(version, "finalise", Kind.FINALISED, by=by, **facts)


def freeze(version: RecordVersion, *, by: Any) -> None:
    """The draft as it is now becomes the text that is sealed. Raises Refused with what is missing."""
    body, frame = bodies.of(version.record), records.frame(version.record, version, by=by)
    fields = body.fields_of(version)
    reasons = [*body.missing(frame, fields), *protecting.why_not_shared(version)]
    if reasons:
        raise Refused(*reasons)
    records.freeze(version, sealing.canonical(body.content(frame, fields)), by=by)


def is_empty(version: RecordVersion) -> bool:
    """Whether a draft holds nothing that anybody wrote."""
    return version.state == VersionState.DRAFT and bodies.of(version.record).is_empty(version)


def discard(version: RecordVersion, *, by: Any) -> None:
    """Throw an empty draft away; anything else is refused."""
    if not is_empty(version):
        raise Refused(_("There is text in this draft: finish it instead."))
    records.set_aside(version, by=by)

"""Copies for one person of the family: what that person does not get is left out, with its ground."""

from typing import Any

from django.utils.translation import gettext as _

from cases import audience, bodies, protecting, records
from cases.audience import Seats
from cases.models import CasePerson, Disclosure, RecordVersion
from cases.papers import record_paper
from perhetyo import clock


def why_not(version: RecordVersion, part: CasePerson, *, by: Any) -> list[str]:
    """Why this text is not for this person at all, as sentences for the worker."""
    fields, frame = _known(version, by=by)
    reasons = audience.not_for(version.record, fields, frame, Seats([part]))
    if not audience.is_for(version.record, fields, frame, part):
        reasons.append(_("This text is not about %(name)s.") % {"name": part.person.name})
    return reasons + protecting.why_not_shared(version)


def note(version: RecordVersion, part: CasePerson, *, by: Any) -> Disclosure:
    """A copy given out is a row of what was given, to whom and on which ground (ATL 10 §)."""
    record, is_own = version.record, part.is_client
    return Disclosure.objects.create(
        case=record.case, record=record, what=bodies.of(record).name_of(version), to_whom=part.person.name,
        why=_("a copy for the family"), ground=Disclosure.Ground.OWN if is_own else Disclosure.Ground.PARTY,
        on=clock.today(), by=by,
    )  # fmt: skip


def copy_for(version: RecordVersion, part: CasePerson, *, by: Any) -> bytes:
    """The PDF for this person. Never stored: what a person may get changes."""
    fields, frame = _known(version, by=by)
    without = audience.for_one(version.record, fields, frame, part)
    approval = getattr(version, "approval", None)
    return record_paper(version, approval=approval, without=without, recipient=part)


def _known(version: RecordVersion, *, by: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    return bodies.of(version.record).fields_of(version), records.frame(version.record, version, by=by)

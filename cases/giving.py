"""Copies for one person of the family: what that person does not get is left out, with its ground."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from cases import acknowledging, audience, bodies, protecting, records
from cases.audience import Seats
from cases.forms import acknowledging as turn
from cases.models import CasePerson, Disclosure, RecordVersion
from cases.papers import additions_paper, record_paper
from perhetyo import clock


def why_not(version: RecordVersion, part: CasePerson, *, by: Any) -> list[str]:
    """Why this text is not for this person at all, as sentences for the worker."""
    fields, frame = _known(version, by=by)
    reasons = audience.not_for(version.record, fields, frame, Seats([part]))
    if not audience.is_for(version.record, fields, frame, part):
        reasons.append(_("This text is not about %(name)s.") % {"name": part.person.name})
    return reasons + protecting.why_not_shared(version)


def note(version: RecordVersion, part: CasePerson, paper: str, *, by: Any) -> Disclosure:
    """A copy given out is a row of what was given, to whom and on which ground (ATL 10 §).

    `paper` is `given`, the text, or `given_additions`, what was added to it.
    """
    record = version.record
    ground = Disclosure.Ground.OWN if part.is_client else Disclosure.Ground.PARTY
    return Disclosure.objects.create(
        case=record.case, record=record, version=version, paper=paper,
        what=bodies.of(record).name_of(version), person=part.person,
        to_whom=part.person.name, why=_("a copy for the family"), ground=ground, on=clock.today(), by=by,
    )  # fmt: skip


def copy_for(version: RecordVersion, part: CasePerson, *, by: Any) -> bytes:
    """The PDF for this person. Never stored: what a person may get changes."""
    fields, frame = _known(version, by=by)
    without = audience.for_one(version.record, fields, frame, part)
    return record_paper(
        version, approval=getattr(version, "approval", None), without=without, recipient=part,
        silent=audience.silent(version.record, fields, frame, Seats([part])),
        to_sign=_to_sign(version, part),
    )  # fmt: skip


def additions_for(version: RecordVersion, part: CasePerson, *, by: Any) -> bytes:
    """What was added after the text, for this person."""
    (fields, frame), seats = _known(version, by=by), Seats([part])
    return additions_paper(
        version, recipient=part, silent=audience.silent(version.record, fields, frame, seats),
        tells_of_corrections=not audience.is_restricted(version.record, seats),
    )  # fmt: skip


def sees_all(version: RecordVersion, part: CasePerson, *, by: Any) -> bool:
    """Whether a copy for everybody leaves out nothing that this person does not get."""
    fields, frame = _known(version, by=by)
    left_out = audience.for_one(version.record, fields, frame, part)
    hidden = [each for each in left_out if each.key != audience.PLACES]  # nobody's copy has them
    is_silent = audience.silent(version.record, fields, frame, Seats([part]))
    return not hidden and not is_silent and not why_not(version, part, by=by)


def was_given(version: RecordVersion, part: CasePerson, paper: str) -> bool:
    """Whether this very paper was written down today as given to them: only then it is made."""
    rows = Disclosure.objects.filter(version=version, paper=paper, person=part.person)
    return rows.filter(on=clock.today()).exists()


def sentence(version: RecordVersion, part: CasePerson) -> tuple[str, str]:
    """Name, and what stands above the line on a printed copy, in the record's language."""
    with translation.override(version.record.language):
        is_child = part.role == CasePerson.Role.CHILD
        return part.person.name, str(turn.CHILD_SENTENCE if is_child else turn.SENTENCE)


def _to_sign(version: RecordVersion, part: CasePerson) -> list[tuple[str, str]]:
    """A line for the person's word, as long as the text takes it and they have not said it."""
    if version.state not in acknowledging.TAKES_WORDS:
        return []
    standings = acknowledging.standings(version.record.case, version)
    is_open = any(row.person == part.person and row.acknowledgement is None for row in standings)
    return [sentence(version, part)] if is_open else []


def _known(version: RecordVersion, *, by: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    return bodies.of(version.record).fields_of(version), records.frame(version.record, version, by=by)

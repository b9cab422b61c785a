"""Acknowledgements: whose word is needed, what a worker may note, and views given later."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cases import deadlines, records
from cases.models import (
    Acknowledgement,
    Case,
    DifferingView,
    Kind,
    Person,
    RecordVersion,
    VersionState,
)
from perhetyo import clock
from perhetyo.lifecycle import Refused


@dataclass(frozen=True)
class Standing:
    """How one person stands to the text as it is now."""

    person: Person
    role: str
    is_needed: bool
    acknowledgement: Acknowledgement | None

    @property
    def is_open(self) -> bool:
        return self.is_needed and self.acknowledgement is None


def needed(case: Case) -> set[Any]:
    """Ids of those whose status must be there before sending: guardians, and children old enough (I8)."""
    today = clock.today()
    age = deadlines.age_of_own_voice(case, today)
    clients = {each.person_id for each in case.present_people if each.is_client}
    children = {child.pk for child in case.children if child.pk in clients and (child.age(today) or 0) >= age}
    guardians = {
        each.adult_id
        for each in case.guardianships.all()
        if each.is_guardian and (each.valid_to is None or each.valid_to >= today)
    }
    return children | guardians


def standings(case: Case, version: RecordVersion) -> list[Standing]:
    """Everybody of the case with their word on the text as it stands, those needed first."""
    words = version.current_acknowledgements()
    must = needed(case)
    rows = [
        Standing(
            person=each.person,
            role=each.get_role_display(),
            is_needed=each.person_id in must,
            acknowledgement=words.get(each.person_id),
        )
        for each in case.present_people
    ]
    return sorted(rows, key=lambda row: not row.is_needed)


def missing(case: Case, version: RecordVersion) -> list[str]:
    """Sentences naming each person whose status is not yet there."""
    return [
        _("The acknowledgement of %(name)s is missing: ask on the shared screen, or note why not.")
        % {"name": row.person.name}
        for row in standings(case, version)
        if row.is_open
    ]


def note(version: RecordVersion, person: Person, *, status: str, reason: str, by: Any) -> Acknowledgement:
    """A worker notes who was absent, not asked or did not want to, and why. Raises Refused."""
    if version.state != VersionState.READY_FOR_FAMILY:
        raise Refused(_("Statuses are noted when the text is ready for the family."))
    if status not in Acknowledgement.NOTED:
        raise Refused(_("Only the person can say this, on the shared screen."))
    if not reason.strip():
        raise Refused(_("Write the reason."))
    case = version.record.case
    part = case.case_people.get(person=person)
    row = Acknowledgement.objects.create(
        version=version,
        content_hash=version.content_hash,
        person=person,
        name_shown=person.name,
        role_shown=part.role,
        status=status,
        reason=reason,
        method=Acknowledgement.Method.WORKER,
        sentence="",
        signed_at=clock.now(),
        witness=by,
    )
    records.note(version, Kind.ACKNOWLEDGED, by=by, person=str(person.pk), status=status)
    return row


def add_differing_view(
    version: RecordVersion, person: Person, *, text: str, how: str, by: Any
) -> DifferingView:
    """A view given later or elsewhere, beside any version, in the person's own words (LsL 30 §)."""
    return DifferingView.objects.create(
        version=version, person=person, text=text, how=how, written_by=by, written_at=clock.now()
    )


def differing(version: RecordVersion) -> list[dict[str, str]]:
    """All differing words on the text as it stands: [{name, text, how}], for approver and paper."""
    spoken = [
        {"name": row.name_shown, "text": row.own_words, "how": row.get_status_display()}
        for row in version.current_acknowledgements().values()
        if row.is_differing
    ]
    written = [
        {"name": row.person.name, "text": row.text, "how": row.how}
        for row in version.differing_views.select_related("person")
    ]
    return spoken + written

"""The worker's side of the shared screen: handing over, coming back by PIN, collecting what was written."""

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.http import QueryDict
from django.utils.translation import gettext as _

from cases import bodies, lifecycle, records
from cases.models import (
    Acknowledgement,
    Case,
    Kind,
    Record,
    RecordVersion,
    SharedRevision,
    SharedSession,
    VersionState,
)
from perhetyo import clock, drafts
from perhetyo.lifecycle import Refused
from perhetyo.models import Draft, User

# Frozen texts: the family reads and says its word, also after the decision (T13b).
ONLY_WORDS = (VersionState.READY_FOR_FAMILY, VersionState.APPROVED, VersionState.FINALISED)


def write_form(record: Record) -> str:
    """The name of the writing form of a record in drafts and submissions."""
    return f"{record.kind}_write:{'' if bodies.of(record).is_single or record._state.adding else record.pk}"


def token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def running(version: RecordVersion | None) -> SharedSession | None:
    """The session that has not been collected yet, whether its time is over or not."""
    if version is None:
        return None
    return SharedSession.objects.filter(version=version, ended_at=None).select_related("worker").first()


def withheld(case: Case, present: list[Any]) -> list[str]:
    """Sentences on people who sit here and may not receive a child's data, or only in part."""
    ids = {each.person_id for each in present}
    rows = [row for row in case.guardianships.all() if row.adult_id in ids and row.may_receive_data != "yes"]
    return [
        _("%(adult)s may not be shown everything about %(child)s: this text is not for this screen now.")
        % {"adult": row.adult.name, "child": row.child.name}
        for row in rows
    ]


def hand_over(record: Record, *, present: list[Any], language: str, by: Any) -> str:
    """Open the shared screen on a record and return the token for its cookie. Raises Refused.

    `present` are CasePerson rows of those who sit here. Text that was frozen before is only
    acknowledged; anything else is written on first.
    """
    case = record.case
    reasons = withheld(case, present)
    if reasons:
        raise Refused(*reasons)
    version = records.latest(record)
    if version is None or version.state not in (VersionState.DRAFT, *ONLY_WORDS):
        version = records.to_write_on(record, by=by)
    if running(version):
        raise Refused(_("This is already open on a shared screen."))
    token = secrets.token_urlsafe(32)
    now = clock.now()
    frozen = version.state in ONLY_WORDS
    snapshot = {
        "frame": records.frame(record, version, by=by),
        "fields": bodies.of(record).fields_of(version),
        "content": version.content,
        "ids": {"case": str(case.pk), "unit": str(case.unit_id)},
    }
    session = SharedSession.objects.create(
        token_hash=token_hash(token),
        version=version,
        worker=by,
        language=language,
        snapshot=snapshot,
        present=[_seat(each, case) for each in present],
        starts_frozen=frozen,
        frozen_hash=version.content_hash,
        started_at=now,
        ends_at=now + timedelta(minutes=settings.SHARED_MINUTES),
    )
    records.note(version, Kind.SHARED, by=by, session=str(session.pk))
    return token


def _seat(part: Any, case: Case) -> dict[str, Any]:
    return {
        "id": str(part.person_id),
        "name": part.person.name,
        "called": part.person.called,
        "role": part.role,
        "is_child": part.role == "child",
    }


def wrong_pin(token: str) -> bool:
    """Count a wrong PIN; True when that was the last try and the session has ended."""
    session = SharedSession.objects.select_for_update().get(token_hash=token_hash(token))
    session.wrong_pins += 1
    if session.wrong_pins >= settings.SHARED_PIN_TRIES:
        session.ended_at = clock.now()
    session.save(update_fields=["wrong_pins", "ended_at"])
    return session.ended_at is not None


def end(session: SharedSession) -> None:
    """Nobody reaches the screen from here on. What was written is collected from its revisions."""
    session.ended_at = clock.now()
    session.save(update_fields=["ended_at"])


def open_in(case: Case) -> bool:
    """Whether a text of the case is on a shared screen right now, or waits to be brought back from one."""
    return SharedSession.objects.filter(version__record__case=case, collected_at=None).exists()


def uncollected(version: RecordVersion | None) -> SharedSession | None:
    """A session of this version whose text has not been brought into the record yet."""
    if version is None:
        return None
    return (
        SharedSession.objects.filter(version=version, collected_at=None)
        .select_related("worker")
        .order_by("started_at")
        .first()
    )


def collect(session: SharedSession, *, by: User) -> None:
    """Bring what was written and frozen on the screen into the version; again is the same as once."""
    session = SharedSession.objects.select_for_update(of=("self",)).get(pk=session.pk)
    if session.collected_at is not None:
        return
    if session.ended_at is None:
        end(session)
    session.collected_at = clock.now()
    session.save(update_fields=["collected_at"])
    newest = session.revisions.order_by("-number").first()
    # A text finished or set aside meanwhile takes no more words; what was typed stays in the revisions.
    is_open = session.version.state == VersionState.DRAFT
    if newest is not None and is_open:
        _bring(session, newest, by=by)
    version = session.version
    rows = version.acknowledgements.filter(session=session).order_by("signed_at")
    for row in rows:
        facts = {"person": str(row.person_id), "status": row.status}
        records.note(version, Kind.ACKNOWLEDGED, by=session.worker, **facts)
    is_acknowledged = any(row.status != Acknowledgement.Status.DECLINED for row in rows)
    if is_acknowledged and version.state == VersionState.READY_FOR_FAMILY:
        _finalise_at_the_first_word(version, by=session.worker)


def _finalise_at_the_first_word(version: RecordVersion, *, by: User) -> None:
    """A record that needs no approval is finished once somebody has acknowledged it (domain.md 2.5)."""
    if not bodies.of(version.record).is_approved:
        lifecycle.take_version(version, "finalise", by=by)
        records.note(version, Kind.FINALISED, by=by, hash=version.content_hash)


def _bring(session: SharedSession, newest: SharedRevision, *, by: User) -> None:
    """The last text becomes the record's; text that does not pass yet waits as the worker's draft."""
    version = session.version
    final = session.revisions.filter(is_final=True).first()
    if final is not None:
        records.save(version, final.fields["fields"], by=session.worker, at=final.saved_at)
        records.freeze(version, final.content, final.content_hash, by=session.worker, at=final.saved_at)
        return
    body = bodies.of(version.record)
    sheet = body.sheet(
        as_data(newest.fields["typed"]),
        frame=session.snapshot["frame"],
        fields=session.snapshot["fields"],
    )
    if sheet.is_valid():
        records.save(version, sheet.fields(), by=session.worker, at=newest.saved_at)
        return
    case = version.record.case
    ticket = drafts.Ticket(by.pk, f"{write_form(version.record)}:{case.pk}", case.pk)
    Draft.objects.update_or_create(
        user=by,
        form=ticket.form,
        defaults={"fields": newest.fields["typed"], "case_id": case.pk, "saved_at": newest.saved_at},
    )


def as_data(typed: dict[str, list[str]]) -> QueryDict:
    data = QueryDict(mutable=True)
    for name, values in typed.items():
        data.setlist(name, values)
    return data

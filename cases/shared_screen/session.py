"""The worker's side of the shared screen: handing over, coming back by PIN, collecting what was written."""

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.http import QueryDict
from django.utils.translation import gettext as _

from cases import acknowledging, bodies, records
from cases.acknowledging import TAKES_WORDS
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
from perhetyo.database import refuse_wrong_clock
from perhetyo.lifecycle import Refused
from perhetyo.models import Draft, User


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


def hand_over(record: Record, *, present: list[Any], known: dict[Any, str], language: str, by: Any) -> str:
    """Open the shared screen on a record and return the token for its cookie. Raises Refused.

    `present` are CasePerson rows of those who sit here, `known` how the worker knows each (person id to
    code). Text that was frozen before is only acknowledged; anything else is written on first.
    """
    refuse_wrong_clock()
    case = record.case
    reasons = withheld(case, present)
    if reasons:
        raise Refused(*reasons)
    version = records.latest(record)
    if version is None or version.state not in (VersionState.DRAFT, *TAKES_WORDS):
        version = records.to_write_on(record, by=by)
    if running(version):
        raise Refused(_("This is already open on a shared screen."))
    token = secrets.token_urlsafe(32)
    now = clock.now()
    frozen = version.state in TAKES_WORDS
    session = SharedSession.objects.create(
        token_hash=token_hash(token),
        version=version,
        worker=by,
        language=language,
        snapshot=_snapshot(version, present, by),
        present=[_seat(each, known[each.person_id]) for each in present],
        starts_frozen=frozen,
        frozen_hash=version.content_hash,
        started_at=now,
        ends_at=now + timedelta(minutes=settings.SHARED_MINUTES),
    )
    records.note(version, Kind.SHARED, by=by, session=str(session.pk))
    return token


def _snapshot(version: RecordVersion, present: list[Any], by: Any) -> dict[str, Any]:
    """All that the screen will ever know."""
    record = version.record
    return {
        "frame": records.frame(record, version, by=by),
        "fields": bodies.of(record).fields_of(version),
        "content": version.content,
        "ids": {"case": str(record.case_id), "unit": str(record.case.unit_id)},
        "earlier": _earlier(version, present),
        "afterwards": _afterwards(version, present),
    }


def _earlier(version: RecordVersion, present: list[Any]) -> dict[str, Any]:
    """For those who have said their word on an earlier text of the record: what that text said.

    Only when nobody sits here who had not been shown that text: what was taken out of it may have been
    taken out for them. Otherwise they learn that it changed, and see what with the worker alone.
    """
    words = acknowledging.earlier_words(version)
    rows = {str(part.person_id): words[part.person_id] for part in present if part.person_id in words}
    here, body = {str(part.person_id) for part in present}, bodies.of(version.record)
    return {
        person: {"fields": body.fields_of(row.version) if here <= _shown_to(row) else None}
        for person, row in rows.items()
    }


def _shown_to(word: Acknowledgement) -> set[str]:
    """Ids of those who had the text before them when the word was said."""
    seats = word.session.present if word.session else []
    return {seat["id"] for seat in seats} | {str(word.person_id)}


def _afterwards(version: RecordVersion, present: list[Any]) -> dict[str, Any]:
    """What has happened to a finished text: its correction, and own views that may be seen by those here."""
    ids = {part.person_id for part in present}
    correction = version.correction
    return {
        "correction": correction
        and {
            "on": clock.local_day(correction.made_at).isoformat(),
            "what": correction.what,
            "why": correction.why,
            "asked_by": correction.name_shown,
        },
        "own_views": [
            {"name": row.name_shown, "text": row.text, "on": clock.local_day(row.written_at).isoformat()}
            for row in acknowledging.own_views(version)
            if row.for_family or ids == {row.person_id}
        ],
    }


def _seat(part: Any, known_by: str) -> dict[str, Any]:
    return {
        "id": str(part.person_id),
        "name": part.person.name,
        "called": part.person.called,
        "role": part.role,
        "is_child": part.role == "child",
        "known_by": known_by,
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


def uncollected(record: Record) -> SharedSession | None:
    """The oldest session of any version of the record that has not been brought back from its screen."""
    rows = SharedSession.objects.filter(version__record=record.pk, collected_at=None)
    return rows.select_related("worker", "version__record").order_by("started_at").first()


def refuse_on_a_screen(record: Record) -> None:
    """The family is reading or writing: their words come back first. Raises Refused."""
    if uncollected(record):
        raise Refused(_("This is on a shared screen: end the screen first."))


def collect(session: SharedSession, *, by: User) -> None:
    """Bring what was written and frozen on the screen into the version; again is the same as once."""
    Case.objects.locked(session.version.record.case_id)
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
    rows = version.acknowledgements.filter(session=session)
    is_acknowledged = any(row.status != Acknowledgement.Status.DECLINED for row in rows)
    if is_acknowledged and version.state == VersionState.READY_FOR_FAMILY:
        _finalise_at_the_first_word(version, by=session.worker)


def _finalise_at_the_first_word(version: RecordVersion, *, by: User) -> None:
    """A record that needs no approval is finished once somebody has acknowledged it (domain.md 2.5)."""
    if not bodies.of(version.record).is_approved:
        records.move(version, "finalise", Kind.FINALISED, by=by)


def _bring(session: SharedSession, newest: SharedRevision, *, by: User) -> None:
    """The last text becomes the record's; text that does not pass yet waits as the worker's draft."""
    version = session.version
    final = session.revisions.filter(is_final=True).first()
    if final is not None:
        records.save(version, final.fields["fields"], by=session.worker, at=final.saved_at)
        records.freeze(version, final.content, by=session.worker, at=final.saved_at)
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

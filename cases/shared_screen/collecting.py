"""Bringing back what was written on the shared screen: text, own words, turns left unfinished."""

import uuid
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from cases import bodies, events, records
from cases.models import (
    Acknowledgement,
    Case,
    Kind,
    OwnWords,
    Person,
    RecordVersion,
    SharedRevision,
    SharedSession,
    VersionState,
)
from cases.shared_screen.session import end, write_form
from perhetyo import clock, drafts
from perhetyo.models import User

Status = Acknowledgement.Status
SAID = (Status.AGREES, Status.AGREES_IN_PART, Status.DIFFERS)


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
    newest = session.revisions.filter(person_id=None).order_by("-number").first()
    # A text finished or set aside meanwhile takes no more words; what was typed stays in the revisions.
    is_open = session.version.state == VersionState.DRAFT
    if newest is not None and is_open:
        _bring(session, newest, by=by)
        _bring_own_words(session, newest)
    version = session.version
    rows = version.acknowledgements.filter(session=session)
    is_acknowledged = any(row.status in SAID for row in rows)
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
    drafts.lay(ticket, uuid.uuid4(), newest.fields["typed"], at=newest.saved_at)


def _bring_own_words(session: SharedSession, newest: SharedRevision) -> None:
    """What changed in the own boxes of those who sat there becomes sealed rows, as it was typed."""
    version, case, typed = session.version, session.version.record.case, newest.fields["typed"]
    for seat in session.present:
        if seat.get("is_companion") or f"words-{seat['id']}" not in typed:
            continue
        before = session.snapshot["own_words"].get(seat["id"], {"text": ""})
        text = typed[f"words-{seat['id']}"][0].replace("\r\n", "\n")
        if text == before["text"]:
            continue
        row = OwnWords(
            version=version, person=Person.objects.get(pk=seat["id"]), name_shown=seat["name"], text=text,
            written_at=newest.saved_at, session=session,
        )  # fmt: skip
        facts = records.facts_of(version) | {"person": seat["id"]}
        events.seal(row, Kind.OWN_WORDS, case, by=session.worker, at=newest.saved_at, **facts)


@dataclass(frozen=True)
class Unfinished:
    """Words typed in a turn and never sent."""

    name: str
    text: str
    at: Any


def unfinished(version: RecordVersion) -> list[Unfinished]:
    """For workers: what somebody began to say of this text and did not send, once the screen is back."""
    sessions = version.shared_sessions.exclude(collected_at=None)
    turns = SharedRevision.objects.filter(session__in=sessions).exclude(person_id=None)
    said = {row.person_id: row.signed_at for row in version.acknowledgements.order_by("event_id")}
    names = {each["id"]: each["name"] for session in sessions for each in session.present}
    found = {}
    for row in turns.order_by("saved_at"):
        text = "".join(row.fields["typed"].get("own_words", [])).strip()
        is_open = row.person_id not in said or said[row.person_id] < row.saved_at
        found[row.person_id] = (
            Unfinished(names[str(row.person_id)], text, row.saved_at) if is_open and text else None
        )
    return [each for each in found.values() if each]


def as_data(typed: dict[str, list[str]]) -> QueryDict:
    data = QueryDict(mutable=True)
    for name, values in typed.items():
        data.setlist(name, values)
    return data

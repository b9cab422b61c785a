"""What workers and families do with a record, through the product's own steps: for building demo data."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.utils import translation

from cases import acknowledging, approving, bodies, finalising, records, sealing
from cases.forms import acknowledging as turn
from cases.models import Acknowledgement, Case, CasePerson, Record, RecordVersion, SharedRevision
from cases.shared_screen import session as shared
from meetings.forms.entry import empty_fields
from perhetyo import clock
from perhetyo.database import acting

Status = Acknowledgement.Status
Fields = dict[str, Any]


@dataclass(frozen=True)
class Word:
    """One person's word on the shared screen; `drawn` is a mark in strokes instead of a typed name."""

    person: Any
    status: str = Status.AGREES
    own_words: str = ""
    drawn: list[Any] = field(default_factory=list)


def fresh(case: Case) -> Case:
    return Case.objects.with_faces().get(pk=case.pk)


def write(record: Record, fields: Fields, *, by: Any) -> RecordVersion:
    """Save `fields` as a worker does."""
    with acting(by):
        version = records.to_write_on(record, by=by)
        records.save(version, fields, by=by)
    return version


def log(case: Case, fields: Fields, *, by: Any, words: Iterable[Word] = ()) -> RecordVersion:
    """An entry, finished by its first acknowledgement or by the button."""
    record = records.new(fresh(case), Record.Kind.ENTRY)
    version = write(record, empty_fields(fields["kind"]) | fields, by=by)
    spoken = list(words)
    if spoken:
        share(record, spoken, by=by)
    else:
        with acting(by):
            finalising.finalise(RecordVersion.objects.get(pk=version.pk), by=by)
    return version


def share(record: Record, words: Iterable[Word], *, by: Any) -> None:
    """The record on the shared screen: read, frozen if it was a draft, and everybody's word."""
    spoken = list(words)
    case = record.case = fresh(record.case)
    present = [part for part in case.present_people if part.person in [each.person for each in spoken]]
    with acting(by):
        shared.hand_over(record, present=present, language=record.language, by=by)
        version = records.latest(record)
        session = shared.running(version)
        if session is None or version is None:
            raise LookupError("no shared screen")
        text_hash = version.content_hash if session.starts_frozen else _freeze(session)
        for word in spoken:
            _say(session, word, text_hash, next(part for part in present if part.person == word.person))
        shared.collect(session, by=by)


def _freeze(session: Any) -> str:
    frame, fields = session.snapshot["frame"], session.snapshot["fields"]
    body = bodies.of_schema(frame["schema"])
    reasons = body.missing(frame, fields)
    if reasons:
        raise ValueError(reasons)
    text = sealing.canonical(body.content(frame, fields))
    SharedRevision.objects.create(
        session=session, number=1, fields={"typed": {}, "fields": fields}, is_final=True,
        content=text, content_hash=sealing.sha256(text), saved_at=clock.now(),
    )  # fmt: skip
    return sealing.sha256(text)


def _say(session: Any, word: Word, text_hash: str, part: CasePerson) -> None:
    is_child = part.role == CasePerson.Role.CHILD
    with translation.override(session.language):
        sentence = str(turn.CHILD_SENTENCE if is_child else turn.SENTENCE)
    Acknowledgement.objects.create(
        version=session.version,
        content_hash=text_hash,
        person=word.person,
        name_shown=word.person.name,
        role_shown=part.role,
        status=word.status,
        own_words=word.own_words,
        method=Acknowledgement.Method.DRAWN if word.drawn else Acknowledgement.Method.TYPED,
        typed_name="" if word.drawn else word.person.name,
        strokes=word.drawn or None,
        sentence=sentence,
        shown_at=clock.now(),
        signed_at=clock.now(),
        witness=session.worker,
        session=session,
    )


def submit(record: Record, *, by: Any, absent: str) -> None:
    """Note why somebody has not said their word, and send to the social worker."""
    record.case = fresh(record.case)
    version = records.latest(record)
    if version is None:
        raise LookupError("nothing to send")
    with acting(by):
        for row in acknowledging.standings(record.case, version):
            if row.is_open:
                acknowledging.note(version, row.person, status=Status.ABSENT, reason=absent, by=by)
        approving.submit(RecordVersion.objects.get(pk=version.pk), by=by)


def note(record: Record, person: Any, *, status: str, reason: str, by: Any) -> None:
    version = records.latest(record)
    if version is None:
        raise LookupError("nothing to note on")
    with acting(by):
        acknowledging.note(version, person, status=status, reason=reason, by=by)


def approve(record: Record, *, by: Any) -> None:
    """The social worker's decision."""
    record.case = fresh(record.case)
    version = records.latest(record)
    if version is None:
        raise LookupError("nothing to approve")
    version.record = record
    approval, paper = approving.prepare(version, by=by)
    with acting(by):
        approving.approve(
            version, approval, paper, seen_hash=version.content_hash, differing_views_read=True, by=by
        )

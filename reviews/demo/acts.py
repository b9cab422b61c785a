"""What workers and families do with a record, through the product's own steps: for building demo data."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils import translation

from cases import acknowledging, approving, bodies, correcting, finalising, records, restricting, sealing
from cases.audience import Seats
from cases.forms import acknowledging as turn
from cases.models import (
    Acknowledgement,
    Case,
    CasePerson,
    CorrectionRequest,
    Person,
    Record,
    RecordVersion,
    Restriction,
    SharedRevision,
)
from cases.models.sealed import put_seal
from cases.shared_screen import collecting
from cases.shared_screen import session as shared
from cases.shared_screen.snapshot import Showing
from meetings.forms.entry import empty_fields
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.models import User

Status = Acknowledgement.Status
Fields = dict[str, Any]


@dataclass(frozen=True)
class Word:
    """One person's word on the shared screen; `drawn` are strokes instead of a typed name, `box` own words."""

    person: Any
    status: str = Status.AGREES
    own_words: str = ""
    drawn: list[Any] = field(default_factory=list)
    box: str = ""


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
        known: dict[Any, str] = {part.person_id: Acknowledgement.Known.BEFORE for part in present}
        allowed = frozenset(str(child.pk) for child in case.children)
        showing = Showing(record, records.latest(record), Seats(present), allowed, by=by)
        seen = shared.fingerprint(showing.left_out())
        shared.hand_over(showing, known=known, language=record.language, seen=seen, by=by)
        version = records.latest(record)
        session = shared.running(version)
        if session is None or version is None:
            raise LookupError("no shared screen")
        text_hash = version.content_hash if session.starts_frozen else _freeze(session, spoken)
        for word in spoken:
            _say(session, word, text_hash, next(part for part in present if part.person == word.person))
        collecting.collect(session, by=by)


def _freeze(session: Any, spoken: list[Word]) -> str:
    frame, fields = session.snapshot["frame"], session.snapshot["fields"]
    body = bodies.of_schema(frame["schema"])
    reasons = body.missing(frame, fields)
    if reasons:
        raise ValueError(reasons)
    text = sealing.canonical(body.content(frame, fields))
    boxes = {f"words-{word.person.pk}": [word.box] for word in spoken if word.box}
    SharedRevision.objects.create(
        session=session, number=1, fields={"typed": boxes, "fields": fields}, is_final=True,
        content=text, content_hash=sealing.sha256(text), saved_at=clock.now(),
    )  # fmt: skip
    return sealing.sha256(text)


def _say(session: Any, word: Word, text_hash: str, part: CasePerson) -> None:
    is_child = part.role == CasePerson.Role.CHILD
    with translation.override(session.language):
        sentence = str(turn.CHILD_SENTENCE if is_child else turn.SENTENCE)
    row = Acknowledgement(
        version=session.version,
        content_hash=text_hash,
        view_hash=sealing.view_hash(text_hash, audience=session.present, language=session.language),
        person=word.person,
        name_shown=word.person.name,
        role_shown=part.role,
        status=word.status,
        own_words=word.own_words,
        for_family=bool(word.own_words or word.drawn),
        method=Acknowledgement.Method.DRAWN if word.drawn else Acknowledgement.Method.TYPED,
        typed_name="" if word.drawn else word.person.name,
        strokes=word.drawn or None,
        reading=Acknowledgement.Reading.ALOUD if is_child else Acknowledgement.Reading.SELF,
        known_by=Acknowledgement.Known.BEFORE,
        sentence=sentence,
        shown_at=clock.now(),
        signed_at=clock.now(),
        witness=session.worker,
        session=session,
    )
    put_seal(row, Acknowledgement)
    row.save(force_insert=True)


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
    prepared = approving.prepare(version, by=by, shown_at=clock.now(), differing_views_read=True)
    with acting(by):
        approving.approve(version, *prepared, seen_hash=version.content_hash, by=by)


def correct(record: Record, changes: Fields, *, what: str, why: str, asked_by: Any, by: Any) -> RecordVersion:
    """A finished entry corrected in the open."""
    original = correcting.in_force(record)
    if original is None:
        raise LookupError("nothing to correct")
    fields = bodies.of(record).fields_of(original) | changes
    with acting(by):
        return correcting.begin(original, fields, what=what, why=why, asked_by=asked_by, by=by)


def annul(record: Record, *, reason: str, words: str, by: Any) -> None:
    version = correcting.in_force(record)
    if version is None:
        raise LookupError("nothing to annul")
    with acting(by):
        correcting.annul(version, reason=reason, words=words, by=by)


def ask(record: Record, person: Any, *, wrong: str, wished: str, by: Any) -> CorrectionRequest:
    """Somebody of the family asks for a correction, and a worker writes it down."""
    version = correcting.in_force(record)
    if version is None:
        raise LookupError("nothing to ask about")
    with acting(by):
        return correcting.ask(version, person, asked_on=clock.today(), wrong=wrong, wished=wished, by=by)


def forbid(
    version: RecordVersion, key: str, *, to: Person, child: Person, words: str, until: date, by: User
) -> None:
    """A child forbids telling a part to somebody, and the social worker hides it."""
    with acting(by):
        restricting.restrict(
            version, key=key, label=restricting.parts(version, by=by)[key], person=to,
            ground=Restriction.Ground.MINOR, words=words, asked_by=child, review_on=until, by=by,
            is_decided=True,
        )  # fmt: skip


def allow_again(case: Case, *, words: str, by: User) -> None:
    """The one restriction of the case ends."""
    with acting(by):
        restriction = Restriction.objects.get(record__case=case)
        restricting.decide(restriction, outcome="ended", words=words, review_on=None, by=by)

"""Records of every kind: found, begun, saved, frozen, opened again. What differs is the body's."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from cases import bodies, lifecycle
from cases.events import append
from cases.models import Authorship, Case, Kind, LegalText, Record, RecordVersion, VersionState
from perhetyo import clock
from perhetyo.lifecycle import Refused

Fields = dict[str, Any]
IN_WORK = (VersionState.DRAFT, VersionState.READY_FOR_FAMILY)


def single(case: Case, kind: str) -> Record:
    """The case's one record of a kind, or a new one that is not saved yet."""
    record = Record.objects.filter(case=case, kind=kind).first() or new(case, kind)
    record.case = case
    return record


def again(record: Record) -> Record:
    """The record as it is by now: somebody else may have begun the one that a case has only one of."""
    return single(record.case, record.kind) if bodies.of(record).is_single else record


def new(case: Case, kind: str) -> Record:
    """A record that is saved with its first version."""
    return Record(case=case, kind=kind, language=case.language)


def versions(record: Record) -> list[RecordVersion]:
    """All versions that were shown to anybody, newest first; earlier saves of an entry are left out."""
    rows = RecordVersion.objects.filter(record=record).select_related("record__case").order_by("-number")
    return [row for row in rows if row.state != VersionState.SUPERSEDED or row.frozen_at]


def latest(record: Record) -> RecordVersion | None:
    return (
        RecordVersion.objects.filter(record=record).select_related("record__case").order_by("-number").first()
    )


def can_be_written(record: Record) -> bool:
    """Whether the newest version is still being worked on, or there is room for the next."""
    version = latest(record)
    if version is None:
        return not bodies.of(record).may_begin(record.case)
    return version.state in (*IN_WORK, VersionState.RETURNED)


def to_write_on(record: Record, *, by: Any) -> RecordVersion:
    """The draft to write on: the newest one, reopened when frozen, or the next after a returned one.

    Raises Refused while a version waits for the social worker or stands approved or finalised.
    """
    version = latest(record)
    if version is None:
        reasons = bodies.of(record).may_begin(record.case)
        if reasons:
            raise Refused(*reasons)
        if record._state.adding:
            record.save()
        return _begin(record, 1, by=by)
    if version.state == VersionState.READY_FOR_FAMILY:
        reopen(version, by=by)
    elif version.state == VersionState.RETURNED:
        return next_version(version, by=by)
    elif version.state == VersionState.DRAFT and bodies.of(record).keeps_drafts:
        lifecycle.take_version(version, "replace", by=by)
        return _begin_after(version, by=by)
    elif version.state != VersionState.DRAFT:
        raise Refused(_("This text is finished. It cannot be changed any more."))
    return version


def next_version(version: RecordVersion, *, by: Any) -> RecordVersion:
    """A new draft after `version`, with the same words."""
    body = bodies.of(version.record)
    made = _begin_after(version, by=by)
    body.replace_fields(made, body.fields_of(version))
    return made


def _begin_after(version: RecordVersion, *, by: Any) -> RecordVersion:
    """The next version; whoever wrote the words it goes on from stays their author (I3)."""
    made = _begin(version.record, version.number + 1, by=by)
    Authorship.objects.bulk_create(
        Authorship(version=made, user_id=each.user_id, since=each.since) for each in version.authorships.all()
    )
    return made


def _begin(record: Record, number: int, *, by: Any) -> RecordVersion:
    now = clock.now()
    version = RecordVersion.objects.create(
        record=record, number=number, created_by=by, created_at=now, edited_by=by, edited_at=now
    )
    bodies.of(record).begin(version)
    return version


def reopen(version: RecordVersion, *, by: Any) -> None:
    """A frozen text is written on again: what was acknowledged stays bound to the earlier text."""
    lifecycle.VERSION.take(version, "reopen", by=by, at=clock.now())
    version.content = version.content_hash = ""
    version.frozen_at = version.frozen_by = None
    version.save(update_fields=["state", "content", "content_hash", "frozen_at", "frozen_by"])
    note(version, Kind.REOPENED, by=by)


def save(version: RecordVersion, fields: Fields, *, by: Any, at: Any = None) -> None:
    """Replace what the draft says and note its writer."""
    bodies.of(version.record).replace_fields(version, fields)
    version.edited_at, version.edited_by = at or clock.now(), by
    version.save(update_fields=["edited_at", "edited_by"])
    Authorship.objects.get_or_create(version=version, user=by, defaults={"since": version.edited_at})


def fields_of(record: Record) -> Fields:
    """What the newest version says; of a record not begun yet what its form starts with."""
    body = bodies.of(record)
    version = latest(record)
    if version is None:
        return body.first_fields(record.case, frame(record, None, by=record.case.responsible_social_worker))
    return body.fields_of(version)


def freeze(version: RecordVersion, text: str, text_hash: str, *, by: Any, at: Any = None) -> None:
    """The text is ready for the family: its canonical content and hash stay in the version."""
    lifecycle.VERSION.take(version, "freeze", by=by, at=at or clock.now())
    version.content, version.content_hash = text, text_hash
    version.save(update_fields=["state", "content", "content_hash", "frozen_at", "frozen_by"])
    note(version, Kind.FROZEN, by=by, hash=text_hash)


def note(version: RecordVersion, kind: str, *, by: Any, **facts: Any) -> None:
    """An event of this version in the story of its case."""
    record = version.record
    append(record.case, kind, by=by, record=str(record.pk), of=record.kind, version=version.number, **facts)


def content_of(version: RecordVersion, *, by: Any) -> Fields:
    """What a draft would say if it were frozen now."""
    body = bodies.of(version.record)
    return body.content(frame(version.record, version, by=by), body.fields_of(version))


def missing(version: RecordVersion, *, by: Any) -> list[str]:
    """What a draft lacks before it can be frozen, as sentences."""
    body = bodies.of(version.record)
    return body.missing(frame(version.record, version, by=by), body.fields_of(version))


def frame(record: Record, version: RecordVersion | None, *, by: Any) -> Fields:
    """What the system knows today: everything of the content that nobody types."""
    case, language, today = record.case, record.language, clock.today()
    body = bodies.of(record)
    lead = case.lead_worker or by
    with translation.override(language):
        common = {
            "schema": body.schema,
            "language": language,
            "version": version.number if version else 1,
            "case": _case_of(case, language),
            "written_on": today.isoformat(),
            "authors": [worker(user, language) for user in _writers(version, by)],
            "responsible": {"name": str(lead), "title": lead.title(language), "phone": lead.phone},
            "people": [_person(each, today) for each in case.present_people],
            "guardians": _guardians(case, today),
            "social_worker": worker(case.responsible_social_worker, language),
            "began_on": clock.local_day(case.started_at).isoformat() if case.started_at else None,
            "legal_text": _legal_text(case, body.legal_text, language, today),
        }
        return body.frame(case, version, common, by=by)


def _writers(version: RecordVersion | None, by: Any) -> list[Any]:
    writers = [each.user for each in version.authorships.select_related("user__unit")] if version else []
    return writers if by in writers else [*writers, by]


def _case_of(case: Case, language: str) -> Fields:
    return {
        "number": case.number,
        "legal_basis": case.legal_basis,
        "service": case.service,
        "service_task": case.service_task,
        "organiser": case.unit.organiser(language),
        "unit": case.unit.name(language),
    }


def worker(user: Any, language: str) -> Fields:
    """A worker as documents name them."""
    unit = user.unit.name(language) if user.unit else ""
    return {"name": str(user), "title": user.title(language), "unit": unit}


def _person(part: Any, today: Any) -> Fields:
    person = part.person
    return {
        "id": str(person.pk),
        "name": person.name,
        "role": part.role,
        "born_on": person.born_on.isoformat() if person.born_on else None,
        "age": person.age(today),
        "is_client": part.is_client,
    }


def _guardians(case: Case, today: Any) -> list[Fields]:
    """Who answers for the children, each once, with the kind of custody (ATL 38 §)."""
    found: dict[str, Fields] = {}
    for row in case.guardianships.select_related("adult"):
        if row.is_guardian and (row.valid_to is None or row.valid_to >= today):
            found[str(row.adult_id)] = {"name": row.adult.name, "kind": row.kind}
    return list(found.values())


def _legal_text(case: Case, key: str, language: str, today: Any) -> str:
    texts = LegalText.objects.on(today).filter(key=key, language=language, legal_basis=case.legal_basis)
    text = texts.first()
    return text.text if text else ""

"""Records of every kind: found, begun, saved, frozen, opened again. What differs is the body's."""

import json
from collections.abc import Iterable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import translation
from django.utils.translation import gettext as _

from cases import attaching, bodies, lifecycle, sealing
from cases.events import append
from cases.models import Authorship, Case, EarlierSave, Kind, LegalText, Record, RecordVersion, VersionState
from perhetyo import clock
from perhetyo.lifecycle import Refused

Fields = dict[str, Any]
IN_WORK = (VersionState.DRAFT, VersionState.READY_FOR_FAMILY)
IN_FORCE = (VersionState.APPROVED, VersionState.FINALISED)
GONE = (VersionState.SUPERSEDED, VersionState.ANNULLED)


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
    rows = RecordVersion.objects.filter(record=record).order_by("-number")
    rows = rows.select_related("record__case", "correction", "approval")
    return [row for row in rows if row.state != VersionState.SUPERSEDED or row.frozen_at]


def standing(rows: Iterable[RecordVersion]) -> RecordVersion | None:
    """The newest of `rows`; one that was set aside or annulled only when there is no other."""
    return min(rows, key=lambda row: (row.state in GONE, -row.number), default=None)


def latest(record: Record) -> RecordVersion | None:
    """The version that stands: see `standing`."""
    rows = RecordVersion.objects.filter(record=record)
    return standing(rows.select_related("record__case", "correction"))


UNDECIDED = (*IN_WORK, VersionState.SUBMITTED, VersionState.RETURNED)


def has_a_correction_in_work(kind: str, where: dict[str, Any]) -> bool:
    """Whether the record of a page (`case_id`, `record_id` for kinds of many) is being corrected."""
    ids = {"record": where["record_id"]} if where.get("record_id") else {"record__case": where["case_id"]}
    rows = RecordVersion.objects.filter(**ids, record__kind=kind, state__in=UNDECIDED)
    return rows.filter(correction__isnull=False).exists()


def can_be_written(record: Record) -> bool:
    """Whether the newest version is still being worked on, or there is room for the next."""
    version = latest(record)
    if version is None:
        return not bodies.of(record).may_begin(record.case)
    if version.state == VersionState.ANNULLED:  # the one plan or summary of a case begins anew
        return bodies.of(record).is_single
    return version.state in (*IN_WORK, VersionState.RETURNED)


def to_write_on(record: Record, *, by: Any) -> RecordVersion:
    """The draft to write on: the newest one, or the next after one that was frozen or returned.

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
        return write_on(version, by=by)
    if version.state == VersionState.RETURNED:
        made = next_version(version, by=by)
        if version.correction_id:  # the decision on it stays; what is in work is the next one
            set_aside(version, by=by)
        return made
    if version.state == VersionState.ANNULLED and bodies.of(record).is_single:
        return _begin(record, _next_number(record), by=by)
    if version.state == VersionState.DRAFT and bodies.of(record).keeps_drafts:
        lifecycle.take_version(version, "replace", by=by, at=clock.now())
        return _begin_after(version, by=by)
    if version.state != VersionState.DRAFT:
        raise Refused(_("This text is finished. It cannot be changed any more."))
    return version


def next_version(version: RecordVersion, *, by: Any, correction: Any = None) -> RecordVersion:
    """A new draft after `version`, with the same words; it carries on the correction that version carried."""
    body = bodies.of(version.record)
    correction = correction or (version.correction if version.state not in IN_FORCE else None)
    made = _begin_after(version, by=by, correction=correction)
    body.replace_fields(made, body.fields_of(version))
    return made


def write_on(version: RecordVersion, *, by: Any) -> RecordVersion:
    """A frozen text is written on as the next version. It stays as it was, with everybody's word on it."""
    move(version, "write_on", Kind.REOPENED, by=by)
    return next_version(version, by=by)


def _begin_after(version: RecordVersion, *, by: Any, correction: Any = None) -> RecordVersion:
    """The next version; whoever wrote the words it goes on from stays their author (I3)."""
    made = _begin(version.record, _next_number(version.record), by=by, correction=correction)
    Authorship.objects.bulk_create(
        Authorship(version=made, user_id=each.user_id, since=each.since) for each in version.authorships.all()
    )
    return made


def _next_number(record: Record) -> int:
    return max(RecordVersion.objects.filter(record=record).values_list("number", flat=True)) + 1


def _begin(record: Record, number: int, *, by: Any, correction: Any = None) -> RecordVersion:
    now = clock.now()
    version = RecordVersion.objects.create(
        record=record, number=number, created_by=by, created_at=now, edited_by=by, edited_at=now,
        correction=correction,
    )  # fmt: skip
    bodies.of(record).begin(version)
    return version


def save(version: RecordVersion, fields: Fields, *, by: Any, at: Any = None) -> None:
    """Replace what the draft says and note its writer. What was saved before stays to be read."""
    body = bodies.of(version.record)
    if not body.keeps_drafts and version.edited_at != version.created_at:
        EarlierSave.objects.create(
            version=version,
            at=version.edited_at,
            by=version.edited_by,
            text=json.dumps(body.fields_of(version), cls=DjangoJSONEncoder),
        )
    body.replace_fields(version, fields)
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


def freeze(version: RecordVersion, text: str, *, by: Any, at: Any = None) -> None:
    """The text is ready for the family: canonical content, hash and seal stay in the version."""
    at = at or clock.now()
    lifecycle.VERSION.take(version, "freeze", by=by, at=at)
    version.content, version.content_hash = text, sealing.sha256(text)
    version.seal = version.computed_seal()
    facts = {"hash": version.content_hash, "seal": version.seal}
    version.event_id = note(version, Kind.FROZEN, by=by, at=at, **facts)
    version.save(
        update_fields=["state", "content", "content_hash", "seal", "event", "frozen_at", "frozen_by"]
    )


def move(version: RecordVersion, step: str, kind: str, *, by: Any, at: Any = None, **facts: Any) -> None:
    """A step of a frozen version and its event, at the same moment. Raises Refused."""
    at = at or clock.now()
    lifecycle.take_version(version, step, by=by, at=at)
    note(version, kind, by=by, at=at, hash=version.content_hash, **facts)


def set_aside(version: RecordVersion, *, by: Any) -> None:
    """A version in work that goes no further; one the family has seen leaves an event."""
    if version.state == VersionState.DRAFT:
        lifecycle.take_version(version, "set_aside", by=by, at=clock.now())
    else:
        move(version, "set_aside", Kind.SET_ASIDE, by=by)


def note(version: RecordVersion, kind: str, *, by: Any, at: Any = None, **facts: Any) -> int:
    """An event of this version in the chain, as part of the story of its case; returns its number."""
    return append(version.record.case, kind, by=by, at=at, **facts_of(version), **facts)


def facts_of(version: RecordVersion) -> Fields:
    """What every event of a version says of it."""
    record = version.record
    return {"record": str(record.pk), "of": record.kind, "version": version.number}


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
    if "case_people" not in getattr(case, "_prefetched_objects_cache", {}):
        case = record.case = Case.objects.with_faces().get(pk=case.pk)
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
            "household": _household(case),
            "guardians": _guardians(case, today),
            "social_worker": worker(case.responsible_social_worker, language),
            "began_on": clock.local_day(case.started_at).isoformat() if case.started_at else None,
            "legal_text": _legal_text(case, body.legal_text, language, today),
            "hides_places": case.hides_places,
        }
        if record_attachments := attaching.in_content(record):
            common[attaching.KEY] = record_attachments
        then = version.correction if version else None
        if then is None:
            return body.frame(case, version, common, by=by)
        frame = body.frame(case, version, common, by=by)
        return body.frame_as_of(frame, sealing.opened(then.original.content))


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


def _household(case: Case) -> list[Fields]:
    """Who lives together, as of now; with a protected address among them, nobody's place is written."""
    if case.hides_places:
        return []
    return [
        {"name": each.person.name, "description": each.household}
        for each in case.present_people
        if each.household
    ]


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

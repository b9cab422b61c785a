"""An entry as people write it: its fields, what the system adds, its content, and what is missing."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import translation
from django.utils.translation import gettext as _

from cases import contacting, planning
from cases.bodies import sealed
from cases.models import Case, Goal, RecordVersion
from meetings import times
from meetings.forms.entry import CODES, WORDS, empty_fields
from meetings.models import (
    AgreedItem,
    ConcernedChild,
    Entry,
    EntryKind,
    Group,
    Participant,
    TouchedGoal,
)
from meetings.models.entry import CANCELLATIONS, DOCUMENTS, OTHERS, group_of
from perhetyo import clock
from perhetyo.lifecycle import Refused

Fields = dict[str, Any]
OID = "1.2.246.537.6.1506."


def fields_of(version: RecordVersion) -> Fields:
    """What a version's body says, as `fields`; times as clock times of Helsinki."""
    entry = version.entry
    start = times.shown(entry.starts_at)
    end = times.shown(entry.ends_at) if entry.ends_at else None
    doubled = [each for each in (start, end) if each and _comes_twice(each)]
    return {
        "kind": entry.kind,
        "date": start.date().isoformat(),
        "start": start.strftime("%H:%M"),
        "end": end.strftime("%H:%M") if end else "",
        "ends_next_day": bool(end and end.date() > start.date()),
        "which_hour": ("second" if doubled[0].fold else "first") if doubled else "",
        **{name: getattr(entry, name) for name in (*CODES, *WORDS)},
        "concerns": [str(each.child_id) for each in version.concerned.all()],
        "participants": [each.key for each in version.participants.all()],
        "goals": [str(each.goal_id) for each in version.touched_goals.all()],
        "kinds_of_work": list(entry.kinds_of_work),
        "travel_minutes": entry.travel_minutes,
        "next_on": planning.iso(entry.next_on),
        "next_time": entry.next_time.strftime("%H:%M") if entry.next_time else "",
        "agreed": [
            {"text": each.text, "who": each.who, "due_on": planning.iso(each.due_on)}
            for each in version.agreed_items.all()
        ],
    }


def _comes_twice(local: datetime) -> bool:
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


def bounds(fields: Fields) -> tuple[datetime, datetime | None]:
    """Beginning and end as instants. Raises the errors of `times.moment`."""
    day = date.fromisoformat(fields["date"])
    is_second = fields["which_hour"] == "second" if fields["which_hour"] else None
    start = times.moment(day, time.fromisoformat(fields["start"]), is_second=is_second)
    if not fields["end"]:
        return start, None
    last = day + timedelta(days=1) if fields["ends_next_day"] else day
    return start, times.moment(last, time.fromisoformat(fields["end"]), is_second=is_second)


def replace_fields(version: RecordVersion, fields: Fields) -> None:
    """Write `fields` as the body of a draft. Raises Refused for people or goals of another family."""
    case = version.record.case
    starts_at, ends_at = bounds(fields)
    known = {each["key"]: each for each in seats(case, version)}
    present = [known[key] for key in fields["participants"] if key in known]
    Entry.objects.update_or_create(
        version=version,
        defaults={
            "kind": fields["kind"],
            "starts_at": starts_at,
            "ends_at": ends_at,
            **{name: fields[name] for name in (*CODES, *WORDS)},
            "kinds_of_work": fields["kinds_of_work"],
            "travel_minutes": fields["travel_minutes"],
            "next_on": fields["next_on"] or None,
            "next_time": fields["next_time"] or None,
            "is_evening": times.is_evening(starts_at, ends_at),
            "is_weekend": times.is_weekend(starts_at),
            "is_child_alone": _is_child_alone(present, fields),
        },
    )
    _replace_people(version, case, fields, set(known))
    _only_of(case, Goal.objects.filter(case=case), fields["goals"])
    version.touched_goals.all().delete()
    TouchedGoal.objects.bulk_create(TouchedGoal(version=version, goal_id=each) for each in fields["goals"])
    version.agreed_items.all().delete()
    AgreedItem.objects.bulk_create(
        AgreedItem(version=version, text=row["text"], who=row["who"], due_on=row["due_on"] or None)
        for row in fields["agreed"]
    )
    version.refresh_from_db()


def _replace_people(version: RecordVersion, case: Case, fields: Fields, known: set[str]) -> None:
    people = {str(each.person_id) for each in case.case_people.all()}
    if not set(fields["concerns"]) <= people or not set(fields["participants"]) <= known:
        raise Refused(_("Choose only people of this family and its workers."))
    version.concerned.all().delete()
    ConcernedChild.objects.bulk_create(
        ConcernedChild(version=version, child_id=each) for each in fields["concerns"]
    )
    version.participants.all().delete()
    Participant.objects.bulk_create(
        Participant(version=version, **{f"{kind}_id": pk})
        for kind, _dash, pk in (key.partition(":") for key in fields["participants"])
    )


def _only_of(case: Case, rows: Any, wanted: list[str]) -> None:
    if not set(wanted) <= {str(pk) for pk in rows.values_list("pk", flat=True)}:
        raise Refused(_("This goal does not belong to this family."))


def seats(case: Case, version: RecordVersion | None = None) -> list[Fields]:
    """Everybody who can take part: people of the case, its workers, its network, and whoever already did."""
    before = list(_before(version))
    rows = [
        {
            "key": f"person:{each.person_id}",
            "name": each.person.name,
            "role": str(each.get_role_display()),
            "is_child": each.role == "child",
            "is_family": True,
        }
        for each in case.case_people.all()
        if each.left_on is None or f"person:{each.person_id}" in {one.key for one in before}
    ]
    workers = dict.fromkeys(
        [
            *(each.worker for each in case.current_assignments),
            case.responsible_social_worker,
            *(each.worker for each in before if each.worker),
        ]
    )
    language = translation.get_language() or "fi"
    rows += [
        {"key": f"worker:{each.pk}", "name": str(each), "role": each.title(language)} for each in workers
    ]
    rows += [
        {
            "key": f"member:{each.pk}",
            "name": each.name,
            "role": each.relation,
            "permitted": contacting.permitted(each),
        }
        for each in case.network.prefetch_related("contact_grounds")
    ]
    return [{**row, "label": f"{row['name']}, {row['role']}"} for row in rows]


def _before(version: RecordVersion | None) -> QuerySet[Participant]:
    """Participants of any version of the record: a worker who has left was still at the meeting."""
    rows = Participant.objects.select_related("worker")
    return rows.filter(version__record_id=version.record_id) if version else rows.none()


def frame(case: Case, version: RecordVersion | None, frame: Fields) -> Fields:
    """The common frame with seats at the table and goals of the plan."""
    plan = planning.in_force(case) or planning.latest(case)
    goals = [{"id": str(goal.goal_id), "title": goal.title} for goal in plan.goals.all()] if plan else []
    return {**frame, "seats": seats(case, version), "goals": goals}


def first_fields(case: Case, frame: Fields) -> Fields:
    """A new entry: today, all the children, and the kind that was asked for."""
    asked = frame.get("asked", "")
    kinds = {
        Group.CANCELLATION: EntryKind.CANCELLED,
        Group.OTHER: EntryKind.OTHER,
        Group.MEETING: EntryKind.FAMILY,
    }
    kind = kinds.get(asked, asked if asked in EntryKind.values else EntryKind.FAMILY)
    fields = empty_fields(kind)
    fields["date"] = clock.today().isoformat()
    fields["concerns"] = [each["id"] for each in frame["people"] if each["role"] == "child"]
    return fields


def content(frame: Fields, fields: Fields) -> Fields:
    """What is sealed: names and roles as they are now, times with their offset, computed facts."""
    names = {each["id"]: each["name"] for each in frame["people"]}
    goals = {each["id"]: each["title"] for each in frame["goals"]}
    seats = {each["key"]: each for each in frame["seats"]}
    present = [seats[key] for key in fields["participants"] if key in seats]
    starts_at, ends_at = bounds(fields)
    return {
        **sealed(frame, "seats", "goals"),
        "document": OID + DOCUMENTS[EntryKind(fields["kind"])],
        "kind": fields["kind"],
        "group": str(group_of(fields["kind"]).value),
        "starts_at": times.shown(starts_at).isoformat(),
        "ends_at": times.shown(ends_at).isoformat() if ends_at else None,
        "minutes": times.minutes_between(starts_at, ends_at),
        "is_evening": times.is_evening(starts_at, ends_at),
        "is_weekend": times.is_weekend(starts_at),
        "is_child_alone": _is_child_alone(present, fields),
        "participants": [
            {"key": each["key"], "name": each["name"], "role": each["role"]} for each in present
        ],
        "concerns": [{"id": each, "name": names.get(each, "")} for each in fields["concerns"]],
        "goals": [{"id": each, "title": goals.get(each, "")} for each in fields["goals"]],
        "agreed": fields["agreed"],
        "kinds_of_work": fields["kinds_of_work"],
        "travel_minutes": fields["travel_minutes"],
        "next": {"on": fields["next_on"], "time": fields["next_time"], "place": fields["next_place"]},
        **{name: fields[name] for name in (*CODES, *WORDS) if name != "next_place"},
    }


def _is_child_alone(present: list[Fields], fields: Fields) -> bool:
    """A child met without a parent or another of the family (LsL 29 §)."""
    family = [each for each in present if each.get("is_family")]
    is_meeting = fields["kind"] not in (*CANCELLATIONS, *OTHERS, EntryKind.PHONE, EntryKind.MESSAGE)
    return is_meeting and len(family) == 1 and bool(family[0]["is_child"])


def children_alone(frame: Fields, fields: Fields) -> frozenset[str]:
    """Ids of the children who were met or called without another of the family; empty when somebody was."""
    seats = {each["key"]: each for each in frame["seats"]}
    family = [seats[key] for key in fields["participants"] if key in seats and seats[key].get("is_family")]
    if not all(each["is_child"] for each in family):
        return frozenset()
    return frozenset(each["key"].removeprefix("person:") for each in family)


def missing(frame: Fields, fields: Fields) -> list[str]:
    """What an entry needs before it is finished, as sentences (ATL 44 §; I20)."""
    found = []
    group = group_of(fields["kind"])
    starts_at, ends_at = bounds(fields)
    if group == Group.MEETING:
        if ends_at is None:
            found.append(_("Write when it ended."))
        elif ends_at > clock.now():
            found.append(_("The meeting has not ended yet: finish the entry after it."))
        if not fields["participants"]:
            found.append(_("Choose who took part."))
        if not fields["written_together"]:
            found.append(_("Answer whether this was written together with the family."))
    elif starts_at > clock.now() and (group == Group.OTHER or fields["kind"] == EntryKind.NO_SHOW):
        found.append(_("The time is in the future."))
    if group == Group.CANCELLATION:
        if not fields["cancelled_by"] and fields["kind"] != EntryKind.NO_SHOW:
            found.append(_("Choose who cancelled."))
        if not fields["cancel_reason"] and fields["kind"] != EntryKind.NO_SHOW:
            found.append(_("Choose the reason of the cancellation."))
    elif not fields["what_we_did"].strip():
        found.append(_("Write what was done."))
    if fields["kind"] == EntryKind.DISCLOSURE and not (
        fields["counterpart"] and fields["purpose"] and fields["ground"]
    ):
        found.append(_("Write to whom data was given, for what purpose and on which ground."))
    return found

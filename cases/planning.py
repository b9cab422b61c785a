"""The plan as people write it: versions, the fields of a version, and the content made of them.

`fields` is what can be written on (a plain JSON object, the same on the worker's page and on the shared
screen); `frame` is what the system knows; together they are the content of docs/decisions/0001.
"""

import uuid
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from cases import lifecycle
from cases.events import append
from cases.models import (
    SECTIONS,
    Authorship,
    Case,
    ChildView,
    Goal,
    GoalScore,
    Kind,
    LegalText,
    Negotiation,
    Plan,
    PlanGoal,
    Record,
    RecordVersion,
    State,
    VersionState,
)
from perhetyo import clock
from perhetyo.lifecycle import Refused

Fields = dict[str, Any]
GOAL_TEXTS = ("owner", "title", "child_words", "description", "indicator", "means")
VIEW_TEXTS = ("manner", "place", "content", "omission_reason")


def versions(case: Case) -> list[RecordVersion]:
    """All versions of the case's plan, newest first."""
    return list(
        RecordVersion.objects.filter(record__case=case, record__kind=Record.Kind.PLAN)
        .select_related("record__case")
        .order_by("-number")
    )


def latest(case: Case) -> RecordVersion | None:
    return next(iter(versions(case)), None)


def to_write_on(case: Case, *, by: Any) -> RecordVersion:
    """The draft to write on: the newest one, reopened when frozen, or the next after a returned one.

    Raises Refused while a version waits for the social worker or stands approved.
    """
    version = latest(case)
    if version is None:
        record = Record.objects.create(case=case, kind=Record.Kind.PLAN, language=case.language)
        return _begin(record, 1, by=by)
    if version.state == VersionState.READY_FOR_FAMILY:
        _reopen(version, by=by)
    elif version.state == VersionState.RETURNED:
        new = _begin(version.record, version.number + 1, by=by)
        replace_fields(new, fields_of(version))
        return new
    elif version.state != VersionState.DRAFT:
        raise Refused(_("The plan was sent to the social worker. It can be changed if it comes back."))
    return version


def _begin(record: Record, number: int, *, by: Any) -> RecordVersion:
    now = clock.now()
    version = RecordVersion.objects.create(
        record=record, number=number, created_by=by, created_at=now, edited_by=by, edited_at=now
    )
    Plan.objects.create(version=version)
    return version


def _reopen(version: RecordVersion, *, by: Any) -> None:
    """A frozen text is written on again: what was acknowledged stays bound to the earlier text."""
    lifecycle.VERSION.take(version, "reopen", by=by, at=clock.now())
    version.content = version.content_hash = ""
    version.frozen_at = version.frozen_by = None
    version.save(update_fields=["state", "content", "content_hash", "frozen_at", "frozen_by"])
    append(version.record.case, Kind.PLAN_REOPENED, by=by, version=version.number)


def save(version: RecordVersion, fields: Fields, *, by: Any, at: Any = None) -> None:
    """Replace what the draft says and note its writer."""
    replace_fields(version, fields)
    version.edited_at, version.edited_by = at or clock.now(), by
    version.save(update_fields=["edited_at", "edited_by"])
    Authorship.objects.get_or_create(version=version, user=by, defaults={"since": version.edited_at})


def fields_of(version: RecordVersion | None) -> Fields:
    """What a version's body says, as `fields`; with no version an empty plan."""
    if version is None:
        return empty_fields()
    plan = version.plan
    goals = version.goals.prefetch_related("scores")
    return {
        "service_started_on": _iso(plan.service_started_on),
        "sections": {name: getattr(plan, name) for name in SECTIONS},
        "kinds_of_work": list(plan.kinds_of_work),
        "next_review": {
            "on": _iso(plan.next_review_on),
            "time": plan.next_review_time.strftime("%H:%M") if plan.next_review_time else "",
            "place": plan.next_review_place,
        },
        "negotiations": [
            {"on": _iso(each.held_on), "place": each.place, "participants": each.participants}
            for each in version.negotiations.all()
        ],
        "goals": [_goal_fields(goal) for goal in goals],
        "child_views": [
            {
                "child_id": str(view.child_id),
                "was_sought": view.was_sought,
                **{name: getattr(view, name) for name in VIEW_TEXTS},
            }
            for view in version.child_views.all()
        ],
    }


def empty_fields() -> Fields:
    return {
        "service_started_on": "",
        "sections": dict.fromkeys(SECTIONS, ""),
        "kinds_of_work": [],
        "next_review": {"on": "", "time": "", "place": ""},
        "negotiations": [],
        "goals": [],
        "child_views": [],
    }


def _goal_fields(goal: PlanGoal) -> Fields:
    return {
        "id": str(goal.goal_id),
        **{name: getattr(goal, name) for name in GOAL_TEXTS},
        "scores": [
            {"person_id": str(each.person_id or ""), "now": each.now, "wished": each.wished}
            for each in goal.scores.all()
        ],
    }


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""


def replace_fields(version: RecordVersion, fields: Fields) -> None:
    """Write `fields` as the body of a draft, row by row, so that the log of changes holds what changed."""
    review = fields["next_review"]
    plan = Plan.objects.get(version=version)
    values = {
        "service_started_on": fields["service_started_on"] or None,
        "kinds_of_work": fields["kinds_of_work"],
        "next_review_on": review["on"] or None,
        "next_review_time": review["time"] or None,
        "next_review_place": review["place"],
        **fields["sections"],
    }
    for name, value in values.items():
        setattr(plan, name, value)
    plan.full_clean()  # ISO texts become days and times before they are compared and saved
    plan.save()
    _replace_negotiations(version, fields["negotiations"])
    for row in fields["child_views"]:
        ChildView.objects.update_or_create(version=version, child_id=row["child_id"], defaults=_rest(row))
    version.child_views.exclude(child__in=[row["child_id"] for row in fields["child_views"]]).delete()
    _replace_goals(version, fields["goals"])
    version.refresh_from_db()


def _rest(view: Fields) -> Fields:
    return {name: value for name, value in view.items() if name != "child_id"}


def _replace_negotiations(version: RecordVersion, rows: list[Fields]) -> None:
    """Meetings have nothing that tells them apart: they are written anew when any of them changed."""
    if rows == fields_of(version)["negotiations"]:
        return
    version.negotiations.all().delete()
    for row in rows:
        Negotiation.objects.create(
            version=version, held_on=row["on"], place=row["place"], participants=row["participants"]
        )


def _replace_goals(version: RecordVersion, rows: list[Fields]) -> None:
    """Goals keep their identity over versions; an id that is not known yet makes a new goal."""
    case = version.record.case
    known = {str(goal.pk): goal for goal in Goal.objects.filter(case=case)}
    kept = []
    for position, row in enumerate(rows):
        goal = known.get(row["id"]) or Goal.objects.create(case=case, pk=_uuid(row["id"]))
        texts = {name: row[name] for name in GOAL_TEXTS}
        wording, _is_new = PlanGoal.objects.update_or_create(
            version=version, goal=goal, defaults={"position": position, **texts}
        )
        for each in row["scores"]:
            voice: Any = each["person_id"] or None  # None: the workers
            GoalScore.objects.update_or_create(
                plan_goal=wording,
                person_id=voice,
                defaults={"now": each["now"], "wished": each["wished"]},
            )
        kept.append(wording.pk)
    GoalScore.objects.filter(plan_goal__version=version).exclude(plan_goal__in=kept).delete()
    version.goals.exclude(pk__in=kept).delete()


def _uuid(text: str) -> uuid.UUID:
    """The id the goal got where it was first written, unless another case holds it already."""
    wanted = uuid.UUID(text) if text else uuid.uuid4()
    return uuid.uuid4() if Goal.objects.filter(pk=wanted).exists() else wanted


def frame(case: Case, version: RecordVersion | None, *, by: Any) -> Fields:
    """What the system knows of the plan today: everything of the content that nobody types."""
    today = clock.today()
    language = version.record.language if version else case.language
    people = case.present_people
    lead = case.lead_worker or by
    writers = [each.user for each in version.authorships.select_related("user__unit")] if version else []
    if by not in writers:
        writers.append(by)
    with translation.override(language):
        return {
            "schema": "perhetyo/plan/1",
            "language": language,
            "version": version.number if version else 1,
            "case": _case_of(case, language),
            "written_on": today.isoformat(),
            "authors": [_worker(user, language) for user in writers],
            "responsible": {"name": str(lead), "title": lead.title(language), "phone": lead.phone},
            "people": [_person(each, today) for each in people],
            "household": [
                {"name": each.person.name, "description": each.household} for each in people if each.household
            ],
            "network": _network(case),
            "meetings_per_week": {"min": case.weekly_min, "max": case.weekly_max},
            "legal_text": _legal_text(case, language, today),
        }


def _case_of(case: Case, language: str) -> Fields:
    return {
        "number": case.number,
        "legal_basis": case.legal_basis,
        "service": case.service,
        "service_task": case.service_task,
        "organiser": case.unit.organiser(language),
        "unit": case.unit.name(language),
    }


def _worker(user: Any, language: str) -> Fields:
    unit = user.unit.name(language) if user.unit else ""
    return {"name": str(user), "title": user.title(language), "unit": unit}


def _person(part: Any, today: Any) -> Fields:
    person = part.person
    return {
        "id": str(person.pk),
        "name": person.name,
        "role": part.role,
        "born_on": _iso(person.born_on) or None,
        "age": person.age(today),
        "is_client": part.is_client,
    }


def _network(case: Case) -> Fields:
    rows: dict[str, list[Fields]] = {"may_contact": [], "other": []}
    for each in case.network.all():
        place = "may_contact" if each.may_contact and each.withdrawn_on is None else "other"
        rows[place].append({"name": each.name, "relation": each.relation, "organisation": each.organisation})
    return rows


def _legal_text(case: Case, language: str, today: Any) -> str:
    texts = LegalText.objects.on(today).filter(key="plan", language=language, legal_basis=case.legal_basis)
    text = texts.first()
    return text.text if text else ""


def content(frame: Fields, fields: Fields) -> Fields:
    """The content of docs/decisions/0001: frame and fields as one object, in the record's language."""
    names = {person["id"]: person["name"] for person in frame["people"]}
    with translation.override(frame["language"]):
        return {
            **frame,
            "service_started_on": fields["service_started_on"] or None,
            "negotiations": fields["negotiations"],
            "sections": fields["sections"],
            "kinds_of_work": fields["kinds_of_work"],
            "goals": [_goal_content(goal, names) for goal in fields["goals"]],
            "child_views": [
                {**view, "child": names.get(view["child_id"], ""), "talked_alone": view["manner"] == "alone"}
                for view in fields["child_views"]
            ],
            "next_review": fields["next_review"],
        }


def _goal_content(goal: Fields, names: dict[str, str]) -> Fields:
    voices = [
        {
            "voice": names.get(score["person_id"], _("the workers"))
            if score["person_id"]
            else _("the workers"),
            "person_id": score["person_id"],
            "now": score["now"],
            "wished": score["wished"],
        }
        for score in goal["scores"]
        if score["now"] is not None or score["wished"] is not None
    ]
    return {**goal, "scores": voices}


def missing(frame: Fields, fields: Fields) -> list[str]:
    """What must be there before the text goes to the family, as sentences (domain.md 2.4, I10)."""
    found = []
    if not fields["sections"]["situation"].strip():
        found.append(_("Describe the family's situation."))
    if not fields["goals"]:
        found.append(_("Write at least one goal."))
    if not fields["next_review"]["on"]:
        found.append(_("Choose the day when the plan is looked at again."))
    views = {view["child_id"]: view for view in fields["child_views"]}
    for person in frame["people"]:
        if person["role"] == "child" and person["is_client"] and not _is_heard(views.get(person["id"])):
            found.append(
                _("Write the view of %(name)s and how it was found out, or why not.")
                % {"name": person["name"]}
            )
    return found


def _is_heard(view: Fields | None) -> bool:
    if view is None or view["was_sought"] is None:
        return False
    if view["was_sought"]:
        return bool(view["manner"] and view["content"].strip())
    return bool(view["omission_reason"].strip())


def freeze(version: RecordVersion, text: str, text_hash: str, *, by: Any, at: Any = None) -> None:
    """The text is ready for the family: its canonical content and hash stay in the version."""
    lifecycle.VERSION.take(version, "freeze", by=by, at=at or clock.now())
    version.content, version.content_hash = text, text_hash
    version.save(update_fields=["state", "content", "content_hash", "frozen_at", "frozen_by"])
    append(version.record.case, Kind.PLAN_FROZEN, by=by, version=version.number, hash=text_hash)


def can_be_written(case: Case) -> bool:
    version = latest(case)
    stands = (VersionState.SUBMITTED, VersionState.APPROVED)
    return case.state == State.START and (version is None or version.state not in stands)

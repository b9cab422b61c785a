"""The plan as people write it: versions, the fields of a version, and the content made of them.

`fields` is what can be written on (a plain JSON object, the same on the worker's page and on the shared
screen); `frame` is what the system knows; together they are the content of docs/decisions/0001.
"""

import uuid
from datetime import date
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from cases import hearing
from cases.bodies import sealed
from cases.models import (
    SECTIONS,
    Approval,
    Case,
    Goal,
    GoalScore,
    Negotiation,
    Plan,
    PlanGoal,
    Record,
    RecordVersion,
    VersionState,
)
from cases.sealing import opened

Fields = dict[str, Any]
GOAL_TEXTS = ("owner", "title", "child_words", "description", "indicator", "means")


def versions(case: Case) -> list[RecordVersion]:
    """All versions of the case's plan that may be read, newest first."""
    return list(
        RecordVersion.objects.filter(record__case=case, record__kind=Record.Kind.PLAN)
        .exclude(state=VersionState.ANNULLED)
        .select_related("record__case", "approval")
        .order_by("-number")
    )


def ever_in_force(case: Case) -> list[RecordVersion]:
    """Every plan that a social worker approved, the first first."""
    approved = Approval.Outcome.APPROVED
    rows = [each for each in versions(case) if getattr(each, "approval", None)]
    return [each for each in reversed(rows) if each.approval.outcome == approved]


def latest(case: Case) -> RecordVersion | None:
    return next(iter(versions(case)), None)


def in_force(case: Case) -> RecordVersion | None:
    """The approved plan of a case, None while there is none."""
    return next((each for each in versions(case) if each.state == VersionState.APPROVED), None)


def fields_of(version: RecordVersion) -> Fields:
    """What a version's body says, as `fields`."""
    plan = version.plan
    goals = version.goals.prefetch_related("scores")
    return {
        "service_started_on": iso(plan.service_started_on),
        "sections": {name: getattr(plan, name) for name in SECTIONS},
        "kinds_of_work": list(plan.kinds_of_work),
        "next_review": {
            "on": iso(plan.next_review_on),
            "time": plan.next_review_time.strftime("%H:%M") if plan.next_review_time else "",
            "place": plan.next_review_place,
        },
        "negotiations": [
            {"on": iso(each.held_on), "place": each.place, "participants": each.participants}
            for each in version.negotiations.all()
        ],
        "goals": [_goal_fields(goal) for goal in goals],
        "child_views": hearing.views_of(version),
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


def iso(day: Any) -> str:
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
    hearing.replace_views(version, fields["child_views"])
    _replace_goals(version, fields["goals"])
    version.refresh_from_db()


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


def frame(case: Case, frame: Fields) -> Fields:
    """The common frame with whom one may contact and the agreed rhythm."""
    return {
        **frame,
        "network": _network(case),
        "meetings_per_week": {"min": case.weekly_min, "max": case.weekly_max},
    }


def _network(case: Case) -> Fields:
    rows: dict[str, list[Fields]] = {"may_contact": [], "other": []}
    for each in case.network.all():
        place = "may_contact" if each.may_contact and each.withdrawn_on is None else "other"
        rows[place].append({"name": each.name, "relation": each.relation, "organisation": each.organisation})
    return rows


def content(frame: Fields, fields: Fields) -> Fields:
    """The content of docs/decisions/0001: frame and fields as one object, in the record's language."""
    names = {person["id"]: person["name"] for person in frame["people"]}
    with translation.override(frame["language"]):
        return {
            **sealed(frame),
            "service_started_on": fields["service_started_on"] or None,
            "negotiations": fields["negotiations"],
            "sections": fields["sections"],
            "kinds_of_work": fields["kinds_of_work"],
            "goals": [_goal_content(goal, names) for goal in fields["goals"]],
            "child_views": hearing.views_content(frame, fields["child_views"]),
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


def move_review_day(original: RecordVersion, version: RecordVersion) -> None:
    """A correction of the day of the next review moves the day of the case, if it came from that text."""
    case = version.record.case
    before, after = (opened(each.content)["next_review"]["on"] for each in (original, version))
    if after and before != after and iso(case.next_review_on) == before:
        case.next_review_on = date.fromisoformat(after)
        case.save(update_fields=["next_review_on"])


def missing(frame: Fields, fields: Fields) -> list[str]:
    """What must be there before the text goes to the family, as sentences (domain.md 2.4, I10)."""
    found = []
    if not fields["sections"]["situation"].strip():
        found.append(_("Describe the family's situation."))
    if not fields["goals"]:
        found.append(_("Write at least one goal."))
    if not fields["next_review"]["on"]:
        found.append(_("Choose the day when the plan is looked at again."))
    return found + hearing.missing_views(frame, fields["child_views"])

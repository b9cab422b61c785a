"""A review as people write it: its fields, what the system adds, its content, and what is missing."""

from datetime import date
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from cases import deadlines, hearing, planning
from cases.bodies import sealed
from cases.models import Case, Goal, RecordVersion
from cases.planning import iso
from perhetyo import clock
from perhetyo.lifecycle import Refused
from reviews import marks
from reviews.models import Conclusion, FromNowOn, GoalVoice, Review, ReviewGoal
from reviews.models.review import SECTIONS

Fields = dict[str, Any]
WORDING = ("title", "owner", "child_words", "indicator", "means")
OF_FORMS = ("plan_goals", "next_review_at_most")
PLAIN = ("place", "participants", "why_not_there", "not_held_reason", "conclusion")


def empty_fields() -> Fields:
    return {
        "held_on": "",
        "held_time": "",
        **dict.fromkeys((*PLAIN, *SECTIONS), ""),
        "social_worker_there": None,
        "weekly_min": None,
        "weekly_max": None,
        "next_review": {"on": "", "time": "", "place": ""},
        "end_planned_on": "",
        "goals": [],
        "child_views": [],
    }


def first_fields(frame: Fields) -> Fields:
    """A new review: today, and the goals of the plan in their words; nobody's marks or views."""
    goals = [
        {
            "id": goal["id"],
            "attainment": "",
            "from_now_on": FromNowOn.AS_BEFORE.value,
            **{name: goal[name] for name in WORDING},
            "voices": [],
        }
        for goal in frame["plan_goals"]
    ]
    return {**empty_fields(), "held_on": clock.today().isoformat(), "goals": goals}


def fields_of(version: RecordVersion) -> Fields:
    review = version.review
    return {
        "held_on": iso(review.held_on),
        "held_time": _hours(review.held_time),
        **{name: getattr(review, name) for name in (*PLAIN, *SECTIONS)},
        "social_worker_there": review.social_worker_there,
        "weekly_min": review.weekly_min,
        "weekly_max": review.weekly_max,
        "next_review": {
            "on": iso(review.next_review_on),
            "time": _hours(review.next_review_time),
            "place": review.next_review_place,
        },
        "end_planned_on": iso(review.end_planned_on),
        "goals": [_goal_fields(goal) for goal in version.review_goals.prefetch_related("voices")],
        "child_views": hearing.views_of(version),
    }


def _goal_fields(goal: ReviewGoal) -> Fields:
    return {
        "id": str(goal.goal_id),
        "attainment": goal.attainment,
        "from_now_on": goal.from_now_on,
        **{name: getattr(goal, name) for name in WORDING},
        "voices": [
            {
                "voice": each.voice,
                "person_id": str(each.person_id or ""),
                "words": each.words,
                "now": each.now,
                "wished": each.wished,
            }
            for each in goal.voices.all()
        ],
    }


def _hours(time: Any) -> str:
    return time.strftime("%H:%M") if time else ""


def replace_fields(version: RecordVersion, fields: Fields) -> None:
    """Write `fields` as the body of a draft, row by row. Raises Refused for goals of another family."""
    nxt = fields["next_review"]
    Review.objects.update_or_create(
        version=version,
        defaults={
            "held_on": fields["held_on"] or None,
            "held_time": fields["held_time"] or None,
            **{name: fields[name] for name in (*PLAIN, *SECTIONS)},
            "social_worker_there": fields["social_worker_there"],
            "weekly_min": fields["weekly_min"],
            "weekly_max": fields["weekly_max"],
            "next_review_on": nxt["on"] or None,
            "next_review_time": nxt["time"] or None,
            "next_review_place": nxt["place"],
            "end_planned_on": fields["end_planned_on"] or None,
        },
    )
    hearing.replace_views(version, fields["child_views"])
    _replace_goals(version, fields["goals"])
    version.refresh_from_db()


def _replace_goals(version: RecordVersion, rows: list[Fields]) -> None:
    case = version.record.case
    kept = []
    for position, row in enumerate(rows):
        goal = _goal(case, row["id"])
        made, _is_new = ReviewGoal.objects.update_or_create(
            version=version,
            goal=goal,
            defaults={
                "position": position,
                "attainment": row["attainment"],
                "from_now_on": row["from_now_on"],
                **{name: row[name] for name in WORDING},
            },
        )
        people = {str(each.person_id) for each in case.case_people.all()}
        for each in row["voices"]:
            whose: Any = each["person_id"] or None  # None: the others and the workers
            if each["person_id"] and each["person_id"] not in people:
                raise Refused(_("Choose only people of this family and its workers."))
            GoalVoice.objects.update_or_create(
                review_goal=made,
                voice=each["voice"],
                person_id=whose,
                defaults={name: each[name] for name in ("words", "now", "wished")},
            )
        kept.append(made.pk)
    GoalVoice.objects.filter(review_goal__version=version).exclude(review_goal__in=kept).delete()
    version.review_goals.exclude(pk__in=kept).delete()


def _goal(case: Case, wanted: str) -> Goal:
    """A goal of the case, or a new one. Raises Refused for a goal that another case holds."""
    found = Goal.objects.filter(pk=wanted).first()
    if found is None:
        return Goal.objects.create(case=case, pk=wanted)
    if found.case_id != case.pk:
        raise Refused(_("This goal does not belong to this family."))
    return found


def frame(case: Case, frame: Fields) -> Fields:
    """The common frame with the plan's goals as they stand and every mark given before."""
    plan = planning.in_force(case)
    history = marks.history(case)
    goals = planning.fields_of(plan)["goals"] if plan else []
    return {
        **frame,
        "plan_version": plan.number if plan else None,
        "plan_goals": [
            {**{name: goal[name] for name in ("id", *WORDING)}, "before": history.get(goal["id"], [])}
            for goal in goals
        ],
        "meetings_per_week": {"min": case.weekly_min, "max": case.weekly_max},
        "next_review_at_most": next_review_at_most().isoformat(),
    }


def next_review_at_most() -> date:
    """The last day the next review may be on: three months from today."""
    return deadlines.limit("review_at_most", clock.today())


def content(frame: Fields, fields: Fields) -> Fields:
    names = {each["id"]: each["name"] for each in frame["people"]}
    before = {goal["id"]: goal for goal in frame["plan_goals"]}
    with translation.override(frame["language"]):
        goals = [_goal_content(goal, names, before.get(goal["id"])) for goal in fields["goals"]]
        return {
            **sealed(frame, *OF_FORMS),
            **{name: value for name, value in fields.items() if name not in ("goals", "child_views")},
            "goals": goals,
            "goals_unchanged": all(goal["from_now_on"] == FromNowOn.AS_BEFORE for goal in goals),
            "child_views": hearing.views_content(frame, fields["child_views"]),
        }


def _goal_content(goal: Fields, names: dict[str, str], plan_goal: Fields | None) -> Fields:
    """A goal with its voices by name; empty voices are left out, earlier marks stand beside."""
    labels = {"others": _("other participants"), "workers": _("the workers")}
    voices = [
        {
            **each,
            "kind": each["voice"],
            "voice": names.get(each["person_id"]) or labels.get(each["voice"], "–"),
        }
        for each in goal["voices"]
        if each["words"].strip() or each["now"] is not None or each["wished"] is not None
    ]
    return {
        **goal,
        "from_now_on": what_becomes(goal, plan_goal),
        "voices": voices,
        "before": plan_goal["before"] if plan_goal else [],
        "title_before": plan_goal["title"] if plan_goal else "",
    }


def what_becomes(goal: Fields, plan_goal: Fields | None) -> str:
    """A goal that is not in the plan is new; one whose words differ is changed, whatever was ticked."""
    if plan_goal is None:
        return FromNowOn.NEW.value
    if goal["from_now_on"] == FromNowOn.ENDED:
        return FromNowOn.ENDED.value
    same = all(goal[name].strip() == plan_goal[name].strip() for name in WORDING)
    return (FromNowOn.AS_BEFORE if same else FromNowOn.CHANGED).value


def missing(frame: Fields, fields: Fields) -> list[str]:
    """What a review needs before the family says its word, as sentences (I10-I12; T8)."""
    found = []
    if fields["held_on"]:
        found += _missing_of_a_held_one(frame, fields)
    elif not fields["not_held_reason"].strip():
        found.append(_("Write when the review was held, or why it could not be held."))
    if not fields["conclusion"]:
        found.append(_("Choose the conclusion."))
    latest = date.fromisoformat(frame["next_review_at_most"])
    return found + missing_day(fields, latest=latest) + hearing.missing_views(frame, fields["child_views"])


def _missing_of_a_held_one(frame: Fields, fields: Fields) -> list[str]:
    found = []
    if fields["held_on"] > clock.today().isoformat():
        found.append(_("The review has not been held yet: its day is in the future."))
    if not fields["participants"].strip():
        found.append(_("Write who took part."))
    if fields["social_worker_there"] is None:
        found.append(_("Answer whether the social worker took part."))
    elif fields["social_worker_there"] is False and not fields["why_not_there"].strip():
        found.append(_("Write why the social worker did not take part."))
    plan_goals = {goal["id"] for goal in frame["plan_goals"]}
    for goal in fields["goals"]:
        if goal["id"] not in plan_goals:
            continue
        spoken = {
            each["voice"] for each in goal["voices"] if each["words"].strip() or each["now"] is not None
        }
        for voice, sentence in (
            ("family", _("Write what the family thinks of the goal %(goal)s.")),
            ("workers", _("Write what the workers think of the goal %(goal)s.")),
        ):
            if voice not in spoken:
                found.append(sentence % {"goal": goal["title"]})
        if not goal["attainment"]:
            found.append(_("Choose how far the goal %(goal)s was reached.") % {"goal": goal["title"]})
    return found


def missing_day(fields: Fields, *, latest: date) -> list[str]:
    """The next review is mandatory and at most three months away (I12); a closing has its last day."""
    if fields["conclusion"] == Conclusion.CLOSE:
        return [] if fields["end_planned_on"] else [_("Write the planned last day of the work.")]
    if not fields["next_review"]["on"]:
        return [_("Choose the day of the next review.")]
    day = date.fromisoformat(fields["next_review"]["on"])
    if day > latest:
        return [_("The next review is more than three months away.")]
    if day < clock.today():
        return [_("The day of the next review has passed.")]
    return []

"""The closing summary as people write it: its fields, what the system adds, its content, what is missing."""

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from cases import hearing
from cases.bodies import sealed
from cases.models import Case, Goal, RecordVersion
from cases.planning import iso
from perhetyo import clock
from perhetyo.lifecycle import Refused
from reviews import marks
from reviews.figures import figures
from reviews.models import ClosingSummary, GoalOutcome, OutcomeVoice
from reviews.models.summary import SECTIONS

Fields = dict[str, Any]


def empty_fields() -> Fields:
    return {
        "gone_through_on": clock.today().isoformat(),
        "participants": "",
        **dict.fromkeys(SECTIONS, ""),
        "feedback_offered": None,
        "last_day": "",
        "outcomes": [],
        "child_views": [],
        "sources": {},
    }


def fields_of(version: RecordVersion) -> Fields:
    summary = version.summary
    return {
        "gone_through_on": iso(summary.gone_through_on),
        "participants": summary.participants,
        **{name: getattr(summary, name) for name in SECTIONS},
        "feedback_offered": summary.feedback_offered,
        "last_day": iso(summary.last_day),
        "outcomes": [_outcome_fields(row) for row in version.outcomes.prefetch_related("voices")],
        "child_views": hearing.views_of(version),
        "sources": summary.sources,
    }


def _outcome_fields(row: GoalOutcome) -> Fields:
    return {
        "id": str(row.goal_id),
        "title": row.title,
        "attainment": row.attainment,
        "voices": [
            {
                "voice": each.voice,
                "person_id": str(each.person_id or ""),
                "words": each.words,
                "now": each.now,
            }
            for each in row.voices.all()
        ],
    }


def replace_fields(version: RecordVersion, fields: Fields) -> None:
    """Write `fields` as the body of a draft, row by row. Raises Refused for goals of another family."""
    ClosingSummary.objects.update_or_create(
        version=version,
        defaults={
            "gone_through_on": fields["gone_through_on"] or None,
            "participants": fields["participants"],
            **{name: fields[name] for name in SECTIONS},
            "feedback_offered": fields["feedback_offered"],
            "last_day": fields["last_day"] or None,
            "sources": fields["sources"],
        },
    )
    hearing.replace_views(version, fields["child_views"])
    _replace_outcomes(version, fields["outcomes"])
    version.refresh_from_db()


def _replace_outcomes(version: RecordVersion, rows: list[Fields]) -> None:
    case = version.record.case
    ours = {str(pk) for pk in Goal.objects.filter(case=case).values_list("pk", flat=True)}
    people = {str(each.person_id) for each in case.case_people.all()}
    if not {row["id"] for row in rows} <= ours:
        raise Refused(_("This goal does not belong to this family."))
    kept = []
    for position, row in enumerate(rows):
        made, _is_new = GoalOutcome.objects.update_or_create(
            version=version,
            goal_id=row["id"],
            defaults={"position": position, "title": row["title"], "attainment": row["attainment"]},
        )
        for each in row["voices"]:
            whose: Any = each["person_id"] or None
            if whose and whose not in people:
                raise Refused(_("Choose only people of this family and its workers."))
            OutcomeVoice.objects.update_or_create(
                outcome=made,
                voice=each["voice"],
                person_id=whose,
                defaults={"words": each["words"], "now": each["now"]},
            )
        kept.append(made.pk)
    OutcomeVoice.objects.filter(outcome__version=version).exclude(outcome__in=kept).delete()
    version.outcomes.exclude(pk__in=kept).delete()


def frame(case: Case, frame: Fields) -> Fields:
    """The common frame with the computed figures and every mark given on the way."""
    return {**frame, "figures": figures(case), "marks": marks.history(case)}


def content(frame: Fields, fields: Fields) -> Fields:
    names = {each["id"]: each["name"] for each in frame["people"]}
    with translation.override(frame["language"]):
        labels = {"others": _("other participants"), "workers": _("the workers")}
        outcomes = [_outcome_content(row, names, labels, frame["marks"]) for row in fields["outcomes"]]
        return {
            **sealed(frame, "marks"),
            **{name: value for name, value in fields.items() if name not in ("outcomes", "child_views")},
            "goals": outcomes,
            "child_views": hearing.views_content(frame, fields["child_views"]),
        }


def _outcome_content(row: Fields, names: Fields, labels: Fields, history: Fields) -> Fields:
    voices = [
        {
            **each,
            "kind": each["voice"],
            "voice": names.get(each["person_id"]) or labels.get(each["voice"], "–"),
        }
        for each in row["voices"]
        if each["words"].strip() or each["now"] is not None
    ]
    return {**row, "voices": voices, "before": history.get(row["id"], [])}


def missing(frame: Fields, fields: Fields) -> list[str]:
    """What a summary needs before the family says its word, as sentences (I10; T13)."""
    found = []
    if not fields["gone_through_on"]:
        found.append(_("Write when the work was gone through together."))
    elif fields["gone_through_on"] > clock.today().isoformat():
        found.append(_("The day of going through the work is in the future."))
    if not fields["starting_point"].strip():
        found.append(_("Write where you started from."))
    if not fields["work_done"].strip():
        found.append(_("Write what you did together."))
    for row in fields["outcomes"]:
        if not row["attainment"]:
            found.append(_("Choose how far the goal %(goal)s was reached.") % {"goal": row["title"]})
    if fields["feedback_offered"] is None:
        found.append(_("Answer whether feedback was offered."))
    if not fields["last_day"]:
        found.append(_("Write the last day of the work."))
    return found + hearing.missing_views(frame, fields["child_views"])

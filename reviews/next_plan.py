"""The plan after a review: version n+1 in the words the family acknowledged in the review (T8)."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import approving, correcting, planning, records, sealing
from cases.models import Approval, Authorship, Kind, RecordVersion
from cases.shared_screen import session as shared
from perhetyo.lifecycle import Refused
from reviews.models import FromNowOn

Fields = dict[str, Any]


SENTENCE = gettext_lazy("I have approved the review in which the family acknowledged these goals.")
Drawn = tuple[RecordVersion, Approval, bytes]


def drawn(review: RecordVersion, content: Fields, approval: Approval) -> Drawn | None:
    """The next plan with its decision and paper, ready to be put in force; None when no goal changed."""
    plan = planning.in_force(review.record.case)
    if plan is None or content["goals_unchanged"]:
        return None
    shared.refuse_on_a_screen(plan.record)
    if correcting.in_work(plan.record):
        raise Refused(_("A correction of the plan is in work: decide on it or set it aside first."))
    by = review.submitted_by
    version = records.next_version(plan, by=by)
    records.save(version, _fields(planning.fields_of(plan), content), by=by)
    writers = review.authorships.exclude(user__in=version.authorships.values("user"))
    Authorship.objects.bulk_create(Authorship(version=version, user_id=each.user_id) for each in writers)
    source = {"held_on": content["held_on"] or None, "hash": review.content_hash}
    text = sealing.canonical(records.content_of(version, by=by) | {"from_review": source})
    version.content, version.content_hash = text, sealing.sha256(text)
    decision, paper = approving.prepare(
        version, by=approval.decided_by, differing_views_read=approval.differing_views_read, sentence=SENTENCE
    )
    decision.decided_at = approval.decided_at
    return version, decision, paper


def put_in_force(made: Drawn, *, by: Any) -> None:
    """Sealed, sent and approved by the decision on the review, at the same moment."""
    version, decision, paper = made
    records.freeze(version, version.content, by=by, at=decision.decided_at)
    records.move(version, "submit", Kind.SUBMITTED, by=by, at=decision.decided_at)
    approving.put_in_force(version, decision, paper)


def _fields(plan: Fields, review: Fields) -> Fields:
    """The plan's fields with the review's goals, marks, views and next day."""
    sections = plan["sections"] | {
        name: review[name]
        for name in ("what_works", "what_does_not", "service_experience", "agreed_next_steps")
        if review[name]
    }
    meeting = {"on": review["held_on"], "place": review["place"], "participants": review["participants"]}
    earlier = {goal["id"]: goal for goal in plan["goals"]}
    return {
        **plan,
        "sections": sections,
        "negotiations": [*plan["negotiations"], *([meeting] if review["held_on"] else [])],
        "next_review": review["next_review"],
        "child_views": [
            {
                name: view[name]
                for name in ("child_id", "was_sought", "manner", "place", "content", "omission_reason")
            }
            for view in review["child_views"]
        ],
        "goals": [
            _goal(goal, earlier.get(goal["id"]))
            for goal in review["goals"]
            if goal["from_now_on"] != FromNowOn.ENDED
        ],
    }


def _goal(goal: Fields, before: Fields | None) -> Fields:
    """The goal as worded from now on, with the marks given now and the wishes that still hold."""
    wishes = {each["person_id"]: each["wished"] for each in before["scores"]} if before else {}
    spoken = [each for each in goal["voices"] if each["kind"] != "others"]
    return {
        "id": goal["id"],
        **{name: goal[name] for name in ("title", "owner", "child_words", "indicator", "means")},
        "description": before["description"] if before else "",
        "scores": [
            {
                "person_id": each["person_id"],
                "now": each["now"],
                "wished": each["wished"] if each["wished"] is not None else wishes.get(each["person_id"]),
            }
            for each in spoken
        ],
    }

"""The plan after a review: version n+1 in the words the family acknowledged in the review (T8)."""

from typing import Any

from cases import approving, lifecycle, planning, records, sealing
from cases.models import Approval, Authorship, Kind, RecordVersion
from cases.papers import record_paper
from reviews.models import FromNowOn

Fields = dict[str, Any]


def put_in_force(review: RecordVersion, content: Fields, approval: Approval) -> RecordVersion | None:
    """Make and approve the next plan by the same decision; None when no goal changed."""
    plan = planning.in_force(review.record.case)
    if plan is None or content["goals_unchanged"]:
        return None
    by = review.submitted_by
    version = records.next_version(plan, by=by)
    records.save(version, _fields(planning.fields_of(plan), content), by=by)
    writers = review.authorships.exclude(user__in=version.authorships.values("user"))
    Authorship.objects.bulk_create(Authorship(version=version, user_id=each.user_id) for each in writers)
    source = {"held_on": content["held_on"] or None, "hash": review.content_hash}
    text = sealing.canonical(records.content_of(version, by=by) | {"from_review": source})
    version.content, version.content_hash = text, sealing.sha256(text)
    decision = Approval(
        version=version,
        content_hash=version.content_hash,
        outcome=Approval.Outcome.APPROVED,
        differing_views_read=approval.differing_views_read,
        decided_by=approval.decided_by,
        decided_at=approval.decided_at,
    )
    # Drawn before the first event: from there on the chain's lock is held.
    paper = record_paper(version, approval=decision)
    records.freeze(version, text, version.content_hash, by=by, at=approval.decided_at)
    lifecycle.take_version(version, "submit", by=by, at=approval.decided_at)
    records.note(version, Kind.SUBMITTED, by=by, hash=version.content_hash)
    approving.put_in_force(version, decision, paper)
    return version


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

"""Sending a plan to the social worker, and the decision on the exact text (I3, I4, I8, I9)."""

import hashlib
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from cases import acknowledging, lifecycle
from cases.events import append
from cases.models import Approval, Case, Kind, Paper, RecordVersion, VersionState
from cases.papers import plan_paper
from cases.sealing import opened
from perhetyo import clock
from perhetyo.lifecycle import Refused


def missing_before_submit(case: Case, version: RecordVersion) -> list[str]:
    """What is still open before the plan can be sent, as sentences."""
    if version.state == VersionState.DRAFT:
        return [_("The plan is not ready for the family yet: open the shared screen and go through it.")]
    return acknowledging.missing(case, version)


def submit(version: RecordVersion, *, by: Any) -> None:
    """Send to the social worker. Raises Refused while a status is missing."""
    case = version.record.case
    reasons = missing_before_submit(case, version)
    if reasons:
        raise Refused(*reasons)
    lifecycle.VERSION.take(version, "submit", by=by, at=clock.now())
    version.save(update_fields=["state", "submitted_at", "submitted_by"])
    append(case, Kind.PLAN_SUBMITTED, by=by, version=version.number, hash=version.content_hash)


def is_author(version: RecordVersion, user: Any) -> bool:
    return version.authorships.filter(user=user).exists()


def prepare(version: RecordVersion, *, by: Any) -> tuple[Approval, bytes]:
    """The decision to be, and its paper. Made before the transaction: drawing a paper takes a while."""
    approval = Approval(
        version=version,
        content_hash=version.content_hash,
        outcome=Approval.Outcome.APPROVED,
        decided_by=by,
        decided_at=clock.now(),
    )
    return approval, plan_paper(version, approval=approval)


def approve(
    version: RecordVersion,
    approval: Approval,
    paper: bytes,
    *,
    seen_hash: str,
    differing_views_read: bool,
    by: Any,
) -> None:
    """Approve exactly the text whose hash was on the page; the case begins its working phase (T7)."""
    case = version.record.case
    _may_decide(version, seen_hash=seen_hash, by=by)
    if acknowledging.differing(version) and not differing_views_read:
        raise Refused(_("Read the differing views and tick that you have read them."))
    lifecycle.VERSION.take(version, "approve", by=by, at=approval.decided_at)
    approval.differing_views_read = differing_views_read
    approval.save(force_insert=True)
    version.save(update_fields=["state"])
    Paper.objects.create(
        version=version, pdf=paper, sha256=hashlib.sha256(paper).hexdigest(), made_at=approval.decided_at
    )
    case.next_review_on = date.fromisoformat(opened(version.content)["next_review"]["on"])
    case.save(update_fields=["next_review_on"])
    lifecycle.take(case, "begin_working", by=by)
    append(case, Kind.PLAN_APPROVED, by=by, version=version.number, hash=version.content_hash)
    append(case, Kind.WORKING, by=by)


def send_back(version: RecordVersion, *, comment: str, seen_hash: str, by: Any) -> None:
    """Return for completion with a comment; the returned version stays as it was."""
    _may_decide(version, seen_hash=seen_hash, by=by)
    if not comment.strip():
        raise Refused(_("Write what should be completed."))
    lifecycle.VERSION.take(version, "send_back", by=by, at=clock.now())
    Approval.objects.create(
        version=version,
        content_hash=version.content_hash,
        outcome=Approval.Outcome.RETURNED,
        comment=comment,
        decided_by=by,
        decided_at=clock.now(),
    )
    version.save(update_fields=["state"])
    append(version.record.case, Kind.PLAN_RETURNED, by=by, version=version.number)


def _may_decide(version: RecordVersion, *, seen_hash: str, by: Any) -> None:
    if not by.can_decide:
        raise Refused(_("Your right to decide is not recorded. Ask the administrator."))
    if is_author(version, by):
        raise Refused(_("You have written on this plan, so another social worker approves it."))
    if seen_hash != version.content_hash:
        raise Refused(_("The text has changed since you opened the page. Read it again."))

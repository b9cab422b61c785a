"""Sending a record to the social worker, and the decision on the exact text (I3, I4, I8, I9)."""

import hashlib
from typing import Any

from django.utils.translation import gettext as _

from cases import acknowledging, bodies, lifecycle, records
from cases.models import Approval, Kind, Paper, RecordVersion, VersionState
from cases.papers import record_paper
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.lifecycle import Refused


def missing_before_submit(version: RecordVersion) -> list[str]:
    """What is still open before the text can be sent, as sentences."""
    if version.state == VersionState.DRAFT:
        return [_("The text is not ready for the family yet: open the shared screen and go through it.")]
    record = version.record
    return acknowledging.missing(record.case, version) + bodies.of(record).missing_before_submit(version)


def submit(version: RecordVersion, *, by: Any) -> None:
    """Send to the social worker. Raises Refused while a status is missing."""
    reasons = missing_before_submit(version)
    if reasons:
        raise Refused(*reasons)
    lifecycle.take_version(version, "submit", by=by)
    records.note(version, Kind.SUBMITTED, by=by, hash=version.content_hash)


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
    return approval, record_paper(version, approval=approval)


def approve(
    version: RecordVersion,
    approval: Approval,
    paper: bytes,
    *,
    seen_hash: str,
    differing_views_read: bool,
    by: Any,
) -> None:
    """Approve exactly the text whose hash was on the page; what follows is the body's to say."""
    body = bodies.of(version.record)
    _may_decide(version, seen_hash=seen_hash, by=by)
    if acknowledging.differing(version) and not differing_views_read:
        raise Refused(_("Read the differing views and tick that you have read them."))
    reasons = body.missing_before_approval(version)
    if reasons:
        raise Refused(*reasons)
    approval.differing_views_read = differing_views_read
    put_in_force(version, approval, paper)
    body.approved(version, approval)


def put_in_force(version: RecordVersion, approval: Approval, paper: bytes) -> None:
    """The version stands approved with its paper; the one before it is superseded."""
    by, at = approval.decided_by, approval.decided_at
    for earlier in version.record.versions.filter(state=VersionState.APPROVED):
        lifecycle.take_version(earlier, "supersede", by=by, at=at)
    approval.save(force_insert=True)
    lifecycle.take_version(version, "approve", by=by, at=at)
    keep_paper(version, paper, at=at)
    records.note(version, Kind.APPROVED, by=by, hash=version.content_hash)


def keep_paper(version: RecordVersion, pdf: bytes, *, at: Any) -> Paper:
    """Store the bytes once; every later download is these bytes."""
    return Paper.objects.create(version=version, pdf=pdf, sha256=hashlib.sha256(pdf).hexdigest(), made_at=at)


def paper_of_finished(version: RecordVersion, by: Any) -> Paper | None:
    """The paper of a finished entry, made when somebody asks for it first; None for anything else."""
    if version.state != VersionState.FINALISED:
        return None
    pdf = record_paper(version, approval=None)
    with acting(by):
        RecordVersion.objects.select_for_update(of=("self",)).get(pk=version.pk)
        made = Paper.objects.filter(version=version).first()  # somebody else was quicker
        return made or keep_paper(version, pdf, at=clock.now())


def send_back(version: RecordVersion, *, comment: str, seen_hash: str, by: Any) -> None:
    """Return for completion with a comment; the returned version stays as it was."""
    _may_decide(version, seen_hash=seen_hash, by=by)
    if not comment.strip():
        raise Refused(_("Write what should be completed."))
    Approval.objects.create(
        version=version,
        content_hash=version.content_hash,
        outcome=Approval.Outcome.RETURNED,
        comment=comment,
        decided_by=by,
        decided_at=clock.now(),
    )
    lifecycle.take_version(version, "send_back", by=by)
    records.note(version, Kind.RETURNED, by=by)


def _may_decide(version: RecordVersion, *, seen_hash: str, by: Any) -> None:
    if not by.can_decide:
        raise Refused(_("Your right to decide is not recorded. Ask the administrator."))
    if is_author(version, by):
        raise Refused(_("You have written on this text, so another social worker approves it."))
    if seen_hash != version.content_hash:
        raise Refused(_("The text has changed since you opened the page. Read it again."))

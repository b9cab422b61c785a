"""Sending a record to the social worker, and the decision on the exact text (I3, I4, I8, I9)."""

import hashlib
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import acknowledging, bodies, correcting, events, lifecycle, policy, protecting, records
from cases.models import Approval, Case, Kind, Paper, RecordVersion, VersionState
from cases.papers import record_paper
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.lifecycle import Refused

SENTENCE = gettext_lazy("I have read exactly this text and everybody’s word on it, and I approve it.")
FINISHED = (VersionState.FINALISED, VersionState.CORRECTED)


def missing_before_submit(version: RecordVersion) -> list[str]:
    """What is still open before the text can be sent, as sentences."""
    if version.state == VersionState.DRAFT:
        return [_("The text is not ready for the family yet: open the shared screen and go through it.")]
    record = version.record
    missing = acknowledging.missing(record.case, version) + protecting.why_not_shared(version)
    return missing if version.correction_id else missing + bodies.of(record).missing_before_submit(version)


def missing_before_approval(version: RecordVersion) -> list[str]:
    """What must be in order before the decision; a correction takes no step of the case."""
    return [] if version.correction_id else bodies.of(version.record).missing_before_approval(version)


def submit(version: RecordVersion, *, by: Any) -> None:
    """Send to the social worker. Raises Refused while a status is missing."""
    reasons = missing_before_submit(version)
    if reasons:
        raise Refused(*reasons)
    records.move(version, "submit", Kind.SUBMITTED, by=by)


def was_approved(version: RecordVersion) -> bool:
    """Whether a social worker ever put this version in force."""
    approval = getattr(version, "approval", None)
    return approval is not None and approval.outcome == Approval.Outcome.APPROVED


def is_author(version: RecordVersion, user: Any) -> bool:
    return version.authorships.filter(user=user).exists()


def decision(version: RecordVersion, outcome: str, *, by: Any, **said: Any) -> Approval:
    """The decision to be, with the decider's name, title and ground as they are now."""
    case = version.record.case
    return Approval(
        version=version,
        content_hash=version.content_hash,
        outcome=outcome,
        name_shown=str(by),
        title_shown=by.title(version.record.language),
        ground=policy.ground(by, case),
        decided_by=by,
        decided_at=clock.now(),
        **said,
    )


def prepare(
    version: RecordVersion,
    *,
    by: Any,
    shown_at: datetime | None = None,
    differing_views_read: bool = False,
    sentence: Any = SENTENCE,
) -> tuple[Approval, bytes]:
    """An approval to be, and its paper. Made before the transaction: drawing a paper takes a while."""
    approval = decision(
        version,
        Approval.Outcome.APPROVED,
        by=by,
        sentence=str(sentence),
        method=Approval.Method.PASSWORD,
        shown_at=shown_at,
        differing_views_read=differing_views_read,
    )
    return approval, record_paper(version, approval=approval)


def approve(
    version: RecordVersion,
    approval: Approval,
    paper: bytes,
    *,
    seen_hash: str,
    heard: int | None = None,
    by: Any,
) -> None:
    """Approve exactly the text whose hash was on the page, with the words that were `heard` there.

    What follows is the body's to say. Raises Refused.
    """
    _may_decide(version, seen_hash=seen_hash, by=by)
    if heard is not None and heard != acknowledging.heard(version):
        raise Refused(_("Somebody has added a word or a view since you opened the page. Read it first."))
    if acknowledging.has_differing(version) and not approval.differing_views_read:
        raise Refused(_("Read the differing views and tick that you have read them."))
    reasons = missing_before_approval(version)
    if reasons:
        raise Refused(*reasons)
    body = bodies.of(version.record)
    # Drawn before the first event: from there on the chain's lock is held.
    follows = None if version.correction_id else body.prepare_approval(version, approval)
    put_in_force(version, approval, paper)
    if not version.correction_id:
        body.approved(version, approval, follows)


def put_in_force(version: RecordVersion, approval: Approval, paper: bytes) -> None:
    """The version stands approved with its paper; the one before it is replaced, or corrected by it."""
    by, at = approval.decided_by, approval.decided_at
    if version.correction:
        correcting.take_force(version, by=by, at=at)
    for earlier in version.record.versions.filter(state=VersionState.APPROVED):
        records.move(earlier, "supersede", Kind.REPLACED, by=by, at=at)
    _decide(version, approval, Kind.APPROVED, step="approve")
    keep_paper(version, paper, by=by, at=at)


def keep_paper(version: RecordVersion, pdf: bytes, *, by: Any, at: datetime) -> Paper:
    """Store the bytes once; every later download is these bytes."""
    paper = Paper(version=version, pdf=pdf, sha256=hashlib.sha256(pdf).hexdigest(), made_at=at)
    events.seal(paper, Kind.PAPER, version.record.case, by=by, at=at, **records.facts_of(version))
    return paper


def paper_of_finished(version: RecordVersion, by: Any) -> Paper | None:
    """The paper of a finished entry, made when somebody asks for it first; None for anything else."""
    if version.state not in FINISHED:
        return None
    pdf = record_paper(version, approval=None)
    with acting(by):
        Case.objects.locked(version.record.case_id)
        made = Paper.objects.filter(version=version).first()  # somebody else was quicker
        return made or keep_paper(version, pdf, by=by, at=clock.now())


def send_back(
    version: RecordVersion, *, comment: str, seen_hash: str, by: Any, shown_at: datetime | None = None
) -> None:
    """Return for completion with a comment; the returned version stays as it was."""
    _may_decide(version, seen_hash=seen_hash, by=by)
    if not comment.strip():
        raise Refused(_("Write what should be completed."))
    approval = decision(
        version,
        Approval.Outcome.RETURNED,
        by=by,
        comment=comment,
        method=Approval.Method.SESSION,
        shown_at=shown_at,
    )
    _decide(version, approval, Kind.RETURNED, step="send_back")


def _decide(version: RecordVersion, approval: Approval, kind: str, *, step: str) -> None:
    """The decision as a sealed row, and the move it makes, at the same moment."""
    by, at = approval.decided_by, approval.decided_at
    facts = records.facts_of(version) | {"hash": version.content_hash}
    events.seal(approval, kind, version.record.case, by=by, at=at, **facts)
    lifecycle.take_version(version, step, by=by, at=at)


def _may_decide(version: RecordVersion, *, seen_hash: str, by: Any) -> None:
    if version.state != VersionState.SUBMITTED:
        raise Refused(_("Somebody has decided on this already. See the page again."))
    if not by.can_decide:
        raise Refused(_("Your right to decide is not recorded. Ask the administrator."))
    if is_author(version, by):
        raise Refused(_("You have written on this text, so another social worker approves it."))
    if seen_hash != version.content_hash:
        raise Refused(_("The text has changed since you opened the page. Read it again."))

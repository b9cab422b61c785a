"""Papers of records: an accessible archive PDF with the content attached (ATL 38 §)."""

from collections.abc import Sequence
from typing import Any

from django.utils import translation

from cases import acknowledging, audience, bodies, correcting, masking, policy
from cases.audience import LeftOut
from cases.models import Approval, Case, CasePerson, LegalText, Person, RecordVersion
from cases.sealing import opened
from perhetyo import clock
from perhetyo.pdf import paper

Signer = tuple[str, str]  # name, and the sentence above the line


def record_paper(
    version: RecordVersion,
    *,
    approval: Approval | None,
    to_sign: Sequence[Signer] = (),
    without: Sequence[LeftOut] = (),
    recipient: CasePerson | None = None,
) -> bytes:
    """The PDF of a frozen version: text, everybody's word as it is now, approval if it needs one.

    With `to_sign` it is a copy to print: a line for each person, with the sentence they sign. `without`:
    parts it leaves out, each named with its ground (JulkL 25 §); `recipient`: whose copy it is.
    """
    case, sealed = version.record.case, opened(version.content)
    content = masking.content(audience.marked(sealed, without), case)
    if recipient is not None and recipient.role == CasePerson.Role.CHILD:
        content = audience.of_one_child(content, str(recipient.person_id))
    siblings = _siblings(case, recipient)
    language, body = content["language"], bodies.of(version.record)
    at = approval.decided_at if approval else clock.now()
    with translation.override(language):
        context = {
            "content": content,
            "heading": body.heading(content),
            "correction": version.correction,
            "to_sign": to_sign,
            "acknowledgements": [
                _acknowledgement(row) for row in _in_order(version) if row.person_id not in siblings
            ],
            "differing": [
                view
                for view in acknowledging.differing(version, on_paper=True)
                if view["name"] not in siblings.values()
            ],
            "own_words": [row for pk, row in acknowledging.own_words(version).items() if pk not in siblings],
            "approval": _approval(approval, language) if approval else None,
            "hash": version.content_hash,
            "secrecy": _secrecy(language, at.date()),
            "removed": [part for part in without if part.law],
            "recipient": recipient.person.name if recipient else "",
            **body.paper_extras(version, approval),
        }
    return paper(
        body.looks.paper,
        context,
        through=masking.for_papers(case),
        language=language,
        attachment=version.content if content == sealed else "",
        attachment_name=f"{body.kind}.json",
        made_at=at,
    )


def _siblings(case: Case, recipient: CasePerson | None) -> dict[Any, str]:
    """Id to name of the other children, when the copy is a child's: their words are not in it (I19)."""
    if recipient is None or recipient.role != CasePerson.Role.CHILD:
        return {}
    children = (each.person for each in case.case_people.all() if each.role == CasePerson.Role.CHILD)
    return {child.pk: child.name for child in children if child.pk != recipient.person_id}


def masked_copy(version: RecordVersion) -> bytes | None:
    """A copy with the mask, when the sealed text tells where somebody with non-disclosure is; else None.

    The stored paper stays as it is for who may have it by law; what leaves from a page is this.
    """
    content = opened(version.content)
    if masking.content(content, version.record.case) == content:
        return None
    return record_paper(version, approval=getattr(version, "approval", None))


def additions_paper(version: RecordVersion, *, person: Person | None = None) -> bytes:
    """The PDF of what was added after the text: corrections, own views and late words, as of now.

    For the family it leaves out what somebody keeps from the others; for one `person` it holds their own
    views and requests too. The paper of the text itself is never made again; this one is made anew each time.
    """
    case, sealed, body = version.record.case, opened(version.content), bodies.of(version.record)
    content, language = masking.content(sealed, case), version.record.language
    since = version.finalised_at or (version.approval.decided_at if hasattr(version, "approval") else None)
    with translation.override(language):
        context = {
            "content": content,
            "heading": body.heading(content),
            "version": version,
            "correction": version.correction,
            "corrected_by": correcting.corrected_by(version),
            "own_views": [
                row for row in acknowledging.own_views(version) if row.for_family or row.person == person
            ],
            "whose": person.name if person else "",
            "acknowledgements": [
                _acknowledgement(row) for row in _in_order(version) if since is None or row.signed_at > since
            ],
            "requests": [row for row in correcting.requests(version) if row.asked_by == person],
            "hash": version.content_hash,
            "secrecy": _secrecy(language, clock.today()),
        }
    return paper(
        "pdf/additions.html",
        context,
        through=masking.for_papers(case),
        language=language,
        attachment=version.content if content == sealed else "",
        attachment_name=f"{body.kind}.json",
        made_at=clock.now(),
    )


def _secrecy(language: str, on: Any) -> str:
    text = LegalText.objects.on(on).filter(key="secrecy", language=language).first()
    return text.text if text else ""


def _approval(approval: Approval, language: str) -> dict[str, Any]:
    by = approval.decided_by
    is_deputy = approval.ground == policy.DEPUTY
    instead = str(approval.version.record.case.responsible_social_worker) if is_deputy else ""
    return {"by": str(by), "title": by.title(language), "at": approval.decided_at, "instead_of": instead}


def _in_order(version: RecordVersion) -> list[Any]:
    return sorted(version.current_acknowledgements().values(), key=lambda row: row.event_id)


def _acknowledgement(row: Any) -> dict[str, Any]:
    return {
        "name": row.name_shown,
        "role": row.role_shown,
        "status": row.get_status_display(),
        "method": row.get_method_display(),
        "at": row.signed_at,
        "paper_on": row.paper_on,
        "reading": row.get_reading_display(),
        "known_by": row.get_known_by_display(),
        "witness": str(row.witness),
        "event": row.event_id,
        "reason": row.reason,
        "own_words": row.own_words,
        "typed_name": row.typed_name,
        "drawn": row.drawn if row.strokes and not row.is_drawing else None,
    }

"""Papers of records: an accessible archive PDF with the content attached (ATL 38 §)."""

from collections.abc import Collection, Sequence
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
    silent: Collection[str] = (),
    recipient: CasePerson | None = None,
) -> bytes:
    """The PDF of a frozen version: text, everybody's word as it is now, approval if it needs one.

    With `to_sign` it is a copy to print: a line for each person, with the sentence they sign. `without`:
    parts it leaves out, each named with its ground (JulkL 25 §); `silent`: ids of people none of whose words
    are in it; `recipient`: whose copy it is. The text is attached as data where nothing of it is left out or
    masked.
    """
    case, body, sealed = version.record.case, bodies.of(version.record), opened(version.content)
    content = _content_for(recipient, masking.content(audience.marked(sealed, without), case, leaves=True))
    language, at = content["language"], approval.decided_at if approval else clock.now()
    with translation.override(language):
        context = {
            **_head(version, content, clock.local_day(at)),
            "to_sign": to_sign,
            "approval": _approval(approval, language) if approval else None,
            "removed": [part for part in without if part.law],
            "recipient": recipient.person.name if recipient else "",
            **_said(version, _not_heard(case, recipient, silent)),
            **body.paper_extras(version, approval),
        }
    return paper(
        body.looks.paper,
        context,
        through=masking.for_papers(case),
        language=language,
        attachment=version.content if content == sealed and not masking.applies_to(case) else "",
        attachment_name=f"{body.kind}.json",
        made_at=at,
    )


def _head(version: RecordVersion, content: dict[str, Any], on: Any) -> dict[str, Any]:
    """What every paper of a text begins with."""
    return {
        "content": content,
        "heading": bodies.of(version.record).heading(content),
        "correction": version.correction,
        "hash": version.content_hash,
        "secrecy": secrecy(version.record.language, on),
    }


def _content_for(recipient: CasePerson | None, content: dict[str, Any]) -> dict[str, Any]:
    is_child = recipient is not None and recipient.role == CasePerson.Role.CHILD
    return audience.of_one_child(content, str(recipient.person_id)) if recipient and is_child else content


def _said(version: RecordVersion, silent: dict[Any, str]) -> dict[str, list[Any]]:
    """Everybody's word, own words and views, but for those who are not heard in this copy."""
    views = acknowledging.differing(version, on_paper=True)
    return {
        "acknowledgements": [
            _acknowledgement(row) for row in _in_order(version) if row.person_id not in silent
        ],
        "differing": [view for view in views if view["name"] not in silent.values()],
        "own_words": [row for pk, row in acknowledging.own_words(version).items() if pk not in silent],
    }


def _not_heard(case: Case, recipient: CasePerson | None, silent: Collection[str]) -> dict[Any, str]:
    """Id to name of those whose words are not in a copy; in a child's copy no other child is heard (I19)."""
    is_child = recipient is not None and recipient.role == CasePerson.Role.CHILD
    return {
        each.person_id: each.person.name
        for each in case.case_people.all()
        if str(each.person_id) in silent
        or (is_child and each.role == CasePerson.Role.CHILD and each != recipient)
    }


def masked_copy(version: RecordVersion) -> bytes | None:
    """A copy with the mask, when somebody of the family has non-disclosure for safety; else None.

    The stored paper stays as it is for who may have it by law; what leaves from a page is this.
    """
    if not masking.applies_to(version.record.case):
        return None
    return record_paper(version, approval=getattr(version, "approval", None))


def additions_paper(
    version: RecordVersion,
    *,
    recipient: CasePerson | None = None,
    silent: Collection[str] = (),
    tells_of_corrections: bool = True,
) -> bytes:
    """The PDF of what was added after the text: corrections, own views and late words, as of now.

    It leaves out what somebody keeps from the others; a `recipient` gets their own views and requests too,
    and none of a sibling's or of those who are `silent`. Where a part of the text is left out for them, what
    was corrected and why is too: it may tell what stood there. The text itself is not in it. It is made anew
    each time.
    """
    case, language = version.record.case, version.record.language
    content = masking.content(opened(version.content), case, leaves=True)
    with translation.override(language):
        context = {
            **_head(version, content, clock.today()),
            "version": version,
            "corrected_by": correcting.corrected_by(version),
            "tells_of_corrections": tells_of_corrections,
            "whose": recipient.person.name if recipient else "",
            **_added(version, recipient.person if recipient else None, _not_heard(case, recipient, silent)),
        }
    return paper(
        "pdf/additions.html",
        context,
        through=masking.for_papers(case),
        language=language,
        made_at=clock.now(),
    )


def _added(version: RecordVersion, person: Person | None, not_heard: dict[Any, str]) -> dict[str, Any]:
    """Views, later words and requests beside a text, for one person or for all."""
    since = version.finalised_at or (version.approval.decided_at if hasattr(version, "approval") else None)
    views = (row for row in acknowledging.own_views(version) if row.person_id not in not_heard)
    words = (row for row in _in_order(version) if row.person_id not in not_heard)
    return {
        "own_views": [row for row in views if row.for_family or row.person == person],
        "acknowledgements": [
            _acknowledgement(row) for row in words if since is None or row.signed_at > since
        ],
        "requests": [row for row in correcting.requests(version) if row.asked_by == person],
    }


def secrecy(language: str, on: Any) -> str:
    """The line that marks a paper as secret, by the law in force on a day (JulkL 25 §)."""
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

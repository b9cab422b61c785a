"""Papers of records: an accessible archive PDF with the content attached (ATL 38 §)."""

from typing import Any

from django.utils import translation

from cases import acknowledging, bodies
from cases.models import Approval, LegalText, RecordVersion
from cases.sealing import opened
from perhetyo import clock
from perhetyo.pdf import paper


def record_paper(version: RecordVersion, *, approval: Approval | None) -> bytes:
    """The PDF of a frozen version: text, everybody's word as it is now, approval if it needs one."""
    content = opened(version.content)
    language, body = content["language"], bodies.of(version.record)
    at = approval.decided_at if approval else clock.now()
    secrecy = LegalText.objects.on(at.date()).filter(key="secrecy", language=language).first()
    with translation.override(language):
        context = {
            "content": content,
            "heading": body.heading(content),
            "acknowledgements": [_acknowledgement(row) for row in _in_order(version)],
            "differing": acknowledging.differing(version),
            "approval": _approval(approval, language) if approval else None,
            "hash": version.content_hash,
            "secrecy": secrecy.text if secrecy else "",
            **body.paper_extras(version, approval),
        }
    return paper(
        body.looks.paper,
        context,
        language=language,
        attachment=version.content,
        attachment_name=f"{body.kind}.json",
        made_at=at,
    )


def _approval(approval: Approval, language: str) -> dict[str, Any]:
    by = approval.decided_by
    return {"by": str(by), "title": by.title(language), "at": approval.decided_at}


def _in_order(version: RecordVersion) -> list[Any]:
    return sorted(version.current_acknowledgements().values(), key=lambda row: row.signed_at)


def _acknowledgement(row: Any) -> dict[str, Any]:
    return {
        "name": row.name_shown,
        "role": row.role_shown,
        "status": row.get_status_display(),
        "method": row.get_method_display(),
        "at": row.signed_at,
        "reason": row.reason,
        "own_words": row.own_words,
        "typed_name": row.typed_name,
        "strokes": [" ".join(f"{x},{y}" for x, y in stroke) for stroke in row.strokes or []],
    }

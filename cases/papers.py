"""Papers of records: a plan as an accessible archive PDF with its content attached (ATL 38 §)."""

from typing import Any

from django.utils import translation

from cases import acknowledging
from cases.models import Approval, LegalText, RecordVersion
from cases.sealing import opened
from perhetyo.pdf import paper


def plan_paper(version: RecordVersion, *, approval: Approval) -> bytes:
    """The PDF of a frozen version as it is approved: text, acknowledgements as they were, approval."""
    content = opened(version.content)
    language = content["language"]
    secrecy = (
        LegalText.objects.on(approval.decided_at.date()).filter(key="secrecy", language=language).first()
    )
    with translation.override(language):
        context = {
            "content": content,
            "acknowledgements": [_acknowledgement(row) for row in _in_order(version)],
            "differing": acknowledging.differing(version),
            "approval": {
                "by": str(approval.decided_by),
                "title": approval.decided_by.title(language),
                "at": approval.decided_at,
            },
            "hash": version.content_hash,
            "secrecy": secrecy.text if secrecy else "",
        }
    return paper(
        "pdf/plan.html",
        context,
        language=language,
        attachment=version.content,
        attachment_name="plan.json",
        made_at=approval.decided_at,
    )


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

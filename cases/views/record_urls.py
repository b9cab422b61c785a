"""The pages of one kind of record, named after the kind: `plan`, `plan_write`, `plan_hand_over` ..."""

from typing import Any

from django.urls import URLPattern, path

from cases.views import deciding, record, shared

ALWAYS = {
    "": record.record,
    "write": record.record_write,
    "hand_over": shared.record_hand_over,
    "collect": shared.record_collect,
    "note": record.record_note,
    "differing_view": record.record_differing_view,
}
APPROVED = {"submit": record.record_submit, "decide": deciding.record_decide}
FINALISED = {"finalise": record.record_finalise, "discard": record.record_discard}


def of_a_record(kind: str, prefix: str, *, is_approved: bool = True) -> list[URLPattern]:
    """URL patterns under `prefix`, which captures `record_id` for kinds of which a case has many."""
    pages = ALWAYS | (APPROVED if is_approved else FINALISED)
    known: dict[str, Any] = {"kind": kind}
    return [
        *[
            path(
                f"{prefix}{name.replace('_', '-')}/" if name else prefix,
                view,
                known,
                name=f"{kind}_{name}" if name else kind,
            )
            for name, view in pages.items()
        ],
        path(f"{prefix}<int:number>/", record.record, known, name=f"{kind}_version"),
        path(f"{prefix}<int:number>/paper.pdf", record.record_pdf, known, name=f"{kind}_pdf"),
    ]

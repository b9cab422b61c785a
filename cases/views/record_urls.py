"""The pages of one kind of record, named after the kind: `plan`, `plan_write`, `plan_hand_over` ..."""

from typing import Any

from django.urls import URLPattern, path

from cases.views import afterwards, attaching, deciding, earlier, on_paper, record, restricting, shared

ALWAYS = {
    "": record.record,
    "write": record.record_write,
    "earlier": earlier.record_earlier,
    "hand_over": shared.record_hand_over,
    "pair": shared.record_pair,
    "collect": shared.record_collect,
    "note": record.record_note,
    "own_view": record.record_own_view,
    "correct": afterwards.record_correct,
    "set_aside": afterwards.record_set_aside,
    "ask": afterwards.record_ask,
    "on_paper": on_paper.record_on_paper,
    "restrict": restricting.record_restrict,
    "attach": attaching.record_attach,
}
# Pages of one version, one request or one word of a record.
OF_ONE: dict[str, Any] = {
    "annul": ("<int:number>/annul/", afterwards.record_annul),
    "hidden": ("<int:number>/hidden/", afterwards.record_hidden),
    "restriction": ("restrictions/<uuid:restriction_id>/", restricting.record_restriction),
    "give": ("<int:number>/give/", restricting.record_give),
    "given": ("<int:number>/for/<uuid:person_id>/copy.pdf", restricting.record_given),
    "given_additions": (
        "<int:number>/for/<uuid:person_id>/additions.pdf",
        restricting.record_given_additions,
    ),
    "refuse": ("requests/<uuid:request_id>/refuse/", afterwards.record_refuse),
    "copy": ("<int:number>/copy.pdf", on_paper.record_copy),
    "scan": ("words/<uuid:word_id>/scan/", on_paper.record_scan),
    "attachment": ("attachments/<uuid:attachment_id>/file/", attaching.record_attachment),
    "detach": ("attachments/<uuid:attachment_id>/remove/", attaching.record_detach),
    "scan_file": ("words/<uuid:word_id>/paper/", on_paper.record_scan_file),
}
APPROVED = {"ready": record.record_ready, "submit": record.record_submit, "decide": deciding.record_decide}
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
        *[
            path(f"{prefix}{address}", view, known, name=f"{kind}_{name}")
            for name, (address, view) in OF_ONE.items()
        ],
        path(f"{prefix}<int:number>/", record.record, known, name=f"{kind}_version"),
        path(f"{prefix}<int:number>/additions.pdf", record.record_additions, known, name=f"{kind}_additions"),
        path(f"{prefix}<int:number>/paper.pdf", record.record_pdf, known, name=f"{kind}_pdf"),
    ]

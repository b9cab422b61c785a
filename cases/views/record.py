"""A record of any kind: read, written, noted on, sent, printed. Shared screen and decision have modules of
their own; what differs between kinds is the body's (docs/decisions/0005)."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import (
    acknowledging,
    approving,
    attaching,
    audience,
    bodies,
    changes,
    correcting,
    finalising,
    masking,
    policy,
    records,
    restricting,
    sealing,
)
from cases.form_page import CasePage
from cases.forms.acknowledging import NoteForm, OwnViewForm
from cases.forms.referral import SendForm
from cases.gate import CaseRequest, may_do, record_view
from cases.models import Paper, Record, RecordVersion, VersionState
from cases.papers import additions_paper, masked_copy
from cases.shared_screen import collecting
from cases.shared_screen import session as shared
from cases.views.addresses import Pages, address_of
from cases.views.shared import may_write_on
from perhetyo import pdf
from perhetyo.lifecycle import Refused
from perhetyo.models import ReadLog

PAGE = require_http_methods(["GET", "POST"])


def shown_content(version: RecordVersion, *, by: Any) -> dict[str, Any]:
    """The frozen content, or what the draft would be now."""
    content = sealing.opened(version.content) if version.content else records.content_of(version, by=by)
    return masking.content(content, version.record.case)


@record_view("read")
@require_GET
def record(request: CaseRequest, record: Record, number: int | None = None) -> HttpResponse:
    """The newest version, or an older one by its number."""
    versions = [] if record._state.adding else records.versions(record)
    for each in versions:
        each.record = record  # with the case's faces, which are loaded already
    newest = records.standing(versions)
    version = next((each for each in versions if each.number == number), None) if number else newest
    if version is None and number is not None:
        raise Http404
    kind = record.kind
    context: dict[str, Any] = {
        "case": record.case,
        "record": record,
        "pages": Pages(record),
        "body": bodies.of(record),
        "version": version,
        "versions": versions,
        "may_write": may_write_on(request, record),
        "may_share": request.may(f"share_{kind}"),
    }
    if version is None:
        context["heading"] = record.get_kind_display()
        return TemplateResponse(request, f"cases/{kind}_empty.html", context)
    context |= _afterwards(request, version)
    if version.state == VersionState.ANNULLED:
        return TemplateResponse(request, "cases/record_annulled.html", context)
    context |= _text(request, version) | _steps(request, version, is_newest=version == newest)
    return TemplateResponse(request, "cases/record.html", context)


def _text(request: CaseRequest, version: RecordVersion) -> dict[str, Any]:
    """The text, everybody's word on it, and what changed for those who spoke of an earlier one."""
    record = version.record
    content = shown_content(version, by=request.user)
    standings = acknowledging.standings(record.case, version)
    earlier = max(
        (row.earlier.version for row in standings if row.earlier), key=lambda each: each.number, default=None
    )
    if version.correction:
        earlier = version.correction.original
    frame = records.frame(record, version, by=request.user) if earlier else {}
    return {
        "content": content,
        "heading": bodies.of(record).heading(content),
        "standings": standings,
        "earlier": earlier,
        "changes": changes.between_versions(earlier, version, frame=frame),
        "differing": acknowledging.differing(version),
        "own_words": list(acknowledging.own_words(version).values()),
        "unfinished": collecting.unfinished(version),
        "left_out": audience.told(version),
        "approval": getattr(version, "approval", None),
        "screen": shared.uncollected(record),
    }


def _steps(request: CaseRequest, version: RecordVersion, *, is_newest: bool) -> dict[str, Any]:
    """What this worker may do with the version now."""
    record, body = version.record, bodies.of(version.record)
    can_send = is_newest and version.state in records.IN_WORK
    return {
        "is_newest": is_newest,
        "can_note": is_newest
        and version.state == VersionState.READY_FOR_FAMILY
        and may_do(request, "note", record),
        "may_decide": body.is_approved
        and version.state == VersionState.SUBMITTED
        and may_do(request, "decide", record),
        "may_submit": body.is_approved and can_send and may_do(request, "submit", record),
        "may_finalise": not body.is_approved and can_send and request.may(f"finalise_{record.kind}"),
        "may_make_ready": is_newest
        and body.is_approved
        and version.state == VersionState.DRAFT
        and may_do(request, "write", record),
        "may_attach": is_newest
        and attaching.can_be_attached(version)
        and may_do(request, "write", record)
        and not shared.uncollected(record),
        "may_take_words": version.state in (*acknowledging.TAKES_WORDS, VersionState.DRAFT),
        "on_paper": version.state in acknowledging.TAKES_WORDS and request.may(f"share_{record.kind}"),
        "missing": approving.missing_before_submit(version) if can_send and body.is_approved else [],
        "has_paper": version.state in approving.FINISHED or approving.was_approved(version),
        "may_give_out": request.may("write_disclosure"),
    }


def _afterwards(request: CaseRequest, version: RecordVersion) -> dict[str, Any]:
    """What happened to a finished text, and what this worker may still do with it."""
    record, kind = version.record, version.record.kind
    is_decider, requests = request.ground in policy.DECIDERS, correcting.requests(version)
    views = list(acknowledging.own_views(version))
    return {
        "correction": version.correction,
        "corrected_by": correcting.corrected_by(version),
        "annulment": getattr(version, "annulment", None),
        "requests": requests,
        "has_additions": bool(version.correction_id or requests) or bool(views),
        "restrictions": list(restricting.of_record(record)),
        "may_restrict": request.may(f"restrict_{kind}") and version.state != VersionState.ANNULLED,
        "may_lift": request.may(f"lift_{kind}"),
        "may_give": request.may(f"give_{kind}") and bool(version.content),
        "may_differ": request.may(f"differ_{kind}") and bool(version.content),
        "may_correct": request.may(f"correct_{kind}")
        and not correcting.why_not(correcting.in_force(record), by=request.user, is_decider=is_decider),
        "may_ask": request.may(f"ask_{kind}") and version.state in records.IN_FORCE,
        "may_refuse": request.may(f"annul_{kind}"),
        "may_annul": request.may(f"annul_{kind}") and not correcting.why_not_annulled(version),
        "may_read_hidden": request.may(f"annul_{kind}"),
        "may_set_aside": request.may(f"correct_{kind}")
        and bool(version.correction)
        and version.state in (*records.IN_WORK, VersionState.RETURNED)
        and version == correcting.in_work(record),
    }


@record_view("write")
@PAGE
def record_write(request: CaseRequest, record: Record) -> HttpResponse:
    """The form. Saving goes back to the record, on to another goal, or to the shared screen."""
    version = records.latest(record)
    cannot = shared.uncollected(record) or not records.can_be_written(record)
    if cannot and request.method == "GET":  # what was typed is kept and refused with a sentence
        messages.warning(request, _("This cannot be written on right now. See below why."))
        if version is None:
            return redirect("case", case_id=record.case_id)
        return redirect(address_of(record))
    body = bodies.of(record)
    is_new = record._state.adding
    begun = request.GET.get("of", "") if is_new else ""
    page = CasePage(request, shared.write_form(record) + begun, record.case, makes_new=is_new)
    frame = records.frame(record, version, by=request.user)
    fields = body.fields_of(version) if version else body.first_fields(record.case, frame | {"asked": begun})
    sheet = body.sheet(page.data, frame=frame, fields=fields)
    if version is None:
        sheet.initial = {}  # nothing is saved yet, whatever the form begins with

    def write() -> str:
        fresh = records.again(record)
        shared.refuse_on_a_screen(fresh)
        records.save(records.to_write_on(fresh, by=request.user), sheet.fields(), by=request.user)
        messages.success(request, _("Saved."))
        after = request.POST.get("after", "")
        if after == "goal":
            return address_of(fresh, "write") + "#goals"
        return address_of(fresh, "hand_over" if after == "share" else "")

    def current() -> dict[str, Any]:
        newest = records.latest(records.again(record))
        return body.flat(body.fields_of(newest)) if newest else {}

    return page.answer(
        "cases/record_write.html", sheet, write, current=current, frame=frame, record=record,
        pages=Pages(record), looks=body.looks, version=version,
        dropped=[row.person.name for row in _acknowledged(record, version)],
    )  # fmt: skip


def _acknowledged(record: Record, version: RecordVersion | None) -> list[Any]:
    """Who must look again if a text that is with the family is changed."""
    if version is None or version.state != VersionState.READY_FOR_FAMILY:
        return []
    return [row for row in acknowledging.standings(record.case, version) if row.acknowledgement]


@record_view("note")
@PAGE
def record_note(request: CaseRequest, record: Record) -> HttpResponse:
    """Note who was absent, not asked or did not want to, and why."""
    version = records.latest(record)
    if version is None or version.state != VersionState.READY_FOR_FAMILY:
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_note:{record.pk}", record.case, makes_new=True)
    people = [row.person for row in acknowledging.standings(record.case, version)]
    form = NoteForm(page.data, people=people, initial={"person": request.GET.get("person", "")})

    def write() -> str:
        data = form.cleaned_data
        person = next(each for each in people if str(each.pk) == data["person"])
        fresh = RecordVersion.objects.get(pk=version.pk)
        acknowledging.note(fresh, person, status=data["status"], reason=data["reason"], by=request.user)
        messages.success(request, _("Noted."))
        return address_of(record)

    return page.answer("cases/record_note.html", form, write, pages=Pages(record))


@record_view("differ")
@PAGE
def record_own_view(request: CaseRequest, record: Record) -> HttpResponse:
    """A view given later or elsewhere, put beside the text in the person's own words."""
    version = correcting.in_force(record) or records.latest(record)
    if version is None or not version.content:
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_own_view:{record.pk}", record.case, makes_new=True)
    people = {str(part.person_id): part.person for part in record.case.present_people}
    form = OwnViewForm(page.data, people=list(people.values()))

    def write() -> str:
        data = form.cleaned_data
        fresh = RecordVersion.objects.select_related("record__case").get(pk=version.pk)
        acknowledging.add_own_view(
            fresh, people[data["person"]], text=data["text"], how=data["how"],
            for_family=data["for_family"], by=request.user,
        )  # fmt: skip
        messages.success(request, _("The view is beside the text now."))
        return address_of(record)

    return page.answer("cases/record_own_view.html", form, write, pages=Pages(record))


@record_view("submit")
@PAGE
def record_submit(request: CaseRequest, record: Record) -> HttpResponse:
    """Send to the social worker; with a status missing nothing is sent."""
    version = records.latest(record)
    if version is None or version.state not in records.IN_WORK:
        return _too_late(request, record)

    def act(fresh: RecordVersion) -> str:
        shared.refuse_on_a_screen(fresh.record)
        approving.submit(fresh, by=request.user)
        messages.success(request, _("Sent to the social worker."))
        return address_of(record)

    return _confirmed(
        request, record, "submit", act,
        standings=acknowledging.standings(record.case, version),
        missing=approving.missing_before_submit(version),
    )  # fmt: skip


@record_view("finalise")
@PAGE
def record_finalise(request: CaseRequest, record: Record) -> HttpResponse:
    """Finish an entry: after this it never changes."""
    version = records.latest(record)
    if version is None or version.state not in records.IN_WORK:
        return _too_late(request, record)

    def act(fresh: RecordVersion) -> str:
        shared.refuse_on_a_screen(fresh.record)
        finalising.finalise(fresh, by=request.user)
        messages.success(request, _("Finished. This never changes any more."))
        return address_of(record)

    return _confirmed(
        request, record, "finalise", act,
        missing=finalising.missing(version, by=request.user), may_discard=finalising.is_empty(version),
    )  # fmt: skip


@record_view("write")
@PAGE
def record_ready(request: CaseRequest, record: Record) -> HttpResponse:
    """The worker says that the text is ready: for words on paper, or on a screen that shows a part of it."""
    version = records.latest(record)
    if version is None or version.state != VersionState.DRAFT:
        return _too_late(request, record)

    def act(fresh: RecordVersion) -> str:
        shared.refuse_on_a_screen(fresh.record)
        finalising.freeze(fresh, by=request.user)
        messages.success(request, _("The text is ready. Now everybody says their word."))
        return address_of(record)

    missing = finalising.missing(version, by=request.user)
    return _confirmed(request, record, "ready", act, missing=missing)


@record_view("finalise")
@PAGE
def record_discard(request: CaseRequest, record: Record) -> HttpResponse:
    """Throw an empty draft away (I26)."""
    version = records.latest(record)
    if version is None or version.state != VersionState.DRAFT:
        return _too_late(request, record)

    def act(fresh: RecordVersion) -> str:
        shared.refuse_on_a_screen(fresh.record)
        finalising.discard(fresh, by=request.user)
        messages.success(request, _("The empty draft is gone."))
        return reverse("case", kwargs={"case_id": record.case_id})

    return _confirmed(request, record, "discard", act, is_empty=finalising.is_empty(version))


def _too_late(request: CaseRequest, record: Record) -> HttpResponse:
    """Somebody was quicker: say so to who pressed the button, and show how it is now."""
    if request.method == "POST":
        messages.warning(request, _("Somebody has done this already. Nothing was done twice."))
    return redirect(address_of(record))


def _confirmed(
    request: CaseRequest, record: Record, name: str, act: Callable[[RecordVersion], str], **context: Any
) -> HttpResponse:
    """A page that only asks "is it so?"; `act` gets the newest version under the lock, and says where to."""
    page = CasePage(request, f"{record.kind}_{name}:{record.pk}", record.case, keeps_draft=False)
    form = SendForm(page.data)

    def write() -> str:
        version = records.latest(record)
        return act(version) if version else address_of(record)

    return page.answer(f"cases/record_{name}.html", form, write, pages=Pages(record), **context)


@record_view("read", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
def record_additions(request: CaseRequest, record: Record, number: int) -> HttpResponse:
    """What was added after the text: own views, corrections, late words; as of now."""
    rows = RecordVersion.objects.exclude(state=VersionState.ANNULLED).exclude(frozen_at=None)
    version = get_object_or_404(rows.select_related("correction", "approval"), record=record, number=number)
    version.record = record
    return pdf.answer(additions_paper(version), f"{record.kind}-{number}-additions")


def _made_now(request: CaseRequest, version: RecordVersion) -> Paper | None:
    try:
        return approving.paper_of_finished(version, request.user)
    except Refused as refusal:
        messages.warning(request, str(refusal.reasons[0]))
        return None


@record_view("read", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
def record_pdf(request: CaseRequest, record: Record, number: int) -> HttpResponse:
    """The paper of a decided or finished version: the stored bytes, always the same."""
    version = get_object_or_404(
        RecordVersion.objects.exclude(state=VersionState.ANNULLED), record=record, number=number
    )
    version.record = record
    stored = Paper.objects.filter(version=version).first()
    paper = stored or _made_now(request, version)
    if paper is None:
        raise Http404
    masked = masked_copy(version) if stored else None  # the flag may be younger than the paper
    return pdf.answer(masked or bytes(paper.pdf), f"{record.kind}-{number}")

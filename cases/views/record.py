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

from cases import acknowledging, approving, bodies, finalising, records, sealing
from cases.form_page import CasePage
from cases.forms.acknowledging import DifferingViewForm, NoteForm
from cases.forms.referral import SendForm
from cases.gate import CaseRequest, record_view
from cases.models import Paper, Record, RecordVersion, VersionState
from cases.shared_screen import session as shared
from cases.views.addresses import Pages, address_of
from perhetyo.lifecycle import Refused
from perhetyo.models import ReadLog

PAGE = require_http_methods(["GET", "POST"])
DECIDED = (VersionState.APPROVED, VersionState.SUPERSEDED, VersionState.FINALISED)


def shown_content(version: RecordVersion, *, by: Any) -> dict[str, Any]:
    """The frozen content, or what the draft would be now."""
    return sealing.opened(version.content) if version.content else records.content_of(version, by=by)


@record_view("read")
@require_GET
def record(request: CaseRequest, record: Record, number: int | None = None) -> HttpResponse:
    """The newest version, or an older one by its number."""
    versions = [] if record._state.adding else records.versions(record)
    version = next((each for each in versions if number in (None, each.number)), None)
    if version is None and number is not None:
        raise Http404
    body, kind = bodies.of(record), record.kind
    context: dict[str, Any] = {
        "case": record.case,
        "record": record,
        "pages": Pages(record),
        "body": body,
        "version": version,
        "versions": versions,
        "may_write": request.may(f"write_{kind}") and records.can_be_written(record),
        "may_share": request.may(f"share_{kind}"),
        "may_differ": request.may(f"differ_{kind}") and version is not None and bool(version.content),
    }
    if version is None:
        context["heading"] = record.get_kind_display()
        return TemplateResponse(request, f"cases/{kind}_empty.html", context)
    is_newest = version == versions[0]
    content = shown_content(version, by=request.user)
    can_send = is_newest and version.state in records.IN_WORK
    context |= {
        "content": content,
        "heading": body.heading(content),
        "standings": acknowledging.standings(record.case, version),
        "differing": acknowledging.differing(version),
        "approval": getattr(version, "approval", None),
        "is_newest": is_newest,
        "screen": shared.uncollected(version),
        "can_note": is_newest
        and version.state == VersionState.READY_FOR_FAMILY
        and request.may(f"note_{kind}"),
        "may_decide": body.is_approved
        and version.state == VersionState.SUBMITTED
        and request.may(f"decide_{kind}"),
        "may_submit": body.is_approved and can_send and request.may(f"submit_{kind}"),
        "may_finalise": not body.is_approved and can_send and request.may(f"finalise_{kind}"),
        "may_take_words": version.state in (*shared.ONLY_WORDS, VersionState.DRAFT),
        "missing": approving.missing_before_submit(version) if can_send and body.is_approved else [],
        "has_paper": version.state in DECIDED,
    }
    return TemplateResponse(request, "cases/record.html", context)


@record_view("write")
@PAGE
def record_write(request: CaseRequest, record: Record) -> HttpResponse:
    """The form. Saving goes back to the record, on to another goal, or to the shared screen."""
    version = records.latest(record)
    if shared.uncollected(version) or not records.can_be_written(record):
        messages.warning(request, _("This cannot be written on right now. See below why."))
        if version is None:
            return redirect("case", case_id=record.case_id)
        return redirect(address_of(record))
    body = bodies.of(record)
    begun = request.GET.get("of", "") if record._state.adding else ""
    page = CasePage(request, shared.write_form(record) + begun, record.case)
    frame = records.frame(record, version, by=request.user)
    fields = body.fields_of(version) if version else body.first_fields(record.case, frame | {"asked": begun})
    sheet = body.sheet(page.data, frame=frame, fields=fields)
    if version is None:
        sheet.initial = {}  # nothing is saved yet, whatever the form begins with

    def write() -> str:
        fresh = records.again(record)
        records.save(records.to_write_on(fresh, by=request.user), sheet.fields(), by=request.user)
        messages.success(request, _("Saved."))
        after = request.POST.get("after", "")
        if after == "goal":
            return address_of(fresh, "write") + "#goals"
        return address_of(fresh, "hand_over" if after == "share" else "")

    def current() -> dict[str, Any]:
        newest = records.latest(records.again(record))
        return body.flat(body.fields_of(newest)) if newest else {}

    if page.is_posted and (answer := page.submit(sheet, write, current=current)):
        return answer
    return page.render(
        "cases/record_write.html",
        sheet,
        frame=frame,
        record=record,
        pages=Pages(record),
        looks=body.looks,
        version=version,
        dropped=[row.person.name for row in _acknowledged(record, version)],
    )


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
    page = CasePage(request, f"{record.kind}_note:{record.pk}", record.case)
    people = [row.person for row in acknowledging.standings(record.case, version)]
    form = NoteForm(page.data, people=people, initial={"person": request.GET.get("person", "")})

    def write() -> str:
        data = form.cleaned_data
        person = next(each for each in people if str(each.pk) == data["person"])
        fresh = RecordVersion.objects.get(pk=version.pk)
        acknowledging.note(fresh, person, status=data["status"], reason=data["reason"], by=request.user)
        messages.success(request, _("Noted."))
        return address_of(record)

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    return page.render("cases/record_note.html", form, pages=Pages(record))


@record_view("differ")
@PAGE
def record_differing_view(request: CaseRequest, record: Record) -> HttpResponse:
    """A view given later or elsewhere, put beside the text in the person's own words."""
    version = records.latest(record)
    if version is None or not version.content:
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_differing_view:{record.pk}", record.case)
    people = [part.person for part in record.case.present_people]
    form = DifferingViewForm(page.data, people=people)

    def write() -> str:
        data = form.cleaned_data
        person = next(each for each in people if str(each.pk) == data["person"])
        acknowledging.add_differing_view(version, person, text=data["text"], how=data["how"], by=request.user)
        messages.success(request, _("The view is beside the text now."))
        return address_of(record)

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    return page.render("cases/record_differing_view.html", form, pages=Pages(record))


@record_view("submit")
@PAGE
def record_submit(request: CaseRequest, record: Record) -> HttpResponse:
    """Send to the social worker; with a status missing nothing is sent."""
    version = records.latest(record)
    if version is None or version.state not in records.IN_WORK:
        return redirect(address_of(record))

    def act(fresh: RecordVersion) -> str:
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
        return redirect(address_of(record))

    def act(fresh: RecordVersion) -> str:
        _refuse_on_a_screen(fresh)
        finalising.finalise(fresh, by=request.user)
        messages.success(request, _("Finished. This never changes any more."))
        return address_of(record)

    return _confirmed(
        request, record, "finalise", act,
        missing=finalising.missing(version, by=request.user), may_discard=finalising.is_empty(version),
    )  # fmt: skip


@record_view("finalise")
@PAGE
def record_discard(request: CaseRequest, record: Record) -> HttpResponse:
    """Throw an empty draft away (I26)."""
    version = records.latest(record)
    if version is None or version.state != VersionState.DRAFT:
        return redirect(address_of(record))

    def act(fresh: RecordVersion) -> str:
        _refuse_on_a_screen(fresh)
        finalising.discard(fresh, by=request.user)
        messages.success(request, _("The empty draft is gone."))
        return reverse("case", kwargs={"case_id": record.case_id})

    return _confirmed(request, record, "discard", act, is_empty=finalising.is_empty(version))


def _confirmed(
    request: CaseRequest, record: Record, name: str, act: Callable[[RecordVersion], str], **context: Any
) -> HttpResponse:
    """A page that only asks "is it so?"; `act` gets the newest version under the lock, and says where to."""
    page = CasePage(request, f"{record.kind}_{name}:{record.pk}", record.case, keeps_draft=False)
    form = SendForm(page.data)

    def write() -> str:
        version = records.latest(record)
        return act(version) if version else address_of(record)

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    return page.render(f"cases/record_{name}.html", form, pages=Pages(record), **context)


def _refuse_on_a_screen(version: RecordVersion) -> None:
    """The family is writing: their words come back first."""
    if shared.uncollected(version):
        raise Refused(_("This is on a shared screen: end the screen first."))


@record_view("read", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
def record_pdf(request: CaseRequest, record: Record, number: int) -> HttpResponse:
    """The paper of a decided or finished version: the stored bytes, always the same."""
    version = get_object_or_404(RecordVersion, record=record, number=number)
    paper = Paper.objects.filter(version=version).first()
    paper = paper or approving.paper_of_finished(version, request.user)
    if paper is None:
        raise Http404
    response = HttpResponse(bytes(paper.pdf), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{record.kind}-{number}.pdf"'
    return response

"""What may happen to a finished text: correction, request for it and refusal, annulment (domain.md 1.7)."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import bodies, correcting, masking, policy, records, sealing
from cases.form_page import CasePage
from cases.forms.afterwards import (
    AnnulmentForm,
    CorrectionForm,
    CorrectionRequestForm,
    HiddenReadForm,
    RefusalForm,
)
from cases.forms.referral import SendForm
from cases.gate import CaseRequest, record_view
from cases.models import CorrectionRequest, Record, RecordVersion, VersionState
from cases.shared_screen import collecting
from cases.shared_screen import session as shared
from cases.views.addresses import Pages, address_of
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.forms import Together
from perhetyo.lifecycle import Refused

PAGE = require_http_methods(["GET", "POST"])


@record_view("correct")
@PAGE
def record_correct(request: CaseRequest, record: Record) -> HttpResponse:
    """The finished text as a form, with what is corrected, why and who asked."""
    version = correcting.in_force(record)
    why_not = _why_not(request, version)
    if version is None or (why_not and request.method == "GET"):
        messages.warning(request, why_not)
        return redirect(address_of(record))
    asked, body = _asked(request, record), bodies.of(record)
    page = CasePage(request, f"{record.kind}_correct:{record.pk}", record.case)
    content = masking.content(sealing.opened(version.content), record.case)
    frame = body.frame_as_of(records.frame(record, version, by=request.user), content)
    sheet = body.sheet(page.data, frame=frame, fields=body.fields_of(version))
    facts = CorrectionForm(page.data, people=_people(record), initial=_wished(asked))

    def write() -> str:
        _begin_correction(request, record, sheet, facts, asked)
        messages.success(
            request,
            _("The correction is written. The family reads it, and the social worker approves it.")
            if body.is_approved
            else _("The text is corrected. The earlier text stays readable."),
        )
        return address_of(record)

    def current() -> dict[str, Any]:
        original = correcting.in_force(records.again(record))
        return body.flat(body.fields_of(original)) if original else {}

    both = Together(sheet, facts)
    return page.answer(
        "cases/record_correct.html", both, write, current=current, sheet=sheet, facts=facts, frame=frame,
        record=record, pages=Pages(record), looks=body.looks, heading=body.heading(content), asked=asked,
    )  # fmt: skip


def _why_not(request: CaseRequest, version: RecordVersion | None) -> str:
    is_decider = request.ground in policy.DECIDERS
    return correcting.why_not(version, by=request.user, is_decider=is_decider)


def _begin_correction(
    request: CaseRequest, record: Record, sheet: Any, facts: Any, asked: CorrectionRequest | None
) -> None:
    """Under the lock: the text is still the one in force, on no screen, and something of it changed."""
    shared.refuse_on_a_screen(record)
    original, body = correcting.in_force(records.again(record)), bodies.of(record)
    refusal = _why_not(request, original)
    if original is None or refusal:
        raise Refused(refusal)
    if body.flat(sheet.fields()) == body.flat(body.fields_of(original)):
        raise Refused(_("No word of the text has changed: correct the text above first."))
    data = facts.cleaned_data
    asked_by = next((each for each in _people(record) if str(each.pk) == data["asked_by"]), None)
    correcting.begin(
        original, sheet.fields(), what=data["what"], why=data["why"], asked_by=asked_by, request=asked,
        by=request.user,
    )  # fmt: skip


def _people(record: Record) -> list[Any]:
    return [part.person for part in record.case.present_people]


def _asked(request: CaseRequest, record: Record) -> CorrectionRequest | None:
    """The open request this correction answers: named in the address, then by the form itself."""
    wanted = request.POST.get("correction-request") or request.GET.get("request", "")
    return next((each for each in correcting.open_requests(record) if str(each.pk) == wanted), None)


def _wished(asked: CorrectionRequest | None) -> dict[str, Any]:
    return {"asked_by": str(asked.asked_by_id), "request": str(asked.pk)} if asked else {}


@record_view("correct")
@PAGE
def record_set_aside(request: CaseRequest, record: Record) -> HttpResponse:
    """A correction that was begun and goes no further: the text in force stays as it is."""
    version = correcting.in_work(record)
    if version is None or version.state == VersionState.SUBMITTED:
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_set_aside:{record.pk}", record.case, keeps_draft=False)
    form = SendForm(page.data)

    def write() -> str:
        shared.refuse_on_a_screen(record)
        fresh = correcting.in_work(record)
        if fresh is not None:
            records.set_aside(fresh, by=request.user)
        messages.success(request, _("The correction was set aside. The text in force stays as it is."))
        return address_of(record)

    return page.answer("cases/record_set_aside.html", form, write, pages=Pages(record))


@record_view("ask")
@PAGE
def record_ask(request: CaseRequest, record: Record) -> HttpResponse:
    """Somebody asks for a correction: written down as they asked, with its legal deadline."""
    version = correcting.in_force(record)
    if version is None:
        return redirect(address_of(record))
    shown = version.number
    page = CasePage(request, f"{record.kind}_ask:{record.pk}", record.case, makes_new=True)
    people = _people(record)
    form = CorrectionRequestForm(page.data, people=people, initial={"asked_on": clock.today()})

    def write() -> str:
        data = form.cleaned_data
        if data["asked_on"] > clock.today():
            raise Refused(_("The day is in the future."))
        person = next(each for each in people if str(each.pk) == data["asked_by"])
        correcting.ask(
            _version(record, shown), person, asked_on=data["asked_on"], wrong=data["wrong"],
            wished=data["wished"], by=request.user,
        )  # fmt: skip
        messages.success(request, _("The request is written down. The social worker sees it."))
        return address_of(record)

    return page.answer("cases/record_ask.html", form, write, pages=Pages(record))


@record_view("annul")
@PAGE
def record_refuse(request: CaseRequest, record: Record, request_id: uuid.UUID) -> HttpResponse:
    """The social worker's decision not to correct, with reasons."""
    asked = get_object_or_404(CorrectionRequest, pk=request_id, version__record=record)
    page = CasePage(request, f"{record.kind}_refuse:{asked.pk}", record.case)
    form = RefusalForm(page.data)

    def write() -> str:
        correcting.refuse(asked, reasons=form.cleaned_data["reasons"], by=request.user)
        messages.success(request, _("The decision and its reasons are recorded."))
        return address_of(record)

    return page.answer("cases/record_refuse.html", form, write, pages=Pages(record), asked=asked)


@record_view("annul")
@PAGE
def record_annul(request: CaseRequest, record: Record, number: int) -> HttpResponse:
    """Hide a text that was written to the wrong client; the trace and the reason stay."""
    version = _version(record, number)
    why_not = correcting.why_not_annulled(version)
    if why_not:
        messages.warning(request, why_not)
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_annul:{version.pk}", record.case)
    form = AnnulmentForm(page.data)

    def write() -> str:
        data = form.cleaned_data
        if screen := shared.uncollected(record):  # hiding does not wait for the screen to come back
            collecting.collect(screen, by=request.user)
        correcting.annul(
            _version(record, number), reason=data["reason"], words=data["words"], by=request.user
        )
        messages.success(request, _("The text is annulled and hidden. The trace and the reason stay."))
        return address_of(record)

    heading = bodies.of(record).heading(sealing.opened(version.content))
    return page.answer(
        "cases/record_annul.html", form, write, pages=Pages(record), version=version, heading=heading
    )


@record_view("annul")
@PAGE
def record_hidden(request: CaseRequest, record: Record, number: int) -> HttpResponse:
    """The hidden text of an annulled version: shown once to who says why; the reading is an event."""
    version = _version(record, number)
    if version.state != VersionState.ANNULLED:
        return redirect(address_of(record, "version", number=number))
    page = CasePage(request, f"{record.kind}_hidden:{version.pk}", record.case, keeps_draft=False)
    form = HiddenReadForm(page.data)
    content: dict[str, Any] | None = None
    if page.is_posted and form.is_valid():
        content = _hidden_text(request, version, form)
    answer = page.render(
        "cases/record_hidden.html", form,
        pages=Pages(record), version=version, content=content, body=bodies.of(record), record=record,
    )  # fmt: skip
    if content is not None:
        answer.status_code = 200
    return answer


def _hidden_text(request: CaseRequest, version: RecordVersion, form: Any) -> dict[str, Any] | None:
    """The text, once its reading is on record; without the record nothing is shown."""
    try:
        with acting(request.user):
            correcting.note_hidden_read(version, why=form.cleaned_data["why"], by=request.user)
    except Refused as refusal:
        for reason in refusal.reasons:
            form.add_error(None, str(reason))
        return None
    return masking.content(sealing.opened(version.content), version.record.case)


def _version(record: Record, number: int) -> RecordVersion:
    rows = RecordVersion.objects.select_related("record__case", "correction")
    version = rows.filter(record=record, number=number).first()
    if version is None:
        raise Http404
    version.record = record
    return version

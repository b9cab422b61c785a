"""Restrictions on a text, and copies of it for one person of the family."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import bodies, giving, policy, records, restricting
from cases.form_page import CasePage
from cases.forms.restricting import GiveForm, RestrictForm, RestrictionDecisionForm
from cases.gate import CaseRequest, record_view
from cases.models import CasePerson, Record, RecordVersion, VersionState
from cases.views.addresses import Pages, address_of
from perhetyo import pdf, step_up
from perhetyo.models import ReadLog

PAGE = require_http_methods(["GET", "POST"])
NOT_GIVEN = (VersionState.DRAFT, VersionState.ANNULLED)


@record_view("restrict")
@PAGE
def record_restrict(request: CaseRequest, record: Record) -> HttpResponse:
    """Hide a part from somebody. A worker proposes; it hides at once and the social worker decides."""
    version = records.latest(record)
    if version is None or version.state == VersionState.ANNULLED:
        return redirect(address_of(record))
    version.record = record
    page = CasePage(request, f"{record.kind}_restrict:{record.pk}", record.case, makes_new=True)
    parts = restricting.parts(version, by=request.user)
    form = RestrictForm(page.data, parts=parts, people=record.case.present_people)
    is_decided = request.ground in policy.DECIDERS

    def write() -> str:
        data = form.cleaned_data
        restricting.restrict(
            version, key=data["key"], label=parts[data["key"]], person=form.person(), ground=data["ground"],
            words=data["words"], asked_by=data["asked_by"], review_on=data["review_on"], by=request.user,
            is_decided=is_decided,
        )  # fmt: skip
        messages.success(request, _("It is hidden from now on."))
        return address_of(record)

    return page.answer(
        "cases/record_restrict.html", form, write, pages=Pages(record), record=record, is_decided=is_decided,
        heading=record.get_kind_display(),
    )  # fmt: skip


@record_view("lift")
@PAGE
def record_restriction(request: CaseRequest, record: Record, restriction_id: uuid.UUID) -> HttpResponse:
    """The social worker decides: it stands until a day, ends, or a prohibition is not followed."""
    restriction = get_object_or_404(restricting.of_record(record), pk=restriction_id)
    restriction.record = record
    page = CasePage(request, f"restriction:{restriction.pk}", record.case)
    form = RestrictionDecisionForm(page.data, initial={"review_on": restriction.review_on})

    def write() -> str:
        restricting.decide(restriction, by=request.user, **form.cleaned_data)
        messages.success(request, _("Your decision is saved."))
        return address_of(record)

    return page.answer(
        "cases/record_restriction.html",
        form,
        write,
        pages=Pages(record),
        record=record,
        restriction=restriction,
    )


@record_view("give")
@PAGE
@step_up.required
def record_give(request: CaseRequest, record: Record, number: int) -> HttpResponse:
    """For whom is the copy? Then it is made for that person alone."""
    version = _version(record, number)
    page = CasePage(request, f"{record.kind}_give:{version.pk}", record.case, keeps_draft=False)
    form = GiveForm(
        page.data, people=record.case.present_people,
        why_not=lambda part: giving.why_not(version, part, by=request.user),
    )  # fmt: skip

    def write() -> str:
        part = form.cleaned_data["recipient"]
        page = form.cleaned_data["what"]
        giving.note(version, part, page, by=request.user)
        return address_of(record, page, number=number, person_id=part.person_id)

    return page.answer(
        "cases/record_give.html", form, write, pages=Pages(record), record=record, version=version,
        heading=bodies.of(record).name_of(version),
    )  # fmt: skip


@record_view("give", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
@step_up.required
def record_given(request: CaseRequest, record: Record, number: int, person_id: uuid.UUID) -> HttpResponse:
    """The copy itself, made anew each time for this person, on the day it was written down as given."""
    version, part = _for_whom(request, record, number, person_id)
    if not giving.was_given(version, part, "given"):
        return redirect(address_of(record, "give", number=number))
    return pdf.answer(giving.copy_for(version, part, by=request.user), f"{record.kind}-{number}-copy")


@record_view("give", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
@step_up.required
def record_given_additions(
    request: CaseRequest, record: Record, number: int, person_id: uuid.UUID
) -> HttpResponse:
    """What was added after the text, for this person: their own views and requests too."""
    version, part = _for_whom(request, record, number, person_id)
    if not giving.was_given(version, part, "given_additions"):
        return redirect(address_of(record, "give", number=number))
    return pdf.answer(
        giving.additions_for(version, part, by=request.user), f"{record.kind}-{number}-additions"
    )


def _for_whom(
    request: CaseRequest, record: Record, number: int, person_id: uuid.UUID
) -> tuple[RecordVersion, CasePerson]:
    version = _version(record, number)
    part = next((each for each in record.case.present_people if each.person_id == person_id), None)
    if part is None or giving.why_not(version, part, by=request.user):
        raise Http404
    return version, part


def _version(record: Record, number: int) -> RecordVersion:
    rows = RecordVersion.objects.exclude(state__in=NOT_GIVEN).exclude(frozen_at=None)
    version: Any = get_object_or_404(
        rows.select_related("correction", "approval"), record=record, number=number
    )
    version.record = record
    return version

"""Requests for own data and for the log: the queue, a new one, the answer."""

import uuid

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import data_requests as requests
from cases import policy
from cases.form_page import CasePage
from cases.forms.logs import AnswerForm, DataRequestForm
from cases.gate import CaseRequest, case_view
from cases.models import Case, DataRequest
from cases.views.referral import to
from perhetyo import clock
from perhetyo.gate import Seen, log_reads, signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import ReadLog, Role

PAGE = require_http_methods(["GET", "POST"])
LATEST_ANSWERED = 20


@signed_in(Role.LOG_OFFICER, Role.SOCIAL_WORKER, Role.LEAD_SOCIAL_WORKER)
@require_GET
def data_requests(request: WorkerRequest) -> HttpResponse:
    """What waits for an answer, the earliest last day first, and what was answered lately."""
    rows = requests.queue(request.user)
    answered = requests.answered_by(request.user).exclude(answered_on=None)
    latest = list(answered.select_related("answered_by").order_by("-answered_on")[:LATEST_ANSWERED])
    shown = [*[row.request for row in rows], *latest]
    seen = [Seen(row.case_id, [row.person_id], policy.ground(request.user, row.case)) for row in shown]
    log_reads(request, seen, action=ReadLog.Action.LIST)
    context = {"rows": rows, "answered": latest}
    return TemplateResponse(request, "cases/data_requests.html", context)


@case_view("ask_data")
@PAGE
def data_request_new(request: CaseRequest, case: Case) -> HttpResponse:
    """Write down what somebody of the family asked for. The limits count from the day it came."""
    page = CasePage(request, "data_request_new", case, makes_new=True)
    row = DataRequest(case=case, made_by=request.user)
    form = DataRequestForm(page.data, instance=row, case=case, initial={"received_on": clock.today()})

    def write() -> str:
        form.save()
        messages.success(request, _("The request is written down and waits in the queue."))
        if request.ground == policy.LOG_OFFICER:
            return to("case_log", case)
        return to("case", case)

    return page.answer("cases/data_request_new.html", form, write)


@case_view("answer_log_request")
@PAGE
def log_request(request: CaseRequest, case: Case, request_id: uuid.UUID) -> HttpResponse:
    """A request for who has read the data: the log officer's."""
    return _request(request, case, request_id, DataRequest.Kind.LOG)


@case_view("answer_data_request")
@PAGE
def data_request(request: CaseRequest, case: Case, request_id: uuid.UUID) -> HttpResponse:
    """A request for own data: the responsible social worker's."""
    return _request(request, case, request_id, DataRequest.Kind.DATA)


def _request(request: CaseRequest, case: Case, request_id: uuid.UUID, kind: str) -> HttpResponse:
    rows = DataRequest.objects.select_related("person", "made_by", "answered_by")
    row = get_object_or_404(rows, case=case, pk=request_id, kind=kind)
    request.shows = [row.person_id]
    page = CasePage(request, f"data_request:{row.pk}", case)
    form = AnswerForm(page.data, instance=row, initial={"answered_on": clock.today()})

    def write() -> str:
        fresh = DataRequest.objects.select_for_update().get(pk=row.pk)
        requests.answer(fresh, by=request.user, **form.cleaned_data)
        messages.success(request, _("The answer is written down."))
        return reverse("data_requests")

    return page.answer("cases/data_request.html", form, write, row=row, waiting=requests.waiting(row))

"""The read log as people see it: one's own, and the family's, which can be taken as a paper."""

import uuid

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import log_reading
from cases.form_page import CasePage
from cases.forms.logs import HoldBackForm
from cases.gate import CaseRequest, case_view, log_list
from cases.log_paper import log_paper
from cases.models import Case, HeldBack, Person
from cases.views.referral import to
from perhetyo import pdf, step_up
from perhetyo.gate import signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import ReadLog

A_PAGE = 100


@signed_in()
@require_GET
def my_log(request: WorkerRequest) -> HttpResponse:
    """What I have opened. A family is named while it is my task; after that only its number stands here."""
    page = Paginator(log_reading.own(request.user), A_PAGE).get_page(request.GET.get("page"))
    rows = list(page.object_list)
    ids = {row["of"] for row in rows}
    seen = {case.pk: case for case in Case.objects.visible_to(request.user).filter(pk__in=ids).with_faces()}
    log_list(request, list(seen.values()))
    context = {
        "page": page,
        "readings": log_reading.readings(rows, seen, Case.objects.filter(pk__in=ids)),
    }
    return TemplateResponse(request, "cases/my_log.html", context)


@case_view("read_log")
@require_GET
def case_log(request: CaseRequest, case: Case, person_id: uuid.UUID | None = None) -> HttpResponse:
    """Who has read the data of the family, or of one person of it, in plain words."""
    person = _person(case, person_id)
    log = log_reading.of_family(case, person, language=get_language() or "fi")
    context = {
        "case": case,
        "person": person,
        "log": log,
        "page": Paginator(log.days, A_PAGE).get_page(request.GET.get("page")),
        "held_back": case.held_back.select_related("worker", "by") if request.may("hold_back_log") else [],
        "may_hold_back": request.may("hold_back_log"),
    }
    return TemplateResponse(request, "cases/case_log.html", context)


@case_view("read_log", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
@step_up.required
def case_log_pdf(request: CaseRequest, case: Case, person_id: uuid.UUID | None = None) -> HttpResponse:
    """The same as a paper, in the language of the case."""
    return pdf.answer(log_paper(case, _person(case, person_id)), "log")


def _person(case: Case, person_id: uuid.UUID | None) -> Person | None:
    """A person of the case, left ones too: they may ask as well."""
    if person_id is None:
        return None
    for part in case.case_people.all():
        if part.person_id == person_id:
            return part.person
    raise Http404


@case_view("hold_back_log")
@require_http_methods(["GET", "POST"])
def log_hold_back(request: CaseRequest, case: Case) -> HttpResponse:
    """The log officer decides, by name and with a reason, what the family's log does not show."""
    page = CasePage(request, "log_hold_back", case, makes_new=True)
    form = HoldBackForm(page.data, instance=HeldBack(case=case, by=request.user), case=case)

    def write() -> str:
        form.save()
        messages.success(request, _("It is held back. The family’s log says that something is not shown."))
        return to("case_log", case)

    return page.answer("cases/log_hold_back.html", form, write)

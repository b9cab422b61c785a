"""The running record of a family: every entry and child's view, newest first."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_GET

from cases.gate import CaseRequest, case_view
from cases.models import Case
from meetings import timeline
from meetings.open_entries import open_entries

A_PAGE = 25


@case_view("read_entry")
@require_GET
def entries(request: CaseRequest, case: Case) -> HttpResponse:
    """Twenty-five at a time."""
    page = Paginator(timeline.all_of(case), A_PAGE).get_page(request.GET.get("page"))
    context = {
        "case": case,
        "page": page,
        "lines": timeline.lines(page.object_list),
        "open": open_entries(case),
        "may_write": request.may("begin_entry"),
    }
    return TemplateResponse(request, "meetings/entries.html", context)

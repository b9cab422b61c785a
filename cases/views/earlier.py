"""What was saved before of a text in work."""

from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_GET

from cases import earlier
from cases.gate import CaseRequest, record_view
from cases.models import Record
from cases.views.addresses import Pages


@record_view("write")
@require_GET
def record_earlier(request: CaseRequest, record: Record) -> HttpResponse:
    """Every save of the text in work: who, when, and what it changed."""
    context = {"case": record.case, "record": record, "pages": Pages(record)}
    context["saves"] = earlier.saves(record, by=request.user)
    return TemplateResponse(request, "cases/record_earlier.html", context)

"""Agreed things: marked done or not needed any more, and printed for the family to take along."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.form_page import CasePage
from cases.gate import CaseRequest, case_view
from cases.models import Case
from meetings import agreeing, slip
from meetings.forms.agreed import AgreedDoneForm
from perhetyo import pdf
from perhetyo.models import ReadLog


@case_view("mark_agreed")
@require_http_methods(["GET", "POST"])
def agreed_done(request: CaseRequest, case: Case, item_id: int) -> HttpResponse:
    item = get_object_or_404(agreeing.finished_items(case), pk=item_id)
    page = CasePage(request, f"agreed_done:{item.pk}", case, keeps_draft=False)
    form = AgreedDoneForm(page.data)

    def write() -> str:
        agreeing.mark(item, how=form.cleaned_data["how"], by=request.user)
        messages.success(request, _("Marked."))
        return reverse("case", kwargs={"case_id": case.pk})

    return page.answer("meetings/agreed_done.html", form, write, item=item)


@case_view("read_entry", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
def agreed_slip(request: CaseRequest, case: Case) -> HttpResponse:
    """The slip for the fridge door, made anew each time; its name tells nothing either."""
    return pdf.answer(slip.slip_paper(case), "sovittua")

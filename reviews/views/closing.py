"""The social worker's pages of the closing: begin it, go back to work, end the work before its time."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases.form_page import CasePage
from cases.gate import CaseRequest, case_view
from cases.models import Case
from cases.views.addresses import address_of
from perhetyo import clock
from reviews import closing
from reviews.forms.closing import BackToWorkingForm, BeginClosingForm, InterruptForm

PAGE = require_http_methods(["GET", "POST"])


def _of_the_case(case: Case) -> str:
    return reverse("case", kwargs={"case_id": case.pk})


def _page(
    request: CaseRequest,
    case: Case,
    name: str,
    form_of: Callable[[Any], Any],
    act: Callable[[Case, Any], str],
    **more: Any,
) -> HttpResponse:
    """One form, one act on the case as it is under its lock."""
    page = CasePage(request, name, case)
    form = form_of(page.data)

    def write() -> str:
        return act(Case.objects.with_faces().get(pk=case.pk), form.cleaned_data)

    return page.answer(f"reviews/{name}.html", form, write, **more)


@case_view("begin_closing")
@PAGE
def begin_closing(request: CaseRequest, case: Case) -> HttpResponse:
    """T11."""

    def act(fresh: Case, data: Any) -> str:
        closing.begin(fresh, words=data["words"], planned=data["planned"], by=request.user)
        messages.success(request, _("The closing phase has begun."))
        return _of_the_case(case)

    return _page(request, case, "begin_closing", BeginClosingForm, act)


@case_view("back_to_working")
@PAGE
def back_to_working(request: CaseRequest, case: Case) -> HttpResponse:
    """T12."""

    def act(fresh: Case, data: Any) -> str:
        closing.back_to_working(
            fresh, words=data["words"], next_review_on=data["next_review_on"], by=request.user
        )
        messages.success(request, _("The work goes on. What was written of the summary is kept."))
        return _of_the_case(case)

    return _page(request, case, "back_to_working", BackToWorkingForm, act)


@case_view("interrupt_case")
@PAGE
def interrupt_case(request: CaseRequest, case: Case) -> HttpResponse:
    """T14. Leads to the end entry, which the family may still acknowledge."""

    def act(fresh: Case, data: Any) -> str:
        entry = closing.interrupt(
            fresh,
            reason=data["reason"],
            words=data["words"],
            family_words=data["family_words"],
            ended_on=data["ended_on"],
            by=request.user,
        )
        messages.success(
            request, _("The family work has ended. The family may still acknowledge this entry.")
        )
        return address_of(entry.record)

    def form_of(data: Any) -> InterruptForm:
        return InterruptForm(data, initial={"ended_on": clock.today()})

    return _page(
        request, case, "interrupt_case", form_of, act,
        drafts=closing.missing_before_closing(case), unfinished=closing.unfinished(case),
    )  # fmt: skip

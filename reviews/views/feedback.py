"""Feedback: read by the unit from five answers on, given by the social worker after a closing."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.form_page import CasePage
from cases.gate import CaseRequest, case_view
from cases.models import Case
from perhetyo.gate import signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import Role
from reviews import feedback_figures, responding
from reviews.forms.feedback import FeedbackForm
from reviews.models import Answerer


@case_view("give_feedback")
@require_http_methods(["GET", "POST"])
def feedback_give(request: CaseRequest, case: Case) -> HttpResponse:
    """The social worker's own feedback; once for each case."""
    if responding.has_given(case, Answerer.SOCIAL_WORKER):
        messages.info(request, _("Feedback on this work has been given already. Thank you."))
        return redirect("case", case_id=case.pk)
    page = CasePage(request, "feedback_give", case, makes_new=True)
    form = FeedbackForm(page.data, answerer=Answerer.SOCIAL_WORKER)

    def write() -> str:
        responding.give(case, form.answer(), by=request.user)
        messages.success(request, _("Thank you for the feedback."))
        return f"/cases/{case.pk}/"

    return page.answer("reviews/feedback_give.html", form, write)


@signed_in(Role.UNIT_LEAD, Role.LEAD_SOCIAL_WORKER)
@require_GET
def feedback(request: WorkerRequest) -> HttpResponse:
    """What families, children and social workers have said, together, never family by family."""
    unit = request.user.unit
    groups = feedback_figures.groups(unit) if unit else []
    return TemplateResponse(request, "reviews/feedback.html", {"groups": groups, "unit": unit})

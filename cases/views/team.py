"""Who works with the family: the unit lead names, relieves and bars; a worker says that they are barred."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from cases import policy
from cases import team as teams
from cases.form_page import CasePage
from cases.forms.team import BarForm, NameWorkerForm
from cases.gate import CaseRequest, case_view
from cases.models import Case
from perhetyo import clock, step_up
from perhetyo.database import acting
from perhetyo.lifecycle import Refused

PAGE = require_http_methods(["GET", "POST"])


@case_view("change_team")
@PAGE
@step_up.required
def team(request: CaseRequest, case: Case) -> HttpResponse:
    """Who works with the family and until when; a new worker; who is barred."""
    page = CasePage(request, "team", case, makes_new=True)
    form = NameWorkerForm(page.data, workers=teams.workers_of(case))

    def write() -> str:
        teams.name_worker(Case.objects.get(pk=case.pk), by=request.user, **form.cleaned_data)
        messages.success(request, _("The worker is named. Access begins and ends by itself."))
        return reverse("team", kwargs={"case_id": case.pk})

    return page.answer(
        "cases/team.html",
        form,
        write,
        rows=case.assignments.select_related("worker").order_by("-starts_on", "role"),
        today=clock.today(),
        bars=case.bars.filter(lifted_at=None).select_related("worker"),
    )


@case_view("change_team")
@require_POST
def team_end(request: CaseRequest, case: Case, row_id: int) -> HttpResponse:
    """The worker's task ends today; ended twice is ended once."""
    if not step_up.is_fresh(request):
        return redirect("team", case_id=case.pk)  # which asks
    try:
        with acting(request.user):
            Case.objects.locked(case.pk)
            row = get_object_or_404(case.assignments, pk=row_id)
            teams.end_task(row, by=request.user)
            messages.success(request, _("The task has ended. What was begun may be finished for two weeks."))
    except Refused as refusal:
        messages.warning(request, str(refusal.reasons[0]))
    return redirect("team", case_id=case.pk)


@case_view("bar_worker")
@PAGE
def bar(request: CaseRequest, case: Case) -> HttpResponse:
    """Disqualified, or a relative: from now on nothing of this family is shown to the worker."""
    is_lead = request.ground == policy.UNIT_LEAD
    page = CasePage(request, "bar", case, makes_new=True)
    form = BarForm(page.data, people=teams.can_be_barred(case) if is_lead else None)

    def write() -> str:
        data = form.cleaned_data
        worker = data.get("worker") or request.user
        teams.bar(case, worker, kind=data["kind"], words=data["words"], by=request.user)
        messages.success(request, _("Noted. Nothing of this family is shown to %(name)s.") % {"name": worker})
        return reverse("team", kwargs={"case_id": case.pk}) if is_lead else reverse("my_families")

    return page.answer("cases/bar.html", form, write, is_lead=is_lead)


@case_view("lift_bar")
@require_POST
def bar_lift(request: CaseRequest, case: Case, bar_id: int) -> HttpResponse:
    if not step_up.is_fresh(request):
        return redirect("team", case_id=case.pk)  # which asks
    with acting(request.user):
        Case.objects.locked(case.pk)
        teams.lift(get_object_or_404(case.bars, pk=bar_id), by=request.user)
    messages.success(request, _("The worker can be named for the family again."))
    return redirect("team", case_id=case.pk)

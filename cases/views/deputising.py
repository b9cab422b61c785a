"""Substitutes of social workers."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from cases import deputising
from cases.forms.deputising import DeputyForm
from cases.models import Deputy
from perhetyo import step_up
from perhetyo.database import acting
from perhetyo.form_page import FormPage
from perhetyo.gate import signed_in
from perhetyo.http import WorkerRequest


@signed_in(*deputising.DECIDERS)
@require_http_methods(["GET", "POST"])
@step_up.required
def deputies(request: WorkerRequest) -> HttpResponse:
    """Who decides for whom, and a new appointment."""
    page = FormPage(request, "deputies", makes_new=True)
    form = DeputyForm(page.data, user=request.user, initial={"social_worker": request.user.pk})

    def write() -> str:
        data = form.cleaned_data
        deputising.appoint(
            data["social_worker"], data["deputy"], starts_on=data["starts_on"], ends_on=data["ends_on"],
            by=request.user,
        )  # fmt: skip
        messages.success(request, _("The substitute is appointed. The right begins and ends by itself."))
        return reverse("deputies")

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    rows = deputising.of(request.user)
    mine = set(deputising.may_appoint_for(request.user).values_list("pk", flat=True))
    return page.render(
        "cases/deputies.html",
        form,
        rows=[{"row": row, "may_end": row.social_worker_id in mine} for row in rows],
    )


@signed_in(*deputising.DECIDERS)
@require_POST
def deputy_end(request: WorkerRequest, deputy_id: int) -> HttpResponse:
    """The substitute's right ends today; ended twice is ended once."""
    if not step_up.is_fresh(request):
        return redirect("deputies")  # which asks
    mine = deputising.may_appoint_for(request.user)
    with acting(request.user):
        row = Deputy.objects.select_for_update().filter(pk=deputy_id, social_worker__in=mine).first()
        if row is not None:
            deputising.end(row)
            messages.success(request, _("The substitute’s right has ended."))
    return redirect("deputies")

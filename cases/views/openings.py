"""Cases opened for an hour: the unit lead's ground, exceptional use, and who looks them through."""

from allauth.core import ratelimit
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases import masking
from cases import openings as opened
from cases.form_page import CasePage
from cases.forms.team import ExceptionalForm, OpeningForm, OpeningReviewForm
from cases.gate import CaseRequest, case_view
from cases.models import Case, Opening
from cases.team import WITH_FAMILIES
from perhetyo import clock, gate, step_up
from perhetyo.database import acting
from perhetyo.form_page import FormPage
from perhetyo.gate import Seen, signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import ReadLog, Role, SecurityEvent

LATEST = 40
LOOK_THROUGH = (Role.UNIT_LEAD, Role.LOG_OFFICER)


@case_view("open_case")
@require_http_methods(["GET", "POST"])
@step_up.required
def case_open(request: CaseRequest, case: Case) -> HttpResponse:
    """The unit lead names a ground; the case is then open for an hour, and the family can ask why."""
    page = CasePage(request, "case_open", case, makes_new=True)
    form = OpeningForm(page.data)

    def write() -> str:
        opened.open_to_steer(case, by=request.user, **form.cleaned_data)
        return reverse("case", kwargs={"case_id": case.pk})

    answer = page.answer("cases/case_open.html", form, write)
    if answer.status_code == 302:
        gate.note(request, SecurityEvent.Kind.OPENED_WITH_GROUND, case_id=case.pk)
    return answer


@signed_in(*WITH_FAMILIES)
@require_http_methods(["GET", "POST"])
@step_up.required
def exceptional(request: WorkerRequest) -> HttpResponse:
    """Poikkeava käyttö: open for an hour a family that is not one’s task. A refused try is noted."""
    page = FormPage(request, "exceptional", makes_new=True)
    form = ExceptionalForm(page.data)
    rows: list[Opening] = []
    if page.is_posted and not ratelimit.consume(request, action="exceptional", user=request.user):
        form.add_error(
            None, _("You have tried ten times within an hour. Wait a while, or ask your unit lead.")
        )

    def write() -> str:
        rows.append(opened.open_exceptionally(by=request.user, **form.cleaned_data))
        return reverse("case", kwargs={"case_id": rows[0].case_id})

    answer = page.answer("cases/exceptional.html", form, write)
    if rows:
        gate.note(request, SecurityEvent.Kind.OPENED_EXCEPTIONALLY, case_id=rows[0].case_id)
    elif page.is_posted and answer.status_code == 422:
        gate.note(request, SecurityEvent.Kind.REFUSED)
    return answer


@case_view("end_opening")
@require_POST
def opening_end(request: CaseRequest, case: Case) -> HttpResponse:
    """ "I am done": the case closes to whoever opened it."""
    if request.opening is not None:
        with acting(request.user):
            opened.end(request.opening)
        messages.success(request, _("The family’s page is closed again."))
    return redirect("my_families")


@signed_in(*LOOK_THROUGH)
@require_GET
def openings(request: WorkerRequest) -> HttpResponse:
    """What waits to be looked through, the oldest first, and what was looked through lately."""
    seen = Opening.objects.looked_at_by(request.user).select_related(
        "user", "case__unit", "end", "review__by"
    )
    waiting = list(seen.filter(review=None).order_by("opened_at"))
    done = list(seen.exclude(review=None).order_by("-review__at")[:LATEST])
    _log(request, waiting + done)
    return TemplateResponse(
        request,
        "cases/openings.html",
        {
            "waiting": [(_masked(each), opened.look_through_by(each)) for each in waiting],
            "done": [_masked(each) for each in done],
            "today": clock.today(),
        },
    )


@signed_in(*LOOK_THROUGH)
@require_http_methods(["GET", "POST"])
def opening_review(request: WorkerRequest, opening_id: int) -> HttpResponse:
    """Was it in order? The words tell what has to be looked into."""
    rows = Opening.objects.looked_at_by(request.user).select_related("user", "case__unit")
    opening = get_object_or_404(rows, pk=opening_id)
    page = FormPage(request, f"opening-{opening.pk}")
    form = OpeningReviewForm(page.data)

    def write() -> str:
        opened.review(opening, by=request.user, **form.cleaned_data)
        messages.success(request, _("Noted."))
        return reverse("openings")

    _log(request, [_masked(opening)])
    return page.answer("cases/opening_review.html", form, write, opening=opening)


def _masked(opening: Opening) -> Opening:
    """A reason may tell what the texts of the family may not."""
    opening.words = masking.Mask(opening.case).text(opening.words)
    return opening


def _log(request: WorkerRequest, rows: list[Opening]) -> None:
    """These pages name cases by number and nobody of a family: a row for each case."""
    seen = [Seen(each, [], "review") for each in dict.fromkeys(row.case_id for row in rows)]
    gate.log_reads(request, seen, action=ReadLog.Action.LIST)

"""Handing the screen over, and bringing back what was written on it."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import planning
from cases.form_page import CasePage
from cases.forms.acknowledging import HandOverForm
from cases.forms.referral import SendForm
from cases.gate import CaseRequest, case_view, log_case
from cases.models import Case, RecordVersion, VersionState
from cases.shared_screen import session as shared
from cases.views.referral import to
from perhetyo.models import ReadLog

PAGE = require_http_methods(["GET", "POST"])


@case_view("share_plan")
@PAGE
def plan_hand_over(request: CaseRequest, case: Case) -> HttpResponse:
    """Who sits here, is it safe; then the worker's log-in ends and the screen is the family's."""
    version = planning.latest(case)
    if shared.uncollected(version) or (version and not planning.can_be_written(case)):
        return redirect("plan", case_id=case.pk)
    if not request.user.pin:
        messages.warning(request, _("Choose your PIN first: it is your way back from the shared screen."))
        return redirect("my_pin")
    page = CasePage(request, "plan_hand_over", case, keeps_draft=False)
    form = HandOverForm(page.data, people=case.present_people, initial={"language": case.language})
    tokens: list[str] = []

    def write() -> str:
        fresh = Case.objects.with_faces().get(pk=case.pk)
        data = form.cleaned_data
        token = shared.hand_over(fresh, present=form.chosen(), language=data["language"], by=request.user)
        tokens.append(token)
        return "/y/"

    if page.is_posted and (answer := page.submit(form, write)):
        return _swap(request, case, answer, tokens)
    return page.render("cases/plan_hand_over.html", form, starts_frozen=_is_frozen(version), version=version)


def _is_frozen(version: RecordVersion | None) -> bool:
    return version is not None and version.state == VersionState.READY_FOR_FAMILY


def _swap(request: CaseRequest, case: Case, answer: HttpResponse, tokens: list[str]) -> HttpResponse:
    """The worker's session row is gone before the screen's cookie leaves. A repeated click gets no cookie."""
    if not tokens:
        return answer
    log_case(request, case, action=ReadLog.Action.SHARE)
    request.session.flush()
    rotate_token(request)
    answer.status_code = 303
    answer.set_cookie(
        settings.SHARED_COOKIE_NAME, tokens[0], secure=True, httponly=True, samesite="Strict", path="/"
    )
    answer["Clear-Site-Data"] = '"cache"'
    return answer


@case_view("share_plan")
@PAGE
def plan_collect(request: CaseRequest, case: Case) -> HttpResponse:
    """The screen was left, lost or ran out: end it and bring what was written there into the plan."""
    version = planning.latest(case)
    session = shared.uncollected(version)
    if session is None:
        return redirect("plan", case_id=case.pk)
    page = CasePage(request, "plan_collect", case, keeps_draft=False)
    form = SendForm(page.data)

    def write() -> str:
        shared.collect(session, by=request.user)
        messages.success(request, _("What was written on the shared screen is in the plan now."))
        return to("plan", case)

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    return page.render("cases/plan_collect.html", form, session=session)

"""Handing the screen over, and bringing back what was written on it."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import acknowledging, records
from cases.form_page import CasePage
from cases.forms.handing_over import HandOverForm
from cases.forms.referral import SendForm
from cases.gate import CaseRequest, log_case, may_do, record_view
from cases.models import Case, Record
from cases.shared_screen import session as shared
from cases.views.addresses import Pages, address_of
from perhetyo.models import ReadLog

PAGE = require_http_methods(["GET", "POST"])


def may_write_on(request: CaseRequest, record: Record) -> bool:
    """Whether this worker may write on the record now."""
    return may_do(request, "write", record) and records.can_be_written(record)


@record_view("share")
@PAGE
def record_hand_over(request: CaseRequest, record: Record) -> HttpResponse:
    """Who sits here, is it safe; then the worker's log-in ends and the screen is the family's."""
    case, version = record.case, records.latest(record)
    is_frozen = version is not None and version.state in acknowledging.TAKES_WORDS
    may_write = may_write_on(request, record)
    if shared.uncollected(record) or not (is_frozen or may_write):
        return redirect(address_of(record))
    if not request.user.pin:
        messages.warning(request, _("Choose your PIN first: it is your way back from the shared screen."))
        return redirect("my_pin")
    page = CasePage(request, f"{record.kind}_hand_over:{record.pk}", case, keeps_draft=False)
    form = HandOverForm(
        page.data,
        people=case.present_people,
        known=acknowledging.known_before(case),
        initial={"language": case.language},
    )
    tokens: list[str] = []

    def write() -> str:
        fresh = records.again(record)
        fresh.case = Case.objects.with_faces().get(pk=case.pk)
        data = form.cleaned_data
        token = shared.hand_over(
            fresh, present=form.chosen(), known=form.known(), language=data["language"], by=request.user
        )
        tokens.append(token)
        return "/y/"

    if page.is_posted and (answer := page.submit(form, write)):
        return _swap(request, case, answer, tokens)
    return page.render(
        "cases/record_hand_over.html", form, starts_frozen=is_frozen, version=version, pages=Pages(record)
    )


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


@record_view("share")
@PAGE
def record_collect(request: CaseRequest, record: Record) -> HttpResponse:
    """The screen was left, lost or ran out: end it and bring what was written there into the record."""
    session = shared.uncollected(record)
    if session is None:
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_collect:{record.pk}", record.case, keeps_draft=False)
    form = SendForm(page.data)

    def write() -> str:
        shared.collect(session, by=request.user)
        messages.success(request, _("What was written on the shared screen is here now."))
        return address_of(record)

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    return page.render("cases/record_collect.html", form, session=session, pages=Pages(record))

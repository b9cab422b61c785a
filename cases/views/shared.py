"""Handing the screen over, and bringing back what was written on it."""

from django.contrib import messages
from django.http import HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import acknowledging, bodies, records
from cases.audience import LeftOut, Seats
from cases.form_page import CasePage
from cases.forms.handing_over import HandOverForm
from cases.forms.referral import SendForm
from cases.gate import OPENED_A_PAPER, CaseRequest, log_case, may_do, record_view
from cases.models import Case, Record
from cases.shared_screen import collecting, cookies
from cases.shared_screen import session as shared
from cases.shared_screen.snapshot import Showing
from cases.views.addresses import Pages, address_of
from perhetyo import passkeys, sign_ins
from perhetyo.models import ReadLog, SignIn
from perhetyo.picture_code import picture_code

PAIR_CODE = "pair_code"
PAGE = require_http_methods(["GET", "POST"])


def may_write_on(request: CaseRequest, record: Record) -> bool:
    """Whether this worker may write on the record now."""
    return may_do(request, "write", record) and records.can_be_written(record)


@record_view("share")
@PAGE
def record_hand_over(request: CaseRequest, record: Record) -> HttpResponse:
    """Who sits here, what is left out for them, is it safe; then the screen is the family's."""
    case, version = record.case, records.latest(record)
    is_frozen = version is not None and version.state in acknowledging.TAKES_WORDS
    if shared.uncollected(record) or not (is_frozen or may_write_on(request, record)):
        return redirect(address_of(record))
    if not (request.user.pin or (passkeys.are_possible(request) and passkeys.of(request.user))):
        messages.warning(
            request,
            _("Choose your PIN or add a passkey first: either is your way back from the shared screen."),
        )
        return redirect("my_pin")
    page = CasePage(request, f"{record.kind}_hand_over:{record.pk}", case, keeps_draft=False)
    everybody = _showing(request, record, Seats(case.present_people))
    form = HandOverForm(
        page.data,
        people=case.present_people,
        known=acknowledging.known_before(case),
        look=lambda seats, allowed: _look(_showing(request, record, seats, allowed)),
        alone=_told_alone(everybody),
        has_papers=request.session.get(OPENED_A_PAPER, False),
        initial={"language": case.language},
    )
    secrets: list[str] = []

    def write() -> str:
        fresh = records.again(record)
        fresh.case = Case.objects.with_faces().get(pk=case.pk)
        secrets.append(_hand_over(request, fresh, form))
        return "/y/" if form.cleaned_data["device"] == "this" else Pages(fresh)["pair"]

    if page.is_posted and (answer := page.submit(form, write)):
        if form.cleaned_data["device"] == "other":
            return _show_code(request, case, answer, secrets)
        return _swap(request, case, answer, secrets)
    return page.render(
        "cases/record_hand_over.html", form, starts_frozen=is_frozen, version=version, pages=Pages(record),
        needs_interpreter=[part.person for part in case.present_people if part.person.interpreter_language],
    )  # fmt: skip


def _showing(
    request: CaseRequest, record: Record, seats: Seats, allowed: frozenset[str] = frozenset()
) -> Showing:
    return Showing(record, records.latest(record), seats, allowed, request.user)


def _look(showing: Showing) -> tuple[list[str], list[LeftOut]]:
    return showing.refusals(), showing.left_out()


def _told_alone(showing: Showing) -> dict[str, str]:
    """Id to name of the children who told some of this without another of the family."""
    told = bodies.of(showing.record).told_alone(showing.fields, showing.frame)
    names = {each["id"]: each["name"] for each in showing.frame["people"]}
    ids = {child for children, _parts in told for child in children}
    return {child: name for child, name in names.items() if child in ids}


def _hand_over(request: CaseRequest, record: Record, form: HandOverForm) -> str:
    data = form.cleaned_data
    showing = _showing(request, record, form.chosen(), form.allowed())
    return shared.hand_over(
        showing, known=form.known(), language=data["language"], seen=data["seen"], by=request.user,
        is_paired=data["device"] == "other",
    )  # fmt: skip


def _swap(request: CaseRequest, case: Case, answer: HttpResponse, tokens: list[str]) -> HttpResponse:
    """The worker's session row is gone before the screen's cookie leaves. A repeated click gets no cookie."""
    if not tokens:
        return answer
    log_case(request, case, action=ReadLog.Action.SHARE)
    sign_ins.end_this(request, SignIn.End.HANDED_OVER)
    request.session.flush()
    rotate_token(request)
    answer.status_code = 303
    cookies.begin(answer, tokens[0])
    answer["Clear-Site-Data"] = '"cache"'
    return answer


def _show_code(request: CaseRequest, case: Case, answer: HttpResponse, codes: list[str]) -> HttpResponse:
    """The worker keeps the log-in; the code waits in it for the page that shows it, and is gone after."""
    if codes:
        log_case(request, case, action=ReadLog.Action.SHARE)
        request.session[PAIR_CODE] = codes[0]
    return answer


@record_view("share")
@require_http_methods(["GET"])
def record_pair(request: CaseRequest, record: Record) -> HttpResponse:
    """The picture code for the second device, for two minutes; then whether it has joined."""
    session = shared.uncollected(record)
    if session is None or not session.is_paired:
        return redirect(address_of(record))
    code = request.session.get(PAIR_CODE, "")
    has_joined = session.joined_at is not None
    is_open = not has_joined and shared.is_code_of(session, code)
    if not is_open:
        request.session.pop(PAIR_CODE, None)
    address = request.build_absolute_uri(reverse("pair"))
    context = {
        "case": record.case, "record": record, "pages": Pages(record), "session": session,
        "has_joined": has_joined, "address": address,
    }  # fmt: skip
    if is_open:
        context |= {"code": f"{code[:5]} {code[5:]}", "picture": picture_code(f"{address}#{code}")}
    return TemplateResponse(request, "cases/record_pair.html", context)


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
        collecting.collect(session, by=request.user)
        messages.success(request, _("What was written on the shared screen is here now."))
        return address_of(record)

    return page.answer("cases/record_collect.html", form, write, session=session, pages=Pages(record))

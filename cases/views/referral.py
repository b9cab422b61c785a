"""The referral: begun, written, sent, answered; and the start of the work."""

from django.contrib import messages
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import lifecycle, referring, team
from cases.form_page import CasePage
from cases.forms.referral import (
    AnswerForm,
    BeginReferralForm,
    ReferralForm,
    SendForm,
    StartForm,
)
from cases.gate import CaseRequest, case_view
from cases.models import Case, CasePerson, Person, Referral, State
from perhetyo.form_page import FormPage
from perhetyo.gate import signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import Role


def to(name: str, case: Case) -> str:
    return reverse(name, kwargs={"case_id": case.pk})


@signed_in(Role.SOCIAL_WORKER, Role.LEAD_SOCIAL_WORKER)
@require_http_methods(["GET", "POST"])
def referral_new(request: WorkerRequest) -> HttpResponse:
    """Begin a referral: the service, the unit and the first child."""
    page = FormPage(request, "referral_new", makes_new=True)
    form = BeginReferralForm(page.data)

    def write() -> str:
        data = form.cleaned_data
        case = referring.begin(
            legal_basis=data["legal_basis"],
            unit=data["unit"],
            language=data["language"],
            by=request.user,
            **form.dates(),
        )
        child = Person.objects.create(
            first_names=data["first_names"],
            last_name=data["last_name"],
            born_on=data["born_on"],
            language=data["language"],
        )
        CasePerson.objects.create(case=case, person=child, role=CasePerson.Role.CHILD, is_client=True)
        return to("referral", case)

    return page.answer("cases/referral_new.html", form, write)


@case_view("read_referral")
@require_GET
def referral(request: CaseRequest, case: Case) -> HttpResponse:
    """The referral as it stands: what it says, what is missing, what was answered."""
    return TemplateResponse(
        request,
        "cases/referral.html",
        {
            "case": case,
            "referral": case.referral,
            "missing": lifecycle.CASE.missing(case, "send") if request.may("send_referral") else [],
            "answers": case.referral_answers.select_related("answered_by"),
            "start_at_the_latest": referring.start_at_the_latest(case),
        },
    )


@case_view("write_referral")
@require_http_methods(["GET", "POST"])
def referral_edit(request: CaseRequest, case: Case) -> HttpResponse:
    page = CasePage(request, "referral", case)
    form = ReferralForm(page.data, instance=case.referral)

    def write() -> str:
        form.save()
        messages.success(request, _("The referral is saved."))
        return to("referral", case)

    def current() -> dict[str, object]:
        return dict(ReferralForm(instance=Referral.objects.get(pk=case.pk)).initial)

    return page.answer("cases/referral_edit.html", form, write, current=current)


@case_view("send_referral")
@require_http_methods(["GET", "POST"])
def referral_send(request: CaseRequest, case: Case) -> HttpResponse:
    """Send to the unit; with something missing nothing is sent and the page says what."""
    page = CasePage(request, "referral_send", case, keeps_draft=False)
    form = SendForm(page.data)

    def write() -> str:
        referring.send(Case.objects.with_faces().get(pk=case.pk), by=request.user)
        messages.success(request, _("The referral is sent."))
        return to("referral", case)

    return page.answer(
        "cases/referral_send.html",
        form,
        write,
        missing=lifecycle.CASE.missing(case, "send"),
        referral=case.referral,
    )


@case_view("answer_referral")
@require_http_methods(["GET", "POST"])
def referral_answer(request: CaseRequest, case: Case) -> HttpResponse:
    """Take in, return with a question, or not take in."""
    page = CasePage(request, "referral_answer", case)
    form = AnswerForm(page.data)

    def write() -> str:
        data = form.cleaned_data
        fresh = Case.objects.get(pk=case.pk)
        referring.answer(fresh, data["kind"], text=data["text"], reason=data["reason"], by=request.user)
        messages.success(request, _("The answer is sent to the social worker."))
        return to("case_start", case) if fresh.state == State.QUEUED else reverse("inbox")

    return page.answer("cases/referral_answer.html", form, write, referral=case.referral)


@case_view("start_case")
@require_http_methods(["GET", "POST"])
def case_start(request: CaseRequest, case: Case) -> HttpResponse:
    """Name the workers and begin the start phase."""
    page = CasePage(request, "case_start", case, keeps_draft=False)
    form = StartForm(page.data, workers=team.workers_of(case))

    def write() -> str:
        data = form.cleaned_data
        team.start(Case.objects.get(pk=case.pk), lead=data["lead"], pair=data["pair"], by=request.user)
        messages.success(request, _("The start phase has begun and the workers see the family."))
        return reverse("inbox")

    waiting = [str(each) for each in lifecycle.missing_before_start(case)]
    return page.answer("cases/case_start.html", form, write, waiting=waiting)

"""The plan: read, written, noted on, sent. Shared screen and decision have modules of their own."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import acknowledging, approving, planning, sealing
from cases.form_page import CasePage
from cases.forms.acknowledging import DifferingViewForm, NoteForm
from cases.forms.plan import PlanSheet, flat
from cases.forms.referral import SendForm
from cases.gate import CaseRequest, case_view
from cases.models import Case, Paper, RecordVersion, VersionState
from cases.shared_screen import session as shared
from cases.views.referral import to
from perhetyo.models import ReadLog

PAGE = require_http_methods(["GET", "POST"])


def shown_content(case: Case, version: RecordVersion, *, by: Any) -> dict[str, Any]:
    """The frozen content, or what the draft would be now."""
    if version.content:
        return sealing.opened(version.content)
    return planning.content(planning.frame(case, version, by=by), planning.fields_of(version))


@case_view("read_plan")
@require_GET
def plan(request: CaseRequest, case: Case, number: int | None = None) -> HttpResponse:
    """The newest version, or an older one by its number."""
    versions = planning.versions(case)
    version = next((each for each in versions if number in (None, each.number)), None)
    if version is None and number is not None:
        raise Http404
    context: dict[str, Any] = {
        "case": case,
        "version": version,
        "versions": versions,
        "may_write": request.may("write_plan") and planning.can_be_written(case),
        "may_share": request.may("share_plan"),
        "may_decide": request.may("decide_plan"),
        "may_differ": request.may("note_differing_view"),
    }
    if version is not None:
        is_newest = version == versions[0]
        context |= {
            "content": shown_content(case, version, by=request.user),
            "standings": acknowledging.standings(case, version),
            "differing": acknowledging.differing(version),
            "differing_views": version.differing_views.select_related("person"),
            "approval": getattr(version, "approval", None),
            "is_newest": is_newest,
            "screen": shared.uncollected(version),
            "can_note": is_newest
            and version.state == VersionState.READY_FOR_FAMILY
            and request.may("note_acknowledgement"),
            "missing": approving.missing_before_submit(case, version) if is_newest else [],
            "paper": Paper.objects.filter(version=version).defer("pdf").first(),
        }
    return TemplateResponse(request, "cases/plan.html", context)


@case_view("write_plan")
@PAGE
def plan_write(request: CaseRequest, case: Case) -> HttpResponse:
    """The form of the plan. Saving goes back to the plan, on to another goal, or to the shared screen."""
    version = planning.latest(case)
    if shared.uncollected(version) or not planning.can_be_written(case):
        messages.warning(request, _("The plan cannot be written on right now. See below why."))
        return redirect("plan", case_id=case.pk)
    page = CasePage(request, shared.WRITE_FORM, case)
    sheet = _sheet(page.data, case, request.user)

    def write() -> str:
        fresh = planning.to_write_on(Case.objects.get(pk=case.pk), by=request.user)
        planning.save(fresh, sheet.fields(), by=request.user)
        messages.success(request, _("The plan is saved."))
        after = request.POST.get("after", "")
        if after == "goal":
            return to("plan_write", case) + "#goals"
        return to("plan_hand_over" if after == "share" else "plan", case)

    def current() -> dict[str, Any]:
        return flat(planning.fields_of(planning.latest(case)))

    if page.is_posted and (answer := page.submit(sheet, write, current=current)):
        return answer
    dropped = [row.person.name for row in _acknowledged(case, version)]
    return page.render("cases/plan_write.html", sheet, frame=sheet.frame, version=version, dropped=dropped)


def _sheet(data: Any, case: Case, by: Any) -> PlanSheet:
    version = planning.latest(case)
    return PlanSheet(data, frame=planning.frame(case, version, by=by), fields=planning.fields_of(version))


def _acknowledged(case: Case, version: RecordVersion | None) -> list[Any]:
    """Who must look again if a text that is with the family is changed."""
    if version is None or version.state != VersionState.READY_FOR_FAMILY:
        return []
    return [row for row in acknowledging.standings(case, version) if row.acknowledgement]


@case_view("note_acknowledgement")
@PAGE
def plan_note(request: CaseRequest, case: Case) -> HttpResponse:
    """Note who was absent, not asked or did not want to, and why."""
    version = planning.latest(case)
    if version is None or version.state != VersionState.READY_FOR_FAMILY:
        return redirect("plan", case_id=case.pk)
    page = CasePage(request, "plan_note", case)
    people = [row.person for row in acknowledging.standings(case, version)]
    form = NoteForm(page.data, people=people, initial={"person": request.GET.get("person", "")})

    def write() -> str:
        data = form.cleaned_data
        person = next(each for each in people if str(each.pk) == data["person"])
        fresh = RecordVersion.objects.get(pk=version.pk)
        acknowledging.note(fresh, person, status=data["status"], reason=data["reason"], by=request.user)
        messages.success(request, _("Noted."))
        return to("plan", case)

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    return page.render("cases/plan_note.html", form)


@case_view("note_differing_view")
@PAGE
def plan_differing_view(request: CaseRequest, case: Case) -> HttpResponse:
    """A view given later or elsewhere, put beside the text in the person's own words."""
    version = planning.latest(case)
    if version is None:
        return redirect("plan", case_id=case.pk)
    page = CasePage(request, "plan_differing_view", case)
    people = [part.person for part in case.present_people]
    form = DifferingViewForm(page.data, people=people)

    def write() -> str:
        data = form.cleaned_data
        person = next(each for each in people if str(each.pk) == data["person"])
        acknowledging.add_differing_view(version, person, text=data["text"], how=data["how"], by=request.user)
        messages.success(request, _("The view is beside the plan now."))
        return to("plan", case)

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    return page.render("cases/plan_differing_view.html", form)


@case_view("submit_plan")
@PAGE
def plan_submit(request: CaseRequest, case: Case) -> HttpResponse:
    """Send the plan to the social worker; with a status missing nothing is sent."""
    version = planning.latest(case)
    if version is None or version.state not in (VersionState.DRAFT, VersionState.READY_FOR_FAMILY):
        return redirect("plan", case_id=case.pk)
    page = CasePage(request, "plan_submit", case, keeps_draft=False)
    form = SendForm(page.data)

    def write() -> str:
        approving.submit(RecordVersion.objects.get(pk=version.pk), by=request.user)
        messages.success(request, _("The plan is sent to the social worker."))
        return to("plan", case)

    if page.is_posted and (answer := page.submit(form, write)):
        return answer
    return page.render(
        "cases/plan_submit.html",
        form,
        standings=acknowledging.standings(case, version),
        missing=approving.missing_before_submit(case, version),
    )


@case_view("read_plan", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
def plan_pdf(request: CaseRequest, case: Case, number: int) -> HttpResponse:
    """The paper of an approved version: the stored bytes, always the same."""
    paper = get_object_or_404(
        Paper, version__record__case=case, version__record__kind="plan", version__number=number
    )
    response = HttpResponse(bytes(paper.pdf), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="plan-{number}.pdf"'
    return response

"""The social worker reads what changed, and approves exactly this text or returns it."""

from typing import Any

from allauth.core import ratelimit
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import acknowledging, approving, planning, sealing
from cases.form_page import CasePage
from cases.forms.deciding import APPROVE, DecisionOnPlanForm
from cases.forms.plan import PlanSheet, flat
from cases.gate import CaseRequest, case_view
from cases.models import Case, RecordVersion, VersionState
from cases.views.referral import to
from perhetyo import gate
from perhetyo.models import SecurityEvent
from perhetyo.word_diff import words_between


@case_view("decide_plan")
@require_http_methods(["GET", "POST"])
def plan_decide(request: CaseRequest, case: Case) -> HttpResponse:
    """One page to read and decide on."""
    versions = planning.versions(case)
    version = versions[0] if versions else None
    if version is None or version.state != VersionState.SUBMITTED:
        return redirect("plan", case_id=case.pk)
    differing = acknowledging.differing(version)
    page = CasePage(request, "plan_decide", case)
    form = DecisionOnPlanForm(
        page.data, has_differing=bool(differing), initial={"content_hash": version.content_hash}
    )
    if page.is_posted and (answer := _decide(request, page, form, version)):
        return answer
    previous = next((each for each in versions[1:] if each.content), None)
    return page.render(
        "cases/plan_decide.html",
        form,
        version=version,
        content=sealing.opened(version.content),
        standings=acknowledging.standings(case, version),
        differing=differing,
        changes=changes_between(previous, version),
        previous=previous,
        previous_comment=_comment_on(previous),
        is_author=approving.is_author(version, request.user),
    )


def _decide(request: CaseRequest, page: CasePage, form: Any, version: RecordVersion) -> HttpResponse | None:
    if not form.is_valid():
        return None
    data = form.cleaned_data
    case = page.case
    prepared = None
    if data["outcome"] == APPROVE:
        if not _knows_password(request, form, data["password"], case):
            return None
        prepared = approving.prepare(version, by=request.user)

    def write() -> str:
        fresh = RecordVersion.objects.select_related("record__case").get(pk=version.pk)
        seen = data["content_hash"]
        if prepared is None:
            approving.send_back(fresh, comment=data["comment"], seen_hash=seen, by=request.user)
            messages.success(request, _("The plan is returned to the workers."))
        else:
            approving.approve(
                fresh,
                *prepared,
                seen_hash=seen,
                differing_views_read=bool(data.get("differing_views_read")),
                by=request.user,
            )
            messages.success(request, _("The plan is approved and the working phase has begun."))
        return to("plan", case)

    return page.submit(form, write)


def _knows_password(request: CaseRequest, form: Any, password: str, case: Case) -> bool:
    """The log-in factor again; a few tries in five minutes, each wrong one noted."""
    if not ratelimit.consume(request, action="reauthenticate", user=request.user):
        form.add_error("password", _("Too many tries. Wait five minutes and try again."))
        return False
    if request.user.check_password(password):
        return True
    gate.note(request, SecurityEvent.Kind.WRONG_PASSWORD, case_id=case.pk)
    form.add_error("password", _("This is not your password."))
    return False


def changes_between(old: RecordVersion | None, new: RecordVersion) -> list[dict[str, Any]]:
    """What changed since the version the social worker saw last: [{label, pieces}], word by word."""
    if old is None:
        return []
    before, after = flat(planning.fields_of(old)), flat(planning.fields_of(new))
    labels = PlanSheet(None, frame=sealing.opened(new.content), fields=planning.fields_of(new)).labels()
    return [
        {"label": labels[name], "pieces": words_between(before.get(name, ""), after.get(name, ""))}
        for name in {**before, **after}
        if before.get(name, "") != after.get(name, "")
    ]


def _comment_on(version: RecordVersion | None) -> str:
    approval = getattr(version, "approval", None) if version else None
    return approval.comment if approval else ""

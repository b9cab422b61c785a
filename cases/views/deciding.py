"""The social worker reads what changed, and approves exactly this text or returns it."""

from typing import Any

from allauth.core import ratelimit
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import acknowledging, approving, bodies, records, sealing
from cases.form_page import CasePage
from cases.forms.deciding import APPROVE, DecisionForm
from cases.gate import CaseRequest, record_view
from cases.models import Case, Record, RecordVersion, VersionState
from cases.views.addresses import Pages, address_of
from perhetyo import gate
from perhetyo.models import SecurityEvent
from perhetyo.word_diff import words_between


@record_view("decide")
@require_http_methods(["GET", "POST"])
def record_decide(request: CaseRequest, record: Record) -> HttpResponse:
    """One page to read and decide on."""
    versions = [] if record._state.adding else records.versions(record)
    version = versions[0] if versions else None
    if version is None or version.state != VersionState.SUBMITTED:
        return redirect(address_of(record))
    differing = acknowledging.differing(version)
    page = CasePage(request, f"{record.kind}_decide:{record.pk}", record.case)
    form = DecisionForm(
        page.data, has_differing=bool(differing), initial={"content_hash": version.content_hash}
    )
    if page.is_posted and (answer := _decide(request, page, form, version)):
        return answer
    previous = next((each for each in versions[1:] if each.content), None)
    content = sealing.opened(version.content)
    body = bodies.of(record)
    return page.render(
        "cases/record_decide.html",
        form,
        version=version,
        pages=Pages(record),
        body=body,
        heading=body.heading(content),
        content=content,
        standings=acknowledging.standings(record.case, version),
        differing=differing,
        changes=changes_between(previous, version),
        previous=previous,
        previous_comment=_comment_on(previous),
        missing=body.missing_before_approval(version),
        is_author=approving.is_author(version, request.user),
    )


def _decide(request: CaseRequest, page: CasePage, form: Any, version: RecordVersion) -> HttpResponse | None:
    if not form.is_valid():
        return None
    data = form.cleaned_data
    prepared = None
    if data["outcome"] == APPROVE:
        if not _knows_password(request, form, data["password"], page.case):
            return None
        prepared = approving.prepare(version, by=request.user)

    def write() -> str:
        fresh = RecordVersion.objects.select_related("record__case").get(pk=version.pk)
        seen = data["content_hash"]
        if prepared is None:
            approving.send_back(fresh, comment=data["comment"], seen_hash=seen, by=request.user)
            messages.success(request, _("Returned to the workers."))
        else:
            approving.approve(
                fresh,
                *prepared,
                seen_hash=seen,
                differing_views_read=bool(data.get("differing_views_read")),
                by=request.user,
            )
            messages.success(request, bodies.of(fresh.record).approved_words)
        return address_of(fresh.record)

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
    body = bodies.of(new.record)
    fields = body.fields_of(new)
    before, after = body.flat(body.fields_of(old)), body.flat(fields)
    labels = body.sheet(None, frame=sealing.opened(new.content), fields=fields).labels()
    return [
        {"label": labels[name], "pieces": words_between(_text(before.get(name)), _text(after.get(name)))}
        for name in {**before, **after}
        if before.get(name, "") != after.get(name, "")
    ]


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _comment_on(version: RecordVersion | None) -> str:
    approval = getattr(version, "approval", None) if version else None
    return approval.comment if approval else ""

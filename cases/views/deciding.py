"""The social worker reads what changed, and approves exactly this text or returns it."""

from datetime import datetime
from typing import Any

from allauth.core import ratelimit
from django.contrib import messages
from django.core import signing
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import acknowledging, approving, bodies, changes, masking, records, sealing
from cases.form_page import CasePage
from cases.forms.deciding import APPROVE, DecisionForm
from cases.gate import CaseRequest, record_view
from cases.models import Case, Record, RecordVersion, VersionState
from cases.views.addresses import Pages, address_of
from perhetyo import clock, gate
from perhetyo.models import SecurityEvent

SHOWING = "a text to decide on"


@record_view("decide")
@require_http_methods(["GET", "POST"])
def record_decide(request: CaseRequest, record: Record) -> HttpResponse:
    """One page to read and decide on."""
    versions = [] if record._state.adding else records.versions(record)
    version = records.standing(versions)
    if version is None or version.state != VersionState.SUBMITTED:
        if request.method == "POST":
            messages.warning(
                request, _("Somebody has decided on this already. Nothing of yours was recorded.")
            )
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_decide:{record.pk}", record.case)
    form = DecisionForm(page.data, has_differing=acknowledging.has_differing(version))
    if page.is_posted and (answer := _decide(request, page, form, version)):
        return answer
    return page.render(
        "cases/record_decide.html", form, version=version, pages=Pages(record), body=bodies.of(record),
        correction=version.correction, differing=acknowledging.differing(version),
        own_words=list(acknowledging.own_words(version).values()),
        standings=acknowledging.standings(record.case, version),
        missing=approving.missing_before_approval(version),
        is_author=approving.is_author(version, request.user), sentence=approving.SENTENCE,
        seen=_showing(version), **_text(request, version, versions),
    )  # fmt: skip


def _text(request: CaseRequest, version: RecordVersion, versions: list[RecordVersion]) -> dict[str, Any]:
    """The text, and what changed since the version last approved and since the one returned before it."""
    before = [each for each in versions if each.content and each.number < version.number]
    returned = before[0] if before and before[0].state == VersionState.RETURNED else None
    record = version.record
    content = masking.content(sealing.opened(version.content), record.case)
    frame = records.frame(record, version, by=request.user)
    return {
        "content": content,
        "heading": bodies.of(record).heading(content),
        "compared": [
            {"version": each, "pieces": changes.between_versions(each, version, frame=frame)}
            for each in dict.fromkeys([_last_approved(before), returned])
            if each
        ],
        "previous_comment": _comment_on(returned),
    }


def _last_approved(versions: list[RecordVersion]) -> RecordVersion | None:
    """The newest earlier version that was ever in force."""
    return next((each for each in versions if approving.was_approved(each)), None)


def _showing(version: RecordVersion) -> str:
    """Which text the page shows, which words on it, and since when, signed: the decision binds all three."""
    told = {
        "hash": version.content_hash,
        "heard": acknowledging.heard(version),
        "at": clock.now().isoformat(),
    }
    return signing.dumps(told, salt=SHOWING)


def _seen(form: Any) -> dict[str, Any]:
    """What the page that was sent had shown; an empty hash when that cannot be told."""
    try:
        seen: dict[str, Any] = signing.loads(form.cleaned_data["seen"], salt=SHOWING)
    except signing.BadSignature:
        return {"hash": "", "heard": 0, "at": clock.now().isoformat()}
    return seen


def _decide(request: CaseRequest, page: CasePage, form: Any, version: RecordVersion) -> HttpResponse | None:
    if not form.is_valid():
        return None
    data, seen = form.cleaned_data, _seen(form)
    shown_at = datetime.fromisoformat(seen["at"])
    prepared = None
    if data["outcome"] == APPROVE:
        if not _knows_password(request, form, data["password"], page.case):
            return None
        read = bool(data.get("differing_views_read"))
        prepared = approving.prepare(version, by=request.user, shown_at=shown_at, differing_views_read=read)

    def write() -> str:
        fresh = RecordVersion.objects.select_related("record__case", "correction").get(pk=version.pk)
        if prepared is None:
            approving.send_back(
                fresh, comment=data["comment"], seen_hash=seen["hash"], shown_at=shown_at, by=request.user
            )
            messages.success(request, _("Returned to the workers."))
        else:
            approving.approve(fresh, *prepared, seen_hash=seen["hash"], heard=seen["heard"], by=request.user)
            words = bodies.of(fresh.record).approved_words
            messages.success(request, _("The correction is in force.") if fresh.correction else words)
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


def _comment_on(version: RecordVersion | None) -> str:
    approval = getattr(version, "approval", None) if version else None
    return approval.comment if approval else ""

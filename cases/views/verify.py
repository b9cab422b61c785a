"""Anybody with a paper may ask whether its text is the one that was sealed (security.md 2.5)."""

from dataclasses import dataclass
from typing import Any

from allauth.core import ratelimit
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import correcting
from cases.forms.verifying import CodeForm
from cases.models import Approval, RecordVersion, VersionState
from cases.verifying import is_whole
from perhetyo.gate import public


@dataclass(frozen=True)
class Finding:
    """What can be told of a sealed text without telling whose it is or what it says."""

    version: RecordVersion
    is_whole: bool
    words: int
    approved_at: Any
    corrected_at: Any

    @property
    def is_annulled(self) -> bool:
        return self.version.state == VersionState.ANNULLED


@public
@require_http_methods(["GET", "POST"])
def verify(request: HttpRequest) -> HttpResponse:
    """The short code of a paper, and in plain words what it proves and what it does not."""
    form = CodeForm(request.POST or None, initial={"code": request.GET.get("code", "")[:100]})
    findings, asked = [], False
    if form.is_bound and form.is_valid():
        if ratelimit.consume(request, action="verify"):
            asked = True
            findings = [_finding(version) for version in _with_code(form.cleaned_data["code"])]
        else:
            form.add_error("code", _("Too many tries. Wait a minute and try again."))
    context = {"form": form, "findings": findings, "asked": asked}
    return render(request, "public/verify.html", context, status=200 if not form.errors else 422)


def _with_code(code: str) -> list[RecordVersion]:
    rows = RecordVersion.objects.filter(content_hash__startswith=code).exclude(frozen_at=None)
    return list(rows.select_related("record", "event").order_by("frozen_at")[:3])


def _finding(version: RecordVersion) -> Finding:
    approval = Approval.objects.filter(version=version, outcome=Approval.Outcome.APPROVED).first()
    corrected = correcting.corrected_by(version)
    return Finding(
        version=version,
        is_whole=is_whole(version),
        words=sum(row.method != row.Method.WORKER for row in version.current_acknowledgements().values()),
        approved_at=approval.decided_at if approval else None,
        corrected_at=corrected.correction.made_at if corrected and corrected.correction else None,
    )

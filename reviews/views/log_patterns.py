"""Watching the log: patterns that somebody looks at, and what came of it. No family is named here."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.models import LogReview
from perhetyo.form_page import FormPage
from perhetyo.gate import Seen, log_reads, signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import ReadLog, Role, User
from reviews import log_patterns as patterns
from reviews.forms.log_patterns import LogReviewForm

WATCHERS = (Role.UNIT_LEAD, Role.LOG_OFFICER)


@dataclass(frozen=True)
class Line:
    """A finding as the list shows it."""

    finding: patterns.Finding
    worker: User
    number: str
    review: LogReview | None


def _lines(request: WorkerRequest, found: list[patterns.Finding]) -> list[Line]:
    """The findings with names and case numbers; that their cases' logs were read is logged."""
    workers = User.objects.select_related("unit").in_bulk({each.worker_id for each in found})
    numbers, reviews = patterns.numbers_of(found), patterns.reviews_of(found)
    seen = [Seen(case, [], request.user.role) for case in sorted(numbers, key=str)]
    log_reads(request, seen, action=ReadLog.Action.LIST)
    return [
        Line(each, workers[each.worker_id], numbers.get(each.case_id, ""), reviews.get(each.key))
        for each in found
    ]


@signed_in(*WATCHERS)
@require_GET
def log_patterns(request: WorkerRequest) -> HttpResponse:
    """What the patterns found lately: what waits for a look, then what has been looked at."""
    lines = _lines(request, patterns.findings(request.user))
    context = {
        "waiting": [line for line in lines if line.review is None],
        "reviewed": [line for line in lines if line.review],
    }
    return TemplateResponse(request, "reviews/log_patterns.html", context)


@signed_in(*WATCHERS)
@require_http_methods(["GET", "POST"])
def log_pattern_review(
    request: WorkerRequest, pattern: str, worker_id: uuid.UUID, day: date, case_id: uuid.UUID | None = None
) -> HttpResponse:
    """One finding, and the word of whoever looked at it."""
    key = (pattern, worker_id, case_id, day)
    found = [each for each in patterns.findings(request.user) if each.key == key]
    if not found:
        raise Http404
    page = FormPage(request, f"log_pattern:{pattern}:{worker_id}:{day}:{case_id or ''}")
    form = LogReviewForm(page.data)

    def write() -> str:
        patterns.review(found[0], by=request.user, **form.cleaned_data)
        messages.success(request, _("What you found is written down."))
        return reverse("log_patterns")

    line = _lines(request, found)[0]
    return page.answer("reviews/log_pattern_review.html", form, write, line=line)

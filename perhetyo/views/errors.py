"""Pages for when something is wrong: they say what to do next and give back what was typed."""

import sys
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from django.views import defaults

from perhetyo import drafts, standstill
from perhetyo.gate import asked_by_script

LATER = {"Retry-After": "10"}  # seconds


def csrf_failure(request: HttpRequest, reason: str = "", **kwargs: Any) -> HttpResponse:
    """The page's token ran out (log-in elsewhere, a long pause). The text is kept and shown."""
    if hasattr(request, "shared"):  # the family's screen: no drafts, and no way to a worker's page
        return render(request, "shared/broken.html", status=403)
    # The ticket is signed for its writer, so a stranger's page cannot write anybody's draft.
    saved_at = drafts.keep(request.POST)
    if asked_by_script(request):
        return JsonResponse({"saved": drafts.clock_time(saved_at) if saved_at else None}, status=403)
    context = {"texts": _texts(request), "saved_at": saved_at, "back": drafts.way_back(request)}
    return render(request, "403_csrf.html", context, status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """A fault of ours: one plain page. The database's: what was typed, to be sent again when it is back."""
    if not standstill.is_standstill(sys.exc_info()[1]):
        return defaults.server_error(request)
    # Nothing of the request that asks the database: neither its user nor its session.
    with translation.override(translation.get_language_from_request(request)):
        return _cannot_save_now(request)


def _cannot_save_now(request: HttpRequest) -> HttpResponse:
    """Perhaps it was saved and only the answer got lost; the same key again is answered as the first time."""
    if asked_by_script(request):
        why = _("The server cannot save just now.")
        return JsonResponse({"saved": None, "why": why}, status=503, headers=LATER)
    sent = [(name, value) for name, values in request.POST.lists() for value in values]
    sent = [(name, value) for name, value in sent if name not in drafts.NEVER]
    context = {"address": request.get_full_path(), "sent": sent, "texts": _texts(request)}
    page = render_to_string("503.html", {**context, "is_posted": request.method == "POST"})
    return HttpResponse(page, status=503, headers=LATER)


def _texts(request: HttpRequest) -> list[str]:
    """What a person wrote on the page in words, and not its codes and days."""
    values = [value for values in drafts.typed(request.POST).values() for value in values]
    return [value for value in values if " " in value.strip()]

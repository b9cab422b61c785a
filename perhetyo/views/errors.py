"""Pages for when something is wrong: they say what to do next and give back what was typed."""

import sys
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
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
    try:
        return not_now(request)
    except UnreadablePostError:  # the line broke too: nobody waits for the answer
        return HttpResponse(status=400)


def not_now(request: HttpRequest) -> HttpResponse:
    """503 with what was typed. Perhaps it was saved and only the answer got lost: the key tells.

    What is never kept is not sent again by itself: without the key the form is shown, and asks for it.
    """
    # Nothing of the request that asks the database: neither its user nor its session.
    with translation.override(translation.get_language_from_request(request)):
        if asked_by_script(request):
            why = _("The server cannot save just now.")
            return JsonResponse({"saved": None, "why": why}, status=503, headers=LATER)
        sent = [(name, value) for name, values in request.POST.lists() for value in values]
        is_shared = settings.SHARED_COOKIE_NAME in request.COOKIES
        # On the family's screen the ticket says whose turn it is, and is no secret of theirs.
        never = drafts.NEVER - {"ticket"} if is_shared else drafts.NEVER
        asks_again = bool(request.FILES) or any(value and name in never for name, value in sent)
        left_out = never | ({drafts.KEY} if asks_again else set())
        context = {
            "address": request.get_full_path(),
            "is_posted": request.method == "POST",
            "asks_again": asks_again,
            "is_shared": is_shared,
            "sent": [(name, value) for name, value in sent if name not in left_out],
            "texts": _texts(request),
        }
        page = render_to_string("503.html", context)
    return HttpResponse(page, status=503, headers=LATER)


def _texts(request: HttpRequest) -> list[str]:
    """What a person wrote on the page in words, and not its codes and days."""
    values = [value for values in drafts.typed(request.POST).values() for value in values]
    return [value for value in values if " " in value.strip()]

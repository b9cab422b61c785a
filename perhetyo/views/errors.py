"""Pages for when something is wrong: they say what to do next and give back what was typed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from perhetyo import drafts


def csrf_failure(request: HttpRequest, reason: str = "", **kwargs: Any) -> HttpResponse:
    """The page's token ran out (log-in elsewhere, a long pause). The text is kept and shown."""
    if hasattr(request, "shared"):  # the family's screen: no drafts, and no way to a worker's page
        return render(request, "shared/broken.html", status=403)
    fields = drafts.typed(request.POST)
    # The ticket is signed for its writer, so a stranger's page cannot write anybody's draft.
    saved_at = drafts.keep(request.POST)
    kept = [(name, value) for name, values in fields.items() for value in values if value.strip()]
    return render(
        request,
        "403_csrf.html",
        {"kept": kept, "saved_at": saved_at, "back": drafts.way_back(request)},
        status=403,
    )

"""Show again that it is you: for what must never be done on a page that somebody left open.

For giving out data, revealing, exceptional use, rights and deleting. A view says it under its gate:

    @case_view("export")
    @require_http_methods(["GET", "POST"])
    @step_up.required
    def case_export(request, case): ...

The gate stands outside, so that nobody is asked who may not come in anyway, and a page that is not shown
is not logged as read. Who has shown in the last five minutes that it is them notices nothing; others are
led to a page that asks, and back to this address by GET. What was posted is never put aside in the session:
the text of a form page is kept as its writer's draft, and is there again afterwards. A view that wants the
proof for some of what it does asks `step_up.is_fresh(request)` and answers `step_up.ask(request)`.
"""

import time
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from perhetyo import drafts, proving
from perhetyo.http import WorkerRequest, own_page
from perhetyo.models import User
from perhetyo.sessions import lacks_factor

PROVED_AT = "proved_at"


def required(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view answers only who has shown lately that it is them. Stands under the gate, next to the view."""

    @wraps(view)
    def guarded(request: WorkerRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return view(request, *args, **kwargs) if is_fresh(request) else ask(request)

    return guarded


def is_fresh(request: HttpRequest) -> bool:
    """Whether a passkey, a code or the password was shown at most five minutes ago; the PIN never counts."""
    return time.time() - request.session.get(PROVED_AT, 0) <= settings.STEP_UP_SECONDS


def ask(request: WorkerRequest) -> HttpResponse:
    """To the page that asks, which leads back here."""
    if request.method == "POST":
        ticket = drafts.ticket_of(request.POST)
        if ticket is not None and ticket.user == request.user.pk and drafts.keep(request.POST):
            messages.info(request, _("What you wrote is kept: you see it again in a moment."))
    return redirect(f"{reverse('prove')}?{urlencode({'next': drafts.way_back(request)})}")


def proved(request: HttpRequest, at: float | None = None) -> None:
    """The worker has just shown it, or did `at` that time (seconds since 1970)."""
    now = time.time()
    request.session[PROVED_AT] = int(min(now if at is None else at, now))


def ways(request: HttpRequest, worker: User) -> list[str]:
    """How this worker can show it here.

    Where a second factor is required, the password alone is too little, but for adding the first one.
    """
    found = proving.possible(request, worker, proving.PASSKEY, proving.CODE)
    if not settings.SECOND_FACTOR_REQUIRED or (not found and lacks_factor(request)):
        found += proving.possible(request, worker, proving.PASSWORD)
    return found


def next_page(request: HttpRequest) -> str:
    """Where `next` leads, if that is one of our own pages; else the first page."""
    return own_page(request.POST.get("next") or request.GET.get("next") or "/")

"""Drafts: saved while typing, thrown away, and the key of the copies in one's browser."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from perhetyo import drafts, writers
from perhetyo.gate import signed_in
from perhetyo.http import WorkerRequest, own_page


@signed_in()
@require_POST
def save_draft(request: WorkerRequest) -> HttpResponse:
    """Keeps the fields of a form for their writer. Says when it did, or `why` not."""
    ticket = drafts.ticket_of(request.POST, max_age=None)  # who is signed in needs no young one
    if ticket is None or ticket.user != request.user.pk:
        why = _(
            "Somebody else is logged in on this browser now. Your text is not saved: copy it from this page."
        )
        return JsonResponse({"saved": None, "why": why}, status=400)
    saved_at = drafts.keep(request.POST, ticket)
    if saved_at is None:
        why = _("The text is too long to be saved while you write. Save it with the button, or shorten it.")
        return JsonResponse({"saved": None, "why": why}, status=413)
    return JsonResponse({"saved": drafts.clock_time(saved_at), "writer": _who_else_writes(request)})


def _who_else_writes(request: WorkerRequest) -> str:
    """In words, to whoever opened the page today; a text that waited or is sent is no typing."""
    ticket = drafts.ticket_of(request.POST, max_age=settings.SESSION_COOKIE_AGE)
    is_typing = drafts.SHARED in request.POST and drafts.WAITED not in request.POST
    if ticket is None or not is_typing or not drafts.is_draft(request.POST, ticket):
        return ""
    return writers.in_words(writers.typing(ticket.form, request.user))


@signed_in()
@require_POST
def take_over(request: WorkerRequest) -> HttpResponse:
    """Go on with a text that somebody else is writing; their page says so at their next save."""
    ticket = drafts.ticket_of(request.POST, max_age=settings.SESSION_COOKIE_AGE)
    if ticket and ticket.user == request.user.pk:
        before = writers.take_over(ticket.form, request.user)
        if before:
            words = {"name": before.user}
            messages.success(request, _("You are writing now. %(name)s sees it on their page.") % words)
    return redirect(own_page(request.POST.get("back", "")))


@signed_in()
@require_POST
def discard_draft(request: WorkerRequest) -> HttpResponse:
    """Throw away one's own draft and see the saved text again."""
    ticket = drafts.ticket_of(request.POST)
    if ticket and ticket.user == request.user.pk:
        drafts.throw_away(request.user, ticket.form)
        writers.done(ticket.form, request.user)
        messages.success(
            request, _("The draft is thrown away. Until tomorrow you can take it back on this page.")
        )
    return redirect(own_page(request.POST.get("back", "")))


@signed_in()
@require_GET
def local_key(request: WorkerRequest) -> HttpResponse:
    """What opens one's own copies in a browser: kept nowhere but in the memory of the page that asks."""
    return JsonResponse({"key": drafts.local_key(request.user.pk)})

"""Feedback on the shared screen, without the worker watching; or left. Outside the client file."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from cases.shared_screen.screen import Screen
from cases.shared_screen.views import SharedRequest, always, shared
from reviews import responding
from reviews.forms.feedback import FeedbackForm
from reviews.models import Answerer

FAMILYS = (Answerer.ADULT, Answerer.CHILD)


def _open(request: SharedRequest, answerer: str) -> Screen:
    """The screen, when it asks for feedback now and from such an answerer; else 404."""
    here = Screen(request.shared)
    if answerer not in FAMILYS or not here.body.asks_feedback or not here.is_frozen:
        raise Http404
    return here


@shared
@require_http_methods(["GET", "POST"])
def shared_feedback(request: SharedRequest, answerer: str) -> HttpResponse:
    """One form on a page of its own; nobody's answers are ever shown again."""
    here = _open(request, answerer)
    data = request.POST if request.method == "POST" else None
    form = FeedbackForm(data, answerer=answerer)
    if request.method == "POST" and form.is_valid():
        ids = here.snapshot.snapshot["ids"]
        responding.give_on_the_shared_screen(ids, here.snapshot.pk, form.answer())
        return redirect("shared")
    context = {"form": form, "answerer": answerer, **always(here)}
    return render(request, "reviews/shared_feedback.html", context, status=422 if form.is_bound else 200)


@shared
@require_POST
def shared_feedback_leave(request: SharedRequest, answerer: str) -> HttpResponse:
    """Leaving is as easy as answering."""
    here = _open(request, answerer)
    responding.leave_on_the_shared_screen(here.snapshot.snapshot["ids"], here.snapshot.pk, answerer)
    return redirect("shared")

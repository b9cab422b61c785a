"""The pages of the shared screen. They show one record, lead nowhere else, and end by the worker's PIN."""

from typing import Any

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases.forms.acknowledging import TurnForm
from cases.forms.returning import BackForm
from cases.models import SharedSession, SnapshotView
from cases.shared_screen import session as worker_side
from cases.shared_screen.middleware import ended
from cases.shared_screen.screen import Screen
from cases.views.addresses import address_of
from perhetyo import drafts, gate
from perhetyo.database import acting
from perhetyo.form_page import without_errors
from perhetyo.lifecycle import Refused
from perhetyo.models import SecurityEvent

BACKEND = settings.AUTHENTICATION_BACKENDS[0]


class SharedRequest(HttpRequest):
    shared: SnapshotView


def shared(view: gate.View) -> gate.View:
    """A page of the shared screen; reachable only through its URLconf."""
    return gate.declare(view, "shared")


@shared
@require_http_methods(["GET", "POST"])
def screen(request: SharedRequest) -> HttpResponse:
    """Step one, writing together; step two, each person's turn."""
    here = Screen(request.shared)
    if not here.is_frozen:
        sheet = here.sheet()
        if sheet.is_bound:
            without_errors(sheet)
        return render(request, "shared/writing.html", _writing(here, sheet))
    content, content_hash = here.frozen()
    context = {"content": content, "hash": content_hash, "seats": here.seats(), **_always(here)}
    return render(request, "shared/turns.html", context)


@shared
@require_POST
def save(request: SharedRequest) -> HttpResponse:
    """Autosave: whatever is typed becomes a revision, right or not yet."""
    try:
        saved_at = Screen(request.shared).save(drafts.typed(request.POST))
    except Refused as refusal:
        return JsonResponse({"saved": None, "why": str(refusal)}, status=409)
    return JsonResponse({"saved": drafts.clock_time(saved_at)})


@shared
@require_http_methods(["GET", "POST"])
def ready(request: SharedRequest) -> HttpResponse:
    """The text is done: it is saved, or frozen for the turns if it holds what a plan needs."""
    here = Screen(request.shared)
    if request.method == "GET" or here.is_frozen:
        return redirect("shared")
    typed = drafts.typed(request.POST)
    sheet = here.sheet(request.POST)
    try:
        here.save(typed)
        if sheet.is_valid():
            here.freeze(sheet, typed)
            return redirect("shared")
    except Refused as refusal:
        for reason in refusal.reasons:
            sheet.add_error(None, str(reason))
    return render(request, "shared/writing.html", _writing(here, sheet), status=422)


@shared
@require_http_methods(["GET", "POST"])
def turn(request: SharedRequest, seat: int) -> HttpResponse:
    """One person's own page: nobody else's words are on it."""
    here = Screen(request.shared)
    seats = here.seats()
    if not here.is_frozen or seat >= len(seats):
        raise Http404
    person = seats[seat]
    form = TurnForm(
        request.POST or None, is_child=person["is_child"], initial={"ticket": here.ticket(person)}
    )
    if request.method == "POST" and form.is_valid():
        try:
            here.acknowledge(person, form.cleaned_data["ticket"], **form.word())
            return redirect("shared")
        except Refused as refusal:
            form.refused(refusal.reasons, ticket=here.ticket(person))
    content, content_hash = here.frozen()
    context = {"form": form, "person": person, "seat": seat, "content": content, "hash": content_hash}
    context |= {
        "changes": here.changes_for(person),
        "has_spoken_before": here.has_spoken_before(person),
        **_always(here),
    }
    return render(request, "shared/turn.html", context, status=422 if form.is_bound else 200)


@shared
@require_http_methods(["GET", "POST"])
def back(request: SharedRequest) -> HttpResponse:
    """The only way out: the PIN of the worker who handed the screen over; five tries."""
    form = BackForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        session = SharedSession.objects.select_related("worker", "version__record").get(pk=request.shared.pk)
        worker = session.worker
        if worker.is_active and worker.has_pin(form.cleaned_data["pin"]):
            try:
                return _return_to_work(request, session)
            except Refused as refusal:
                form.add_error("pin", str(refusal.reasons[0]))
                return render(request, "shared/back.html", {"form": form}, status=422)
        if _count_wrong_pin(request, session):
            return _leave(ended(request))
        left = settings.SHARED_PIN_TRIES - SharedSession.objects.get(pk=session.pk).wrong_pins
        form.add_error("pin", _("The PIN is not right. Tries left: %(left)d.") % {"left": left})
    return render(request, "shared/back.html", {"form": form}, status=422 if form.is_bound else 200)


def _return_to_work(request: SharedRequest, session: SharedSession) -> HttpResponse:
    """A fresh log-in for the worker, the text collected, the screen's cookie gone."""
    worker = session.worker
    page = address_of(session.version.record)
    with acting(worker):
        worker_side.collect(session, by=worker)
    request.session.flush()
    login(request, worker, backend=BACKEND)
    rotate_token(request)
    return _leave(HttpResponse(status=303, headers={"Location": page}))


def _count_wrong_pin(request: SharedRequest, session: SharedSession) -> bool:
    """Count and note the try; committed on its own. True when the screen has ended."""
    token = request.COOKIES[settings.SHARED_COOKIE_NAME]
    with acting(session.worker):
        has_died = worker_side.wrong_pin(token)
    case_id = session.version.record.case_id
    gate.note(request, SecurityEvent.Kind.WRONG_PIN, user=session.worker, case_id=case_id)
    if has_died:
        gate.note(request, SecurityEvent.Kind.SHARED_SCREEN_DIED, user=session.worker, case_id=case_id)
    return has_died


def _leave(response: HttpResponse) -> HttpResponse:
    response.delete_cookie(settings.SHARED_COOKIE_NAME, samesite="Strict")
    response["Clear-Site-Data"] = '"cache"'
    return response


@shared
@require_GET
def status(request: SharedRequest) -> HttpResponse:
    """Asked by pages that come back from the history: this browser shows the family's screen."""
    return JsonResponse({"state": "shared"})


def nothing_here(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """Every other address, whatever it is: nothing."""
    return render(request, "shared/nothing.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    return render(request, "shared/broken.html", status=500)


def _always(here: Screen) -> dict[str, Any]:
    return {
        "looks": here.body.looks,
        "asks_feedback": here.body.asks_feedback,
        "cover_seconds": settings.SHARED_COVER_SECONDS,
        "ends_at": here.snapshot.ends_at,
        "afterwards": here.snapshot.snapshot["afterwards"],
    }


def _writing(here: Screen, sheet: Any) -> dict[str, Any]:
    newest = here.newest()
    return {
        "form": sheet,
        "frame": here.frame,
        "saved_at": newest.saved_at if newest else None,
        **_always(here),
    }

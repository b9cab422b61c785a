"""The pages of the shared screen: they show one record, lead nowhere else, end by a PIN or a passkey."""

import sys
from typing import Any

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases.forms.acknowledging import TurnForm
from cases.forms.returning import BackForm
from cases.models import SharedSession, SnapshotView
from cases.shared_screen import by_passkey, collecting, cookies
from cases.shared_screen import session as worker_side
from cases.shared_screen.for_child import short_for
from cases.shared_screen.middleware import ended
from cases.shared_screen.screen import Screen
from cases.views.addresses import address_of
from perhetyo import drafts, gate, sign_ins, standstill
from perhetyo.database import acting
from perhetyo.form_page import without_errors
from perhetyo.lifecycle import Refused
from perhetyo.models import SecurityEvent
from perhetyo.sessions import HAS_FACTOR
from perhetyo.views.errors import not_now

BACKEND = settings.AUTHENTICATION_BACKENDS[0]


class SharedRequest(HttpRequest):
    shared: SnapshotView
    touch: cookies.Touch


def shared(view: gate.View) -> gate.View:
    """A page of the shared screen; reachable only through its URLconf."""
    return gate.declare(view, "shared")


@shared
@require_http_methods(["GET", "POST"])
def screen(request: SharedRequest) -> HttpResponse:
    """Step one, writing together; step two, each person's turn. When all have had theirs: the text."""
    here = Screen(request.shared)
    if not here.is_frozen:
        sheet = here.sheet()
        if sheet.is_bound:
            without_errors(sheet)
        return render(request, "shared/writing.html", _writing(here, sheet, here.boxes()))
    content, content_hash = here.frozen()
    seats = here.seats()
    context = {"content": content, "hash": content_hash, "seats": seats, **always(here)}
    context["all_done"] = all(seat["is_done"] for seat in seats)
    return render(request, "shared/turns.html", context)


@shared
@require_POST
def save(request: SharedRequest) -> HttpResponse:
    """Autosave: whatever is typed becomes a revision, right or not yet."""
    return _saved(lambda: Screen(request.shared).save(drafts.typed(request.POST)))


@shared
@require_POST
def save_turn(request: SharedRequest, seat: int) -> HttpResponse:
    """Autosave of a turn: kept for the worker, never shown on the screen again."""
    here = Screen(request.shared)
    person = _seat(here, seat)
    return _saved(lambda: here.save_turn(person, drafts.typed(request.POST)))


def _saved(save: Any) -> HttpResponse:
    try:
        saved_at = save()
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
    sheet, boxes = here.sheet(request.POST), here.boxes(request.POST)
    try:
        here.save(typed)
        if sheet.is_valid() & boxes.is_valid():
            here.freeze(sheet, typed)
            return redirect("shared")
    except Refused as refusal:
        for reason in refusal.reasons:
            sheet.add_error(None, str(reason))
    return render(request, "shared/writing.html", _writing(here, sheet, boxes), status=422)


@shared
@require_http_methods(["GET", "POST"])
def turn(request: SharedRequest, seat: int) -> HttpResponse:
    """One person's own page: nobody else's words are on it, but those given to the others."""
    here = Screen(request.shared)
    person = _seat(here, seat)
    if person["is_done"] and request.method == "GET":
        return redirect("shared")  # a second word is given on a screen that the worker opens anew
    form = TurnForm(
        request.POST or None, is_child=person["is_child"], initial={"ticket": here.ticket(person)}
    )
    if request.method == "POST" and form.is_valid():
        try:
            here.acknowledge(person, form.cleaned_data["ticket"], **form.word())
            return redirect("shared_back" if here.is_everybody_done() else "shared")
        except Refused as refusal:
            if person["is_done"]:
                return redirect("shared")
            form.refused(refusal.reasons, ticket=here.ticket(person))
    elif person["is_done"]:
        return redirect("shared")
    context = _turning(here, form, seat, person)
    return render(request, "shared/turn.html", context, status=422 if form.is_bound else 200)


def _turning(here: Screen, form: TurnForm, seat: int, person: dict[str, Any]) -> dict[str, Any]:
    content, content_hash = here.frozen()
    return {
        "form": form, "person": person, "seat": seat, "content": content, "hash": content_hash,
        "changes": here.changes_for(person),
        "has_spoken_before": here.has_spoken_before(person),
        "words_given": here.words_given(person),
        "short": short_for(content, person["id"]) if person["is_child"] else [],
        **always(here),
    }  # fmt: skip


def _seat(here: Screen, number: int) -> dict[str, Any]:
    """Who has this turn. Raises Http404 for a seat that is not there and a text that is not ready."""
    seats = here.seats()
    if not here.is_frozen or number >= len(seats):
        raise Http404
    return seats[number]


@shared
@require_POST
def language(request: SharedRequest) -> HttpResponse:
    """The screen speaks another language from now on; the text stays in the record's own."""
    _speak(request, request.POST.get("language", ""))
    return redirect("shared_back" if request.POST.get("next") == reverse("shared_back") else "shared")


def _speak(request: SharedRequest, code: str) -> None:
    if code in dict(settings.LANGUAGES):
        request.touch.language = code


@shared
@require_http_methods(["GET", "POST"])
def back(request: SharedRequest) -> HttpResponse:
    """The only way out: the PIN or a passkey of the worker who handed the screen over; five tries."""
    session = SharedSession.objects.select_related("worker", "version__record").get(pk=request.shared.pk)
    if request.method == "GET" and "passkey" in request.GET:
        return JsonResponse(by_passkey.asked(request, session))
    form = BackForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if _is_the_worker(request, session, form):
            try:
                return _on_right_pin(request, session)
            except Refused as refusal:
                form.refused(str(refusal.reasons[0]))
                return _back_page(request, session, form)
        if _count_wrong_try(request, session, form):
            return _leave(ended(request))
        form.wrong(settings.SHARED_PIN_TRIES - SharedSession.objects.get(pk=session.pk).wrong_pins)
    return _back_page(request, session, form)


def _is_the_worker(request: SharedRequest, session: SharedSession, form: BackForm) -> bool:
    """Whether this try is right; a try made while five others were going wrong is not."""
    data, worker = form.cleaned_data, session.worker
    if not worker.is_active:
        return False
    if form.is_by_passkey:
        return by_passkey.is_right(request, session, ticket=data["ticket"], answer=data["passkey"])
    return worker.has_pin(data["pin"]) and worker_side.has_tries_left(session)


def _back_page(request: SharedRequest, session: SharedSession, form: BackForm) -> HttpResponse:
    here = Screen(request.shared)
    context = {"form": form, "is_locked": request.touch.is_locked, "is_paired": request.shared.is_paired}
    context |= {"has_pin": bool(session.worker.pin), "has_passkey": by_passkey.can_be_used(request, session)}
    context |= {"is_everybody_done": here.is_everybody_done(), **always(here)}
    return render(request, "shared/back.html", context, status=422 if form.is_bound else 200)


def _on_right_pin(request: SharedRequest, session: SharedSession) -> HttpResponse:
    """On with the screen for another while, or the worker goes on; on a second device it only ends.

    For a worker who may not know of the family any more the screen is over, and nothing is collected: text
    that does not pass yet would become a draft of the one who may not see it. It waits in its revisions for
    whoever goes on with the record, as after any other end.
    """
    if "extend" in request.POST:
        return _go_on(request, session)
    if not worker_side.may_come_back(session):
        return _over(request, session)
    if session.is_paired:
        with acting(session.worker):
            collecting.collect(session, by=session.worker)
        return _leave(ended(request))
    return _return_to_work(request, session)


def _go_on(request: SharedRequest, session: SharedSession) -> HttpResponse:
    """Half an hour more, if the worker may still share this text; if not, the screen is over."""
    if not worker_side.may_go_on(session):
        return _over(request, session)
    with acting(session.worker):
        worker_side.extend(session)
    answer = redirect("shared")
    cookies.touched(answer, request.touch)
    return answer


def _over(request: SharedRequest, session: SharedSession) -> HttpResponse:
    with acting(session.worker):
        worker_side.end(session)
    return _leave(ended(request))


def _return_to_work(request: SharedRequest, session: SharedSession) -> HttpResponse:
    """A fresh log-in for the worker, the text collected, the screen's cookies gone. The day goes on.

    What the worker had shown before the screen was given away (a second factor) need not be added anew.
    """
    worker = session.worker
    before = sign_ins.handed_over(worker, session.started_at)
    page = address_of(session.version.record)
    with acting(worker):
        collecting.collect(session, by=worker)
    request.session.flush()
    login(request, worker, backend=BACKEND)
    request.session[HAS_FACTOR] = True
    sign_ins.begin(request, since=before.started_at if before else session.started_at)
    rotate_token(request)
    return _leave(HttpResponse(status=303, headers={"Location": page}))


def _count_wrong_try(request: SharedRequest, session: SharedSession, form: BackForm) -> bool:
    """Count and note the try; committed on its own. True when the screen has ended."""
    kind = SecurityEvent.Kind.WRONG_PASSKEY if form.is_by_passkey else SecurityEvent.Kind.WRONG_PIN
    token = request.COOKIES[settings.SHARED_COOKIE_NAME]
    with acting(session.worker):
        has_died = worker_side.wrong_pin(token)
    case_id = session.version.record.case_id
    gate.note(request, kind, user=session.worker, case_id=case_id)
    if has_died:
        gate.note(request, SecurityEvent.Kind.SHARED_SCREEN_DIED, user=session.worker, case_id=case_id)
    return has_died


def _leave(response: HttpResponse) -> HttpResponse:
    cookies.end(response)
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
    """A fault of ours; or the database's, which gives back what the family wrote."""
    if standstill.is_standstill(sys.exc_info()[1]):
        return not_now(request)
    return render(request, "shared/broken.html", status=500)


def always(here: Screen) -> dict[str, Any]:
    """What every page of the screen needs."""
    return {
        "looks": here.body.looks,
        "asks_feedback": here.body.asks_feedback,
        "cover_seconds": settings.SHARED_COVER_SECONDS,
        "lock_seconds": settings.SHARED_REOPEN_SECONDS,
        "starts_frozen": here.snapshot.starts_frozen,
        "ends_at": here.snapshot.ends_at,
        "afterwards": here.snapshot.snapshot["afterwards"],
        "own_words_shown": here.own_words_shown() if here.is_frozen else [],
    }


def _writing(here: Screen, sheet: Any, boxes: Any) -> dict[str, Any]:
    newest = here.newest()
    return {
        "form": sheet,
        "boxes": boxes,
        "words_of_others": here.words_of_others(),
        "frame": here.frame,
        "saved_at": newest.saved_at if newest else None,
        **always(here),
    }

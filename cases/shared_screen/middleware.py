"""Between the worker's browser and the family's screen: whoever carries the screen's cookie is in it.

Three walls, each of its own: an URLconf of a handful of addresses, nobody signed in, and a database
role that sees three views. The worker's role is refused while the screen is on, but for the way back.
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import connections, transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse, set_urlconf
from django.utils import translation

from cases.models import SharedSession, SnapshotView
from cases.shared_screen import cookies
from cases.shared_screen.session import token_hash
from perhetyo import clock

URLS = "cases.shared_screen.urls"
WAY_BACK = "/y/back/"
STATUS = "/tila/"  # asked alone it only tells; with a question it says that somebody is here
LOCK = "/tila/?lock"  # the page says that it was covered too long
KEEPING = "/save/"  # what was typed before the screen was locked or over is kept when it arrives


class WallBreached(Exception):
    """A page of the shared screen asked the database as the worker. It gets no answer."""


def shared_screen(get_response: Callable[[HttpRequest], HttpResponse]) -> Any:
    def middleware(request: HttpRequest) -> HttpResponse:
        token = request.COOKIES.get(settings.SHARED_COOKIE_NAME)
        if token is None:
            return get_response(request)
        request.urlconf = URLS
        # If both cookies appear, shared wins.
        request.COOKIES.pop(settings.SESSION_COOKIE_NAME, None)
        with transaction.atomic("shared"):
            snapshot = unlocked(token)
            if snapshot is None or (is_over(snapshot) and not request.path.endswith(KEEPING)):
                return ended(request)
            # What fails before an address is looked up is answered by the screen's own pages too.
            set_urlconf(URLS)
            request.shared = snapshot  # type: ignore[attr-defined]
            touch = cookies.touch_of(request)
            request.touch = touch  # type: ignore[attr-defined]
            request.COOKIES[settings.LANGUAGE_COOKIE_NAME] = touch.language or snapshot.language
            if request.path == WAY_BACK:
                return get_response(request)
            with connections["default"].execute_wrapper(_refuse):
                if touch.is_locked and not request.path.endswith(KEEPING):
                    return _locked(request)
                response = get_response(request)
        if request.get_full_path() == LOCK:
            cookies.locked(response, touch)
        elif not touch.is_locked and request.get_full_path() != STATUS:
            cookies.touched(response, touch)
        return response

    return middleware


def is_over(snapshot: SnapshotView) -> bool:
    return snapshot.ends_at <= clock.now()


def unlocked(token: str) -> SnapshotView | None:
    """Show the database the token; from here on the three views hold this session's rows.

    What is written is written by the screen: the people on it have no accounts.
    """
    digest = token_hash(token)
    with connections["shared"].cursor() as cursor:
        cursor.execute(
            "SELECT set_config('app.shared_token', %s, true), set_config('app.actor', %s, true)",
            [digest, f"screen:{digest[:12]}"],
        )
    return SnapshotView.objects.using("shared").first()


def _refuse(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
    raise WallBreached


def _locked(request: HttpRequest) -> HttpResponse:
    """Covered too long: nothing of the text until the worker's PIN."""
    with translation.override(request.COOKIES[settings.LANGUAGE_COOKIE_NAME]):
        if request.path == STATUS:
            return JsonResponse({"state": "locked"})
        is_ours = request.path.startswith("/y/")
        context = {"way_back": WAY_BACK}
        response = render(request, "shared/locked.html", context, status=200 if is_ours else 404)
    response["Cache-Control"] = "no-store"
    return response


def ended(request: HttpRequest) -> HttpResponse:
    """The time is over or the screen was ended: say so, and take the cookie away.

    Only a page that is opened takes it: a page that asks how things are, or saves, is followed by one that
    can say why. Nobody is invited to log in on a second device.
    """
    token = request.COOKIES.get(settings.SHARED_COOKIE_NAME, "")
    is_paired = SharedSession.objects.filter(token_hash=token_hash(token), is_paired=True).exists()
    context = {"log_in": "" if is_paired else reverse("account_login", urlconf=settings.ROOT_URLCONF)}
    status = 200 if request.path.startswith("/y/") else 404
    response = render(request, "shared/ended.html", context, status=status)
    if request.path != STATUS and not request.path.endswith(KEEPING):
        cookies.end(response)
    response["Cache-Control"] = "no-store"
    return response

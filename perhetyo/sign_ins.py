"""Sign-ins of workers: begun, seen, locked, ended; which are open now, and which came from a new device.

A session finds its row by the hash of its key, so that two requests at once find the same. A browser is known
again by a cookie that says nothing else; there is one open sign-in a browser, and few a worker.
"""

import hashlib
import math
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import OperationalError
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.http import HttpRequest

from perhetyo import clock, device_words, standstill
from perhetyo.models import SignIn, User

End = SignIn.End
TELL_FOR = timedelta(days=30)  # a new device that nobody answered for is forgotten after this
TRIES = 5  # to open a locked page
# What lives on without a sign-in of its own and ends with them all: told by the apps that have such a thing.
# Called with whose and by whom; returns how many there were.
ends_too: list[Callable[[User, User], int]] = []
_KNOWN = Q(is_new_device=False) | Q(known_at__isnull=False)


def idle_limit() -> timedelta:
    return timedelta(seconds=settings.SESSION_IDLE_SECONDS)


def lock_limit() -> timedelta:
    return timedelta(seconds=settings.SESSION_LOCK_SECONDS)


def absolute_limit() -> timedelta:
    return timedelta(seconds=settings.SESSION_COOKIE_AGE)


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def of_session(request: HttpRequest) -> SignIn | None:
    """The row of this session, with `has_news`: a new device of the worker that nobody has answered for."""
    news = _news().filter(user=OuterRef("user")).exclude(pk=OuterRef("pk"))
    rows = SignIn.objects.annotate(has_news=Exists(news))
    return rows.filter(session_hash=digest(str(request.session.session_key))).first()


def begin(request: Any, *, since: datetime | None = None) -> SignIn:
    """The row of a session that has none yet. `request.new_device` is the cookie to leave with the answer.

    `since`: the worker is back at work that began then, and whose day ends as it would have.
    """
    token = request.COOKIES.get(settings.DEVICE_COOKIE_NAME, "")
    if not token:
        token = request.new_device = secrets.token_urlsafe(32)
    device, now = digest(token), clock.now()
    earlier = SignIn.objects.filter(user=request.user)
    is_known = earlier.filter(_KNOWN, device_hash=device)
    row, is_mine = SignIn.objects.get_or_create(
        session_hash=digest(str(request.session.session_key)),
        defaults={
            "user": request.user,
            "started_at": since or now,
            "last_seen_at": now,
            "device": device_words.in_words(request.headers.get("User-Agent", "")),
            "device_hash": device,
            "address": request.META.get("REMOTE_ADDR"),
            "is_new_device": earlier.exists() and not is_known.exists(),
        },
    )
    if is_mine:
        _make_room(row)
    return of_session(request) or row  # asked for again: a row that was just made does not know of news


def _make_room(row: SignIn) -> None:
    """One open sign-in a browser; of the others those that were seen last."""
    others = live(row.user).exclude(pk=row.pk)
    end(others.filter(device_hash=row.device_hash), End.SAME_BROWSER)
    at_once = settings.SIGN_INS_AT_ONCE
    if at_once:
        too_many = others.values_list("pk", flat=True)[at_once - 1 :]
        end(SignIn.objects.filter(pk__in=list(too_many)), End.ELSEWHERE)


def live(user: Any) -> "QuerySet[SignIn]":
    """Those that are open now, the one seen last first."""
    now = clock.now()
    rows = SignIn.objects.filter(user=user, ended_at=None, last_seen_at__gt=now - idle_limit())
    return rows.filter(started_at__gt=now - absolute_limit()).order_by("-last_seen_at")


def lately(user: Any) -> "QuerySet[SignIn]":
    """Of the last thirty days, the newest first."""
    rows = SignIn.objects.filter(user=user, started_at__gt=clock.now() - TELL_FOR)
    return rows.order_by("-started_at")


def end(rows: "QuerySet[SignIn]", how: str, *, by: Any = None) -> int:
    """The sessions of these rows are good for nothing from here on. Returns how many there were."""
    return rows.filter(ended_at=None).update(ended_at=clock.now(), end=how, ended_by=by)


def handed_over(user: User, since: datetime) -> SignIn | None:
    """The sign-in that the worker gave for a family's screen, at that moment."""
    rows = SignIn.objects.filter(user=user, end=End.HANDED_OVER, ended_at__gte=since)
    return rows.order_by("ended_at").first()


def end_this(request: Any, how: str) -> None:
    end(SignIn.objects.filter(session_hash=digest(str(request.session.session_key))), how)


def seen(row: SignIn) -> None:
    """Somebody is at the device. Written once a minute, so that reading pages does not write each time.

    Without room on the database's disk it is not written, and the page locks though somebody reads.
    """
    now = clock.now()
    if now - row.last_seen_at > lock_limit() / 15:
        try:
            SignIn.objects.filter(pk=row.pk).update(last_seen_at=now)
        except OperationalError as error:
            if not standstill.is_full(error):
                raise
        row.last_seen_at = now


def is_locked(row: SignIn) -> bool:
    return clock.now() - row.last_seen_at > lock_limit()


def seconds_left(row: SignIn) -> int:
    """Until the page locks; 0 when it is locked."""
    return max(0, math.ceil((row.last_seen_at + lock_limit() - clock.now()).total_seconds()))


def how_it_is_over(row: SignIn) -> str:
    """Why the session is good for nothing any more; empty while it is."""
    now = clock.now()
    if row.ended_at:
        return row.end
    if now - row.last_seen_at > idle_limit() or now - row.started_at > absolute_limit():
        return End.TIME
    return ""


def unlock(request: HttpRequest, row: SignIn) -> None:
    """The worker is back: a new key for the session, whose row goes with it."""
    request.session.cycle_key()
    SignIn.objects.filter(pk=row.pk).update(
        last_seen_at=clock.now(), wrong_tries=0, session_hash=digest(str(request.session.session_key))
    )


def follow_key(row: SignIn, request: HttpRequest) -> None:
    """The session has a new key, after a new password or a fresh proof."""
    SignIn.objects.filter(pk=row.pk).update(session_hash=digest(str(request.session.session_key)))


def count_wrong_try(row: SignIn) -> int:
    """Tries that are left; with none left the sign-in has ended."""
    rows = SignIn.objects.filter(pk=row.pk)
    rows.update(wrong_tries=F("wrong_tries") + 1)
    left = TRIES - rows.values_list("wrong_tries", flat=True).get()
    if left <= 0:
        end(rows, End.WRONG_TRIES)
    return max(0, left)


def _news() -> "QuerySet[SignIn]":
    rows = SignIn.objects.filter(is_new_device=True, known_at=None, started_at__gt=clock.now() - TELL_FOR)
    return rows.exclude(end=End.BY_OWNER)


def news_for(row: SignIn) -> "QuerySet[SignIn]":
    """Sign-ins on new devices, told on a known device: a thief's own page does not tell of the thief."""
    if row.is_new_device and row.known_at is None:
        return SignIn.objects.none()
    rows = _news().filter(user=row.user_id).exclude(pk=row.pk)
    return rows.order_by("device_hash", "-started_at").distinct("device_hash")


def may_answer_for(asker: SignIn, row: SignIn) -> bool:
    """Whether whoever sits at `asker` can say of `row`: it was me. A new device speaks for none."""
    is_unknown = asker.is_new_device and asker.known_at is None
    return not is_unknown and asker.device_hash != row.device_hash


def say_it_was_me(row: SignIn) -> None:
    _of_device(row).filter(known_at=None).update(known_at=clock.now())


def is_known_device(request: HttpRequest, username: str) -> bool:
    """Whether a worker of this name has signed in on this browser before, and did not say: it was not me."""
    token = request.COOKIES.get(settings.DEVICE_COOKIE_NAME, "")
    rows = SignIn.objects.filter(user__username__iexact=username, device_hash=digest(token))
    return bool(token) and rows.filter(_KNOWN).exists()


def end_all(user: User, how: str, *, by: Any, but: SignIn | None = None) -> int:
    """Every session of a worker, at once, and the screens given to families; `but` one goes on."""
    rows = live(user).exclude(pk=but.pk) if but else SignIn.objects.filter(user=user)
    return end(rows, how, by=by) + sum(end_them(user, by) for end_them in ends_too)


def place_of(request: HttpRequest, username: str) -> str:
    """Whose tries are counted together: of the worker's own browser, wherever it is, or of one address."""
    name = username.lower()
    if is_known_device(request, name):
        return f"{name}:known:{digest(request.COOKIES[settings.DEVICE_COOKIE_NAME])}"
    return f"{name}:{request.META.get('REMOTE_ADDR', '')}"


def forget_news(row: SignIn) -> None:
    """The worker has answered for it: it is told no more, and its browser stays unknown."""
    _of_device(row).exclude(ended_at=None).update(end=End.BY_OWNER)


def _of_device(row: SignIn) -> "QuerySet[SignIn]":
    return SignIn.objects.filter(user=row.user_id, device_hash=row.device_hash)

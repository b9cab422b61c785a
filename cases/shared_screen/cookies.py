"""The two cookies of a shared screen: its token; and when it was touched last, with its language."""

import time
from dataclasses import dataclass

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

SALT = "shared screen touched"
KEPT = {"secure": True, "httponly": True, "samesite": "Strict", "path": "/"}


@dataclass
class Touch:
    """`at`: seconds since 1970 of the last touch; `language`: of the page, empty while as handed over."""

    at: int
    language: str = ""

    @property
    def is_locked(self) -> bool:
        """Covered too long: only the worker opens it again."""
        return time.time() - self.at > settings.SHARED_COVER_SECONDS + settings.SHARED_REOPEN_SECONDS


def begin(response: HttpResponse, token: str) -> None:
    """The browser that gets these is the family's screen from now on."""
    response.set_cookie(settings.SHARED_COOKIE_NAME, token, **KEPT)  # type: ignore[arg-type]
    touched(response, Touch(0))


def touched(response: HttpResponse, touch: Touch) -> None:
    _put(response, int(time.time()), touch.language)


def locked(response: HttpResponse, touch: Touch) -> None:
    """From here on only the worker opens the screen."""
    _put(response, 0, touch.language)


def _put(response: HttpResponse, at: int, language: str) -> None:
    value = signing.dumps([at, language], salt=SALT)
    response.set_cookie(settings.SHARED_TOUCH_COOKIE_NAME, value, **KEPT)  # type: ignore[arg-type]


def touch_of(request: HttpRequest) -> Touch:
    """The last touch; a cookie that is missing or not ours counts as touched long ago."""
    try:
        at, language = signing.loads(request.COOKIES.get(settings.SHARED_TOUCH_COOKIE_NAME, ""), salt=SALT)
    except (signing.BadSignature, ValueError):
        return Touch(0)
    return Touch(at, language)


def end(response: HttpResponse) -> None:
    for name in (settings.SHARED_COOKIE_NAME, settings.SHARED_TOUCH_COOKIE_NAME):
        response.delete_cookie(name, samesite="Strict")

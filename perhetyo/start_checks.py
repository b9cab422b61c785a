"""What must be true before the web process answers anybody."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.handlers.wsgi import WSGIRequest
from django.db import OperationalError

from perhetyo.database import forgetful_settings
from perhetyo.demo_mark import is_marked
from perhetyo.middleware import headers
from perhetyo.views.errors import not_now


def refuse_unfit() -> None:
    """Raises ImproperlyConfigured with one sentence that names the setting."""
    if not settings.ALLOWED_HOSTS:
        raise ImproperlyConfigured("ALLOWED_HOSTS names no host: set it to the name that people will type.")
    if forgetful := forgetful_settings():
        # What the page says is saved has to be on the disk before it says so (security.md P1).
        raise ImproperlyConfigured(
            f"The database may lose what it has confirmed: switch {', '.join(forgetful)} on in its settings."
        )
    if settings.IS_DEMO and not is_marked():
        # Log-in is open to everybody in demo mode: never before a database that may hold real people.
        raise ImproperlyConfigured(
            "PERHETYO_DEMO=1 is set, but this database is not marked as demo data: run manage.py demo_data "
            "on an empty database, or unset PERHETYO_DEMO."
        )


def when_fit(application: Callable[..., Any]) -> Callable[..., Any]:
    """`application`, behind `refuse_unfit`: at once, or as soon as the database can be asked.

    A database that is being started does not keep the web server from starting: the page "not now" says so.
    """
    is_fit = False

    def answer(environ: Any, start_response: Any) -> Any:
        check()
        if is_fit:
            return application(environ, start_response)
        page = headers(not_now)(WSGIRequest(environ))
        start_response(f"{page.status_code} {page.reason_phrase}", list(page.items()))
        return [page.content]

    def check() -> None:
        nonlocal is_fit
        if is_fit:
            return
        with suppress(OperationalError):
            refuse_unfit()
            is_fit = True

    check()
    return answer

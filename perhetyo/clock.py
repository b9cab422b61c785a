"""The one clock. Demo data travels with it to yesterday; nothing else may."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time

from django.utils import timezone

_travelled: ContextVar[datetime | None] = ContextVar("travelled", default=None)


def now() -> datetime:
    """The moment, aware, in UTC."""
    return _travelled.get() or timezone.now()


def local_day(moment: datetime) -> date:
    """The day in Helsinki of a moment."""
    return timezone.localdate(moment)


def today() -> date:
    """The day in Helsinki."""
    return timezone.localdate(now())


def start_of(day: date) -> datetime:
    """The moment at which a day begins in Helsinki, aware."""
    return timezone.make_aware(datetime.combine(day, time()))


@contextmanager
def travelled_to(moment: datetime) -> Iterator[None]:
    """Inside the block `now()` is `moment`. Only for building demo data."""
    token = _travelled.set(moment)
    try:
        yield
    finally:
        _travelled.reset(token)

"""Hours as people say them, in Helsinki time: the hour that is missing in March and the one that comes
twice in October are asked about, never guessed (I20)."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings

HELSINKI = ZoneInfo(settings.TIME_ZONE)
EVENING = time(17)
WEEKEND = (5, 6)


class NoSuchHour(ValueError):
    """The clocks went forward: this hour did not exist."""


class TwoSuchHours(ValueError):
    """The clocks went back: this hour came twice, and nobody has said which is meant."""


def moment(day: date, hour: time, *, is_second: bool | None = None) -> datetime:
    """The instant of a clock time; `is_second` says which one when the hour came twice.

    Raises NoSuchHour or TwoSuchHours.
    """
    first = datetime.combine(day, hour, HELSINKI)
    second = first.replace(fold=1)
    if first.utcoffset() == second.utcoffset():
        return first.astimezone(UTC)
    if first.astimezone(UTC).astimezone(HELSINKI).replace(tzinfo=None) != datetime.combine(day, hour):
        raise NoSuchHour
    if is_second is None:
        raise TwoSuchHours
    return (second if is_second else first).astimezone(UTC)


def shown(instant: datetime) -> datetime:
    return instant.astimezone(HELSINKI)


def is_second_of_two(instant: datetime) -> bool:
    """Whether the clock time is the later one of an hour that came twice."""
    return shown(instant).fold == 1


def is_evening(start: datetime, end: datetime | None) -> bool:
    """On a weekday, wholly or partly after five in the afternoon."""
    start, end = shown(start), shown(end or start)
    if start.weekday() in WEEKEND:
        return False
    return start.date() != end.date() or max(start.time(), end.time()) > EVENING


def is_weekend(start: datetime) -> bool:
    return shown(start).weekday() in WEEKEND


def minutes_between(start: datetime, end: datetime | None) -> int:
    return int((end - start) / timedelta(minutes=1)) if end else 0

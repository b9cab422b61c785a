"""Time limits and ages, computed from the dated rules in force on the day of the act (domain.md 5.6)."""

import calendar
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, timedelta
from functools import lru_cache

import holidays

from cases.models import AgeRule, Case, DeadlineRule
from perhetyo import clock


def limit(key: str, start: date) -> date:
    """The last day of the time limit `key` that began on `start` (the day itself is not counted).

    Of a moment it is the day in Helsinki: shortly after midnight it is still yesterday in UTC.
    Raises DeadlineRule.DoesNotExist when no rule of that name was in force on `start`.
    """
    if isinstance(start, datetime):
        start = clock.local_day(start)
    rule = _rule(key, start)
    if rule is None:
        raise DeadlineRule.DoesNotExist(key)
    if rule.unit == DeadlineRule.Unit.WORKING_DAYS:
        return add_working_days(start, rule.amount)
    if rule.unit == DeadlineRule.Unit.MONTHS:
        return add_months(start, rule.amount)
    return start + timedelta(days=rule.amount)


def back(key: str, day: date) -> date:
    """The first day of the time `key` that ends on `day`: how far back a log is shown or watched.

    Raises DeadlineRule.DoesNotExist when no rule of that name was in force on `day`.
    """
    rule = _rule(key, day)
    if rule is None:
        raise DeadlineRule.DoesNotExist(key)
    if rule.unit == DeadlineRule.Unit.MONTHS:
        return add_months(day, -rule.amount)
    return day - timedelta(days=rule.amount)


_read: ContextVar[list[DeadlineRule] | None] = ContextVar("read", default=None)


@contextmanager
def read_once() -> Iterator[None]:
    """Inside the block the rules are read from the database once: for lists of many cases."""
    token = _read.set(list(DeadlineRule.objects.order_by("-valid_from")))
    try:
        yield
    finally:
        _read.reset(token)


def _rule(key: str, day: date) -> DeadlineRule | None:
    rules = _read.get()
    if rules is None:
        return DeadlineRule.objects.on(day).filter(key=key).first()
    return next((rule for rule in rules if rule.key == key and rule.is_in_force(day)), None)


def add_months(day: date, months: int) -> date:
    """The same day number, else the last day of that month (30 November + 3 = 28 February)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def add_working_days(day: date, count: int) -> date:
    """The `count`-th working day after `day`; Saturdays, Sundays, holidays and eves are free."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day


def working_days_between(start: date, end: date) -> int:
    """Working days after `start` up to and with `end`; 0 when `end` is not later."""
    return sum(is_working_day(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in _free_days(day.year)


@lru_cache(maxsize=8)
def _free_days(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("FI", years=year))


def age_of_own_voice(case: Case, on: date) -> int:
    """From which age a child acknowledges for themselves: 12 in child welfare, 15 in social welfare.

    LsL 20-21 § and HL 14 §; raises AgeRule.DoesNotExist when no rule was in force on `on`.
    """
    rule = AgeRule.objects.on(on).filter(legal_basis=case.legal_basis, right="own_voice").first()
    if rule is None:
        raise AgeRule.DoesNotExist(case.legal_basis)
    return int(rule.age)

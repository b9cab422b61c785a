"""Time limits of domain.md 5.6, with its own test vectors."""

import calendar
import random
from datetime import UTC, date, datetime, timedelta

import pytest

from cases import bodies
from cases.deadlines import (
    add_months,
    add_working_days,
    back,
    is_working_day,
    limit,
    read_once,
    working_days_between,
)
from cases.models import Case, DeadlineRule

TUESDAY = date(2026, 11, 24)
# Every rule, and its last day when it began on that Tuesday: reckoned by hand from domain.md 5.6 and the
# calendar. Friday the fourth is a working day; Independence Day, the sixth of December, is a Sunday.
LAST_DAYS = {
    "assessment_start": date(2026, 12, 3),
    "assessment_ready": date(2027, 2, 24),
    "service_started": date(2027, 2, 24),
    "referral_answer": date(2026, 12, 1),
    "first_meeting": date(2026, 12, 8),
    "plan_v1": date(2026, 12, 24),
    "approval": date(2026, 12, 1),
    "entry_due": date(2026, 11, 25),
    "entry_finished": date(2026, 11, 26),
    "entry_overdue": date(2026, 11, 27),
    "entry_late": date(2026, 12, 3),
    "review_at_least": date(2026, 12, 8),
    "review_at_most": date(2027, 2, 24),
    "client_plan_check": date(2027, 11, 24),
    "decision_ends_soon": date(2026, 12, 24),
    "summary": date(2026, 12, 24),
    "access_after_closing": date(2026, 12, 8),
    "finishing_notes": date(2026, 12, 8),
    "opening_review": date(2026, 12, 1),
    "correction_request": date(2026, 12, 24),
    "restriction_review": date(2027, 11, 24),
    "data_request": date(2026, 12, 8),
    "data_request_large": date(2026, 12, 24),
    "data_request_gdpr": date(2026, 12, 24),
    "log_request": date(2027, 1, 24),
    "protection_ends_soon": date(2027, 1, 23),
    "protection_reminder": date(2027, 1, 23),
}
LOOKED_BACK = {"log_shown": date(2024, 11, 24), "log_watched": date(2026, 10, 25)}
# Free days that are no Saturday or Sunday, from the calendar: New Year, Epiphany, Good Friday, Easter Monday,
# May Day, Ascension, Midsummer Eve, Independence Day, Christmas Eve, Christmas and Boxing Day.
FREE = {
    2026: ["01-01", "01-06", "04-03", "04-06", "05-01", "05-14", "06-19", "12-24", "12-25"],
    2027: ["01-01", "01-06", "03-26", "03-29", "05-06", "06-25", "12-06", "12-24"],
    2028: ["01-06", "04-14", "04-17", "05-01", "05-25", "06-23", "12-06", "12-25", "12-26"],
}


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2026, 11, 24), date(2026, 12, 3)),
        (date(2026, 12, 4), date(2026, 12, 15)),
        (date(2026, 12, 21), date(2027, 1, 4)),
    ],
)
def test_seven_working_days(start: date, end: date) -> None:
    assert add_working_days(start, 7) == end


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2026, 8, 31), date(2026, 11, 30)),
        (date(2027, 11, 29), date(2028, 2, 29)),
    ],
)
def test_three_months_end_on_the_same_day_number_or_the_last(start: date, end: date) -> None:
    assert add_months(start, 3) == end


def test_three_months_that_end_on_a_sunday_are_not_made_longer() -> None:
    assert add_months(date(2026, 11, 28), 3) == date(2027, 2, 28)
    assert not is_working_day(date(2027, 2, 28))


@pytest.mark.parametrize("year", FREE)
def test_working_days_are_those_of_the_calendar(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365 + calendar.isleap(year))]
    free = [f"{day:%m-%d}" for day in days if day.weekday() < 5 and not is_working_day(day)]
    assert free == FREE[year]
    assert not any(is_working_day(day) for day in days if day.weekday() >= 5)


def test_ten_thousand_limits_end_right() -> None:
    chosen, wrong = random.Random(14), []
    for _each in range(10_000):
        start = date(2024, 1, 1) + timedelta(days=chosen.randrange(3000))
        months, count = chosen.randrange(1, 25), chosen.randrange(1, 16)
        end = add_months(start, months)
        is_month = (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
        # One day later is another day number, or another month: nothing is given away, nothing added.
        is_day = end.day == start.day or (end.day < start.day and (end + timedelta(days=1)).day == 1)
        last = add_working_days(start, count)
        is_counted = is_working_day(last) and working_days_between(start, last) == count
        if not (is_month and is_day and is_counted):
            wrong.append((start, months, count))
    assert wrong == []


@pytest.mark.django_db
def test_every_rule_ends_on_its_day() -> None:
    assert {key: limit(key, TUESDAY) for key in LAST_DAYS} == LAST_DAYS
    assert {key: back(key, TUESDAY) for key in LOOKED_BACK} == LOOKED_BACK
    assert set(DeadlineRule.objects.values_list("key", flat=True)) == {*LAST_DAYS, *LOOKED_BACK}


@pytest.mark.django_db
def test_what_began_after_midnight_began_on_that_day() -> None:
    """At a quarter past midnight in Helsinki it is still the day before in UTC."""
    night = datetime(2026, 11, 24, 22, 15, tzinfo=UTC)
    assert limit("approval", night) == date(2026, 12, 2)
    assert limit("review_at_most", datetime(2026, 11, 30, 21, 59, tzinfo=UTC)) == date(2027, 2, 28)
    assert bodies.of("plan").due_on(Case(started_at=night)) == date(2026, 12, 25)
    assert bodies.of("summary").due_on(Case(closing_at=night)) == date(2026, 12, 25)


@pytest.mark.django_db(transaction=True, databases=["default", "owner"])
def test_a_changed_law_is_used_for_what_begins_after_it() -> None:
    """A row is added and the old one stays; no row has to be ended for it."""
    rules = DeadlineRule.objects.using("owner")
    row = rules.create(key="approval", amount=3, unit="days", valid_from=date(2027, 1, 1))
    try:
        asked = limit("approval", date(2026, 12, 31)), limit("approval", date(2027, 1, 1))
        with read_once():
            again = limit("approval", date(2026, 12, 31)), limit("approval", date(2027, 1, 1))
    finally:
        row.delete()
    assert asked == again == (date(2027, 1, 7), date(2027, 1, 4))


@pytest.mark.django_db
def test_the_rule_is_chosen_by_the_day_of_the_act() -> None:
    assert limit("review_at_most", date(2026, 11, 24)) == date(2027, 2, 24)
    with pytest.raises(DeadlineRule.DoesNotExist):
        limit("review_at_most", date(2023, 12, 31))

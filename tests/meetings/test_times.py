"""Clock times of Helsinki: the hour that is missing, the hour that comes twice, evenings, weekends."""

import random
from datetime import UTC, date, datetime, time, timedelta

import pytest

from meetings import times
from meetings.entering import missing
from meetings.forms.entry import empty_fields


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_summer_and_winter_have_their_offsets() -> None:
    assert times.moment(date(2026, 7, 1), time(12)).isoformat() == "2026-07-01T09:00:00+00:00"
    assert times.moment(date(2026, 1, 1), time(12)).isoformat() == "2026-01-01T10:00:00+00:00"


def test_the_hour_that_does_not_exist_is_refused() -> None:
    with pytest.raises(times.NoSuchHour):
        times.moment(date(2026, 3, 29), time(3, 30))


def test_the_hour_that_comes_twice_is_asked_about() -> None:
    with pytest.raises(times.TwoSuchHours):
        times.moment(date(2026, 10, 25), time(3, 30))
    first = times.moment(date(2026, 10, 25), time(3, 30), is_second=False)
    second = times.moment(date(2026, 10, 25), time(3, 30), is_second=True)
    assert times.minutes_between(first, second) == 60
    assert (times.is_second_of_two(first), times.is_second_of_two(second)) == (False, True)


# Sundays on which the clocks go forward and back at one in the morning of UTC.
FORWARD = [date(2026, 3, 29), date(2027, 3, 28)]
BACK = [date(2026, 10, 25), date(2027, 10, 31)]
YEARS = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)


def turned(day: date) -> datetime:
    return datetime.combine(day, time(1), UTC)


def hours_ahead(instant: datetime) -> int:
    """By the rule as it stands in the law, apart from any table of time zones."""
    is_summer = any(turned(a) <= instant < turned(b) for a, b in zip(FORWARD, BACK, strict=True))
    return 3 if is_summer else 2


def moments() -> list[datetime]:
    """Ten thousand of two years, and each minute of the nights on which the clocks are turned."""
    seconds, chosen = int((YEARS[1] - YEARS[0]).total_seconds()), random.Random(14)
    spread = [YEARS[0] + timedelta(seconds=chosen.randrange(seconds)) for _each in range(10_000)]
    nights = [turned(day) + timedelta(minutes=n) for day in (*FORWARD, *BACK) for n in range(-180, 180)]
    return spread + nights


def test_what_is_shown_leads_back_to_the_moment_it_was() -> None:
    wrong = []
    for instant in moments():
        local = times.shown(instant)
        is_right = local.replace(tzinfo=UTC) - instant == timedelta(hours=hours_ahead(instant))
        said = times.moment(local.date(), local.time(), is_second=times.is_second_of_two(instant))
        if not is_right or said != instant:
            wrong.append(instant)
    assert wrong == []


@pytest.mark.parametrize("days", [FORWARD, BACK])
def test_of_a_whole_night_only_the_hour_from_three_to_four_is_refused(days: list[date]) -> None:
    expected = times.NoSuchHour if days == FORWARD else times.TwoSuchHours
    for day in days:
        refused = set()
        for minute in range(24 * 60):
            hour = time(minute // 60, minute % 60)
            try:
                times.moment(day, hour)
            except expected:
                refused.add(hour)
        assert refused == {time(3, minute) for minute in range(60)}


@pytest.mark.parametrize(
    ("kind", "is_refused"),
    [("family", True), ("phone", True), ("other", True), ("no_show", True), ("cancelled", False)],
)
def test_what_has_not_happened_yet_is_not_finished(kind: str, is_refused: bool) -> None:
    """I20; a meeting that is to come may be cancelled."""
    whole = {
        **empty_fields(kind), "start": "10:00", "end": "11:00", "participants": ["person:x"],
        "written_together": "yes", "what_we_did": "Pelasimme.",
        "cancelled_by": "family", "cancel_reason": "ill",
    }  # fmt: skip
    assert missing({}, {**whole, "date": "2025-01-08"}) == []
    assert bool(missing({}, {**whole, "date": "2035-01-08"})) is is_refused


@pytest.mark.parametrize(
    ("start", "end", "evening", "weekend"),
    [
        ("2026-11-24T09:00+02:00", "2026-11-24T10:30+02:00", False, False),
        ("2026-11-24T16:00+02:00", "2026-11-24T17:00+02:00", False, False),
        ("2026-11-24T16:30+02:00", "2026-11-24T17:30+02:00", True, False),
        ("2026-11-24T23:30+02:00", "2026-11-25T00:30+02:00", True, False),
        ("2026-11-28T18:00+02:00", "2026-11-28T19:00+02:00", False, True),
        ("2026-11-24T23:00+00:00", "2026-11-24T23:30+00:00", False, False),  # one at night in Helsinki
    ],
)
def test_evening_and_weekend_are_those_of_helsinki(
    start: str, end: str, evening: bool, weekend: bool
) -> None:
    assert (times.is_evening(at(start), at(end)), times.is_weekend(at(start))) == (evening, weekend)

"""Clock times of Helsinki: the hour that is missing, the hour that comes twice, evenings, weekends."""

from datetime import date, datetime, time

import pytest

from meetings import times


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

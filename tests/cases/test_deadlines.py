"""Time limits of domain.md 5.6, with its own test vectors."""

from datetime import date

import pytest

from cases.deadlines import add_months, add_working_days, limit
from cases.models import DeadlineRule


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


@pytest.mark.django_db
def test_the_rule_is_chosen_by_the_day_of_the_act() -> None:
    assert limit("review_at_most", date(2026, 11, 24)) == date(2027, 2, 24)
    with pytest.raises(DeadlineRule.DoesNotExist):
        limit("review_at_most", date(2023, 12, 31))

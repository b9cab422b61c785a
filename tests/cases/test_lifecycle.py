"""T1-T7 and T11-T14: every state against every step, and the database as the second wall."""

from itertools import product
from typing import Any

import pytest
from django.db import DatabaseError

from cases import lifecycle
from cases.models import Case, State
from perhetyo.database import acting
from perhetyo.lifecycle import Refused

STEPS = {
    "send": ({"referral_draft", "referral_returned"}, "referral_sent"),
    "return": ({"referral_sent"}, "referral_returned"),
    "decline": ({"referral_sent"}, "referral_declined"),
    "accept": ({"referral_sent"}, "queued"),
    "start": ({"queued"}, "start"),
    "begin_working": ({"start"}, "working"),
    "begin_closing": ({"start", "working"}, "closing"),
    "back_to_working": ({"closing"}, "working"),
    "close": ({"closing"}, "closed"),
    "interrupt": ({"start", "working"}, "closed"),
}


def test_the_table_is_the_one_of_the_law() -> None:
    for name, step in lifecycle.CASE.transitions.items():
        assert (set(step.sources), step.target) == STEPS[name]
    assert set(lifecycle.CASE.transitions) == set(STEPS)


@pytest.mark.parametrize(("state", "name"), list(product(State.values, STEPS)))
def test_a_step_starts_only_where_it_may(state: str, name: str) -> None:
    case = Case(state=state)
    offered = [step.name for step in lifecycle.CASE.open_steps(case)]
    assert (name in offered) == (state in STEPS[name][0])
    if name not in offered:
        with pytest.raises(Refused):
            lifecycle.CASE.take(case, name, by=None, at=None)
        assert case.state == state


@pytest.mark.django_db
@pytest.mark.parametrize(("old", "new"), [("draft", "start"), ("queued", "working"), ("working", "queued")])
def test_postgresql_refuses_a_move_that_is_not_in_the_table(
    family: Any, staff: Any, old: str, new: str
) -> None:
    case = family(old)
    with pytest.raises(DatabaseError, match="Invalid transition"), acting(staff["katariina"]):
        Case.objects.filter(pk=case.pk).update(state=new)


@pytest.mark.django_db
class TestBeforeSending:
    def test_everything_missing_is_named_at_once(self, family: Any, staff: Any) -> None:
        case = family("draft")
        referral = case.referral
        referral.purpose = referral.told_to_family = ""
        with acting(staff["katariina"]):
            case.case_people.filter(role="child").update(is_client=False)
            case.guardianships.all().delete()
            case.decisions.all().delete()
            referral.save()
        case = Case.objects.with_faces().get(pk=case.pk)
        assert len(lifecycle.CASE.missing(case, "send")) == 5

    def test_a_full_referral_may_be_sent(self, family: Any) -> None:
        assert lifecycle.CASE.missing(family("draft"), "send") == []

    def test_a_decision_being_prepared_is_enough_with_its_day(self, family: Any, staff: Any) -> None:
        case = family("draft")
        with acting(staff["katariina"]):
            case.decisions.all().delete()
        assert len(lifecycle.CASE.missing(case, "send")) == 1
        case.referral.decision_expected_on = case.opened_at.date()
        assert lifecycle.CASE.missing(case, "send") == []


@pytest.mark.django_db
def test_work_begins_only_with_a_decision_in_force_and_a_lead_worker(family: Any, staff: Any) -> None:
    case = family("queued")
    assert len(lifecycle.CASE.missing(case, "start")) == 1  # no lead worker yet
    with acting(staff["katariina"]):
        case.decisions.all().delete()
    case = Case.objects.with_faces().get(pk=case.pk)
    assert len(lifecycle.CASE.missing(case, "start")) == 2

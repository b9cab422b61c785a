"""The policy table, typed again by hand from domain.md 5.2 and 5.4, against the one in the code."""

from itertools import product

import pytest

from cases import policy
from cases.models import State

WRITING = "referral_draft referral_returned"
REFERRAL = "referral_draft referral_sent referral_returned queued"
WORK = "start working"
EVERY = "referral_draft referral_sent referral_returned referral_declined queued start working"
WORKERS = "lead pair substitute"
EXPECTED = {
    "read_referral": [(f"{WORKERS} responsible deputy unit_lead", EVERY)],
    "read_case": [(f"{WORKERS} responsible deputy unit_lead", EVERY)],
    "write_referral": [("responsible", WRITING)],
    "send_referral": [("responsible", WRITING)],
    "answer_referral": [("unit_lead", "referral_sent")],
    "start_case": [("unit_lead", "queued")],
    "open_case": [("unit_lead", WORK)],
    "change_people": [("responsible", f"{REFERRAL} {WORK}"), (WORKERS, WORK)],
    "change_decisions": [("responsible", f"{REFERRAL} {WORK}")],
    "change_agreement": [(f"responsible {WORKERS}", WORK)],
    "read_plan": [(f"{WORKERS} responsible deputy unit_lead", WORK)],
    "write_plan": [(WORKERS, "start")],
    "share_plan": [(WORKERS, "start")],
    "note_acknowledgement": [(WORKERS, "start")],
    "note_differing_view": [(f"responsible {WORKERS}", WORK)],
    "submit_plan": [(WORKERS, "start")],
    "decide_plan": [("responsible deputy", "start")],
}
GROUNDS = ["lead", "pair", "substitute", "responsible", "deputy", "unit_lead", ""]


def test_no_action_is_forgotten() -> None:
    assert set(policy.POLICY) == set(EXPECTED)


@pytest.mark.parametrize("action", EXPECTED)
def test_each_action_is_allowed_exactly_where_the_law_and_the_table_say(action: str) -> None:
    allowed = {
        (ground, state)
        for grounds, states in EXPECTED[action]
        for ground, state in product(grounds.split(), states.split())
    }
    for ground, state in product(GROUNDS, State.values):
        assert policy.allows(action, ground, state) == ((ground, state) in allowed), (action, ground, state)


def test_an_unknown_action_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        policy.allows("destroy", "lead", "start")

"""The policy table, typed again by hand from domain.md 5.2 and 5.4, against the one in the code."""

from itertools import product

import pytest

from cases import policy
from cases.models import State

WRITING = "referral_draft referral_returned"
REFERRAL = "referral_draft referral_sent referral_returned queued"
WORK = "start working closing"
EVERY = f"{REFERRAL} referral_declined {WORK} closed"
SEEN = f"{WORK} closed"
WORKERS = "lead pair substitute"
INVOLVED = f"{WORKERS} responsible deputy unit_lead"
ALL = f"{INVOLVED} finishing exceptional"
WRITERS = f"{WORKERS} responsible"
FINISHERS = f"{WRITERS} finishing"
EXPECTED = {
    "read_referral": [(ALL, EVERY)],
    "read_case": [(ALL, EVERY)],
    "write_referral": [("responsible", WRITING)],
    "send_referral": [("responsible", WRITING)],
    "answer_referral": [("unit_lead", "referral_sent")],
    "start_case": [("unit_lead", "queued")],
    "open_case": [("unit_lead", SEEN)],
    "end_opening": [("unit_lead exceptional", EVERY)],
    "change_team": [("unit_lead", WORK)],
    "bar_worker": [(INVOLVED, EVERY)],
    "lift_bar": [("unit_lead", EVERY)],
    "change_people": [("responsible", f"{REFERRAL} {WORK}"), (WORKERS, WORK)],
    "lift_protection": [("responsible deputy", f"{REFERRAL} {WORK}")],
    "reveal_contact": [(f"{WORKERS} responsible deputy exceptional", EVERY)],
    "agree_words": [(INVOLVED, f"{REFERRAL} {WORK}")],
    "change_decisions": [("responsible", f"{REFERRAL} {WORK}")],
    "change_agreement": [(WRITERS, WORK)],
    "read_plan": [(ALL, SEEN)],
    "write_plan": [(WORKERS, "start")],
    "share_plan": [(f"{FINISHERS} deputy", SEEN)],
    "note_plan": [(WORKERS, "start")],
    "differ_plan": [(f"{FINISHERS} deputy", SEEN)],
    "submit_plan": [(WORKERS, "start")],
    "decide_plan": [("responsible deputy", "start")],
    "read_entry": [(ALL, SEEN)],
    "begin_entry": [(WRITERS, WORK)],
    "write_entry": [(FINISHERS, WORK)],
    "share_entry": [(f"{FINISHERS} deputy", SEEN)],
    "note_entry": [(FINISHERS, WORK)],
    "differ_entry": [(f"{FINISHERS} deputy", SEEN)],
    "finalise_entry": [(FINISHERS, WORK)],
    "read_child_view": [(ALL, SEEN)],
    "begin_child_view": [(WRITERS, WORK)],
    "write_child_view": [(FINISHERS, WORK)],
    "share_child_view": [(f"{FINISHERS} deputy", SEEN)],
    "note_child_view": [(FINISHERS, WORK)],
    "differ_child_view": [(f"{FINISHERS} deputy", SEEN)],
    "finalise_child_view": [(FINISHERS, WORK)],
    "read_review": [(ALL, SEEN)],
    "begin_review": [(WORKERS, "working")],
    "write_review": [(WORKERS, "working")],
    "share_review": [(f"{FINISHERS} deputy", "working closing closed")],
    "note_review": [(WORKERS, "working")],
    "differ_review": [(f"{FINISHERS} deputy", SEEN)],
    "submit_review": [(WORKERS, "working")],
    "decide_review": [("responsible deputy", "working")],
    "read_summary": [(ALL, "closing closed")],
    "write_summary": [(WORKERS, "closing")],
    "share_summary": [(f"{FINISHERS} deputy", "closing closed")],
    "note_summary": [(WORKERS, "closing")],
    "differ_summary": [(f"{FINISHERS} deputy", "closing closed")],
    "submit_summary": [(WORKERS, "closing")],
    "decide_summary": [("responsible deputy", "closing")],
    "correct_plan": [(f"{WORKERS} responsible deputy", SEEN)],
    "correct_entry": [(f"{WORKERS} responsible deputy", SEEN)],
    "correct_child_view": [(f"{WORKERS} responsible deputy", SEEN)],
    "correct_review": [(f"{WORKERS} responsible deputy", SEEN)],
    "correct_summary": [(f"{WORKERS} responsible deputy", "closing closed")],
    "ask_plan": [(f"{WORKERS} responsible deputy", SEEN)],
    "ask_entry": [(f"{WORKERS} responsible deputy", SEEN)],
    "ask_child_view": [(f"{WORKERS} responsible deputy", SEEN)],
    "ask_review": [(f"{WORKERS} responsible deputy", SEEN)],
    "ask_summary": [(f"{WORKERS} responsible deputy", "closing closed")],
    "annul_plan": [("responsible deputy", SEEN)],
    "annul_entry": [("responsible deputy", SEEN)],
    "annul_child_view": [("responsible deputy", SEEN)],
    "annul_review": [("responsible deputy", SEEN)],
    "annul_summary": [("responsible deputy", "closing closed")],
    "restrict_plan": [(f"{WORKERS} responsible deputy", SEEN)],
    "restrict_entry": [(f"{WORKERS} responsible deputy", SEEN)],
    "restrict_child_view": [(f"{WORKERS} responsible deputy", SEEN)],
    "restrict_review": [(f"{WORKERS} responsible deputy", SEEN)],
    "restrict_summary": [(f"{WORKERS} responsible deputy", "closing closed")],
    "lift_plan": [("responsible deputy", SEEN)],
    "lift_entry": [("responsible deputy", SEEN)],
    "lift_child_view": [("responsible deputy", SEEN)],
    "lift_review": [("responsible deputy", SEEN)],
    "lift_summary": [("responsible deputy", "closing closed")],
    "give_plan": [(f"{WORKERS} responsible deputy", SEEN)],
    "give_entry": [(f"{WORKERS} responsible deputy", SEEN)],
    "give_child_view": [(f"{WORKERS} responsible deputy", SEEN)],
    "give_review": [(f"{WORKERS} responsible deputy", SEEN)],
    "give_summary": [(f"{WORKERS} responsible deputy", "closing closed")],
    "mark_agreed": [(WRITERS, WORK)],
    "begin_closing": [("responsible deputy", "start working")],
    "back_to_working": [("responsible deputy", "closing")],
    "interrupt_case": [("responsible deputy", "start working")],
    "give_feedback": [("responsible deputy", "closing closed")],
    "read_log": [("responsible deputy unit_lead log_officer", EVERY)],
    "hold_back_log": [("log_officer", EVERY)],
    "ask_data": [(f"{WORKERS} responsible deputy log_officer", EVERY)],
    "answer_log_request": [("log_officer", EVERY)],
    "answer_data_request": [("responsible deputy", EVERY)],
    "read_disclosures": [(ALL, EVERY)],
    "write_disclosure": [(f"{FINISHERS} deputy", EVERY)],
    "contact_with_a_ground": [(f"{FINISHERS} deputy", f"{REFERRAL} {WORK}")],
}
GROUNDS = [
    "lead", "pair", "substitute", "finishing", "responsible", "deputy", "unit_lead", "exceptional",
    "log_officer", "",
]  # fmt: skip


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

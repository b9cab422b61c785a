"""Who may do what in which state of the case: one literal table (domain.md 5.4).

A person stands towards a case on a ground: as its lead worker, pair or substitute, as somebody whose task
has ended and who finishes what was begun, as the responsible social worker or the deputy, as the unit lead,
or exceptionally for an hour. Nobody else knows that the case exists; the log
officer reaches its log alone.
"""

from typing import Any

from cases.models import Case, Opening, State
from cases.models.case import CaseQuerySet
from perhetyo import clock
from perhetyo.models import Role

LEAD, PAIR, SUBSTITUTE = "lead", "pair", "substitute"
RESPONSIBLE, DEPUTY, UNIT_LEAD = "responsible", "deputy", "unit_lead"
FINISHING, EXCEPTIONAL = "finishing", "exceptional"
LOG_OFFICER = "log_officer"  # reaches the log of every case and no page with content
WORKERS = frozenset({LEAD, PAIR, SUBSTITUTE})
DECIDERS = frozenset({RESPONSIBLE, DEPUTY})
EVERYONE = WORKERS | DECIDERS | {UNIT_LEAD, FINISHING, EXCEPTIONAL}  # all these only read
INVOLVED = WORKERS | DECIDERS | {UNIT_LEAD}

WRITING = frozenset({State.REFERRAL_DRAFT, State.REFERRAL_RETURNED})
SENT = frozenset({State.REFERRAL_SENT})
QUEUED = frozenset({State.QUEUED})
START = frozenset({State.START})
WORKING = frozenset({State.WORKING})
CLOSING = frozenset({State.CLOSING})
UNDERWAY = frozenset({State.START, State.WORKING})
WORK = frozenset({State.START, State.WORKING, State.CLOSING})
CLOSED = frozenset({State.CLOSED})
SEEN = WORK | CLOSED
ALL = frozenset(State)
KEPT = ALL - {State.REFERRAL_DECLINED, State.CLOSED}
WRITERS = WORKERS | {RESPONSIBLE}
KINDS = {**dict.fromkeys(("plan", "entry", "child_view", "review"), SEEN), "summary": CLOSING | CLOSED}
FINISHERS = WRITERS | {FINISHING}  # who may finish what is begun
HEARERS = FINISHERS | {DEPUTY}  # who may take a late word or an own view


def _all(grounds: frozenset[str], states: frozenset[str]) -> dict[str, frozenset[str]]:
    return dict.fromkeys(grounds, states)


# action -> ground -> states of the case in which it is allowed
POLICY: dict[str, dict[str, frozenset[str]]] = {
    "read_referral": _all(EVERYONE, ALL),
    "write_referral": {RESPONSIBLE: WRITING},
    "send_referral": {RESPONSIBLE: WRITING},
    "answer_referral": {UNIT_LEAD: SENT},
    "start_case": {UNIT_LEAD: QUEUED},
    "open_case": {UNIT_LEAD: SEEN},
    "end_opening": _all(frozenset({UNIT_LEAD, EXCEPTIONAL}), ALL),
    "change_team": {UNIT_LEAD: WORK},
    "bar_worker": _all(INVOLVED, ALL),
    "lift_bar": {UNIT_LEAD: ALL},
    "read_case": _all(EVERYONE, ALL),
    "change_people": {RESPONSIBLE: KEPT, **_all(WORKERS, WORK)},
    "lift_protection": _all(DECIDERS, KEPT),
    "reveal_contact": _all(WORKERS | DECIDERS | {EXCEPTIONAL}, ALL),
    "agree_words": _all(INVOLVED, KEPT),
    "change_decisions": {RESPONSIBLE: KEPT},
    "change_agreement": _all(WRITERS, WORK),
    # Records: an action is a verb and a kind. A closed case takes late words (share) and views (differ).
    "read_plan": _all(EVERYONE, SEEN),
    "write_plan": _all(WORKERS, START),
    "share_plan": _all(HEARERS, SEEN),
    "note_plan": _all(WORKERS, START),
    "differ_plan": _all(HEARERS, SEEN),
    "submit_plan": _all(WORKERS, START),
    "decide_plan": _all(DECIDERS, START),
    "read_entry": _all(EVERYONE, SEEN),
    "begin_entry": _all(WRITERS, WORK),
    "write_entry": _all(FINISHERS, WORK),
    "share_entry": _all(HEARERS, SEEN),
    "note_entry": _all(FINISHERS, WORK),
    "differ_entry": _all(HEARERS, SEEN),
    "finalise_entry": _all(FINISHERS, WORK),
    "read_child_view": _all(EVERYONE, SEEN),
    "begin_child_view": _all(WRITERS, WORK),
    "write_child_view": _all(FINISHERS, WORK),
    "share_child_view": _all(HEARERS, SEEN),
    "note_child_view": _all(FINISHERS, WORK),
    "differ_child_view": _all(HEARERS, SEEN),
    "finalise_child_view": _all(FINISHERS, WORK),
    "read_review": _all(EVERYONE, SEEN),
    "begin_review": _all(WORKERS, WORKING),
    "write_review": _all(WORKERS, WORKING),
    "share_review": _all(HEARERS, WORKING | CLOSING | CLOSED),
    "note_review": _all(WORKERS, WORKING),
    "differ_review": _all(HEARERS, SEEN),
    "submit_review": _all(WORKERS, WORKING),
    "decide_review": _all(DECIDERS, WORKING),
    "read_summary": _all(EVERYONE, CLOSING | CLOSED),
    "write_summary": _all(WORKERS, CLOSING),
    "share_summary": _all(HEARERS, CLOSING | CLOSED),
    "note_summary": _all(WORKERS, CLOSING),
    "differ_summary": _all(HEARERS, CLOSING | CLOSED),
    "submit_summary": _all(WORKERS, CLOSING),
    "decide_summary": _all(DECIDERS, CLOSING),
    # What may happen to a finished text, also after the closing (T13b). A worker corrects what they wrote.
    "correct_plan": _all(WORKERS | DECIDERS, SEEN),
    "correct_entry": _all(WORKERS | DECIDERS, SEEN),
    "correct_child_view": _all(WORKERS | DECIDERS, SEEN),
    "correct_review": _all(WORKERS | DECIDERS, SEEN),
    "correct_summary": _all(WORKERS | DECIDERS, CLOSING | CLOSED),
    "ask_plan": _all(WORKERS | DECIDERS, SEEN),
    "ask_entry": _all(WORKERS | DECIDERS, SEEN),
    "ask_child_view": _all(WORKERS | DECIDERS, SEEN),
    "ask_review": _all(WORKERS | DECIDERS, SEEN),
    "ask_summary": _all(WORKERS | DECIDERS, CLOSING | CLOSED),
    "annul_plan": _all(DECIDERS, SEEN),
    "annul_entry": _all(DECIDERS, SEEN),
    "annul_child_view": _all(DECIDERS, SEEN),
    "annul_review": _all(DECIDERS, SEEN),
    "annul_summary": _all(DECIDERS, CLOSING | CLOSED),
    # What hides a part, and what gives a paper of a text to somebody of the family.
    **{f"restrict_{kind}": _all(WORKERS | DECIDERS, states) for kind, states in KINDS.items()},
    **{f"lift_{kind}": _all(DECIDERS, states) for kind, states in KINDS.items()},
    **{f"give_{kind}": _all(WORKERS | DECIDERS, states) for kind, states in KINDS.items()},
    "mark_agreed": _all(WRITERS, WORK),
    "begin_closing": _all(DECIDERS, UNDERWAY),
    "back_to_working": _all(DECIDERS, CLOSING),
    "interrupt_case": _all(DECIDERS, UNDERWAY),
    "give_feedback": _all(DECIDERS, CLOSING | CLOSED),
    "read_log": _all(DECIDERS | {UNIT_LEAD, LOG_OFFICER}, ALL),
    "hold_back_log": {LOG_OFFICER: ALL},
    "ask_data": _all(WORKERS | DECIDERS | {LOG_OFFICER}, ALL),
    "answer_log_request": {LOG_OFFICER: ALL},
    "answer_data_request": _all(DECIDERS, ALL),
    "read_disclosures": _all(EVERYONE, ALL),
    "write_disclosure": _all(HEARERS, ALL),
    "contact_with_a_ground": _all(HEARERS, KEPT),
}
# The unit lead sees what these show of a family in work only after naming a ground (domain.md 5.4).
OPENED_WITH_A_GROUND = frozenset(action for action in POLICY if action.startswith("read_")) | {"agree_words"}


def ground(user: Any, case: Case) -> str:
    """On which ground the user stands towards the case; empty when on none."""
    return _ground_of_task(user, case) or (EXCEPTIONAL if opening(user, case, EXCEPTIONAL) else "")


def _ground_of_task(user: Any, case: Case) -> str:
    if user.role == Role.FAMILY_WORKER:
        return _as_worker(user, case)
    if user.role in (Role.SOCIAL_WORKER, Role.LEAD_SOCIAL_WORKER):
        if case.responsible_social_worker_id == user.pk:
            return RESPONSIBLE
        return DEPUTY if _is_deputy(user, case) else ""
    if user.role == Role.UNIT_LEAD and case.unit_id == user.unit_id:
        return UNIT_LEAD
    return LOG_OFFICER if user.role == Role.LOG_OFFICER else ""


def reached_by(user: Any, action: str) -> CaseQuerySet:
    """The cases whose pages of `action` the user may ask for. What is not here answers 404."""
    if user.role == Role.LOG_OFFICER and LOG_OFFICER in POLICY[action]:
        return Case.objects.not_barred_to(user)
    return Case.objects.visible_to(user)


def _as_worker(user: Any, case: Case) -> str:
    """A worker's part in the team today; else whether what was begun is still being finished."""
    today = clock.today()
    mine = [each for each in case.assignments.all() if each.worker_id == user.pk]
    part = next((str(each.role) for each in mine if each.is_current(today)), "")
    return part or (FINISHING if any(each.is_being_finished(today) for each in mine) else "")


def allows(action: str, on_ground: str, state: str) -> bool:
    """Whether the table allows `action`; an unknown action is a KeyError, a fault of ours."""
    return state in POLICY[action].get(on_ground, ())


def still_allows(user: Any, action: str, case_id: Any) -> bool:
    """Whether the user may do `action` in the case now; for what goes on without passing the gate again."""
    case = reached_by(user, action).with_faces().filter(pk=case_id).first()
    return case is not None and allows(action, ground(user, case), case.state)


def opening(user: Any, case: Case, on_ground: str) -> Opening | None:
    """The running opening that lets the user in, for grounds that are good for an hour only."""
    kinds = {UNIT_LEAD: Opening.Kind.STEERING, EXCEPTIONAL: Opening.Kind.EXCEPTIONAL}
    if on_ground not in kinds:
        return None
    return case.openings.running().filter(user=user, kind=kinds[on_ground]).first()


def needs_opening(action: str, on_ground: str, case: Case) -> bool:
    """Whether a unit lead must first name a ground for opening this case."""
    return on_ground == UNIT_LEAD and action in OPENED_WITH_A_GROUND and case.state in SEEN


def _is_deputy(user: Any, case: Case) -> bool:
    """Asked of the database once for each user of a request, so that lists stay quick."""
    if not hasattr(user, "deputised"):
        today = clock.today()
        rows = user.deputises_for.filter(starts_on__lte=today, ends_on__gte=today)
        user.deputised = frozenset(rows.values_list("social_worker", flat=True))
    return case.responsible_social_worker_id in user.deputised

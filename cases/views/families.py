"""Lists: the families that are one's task, and the unit lead's inbox."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_GET

from cases import deadlines, openings, policy, turns
from cases.gate import log_list
from cases.models import Case, State
from perhetyo.gate import signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import Role


@dataclass(frozen=True)
class Line:
    """One family in a list."""

    case: Case
    turn: turns.Turn | None
    is_mine: bool


def lines_for(user: Any, cases: list[Case]) -> list[Line]:
    """Cases with their turns, one's own turns first, the earliest due first; each own turn is a line."""
    lines = []
    with deadlines.read_once():
        versions, beside = turns.newest_versions(cases), turns.beside(cases)
        for case in cases:
            ground = policy.ground(user, case)
            next_step = turns.of(case, versions.get(case.pk, {}))
            mine = [turn for turn in beside.get(case.pk, []) if turn.is_mine(ground)]
            lines += [Line(case, turn, True) for turn in mine]
            if not mine or (next_step and next_step.is_mine(ground)):
                lines.append(Line(case, next_step, bool(next_step and next_step.is_mine(ground))))
    return sorted(lines, key=_by_urgency)


def _by_urgency(line: Line) -> tuple[bool, str, str]:
    due = line.turn.due_on.isoformat() if line.turn and line.turn.due_on else "9999"
    return (not line.is_mine, due, line.case.number)


@signed_in()
@require_GET
def my_families(request: WorkerRequest) -> HttpResponse:
    """Omat asiakkaat: whose turn it is and what is due, own turns first."""
    if request.user.role == Role.UNIT_LEAD:
        return redirect("inbox")
    if request.user.role == Role.LOG_OFFICER:
        return redirect("data_requests")
    if request.user.role == Role.ADMINISTRATOR:
        return redirect("users")
    cases = list(Case.objects.tasks_of(request.user).with_faces())
    lines = lines_for(request.user, cases)
    log_list(request, cases)
    over = (State.REFERRAL_DECLINED, State.CLOSED)
    kept = [line for line in lines if line.is_mine or line.case.state not in over]
    return TemplateResponse(
        request,
        "cases/my_families.html",
        {
            "mine": [line for line in kept if line.is_mine],
            "others": [line for line in kept if not line.is_mine],
            "declined": [line for line in lines if line.case.state == State.REFERRAL_DECLINED],
            "ended": [line for line in lines if line.case.state == State.CLOSED and not line.is_mine],
            "has_task": request.user.role
            in (Role.FAMILY_WORKER, Role.SOCIAL_WORKER, Role.LEAD_SOCIAL_WORKER),
        },
    )


LATEST_ENDED = 20


@signed_in(Role.UNIT_LEAD)
@require_GET
def inbox(request: WorkerRequest) -> HttpResponse:
    """The unit lead's inbox: referrals waiting, families in the queue, and the open work in brief."""
    mine = Case.objects.tasks_of(request.user).with_faces()
    cases = list(mine.exclude(state__in=[State.REFERRAL_DECLINED, State.CLOSED]))
    cases += mine.filter(state=State.CLOSED).order_by("-ended_on", "number")[:LATEST_ENDED]
    lines = lines_for(request.user, cases)
    log_list(request, cases)
    states = {
        "waiting": [State.REFERRAL_SENT],
        "queue": [State.QUEUED],
        "returned": [State.REFERRAL_RETURNED],
        "open": [State.START, State.WORKING, State.CLOSING],
        "ended": [State.CLOSED],
    }
    context: dict[str, Any] = {
        name: [line for line in lines if line.case.state in wanted] for name, wanted in states.items()
    }
    context["openings"] = openings.waiting(request.user).count()
    return TemplateResponse(request, "cases/inbox.html", context)

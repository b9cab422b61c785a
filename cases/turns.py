"""Whose turn it is, and what is due: one sentence for each open case."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from cases import deadlines
from cases.models import Case, Record, RecordVersion, State, VersionState
from cases.policy import DECIDERS, RESPONSIBLE, UNIT_LEAD, WORKERS
from cases.referring import start_at_the_latest
from perhetyo import clock


@dataclass(frozen=True)
class Turn:
    """What happens next, who does it, by when; `page` is where."""

    grounds: frozenset[str]
    text: str
    page: str
    due_on: date | None = None

    def is_mine(self, ground: str) -> bool:
        return ground in self.grounds

    @property
    def is_late(self) -> bool:
        return self.due_on is not None and self.due_on < clock.today()

    @property
    def whose(self) -> str:
        if self.grounds == WORKERS:
            return _("the family workers' turn")
        if self.grounds == frozenset({UNIT_LEAD}):
            return _("the unit lead's turn")
        return _("the social worker's turn")


def of(case: Case, version: RecordVersion | None) -> Turn | None:
    """The next step of the case; None when nobody has to do anything now."""
    here = {
        State.REFERRAL_DRAFT: _write_referral,
        State.REFERRAL_RETURNED: _answer_question,
        State.REFERRAL_SENT: _answer_referral,
        State.QUEUED: _name_workers,
        State.START: _plan,
        State.WORKING: _review,
    }.get(State(case.state))
    return here(case, version) if here else None


def newest_versions(cases: list[Case]) -> dict[Any, RecordVersion]:
    """The newest plan version of each case, by case id, in one query."""
    rows = (
        RecordVersion.objects.filter(record__case__in=cases, record__kind=Record.Kind.PLAN)
        .select_related("record")
        .defer("content")
        .order_by("record__case_id", "-number")
        .distinct("record__case_id")
    )
    return {row.record.case_id: row for row in rows}


def _turn(grounds: frozenset[str], text: str, page: str, case: Case, due_on: date | None = None) -> Turn:
    return Turn(grounds, text, reverse(page, kwargs={"case_id": case.pk}), due_on)


def _write_referral(case: Case, version: RecordVersion | None) -> Turn:
    return _turn(frozenset({RESPONSIBLE}), _("Write the referral and send it"), "referral", case)


def _answer_question(case: Case, version: RecordVersion | None) -> Turn:
    return _turn(frozenset({RESPONSIBLE}), _("Answer the question and send again"), "referral", case)


def _answer_referral(case: Case, version: RecordVersion | None) -> Turn:
    sent = case.referral.sent_at
    due = deadlines.limit("referral_answer", sent.date()) if sent else None
    return _turn(frozenset({UNIT_LEAD}), _("Answer the referral"), "referral_answer", case, due)


def _name_workers(case: Case, version: RecordVersion | None) -> Turn:
    due = start_at_the_latest(case)
    return _turn(frozenset({UNIT_LEAD}), _("Name the workers and begin"), "case_start", case, due)


def _plan(case: Case, version: RecordVersion | None) -> Turn:
    if version is not None and version.state == VersionState.SUBMITTED and version.submitted_at:
        due = deadlines.limit("approval", version.submitted_at.date())
        return _turn(DECIDERS, _("Read the plan and decide"), "plan_decide", case, due)
    texts = {
        "": _("Begin the plan with the family"),
        VersionState.DRAFT: _("Write the plan with the family"),
        VersionState.READY_FOR_FAMILY: _("Collect the acknowledgements and send the plan"),
        VersionState.RETURNED: _("Complete the plan: it came back with a comment"),
    }
    text = texts[version.state if version else ""]
    due_on = deadlines.limit("plan_v1", case.started_at.date()) if case.started_at else None
    return _turn(WORKERS, text, "plan", case, due_on)


def _review(case: Case, version: RecordVersion | None) -> Turn | None:
    return _turn(WORKERS, _("Look at the plan together with the family"), "plan", case, case.next_review_on)

"""Whose turn it is, and what is due: one sentence for each open case."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from cases import bodies, deadlines, records
from cases.models import Case, RecordVersion, State, VersionState
from cases.policy import DECIDERS, RESPONSIBLE, UNIT_LEAD, WORKERS
from cases.referring import start_at_the_latest
from cases.views.addresses import address_of
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


Newest = dict[str, RecordVersion]  # kind of record to its newest version


def of(case: Case, newest: Newest) -> Turn | None:
    """The next step of the case; None when nobody has to do anything now."""
    here = {
        State.REFERRAL_DRAFT: _write_referral,
        State.REFERRAL_RETURNED: _answer_question,
        State.REFERRAL_SENT: _answer_referral,
        State.QUEUED: _name_workers,
    }.get(State(case.state))
    if here:
        return here(case)
    body = bodies.next_in(case.state)
    return _record(case, body, newest.get(body.kind)) if body else None


def newest_versions(cases: list[Case]) -> dict[Any, Newest]:
    """The newest version of each kind of record of each case, by case id, in one query."""
    rows = (
        RecordVersion.objects.filter(record__case__in=cases, record__kind__in=bodies.with_a_phase())
        .select_related("record")
        .defer("content")
        .order_by("record__case_id", "record__kind", "-created_at")
        .distinct("record__case_id", "record__kind")
    )
    found: dict[Any, Newest] = {}
    for row in rows:
        found.setdefault(row.record.case_id, {})[row.record.kind] = row
    return found


def _turn(grounds: frozenset[str], text: str, page: str, case: Case, due_on: date | None = None) -> Turn:
    return Turn(grounds, text, reverse(page, kwargs={"case_id": case.pk}), due_on)


def _write_referral(case: Case) -> Turn:
    return _turn(frozenset({RESPONSIBLE}), _("Write the referral and send it"), "referral", case)


def _answer_question(case: Case) -> Turn:
    return _turn(frozenset({RESPONSIBLE}), _("Answer the question and send again"), "referral", case)


def _answer_referral(case: Case) -> Turn:
    sent = case.referral.sent_at
    due = deadlines.limit("referral_answer", sent.date()) if sent else None
    return _turn(frozenset({UNIT_LEAD}), _("Answer the referral"), "referral_answer", case, due)


def _name_workers(case: Case) -> Turn:
    due = start_at_the_latest(case)
    return _turn(frozenset({UNIT_LEAD}), _("Name the workers and begin"), "case_start", case, due)


def _record(case: Case, body: bodies.Body, version: RecordVersion | None) -> Turn:
    """The turn in a phase of which the record is the next step: plan, review or summary."""
    state = version.state if version else ""
    if version is None or state not in body.turns:
        page = address_of(records.new(case, body.kind))
        return Turn(WORKERS, str(body.turns[""]), page, body.due_on(case))
    page = address_of(version.record)
    if state == VersionState.SUBMITTED and version.submitted_at:
        due = deadlines.limit("approval", version.submitted_at.date())
        return Turn(DECIDERS, str(body.turns[state]), address_of(version.record, "decide"), due)
    return Turn(WORKERS, str(body.turns[state]), page, body.due_on(case))

"""Whose turn it is, and what is due: one sentence for each open case."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from cases import bodies, deadlines, records, restricting
from cases.models import Case, CorrectionRequest, RecordVersion, State, VersionState
from cases.policy import DECIDERS, RESPONSIBLE, UNIT_LEAD, WORKERS
from cases.referring import start_at_the_latest
from cases.views.addresses import address_of
from perhetyo import clock


@dataclass(frozen=True)
class Turn:
    """What happens next, whose turn it is and since when, by when; `page` is where."""

    grounds: frozenset[str]
    text: str
    page: str
    due_on: date | None = None
    since: datetime | None = None
    who: str = ""

    def is_mine(self, ground: str) -> bool:
        return ground in self.grounds

    @property
    def is_late(self) -> bool:
        return self.due_on is not None and self.due_on < clock.today()

    @property
    def whose(self) -> str:
        """Role and name: "the social worker's turn: Katariina Vesanto"."""
        role = _("the social worker's turn")
        if self.grounds == WORKERS:
            role = _("the family workers' turn")
        elif self.grounds == frozenset({UNIT_LEAD}):
            role = _("the unit lead's turn")
        return f"{role}: {self.who}" if self.who else role


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
        RecordVersion.objects.filter(
            record__case__in=cases, record__kind__in=bodies.with_a_phase(), correction=None
        )
        .select_related("record", "approval")
        .defer("content")
        .order_by("record__case_id", "record__kind", "-created_at")
        .distinct("record__case_id", "record__kind")
    )
    found: dict[Any, Newest] = {}
    by_id = {case.pk: case for case in cases}
    for row in rows:
        row.record.case = by_id[row.record.case_id]
        found.setdefault(row.record.case_id, {})[row.record.kind] = row
    return found


def _turn(
    grounds: frozenset[str], text: str, page: str, case: Case, since: Any, due_on: date | None = None
) -> Turn:
    who = str(case.responsible_social_worker) if grounds == frozenset({RESPONSIBLE}) else ""
    return Turn(grounds, text, reverse(page, kwargs={"case_id": case.pk}), due_on, since, who)


def _write_referral(case: Case) -> Turn:
    return _turn(
        frozenset({RESPONSIBLE}), _("Write the referral and send it"), "referral", case, case.opened_at
    )


def _answer_question(case: Case) -> Turn:
    since = case.referral.sent_at
    return _turn(frozenset({RESPONSIBLE}), _("Answer the question and send again"), "referral", case, since)


def _answer_referral(case: Case) -> Turn:
    sent = case.referral.sent_at
    due = deadlines.limit("referral_answer", sent) if sent else None
    return _turn(frozenset({UNIT_LEAD}), _("Answer the referral"), "referral_answer", case, sent, due)


def _name_workers(case: Case) -> Turn:
    due = start_at_the_latest(case)
    return _turn(
        frozenset({UNIT_LEAD}), _("Name the workers and begin"), "case_start", case, case.queued_at, due
    )


def _record(case: Case, body: bodies.Body, version: RecordVersion | None) -> Turn:
    """The turn in a phase of which the record is the next step: plan, review or summary."""
    state = version.state if version else ""
    if version is None or state not in body.turns:
        page = address_of(records.new(case, body.kind))
        since = case.closing_at or case.working_at or case.started_at
        return _of_workers(case, body.turns[""], page, body.due_on(case), since)
    if state == VersionState.SUBMITTED:
        return _decide(version, body.turns[state])
    return _of_workers(
        case, body.turns[state], address_of(version.record), body.due_on(case), _since(version)
    )


def _of_workers(case: Case, text: Any, page: str, due_on: date | None, since: Any) -> Turn:
    return Turn(WORKERS, str(text), page, due_on, since, str(case.lead_worker or ""))


def _decide(version: RecordVersion, text: Any) -> Turn:
    """Waits for the social worker, or whoever deputises for them."""
    sent = version.submitted_at
    due = deadlines.limit("approval", sent) if sent else None
    who = str(version.record.case.responsible_social_worker)
    return Turn(DECIDERS, str(text), address_of(version.record, "decide"), due, sent, who)


def _since(version: RecordVersion) -> Any:
    """When the version came to where it is."""
    approval = getattr(version, "approval", None)
    return approval.decided_at if approval else version.frozen_at or version.edited_at


def beside(cases: list[Case]) -> dict[Any, list[Turn]]:
    """Turns beside the next step, by case id: corrections, requests, restrictions, protection."""
    by_id = {case.pk: case for case in cases}
    found: dict[Any, list[Turn]] = {}
    for version in _corrections(cases):
        case = version.record.case = by_id[version.record.case_id]
        found.setdefault(case.pk, []).append(_correction(case, version))
    for request in _requests(cases):
        record = request.version.record
        case = record.case = by_id[record.case_id]
        due = deadlines.limit("correction_request", request.asked_on)
        who = str(case.responsible_social_worker)
        text = _("Answer a request for correction")
        turn = Turn(DECIDERS, text, address_of(record), due, request.written_at, who)
        found.setdefault(case.pk, []).append(turn)
    for case, turn in [*_restrictions(by_id), *_protections(cases)]:
        found.setdefault(case.pk, []).append(turn)
    return found


def _restrictions(by_id: dict[Any, Case]) -> Iterator[tuple[Case, Turn]]:
    """Proposals to decide on, and restrictions whose day of review has come."""
    for row, day in restricting.due_in(by_id):
        case = row.record.case = by_id[row.record.case_id]
        if day <= clock.today():
            text = _("Decide on a restriction") if row.decision is None else _("Look at a restriction again")
            page = address_of(row.record, "restriction", restriction_id=row.pk)
            yield case, Turn(DECIDERS, text, page, day, row.made_at, str(case.responsible_social_worker))


def _protections(cases: list[Case]) -> Iterator[tuple[Case, Turn]]:
    """A non-disclosure that is known to end within sixty days: find out how it goes on (661/2009)."""
    for case in cases:
        for person in {each.person for each in case.present_people if each.person.has_protected_address}:
            day = person.protected_until
            if day is not None and deadlines.limit("protection_reminder", clock.today()) >= day:
                text = _("Find out whether a non-disclosure goes on")
                page = reverse("person", kwargs={"case_id": case.pk, "person_id": person.pk})
                yield case, Turn(WORKERS | DECIDERS, text, page, day)


def _corrections(cases: list[Case]) -> Any:
    rows = RecordVersion.objects.filter(
        record__case__in=cases, correction__isnull=False, state__in=records.UNDECIDED
    )
    newest = rows.order_by("record_id", "-number").distinct("record_id")
    return newest.select_related("record", "approval").defer("content")


def _correction(case: Case, version: RecordVersion) -> Turn:
    if version.state == VersionState.SUBMITTED:
        return _decide(version, _("Read a correction and decide"))
    texts = {
        VersionState.READY_FOR_FAMILY: _("Collect the acknowledgements of a correction and send it"),
        VersionState.RETURNED: _("Complete a correction: it came back with a comment"),
    }
    text = texts.get(VersionState(version.state), _("Go through a correction with the family"))
    return _of_workers(case, text, address_of(version.record), None, _since(version))


def _requests(cases: list[Case]) -> Any:
    rows = CorrectionRequest.objects.filter(version__record__case__in=cases, answer=None)
    return rows.select_related("version__record").order_by("asked_on")

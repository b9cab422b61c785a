"""Requests for own data and for who has read it: written down, answered once, by when (domain.md 5.6)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import deadlines
from cases.models import Case, DataRequest, Disclosure
from perhetyo import clock
from perhetyo.lifecycle import Refused
from perhetyo.models import Role

# Which limits a request has; the earlier one is kept, both are shown.
LIMITS = {
    DataRequest.Kind.LOG: [("log_request", gettext_lazy("ATL 11 §"))],
    DataRequest.Kind.DATA: [
        ("data_request", gettext_lazy("JulkL 14 §")),
        ("data_request_gdpr", gettext_lazy("GDPR 12.3")),
    ],
}
LARGE = "data_request_large"


@dataclass(frozen=True)
class Limit:
    """The last day by one law."""

    law: str
    on: date


@dataclass(frozen=True)
class Waiting:
    """A request in the queue."""

    request: DataRequest
    limits: list[Limit]

    @property
    def due_on(self) -> date:
        return min(limit.on for limit in self.limits)

    @property
    def is_late(self) -> bool:
        return self.due_on < clock.today()


def waiting(request: DataRequest) -> Waiting:
    """The request with its last days by each law."""
    limits = []
    for key, law in LIMITS[DataRequest.Kind(request.kind)]:
        is_longer = request.is_large and key == "data_request"
        limits.append(Limit(str(law), deadlines.limit(LARGE if is_longer else key, request.received_on)))
    return Waiting(request, limits)


def answered_by(user: Any) -> "QuerySet[DataRequest]":
    """Whose queue is whose: the log officer's holds log requests, a social worker's those of own clients."""
    rows = DataRequest.objects.select_related("person", "case", "made_by")
    if user.role == Role.LOG_OFFICER:
        return rows.filter(kind=DataRequest.Kind.LOG, case__in=Case.objects.not_barred_to(user))
    return rows.filter(kind=DataRequest.Kind.DATA, case__in=Case.objects.visible_to(user).values("pk"))


def queue(user: Any) -> list[Waiting]:
    """What waits for the user's answer, the latest first."""
    with deadlines.read_once():
        rows = [waiting(row) for row in answered_by(user).filter(answered_on=None)]
    return sorted(rows, key=lambda row: (row.due_on, str(row.request.pk)))


def answer(row: DataRequest, *, answered_on: date, outcome: str, reason: str, decision: str, by: Any) -> None:
    """Answered once and for good; what was given is a row of what was given out (ATL 10 §).

    `row` is locked. Raises Refused when somebody was quicker.
    """
    if row.answered_on:
        raise Refused(_("Somebody has answered this request already."))
    row.answered_on, row.outcome, row.reason, row.decision = answered_on, outcome, reason, decision
    row.answered_at, row.answered_by = clock.now(), by
    row.save()
    if outcome != DataRequest.Outcome.REFUSED:
        Disclosure.objects.create(
            case=row.case, what=row.get_kind_display(), person=row.person, to_whom=row.person.name,
            why=_("a request of one’s own"), ground=Disclosure.Ground.OWN, on=answered_on, by=by,
        )  # fmt: skip

"""Who works with the family: the working pair with one lead, and the start of the work (T6)."""

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases import events, lifecycle
from cases.models import Case, Kind, Opening, StaffAssignment
from perhetyo import clock
from perhetyo.lifecycle import Refused
from perhetyo.models import Role, User

OPEN_FOR = timedelta(minutes=60)


def workers_of(case: Case) -> QuerySet[User]:
    """Family workers of the case's unit who can be named for it."""
    return User.objects.filter(role=Role.FAMILY_WORKER, unit=case.unit, is_active=True).order_by(
        "last_name", "first_name"
    )


def start(case: Case, *, lead: User, pair: User | None, by: Any) -> None:
    """T6: names the workers and begins the start phase. Raises Refused with what is missing."""
    if pair is not None and pair == lead:
        raise Refused(_("The lead worker and the pair must be two people."))
    StaffAssignment.objects.create(case=case, worker=lead, role=StaffAssignment.Role.LEAD)
    if pair is not None:
        StaffAssignment.objects.create(case=case, worker=pair, role=StaffAssignment.Role.PAIR)
    case = Case.objects.with_faces().get(pk=case.pk)
    lifecycle.take(case, "start", by=by)
    named = [str(worker.pk) for worker in (lead, pair) if worker]
    events.append(case, Kind.STARTED, by=by, workers=named)


def open_with_ground(case: Case, *, ground: str, words: str, by: Any) -> Opening:
    """The unit lead opens a case for an hour, with a ground that stays on record."""
    now = clock.now()
    return Opening.objects.create(
        case=case, user=by, ground=ground, words=words, opened_at=now, until=now + OPEN_FOR
    )

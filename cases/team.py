"""Who works with the family: the working pair with one lead, substitutes with dates, and who may not."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from cases import deadlines, events, lifecycle
from cases.models import Bar, Case, CasePerson, Kind, StaffAssignment
from cases.shared_screen.session import end_barred_to
from perhetyo import clock
from perhetyo.lifecycle import Refused
from perhetyo.models import Role, User

LEAD, SUBSTITUTE = StaffAssignment.Role.LEAD, StaffAssignment.Role.SUBSTITUTE
WITH_FAMILIES = (Role.FAMILY_WORKER, Role.SOCIAL_WORKER, Role.LEAD_SOCIAL_WORKER, Role.UNIT_LEAD)


def workers_of(case: Case) -> QuerySet[User]:
    """Family workers of the case's unit who can be named for it: none that is barred from the family."""
    rows = User.objects.filter(role=Role.FAMILY_WORKER, unit=case.unit, is_active=True)
    return rows.exclude(pk__in=_barred(case)).order_by("last_name", "first_name")


def can_be_barred(case: Case) -> QuerySet[User]:
    """Everybody who could otherwise come to work with the family, or look at it."""
    rows = User.objects.filter(role__in=(*WITH_FAMILIES, Role.LOG_OFFICER), is_active=True)
    return rows.exclude(pk__in=_barred(case)).order_by("last_name", "first_name")


def _barred(case: Case) -> QuerySet[Bar, Any]:
    """Ids of workers with a bar on any case in which somebody of this family takes part."""
    family = CasePerson.objects.filter(case=case).values("person")
    bars = Bar.objects.filter(lifted_at=None, case__case_people__person__in=family)
    return bars.values_list("worker", flat=True)


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


def name_worker(
    case: Case, worker: User, *, role: str, starts_on: date, ends_on: date | None, reason: str, by: Any
) -> StaffAssignment:
    """A worker for the family from a day on; a new lead worker relieves the one before.

    Raises Refused when the days or the part make no sense, or the worker has a part on those days already.
    """
    today = clock.today()
    if starts_on < today:
        raise Refused(_("The first day is in the past: choose today or a later day."))
    if ends_on is not None and ends_on < starts_on:
        raise Refused(_("The last day is before the first day."))
    if role == SUBSTITUTE and ends_on is None:
        raise Refused(_("Say until which day the substitute works with the family."))
    if role == LEAD and (ends_on is not None or starts_on > today):
        raise Refused(_("A lead worker begins today and has no last day: name a substitute for a time."))
    if workers_of(case).filter(pk=worker.pk).first() is None:
        raise Refused(_("This worker cannot be named for the family."))
    if case.assignments.filter(_meet(starts_on, ends_on), worker=worker, role__in=_parts(role)).exists():
        raise Refused(_("%(name)s works with the family on these days already.") % {"name": worker})
    if role == LEAD:
        _relieve(case, worker)
    row = StaffAssignment(
        case=case, worker=worker, role=role, starts_on=starts_on, ends_on=ends_on, reason=reason
    )
    row.finish_until = _finish_until(ends_on) if ends_on else None
    row.save()
    events.append(case, Kind.TEAM, by=by, worker=str(worker.pk), role=role)
    return row


def end_task(row: StaffAssignment, *, by: Any) -> None:
    """The task ends today, or is taken back when it has not begun. What was begun may be finished.

    Raises Refused for the lead worker: naming the next one ends the task.
    """
    today = clock.today()
    if row.role == LEAD:
        raise Refused(_("A family has a lead worker: name the next one, and this task ends."))
    if row.starts_on > today:
        row.delete()
    elif row.ends_on is None or row.ends_on > today:
        _end(row, today)
    events.append(row.case, Kind.TEAM, by=by, worker=str(row.worker_id), role="ended")


def bar(case: Case, worker: User, *, kind: str, words: str, by: Any) -> Bar:
    """From now on the worker knows nothing of the family; a running task ends at once, nothing is finished.

    Screens that the worker gave to the family end too; what was written on them waits for the others.
    Raises Refused when the worker is barred already, or is not one who could be.
    """
    if not can_be_barred(case).filter(pk=worker.pk).exists():
        raise Refused(_("%(name)s is marked already, or does not work with families.") % {"name": worker})
    today = clock.today()
    for row in case.assignments.filter(Q(ends_on=None) | Q(finish_until__gte=today), worker=worker):
        if row.starts_on > today:
            row.delete()
        else:
            yesterday = today - timedelta(days=1)
            row.ends_on = row.finish_until = max(row.starts_on, min(row.ends_on or yesterday, yesterday))
            row.save(update_fields=["ends_on", "finish_until"])
    made = Bar.objects.create(case=case, worker=worker, kind=kind, words=words, made_by=by)
    end_barred_to(worker)
    events.append(case, Kind.TEAM, by=by, worker=str(worker.pk), role="barred")
    return made


def lift(row: Bar, *, by: Any) -> None:
    """The bar was a mistake or is over; lifted twice is lifted once."""
    if row.lifted_at is None:
        row.lifted_at, row.lifted_by = clock.now(), by
        row.save(update_fields=["lifted_at", "lifted_by"])
        events.append(row.case, Kind.TEAM, by=by, worker=str(row.worker_id), role="bar_lifted")


def _parts(role: str) -> list[str]:
    """Parts that cannot be had at once with this one: only a lead worker rises from another part."""
    return [LEAD] if role == LEAD else list(StaffAssignment.Role.values)


def _relieve(case: Case, next_lead: User) -> None:
    """The lead worker of until now, and the part the next one had, have ended yesterday."""
    yesterday = clock.today() - timedelta(days=1)
    for row in case.assignments.filter(ends_on=None):
        if row.role == LEAD or row.worker_id == next_lead.pk:
            _end(row, max(row.starts_on, yesterday))


def _end(row: StaffAssignment, day: date) -> None:
    row.ends_on, row.finish_until = day, _finish_until(day)
    row.save(update_fields=["ends_on", "finish_until"])


def _finish_until(day: date) -> date:
    return deadlines.limit("finishing_notes", day)


def _meet(starts_on: date, ends_on: date | None) -> Q:
    """Rows whose days meet these."""
    before = Q() if ends_on is None else Q(starts_on__lte=ends_on)
    return before & (Q(ends_on=None) | Q(ends_on__gte=starts_on))

"""Substitutes: who decides for a social worker from a day to a day (sijainen)."""

from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases.models import Deputy
from perhetyo import clock
from perhetyo.lifecycle import Refused
from perhetyo.models import Role, User

DECIDERS = (Role.SOCIAL_WORKER, Role.LEAD_SOCIAL_WORKER)


def can_deputise() -> "QuerySet[User]":
    """Social workers with a recorded right to decide."""
    rows = User.objects.filter(role__in=DECIDERS, can_decide=True, is_active=True)
    return rows.order_by("last_name", "first_name")


def may_appoint_for(user: Any) -> "QuerySet[User]":
    """Oneself; a lead social worker also the social workers of the own unit."""
    rows = User.objects.filter(role__in=DECIDERS, is_active=True)
    if user.role == Role.LEAD_SOCIAL_WORKER:
        return rows.filter(unit=user.unit).order_by("last_name", "first_name")
    return rows.filter(pk=user.pk)


def appoint(absent: User, deputy: User, *, starts_on: date, ends_on: date, by: Any) -> Deputy:
    """Raises Refused when the two are one, or the days make no sense."""
    if absent == deputy:
        raise Refused(_("Nobody is their own substitute: choose somebody else."))
    if ends_on < starts_on:
        raise Refused(_("The last day is before the first day."))
    if ends_on < clock.today():
        raise Refused(_("The last day has passed already."))
    return Deputy.objects.create(
        social_worker=absent, deputy=deputy, starts_on=starts_on, ends_on=ends_on, appointed_by=by,
        appointed_at=clock.now(),
    )  # fmt: skip


def end(row: Deputy) -> None:
    """The right ends today; one that has not begun is taken away."""
    today = clock.today()
    if row.starts_on > today:
        row.delete()
    elif row.ends_on > today:
        row.ends_on = today
        row.save(update_fields=["ends_on"])


def of(user: Any) -> "QuerySet[Deputy]":
    """Appointments that still run or are to come, for those `user` appoints for, and those of `user`."""
    rows = Deputy.objects.filter(ends_on__gte=clock.today()).select_related("social_worker", "deputy")
    mine = rows.filter(social_worker__in=may_appoint_for(user).order_by())
    return (mine | rows.filter(deputy=user)).distinct().order_by("starts_on", "pk")

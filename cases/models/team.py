"""Whose task a family is, from when to when, and who may look for another reason, or may not at all."""

from datetime import timedelta
from typing import Any

import pgtrigger
from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import GreaterThanOrEqual
from django.utils.translation import gettext_lazy as _

from cases.models.case import Case
from perhetyo import clock
from perhetyo.database import append_only


class StaffAssignment(models.Model):
    """Whose task a family is (ATL 9 §): access begins and ends with it.

    After `ends_on` what was begun may be finished until `finish_until`, and nothing new begun.
    """

    class Role(models.TextChoices):
        LEAD = "lead", _("lead worker")
        PAIR = "pair", _("working pair")
        SUBSTITUTE = "substitute", _("substitute")

    case = models.ForeignKey(Case, models.CASCADE, related_name="assignments")
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="assignments")
    role = models.CharField(max_length=12, choices=Role)
    starts_on = models.DateField(_("first day"), default=clock.today)
    ends_on = models.DateField(_("last day"), null=True, blank=True)
    finish_until = models.DateField(null=True, blank=True)
    reason = models.CharField(_("reason"), max_length=200, blank=True)

    class Meta:
        ordering = ["role", "starts_on", "id"]
        indexes = [models.Index(fields=["worker", "starts_on"], name="assignment_worker")]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(role="lead", ends_on=None), name="one_lead_worker_a_case"
            ),
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(ends_on__gte=F("starts_on")), name="assignment_ends_after_start"
            ),
            models.CheckConstraint(
                condition=Q(ends_on=None, finish_until=None) | Q(finish_until__gte=F("ends_on")),
                name="assignment_is_finished_after_its_end",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="nobody_barred_is_assigned",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func="""
                    IF EXISTS (
                        SELECT 1 FROM cases_bar bar
                        JOIN cases_caseperson theirs ON theirs.case_id = bar.case_id
                        JOIN cases_caseperson ours ON ours.person_id = theirs.person_id
                        WHERE bar.worker_id = NEW.worker_id AND bar.lifted_at IS NULL
                        AND ours.case_id = NEW.case_id
                    ) THEN
                        RAISE EXCEPTION 'A worker barred from the family cannot be assigned to it.';
                    END IF;
                    RETURN NEW;
                """,
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)

    def is_current(self, day: Any) -> bool:
        return self.starts_on <= day and (self.ends_on is None or self.ends_on >= day)

    def is_being_finished(self, day: Any) -> bool:
        return self.finish_until is not None and self.ends_on < day <= self.finish_until


class Deputy(models.Model):
    """Who decides for a social worker from a day to a day (sijainen)."""

    social_worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="deputies")
    deputy = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="deputises_for")
    starts_on = models.DateField()
    ends_on = models.DateField()
    appointed_at = models.DateTimeField(default=clock.now)
    appointed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["starts_on", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="deputy_ends_after_start"),
            models.CheckConstraint(
                condition=~Q(social_worker=F("deputy")), name="nobody_deputises_themselves"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class Bar(models.Model):
    """A worker who may neither be assigned to a family nor open anything of it (HL 27-28 §, I25).

    It holds for every case in which somebody of this one takes part, until it is lifted.
    """

    class Kind(models.TextChoices):
        DISQUALIFIED = "disqualified", _("disqualified (esteellinen)")
        RELATED = "related", _("a relative or somebody close")

    case = models.ForeignKey(Case, models.PROTECT, related_name="bars")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="bars", verbose_name=_("worker")
    )
    kind = models.CharField(_("why"), max_length=14, choices=Kind)
    words = models.CharField(_("in your own words"), max_length=300, blank=True)
    made_at = models.DateTimeField(default=clock.now)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    lifted_at = models.DateTimeField(null=True, blank=True)
    lifted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["-made_at"]
        indexes = [models.Index(fields=["worker"], condition=Q(lifted_at=None), name="bar_worker")]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "worker"], condition=Q(lifted_at=None), name="one_bar_a_worker_and_case"
            ),
            models.CheckConstraint(
                condition=Q(lifted_at=None, lifted_by=None)
                | Q(lifted_at__isnull=False, lifted_by__isnull=False),
                name="bar_lifted_paired",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)


WORDS_AT_LEAST = 20  # characters of an exceptional opening's own words (security.md 2.6)


class OpeningQuerySet(models.QuerySet["Opening"]):
    def running(self) -> "OpeningQuerySet":
        """Neither run out nor ended before."""
        return self.filter(until__gt=clock.now(), end=None)

    def looked_at_by(self, user: Any) -> "OpeningQuerySet":
        """Openings `user` looks through: a unit lead those of the unit's families, a log officer all.

        Nobody looks through their own, or those of a family that is barred to them.
        """
        rows = self.exclude(user=user).filter(case__in=Case.objects.not_barred_to(user))
        return rows if user.role == "log_officer" else rows.filter(case__unit=user.unit, kind="exceptional")


class Opening(models.Model):
    """A case opened for an hour by somebody whose own task it is not: why, and until when.

    A unit lead opens a family of the unit to steer the work (domain.md 5.4); anybody else who works with
    families opens one exceptionally (poikkeava käyttö, security.md 2.6).
    """

    class Kind(models.TextChoices):
        STEERING = "steering", _("unit lead")
        EXCEPTIONAL = "exceptional", _("exceptional use")

    class Ground(models.TextChoices):
        STEERING = "steering", _("steering the work with this family")
        COMPLAINT = "complaint", _("a complaint or a correction")
        INCIDENT = "incident", _("a safety incident")
        ABSENCE = "absence", _("a worker is away and somebody must act")
        DANGER = "danger", _("a child may be in danger now")
        ON_CALL = "on_call", _("I am on call and the family contacted us")
        OTHER = "other", _("another ground, in words")

    GROUNDS = {
        "steering": (Ground.STEERING, Ground.COMPLAINT, Ground.INCIDENT, Ground.ABSENCE, Ground.OTHER),
        "exceptional": (Ground.DANGER, Ground.ON_CALL, Ground.ABSENCE, Ground.COMPLAINT, Ground.OTHER),
    }

    case = models.ForeignKey(Case, models.PROTECT, related_name="openings")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="openings")
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.STEERING)
    ground = models.CharField(_("ground"), max_length=12, choices=Ground)
    words = models.CharField(_("in your own words"), max_length=300)
    opened_at = models.DateTimeField(default=clock.now)
    until = models.DateTimeField()

    objects = OpeningQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at"]
        indexes = [models.Index(fields=["user", "until"], name="opening_user")]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="opening_has_words"),
            models.CheckConstraint(
                condition=~Q(kind="exceptional") | Q(GreaterThanOrEqual(Length("words"), WORDS_AT_LEAST)),
                name="exceptional_opening_says_why",
            ),
        ]
        triggers = [append_only("opening")]

    def __str__(self) -> str:
        return self.get_ground_display()

    @property
    def minutes_left(self) -> int:
        """Whole minutes, at least one: it has not run out as long as it is shown."""
        return max(1, (self.until - clock.now()) // timedelta(minutes=1))


class OpeningEnd(models.Model):
    """Whoever opened a case says that they are done, before the hour is over."""

    opening = models.OneToOneField(Opening, models.PROTECT, primary_key=True, related_name="end")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        triggers = [append_only("openingend")]

    def __str__(self) -> str:
        return str(self.pk)


class OpeningReview(models.Model):
    """Somebody looked through an opening and said whether it was in order."""

    class Finding(models.TextChoices):
        IN_ORDER = "in_order", _("It was in order")
        LOOKED_INTO = "looked_into", _("It has to be looked into")

    opening = models.OneToOneField(Opening, models.PROTECT, primary_key=True, related_name="review")
    finding = models.CharField(_("What did you find?"), max_length=12, choices=Finding)
    words = models.CharField(_("in your own words"), max_length=300, blank=True)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(finding="in_order") | ~Q(words=""), name="a_doubt_is_said_in_words"
            )
        ]
        triggers = [append_only("openingreview")]

    def __str__(self) -> str:
        return str(self.pk)


auditlog.register(StaffAssignment, exclude_fields=["reason"])
auditlog.register(Deputy)
auditlog.register(Bar, exclude_fields=["words"])

"""A part of a text that somebody of the family does not get, on a legal ground (domain.md 1.11, I15)."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models.people import Person
from cases.models.record import Record
from perhetyo import clock
from perhetyo.database import append_only


class RestrictionQuerySet(models.QuerySet["Restriction"]):
    def in_force(self) -> "RestrictionQuerySet":
        """All that nobody has ended: what is only proposed hides too, until it is decided on."""
        return self.exclude(decisions__outcome__in=RestrictionDecision.ENDS)


class Restriction(models.Model):
    """`key` names a part as `cases.audience` does, empty for the whole record; `person` is from whom it is
    hidden, empty for all guardians. Review date: a restriction is looked at again, never forgotten."""

    class Ground(models.TextChoices):
        CHILD_INTEREST = "child_interest", _("the child’s interest")
        OTHERS_RIGHT = "others_right", _("another very important private interest")
        NOTIFIER = "notifier", _("who notified, or may be in danger for it")
        HEALTH = "health", _("serious danger to health or care")
        MINOR = "minor", _("the child has forbidden it for a weighty reason")
        SAFETY = "safety", _("non-disclosure for safety")

    # How a redacted copy names the ground, in the two languages of the record.
    LAW = {
        "child_interest": ("JulkL 11 § 2 mom. 1 k.", "OffL 11 § 2 mom. 1 p."),
        "others_right": ("JulkL 11 § 2 mom. 1 k.", "OffL 11 § 2 mom. 1 p."),
        "notifier": ("JulkL 11 § 2 mom. 7 k.", "OffL 11 § 2 mom. 7 p."),
        "health": ("tietosuojalaki 34 §", "dataskyddslagen 34 §"),
        "minor": ("703/2023 50–51 §", "703/2023 50–51 §"),
        "safety": ("661/2009 36–37 §", "661/2009 36–37 §"),
    }

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    record = models.ForeignKey(Record, models.PROTECT, related_name="restrictions")
    key = models.CharField(_("what is hidden"), max_length=80, blank=True)
    label = models.CharField(max_length=500)
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("from whom")
    )
    ground = models.CharField(_("legal ground"), max_length=16, choices=Ground)
    words = models.CharField(_("reason"), max_length=500)
    asked_by = models.ForeignKey(
        Person,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("child who forbade it"),
    )
    review_on = models.DateField(_("looked at again on"))
    made_at = models.DateTimeField(default=clock.now)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    objects = RestrictionQuerySet.as_manager()

    class Meta:
        ordering = ["made_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="restriction_has_a_reason"),
            models.CheckConstraint(
                condition=~Q(ground="minor") | Q(asked_by__isnull=False), name="a_minor_forbids_by_name"
            ),
        ]
        triggers = [append_only("restriction")]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def decision(self) -> Any:
        """The latest decision; None while it is only proposed."""
        return max(self.decisions.all(), key=lambda each: each.at, default=None)

    def law(self, language: str) -> str:
        return self.LAW[self.ground][language == "sv"]


class RestrictionDecision(models.Model):
    """What a social worker decided on a restriction: it stands until a day, ends, or is not followed."""

    class Outcome(models.TextChoices):
        STANDS = "stands", _("it stands")
        ENDED = "ended", _("it ends")
        NOT_FOLLOWED = "not_followed", _("it is not followed")

    ENDS = ("ended", "not_followed")

    restriction = models.ForeignKey(Restriction, models.PROTECT, related_name="decisions")
    outcome = models.CharField(_("Decision"), max_length=14, choices=Outcome)
    words = models.CharField(_("reason"), max_length=500, blank=True)
    review_on = models.DateField(_("looked at again on"), null=True, blank=True)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["at"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(outcome="stands") | Q(review_on__isnull=False),
                name="what_stands_is_reviewed",
            ),
            models.CheckConstraint(
                condition=Q(outcome="stands") | ~Q(words=""), name="ending_a_restriction_has_a_reason"
            ),
        ]
        triggers = [append_only("restrictiondecision")]

    def __str__(self) -> str:
        return str(self.pk)

"""Law in numbers: deadlines, ages, retention, legal texts and code sets as dated rows.

A rule is chosen by the date of the act it is applied to, never by today (domain.md 1.18).
"""

from datetime import date
from typing import Any, Self

from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models.case import LegalBasis


class DatedQuerySet(models.QuerySet[Any]):
    def on(self, day: date) -> Self:
        """Rows in force on `day`."""
        return self.filter(Q(valid_to=None) | Q(valid_to__gte=day), valid_from__lte=day).order_by(
            "-valid_from"
        )


class Dated(models.Model):
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    source = models.CharField(max_length=120, help_text="law and section, or local practice")

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True

    def is_in_force(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or self.valid_to >= day)


class DeadlineRule(Dated):
    """A time limit of domain.md 5.6."""

    class Unit(models.TextChoices):
        DAYS = "days", _("days")
        WORKING_DAYS = "working_days", _("working days")
        MONTHS = "months", _("months")

    key = models.CharField(max_length=40)
    amount = models.PositiveSmallIntegerField()
    unit = models.CharField(max_length=14, choices=Unit)

    def __str__(self) -> str:
        return f"{self.key}: {self.amount} {self.unit}"


class PatternRule(Dated):
    """From which number on a pattern in the read log is shown to whoever watches it (local practice)."""

    key = models.CharField(max_length=30)
    amount = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return f"{self.key}: {self.amount}"


class AgeRule(Dated):
    """From which age a child has a right of their own; differs by law (domain.md 1.2)."""

    legal_basis = models.CharField(max_length=20, choices=LegalBasis)
    right = models.CharField(max_length=30)
    age = models.PositiveSmallIntegerField(help_text="years")

    def __str__(self) -> str:
        return f"{self.legal_basis} {self.right}: {self.age}"


class RetentionRule(Dated):
    """How long a class of documents is kept (ATL 23-24 § and annex)."""

    document_class = models.CharField(max_length=40)
    service_task = models.CharField(max_length=30, blank=True)
    base = models.CharField(max_length=20, help_text="closing, death, event or new_version")
    years = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return f"{self.document_class}: {self.years}"


class LegalText(Dated):
    """A text shown in forms and papers, in the language of the record."""

    key = models.CharField(max_length=40)
    legal_basis = models.CharField(max_length=20, choices=LegalBasis, blank=True)
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    text = models.TextField()

    def __str__(self) -> str:
        return f"{self.key} ({self.language})"


class Code(Dated):
    """A value of a national code set; `oid` names the set, values are provisional until loaded from it."""

    code_set = models.CharField(max_length=40)
    oid = models.CharField(max_length=60, blank=True)
    value = models.CharField(max_length=40)
    name_fi = models.CharField(max_length=120)
    name_sv = models.CharField(max_length=120)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["code_set", "value", "valid_from"], name="code_once_a_day"),
        ]

    def __str__(self) -> str:
        return f"{self.code_set}: {self.value}"


auditlog.register(Code)

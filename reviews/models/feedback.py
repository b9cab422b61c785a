"""Feedback on the service: quality data, outside the client file (domain.md 2.8, 3.5; 741/2023 27 §)."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.models import Case, SharedSession
from perhetyo import clock
from perhetyo.database import append_only
from perhetyo.models import Unit


class Answerer(models.TextChoices):
    ADULT = "adult", _("adult")
    CHILD = "child", _("child or young person")
    SOCIAL_WORKER = "social_worker", _("social worker")


class Feedback(models.Model):
    """One answer. It names the unit and the month and nothing that leads back to the family."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="feedback")
    answerer = models.CharField(max_length=16, choices=Answerer)
    month = models.DateField(help_text="the first day of the month")
    answers = models.JSONField(help_text="{question: number}")
    helped_most = models.TextField(blank=True)
    otherwise = models.TextField(blank=True)

    class Meta:
        triggers = [append_only("feedback")]

    def __str__(self) -> str:
        return self.answerer


class FeedbackTurn(models.Model):
    """That feedback was given, or left, at a case's closing: how many, never what."""

    class Outcome(models.TextChoices):
        GIVEN = "given", _("given")
        SKIPPED = "skipped", _("left for now")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="feedback_turns")
    session = models.ForeignKey(SharedSession, models.PROTECT, null=True, related_name="+")
    answerer = models.CharField(max_length=16, choices=Answerer)
    outcome = models.CharField(max_length=8, choices=Outcome)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    class Meta:
        triggers = [append_only("feedbackturn")]

    def __str__(self) -> str:
        return self.outcome


class SharedFeedback(models.Model):
    """What the shared screen's role can add to, and not read."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    unit_id = models.UUIDField()
    answerer = models.CharField(max_length=16)
    month = models.DateField()
    answers = models.JSONField()
    helped_most = models.TextField(blank=True)
    otherwise = models.TextField(blank=True)

    class Meta:
        managed = False
        db_table = "shared_feedback"

    def __str__(self) -> str:
        return self.answerer


class SharedFeedbackTurn(models.Model):
    """Who has had a turn on this shared screen: which version of the form, never who."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case_id = models.UUIDField()
    session_id = models.UUIDField()
    answerer = models.CharField(max_length=16)
    outcome = models.CharField(max_length=8)
    at = models.DateTimeField()
    by_id = models.UUIDField(null=True)

    class Meta:
        managed = False
        db_table = "shared_feedback_turn"

    def __str__(self) -> str:
        return self.outcome

"""What may still happen to a finished text, each in the open (domain.md 1.7): correction and annulment.

A request for correction and its answer are rows of their own; a refusal is a decision with reasons.
"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models.people import WHOLE_NAME, Person
from cases.models.record import RecordVersion
from cases.models.sealed import Sealed
from perhetyo import clock
from perhetyo.database import append_only

USER = settings.AUTH_USER_MODEL


class CorrectionRequest(Sealed):
    """Somebody asks for a correction (GDPR 16 art.): what is wrong and how it should read."""

    schemas = {
        "perhetyo/correction_request/1": (
            "id", "version_id", "content_hash", "asked_by_id", "name_shown", "asked_on", "wrong", "wished",
            "written_at", "written_by_id",
        )
    }  # fmt: skip

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="correction_requests")
    content_hash = models.CharField(max_length=64, help_text="the text it is about")
    asked_by = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("who asks"))
    name_shown = models.CharField(max_length=WHOLE_NAME)
    asked_on = models.DateField(_("asked on"))
    wrong = models.TextField(_("what is wrong"))
    wished = models.TextField(_("how it should read"), blank=True)
    written_at = models.DateTimeField(default=clock.now)
    written_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["event_id"]
        triggers = [append_only("correctionrequest")]

    def __str__(self) -> str:
        return str(self.pk)


class Correction(Sealed):
    """A finished text corrected in the open (oikaisu): what, why, who asked. The original stays readable.

    The corrected text is the versions that name this correction; it takes force when one of them does.
    """

    schemas = {
        "perhetyo/correction/1": (
            "id", "original_id", "content_hash", "what", "why", "asked_by_id", "name_shown", "request_id",
            "made_at", "made_by_id",
        )
    }  # fmt: skip

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    original = models.ForeignKey(RecordVersion, models.PROTECT, related_name="corrections")
    content_hash = models.CharField(max_length=64, help_text="of the original")
    what = models.CharField(_("what is corrected"), max_length=300)
    why = models.CharField(_("why"), max_length=300)
    asked_by = models.ForeignKey(
        Person,
        models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("who asked"),
        help_text="or nobody",
    )
    name_shown = models.CharField(max_length=WHOLE_NAME, blank=True)
    request = models.ForeignKey(CorrectionRequest, models.PROTECT, null=True, related_name="corrections")
    made_at = models.DateTimeField(default=clock.now)
    made_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["event_id"]
        constraints = [
            models.CheckConstraint(condition=~Q(what="") & ~Q(why=""), name="correction_says_what_and_why")
        ]
        triggers = [append_only("correction")]

    def __str__(self) -> str:
        return str(self.pk)


class CorrectionAnswer(Sealed):
    """What became of a request: the text was corrected, or a social worker refused with reasons."""

    class Outcome(models.TextChoices):
        CORRECTED = "corrected", _("corrected")
        REFUSED = "refused", _("not corrected")
        ANNULLED = "annulled", _("the text was annulled")

    schemas = {
        "perhetyo/correction_answer/1": (
            "request_id", "outcome", "reasons", "correction_id", "answered_at", "answered_by_id",
        )
    }  # fmt: skip

    request = models.OneToOneField(CorrectionRequest, models.PROTECT, primary_key=True, related_name="answer")
    outcome = models.CharField(max_length=10, choices=Outcome)
    reasons = models.TextField(_("reasons"), blank=True)
    correction = models.ForeignKey(Correction, models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(default=clock.now)
    answered_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(outcome="refused") | ~Q(reasons=""), name="refusing_has_reasons"
            ),
            models.CheckConstraint(
                condition=~Q(outcome="corrected") | Q(correction__isnull=False),
                name="corrected_names_the_correction",
            ),
        ]
        triggers = [append_only("correctionanswer")]

    def __str__(self) -> str:
        return self.get_outcome_display()


class Annulment(Sealed):
    """A text written to the wrong client (mitätöinti): hidden, its trace and the reason kept."""

    class Reason(models.TextChoices):
        WRONG_CLIENT = "wrong_client", _("written to the wrong client")
        TWICE = "twice", _("the same thing is written twice")
        OTHER = "other", _("another reason")

    schemas = {
        "perhetyo/annulment/1": (
            "id", "version_id", "content_hash", "reason", "words", "made_at", "made_by_id",
        )
    }  # fmt: skip

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.OneToOneField(RecordVersion, models.PROTECT, related_name="annulment")
    content_hash = models.CharField(max_length=64)
    reason = models.CharField(_("reason"), max_length=16, choices=Reason)
    words = models.CharField(_("in your own words"), max_length=300)
    made_at = models.DateTimeField(default=clock.now)
    made_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="annulment_says_why")]
        triggers = [append_only("annulment")]

    def __str__(self) -> str:
        return self.get_reason_display()


class HiddenReading(Sealed):
    """Who read the hidden text of an annulled version, and why."""

    schemas = {"perhetyo/hidden_reading/1": ("id", "annulment_id", "why", "read_at", "read_by_id")}

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    annulment = models.ForeignKey(Annulment, models.PROTECT, related_name="readings")
    why = models.CharField(max_length=300)
    read_at = models.DateTimeField(default=clock.now)
    read_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["event_id"]
        triggers = [append_only("hiddenreading")]

    def __str__(self) -> str:
        return str(self.pk)

"""Around non-disclosure for safety: words that only look alike, and contact data shown in clear."""

import uuid
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from encrypted_fields.fields import EncryptedCharField

from cases.models.case import Case
from cases.models.people import Person
from perhetyo import clock
from perhetyo.database import append_only


class KeptWords(models.Model):
    """Words of a text that look like a protected place and tell nothing of it, as two people say.

    They stay on pages once one has said so, and leave the workers once another agrees. `digest` is that of
    the words as they stand in the text.
    """

    case = models.ForeignKey(Case, models.PROTECT, related_name="kept_words")
    digest = models.CharField(max_length=64)
    found = EncryptedCharField(max_length=400)
    reason = models.CharField(max_length=300)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    agreed_at = models.DateTimeField(null=True, blank=True)
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.UniqueConstraint(fields=["case", "digest"], name="words_kept_once_a_case"),
            models.CheckConstraint(condition=~Q(by=models.F("agreed_by")), name="two_people_keep_words"),
            models.CheckConstraint(
                condition=Q(agreed_at=None, agreed_by=None)
                | Q(agreed_at__isnull=False, agreed_by__isnull=False),
                name="kept_words_agreed_paired",
            ),
        ]
        triggers = [pgtrigger.Protect(name="kept_words_stay", operation=pgtrigger.Delete)]

    def __str__(self) -> str:
        return str(self.pk)

    def agree(self, by: Any) -> None:
        self.agreed_at, self.agreed_by = clock.now(), by
        self.save(update_fields=["agreed_at", "agreed_by"])


class Revealing(models.Model):
    """Somebody saw the contact data of a person with non-disclosure in clear: for what, and for whom."""

    class Purpose(models.TextChoices):
        VISIT = "visit", _("to go to a meeting")
        CONTACT = "contact", _("to reach the person")
        DANGER = "danger", _("somebody may be in danger now")
        AUTHORITY = "authority", _("an authority has a right to it")
        OTHER = "other", _("another purpose, in words")
        LIFTED = "lifted", _("the non-disclosure was taken away")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="revealings")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    purpose = models.CharField(_("purpose"), max_length=12, choices=Purpose)
    recipient = models.CharField(_("for whom, if not for yourself"), max_length=200, blank=True)
    words = models.CharField(_("in your own words"), max_length=300, blank=True)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-at"]
        indexes = [models.Index(fields=["by", "-at"], name="revealing_by")]
        triggers = [append_only("revealing")]

    def __str__(self) -> str:
        return str(self.pk)

"""The story of cases: one append-only sequence, each row bound to the one before it (security.md 2.5)."""

import hashlib
import json
import uuid
from datetime import UTC
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.models.case import Case
from perhetyo.database import append_only


class Kind(models.TextChoices):
    REFERRAL_SENT = "referral_sent", _("Referral sent")
    REFERRAL_RETURNED = "referral_returned", _("Referral returned with a question")
    REFERRAL_DECLINED = "referral_declined", _("Referral not taken in")
    QUEUED = "queued", _("Referral taken in")
    STARTED = "started", _("Family work began")
    SHARED = "shared", _("opened on the shared screen")
    FROZEN = "frozen", _("ready for the family")
    ACKNOWLEDGED = "acknowledged", _("acknowledged")
    REOPENED = "reopened", _("opened for writing again")
    SUBMITTED = "submitted", _("sent for approval")
    RETURNED = "returned", _("returned for completion")
    APPROVED = "approved", _("approved")
    FINALISED = "finalised", _("finished")
    AGREED_DONE = "agreed_done", _("an agreed thing was handled")
    WORKING = "working", _("Working phase began")
    CLOSING = "closing", _("Closing phase began")
    BACK_TO_WORKING = "back_to_working", _("The work goes on")
    CLOSED = "closed", _("Family work ended")
    INTERRUPTED = "interrupted", _("Family work was interrupted")


class CaseEvent(models.Model):
    """One thing that happened. `facts` holds ids, numbers and hashes, never record text or names."""

    sequence = models.BigIntegerField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="events")
    kind = models.CharField(max_length=24, choices=Kind)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    facts = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["sequence"]
        indexes = [models.Index(fields=["case", "-sequence"], name="event_case")]
        triggers = [append_only("caseevent")]

    def __str__(self) -> str:
        return f"{self.sequence} {self.kind}"


def event_hash(
    sequence: int, case_id: uuid.UUID, kind: str, at: Any, by_id: uuid.UUID, facts: Any, previous: str
) -> str:
    """SHA-256 over the row and the hash before it, as hex; the domain word keeps it from other hashes."""
    moment = at.astimezone(UTC).isoformat()
    body = json.dumps(
        ["perhetyo-event", sequence, str(case_id), kind, moment, str(by_id), facts, previous],
        sort_keys=True, separators=(",", ":"), ensure_ascii=False,
    )  # fmt: skip
    return hashlib.sha256(body.encode()).hexdigest()

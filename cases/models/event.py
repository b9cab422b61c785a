"""The story of cases: one append-only sequence, each row bound to the one before it (security.md 2.5)."""

import hashlib
import json
import uuid
from datetime import UTC, datetime
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
    TEAM = "team", _("the team changed")
    SHARED = "shared", _("opened on the shared screen")
    READY_ON_SCREEN = "ready_on_screen", _("ready on the shared screen")
    FROZEN = "frozen", _("ready for the family")
    OWN_WORDS = "own_words", _("own words written")
    ACKNOWLEDGED = "acknowledged", _("acknowledged")
    REOPENED = "reopened", _("opened for writing again")
    SUBMITTED = "submitted", _("sent for approval")
    RETURNED = "returned", _("returned for completion")
    APPROVED = "approved", _("approved")
    FINALISED = "finalised", _("finished")
    REPLACED = "replaced", _("replaced by the next version")
    SET_ASIDE = "set_aside", _("set aside")
    PAPER = "paper", _("paper made")
    SCANNED = "scanned", _("scan of a signed paper added")
    OWN_VIEW = "own_view", _("own view added")
    CORRECTION_ASKED = "correction_asked", _("correction asked for")
    CORRECTION_REFUSED = "correction_refused", _("correction refused")
    CORRECTION_ANSWERED = "correction_answered", _("request for correction answered")
    CORRECTING = "correcting", _("correction begun")
    CORRECTED = "corrected", _("corrected")
    ANNULLED = "annulled", _("annulled")
    HIDDEN_READ = "hidden_read", _("annulled text was read")
    RESTRICTED = "restricted", _("a part was restricted")
    RESTRICTION_DECIDED = "restriction_decided", _("a restriction was decided on")
    AGREED_DONE = "agreed_done", _("an agreed thing was handled")
    WORKING = "working", _("Working phase began")
    CLOSING = "closing", _("Closing phase began")
    BACK_TO_WORKING = "back_to_working", _("The work goes on")
    CLOSED = "closed", _("Family work ended")
    INTERRUPTED = "interrupted", _("Family work was interrupted")


class CaseEvent(models.Model):
    """One thing that happened. Only `append_event` in PostgreSQL adds rows (docs/decisions/0006).

    `facts` is one canonical JSON object of ids, numbers, codes and hashes, never record text or names.
    """

    sequence = models.BigIntegerField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="events")
    kind = models.CharField(max_length=24, choices=Kind)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    facts = models.TextField(default="{}")
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["sequence"]
        indexes = [models.Index(fields=["case", "-sequence"], name="event_case")]
        triggers = [append_only("caseevent")]

    def __str__(self) -> str:
        return f"{self.sequence} {self.kind}"

    @property
    def told(self) -> dict[str, Any]:
        """`facts` as the object it is; empty when somebody has broken it."""
        try:
            told = json.loads(self.facts)
        except ValueError:
            return {}
        return told if isinstance(told, dict) else {}


def event_hash(
    sequence: int, case_id: uuid.UUID, kind: str, at: datetime, by_id: uuid.UUID, facts: str, previous: str
) -> str:
    """What `append_event` computes: SHA-256 over the row's values and the hash before it, one a line."""
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    lines = ("perhetyo-event/2", sequence, case_id, kind, moment, by_id, facts, previous)
    return hashlib.sha256("\n".join(map(str, lines)).encode()).hexdigest()

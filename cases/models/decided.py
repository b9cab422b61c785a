"""What a social worker decides on a text, and the paper that is made of it."""

import uuid

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models.record import RecordVersion
from cases.models.sealed import Sealed
from perhetyo import clock
from perhetyo.database import append_only

USER = settings.AUTH_USER_MODEL


class Approval(Sealed):
    """A social worker's decision on the version with exactly this hash (I3, I4, I9)."""

    class Outcome(models.TextChoices):
        APPROVED = "approved", _("approved")
        RETURNED = "returned", _("returned for completion")

    class Method(models.TextChoices):
        """How the decider showed who they are, at the moment of deciding."""

        PASSWORD = "password", _("log-in password")
        SESSION = "session", _("signed in")

    schemas = {
        "perhetyo/approval/1": (
            "id", "version_id", "content_hash", "outcome", "comment", "sentence", "differing_views_read",
            "name_shown", "title_shown", "ground", "method", "shown_at", "decided_at", "decided_by_id",
        )
    }  # fmt: skip

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.OneToOneField(RecordVersion, models.PROTECT, related_name="approval")
    content_hash = models.CharField(max_length=64)
    outcome = models.CharField(max_length=10, choices=Outcome)
    comment = models.TextField(blank=True)
    sentence = models.CharField(max_length=300, blank=True, help_text="what was agreed to, as shown")
    differing_views_read = models.BooleanField(default=False)
    name_shown = models.CharField(max_length=400)
    title_shown = models.CharField(max_length=80, blank=True)
    ground = models.CharField(max_length=40, help_text="responsible or deputy")
    method = models.CharField(max_length=8, choices=Method)
    shown_at = models.DateTimeField(null=True)
    decided_at = models.DateTimeField(default=clock.now)
    decided_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(outcome="returned") | ~Q(comment=""), name="returning_has_a_comment"
            ),
            models.CheckConstraint(
                condition=Q(outcome="returned") | Q(method="password"), name="approving_asks_the_password"
            ),
        ]
        triggers = [
            append_only("approval"),
            pgtrigger.Trigger(
                name="author_is_not_approver",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func="""
                IF EXISTS (SELECT 1 FROM cases_authorship
                           WHERE version_id = NEW.version_id AND user_id = NEW.decided_by_id) THEN
                    RAISE EXCEPTION 'an author of a version never approves it';
                END IF;
                IF NOT EXISTS (SELECT 1 FROM cases_recordversion WHERE id = NEW.version_id
                               AND content_hash = NEW.content_hash AND state = 'submitted') THEN
                    RAISE EXCEPTION 'an approval names the hash of a version that waits for it';
                END IF;
                RETURN NEW;
                """,
            ),
        ]

    def __str__(self) -> str:
        return self.get_outcome_display()


class Paper(Sealed):
    """The PDF of a decided or finished version, stored as made and never made again."""

    schemas = {"perhetyo/paper/1": ("version_id", "sha256", "made_at")}

    version = models.OneToOneField(RecordVersion, models.PROTECT, primary_key=True, related_name="paper")
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    made_at = models.DateTimeField(default=clock.now)

    class Meta:
        triggers = [append_only("paper")]

    def __str__(self) -> str:
        return self.sha256

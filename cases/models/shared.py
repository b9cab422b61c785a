"""The shared screen's session, and the three views that are all its database role can see.

`shared_snapshot`, `shared_revision` and `shared_acknowledgement` show rows of the one session whose
token hash is in `app.shared_token`; the role `app_shared` has rights on nothing else.
"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from cases.models.people import WHOLE_NAME
from cases.models.record import RecordVersion
from perhetyo.database import append_only


class SharedSession(models.Model):
    """One turn of the screen to the family: what it shows, to whom, until when."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    token_hash = models.CharField(max_length=64, unique=True)
    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="shared_sessions")
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    snapshot = models.JSONField(help_text="the content at hand-over")
    present = models.JSONField(help_text="[{id, name, role, is_child, known_by}] who sit here")
    left_out = models.JSONField(default=list, help_text="[{key, label, why}] not shown to those who sit here")
    starts_frozen = models.BooleanField(help_text="the text is only acknowledged, not written on")
    frozen_hash = models.CharField(max_length=64, blank=True)
    started_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    collected_at = models.DateTimeField(null=True)
    wrong_pins = models.PositiveSmallIntegerField(default=0)
    passkey_round = models.PositiveIntegerField(
        default=0, help_text="challenges used up: a passkey answers only one of this round"
    )
    is_paired = models.BooleanField(default=False, help_text="on a second device: the worker's own stays")
    pair_hash = models.CharField(max_length=64, blank=True, help_text="of the one-time code, until used")
    pair_until = models.DateTimeField(null=True)
    joined_at = models.DateTimeField(null=True, help_text="when the second device joined")

    class Meta:
        ordering = ["started_at"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("started_at")), name="shared_ends_after_start"),
            models.UniqueConstraint(
                fields=["version"], condition=Q(ended_at=None), name="one_shared_screen_a_version"
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class RevisionColumns(models.Model):
    """A save on the shared screen: the fields as they were then; the final one carries the frozen content."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.PositiveIntegerField()
    fields = models.JSONField()
    person_id = models.UUIDField(null=True, help_text="whose turn was being written; none: the common text")
    is_final = models.BooleanField(default=False)
    content = models.TextField(blank=True)
    content_hash = models.CharField(max_length=64, blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        abstract = True


class SharedRevision(RevisionColumns):
    session = models.ForeignKey(SharedSession, models.PROTECT, related_name="revisions")

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["session", "number"], name="revision_number_once"),
            models.UniqueConstraint(
                fields=["session"], condition=Q(is_final=True), name="one_final_revision"
            ),
        ]
        triggers = [append_only("sharedrevision")]

    def __str__(self) -> str:
        return f"{self.session_id} {self.number}"


class SnapshotView(models.Model):
    """The session itself, as the shared role sees it: without the token and the worker's name."""

    id = models.UUIDField(primary_key=True)
    version_id = models.UUIDField()
    worker_id = models.UUIDField()
    language = models.CharField(max_length=8)
    snapshot = models.JSONField()
    present = models.JSONField()
    starts_frozen = models.BooleanField()
    frozen_hash = models.CharField(max_length=64)
    started_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    is_paired = models.BooleanField()

    class Meta:
        managed = False
        db_table = "shared_snapshot"

    def __str__(self) -> str:
        return str(self.id)


class RevisionView(RevisionColumns):
    session_id = models.UUIDField()

    class Meta:
        managed = False
        db_table = "shared_revision"
        ordering = ["number"]

    def __str__(self) -> str:
        return str(self.number)


class AcknowledgementView(models.Model):
    """A word as the shared role adds it; the chain's event and its number come by trigger."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version_id = models.UUIDField()
    content_hash = models.CharField(max_length=64)
    view_hash = models.CharField(max_length=64)
    person_id = models.UUIDField()
    name_shown = models.CharField(max_length=WHOLE_NAME)
    role_shown = models.CharField(max_length=80)
    status = models.CharField(max_length=16)
    own_words = models.TextField(blank=True)
    reason = models.CharField(max_length=300, blank=True)
    method = models.CharField(max_length=8)
    reading = models.CharField(max_length=12, blank=True)
    sentence = models.CharField(max_length=300)
    typed_name = models.CharField(max_length=400, blank=True)
    strokes = models.JSONField(null=True)
    for_family = models.BooleanField(default=False)
    shown_at = models.DateTimeField(null=True)
    signed_at = models.DateTimeField()
    paper_on = models.DateField(null=True)
    witness_id = models.UUIDField()
    known_by = models.CharField(max_length=16)
    session_id = models.UUIDField()
    sealed_as = models.CharField(max_length=40)
    seal = models.CharField(max_length=64)

    class Meta:
        managed = False
        db_table = "shared_acknowledgement"
        ordering = ["signed_at"]

    def __str__(self) -> str:
        return self.status

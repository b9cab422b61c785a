"""What every written record shares: an envelope with numbered versions, and their states (domain.md 5.3).

The body of a version is a typed model (a plan first). Freezing a version writes its canonical content
and the SHA-256 of it, and from then on it never changes: who writes on begins the next version.
"""

import uuid
from typing import Any

import pgtrigger
from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models.case import Case
from cases.models.event import CaseEvent
from cases.sealing import exact, plain, sha256
from perhetyo import clock
from perhetyo.database import append_only

USER = settings.AUTH_USER_MODEL


def body_of_a_draft(name: str, *, path: str = "ROW.version_id") -> pgtrigger.Trigger:
    """Rows of a body change only while their version is a draft. `path`: SQL of the version's id in ROW."""
    new, old = path.replace("ROW.", "NEW."), path.replace("ROW.", "OLD.")
    return pgtrigger.Trigger(
        name=f"{name}_of_a_draft",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=f"""
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = {old}) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = {new}) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        """,
    )


class Record(models.Model):
    """A document of the case that grows by versions (asiakirja)."""

    class Kind(models.TextChoices):
        PLAN = "plan", _("plan")
        ENTRY = "entry", _("entry")
        CHILD_VIEW = "child_view", _("child's view")
        REVIEW = "review", _("review")
        SUMMARY = "summary", _("closing summary")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="records")
    kind = models.CharField(max_length=16, choices=Kind)
    language = models.CharField(max_length=8, choices=settings.LANGUAGES[:2])

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case"], condition=Q(kind="plan"), name="one_plan_a_case"),
            models.UniqueConstraint(fields=["case"], condition=Q(kind="summary"), name="one_summary_a_case"),
        ]
        triggers = [
            pgtrigger.Protect(name="record_stays", operation=pgtrigger.Delete),
            pgtrigger.ReadOnly(name="record_keeps_its_case", fields=["case", "kind", "language"]),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()


class VersionState(models.TextChoices):
    DRAFT = "draft", _("draft")
    READY_FOR_FAMILY = "ready_for_family", _("being read by the family")
    SUBMITTED = "submitted", _("waiting for approval")
    APPROVED = "approved", _("approved")
    RETURNED = "returned", _("returned")
    SUPERSEDED = "superseded", _("replaced")
    FINALISED = "finalised", _("finished")
    CORRECTED = "corrected", _("corrected since")
    ANNULLED = "annulled", _("annulled")


SEALED = (
    "id", "number", "content_hash", "correction_id", "created_at", "created_by_id", "edited_at",
    "edited_by_id", "frozen_at", "frozen_by_id",
)  # fmt: skip
FROZEN = (*SEALED, "record_id", "content", "seal", "event_id")


def _changed(*columns: str) -> str:
    """SQL: whether an update changes any of `columns`."""
    old, new = (", ".join(f"{row}.{name}" for name in columns) for row in ("OLD", "NEW"))
    return f"(({old}) IS DISTINCT FROM ({new}))"


class RecordVersion(models.Model):
    """One version of a record. `content` is what was shown, word for word, once it is frozen."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    record = models.ForeignKey(Record, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=20, choices=VersionState, default=VersionState.DRAFT)
    content = models.TextField(blank=True, help_text="canonical JSON (NFC, RFC 8785)")
    content_hash = models.CharField(max_length=64, blank=True)
    seal = models.CharField(max_length=64, blank=True, help_text="hash of what `evidence` says, once frozen")
    event = models.OneToOneField(CaseEvent, models.PROTECT, null=True, related_name="+")
    correction = models.ForeignKey(
        "cases.Correction",
        models.PROTECT,
        null=True,
        related_name="versions",
        help_text="which it carries out",
    )
    created_at = models.DateTimeField(default=clock.now)
    created_by = models.ForeignKey(USER, models.PROTECT, related_name="+")
    edited_at = models.DateTimeField(default=clock.now)
    edited_by = models.ForeignKey(USER, models.PROTECT, related_name="+")
    frozen_at = models.DateTimeField(null=True)
    frozen_by = models.ForeignKey(USER, models.PROTECT, null=True, related_name="+")
    submitted_at = models.DateTimeField(null=True)
    submitted_by = models.ForeignKey(USER, models.PROTECT, null=True, related_name="+")
    finalised_at = models.DateTimeField(null=True)
    finalised_by = models.ForeignKey(USER, models.PROTECT, null=True, related_name="+")
    authors: models.ManyToManyField = models.ManyToManyField(USER, through="Authorship", related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["record", "number"], name="version_number_once"),
            models.UniqueConstraint(
                fields=["record"],
                condition=Q(state__in=["draft", "ready_for_family", "submitted"]),
                name="one_version_in_work",
            ),
            models.UniqueConstraint(
                fields=["record"],
                condition=Q(state__in=["approved", "finalised"]),
                name="one_version_in_force",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "superseded"], frozen_at=None, content="")
                | (
                    Q(frozen_at__isnull=False, event__isnull=False)
                    & ~Q(state="draft")
                    & ~Q(content="")
                    & ~Q(content_hash="")
                    & ~Q(seal="")
                ),
                name="frozen_has_content",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["submitted", "approved", "returned"]) | Q(submitted_at__isnull=False),
                name="decided_was_submitted",
            ),
            models.CheckConstraint(
                condition=~Q(state="finalised") | Q(finalised_at__isnull=False), name="finished_has_a_stamp"
            ),
            models.CheckConstraint(
                condition=Q(frozen_at=None, frozen_by=None)
                | Q(frozen_at__isnull=False, frozen_by__isnull=False),
                name="frozen_paired",
            ),
            models.CheckConstraint(
                condition=Q(submitted_at=None, submitted_by=None)
                | Q(submitted_at__isnull=False, submitted_by__isnull=False),
                name="submitted_paired",
            ),
            models.CheckConstraint(
                condition=Q(finalised_at=None, finalised_by=None)
                | Q(finalised_at__isnull=False, finalised_by__isnull=False),
                name="finalised_paired",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="version_begins_as_a_draft",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                condition=pgtrigger.Condition("NEW.state <> 'draft'"),
                func="RAISE EXCEPTION 'a version begins as a draft';",
            ),
            pgtrigger.FSM(
                name="version_state_moves",
                field="state",
                transitions=[
                    ("draft", "ready_for_family"),
                    ("ready_for_family", "submitted"),
                    ("ready_for_family", "finalised"),
                    ("ready_for_family", "superseded"),
                    ("submitted", "approved"),
                    ("submitted", "returned"),
                    ("approved", "superseded"),
                    ("approved", "corrected"),
                    ("finalised", "corrected"),
                    ("finalised", "annulled"),
                    ("corrected", "annulled"),
                    ("superseded", "annulled"),
                    ("returned", "annulled"),
                    ("draft", "superseded"),
                    ("returned", "superseded"),
                ],
            ),
            pgtrigger.Trigger(
                name="version_frozen_stays",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition(
                    f"OLD.state <> 'draft' AND ({_changed(*FROZEN)}"
                    f" OR (OLD.submitted_at IS NOT NULL AND {_changed('submitted_at', 'submitted_by_id')})"
                    f" OR (OLD.finalised_at IS NOT NULL AND {_changed('finalised_at', 'finalised_by_id')}))"
                ),
                func="RAISE EXCEPTION 'a version that was frozen never changes';",
            ),
            pgtrigger.Trigger(
                name="version_state_has_its_row",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition(
                    "OLD.state <> NEW.state"
                    " AND NEW.state IN ('approved', 'returned', 'corrected', 'annulled')"
                ),
                func="""
                IF NEW.state = 'annulled' THEN
                    IF NOT EXISTS (SELECT 1 FROM cases_annulment WHERE version_id = NEW.id) THEN
                        RAISE EXCEPTION 'a version is annulled with a reason';
                    END IF;
                ELSIF NEW.state = 'corrected' THEN
                    IF NOT EXISTS (SELECT 1 FROM cases_recordversion v JOIN cases_correction c
                                   ON c.id = v.correction_id WHERE c.original_id = NEW.id) THEN
                        RAISE EXCEPTION 'a version is corrected by another';
                    END IF;
                ELSIF NOT EXISTS (SELECT 1 FROM cases_approval
                                  WHERE version_id = NEW.id AND outcome = NEW.state) THEN
                    RAISE EXCEPTION 'a version is approved or returned by a decision';
                END IF;
                RETURN NEW;
                """,
            ),
            pgtrigger.Protect(name="version_stays", operation=pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.state}"

    @property
    def is_frozen(self) -> bool:
        return self.state != VersionState.DRAFT

    def current_acknowledgements(self) -> dict[uuid.UUID, Any]:
        """The newest word of each person on the text as it stands, by person id, in the chain's order."""
        rows = self.acknowledgements.filter(content_hash=self.content_hash).order_by("event_id")
        rows = rows.select_related("witness", "scan").defer("scan__file")
        return {row.person_id: row for row in rows} if self.content_hash else {}

    def evidence(self) -> dict[str, Any]:
        """What the seal of a frozen version stands for: the text by its hash, and what it is a version of."""
        record = self.record
        return {
            "schema": "perhetyo/version/1",
            "record": str(record.pk),
            "case": str(record.case_id),
            "kind": record.kind,
            "language": record.language,
            "authors": [[str(each.user_id), plain(each.since)] for each in self.authorships.all()],
            **{name: plain(getattr(self, name)) for name in SEALED},
        }

    def computed_seal(self) -> str:
        return sha256(exact(self.evidence()))


class Authorship(models.Model):
    """Who wrote on a version. None of them may approve it (I3)."""

    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="authorships")
    user = models.ForeignKey(USER, models.PROTECT, related_name="+")
    since = models.DateTimeField(default=clock.now)

    class Meta:
        ordering = ["since", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "user"], name="author_once")]
        triggers = [append_only("authorship"), body_of_a_draft("authorship")]

    def __str__(self) -> str:
        return str(self.user_id)


auditlog.register(Record)
auditlog.register(RecordVersion, exclude_fields=["content"])

"""What every written record shares: envelope, numbered versions, acknowledgement and approval.

The body of a version is a typed model (a plan first). Freezing a version writes its canonical content
and the SHA-256 of it; everything that is agreed, approved or printed binds that hash (domain.md 5.3).
"""

import uuid

import pgtrigger
from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models.case import Case
from cases.models.people import Person
from perhetyo import clock
from perhetyo.database import append_only

USER = settings.AUTH_USER_MODEL


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


class RecordVersion(models.Model):
    """One version of a record. `content` is what was shown, word for word, once it is frozen."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    record = models.ForeignKey(Record, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=20, choices=VersionState, default=VersionState.DRAFT)
    content = models.TextField(blank=True, help_text="canonical JSON (NFC, RFC 8785)")
    content_hash = models.CharField(max_length=64, blank=True)
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
                condition=Q(state="draft")
                | Q(state="superseded", frozen_at=None)
                | (~Q(content="") & ~Q(content_hash="")),
                name="frozen_has_content",
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
            pgtrigger.FSM(
                name="version_state_moves",
                field="state",
                transitions=[
                    ("draft", "ready_for_family"),
                    ("ready_for_family", "draft"),
                    ("ready_for_family", "submitted"),
                    ("submitted", "approved"),
                    ("submitted", "returned"),
                    ("approved", "superseded"),
                    ("draft", "superseded"),
                    ("ready_for_family", "finalised"),
                ],
            ),
            pgtrigger.Trigger(
                name="version_content_stays",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition(
                    "OLD.state NOT IN ('draft', 'ready_for_family') AND "
                    "(OLD.content, OLD.content_hash, OLD.number,"
                    " OLD.record_id, OLD.frozen_at, OLD.submitted_at) IS DISTINCT FROM (NEW.content,"
                    " NEW.content_hash, NEW.number, NEW.record_id, NEW.frozen_at, NEW.submitted_at)"
                ),
                func="RAISE EXCEPTION 'the content of a version that was sent for approval never changes';",
            ),
            pgtrigger.Protect(name="version_stays", operation=pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.state}"

    @property
    def is_frozen(self) -> bool:
        return self.state != VersionState.DRAFT

    def current_acknowledgements(self) -> dict[uuid.UUID, "Acknowledgement"]:
        """The newest acknowledgement of each person to the text as it stands, by person id."""
        rows = self.acknowledgements.filter(content_hash=self.content_hash).order_by("signed_at", "pk")
        return {row.person_id: row for row in rows} if self.content_hash else {}


class Authorship(models.Model):
    """Who wrote on a version. None of them may approve it (I3)."""

    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="authorships")
    user = models.ForeignKey(USER, models.PROTECT, related_name="+")
    since = models.DateTimeField(default=clock.now)

    class Meta:
        ordering = ["since", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "user"], name="author_once")]
        triggers = [append_only("authorship")]

    def __str__(self) -> str:
        return str(self.user_id)


class Acknowledgement(models.Model):
    """One person's word on the text with this hash (kuittaus): a simple electronic acknowledgement.

    The person's own words stand beside the text, outside its hash, and are never edited by staff.
    """

    class Status(models.TextChoices):
        AGREES = "agrees", _("present and acknowledged")
        AGREES_IN_PART = "agrees_in_part", _("acknowledged, agrees in part")
        DIFFERS = "differs", _("acknowledged with a differing view")
        DECLINED = "declined", _("did not want to acknowledge")
        ABSENT = "absent", _("absent")
        NOT_ASKED = "not_asked", _("not asked")

    class Method(models.TextChoices):
        TYPED = "typed", _("typed name on the shared screen")
        DRAWN = "drawn", _("drawn on the shared screen")
        BUTTON = "button", _("by a button on the shared screen")
        WORKER = "worker", _("noted by a worker")

    OWN = (Status.AGREES, Status.AGREES_IN_PART, Status.DIFFERS, Status.DECLINED)
    NOTED = (Status.ABSENT, Status.NOT_ASKED, Status.DECLINED)
    DIFFERING = (Status.AGREES_IN_PART, Status.DIFFERS)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="acknowledgements")
    content_hash = models.CharField(max_length=64)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    name_shown = models.CharField(max_length=400)
    role_shown = models.CharField(max_length=80)
    status = models.CharField(max_length=16, choices=Status)
    own_words = models.TextField(blank=True)
    reason = models.CharField(max_length=300, blank=True, help_text="why absent or not asked")
    method = models.CharField(max_length=8, choices=Method)
    sentence = models.CharField(max_length=300, help_text="the sentence agreed to, as shown")
    typed_name = models.CharField(max_length=400, blank=True)
    strokes = models.JSONField(null=True, help_text="[[[x, y], ...], ...], 0-1000 each")
    shown_at = models.DateTimeField(null=True)
    signed_at = models.DateTimeField()
    witness = models.ForeignKey(USER, models.PROTECT, related_name="+")
    session = models.ForeignKey("cases.SharedSession", models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["signed_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(status__in=["absent", "not_asked"]) | ~Q(reason=""),
                name="not_signing_has_a_reason",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=["agrees_in_part", "differs"]) | ~Q(own_words=""),
                name="differing_has_own_words",
            ),
            models.CheckConstraint(
                condition=Q(method="worker") | Q(session__isnull=False), name="own_hand_on_a_shared_screen"
            ),
        ]
        triggers = [append_only("acknowledgement")]

    def __str__(self) -> str:
        return self.get_status_display()

    @property
    def is_differing(self) -> bool:
        return self.status in self.DIFFERING


class DifferingView(models.Model):
    """A view a person gives later or elsewhere, in their own words, beside any version (LsL 30 §)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="differing_views")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("whose view"))
    text = models.TextField(_("in the person's own words"))
    how = models.CharField(_("how it was given"), max_length=120, blank=True)
    written_at = models.DateTimeField(default=clock.now)
    written_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["written_at"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="differing_view_has_words")]
        triggers = [append_only("differingview")]

    def __str__(self) -> str:
        return str(self.person_id)


class Approval(models.Model):
    """A social worker's decision on the version with exactly this hash (I3, I4, I9)."""

    class Outcome(models.TextChoices):
        APPROVED = "approved", _("approved")
        RETURNED = "returned", _("returned for completion")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.OneToOneField(RecordVersion, models.PROTECT, related_name="approval")
    content_hash = models.CharField(max_length=64)
    outcome = models.CharField(max_length=10, choices=Outcome)
    comment = models.TextField(blank=True)
    differing_views_read = models.BooleanField(default=False)
    decided_at = models.DateTimeField(default=clock.now)
    decided_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(outcome="returned") | ~Q(comment=""), name="returning_has_a_comment"
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
                IF NEW.content_hash IS DISTINCT FROM
                   (SELECT content_hash FROM cases_recordversion WHERE id = NEW.version_id) THEN
                    RAISE EXCEPTION 'an approval names the hash of the version';
                END IF;
                RETURN NEW;
                """,
            ),
        ]

    def __str__(self) -> str:
        return self.get_outcome_display()


class Paper(models.Model):
    """The PDF of an approved version, stored as made and never made again."""

    version = models.OneToOneField(RecordVersion, models.PROTECT, primary_key=True, related_name="paper")
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    made_at = models.DateTimeField(default=clock.now)

    class Meta:
        triggers = [append_only("paper")]

    def __str__(self) -> str:
        return self.sha256


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


auditlog.register(Record)
auditlog.register(RecordVersion, exclude_fields=["content"])

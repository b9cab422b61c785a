"""What people say of a text: own words, acknowledgements, scans of signed papers, own views given later.

Their words stand beside the text, outside its hash, and are never edited by staff.
"""

import uuid
from typing import Any

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


class Acknowledgement(Sealed):
    """One person's word on the text with this hash (kuittaus): a simple electronic acknowledgement.

    Not an electronic signature of any higher kind: the worker who was there says whose word it was.
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
        ALOUD = "aloud", _("said aloud on the shared screen")
        BUTTON = "button", _("by a button on the shared screen")
        PAPER = "paper", _("on paper")
        WORKER = "worker", _("noted by a worker")

    class Reading(models.TextChoices):
        """How the person came to know the text."""

        SELF = "self", _("I read it myself")
        ALOUD = "aloud", _("it was read aloud to me")
        INTERPRETER = "interpreter", _("with an interpreter")

    class Known(models.TextChoices):
        """How the worker who was there knew the person."""

        BEFORE = "before", _("known from before")
        IDENTITY_CARD = "identity_card", _("showed an identity document")
        INTRODUCED = "introduced", _("introduced by somebody I know")
        TOLD = "told", _("told who they are")

    OWN = (Status.AGREES, Status.AGREES_IN_PART, Status.DIFFERS, Status.DECLINED)
    NOTED = (Status.ABSENT, Status.NOT_ASKED, Status.DECLINED)
    DIFFERING = (Status.AGREES_IN_PART, Status.DIFFERS)
    NOT_ON_SCREEN = (Method.PAPER, Method.WORKER)
    schemas = {
        "perhetyo/acknowledgement/1": (
            "id", "version_id", "content_hash", "view_hash", "person_id", "name_shown", "role_shown",
            "status", "own_words", "reason", "method", "reading", "sentence", "typed_name", "strokes",
            "shown_at", "signed_at", "paper_on", "witness_id", "known_by", "session_id",
        ),
        "perhetyo/acknowledgement/2": (
            "id", "version_id", "content_hash", "view_hash", "person_id", "name_shown", "role_shown",
            "status", "own_words", "for_family", "reason", "method", "reading", "sentence", "typed_name",
            "strokes", "shown_at", "signed_at", "paper_on", "witness_id", "known_by", "session_id",
        ),
    }  # fmt: skip

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="acknowledgements")
    content_hash = models.CharField(max_length=64)
    view_hash = models.CharField(
        max_length=64, blank=True, help_text="hash of which text was shown, to whom, in which language (I7)"
    )
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    name_shown = models.CharField(max_length=WHOLE_NAME)
    role_shown = models.CharField(max_length=80)
    status = models.CharField(max_length=16, choices=Status)
    own_words = models.TextField(blank=True)
    reason = models.CharField(max_length=300, blank=True, help_text="why absent or not asked")
    method = models.CharField(max_length=8, choices=Method)
    reading = models.CharField(max_length=12, choices=Reading, blank=True)
    sentence = models.CharField(max_length=300, help_text="the sentence agreed to, as shown")
    typed_name = models.CharField(max_length=400, blank=True)
    strokes = models.JSONField(null=True, help_text="[[[x, y], ...], ...], 0-1000 each")
    for_family = models.BooleanField(
        default=False, help_text="the person lets the others of the family read the own words"
    )
    shown_at = models.DateTimeField(null=True)
    signed_at = models.DateTimeField()
    paper_on = models.DateField(null=True, help_text="the day written on the paper")
    witness = models.ForeignKey(USER, models.PROTECT, related_name="+")
    known_by = models.CharField(max_length=16, choices=Known, blank=True)
    session = models.ForeignKey("cases.SharedSession", models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["event_id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(status__in=["absent", "not_asked"]) | ~Q(reason=""),
                name="not_signing_has_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(method__in=["worker", "paper"]) | Q(session__isnull=False),
                name="own_hand_on_a_shared_screen",
            ),
            models.CheckConstraint(
                condition=Q(method="worker") | (~Q(view_hash="") & ~Q(known_by="")),
                name="own_word_names_view_and_person",
            ),
            models.CheckConstraint(
                condition=~Q(method="paper") | Q(paper_on__isnull=False), name="paper_has_a_day"
            ),
            models.CheckConstraint(
                condition=Q(
                    status__in=["agrees", "agrees_in_part", "differs", "declined", "absent", "not_asked"]
                ),
                name="acknowledgement_status_known",
            ),
            models.CheckConstraint(
                condition=Q(seal__regex="^[0-9a-f]{64}$") & Q(content_hash__regex="^[0-9a-f]{64}$"),
                name="acknowledgement_hashes",
            ),
            models.UniqueConstraint(
                fields=["session", "person"],
                condition=Q(session__isnull=False),
                name="one_word_a_person_on_a_screen",
            ),
        ]  # fmt: skip
        triggers = [append_only("acknowledgement")]

    def __str__(self) -> str:
        return self.get_status_display()

    @property
    def is_differing(self) -> bool:
        return self.status in self.DIFFERING

    @property
    def is_drawing(self) -> bool:
        """Whether the strokes are a child’s drawing, which speaks like words, and not a mark."""
        is_of_today = self.sealed_as != "perhetyo/acknowledgement/1"  # before, everybody had only a mark
        return bool(self.strokes) and self.role_shown == "child" and is_of_today

    @property
    def drawn(self) -> dict[str, Any]:
        """The strokes for an SVG of 1000 x `height`: points of one line each; empty lines when none."""
        height = 625 if self.is_drawing else 344
        return {
            "lines": [" ".join(f"{x},{y}" for x, y in stroke) for stroke in self.strokes or []],
            "height": height,
            "scale": height / 1000,
        }


class PaperScan(Sealed):
    """The picture of a paper somebody signed, added to its acknowledgement later."""

    schemas = {
        "perhetyo/paper_scan/1": (
            "id", "acknowledgement_id", "content_type", "sha256", "added_at", "added_by_id",
        )
    }  # fmt: skip

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    acknowledgement = models.OneToOneField(Acknowledgement, models.PROTECT, related_name="scan")
    content_type = models.CharField(max_length=20)
    file = models.BinaryField()
    sha256 = models.CharField(max_length=64, help_text="of the file")
    added_at = models.DateTimeField(default=clock.now)
    added_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        triggers = [append_only("paperscan")]

    def __str__(self) -> str:
        return self.sha256


class OwnView(Sealed):
    """What a client adds beside a text later, also after closing, in their own words (oma näkemys)."""

    schemas = {
        "perhetyo/own_view/1": (
            "id", "version_id", "content_hash", "person_id", "name_shown", "text", "how", "for_family",
            "written_at", "written_by_id",
        )
    }  # fmt: skip

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="own_views")
    content_hash = models.CharField(max_length=64, help_text="the text it stands beside")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("whose view"))
    name_shown = models.CharField(max_length=WHOLE_NAME)
    text = models.TextField(_("in the person's own words"))
    how = models.CharField(_("how it was given"), max_length=120, blank=True)
    for_family = models.BooleanField(help_text="the person lets the others of the family see it")
    written_at = models.DateTimeField(default=clock.now)
    written_by = models.ForeignKey(USER, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["event_id"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="own_view_has_words")]
        triggers = [append_only("ownview")]

    def __str__(self) -> str:
        return str(self.person_id)


class OwnWords(Sealed):
    """What somebody wrote in their own box on the shared screen; the newest of each person counts.

    Staff never write here: a trigger takes only words that a save of that screen holds (0007).
    """

    schemas = {
        "perhetyo/own_words/1": (
            "id", "version_id", "person_id", "name_shown", "text", "written_at", "session_id",
        )
    }  # fmt: skip

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="own_words")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    name_shown = models.CharField(max_length=WHOLE_NAME)
    text = models.TextField(blank=True, help_text="empty: taken away again")
    written_at = models.DateTimeField()
    session = models.ForeignKey("cases.SharedSession", models.PROTECT, related_name="own_words")

    class Meta:
        ordering = ["event_id"]
        triggers = [append_only("ownwords")]

    def __str__(self) -> str:
        return str(self.person_id)

"""What stands around the read log: what the family asked for, what was given out, what was kept back, and
what whoever watches the log found."""

import uuid

import pgtrigger
from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from cases.models.case import Case
from cases.models.people import WHOLE_NAME, NetworkMember, Person
from cases.models.record import Record, RecordVersion
from perhetyo import clock
from perhetyo.database import append_only


class HeldBack(models.Model):
    """Reads that the family's log does not show, or not by name; who decided so and why (ATL 11 §).

    Of several rows on one worker's day the newest holds, so a row may also show again what was held back.
    """

    class Hides(models.TextChoices):
        ENTRIES = "entries", _("the entries are not shown")
        NAME = "name", _("the worker’s name is not shown")
        NOTHING = "nothing", _("everything is shown again")

    class Ground(models.TextChoices):
        DANGER = "danger", _("serious danger to the client’s health or care")
        RIGHTS = "rights", _("the rights of another person")

    case = models.ForeignKey(Case, models.PROTECT, related_name="held_back")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("whose reads")
    )
    from_on = models.DateField(_("from"))
    to_on = models.DateField(_("to"))
    hides = models.CharField(_("what is held back"), max_length=8, choices=Hides)
    ground = models.CharField(_("ground"), max_length=8, choices=Ground)
    words = models.CharField(_("reason"), max_length=500)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.CheckConstraint(condition=Q(to_on__gte=F("from_on")), name="held_back_ends_after_start"),
            models.CheckConstraint(condition=~Q(words=""), name="held_back_has_a_reason"),
        ]
        triggers = [append_only("heldback")]

    def __str__(self) -> str:
        return str(self.pk)


class LogReview(models.Model):
    """Somebody looked at what a pattern found in the log: of whom, which day, and what came of it."""

    class Outcome(models.TextChoices):
        IN_ORDER = "in_order", _("found in order")
        LOOK_INTO = "look_into", _("to be looked into")

    pattern = models.CharField(max_length=30)
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    case = models.ForeignKey(Case, models.PROTECT, null=True, related_name="+")
    day = models.DateField()
    outcome = models.CharField(_("what was found"), max_length=10, choices=Outcome)
    words = models.CharField(_("in your own words"), max_length=500)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["day", "worker"], name="logreview_day")]
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="log_review_has_words")]
        triggers = [append_only("logreview")]

    def __str__(self) -> str:
        return str(self.pk)


class DataRequest(models.Model):
    """A person of the case asked for own data or who has read it; answered once (JulkL 14 §, ATL 11 §)."""

    class Kind(models.TextChoices):
        LOG = "log", _("who has read the data")
        DATA = "data", _("own data")

    class Outcome(models.TextChoices):
        GIVEN = "given", _("given in full")
        PARTLY = "partly", _("given in part")
        REFUSED = "refused", _("not given")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="data_requests")
    kind = models.CharField(_("what is asked for"), max_length=4, choices=Kind)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("who asks"))
    about = models.TextField(_("about what"))
    received_on = models.DateField(_("received on"))
    is_large = models.BooleanField(_("many or large documents"), default=False)  # JulkL 14 §
    made_at = models.DateTimeField(default=clock.now)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    outcome = models.CharField(_("answer"), max_length=8, choices=Outcome, blank=True)
    reason = models.TextField(_("reason, if refused or given in part"), blank=True)
    decision = models.CharField(
        _("number of the written decision, if refused or given in part"), max_length=120, blank=True
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["received_on", "made_at"]
        indexes = [models.Index(fields=["kind", "answered_on"], name="datarequest_open")]
        constraints = [
            models.CheckConstraint(
                condition=Q(answered_on=None, answered_at=None, answered_by=None, outcome="")
                | Q(answered_on__isnull=False, answered_at__isnull=False, answered_by__isnull=False)
                & ~Q(outcome=""),
                name="request_answered_as_a_whole",
            ),
            models.CheckConstraint(
                condition=Q(answered_on=None) | Q(answered_on__gte=F("received_on")),
                name="request_answered_after_it_came",
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=["", "given"]) | ~Q(reason="") & ~Q(decision=""),
                name="refusal_has_a_reason_and_a_decision",
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="answer_stays",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__answered_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


class Disclosure(models.Model):
    """What was given out of the case, to whom and why (luovutusloki, ATL 10 §)."""

    class Ground(models.TextChoices):
        PARTY = "party", _("the right of a party to be told (JulkL 11 §)")
        OWN = "own", _("own data (JulkL 12 §)")
        CONSENT = "consent", _("the client’s permission")
        LAW = "law", _("a duty or a right in law")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="disclosures")
    record = models.ForeignKey(Record, models.PROTECT, null=True, blank=True, related_name="disclosures")
    version = models.ForeignKey(RecordVersion, models.PROTECT, null=True, blank=True, related_name="+")
    paper = models.CharField(max_length=24, blank=True, help_text="which paper of the version: its address")
    what = models.CharField(_("what was given"), max_length=500)
    person = models.ForeignKey(
        Person,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("to whom of the family"),
    )
    to_whom = models.CharField(_("to whom"), max_length=WHOLE_NAME)
    why = models.CharField(_("for what purpose"), max_length=300)
    ground = models.CharField(_("ground"), max_length=8, choices=Ground)
    on = models.DateField(_("given on"))
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-on", "-at"]
        triggers = [append_only("disclosure")]

    def __str__(self) -> str:
        return str(self.pk)


class ContactGround(models.Model):
    """Somebody of the network was contacted without permission: on which ground (I13)."""

    class Ground(models.TextChoices):
        NOTIFICATION = "notification", _("a child welfare notification (LsL 25 §)")
        DANGER = "danger", _("urgent danger")
        RIGHT = "right", _("a right in law")

    member = models.ForeignKey(NetworkMember, models.PROTECT, related_name="contact_grounds")
    on = models.DateField(_("contacted on"))
    ground = models.CharField(_("ground"), max_length=12, choices=Ground)
    words = models.CharField(_("why it was needed"), max_length=500)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-on", "-at"]
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="contact_ground_has_words")]
        triggers = [append_only("contactground")]

    def __str__(self) -> str:
        return str(self.pk)


auditlog.register(DataRequest, exclude_fields=["about", "reason"])

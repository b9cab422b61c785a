"""The closing summary (yhteenveto, 1506.16009) with the practice headings of domain.md 2.8 laid inside it."""

from auditlog.registry import auditlog
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models import Goal, Person, RecordVersion
from cases.models.record import body_of_a_draft
from reviews.models.review import Attainment, GoalVoice

SECTIONS = (
    "starting_point",
    "work_done",
    "family_experience",
    "worker_assessment",
    "strengths_forward",
    "go_on_with",
    "warning_signs",
    "whom_we_ask",
    "follow_up_services",
    "letter_to_child",
)


class ClosingSummary(models.Model):
    """The body of one version of the summary. `sources` says for each drafted part where it came from."""

    version = models.OneToOneField(RecordVersion, models.CASCADE, primary_key=True, related_name="summary")
    gone_through_on = models.DateField(_("gone through together on"), null=True, blank=True)
    participants = models.CharField(_("who was there"), max_length=500, blank=True)
    starting_point = models.TextField(_("where we started from"), blank=True)
    work_done = models.TextField(_("what we did together"), blank=True)
    family_experience = models.TextField(_("the family's own experience"), blank=True)
    worker_assessment = models.TextField(_("the workers' assessment"), blank=True)
    strengths_forward = models.TextField(_("strengths that carry"), blank=True)
    go_on_with = models.TextField(_("we go on with"), blank=True)
    warning_signs = models.TextField(_("warning signs"), blank=True)
    whom_we_ask = models.TextField(_("whom we ask for help"), blank=True)
    follow_up_services = models.TextField(_("follow-up services and agreements"), blank=True)
    letter_to_child = models.TextField(_("to you (a letter to the child)"), blank=True)
    feedback_offered = models.BooleanField(_("feedback was offered"), null=True, blank=True)
    last_day = models.DateField(_("last day of the work"), null=True, blank=True)
    sources = models.JSONField(default=dict, help_text="{part: {from: [names of records], left_out: [..]}}")

    class Meta:
        triggers = [body_of_a_draft("closingsummary")]

    def __str__(self) -> str:
        return str(self.version_id)


class GoalOutcome(models.Model):
    """How a goal came out at the end."""

    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="outcomes")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="outcomes")
    position = models.PositiveSmallIntegerField(default=0)
    title = models.CharField(_("goal"), max_length=200)
    attainment = models.CharField(_("how far"), max_length=12, choices=Attainment, blank=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "goal"], name="one_outcome_a_goal")]
        triggers = [body_of_a_draft("goaloutcome")]

    def __str__(self) -> str:
        return str(self.pk)


class OutcomeVoice(models.Model):
    """One voice on the outcome of a goal: words and the last number. Never merged."""

    outcome = models.ForeignKey(GoalOutcome, models.CASCADE, related_name="voices")
    voice = models.CharField(max_length=8, choices=GoalVoice.Voice)
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    words = models.TextField(_("in words"), blank=True)
    now = models.PositiveSmallIntegerField(
        _("now"), null=True, blank=True, validators=[MaxValueValidator(10)]
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["outcome", "voice", "person"], nulls_distinct=False, name="one_outcome_a_voice"
            ),
            models.CheckConstraint(
                condition=Q(voice="family", person__isnull=False) | (~Q(voice="family") & Q(person=None)),
                name="outcome_of_family_is_a_person",
            ),
            models.CheckConstraint(condition=Q(now=None) | Q(now__lte=10), name="outcome_numbers_to_ten"),
        ]
        triggers = [
            body_of_a_draft(
                "outcomevoice", path="(SELECT version_id FROM reviews_goaloutcome WHERE id = ROW.outcome_id)"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


auditlog.register(ClosingSummary, exclude_fields=[*SECTIONS, "participants", "sources"])
auditlog.register(GoalOutcome, exclude_fields=["title"])
auditlog.register(OutcomeVoice, exclude_fields=["words"])

"""The plan of family work.

Perhetyön suunnitelma (1506.15014) and Tehostetun perhetyön suunnitelma (1506.15017).

The national fields, and beside them what the service promises: the child's own goal words, how a change
is noticed, each one's number from 0 to 10, kinds of work and what happens when a meeting is cancelled.
"""

import uuid

from auditlog.registry import auditlog
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models.case import Case
from cases.models.people import Person
from cases.models.record import RecordVersion, body_of_a_draft


class KindOfWork(models.TextChoices):
    GUIDANCE = "guidance", _("guidance")
    ADVICE = "advice", _("advice")
    SUPPORT = "support", _("support")
    DOING_TOGETHER = "doing_together", _("doing together")
    MODELLING = "modelling", _("modelling everyday upbringing")


class Plan(models.Model):
    """The body of one version of a plan."""

    version = models.OneToOneField(RecordVersion, models.CASCADE, primary_key=True, related_name="plan")
    service_started_on = models.DateField(_("family work began on"), null=True, blank=True)
    situation = models.TextField(_("the family's situation, the children first"), blank=True)
    strengths = models.TextField(_("strengths and resources"), blank=True)
    what_works = models.TextField(_("what works"), blank=True)
    what_does_not = models.TextField(_("what does not work"), blank=True)
    change_wished = models.TextField(_("the change the family wishes"), blank=True)
    service_experience = models.TextField(_("experiences of the service"), blank=True)
    kinds_of_work = ArrayField(
        models.CharField(max_length=16, choices=KindOfWork),
        verbose_name=_("kinds of work"),
        default=list,
        blank=True,
    )
    content_and_delivery = models.TextField(_("content and how it is done"), blank=True)
    cancellation = models.TextField(_("what happens if a meeting is cancelled"), blank=True)
    agreed_next_steps = models.TextField(_("agreed next steps"), blank=True)
    other_matters = models.TextField(_("other things that matter"), blank=True)
    distribution = models.CharField(_("who gets this plan"), max_length=300, blank=True)
    next_review_on = models.DateField(_("we look at the plan again on"), null=True, blank=True)
    next_review_time = models.TimeField(_("at"), null=True, blank=True)
    next_review_place = models.CharField(_("where"), max_length=120, blank=True)

    class Meta:
        triggers = [body_of_a_draft("plan")]

    def __str__(self) -> str:
        return str(self.version_id)


SECTIONS = (
    "situation",
    "strengths",
    "what_works",
    "what_does_not",
    "change_wished",
    "service_experience",
    "content_and_delivery",
    "cancellation",
    "agreed_next_steps",
    "other_matters",
    "distribution",
)


class Negotiation(models.Model):
    """A meeting in which the plan was made: when, where, who was there."""

    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="negotiations")
    held_on = models.DateField(_("date"))
    place = models.CharField(_("place"), max_length=120)
    participants = models.CharField(_("who took part"), max_length=500)

    class Meta:
        ordering = ["held_on", "pk"]
        triggers = [body_of_a_draft("negotiation")]

    def __str__(self) -> str:
        return str(self.pk)


class Goal(models.Model):
    """A goal that stays the same over versions of the plan, so that its way can be followed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, models.CASCADE, related_name="goals")

    def __str__(self) -> str:
        return str(self.id)


class PlanGoal(models.Model):
    """A goal as one version of the plan words it."""

    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="goals")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="wordings")
    position = models.PositiveSmallIntegerField(default=0)
    owner = models.CharField(_("whose goal"), max_length=200, blank=True)
    title = models.CharField(_("goal"), max_length=200)
    child_words = models.TextField(_("in the child's own words"), blank=True)
    description = models.TextField(_("description"), blank=True)
    indicator = models.TextField(_("how we notice the change"), blank=True)
    means = models.TextField(_("what we do and when"), blank=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "goal"], name="goal_once_in_a_version")]
        triggers = [body_of_a_draft("plangoal")]

    def __str__(self) -> str:
        return str(self.pk)


class GoalScore(models.Model):
    """One voice's number for a goal: now and wished, 0 worst to 10 reached. Never averaged."""

    plan_goal = models.ForeignKey(PlanGoal, models.CASCADE, related_name="scores")
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    now = models.PositiveSmallIntegerField(
        _("now"), null=True, blank=True, validators=[MaxValueValidator(10)]
    )
    wished = models.PositiveSmallIntegerField(
        _("wished"), null=True, blank=True, validators=[MaxValueValidator(10)]
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["plan_goal", "person"], nulls_distinct=False, name="one_number_a_voice"
            ),
            models.CheckConstraint(
                condition=(Q(now=None) | Q(now__lte=10)) & (Q(wished=None) | Q(wished__lte=10)),
                name="numbers_to_ten",
            ),
        ]
        triggers = [
            body_of_a_draft(
                "goalscore", path="(SELECT version_id FROM cases_plangoal WHERE id = ROW.plan_goal_id)"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


class ChildView(models.Model):
    """A child's view and how it was found out, or why not (LsL 20 §, SHL 32 §; I10)."""

    class Manner(models.TextChoices):
        ALONE = "alone", _("talk with the child alone")
        WITH_PARENT = "with_parent", _("talk with a parent present")
        CARDS = "cards", _("with cards or pictures")
        PLAY = "play", _("in play")
        DRAWING = "drawing", _("by drawing")
        WRITTEN = "written", _("in writing")
        OBSERVED = "observed", _("by observing a small child")
        INTERPRETER = "interpreter", _("through an interpreter")

    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="child_views")
    child = models.ForeignKey(Person, models.PROTECT, related_name="+")
    was_sought = models.BooleanField(_("was the child's view found out?"), null=True, blank=True)
    manner = models.CharField(_("how"), max_length=16, choices=Manner, blank=True)
    place = models.CharField(_("where and when"), max_length=200, blank=True)
    content = models.TextField(_("what the child thinks, in the child's words"), blank=True)
    omission_reason = models.TextField(_("if not, why"), blank=True)

    class Meta:
        ordering = ["child__born_on", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "child"], name="one_view_a_child")]
        triggers = [body_of_a_draft("childview")]

    def __str__(self) -> str:
        return str(self.child_id)


auditlog.register(Plan, exclude_fields=[*SECTIONS, "next_review_place"])
auditlog.register(Negotiation, exclude_fields=["participants", "place"])
auditlog.register(
    PlanGoal, exclude_fields=["title", "child_words", "description", "indicator", "means", "owner"]
)
auditlog.register(GoalScore)
auditlog.register(ChildView, exclude_fields=["content", "omission_reason", "place"])

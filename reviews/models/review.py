"""The joint review (arviointi): how the goals were reached, in three kinds of voices kept apart (ATL 42.2 §).

"Edellisen suunnitelman tavoitteiden saavuttaminen" of the plan's national structure (1506.15014, 15017).
"""

from auditlog.registry import auditlog
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models import Goal, Person, RecordVersion
from cases.models.record import body_of_a_draft


class Conclusion(models.TextChoices):
    CONTINUE = "continue", _("we go on as before")
    CHANGE = "change", _("we change something")
    INTENSIFY = "intensify", _("we meet more often")
    THIN_OUT = "thin_out", _("we meet less often")
    CLOSE = "close", _("the work is closed")
    REFER_BACK = "refer_back", _("back to the social worker")


class Attainment(models.TextChoices):
    """Tavoitteen saavuttamisen arvio, code system 6.1253 (values provisional)."""

    REACHED = "reached", _("reached")
    PARTLY = "partly", _("reached in part")
    NOT_REACHED = "not_reached", _("not reached")
    NOT_CURRENT = "not_current", _("not a goal any more")
    CANNOT_SAY = "cannot_say", _("cannot be said yet")


class FromNowOn(models.TextChoices):
    """What becomes of a goal after the review."""

    AS_BEFORE = "as_before", _("goes on as before")
    CHANGED = "changed", _("goes on, worded anew")
    ENDED = "ended", _("ends here")
    NEW = "new", _("a new goal")


SECTIONS = ("what_works", "what_does_not", "service_experience", "conclusion_words", "agreed_next_steps")


class Review(models.Model):
    """The body of one version of a review."""

    version = models.OneToOneField(RecordVersion, models.CASCADE, primary_key=True, related_name="review")
    held_on = models.DateField(_("held on"), null=True, blank=True)
    held_time = models.TimeField(_("at"), null=True, blank=True)
    not_held_reason = models.TextField(_("if it could not be held, why"), blank=True)
    place = models.CharField(_("where"), max_length=120, blank=True)
    participants = models.CharField(_("who took part"), max_length=500, blank=True)
    social_worker_there = models.BooleanField(_("the social worker took part"), null=True, blank=True)
    why_not_there = models.CharField(_("if not, why"), max_length=300, blank=True)
    what_works = models.TextField(_("what works"), blank=True)
    what_does_not = models.TextField(_("what does not work"), blank=True)
    service_experience = models.TextField(_("experiences of the service"), blank=True)
    conclusion = models.CharField(_("conclusion"), max_length=12, choices=Conclusion, blank=True)
    conclusion_words = models.TextField(_("the conclusion in words"), blank=True)
    agreed_next_steps = models.TextField(_("agreed next steps"), blank=True)
    weekly_min = models.PositiveSmallIntegerField(
        _("meetings a week from now on, at least"), null=True, blank=True
    )
    weekly_max = models.PositiveSmallIntegerField(_("at most"), null=True, blank=True)
    next_review_on = models.DateField(_("next review at the latest"), null=True, blank=True)
    next_review_time = models.TimeField(_("at"), null=True, blank=True)
    next_review_place = models.CharField(_("where"), max_length=120, blank=True)
    end_planned_on = models.DateField(_("planned last day"), null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(weekly_min=None) | Q(weekly_max=None) | Q(weekly_max__gte=models.F("weekly_min")),
                name="review_rhythm",
            )
        ]
        triggers = [body_of_a_draft("review")]

    def __str__(self) -> str:
        return str(self.version_id)


class ReviewGoal(models.Model):
    """One goal of the plan as the review sees it, and how it is worded from now on."""

    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="review_goals")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="reviews")
    position = models.PositiveSmallIntegerField(default=0)
    attainment = models.CharField(_("how far"), max_length=12, choices=Attainment, blank=True)
    from_now_on = models.CharField(
        _("from now on"), max_length=12, choices=FromNowOn, default=FromNowOn.AS_BEFORE
    )
    title = models.CharField(_("goal"), max_length=200)
    owner = models.CharField(_("whose goal"), max_length=200, blank=True)
    child_words = models.TextField(_("in the child's own words"), blank=True)
    indicator = models.TextField(_("how we notice the change"), blank=True)
    means = models.TextField(_("what we do and when"), blank=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "goal"], name="goal_reviewed_once")]
        triggers = [body_of_a_draft("reviewgoal")]

    def __str__(self) -> str:
        return str(self.pk)


class GoalVoice(models.Model):
    """What one voice says of a goal: a family member, the other participants, or the workers.

    Three kinds of rows, never merged, averaged or copied from each other (ATL 42.2 §; I11).
    """

    class Voice(models.TextChoices):
        FAMILY = "family", _("the family")
        OTHERS = "others", _("other participants")
        WORKERS = "workers", _("the workers")

    review_goal = models.ForeignKey(ReviewGoal, models.CASCADE, related_name="voices")
    voice = models.CharField(max_length=8, choices=Voice)
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    words = models.TextField(_("in words"), blank=True)
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
                fields=["review_goal", "voice", "person"], nulls_distinct=False, name="one_row_a_voice"
            ),
            models.CheckConstraint(
                condition=Q(voice="family", person__isnull=False) | (~Q(voice="family") & Q(person=None)),
                name="family_voice_is_a_person",
            ),
            models.CheckConstraint(
                condition=(Q(now=None) | Q(now__lte=10)) & (Q(wished=None) | Q(wished__lte=10)),
                name="review_numbers_to_ten",
            ),
        ]
        triggers = [
            body_of_a_draft(
                "goalvoice", path="(SELECT version_id FROM reviews_reviewgoal WHERE id = ROW.review_goal_id)"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


auditlog.register(
    Review,
    exclude_fields=[
        *SECTIONS,
        "not_held_reason",
        "participants",
        "why_not_there",
        "place",
        "next_review_place",
    ],
)
auditlog.register(ReviewGoal, exclude_fields=["title", "owner", "child_words", "indicator", "means"])
auditlog.register(GoalVoice, exclude_fields=["words"])

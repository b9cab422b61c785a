"""The case (asia): one family in one service, from referral to closing, and the people who work on it."""

import uuid
from typing import Any

import pgtrigger
from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from cases.models.people import Person
from cases.models.reach import barred_to, known_to, tasks_of
from perhetyo import clock
from perhetyo.models import Unit


class LegalBasis(models.TextChoices):
    """The law the service rests on. Drives texts, age rules and retention (domain.md 1.1, 1.8)."""

    CHILD_WELFARE = "child_welfare", _("Child Welfare Act, section 36")
    SOCIAL_WELFARE = "social_welfare", _("Social Welfare Act, section 18")


class Service(models.TextChoices):
    FAMILY_WORK = "family_work", _("family work")
    INTENSIFIED_FAMILY_WORK = "intensified_family_work", _("intensified family work")


class ServiceTask(models.TextChoices):
    """Palvelutehtävä, code system 1.2.246.537.6.1221 (values provisional)."""

    CHILD_WELFARE = "child_welfare", _("child welfare")
    FAMILIES_WITH_CHILDREN = "families_with_children", _("services for families with children")


class State(models.TextChoices):
    """States of domain.md 5.2 (a pause comes with T9-T10)."""

    REFERRAL_DRAFT = "referral_draft", _("referral being written")
    REFERRAL_SENT = "referral_sent", _("referral sent")
    REFERRAL_RETURNED = "referral_returned", _("referral returned")
    REFERRAL_DECLINED = "referral_declined", _("referral not taken in")
    QUEUED = "queued", _("in the queue")
    START = "start", _("start phase")
    WORKING = "working", _("working phase")
    CLOSING = "closing", _("closing phase")
    CLOSED = "closed", _("ended")


class EndReason(models.TextChoices):
    """Why the work ended: as agreed in the closing phase, or interrupted (T14)."""

    AGREED = "agreed", _("ended together as agreed")
    MOVED = "moved", _("the family moved away")
    PLACED = "placed", _("a child was placed outside the home")
    WITHDREW = "withdrew", _("the family did not want to go on")
    NO_CONTACT = "no_contact", _("the family could not be reached")
    DECISION_ENDED = "decision_ended", _("the decision ended")
    DEATH = "death", _("a death in the family")
    ERROR = "error", _("opened by mistake")


REFERRAL_STATES = (State.REFERRAL_DRAFT, State.REFERRAL_SENT, State.REFERRAL_RETURNED)
OPEN_WORK = (State.START, State.WORKING, State.CLOSING)


class CaseQuerySet(models.QuerySet["Case"]):
    def visible_to(self, user: Any) -> "CaseQuerySet":
        """Cases the user may know of at all: one's tasks and those opened; what is not here answers 404."""
        return self.filter(known_to(user), ~barred_to(user))

    def tasks_of(self, user: Any) -> "CaseQuerySet":
        """Cases whose task is the user's: assigned, responsible or writing the referral, unit's queue."""
        return self.filter(tasks_of(user), ~barred_to(user))

    def not_barred_to(self, user: Any) -> "CaseQuerySet":
        """Without the families of which the user may not know anything (I25)."""
        return self.filter(~barred_to(user))

    def locked(self, case_id: Any) -> "Case":
        """The case, its row locked: the first lock of every act, so that no two acts wait for each other."""
        return self.select_for_update(of=("self",)).get(pk=case_id)

    def with_faces(self) -> "CaseQuerySet":
        """What a list of cases shows, in a fixed number of queries."""
        return self.select_related("unit", "responsible_social_worker", "referral").prefetch_related(
            "case_people__person", "assignments__worker"
        )


class Case(models.Model):
    """One family's matter in the service. The number is for pages and papers, never for addresses."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.CharField(max_length=20, unique=True, help_text="PT-2026-000123")
    legal_basis = models.CharField(_("law"), max_length=20, choices=LegalBasis)
    service = models.CharField(_("service"), max_length=30, choices=Service)
    service_task = models.CharField(_("service task"), max_length=30, choices=ServiceTask)
    state = models.CharField(max_length=24, choices=State, default=State.REFERRAL_DRAFT)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="cases", verbose_name=_("receiving unit"))
    language = models.CharField(
        _("language of service"), max_length=8, choices=settings.LANGUAGES[:2], default="fi"
    )
    responsible_social_worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="responsible_for"
    )
    matter_opened_on = models.DateField(_("matter pending since"), null=True, blank=True)
    assessment_started_on = models.DateField(_("assessment started on"), null=True, blank=True)
    assessment_done_on = models.DateField(_("assessment finished on"), null=True, blank=True)
    client_plan_on = models.DateField(_("client plan made on"), null=True, blank=True)
    client_plan_check_on = models.DateField(_("client plan checked by"), null=True, blank=True)
    weekly_min = models.PositiveSmallIntegerField(_("meetings a week, at least"), default=1)
    weekly_max = models.PositiveSmallIntegerField(_("meetings a week, at most"), default=3)
    composition = models.CharField(_("who takes part"), max_length=300, blank=True)
    places = models.CharField(_("places agreed"), max_length=300, blank=True)
    expected_length = models.CharField(_("length, by need"), max_length=120, blank=True)
    opened_at = models.DateTimeField(default=clock.now)
    queued_at = models.DateTimeField(null=True, blank=True)
    queued_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    started_at = models.DateTimeField(null=True, blank=True)
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    working_at = models.DateTimeField(null=True, blank=True)
    working_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    next_review_on = models.DateField(_("next review at the latest"), null=True, blank=True)
    closing_at = models.DateTimeField(null=True, blank=True)
    closing_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    end_planned_on = models.DateField(_("planned last day"), null=True, blank=True)
    ended_on = models.DateField(_("last day of the work"), null=True, blank=True)
    end_reason = models.CharField(_("why the work ends"), max_length=16, choices=EndReason, blank=True)
    end_words = models.TextField(_("in your own words"), blank=True)

    objects = CaseQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at"]
        indexes = [
            models.Index(fields=["unit", "state"], name="case_unit_state"),
            models.Index(fields=["responsible_social_worker", "state"], name="case_responsible"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(weekly_min__gte=1) & Q(weekly_max__gte=F("weekly_min")) & Q(weekly_max__lte=14),
                name="weekly_rhythm",
                violation_error_message=_(
                    "Meetings a week: the larger number cannot be smaller than the first."
                ),
            ),
            *[
                models.CheckConstraint(
                    condition=Q(**{f"{name}_at": None, f"{name}_by": None})
                    | Q(**{f"{name}_at__isnull": False, f"{name}_by__isnull": False}),
                    name=f"case_{name}_paired",
                )
                for name in ("queued", "started", "working", "closing", "closed")
            ],
            models.CheckConstraint(
                condition=~Q(state="working") | Q(next_review_on__isnull=False),
                name="working_has_a_review_day",
            ),
            models.CheckConstraint(
                condition=~Q(state="closed") | (Q(ended_on__isnull=False) & ~Q(end_reason="")),
                name="closed_has_a_day_and_a_reason",
            ),
        ]
        triggers = [
            pgtrigger.FSM(
                name="case_state_moves",
                field="state",
                transitions=[
                    ("referral_draft", "referral_sent"),
                    ("referral_returned", "referral_sent"),
                    ("referral_sent", "referral_returned"),
                    ("referral_sent", "referral_declined"),
                    ("referral_sent", "queued"),
                    ("queued", "start"),
                    ("start", "working"),
                    ("start", "closing"),
                    ("working", "closing"),
                    ("closing", "working"),
                    ("closing", "closed"),
                    ("start", "closed"),
                    ("working", "closed"),
                ],
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def children(self) -> list[Person]:
        return [each.person for each in self.present_people if each.role == "child"]

    @property
    def present_people(self) -> list[Any]:
        """People of the case who have not left it, clients first, eldest first."""
        return [each for each in self.case_people.all() if each.left_on is None]

    @property
    def family_name(self) -> str:
        """What workers call the family: the last names of its children, or of all its people."""
        people = self.children or [each.person for each in self.present_people]
        return "–".join(dict.fromkeys(person.last_name for person in people))

    @property
    def hides_places(self) -> bool:
        """Somebody who is or was in the family is under non-disclosure: nobody's place is shown."""
        return bool(self.protected_people)

    @cached_property
    def protected_people(self) -> list[Person]:
        """Who is or was in the family and is under non-disclosure for safety."""
        models.prefetch_related_objects([self], "case_people__person")  # where they are not at hand yet
        people = [each.person for each in self.case_people.all()]
        return [person for person in people if person.has_protected_address]

    @property
    def lead_worker(self) -> Any:
        """Whose family it is today; on the day of a change the one who began last."""
        leads = [each.worker for each in self.current_assignments if each.role == "lead"]
        return leads[-1] if leads else None

    @property
    def current_assignments(self) -> list[Any]:
        today = clock.today()
        return [each for each in self.assignments.all() if each.is_current(today)]


class DecisionReference(models.Model):
    """Where the decision on the service is (the app is not the decision register); one for each child."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="decisions")
    child = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("child"))
    number = models.CharField(_("number of the decision"), max_length=60)
    decided_on = models.DateField(_("decided on"))
    decided_by = models.CharField(_("decided by"), max_length=120)
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(_("valid to"), null=True, blank=True)
    hours_per_month = models.PositiveSmallIntegerField(_("hours a month, at most"), null=True, blank=True)

    class Meta:
        ordering = ["child__born_on", "valid_from"]
        constraints = [
            models.UniqueConstraint(fields=["case", "child", "number"], name="decision_once_a_child"),
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_to__gte=F("valid_from")),
                name="decision_ends_after_start",
                violation_error_message=_("The decision ends before it begins."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    def covers(self, day: Any) -> bool:
        return self.valid_from <= day and (self.valid_to is None or self.valid_to >= day)


auditlog.register(Case, exclude_fields=["end_words", "places", "composition", "expected_length"])
auditlog.register(DecisionReference)

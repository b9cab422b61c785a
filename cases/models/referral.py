"""The referral (lähete): what a social worker asks of family work, readable by the family (domain.md 2.2)."""

from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.models.case import Case
from perhetyo import clock
from perhetyo.database import append_only

NARRATIVE = [
    "purpose", "background", "family_wish", "children_views", "agreed_with_family", "safety", "urgency_text",
]  # fmt: skip


class Referral(models.Model):
    """Sosiaalihuollon lähete, OID 1.2.246.537.6.1506.8004.2023.5.31."""

    class Urgency(models.TextChoices):
        NORMAL = "normal", _("not urgent")
        SOON = "soon", _("within two weeks")
        URGENT = "urgent", _("urgent")

    class Told(models.TextChoices):
        YES = "yes", _("read together with the family")
        PARTLY = "partly", _("told to a part of the family")
        NO = "no", _("not yet told")

    case = models.OneToOneField(Case, models.CASCADE, primary_key=True, related_name="referral")
    purpose = models.TextField(_("purpose and content of the referral"), blank=True)
    background = models.TextField(_("background"), blank=True)
    family_wish = models.TextField(_("the family's own wish"), blank=True)
    children_views = models.TextField(_("the children's views and how they were heard"), blank=True)
    agreed_with_family = models.TextField(_("agreed with the family"), blank=True)
    safety = models.TextField(_("safety at work, facts only"), blank=True)
    urgency = models.CharField(_("urgency"), max_length=8, choices=Urgency, default=Urgency.NORMAL)
    urgency_text = models.CharField(_("why urgent"), max_length=300, blank=True)
    told_to_family = models.CharField(_("has the family read this?"), max_length=8, choices=Told, blank=True)
    told_reason = models.CharField(_("if not all of them, why"), max_length=300, blank=True)
    may_call_family = models.BooleanField(_("the family may be called directly"), default=False)
    decision_expected_on = models.DateField(_("decision being prepared, expected on"), null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    def __str__(self) -> str:
        return str(self.case_id)


class ReferralAnswer(models.Model):
    """What the unit answered: taken in, a question back, or not taken in with a reason (T3-T5)."""

    class Kind(models.TextChoices):
        RETURNED = "returned", _("returned with a question")
        DECLINED = "declined", _("not taken in")
        ACCEPTED = "accepted", _("taken in")

    class Reason(models.TextChoices):
        """Never "no money": a needed service cannot be refused for it (domain.md 1.1)."""

        NOT_THIS_SERVICE = "not_this_service", _("another service fits better")
        MOVED = "moved", _("the family has moved")
        FAMILY_WITHDREW = "family_withdrew", _("the family no longer wants this")
        OTHER = "other", _("another reason, in words")

    case = models.ForeignKey(Case, models.CASCADE, related_name="referral_answers")
    kind = models.CharField(max_length=10, choices=Kind)
    reason = models.CharField(max_length=20, choices=Reason, blank=True)
    text = models.TextField(blank=True)
    answered_at = models.DateTimeField(default=clock.now)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["answered_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind="declined") | ~Q(reason=""), name="declining_has_a_reason"
            ),
            models.CheckConstraint(
                condition=~Q(kind="returned") | ~Q(text=""), name="returning_has_a_question"
            ),
        ]
        triggers = [append_only("referralanswer")]

    def __str__(self) -> str:
        return self.get_kind_display()


auditlog.register(Referral, exclude_fields=NARRATIVE)

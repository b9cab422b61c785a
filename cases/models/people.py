"""People of a case, who answers for whom, who lives with whom, and whom may be contacted.

A person is one row; custody is never inferred from a role or an address (domain.md 1.3).
Contact data has a table of its own, encrypted, never joined by default (security.md 2.4).
"""

import uuid
from datetime import date

from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from encrypted_fields.fields import EncryptedCharField

from cases.models.masked import MASK, Masked, MaskedCharField
from perhetyo import clock

# Columns that hold a person's whole name, as it was: two names of 200 characters, a space, and some room.
WHOLE_NAME = 420


class Person(models.Model):
    """One human. No free-text notes; the identity code, if any, has a table of its own."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    first_names = models.CharField(_("first names"), max_length=200)
    last_name = models.CharField(_("last name"), max_length=200)
    born_on = models.DateField(_("date of birth"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES, default="fi")
    interpreter_language = models.CharField(_("interpreter's language"), max_length=60, blank=True)
    has_protected_address = models.BooleanField(_("non-disclosure for safety"), default=False)
    protected_until = models.DateField(_("non-disclosure until"), null=True, blank=True)

    class Meta:
        ordering = ["born_on", "last_name", "first_names"]

    def __str__(self) -> str:
        # Logs and error reports print objects: an id says nothing to a stranger (security.md 2.4).
        return str(self.pk)

    @property
    def name(self) -> str:
        return f"{self.first_names} {self.last_name}"

    @property
    def called(self) -> str:
        """The first of the first names: what people say at the table."""
        return self.first_names.split()[0] if self.first_names.split() else self.first_names

    def age(self, on: date | None = None) -> int | None:
        """Whole years on a day (today by default), None when the birth date is not known."""
        if self.born_on is None:
            return None
        on = on or clock.today()
        return on.year - self.born_on.year - ((on.month, on.day) < (self.born_on.month, self.born_on.day))


class ContactDetails(models.Model):
    """Where a person is and how to reach them: every value is masked, see `cases.models.masked`.

    `shown()` gives what pages may show. What a person with non-disclosure for safety has is given in clear
    by `cases.revealing` alone, which notes who asked and why (661/2009 36-37 §).
    """

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="contact_details")
    phone = MaskedCharField(_("telephone"), max_length=40, null=True, blank=True)
    email = MaskedCharField(_("e-mail"), max_length=200, null=True, blank=True)
    address = MaskedCharField(_("street address"), max_length=200, null=True, blank=True)
    postal_code = MaskedCharField(_("postal code"), max_length=12, null=True, blank=True)
    municipality = MaskedCharField(_("municipality"), max_length=80, null=True, blank=True)
    school = MaskedCharField(_("school"), max_length=120, null=True, blank=True)
    day_care = MaskedCharField(_("day-care"), max_length=120, null=True, blank=True)
    workplace = MaskedCharField(_("place of work"), max_length=120, null=True, blank=True)
    other_places = MaskedCharField(_("other places"), max_length=600, null=True, blank=True)

    FIELDS = (
        "phone", "email", "address", "postal_code", "municipality", "school", "day_care", "workplace",
        "other_places",
    )  # fmt: skip

    def __str__(self) -> str:
        return str(MASK)

    def known(self) -> dict[str, Masked]:
        """The fields that are filled in, masked."""
        values = {name: getattr(self, name) for name in self.FIELDS}
        return {name: value for name, value in values.items() if value}

    def shown(self) -> dict[str, str]:
        """Field to text; every known field is the mask when the person has a protected address.

        The day to which the protection is known to last un-masks nothing: somebody takes the flag away.
        """
        if self.person.has_protected_address:
            return {name: str(MASK) for name in self.known()}
        return {name: value.in_clear() for name, value in self.known().items()}


class CasePerson(models.Model):
    """A person in a case and in which part (asiakas, huoltaja, läheinen ...)."""

    class Role(models.TextChoices):
        CHILD = "child", _("child")
        PARENT = "parent", _("parent")
        STEP_PARENT = "step_parent", _("step-parent")
        OTHER_GUARDIAN = "other_guardian", _("other guardian")
        CLOSE_ONE = "close_one", _("close person")

    case = models.ForeignKey("cases.Case", models.CASCADE, related_name="case_people")
    person = models.ForeignKey(Person, models.PROTECT, related_name="case_people")
    role = models.CharField(_("part in the family"), max_length=16, choices=Role)
    is_client = models.BooleanField(_("client"), default=False)
    joined_on = models.DateField(default=clock.today)
    left_on = models.DateField(null=True, blank=True)
    household = models.CharField(_("lives in the household"), max_length=80, blank=True)

    class Meta:
        ordering = ["-is_client", "person__born_on", "id"]
        constraints = [
            models.UniqueConstraint(fields=["case", "person"], name="person_once_in_a_case"),
            models.CheckConstraint(
                condition=Q(left_on=None) | Q(left_on__gte=F("joined_on")), name="left_after_joining"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class Guardianship(models.Model):
    """How one adult answers for one child (LHL 4-5 §). Each guardian is a row of their own."""

    class Kind(models.TextChoices):
        JOINT = "joint", _("joint custody")
        SOLE = "sole", _("sole custody")
        INFORMATION_ONLY = "information_only", _("right to information only")
        SUBSTITUTE = "substitute", _("substitute guardian (edunvalvoja)")
        NONE = "none", _("no custody")

    class Data(models.TextChoices):
        YES = "yes", _("yes")
        PARTLY = "partly", _("in part")
        NO = "no", _("no")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.CASCADE, related_name="guardianships")
    child = models.ForeignKey(Person, models.PROTECT, related_name="guardians")
    adult = models.ForeignKey(Person, models.PROTECT, related_name="guarded")
    kind = models.CharField(_("custody"), max_length=20, choices=Kind)
    may_receive_data = models.CharField(
        _("may receive the child's data"), max_length=8, choices=Data, default=Data.YES
    )
    ground = models.CharField(_("ground, if not or in part"), max_length=300, blank=True)
    evidence_seen_on = models.DateField(_("custody checked on"), null=True, blank=True)
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)

    GUARDIAN_KINDS = (Kind.JOINT, Kind.SOLE, Kind.SUBSTITUTE)

    class Meta:
        ordering = ["child__born_on", "adult__last_name"]
        constraints = [
            models.UniqueConstraint(fields=["case", "child", "adult"], name="one_guardianship_a_pair"),
            models.CheckConstraint(condition=~Q(child=F("adult")), name="nobody_guards_themselves"),
            models.CheckConstraint(
                condition=Q(may_receive_data="yes") | ~Q(ground=""), name="withheld_data_has_a_ground"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def is_guardian(self) -> bool:
        return self.kind in self.GUARDIAN_KINDS


class NetworkMember(models.Model):
    """Somebody who matters to the family, and whether they may be contacted, by whose consent."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.CASCADE, related_name="network")
    name = models.CharField(_("name"), max_length=200)
    relation = models.CharField(_("relation or task"), max_length=120)
    organisation = models.CharField(_("organisation"), max_length=120, blank=True)
    phone = EncryptedCharField(_("telephone"), max_length=40, null=True, blank=True)
    may_contact = models.BooleanField(_("may be contacted"), default=False)
    consent_by = models.CharField(_("permission given by"), max_length=200, blank=True)
    consent_on = models.DateField(_("permission given on"), null=True, blank=True)
    withdrawn_on = models.DateField(_("permission withdrawn on"), null=True, blank=True)

    class Meta:
        ordering = ["-may_contact", "name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(may_contact=False) | (Q(consent_on__isnull=False) & ~Q(consent_by="")),
                name="contact_needs_consent",
                violation_error_message=_("Write down who gave the permission to contact and when."),
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)


auditlog.register(Person)
auditlog.register(ContactDetails, exclude_fields=list(ContactDetails.FIELDS))
auditlog.register(CasePerson, exclude_fields=["household"])
auditlog.register(Guardianship, exclude_fields=["ground"])
auditlog.register(NetworkMember, exclude_fields=["phone", "relation", "organisation"])

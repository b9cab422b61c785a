"""People of a case: who they are, who answers for whom, who may be contacted, which decisions there are."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import identity, protecting
from cases.forms.referral import born_sensibly, not_in_the_future
from cases.models import (
    Case,
    CasePerson,
    ContactDetails,
    DecisionReference,
    Guardianship,
    NetworkMember,
    Person,
)
from cases.protected_words import Protected
from perhetyo.forms import CarefulForm


class PersonForm(CarefulForm, forms.ModelForm):
    """A person with the part they have in the family, and their contact data.

    With a protected address the saved contact data is never put into the page: a field left empty
    keeps what is saved.
    """

    role = forms.ChoiceField(label=gettext_lazy("part in the family"), choices=CasePerson.Role.choices)
    is_client = forms.BooleanField(label=gettext_lazy("client"), required=False)
    household = forms.CharField(
        label=gettext_lazy("lives"),
        max_length=80,
        required=False,
        help_text=gettext_lazy("For example: at home with mother, every other week. No addresses."),
    )
    identity_code = forms.CharField(
        label=gettext_lazy("identity code"),
        max_length=20,
        required=False,
        help_text=gettext_lazy("It may be left out. It is kept encrypted and never shown whole on a page."),
        widget=forms.TextInput(attrs={"spellcheck": "false", "autocapitalize": "off"}),
    )
    forgets_code = forms.BooleanField(label=gettext_lazy("Remove the saved identity code"), required=False)
    phone = forms.CharField(label=gettext_lazy("telephone"), max_length=40, required=False)
    email = forms.EmailField(label=gettext_lazy("e-mail"), max_length=200, required=False)
    address = forms.CharField(label=gettext_lazy("street address"), max_length=200, required=False)
    postal_code = forms.CharField(label=gettext_lazy("postal code"), max_length=12, required=False)
    municipality = forms.CharField(label=gettext_lazy("municipality"), max_length=80, required=False)
    school = forms.CharField(label=gettext_lazy("school"), max_length=120, required=False)
    day_care = forms.CharField(label=gettext_lazy("day-care"), max_length=120, required=False)
    workplace = forms.CharField(label=gettext_lazy("place of work"), max_length=120, required=False)
    other_places = forms.CharField(
        label=gettext_lazy("other places"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=600,
        required=False,
        help_text=gettext_lazy("Hobbies, relatives, shelters, one a line. Texts are watched for them too."),
    )

    class Meta:
        model = Person
        fields = [
            "first_names",
            "last_name",
            "born_on",
            "language",
            "interpreter_language",
            "has_protected_address",
            "protected_until",
        ]

    contact_fields = ContactDetails.FIELDS

    def __init__(
        self, *args: Any, part: CasePerson | None = None, may_lift: bool = False, **kwargs: Any
    ) -> None:
        self.part, self.may_lift = part, may_lift
        self.hides_contacts = bool(part and part.person.has_protected_address)
        initial = kwargs.pop("initial", None) or _part_initial(part)
        super().__init__(*args, initial=initial, **kwargs)
        self.fields["born_on"].validators.append(born_sensibly)
        self.saved_code = identity.masks([part.person_id]).get(part.person_id, "") if part else ""
        if not self.saved_code:
            del self.fields["forgets_code"]
        self.fields["language"].choices = settings.LANGUAGES  # type: ignore[attr-defined]

    def protected_strings(self) -> list[Protected]:
        """What this sending protects, for reading the other fields through before it is saved."""
        if not self.cleaned_data.get("has_protected_address"):
            return []
        typed = {name: self.cleaned_data.get(name) for name in ContactDetails.FIELDS}
        return protecting.strings_of(ContactDetails(person=self.instance, **typed))

    def clean_has_protected_address(self) -> bool:
        is_protected = bool(self.cleaned_data["has_protected_address"])
        if self.hides_contacts and not is_protected and not self.may_lift:
            raise forms.ValidationError(_("Only the social worker takes the non-disclosure away."))
        return is_protected

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if (
            data.get("role") == CasePerson.Role.CHILD
            and not data.get("born_on")
            and "born_on" not in self.errors
        ):
            self.add_error("born_on", _("Write the child's date of birth."))
        self._check_code(data)
        return data

    def _check_code(self, data: dict[str, Any]) -> None:
        """With the date of birth; a wrong date has its own error already. A saved code follows a new date."""
        if "born_on" in self.errors or data.get("forgets_code"):
            return
        if data.get("identity_code"):
            try:
                data["identity_code"] = identity.checked(data["identity_code"], data.get("born_on"))
            except ValidationError as error:
                self.add_error("identity_code", error)
        elif self.saved_code and "born_on" in self.changed_data:
            self.add_error("identity_code", _("The date of birth changes: write the identity code again."))

    def save_person(self, case: Case) -> Person:
        """Write the person, their part and contact data. Runs inside `acting`."""
        data = self.cleaned_data
        person = self.save()
        CasePerson.objects.update_or_create(
            case=case,
            person=person,
            defaults={name: data[name] for name in ("role", "is_client", "household")},
        )
        contact, _is_new = ContactDetails.objects.get_or_create(person=person)
        for name in ContactDetails.FIELDS:
            if data[name] or not self.hides_contacts:
                setattr(contact, name, data[name])
        contact.save()
        if data.get("forgets_code"):
            identity.forget(person)
        elif data["identity_code"]:
            identity.keep(person, data["identity_code"])
        return person


def _part_initial(part: CasePerson | None) -> dict[str, Any]:
    if part is None:
        return {}
    initial: dict[str, Any] = {
        "role": part.role,
        "is_client": part.is_client,
        "household": part.household,
    }
    contact = ContactDetails.objects.filter(person=part.person).first()
    if contact and not part.person.has_protected_address:
        initial |= contact.shown()
    return initial


class GuardianshipsForm(CarefulForm, forms.Form):
    """One row for each pair of child and adult: custody is asked for each, never inferred (domain.md 1.3)."""

    NOT_SAID = ("", gettext_lazy("not said"))

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        self.pairs = [
            (child, adult.person)
            for child in case.children
            for adult in case.present_people
            if adult.role in ("parent", "step_parent", "other_guardian")
        ]
        self.saved = {(row.child_id, row.adult_id): row for row in case.guardianships.all()}
        initial: dict[str, Any] = {}
        for child, adult in self.pairs:
            row = self.saved.get((child.pk, adult.pk))
            for name in ("kind", "may_receive_data", "ground", "evidence_seen_on"):
                initial[f"{name}-{child.pk}-{adult.pk}"] = getattr(row, name, "") if row else ""
        super().__init__(*args, initial=initial, **kwargs)
        for child, adult in self.pairs:
            self._add_fields(f"{child.pk}-{adult.pk}")

    def _add_fields(self, key: str) -> None:
        self.fields[f"kind-{key}"] = forms.ChoiceField(
            label=_("custody"), choices=[self.NOT_SAID, *Guardianship.Kind.choices], required=False
        )
        self.fields[f"may_receive_data-{key}"] = forms.ChoiceField(
            label=_("may receive the child's data"),
            choices=Guardianship.Data.choices,
            required=False,
        )
        self.fields[f"ground-{key}"] = forms.CharField(
            label=_("ground, if not or in part"), max_length=300, required=False
        )
        self.fields[f"evidence_seen_on-{key}"] = forms.DateField(
            label=_("custody checked on"),
            required=False,
            validators=[not_in_the_future],
            widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date", "autocomplete": "off"}),
        )

    def rows(self) -> list[dict[str, Any]]:
        """For the page: child, adult and the pair's four fields."""
        names = ("kind", "may_receive_data", "ground", "evidence_seen_on")
        return [
            {
                "child": child,
                "adult": adult,
                **{name: self[f"{name}-{child.pk}-{adult.pk}"] for name in names},
            }
            for child, adult in self.pairs
        ]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for child, adult in self.pairs:
            key = f"{child.pk}-{adult.pk}"
            withheld = data.get(f"may_receive_data-{key}") in (Guardianship.Data.NO, Guardianship.Data.PARTLY)
            if withheld and not data.get(f"ground-{key}", "").strip():
                self.add_error(f"ground-{key}", _("Write on what ground the data is withheld."))
        return data

    def save(self, case: Case) -> None:
        data = self.cleaned_data
        for child, adult in self.pairs:
            key = f"{child.pk}-{adult.pk}"
            if not data[f"kind-{key}"]:
                Guardianship.objects.filter(case=case, child=child, adult=adult).delete()
                continue
            Guardianship.objects.update_or_create(
                case=case,
                child=child,
                adult=adult,
                defaults={
                    "kind": data[f"kind-{key}"],
                    "may_receive_data": data[f"may_receive_data-{key}"] or Guardianship.Data.YES,
                    "ground": data[f"ground-{key}"],
                    "evidence_seen_on": data[f"evidence_seen_on-{key}"],
                },
            )


class NetworkMemberForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = NetworkMember
        fields = [
            "name",
            "relation",
            "organisation",
            "phone",
            "may_contact",
            "consent_by",
            "consent_on",
            "withdrawn_on",
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["consent_on"].validators.append(not_in_the_future)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("may_contact"):
            if not data.get("consent_by", "").strip():
                self.add_error("consent_by", _("Write who gave the permission."))
            if not data.get("consent_on") and "consent_on" not in self.errors:
                self.add_error("consent_on", _("Write when the permission was given."))
        return data


class PersonChoice(forms.ModelChoiceField):
    def label_from_instance(self, obj: Any) -> str:
        return str(obj.name)


class DecisionForm(CarefulForm, forms.ModelForm):
    """Where the decision is; one for each child."""

    child = PersonChoice(label=gettext_lazy("child"), queryset=Person.objects.none())

    class Meta:
        model = DecisionReference
        fields = ["child", "number", "decided_on", "decided_by", "valid_from", "valid_to", "hours_per_month"]

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.case = case
        children = [child.pk for child in case.children]
        self.fields["child"].queryset = Person.objects.filter(pk__in=children)  # type: ignore[attr-defined]
        self.fields["decided_on"].validators.append(not_in_the_future)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        same = self.case.decisions.filter(child=data.get("child"), number=data.get("number", ""))
        if same.exclude(pk=self.instance.pk).exists():
            self.add_error("number", _("This decision has already been added for this child."))
        start, end = data.get("valid_from"), data.get("valid_to")
        if start and end and end < start:
            self.add_error("valid_to", _("The decision ends before it begins."))
        return data


class AgreementForm(CarefulForm, forms.ModelForm):
    """Rhythm, who takes part, where, and for how long, as agreed with the family."""

    class Meta:
        model = Case
        fields = ["weekly_min", "weekly_max", "composition", "places", "expected_length"]
        help_texts = {
            "places": gettext_lazy(
                "For example: home, library. With a protected address write no addresses."
            ),
            "expected_length": gettext_lazy("By need, for example: until the summer, looked at in reviews."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.hides_places:  # with non-disclosure no place is written; what stood there stays
            del self.fields["places"]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        least, most = data.get("weekly_min"), data.get("weekly_max")
        if least and most and most < least:
            self.add_error("weekly_max", _("The larger number cannot be smaller than the first."))
        return data

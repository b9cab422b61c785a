"""The referral: how it begins, what it says, and the unit's answer."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import Case, LegalBasis, Referral, ReferralAnswer
from perhetyo import clock
from perhetyo.forms import CarefulForm
from perhetyo.models import Unit, User

SERVICES = [
    (LegalBasis.CHILD_WELFARE, gettext_lazy("Intensified family work (Child Welfare Act, section 36)")),
    (LegalBasis.SOCIAL_WELFARE, gettext_lazy("Family work (Social Welfare Act, section 18)")),
]


# Facts from before the referral, which the main system holds; the last one lies ahead.
DATES = (
    "matter_opened_on",
    "assessment_started_on",
    "assessment_done_on",
    "client_plan_on",
    "client_plan_check_on",
)


def not_in_the_future(day: Any) -> None:
    if day and day > clock.today():
        raise forms.ValidationError(_("The day is in the future."))


def born_sensibly(day: Any) -> None:
    """A birth date that a living person can have."""
    not_in_the_future(day)
    if day and clock.today().year - day.year > 120:
        raise forms.ValidationError(_("The birth date is more than 120 years ago."))


class BeginReferralForm(CarefulForm, forms.ModelForm):
    """The frame of a new case and its first child."""

    legal_basis = forms.ChoiceField(
        label=gettext_lazy("service and law"), choices=SERVICES, widget=forms.RadioSelect
    )
    first_names = forms.CharField(label=gettext_lazy("the child's first names"), max_length=200)
    last_name = forms.CharField(label=gettext_lazy("the child's last name"), max_length=200)
    born_on = forms.DateField(label=gettext_lazy("the child's date of birth"), validators=[born_sensibly])

    class Meta:
        model = Case
        fields = ["legal_basis", "unit", "language", *DATES]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = Unit.objects.filter(takes_referrals=True)  # type: ignore[attr-defined]
        for name in DATES[:-1]:
            self.fields[name].validators.append(not_in_the_future)

    def dates(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in DATES}


class ReferralForm(CarefulForm, forms.ModelForm):
    """What the referral says. The family reads it."""

    class Meta:
        model = Referral
        fields = [
            "purpose",
            "background",
            "family_wish",
            "children_views",
            "agreed_with_family",
            "safety",
            "urgency",
            "urgency_text",
            "told_to_family",
            "told_reason",
            "may_call_family",
            "decision_expected_on",
        ]
        widgets = {"urgency": forms.RadioSelect, "told_to_family": forms.RadioSelect}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        told = self.fields["told_to_family"]
        told.choices = Referral.Told.choices  # type: ignore[attr-defined]
        self.fields["safety"].help_text = _(
            "Facts for a safe visit, such as a large dog. The family reads this."
        )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("urgency") == Referral.Urgency.URGENT and not data.get("urgency_text", "").strip():
            self.add_error("urgency_text", _("Write why it is urgent."))
        return data


class SendForm(forms.Form):
    """Nothing to fill in: sending is a step of its own, with what is missing listed."""


class AnswerForm(CarefulForm, forms.Form):
    kind = forms.ChoiceField(
        label=gettext_lazy("Answer to the referral"),
        choices=[
            (ReferralAnswer.Kind.ACCEPTED, gettext_lazy("We take it in")),
            (ReferralAnswer.Kind.RETURNED, gettext_lazy("We return it with a question")),
            (ReferralAnswer.Kind.DECLINED, gettext_lazy("We do not take it in")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose an answer.")},
    )
    text = forms.CharField(
        label=gettext_lazy("Question or message"),
        widget=forms.Textarea,
        required=False,
        help_text=gettext_lazy("Needed when you return the referral."),
    )
    reason = forms.ChoiceField(
        label=gettext_lazy("Reason, if it is not taken in"),
        choices=[("", "–"), *ReferralAnswer.Reason.choices],
        required=False,
        help_text=gettext_lazy("Lack of money is never a reason: a needed service is always arranged."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("kind") == ReferralAnswer.Kind.RETURNED and not data.get("text", "").strip():
            self.add_error("text", _("Write what you ask."))
        if data.get("kind") == ReferralAnswer.Kind.DECLINED:
            if not data.get("reason"):
                self.add_error("reason", _("Choose why the referral is not taken in."))
            elif data["reason"] == ReferralAnswer.Reason.OTHER and not data.get("text", "").strip():
                self.add_error("text", _("Write the reason in words."))
        return data


class StartForm(CarefulForm, forms.Form):
    lead = forms.ModelChoiceField(
        queryset=User.objects.none(),
        label=gettext_lazy("lead worker"),
        error_messages={"required": gettext_lazy("Choose the lead worker.")},
    )
    pair = forms.ModelChoiceField(
        queryset=User.objects.none(),
        label=gettext_lazy("working pair"),
        required=False,
        help_text=gettext_lazy("A pair is recommended."),
    )

    def __init__(self, *args: Any, workers: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["lead"].queryset = workers  # type: ignore[attr-defined]
        self.fields["pair"].queryset = workers  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("lead") and data.get("lead") == data.get("pair"):
            self.add_error("pair", _("The lead worker and the pair must be two people."))
        return data

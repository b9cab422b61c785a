"""The forms of administrators: accounts of workers, and units."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from perhetyo.forms import CarefulForm
from perhetyo.models import Role, Unit, User

DECIDERS = (Role.SOCIAL_WORKER, Role.LEAD_SOCIAL_WORKER)


class UserForm(CarefulForm, forms.ModelForm):
    """Who a worker is and what the worker may do. There is no field for a password, and there never is."""

    class Meta:
        model = User
        fields = (
            "first_name", "last_name", "username", "role", "can_decide", "unit", "title_fi", "title_sv",
            "phone", "is_active",
        )  # fmt: skip
        labels = {
            "first_name": gettext_lazy("First name"),
            "last_name": gettext_lazy("Last name"),
            "username": gettext_lazy("User name"),
            "role": gettext_lazy("Role"),
            "can_decide": gettext_lazy("May decide: the office, the profession and the right are checked"),
            "unit": gettext_lazy("Unit"),
            "title_fi": gettext_lazy("Title in Finnish"),
            "title_sv": gettext_lazy("Title in Swedish"),
            "phone": gettext_lazy("Telephone at work"),
            "is_active": gettext_lazy("The account is in use"),
        }
        help_texts = {
            "title_fi": "",
            "username": gettext_lazy("With this the worker logs in. It cannot be anybody else’s."),
            "can_decide": gettext_lazy("For social workers and lead social workers only (SHL 46 §)."),
            "is_active": gettext_lazy("Without this tick the worker is logged out everywhere at once."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("first_name", "last_name", "unit"):
            self.fields[name].required = True
        unit: Any = self.fields["unit"]
        unit.label_from_instance = lambda row: row.name(get_language() or "fi")
        if self.instance._state.adding:
            del self.fields["is_active"]

    def clean_username(self) -> str:
        name = self.cleaned_data["username"].strip()
        User.username_validator(name)
        if User.objects.filter(username__iexact=name).exclude(pk=self.instance.pk).exists():
            raise ValidationError(_("Somebody has this user name already. Choose another one."))
        return str(name)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("can_decide") and data.get("role") not in DECIDERS:
            self.add_error("can_decide", _("Only a social worker or a lead social worker decides."))
        return data

    def _post_clean(self) -> None:
        """The account is changed by `administering`, once the page may write: not by looking at the form."""


class UnitForm(CarefulForm, forms.ModelForm):
    class Meta:
        model = Unit
        fields = ("name_fi", "name_sv", "organiser_fi", "organiser_sv", "takes_referrals")
        labels = {
            "name_fi": gettext_lazy("Name in Finnish"),
            "name_sv": gettext_lazy("Name in Swedish"),
            "organiser_fi": gettext_lazy("Organiser of the service in Finnish"),
            "organiser_sv": gettext_lazy("Organiser of the service in Swedish"),
            "takes_referrals": gettext_lazy("Takes referrals in"),
        }
        help_texts = {"organiser_fi": ""}

    def _post_clean(self) -> None:
        """As above."""


class LostForm(CarefulForm, forms.Form):
    """Before a lost second factor is removed somebody has made sure who asks."""

    is_sure = forms.BooleanField(
        label=gettext_lazy("I have made sure, face to face or through the worker’s lead, who asks for this"),
        error_messages={"required": gettext_lazy("Make sure first who asks, and tick it.")},
    )

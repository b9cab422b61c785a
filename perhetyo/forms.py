"""What every form shares, and the forms for one's own PIN, password and second factors."""

import re
import unicodedata
from typing import Any

from django import forms
from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError
from django.db.models.fields import BLANK_CHOICE_DASH
from django.utils.translation import gettext_lazy as _

from perhetyo import second_factor, set_up

# What nobody types and no eye sees: controls, what turns the order of letters, marks of no width, tags.
# The joiners (U+200C, U+200D) and the marks of direction (U+200E, U+200F) stay: some languages need them.
UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\U000e0000-\U000e007f]"
)
BLANK = {"\u2800", "\u3164", "\uffa0", "\u115f", "\u1160"}  # letters by their category, empty to the eye


def clean_text(value: str) -> str:
    """Text as people type it: nothing in it that is not seen, line ends as \\n."""
    return UNSEEN.sub("", re.sub("\r\n?|[\u2028\u2029]", "\n", value))


def can_be_seen(value: str) -> bool:
    """Whether there is anything in a text for the eye."""
    return any(
        each not in BLANK and not each.isspace() and unicodedata.category(each)[0] != "C" for each in value
    )


class DateInput(forms.DateInput):
    """The browser's own date field; its value is always ISO 8601."""

    input_type = "date"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="%Y-%m-%d", **kwargs)


class TimeInput(forms.TimeInput):
    input_type = "time"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="%H:%M", **kwargs)


class CarefulForm:
    """Mixin: nothing is remembered by the browser, texts are cleaned, dates use the browser's field."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.setdefault("autocomplete", "off")
            if isinstance(field, forms.DateField):
                field.widget = DateInput(attrs=field.widget.attrs)
                field.error_messages["invalid"] = _(
                    "Write the date as day, month and year, for example 24.11.2026."
                )
                field.input_formats = ["%Y-%m-%d", "%d.%m.%Y"]
            if isinstance(field, forms.ChoiceField):
                _name_the_empty_choice(field)
            if isinstance(field, forms.TimeField):
                field.widget = TimeInput(attrs=field.widget.attrs)
            if isinstance(field.widget, forms.Textarea):
                field.widget.attrs.setdefault("rows", 4)
                field.widget.attrs.setdefault("maxlength", 50_000)
                if isinstance(field, forms.CharField) and field.max_length is None:
                    field.max_length = 50_000
                    field.validators.append(_not_too_long)

    def _clean_fields(self) -> None:
        super()._clean_fields()  # type: ignore[misc]
        for name, value in list(self.cleaned_data.items()):  # type: ignore[attr-defined]
            if isinstance(value, str) and value:
                self._clean_one(name, clean_text(value))

    def _clean_one(self, name: str, value: str) -> None:
        """A text of marks that no eye sees is an empty one."""
        is_seen = can_be_seen(value)
        self.cleaned_data[name] = value if is_seen else ""  # type: ignore[attr-defined]
        if not is_seen and self.fields[name].required:
            self.add_error(name, self.fields[name].error_messages["required"])  # type: ignore[attr-defined]


def _name_the_empty_choice(field: forms.ChoiceField) -> None:
    """A list begins with a word and not with a row of dashes, unless the form says something better."""
    [(_empty, dashes)] = BLANK_CHOICE_DASH
    word = _("choose") if field.required else _("not chosen")
    if isinstance(field, forms.ModelChoiceField):
        field.empty_label = word if field.empty_label == dashes else field.empty_label
        return
    choices: Any = field.choices
    if isinstance(field.widget, forms.Select) and ("", dashes) in choices:
        field.choices = [(value, label if value else word) for value, label in choices]


def _not_too_long(value: str) -> None:
    if len(value) > 50_000:
        raise ValidationError(_("The text is too long: at most 50,000 characters fit here."))


class Together:
    """Two forms of one page that are sent, checked and shown as one; the first takes errors of the whole."""

    def __init__(self, first: Any, second: Any) -> None:
        self.first, self.second = first, second
        self.initial = first.initial

    def parts(self) -> list[Any]:
        first = self.first.parts() if hasattr(self.first, "parts") else [self.first]
        return [*first, self.second]

    @property
    def errors(self) -> Any:
        return self.first.errors

    @property
    def is_bound(self) -> bool:
        return bool(self.first.is_bound)

    def non_field_errors(self) -> Any:
        return self.first.non_field_errors()

    def is_valid(self) -> bool:
        results = [form.is_valid() for form in (self.first, self.second)]  # both show their errors
        return all(results)

    def add_error(self, field: str | None, error: str) -> None:
        self.first.add_error(field, error)

    def typed_texts(self) -> dict[str, Any]:
        texts: dict[str, Any] = self.first.typed_texts()
        return texts

    def labels(self) -> dict[str, str]:
        labels: dict[str, str] = self.first.labels()
        return labels


class PasskeyForm(CarefulForm, forms.Form):
    """What the worker calls the device or the key on which the passkey will be."""

    name = forms.CharField(
        label=_("Name of the passkey"),
        max_length=60,
        help_text=_("So that you know it in the list, for example: work phone, blue key."),
    )


class PinForm(CarefulForm, forms.Form):
    """A PIN of 6-12 digits that is easy to type and hard to guess; never the log-in password."""

    pin = forms.CharField(label=_("New PIN, at least 6 digits"), widget=forms.PasswordInput, max_length=12)
    again = forms.CharField(label=_("The same PIN again"), widget=forms.PasswordInput, max_length=12)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("pin", "again"):
            self.fields[name].widget.attrs.update(inputmode="numeric", autocomplete="off")

    def clean_pin(self) -> str:
        pin = self.cleaned_data["pin"]
        if not re.fullmatch(r"[0-9]{6,12}", pin):
            raise ValidationError(_("The PIN has 6 to 12 digits and nothing else."))
        if len(set(pin)) < 3 or pin in "01234567890123" or pin in "98765432109876":
            raise ValidationError(_("This PIN is too easy to guess. Choose another one."))
        return str(pin)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("pin") and data.get("again") != data["pin"]:
            self.add_error("again", _("The two PINs are not the same."))
        return data


class NewPasswordForm(CarefulForm, forms.Form):
    """A password that the worker chooses; pasting is welcome, signs of some kinds are not demanded."""

    new = forms.CharField(
        label=_("New password"),
        max_length=128,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("At least 15 characters. A few words of your own make a good one."),
    )
    again = forms.CharField(
        label=_("The same password again"),
        max_length=128,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, user: Any = None, **kwargs: Any) -> None:
        self.user = user
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("new") and data.get("again") and data["again"] != data["new"]:
            self.add_error("again", _("The two passwords are not the same."))
        if data.get("new"):
            try:
                password_validation.validate_password(data["new"], self.user)
            except ValidationError as error:
                self.add_error("new", error)
        return data


class ChoosePasswordForm(NewPasswordForm):
    """The new password of whoever has the code; `worker` in the cleaned data is who that is."""

    username = forms.CharField(
        label=_("User name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
    )
    code = forms.CharField(label=_("Code from the administrator"), max_length=40)
    field_order = ["username", "code", "new", "again"]

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        self.user = None
        if said.get("username") and said.get("code"):
            self.user = set_up.holder(said["username"], said["code"])
            if self.user is None:
                self.refuse_code()
        data = super().clean()
        data["worker"] = self.user
        return data

    def refuse_code(self) -> None:
        """The same words for an unknown name, so that nobody learns who works here."""
        self.add_error(
            "code", _("The code is not right for this name, or its time is over. Ask for a new one.")
        )


class AppForm(CarefulForm, forms.Form):
    """The first code that a new authenticator app shows."""

    code = forms.CharField(
        label=_("Code that the app shows"),
        max_length=20,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "one-time-code"}),
    )

    def __init__(self, *args: Any, secret: str, **kwargs: Any) -> None:
        self.secret = secret
        super().__init__(*args, **kwargs)

    def clean_code(self) -> str:
        if not second_factor.is_code_of(self.secret, self.cleaned_data["code"]):
            raise ValidationError(_("This is not the code that the app shows now. Type the newest one."))
        return ""

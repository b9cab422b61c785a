"""Contact data that nothing prints by mistake: every value is a mask until somebody asks for it in clear."""

from typing import Any

from django.db import models
from django.db.models.query_utils import DeferredAttribute
from django.utils.translation import gettext_lazy as _
from encrypted_fields.fields import EncryptedCharField

MASK = _("••• non-disclosure for safety")


class Masked:
    """A text that is shown as the mask, by whatever shows it: a page, a paper, a log, an error."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def in_clear(self) -> str:
        """The text itself. Asked for by `ContactDetails.shown`, by the scanner and by `revealing` alone."""
        return self._text

    def __eq__(self, other: object) -> bool:
        return self._text == (other.in_clear() if isinstance(other, Masked) else other)

    def __hash__(self) -> int:
        return hash(self._text)

    def __str__(self) -> str:
        return str(MASK)

    def __repr__(self) -> str:
        return "Masked()"

    def __reduce__(self) -> Any:
        raise TypeError("A masked text is not copied out of the process.")


class _MaskedAttribute(DeferredAttribute):
    """What is set in clear is masked from then on."""

    def __set__(self, instance: models.Model, value: Any) -> None:
        instance.__dict__[self.field.attname] = Masked(value) if value and isinstance(value, str) else value


class MaskedCharField(EncryptedCharField):
    """Encrypted in its column, masked in Python."""

    descriptor_class = _MaskedAttribute

    def get_prep_value(self, value: Any) -> Any:
        return super().get_prep_value(value.in_clear() if isinstance(value, Masked) else value)

    def clean(self, value: Any, model_instance: Any) -> Any:
        """Checked by the form that took it; here only the length."""
        text = value.in_clear() if isinstance(value, Masked) else value
        super().clean(text, model_instance)
        return value

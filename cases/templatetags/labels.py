"""Labels of the codes in a record's content, and small things templates of a case need."""

from datetime import date
from typing import Any

from django import template
from django.db.models import TextChoices

from cases.models import (
    Acknowledgement,
    Attachment,
    CasePerson,
    ChildView,
    Guardianship,
    KindOfWork,
    LegalBasis,
    Plan,
    Record,
    Service,
    ServiceTask,
)
from cases.views.addresses import address_of

register = template.Library()
CODES: dict[str, type[TextChoices]] = {
    "role": CasePerson.Role,
    "manner": ChildView.Manner,
    "kind_of_work": KindOfWork,
    "legal_basis": LegalBasis,
    "service": Service,
    "service_task": ServiceTask,
    "status": Acknowledgement.Status,
    "method": Acknowledgement.Method,
    "custody": Guardianship.Kind,
    "attachment": Attachment.Kind,
}


@register.filter
def label(code: str, code_set: str) -> str:
    """The label of a code in the language of the page; a code that is not known is shown as it is."""
    choices = CODES[code_set]
    return str(choices(code).label) if code in choices.values else code


@register.filter
def day(value: str | date | None) -> date | None:
    """An ISO day of a record's content as a date, for `|date`."""
    if isinstance(value, str):
        return date.fromisoformat(value) if value else None
    return value


@register.filter
def short_hash(value: str) -> str:
    """The first twelve hex digits in groups of four: what people compare on screen and paper."""
    return " ".join(value[i : i + 4] for i in (0, 4, 8))


@register.filter
def initials(name: str) -> str:
    """One or two letters for a face."""
    words = [word for word in str(name).split() if word]
    return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper() if words else "?"


@register.filter
def section_label(name: str) -> str:
    """The heading of a section of the plan."""
    return str(Plan._meta.get_field(name).verbose_name)  # type: ignore[union-attr]


@register.filter
def lookup(mapping: dict[str, Any], key: str) -> Any:
    return mapping.get(key, "")


@register.filter
def words(text: str) -> list[str]:
    return text.split()


@register.simple_tag
def record_page(record: Record, page: str, **more: Any) -> str:
    """The address of a page of the record that names something else in it: a request, a word."""
    return address_of(record, page, **more)


@register.simple_tag
def record_url(record: Record, page: str, number: int | None = None, **more: Any) -> str:
    """The address of one version's page or paper."""
    return address_of(record, page, **({} if number is None else {"number": number}), **more)

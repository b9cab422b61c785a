"""The error summary: every mistake of a page in one list, each a link to its field (WCAG 3.3.1)."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django import template

register = template.Library()


class Mistake(NamedTuple):
    field_id: str
    label: str
    text: str


@register.inclusion_tag("components/error_summary.html")
def error_summary(form: Any) -> dict[str, Any]:
    """All mistakes of a form, or of every part of a sheet of forms, in the order of the page."""
    parts = form.parts() if hasattr(form, "parts") else [form]
    return {"mistakes": [mistake for part in parts for mistake in _of(part)]}


def _of(part: Any) -> Iterator[Mistake]:
    if hasattr(part, "management_form"):
        if not part.is_bound:
            return
        for text in part.non_form_errors():
            yield Mistake("", "", text)
        for form in part.forms:
            yield from _of(form)
        return
    for name, texts in part.errors.items():
        field = part[name] if name in part.fields else None
        for text in texts:
            if field is None:
                yield Mistake("", "", text)
            else:
                yield Mistake(_anchor(field), str(field.label), text)


def _anchor(field: Any) -> str:
    """Radio buttons and tick boxes have no element with the field's own id: link to the first of them."""
    first = next(iter(field.subwidgets), None)
    return (first.id_for_label if first is not None else "") or field.id_for_label or field.auto_id

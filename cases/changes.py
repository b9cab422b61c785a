"""What changed between two texts of one record, field by field and word by word."""

from datetime import date
from typing import Any

from django import forms
from django.utils.formats import date_format

from cases import bodies, masking
from cases.bodies import Body, Fields
from cases.models import RecordVersion, VersionState
from perhetyo.word_diff import words_between


def between(body: Body, frame: Fields, old: Fields, new: Fields) -> list[Fields]:
    """[{label, pieces}] of the fields that differ, in the order of the form."""
    before, after = body.flat(old), body.flat(new)
    sheet = body.sheet(None, frame=frame, fields=new)
    labels = sheet.labels()
    return [
        {
            "label": labels[name],
            "pieces": words_between(
                _said(sheet, name, before.get(name)), _said(sheet, name, after.get(name))
            ),
        }
        for name in {**before, **after}
        if _text(before.get(name)) != _text(after.get(name))
    ]


def between_versions(old: RecordVersion | None, new: RecordVersion, *, frame: Fields) -> list[Fields]:
    """The same for two versions; nothing where there is no older one, or it is hidden."""
    if old is None or old.state == VersionState.ANNULLED:
        return []
    body, mask = bodies.of(new.record), masking.Mask(new.record.case, leaves=False)
    return between(body, frame, mask.data(body.fields_of(old)), mask.data(body.fields_of(new)))


def _said(sheet: Any, name: str, value: Any) -> str:
    """A value as people read it: a code by its label, an id by its name, a day as it is written here."""
    field, text = sheet.main.fields.get(name), _text(value)
    if isinstance(field, forms.DateField) and text:
        return date_format(date.fromisoformat(text), "j.n.Y")
    choices = getattr(field, "choices", None)
    if not choices:
        return text
    labels = {str(code): str(label) for code, label in choices}
    return ", ".join(labels.get(each, each) for each in text.split(", "))


def _text(value: Any) -> str:
    return "" if value is None else str(value)

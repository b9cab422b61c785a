"""Labels of an entry's codes, its time, and its parts in the order of the page."""

from datetime import datetime
from typing import Any

from django import template
from django.db.models import TextChoices
from django.utils.formats import date_format

from meetings import times
from meetings.models import (
    CancelledBy,
    CancelReason,
    ContactMode,
    Entry,
    EntryKind,
    Group,
    NotTogether,
    PlaceKind,
    WrittenTogether,
)
from meetings.models.entry import SECTIONS

register = template.Library()
CODES: dict[str, type[TextChoices]] = {
    "kind": EntryKind,
    "contact_mode": ContactMode,
    "place_kind": PlaceKind,
    "written_together": WrittenTogether,
    "not_together_reason": NotTogether,
    "cancelled_by": CancelledBy,
    "cancel_reason": CancelReason,
}
VOICES = ("child_thoughts", "parent_thoughts", "others_thoughts")


@register.filter
def entry_label(code: str, code_set: str) -> str:
    """The label of a code in the language of the page; empty for no code."""
    choices = CODES[code_set]
    return str(choices(code).label) if code in choices.values else code


@register.simple_tag
def entry_time(content: dict[str, Any]) -> str:
    """Day and clock times: "ti 24.2.2026 6.45–8.15"; the second day only when it is another."""
    start = times.shown(datetime.fromisoformat(content["starts_at"]))
    text = date_format(start, "D j.n.Y H.i")
    if not content["ends_at"]:
        return text
    end = times.shown(datetime.fromisoformat(content["ends_at"]))
    return f"{text}–{date_format(end, 'H.i' if end.date() == start.date() else 'D j.n. H.i')}"


@register.filter
def entry_parts(content: dict[str, Any]) -> list[dict[str, Any]]:
    """The written parts with their headings; empty ones are left out."""
    is_meeting = content["group"] == Group.MEETING
    return [
        {
            "heading": str(Entry._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
            if is_meeting or name != "what_we_did"
            else entry_label(content["kind"], "kind"),
            "text": content[name],
            "is_voice": name in VOICES,
        }
        for name in SECTIONS
        if content.get(name)
    ]

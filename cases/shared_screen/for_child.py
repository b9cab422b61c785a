"""A child's version of a text: shorter, what concerns the child, the child's own words first."""

from typing import Any

from django.utils.translation import gettext as _

Part = tuple[str, str]  # heading and text


def short_for(content: dict[str, Any], person_id: str) -> list[Part]:
    """What a child reads of `content`, in this order; empty parts are left out."""
    views = [row["content"] for row in content.get("child_views", []) if row["child_id"] == person_id]
    thoughts = content.get("child_thoughts", "")
    is_only = [each["id"] for each in content.get("concerns", [])] == [person_id]
    agreed = [_line(row) for row in content.get("agreed", [])]
    parts = [
        (_("To you"), content.get("letter_to_child", "")),
        (_("What you have said"), "\n".join([*views, thoughts if is_only else ""]).strip()),
        (_("What the children thought"), "" if is_only else thoughts),
        (_("What we did"), content.get("what_we_did", "")),
        (_("What we try"), "\n".join(_goal(goal) for goal in content.get("goals", []))),
        (_("We agreed"), "\n".join(agreed)),
    ]
    return [(heading, text) for heading, text in parts if text.strip()]


def _goal(goal: dict[str, Any]) -> str:
    """The goal in the children's words where there are any."""
    return goal.get("child_words") or goal["title"]


def _line(row: dict[str, str]) -> str:
    return f"{row['text']} ({row['who']})" if row["who"] else row["text"]

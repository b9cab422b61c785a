"""Labels of a review's codes, and a goal's way as a picture: where each voice was and is, 0 to 10."""

from typing import Any

from django import template
from django.db.models import TextChoices

from cases.templatetags.goal_picture import frame_of, row_of, x_of
from reviews import marks
from reviews.models import Attainment, ClosingSummary, Conclusion, FromNowOn

register = template.Library()
CODES: dict[str, type[TextChoices]] = {
    "attainment": Attainment,
    "conclusion": Conclusion,
    "from_now_on": FromNowOn,
}


@register.filter
def review_label(code: str, code_set: str) -> str:
    """The label of a code in the language of the page; empty for no code."""
    choices = CODES[code_set]
    return str(choices(code).label) if code in choices.values else code


@register.inclusion_tag("reviews/way_picture.html")
def way_picture(goal: dict[str, Any]) -> dict[str, Any]:
    """The marks given before and now; `goal` is one of a review's or a summary's content."""
    now = {"on": "", "scores": goal.get("voices", [])}
    rows = [each for each in marks.by_voice([*goal["before"], now]) if each["marks"]]
    return frame_of(goal["title"], [_row(place, each) for place, each in enumerate(rows)])


def _row(place: int, row: dict[str, Any]) -> dict[str, Any]:
    numbers = [each["now"] for each in row["marks"]]
    return row_of(place, row["voice"]) | {
        "words": " → ".join(str(number) for number in numbers),
        "first": {"number": numbers[0], "x": x_of(numbers[0])} if len(numbers) > 1 else None,
        "between": [x_of(number) for number in numbers[1:-1]],
        "last": {"number": numbers[-1], "x": x_of(numbers[-1])},
    }


@register.filter
def marks_table(points: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows of voices, a cell for each point: the number given then, or a dash."""
    voices = dict.fromkeys(score["voice"] for point in points for score in point["scores"])
    return [{"voice": voice, "cells": [_mark(point, voice) for point in points]} for voice in voices]


def _mark(point: dict[str, Any], voice: str) -> str:
    found = next((each["now"] for each in point["scores"] if each["voice"] == voice), None)
    return "–" if found is None else str(found)


@register.filter
def summary_label(name: str) -> str:
    """The heading of a part of the summary."""
    return str(ClosingSummary._meta.get_field(name).verbose_name)  # type: ignore[union-attr]

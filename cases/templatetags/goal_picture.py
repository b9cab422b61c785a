"""A goal as a picture: for each voice a line from 0 to 10, where we are now and where we wish to be."""

from typing import Any

from django import template

register = template.Library()

LEFT, RIGHT, ROW, TOP = 16, 324, 50, 24  # in the units of the drawing, 340 wide
STEP = (RIGHT - LEFT) / 10


@register.inclusion_tag("components/goal_picture.html")
def goal_picture(goal: dict[str, Any]) -> dict[str, Any]:
    """`goal` is a goal of a plan's content; without numbers nothing is drawn."""
    scores = goal.get("scores") or []
    return {
        "title": goal["title"],
        "rows": [_row(place, score) for place, score in enumerate(scores)],
        "height": TOP + ROW * len(scores) + 6,
        "left": LEFT,
        "right": RIGHT,
        "ticks": [{"x": round(LEFT + STEP * number), "number": number} for number in (0, 5, 10)],
    }


def _row(place: int, score: dict[str, Any]) -> dict[str, Any]:
    now, wished = score["now"], score["wished"]
    return {
        "voice": score["voice"],
        "short": score["voice"] if len(score["voice"]) <= 36 else f"{score['voice'][:35]}…",
        "name_y": TOP + ROW * place + 15,
        "y": TOP + ROW * place + 34,
        "text_y": TOP + ROW * place + 38,
        "now": now,
        "wished": wished,
        "now_x": None if now is None else round(LEFT + STEP * now),
        "wished_x": None if wished is None else round(LEFT + STEP * wished),
    }

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
    return frame_of(goal["title"], [_row(place, score) for place, score in enumerate(scores)])


@register.inclusion_tag("components/goal_scale.html")
def goal_scale(goal: Any) -> dict[str, Any]:
    """The picture of a goal that is being written: its marks follow the number fields of the form `goal`."""
    rows = [
        row_of(place, name) | {"now": now.auto_id, "wished": wished.auto_id}
        for place, (name, now, wished) in enumerate(goal.scores())
    ]
    return frame_of(goal.initial.get("title") or "", rows)


def x_of(number: int) -> int:
    """Where a number from 0 to 10 stands on the line."""
    return round(LEFT + STEP * number)


def frame_of(title: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """What every picture of voices shares: size, scale and the three numbers above."""
    return {
        "title": title,
        "rows": rows,
        "height": TOP + ROW * len(rows) + 6,
        "left": LEFT,
        "right": RIGHT,
        "ticks": [{"x": x_of(number), "number": number} for number in (0, 5, 10)],
    }


def row_of(place: int, voice: str) -> dict[str, Any]:
    """Where the row of one voice stands, and its name as it fits."""
    return {
        "voice": voice,
        "short": voice if len(voice) <= 36 else f"{voice[:35]}…",
        "name_y": TOP + ROW * place + 15,
        "y": TOP + ROW * place + 34,
        "text_y": TOP + ROW * place + 38,
    }


def _row(place: int, score: dict[str, Any]) -> dict[str, Any]:
    now, wished = score["now"], score["wished"]
    return row_of(place, score["voice"]) | {
        "now": now,
        "wished": wished,
        "now_x": None if now is None else x_of(now),
        "wished_x": None if wished is None else x_of(wished),
    }

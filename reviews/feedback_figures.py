"""A unit's feedback together: nothing below five answers (I24)."""

from typing import Any

from cases import masking
from reviews.forms.feedback import QUESTIONS
from reviews.models import Answerer, Feedback

FEWEST = 5


def groups(unit: Any) -> list[dict[str, Any]]:
    """For each kind of answerer: how many, and from five on each question's mean and everybody's words."""
    return [_group(unit, Answerer(value)) for value in Answerer.values]


def _group(unit: Any, answerer: Answerer) -> dict[str, Any]:
    rows = list(Feedback.objects.filter(unit=unit, answerer=answerer).order_by("id"))
    group: dict[str, Any] = {"answerer": answerer.label, "count": len(rows), "is_shown": len(rows) >= FEWEST}
    if not group["is_shown"]:
        return {"answerer": answerer.label, "count": None, "is_shown": False}
    questions, clear = dict(QUESTIONS[answerer]), masking.of_unit(unit)
    return group | {
        "questions": [_mean(rows, name, str(label)) for name, label in questions.items()],
        "recommend": _mean(rows, "recommend", "") if answerer != Answerer.CHILD else None,
        "helped_most": [clear(row.helped_most) for row in rows if row.helped_most],
        "otherwise": [clear(row.otherwise) for row in rows if row.otherwise],
    }


def _mean(rows: list[Feedback], name: str, label: str) -> dict[str, Any]:
    """The mean of a question, or None when fewer than five answered it."""
    numbers = [row.answers[name] for row in rows if name in row.answers]
    mean = round(sum(numbers) / len(numbers), 1) if len(numbers) >= FEWEST else None
    return {"label": label, "mean": mean, "count": len(numbers) if mean is not None else None}

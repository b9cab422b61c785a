"""Marks from 0 to 10 over time: each voice its own line, from the first plan through every review."""

from typing import Any

from django.utils.translation import gettext as _

from cases import planning, restricting
from cases.models import Case, Record, RecordVersion, VersionState
from cases.sealing import opened

Fields = dict[str, Any]


def history(case: Case) -> dict[str, list[Fields]]:
    """Goal id to its points, oldest first: {on, source, scores: [{voice, person_id, now, wished}]}."""
    points: dict[str, list[Fields]] = {}
    for version, content in _sources(case):
        for goal in content["goals"]:
            scores = goal["scores"] if version.record.kind == Record.Kind.PLAN else _scores(goal)
            if scores:
                point = {"on": _day(content), "source": _name(version, content), "scores": scores}
                points.setdefault(goal["id"], []).append(point)
    return points


def _sources(case: Case) -> list[tuple[RecordVersion, Fields]]:
    """The first approved plan and every approved review. Later plans repeat what the reviews said.

    Marks are drawn in texts that everybody gets: none that is hidden from anybody is among them (I15).
    """
    plans = planning.ever_in_force(case)
    reviews = (
        RecordVersion.objects.filter(
            record__case=case, record__kind=Record.Kind.REVIEW, state=VersionState.APPROVED
        )
        .select_related("record")
        .order_by("frozen_at")
    )
    return [
        (each, restricting.open_to_all(opened(each.content), each.record)) for each in (*plans[:1], *reviews)
    ]


def _scores(goal: Fields) -> list[Fields]:
    """A review's voices as scores; words stay in the review."""
    return [
        {name: each[name] for name in ("voice", "person_id", "now", "wished")}
        for each in goal["voices"]
        if each["now"] is not None or each["wished"] is not None
    ]


def _day(content: Fields) -> str:
    return content.get("held_on") or content["written_on"]


def _name(version: RecordVersion, content: Fields) -> str:
    if version.record.kind == Record.Kind.PLAN:
        return _("Plan, version %(number)s") % {"number": version.number}
    return _("Review")


def by_voice(points: list[Fields]) -> list[Fields]:
    """Points turned round: [{voice, marks: [{on, now}]}], voices in the order they first spoke."""
    voices: dict[str, Fields] = {}
    for point in points:
        for score in point["scores"]:
            if score["now"] is None:
                continue
            row = voices.setdefault(score["voice"], {"voice": score["voice"], "marks": []})
            row["marks"].append({"on": point["on"], "now": score["now"]})
    return list(voices.values())

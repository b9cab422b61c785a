"""What those who sit at one screen may all see of a text, and what is left out (I14; LsL 20 §, 31 §).

A part is named by a key: a field of the record, or `child:<id>` for one child's words. Every reason to
leave something out belongs here: what a screen shows is computed nowhere else.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

from cases import bodies
from cases.bodies import Fields
from cases.models import CasePerson, Guardianship, Record, RecordVersion

CHILD, PLACES = "child:", "places"
PLACE_FIELDS = ("place", "place_text", "next_place", "next_review_place")
Data = Guardianship.Data


@dataclass(frozen=True)
class LeftOut:
    """One part that is not shown, what it is called, and why; for the worker only, in neutral words."""

    key: str
    label: str
    why: str

    def as_json(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True)
class Seats:
    """Who sits at the screen: people of the case, and companions `[{id, name, role}]` who came along."""

    people: Sequence[CasePerson]
    companions: Sequence[dict[str, Any]] = ()

    @property
    def ids(self) -> set[Any]:
        return {part.person_id for part in self.people}

    def is_alone(self, child: str) -> bool:
        """Whether nobody else sits here but an interpreter."""
        others = [each for each in self.companions if each["role"] != "interpreter"]
        return {str(pk) for pk in self.ids} <= {child} and not others


def not_for(record: Record, fields: Fields, frame: Fields, seats: Seats) -> list[str]:
    """Sentences on guardians who sit here and may not receive the data of a child this text is about."""
    about = bodies.of(record).is_about(fields, frame)
    return [
        _("%(adult)s may not be shown the data of %(child)s: this text is not for this screen now.")
        % {"adult": row.adult.name, "child": row.child.name}
        for row in _rows(record, seats, Data.NO)
        if str(row.child_id) in about
    ]


def left_out(
    record: Record, fields: Fields, frame: Fields, seats: Seats, *, allowed: Iterable[str] = ()
) -> list[LeftOut]:
    """What is not shown to these people together. `allowed`: ids of children who let their words be shown."""
    body, found = bodies.of(record), list[LeftOut]()
    for row in _rows(record, seats, Data.PARTLY):
        why = _("%(adult)s may be shown the data of %(child)s only in part.")
        why %= {"adult": row.adult.name, "child": row.child.name}
        found += _parts(body.words_of_children(fields, frame).get(str(row.child_id), {}), why)
    child = body.told_alone(fields, frame)
    if child and child not in allowed and not seats.is_alone(child):
        why = _("%(child)s talked about this alone with a worker.") % {"child": _name(frame, child)}
        found += _parts(body.parts_told_alone(fields), why)
    if frame["hides_places"]:
        found.append(LeftOut(PLACES, _("places"), _("Somebody in the family has non-disclosure for safety.")))
    return list({each.key: each for each in found if without(fields, [each.key]) != fields}.values())


def without(data: Fields, keys: Iterable[str]) -> Fields:
    """`data` (fields or content of a record) with the parts of `keys` taken out."""
    gone = set(keys)
    shown = {name: type(value)() if name in gone else value for name, value in data.items()}
    children = {key.removeprefix(CHILD) for key in gone if key.startswith(CHILD)}
    if children:
        names = {each["name"] for each in data.get("people", []) if each["id"] in children}
        shown = _without_children(shown, children, names)
    return _without_places(shown) if PLACES in gone else shown


def _without_children(data: Fields, children: set[str], names: set[str]) -> Fields:
    """Views, voices and words on goals of these children; fields name a child by id, content by name."""
    shown = {**data}
    if "child_views" in data:
        shown["child_views"] = [row for row in data["child_views"] if row["child_id"] not in children]
    for name in ("goals", "outcomes"):
        if name in data:
            shown[name] = [_goal_without(goal, children | names) for goal in data[name]]
    return shown


def _goal_without(goal: Fields, whose: set[str]) -> Fields:
    """A goal's words of a child are not linked to one child, so that they go with any child's."""
    shown = {**goal, "child_words": ""} if "child_words" in goal else {**goal}
    for name in ("voices", "scores"):
        if name in goal:
            rows = goal[name]
            shown[name] = [row for row in rows if not {row.get("person_id"), *_named(row)} & whose]
    return shown


def _named(row: Fields) -> tuple[Any, ...]:
    return row.get("voice"), row.get("name")


def _without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: "" if name in PLACE_FIELDS else _without_places(each) for name, each in value.items()}
    return [_without_places(each) for each in value] if isinstance(value, list) else value


def told(version: RecordVersion) -> list[dict[str, str]]:
    """What screens of this version left out, each part once, for the workers' page."""
    rows: dict[str, dict[str, str]] = {}
    for parts in version.shared_sessions.exclude(left_out=[]).values_list("left_out", flat=True):
        rows |= {each["key"]: each for each in parts}
    return list(rows.values())


def _parts(labels: dict[str, str], why: str) -> list[LeftOut]:
    return [LeftOut(key, str(label), why) for key, label in labels.items()]


def _rows(record: Record, seats: Seats, data: str) -> list[Guardianship]:
    return [
        row
        for row in record.case.guardianships.all()
        if row.adult_id in seats.ids and row.may_receive_data == data
    ]


def _name(frame: Fields, person: str) -> str:
    return next((str(each["name"]) for each in frame["people"] if each["id"] == person), "")

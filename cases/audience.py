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
WITH_VOICES = {"child_views", "voices", "scores", "before"}  # lists in which each row is somebody's
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

    def are_only(self, children: Iterable[str]) -> bool:
        """Whether nobody sits here but these children, and an interpreter."""
        others = [each for each in self.companions if each["role"] != "interpreter"]
        return {str(pk) for pk in self.ids} <= set(children) and not others


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
    for children, parts in body.told_alone(fields, frame):
        if not (children <= set(allowed) or seats.are_only(children)):
            why = _("%(child)s talked about this alone with a worker.")
            found += _parts(parts, why % {"child": _names(frame, children)})
    if frame["hides_places"]:
        found.append(LeftOut(PLACES, _("places"), _("Somebody in the family has non-disclosure for safety.")))
    shown = {each.key: each for each in found if without(fields, [each.key]) != fields}
    return [*shown.values(), *_attachments(frame, shown)]


def without(data: Fields, keys: Iterable[str]) -> Fields:
    """`data` (fields or content of a record) with the parts of `keys` taken out."""
    gone = set(keys)
    shown = {name: type(value)() if name in gone else value for name, value in data.items()}
    children = {key.removeprefix(CHILD) for key in gone if key.startswith(CHILD)}
    if children:
        names = {each["name"] for each in data.get("people", []) if each["id"] in children}
        shown = _without_children(shown, children | names)
    return _without_places(shown) if PLACES in gone else shown


def _without_children(value: Any, whose: set[str]) -> Any:
    """No view, voice, mark or word on a goal of these children; named by id or by name, however deep."""
    if isinstance(value, list):
        return [_without_children(each, whose) for each in value]
    if not isinstance(value, dict):
        return value
    shown = {name: _without_children(each, whose) for name, each in value.items()}
    for name in WITH_VOICES & shown.keys():
        shown[name] = [row for row in shown[name] if not _speakers(row) & whose]
    if "marks" in shown:
        shown["marks"] = {
            goal: [row for row in rows if not _speakers(row) & whose] for goal, rows in shown["marks"].items()
        }
    return shown | ({"child_words": ""} if "child_words" in shown else {})


def _speakers(row: Fields) -> set[Any]:
    return {row.get(name) for name in ("child_id", "person_id", "voice", "name")}


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


def _attachments(frame: Fields, parts: dict[str, LeftOut]) -> list[LeftOut]:
    """Nobody but a reader knows what an attachment shows: where a part is left out, they are too."""
    why = next((part.why for key, part in parts.items() if key != PLACES), "")
    return [LeftOut("attachments", _("Attachments"), why)] if why and frame.get("attachments") else []


def _parts(labels: dict[str, str], why: str) -> list[LeftOut]:
    return [LeftOut(key, str(label), why) for key, label in labels.items()]


def _rows(record: Record, seats: Seats, data: str) -> list[Guardianship]:
    return [
        row
        for row in record.case.guardianships.all()
        if row.adult_id in seats.ids and row.may_receive_data == data
    ]


def _names(frame: Fields, ids: Iterable[str]) -> str:
    return ", ".join(each["name"] for each in frame["people"] if each["id"] in set(ids))

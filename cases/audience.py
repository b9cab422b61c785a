"""What those who sit at one screen, or get one paper, may see of a text (I14, I15, I19; LsL 20 §, 31 §).

A part is named by a key: a field of the record, `section:<name>`, `goal:<id>`, or `child:<id>` for one
child's words. Every reason to leave something out belongs here: it is computed nowhere else.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

from cases import bodies
from cases.bodies import Fields
from cases.models import CasePerson, Guardianship, Record, RecordVersion, Restriction

CHILD, GOAL, SECTION, PLACES = "child:", "goal:", "section:", "places"
NEXT, NEXT_FIELDS = "next", {"next_on", "next_time", "next_place"}  # one part: when and where one meets next
WITH_VOICES = {"child_views", "voices", "scores", "before"}  # lists in which each row is somebody's
PLACE_FIELDS = ("place", "place_text", "next_place", "next_review_place")
FROM_A_REVIEW = ("what_works", "what_does_not", "service_experience", "agreed_next_steps")
Data = Guardianship.Data


@dataclass(frozen=True)
class LeftOut:
    """One part that is not shown, what it is called, and why; for the worker only, in neutral words.

    `law` is the ground that a party's copy names in the part's place; a part that is no matter of theirs has
    none.
    """

    key: str
    label: str
    why: str
    law: str = ""

    def as_json(self) -> dict[str, str]:
        return {name: text for name, text in asdict(self).items() if name != "law"}


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
    hidden = any(not row.key and row.record_id == record.pk for row in _restrictions(record, seats))
    refusals = [_("This text is restricted for somebody who sits here: it is not for this screen.")]
    return (refusals if hidden else []) + [
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
        parts = body.words_of_children(fields, frame).get(str(row.child_id), {})
        found += _parts(parts, why, _law("child_interest", record))
    for children, parts in body.told_alone(fields, frame):
        if not (children <= set(allowed) or seats.are_only(children)):
            why = _("%(child)s talked about this alone with a worker.")
            found += _parts(parts, why % {"child": _names(frame, children)}, _law("child_interest", record))
    for hidden in _restrictions(record, seats):
        why = _("It is restricted: %(ground)s.") % {"ground": hidden.get_ground_display()}
        for key in _keys_here(hidden, record):
            label = _numbered(fields, key) if key.startswith(GOAL) else hidden.label
            found.append(LeftOut(key, label, why, hidden.law(record.language)))
    if frame["hides_places"]:
        why = _("Somebody in the family has non-disclosure for safety.")
        found.append(LeftOut(PLACES, _("places"), why))  # a copy that named the ground would tell it
    shown = {each.key: each for each in found if without(fields, [each.key]) != fields}
    return [*shown.values(), *_attachments(frame, shown)]


def silent(
    record: Record, fields: Fields, frame: Fields, seats: Seats, *, allowed: Iterable[str] = ()
) -> set[str]:
    """Ids of the children whose words these people do not get: nor what those said beside the text.

    A box of one's own, a view, a word: whatever part of the text the child's words stand in, or in none.
    """
    body = bodies.of(record)
    found = {str(row.child_id) for row in _rows(record, seats, Data.PARTLY)}
    for children, _parts_told in body.told_alone(fields, frame):
        if not (children <= set(allowed) or seats.are_only(children)):
            found |= children
    hidden = {key for row in _restrictions(record, seats) for key in _keys_here(row, record)}
    for child, parts in body.words_of_children(fields, frame).items():
        if hidden & {f"{CHILD}{child}", *parts}:
            found.add(child)
    return found


def is_restricted(record: Record, seats: Seats) -> bool:
    """Whether a decision hides something of this text from somebody here, whatever it says now."""
    return bool(_restrictions(record, seats) or _rows(record, seats, Data.PARTLY))


def without(data: Fields, keys: Iterable[str]) -> Fields:
    """`data` (fields or content of a record) with the parts of `keys` taken out."""
    gone = set(keys)
    gone |= NEXT_FIELDS if NEXT in gone else set()
    shown = {name: type(value)() if name in gone else value for name, value in data.items()}
    sections = {key.removeprefix(SECTION) for key in gone if key.startswith(SECTION)}
    if sections and "sections" in shown:
        shown["sections"] = {
            name: "" if name in sections else text for name, text in shown["sections"].items()
        }
    goals = {key.removeprefix(GOAL) for key in gone if key.startswith(GOAL)}
    shown = _without_goals(shown, goals) if goals else shown
    children = {key.removeprefix(CHILD) for key in gone if key.startswith(CHILD)}
    if children:
        names = {each["name"] for each in data.get("people", []) if each["id"] in children}
        shown = _without_children(shown, children | names)
    return _without_places(shown) if PLACES in gone else shown


def marked(data: Fields, parts: Iterable[LeftOut]) -> Fields:
    """A party's copy: where a text was, it says on what ground it is not there."""
    parts = list(parts)
    shown = without(data, [part.key for part in parts])
    for part in (each for each in parts if each.law):
        mark = _("[part removed: %(law)s]") % {"law": part.law}
        section = part.key.removeprefix(SECTION)
        if isinstance(data.get(part.key), str) and data[part.key]:
            shown[part.key] = mark
        elif part.key.startswith(SECTION) and data.get("sections", {}).get(section):
            shown["sections"][section] = mark
    return shown


def of_one_child(data: Fields, child: str) -> Fields:
    """A child's copy names no other child of the family (I19)."""
    others = [each for each in data["people"] if each["role"] == "child" and each["id"] != child]
    gone = {each["id"] for each in others} | {each["name"] for each in others}
    shown = dict(data)
    for name in ("people", "household", "concerns", "participants"):
        if isinstance(shown.get(name), list):
            shown[name] = [each for each in shown[name] if not _names_any(each, gone)]
    if isinstance(shown.get("participants"), str):  # as people write it: names between commas
        called = {name for each in others for name in (each["name"], each["name"].split()[0])}
        names = shown["participants"].split(",")
        shown["participants"] = ",".join(each for each in names if not any(name in each for name in called))
    return shown


def _numbered(fields: Fields, key: str) -> str:
    """What a goal is called where its title is what is left out."""
    ids = [str(goal["id"]) for goal in fields.get("goals", []) if isinstance(goal, dict)]
    goal = key.removeprefix(GOAL)
    return _("Goal %(number)s") % {"number": ids.index(goal) + 1} if goal in ids else _("goal")


def _names_any(row: Any, gone: set[str]) -> bool:
    return row in gone if isinstance(row, str) else bool({row.get("id"), row.get("name")} & gone)


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


def _without_goals(value: Any, gone: set[str]) -> Any:
    """No row and no mark of these goals, however deep."""
    if isinstance(value, list):
        rows = [each for each in value if not (isinstance(each, dict) and str(each.get("id")) in gone)]
        return [_without_goals(each, gone) for each in rows if not (isinstance(each, str) and each in gone)]
    if isinstance(value, dict):
        return {name: _without_goals(each, gone) for name, each in value.items() if name not in gone}
    return value


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


def for_one(record: Record, fields: Fields, frame: Fields, part: CasePerson) -> list[LeftOut]:
    """What a copy for one person of the family leaves out; no child gets another child's part (I19)."""
    found = left_out(record, fields, frame, Seats([part]))
    if part.role == CasePerson.Role.CHILD:
        # Where the words of several children stand in one part, it goes: nobody can tell them apart.
        for child, parts in bodies.of(record).words_of_children(fields, frame).items():
            if child != str(part.person_id):
                found += _parts(parts, _("Another child’s part."), "")
        found += _attachments(frame, {each.key: each for each in found})
    return list({each.key: each for each in found}.values())


def is_for(record: Record, fields: Fields, frame: Fields, part: CasePerson) -> bool:
    """Whether a child has anything to do with this text at all; adults are refused by `not_for` alone."""
    is_child = part.role == CasePerson.Role.CHILD
    return not is_child or str(part.person_id) in bodies.of(record).is_about(fields, frame)


def _parts(labels: dict[str, str], why: str, law: str) -> list[LeftOut]:
    return [LeftOut(key, str(label), why, law) for key, label in labels.items()]


def _law(ground: str, record: Record) -> str:
    return Restriction.LAW[ground][record.language == "sv"]


def _restrictions(record: Record, seats: Seats) -> list[Restriction]:
    """Those in force that hide something from somebody who sits here.

    What no guardian sees is seen by no other grown-up of the family either, and nothing that is restricted by
    somebody who only came along.
    """
    if record._state.adding:
        return []
    has_adults = any(part.role != CasePerson.Role.CHILD for part in seats.people)
    has_others = any(each["role"] not in ("interpreter", "worker") for each in seats.companions)
    return [
        row
        for row in Restriction.objects.in_force().filter(record__case=record.case_id).select_related("record")
        if _keys_here(row, record) or (row.record_id == record.pk and not row.key)
        if has_others or (row.person_id in seats.ids if row.person_id else has_adults)
    ]


def _keys_here(row: Restriction, record: Record) -> list[str]:
    """The parts of `record` that a restriction hides; empty for a whole text, which `not_for` refuses.

    A goal is the same goal in every plan, review and summary. What a review says goes into the next plan,
    and is hidden there as well.
    """
    if row.record_id == record.pk or row.key.startswith(GOAL):
        return [row.key] if row.key else []
    if (row.record.kind, record.kind) != (Record.Kind.REVIEW, Record.Kind.PLAN):
        return []
    sections = [f"{SECTION}{name}" for name in FROM_A_REVIEW]
    if not row.key:
        return [*sections, "child_views"]
    return [key for key in (f"{SECTION}{row.key}", row.key) if key in sections or key.startswith(CHILD)]


def _attachments(frame: Fields, parts: dict[str, LeftOut]) -> list[LeftOut]:
    """Nobody but a reader knows what an attachment shows: where a part is left out, they are too."""
    part = next((part for key, part in parts.items() if key != PLACES), None)
    if part is None or not frame.get("attachments"):
        return []
    return [LeftOut("attachments", _("Attachments"), part.why, part.law)]


def _rows(record: Record, seats: Seats, data: str) -> list[Guardianship]:
    return [
        row
        for row in record.case.guardianships.all()
        if row.adult_id in seats.ids and row.may_receive_data == data
    ]


def _names(frame: Fields, ids: Iterable[str]) -> str:
    return ", ".join(each["name"] for each in frame["people"] if each["id"] in set(ids))

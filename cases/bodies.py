"""What differs between kinds of records (docs/decisions/0005). One body a kind, registered by its app.

`fields` is what can be typed, a plain JSON object; `frame` is what the system knows; together they are
the `content` that is sealed. A body's sheet and content need nothing but these two.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import Approval, Case, Record, RecordVersion

Fields = dict[str, Any]
Parts = dict[str, str]  # key of a part (see `cases.audience`) to what it is called
# What a correction takes from the text it corrects: how everybody stood then, never how they stand today.
AS_THEN = (
    "case", "responsible", "people", "household", "guardians", "social_worker", "began_on", "legal_text",
    "network", "meetings_per_week", "figures", "plan_version", "from_review",
)  # fmt: skip
# What forms need of a frame and no sealed text says.
NOT_SEALED = ("hides_places", "keeps_places")


def sealed(frame: Fields, *also: str) -> Fields:
    """The part of a frame that becomes content; `also` names what only this kind's forms need."""
    return {name: value for name, value in frame.items() if name not in (*NOT_SEALED, *also)}


@dataclass(frozen=True)
class Looks:
    """Templates of a body: form fields, content, paper; fields on the shared screen; links on its page."""

    fields: str
    content: str
    paper: str
    on_screen: str = ""
    links: str = ""


@dataclass(frozen=True)
class Panel:
    """A part of the family's page: a template and what it shows."""

    template: str
    context: Fields


class Body:
    """One kind of record. Subclasses live beside their models; methods without a body here are theirs."""

    kind: str
    schema: str  # "perhetyo/<kind>/<number>": the second part is the kind
    looks: Looks
    is_single = False  # one record of this kind a case
    is_approved = False  # by the social worker; else finalised by a worker
    asks_feedback = False  # on the shared screen, after everybody's word
    keeps_drafts = False  # every save is a version of its own
    phase = ""  # the state of the case in which this record is the next step
    turns: dict[str, Any] = {}  # state of the newest version ("" for none in work) to whose turn it is
    approved_words = gettext_lazy("Approved.")
    legal_text = ""  # key of the legal text printed in it

    def empty_fields(self) -> Fields:
        raise NotImplementedError

    def first_fields(self, case: Case, frame: Fields) -> Fields:
        """What the form of a new record holds before anybody has typed."""
        return self.empty_fields()

    def fields_of(self, version: RecordVersion) -> Fields:
        raise NotImplementedError

    def replace_fields(self, version: RecordVersion, fields: Fields) -> None:
        """Write `fields` as the body of a draft. Raises Refused for what belongs to another case."""
        raise NotImplementedError

    def begin(self, version: RecordVersion) -> None:
        """Make the empty body of a new version."""
        raise NotImplementedError

    def frame(self, case: Case, version: RecordVersion | None, frame: Fields, *, by: Any) -> Fields:
        """The common frame with what this kind adds to it."""
        return frame

    def frame_as_of(self, frame: Fields, content: Fields) -> Fields:
        """The frame of a correction: people, homes and figures as the corrected text has them."""
        return frame | {name: content[name] for name in AS_THEN if name in content}

    def content(self, frame: Fields, fields: Fields) -> Fields:
        raise NotImplementedError

    def missing(self, frame: Fields, fields: Fields) -> list[str]:
        raise NotImplementedError

    def sheet(self, data: Any, *, frame: Fields, fields: Fields) -> Any:
        raise NotImplementedError

    def is_about(self, fields: Fields, frame: Fields) -> set[str]:
        """Ids of the children whose data this text is: all who are clients, unless a kind knows better."""
        return {each["id"] for each in frame["people"] if each["role"] == "child" and each["is_client"]}

    def words_of_children(self, fields: Fields, frame: Fields) -> dict[str, Parts]:
        """For each child's id the parts that hold that child's words."""
        children = [each for each in frame["people"] if each["role"] == "child"]
        return {child["id"]: {f"child:{child['id']}": view_of(child["name"])} for child in children}

    def told_alone(self, fields: Fields, frame: Fields) -> list[tuple[frozenset[str], Parts]]:
        """What children told without another of the family: who they were, and the parts that hold it."""
        alone = [row["child_id"] for row in fields.get("child_views", []) if row["manner"] == "alone"]
        words = self.words_of_children(fields, frame)
        return [(frozenset({child}), words[child]) for child in alone if child in words]

    def parts(self, fields: Fields, frame: Fields) -> Parts:
        """What can be left out by itself: texts that are filled in, sections, goals, each child's words."""
        labels = self.sheet(None, frame=frame, fields=fields).labels()
        found = {name: labels[name] for name, value in fields.items() if name in labels and value}
        for name, text in fields.get("sections", {}).items():
            if text:
                found[f"section:{name}"] = labels[name]
        for place, goal in enumerate(fields.get("goals", [])):
            if isinstance(goal, dict):
                numbered = _("Goal %(number)s") % {"number": place + 1}
                found[f"goal:{goal['id']}"] = goal.get("title") or numbered
        for words in self.words_of_children(fields, frame).values():
            found |= words
        return {key: str(label) for key, label in found.items()}

    def on_screen(self, fields: Fields) -> Fields:
        """`fields` as a shared screen begins with them."""
        return fields

    def flat(self, fields: Fields) -> Fields:
        """`fields` as one level of texts, for fingerprints and for comparing two people's versions."""
        raise NotImplementedError

    def heading(self, content: Fields) -> str:
        """The name of the document, in the language that is active."""
        raise NotImplementedError

    def panels(self, case: Case, may: Callable[[str], bool]) -> list[Panel]:
        """What this kind shows on the family's page; `may` asks the policy."""
        return []

    def due_on(self, case: Case) -> date | None:
        """When the phase's record is due."""
        return None

    def name_of(self, version: RecordVersion) -> str:
        """What a list calls the record."""
        return str(version.record.get_kind_display())

    def is_empty(self, version: RecordVersion) -> bool:
        """Whether nobody has written anything: only then may a draft be thrown away."""
        return False

    def may_begin(self, case: Case) -> list[str]:
        """Why a new record of this kind cannot be begun now, as sentences."""
        return []

    def missing_before_submit(self, version: RecordVersion) -> list[str]:
        """What must be in order in the case before this is sent, besides everybody's word."""
        return []

    def missing_before_approval(self, version: RecordVersion) -> list[str]:
        return []

    def prepare_approval(self, version: RecordVersion, approval: Approval) -> Any:
        """What takes time before an approval, in its transaction but before its first event."""

    def approved(self, version: RecordVersion, approval: Approval, prepared: Any) -> None:
        """What an approval brings about, in the approval's transaction, with what was prepared."""

    def corrected(self, original: RecordVersion, version: RecordVersion, *, by: Any) -> None:
        """What a correction brings about when it takes force, in the same transaction."""

    def paper_extras(self, version: RecordVersion, approval: Approval | None) -> Fields:
        """What the paper shows beside the sealed content."""
        return {}


def view_of(name: str) -> str:
    """What the part with a child's view is called."""
    return _("View of %(name)s") % {"name": name}


_bodies: dict[str, Body] = {}


def register(body: Body) -> None:
    """Called once for each kind when its app is ready."""
    _bodies[body.kind] = body


def of(record: Record | str) -> Body:
    """The body of a record, or of a kind by name; KeyError for a kind nobody registered."""
    return _bodies[record if isinstance(record, str) else record.kind]


def of_schema(schema: str) -> Body:
    """The body that wrote a content or frame, by its schema name."""
    return _bodies[schema.split("/")[1]]


def next_in(state: str) -> Body | None:
    """The body whose record is the next step of a case in `state`."""
    return next((body for body in _bodies.values() if body.phase == state), None)


def with_a_phase() -> list[str]:
    """Kinds that are the next step of some state."""
    return [body.kind for body in _bodies.values() if body.phase]


def panels(case: Case, may: Callable[[str], bool]) -> list[Panel]:
    """Everything the kinds show on the family's page, in the order they were registered."""
    return [panel for body in _bodies.values() for panel in body.panels(case, may)]

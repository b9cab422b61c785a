"""The first draft of the closing summary, written from what was recorded. Each part names its sources and
what was left out, so that the family and the workers know what they are reading (domain.md 2.8)."""

from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases import planning, restricting
from cases.models import Case, Record, RecordVersion, Restriction, VersionState
from cases.sealing import opened
from meetings import alone, times
from meetings.models import EntryKind
from meetings.models.entry import CANCELLATIONS, OTHERS
from reviews import summarising

Fields = dict[str, Any]
SENTENCES = 8  # from how many entries, evenly over the whole time, the draft takes a sentence


def draft(case: Case, frame: Fields) -> Fields:
    """Fields of a new summary. Nobody's experience, view or number is written for them."""
    plans = planning.ever_in_force(case)
    reviews = _reviews(case)
    fields = summarising.empty_fields()
    sources: Fields = {}
    if plans:
        first, last = plans[0], plans[-1]
        _put(fields, sources, "starting_point", _parts(first, "situation", "change_wished"), [first],
             left_out=[_("the other parts of the first plan")])  # fmt: skip
        strengths = [*_parts(last, "strengths"), *_review_parts(reviews[-1:], "what_works")]
        _put(fields, sources, "strengths_forward", strengths, [last, *reviews[-1:]],
             left_out=[_("strengths in earlier versions")] if len(plans) > 1 else [])  # fmt: skip
        _outcomes(fields, sources, frame, plans, reviews)
    steps = _review_parts(reviews[-1:], "agreed_next_steps")
    if steps:
        _put(fields, sources, "go_on_with", steps, reviews[-1:], left_out=[])
    _work_done(fields, sources, case)
    fields["sources"] = sources
    fields["participants"] = ", ".join(each["name"] for each in frame["people"])
    return fields


def _put(
    fields: Fields,
    sources: Fields,
    name: str,
    texts: list[str],
    of: list[RecordVersion],
    *,
    left_out: list[str],
) -> None:
    words = [text for text in texts if text.strip()]
    if not words:
        return
    fields[name] = "\n\n".join(words)
    sources[name] = {"from": [_called(each) for each in of], "left_out": left_out}


def _called(version: RecordVersion) -> str:
    content = opened(version.content)
    if version.record.kind == Record.Kind.PLAN:
        day = date_format(times.shown(version.frozen_at), "j.n.Y") if version.frozen_at else ""
        return _("Plan, version %(number)s (%(day)s)") % {"number": version.number, "day": day}
    return _("Review %(day)s") % {"day": _day(content)}


def _day(content: Fields) -> str:
    text = content.get("held_on") or content["written_on"]
    return date_format(date.fromisoformat(text), "j.n.Y")


def _reviews(case: Case) -> list[RecordVersion]:
    return list(
        RecordVersion.objects.filter(
            record__case=case, record__kind=Record.Kind.REVIEW, state=VersionState.APPROVED
        )
        .select_related("record")
        .order_by("frozen_at")
    )


def _content(version: RecordVersion) -> Fields:
    """What a text says to everybody: nothing that is restricted for anybody goes into the summary."""
    return restricting.open_to_all(opened(version.content), version.record)


def _parts(version: RecordVersion, *names: str) -> list[str]:
    sections = _content(version)["sections"]
    return [sections[name] for name in names]


def _review_parts(reviews: list[RecordVersion], *names: str) -> list[str]:
    return [_content(each)[name] for each in reviews for name in names]


def _outcomes(
    fields: Fields, sources: Fields, frame: Fields, plans: list[RecordVersion], reviews: list[RecordVersion]
) -> None:
    """Every goal that was ever in force, with how far the last review saw it; nobody's words or numbers."""
    found: dict[str, Fields] = {}
    for goal in (goal for each in plans for goal in _content(each)["goals"]):
        found[goal["id"]] = {"id": goal["id"], "title": goal["title"], "attainment": "", "voices": []}
    for goal in (goal for each in reviews for goal in _content(each)["goals"]):
        if goal["id"] in found and goal["attainment"]:
            found[goal["id"]]["attainment"] = goal["attainment"]
    fields["outcomes"] = list(found.values())
    sources["outcomes"] = {
        "from": [_called(each) for each in (*plans, *reviews)],
        "left_out": [_("what each said in the reviews: everybody says it anew, in their own words")],
    }


def _work_done(fields: Fields, sources: Fields, case: Case) -> None:
    """A sentence from some entries, evenly over the time; the figures are counted apart."""
    hidden = Restriction.objects.in_force().filter(record__case=case, key__in=["", "what_we_did"])
    rows = list(
        RecordVersion.objects.filter(
            record__case=case, record__kind=Record.Kind.ENTRY, state=VersionState.FINALISED
        )
        .exclude(entry__kind__in=(*CANCELLATIONS, *OTHERS, EntryKind.INDIVIDUAL_CHILD))
        .exclude(entry__what_we_did="")
        .exclude(pk__in=alone.of_children_only(case))
        .exclude(record__in=hidden.values("record"))
        .order_by("entry__starts_at")
        .values_list("entry__starts_at", "entry__kind", "entry__what_we_did")
    )
    if not rows:
        return
    step = max(1, -(-len(rows) // SENTENCES))
    taken = rows[::step]
    fields["work_done"] = "\n".join(f"{_on(start)}: {_first_sentence(text)}" for start, _kind, text in taken)
    left = len(rows) - len(taken)
    sources["work_done"] = {
        "from": [
            ngettext("%(number)d entry of meetings", "%(number)d entries of meetings", len(taken))
            % {"number": len(taken)}
        ],
        "left_out": [
            *(
                [ngettext("%(number)d other entry", "%(number)d other entries", left) % {"number": left}]
                if left
                else []
            ),
            _("talks with a child alone, cancellations, and what each thought"),
        ],
    }


def _on(start: Any) -> str:
    return date_format(times.shown(start), "j.n.Y")


def _first_sentence(text: str) -> str:
    head, dot, _rest = text.strip().partition(". ")
    return (head + dot.strip()).splitlines()[0]

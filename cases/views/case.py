"""The case on one screen: the family, the path, the goals, what is due, the story."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from cases import bodies, masking, planning, policy, restricting, sealing, turns
from cases.gate import CaseRequest, case_view
from cases.models import Case, CaseEvent, DecisionReference, Kind, Record, RecordVersion, State
from perhetyo import clock


@dataclass(frozen=True)
class Phase:
    """A phase of the brochure as a step of the path."""

    name: str
    text: str
    is_done: bool
    is_here: bool


def path_of(case: Case) -> list[Phase]:
    """The brochure's phases with "you are here"."""
    phases = [
        (_("Referral"), _("Your social worker asks for family work")),
        (_("Start"), _("We make a plan together")),
        (_("Working"), _("We meet, and look at the change every 1–3 months")),
        (_("Closing"), _("We go through the work and look ahead")),
    ]
    here = {State.START: 1, State.WORKING: 2, State.CLOSING: 3, State.CLOSED: 4}.get(State(case.state), 0)
    return [
        Phase(name, text, is_done=place < here, is_here=place == here)
        for place, (name, text) in enumerate(phases)
    ]


@case_view("read_case")
@require_GET
def case(request: CaseRequest, case: Case) -> HttpResponse:
    """Everything that matters now, on one page."""
    version = planning.in_force(case) or planning.latest(case)
    return TemplateResponse(
        request,
        "cases/case.html",
        {
            "case": case,
            "people": case.present_people,
            "guardians": case.guardianships.select_related("child", "adult"),
            "phases": path_of(case),
            "turn": turns.of(case, turns.newest_versions([case]).get(case.pk, {})),
            "beside": turns.beside([case]).get(case.pk, []) if case.state in policy.SEEN else [],
            "ground": request.ground,
            "goals": _goals(case, version),
            "version": version,
            "due": _due(case),
            "panels": bodies.panels(case, request.may) if case.state in policy.SEEN else [],
            "events": _story(case),
            "has_records": case.state in policy.SEEN,
            "may_agree": request.may("change_agreement"),
            "may_change_team": request.may("change_team"),
            "may_bar": request.may("bar_worker") and request.ground != policy.UNIT_LEAD,
            "may_read_log": request.may("read_log"),
            "may_ask_data": request.may("ask_data"),
        },
    )


def _goals(case: Case, version: RecordVersion | None) -> list[dict[str, Any]]:
    """Goals as they stand: of the frozen content, or of the draft being written."""
    if version is None:
        return []
    if version.content:
        content = masking.content(sealing.opened(version.content), case)
        goals: list[dict[str, Any]] = content["goals"]
        return goals
    return [
        {"title": goal.title, "owner": goal.owner, "child_words": goal.child_words, "scores": []}
        for goal in version.goals.all()
    ]


@dataclass(frozen=True)
class Due:
    text: str
    on: Any
    is_late: bool


def _due(case: Case) -> list[Due]:
    """Days that are coming, the nearest first."""
    rows: list[tuple[str, Any]] = []
    if case.next_review_on:
        rows.append((_("Next review at the latest"), case.next_review_on))
    if case.client_plan_check_on:
        rows.append((_("Client plan is checked"), case.client_plan_check_on))
    for decision in DecisionReference.objects.filter(case=case, valid_to__isnull=False).select_related(
        "child"
    ):
        rows.append(
            (_("The decision for %(name)s ends") % {"name": decision.child.called}, decision.valid_to)
        )
    for restriction, day in restricting.due_in([case.pk]):
        rows.append((_("A restriction is looked at: %(part)s") % {"part": restriction.label}, day))
    for part in case.case_people.all():
        if part.person.has_protected_address and part.person.protected_until:
            text = _("The non-disclosure of %(name)s is known to last until this day")
            rows.append((text % {"name": part.person.called}, part.person.protected_until))
    today = clock.today()
    return [Due(text, day, day < today) for text, day in sorted(rows, key=lambda row: row[1])]


# What proves something and tells a reader of the story nothing.
SILENT = (
    Kind.READY_ON_SCREEN, Kind.PAPER, Kind.REPLACED, Kind.SET_ASIDE, Kind.CORRECTING,
    Kind.CORRECTION_ANSWERED,
)  # fmt: skip
# Steps of an entry on its way to being finished: its finishing tells them.
SMALL = (Kind.FROZEN, Kind.SHARED, Kind.REOPENED)
IS_ENTRY = Q(facts__contains='"of":"entry"') | Q(facts__contains='"of":"child_view"')


@dataclass(frozen=True)
class Happening:
    at: Any
    by: Any
    text: str


def _story(case: Case) -> list[Happening]:
    """The newest events in words; whose acknowledgement it was is read from the people of the case."""
    names = {str(part.person_id): part.person.called for part in case.case_people.all()}
    rows = []
    told = case.events.exclude(kind__in=SILENT).exclude(Q(kind__in=SMALL) & IS_ENTRY)
    for event in told.select_related("by").order_by("-sequence")[:12]:
        name = names.get(event.told.get("person", ""))
        text = f"{_what(event)}: {name}" if name else _what(event)
        rows.append(Happening(event.at, event.by, text))
    return rows


def _what(event: CaseEvent) -> str:
    """ "Plan approved": the record's kind before what happened to it."""
    kind = event.told.get("of", "")
    happened = str(event.get_kind_display())
    if kind not in Record.Kind.values:
        return happened
    return _("%(record)s %(happened)s") % {"record": capfirst(Record.Kind(kind).label), "happened": happened}

"""The gate of a case: loads it, checks the policy table, writes the read log, hands the view a `case`."""

import re
import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.core.internal import ratelimit  # the public one does not count GET
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.html import escape

from cases import bodies, masking, policy, records
from cases.models import Case, Opening, Person, Record
from perhetyo import gate
from perhetyo.models import ReadLog, SecurityEvent

# A paper in a window of its own hears no script of ours: handing the screen over asks whether it is closed.
OPENED_A_PAPER = "opened_a_paper"


class CaseRequest(gate.WorkerRequest):
    """A request behind the gate of a case; `ground` is why the worker may be here."""

    ground: str
    opening: Opening | None  # that the case is open for an hour only, and on which ground
    shows: list[uuid.UUID] | None  # whose data the page shows, when it is not the family's
    may: Callable[[str], bool]  # whether the policy allows this action here, for buttons


def case_view(action: str, *, seen_as: str = ReadLog.Action.VIEW) -> Callable[[gate.View], gate.View]:
    """Declare that a page of a case needs `action`. The view gets `(request, case, ...)`.

    Not visible: 404, as if it did not exist. Visible but not allowed: 403, with a security event of its
    own. The answer is rendered whole, then the read is logged and committed, then it leaves.
    """
    if action not in policy.POLICY:
        raise KeyError(action)

    def decorate(view: Callable[..., HttpResponse]) -> gate.View:
        @wraps(view)
        def guarded(request: HttpRequest, case_id: uuid.UUID, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return gate.to_log_in(request)
            case = policy.reached_by(request.user, action).with_faces().filter(pk=case_id).first()
            ground = policy.ground(request.user, case) if case else ""
            if case is None or not ground:
                raise Http404
            if not policy.allows(action, ground, case.state):
                gate.refuse(request, case_id=case.pk)
            opening = policy.opening(request.user, case, ground)
            if opening is None and policy.needs_opening(action, ground, case):
                return redirect("case_open", case_id=case.pk)
            request.ground, request.opening = ground, opening  # type: ignore[attr-defined]
            request.shows = None  # type: ignore[attr-defined]
            request.may = lambda act: policy.allows(act, ground, case.state)  # type: ignore[attr-defined]
            if seen_as == ReadLog.Action.DOWNLOAD and not _may_take_a_file(request, case):
                return TemplateResponse(request, "cases/too_many_files.html", status=429)
            response = gate.render_fully(view(request, case, **kwargs))
            masking.page(response, case)
            if response.status_code // 100 != 3:  # a refused form shows the family as a page does
                log_case(request, case, action=seen_as, answer=response)
                if seen_as == ReadLog.Action.DOWNLOAD:
                    request.session[OPENED_A_PAPER] = True
            return response

        return gate.declare(guarded, f"case:{action}")

    return decorate


def _may_take_a_file(request: HttpRequest, case: Case) -> bool:
    """A few papers in ten minutes; who wants more is told to wait, and it is noted."""
    if ratelimit.consume(request, app="allauth.account", action="file", limit_get=True):
        return True
    gate.note(request, SecurityEvent.Kind.REFUSED, case_id=case.pk)
    return False


def log_case(request: Any, case: Case, *, action: str, answer: HttpResponse | None = None) -> None:
    """One row for each person the answer shows, on the ground the gate found."""
    shown = people_shown(case, answer) if request.shows is None else request.shows
    gate.log_reads(request, [gate.Seen(case.pk, shown, request.ground)], action=action)


def people_shown(case: Case, answer: HttpResponse | None = None) -> list[uuid.UUID]:
    """Whose data a page of the case shows, unless its view said so by `request.shows`.

    Everybody present: texts speak of "the father" as often as they name him. Who has left is shown where
    an older text or the story still names them; nobody looks into a file, so it shows whoever there was.
    Network members are no clients and have no row (docs/decisions/0008).
    """
    parts = case.case_people.all()
    present = [part.person_id for part in parts if part.left_on is None]
    left = [part for part in parts if part.left_on is not None]
    if answer is None or not left:
        return present
    text = answer.content.decode() if answer.get("Content-Type", "").startswith("text/") else None
    return [*present, *(part.person_id for part in left if text is None or _names(text, part.person))]


def _names(text: str, person: Person) -> bool:
    return re.search(rf"\b{re.escape(escape(person.called))}\b", text) is not None


def log_list(request: Any, cases: list[Case]) -> None:
    """A list names the clients and the children of many cases: one row for each, written at once."""
    seen = [
        gate.Seen(
            case.pk,
            [each.person_id for each in case.present_people if each.is_client or each.role == "child"],
            policy.ground(request.user, case),
        )
        for case in cases
    ]
    gate.log_reads(request, seen, action=ReadLog.Action.LIST)


# What a writer and a decider do with a text is done with its correction too, when the text is long finished.
OF_A_CORRECTION = {"write": "correct", "note": "correct", "submit": "correct", "decide": "annul"}


def record_view(verb: str, *, seen_as: str = ReadLog.Action.VIEW) -> Callable[[gate.View], gate.View]:
    """A page of one record: `verb` and the record's kind name the action (`write_plan`).

    The address gives `kind`, and `record_id` for kinds of which a case has many; a record of another
    case or kind is 404. The view gets `(request, record, ...)`; a record not begun yet is not saved.
    """

    def decorate(view: Callable[..., HttpResponse]) -> gate.View:
        @wraps(view)
        def guarded(request: HttpRequest, *, kind: str, **kwargs: Any) -> HttpResponse:
            def of_a_case(
                request: HttpRequest, case: Case, record_id: uuid.UUID | None = None, **more: Any
            ) -> HttpResponse:
                record = _record(case, kind, record_id)
                if record is None:
                    raise Http404
                return view(request, record, **more)

            action = _action(verb, kind, kwargs)
            return case_view(action, seen_as=seen_as)(of_a_case)(request, **kwargs)

        return gate.declare(guarded, f"case:{verb}_*")

    return decorate


def _action(verb: str, kind: str, where: dict[str, Any]) -> str:
    """Which action of the policy this is: a correction in work is written and decided by its own."""
    if verb == "write" and not bodies.of(kind).is_single and "record_id" not in where:
        return f"begin_{kind}"
    if verb in OF_A_CORRECTION and records.has_a_correction_in_work(kind, where):
        return f"{OF_A_CORRECTION[verb]}_{kind}"
    return f"{verb}_{kind}"


def may_do(request: Any, verb: str, record: Record) -> bool:
    """Whether the policy allows `verb` with this record here; asked for buttons, so the record remembers."""
    if not hasattr(record, "is_being_corrected"):
        where = {"case_id": record.case_id, "record_id": record.pk}
        record.is_being_corrected = records.has_a_correction_in_work(record.kind, where)  # type: ignore[attr-defined]
    if record.is_being_corrected:  # type: ignore[attr-defined]
        verb = OF_A_CORRECTION.get(verb, verb)
    return bool(request.may(f"{verb}_{record.kind}"))


def _record(case: Case, kind: str, record_id: uuid.UUID | None) -> Record | None:
    if record_id is None:
        return records.single(case, kind) if bodies.of(kind).is_single else records.new(case, kind)
    record = Record.objects.filter(case=case, kind=kind, pk=record_id).first()
    if record is not None:
        record.case = case  # with the faces that are already loaded
    return record

"""Every address x method x way of standing towards a case x case, against the table typed by hand."""

import time
import uuid
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases.models import Bar, Case, Deputy, Opening, Record, StaffAssignment
from perhetyo.database import acting
from perhetyo.gate import rule_of
from perhetyo.models import Role, User
from perhetyo.step_up import PROVED_AT
from tests import permissions
from tests.cases.test_gate import CAPTURED, every_view

METHODS = ("GET", "POST", "PUT", "DELETE")
IN, REFUSED, GONE, ASKED, LOG_IN, WRONG = "in", "403", "404", "asks for a ground", "log-in", "405"
STATES = {"in_work": permissions.WORKING, "closed": permissions.CLOSED, "started": permissions.START}


def test_every_address_has_its_line_and_every_line_its_address() -> None:
    of_a_case = {each.name for each in every_view() if (rule_of(each.callback) or "").startswith("case:")}
    others = {each.name for each in every_view()} - of_a_case
    assert set(permissions.of_a_case()) == of_a_case
    assert set(permissions.of_no_case()) == others


@pytest.fixture
def _only_the_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind each gate, where the page would be made, stands an empty answer, and so for pages of refusal."""
    monkeypatch.setattr(
        "django.core.handlers.exception.get_exception_response",
        lambda _request, _resolver, status, _exception: HttpResponse(status=status),
    )
    for each in every_view():
        outer = each.callback
        while hasattr(outer, "__wrapped__"):
            inner = outer.__wrapped__
            for cell in outer.__closure__ or ():
                if cell.cell_contents is inner and not hasattr(inner, "__wrapped__"):
                    monkeypatch.setattr(cell, "cell_contents", lambda *_args, **_more: HttpResponse("in"))
            outer = inner


@pytest.fixture
def _from_noon_on() -> Iterator[None]:
    """It takes minutes, and nobody's last day may pass meanwhile."""
    with time_machine.travel(timezone.localtime().replace(hour=12)):
        yield


def actors(case: Case, staff: Any) -> Iterator[tuple[str, Client]]:
    """Ways of standing towards the case, each in a browser: the letter of the table before the colon."""
    today = timezone.localdate()
    unit = staff["tiina"].unit

    def somebody(name: str, role: str = Role.FAMILY_WORKER) -> User:
        return User.objects.create(username=name, first_name=name, role=role, unit=unit)

    def assigned(name: str, role: str, since: int, until: int | None, finish: int | None = None) -> User:
        def on(days: int | None) -> Any:
            return None if days is None else today + timedelta(days=days)

        worker = somebody(name)
        StaffAssignment.objects.create(
            case=case,
            worker=worker,
            role=role,
            starts_on=on(since),
            ends_on=on(until),
            finish_until=on(finish),
        )
        return worker

    def opened(user: User, kind: str, minutes: int) -> User:
        now = timezone.now()
        Opening.objects.create(
            case=case, user=user, kind=kind, ground="other", words="Oma perustelu, riittävän pitkä.",
            opened_at=now, until=now + timedelta(minutes=minutes),
        )  # fmt: skip
        return user

    with acting(staff["eeva"]):
        case.assignments.all().delete()
        barred = assigned("barred", "pair", -30, None)
        Bar.objects.create(case=case, worker=barred, kind="related", made_by=barred)
        Deputy.objects.create(
            social_worker=case.responsible_social_worker, deputy=staff["hanna"], starts_on=today,
            ends_on=today, appointed_by=staff["hanna"],
        )  # fmt: skip
        former = somebody("former", Role.SOCIAL_WORKER)
        Deputy.objects.create(
            social_worker=case.responsible_social_worker, deputy=former, starts_on=today - timedelta(days=9),
            ends_on=today - timedelta(days=1), appointed_by=former,
        )  # fmt: skip
        users: list[tuple[str, Any]] = [
            ("W: lead", assigned("lead", "lead", -30, None)),
            ("W: pair", assigned("pair", "pair", -30, None)),
            ("W: substitute on the last day", assigned("substitute", "substitute", -3, 0, 14)),
            ("F: substitute whose days have passed", assigned("finishing", "substitute", -9, -1, 13)),
            ("-: substitute of long ago", assigned("gone", "substitute", -40, -20, -6)),
            ("-: substitute of tomorrow", assigned("coming", "substitute", 1, 3, 17)),
            ("-: barred pair", barred),
            ("R: responsible", case.responsible_social_worker),
            ("D: deputy", staff["hanna"]),
            ("-: deputy of last week", former),
            ("U: unit lead", staff["eeva"]),
            ("O: unit lead with a ground", opened(somebody("opened", Role.UNIT_LEAD), "steering", 60)),
            ("X: exceptional", opened(staff["juho"], "exceptional", 60)),
            ("-: exceptional, an hour ago", opened(somebody("late"), "exceptional", -1)),
            ("-: another worker", somebody("another")),
            ("-: another social worker", staff["petra"]),
            ("L: log officer", staff["liisa"]),
            ("-: administrator", staff["admin"]),
        ]
    for name, user in users:
        yield name, signed_in(user)
    yield "nobody", Client()


def signed_in(user: Any) -> Client:
    """A browser whose sign-in is begun, so that each request of many does not begin it anew."""
    client = Client()
    client.force_login(user)
    session = client.session
    session[PROVED_AT] = int(time.time())
    session.save()
    client.get(reverse("status"))
    return client


def address(name: str, case: Case, staff: Any) -> tuple[str, bool]:
    """The page's address, with ids that exist where the case has any; whether one had to be made up."""
    kind = next((each for each in permissions.KINDS if name == each or name.startswith(f"{each}_")), "")
    record = Record.objects.filter(case=case, kind=kind).order_by("pk").first()
    person = case.present_people[0].person_id
    numbers = [each.number for each in record.versions.order_by("-number")[:1]] if record else []
    known = {
        "record_id": record.pk if record else None,
        "number": numbers[0] if numbers else None,
        "person_id": person,
        "decision_id": case.decisions.values_list("pk", flat=True).first(),
        "member_id": case.network.values_list("pk", flat=True).first(),
    }
    captured = {each: known.get(each) for each in CAPTURED[name]}
    is_made_up = any(value is None for value in captured.values()) or name == "person_reveal"
    found = {each: value or made_up(name, each) for each, value in captured.items()}
    return reverse(name, kwargs={"case_id": case.pk, **found}), is_made_up


def made_up(name: str, captured: str) -> Any:
    """Something of the right shape that is not there."""
    view = next(each for each in every_view() if each.name == name and captured in each.pattern.converters)
    shapes = {
        "int": 999_999,
        "uuid": uuid.uuid4(),
        "isoday": timezone.localdate(),
        "str": "none",
        "slug": "none",
    }
    kind = type(view.pattern.converters[captured]).__name__.removesuffix("Converter").lower()
    return shapes[kind]


def expected(actor: str, name: str, method: str, state: int) -> str:
    methods, cells = permissions.of_a_case()[name]
    letter, cell = actor[0], cells[state]
    if actor == "nobody":
        return LOG_IN
    if letter == "-" or (letter == "L" and "L" not in cell):
        return GONE
    if letter == "U" and "O" in cell:
        return ASKED
    if letter not in cell and not (letter == "O" and "U" in cell):
        return REFUSED
    return IN if method in methods else WRONG


def methods_for(actor: str) -> tuple[str, ...]:
    """Whatever a browser can send; of the lead worker the others too, which no page takes."""
    return METHODS if actor == "W: lead" else METHODS[:2]


def outcome(answer: Any, case: Case, *, is_made_up: bool) -> str:
    location = answer.headers.get("Location", "")
    if location.startswith("/account/login/"):
        return LOG_IN
    if location == reverse("case_open", kwargs={"case_id": case.pk}):
        return ASKED
    if answer.status_code in (403, 404, 405):
        return "nothing" if is_made_up and answer.status_code == 404 else str(answer.status_code)
    assert answer.status_code in (200, 302, 303, 422), answer.status_code
    return IN


@pytest.mark.django_db
@pytest.mark.usefixtures("_from_noon_on", "_only_the_gate")
@pytest.mark.parametrize("state", STATES)
def test_who_is_let_in_where(family: Any, staff: Any, state: str) -> None:
    case: Case = family(state)
    table = permissions.of_a_case()
    everybody = list(actors(case, staff))
    case = Case.objects.with_faces().get(pk=case.pk)
    addresses = {name: address(name, case, staff) for name in table}
    wrong = []
    for actor, client in everybody:
        for name, (url, is_made_up) in addresses.items():
            for method in methods_for(actor):
                should = expected(actor, name, method, STATES[state])
                point = transaction.savepoint()
                answer = client.generic(method, url)
                transaction.savepoint_rollback(point)
                # Where an id is made up, being let in and finding nothing is a 404 too.
                was = outcome(answer, case, is_made_up=is_made_up and should in (IN, WRONG))
                if was not in (should, "nothing"):
                    wrong.append((actor, method, name, should, was))
    assert not wrong, (len(wrong), wrong[:40])


@pytest.mark.django_db
def test_pages_of_no_case_are_for_their_roles(staff: Any) -> None:
    # Views of libraries answer other methods in ways of their own, and nothing of ours.
    library = {each.name for each in every_view() if rule_of(each.callback) == "library"}
    library |= {"account_login", "account_logout"}  # allauth's, under our own look
    users = {role: next(u for u in staff.users.values() if u.role == role) for role in Role.values}
    wrong = []
    for name, (methods, roles) in permissions.of_no_case().items():
        url = reverse(name, kwargs={each: made_up(name, each) for each in CAPTURED[name]})
        for role, user in [*users.items(), ("nobody", None)]:
            client = signed_in(user) if user else Client()
            for method in METHODS if name not in library else sorted(methods):
                point = transaction.savepoint()
                answer = client.generic(method, url)
                transaction.savepoint_rollback(point)
                may = "public" in roles or (user and ("all" in roles or role in roles))
                if not may:
                    is_right = (
                        answer.status_code == 403 if user else "/login/" in answer.headers.get("Location", "")
                    )
                elif method in methods:
                    is_right = answer.status_code in (200, 204, 302, 303, 400, 404, 422)
                else:
                    is_right = answer.status_code == 405 or (not CAPTURED[name] and answer.status_code == 404)
                if not is_right:
                    wrong.append((name, method, role, answer.status_code))
    assert not wrong, wrong[:40]

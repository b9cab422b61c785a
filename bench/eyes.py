"""What the gate adds to a page, whether time tells what exists, and what log-in's hash and the mask cost.

Two ways of the same request take turns, so that a busy machine is as busy for the one as for the other.
"""

import itertools
import logging
import random
import statistics
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from unittest import mock

from django.contrib.auth.hashers import check_password, make_password
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import path

from bench.measure import cpu_seconds, handler, signed_in
from bench.pages import a_family_of, with_csrf
from cases import policy, protecting
from cases.models import Bar, Case, ContactDetails, Person, Record
from cases.views import case as case_page
from perhetyo import gate
from perhetyo.database import acting
from perhetyo.models import User
from perhetyo.urls import urlpatterns as ours
from tests.forms import fields_from

Act = Callable[[], tuple[int, bytes]]
ADDED_MS, TOLD_MS, HASH_MS = 2.0, 1.0, 300.0
GATE_TIMES, TOLD_TIMES, MASK_TIMES, HASH_TIMES = 300, 1000, 50, 20
BARS = 20
PLACES = {
    "phone": "040 555 0199", "email": "nimi@example.fi", "address": "Mäntykuja 14 B 3",
    "postal_code": "33580", "municipality": "Kangasala", "school": "Lepokosken koulu",
    "day_care": "Pikkukäpylän päiväkoti", "workplace": "Vatialan leipomo",
    "other_places": "Suoraman uimahalli\nRuutanan ratsastustalli",
}  # fmt: skip


@dataclass(frozen=True)
class Pair:
    """Medians in milliseconds of two ways, and every (status, bytes) that each answered with.

    `cpu` is how many milliseconds of CPU more the one way takes a request: what does not grow when others
    keep the machine busy.
    """

    name: str
    one: float
    other: float
    cpu: float
    answers: tuple[set[tuple[int, int]], set[tuple[int, int]]]

    @property
    def difference(self) -> float:
        return self.one - self.other

    @property
    def look_alike(self) -> bool:
        return self.answers[0] == self.answers[1] and len(self.answers[0]) == 1


def in_turns(name: str, one: Act, other: Act, *, times: int) -> Pair:
    """`times` requests of each; who goes first changes from pair to pair."""
    took: tuple[list[float], list[float]] = ([], [])
    answers: tuple[set[tuple[int, int]], set[tuple[int, int]]] = (set(), set())
    acts, cpu = (one, other), [0.0, 0.0]
    for turn in range(-2, times):
        for which in (turn % 2, 1 - turn % 2):
            begun, begun_cpu = time.perf_counter(), cpu_seconds()
            status, content = acts[which]()
            spent, spent_cpu = (time.perf_counter() - begun) * 1000, cpu_seconds() - begun_cpu
            if turn >= 0:  # the first ones warm up
                took[which].append(spent)
                cpu[which] += spent_cpu
                answers[which].add((status, len(content)))
    more_cpu = (cpu[0] - cpu[1]) * 1000 / times
    return Pair(name, statistics.median(took[0]), statistics.median(took[1]), more_cpu, answers)


def _without_the_gate(request: HttpRequest, case_id: uuid.UUID) -> HttpResponse:
    """The case's page as its view alone makes it: the case by its id, no policy, no log, no mask."""
    case = Case.objects.with_faces().get(pk=case_id)
    request.ground, request.opening, request.shows = policy.LEAD, None, None  # type: ignore[attr-defined]
    request.may = lambda act: policy.allows(act, policy.LEAD, case.state)  # type: ignore[attr-defined]
    return gate.render_fully(case_page.case.__wrapped__(request, case))  # type: ignore[attr-defined]


# Both ways through the same addresses and the same middleware.
urlpatterns = [*ours, path("ungated/<uuid:case_id>/", gate.declare(_without_the_gate, "bench"))]


def what_the_gate_adds(worker: str = "tiina") -> Pair:
    """The case's page of a family without non-disclosure, through the gate and by its view alone."""
    case, cookie = a_family_of(worker), signed_in(worker)
    with override_settings(ROOT_URLCONF=__name__):
        ask = handler()
        return in_turns(
            "gate and log",
            lambda: ask("GET", f"/cases/{case.pk}/", cookie=cookie),
            lambda: ask("GET", f"/ungated/{case.pk}/", cookie=cookie),
            times=GATE_TIMES,
        )


def what_time_tells(worker: str = "tiina") -> Iterator[Pair]:
    """What is there and not mine beside what is not there: a case, a record, a number under a bar."""
    logging.getLogger("django.request").setLevel(logging.ERROR)  # thousands of lines saying "Not Found"
    ask, cookie = handler(), signed_in(worker, is_proved=True)
    user = User.objects.get(username=worker)
    mine = Case.objects.visible_to(user).values("pk")
    foreign = list(Record.objects.filter(kind="entry").exclude(case__in=mine).values_list("case", "pk"))
    random.Random(6).shuffle(foreign)
    there = itertools.cycle(foreign)
    nowhere = ((uuid.uuid4(), uuid.uuid4()) for _each in itertools.count())
    own = a_family_of(worker).pk

    def page(of: str, ids: Iterator[Any]) -> Act:
        def act() -> tuple[int, bytes]:
            case, record = next(ids)
            return ask("GET", of.format(case=case, record=record, own=own), cookie=cookie)

        return act

    pages = {
        "case": "/cases/{case}/",
        "record": "/cases/{case}/entries/{record}/",
        "record, own case": "/cases/{own}/entries/{record}/",
    }
    for name, of in pages.items():
        yield in_turns(name, page(of, there), page(of, nowhere), times=TOLD_TIMES)
    yield _a_number_under_a_bar(ask, cookie, user, [case for case, _record in foreign])


def _a_number_under_a_bar(ask: Any, cookie: str, user: User, foreign: list[uuid.UUID]) -> Pair:
    """Exceptional use asked for: each sending is refused, so that nothing of it stays but its trace.

    Ten tries an hour would be the limit: here it is lifted, or all but ten would tell of the limit alone.
    """
    barred = Case.objects.filter(pk__in=foreign).exclude(state="referral_draft").order_by("number")[:BARS]
    with acting(user):
        for case in barred:
            Bar.objects.create(case=case, worker=user, kind="related", made_by=user)
    fields = fields_from(ask("GET", "/exceptional/", cookie=cookie)[1].decode())
    fields |= {"ground": "danger", "words": "Lapsi soitti päivystykseen ja pyysi apua."}

    def sending(numbers: Iterator[str]) -> Act:
        def act() -> tuple[int, bytes]:
            data = {**fields, "number": next(numbers), "_key": str(uuid.uuid4())}
            return ask("POST", "/exceptional/", cookie=with_csrf(cookie, fields), data=data)

        return act

    there = itertools.cycle([case.number for case in barred])
    nowhere = (f"PT-1999-{number:06}" for number in itertools.count(1))
    with mock.patch("cases.views.openings.ratelimit.consume", return_value=True):
        return in_turns("exceptional use", sending(there), sending(nowhere), times=TOLD_TIMES)


def hash_ms() -> float:
    """Milliseconds to check a password as log-in does."""
    kept, took = make_password("kolme sanaa riviin"), []
    for _each in range(HASH_TIMES):
        begun = time.perf_counter()
        check_password("kolme sanaa riviin", kept)
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)


def what_the_mask_costs(worker: str = "tiina") -> Iterator[Pair]:
    """Pages of a family in which somebody has non-disclosure, with the mask and with nothing to look for."""
    case = _protected(a_family_of(worker, order="-number"))
    ask, cookie = handler(), signed_in(worker)
    for page in ("", "plan/", "reviews/new/"):
        yield _mask_of(ask, cookie, f"/cases/{case.pk}/{page}")


def _mask_of(ask: Any, cookie: str, page: str) -> Pair:
    def masked() -> tuple[int, bytes]:
        return ask("GET", page, cookie=cookie)  # type: ignore[no-any-return]

    def bare() -> tuple[int, bytes]:
        with mock.patch.object(protecting, "scanner", return_value=None):
            return masked()

    name = page.split("/", 3)[3] or "case"
    return in_turns(f"mask, {name.rstrip('/')}", masked, bare, times=MASK_TIMES)


def _protected(case: Case) -> Case:
    """The family with somebody under non-disclosure, all that is known of them filled in."""
    part = case.case_people.filter(role="parent")[0]
    with acting(case.responsible_social_worker):
        Person.objects.filter(pk=part.person_id).update(has_protected_address=True)
        ContactDetails.objects.update_or_create(person_id=part.person_id, defaults=PLACES)
    return case

"""Anything may be sent anywhere: the answer is a page with a sentence, never a fault.

`script/fuzz` sends ten thousand inputs or as many as one likes; the tests send some of them. Each is rolled
back, so that all meet the same family.
"""

import os
import random
import re
import traceback
from collections.abc import Callable, Iterator
from datetime import timedelta
from html import unescape
from itertools import cycle
from typing import Any

import pytest
from django.db import connections, transaction
from django.http import HttpResponseServerError
from django.test import Client
from django.urls import Resolver404, get_resolver, resolve, reverse
from django.utils import timezone

from cases.models import Case
from perhetyo.models import SignIn
from tests import permissions
from tests.bad_input import Attempt, Page, attempt
from tests.bad_values import GARBAGE
from tests.cases.test_gate import CAPTURED, every_view
from tests.cases.test_permission_matrix import address, made_up
from tests.forms import Control, controls_of, fields_of, hand_over, seats
from tests.sign_in import log_in, with_app

COUNT = int(os.environ.get("PERHETYO_FUZZ_COUNT", "400"))
SEED = os.environ.get("PERHETYO_FUZZ_SEED", "1")
HELD = {"_draft", "_key", "_seen", "csrfmiddlewaretoken"}
# How far the family has come, and whose browser it is.
AT_WORK = [
    ("draft", "katariina"), ("sent", "eeva"), ("queued", "eeva"), ("writing", "tiina"),
    ("writing", "katariina"), ("with_family", "tiina"), ("submitted", "katariina"),
    ("plan_returned", "tiina"), ("in_work", "tiina"), ("in_work", "katariina"), ("in_work", "liisa"),
    ("closing", "tiina"), ("closing", "katariina"), ("closed", "eeva"), ("closed", "katariina"),
    ("sent", "admin"), ("sent", "nobody"), ("sent", "second step"), ("sent", "locked"),
]  # fmt: skip
ON_THE_SCREEN = [("writing", "plan"), ("with_family", "plan"), ("closing", "summary")]
SHARED_URLS = "cases.shared_screen.urls"
# What a page without a form of its own may be sent.
ANY_FIELDS = (
    "_draft",
    "_key",
    "_seen",
    "back",
    "next",
    "language",
    "words",
    "ground",
    "until",
    "passkey",
    "ticket",
)
LINK = re.compile(r'(?:href|action)="(/[^"#]*)"')
Groups = list[tuple[str, str]]


def shares(groups: Groups) -> list[Any]:
    """Each group with its part of the inputs; all parts together are COUNT."""
    everybody = [*AT_WORK, *ON_THE_SCREEN]
    each, left = divmod(COUNT, len(everybody))
    part = {group: each + (number < left) for number, group in enumerate(everybody)}
    return [pytest.param(*group, part[group], id=f"{'-'.join(group)}-{part[group]}") for group in groups]


@pytest.mark.django_db(databases=["default", "shared"])
@pytest.mark.parametrize(("state", "user", "count"), shares(AT_WORK))
def test_no_bad_input_breaks_a_page(
    family: Any, staff: Any, as_user: Any, state: str, user: str, count: int
) -> None:
    case = family(state)
    client = _browser(user, staff, as_user)
    pages = _pages(client, case, staff, random.Random(f"{SEED}:{state}:{user}"))
    _none(_broken(client, pages, f"{SEED}:{state}:{user}", count))


@pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
@pytest.mark.parametrize(("state", "kind", "count"), shares(ON_THE_SCREEN))
def test_no_bad_input_breaks_the_shared_screen(
    family: Any, as_user: Any, state: str, kind: str, count: int
) -> None:
    case, client = family(state), as_user("tiina")
    page = reverse(f"{kind}_hand_over", kwargs={"case_id": case.pk})
    assert hand_over(client, page, seats(case)).headers["Location"] == "/y/"
    _none(_broken(client, _pages_of_the_screen(client), f"{SEED}:{state}:{kind}", count))


def _none(broken: list[str]) -> None:
    if broken:
        pytest.fail("\n".join([f"{len(broken)} inputs met a fault:", *broken]), pytrace=False)


def _browser(user: str, staff: Any, as_user: Any) -> Client:
    if user in staff.users:
        return as_user(user)  # type: ignore[no-any-return]
    client = Client() if user != "locked" else as_user("tiina")
    if user == "second step":
        with_app(staff["tiina"])
        log_in(client, "tiina")
    if user == "locked":
        client.get("/tila/")
        SignIn.objects.update(last_seen_at=timezone.now() - timedelta(minutes=16))
    return client


def _pages(client: Client, case: Case, staff: Any, dice: random.Random) -> Iterator[Page]:
    """The pages that this browser may use, in some order; made-up ids are learnt from links."""
    in_a_case, others = permissions.of_a_case(), permissions.of_no_case()
    methods = {name: line[0] for name, line in [*in_a_case.items(), *others.items()]}
    found = {name: address(name, case, staff) for name in in_a_case}
    found |= {name: (_of_no_case(name), bool(CAPTURED[name])) for name in others}
    waiting = sorted(found)
    dice.shuffle(waiting)
    while waiting:
        name = waiting.pop()
        url, _is_made_up = found[name]
        if "GET" not in methods[name]:
            yield Page(name, url, {each: Control("hidden") for each in ANY_FIELDS})
            continue
        answer = _rolled_back(lambda url=url: client.get(url))
        if answer.status_code != 200 or not answer.headers["Content-Type"].startswith("text/html"):
            continue
        yield Page(name, url, controls_of(answer))
        for link, to in _links(answer.content.decode()):
            if found.get(to, ("", False))[1]:
                found[to] = (link, False)
                waiting.append(to)


def _of_no_case(name: str) -> str:
    return reverse(name, kwargs={each: made_up(name, each) for each in CAPTURED[name]})


def _links(text: str) -> Iterator[tuple[str, str]]:
    for link in map(unescape, LINK.findall(text)):
        try:
            yield link, resolve(link.split("?")[0]).url_name or ""
        except Resolver404:
            continue


def _pages_of_the_screen(client: Client) -> Iterator[Page]:
    controls = controls_of(client.get("/y/"))
    some = controls or {each: Control("hidden") for each in ANY_FIELDS}
    for view in every_view(get_resolver(SHARED_URLS).url_patterns):
        names = view.pattern.converters
        for seat, answerer in ((0, "adult"), (1, "child")):
            known = {"seat": seat, "answerer": answerer}
            url = reverse(view.name, urlconf=SHARED_URLS, kwargs={each: known[each] for each in names})
            answer = _rolled_back(lambda url=url: client.get(url))
            yield Page(view.name, url, (answer.status_code == 200 and controls_of(answer)) or some)


def _broken(client: Client, pages: Iterator[Page], seed: str, count: int) -> list[str]:
    """What came of `count` inputs, one page after the other: those that met a fault, by seed and number."""
    cookies = {name: morsel.value for name, morsel in client.cookies.items()}
    opened: list[Page] = []
    broken = []
    for number, page in zip(range(count), _round_and_round(pages, opened), strict=False):
        bad = attempt(page, f"{seed}:{number}")
        if fault := _rolled_back(lambda bad=bad: _fault(_send(bad, cookies))):
            broken.append(f"{seed}:{number} {bad.method} {page.name} {bad.url[:200]} {bad.what} -> {fault}")
    assert count == 0 or opened
    return broken


def _round_and_round(pages: Iterator[Page], opened: list[Page]) -> Iterator[Page]:
    for page in pages:
        opened.append(page)
        yield page
    yield from cycle(opened)


def _rolled_back(ask: Callable[[], Any]) -> Any:
    with transaction.atomic(), transaction.atomic("shared"):
        answer = ask()
        for alias in ("default", "shared"):
            connections[alias].set_rollback(True)
    return answer


def _send(bad: Attempt, cookies: dict[str, str]) -> Any:
    said = "; ".join(f"{name}={value}" for name, value in {**cookies, **bad.cookies}.items())
    headers = {name: _as_sent(value) for name, value in {"HTTP_COOKIE": said, **bad.headers}.items()}
    client = Client(raise_request_exception=False)
    kind = _as_sent(bad.content_type)
    try:
        return client.generic(bad.method, bad.url, bad.body, content_type=kind, **headers)
    except Exception as error:  # before any view, where no page for it can be made
        return HttpResponseServerError(repr(error))


def _as_sent(text: str) -> str:
    """Header values come to an application as latin-1; with a NUL in one no web server lets it come."""
    return text.replace("\x00", "").encode("utf-8", "surrogatepass").decode("latin-1")


def _fault(answer: Any) -> str:
    """What is wrong with the answer; empty when nothing is."""
    if answer.status_code >= 500:
        error = getattr(answer, "exc_info", None) or (None, answer.content[:300], None)
        where = traceback.extract_tb(error[2])
        ours = [
            f"{each.filename.rsplit('/', 2)[-1]}:{each.lineno}"
            for each in where
            if ".venv" not in each.filename
        ]
        return f"{answer.status_code} {error[1]!r:.300} {ours[-3:]}"
    is_page = answer.headers.get("Content-Type", "").startswith("text/html")
    is_packed = "Content-Encoding" in answer.headers
    return (
        "a script of somebody's" if is_page and not is_packed and b"<script>alert" in answer.content else ""
    )


@pytest.mark.django_db
def test_a_form_without_its_hidden_fields_is_refused_with_a_sentence(family: Any, as_user: Any) -> None:
    case = family("writing")
    url = reverse("plan_write", kwargs={"case_id": case.pk})
    client = as_user("tiina")
    data = fields_of(client.get(url))
    for missing in ("_key", "_draft", "goal-TOTAL_FORMS", "negotiation-INITIAL_FORMS"):
        answer = client.post(url, {key: value for key, value in data.items() if key != missing})
        assert answer.status_code in (302, 422), missing
    for wrong in ("x", "99999", "-1"):
        assert client.post(url, {**data, "goal-TOTAL_FORMS": wrong}).status_code in (302, 422)
    assert client.post(url, {**data, "_key": "x"}).status_code == 422


@pytest.mark.django_db
def test_a_referral_can_begin_only_sensibly(staff: Any, as_user: Any) -> None:
    client = as_user("katariina")
    url = reverse("referral_new")
    fields = {key for key in fields_of(client.get(url)) if key not in HELD}
    for value in [each for each in GARBAGE if each.isprintable()][::4]:
        data = {**fields_of(client.get(url)), **dict.fromkeys(fields, value)}
        assert client.post(url, data).status_code == 422, value


@pytest.mark.django_db(databases=["default", "shared"])
def test_a_page_that_breaks_is_found(
    family: Any, staff: Any, as_user: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The net itself: one fault in the form of a page is told with the seed that meets it."""
    case, client = family("writing"), as_user("tiina")
    monkeypatch.setattr("perhetyo.drafts.ticket_of", lambda _data: 1 / 0)
    controls = controls_of(client.get(reverse("plan_write", kwargs={"case_id": case.pk})))
    page = Page("plan_write", reverse("plan_write", kwargs={"case_id": case.pk}), controls)
    broken = _broken(client, iter([page]), "a", 12)
    assert broken
    assert [each for each in broken if "ZeroDivisionError" not in each] == []


def test_the_same_seed_makes_the_same_input() -> None:
    page = Page("a", "/a/", {"words": Control("textarea"), "number": Control("number", ["1"])})
    assert [attempt(page, str(each)) for each in range(50)] == [
        attempt(page, str(each)) for each in range(50)
    ]
    assert len({attempt(page, str(each)).what for each in range(50)}) > 30

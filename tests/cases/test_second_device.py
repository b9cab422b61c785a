"""A second device joins the shared screen by a code: once, for two minutes, and nobody is signed in on it."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from cases import planning
from cases.models import Case, SharedSession
from perhetyo.database import acting
from tests.cases.test_shared_screen import SHARED, WORKER, at
from tests.forms import fields_of, seats, send

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


@pytest.fixture
def offered(family: Any, as_user: Any) -> tuple[Client, Case, str]:
    """The worker's browser with the picture code on it, the case, and the code."""
    case = family("writing")
    client = as_user("tiina")
    answer = send(client, at("plan_hand_over", case), _more=seats(case) | {"device": "other"})
    assert answer.headers["Location"] == at("plan_pair", case)
    page = client.get(at("plan_pair", case)).content.decode()
    assert "data:image/svg+xml;base64," in page
    code = re.search(r"<code>(.+?)</code>", page)
    assert code
    return client, case, code[1]


def join(code: str) -> tuple[Client, Any]:
    device = Client()
    return device, send(device, "/pair/", code=code)


def test_the_other_device_is_the_screen_and_the_worker_stays_signed_in(
    offered: tuple[Client, Case, str],
) -> None:
    client, case, code = offered
    device, answer = join(code)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/y/")
    cookie = answer.cookies[SHARED]
    assert (cookie["httponly"], cookie["secure"], cookie["samesite"]) == (True, True, "Strict")
    assert "Vi skriver tillsammans" in device.get("/y/").content.decode()
    assert device.get(at("case", case)).status_code == 404
    assert client.get(at("case", case)).status_code == 200
    assert "Näyttö on perheellä" in client.get(at("plan_pair", case)).content.decode()
    assert client.get("/pair/state/").json() == {"joined": True, "open": False}


@pytest.mark.parametrize("how", ["lower", "spaces", "mistaken"])
def test_the_code_may_be_typed_as_people_do(offered: tuple[Client, Case, str], how: str) -> None:
    _client, _case, code = offered
    typed = {
        "lower": code.lower(),
        "spaces": f" {code} ",
        "mistaken": code.replace("0", "O").replace("1", "l"),
    }[how]
    assert join(typed)[1].status_code == 303


def test_it_works_once(offered: tuple[Client, Case, str]) -> None:
    _client, _case, code = offered
    assert join(code)[1].status_code == 303
    device, answer = join(code)
    assert answer.status_code == 422
    assert "ei ole enää voimassa" in answer.content.decode()
    assert SHARED not in device.cookies


def test_after_two_minutes_it_is_void(offered: tuple[Client, Case, str], staff: Any) -> None:
    client, case, code = offered
    with acting(staff["tiina"]):
        SharedSession.objects.update(pair_until=timezone.now() - timedelta(seconds=1))
    assert join(code)[1].status_code == 422
    assert "ei ole enää voimassa" in client.get(at("plan_pair", case)).content.decode()


def test_guesses_are_limited(offered: tuple[Client, Case, str]) -> None:
    _client, _case, code = offered
    device = Client()
    for _try in range(20):
        assert send(device, "/pair/", code="0000000000").status_code == 422
    answer = send(device, "/pair/", code=code)
    assert "Liian monta" in answer.content.decode()


def test_the_pin_on_it_ends_the_screen_and_signs_nobody_in(offered: tuple[Client, Case, str]) -> None:
    client, case, code = offered
    device, _answer = join(code)
    device.post("/y/save/", {**fields_of(device.get("/y/")), "what_works": "Sagor."})
    answer = send(device, "/y/back/", pin="246810")
    assert answer.cookies[SHARED].value == ""
    assert WORKER not in device.cookies or not device.cookies[WORKER].value
    del device.cookies[SHARED]
    assert device.get(at("case", case)).headers["Location"].startswith("/account/login/")
    assert planning.latest(case).plan.what_works == "Sagor."  # type: ignore[union-attr]
    assert client.get(at("plan", case)).status_code == 200


def test_the_worker_brings_the_text_back_from_the_own_device(offered: tuple[Client, Case, str]) -> None:
    client, case, code = offered
    device, _answer = join(code)
    device.post("/y/save/", {**fields_of(device.get("/y/")), "what_works": "Sagor."})
    send(client, at("plan_collect", case))
    assert planning.latest(case).plan.what_works == "Sagor."  # type: ignore[union-attr]
    assert device.get("/y/").cookies[SHARED].value == ""


def test_whoever_was_signed_in_on_the_other_device_is_not_behind_the_screen(
    offered: tuple[Client, Case, str], as_user: Any
) -> None:
    _client, _case, code = offered
    device = as_user("juho")
    assert send(device, "/pair/", code=code).status_code == 303
    send(device, "/y/back/", pin="246810")
    device.cookies.pop(SHARED)
    assert device.get("/").status_code == 302


def test_the_page_with_the_code_is_the_workers_own(offered: tuple[Client, Case, str], as_user: Any) -> None:
    _client, case, code = offered
    page = as_user("mikael").get(at("plan_pair", case)).content.decode()
    assert code not in page
    assert as_user("juho").get(at("plan_pair", case)).status_code == 404

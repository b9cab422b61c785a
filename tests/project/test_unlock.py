"""After a pause the page is locked, after an hour the log-in has ended, after a working day in any case."""

import uuid
from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from perhetyo import drafts
from perhetyo.models import Draft, SecurityEvent, SignIn
from tests.passkeys import ORIGIN, PASSWORD, here, with_key
from tests.sign_in import code_now, is_signed_in, with_app

pytestmark = pytest.mark.django_db
SCRIPT = {"HTTP_ACCEPT": "application/json", "HTTP_SEC_FETCH_MODE": "cors"}
PIN = "246810"


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


def later(client: Client, **how: float) -> Client:
    """Nobody has touched the device for so long."""
    client.get("/tila/")
    SignIn.objects.update(last_seen_at=timezone.now() - timezone.timedelta(**how))
    return client


@pytest.fixture
def client(as_user: Any) -> Client:
    """Tiina's browser after sixteen minutes."""
    return later(as_user("tiina"), minutes=16)


def test_fourteen_minutes_are_not_too_long(as_user: Any) -> None:
    client = later(as_user("tiina"), minutes=14)
    assert client.get("/").status_code == 200
    later(client, minutes=14)
    assert client.get("/").status_code == 200


def test_a_locked_page_leads_to_the_unlock_page_and_back(client: Client, family: Any) -> None:
    case = family("writing")
    answer = client.get(f"/cases/{case.pk}/?x=1")
    assert answer.headers["Location"] == f"/unlock/?next=%2Fcases%2F{case.pk}%2F%3Fx%3D1"
    page = client.get(answer.headers["Location"])
    assert "Tiina" in page.content.decode()
    back = client.post("/unlock/", {"pin": PIN, "next": f"/cases/{case.pk}/?x=1"})
    assert back.headers["Location"] == f"/cases/{case.pk}/?x=1"
    assert client.get(f"/cases/{case.pk}/").status_code == 200
    assert SecurityEvent.objects.filter(kind="unlocked", user__username="tiina").count() == 1


@pytest.mark.parametrize("path", ["/", "/inbox/", "/sign-in/", "/pin/", "/prove/", "/drafts/save/"])
def test_everything_of_the_worker_is_locked(client: Client, path: str) -> None:
    for answer in (client.get(path), client.post(path, {"a": "b"})):
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/unlock/?next="), path
    assert client.get(path, **SCRIPT).status_code == 423


def test_public_pages_stay_open(client: Client) -> None:
    for path in ("/perhetyo/", "/healthz", "/verify/"):
        assert client.get(path).status_code == 200


def test_asking_how_things_are_does_not_keep_a_page_open(as_user: Any) -> None:
    client = later(as_user("tiina"), minutes=10)
    for _time in range(3):
        assert client.get("/tila/").json()["left"] <= 300
    assert client.get("/tila/?here").json() == {"state": "full", "left": 900}
    later(client, minutes=16)
    assert client.get("/tila/?here").json() == {"state": "locked", "left": 0}
    assert client.get("/tila/").json()["state"] == "locked", "being here does not unlock"


def test_what_is_posted_while_locked_is_kept_for_its_writer(client: Client, staff: Any) -> None:
    ticket = drafts.Ticket(staff["tiina"].pk, "plan_write:", uuid.uuid4()).sign()
    answer = client.post("/drafts/save/", {"_draft": ticket, "now": "Ilta sujui"}, **SCRIPT)
    assert answer.status_code == 423
    assert answer.json()["state"] == "locked"
    assert answer.json()["saved"]
    assert Draft.objects.get(user=staff["tiina"]).fields == {"now": ["Ilta sujui"]}
    foreign = drafts.Ticket(staff["mikael"].pk, "plan_write:", None).sign()
    assert client.post("/drafts/save/", {"_draft": foreign, "now": "x"}, **SCRIPT).json()["saved"] is None
    assert not Draft.objects.filter(user=staff["mikael"]).exists()


@pytest.mark.parametrize("typed", [{"pin": PIN}, {"password": PASSWORD}])
def test_a_script_opens_it_in_place(client: Client, typed: dict[str, str]) -> None:
    assert client.get("/unlock/", **SCRIPT).json()["ways"] == ["pin", "password"]
    wrong = client.post("/unlock/", {"pin": "111222"}, **SCRIPT)
    assert (wrong.status_code, wrong.json()["state"]) == (422, "locked")
    assert wrong.json()["why"]
    assert client.post("/unlock/", typed, **SCRIPT).json() == {"state": "full"}
    assert client.get("/").status_code == 200


def test_the_passkey_opens_it(as_user: Any) -> None:
    client = here(as_user("tiina"))
    key = with_key(client)
    later(client, minutes=16)
    question = client.get("/unlock/?passkey", **SCRIPT).json()
    said = key.answer(question["options"], origin=ORIGIN)
    sent = {"ticket": question["ticket"], "passkey": said}
    assert client.post("/unlock/", sent, **SCRIPT).json() == {"state": "full"}
    later(client, minutes=16)
    assert client.post("/unlock/", sent, **SCRIPT).status_code == 422, "the same answer again"


def test_another_workers_pin_and_password_open_nothing(client: Client, staff: Any) -> None:
    staff["mikael"].set_pin("739164")
    staff["mikael"].set_password("another one of Mikael")
    staff["mikael"].save()
    for typed in ({"pin": "739164"}, {"password": "another one of Mikael"}, {"pin": ""}):
        assert client.post("/unlock/", typed).status_code == 422
    assert client.get("/").status_code == 302


def test_after_five_wrong_tries_the_log_in_has_ended_and_the_right_one_is_too_late(client: Client) -> None:
    for _try in range(4):
        assert client.post("/unlock/", {"pin": "111222"}).status_code == 422
    assert client.post("/unlock/", {"pin": "111222"}).headers["Location"] == "/account/login/"
    assert not is_signed_in(client)
    client.post("/unlock/", {"pin": PIN})
    assert not is_signed_in(client)
    assert SignIn.objects.get().end == "wrong_tries"
    assert SecurityEvent.objects.filter(kind="wrong_pin").count() == 5


def test_unlocking_gives_the_session_a_new_key_and_keeps_open_forms_good(as_user: Any) -> None:
    client = as_user("tiina")
    later(client, minutes=16)
    before, forms = client.cookies["__Host-s"].value, client.get("/unlock/").cookies.get("__Host-csrf")
    client.post("/unlock/", {"pin": PIN})
    assert client.cookies["__Host-s"].value != before
    assert client.cookies["__Host-csrf"].value == (forms.value if forms else None)
    thief = Client()
    thief.cookies["__Host-s"] = before
    assert not is_signed_in(thief)


def test_where_nothing_is_locked_the_unlock_page_leads_on(as_user: Any) -> None:
    assert as_user("tiina").get("/unlock/?next=/pin/").headers["Location"] == "/pin/"
    assert as_user("tiina").get("/unlock/?next=//evil.example").headers["Location"] == "/"


def test_after_an_hour_the_log_in_has_ended(as_user: Any) -> None:
    client = later(as_user("tiina"), minutes=61)
    assert client.get("/").headers["Location"].startswith("/account/login/")
    assert not is_signed_in(client)
    assert SignIn.objects.get().end == "time"


def test_after_ten_hours_it_ends_however_busy_the_worker_is(as_user: Any) -> None:
    client = as_user("tiina")
    client.get("/")
    begin = timezone.now()
    for minutes in range(10, 600, 10):
        with time_machine.travel(begin + timezone.timedelta(minutes=minutes)):
            assert client.get("/tila/?here").json()["state"] == "full", minutes
    with time_machine.travel(begin + timezone.timedelta(minutes=601)):
        assert client.get("/").headers["Location"].startswith("/account/login/")


def test_the_password_unlocks_and_proves_no_more_than_where_it_is_asked_for(
    as_user: Any, staff: Any, settings: Any
) -> None:
    """A thief of session and password comes into the open page, and not to what asks for a second factor."""
    settings.SECOND_FACTOR_REQUIRED = True
    secret = with_app(staff["tiina"])
    client = later(as_user("tiina", is_fresh=False), minutes=16)
    assert client.post("/unlock/", {"password": PASSWORD}).status_code == 302
    assert client.get("/").status_code == 200
    assert client.get("/sign-in/password/").headers["Location"].startswith("/prove/")
    assert client.post("/prove/", {"code": code_now(secret)}).status_code == 302
    assert client.get("/sign-in/password/").status_code == 200


def test_where_the_password_is_enough_it_proves_when_it_unlocks(as_user: Any) -> None:
    client = later(as_user("tiina", is_fresh=False), minutes=16)
    client.post("/unlock/", {"pin": PIN})
    assert client.get("/sign-in/password/").headers["Location"].startswith("/prove/")
    later(client, minutes=16)
    client.post("/unlock/", {"password": PASSWORD})
    assert client.get("/sign-in/password/").status_code == 200

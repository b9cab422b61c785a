"""Step-up: before something grave a worker shows again who it is, and comes back to the page that asked."""

import uuid
from typing import Any

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.utils import timezone

from perhetyo import drafts, gate, step_up
from perhetyo.models import Draft, Role, SecurityEvent
from perhetyo.urls import urlpatterns as product
from tests.passkeys import ORIGIN, PASSWORD, here, with_key
from tests.sign_in import SECOND, code_now, log_in, with_app

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]
PROVE = "/prove/"


@gate.signed_in(Role.FAMILY_WORKER)
@step_up.required
def grave(request: Any) -> HttpResponse:
    return HttpResponse("done")


urlpatterns = [path("grave/", grave), *product]


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


@pytest.fixture
def client(as_user: Any) -> Client:
    """Tiina's page, left open since this morning."""
    return as_user("tiina", is_fresh=False)


def is_done(client: Client) -> bool:
    return client.get("/grave/").content == b"done"


def test_who_has_not_shown_it_lately_is_asked_and_led_back(client: Client) -> None:
    answer = client.get("/grave/?of=1")
    assert answer.headers["Location"] == "/prove/?next=%2Fgrave%2F%3Fof%3D1"
    assert 'name="password"' in client.get(answer.headers["Location"]).content.decode()
    proved = client.post(PROVE, {"password": PASSWORD, "next": "/grave/?of=1"})
    assert proved.headers["Location"] == "/grave/?of=1"
    assert is_done(client)
    assert SecurityEvent.objects.filter(kind="proved", user__username="tiina").count() == 1


def test_a_log_in_just_now_is_enough_for_five_minutes_and_no_longer(staff: Any) -> None:
    client = Client()
    log_in(client, "tiina")
    assert is_done(client)
    for minutes, expected in ((4, True), (6, False)):
        with time_machine.travel(timezone.now() + timezone.timedelta(minutes=minutes)):
            assert is_done(client) is expected, minutes


@pytest.mark.parametrize("path", ["/sign-in/app/new/", "/sign-in/password/", "/account/login/second/"])
def test_a_wrong_method_is_a_wrong_method_with_or_without_a_proof(client: Client, path: str) -> None:
    assert client.put(path).status_code == 405
    assert Client().put("/account/login/").status_code == 405


def test_the_gate_stands_before_it(as_user: Any) -> None:
    assert as_user("eeva").get("/grave/").status_code == 403
    assert Client().get("/grave/").headers["Location"].startswith("/account/login/")


@pytest.mark.parametrize("typed", [{"password": "wrong"}, {"password": ""}, {}, {"pin": "246810"}])
def test_the_pin_never_counts_and_nothing_wrong_does(client: Client, typed: dict[str, str]) -> None:
    answer = client.post(PROVE, {**typed, "next": "/grave/"})
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()
    assert not is_done(client)


@pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
def test_the_way_back_from_the_shared_screen_is_no_proof(family: Any, client: Client) -> None:
    from tests.forms import seats, send

    case = family("writing")
    send(client, f"/cases/{case.pk}/plan/hand-over/", _more=seats(case))
    assert send(client, "/y/back/", pin="246810").status_code == 303
    assert not is_done(client)


def test_by_passkey(as_user: Any) -> None:
    key = with_key(as_user("tiina"))
    client = here(as_user("tiina", is_fresh=False))
    question = client.get(f"{PROVE}?passkey").json()
    said = key.answer(question["options"], origin=ORIGIN)
    sent = {"ticket": question["ticket"], "passkey": said, "next": "/grave/"}
    assert client.post(PROVE, sent).headers["Location"] == "/grave/"
    assert is_done(client)
    with time_machine.travel(timezone.now() + timezone.timedelta(minutes=6)):
        assert client.post(PROVE, sent).status_code == 422, "the same answer again"


def test_a_passkey_answer_of_the_log_in_page_is_none_here(as_user: Any) -> None:
    client = here(as_user("tiina"))
    key = with_key(client)
    question = here(Client()).get("/account/login/passkey/?passkey").json()
    said = key.answer(question["options"], origin=ORIGIN)
    assert client.post(PROVE, {"ticket": question["ticket"], "passkey": said}).status_code == 422


def test_where_a_second_factor_is_required_the_password_alone_is_too_little(
    client: Client, staff: Any, settings: Any
) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    secret = with_app(staff["tiina"])
    assert 'name="password"' not in client.get(PROVE).content.decode()
    assert client.post(PROVE, {"password": PASSWORD}).status_code == 422
    assert client.post(PROVE, {"code": code_now(secret), "next": "/grave/"}).status_code == 302
    assert is_done(client)


def test_it_leads_only_to_our_own_pages(client: Client) -> None:
    strange = (
        "https://evil.example/",
        "//evil.example",
        "javascript:alert(1)",
        "\\\\evil.example",
        "my_pin",
        "1",
    )
    for wanted in strange:
        answer = client.post(PROVE, {"password": PASSWORD, "next": wanted})
        assert answer.headers["Location"] == "/", wanted


def test_what_was_posted_is_kept_as_a_draft_and_never_in_the_session(client: Client, staff: Any) -> None:
    ticket = drafts.Ticket(staff["tiina"].pk, "grave:", None).sign()
    answer = client.post("/grave/", {"_draft": ticket, "words": "Lapsi kertoi illasta"})
    assert answer.headers["Location"] == "/prove/?next=%2Fgrave%2F"
    assert Draft.objects.get(user=staff["tiina"]).fields == {"words": ["Lapsi kertoi illasta"]}
    kept = [row.get_decoded() for row in Session.objects.all()]
    assert "Lapsi" not in str(kept)


def test_another_ones_draft_is_not_written_by_the_way(client: Client, staff: Any) -> None:
    ticket = drafts.Ticket(staff["mikael"].pk, "grave:", uuid.uuid4()).sign()
    client.post("/grave/", {"_draft": ticket, "words": "x"})
    assert not Draft.objects.exists()


def test_the_session_has_a_new_key_afterwards_and_goes_on(client: Client) -> None:
    before = client.cookies["__Host-s"].value
    client.get("/")
    client.post(PROVE, {"password": PASSWORD})
    assert client.cookies["__Host-s"].value != before
    assert client.get("/").status_code == 200


def test_five_tries_in_five_minutes(client: Client) -> None:
    client.get(PROVE)  # the browser is known from here on
    for _try in range(5):
        client.post(PROVE, {"password": "wrong"})
    assert client.post(PROVE, {"password": PASSWORD}).status_code == 422
    with time_machine.travel(timezone.now() + timezone.timedelta(minutes=6)):
        assert client.post(PROVE, {"password": PASSWORD}).status_code == 302


def test_who_knows_the_password_elsewhere_does_not_use_up_the_workers_tries(
    client: Client, staff: Any
) -> None:
    secret = with_app(staff["tiina"])
    client.get("/")
    thief = Client(REMOTE_ADDR="198.51.100.7")
    log_in(thief, "tiina")
    for _try in range(6):
        thief.post(SECOND, {"code": "000000"})
    assert client.post(PROVE, {"code": code_now(secret), "next": "/grave/"}).status_code == 302


def test_many_addresses_guess_no_more_than_sixty_codes_an_hour(staff: Any) -> None:
    secret = with_app(staff["tiina"])
    for number in range(12):
        thief = Client(REMOTE_ADDR=f"198.51.100.{number}")
        log_in(thief, "tiina")
        for _try in range(5):
            thief.post(SECOND, {"code": "000000"})
    thief = Client(REMOTE_ADDR="198.51.100.99")
    log_in(thief, "tiina")
    assert thief.post(SECOND, {"code": code_now(secret)}).status_code == 422


def test_the_password_is_too_little_too_for_whom_the_organisation_has_shown_a_second_factor(
    client: Client, settings: Any
) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    assert 'name="password"' in client.get(PROVE).content.decode(), "to add the first one"
    session = client.session
    session["has_second_factor"] = True
    session.save()
    assert 'name="password"' not in client.get(PROVE).content.decode()
    assert client.post(PROVE, {"password": PASSWORD}).status_code == 422

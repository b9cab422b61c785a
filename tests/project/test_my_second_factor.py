"""A worker adds and removes an authenticator app and makes recovery codes, each after showing who it is."""

import html
import re
from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from perhetyo import second_factor
from perhetyo.models import SecurityEvent
from tests.forms import fields_of
from tests.passkeys import here, with_key
from tests.sign_in import code_now, log_in, with_app

pytestmark = pytest.mark.django_db
NEW, REMOVE, CODES = "/sign-in/app/new/", "/sign-in/app/remove/", "/sign-in/codes/"


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


@pytest.fixture
def tiina(staff: Any) -> Client:
    """Just logged in by password, so that nothing more is asked."""
    client = Client()
    log_in(client, "tiina")
    return client


def secret_on(page: Any) -> str:
    found = re.search(r'<code translate="no">([A-Z2-7 ]+)</code>', page.content.decode())
    assert found
    return html.unescape(found[1]).replace(" ", "")


def add(client: Client) -> Any:
    page = client.get(NEW)
    return client.post(NEW, {**fields_of(page), "code": code_now(secret_on(page))})


def codes_on(answer: Any) -> list[str]:
    return re.findall(r"<li><code>(\d{5} \d{5})</code></li>", answer.content.decode())


def test_an_app_is_added_by_its_first_code_and_brings_ten_codes_shown_once(tiina: Client, staff: Any) -> None:
    answer = add(tiina)
    assert len(codes_on(answer)) == len(set(codes_on(answer))) == 10
    assert second_factor.app_of(staff["tiina"]) is not None
    assert codes_on(tiina.get(CODES)) == []
    kinds = SecurityEvent.objects.filter(user=staff["tiina"]).values_list("kind", flat=True)
    assert {"totp_added", "codes_made"} <= set(kinds)


def test_the_first_code_does_not_open_the_next_log_in(tiina: Client) -> None:
    with time_machine.travel(timezone.now(), tick=False):
        page = tiina.get(NEW)
        code = code_now(secret_on(page))
        tiina.post(NEW, {**fields_of(page), "code": code})
        other = Client()
        log_in(other, "tiina")
        assert other.post("/account/login/second/", {"code": code}).status_code == 422


@pytest.mark.parametrize("code", ["", "000000", "x"])
def test_without_the_right_code_nothing_is_added_and_the_picture_stays(tiina: Client, code: str) -> None:
    page = tiina.get(NEW)
    answer = tiina.post(NEW, {**fields_of(page), "code": code})
    assert answer.status_code == 422
    assert secret_on(answer) == secret_on(page)
    assert not Authenticator.objects.exists()


def test_a_secret_that_was_not_on_my_page_is_not_taken(tiina: Client, staff: Any) -> None:
    mikael = Client()
    log_in(mikael, "mikael")
    page = mikael.get(NEW)
    sent = {**fields_of(page), "code": code_now(secret_on(page))}
    for ticket in (sent["ticket"], "x", ""):
        answer = tiina.post(NEW, {**sent, "ticket": ticket})
        assert answer.status_code == 422
    assert not Authenticator.objects.exists()


def test_a_second_app_takes_the_place_of_the_first_and_leaves_the_codes(tiina: Client, staff: Any) -> None:
    old = with_app(staff["tiina"])
    second_factor.new_recovery_codes(staff["tiina"])
    assert add(tiina).headers["Location"] == "/sign-in/"
    assert Authenticator.objects.filter(type="totp").count() == 1
    assert second_factor.accept_code(staff["tiina"], code_now(old)) is None
    assert second_factor.recovery_codes_left(staff["tiina"]) == 10


def test_new_codes_end_the_old_ones(tiina: Client, staff: Any) -> None:
    with_app(staff["tiina"])
    old = second_factor.new_recovery_codes(staff["tiina"])
    answer = tiina.post(CODES)
    new = [code.replace(" ", "") for code in codes_on(answer)]
    assert not set(old) & set(new)
    assert second_factor.accept_recovery_code(staff["tiina"], old[0]) is None
    assert second_factor.accept_recovery_code(staff["tiina"], new[9]) is not None
    assert "no-store" in answer.headers["Cache-Control"]


def test_an_app_is_removed_and_not_asked_for_any_more(tiina: Client, staff: Any) -> None:
    with_app(staff["tiina"])
    assert tiina.post(REMOVE).headers["Location"] == "/sign-in/"
    assert second_factor.app_of(staff["tiina"]) is None
    assert log_in(Client(), "tiina").headers["Location"] == "/"
    assert tiina.get(REMOVE).status_code == 302


def test_the_last_second_factor_stays_where_one_is_required(staff: Any, settings: Any, as_user: Any) -> None:
    client = here(as_user("tiina"))
    with_key(client)
    with_app(staff["tiina"])
    settings.SECOND_FACTOR_REQUIRED = True
    key = Authenticator.objects.get(type="webauthn")
    path = f"/passkeys/{key.pk}/remove/"
    assert client.post(path).status_code == 302
    assert client.post(REMOVE).status_code == 422
    assert second_factor.app_of(staff["tiina"]) is not None


@pytest.mark.parametrize("path", [NEW, REMOVE, CODES, "/sign-in/password/"])
def test_an_open_page_of_somebody_else_changes_nothing(as_user: Any, staff: Any, path: str) -> None:
    with_app(staff["tiina"])
    client = as_user("tiina", is_fresh=False)
    for answer in (client.get(path), client.post(path, {"code": "1", "new": "x" * 20, "again": "x" * 20})):
        assert answer.headers["Location"].startswith("/prove/?next=%2Fsign-in%2F")
    assert Authenticator.objects.count() == 1

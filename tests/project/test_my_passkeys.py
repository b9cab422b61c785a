"""A worker adds and removes passkeys after showing who it is; what no device made now and here is lost."""

from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from perhetyo import passkeys
from perhetyo.models import SecurityEvent
from tests.forms import send
from tests.passkeys import ORIGIN, PASSWORD, SoftwareKey, add, here, step_two, with_key
from tests.sign_in import code_now, with_app

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


def test_one_is_added_and_seen_in_the_list(as_user: Any) -> None:
    client = here(as_user("tiina"))
    with_key(client)
    page = client.get("/passkeys/").content.decode()
    assert "Puhelin" in page
    assert client.get("/pin/").content.decode().count("/passkeys/") == 1
    row = Authenticator.objects.get()
    assert (row.user.username, str(row), row.wrap().is_passwordless) == ("tiina", "Puhelin", True)
    assert SecurityEvent.objects.filter(kind="passkey_added", user=row.user).count() == 1
    assert "Puhelin" not in here(as_user("mikael")).get("/passkeys/").content.decode()


def test_not_without_a_name(as_user: Any) -> None:
    answer = here(as_user("tiina")).post("/passkeys/", {"name": ""})
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()
    assert "data-passkey-options" not in answer.content.decode()


def test_session_and_password_are_too_little_where_a_second_factor_is_required(
    as_user: Any, staff: Any, settings: Any
) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    with_key(as_user("tiina"))
    secret = with_app(staff["tiina"])
    client = here(as_user("tiina", is_fresh=False))
    remove = f"/passkeys/{Authenticator.objects.get(type='webauthn').pk}/remove/"
    for path in ("/passkeys/", remove):
        for answer in (client.get(path), client.post(path, {"name": "x", "password": PASSWORD})):
            assert answer.headers["Location"].startswith("/prove/?next=%2Fpasskeys%2F"), path
    assert client.post("/prove/", {"password": PASSWORD}).status_code == 422
    client.post("/prove/", {"code": code_now(secret)})
    assert "data-passkey-options" in send(client, "/passkeys/", name="x").content.decode()
    assert client.post(remove).status_code == 302
    assert not Authenticator.objects.filter(type="webauthn").exists()


def test_the_last_second_factor_stays_where_one_is_required(as_user: Any, settings: Any) -> None:
    client = here(as_user("tiina"))
    with_key(client)
    settings.SECOND_FACTOR_REQUIRED = True
    page = f"/passkeys/{Authenticator.objects.get().pk}/remove/"
    for answer in (client.get(page), client.post(page)):
        assert "ainoa toinen tunnistustapasi" in answer.content.decode()
    assert Authenticator.objects.count() == 1


@pytest.mark.parametrize(
    "says",
    [
        {"verified": False},
        {"origin": "https://localhost:8000"},
        {"origin": "http://localhost"},
        {"origin": "https://evil.example"},
        {"rp_id": "evil.example"},
        {"challenge": "AAAAAAAAAAAAAAAAAAAAAA"},
        {"type": "webauthn.get"},
        {"credential": b"another one than made"},
    ],
)
def test_what_is_not_right_is_not_kept(as_user: Any, says: dict[str, Any]) -> None:
    _key, answer = add(here(as_user("tiina")), **says)
    assert answer.status_code == 422
    assert "data-focus" in answer.content.decode()
    assert not Authenticator.objects.exists()


@pytest.mark.parametrize("garbage", ["", "x", "[]", "{}", "1" * 5000, "[" * 50_000, '{"response": {"a": 1}}'])
def test_garbage_is_not_kept(as_user: Any, garbage: str) -> None:
    client = here(as_user("tiina"))
    fields, _options = step_two(client)
    assert client.post("/passkeys/new/", {**fields, "credential": garbage}).status_code == 422
    assert not Authenticator.objects.exists()


def test_the_same_passkey_is_kept_once_and_by_one_worker(as_user: Any) -> None:
    tiina, mikael = here(as_user("tiina")), here(as_user("mikael"))
    key = with_key(tiina)
    for client in (tiina, mikael):
        fields, options = step_two(client)
        made = key.make(options, origin=ORIGIN)
        assert client.post("/passkeys/new/", {**fields, "credential": made}).status_code == 422
    assert Authenticator.objects.count() == 1


def test_the_page_for_the_device_is_good_for_five_minutes_and_for_its_owner(as_user: Any) -> None:
    tiina, mikael = here(as_user("tiina")), here(as_user("mikael"))
    fields, options = step_two(tiina)
    sent = {**fields, "credential": SoftwareKey().make(options, origin=ORIGIN)}
    assert mikael.post("/passkeys/new/", sent).headers["Location"] == "/passkeys/"
    with time_machine.travel(timezone.now() + timezone.timedelta(minutes=6)):
        assert tiina.post("/passkeys/new/", sent).headers["Location"] == "/passkeys/"
    assert tiina.post("/passkeys/new/", {**sent, "ticket": "x"}).status_code == 302
    assert tiina.get("/passkeys/new/").headers["Location"] == "/passkeys/"
    assert not Authenticator.objects.exists()


def test_one_is_removed_and_only_ones_own(as_user: Any) -> None:
    tiina, mikael = here(as_user("tiina")), here(as_user("mikael"))
    with_key(tiina)
    page = f"/passkeys/{Authenticator.objects.get().pk}/remove/"
    assert mikael.get(page).status_code == 404
    assert mikael.post(page).status_code == 404
    assert Authenticator.objects.count() == 1
    assert send(tiina, page).status_code == 302
    assert not Authenticator.objects.exists()
    assert SecurityEvent.objects.filter(kind="passkey_removed").count() == 1


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "[::1]:8000", "testserver"])
def test_where_browsers_know_none_the_page_says_so(as_user: Any, settings: Any, host: str) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    client = here(as_user("tiina"), host)
    assert '<form class="sheet"' not in client.get("/passkeys/").content.decode()
    answer = client.post("/passkeys/", {"name": "x"})
    assert "data-passkey-options" not in answer.content.decode()


def test_log_in_by_password_is_as_before(as_user: Any) -> None:
    with_key(as_user("tiina"))
    client = here(Client())
    answer = client.post("/account/login/", {"login": "tiina", "password": PASSWORD})
    assert answer.headers["Location"] == "/"
    assert client.get("/pin/").status_code == 200
    for path in ("/account/2fa/", "/account/2fa/authenticate/", "/account/2fa/webauthn/"):
        assert client.get(path).status_code == 404


def test_only_https_and_localhost(rf: Any, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    places = {
        ("perhe.example", True): True, ("perhe.example", False): False, ("localhost:8000", False): True,
        ("127.0.0.1:8000", True): False, ("[::1]:8000", True): False, ("a.localhost", False): False,
    }  # fmt: skip
    for (host, is_https), expected in places.items():
        assert passkeys.are_possible(rf.get("/", secure=is_https, HTTP_HOST=host)) is expected, host

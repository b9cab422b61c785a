"""The organisation's log-in, with an organisation made up in this process: nothing goes over the network."""

import html
import re
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from perhetyo.environment import oidc_provider
from perhetyo.models import SecurityEvent, User
from perhetyo.oidc import PROVIDER, SocialAccountAdapter
from tests.forms import send
from tests.sign_in import SECOND, code_now, is_signed_in, with_app

pytestmark = pytest.mark.django_db
BEGIN = f"/account/oidc/{PROVIDER}/login/"
CALLBACK = f"{BEGIN}callback/"
ISSUER = "https://idp.example"


class Answer:
    status_code = 200
    headers = {"content-type": "application/json"}

    def __init__(self, said: dict[str, Any]) -> None:
        self.said = said

    def json(self) -> dict[str, Any]:
        return self.said

    def raise_for_status(self) -> None:
        return None


class Organisation:
    """The provider: its configuration, and the identity token that it gives for a code."""

    def __init__(self) -> None:
        self.says: dict[str, Any] = {"preferred_username": "tiina"}
        self.asked: dict[str, Any] = {}

    def __enter__(self) -> "Organisation":
        return self

    def __exit__(self, *_what: Any) -> None:
        return None

    def get(self, url: str, **_more: Any) -> Answer:
        assert url == f"{ISSUER}/.well-known/openid-configuration", url
        pages = {"authorization_endpoint": f"{ISSUER}/auth", "token_endpoint": f"{ISSUER}/token"}
        return Answer({"issuer": ISSUER, "jwks_uri": f"{ISSUER}/keys", **pages})

    def request(self, method: str, url: str, *, data: Any, **_more: Any) -> Answer:
        assert (method, url) == ("POST", f"{ISSUER}/token")
        self.asked = data
        claims = {"iss": ISSUER, "aud": "perhetyo", "sub": "1", "exp": time.time() + 60, **self.says}
        return Answer({"access_token": "x", "id_token": jwt.encode(claims, "k" * 32, "HS256")})


@pytest.fixture
def organisation(settings: Any, staff: Any, monkeypatch: pytest.MonkeyPatch) -> Organisation:
    cache.clear()
    settings.OIDC = {
        "server_url": ISSUER, "client_id": "perhetyo", "secret": "s", "name": "Kaupungin tunnus",
        "username_claim": "preferred_username", "second_factor": [],
    }  # fmt: skip
    settings.SOCIALACCOUNT_PROVIDERS = oidc_provider(settings.OIDC)
    made = Organisation()
    monkeypatch.setattr(SocialAccountAdapter, "get_requests_session", lambda _self: made)
    return made


@pytest.fixture
def log_in(organisation: Organisation) -> Callable[..., Any]:
    """Through the organisation's page and back: the client and the last answer."""

    def through(client: Client | None = None, *, path: str = BEGIN, **changes: str) -> tuple[Client, Any]:
        client = client or Client()
        to = urlsplit(client.get(path).headers["Location"])
        assert to.netloc == "idp.example"
        sent = {"code": "c", "state": parse_qs(to.query)["state"][0], "_redir": "", **changes}
        return client, client.get(CALLBACK, sent)

    return through


def test_without_settings_there_is_no_button_and_no_page(staff: Any) -> None:
    assert "/oidc/" not in Client().get("/account/login/").content.decode()
    assert Client().get(BEGIN).status_code == 404
    assert Client().get(CALLBACK).status_code == 404


def test_the_button_says_whose_log_in_it_is(organisation: Organisation) -> None:
    page = Client().get("/account/login/?next=/pin/").content.decode()
    assert "Kaupungin tunnus" in page
    assert f'href="{BEGIN}?next=%2Fpin%2F"' in page
    assert reverse("openid_connect_login", kwargs={"provider_id": PROVIDER}) == BEGIN
    assert Client().get("/account/oidc/another/login/").status_code == 404


def test_a_worker_of_that_name_is_logged_in_and_nothing_is_stored_but_who_it_was(log_in: Any) -> None:
    from allauth.socialaccount.models import SocialAccount, SocialToken

    client, answer = log_in(path=f"{BEGIN}?next=/pin/")
    assert answer.headers["Location"] == "/pin/"
    assert is_signed_in(client)
    assert not SocialAccount.objects.exists()
    assert not SocialToken.objects.exists()
    assert list(User.objects.exclude(oidc_subject=None).values_list("username", "oidc_subject")) == [
        ("tiina", "1")
    ]
    assert SecurityEvent.objects.get(kind="signed_in").user.username == "tiina"


def test_the_code_is_bound_to_this_browser(log_in: Any, organisation: Organisation) -> None:
    log_in()
    assert len(organisation.asked["code_verifier"]) >= 43
    for state in ("x", ""):
        client, _answer = log_in(state=state)
        assert not is_signed_in(client)
    thief = Client()
    client = Client()
    to = urlsplit(client.get(BEGIN).headers["Location"])
    thief.get(CALLBACK, {"code": "c", "state": parse_qs(to.query)["state"][0], "_redir": ""})
    assert not is_signed_in(thief)


@pytest.mark.parametrize(
    "says",
    [
        {"preferred_username": "stranger"},
        {"preferred_username": ""},
        {"preferred_username": None},
        {"preferred_username": ["tiina"]},
        {"email": "tiina@example.org", "preferred_username": "x"},
    ],
)
def test_who_has_no_account_here_gets_none(log_in: Any, organisation: Organisation, says: Any) -> None:
    before = User.objects.count()
    organisation.says = says
    client, answer = log_in()
    assert answer.headers["Location"] == "/account/login/"
    assert not is_signed_in(client)
    assert User.objects.count() == before
    assert "pääkäyttäjältä" in client.get("/account/login/").content.decode()


def test_who_left_stays_out(log_in: Any, staff: Any) -> None:
    staff["tiina"].is_active = False
    staff["tiina"].save()
    client, _answer = log_in()
    assert not is_signed_in(client)


@pytest.mark.parametrize("says", [{"iss": "https://evil.example"}, {"aud": "another"}, {"exp": 1}])
def test_a_token_that_is_not_for_us_is_refused_with_a_sentence(
    log_in: Any, organisation: Organisation, says: dict[str, Any]
) -> None:
    organisation.says |= says
    client, answer = log_in()
    assert answer.headers["Location"] == "/account/login/"
    assert not is_signed_in(client)
    assert "notice--warn" in client.get("/account/login/").content.decode()


def test_an_error_of_the_organisation_leads_back_to_the_log_in(log_in: Any) -> None:
    client = Client()
    client.get(BEGIN)
    answer = client.get(CALLBACK, {"error": "access_denied", "state": "x", "_redir": ""})
    assert answer.headers["Location"] == "/account/login/"


def test_it_connects_nothing_to_somebody_who_is_logged_in(log_in: Any, as_user: Any) -> None:
    from allauth.socialaccount.models import SocialAccount

    log_in(as_user("mikael"), path=f"{BEGIN}?process=connect")
    assert not SocialAccount.objects.exists()


def test_our_second_factor_is_asked_unless_theirs_is_trusted(
    log_in: Any, organisation: Organisation, staff: Any, settings: Any
) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    secret = with_app(staff["tiina"])
    organisation.says |= {"amr": ["pwd", "mfa"], "acr": "high"}
    client, answer = log_in()
    assert answer.headers["Location"] == SECOND
    assert client.post(SECOND, {"code": code_now(secret)}).status_code == 302
    assert is_signed_in(client)
    for trusted, expected in (("mfa", "/"), ("high", "/"), ("other", SECOND)):
        settings.OIDC = {**settings.OIDC, "second_factor": [trusted]}
        client, answer = log_in()
        assert answer.headers["Location"] == expected, trusted
    organisation.says["amr"] = "mfa"
    settings.OIDC["second_factor"] = ["mfa"]
    assert log_in()[1].headers["Location"] == "/"


def test_with_a_trusted_second_factor_none_is_added_here(
    log_in: Any, organisation: Organisation, settings: Any
) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    organisation.says["amr"] = ["mfa"]
    assert log_in()[0].get("/").headers["Location"] == "/sign-in/"
    settings.OIDC["second_factor"] = ["mfa"]
    assert log_in()[0].get("/").status_code == 200


def test_it_may_be_hours_old_and_proves_nothing_just_now(log_in: Any) -> None:
    client, _answer = log_in()
    assert client.get("/sign-in/password/").headers["Location"].startswith("/prove/")


def test_from_another_site_the_first_answer_leads_here_once_more(organisation: Organisation) -> None:
    answer = Client().get(CALLBACK, {"code": "c", "state": "s"})  # without our cookie, which is strict
    page = answer.content.decode()
    assert answer.status_code == 200
    assert 'http-equiv="refresh"' in page
    assert "_redir" in page


def test_a_user_name_that_is_given_to_somebody_else_opens_nothing(
    log_in: Any, organisation: Organisation, staff: Any
) -> None:
    assert is_signed_in(log_in()[0])
    organisation.says["sub"] = "2"
    assert not is_signed_in(log_in()[0])
    organisation.says |= {"sub": "1", "preferred_username": "tiina.uusinimi"}
    assert is_signed_in(log_in()[0]), "the same person by another name"
    organisation.says["preferred_username"] = "mikael"
    log_in()
    assert SecurityEvent.objects.filter(kind="signed_in").latest("at").user.username == "tiina"
    staff["tiina"].refresh_from_db()
    staff["tiina"].is_active = False
    staff["tiina"].save()
    assert not is_signed_in(log_in()[0]), "who left does not come in as somebody else"


def test_it_is_bound_only_when_the_log_in_has_come_to_its_end(
    log_in: Any, organisation: Organisation, staff: Any
) -> None:
    secret = with_app(staff["tiina"])
    organisation.says["sub"] = "of somebody else"
    assert log_in()[1].headers["Location"] == SECOND
    organisation.says["sub"] = "1"
    client, _answer = log_in()
    client.post(SECOND, {"code": code_now(secret)})
    staff["tiina"].refresh_from_db()
    assert staff["tiina"].oidc_subject == "1"


def test_an_administrator_lets_it_be_bound_anew(
    log_in: Any, organisation: Organisation, as_user: Any
) -> None:
    log_in()
    tiina = User.objects.get(username="tiina")
    page = f"/workers/{tiina.pk}/"
    admin = as_user("admin")
    assert f"{page}factors/" in admin.get(page).content.decode()
    send(admin, f"{page}factors/", is_sure="on")
    organisation.says["sub"] = "2"
    assert is_signed_in(log_in()[0])
    tiina.refresh_from_db()
    assert tiina.oidc_subject == "2"


@pytest.fixture
def only_theirs(log_in: Any, organisation: Organisation, settings: Any, staff: Any) -> Client:
    """Tiina has no password and no factor here: the organisation's log-in is all, and enough."""
    settings.SECOND_FACTOR_REQUIRED = True
    settings.OIDC["second_factor"] = ["mfa"]
    organisation.says["amr"] = ["mfa"]
    staff["tiina"].set_unusable_password()
    staff["tiina"].save()
    client: Client = log_in()[0]
    return client


def way_on(client: Client) -> str:
    page = client.get("/prove/?next=/pin/").content.decode()
    found = re.search(rf'href="({BEGIN}[^"]+)"', page)
    return html.unescape(found[1]) if found else ""


def test_who_has_nothing_else_proves_by_the_organisations_log_in_which_asks_anew(
    only_theirs: Client, log_in: Any, organisation: Organisation
) -> None:
    client = only_theirs
    before = client.cookies["__Host-s"].value
    asked = parse_qs(urlsplit(client.get(way_on(client)).headers["Location"]).query)
    assert (asked["prompt"], asked["max_age"]) == (["login"], ["0"])
    organisation.says["auth_time"] = int(time.time())
    _client, answer = log_in(client, path=way_on(client))
    assert answer.headers["Location"] == "/pin/"
    assert client.get("/pin/").status_code == 200
    assert client.cookies["__Host-s"].value != before
    assert SecurityEvent.objects.filter(kind="proved", user__username="tiina").count() == 1


@pytest.mark.parametrize(
    "says",
    [{}, {"auth_time": 1}, {"auth_time": "now"}, {"sub": "2"}, {"amr": ["pwd"]}],
)
def test_an_old_log_in_another_person_and_one_factor_prove_nothing(
    only_theirs: Client, log_in: Any, organisation: Organisation, says: dict[str, Any]
) -> None:
    if says and "auth_time" not in says:
        organisation.says["auth_time"] = int(time.time())
    organisation.says |= says
    _client, answer = log_in(only_theirs, path=way_on(only_theirs))
    assert answer.headers["Location"] == "/prove/?next=%2Fpin%2F"
    assert "ei osoittanut uudelleen" in only_theirs.get("/prove/").content.decode()
    assert only_theirs.get("/pin/").headers["Location"].startswith("/prove/")


def test_nobody_is_logged_in_by_the_way_of_proving(log_in: Any, organisation: Organisation) -> None:
    organisation.says["auth_time"] = int(time.time())
    client, _answer = log_in(path=f"{BEGIN}?process=redirect")
    assert not is_signed_in(client)


def test_it_is_not_offered_where_their_second_factor_is_not_trusted(
    only_theirs: Client, settings: Any
) -> None:
    settings.OIDC["second_factor"] = []
    assert way_on(only_theirs) == ""

"""The second step of the log-in: who is asked, with what, and that a code is good once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.utils import timezone

from perhetyo import second_factor
from perhetyo.models import SecurityEvent
from tests.passkeys import ORIGIN, here, with_key
from tests.sign_in import SECOND, code_now, is_signed_in, log_in, log_in_by_passkey, with_app

pytestmark = pytest.mark.django_db


def tomorrow() -> Any:
    """Within the thirty seconds of a code, long after the app was added."""
    return timezone.now().replace(second=5, microsecond=0) + timedelta(days=1)


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


@pytest.fixture
def required(settings: Any) -> None:
    settings.SECOND_FACTOR_REQUIRED = True


def test_after_the_password_the_app_is_asked(staff: Any) -> None:
    secret = with_app(staff["tiina"])
    client = Client()
    assert log_in(client, "tiina").headers["Location"] == SECOND
    assert not is_signed_in(client)
    assert client.get("/pin/").status_code == 302
    page = client.get(SECOND).content.decode()
    assert "one-time-code" in page
    assert client.post(SECOND, {"code": code_now(secret)}).headers["Location"] == "/"
    assert is_signed_in(client)


def test_without_the_password_there_is_no_second_step(staff: Any) -> None:
    with_app(staff["tiina"])
    assert Client().get(SECOND).headers["Location"] == "/account/login/"
    assert Client().post(SECOND, {"code": "123456"}).headers["Location"] == "/account/login/"


@pytest.mark.parametrize("steps", [-2, -1, 1, 2])
def test_only_the_code_of_these_thirty_seconds_is_right(staff: Any, steps: int) -> None:
    secret = with_app(staff["tiina"])
    client = Client()
    log_in(client, "tiina")
    with time_machine.travel(tomorrow(), tick=False):
        log_in(client, "tiina")
        answer = client.post(SECOND, {"code": code_now(secret, steps)})
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()
    assert SecurityEvent.objects.filter(kind="wrong_code", user=staff["tiina"]).count() == 1


def test_a_code_is_good_once(staff: Any) -> None:
    secret = with_app(staff["tiina"])
    first, second = Client(), Client()
    with time_machine.travel(tomorrow(), tick=False):
        for client in (first, second):
            log_in(client, "tiina")
        code = code_now(secret)
        assert first.post(SECOND, {"code": code}).status_code == 302
        assert second.post(SECOND, {"code": code}).status_code == 422
        assert not is_signed_in(second)


@pytest.mark.parametrize("code", ["", "x", "12345", "１２３４５６", "0" * 20, "-1", "123 456 789 0"])
def test_whatever_else_is_typed_is_refused_with_a_sentence(staff: Any, code: str) -> None:
    with_app(staff["tiina"])
    client = Client()
    log_in(client, "tiina")
    assert client.post(SECOND, {"code": code}).status_code == 422
    assert not is_signed_in(client)


def test_five_tries_in_five_minutes_and_no_more(staff: Any) -> None:
    secret = with_app(staff["tiina"])
    client = Client()
    log_in(client, "tiina")
    for _try in range(5):
        client.post(SECOND, {"code": "000000"})
    answer = client.post(SECOND, {"code": code_now(secret)})
    assert answer.status_code == 422
    assert "viisi minuuttia" in answer.content.decode()
    with time_machine.travel(timezone.now() + timezone.timedelta(minutes=6)):
        log_in(client, "tiina")
        assert client.post(SECOND, {"code": code_now(secret)}).status_code == 302


def test_a_recovery_code_opens_once_and_spaces_do_not_matter(staff: Any) -> None:
    with_app(staff["tiina"])
    code = second_factor.new_recovery_codes(staff["tiina"])[3]
    client = Client()
    log_in(client, "tiina")
    assert client.post(SECOND, {"code": f"{code[:5]} {code[5:]}"}).status_code == 302
    again = Client()
    log_in(again, "tiina")
    assert again.post(SECOND, {"code": code}).status_code == 422
    assert second_factor.recovery_codes_left(staff["tiina"]) == 9
    assert SecurityEvent.objects.filter(kind="code_used", user=staff["tiina"]).count() == 1


def test_where_it_is_required_a_passkey_is_the_second_step_too(
    staff: Any, as_user: Any, required: None
) -> None:
    key = with_key(as_user("tiina"))
    client = here(Client())
    assert log_in(client, "tiina").headers["Location"] == SECOND
    question = client.get(f"{SECOND}?passkey").json()
    assert len(question["options"]["allowCredentials"]) == 1
    said = key.answer(question["options"], origin=ORIGIN)
    assert client.post(SECOND, {"ticket": question["ticket"], "passkey": said}).status_code == 302
    assert is_signed_in(client)


def test_another_workers_passkey_is_no_second_step(as_user: Any, required: None) -> None:
    with_key(as_user("tiina"))
    theirs = with_key(as_user("mikael"))
    client = here(Client())
    log_in(client, "tiina")
    question = client.get(f"{SECOND}?passkey").json()
    said = theirs.answer(question["options"], origin=ORIGIN)
    assert client.post(SECOND, {"ticket": question["ticket"], "passkey": said}).status_code == 422


def test_a_passkey_at_log_in_is_both_steps(as_user: Any, required: None) -> None:
    key = with_key(as_user("tiina"))
    client = here(Client())
    assert log_in_by_passkey(client, key).headers["Location"] == "/"
    assert client.get("/").status_code == 200


def test_who_must_have_one_and_has_none_is_led_to_adding_one_before_anything_else(
    family: Any, staff: Any, required: None
) -> None:
    case = family("writing")
    client = Client()
    assert log_in(client, "tiina").headers["Location"] == "/"
    for path in ("/", "/pin/", f"/cases/{case.pk}/", "/inbox/"):
        assert client.get(path).headers["Location"] == "/sign-in/", path
    assert "notice--warn" in client.get("/sign-in/").content.decode()
    for path in ("/passkeys/", "/sign-in/app/new/", "/perhetyo/", "/tila/"):
        assert client.get(path).status_code == 200, path
    with_app(staff["tiina"])
    assert client.get("/").status_code == 200


def test_the_table_holds_no_clear_secret(staff: Any) -> None:
    secret = with_app(staff["tiina"])
    codes = second_factor.new_recovery_codes(staff["tiina"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(data::text, ' ') FROM mfa_authenticator")
        kept = cursor.fetchone()[0]
    assert Authenticator.objects.count() == 2
    assert secret not in kept
    assert not [code for code in codes if code in kept]
    adapter = second_factor.MfaAdapter()
    assert adapter.decrypt(adapter.encrypt(secret)) == secret
    assert adapter.encrypt(secret) != adapter.encrypt(secret)


def test_with_another_key_nothing_can_be_read(staff: Any, settings: Any) -> None:
    kept = second_factor.MfaAdapter().encrypt("secret")
    settings.SECOND_FACTOR_KEY = "x" * 60
    with pytest.raises(Exception, match="SECOND_FACTOR_KEY"):
        second_factor.MfaAdapter().decrypt(kept)


@pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
def test_of_two_who_bring_the_same_recovery_code_at_once_one_gets_in(
    staff: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = second_factor.new_recovery_codes(staff["tiina"])[0]
    both_have_read, is_right = threading.Barrier(2), RecoveryCodes.validate_code

    def slowly(codes: Any, typed: str) -> bool:
        with suppress(threading.BrokenBarrierError):
            both_have_read.wait(timeout=1)
        return bool(is_right(codes, typed))

    def bring(_number: int) -> bool:
        try:
            return second_factor.accept_recovery_code(staff["tiina"], code) is not None
        finally:
            connection.close()

    monkeypatch.setattr(RecoveryCodes, "validate_code", slowly)
    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(bring, range(2))) == [False, True]

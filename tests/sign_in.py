"""Workers who log in, as many tests need it: by password, with an authenticator app, at a time."""

import time
from typing import Any

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.conf import settings
from django.test import Client

from perhetyo import second_factor
from tests.passkeys import PASSWORD, SoftwareKey, here

LOG_IN = "/account/login/"
SECOND = "/account/login/second/"


def log_in(client: Client, name: str, password: str = PASSWORD, **more: Any) -> Any:
    return client.post(LOG_IN, {"login": name, "password": password}, **more)


def is_signed_in(client: Client) -> bool:
    return client.get("/tila/").json()["state"] == "full"


def code_now(secret: str, steps: int = 0) -> str:
    """What the app shows, now or some steps of 30 seconds away."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps))


def with_app(worker: Any) -> str:
    """The worker's authenticator app, as if added an hour ago: its secret."""
    secret = second_factor.new_secret()
    row = second_factor.add_app(worker, secret=secret)
    row.data["used"] -= 120
    row.save()
    return secret


def log_in_by_passkey(client: Client, key: SoftwareKey, **says: Any) -> Any:
    """The log-in page asks, the key answers."""
    question = here(client).get("/account/login/passkey/?passkey").json()
    answer = key.answer(question["options"], **{"origin": "http://localhost:8000", **says})
    return client.post("/account/login/passkey/", {"ticket": question["ticket"], "passkey": answer})


def same_browser(client: Client) -> Client:
    """Another window's worth of cookies: only what the browser is known again by."""
    other = Client()
    name = settings.DEVICE_COOKIE_NAME
    other.cookies[name] = client.cookies[name].value
    return other

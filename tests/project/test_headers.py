"""Headers of every answer, health, and what bad addresses get (security.md 4)."""

from typing import Any

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


def test_security_headers_are_on_every_answer() -> None:
    for path in ("/account/login/", "/perhetyo/", "/xx/", "/healthz"):
        headers = Client().get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "no-store" in headers["Cache-Control"]


def test_health_is_ok_when_database_and_migrations_are_in_order() -> None:
    answer = Client().get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_health_says_which_kind_of_thing_is_wrong_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import OperationalError

    def broken(*args: Any) -> None:
        raise OperationalError("password authentication failed for secret")

    monkeypatch.setattr("perhetyo.views.site.MigrationExecutor", broken)
    answer = Client().get("/healthz")
    assert (answer.status_code, answer.json()) == (503, {"status": "database"})


@pytest.mark.parametrize("path", ["/cases/x/", "/cases/0000/plan/", "/%00", "/cases/?x=%00", "/a" * 2000])
def test_strange_addresses_are_never_a_fault(path: str) -> None:
    assert Client().get(path).status_code in (400, 404)


def test_no_inline_script_or_style_in_any_template() -> None:
    from pathlib import Path

    for page in Path("templates").rglob("*.html"):
        if "pdf" in page.parts:
            continue
        text = page.read_text(encoding="utf-8")
        assert "<style" not in text, page
        assert " style=" not in text, page
        assert "onclick" not in text, page
        assert "<script>" not in text, page


def test_log_in_by_button_and_the_way_a_wrong_password_goes(staff: Any, settings: Any) -> None:
    settings.IS_DEMO = True
    client = Client()
    wrong = client.post("/account/login/", {"login": "tiina", "password": "x"})
    assert wrong.status_code == 422
    assert "error-summary" in wrong.content.decode()
    right = client.post("/account/login/", {"login": "tiina", "password": "perhetyo-demo"})
    assert right.headers["Location"] == "/"


def test_my_pin_is_not_easy_to_guess_and_needs_the_password(staff: Any, as_user: Any) -> None:
    client = as_user("tiina")
    for pin in ("123456", "111111", "12345", "abcdef", "1234567890123"):
        answer = client.post("/pin/", {"pin": pin, "again": pin, "password": "perhetyo-demo"})
        assert answer.status_code in (200, 422), pin
        assert "error-summary" in answer.content.decode(), pin
    client.post("/pin/", {"pin": "739164", "again": "739164", "password": "wrong"})
    staff["tiina"].refresh_from_db()
    assert not staff["tiina"].has_pin("739164")
    client.post("/pin/", {"pin": "739164", "again": "739164", "password": "perhetyo-demo"})
    staff["tiina"].refresh_from_db()
    assert staff["tiina"].has_pin("739164")

"""Headers of every answer, health, and what bad addresses get (security.md 4)."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client

from tests.forms import seats, send

pytestmark = pytest.mark.django_db


EVERY = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'; report-uri /csp/"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": (
        "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), clipboard-read=(), "
        "display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), interest-cohort=(), "
        "local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), "
        "web-share=(), screen-wake-lock=(self), fullscreen=(self), publickey-credentials-get=(self), "
        "publickey-credentials-create=(self)"
    ),
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Origin-Agent-Cluster": "?1",
    "Cache-Control": "no-store",
}
SANDBOX = "sandbox; default-src 'none'"


def lacking(answer: Any, **differs: str) -> list[str]:
    """Which headers of an answer are not those of security.md 4.3."""
    expected = {**EVERY, **{name.replace("_", "-"): value for name, value in differs.items()}}
    found = {name: answer.headers.get(name, "") for name in expected}
    found["Content-Security-Policy"] = _in_order(found["Content-Security-Policy"])
    expected["Content-Security-Policy"] = _in_order(expected["Content-Security-Policy"])
    found["Cache-Control"] = "no-store" if "no-store" in found["Cache-Control"] else found["Cache-Control"]
    told = [name for name in ("Server", "X-Powered-By") if name in answer.headers]
    return told + [f"{name}: {found[name]}" for name in expected if found[name] != expected[name]]


def _in_order(policy: str) -> str:
    return "; ".join(sorted(part.strip() for part in policy.split(";")))


def broken(*_args: Any, **_more: Any) -> Any:
    raise RuntimeError("planted")


class TestHeaders:
    """The same on every kind of answer; only hashed static files may be kept by a browser."""

    def test_of_pages_redirects_refusals_and_mistakes(self, family: Any, as_user: Any) -> None:
        case = family("submitted")
        worker, nobody = as_user("tiina"), Client()
        base = f"/cases/{case.pk}/"
        answers = {
            200: worker.get(base),
            302: nobody.get(base),
            303: nobody.post("/language/setlang/", {"language": "sv"}),
            400: nobody.get("/?x=%00"),
            403: worker.get(f"{base}plan/decide/"),
            404: worker.get("/nothing/"),
            405: worker.post(base),
            422: worker.post(f"{base}people/new/", {}),
        }
        for status, answer in answers.items():
            assert answer.status_code in (status, 302), status
            assert lacking(answer) == [], status
        assert lacking(Client(enforce_csrf_checks=True).post("/account/login/", {})) == []
        assert lacking(nobody.get("/healthz")) == []
        assert lacking(nobody.get(base, headers={"Sec-Fetch-Site": "cross-site"})) == []

    def test_of_a_paper_and_a_fault(self, family: Any, as_user: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        case = family("working")
        client = as_user("tiina")
        client.raise_request_exception = False
        paper = client.get(f"/cases/{case.pk}/plan/1/paper.pdf")
        assert paper.headers["Content-Type"] == "application/pdf"
        assert lacking(paper) == []
        monkeypatch.setattr("cases.views.people.identity.masks", broken)
        fault = client.get(f"/cases/{case.pk}/people/")
        assert fault.status_code == 500
        assert lacking(fault) == []

    def test_of_a_file_from_outside(self) -> None:
        from perhetyo import files, middleware

        def view(_request: Any) -> Any:
            return files.answer(b"%PDF-", "application/pdf", name="paper")

        answer = middleware.headers(view)(Client().get("/healthz").wsgi_request)
        assert answer.headers["Content-Security-Policy"] == SANDBOX

    def test_of_static_files(self) -> None:
        answer = Client().get("/static/css/theme.css")
        assert answer.status_code == 200
        assert lacking(answer, Cache_Control=answer.headers["Cache-Control"]) == []
        assert "no-store" not in answer.headers["Cache-Control"]

    def test_of_the_way_to_https(self, settings: Any) -> None:
        settings.SECURE_SSL_REDIRECT, settings.SECURE_HSTS_SECONDS = True, 63072000
        settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = settings.SECURE_HSTS_PRELOAD = True
        plain, safe = Client().get("/perhetyo/"), Client().get("/perhetyo/", secure=True)
        assert (plain.status_code, plain.headers["Location"]) == (301, "https://testserver/perhetyo/")
        assert lacking(plain) == []
        assert safe.headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains; preload"

    @pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
    def test_of_the_shared_screen(self, family: Any, as_user: Any) -> None:
        case = family("with_family")
        client = as_user("tiina")
        assert send(client, f"/cases/{case.pk}/plan/hand-over/", _more=seats(case)).status_code == 303
        for path, status in (("/y/", 200), ("/y/back/", 200), (f"/cases/{case.pk}/", 404), ("/tila/", 200)):
            answer = client.get(path)
            assert answer.status_code == status, path
            assert lacking(answer) == [], path
        client.get("/tila/?lock")
        assert lacking(client.get("/y/")) == []  # locked
        client.cookies["__Host-y"] = "nothing"
        assert lacking(client.get("/y/")) == []  # ended


@pytest.mark.parametrize(
    ("method", "site", "dest", "status"),
    [
        ("get", "cross-site", "document", 200), ("get", "cross-site", "iframe", 403),
        ("get", "cross-site", "image", 403), ("get", "same-site", "empty", 403),
        ("post", "cross-site", "document", 403), ("get", "same-origin", "empty", 200),
        ("get", "none", "document", 200), ("get", "", "", 200),
    ],
)  # fmt: skip
def test_another_sites_page_gets_nothing_but_a_followed_link(
    method: str, site: str, dest: str, status: int
) -> None:
    sent = {"Sec-Fetch-Site": site, "Sec-Fetch-Dest": dest} if site else {}
    assert getattr(Client(), method)("/account/login/", headers=sent).status_code == status


def test_the_web_server_does_not_say_what_it_is() -> None:
    from runpy import run_path

    from gunicorn.http.wsgi import Response

    before = Response.default_headers
    try:
        run_path("deploy/gunicorn.conf.py")
        answer = Response.__new__(Response)
        answer.req, answer.status, answer.version = SimpleNamespace(version=(1, 1)), "200 OK", "gunicorn"
        answer.upgrade = answer.chunked = False
        answer.should_close = bool
        lines = Response.default_headers(answer)
    finally:
        Response.default_headers = before
    assert lines
    assert not [line for line in lines if "gunicorn" in line or line.startswith("Server")]


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


def test_my_pin_is_not_easy_to_guess_and_needs_a_fresh_proof(staff: Any, as_user: Any) -> None:
    client = as_user("tiina")
    for pin in ("123456", "111111", "12345", "abcdef", "1234567890123"):
        answer = client.post("/pin/", {"pin": pin, "again": pin})
        assert answer.status_code == 422, pin
        assert "error-summary" in answer.content.decode(), pin
    left_open = as_user("tiina", is_fresh=False)
    for password in ("wrong", "perhetyo-demo"):
        answer = left_open.post("/pin/", {"pin": "739164", "again": "739164", "password": password})
        assert answer.headers["Location"].startswith("/prove/?next=%2Fpin%2F")
    staff["tiina"].refresh_from_db()
    assert not staff["tiina"].has_pin("739164")
    as_user("tiina").post("/pin/", {"pin": "739164", "again": "739164"})
    staff["tiina"].refresh_from_db()
    assert staff["tiina"].has_pin("739164")

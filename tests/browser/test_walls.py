"""Nobody gets from the shared screen to another family: tried in a real browser over http and https."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse, parse_cookie
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from cases.models import Case, SharedSession
from cases.shared_screen import views
from perhetyo.demo_people import PIN
from tests.browser.https import WholeLiveServer, make_certificate
from tests.browser.walls import NOTICE_RESTORING, SHARED, WORKER, Walls, build_others, read

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Ready = Callable[..., Walls]
OURS = {SHARED, settings.SHARED_TOUCH_COOKIE_NAME}
over_http = pytest.mark.parametrize("live_server", ["http"], indirect=True)
over_https = pytest.mark.parametrize("live_server", ["https"], indirect=True)


@pytest.fixture(params=["http", "https"])
def live_server(request: Any, settings: Any, tmp_path: Path) -> Iterator[LiveServer]:
    """As the demo runs, and as it runs in earnest: https with its redirect and its strict transport."""
    is_https = request.param == "https"
    settings.SECURE_SSL_REDIRECT = is_https
    settings.SECURE_HSTS_SECONDS = 63072000 if is_https else 0
    server = WholeLiveServer(make_certificate(tmp_path) if is_https else None)
    yield server
    server.stop()


@pytest.fixture
def ready(staff: Any, family: Any, open_browser: Callable[..., Page]) -> Ready:
    """A worker's browser with a morning's pages behind it, ready to be handed over."""

    def prepare(state: str = "writing", *, tabs: int = 0) -> Walls:
        case, others = family(state), build_others(staff, count=max(tabs, 2), beside=state)
        page = open_browser("tiina")
        page.context.add_init_script(NOTICE_RESTORING)
        walls = Walls(page, [page.context.new_page() for _each in range(tabs)], case, others)
        if tabs:
            walls.work()
        return walls

    return prepare


def test_not_one_byte_of_another_family(ready: Ready) -> None:
    walls = ready(tabs=5)
    walls.hand_over()
    walls.check()


class TestTheRoutineIsNotBlind:
    """The same routine must fail where there is something to find."""

    @over_http
    def test_a_family_on_the_page_of_nothing_is_found(
        self, ready: Ready, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        walls = ready()
        walls.hand_over()
        plant(monkeypatch, "shared/nothing.html", walls.others[1])
        with pytest.raises(AssertionError, match=r"in the history, online.*answered by the server"):
            walls.check()

    @over_http
    def test_a_family_in_the_status_is_found(self, ready: Ready, monkeypatch: pytest.MonkeyPatch) -> None:
        walls = ready()
        walls.hand_over()
        more = {"was": walls.others[1].family_name}
        monkeypatch.setattr(views, "JsonResponse", lambda data, **_more: JsonResponse(data | more))
        with pytest.raises(AssertionError, match="GET /tila/ shows"):
            walls.ask([("GET", "/tila/")])

    @over_http
    def test_a_case_number_in_a_header_is_found(self, ready: Ready, monkeypatch: pytest.MonkeyPatch) -> None:
        walls = ready()
        walls.hand_over()
        plant(monkeypatch, "shared/back.html", walls.others[1], is_header=True)
        with pytest.raises(AssertionError, match="GET /y/back/ shows"):
            walls.ask([("GET", "/y/back/")])

    def test_without_a_change_of_cookies_the_browser_gives_the_workers_page_back(
        self, ready: Ready, live_server: LiveServer
    ) -> None:
        """Everything on the server is as it is: the log-in is gone, and only the screen answers.

        But the browser keeps its cookies, and so it keeps the page too: `no-store` does not hold it back,
        and without a connection that page cannot ask whose screen this is. It is the hand-over page that
        comes back, with the worker's menu; those before it heard the question to the other windows, and a
        page in the browser's memory that is sent a message is dropped. This is also the proof that the
        browser of these tests has its back/forward cache on, over http and https alike. A page that looked
        for texts which wait in the browser is not kept either, so here it does not look.
        """
        cookies_never_change(live_server)
        walls = ready(tabs=1)
        walls.context.add_init_script(SILENT)
        walls.context.route("**/js/local.js", lambda route: route.abort())
        walls.hand_over()
        with pytest.raises(AssertionError, match=r"-1 in the history, offline.*restored by the browser"):
            walls.check()

    @over_http
    def test_with_the_log_in_kept_the_workers_pages_answer(
        self, ready: Ready, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """No cookie, no end of the log-in: the server knows of no screen and answers the worker."""
        monkeypatch.setattr("cases.views.shared._swap", lambda _request, _case, answer, _tokens: answer)
        walls = ready(tabs=1)
        walls.hand_over()
        with pytest.raises(AssertionError, match=r"the screen .answered by the server. shows.*top-who"):
            walls.check()


def plant(patch: pytest.MonkeyPatch, template: str, other: Case, *, is_header: bool = False) -> None:
    """From here on the page of this template tells of another family."""
    true_render = views.render

    def render(request: HttpRequest, name: str, *args: Any, **more: Any) -> HttpResponse:
        answer = true_render(request, name, *args, **more)
        if name == template and is_header:
            answer["X-Case"] = other.number
        elif name == template:
            answer.content = answer.content.replace(b"</h1>", f" {other.family_name}</h1>".encode())
        return answer

    patch.setattr(views, "render", render)


# The screen's own word to the other windows drops pages from the browser's memory too: not here.
SILENT = """if (location.pathname.startsWith("/y/"))
    window.BroadcastChannel = class { postMessage() {} addEventListener() {} };"""


def cookies_never_change(server: LiveServer) -> None:
    """A flag beside the log-in in place of the swap: the worker's own cookie comes to mean the screen."""
    true_app = server.thread.httpd.get_app()
    tokens: dict[str, dict[str, str]] = {}

    def app(environ: dict[str, Any], start_response: Any) -> Any:
        worker = parse_cookie(environ.get("HTTP_COOKIE", "")).get(WORKER, "")
        if worker in tokens:
            environ["HTTP_COOKIE"] += "".join(f"; {name}={value}" for name, value in tokens[worker].items())

        def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
            for name, value in headers:
                given = parse_cookie(value) if name == "Set-Cookie" else {}
                tokens.setdefault(worker, {}).update({name: given[name] for name in OURS & given.keys()})
            kept = [each for each in headers if not worker or each[0] != "Set-Cookie"]
            return start_response(status, kept, *more)

        return true_app(environ, start)

    server.thread.httpd.set_app(app)


def try_pin(page: Page, pin: str) -> None:
    page.locator("[name=pin]").fill(pin)
    page.locator("form:has([name=pin]) button.btn-primary").click()


@over_https
def test_five_wrong_pins_end_the_screen_for_good(ready: Ready) -> None:
    walls = ready()
    walls.hand_over()
    page, token = walls.page, walls.token()
    for left in (4, 3, 2, 1):
        assert walls.cookie(SHARED)
        try_pin(page, "111111")
        expect(page.get_by_text(f"Försök kvar: {left}.").first).to_be_visible()
    try_pin(page, "111111")
    expect(page.get_by_role("heading", name="Den gemensamma vyn har avslutats")).to_be_visible()
    walls.look(page, "the end of the screen")
    assert not [walls.cookie(name) for name in (SHARED, WORKER) if walls.cookie(name)]
    assert not SharedSession.objects.filter(ended_at=None).exists()
    for path in ("/", f"/cases/{walls.case.pk}/plan/"):
        page.goto(path)
        assert "/account/login/" in page.url
    # The right PIN comes too late: sent without a cookie, and with the one the screen had.
    sent = {"pin": PIN, "csrfmiddlewaretoken": token}
    for _try in range(2):
        answer = page.request.post("/y/back/", form=sent, headers={"Referer": walls.origin + "/y/back/"})
        assert walls.case.family_name not in answer.text()
        assert walls.cookie(WORKER) is None
        walls.context.add_cookies([walls.shared_cookie])


@over_https
def test_the_right_pin_brings_the_worker_back_and_the_screens_cookie_opens_nothing(ready: Ready) -> None:
    walls = ready()
    walls.hand_over()
    page = walls.page
    page.goto("/y/back/")
    try_pin(page, PIN)
    page.wait_for_url(f"**/cases/{walls.case.pk}/plan/")
    assert page.locator(".top-who").inner_text().strip() == "Tiina Ahonkallio"
    assert walls.cookie(SHARED) is None
    assert walls.cookie(WORKER)["value"] != walls.old_cookie["value"]
    walls.context.add_cookies([walls.shared_cookie])
    for path in ("/y/", "/y/save/", f"/cases/{walls.case.pk}/plan/"):
        answer = page.request.get(path)
        assert walls.case.family_name not in answer.text()
        if path != "/y/save/":  # a save is followed by a page that can say why
            assert answer.headers["set-cookie"].startswith(f'{SHARED}=""')
        walls.context.add_cookies([walls.shared_cookie])


@over_http
@pytest.mark.parametrize(
    ("state", "paths"), [("writing", ["/y/", "/y/back/"]), ("with_family", ["/y/turn/0/"])]
)
def test_what_is_typed_on_the_screen_is_not_remembered_spell_checked_or_translated(
    ready: Ready, state: str, paths: list[str]
) -> None:
    walls = ready(state)
    walls.hand_over()
    for path in paths:
        walls.page.goto(path)
        fields = read(walls.page, FIELDS)
        assert fields
        assert [each for each in fields if each[1:] != ["off", False, False]] == []


FIELDS = """[...document.querySelectorAll("textarea, select, input")]
  .filter((each) => !["hidden", "checkbox", "radio"].includes(each.type))
  .map((each) => [each.name, each.autocomplete || each.form.autocomplete, each.spellcheck, each.translate])"""

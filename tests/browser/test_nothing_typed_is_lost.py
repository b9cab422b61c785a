"""What is typed comes back at the same place, whatever happens to log-in, line or browser; saved once."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError
from playwright.sync_api import Browser, BrowserContext, Error, Page, Request, expect

from cases.models import Case
from meetings.models import Entry
from perhetyo.models import Draft
from tests.browser.conftest import CHROMIUM
from tests.browser.screens import fill_hand_over, hand_over
from tests.browser.test_accessibility import check

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]
TEXT = "Iltapala ja hampaiden pesu sujuvat ilman riitaa."
MORE = " Ja vielä yksi lause."
WHAT = "[name=what_we_did]"
OFFER, ASIDE = "Jatka siitä", "on tallessa huomiseen asti"
SAVES = "**/drafts/save/"
LINE = "[data-saved]"
WAITS = "Tekstisi on tallessa tällä laitteella salattuna"


@pytest.fixture
def case(family: Any) -> Case:
    return family("working")


@pytest.fixture
def new(case: Case) -> str:
    """The address of a page that makes something new."""
    return f"/cases/{case.pk}/entries/new/?of=other"


def typing(page: Page, text: str = TEXT, *, is_saved: bool = True) -> None:
    """Key by key, as a person; and the line says when it was saved."""
    page.locator(WHAT).press_sequentially(text, delay=10)
    if is_saved:
        expect(page.locator(LINE)).to_contain_text("Tallennettu ")


def typed(page: Page) -> str:
    return page.locator(WHAT).input_value()


def is_asked_by_hand(request: Request) -> bool:
    """A save that a person brought about: no try of the page's own, and no question about the log-in."""
    return request.url.endswith("/drafts/save/")


def save(page: Page) -> None:
    page.get_by_role("button", name="Tallenna", exact=True).click()


def saved_once(page: Page, text: str) -> None:
    """Sent, it is one record with this text, and nothing of it is left or offered."""
    page.locator("[name=date]").fill("2026-01-07")
    page.locator("[name=start]").fill("10:00")
    save(page)
    page.wait_for_url(lambda url: "/new/" not in url and "login" not in url)
    assert [entry.what_we_did for entry in Entry.objects.filter(what_we_did=text)] == [text]
    assert not Draft.objects.filter(aside_at=None).exists()


def wait_until_it_stays(page: Page) -> None:
    """A page left in the middle of a word is asked for once more by itself, however slowly that comes."""
    stays = (
        "async () => { await new Promise((go) => setTimeout(go, 1500)); "
        "return !document.querySelector('main').inert; }"
    )
    for _time in range(10):
        try:
            if page.evaluate(stays):
                return
        except Error:  # the page was drawn anew meanwhile
            page.wait_for_load_state()
    pytest.fail("The page is asked for again and again.")


def log_in(page: Page, user: str = "tiina") -> None:
    page.locator(f"form:has(input[value='{user}']) button").click()
    page.wait_for_url(lambda url: "login" not in url)


class TestWhileTyping:
    def test_it_is_saved_when_typing_pauses_on_leaving_the_field_and_on_leaving_the_page(
        self, open_browser: Open, new: str
    ) -> None:
        page = open_browser("tiina")
        page.goto(new)
        with page.expect_response(SAVES, timeout=5000):
            typing(page, "Tauko", is_saved=False)
        expect(page.locator(LINE)).to_have_text(r"Tallennettu " + page.evaluate(
            "new Date().toLocaleTimeString('fi-FI', "
            "{hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Helsinki'})"
        ))  # fmt: skip
        page.locator(WHAT).press_sequentially(" kenttä")
        with page.expect_response(SAVES, timeout=1000):
            page.keyboard.press("Tab")
        page.locator(WHAT).focus()
        page.locator(WHAT).press("End")
        page.locator(WHAT).press_sequentially(" sivu")
        page.goto("/")
        page.goto("/pin/")  # the last save travels while the page is left
        assert Draft.objects.get().fields["what_we_did"] == ["Tauko kenttä sivu"]

    def test_without_a_pause_it_is_saved_all_the_same(self, open_browser: Open, new: str) -> None:
        page = open_browser("tiina")
        page.goto(new)
        with page.expect_response(SAVES, timeout=8000):
            page.locator(WHAT).press_sequentially("Ilman taukoa " * 10, delay=45)

    def test_it_is_offered_in_something_new_thrown_away_and_taken_back(
        self, open_browser: Open, new: str, case: Case
    ) -> None:
        page = open_browser("tiina")
        page.goto(new)
        typing(page)
        page.goto(new)
        assert typed(page) == ""
        expect(page.get_by_text(OFFER)).to_be_visible()
        check(page, "")
        page.get_by_role("button", name="Hylkää luonnos").click()
        expect(page.get_by_text(OFFER)).to_have_count(0)
        expect(page.get_by_text(ASIDE)).to_be_visible()
        page.get_by_role("link", name="Ota takaisin").click()
        page.wait_for_url("**draft=**")
        assert typed(page) == TEXT
        other = open_browser("mikael")
        other.goto(page.url)
        assert typed(other) == ""
        assert TEXT not in other.content()
        expect(other.get_by_text(OFFER)).to_have_count(0)
        assert Draft.objects.count() == 1
        saved_once(page, TEXT)
        page.goto(new)
        assert typed(page) == ""
        expect(page.get_by_text(OFFER)).to_have_count(0)

    def test_the_shared_screen_knows_nothing_of_it(self, open_browser: Open, family: Any) -> None:
        case = family("with_family")
        page = open_browser("tiina")
        page.goto(f"/cases/{case.pk}/entries/new/?of=other")
        typing(page)
        page.goto(f"/cases/{case.pk}/plan/hand-over/")
        fill_hand_over(page)
        hand_over(page)
        for path in ("", "/drafts/key/", f"/cases/{case.pk}/entries/new/?of=other"):
            page.goto(path or page.url)
            assert TEXT not in page.content()
            assert "key" not in page.content() or path == ""


def test_a_page_does_not_glide_away_under_a_pressed_button(open_browser: Open, new: str) -> None:
    """Where it is after a field was reached, it stays: a press that ends elsewhere saves nothing."""
    page = open_browser("tiina")
    page.goto(new)
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    page.locator("[name=start]").focus()
    there = page.evaluate("window.scrollY")
    page.wait_for_timeout(500)
    assert page.evaluate("window.scrollY") == there


class TestTheLogInRanOut:
    @pytest.fixture
    def page(self, open_browser: Open, new: str) -> Page:
        page = open_browser("tiina")
        page.goto(new)
        typing(page)
        return page

    def test_while_typing(self, page: Page, settings: Any) -> None:
        settings.SESSION_IDLE_SECONDS, settings.SESSION_LOCK_SECONDS = 2, 1000
        page.wait_for_timeout(3000)
        with page.expect_response(SAVES) as answer:
            page.locator(WHAT).press_sequentially(MORE)
        assert answer.value.status == 401
        page.locator("[data-lock] a").click()
        settings.SESSION_IDLE_SECONDS = 3600
        log_in(page)
        assert typed(page) == TEXT + MORE
        saved_once(page, TEXT + MORE)

    def test_at_the_sending(self, page: Page, settings: Any) -> None:
        settings.SESSION_IDLE_SECONDS, settings.SESSION_LOCK_SECONDS = 2, 1000
        page.wait_for_timeout(3000)
        page.locator(WHAT).press_sequentially(MORE, delay=0)
        save(page)
        page.wait_for_url("**/login/**")
        settings.SESSION_IDLE_SECONDS = 3600
        log_in(page)
        assert typed(page) == TEXT + MORE
        saved_once(page, TEXT + MORE)

    def test_at_the_sending_while_it_is_locked(self, page: Page, settings: Any) -> None:
        settings.SESSION_LOCK_SECONDS = 2
        page.wait_for_timeout(3000)
        page.locator(WHAT).evaluate("(field, more) => { field.value += more; }", MORE)
        page.locator("form[data-once]").evaluate("(form) => form.requestSubmit()")
        page.wait_for_url("**/unlock/**")
        settings.SESSION_LOCK_SECONDS = 900
        page.locator("[name=pin]").fill("246810")
        page.keyboard.press("Enter")
        page.wait_for_url("**/new/**")
        assert typed(page) == TEXT + MORE
        saved_once(page, TEXT + MORE)

    @pytest.mark.parametrize("who_comes", ["tiina", "mikael"])
    def test_another_tab_logged_out(self, page: Page, new: str, who_comes: str) -> None:
        other = page.context.new_page()
        other.goto("/")
        other.get_by_role("button", name="Kirjaudu ulos").click()
        other.wait_for_url("**/login/**")
        with page.expect_response(SAVES) as answer:
            page.locator(WHAT).press_sequentially(MORE)
        assert answer.value.status == 401
        assert page.locator("main").is_hidden()
        check(page, "")
        page.locator("[data-lock] a").click()
        log_in(page, who_comes)
        page.wait_for_url("**/new/**")
        assert typed(page) == (TEXT + MORE if who_comes == "tiina" else "")
        expect(page.get_by_text(OFFER)).to_have_count(0)
        if who_comes == "tiina":
            saved_once(page, TEXT + MORE)

    def test_a_log_in_in_another_tab_made_the_token_stale(self, page: Page) -> None:
        other = page.context.new_page()
        other.goto("/")
        other.get_by_role("button", name="Kirjaudu ulos").click()
        other.wait_for_url("**/login/**")
        log_in(other)
        page.locator(WHAT).press_sequentially(MORE, delay=0)
        save(page)
        expect(page.get_by_role("heading", name="Sivu oli ehtinyt vanhentua")).to_be_visible()
        check(page, "")
        page.get_by_role("link", name="Avaa sivu uudelleen").click()
        assert typed(page) == TEXT + MORE
        saved_once(page, TEXT + MORE)

    def test_a_mistake_on_the_page(self, page: Page) -> None:
        page.locator("[name=date]").fill("2099-01-01")
        page.locator(WHAT).press_sequentially(MORE, delay=0)
        save(page)
        expect(page.locator("[data-focus]")).to_be_visible()
        assert typed(page) == TEXT + MORE
        assert not Entry.objects.filter(what_we_did=TEXT + MORE).exists()
        page.goto(page.url)  # as after a crash: nothing was typed since
        assert typed(page) == TEXT + MORE
        saved_once(page, TEXT + MORE)

    def test_back_and_forward(self, page: Page) -> None:
        page.locator(WHAT).press_sequentially(MORE, delay=0)
        page.goto("/")
        for _time in range(2):
            page.go_back()
            expect(page.locator(WHAT)).to_have_value(TEXT + MORE)
            wait_until_it_stays(page)
            page.go_forward()
        page.go_back()
        saved_once(page, TEXT + MORE)

    def test_reload(self, page: Page) -> None:
        page.locator(WHAT).press_sequentially(MORE, delay=0)
        page.reload()
        expect(page.locator(WHAT)).to_have_value(TEXT + MORE)
        saved_once(page, TEXT + MORE)

    def test_a_deploy_in_the_middle(self, page: Page) -> None:
        """The server is away while one types and sends, and comes back with the page of another release."""
        page.context.set_offline(True)
        page.locator(WHAT).press_sequentially(MORE)
        expect(page.locator(LINE)).to_contain_text(WAITS)
        with page.expect_event("requestfailed", is_asked_by_hand):
            page.locator(WHAT).blur()
        with page.expect_event("requestfailed", is_asked_by_hand):
            save(page)
        check(page, "")
        expect(page.locator(LINE)).to_contain_text(WAITS)
        assert typed(page) == TEXT + MORE
        page.locator("[name=_page]").evaluate("(field) => field.remove()")
        page.context.set_offline(False)
        expect(page.locator(LINE)).to_contain_text("Tallennettu ", timeout=15_000)
        saved_once(page, TEXT + MORE)


def test_a_double_click_a_lost_answer_and_a_reload_of_it_give_one_record(
    open_browser: Open, new: str
) -> None:
    page = open_browser("tiina")
    page.goto(new)
    typing(page)
    page.locator("[name=date]").fill("2026-01-07")
    page.locator("[name=start]").fill("10:00")
    lost = LostAnswer()
    page.route(new.split("?")[0] + "**", lost)
    with page.expect_event("requestfailed"):
        page.get_by_role("button", name="Tallenna", exact=True).dblclick(no_wait_after=True)
    assert lost.count == 1
    page.unroute_all()
    page.reload()
    page.wait_for_url(lambda url: "/new/" not in url and "chrome-error" not in url)
    assert Entry.objects.filter(what_we_did=TEXT).count() == 1
    page.reload()
    assert Entry.objects.filter(what_we_did=TEXT).count() == 1


class LostAnswer:
    """The server hears everything that is sent, and no answer arrives."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, route: Any) -> None:
        if route.request.method != "POST":
            route.continue_()
            return
        self.count += 1
        route.fetch(max_redirects=0)
        route.abort()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def open_profile(
    chromium: Browser, live_server: Any, settings: Any, profile: Path
) -> Iterator[Callable[[], Page]]:
    """The browser of one device, with what it keeps on the disk; opened again it is the same device."""
    settings.IS_DEMO = True
    contexts: list[BrowserContext] = []

    def open_it() -> Page:
        context = chromium.browser_type.launch_persistent_context(
            profile, executable_path=CHROMIUM, args=["--no-sandbox"], base_url=live_server.url, locale="fi-FI"
        )
        contexts.append(context)
        page = context.new_page()
        page.goto("/account/login/")
        return page

    yield open_it
    kill(profile)


def kill(profile: Path) -> None:
    """As when the power goes: every process of the browser at once."""
    found = subprocess.run(["pgrep", "-f", str(profile)], capture_output=True, text=True, check=False)
    for pid in map(int, found.stdout.split()):
        if pid != os.getpid():
            os.kill(pid, signal.SIGKILL)


def on_disk(profile: Path) -> bytes:
    return b"\n".join(path.read_bytes() for path in profile.rglob("*") if path.is_file())


@pytest.mark.parametrize("server", ["there", "away", "hanging"])
def test_a_browser_killed_in_the_middle_gets_its_text_back_and_keeps_none_of_it_on_disk(
    open_profile: Callable[[], Page], profile: Path, new: str, server: str
) -> None:
    page = open_profile()
    log_in(page)
    page.goto(new)
    page.wait_for_load_state("networkidle")
    page.context.set_offline(server == "away")
    words = "Onnin Hammaspesu Sujuu Iltaisin "
    if server == "hanging":  # the save that is under way is never answered
        page.route(SAVES, lambda _route: None)
        page.locator(WHAT).fill(words * 40)
        page.keyboard.press("Tab")
        page.wait_for_timeout(5000)
    else:
        page.locator(WHAT).press_sequentially(words * 8, delay=40)  # ten seconds
    before = typed(page)
    kill(profile)
    bytes_there = on_disk(profile)
    assert len(bytes_there) > 100_000
    for word in words.split():
        assert word.encode() not in bytes_there
        assert word.encode("utf-16-le") not in bytes_there
    again = open_profile()
    log_in(again)
    again.wait_for_load_state("networkidle")  # what waited is sent from the first page one sees
    again.goto(new)
    again.get_by_role("link", name=OFFER).click()
    again.wait_for_url("**draft=**")
    lost = len(before) - len(typed(again))
    assert before.startswith(typed(again))
    assert lost <= 5 / 0.040
    saved_once(again, typed(again).strip())
    for word in words.split():
        assert word.encode() not in on_disk(profile)


def test_another_person_on_the_same_device_gets_nothing_of_a_text_that_waits(
    open_profile: Callable[[], Page], new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server cannot save, its writer logs out and goes home, and comes back another day."""
    page = open_profile()
    log_in(page)
    page.goto(new)
    page.wait_for_load_state("networkidle")

    def no_room(*_args: Any) -> None:
        raise OperationalError

    monkeypatch.setattr("perhetyo.drafts.keep", no_room)
    typing(page, is_saved=False)
    expect(page.locator(LINE)).to_contain_text(WAITS)
    page.goto("/")
    page.get_by_role("button", name="Kirjaudu ulos").click()
    monkeypatch.undo()
    log_in(page, "mikael")
    page.goto(new)
    page.wait_for_load_state("networkidle")
    assert TEXT not in page.content()
    assert not Draft.objects.exists()
    page.get_by_role("button", name="Kirjaudu ulos").click()
    log_in(page)
    page.wait_for_load_state("networkidle")
    page.goto(new)
    page.get_by_role("link", name=OFFER).click()
    page.wait_for_url("**draft=**")
    assert typed(page) == TEXT

"""Every step of the shared screen: WCAG 2.2, large targets, 400 % zoom, forced colours, a light page."""

import gzip
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, Response, expect

from tests.browser.screens import come_back, fill_hand_over, say
from tests.browser.test_accessibility import check

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]
HEAVIEST = 100_000  # bytes of a page with everything it loads

SMALL = """() => [...document.querySelectorAll(
    "main button, main summary, main .turn, main .btn, main .choice, main .form-check, main select," +
    ".shared-head button," +
    "main textarea, main input:not([type=hidden]):not([type=checkbox]):not([type=radio])")]
  .filter((each) => each.checkVisibility())
  .map((each) => [each.outerHTML.slice(0, 90), each.getBoundingClientRect()])
  .filter(([, box]) => box.height < 44 || box.width < 44).map(([html]) => html)"""  # fmt: skip


def on_screen(page: Page, path: str) -> None:
    page.goto(path)
    fill_hand_over(page)
    page.locator("[data-hand-over]").click()
    page.wait_for_url("**/y/")


def steps(page: Page, *, language: str) -> Iterator[str]:
    """Through the whole flow in one language; each name is yielded while its page is open."""
    with page.expect_navigation():
        page.locator(f".shared-head [name=language][value={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    yield "writing"
    page.locator("form[data-autosave] button.btn-primary").click()
    page.locator(".turns").wait_for()
    yield "whose turn"
    for place in ("first", "last"):
        getattr(page.locator("a.turn"), place).click()
        page.locator("#turn").wait_for()
        yield f"turn {place}"
        page.locator("#turn button.btn-primary").click()
        page.locator(".error-summary").wait_for()
        yield f"turn {place} without an answer"
        page.locator("[name=status][value=not_asked]").check()
        yield f"turn {place} not asked"
        page.locator("[name=status][value=agrees]").check()
        page.locator("#turn button.btn-primary").click()
        page.locator(".turns").wait_for()
    page.goto("/y/back/")
    yield "back"
    page.locator("[name=pin]").fill("111111")
    page.locator("form:has([name=pin]) button.btn-primary").click()
    page.locator(".error-summary").wait_for()
    yield "back with a wrong PIN"
    page.goto("/y/elsewhere/")
    yield "nothing here"


@pytest.mark.parametrize(("language", "width"), [("fi", 1280), ("sv", 320), ("en", 320), ("fi", 320)])
def test_every_step_in_every_language(family: Any, open_browser: Open, language: str, width: int) -> None:
    """320 pixels are what 1280 show at 400 %."""
    case = family("writing")
    page = open_browser("tiina", width=width)
    on_screen(page, f"/cases/{case.pk}/plan/hand-over/")
    for step in steps(page, language=language):
        check(page, "")
        assert page.evaluate(SMALL) == [], step
        assert page.locator("h1").count() == 1, step


def test_what_is_written_with_a_family_of_every_kind(family: Any, open_browser: Open) -> None:
    """An entry and a review are written on the same screen, the voices first."""
    case = family("in_work")
    page = open_browser("tiina", width=320)
    page.goto(f"/cases/{case.pk}/entries/new/?of=meeting")
    page.locator("[name=start]").fill("16:30")
    page.locator("[name=end]").fill("17:30")
    page.locator("main form button.btn-primary").last.click()
    page.wait_for_url("**/entries/*-*/**")
    on_screen(page, page.url.rstrip("/") + "/hand-over/")
    check(page, "")
    first = page.locator("main section.sheet h2").first
    expect(first).to_have_text("Mitä teimme ja ajattelimme")
    assert page.locator("[name=travel_minutes]").is_hidden()
    assert page.locator(".own-box").count() == len(case.present_people)


def test_the_colours_of_the_system_show_what_is_chosen(family: Any, open_browser: Open) -> None:
    case = family("with_family")
    page = open_browser("tiina")
    page.emulate_media(forced_colors="active")
    on_screen(page, f"/cases/{case.pk}/plan/hand-over/")
    check(page, "")
    page.locator("a.turn").first.click()
    page.locator("[name=status][value=agrees]").check()
    chosen = page.locator(".choice:has(:checked)")
    assert chosen.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
    check(page, "")


def test_a_child_says_it_by_drawing_and_by_keyboard_needs_no_drawing(family: Any, open_browser: Open) -> None:
    case = family("with_family")
    page = open_browser("tiina")
    on_screen(page, f"/cases/{case.pk}/plan/hand-over/")
    say(page, case.children[0].name, "differs", draw=True)
    come_back(page)
    expect(page.locator("svg.drawing polyline")).to_have_count(1)


def test_no_page_of_the_screen_is_heavy(family: Any, open_browser: Open) -> None:
    case = family("writing")
    page = open_browser("tiina")
    on_screen(page, f"/cases/{case.pk}/plan/hand-over/")
    loaded: dict[str, int] = {}

    def weigh(answer: Response) -> None:
        if answer.status == 200:
            loaded[answer.url] = len(gzip.compress(answer.body()))  # as it travels

    page.on("response", weigh)
    for path in ("/y/", "/y/back/"):
        loaded.clear()
        page.goto(path)
        page.wait_for_load_state("networkidle")
        assert len(loaded) > 4
        assert sum(loaded.values()) < HEAVIEST, loaded


@pytest.mark.parametrize("width", [1280, 320])
def test_the_pages_around_it(family: Any, open_browser: Open, staff: Any, settings: Any, width: int) -> None:
    """Handing over with parts left out; the code; joining; covered, locked, ended."""
    case = family("with_family")
    page = open_browser("tiina", width=width)
    page.goto(f"/cases/{case.pk}/plan/hand-over/")
    fill_hand_over(page)
    for box in page.locator("[name^=allows_]").all():
        box.uncheck()
    page.locator("details.with summary").click()
    page.locator("[name=with-0-name]").fill("Amina")
    page.locator("[data-hand-over]").click()
    page.locator(".error-summary").wait_for()
    check(page, "")
    page.locator("[name=with-0-name]").fill("")
    page.locator("[data-hand-over]").click()
    expect(page.get_by_role("heading", name="Ei näytetä paikalla oleville")).to_be_visible()
    check(page, "")
    page.locator("[name=device][value=other]").check()
    page.locator("[data-hand-over]").click()
    page.wait_for_url("**/pair/")
    check(page, "")
    code = page.locator("code").inner_text()
    other = open_browser(None, width=width)
    check(other, "/pair/")
    other.locator("[name=code]").fill(code)
    other.locator("[data-pair] button").click()
    other.wait_for_url("**/y/")
    expect(page.get_by_role("heading", name="Näyttö on perheellä")).to_be_visible(timeout=8000)
    other.evaluate("window.dispatchEvent(new Event('offline'))")
    expect(other.locator("[data-uncover]")).to_be_focused()
    check(other, "")
    assert other.locator("main, body > header").evaluate_all("all => all.every((each) => each.hidden)")
    other.locator("[data-uncover]").click()
    expect(other.locator("main")).to_be_visible()
    other.evaluate("fetch('/tila/?lock')")
    other.wait_for_timeout(300)
    check(other, "/y/")
    expect(other.get_by_role("heading", name="Pitkä tauko")).to_be_visible()
    other.goto("/y/back/")
    other.locator("[name=pin]").fill("246810")
    other.keyboard.press("Enter")
    expect(other.get_by_role("heading", name="Yhteinen näkymä on päättynyt")).to_be_visible()
    expect(other.get_by_role("link", name="Kirjaudu", exact=True)).to_have_count(0)
    check(other, "")


def test_covered_too_long_the_page_locks_itself_and_only_the_pin_opens_it(
    family: Any, open_browser: Open, settings: Any
) -> None:
    """Typing was the last touch: the save that follows it does not open the screen again."""
    settings.SHARED_COVER_SECONDS, settings.SHARED_REOPEN_SECONDS = 3, 3
    case = family("writing")
    page = open_browser("tiina")
    on_screen(page, f"/cases/{case.pk}/plan/hand-over/")
    page.locator("[name=what_works]").fill("Sagor.")
    expect(page.get_by_role("heading", name="En lång paus")).to_be_visible(timeout=20_000)
    page.goto("/y/")
    expect(page.get_by_role("heading", name="En lång paus")).to_be_visible()
    page.goto("/y/back/")
    page.locator("[name=pin]").fill("246810")
    page.locator("[name=extend]").click()
    expect(page.locator("[name=what_works]")).to_have_value("Sagor.")

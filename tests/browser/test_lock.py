"""A page that nobody touches covers itself; what was typed is there again; and logging in by passkey."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from cases.models import Case
from perhetyo.models import Draft, SignIn
from tests.browser.test_accessibility import check
from tests.browser.test_passkey import Device, add

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]
SECONDS = 6  # until a page locks, here
TEXT = "Iltapala ja hampaiden pesu sujuvat ilman riitaa."
COVER = "[data-lock]:not([hidden])"


@pytest.fixture
def writing(open_browser: Open, family: Any, settings: Any) -> tuple[Page, Case]:
    """A worker in the middle of a plan."""
    settings.SESSION_LOCK_SECONDS = SECONDS
    case = family("writing")
    page = open_browser("tiina")
    page.goto(f"/cases/{case.pk}/plan/write/")
    page.locator("textarea").first.fill(TEXT)
    return page, case


def covered(page: Page) -> None:
    page.wait_for_selector(COVER, timeout=SECONDS * 3000)
    page.wait_for_selector(f"{COVER} input")


def test_the_page_covers_itself_and_opens_by_the_pin_with_the_text_in_it(writing: tuple[Page, Case]) -> None:
    page, case = writing
    covered(page)
    assert page.locator("main").is_hidden()
    assert page.locator("header").first.is_hidden()
    assert page.request.get(f"/cases/{case.pk}/", max_redirects=0).headers["location"].startswith("/unlock/")
    page.locator("#lock-pin").fill("111222")
    page.keyboard.press("Enter")
    expect(page.locator("[data-lock] [role=alert]")).not_to_be_empty()
    assert page.locator("main").is_hidden()
    page.locator("#lock-pin").fill("246810")
    page.keyboard.press("Enter")
    page.wait_for_selector(COVER, state="detached")
    assert page.locator("textarea").first.input_value() == TEXT
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    with page.expect_response("**/drafts/save/"):
        page.locator("textarea").first.fill(TEXT + " Ja vielä.")
    assert TEXT + " Ja vielä." in str(Draft.objects.get().fields)


def test_who_goes_on_working_is_never_covered(writing: tuple[Page, Case]) -> None:
    page, _case = writing
    for _second in range(SECONDS * 2):
        page.wait_for_timeout(1000)
        page.keyboard.press("Shift")
    assert page.locator(COVER).count() == 0


def test_reloading_a_covered_page_shows_nothing_of_it(writing: tuple[Page, Case]) -> None:
    page, case = writing
    covered(page)
    page.goto(f"/cases/{case.pk}/plan/write/")
    assert "/unlock/" in page.url
    assert TEXT not in page.content()
    check(page, "")
    page.locator("[name=pin]").fill("246810")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plan/write/")
    assert page.locator("textarea").first.input_value() == TEXT


def test_when_the_log_in_has_ended_meanwhile_the_cover_says_so(writing: tuple[Page, Case]) -> None:
    page, case = writing
    covered(page)
    check(page, "")
    SignIn.objects.update(last_seen_at="2026-01-01T00:00:00Z")
    page.locator("#lock-pin").fill("246810")
    page.keyboard.press("Enter")
    page.locator("[data-lock] a").click()
    page.wait_for_url(f"**/account/login/?next=%2Fcases%2F{case.pk}%2Fplan%2Fwrite%2F%3Fdraft**")
    page.locator("form:has(input[value='tiina']) button").click()
    page.wait_for_url("**/plan/write/?draft=**")
    assert page.locator("textarea").first.input_value() == TEXT


def test_the_passkey_opens_the_cover_and_logs_in_without_a_password(
    open_browser: Open, staff: Any, settings: Any
) -> None:
    page = open_browser("tiina")
    device = Device(page)
    add(page)
    expect(page.locator(".row-title")).to_have_text("Työpuhelin")
    settings.SESSION_LOCK_SECONDS = SECONDS
    page.goto("/pin/")
    covered(page)
    page.locator("[data-lock] button[type=button]").click()
    page.wait_for_selector(COVER, state="detached")
    page.get_by_role("button", name="Kirjaudu ulos").click()
    page.wait_for_url("**/account/login/")
    device.recognises(False)
    page.get_by_role("button", name="Kirjaudu passkey-avaimella").click()
    expect(page.locator("[data-trouble]")).to_be_focused()
    check(page, "")
    device.recognises(True)
    page.get_by_role("button", name="Kirjaudu passkey-avaimella").click()
    page.wait_for_url(lambda url: "login" not in url)
    assert SignIn.objects.filter(user=staff["tiina"], ended_at=None).count() == 1

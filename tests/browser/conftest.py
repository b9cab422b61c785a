"""A real Chromium with the back/forward cache on; skipped with a reason where there is none."""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.reads import unlogged, watched

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
DATABASES = ["default", "shared", "owner"]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: the browser journeys are not run")
    # The driver keeps an event loop running; Django must not take it for an asynchronous page.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox"],
            ignore_default_args=["--disable-back-forward-cache"],
        )
        yield browser
        browser.close()


@pytest.fixture
def open_browser(chromium: Browser, live_server: Any, settings: Any) -> Iterator[Callable[..., Page]]:
    """`open_browser("tiina", width=390)`: a signed-in window of its own; faults of pages fail the test.

    So does a page that names a person without a row in the read log.
    """
    settings.IS_DEMO = True
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_as(user: str | None, *, width: int = 1280, language: str = "fi") -> Page:
        context = chromium.new_context(
            base_url=live_server.url,
            ignore_https_errors=live_server.url.startswith("https"),
            viewport={"width": width, "height": 900},
            locale=f"{language}-FI",
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on(
            "console",
            lambda message: (
                faults.append(message.text)
                if "Content Security Policy" in message.text or "Trusted" in message.text
                else None
            ),
        )
        if user:
            page.goto("/account/login/")
            page.locator(f"form:has(input[value='{user}']) button").click()
            page.wait_for_url(lambda url: "login" not in url)
        return page

    open_as.faults = faults  # type: ignore[attr-defined]  # for the test that plants one
    with watched() as answers:
        yield open_as
    for context in contexts:
        context.close()
    assert faults == []
    assert answers or not contexts
    assert unlogged(answers) == []

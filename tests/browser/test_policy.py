"""The content policy holds on every page that the other journeys open; here that a breach would be heard."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from cases import attaching, planning
from perhetyo.database import acting
from perhetyo.files import Drawn
from tests.browser.test_accessibility import check
from tests.hostile_files import jpeg

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])


@pytest.mark.parametrize(
    "breach",
    [
        "document.body.setAttribute('style', 'color: red')",
        "document.body.append(Object.assign(document.createElement('img'), {src: 'https://example.org/x.png'}))",
        "document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}))",
    ],
)
def test_a_page_that_breaks_the_policy_is_heard(open_browser: Any, breach: str) -> None:
    page = open_browser(None)
    page.goto("/perhetyo/")
    assert open_browser.faults == []
    page.evaluate(breach)
    page.wait_for_timeout(300)
    assert len(open_browser.faults) == 1
    open_browser.faults.clear()


def test_a_drawing_is_attached_and_taken_away_again(
    family: Any, staff: Any, open_browser: Callable[..., Page]
) -> None:
    case = family("writing")
    page = open_browser("tiina")
    check(page, f"/cases/{case.pk}/plan/attach/")
    page.set_input_files("input[type=file]", {"name": "x.jpg", "mimeType": "image/jpeg", "buffer": jpeg()})
    page.select_option("[name=kind]", "drawing")
    page.locator("[name=words]").fill("Piirros pihasta")
    page.locator("main form button.btn-primary").click()
    page.wait_for_url("**/plan/")
    check(page, "")
    page.get_by_role("link", name="Piirros pihasta").last.click()
    page.wait_for_url("**/remove/")
    check(page, "")
    page.locator("main form button.btn-primary").click()
    page.wait_for_url("**/plan/")
    assert page.get_by_text("Piirros pihasta").count() == 0
    with acting(staff["tiina"]):
        record = planning.latest(case).record  # type: ignore[union-attr]
        drawn = Drawn(b"\x89PNG\r\n\x1a\n", "image/png")
        attaching.attach(record, drawn, kind="paper", words="Kirje koululta", by=staff["tiina"])
    page.goto(f"/cases/{case.pk}/plan/")
    with page.expect_download() as download:
        page.get_by_role("link", name="Kirje koululta").first.click()
    assert download.value.suggested_filename == "attachment.png"

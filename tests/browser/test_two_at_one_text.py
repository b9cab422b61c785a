"""Two workers write in one field: both texts stand side by side, and the second chooses what becomes."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from cases import planning
from tests.browser.test_accessibility import check

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
THEIRS, MINE = "Mikael: äiti on väsynyt.", "Tiina: illat ovat rauhallisempia."


@pytest.mark.parametrize(
    ("button", "becomes"),
    [
        ("Molemmat peräkkäin", f"{THEIRS}\n\n{MINE}"),
        ("Ota tallennettu teksti", THEIRS),
        ("Pidä oma tekstini", MINE),
    ],
)
def test_saving_over_a_newer_text_shows_both_and_lets_one_choose(
    family: Any, open_browser: Callable[..., Page], button: str, becomes: str
) -> None:
    case = family("writing")
    tiina, mikael = open_browser("tiina"), open_browser("mikael")
    for page, text in ((tiina, MINE), (mikael, THEIRS)):
        page.goto(f"/cases/{case.pk}/plan/write/")
        page.locator("[name=situation]").fill(text)
    save = {"name": "Tallenna", "exact": True}
    mikael.get_by_role("button", **save).click()
    mikael.wait_for_url(f"**/cases/{case.pk}/plan/")
    tiina.get_by_role("button", **save).click()
    expect(tiina.get_by_role("heading", name="Kaksi tekstiä")).to_be_visible()
    check(tiina, "")
    texts = tiina.locator(".clash-text").all_inner_texts()
    assert texts == [THEIRS, MINE]
    assert tiina.locator("[name=situation]").input_value() == MINE
    tiina.get_by_role("button", name=button).click()
    assert tiina.locator("[name=situation]").input_value() == becomes
    expect(tiina.get_by_text("Mitään ei ole vielä tallennettu")).to_be_visible()
    tiina.get_by_role("button", **save).click()
    tiina.wait_for_url(f"**/cases/{case.pk}/plan/")
    assert planning.latest(case).plan.situation == becomes  # type: ignore[union-attr]

"""Two parents and a child of 13 co-sign a plan, from the record to the worker’s page; touches counted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from cases import acknowledging, planning
from cases.models import Case
from perhetyo.database import acting
from tests.browser.screens import fill_hand_over

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]
AIM = 25  # touches, every key of the PIN among them


@dataclass
class Hands:
    """What the people at the screen do, counted: clicks, keys, and the screens with their one line."""

    page: Page
    clicks: int = 0
    keys: int = 0
    screens: list[tuple[str, str]] = field(default_factory=list)

    def click(self, what: Locator) -> None:
        what.click()
        self.clicks += 1

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.keys += len(text)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.keys += 1

    def tab_to(self, what: Locator) -> None:
        """Forward by Tab until it has the focus; the way there is tested and not counted."""
        for _step in range(80):
            if what.evaluate("node => node === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {what}")

    def meet(self) -> None:
        heading = self.page.locator("h1").inner_text()
        says = self.page.locator(".page-head .page-sub").last.inner_text()
        assert says.strip(), f"{heading}: no line says what to do"
        assert len(says) < 110
        self.screens.append((heading, says))


@pytest.fixture
def table(family: Any, staff: Any) -> tuple[Case, list[str]]:
    """A plan that is ready, and the names of two parents and a child who turned 13, all known from before."""
    case = family("with_family")
    child = next(part.person for part in case.present_people if part.role == "child")
    child.born_on = timezone.localdate() - timedelta(days=13 * 366)
    with acting(staff["tiina"]):
        child.save()
        version = planning.latest(case)
        for row in acknowledging.standings(case, version):  # type: ignore[arg-type]
            if row.acknowledgement is None:
                acknowledging.on_paper(
                    version, row.person, paper_on=timezone.localdate(), status="agrees", known_by="before",
                    own_words="", reading="self", sentence="Olen lukenut tämän.", by=staff["tiina"],
                )  # type: ignore[arg-type]  # fmt: skip
    parents = [part.person.name for part in case.present_people if part.role == "parent"]
    assert len(parents) == 2
    return case, [child.name, *parents]


def choose(page: Page, is_child: bool) -> Locator:
    return page.get_by_label("Tämä on ihan hyvä" if is_child else "Olen samaa mieltä")


def send(page: Page, is_child: bool) -> Locator:
    return page.get_by_role("button", name="Olen valmis" if is_child else "Kuittaa", exact=True)


def test_with_a_mouse_or_a_finger(table: tuple[Case, list[str]], open_browser: Open) -> None:
    case, names = table
    page = open_browser("tiina")
    page.goto(f"/cases/{case.pk}/plan/")
    hands = Hands(page)
    hands.click(page.get_by_role("link", name="Näytä perheelle", exact=True))
    for name in names:
        hands.click(page.get_by_role("checkbox", name=f"{name}, "))
    hands.click(page.get_by_label("on sanonut, että tämän saa näyttää muille"))
    hands.click(page.get_by_label("Tämä on oikea perhe"))
    hands.click(page.get_by_label("Tämän voi turvallisesti näyttää"))
    hands.click(page.get_by_role("button", name="Anna laite perheelle"))
    for place, name in enumerate(names):
        expect(page.get_by_role("heading", name="Kenen vuoro?")).to_be_visible()
        hands.meet()
        hands.click(page.get_by_role("link", name=name))
        expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
        hands.meet()
        hands.click(choose(page, place == 0))
        hands.click(send(page, place == 0))
    expect(page.get_by_role("heading", name="Kiitos.")).to_be_visible()
    hands.meet()
    expect(page.get_by_label("Työntekijän PIN")).to_be_focused()
    hands.type("246810")
    hands.press("Enter")
    page.wait_for_url(f"**/cases/{case.pk}/plan/")
    words = planning.latest(case).current_acknowledgements()  # type: ignore[union-attr]
    assert {row.status for row in words.values() if row.name_shown in names} == {"agrees"}
    assert (hands.clicks, hands.keys) == (17, 7)  # as docs/decisions/0007 says
    assert len(hands.screens) == 2 * len(names) + 1
    assert hands.clicks + hands.keys < AIM


def test_by_keyboard_only(table: tuple[Case, list[str]], open_browser: Open) -> None:
    case, names = table
    page = open_browser("tiina")
    page.goto(f"/cases/{case.pk}/plan/")
    hands = Hands(page)

    def do(what: Locator, key: str) -> None:
        hands.tab_to(what)
        hands.press(key)

    do(page.get_by_role("link", name="Näytä perheelle", exact=True), "Enter")
    page.wait_for_url("**/hand-over/")
    for name in names:
        do(page.get_by_role("checkbox", name=f"{name}, "), "Space")
    do(page.get_by_label("on sanonut, että tämän saa näyttää muille"), "Space")
    do(page.get_by_label("Tämä on oikea perhe"), "Space")
    do(page.get_by_label("Tämän voi turvallisesti näyttää"), "Space")
    do(page.get_by_role("button", name="Anna laite perheelle"), "Enter")
    for place, name in enumerate(names):
        expect(page.get_by_role("heading", name="Kenen vuoro?")).to_be_visible()
        do(page.get_by_role("link", name=name), "Enter")
        expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
        do(page.locator("[name=status]").first, "Space")
        do(send(page, place == 0), "Enter")
    expect(page.get_by_role("heading", name="Kiitos.")).to_be_visible()
    hands.type("246810")
    hands.press("Enter")
    page.wait_for_url(f"**/cases/{case.pk}/plan/")
    words = planning.latest(case).current_acknowledgements()  # type: ignore[union-attr]
    assert {row.status for row in words.values() if row.name_shown in names} == {"agrees"}
    assert hands.clicks == 0


def test_what_is_typed_survives_a_lost_line_and_a_closed_browser(family: Any, open_browser: Open) -> None:
    case = family("writing")
    page = open_browser("tiina")
    turn(page, case)
    page.context.set_offline(True)
    page.locator("[data-uncover]").click()
    page.locator("[name=what_works]").fill("Skrivet utan nät")
    page.locator("form[data-autosave] button.btn-primary").click()
    expect(page.locator("[data-saved]")).to_contain_text("ingen förbindelse", timeout=8000)
    expect(page.locator("[name=what_works]")).to_have_value("Skrivet utan nät")
    page.context.set_offline(False)
    expect(page.locator("[data-saved]")).to_contain_text("Sparat", timeout=12_000)
    page.context.close()  # the battery died
    mikael = open_browser("mikael")
    mikael.goto(f"/cases/{case.pk}/plan/collect/")
    mikael.locator("main form button.btn-primary").click()
    expect(mikael.get_by_text("Skrivet utan nät")).to_be_visible()


def test_a_turn_is_not_lost_when_the_line_is_gone_at_sending(family: Any, open_browser: Open) -> None:
    case = family("with_family")
    page = open_browser("tiina")
    turn(page, case)
    page.locator("a.turn").last.click()
    page.get_by_label("Näen tämän toisin").check()
    page.locator("[name=own_words]").fill("Minun sanani")
    page.context.set_offline(True)
    page.locator("[data-uncover]").click()
    page.locator("form.turn-form button.btn-primary").click()
    expect(page.locator("[data-saved]")).to_contain_text("ei yhteyttä", timeout=8000)
    expect(page.locator("[name=own_words]")).to_have_value("Minun sanani")
    page.context.set_offline(False)
    page.locator("form.turn-form button.btn-primary").click()
    expect(page.get_by_role("heading", name="Kenen vuoro?")).to_be_visible()


def turn(page: Page, case: Case) -> None:
    page.goto(f"/cases/{case.pk}/plan/hand-over/")
    fill_hand_over(page)
    page.locator("[data-hand-over]").click()
    page.wait_for_url("**/y/")

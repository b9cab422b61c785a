"""The first third of the mission in a real browser: from a referral to an approved plan."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from cases.models import Case
from tests.browser.screens import come_back, fill_hand_over, hand_over, say

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]


def button(page: Page, name: str) -> Any:
    return page.get_by_role("button", name=name, exact=True)


def link(page: Page, name: str) -> Any:
    return page.get_by_role("link", name=name, exact=True)


def write_and_send_the_referral(page: Page) -> str:
    link(page, "Uusi lähete").first.click()
    page.get_by_label("Tehostettu perhetyö").check()
    page.get_by_label("vastaanottava yksikkö").select_option(label="Perhetyö, itäinen tiimi")
    page.get_by_label("lapsen etunimet").fill("Venla Aurora")
    page.get_by_label("lapsen sukunimi").fill("Tuulenkoski")
    page.get_by_label("lapsen syntymäaika").fill("2013-03-05")
    button(page, "Aloita lähete").click()
    case = re.search(r"/cases/[^/]+/", page.url).group(0)  # type: ignore[union-attr]
    for name in ("Sirpa", "Arto"):
        page.goto(case + "people/new/")
        page.get_by_label("etunimet").fill(name)
        page.get_by_label("sukunimi").fill("Tuulenkoski")
        page.get_by_label("osa perheessä").select_option(label="vanhempi")
        button(page, "Tallenna").click()
    link(page, "Merkitse huoltajat").click()
    for custody in page.get_by_label("huoltajuus", exact=True).all():
        custody.select_option(label="yhteishuolto")
    button(page, "Tallenna").click()
    link(page, "Lisää päätös").click()
    page.get_by_label("lapsi").select_option(label="Venla Aurora Tuulenkoski")
    page.get_by_label("päätöksen numero").fill("LS-2026-0900")
    page.get_by_label("päätöspäivä").fill("2026-01-10")
    page.get_by_label("päättäjä").fill("Katariina Vesanto")
    page.get_by_label("voimassa alkaen").fill("2026-01-10")
    button(page, "Tallenna").click()
    page.goto(case + "referral/edit/")
    page.get_by_label("lähetteen tarkoitus ja sisältö").fill("Perhe toivoo rauhallisempia iltoja.")
    page.get_by_label("luettu yhdessä perheen kanssa").check()
    button(page, "Tallenna lähete").click()
    send_referral(page)
    return case


def send_referral(page: Page) -> None:
    link(page, "Lähetä lähete").click()
    button(page, "Lähetä lähete").click()
    expect(page.get_by_text("Lähete on lähetetty.")).to_be_visible()


def answer(page: Page, case: str, choice: str, text: str = "") -> None:
    page.goto(case + "referral/answer/")
    page.get_by_label(choice).check()
    page.get_by_label("Kysymys tai viesti").fill(text)
    button(page, "Lähetä vastaus").click()


def turn_the_screen(page: Page, case: str) -> None:
    page.goto(case + "plan/hand-over/")
    fill_hand_over(page)
    hand_over(page)


def write_together(page: Page) -> None:
    page.get_by_label("perheen tilanne, lapset ensin").fill("Illat venyvät ja kaikki väsyvät.")
    page.get_by_label("Onko lapsen mielipide selvitetty?").select_option(label="kyllä")
    page.get_by_label("Miten", exact=True).select_option(label="lapsen kanssa kahden kesken")
    page.get_by_label("mitä lapsi ajattelee, lapsen sanoin").fill("”Haluun nukkuu.”")
    page.locator("[name=goal-0-title]").fill("Illat rauhoittuvat")
    for field in page.locator("[name^=goal-0-now]").all():
        field.fill("3")
    for field in page.locator("[name^=goal-0-wished]").all():
        field.fill("8")
    page.locator("[name=next_review_on]").fill(_in_two_months())
    expect(page.locator("[data-saved]")).to_contain_text("Tallennettu", timeout=8000)
    button(page, "Teksti on valmis: jokainen sanoo sanansa").click()
    expect(page.get_by_role("heading", name="Kenen vuoro?")).to_be_visible()


def _in_two_months() -> str:
    from datetime import timedelta

    from django.utils import timezone

    return (timezone.localdate() + timedelta(days=60)).isoformat()


def test_from_referral_to_the_working_phase(staff: Any, open_browser: Open) -> None:
    katariina = open_browser("katariina")
    case = write_and_send_the_referral(katariina)
    eeva = open_browser("eeva")
    answer(eeva, case, "Palautamme kysymyksen kanssa", "Sopiiko perheelle ilta-aika?")
    katariina.goto(case + "referral/")
    expect(katariina.get_by_text("Sopiiko perheelle ilta-aika?")).to_be_visible()
    send_referral(katariina)
    answer(eeva, case, "Otamme vastaan")
    eeva.get_by_label("vastuutyöntekijä").select_option(label="Tiina Ahonkallio")
    eeva.get_by_label("työpari").select_option(label="Mikael Sundqvist")
    button(eeva, "Aloita aloitusvaihe").click()

    tiina = open_browser("tiina")
    turn_the_screen(tiina, case)
    write_together(tiina)
    say(tiina, "Venla Aurora Tuulenkoski", draw=True)
    say(tiina, "Sirpa Tuulenkoski", sign="Sirpa Tuulenkoski")
    say(tiina, "Arto Tuulenkoski", "differs", own_words="Minusta illat ovat jo hyviä.")
    come_back(tiina)
    expect(tiina.get_by_text("Minusta illat ovat jo hyviä.")).to_be_visible()
    link(tiina, "Lähetä hyväksyttäväksi").click()
    button(tiina, "Lähetä hyväksyttäväksi").click()

    katariina.goto(case + "plan/decide/")
    katariina.get_by_label("Mitä pitäisi täydentää").fill("Kirjatkaa vielä koulu.")
    button(katariina, "Palauta täydennettäväksi").click()

    tiina.goto(case + "plan/write/")
    tiina.get_by_label("sovitut jatkotoimet").fill("Mikael soittaa kouluun.")
    button(tiina, "Tallenna").click()
    turn_the_screen(tiina, case)
    button(tiina, "Teksti on valmis: jokainen sanoo sanansa").click()
    for name in ("Venla", "Sirpa"):
        say(tiina, f"{name}.*Tuulenkoski")
    say(tiina, "Arto Tuulenkoski", "differs", own_words="Sanon saman kuin viimeksi.")
    come_back(tiina)
    link(tiina, "Lähetä hyväksyttäväksi").click()
    button(tiina, "Lähetä hyväksyttäväksi").click()

    katariina.goto(case + "plan/decide/")
    expect(katariina.locator("ins", has_text="Mikael soittaa kouluun.")).to_be_visible()
    katariina.get_by_label("Olen lukenut eriävät näkemykset").check()
    katariina.get_by_label("Salasanasi").fill("perhetyo-demo")
    button(katariina, "Hyväksy").click()
    expect(
        katariina.get_by_text("Suunnitelma on hyväksytty, ja työskentelyvaihe on alkanut.")
    ).to_be_visible()
    paper = katariina.request.get(link(katariina, "Avaa PDF").get_attribute("href") or "")
    assert (paper.status, paper.body()[:5]) == (200, b"%PDF-")
    assert Case.objects.get().state == "working"

    juho = open_browser("juho")
    for page in ("", "plan/", "plan/write/", "people/", "referral/", "plan/2/paper.pdf"):
        assert juho.request.get(case + page).status == 404


def test_what_is_typed_is_saved_without_a_button(family: Any, open_browser: Open) -> None:
    case = family("writing")
    page = open_browser("mikael")
    page.goto(f"/cases/{case.pk}/plan/write/")
    page.get_by_label("Mikä toimii", exact=True).fill("Kesken jäänyt ajatus")
    expect(page.locator("[data-saved]")).to_contain_text("Tallennettu", timeout=8000)
    page.goto("/")
    page.goto(f"/cases/{case.pk}/plan/write/")
    expect(page.get_by_label("Mikä toimii", exact=True)).to_have_value("Kesken jäänyt ajatus")


def test_a_turn_by_keyboard_alone(family: Any, open_browser: Open) -> None:
    case = family("with_family")
    page = open_browser("tiina")
    turn_the_screen(page, f"/cases/{case.pk}/")
    page.goto("/y/turn/0/")
    page.locator("[name=status]").first.focus()
    keys = page.keyboard
    keys.press("Space")
    keys.press("ArrowDown")  # from the first answer to the second
    keys.press("Tab")
    keys.type("Melkein kaikesta samaa mieltä.")
    page.locator("#turn button.btn-primary").focus()
    keys.press("Enter")
    page.wait_for_url("**/y/")
    expect(page.get_by_text("on käynyt vuorollaan").first).to_be_visible()


def test_a_pause_covers_the_screen_and_a_touch_shows_it_again(
    family: Any, open_browser: Open, settings: Any
) -> None:
    settings.SHARED_COVER_SECONDS = 1
    case = family("with_family")
    page = open_browser("tiina")
    turn_the_screen(page, f"/cases/{case.pk}/")
    expect(page.get_by_text("Tauko. Mitään ei katoa.")).to_be_visible(timeout=4000)
    expect(page.locator("main")).to_be_hidden()
    button(page, "Näytä taas").click()
    expect(page.locator("main")).to_be_visible()

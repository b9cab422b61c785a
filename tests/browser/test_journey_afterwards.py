"""A mistake corrected, an own view after the closing and a voided entry, as the worker and as the family
see them: in a real browser, in Finnish, the correction by keyboard too."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from cases import correcting, records
from cases.models import RecordVersion
from cases.verifying import Verifier
from tests.browser.screens import come_back, fill_hand_over, hand_over

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]


def turn_the_screen(page: Page, without: list[str] | None = None) -> None:
    fill_hand_over(page)
    for name in without or []:
        page.get_by_role("checkbox", name=name).uncheck()
    hand_over(page)


def test_a_correction_as_the_worker_and_the_family_see_it(family: Any, open_browser: Open) -> None:
    case = family("in_work")
    rows = RecordVersion.objects.filter(record__case=case, entry__kind="family", state="finalised")
    version = rows.exclude(acknowledgements=None).get()
    signer = version.acknowledgements.get().person
    page = open_browser("tiina")
    page.goto(f"/cases/{case.pk}/entries/{version.record_id}/")
    page.get_by_role("link", name="Oikaise", exact=True).click()
    page.get_by_label("Mitä oikaistaan").fill("Listan tekijä")
    page.get_by_role("textbox", name="Miksi").fill("Leo piirsi kuvat.")
    page.get_by_label("Kuka pyysi").select_option(label=signer.name)
    text = page.locator("[name=what_we_did]")
    text.fill(text.input_value().replace("Teimme iltalistan", "Leo teki iltalistan"))
    page.get_by_role("button", name="Oikaise teksti").press("Enter")
    expect(page.get_by_text("Teksti on oikaistu.")).to_be_visible()
    notice = page.get_by_role("note").filter(has_text="Listan tekijä")
    expect(notice).to_contain_text("Leo piirsi kuvat.")
    expect(notice).to_contain_text(signer.name)
    expect(page.get_by_text("katsottava uudelleen")).to_be_visible()
    notice.get_by_role("link", name="Aiempi teksti").click()
    expect(page.get_by_text("Tämä teksti on oikaistu myöhemmin")).to_be_visible()
    expect(page.get_by_text("Teimme iltalistan")).to_be_visible()

    # The family: who had said their word, alone, sees word by word what changed, and says it again.
    page.get_by_role("link", name="Oikaistu teksti").click()
    page.get_by_role("link", name="Ota jälkikäteinen kuittaus").click()
    others = [part.person.name for part in case.present_people if part.person != signer]
    turn_the_screen(page, without=others)
    expect(page.get_by_text("Listan tekijä")).to_be_visible()
    page.get_by_role("link", name=re.compile(signer.name)).click()
    expect(page.get_by_role("heading", name="Tämä on muuttunut")).to_be_visible()
    expect(page.locator("ins").filter(has_text="Leo")).to_be_visible()
    page.get_by_label("Olen samaa mieltä").check()
    page.get_by_text("Haluan lisätä nimeni tai merkkini").click()
    page.get_by_label("Sanon sen ääneen").check()
    page.get_by_role("button", name="Kuittaa").click()
    expect(page.get_by_role("heading", name="Kiitos.")).to_be_visible()
    come_back(page)
    expect(page.get_by_text("sanottu ääneen yhteisellä näytöllä")).to_be_visible()
    expect(page.get_by_text("katsottava uudelleen")).to_have_count(0)
    assert list(Verifier().faults()) == []


def test_an_own_view_after_the_closing(family: Any, open_browser: Open) -> None:
    case = family("closed")
    page = open_browser("katariina", width=390)
    page.goto(f"/cases/{case.pk}/summary/")
    page.get_by_role("link", name="Oma näkemys", exact=True).click()
    page.get_by_label("Henkilön omin sanoin").fill("Haluan lisätä, että kesä auttoi eniten.")
    page.get_by_label("kyllä, sen saa näyttää").check()
    page.get_by_role("button", name="Tallenna").click()
    expect(page.get_by_text("Haluan lisätä, että kesä auttoi eniten.")).to_be_visible()
    expect(page.get_by_role("link", name="Lisäykset PDF:nä")).to_be_visible()
    # The family reads it beside the summary.
    page.get_by_role("link", name="Ota jälkikäteinen kuittaus").click()
    turn_the_screen(page)
    expect(page.get_by_role("heading", name="Omat näkemykset tekstin vieressä")).to_be_visible()
    expect(page.get_by_text("Haluan lisätä, että kesä auttoi eniten.")).to_be_visible()
    come_back(page)
    # Whoever has the paper at home checks its code, and learns no name.
    version = correcting.in_force(records.single(case, "summary"))
    visitor = open_browser(None, width=390)
    visitor.goto("/verify/")
    visitor.get_by_label("Tekstin tunniste").fill(version.content_hash[:12])  # type: ignore[union-attr]
    visitor.get_by_role("button", name="Tarkista").click()
    expect(visitor.get_by_role("heading", name="Teksti on muuttumaton")).to_be_visible()
    expect(visitor.get_by_text(case.family_name)).to_have_count(0)


def test_a_voided_entry_as_worker_social_worker_and_family_see_it(family: Any, open_browser: Open) -> None:
    case = family("in_work")
    rows = RecordVersion.objects.filter(record__case=case, entry__kind="network", state="finalised")
    version = rows.order_by("created_at").first()
    assert version is not None
    words = version.entry.what_we_did
    page = open_browser("katariina")
    page.goto(f"/cases/{case.pk}/entries/{version.record_id}/")
    page.get_by_role("link", name="Mitätöi", exact=True).click()
    page.get_by_label("kirjattu väärälle asiakkaalle").check()
    page.get_by_label("Omin sanoin").fill("Tapaaminen oli toisen perheen.")
    page.get_by_role("button", name="Mitätöi ja piilota").click()
    expect(page.get_by_role("heading", name="Tämä teksti on mitätöity")).to_be_visible()
    expect(page.get_by_text(words)).to_have_count(0)
    page.get_by_role("link", name="Lue piilotettu teksti").click()
    page.get_by_label("Miksi sinun on luettava se").fill("Toinen perhe pyysi omat tietonsa.")
    page.get_by_role("button", name="Näytä teksti").click()
    expect(page.get_by_text(words)).to_be_visible()
    page.get_by_role("link", name="Sulje").click()
    expect(page.get_by_text("Toinen perhe pyysi omat tietonsa.")).to_be_visible()

    worker = open_browser("tiina")
    worker.goto(f"/cases/{case.pk}/entries/")
    expect(worker.get_by_text("mitätöity").first).to_be_visible()
    trace = worker.locator(f"a.row[href*='{version.record_id}']")
    expect(trace).not_to_contain_text("koulussa")
    trace.click()
    expect(worker.get_by_text("Tapaaminen oli toisen perheen.")).to_be_visible()
    expect(worker.get_by_text(words)).to_have_count(0)
    expect(worker.get_by_role("link", name="Lue piilotettu teksti")).to_have_count(0)
    # There is nothing to show to the family any more.
    worker.goto(f"/cases/{case.pk}/entries/{version.record_id}/hand-over/")
    expect(worker.get_by_role("heading", name="Tämä teksti on mitätöity")).to_be_visible()

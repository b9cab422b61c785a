"""A passkey in a real browser: made on the worker's page, and the way back from the shared screen by it."""

from collections.abc import Callable
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from playwright.sync_api import CDPSession, Page, expect

from cases.models import Case, SharedSession
from tests.browser.screens import fill_hand_over
from tests.browser.test_accessibility import check

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]


class Device:
    """A virtual device that holds passkeys; `recognises` the worker, or somebody else has it in hand."""

    def __init__(self, page: Page) -> None:
        self.cdp: CDPSession = page.context.new_cdp_session(page)
        self.cdp.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
            "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
        }  # fmt: skip
        made = self.cdp.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        self.id = made["authenticatorId"]

    def recognises(self, worker: bool) -> None:
        told = {"authenticatorId": self.id, "isUserVerified": worker}
        self.cdp.send("WebAuthn.setUserVerified", told)


def add(page: Page, name: str = "Työpuhelin") -> None:
    page.goto("/passkeys/")
    page.locator("[name=name]").fill(name)
    page.locator("form.sheet button").click()
    page.locator("[data-make]").click()


@pytest.fixture
def worker(open_browser: Open, family: Any) -> tuple[Page, Device, Case]:
    """A worker with a passkey, and a plan that can be handed over."""
    case = family("writing")
    page = open_browser("tiina")
    device = Device(page)
    add(page)
    expect(page.locator(".row-title")).to_have_text("Työpuhelin")
    return page, device, case


def hand_over(page: Page, case: Case) -> None:
    page.goto(f"/cases/{case.pk}/plan/hand-over/")
    fill_hand_over(page)
    page.locator("[data-hand-over]").click()
    page.wait_for_url("**/y/")
    page.goto("/y/back/")


def test_back_to_work_by_passkey(worker: tuple[Page, Device, Case]) -> None:
    page, _device, case = worker
    hand_over(page, case)
    page.locator("[data-passkey]:not([name])").click()
    page.wait_for_url(f"**/cases/{case.pk}/plan/")
    assert Authenticator.objects.get().last_used_at is not None
    assert SharedSession.objects.get(version__record__case=case).wrong_pins == 0


def test_half_an_hour_more_by_passkey_and_by_keyboard(worker: tuple[Page, Device, Case]) -> None:
    page, _device, case = worker
    hand_over(page, case)
    before = SharedSession.objects.get(version__record__case=case).ends_at
    page.locator("[data-passkey][name=extend]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/y/")
    assert SharedSession.objects.get(version__record__case=case).ends_at > before


def test_whoever_the_device_does_not_know_stays(worker: tuple[Page, Device, Case]) -> None:
    page, device, case = worker
    hand_over(page, case)
    device.recognises(False)
    page.locator("[data-passkey]:not([name])").click()
    expect(page.locator("[data-trouble]")).to_be_focused()
    assert page.url.endswith("/y/back/")
    assert page.request.get(f"/cases/{case.pk}/").status == 404
    session = SharedSession.objects.get(version__record__case=case)
    assert (session.ended_at, session.wrong_pins) == (None, 0)
    device.recognises(True)
    page.locator("[data-passkey]:not([name])").click()
    page.wait_for_url(f"**/cases/{case.pk}/plan/")


def test_after_a_refusal_the_pin_still_works(worker: tuple[Page, Device, Case]) -> None:
    page, device, case = worker
    hand_over(page, case)
    device.recognises(False)
    page.locator("[data-passkey]:not([name])").click()
    expect(page.locator("[data-trouble]")).to_be_focused()
    page.locator("[name=pin]").fill("246810")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/cases/{case.pk}/plan/")


def test_a_device_that_does_not_know_the_worker_makes_no_passkey(open_browser: Open, family: Any) -> None:
    family("writing")
    page = open_browser("tiina")
    Device(page).recognises(False)
    add(page)
    expect(page.locator("[data-trouble]")).to_be_focused()
    page.goto("/passkeys/")
    expect(page.locator(".row-title")).to_have_count(0)


@pytest.mark.parametrize("width", [1280, 320])
def test_the_pages_are_for_everybody(open_browser: Open, family: Any, width: int) -> None:
    case = family("writing")
    page = open_browser("tiina", width=width)
    device = Device(page)
    check(page, "/passkeys/")
    device.recognises(False)
    add(page, "Työpuhelin, jolla on hyvin pitkä nimi kuten puhelimilla joskus")
    expect(page.locator("[data-trouble]")).to_be_focused()
    check(page, "")
    device.recognises(True)
    page.locator("[data-make]").click()
    expect(page.locator(".row-title")).to_have_count(1)
    check(page, "")
    page.locator(".row-side a").click()
    page.wait_for_url("**/remove/")
    check(page, "")
    hand_over(page, case)
    check(page, "")

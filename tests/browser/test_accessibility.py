"""WCAG 2.2 AA by automatic rules on every page, at two widths; no page wider than a small phone."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from cases.models import Code, DataRequest
from perhetyo import clock
from perhetyo.database import acting
from reviews.demo.logs import read_and_ask
from tests.browser.screens import fill_hand_over
from tests.sign_in import code_now, with_app

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}

WIDTHS = (320, 1280)
# Whatever the keyboard can reach without an outline of its own, of its label or of the choice around it.
WITHOUT_A_RING = """() => {
  const has_ring = (each) => {
    const style = getComputedStyle(each);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  };
  const before = document.activeElement;
  const reached = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
  const found = reached.filter((each) => {
    each.focus({ focusVisible: true });
    const around = [each, each.closest(".choice"), ...(each.labels || [])].filter(Boolean);
    return document.activeElement === each && !around.some(has_ring);
  });
  before.focus();
  return found.map((each) => each.outerHTML.slice(0, 200));
}"""


def check(page: Page, path: str) -> None:
    """The rules at both widths of the page, and the ring of the keyboard; it ends at the width of a desk."""
    if path:
        page.goto(path)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page, options=RULES).response["violations"]
        faults = [(each["id"], [node["html"] for node in each["nodes"]][:3]) for each in found]
        assert faults == [], (path, width)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, (path, width, "scrolls sideways by", wide)
    assert page.evaluate(WITHOUT_A_RING) == [], path


def test_pages_of_workers(family: Any, open_browser: Open) -> None:
    case, sent = family("with_family"), family("submitted")
    worker = open_browser("tiina")
    check(worker, "/")
    for name in (
        "", "people/", "people/new/", "guardians/", "network/new/", "agreement/", "referral/", "plan/",
        "plan/write/", "plan/hand-over/", "plan/note/", "plan/own-view/", "plan/on-paper/", "plan/submit/",
    ):  # fmt: skip
        check(worker, f"/cases/{case.pk}/{name}")
    check(worker, "/pin/")
    check(worker, "/nothing/")
    social_worker = open_browser("katariina")
    for path in (
        "/",
        "/referrals/new/",
        f"/cases/{sent.pk}/plan/decide/",
        f"/cases/{sent.pk}/decisions/new/",
    ):
        check(social_worker, path)


def test_pages_of_meetings_reviews_and_closing(family: Any, open_browser: Open) -> None:
    work, closing = family("in_work"), family("closing")
    worker = open_browser("tiina")
    for name in (
        "", "entries/", "entries/new/?of=meeting", "entries/new/?of=cancellation", "entries/new/?of=other",
        "child-views/new/", "reviews/new/",
    ):  # fmt: skip
        check(worker, f"/cases/{work.pk}/{name}")
    entry = work.records.filter(kind="entry").first()
    check(worker, f"/cases/{work.pk}/entries/{entry.pk}/")
    for name in ("", "summary/", "summary/write/", "summary/hand-over/", "summary/submit/"):
        check(worker, f"/cases/{closing.pk}/{name}")
    annulled = work.records.filter(versions__state="annulled").first()
    check(worker, f"/cases/{work.pk}/entries/{annulled.pk}/")
    asked = work.records.filter(versions__correction_requests__answer=None, kind="entry").exclude(
        versions__correction_requests=None
    )
    for record in asked:
        for name in ("", "correct/", "ask/", "own-view/", "on-paper/"):
            check(worker, f"/cases/{work.pk}/entries/{record.pk}/{name}")
    check(worker, f"/cases/{work.pk}/plan/correct/")
    decider = open_browser("katariina")
    for path in (
        "/substitutes/",
        "/verify/",
        f"/cases/{work.pk}/",
        f"/cases/{work.pk}/entries/{annulled.pk}/1/hidden/",
    ):
        check(decider, path)
    finished = work.records.filter(kind="entry", versions__state="finalised").first()
    check(decider, f"/cases/{work.pk}/entries/{finished.pk}/1/annul/")
    request = asked.first().versions.get(state="finalised").correction_requests.first()
    check(decider, f"/cases/{work.pk}/entries/{asked.first().pk}/requests/{request.pk}/refuse/")
    decider.goto("/verify/")
    decider.locator("[name=code]").fill(work.records.get(kind="plan").versions.get().content_hash[:12])
    decider.get_by_role("button", name="Tarkista").click()
    check(decider, "")
    review = closing.records.get(kind="review")
    check(worker, f"/cases/{closing.pk}/reviews/{review.pk}/")
    social_worker = open_browser("katariina")
    for name in ("closing/begin/", "closing/interrupt/"):
        check(social_worker, f"/cases/{work.pk}/{name}")
    for name in ("", "closing/back/", "closing/feedback/"):
        check(social_worker, f"/cases/{closing.pk}/{name}")
    check(open_browser("eeva"), "/feedback/")


def test_feedback_on_the_shared_screen(family: Any, open_browser: Open) -> None:
    case = family("closing")
    page = open_browser("tiina")
    page.goto(f"/cases/{case.pk}/summary/hand-over/")
    fill_hand_over(page)
    page.get_by_role("button", name="Anna laite perheelle").click()
    page.wait_for_url("**/y/")
    for path in ("", "/y/feedback/adult/", "/y/feedback/child/"):
        check(page, path)


def test_pages_of_the_log_and_of_requests(family: Any, staff: Any, open_browser: Open) -> None:
    case = family("working")
    read_and_ask(case, staff, today=clock.today())
    member = case.network.first()
    officer, leader, social_worker = (open_browser(name) for name in ("liisa", "eeva", "katariina"))
    log_request, data_request = (
        DataRequest.objects.get(kind=kind) for kind in (DataRequest.Kind.LOG, DataRequest.Kind.DATA)
    )
    home = f"/cases/{case.pk}/"
    for path in (
        "/requests/", "/log/mine/", "/log/patterns/", f"{home}log/", f"{home}log/{case.children[0].pk}/",
        f"{home}log/hold-back/", f"{home}requests/new/", f"{home}requests/log/{log_request.pk}/",
    ):  # fmt: skip
        check(officer, path)
    leader.goto("/log/patterns/")
    leader.locator("a.btn-outline-primary").first.click()
    check(leader, "")
    for path in (
        "/requests/", f"{home}requests/data/{data_request.pk}/", f"{home}given-out/",
        f"{home}given-out/new/", f"{home}network/{member.pk}/contact/",
    ):  # fmt: skip
        check(social_worker, path)


def test_public_pages_and_the_unit_leads(family: Any, open_browser: Open) -> None:
    sent, queued = family("sent"), family("queued")
    nobody = open_browser(None)
    for path in ("/account/login/", "/perhetyo/", "/accessibility/"):
        check(nobody, path)
    lead = open_browser("eeva")
    for path in ("/inbox/", f"/cases/{sent.pk}/referral/answer/", f"/cases/{queued.pk}/start/"):
        check(lead, path)


def test_pages_of_ones_own_sign_in(staff: Any, open_browser: Open) -> None:
    nobody = open_browser(None)
    check(nobody, "/account/choose-password/")
    worker = open_browser("tiina")
    for path in ("", "password/", "app/new/", "codes/"):
        check(worker, f"/sign-in/{path}")
    check(worker, "/prove/")
    other = open_browser("tiina")  # a device that was not seen before, told on the first
    other.goto("/")
    check(worker, "/sign-in/")
    assert worker.get_by_role("button", name="Se olin minä").count() == 1
    secret = with_app(staff["tiina"])
    check(worker, "/sign-in/app/remove/")
    check(worker, "/sign-in/codes/")
    worker.locator("main form button").click()
    worker.wait_for_selector(".recovery-codes")
    check(worker, "")
    nobody.goto("/account/login/")
    nobody.locator("form:has(input[value='tiina']) button").click()
    nobody.wait_for_url("**/second/")
    check(nobody, "")
    nobody.locator("[name=code]").fill("000000")
    nobody.keyboard.press("Enter")
    nobody.wait_for_selector(".error-summary")
    check(nobody, "")
    nobody.locator("[name=code]").fill(code_now(secret))
    nobody.keyboard.press("Enter")
    nobody.wait_for_url(lambda url: "login" not in url)


def test_pages_of_administrators(staff: Any, open_browser: Open) -> None:
    page = open_browser("admin")
    worker, unit, code = staff["tiina"], staff["tiina"].unit, Code.objects.first()
    with_app(worker)
    own = [f"workers/{worker.pk}/{more}" for more in ("", "code/", "factors/")]
    for path in ("workers/", "workers/new/", *own, "units/", f"units/{unit.pk}/", "codes/", "codes/new/"):
        check(page, f"/{path}")
    check(page, f"/codes/{code.pk}/end/")
    page.goto(f"/workers/{worker.pk}/code/")
    page.locator("main form button").click()
    page.wait_for_selector(".pair-code")
    check(page, "")
    page.goto("/workers/new/")
    page.locator("main form button.btn-primary").click()
    assert page.evaluate("document.activeElement.className") == "error-summary"
    check(page, "")


def test_a_page_with_mistakes_leads_the_keyboard_to_the_first(family: Any, open_browser: Open) -> None:
    page = open_browser("katariina")
    page.goto("/referrals/new/")
    page.locator("main form button.btn-primary").click()
    assert page.evaluate("document.activeElement.className") == "error-summary"
    check(page, "")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "legal_basis"


def test_very_long_names_break_no_page(family: Any, open_browser: Open, staff: Any) -> None:
    case = family("with_family")
    child = case.children[0]
    child.first_names, child.last_name = "Pitkänimi" * 22, "Sukunimi-" * 22
    with acting(staff["tiina"]):
        child.save()
    page = open_browser("tiina", width=320)
    for name in ("", "people/", "plan/", "plan/write/", "plan/hand-over/", "guardians/"):
        check(page, f"/cases/{case.pk}/{name}")
    check(page, "/")

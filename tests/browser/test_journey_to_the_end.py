"""The rest of the mission in a real browser: eight meetings, a review that changes a goal, the closing, the
summary co-signed, approved and downloaded, feedback given. In Finnish, and once in Swedish."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone, translation
from playwright.sync_api import Page, expect

from cases import planning
from cases.models import Case, RecordVersion
from reviews.models import Feedback, FeedbackTurn
from tests.browser.screens import come_back, fill_hand_over, hand_over, say

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
Open = Callable[..., Page]
MEETINGS: list[dict[str, Any]] = [
    {"kind": "individual_child", "who": "child", "start": "12:15", "end": "13:00", "place": "school"},
    {"kind": "network", "who": "all", "start": "13:00", "end": "14:15", "place": "school"},
    {"kind": "family", "who": "all", "start": "17:30", "end": "19:00", "place": "home"},
    {"kind": "remote", "who": "parents", "start": "09:00", "end": "09:45", "place": "remote"},
    {"kind": "group", "who": "all", "start": "10:00", "end": "11:30", "place": "office"},
    {"kind": "phone", "who": "parents", "start": "14:00", "end": "14:20", "place": ""},
]


class Walk:
    """One language's walk through the pages; `t` gives a label as the catalogue words it."""

    def __init__(self, case: Case, language: str) -> None:
        self.case, self.language = case, language
        self.home = f"/cases/{case.pk}/"

    def t(self, message: str) -> str:
        with translation.override(self.language):
            return translation.gettext(message)

    def press(self, page: Page, message: str) -> None:
        page.get_by_role("button", name=self.t(message), exact=True).click()

    def follow(self, page: Page, message: str) -> None:
        page.get_by_role("link", name=self.t(message), exact=True).first.click()

    def finish(self, page: Page) -> None:
        self.follow(page, "Finish and lock")
        self.press(page, "Finish and lock")
        expect(page.get_by_text(self.t("Finished. This never changes any more."))).to_be_visible()

    def log(self, page: Page, meeting: dict[str, Any], day: date) -> None:
        page.goto(self.home)
        self.follow(page, "Log a meeting")
        page.locator("[name=kind]").select_option(meeting["kind"])
        page.locator("[name=date]").fill(day.isoformat())
        page.locator("[name=start]").fill(meeting["start"])
        page.locator("[name=end]").fill(meeting["end"])
        page.locator("[name=place_kind]").select_option(meeting["place"])
        wanted = {"child": ["child"], "parents": ["parent"], "all": ["child", "parent"]}[meeting["who"]]
        for part in self.case.present_people:
            if part.role in wanted:
                page.locator(f"[name=participants][value='person:{part.person_id}']").check()
        page.locator("[name=what_we_did]").fill("Tapasimme ja puhuimme viikosta.")
        page.locator("[name=written_together]").select_option("yes")

    def cancel(self, page: Page, kind: str) -> None:
        page.goto(self.home)
        self.follow(page, "Log a cancellation")
        page.locator("[name=kind]").select_option(kind)
        page.locator("[name=date]").fill((timezone.localdate() - timedelta(days=1)).isoformat())
        page.locator("[name=start]").fill("16:30")
        page.locator("[name=cancelled_by]").select_option("family")
        page.locator("[name=cancel_reason]").select_option("illness")
        self.press(page, "Save")
        self.finish(page)

    def turn_the_screen(self, page: Page) -> None:
        fill_hand_over(page)
        page.locator("select[name=language]").select_option(self.language)
        hand_over(page)

    def everybody_says(self, page: Page) -> None:
        page.locator("ul.turns").wait_for()
        for part in self.case.present_people:
            say(page, part.person.name)

    def come_back(self, page: Page) -> None:
        come_back(page)

    def send(self, page: Page) -> None:
        self.follow(page, "Send for approval")
        self.press(page, "Send for approval")
        expect(page.get_by_text(self.t("Sent to the social worker."))).to_be_visible()

    def approve(self, page: Page, address: str) -> None:
        page.goto(address + "decide/")
        page.locator("[name=password]").fill("perhetyo-demo")
        self.press(page, "Approve")

    def hear_the_children(self, page: Page) -> None:
        for child in self.case.children:
            page.locator(f"[name=child-{child.pk}-was_sought]").select_option("yes")
            page.locator(f"[name=child-{child.pk}-manner]").select_option("alone")
            page.locator(f"[name=child-{child.pk}-content]").fill("”Ihan hyvä.”")


def hold_the_review(walk: Walk, page: Page) -> str:
    page.goto(walk.home)
    walk.follow(page, "Begin a review")
    page.locator("[name=place]").fill("koti")
    page.locator("[name=participants]").fill("kaikki")
    page.locator("[name=social_worker_there]").select_option("yes")
    for place in range(2):
        page.locator(f"[name=goal-{place}-attainment]").select_option("partly")
        for part in walk.case.present_people:
            page.locator(f"[name=goal-{place}-now-{part.person_id}]").fill("6")
        page.locator(f"[name=goal-{place}-words-workers]").fill("Hyvä suunta.")
    page.locator("summary", has_text=walk.t("Word the goal anew")).first.click()
    page.locator("[name=goal-0-title]").fill("Illat ja aamut rauhoittuvat")
    walk.hear_the_children(page)
    page.locator("[name=conclusion]").select_option("change")
    page.locator("[name=next_review_on]").fill((timezone.localdate() + timedelta(days=60)).isoformat())
    walk.press(page, "Save and show to the family")
    walk.turn_the_screen(page)
    walk.press(page, "The text is ready: everybody says their word")
    walk.everybody_says(page)
    walk.come_back(page)
    address = page.url
    walk.send(page)
    return address


def write_the_summary(walk: Walk, page: Page) -> str:
    page.goto(walk.home + "summary/")
    walk.follow(page, "Make the draft")
    expect(page.get_by_text(walk.t("Drafted from:")).first).to_be_visible()
    page.locator("[name=last_day]").fill(timezone.localdate().isoformat())
    for place in range(2):
        page.locator(f"[name=outcome-{place}-attainment]").select_option("reached")
        page.locator(f"[name=outcome-{place}-now-workers]").fill("8")
    walk.hear_the_children(page)
    page.locator("[name=family_experience]").fill("”Meitä kuunneltiin.”")
    page.locator("[name=feedback_offered]").select_option("yes")
    walk.press(page, "Save and show to the family")
    walk.turn_the_screen(page)
    walk.press(page, "The text is ready: everybody says their word")
    walk.everybody_says(page)
    give_feedback(walk, page)
    walk.come_back(page)
    return page.url


def give_feedback(walk: Walk, page: Page) -> None:
    walk.follow(page, "Feedback, adult")
    page.locator("[name=was_heard][value='5']").check()
    page.locator("[name=helped_most]").fill("Suora puhe.")
    walk.press(page, "Send the feedback")
    walk.follow(page, "Feedback, child or young person")
    page.locator("[name=meetings][value='3']").check()
    walk.press(page, "Send the feedback")
    walk.follow(page, "Feedback, adult")
    walk.press(page, "I leave this")
    page.wait_for_url("**/y/")
    assert "Suora puhe." not in page.content()


@pytest.fixture(params=["fi", "sv"])
def walk(request: pytest.FixtureRequest, staff: Any) -> Walk:
    """A family in the working phase, in one of the two languages."""
    from reviews.demo.build import Builder
    from reviews.demo.families import FAMILIES

    family = next(each for each in FAMILIES if each.state == "working")
    case = Builder(replace(family, language=request.param), staff, today=timezone.localdate()).build()
    return Walk(Case.objects.with_faces().get(pk=case.pk), request.param)


def test_from_the_first_meeting_to_the_closed_case(walk: Walk, open_browser: Open) -> None:
    tiina = open_browser("tiina", language=walk.language)
    day = timezone.localdate() - timedelta(days=8)
    for place, meeting in enumerate(MEETINGS):
        walk.log(tiina, meeting, day + timedelta(days=place))
        if meeting["kind"] == "family":  # its first acknowledgement finishes it
            walk.press(tiina, "Save and show to the family")
            walk.turn_the_screen(tiina)
            walk.press(tiina, "The text is ready: everybody says their word")
            walk.everybody_says(tiina)
            walk.come_back(tiina)
        else:
            walk.press(tiina, "Save")
            walk.finish(tiina)
    for kind in ("cancelled", "no_show"):
        walk.cancel(tiina, kind)
    entries = RecordVersion.objects.filter(record__case=walk.case, record__kind="entry", state="finalised")
    assert entries.count() == 8
    assert entries.get(entry__kind="family").acknowledgements.count() == 4

    katariina = open_browser("katariina", language=walk.language)
    walk.approve(katariina, hold_the_review(walk, tiina))
    assert [each.number for each in planning.versions(walk.case)] == [2, 1]
    katariina.goto(walk.home + "closing/begin/")
    katariina.locator("[name=words]").fill("Tavoitteet on saavutettu.")
    walk.press(katariina, "Begin the closing phase")

    walk_to_the_summary(walk, tiina, katariina)


def walk_to_the_summary(walk: Walk, tiina: Page, katariina: Page) -> None:
    address = write_the_summary(walk, tiina)
    walk.send(tiina)
    walk.approve(katariina, address)
    expect(
        katariina.get_by_text(walk.t("The summary is approved and the family work has ended."))
    ).to_be_visible()
    href = katariina.get_by_role("link", name=walk.t("Open the PDF"), exact=True).get_attribute("href") or ""
    first, second = katariina.request.get(href).body(), tiina.request.get(href).body()
    assert first[:5] == b"%PDF-"
    assert first == second
    walk.case.refresh_from_db()
    assert walk.case.state == "closed"
    assert sorted(Feedback.objects.values_list("answerer", flat=True)) == ["adult", "child"]
    assert FeedbackTurn.objects.filter(case=walk.case, outcome="skipped").count() == 1
    tiina.goto(walk.home)
    for message in ("Log a meeting", "Begin a review", "Make the draft"):
        expect(tiina.get_by_role("link", name=walk.t(message), exact=True)).to_have_count(0)
    for path in ("entries/new/", "reviews/new/", "summary/write/"):
        assert tiina.request.get(walk.home + path).status == 403

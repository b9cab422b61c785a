"""The walls of the shared screen, tried from the inside: one routine that looks everywhere for a leak.

`Walls.check` does what somebody could do who was handed the device: the Back button with and without the
network, addresses, scripts, old cookies, the other tabs. Whatever it sees must hold none of `needles`.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from playwright.sync_api import BrowserContext, CDPSession, Error, Page

from cases.models import Case
from reviews.demo.build import Builder
from reviews.demo.families import FAMILIES, PLAN_FI
from tests.browser.screens import fill_hand_over
from tests.cases.test_gate import CAPTURED, CASE_PAGES, address, every_view
from tests.cases.test_permission_matrix import made_up

SHARED, WORKER = settings.SHARED_COOKIE_NAME, settings.SESSION_COOKIE_NAME
STATES = ("with_family", "submitted", "started", "plan_returned", "working")
STEPS = 10  # how often Back, and then Forward, is pressed
# Headings and ways of a worker's pages, by the words of their templates.
WORKERS_WORDS = ("My families", "Somebody else's turn", "My PIN", "Log out", "Turn the screen to the family")
WORKERS_MARKUP = ('class="top-who"', "/account/logout/", "<body data-worker")

# What a person at the device, or a script in the page, can read of a window.
LOOK = """() => {
  const kept = (store) => { try { return JSON.stringify({...window[store]}); } catch { return ""; } };
  return {
    html: document.documentElement.outerHTML,
    text: document.body ? document.body.innerText : "",
    typed: [...document.querySelectorAll("input, textarea, select")].map((each) => each.value).join("\\n"),
    kept: kept("localStorage") + kept("sessionStorage"),
    title: document.title,
    restored: Boolean(window.wasRestored),
  };
}"""
NOTICE_RESTORING = "addEventListener('pageshow', (event) => { window.wasRestored = event.persisted; })"
NOTICE_BLANKING = """() => {
  new BroadcastChannel("perhetyo").addEventListener("message", () => { window.askedAt ??= Date.now(); });
  new MutationObserver(() => {
    if (!document.body.children.length) window.blankAt ??= Date.now();
  }).observe(document.body, { childList: true });
}"""
ASK = """async ([asked, token]) => Promise.all(asked.map(async ([method, path]) => {
  const answer = await fetch(path, { method, headers: { "X-CSRFToken": token } });
  return [method, path, answer.status, JSON.stringify([...answer.headers]) + await answer.text()];
}))"""
POST = """([path, token]) => {
  const form = Object.assign(document.createElement("form"), { method: "post", action: path });
  form.append(Object.assign(document.createElement("input"), { name: "csrfmiddlewaretoken", value: token }));
  document.body.append(form);
  form.submit();
}"""


def build_others(staff: Any, *, count: int, beside: str) -> list[Case]:
    """Families of the same worker, none twice, each with words of its own in its referral and plan."""
    states = [state for state in STATES if state != beside][:count]
    return [_planted(staff, state, f"Sinitiaisen salaisuus {at}") for at, state in enumerate(states)]


def _planted(staff: Any, state: str, words: str) -> Case:
    family = next(each for each in FAMILIES if each.state == state)
    family = replace(family, purpose=words, wish=words, plan={**PLAN_FI, "situation": words})
    case = Builder(family, staff, today=timezone.localdate()).build()
    return Case.objects.with_faces().get(pk=case.pk)


def needles_of(others: list[Case]) -> list[str]:
    """Whatever would tell of the other families or of the worker's pages, in plain letters."""
    found = {"Sinitiaisen salaisuus", *WORKERS_MARKUP}
    for case in others:
        people = [part.person for part in case.present_people]
        found |= {str(case.pk), case.number, *(str(person.pk) for person in people)}
        found |= {name for person in people for name in (person.last_name, person.name) if name.isascii()}
    for language in ("fi", "sv"):
        with translation.override(language):
            found |= {translation.gettext(words) for words in WORKERS_WORDS}
    return sorted(found)


def names_of(cases: list[Case]) -> list[str]:
    """What no title and no address may hold, the family's on the screen included."""
    people = [part.person for case in cases for part in case.present_people]
    words = {word for person in people for word in person.name.split()}
    return sorted(words | {case.number for case in cases} | {"Tiina", "Ahonkallio"})


def every_address(case: Case, *, is_one_each: bool = False) -> Iterator[str]:
    """All addresses of the product, or one of each view; with ids that are there as far as they are."""
    known = {
        "person_id": case.present_people[0].person_id,
        "record_id": case.records.values_list("pk", flat=True).first(),
        "decision_id": case.decisions.values_list("pk", flat=True).first(),
    }
    patterns = {each.name: each for each in every_view() if each.name != "status"}  # that one answers too
    if is_one_each:
        views = {(each.callback.__module__, each.callback.__name__): each for each in patterns.values()}
        patterns = {each.name: each for each in views.values()}
    for name in patterns:
        if name in CASE_PAGES:
            yield address(name, case.pk, **known)
        else:
            yield reverse(name, kwargs={key: made_up(name, key) for key in CAPTURED[name]})


@dataclass
class Walls:
    """A device in which the worker has opened many pages, and then turned the screen to one family."""

    page: Page
    tabs: list[Page]
    case: Case
    others: list[Case]
    needles: list[str] = field(init=False)
    names: list[str] = field(init=False)
    old_cookie: Any = field(init=False)
    shared_cookie: Any = field(init=False)
    clicked_at: float = 0
    headers: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.needles = needles_of(self.others)
        self.names = names_of([self.case, *self.others])
        self.tools = tools_of(self.page)
        self.tools.on(
            "Network.responseReceivedExtraInfo", lambda event: self.headers.append(str(event["headers"]))
        )
        self.tools.send("Network.enable")

    @property
    def context(self) -> BrowserContext:
        return self.page.context

    # What the worker does

    def work(self) -> None:
        """A morning's pages in this tab, and five other tabs left open on pages of the other families."""
        pages = ("", "people/", "plan/")
        paths = [f"/cases/{other.pk}/{page}" for other in self.others[:3] for page in pages]
        paper = f"/cases/{self.others[-1].pk}/plan/1/paper.pdf"
        for path in ["/", *paths, "/account/login/", paper, "/pin/"]:
            self.page.goto(path, wait_until="domcontentloaded")
        places = ("people/", "plan/", "", "referral/", "plan/hand-over/")
        for tab, other, place in zip(self.tabs, self.others, places, strict=False):
            tab.goto("/", wait_until="domcontentloaded")
            tab.goto(f"/cases/{other.pk}/{place}")
            assert any(needle in tab.content() for needle in (other.number, str(other.pk))), tab.url
            tab.evaluate(NOTICE_BLANKING)

    def hand_over(self) -> None:
        page = self.page
        page.bring_to_front()
        page.goto(f"/cases/{self.case.pk}/plan/hand-over/")
        fill_hand_over(page)
        self.old_cookie = self.cookie(WORKER)
        self.clicked_at = page.evaluate("Date.now()")
        page.locator("[data-hand-over]").click()
        page.wait_for_url("**/y/")
        self.shared_cookie = self.cookie(SHARED)

    def cookie(self, name: str) -> Any:
        return next((each for each in self.context.cookies() if each["name"] == name), None)

    # What anybody may try then

    def check(self) -> None:
        """Everything, in turn. Raises AssertionError at the first thing that shows."""
        self.look(self.page, "the screen")
        self.check_the_other_tabs()
        self.check_the_history(is_connected=False)
        self.check_the_history(is_connected=True)
        self.check_titles()
        self.check_typed_addresses()
        self.check_asking_from_inside()
        self.check_the_old_cookie()
        assert len(self.headers) > 200
        self.nothing_in("\n".join(self.headers), "a header of an answer")

    def nothing_in(self, text: str, where: str) -> None:
        found = [needle for needle in self.needles if needle in text]
        assert not found, f"{where} shows {found}"

    def look(self, page: Page, where: str) -> None:
        """A window's markup, text, fields, storage and title hold nothing; there is no worker's menu."""
        seen = read(page, LOOK)
        came = "restored by the browser" if seen["restored"] else "answered by the server"
        text = "\n".join(str(value) for value in seen.values())
        self.nothing_in(text, f"{where} ({came})")
        assert page.locator(".top-who, [data-worker], nav").count() == 0, f"{where} ({came}) has a menu"
        named = [name for name in self.names if name in seen["title"]]
        assert not named, f"the title of {where} names {named}"

    def check_the_other_tabs(self) -> None:
        """Blank at once; then brought to the front, loaded again or sent back, never a family again."""
        for tab in self.tabs:
            assert (tab.locator("body > *").count(), tab.title()) == (0, "Perhetyö"), tab.url
            self.look(tab, "another tab")
            self.nothing_in(kept_by_tools(tab), "the developer's tools of another tab")
        for place, tab in enumerate(self.tabs):
            if place % 2:
                tab.reload()
            else:
                with tab.expect_request("**/tila/"):
                    tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
                tab.wait_for_url("**/y/")
            self.look(tab, "another tab in front")
            go(tab, tools_of(tab), -1)
            self.look(tab, "another tab after Back")
        self.page.bring_to_front()

    def check_the_history(self, *, is_connected: bool) -> None:
        """Back, Forward and jumps. Without a connection no page can ask first whose screen this is."""
        line = "online" if is_connected else "offline"
        self.context.set_offline(not is_connected)
        for step in [*[-1] * STEPS, *[1] * STEPS, *([-3, -5, 8] if is_connected else [])]:
            go(self.page, self.tools, step)
            self.look(self.page, f"{step:+d} in the history, {line}, {self.page.url}")
        if is_connected:
            for step in (-2, -9, 9):
                go(self.page, self.tools, step, is_scripted=True)
                self.look(self.page, f"history.go({step}), {self.page.url}")
        self.context.set_offline(False)
        self.page.goto("/y/")

    def check_titles(self) -> None:
        """What a long press on Back lists, and Ctrl+H: neither names nor numbers."""
        for page in (self.page, *self.tabs):
            for entry in tools_of(page).send("Page.getNavigationHistory")["entries"]:
                told = f"{entry['title']} {entry['url']}"
                assert not [name for name in self.names if name in told], told

    def check_typed_addresses(self) -> None:
        """In the address bar, where every view is 404; and as a form sends them, with its token and without.

        The other addresses of these views are asked for by script.
        """
        home = f"/cases/{self.others[0].pk}/"
        own = ["/y/%00", f"/cases/{self.case.pk}/", f"/cases/{self.case.pk}/plan/", f"{home}%00"]
        for path in [*every_address(self.others[1], is_one_each=True), *own]:
            answer = self.page.goto(path, wait_until="domcontentloaded")
            assert answer, path
            assert answer.status == 404, path
            self.look(self.page, f"typed {path}")
        token = self.token()
        for path in ("/", home, f"{home}plan/write/", "/account/login/", "/y/", "/y/save/", "/y/ready/"):
            for each in (token, ""):
                with self.page.expect_navigation(wait_until="domcontentloaded"):
                    self.page.evaluate(POST, [path, each])
                self.look(self.page, f"POST {path}")

    def token(self) -> str:
        self.page.goto("/y/back/")
        token: str = self.page.locator("[name=csrfmiddlewaretoken]").first.input_value()
        return token

    def check_asking_from_inside(self) -> None:
        """By script, with a good token: every address by GET and POST, some by PUT and HEAD."""
        case, other = f"/cases/{self.case.pk}", f"/cases/{self.others[0].pk}"
        paths = list(dict.fromkeys([*every_address(self.others[1]), *every_address(self.case)]))
        inside = ["/y/", "/y/save/", "/y/back/", "/y/turn/0/", "/y/turn/7/", f"/y{other}/", "/tila/"]
        inside += ["/y/feedback/adult/", f"/y/?case={self.others[0].pk}", "/y/../", "/y/ready/"]
        files = ["/static/js/site.js", f"/static{other}/", f"/static/..{case}/", "/favicon.ico"]
        files += [
            "/robots.txt",
            f"{other}/plan.css",
            f"{other}/plan/1/paper.pdf",
            "/sw.js",
            "/.well-known/security.txt",
        ]
        asked = [(method, path) for path in paths for method in ("GET", "POST")]
        asked += [(method, path) for path in paths[::6] for method in ("PUT", "HEAD")]
        asked += [(method, path) for path in inside + files for method in ("GET", "POST", "PUT", "HEAD")]
        assert len(asked) > 200
        for method, path, status in self.ask(asked):
            assert status == 404 or path not in paths, (method, path, status)

    def ask(self, asked: list[tuple[str, str]]) -> list[tuple[str, str, int]]:
        """Fetched by the page itself, all at once: nothing in the answers' bodies and headers."""
        answers = self.page.evaluate(ASK, [asked, self.token()])
        for method, path, _status, text in answers:
            self.nothing_in(text, f"{method} {path}")
        return [(method, path, status) for method, path, status, _text in answers]

    def check_the_old_cookie(self) -> None:
        """The worker's cookie as it was: beside the screen's, and in another browser."""
        self.context.add_cookies([self.old_cookie])
        assert self.cookie(WORKER)["value"] == self.old_cookie["value"]
        paths = ["/", f"/cases/{self.others[0].pk}/", f"/cases/{self.case.pk}/plan/", "/pin/"]
        for path in [*paths, "/y/"]:
            self.page.goto(path)
            self.look(self.page, f"{path} with both cookies")
        self.context.clear_cookies(name=WORKER)
        elsewhere = self.context.browser.new_context(ignore_https_errors=True)  # type: ignore[union-attr]
        elsewhere.add_cookies([self.old_cookie])
        for path in paths:
            answer = elsewhere.request.get(self.origin + path)
            # The log-in page leads on to the address that was typed, and so repeats its id.
            told = (answer.text() + str(answer.headers_array)).replace(path, "")
            self.nothing_in(told, f"{path} with the old cookie alone")
            assert "/account/login/" in answer.url
        elsewhere.close()

    @property
    def origin(self) -> str:
        origin: str = self.page.evaluate("location.origin")
        return origin

    def blanked_after(self) -> tuple[list[float], list[float]]:
        """Milliseconds until each other tab was blank: since the click, and since the tab was asked."""
        times = [tab.evaluate("[window.blankAt, window.blankAt - window.askedAt]") for tab in self.tabs]
        return [blank - self.clicked_at for blank, _since in times], [since for _blank, since in times]


def tools_of(page: Page) -> CDPSession:
    return page.context.new_cdp_session(page)


def go(page: Page, tools: CDPSession, steps: int, *, is_scripted: bool = False) -> None:
    """The Back or Forward button or its list, or a script; returns when another page is there."""
    history = tools.send("Page.getNavigationHistory")
    here, last = history["currentIndex"], len(history["entries"]) - 1
    wanted = max(0, min(last, here + steps))
    if wanted == here:
        return
    left = f"left {time.monotonic_ns()}"
    read(page, f"window.left = '{left}'")
    if is_scripted:
        read(page, f"history.go({wanted - here})")
    else:
        tools.send("Page.navigateToHistoryEntry", {"entryId": history["entries"][wanted]["id"]})
    while read(page, f"window.left === '{left}' || document.readyState === 'loading'"):
        page.wait_for_timeout(10)


def read(page: Page, script: str) -> Any:
    """What the script says in the page; asked again when the page changes under it."""
    for _try in range(50):
        try:
            return page.evaluate(script)
        except Error as error:
            if "navigation" not in str(error):
                raise
            page.wait_for_timeout(20)
    raise AssertionError(f"{page.url} does not stay")


def kept_by_tools(page: Page) -> str:
    """What the developer's tools still hold of the document a tab had loaded: nothing, if all is well."""
    tools = tools_of(page)
    tools.send("Page.enable")
    frame = tools.send("Page.getResourceTree")["frameTree"]["frame"]
    try:
        asked = {"frameId": frame["id"], "url": frame["url"]}
        content: str = tools.send("Page.getResourceContent", asked)["content"]
    except Error as error:
        if "not cached" not in str(error):
            raise
        return ""
    return content

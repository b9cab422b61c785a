"""Workers who write all the time on a bad line: they click twice, lose answers, send again, refresh.

Each writes texts that occur nowhere else; whether a text is saved they believe from the answer alone.
"""

import random
import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from chaos.browser import Answer, Browser, NoAnswer
from chaos.ledger import Ledger

TWICE, CUT, LOST, REFRESH, OTHER = 0.15, 0.06, 0.08, 0.1, 0.05  # shares of the sendings
LEFT_OPEN, AN_ENTRY, AN_EDIT = 0.15, 0.2, 0.15  # shares of what is written; the rest is noted as given out
PAUSE = (0.05, 0.5)  # seconds until one sends again
GIVES_UP_AFTER = 30.0  # seconds after the end of the part
CLASHES = 40  # times that one merges with what others saved
GIVEN = {"to_whom": "Kuraattori", "why": "Yhteistyö", "ground": "consent"}
THEIRS = re.compile(r'data-clash="(\w+)".*?data-theirs>(.*?)</p>', re.DOTALL)
TOKEN = re.compile(r"[a-z]+-\d+-\d+")


@dataclass
class Desk:
    """What all writers of a part share. `plans` are cases whose plan is being written."""

    ledger: Ledger
    families: list[str]
    plans: list[str] = field(default_factory=list)
    is_over: threading.Event = field(default_factory=threading.Event)
    drafts: list[tuple[Browser, str, str]] = field(default_factory=list)  # whose, address, field
    sent_pages: set[str] = field(default_factory=set)


class Writer(threading.Thread):
    """Writes until the part is over; the same seed, the same choices."""

    def __init__(self, number: int, browser: Browser, desk: Desk, *, seed: int) -> None:
        super().__init__(name=f"writer {number}", daemon=True)
        self.number, self.browser, self.desk, self.ledger = number, browser, desk, desk.ledger
        self.chance = random.Random(f"{seed} {number}")  # nosec B311
        self.texts = 0
        self._twin = browser.twin()
        self._second_click = ThreadPoolExecutor(1)
        self._gives_up_at = 0.0

    def run(self) -> None:
        while not self.desk.is_over.is_set():
            self.write_something()
        self.close()

    def close(self) -> None:
        self._second_click.shutdown()
        self.browser.close()
        self._twin.close()

    def write_something(self) -> None:
        which = self.chance.random()
        case = self.chance.choice(self.desk.families)
        if which < LEFT_OPEN:
            self.leave_open(case)
        elif which < LEFT_OPEN + AN_ENTRY:
            self.begin_an_entry(case)
        elif which < LEFT_OPEN + AN_ENTRY + AN_EDIT and self.desk.plans:
            self.add_a_line(f"/cases/{self.chance.choice(self.desk.plans)}/plan/write/", "situation", "line")
        else:
            self.note_what_was_given(case)

    def note_what_was_given(self, case: str) -> None:
        path = f"/cases/{case}/given-out/new/"
        self._make(path, "what", "given", GIVEN, led_to="/given-out/")

    def begin_an_entry(self, case: str) -> None:
        path = f"/cases/{case}/entries/new/?of=other"
        self._make(path, "what_we_did", "entry", {"start": "10:00"}, led_to="/entries/")

    def leave_open(self, case: str) -> None:
        """Type and never send: the page saves by itself. What it said is saved is there after a crash."""
        path = f"/cases/{case}/given-out/new/"
        if not (page := self.open(path)):
            return
        fields, typed = page.fields, ""
        for _each in range(self.chance.randint(1, 3)):
            text = self._new("draft")
            typed = f"{typed} {text}".strip()
            self._until_told("/drafts/save/", {**fields, **GIVEN, "what": typed}, text, led_to="")
        self.desk.drafts.append((self.browser, f"{path}?draft={fields['_page']}", "what"))

    def add_a_line(self, path: str, name: str, kind: str) -> str:
        """Add one line to a text that others write on too. Returns what was accepted, or nothing."""
        if not (page := self.open(path)):
            return ""
        fields, line = page.fields, self._new(kind)
        text = _with(fields.get(name, ""), line)
        for _each in range(CLASHES):
            answer = self._until_told(path, {**fields, name: text}, line, led_to="/")
            if answer is None or answer.status == 302:
                return text if answer else ""
            theirs = dict(THEIRS.findall(answer.text)).get(name)
            if theirs is None:
                self.ledger.fault(f"an edit was refused without a second text: {answer.status}")
                return ""
            fields, text = answer.fields, _with(unescape(theirs), line)
        return ""

    def open(self, path: str) -> Answer | None:
        """The page, asked for until it comes."""
        while not self._has_given_up():
            answer = self._ask(lambda: self.browser.get(path))
            if answer and answer.status == 200:
                return answer
            if answer and answer.to_log_in:
                self._ask(self.browser.log_in)
            self._pause()
        return None

    # -- sending

    def _make(self, path: str, name: str, kind: str, more: dict[str, Any], *, led_to: str) -> None:
        if not (page := self.open(path)):
            return
        text = self._new(kind)
        fields = {**page.fields, **more, name: text}
        if self.chance.random() < TWICE:
            self._ask(lambda: self.browser.post("/drafts/save/", fields, breaks_at=self._breaks_at()))
        answer = self._until_told(path, fields, text, led_to=led_to)
        if answer and answer.status == 302:
            self.desk.sent_pages.add(fields["_page"])
            self._come_back_to_it(path, fields, name, answer)
        elif answer:
            self.ledger.fault(f"a good form was refused: {answer.status}")

    def _come_back_to_it(self, path: str, fields: dict[str, Any], name: str, first: Answer) -> None:
        """Refresh: the first answer. The same key with another text: refused, and the text is still there."""
        if self.chance.random() < REFRESH:
            again = self._ask(lambda: self.browser.post(path, fields))
            if again and again.status < 500 and again.location != first.location:
                self.ledger.fault(f"a refresh was answered with {again.status}")
        if self.chance.random() < OTHER:
            self.desk.sent_pages.discard(fields["_page"])  # what is refused is kept as a draft of this page
            other = self._new("other")
            again = self._ask(lambda: self.browser.post(path, {**fields, name: other}))
            if again and again.status < 500 and (again.status != 422 or other not in again.text):
                self.ledger.fault(f"the same key with another text was answered with {again.status}")

    def _until_told(self, path: str, fields: dict[str, Any], text: str, *, led_to: str) -> Answer | None:
        """Send with the same key until an answer says it is saved, or refuses it (422); None: gave up."""
        self.ledger.send(text)
        while not self._has_given_up():
            sent_at = time.monotonic()
            answer = self._send(path, fields)
            if answer and _says_saved(answer, led_to):
                self.ledger.acknowledge(text, sent_at=sent_at)
                return answer
            if answer and answer.status == 422:
                return answer
            if answer and (answer.to_log_in or answer.status == 403):
                self._sign_in_again(path, fields)
            elif answer and led_to:
                kept = "with the text" if text in answer.text else "without the text"
                self.ledger.answered(f"{answer.status} {kept}")
            self._pause()
        return None

    def _send(self, path: str, fields: dict[str, Any]) -> Answer | None:
        if (breaks_at := self._breaks_at()) is not None:
            return self._ask(lambda: self.browser.post(path, fields, breaks_at=breaks_at))
        if self.chance.random() >= TWICE:
            return self._ask(lambda: self.browser.post(path, fields))
        second = self._second_click.submit(self._ask, lambda: self._twin.post(path, fields))
        answers = [self._ask(lambda: self.browser.post(path, fields)), second.result()]
        told = [each for each in answers if each and each.status in (200, 302)]
        if len(told) == 1 and any(each and each.status == 422 for each in answers):
            self.ledger.fault("of two clicks one was saved and one refused")
        return told[0] if told else next((each for each in answers if each), None)

    def _sign_in_again(self, path: str, fields: dict[str, Any]) -> None:
        """The log-in is gone: a new one, and the form goes on with its key and a token of the new one."""
        self._ask(self.browser.log_in)
        page = self._ask(lambda: self.browser.get(path if path.startswith("/cases/") else "/pin/"))
        if page and page.status == 200:
            fields["csrfmiddlewaretoken"] = page.fields["csrfmiddlewaretoken"]

    def _ask(self, act: Callable[[], Any]) -> Any:
        """The answer, which is counted, or None when there was none."""
        try:
            answer = act()
        except NoAnswer as reason:
            self.ledger.answered(f"no answer: {reason}")
            return None
        if isinstance(answer, Answer):
            self.ledger.answered(str(answer.status))
        return answer

    def _breaks_at(self) -> float | None:
        """None: the line holds."""
        which = self.chance.random()
        return self.chance.random() if which < CUT else 1.0 if which < CUT + LOST else None

    def _new(self, kind: str) -> str:
        self.texts += 1
        return f"{kind}-{self.number}-{self.texts}"

    def _pause(self) -> None:
        time.sleep(self.chance.uniform(*PAUSE))

    def _has_given_up(self) -> bool:
        if self.desk.is_over.is_set() and not self._gives_up_at:
            self._gives_up_at = time.monotonic() + GIVES_UP_AFTER
        return bool(self._gives_up_at) and time.monotonic() > self._gives_up_at


def _with(text: str, line: str) -> str:
    return f"{text.replace(chr(13), '').rstrip()}\n{line}".strip()


def _says_saved(answer: Answer, led_to: str) -> bool:
    """A page that leads on to where it should, or an autosave that names the time."""
    if led_to:
        return answer.status == 302 and not answer.to_log_in and led_to in answer.location
    return answer.status == 200 and '"saved": "' in answer.text

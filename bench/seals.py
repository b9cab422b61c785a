"""What sealing costs: a text sealed and acknowledged, a thousand words at once, the whole verified."""

import http.client
import random
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db import transaction
from django.http import HttpResponse

from cases import records
from cases.audience import Seats
from cases.models import Acknowledgement, Case, Record, SharedSession
from cases.shared_screen import collecting, cookies
from cases.shared_screen import session as shared
from cases.shared_screen.middleware import unlocked
from cases.shared_screen.screen import Screen
from cases.shared_screen.snapshot import Showing
from cases.verifying import Verifier
from meetings.forms.entry import empty_fields
from perhetyo.database import acting
from perhetyo.models import User
from tests.forms import fields_from

WORDS, IN_FLIGHT, TWICE = 1000, 20, 0.15
PORT = 8799


@dataclass(frozen=True)
class Times:
    """Milliseconds, and what was counted."""

    p50: float
    p95: float
    count: int
    faults: list[str]


def _times(took: list[float], count: int, faults: list[str]) -> Times:
    ordered = sorted(took)
    return Times(statistics.median(ordered), ordered[int(len(ordered) * 0.95) - 1], count, faults)


def seal_and_acknowledge(times: int = 200) -> Times:
    """On the shared screen: the text is sealed, one person says their word, both are in the chain."""
    by = User.objects.get(username="tiina")
    case = Case.objects.with_faces().filter(assignments__worker=by, state="working").order_by("number")[0]
    took = [_sealed_on_the_screen(case, number, by) for number in range(times)]
    return _times(took, times, [])


def _sealed_on_the_screen(case: Case, number: int, by: User) -> float:
    part = case.present_people[0]
    fields = empty_fields("family") | {
        "date": (date.today() - timedelta(days=1)).isoformat(), "start": "10:00", "end": "11:00",  # noqa: DTZ011
        "concerns": [str(case.children[0].pk)], "participants": [f"person:{part.person_id}"],
        "what_we_did": f"Pelasimme ja juttelimme. {number} " * 20, "written_together": "yes",
    }  # fmt: skip
    known = {part.person_id: "before"}
    with acting(by):
        version = records.to_write_on(records.new(case, Record.Kind.ENTRY), by=by)
        records.save(version, fields, by=by)
        version.record.case = case
        allowed = frozenset(str(child.pk) for child in case.children)
        showing = Showing(version.record, version, Seats([part]), allowed, by=by)
        token = shared.hand_over(showing, known=known, language="fi", seen="", by=by)
    begun = time.perf_counter()
    with transaction.atomic("shared"):
        snapshot = unlocked(token)
        screen = Screen(snapshot)
        screen.freeze(_Written(fields), {})
        seat = screen.seats()[0]
        screen.acknowledge(
            seat, screen.ticket(seat), status="agrees", own_words="", reading="self", typed_name="Nimi",
            strokes=None, method="typed", sentence="Olen lukenut tämän.", for_family=False, reason="",
        )  # fmt: skip
    took = (time.perf_counter() - begun) * 1000
    with acting(by):
        collecting.collect(SharedSession.objects.get(pk=snapshot.pk), by=by)
    return took


@dataclass(frozen=True)
class _Written:
    """The sheet of a form that was checked already: what is measured is sealing, not reading a form."""

    written: dict[str, Any]

    def fields(self) -> dict[str, Any]:
        return self.written


def verify() -> tuple[int, float, list[str]]:
    """Rows recomputed, seconds, and faults (there are none)."""
    verifier = Verifier()
    begun = time.perf_counter()
    faults = [str(fault) for fault in verifier.faults()]
    return verifier.counted, time.perf_counter() - begun, faults


def words_at_once() -> Times:
    """WORDS acknowledgements, IN_FLIGHT at a time, through the web server; some are sent twice."""
    before = Acknowledgement.objects.count()
    seats = _turn_the_screens()
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "perhetyo.wsgi", "--workers", "3", "--bind", f"127.0.0.1:{PORT}",
         "--log-level", "error"],
    )  # fmt: skip
    try:
        _wait()
        with ThreadPoolExecutor(IN_FLIGHT) as pool:
            answers = list(pool.map(_say, seats))
    finally:
        server.terminate()
        server.wait()
    faults = [answer for _took, answer in answers if answer]
    said = Acknowledgement.objects.count() - before
    if said != WORDS:
        faults.append(f"{said} words instead of {WORDS}")
    faults += [str(fault) for fault in Verifier().faults()]
    return _times([took for took, _answer in answers], said, faults)


def _turn_the_screens() -> list[tuple[str, int]]:
    """(cookies, seat) for each word: approved plans on shared screens, everybody of the family present."""
    by = User.objects.get(username="tiina")
    rows = []
    for case in Case.objects.with_faces().filter(state="working").order_by("number"):
        record = records.single(case, Record.Kind.PLAN)
        known = {part.person_id: "before" for part in case.present_people}
        with acting(by):
            allowed = frozenset(str(child.pk) for child in case.children)
            showing = Showing(record, records.latest(record), Seats(case.present_people), allowed, by=by)
            token = shared.hand_over(showing, known=known, language="fi", seen="", by=by)
        given = _cookies(token)
        rows += [(given, seat) for seat in range(len(case.present_people))]
        if len(rows) >= WORDS:
            break
    return rows[:WORDS]


def _cookies(token: str) -> str:
    """What the browser of a screen sends: its token, and that somebody touched it just now."""
    response = HttpResponse()
    cookies.begin(response, token)
    return "; ".join(f"{name}={morsel.value}" for name, morsel in response.cookies.items())


def _wait() -> None:
    for _try in range(100):
        try:
            _ask("GET", "/healthz")
            return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("the web server does not answer")


def _say(place: tuple[str, int]) -> tuple[float, str]:
    """One word: the page of the turn, then the word; milliseconds of the sending, and what went wrong."""
    cookie, seat = place
    status, page, csrf = _ask("GET", f"/y/turn/{seat}/", cookie=cookie)
    if status != 200:
        return 0.0, f"the page of a turn answered {status}"
    data = {**fields_from(page), "status": "agrees", "typed_name": "Nimi", "reading": "self"}
    cookie = f"{cookie}; {settings.CSRF_COOKIE_NAME}={csrf}"
    begun = time.perf_counter()
    status, _page, _csrf = _ask("POST", f"/y/turn/{seat}/", cookie=cookie, data=data)
    took = (time.perf_counter() - begun) * 1000
    if status == 302 and random.random() < TWICE:
        status, _page, _csrf = _ask("POST", f"/y/turn/{seat}/", cookie=cookie, data=data)
    return took, "" if status == 302 else f"a word was answered with {status}"


def _ask(
    method: str, path: str, *, cookie: str = "", data: dict[str, Any] | None = None
) -> tuple[int, str, str]:
    """Status, text and CSRF cookie of one request."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=30)
    headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    connection.request(method, path, body=urlencode(data or {}, doseq=True), headers=headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    cookies = [value for name, value in answer.getheaders() if name == "Set-Cookie"]
    csrf = next((each for each in cookies if each.startswith(settings.CSRF_COOKIE_NAME)), "")
    connection.close()
    return answer.status, text, csrf.partition("=")[2].partition(";")[0]

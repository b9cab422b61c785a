"""Many edit one text at once: an accepted text is in the history, and every accepted line in the last text.

Everybody adds a line to the text their page showed. What is saved over a newer text shows as a line gone.
"""

import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic

from chaos.browser import Browser
from chaos.ledger import too_few
from chaos.parts import WORKERS, Options, Result, desk_of, logged_in
from chaos.product import Product
from chaos.striking import wait_for
from chaos.writers import TOKEN, Desk, Writer
from perhetyo.embedded_postgres import Cluster

EDITORS = (*WORKERS, *(f"worker{number}" for number in range(3, 21)))  # user names, each another person
AT_ONCE = 5  # texts that are raced for at any time: of what is sent about every second is refused
TRIES = 2  # edits begun for each that is to be accepted
LONGEST = 7200.0  # seconds: thousands of refused edits take a busy machine half an hour
LINES = 50  # accepted in one text; then everybody moves on to another one
HISTORY = """
    SELECT entry.what_we_did, version.state FROM meetings_entry entry
    JOIN cases_recordversion version ON version.id = entry.version_id
    WHERE version.record_id = %s
"""


@dataclass
class Race:
    """The texts that are raced for, some at once, and what was accepted of each. Shared by all editors.

    Goes on until `edits` are accepted; gives up when TRIES times as many were begun.
    """

    texts: list[str]  # addresses
    edits: int
    begun: int = 0
    accepted: dict[str, list[str]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def next(self, chance: Random) -> str | None:
        """The text to edit now; None when the race is over."""
        with self._lock:
            is_over = sum(map(len, self.accepted.values())) >= self.edits or self.begun >= TRIES * self.edits
            left = [text for text in self.texts if len(self.accepted.get(text, [])) < LINES]
            if is_over or not left:
                return None
            self.begun += 1
            return chance.choice(left[:AT_ONCE])

    def accept(self, address: str, text: str) -> None:
        with self._lock:
            self.accepted.setdefault(address, []).append(text)


class Editor(Writer):
    """Edits as long as there is something to edit."""

    def __init__(self, number: int, browser: Browser, desk: Desk, *, seed: int, race: Race) -> None:
        super().__init__(number, browser, desk, seed=seed)
        self.race = race

    def run(self) -> None:
        while not self.desk.is_over.is_set() and (address := self.race.next(self.chance)):
            if text := self.add_a_line(address, "what_we_did", "line"):
                self.race.accept(address, text)
        self.close()


def racing(cluster: Cluster, options: Options, local: Path) -> Result:
    """`options.edits` edits by the EDITORS, twenty workers, on the texts of entries."""
    begun = monotonic()
    with Product(cluster, "racing", log=local / "racing.log") as product:
        desk = desk_of(product)
        product.run("chaos.colleagues", desk.families[0], *EDITORS[len(WORKERS) :])
        browsers = logged_in(product, len(EDITORS), EDITORS)
        texts = [_new_entry(browsers[0], desk) for _each in range(options.edits // LINES + AT_ONCE)]
        race = Race(texts, options.edits)
        editors = [
            Editor(number, browser, desk, seed=options.seed, race=race)
            for number, browser in enumerate(browsers, 1)
        ]
        for each in editors:
            each.start()
        wait_for(lambda: not any(each.is_alive() for each in editors), longest=LONGEST)
        desk.is_over.set()
        for each in editors:
            each.join()
        faults, there = list(desk.ledger.faults), Counter[str]()
        not_in_history = 0
        for address, accepted in race.accepted.items():
            rows = product.execute(HISTORY, address.split("/")[4])
            history = [text for text, _state in rows]
            not_in_history += sum(1 for text in accepted if text not in history)
            [last] = [text for text, state in rows if state == "draft"]
            there.update(TOKEN.findall(last))
    count = desk.ledger.count(there)
    faults += too_few("edits were accepted", count.acknowledged, options.edits)
    if not_in_history:
        faults.append(f"{not_in_history} accepted texts are not in the history")
    facts = {"workers": len(EDITORS), "edits": options.edits, "accepted": count.acknowledged,
             "texts": len(race.accepted), "clashes": desk.ledger.answers["422"],
             "not in the history": not_in_history}  # fmt: skip
    answers = dict(sorted(desk.ledger.answers.items()))
    return Result("racing edits", count, [], answers, {}, faults, facts, monotonic() - begun)


def _new_entry(browser: Browser, desk: Desk) -> str:
    """The address under which its text is edited."""
    path = f"/cases/{desk.families[0]}/entries/new/?of=other"
    fields = {**browser.get(path).fields, "start": "10:00", "what_we_did": "Alku"}
    return f"{browser.post(path, fields).location}write/"

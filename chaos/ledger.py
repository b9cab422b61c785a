"""What the screen said was saved, beside what is there: acknowledged, found, doubled, lost."""

import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Count:
    """Numbers of texts. `unanswered` were sent, perhaps saved, and nobody was told so: they may be there."""

    acknowledged: int
    found: int
    doubled: int
    lost: int
    unanswered: int

    @property
    def is_whole(self) -> bool:
        return not self.doubled and not self.lost


NOTHING = Count(0, 0, 0, 0, 0)


def count(sent: set[str], acknowledged: set[str], there: Mapping[str, int]) -> Count:
    """`there`: how often each text was found. One is doubled whether or not anybody was told of it."""
    return Count(
        acknowledged=len(acknowledged),
        found=sum(1 for text in acknowledged if there.get(text)),
        doubled=sum(1 for text in sent if there.get(text, 0) > 1),
        lost=sum(1 for text in acknowledged if not there.get(text)),
        unanswered=len(sent - acknowledged),
    )


def too_few(what: str, number: int, asked: int) -> list[str]:
    """A fault when less was done than was asked for: that nothing is lost then says little."""
    return [f"only {number} of {asked} {what}"] if number < asked else []


@dataclass
class Ledger:
    """Shared by all writers of one part. A text is any string that occurs nowhere else."""

    sent: set[str] = field(default_factory=set)
    acknowledged: set[str] = field(default_factory=set)
    answers: Counter[str] = field(default_factory=Counter)  # "302", "500", "no answer: TimeoutError"
    faults: list[str] = field(default_factory=list)  # sentences: what must never be answered
    _told: threading.Condition = field(default_factory=threading.Condition)
    _newest: float = 0.0

    def send(self, text: str) -> None:
        with self._told:
            self.sent.add(text)

    def acknowledge(self, text: str, *, sent_at: float) -> None:
        """`sent_at` of the sending that was answered, by time.monotonic()."""
        with self._told:
            self.acknowledged.add(text)
            self._newest = max(self._newest, sent_at)
            self._told.notify_all()

    def has_acknowledged(self, texts: int) -> bool:
        return len(self.acknowledged) >= texts

    def answered(self, how: str) -> None:
        with self._told:
            self.answers[how] += 1

    def fault(self, sentence: str) -> None:
        with self._told:
            self.faults.append(sentence)

    def wait_for_one_sent_after(self, moment: float, *, patience: float) -> float | None:
        """Seconds from `moment` to the answer of a write that was sent after it; None when none came."""
        with self._told:
            came = self._told.wait_for(lambda: self._newest > moment, timeout=patience)
        return time.monotonic() - moment if came else None

    def count(self, there: Mapping[str, int]) -> Count:
        return count(self.sent, self.acknowledged, there)

    def missing(self, there: Mapping[str, int]) -> list[str]:
        """The acknowledged texts that are not there."""
        return sorted(text for text in self.acknowledged if not there.get(text))

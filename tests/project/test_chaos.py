"""Twenty kills under load lose nothing and double nothing; and whoever counts is not blind."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from chaos import processes, striking
from chaos.full_disk import _faults
from chaos.ledger import Ledger, count, too_few
from chaos.parts import Result
from chaos.racing import TRIES, Race
from chaos.writers import Desk, Writer

ROOT = Path(__file__).resolve().parents[2]
HAS_PROC = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are found by /proc")
KILLS, WRITES, SEED = 20, 100, 9


@HAS_PROC
def test_twenty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    wanted = {"only": "kills", "kills": KILLS, "writes": WRITES, "seed": SEED, "json": report}
    words = [word for name, value in wanted.items() for word in (f"--{name}", str(value))]
    done = subprocess.run(["script/chaos", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert report.exists(), done.stderr
    [part] = json.loads(report.read_text(encoding="utf-8"))
    assert part["faults"] == []
    assert (part["count"]["doubled"], part["count"]["lost"]) == (0, 0), part["facts"]
    assert part["count"]["acknowledged"] == part["count"]["found"] >= WRITES
    assert sum(part["kills by kind"].values()) == KILLS
    assert {"web worker", "database"} <= set(part["kills by kind"])
    assert done.returncode == 0


def test_what_is_missing_and_what_is_there_twice_is_counted() -> None:
    ledger = Ledger()
    for text in ("kept", "gone", "twice", "unanswered", "unanswered and twice"):
        ledger.send(text)
    for text in ("kept", "gone", "twice"):
        ledger.acknowledge(text, sent_at=0.0)
    there = Counter({"kept": 1, "twice": 2, "unanswered": 1, "unanswered and twice": 2})
    found = ledger.count(there)
    assert (found.acknowledged, found.found, found.lost, found.doubled) == (3, 2, 1, 2)
    assert found.unanswered == 2
    assert ledger.missing(there) == ["gone"]


@pytest.mark.parametrize(
    ("there", "is_right"), [({"a": 1, "b": 1}, True), ({"a": 1}, False), ({"a": 1, "b": 2}, False)]
)
def test_a_part_with_a_planted_row_is_not_right(there: dict[str, int], is_right: bool) -> None:
    assert Result("kills", count({"a", "b"}, {"a", "b"}, there)).is_right == is_right


@pytest.mark.parametrize(("there", "is_right"), [({"a": 1}, False), ({}, True)])
def test_a_control_that_finds_nothing_is_blind(there: dict[str, int], is_right: bool) -> None:
    control = Result("control", count({"a"}, {"a"}, there), must_fail=lambda found: found.lost)
    assert control.is_right == is_right


def test_a_part_that_did_not_run_is_not_right() -> None:
    assert not Result("full disk", not_run="not tried").is_right


def test_one_seed_is_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    class Line:
        def twin(self) -> "Line":
            return self

    def choices(seed: int) -> list[Any]:
        writer = Writer(1, Line(), Desk(Ledger(), []), seed=seed)  # type: ignore[arg-type]
        return [writer._breaks_at() for _each in range(50)]

    assert choices(1) == choices(1) != choices(2)


@HAS_PROC
def test_of_what_does_not_run_nothing_is_killed() -> None:
    sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    assert processes.children(0) == []
    assert processes.kill([sleeper.pid]) == [sleeper.pid]
    assert processes.kill([sleeper.pid]) == []
    sleeper.wait()


def test_a_strike_at_nothing_is_no_kill_and_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    class Told(Ledger):
        def wait_for_one_sent_after(self, moment: float, *, patience: float) -> float | None:
            return 0.1

    def strike(struck: list[list[int]]) -> int:
        monkeypatch.setattr(striking, "KINDS", {"any": (1, lambda *_args: struck.pop(0) if struck else [])})
        return len(striking.strike(None, Told(), kills=3, seed=1))  # type: ignore[arg-type]

    monkeypatch.setattr(striking, "BETWEEN", (0.0, 0.0))
    assert strike([[], [7], [], [8], [9], [10]]) == 3
    assert strike([[], [7]]) == 1


def test_writes_that_do_not_come_end_the_killing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not striking.wait_for(lambda: False, longest=0.0)
    assert striking.wait_for(lambda: True, longest=0.0)
    monkeypatch.setattr(striking, "wait_for", lambda _is_so: False)
    monkeypatch.setattr(striking, "PATIENCE", 0.0)
    assert striking.strike(None, Ledger(), kills=3, seed=1, writes=3) == []  # type: ignore[arg-type]


def test_less_than_was_asked_for_is_a_fault() -> None:
    assert too_few("kills", 59, 60) == ["only 59 of 60 kills"]
    assert too_few("kills", 60, 60) == []


def test_a_race_ends_when_enough_was_accepted_and_is_given_up_when_nothing_is() -> None:
    race, chance = Race(["a"], 3), Random(1)
    for text in ("one", "two", "three"):
        assert race.next(chance) == "a"
        race.accept("a", text)
    assert race.next(chance) is None
    in_vain = Race(["a"], 3)
    assert [in_vain.next(chance) for _each in range(3 * TRIES + 1)].count("a") == 3 * TRIES


@pytest.mark.parametrize(
    ("answers", "is_right"),
    [({"503": 9, "503 with the text": 1}, True), ({"503": 9}, False), ({}, False),
     ({"503 with the text": 1, "503 without the text": 1}, False)],
)  # fmt: skip
def test_a_full_disk_is_told_to_who_sends(answers: dict[str, int], is_right: bool) -> None:
    assert (_faults(Counter(answers), 1.0) == []) == is_right

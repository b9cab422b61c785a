"""Twenty kills under load lose nothing and double nothing; and whoever counts is not blind."""

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from chaos.ledger import Ledger, count
from chaos.parts import Result
from chaos.writers import Desk, Writer

ROOT = Path(__file__).resolve().parents[2]
KILLS, WRITES, SEED = 20, 100, 9


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are found by /proc")
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

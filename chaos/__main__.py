"""Runs the parts and prints the table; `script/chaos` has made the database."""

import argparse
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from chaos import full_disk, parts, racing
from perhetyo.embedded_postgres import Cluster, default_cluster

SEED, KILLS, WRITES, EDITS = 20260901, 60, 2000, 2000
PARTS: dict[str, Callable[[Cluster, parts.Options, Path], parts.Result]] = {
    "kills": parts.kills,
    "forgetful": parts.forgetful,
    "keyless": parts.keyless,
    "racing": racing.racing,
    "disk": full_disk.disk,
    "log-disk": full_disk.log_disk,
}
RECOVERY = 10.0  # seconds a killed process may cost at most (security.md P10)


def main() -> int:
    """0 when nothing was lost or doubled, both controls found what they must, and every part ran."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda *_args: sys.exit(1))  # what was started is stopped on the way out
    options = parts.Options(arguments.seed, arguments.kills, arguments.writes, arguments.edits)
    say(f"seed {options.seed}, {options.kills} kills, {options.writes} writes, {options.edits} edits")
    say(f"{'part':<20}{'acknowledged':>13}{'found':>8}{'doubled':>9}{'lost':>6}{'kills':>7}{'slowest':>9}")
    results = []
    for name in arguments.only or PARTS:
        results.append(PARTS[name](default_cluster(), options, Path(os.environ["PERHETYO_LOCAL"])))
        _print(results[-1])
    if arguments.json:
        arguments.json.write_text(json.dumps([_plain(each) for each in results], indent=1), encoding="utf-8")
    return 0 if all(each.is_right for each in results) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="script/chaos", description="Is anything lost, is anything doubled?"
    )
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--writes", type=int, default=WRITES, help="acknowledged at least, beside the kills")
    parser.add_argument("--edits", type=int, default=EDITS, help="racing edits")
    parser.add_argument(
        "--only", action="append", choices=list(PARTS), help="this part alone; may be repeated"
    )
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


def _print(result: parts.Result) -> None:
    if result.not_run:
        say(f"{result.name:<20} {result.not_run}")
        return
    count, slowest = result.count, result.slowest
    late = "*" if slowest and slowest > RECOVERY else ""
    say(
        f"{result.name:<20}{count.acknowledged:>13}{count.found:>8}{count.doubled:>9}{count.lost:>6}"
        f"{len(result.kills):>7}{f'{slowest:.1f} s{late}' if slowest else '':>9}"
    )
    if result.must_fail and not result.is_right:
        say("  BLIND: this control must show loss or doubles, and did not: believe nothing above.")
    for sentence, times in Counter([] if result.must_fail else result.faults).items():
        say(f"  FAULT {sentence}" + (f" ({times} times)" if times > 1 else ""))


def _plain(result: parts.Result) -> dict[str, Any]:
    rest = {name: value for name, value in asdict(result).items() if name != "must_fail"}
    kinds = Counter(each.kind for each in result.kills)
    return {**rest, "right": result.is_right, "slowest": result.slowest, "kills by kind": dict(kinds)}


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

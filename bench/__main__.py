"""Prints the table; `script/bench` has made the database."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import django

from bench.copy import use_a_copy

use_a_copy()
django.setup()

from django.db import connections  # noqa: E402

from bench import eyes, pages, seals  # noqa: E402
from cases.models import Case  # noqa: E402

AIM, WEIGHT, PAPER = 3.0, 150_000, 1.5
SEAL_MS, VERIFY_RATE = 15, 5000


def main() -> int:
    parser = argparse.ArgumentParser(prog="script/bench")
    parser.add_argument("--families", type=int, default=1000)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--only", choices=["eyes"], help="this part alone")
    options = parser.parse_args()
    rows = only_eyes() if options.only else pages_and_seals() + only_eyes()
    if options.json:
        options.json.write_text(json.dumps({"families": options.families, "rows": rows}, indent=1))
    return 0


def pages_and_seals() -> list[dict[str, Any]]:
    """The pages beside the bare page, sealing, and the paper."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS bench_row (id bigserial PRIMARY KEY, body text)")
        cursor.execute("TRUNCATE bench_row")
        cursor.execute("GRANT INSERT ON bench_row TO app; GRANT USAGE ON SEQUENCE bench_row_id_seq TO app")
    say(f"{Case.objects.count()} families. Medians of 5 runs; CPU is of the web and the database process.")
    say(f"{'page':<14}{'p50 ms':>8}{'p95 ms':>8}{'CPU ms':>8}{'bare':>8}{'ratio':>8}{'queries':>9}{'kB':>7}")
    rows = [row(*pages.read(name, path, "tiina")) for name, path in pages.read_pages("tiina")]
    rows.append(row(*pages.save_entry("tiina")))
    cost = pages.approve()
    rows.append(
        {"page": "approval", "p50": cost.p50, "p95": cost.p95, "cpu": cost.cpu, "queries": cost.queries}
    )
    say(f"{'approval':<14}{cost.p50:>8.1f}{cost.p95:>8.1f}{cost.cpu:>8.1f}{'':>16}{cost.queries:>9}")
    rows += sealing()
    ours, engine = pages.paper()
    rows.append({"page": "paper", "cpu": ours * 1000, "bare": engine * 1000, "ratio": ours / engine})
    say(f"{'paper':<14}{'':>16}{ours * 1000:>8.0f}{engine * 1000:>8.0f}{mark(ours / engine, PAPER):>8}")
    say(f"Aims: {AIM:g} x the bare page, {WEIGHT // 1000} kB, paper {PAPER:g} x the engine. * misses it.")
    return rows


def only_eyes() -> list[dict[str, Any]]:
    """The gate, what time tells, the mask, the hash. What is there must look like what is not there."""
    say(f"{'eyes':<26}{'p50 ms':>8}{'beside':>8}{'more':>8}{'CPU':>8}")
    rows = [pair(eyes.what_the_gate_adds(), aim=eyes.ADDED_MS)]
    rows += [pair(each, aim=eyes.TOLD_MS, alike=True) for each in eyes.what_time_tells()]
    rows += [pair(each) for each in eyes.what_the_mask_costs()]
    hashing = eyes.hash_ms()
    say(f"{'hash at log-in':<26}{hashing:>8.1f}{'':>24}   aim: {eyes.HASH_MS:g} ms")
    return [*rows, {"page": "hash at log-in", "p50": hashing}]


def pair(found: eyes.Pair, *, aim: float = 0.0, alike: bool = False) -> dict[str, Any]:
    """One line of two ways; `alike` asks that both answered with one status and one length."""
    more = f"{found.difference:.2f}" + ("*" if aim and abs(found.difference) > aim else "")
    told = f"   aim: {aim:g} ms" if aim else ""
    say(f"{found.name:<26}{found.one:>8.2f}{found.other:>8.2f}{more:>8}{found.cpu:>8.2f}{told}")
    if alike and not found.look_alike:
        say(f"FAULT {found.name}: they look different: {found.answers}")
    return {
        "page": found.name, "p50": found.one, "beside": found.other, "more": found.difference,
        "cpu": found.cpu, "answers": [sorted(each) for each in found.answers],
    }  # fmt: skip


def row(name: str, cost: Any, floor: Any) -> dict[str, Any]:
    ratio = cost.cpu / floor.cpu if floor.cpu else 0.0
    heavy = "*" if cost.bytes > WEIGHT else ""
    say(
        f"{name:<14}{cost.p50:>8.1f}{cost.p95:>8.1f}{cost.cpu:>8.1f}{floor.cpu:>8.1f}{mark(ratio, AIM):>8}"
        f"{cost.queries:>9}{cost.bytes / 1000:>6.0f}{heavy}"
    )
    return {
        "page": name, "p50": cost.p50, "p95": cost.p95, "cpu": cost.cpu, "bare": floor.cpu, "ratio": ratio,
        "queries": cost.queries, "bytes": cost.bytes,
    }  # fmt: skip


def sealing() -> list[dict[str, Any]]:
    """Seals, words and the verification of them all; a fault of any kind is printed and counts."""
    one, many = seals.seal_and_acknowledge(), seals.words_at_once()
    counted, took, faults = seals.verify()
    say(f"{'seal + word':<14}{one.p50:>8.1f}{one.p95:>8.1f}   aim: {SEAL_MS} ms at the median")
    say(
        f"{'1000 words':<14}{many.p50:>8.1f}{many.p95:>8.1f}   {many.count} said, {seals.IN_FLIGHT} in flight"
    )
    say(f"{'verify':<14}{counted / took:>8.0f} rows a second of {counted}   aim: {VERIFY_RATE}")
    for fault in [*many.faults, *faults][:10]:
        say(f"FAULT {fault}")
    return [
        {"page": "seal and word", "p50": one.p50, "p95": one.p95},
        {
            "page": "words at once",
            "p50": many.p50,
            "p95": many.p95,
            "count": many.count,
            "faults": many.faults,
        },
        {"page": "verify", "rows": counted, "seconds": took, "rate": counted / took, "faults": faults},
    ]


def mark(ratio: float, aim: float) -> str:
    return f"{ratio:.1f}{'*' if ratio > aim else ''}"


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

"""The disk is full: writes stop with a page that gives the text back, reads go on, and it recovers by itself.

The cluster moves to a small file system in memory, all of it or its log alone; ballast fills what is free.
"""

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from time import monotonic, sleep

import psycopg

from chaos.browser import Browser, NoAnswer
from chaos.parts import Options, Result, at_work, finished, logged_in
from chaos.product import Product
from chaos.striking import PATIENCE, wait_for
from perhetyo.embedded_postgres import Cluster

ROOM = 120  # megabytes free when the load begins
FULL_FOR = 20.0  # seconds
BEFORE = 30  # writes before the disk fills
NOT_ALLOWED = "not tried: mounting a small file system needs root"


def disk(cluster: Cluster, options: Options, local: Path) -> Result:
    """Data and log on the same full disk: a table cannot grow (SQLSTATE 53100), or the log cannot."""
    return _filled("full disk", cluster, options, local, is_log_alone=False)


def log_disk(cluster: Cluster, options: Options, local: Path) -> Result:
    """Only the log's disk is full: PostgreSQL cannot confirm anything, stops and begins anew until it can."""
    return _filled("full log disk", cluster, options, local, is_log_alone=True)


def _filled(part: str, cluster: Cluster, options: Options, local: Path, *, is_log_alone: bool) -> Result:
    begun = monotonic()
    try:
        with (
            _small_disk(cluster, is_log_alone=is_log_alone) as (moved, folder),
            Product(moved, "disk", log=local / f"{part.replace(' ', '-')}.log") as product,
        ):
            return _try(part, product, folder, options, since=begun, is_log_alone=is_log_alone)
    except PermissionError:
        return Result(part, not_run=NOT_ALLOWED)


def _try(
    part: str, product: Product, folder: Path, options: Options, *, since: float, is_log_alone: bool
) -> Result:
    reader = logged_in(product, 1)[0]
    with at_work(product, seed=options.seed) as desk:
        wait_for(partial(desk.ledger.has_acknowledged, BEFORE))
        before = Counter(desk.ledger.answers)
        ballast = _fill(folder)
        if is_log_alone:
            _use_up_the_log(product)
        reads = _read_on(reader, f"/cases/{desk.families[0]}/")
        while_full = desk.ledger.answers - before
        ballast.unlink()
        seconds = desk.ledger.wait_for_one_sent_after(monotonic(), patience=PATIENCE)
        sleep(5)
    result = finished(part, product, desk, since=since, kills=[])
    result.facts |= {"while full": dict(while_full), "reads while full": dict(reads), "seconds": seconds}
    result.faults += _faults(while_full, seconds)
    # Without its log the database is away altogether: then a page says so.
    if set(reads) - {"200", "503"} or not (reads["200"] or is_log_alone):
        result.faults.append("reading did not go on")
    return result


def _faults(answers: Counter[str], seconds: float | None) -> list[str]:
    """What a full disk must not do to those who write."""
    found = [f"{number} sendings were answered {how}" for how, number in answers.items() if how in UNCLEAR]
    # A bare "503" may be the answer to a page that was asked for, or to what a page saves by itself.
    if not answers["503 with the text"]:
        found.append("no sending was answered with the page that says that nothing can be saved now")
    return found if seconds is not None else [*found, "it did not recover by itself"]


UNCLEAR = ("500 with the text", "500 without the text", "503 without the text")


def _read_on(reader: Browser, path: str) -> Counter[str]:
    """Read a case's page as long as the disk is full: how often it came with which status."""
    answers: Counter[str] = Counter()
    deadline = monotonic() + FULL_FOR
    while monotonic() < deadline:
        try:
            answers[str(reader.get(path).status)] += 1
        except NoAnswer:
            answers["no answer"] += 1
        sleep(0.3)
    return answers


def _fill(folder: Path) -> Path:
    """Ballast that leaves nothing free; `unlink` makes room again."""
    ballast = folder / "ballast"
    with ballast.open("wb") as out, suppress(OSError):
        while True:
            out.write(b"\0" * 65536)
            out.flush()
    return ballast


def _use_up_the_log(product: Product) -> None:
    """Fill the segments of the log that lie ready, as days of work would; ends with a refusal."""
    with suppress(psycopg.Error):
        for _each in range(256):
            product.execute("SELECT pg_logical_emit_message(true, 'chaos', repeat('x', 1000000))")


@contextmanager
def _small_disk(cluster: Cluster, *, is_log_alone: bool) -> Iterator[tuple[Cluster, Path]]:
    """The same cluster from a copy of its data in memory. Raises PermissionError without root."""
    cluster.stop()
    folder, moved = cluster.home / "small", Cluster(cluster.folder)
    moved.data = cluster.home / "moved" if is_log_alone else folder / "data"
    kept = cluster.data / "pg_wal" if is_log_alone else cluster.data
    folder.mkdir(exist_ok=True)
    _mount(folder, _megabytes(kept) + ROOM)
    try:
        _copy(cluster.data, moved.data)
        if is_log_alone:
            _copy(cluster.data / "pg_wal", folder / "pg_wal")
            shutil.rmtree(moved.data / "pg_wal")
            (moved.data / "pg_wal").symlink_to(folder / "pg_wal")
        try:
            yield moved, folder
        finally:
            moved.stop()
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)  # nosec B607
        folder.rmdir()
        shutil.rmtree(cluster.home / "moved", ignore_errors=True)


def _mount(folder: Path, megabytes: int) -> None:
    if os.geteuid():
        raise PermissionError(NOT_ALLOWED)
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0711", "chaos", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode:  # nosec B607
        raise PermissionError(NOT_ALLOWED)


def _megabytes(folder: Path) -> int:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file()) // 1_000_000 + 1


def _copy(source: Path, target: Path) -> None:
    """With owners and rights: the server refuses a folder that others may read."""
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run(["cp", "-a", source, target], check=True)  # nosec B607

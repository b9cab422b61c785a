"""A trial of the standby: the primary is killed under writers, and every acknowledged row must be there."""

import itertools
import os
import shutil
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from perhetyo.backups import standby
from perhetyo.backups.copied_cluster import CopiedCluster
from perhetyo.embedded_postgres import Cluster

WRITERS = 4
WRITING = 5.0  # seconds before the primary dies
AWAY = 2.0  # seconds without the standby, in which a write must wait


@dataclass
class Found:
    """What the trial saw: acknowledged rows, those of them that are lost, seconds until writing went on."""

    acknowledged: int
    lost: int
    seconds: float
    waited: bool  # a write without the standby was not acknowledged


@dataclass
class Writers:
    """Threads that write rows and remember which were acknowledged."""

    url: str
    acknowledged: set[int] = field(default_factory=set)
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        self._threads = [threading.Thread(target=self._write) for _each in range(WRITERS)]
        for thread in self._threads:
            thread.start()

    def wait(self) -> None:
        for thread in self._threads:
            thread.join()

    def _write(self) -> None:
        try:
            with psycopg.connect(self.url, autocommit=True) as db:
                while True:
                    number = next(self._numbers)
                    db.execute("INSERT INTO trial VALUES (%s)", [number])
                    self.acknowledged.add(number)
        except psycopg.Error:
            return  # the primary is gone


def run(folder: Path, say: Callable[[str], None]) -> int:
    """Try it in an empty folder and say what was found. Returns an exit code."""
    found = tried(folder)
    say(f"A write without the standby {'waited for it' if found.waited else 'did NOT wait'}.")
    say(
        f"The primary was killed; writing went on {found.seconds:.1f} s later. "
        f"{found.acknowledged} rows were acknowledged, {found.lost} of them are lost."
    )
    return 0 if found.waited and not found.lost and found.acknowledged else 1


def tried(folder: Path, *, synchronous: bool = True) -> Found:
    """The trial. Without `synchronous` it is a control: nobody waits for the standby, which is stopped
    before the last rows and the kill. Rows must be lost then, and the trial must see it.
    """
    primary, second = Cluster(folder / "primary"), CopiedCluster(folder / "standby")
    try:
        primary.start()
        with psycopg.connect(primary.urls()["owner"], autocommit=True) as db:
            db.execute("CREATE TABLE trial (number bigint)")
        standby.make(primary, second)
        waited = True
        if synchronous:
            standby.make_synchronous(primary)
            waited = _waits_for(primary, second)
        writers = Writers(primary.urls()["owner"])
        writers.start()
        time.sleep(WRITING)
        _more_than(0, writers)
        if not synchronous:
            second.stop()
            _more_than(len(writers.acknowledged), writers)
        os.kill(_process_of(primary), signal.SIGKILL)
        killed = time.monotonic()
        writers.wait()
        there, seconds = _taken_over(second, killed)
        lost = writers.acknowledged - there
        return Found(len(writers.acknowledged), len(lost), seconds, waited)
    finally:
        for cluster in (second, primary):
            cluster.remove()
        shutil.rmtree(folder, ignore_errors=True)


def _more_than(count: int, writers: Writers) -> None:
    """Wait until more rows were acknowledged, on however busy a machine."""
    end = time.monotonic() + 60
    while len(writers.acknowledged) <= count and time.monotonic() < end:
        time.sleep(0.1)
    time.sleep(1)


def _waits_for(primary: Cluster, second: Cluster) -> bool:
    """Whether a write waits while the standby is away, and goes on when it is back."""
    second.stop()
    done = threading.Event()

    def write() -> None:
        with psycopg.connect(primary.urls()["owner"], autocommit=True) as db:
            db.execute("INSERT INTO trial VALUES (-1)")
            done.set()

    writing = threading.Thread(target=write)
    writing.start()
    waited = not done.wait(AWAY)
    second.start()
    writing.join(timeout=60)
    return waited and done.is_set()


def _taken_over(second: CopiedCluster, killed: float) -> tuple[set[int], float]:
    """Promote. Returns the rows that are there, and the seconds until a new one could be written."""
    second.start()
    second.promote()
    with psycopg.connect(second.urls()["owner"], autocommit=True) as db:
        db.execute("INSERT INTO trial VALUES (-2)")
        seconds = time.monotonic() - killed
        return {row[0] for row in db.execute("SELECT number FROM trial").fetchall()}, seconds


def _process_of(cluster: Cluster) -> int:
    return int((cluster.data / "postmaster.pid").read_text(encoding="utf-8").split()[0])

"""The archive of changes: they stream out of the server as they are made, and are kept encrypted.

A receiver of PostgreSQL's own writes them to a spool beside us; every few seconds what is new there goes
into the folder of backups, also the segment that is not full yet. The server needs no setting for it, and
runs no program of ours.
"""

import fcntl
import gzip
import hashlib
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from pyrage import x25519

from perhetyo.backups import BackupError
from perhetyo.backups.places import Covered, Place, written
from perhetyo.backups.sealing import sealed
from perhetyo.backups.source import Source, asked, first_line, place_of

SLOT = "perhetyo_archive"
EVERY = 10  # seconds: what may be lost with the machine
ARRIVES_WITHIN = 10  # seconds
WHOLE = re.compile(r"[0-9A-F]{24}")
PARTIAL = re.compile(r"([0-9A-F]{24})\.partial")
HISTORY = re.compile(r"[0-9A-F]{8}\.history")


class Archive:
    """Keeps the changes of one server in one place. `spool` holds the last in clear, as the server does."""

    def __init__(self, source: Source, place: Place, to: x25519.Recipient, spool: Path) -> None:
        self.source = source
        self.place = place
        self.to = to
        self.spool = spool
        self._seen: tuple[str, int] | None = None

    def keep(self, is_over: Callable[[], bool], *, every: float = EVERY) -> None:
        """Archive until `is_over`. A server that is away is waited for; anything else raises BackupError."""
        self.place.make()
        self.spool.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._alone(), self._receiver() as receiver:
            while not is_over():
                if receiver.poll() is not None:
                    raise BackupError(f"Changes no longer arrive: {self._last_words()}")
                try:
                    self.turn()
                except psycopg.OperationalError as error:
                    say(f"The database does not answer: {first_line(error)}")
                _rest(every, is_over)

    def turn(self) -> None:
        """Bring everything that was changed up to now into the archive, and note up to where it reaches."""
        with self.source.connect() as db:
            moment, position = _mark(db)
            arrived = _wait_for(db, position)
        self._store()
        if arrived:
            self.place.note_covered(Covered(place_of(position), moment))
        else:
            say("Changes arrive late: the archive does not reach up to now.")

    def _store(self) -> None:
        for path in sorted(self.spool.iterdir()):
            if WHOLE.fullmatch(path.name):
                self._store_whole(path)
            elif HISTORY.fullmatch(path.name):
                self._write(f"{path.name}.age", path.read_bytes())
                path.unlink()
            elif match := PARTIAL.fullmatch(path.name):
                self._store_partial(path, match[1])

    def _store_whole(self, path: Path) -> None:
        content = path.read_bytes()
        name = f"{path.name}.{hashlib.sha256(content).hexdigest()[:16]}.age"
        there = self.place.segments().get(path.name)
        if there and not there.name.endswith((".partial.age", name)):
            # A copy of the machine that was set back, or another cluster: never over what is there.
            raise BackupError(
                f"The segment {path.name} is in the archive already with other content: "
                f"these changes belong to another cluster. Give it a folder of backups of its own."
            )
        self._write(name, content)
        (self.place.wal / f"{path.name}.partial.age").unlink(missing_ok=True)
        path.unlink()

    def _store_partial(self, path: Path, segment: str) -> None:
        try:
            state = (segment, path.stat().st_mtime_ns)
            content = path.read_bytes()
        except FileNotFoundError:
            # Filled and renamed while we looked.
            self._store_whole(path.with_suffix(""))
            return
        if state != self._seen:
            self._write(f"{segment}.partial.age", content)
            self._seen = state

    def _write(self, name: str, content: bytes) -> None:
        with written(self.place.wal / name) as out:
            out.write(sealed(gzip.compress(content, 1, mtime=0), self.to))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with (self.spool / "lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise BackupError("Changes are being archived already by another process.") from error
            yield

    @contextmanager
    def _receiver(self) -> Iterator["subprocess.Popen[bytes]"]:
        """The program that receives. The slot makes the server keep what we have not got yet."""
        slot = ["--slot", SLOT]
        with (self.spool / "receiver.log").open("wb") as log:
            streams: dict[str, Any] = {"stdout": log, "stderr": log}
            made = self.source.start("pg_receivewal", *slot, "--create-slot", "--if-not-exists", **streams)
            if made.wait():
                raise BackupError(f"The database refuses to be archived: {self._last_words()}")
            receiver = self.source.start(
                "pg_receivewal", *slot, "--synchronous", "-D", str(self.spool), **streams
            )
            try:
                yield receiver
            finally:
                receiver.terminate()
                receiver.wait(timeout=30)

    def _last_words(self) -> str:
        lines = (
            (self.spool / "receiver.log").read_text(encoding="utf-8", errors="replace").strip().splitlines()
        )
        return lines[-1] if lines else "no reason was given."


def wait_until_covered(place: Place, position: int, *, seconds: float) -> None:
    """Raises BackupError when the archive does not reach `position` in time: nobody keeps it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        covered = place.covered()
        if covered and covered.position >= position:
            return
        time.sleep(0.2)
    raise BackupError(
        "Changes are not being archived: what is saved now is in no backup. Start script/backup --wal."
    )


def _rest(seconds: float, is_over: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not is_over():
        time.sleep(0.1)


def say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def _mark(db: psycopg.Connection[Any]) -> tuple[Any, str]:
    """Leave a mark in the log. Returns a moment before it and a position after it.

    A restore to a moment ends at the first commit after it, so that even a quiet night must have one.
    """
    db.execute("SET synchronous_commit = local")  # our mark waits for no standby
    (moment,) = asked(db, "SELECT clock_timestamp()")
    db.execute("SELECT pg_logical_emit_message(true, 'perhetyo', 'archived')")
    (position,) = asked(db, "SELECT pg_current_wal_flush_lsn()::text")
    return moment, position


def _wait_for(db: psycopg.Connection[Any], position: str) -> bool:
    """Whether the receiver has everything up to `position` on its disk."""
    end = time.monotonic() + ARRIVES_WITHIN
    while time.monotonic() < end:
        (arrived,) = asked(
            db, "SELECT coalesce(bool_or(restart_lsn >= %s::pg_lsn), false) FROM pg_replication_slots "
            "WHERE slot_name = %s", position, SLOT,
        )  # fmt: skip
        if arrived:
            return True
        time.sleep(0.1)
    return False

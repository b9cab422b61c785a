"""Where backups lie, and how a file comes to lie there: whole or not at all.

base/<moment>.<first segment>.age       the whole cluster: a compressed tar, encrypted
base/<moment>.<first segment>.sums.age  checksums of its tables at one point soon after
wal/<segment>.<digest>.age              16 MB of changes, compressed, encrypted
wal/<segment>.partial.age               the segment that is being written, renewed every few seconds
wal/<timeline>.history.age              where a restored or promoted cluster left the line of its parent
covered                                 up to where and when changes have arrived, in clear
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from perhetyo.backups import BackupError

MOMENT = "%Y%m%dT%H%M%SZ"
BASE = re.compile(r"(\d{8}T\d{6}Z)\.([0-9A-F]{24})\.age")
CHANGES = re.compile(r"([0-9A-F]{24})\.(partial|[0-9a-f]{16})\.age|([0-9A-F]{8}\.history)\.age")
SEGMENT = 16 * 2**20  # bytes, the size that PostgreSQL is built with
SEGMENTS_IN_A_LOG = 256


@dataclass(frozen=True)
class Base:
    """A base backup: whole from `moment` on; replaying begins in the segment `first`."""

    moment: datetime
    first: str
    path: Path

    @property
    def sums(self) -> Path:
        return self.path.with_suffix(".sums.age")


@dataclass(frozen=True)
class Covered:
    """Every change up to `position` in the log, so every one before `moment`, is in the archive."""

    position: int
    moment: datetime

    @property
    def segment(self) -> int:
        """The place of the segment that holds the last of them, counted as `number_of` does."""
        return (self.position - 1) // SEGMENT


class Place:
    """One folder of backups, of one cluster."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.base = folder / "base"
        self.wal = folder / "wal"

    def make(self) -> None:
        for path in (self.folder, self.base, self.wal):
            path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def bases(self) -> list[Base]:
        """The oldest first. What was only half written has another name and is not among them."""
        found = []
        for path in self.base.glob("*.age"):
            if match := BASE.fullmatch(path.name):
                moment = datetime.strptime(match[1], MOMENT).replace(tzinfo=UTC)
                found.append(Base(moment, match[2], path))
        return sorted(found, key=lambda base: base.moment)

    def base_path(self, moment: datetime, first: str) -> Path:
        return self.base / f"{moment.strftime(MOMENT)}.{first}.age"

    def segments(self) -> dict[str, Path]:
        """Name of a segment to its file, in order; a whole one is taken before a partial one."""
        found: dict[str, Path] = {}
        for path in self.wal.glob("*.age"):
            match = CHANGES.fullmatch(path.name)
            if match and match[1] and not (match[2] == "partial" and match[1] in found):
                found[match[1]] = path
        return dict(sorted(found.items()))

    def histories(self) -> dict[str, Path]:
        return {path.name.removesuffix(".age"): path for path in self.wal.glob("*.history.age")}

    def note_covered(self, covered: Covered) -> None:
        with written(self.folder / "covered") as out:
            out.write(f"{covered.position} {covered.moment.isoformat()}\n".encode())

    def covered(self) -> Covered | None:
        """None when no change was ever archived here."""
        path = self.folder / "covered"
        if not path.exists():
            return None
        try:
            position, moment = path.read_text(encoding="utf-8").split()
            return Covered(int(position), datetime.fromisoformat(moment))
        except ValueError as error:
            raise BackupError(f"{path} is damaged: it should hold a number and a moment.") from error


def number_of(segment: str) -> int:
    """The place of a segment in the log, counted from its beginning, on whatever timeline."""
    return int(segment[8:16], 16) * SEGMENTS_IN_A_LOG + int(segment[16:24], 16)


def name_of(number: int, *, like: str) -> str:
    """The other way round, on the timeline of the segment `like`."""
    return f"{like[:8]}{number // SEGMENTS_IN_A_LOG:08X}{number % SEGMENTS_IN_A_LOG:08X}"


@contextmanager
def written(path: Path) -> Iterator[IO[bytes]]:
    """A file that has its name only when the block ended well and it was flushed to the disk."""
    half = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(half, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as out:
            yield out
            flushed(out)
        settle(half, path)
    finally:
        half.unlink(missing_ok=True)


def flushed(out: IO[bytes]) -> None:
    out.flush()
    os.fsync(out.fileno())


def settle(half: Path, path: Path) -> None:
    """Give a flushed file its name, so that a power cut cannot take the name away again."""
    half.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

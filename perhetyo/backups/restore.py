"""Back to a moment: a new cluster from a base backup and the changes after it.

data/                 the base backup, unpacked
data/restored_wal/    the changes in clear, until they are replayed
"""

import gzip
import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from psycopg import sql
from pyrage import x25519

from perhetyo.backups import BackupError
from perhetyo.backups.copied_cluster import CopiedCluster
from perhetyo.backups.places import Base, Covered, Place, name_of, number_of
from perhetyo.backups.sealing import opened, pour
from perhetyo.embedded_postgres import EmbeddedPostgresError

OFFICE_CLOCK = ZoneInfo("Europe/Helsinki")
CHANGES = "restored_wal"
RECOVERY = {
    "restore_command": f"cp {CHANGES}/%f %p",
    "recovery_target_timeline": "latest",
    "recovery_target_action": "promote",
    "hot_standby": "off",
}
# What the other cluster was told: this one answers for itself, and waits for no standby of the other's.
ALONE = {
    "synchronous_standby_names": "",
    "primary_conninfo": "",
    "primary_slot_name": "",
    "archive_mode": "off",
}
LAST_CHANGE = re.compile(r"last completed transaction was at log time (\S+ \S+)")


@dataclass(frozen=True)
class Target:
    """A moment, or a position of the log; neither is the last change there is."""

    moment: datetime | None = None
    position: str = ""

    @classmethod
    def named(cls, text: str) -> "Target":
        """`latest` or a moment, on the office's clock if it names no zone. Raises BackupError."""
        if text == "latest":
            return cls()
        try:
            moment = datetime.fromisoformat(text)
        except ValueError as error:
            raise BackupError(f"{text!r} is no moment: write 2026-03-14T15:09, or latest.") from error
        return cls(moment if moment.tzinfo else moment.replace(tzinfo=OFFICE_CLOCK))

    def __str__(self) -> str:
        return f"{shown(self.moment)}" if self.moment else self.position or "latest"

    def settings(self) -> dict[str, str]:
        if self.moment:
            return {"recovery_target_time": self.moment.astimezone(UTC).isoformat(sep=" ")}
        if self.position:
            # The record that begins here was written after what was noted.
            return {"recovery_target_lsn": self.position, "recovery_target_inclusive": "off"}
        return {}


@dataclass(frozen=True)
class Restored:
    """The base that a cluster came from, and when its last change was made; None if its log names none."""

    base: Base
    reached: datetime | None

    def __str__(self) -> str:
        if self.reached is None:
            return "Its log names no change after the base."
        return f"The last change in it is of {shown(self.reached)}."


def shown(moment: datetime) -> str:
    return moment.astimezone(OFFICE_CLOCK).strftime("%Y-%m-%d %H:%M:%S %Z")


def new_cluster(folder: Path) -> CopiedCluster:
    """The cluster that `PERHETYO_LOCAL=folder` will find. Raises BackupError when something lies there."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BackupError(f"{folder} is not empty: name a new folder, nothing is ever restored over data.")
    return CopiedCluster(folder / "postgres")


def restore(
    place: Place, key: x25519.Identity, target: Target, cluster: CopiedCluster, base: Base | None = None
) -> Restored:
    """Make the cluster and replay it to the target, from the nearest base if none is named.

    It runs when this returns. Raises BackupError, and leaves no half restored cluster.
    """
    base = base or base_for(place, target)
    try:
        broken = lay(place, key, target, base, cluster)
        try:
            cluster.recover()
        except EmbeddedPostgresError as error:
            raise BackupError(_why(cluster, target, broken, error)) from error
        with cluster.connect() as db:
            for name in {**RECOVERY, **target.settings()}:
                db.execute(sql.SQL("ALTER SYSTEM RESET {}").format(sql.Identifier(name)))
        _forget(cluster.data / CHANGES)
    except BaseException:
        cluster.remove()
        raise
    return Restored(base, _reached(cluster))


def lay_only(place: Place, key: x25519.Identity, target: Target, cluster: CopiedCluster) -> None:
    """The files of a restore for a server of one's own, which replays them when it starts."""
    try:
        lay(place, key, target, base_for(place, target), cluster)
    except BaseException:
        cluster.remove()
        raise


def base_for(place: Place, target: Target) -> Base:
    """The newest base from which the target is reached. Raises BackupError when there is none."""
    bases = place.bases()
    if not bases:
        raise BackupError(f"There is no base backup in {place.base}.")
    if not target.moment:
        return bases[-1]
    covered = place.covered()
    if covered is None or target.moment > covered.moment:
        reach = f"reach to {shown(covered.moment)}" if covered else "were never archived"
        raise BackupError(f"The changes {reach}: {target} cannot be restored, latest can.")
    before = [base for base in bases if base.moment <= target.moment]
    if not before:
        raise BackupError(f"The oldest base backup is of {shown(bases[0].moment)}: {target} is before it.")
    return before[-1]


def lay(place: Place, key: x25519.Identity, target: Target, base: Base, cluster: CopiedCluster) -> str:
    """Everything that a server needs to replay itself to the target. Returns what is wrong with the changes.

    Raises BackupError when the base cannot be opened, or when changes are missing and the last was asked for.
    """
    # Looked at before the changes are: while we read them, it may go on.
    covered = place.covered()
    cluster.unpack(lambda pipe: pour(base.path, key, pipe))
    folder = cluster.data / CHANGES
    folder.mkdir(mode=0o700)
    cluster.give(folder)
    broken = _lay_changes(place, key, base, cluster, _end(place, target))
    if not target.moment and not target.position:
        broken = broken or _missing_end(cluster, covered)
        if broken:
            raise BackupError(f"{broken} Only a moment before that can be restored: name one with --to.")
    cluster.add_settings({**ALONE, **RECOVERY, **target.settings()})
    cluster.mark("recovery.signal")
    return broken


def _end(place: Place, target: Target) -> int | None:
    """The segment by which the target is reached for certain: of the second base after it."""
    later = [base for base in place.bases() if target.moment and base.moment > target.moment]
    return number_of(later[1].first) if len(later) > 1 else None


def _lay_changes(
    place: Place, key: x25519.Identity, base: Base, cluster: CopiedCluster, end: int | None
) -> str:
    """Decrypt the changes after a base, up to the first that is missing or damaged: which, or nothing."""
    for name, path in place.histories().items():
        _write(cluster, name, opened(path, key))
    begin = number_of(base.first)
    # The base has the changes of its own time in it.
    expected = max(map(number_of, _segments_in(cluster.data / "pg_wal")), default=begin - 1) + 1
    for segment, path in sorted(place.segments().items(), key=lambda each: (each[0][8:], each[0])):
        number = number_of(segment)
        if number < begin:
            continue
        if end is not None and number > end:
            break
        if number > expected:
            return f"The segment {name_of(expected, like=segment)} is missing from the archive."
        try:
            _write(cluster, segment, gzip.decompress(opened(path, key)))
        except (BackupError, OSError, EOFError, zlib.error) as error:
            return str(error)
        expected = max(expected, number + 1)
    return ""


def _missing_end(cluster: CopiedCluster, covered: Covered | None) -> str:
    """What is wrong when the last changes that are laid are not the last that were archived, or nothing."""
    laid = _segments_in(cluster.data / "pg_wal") + _segments_in(cluster.data / CHANGES)
    # The last by name is the last of the newest timeline, which is the one that is replayed.
    last = max(laid, default=24 * "0")
    if covered is None or number_of(last) >= covered.segment:
        return ""
    reach = f"Changes were archived up to {shown(covered.moment)}"
    return f"{reach}, but those after the segment {last} are missing."


def _segments_in(folder: Path) -> list[str]:
    return [path.name for path in folder.glob(24 * "[0-9A-F]")]


def _write(cluster: CopiedCluster, name: str, content: bytes) -> None:
    path = cluster.data / CHANGES / name
    path.write_bytes(content)
    path.chmod(0o600)
    cluster.give(path)


def _forget(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


def _reached(cluster: CopiedCluster) -> datetime | None:
    """When the last change that was replayed had been made."""
    found = LAST_CHANGE.findall(_said(cluster))
    return datetime.fromisoformat(found[-1]) if found else None


def _said(cluster: CopiedCluster) -> str:
    return cluster.log.read_text(encoding="utf-8", errors="replace") if cluster.log.exists() else ""


def _why(cluster: CopiedCluster, target: Target, broken: str, error: EmbeddedPostgresError) -> str:
    """The sentence for a server that would not replay to the target."""
    said = _said(cluster)
    if "before configured recovery target was reached" in said:
        return f"The changes end before {target}. {broken}".strip()
    if "before consistent recovery point" in said:
        return f"The base backup is not whole before {target}: name a later moment."
    fatal = [line for line in said.splitlines() if "FATAL" in line or "PANIC" in line]
    return f"The server would not replay: {fatal[-1] if fatal else error} {broken}".strip()

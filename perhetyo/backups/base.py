"""A base backup: the whole cluster in one encrypted file, which never lies on a disk in clear."""

import math
import os
import tempfile
from datetime import UTC, datetime, timedelta
from typing import IO

from pyrage import x25519

from perhetyo.backups import BackupError
from perhetyo.backups.places import Base, Place, flushed, number_of, settle
from perhetyo.backups.sealing import seal
from perhetyo.backups.source import Source, asked, place_of

KEPT = timedelta(days=30)
HALF = ".new.part"


def take(source: Source, place: Place, to: x25519.Recipient) -> Base:
    """Copy the server into the place. Raises BackupError, and leaves nothing that looks like a backup."""
    place.make()
    half = place.base / HALF
    with source.connect() as db:
        (first,) = asked(db, "SELECT pg_walfile_name(pg_current_wal_lsn())")
        # While this connection lasts, the server keeps the changes that the copy has to hold.
        db.execute("SELECT pg_create_physical_replication_slot('perhetyo_base', true, true)")
        try:
            with os.fdopen(os.open(half, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as out:
                _copy(source, out, to)
                flushed(out)
            (ended,) = asked(db, "SELECT extract(epoch FROM clock_timestamp())")
            # A name counts whole seconds: the copy is whole a little before the moment that it says.
            moment = datetime.fromtimestamp(math.ceil(ended), tz=UTC)
            path = place.base_path(moment, first)
            settle(half, path)
        finally:
            half.unlink(missing_ok=True)
    return Base(moment, first, path)


def _copy(source: Source, out: IO[bytes], to: x25519.Recipient) -> None:
    with tempfile.TemporaryFile() as errors:
        copying = source.start(
            "pg_basebackup", "--format", "tar", "--pgdata", "-", "--wal-method", "fetch",
            "--compress", "client-gzip:1", "--checkpoint", "fast", "--label", "perhetyo",
            stdout=-1, stderr=errors,
        )  # fmt: skip
        with copying:
            seal(copying.stdout, out, to)  # type: ignore[arg-type]
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip()
    # A copy that broke off looks like one that ended: only the program's own word tells.
    if copying.returncode:
        raise BackupError(f"The base backup failed: {said[-400:]}")


def end_of_changes(source: Source) -> int:
    """The position up to which the server has written."""
    with source.connect() as db:
        (position,) = asked(db, "SELECT pg_current_wal_flush_lsn()::text")
    return place_of(position)


def prune(place: Place, now: datetime) -> list[str]:
    """Delete what no moment of the last 30 days needs. Returns the names of the files.

    The newest base older than that stays, because the first of those moments is reached from it; so the
    newest of all always stays, with every change after it.
    """
    bases = place.bases()
    old = [base for base in bases if base.moment <= now - KEPT]
    kept = bases[max(len(old) - 1, 0) :]
    if not kept:
        return []
    begin = number_of(kept[0].first)
    gone = [file for base in old[:-1] for file in (base.path, base.sums) if file.exists()]
    gone += [path for path in place.wal.glob("*.age") if _is_before(path.name, begin)]
    for path in gone:
        path.unlink()
    return [path.name for path in gone]


def _is_before(name: str, begin: int) -> bool:
    """Histories of timelines are few bytes, and every later one is explained by them: they stay."""
    return ".history." not in name and number_of(name[:24]) < begin

"""The drill: what was backed up is restored into an empty cluster, and everything about it is compared.

With invented data it plants a disaster first; with real backups it is run every night. It can fail:
`spoil` damages one thing, and a drill that passes then proves nothing.
"""

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pyrage import x25519

from perhetyo.backups import BackupError, base, checksums, restore, sealing
from perhetyo.backups.archive import wait_until_covered
from perhetyo.backups.copied_cluster import CopiedCluster
from perhetyo.backups.places import Base, Place
from perhetyo.backups.source import Source, asked
from perhetyo.embedded_postgres import BASE_DIR, DATABASE, Cluster

Say = Callable[[str], None]
SPOILS = ("base", "changes", "row")
PROOFS = (["manage.py", "verify_records"], ["-m", "perhetyo.backups.opened_case"])
ARRIVES_WITHIN = 60  # seconds
A_NIGHT = timedelta(hours=26)  # and the time that a backup takes
NEARLY_A_DAY = timedelta(hours=20)
KEYS = ("secret_key", "contact_key", "second_factor_key")  # not in the database: kept with the private key


def of_a_disaster(local: Path, say: Say, *, families: int | None = None, spoil: str | None = None) -> int:
    """Fill a cluster, back it up, write on, destroy it, restore it, compare. Returns an exit code."""
    begun = time.monotonic()
    with _scratch(local) as scratch, _clusters(scratch, "source", "restored") as (source, restored):
        place = Place(scratch / "backups")
        public = sealing.make_key(scratch / "identity")
        environment = _environment(scratch / "source", demo=True) | {
            "BACKUP_FOLDER": str(place.folder), "BACKUP_RECIPIENT": public,
        }  # fmt: skip
        _fill(source, environment, families)
        say(f"{_machine()}; database {_megabytes(source):.0f} MB.")
        with _archiving(environment):
            _run(environment, "-m", "perhetyo.backups", "backup", say=say)
            # Whoever opens a case writes into the read log: rows after the base backup.
            _run(environment, "-m", "perhetyo.backups.opened_case", say=say)
            wanted, moment = _noted(source)
            _disaster(source, place)
        say(
            f"Disaster: tables emptied, the server killed, its data deleted. Back to {restore.shown(moment)}."
        )
        _spoil_file(place, spoil)
        for name in KEYS:
            shutil.copy(scratch / "source" / name, scratch / "restored" / name)
        key = sealing.identity(scratch / "identity")
        target = restore.Target(moment=moment)
        faults = _compared(place, key, target, restored, wanted, say, demo=True, spoil=spoil)
    return _told(faults, begun, say)


def of_real_backups(place: Place, key: x25519.Identity, local: Path, say: Say) -> int:
    """Restore to where checksums were noted with the newest base, and compare. Returns an exit code.

    Once from a base before it, so that all the changes between the two are replayed, and once from itself.
    """
    begun = time.monotonic()
    with _scratch(local) as scratch:
        newest = restore.base_for(place, restore.Target())
        faults = []
        if datetime.now(UTC) - newest.moment > A_NIGHT:
            faults.append(f"The newest base backup is of {restore.shown(newest.moment)}: a night was missed.")
        sums = checksums.kept(newest, key)
        if sums is None:
            faults.append(f"No checksums were noted with {newest.path.name}.")
        target = restore.Target(position=sums.position if sums else "")
        say(_machine() + ".")
        wanted = sums.tables if sums else None
        for first in [*_before(newest, place.bases()), newest]:
            say(f"From {first.path.name}:")
            # One after the other: the disk has to hold one of them.
            with _clusters(scratch, first.path.stem) as (restored,):
                found = _compared(place, key, target, restored, wanted, say, demo=False, first=first)
            faults += [f"From {first.path.name}: {fault}" for fault in found]
    return _told(faults, begun, say)


def _before(newest: Base, bases: list[Base]) -> list[Base]:
    """The base of the night before, or the last before the newest; none when there is only one."""
    earlier = [each for each in bases if each.moment < newest.moment]
    # A base taken by day, before an update, would leave what was written since the night unproven.
    nights = [each for each in earlier if newest.moment - each.moment > NEARLY_A_DAY]
    return (nights or earlier)[-1:]


def _compared(
    place: Place, key: x25519.Identity, target: restore.Target, cluster: CopiedCluster,
    wanted: dict[str, str] | None, say: Say, *, demo: bool, spoil: str | None = None,
    first: Base | None = None,
) -> list[str]:  # fmt: skip
    """Restore, then everything that must be true afterwards. Returns the faults."""
    begun = time.monotonic()
    try:
        found = restore.restore(place, key, target, cluster, first)
    except BackupError as error:
        return [str(error)]
    say(f"Restored in {_minutes(begun)}: {_megabytes(cluster):.0f} MB. {found}")
    if spoil == "row":
        _spoil_row(cluster)
    faults = []
    if wanted is not None:
        with Source(cluster.urls()["replication"]).connect() as db:
            faults = checksums.differences(wanted, checksums.of_tables(db))
        say(f"{len(wanted)} tables compared, {len(faults)} differ.")
    environment = _environment(cluster.folder.parent, demo=demo)
    for words in PROOFS:
        try:
            _run(environment, *words, say=say)
        except BackupError as error:
            faults.append(str(error))
    say(f"Restored, compared and opened in {_minutes(begun)}.")
    return faults


def _told(faults: list[str], begun: float, say: Say) -> int:
    for fault in faults:
        say(f"FAULT {fault}")
    say(f"The drill {'FAILED' if faults else 'passed'} in {_minutes(begun)}.")
    return 1 if faults else 0


# -- the stage


@contextmanager
def alone(local: Path) -> Iterator[None]:
    """No other drill in this folder meanwhile, and nothing left of an earlier one. Raises BackupError.

    A drill that is killed, or whose machine loses its power, leaves a copy of the families in clear.
    """
    local.mkdir(parents=True, exist_ok=True)
    lock = os.open(local, os.O_RDONLY)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BackupError("Another drill is running.") from error
        for left in local.glob("drill-*/"):
            _clear(left)
        yield
    finally:
        os.close(lock)


def _clear(left: Path) -> None:
    """Also what lies outside the folder: the data of a cluster that was run as root, and its server."""
    for folder in left.iterdir():
        for cluster in (Cluster(folder / "postgres"), Cluster(folder)):
            cluster.remove()
    shutil.rmtree(left)


@contextmanager
def _scratch(local: Path) -> Iterator[Path]:
    with alone(local), _folder(local) as folder:
        yield folder


@contextmanager
def _folder(local: Path) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="drill-", dir=local))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _clusters(scratch: Path, *names: str) -> Iterator[list[CopiedCluster]]:
    made = []
    for name in names:
        (scratch / name).mkdir()
        made.append(CopiedCluster(scratch / name / "postgres"))
    try:
        yield made
    finally:
        for cluster in made:
            cluster.remove()


def _environment(local: Path, *, demo: bool) -> dict[str, str]:
    """For a process that is to see the cluster in `local`, and no other."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("DATABASE_", "BACKUP_"))
    }
    kept |= {"PERHETYO_LOCAL": str(local), "DJANGO_SETTINGS_MODULE": "perhetyo.settings"}
    return {**kept, "PERHETYO_DEMO": "1"} if demo else {"ALLOWED_HOSTS": "localhost", **kept}


def _run(environment: dict[str, str], *words: str, say: Say | None = None) -> None:
    """A command of the product. Raises BackupError with its last words."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, *words], cwd=BASE_DIR, env=environment, check=False, text=True,
        capture_output=True,
    )  # fmt: skip
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines() or ["it said nothing."]
        raise BackupError(f"{words[-1]}: {said[-1]}")
    for line in done.stdout.splitlines() if say else []:
        say(f"  {line}")  # type: ignore[misc]


def _fill(cluster: Cluster, environment: dict[str, str], families: int | None) -> None:
    cluster.start()
    _run(environment, "manage.py", "migrate", "--database", "owner", "--verbosity", "0")
    _run(environment, "manage.py", "log_partitions")
    _run(environment, "manage.py", "demo_data", *(["--families", str(families)] if families else []))


@contextmanager
def _archiving(environment: dict[str, str]) -> Iterator[None]:
    command = [sys.executable, "-m", "perhetyo.backups", "backup", "--wal", "--every", "1"]
    archiving = subprocess.Popen(command, cwd=BASE_DIR, env=environment, stderr=subprocess.DEVNULL)  # noqa: S603
    try:
        yield
    finally:
        archiving.terminate()
        archiving.wait(timeout=60)


def _noted(cluster: Cluster) -> tuple[dict[str, str], datetime]:
    """The checksums of every table, and the moment at which they were so."""
    with Source(cluster.urls()["replication"]).connect() as db:
        found = checksums.of_tables(db)
        (moment,) = asked(db, "SELECT clock_timestamp()")
    return found, moment


def _disaster(cluster: Cluster, place: Place) -> None:
    """Somebody empties the cases; that too reaches the archive; then the server and its data go."""
    with cluster.connect(database=DATABASE) as db:
        db.execute("TRUNCATE cases_case CASCADE")
    wait_until_covered(
        place, base.end_of_changes(Source(cluster.urls()["replication"])), seconds=ARRIVES_WITHIN
    )
    os.kill(int((cluster.data / "postmaster.pid").read_text(encoding="utf-8").split()[0]), signal.SIGKILL)
    shutil.rmtree(cluster.data)


def _spoil_file(place: Place, what: str | None) -> None:
    """Change one byte of the base backup or of the last changes."""
    files = {"base": [each.path for each in place.bases()], "changes": list(place.segments().values())}
    for path in files.get(what or "", [])[-1:]:
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)


def _spoil_row(cluster: Cluster) -> None:
    with cluster.connect(database=DATABASE) as db:
        db.execute("SET session_replication_role = replica")
        db.execute("UPDATE perhetyo_user SET first_name = first_name || '.' WHERE username = 'juho'")


# -- figures


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores, {memory:.0f} GB of memory"


def _megabytes(cluster: Cluster) -> float:
    with cluster.connect() as db:
        (size,) = asked(db, "SELECT pg_database_size(%s)", DATABASE)
    return float(size) / 1e6


def _minutes(begun: float) -> str:
    return f"{(time.monotonic() - begun) / 60:.2f} minutes"

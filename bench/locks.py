"""How long migrations keep people waiting: a kept release is grown large and migrated, its locks are watched.

script/bench --only locks
"""

import resource
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psycopg import Connection, sql

from perhetyo.embedded_postgres import Cluster
from tests import releases

ROWS, BYTES = 100_000, 50_000_000  # how far a table is grown, whichever comes first
AIM, EVERY = 1.0, 0.005  # seconds
DATABASE = "grown"
# The number of a row and nothing else has to differ: such tables are grown by copying their rows.
GROWABLE = """SELECT c.relname, a.attname, t.typname FROM pg_class c
    JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary AND i.indnkeyatts = 1
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
    JOIN pg_type t ON t.oid = a.atttypid AND t.typname IN ('uuid', 'int8', 'int4')
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_index o
            WHERE o.indrelid = c.oid AND o.indisunique AND NOT o.indisprimary)
        AND NOT EXISTS (SELECT FROM pg_constraint f
            WHERE f.conrelid = c.oid AND f.contype = 'f' AND a.attnum = ANY(f.conkey))
        AND c.relname !~ '^(django|auth)_'"""
HELD = """SELECT c.relname, l.virtualtransaction, l.mode = 'AccessExclusiveLock', a.state = 'active'
    FROM pg_locks l
    JOIN pg_class c ON c.oid = l.relation AND c.relname = ANY(%s)
    JOIN pg_stat_activity a ON a.pid = l.pid AND a.datname = current_database()
    WHERE l.granted
        AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')"""


@dataclass
class Hold:
    """One table held by one transaction: how often it was seen, and how often the database was at work then;
    else it waited for the migrating process, which computed the next step."""

    table: str
    is_from_all: bool
    first: float
    last: float
    at_work: int = 0
    seen: int = 0

    @property
    def seconds(self) -> float:
        return self.last - self.first

    @property
    def of_database(self) -> float:
        """The seconds of these in which the database worked: of growing rows, and not of a busy machine."""
        return self.seconds * self.at_work / self.seen


class Watch(threading.Thread):
    """Looks every few milliseconds which tables nobody may write or read, and for how long already."""

    def __init__(self, db: Connection[Any], tables: list[str]) -> None:
        super().__init__(daemon=True)
        self.db, self.tables, self.over = db, tables, threading.Event()
        self.seen: dict[tuple[str, str, bool], Hold] = {}

    def run(self) -> None:
        while not self.over.wait(EVERY):
            before = time.perf_counter()
            for table, by, is_from_all, is_at_work in self.db.execute(HELD, [self.tables]).fetchall():
                hold = self.seen.setdefault(
                    (table, by, is_from_all), Hold(table, is_from_all, before, before)
                )
                hold.last = time.perf_counter()
                hold.seen += 1
                hold.at_work += is_at_work

    def longest(self) -> list[Hold]:
        return sorted(self.seen.values(), key=lambda hold: hold.seconds, reverse=True)


def grow(db: Connection[Any]) -> dict[str, int]:
    """Copy rows over and over; triggers and references look away. Rows by table."""
    db.execute("SET session_replication_role = replica")
    for table, key, kind in db.execute(GROWABLE).fetchall():
        name = sql.Identifier(table)
        count = counted(db, table)
        if not count:
            continue
        weight = sql.SQL("SELECT sum(pg_column_size(t.*)) FROM {} t").format(name)
        size = db.execute(weight).fetchone()
        times = min(ROWS // count, BYTES // (size or [1])[0])
        names = [each for each in releases.columns(db)[table] if each != key]
        fresh = "gen_random_uuid()" if kind == "uuid" else "nextval(pg_get_serial_sequence({}, {}))"
        db.execute(
            sql.SQL("INSERT INTO {} ({}, {}) SELECT {}, {} FROM {}, generate_series(2, {})").format(
                name, sql.Identifier(key), _listed(names),
                sql.SQL(fresh).format(sql.Literal(table), sql.Literal(key)), _listed(names), name, times,
            )
        )  # fmt: skip
    db.execute("RESET session_replication_role")
    db.execute("ANALYZE")
    return {table: counted(db, table) for table in releases.columns(db)}


def _listed(names: list[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, names))


def counted(db: Connection[Any], table: str) -> int:
    row = db.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))).fetchone()
    return int(row[0]) if row else 0


def main() -> int:
    """The oldest kept release goes through every migration since."""
    with tempfile.TemporaryDirectory() as folder:
        cluster = Cluster(Path(folder) / "postgres", may_create_databases=True)
        cluster.start()
        try:
            measure(cluster, releases.kept()[0])
        finally:
            cluster.remove()
    return 0


def measure(cluster: Cluster, release: str) -> None:
    releases.restore(cluster, release, DATABASE)
    with cluster.connect(database=DATABASE) as db, cluster.connect(database=DATABASE) as watching:
        rows = grow(db)
        say(f"{release}: {sum(rows.values())} rows in {len(rows)} tables")
        watch = Watch(watching, list(rows))
        watch.start()
        begun, cpu = time.perf_counter(), cpu_seconds()
        subprocess.run(
            [sys.executable, "manage.py", "migrate", "--database", "owner", "--verbosity", "0"],
            env=releases.environment(cluster.urls(DATABASE)), check=True,
        )  # fmt: skip
        took, cpu = time.perf_counter() - begun, cpu_seconds() - cpu
        watch.over.set()
        watch.join()
        fewer = [table for table, before in rows.items() if counted(db, table) < before]
    say(f"migrated in {took:.1f} s, {cpu:.1f} s of the migrating process's CPU")
    say(f"fewer rows than before: {', '.join(fewer) or 'none'}")
    say(f"{'held s':>8}{'of database':>13}  table")
    for hold in watch.longest()[:10]:
        late, what = "*" if hold.seconds > AIM else " ", "read or written" if hold.is_from_all else "written"
        of = f"{hold.table}, {rows[hold.table]} rows"
        say(f"{hold.seconds:>7.2f}{late}{hold.of_database:>13.2f}  {of}: not {what}")
    say(f"Aim: no table held longer than {AIM:g} s. * misses it.")


def cpu_seconds() -> float:
    """Seconds of CPU of the processes that were started and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

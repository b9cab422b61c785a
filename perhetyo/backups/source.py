"""The server that is backed up, as the role `replication` sees it: it copies and reads, no more."""

import os
import subprocess
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from perhetyo.backups import BackupError
from perhetyo.embedded_postgres import client_programs

# The text of a row must not depend on who asks.
SAME_FOR_ALL = "-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres -c bytea_output=hex"


class Source:
    """A server by its address, with a role that has REPLICATION and `pg_read_all_data`."""

    def __init__(self, url: str) -> None:
        try:
            words = conninfo_to_dict(url)
        except psycopg.ProgrammingError as error:
            raise BackupError("BACKUP_DATABASE_URL is not an address: postgres://...") from error
        # A password in the arguments of a program could be read by everybody on the machine.
        self._password = str(words.pop("password", ""))
        self._address = make_conninfo(**words)  # type: ignore[arg-type]

    def connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(
            self._address, password=self._password, autocommit=True, connect_timeout=10, options=SAME_FOR_ALL
        )

    def start(self, program: str, *arguments: str, **streams: Any) -> "subprocess.Popen[bytes]":
        """One of PostgreSQL's own programs, connected to the server."""
        return subprocess.Popen(  # noqa: S603
            [str(client_programs() / program), "-d", self._address, "--no-password", *arguments],
            stdin=subprocess.DEVNULL, env={**os.environ, "PGPASSWORD": self._password, "LC_ALL": "C"},
            **streams,
        )  # fmt: skip


def asked(db: psycopg.Connection[Any], question: str, *values: Any) -> Any:
    """The one row of an answer."""
    row = db.execute(question, values).fetchone()
    if row is None:
        raise BackupError("The database gave no answer.")
    return row


def first_line(error: psycopg.Error) -> str:
    """What the database said, in one line that is never empty."""
    return (str(error).strip() or "no reason given").splitlines()[0]


def place_of(position: str) -> int:
    """A position in the log as PostgreSQL writes it (`16/B374D848`), as a number of bytes."""
    high, low = position.split("/")
    return (int(high, 16) << 32) + int(low, 16)

"""A standby: a second cluster that has every change on its disk before a writer is told that it is saved."""

import shutil
import time

from psycopg import sql
from psycopg.conninfo import make_conninfo

from perhetyo.backups import BackupError
from perhetyo.backups.copied_cluster import CopiedCluster
from perhetyo.backups.source import Source, asked
from perhetyo.embedded_postgres import Cluster

NAME = "standby_1"
JOINS_WITHIN = 60  # seconds


def make(primary: Cluster, standby: CopiedCluster) -> None:
    """Fill an empty cluster from the running primary and start it as its standby."""
    with primary.connect() as db:
        # The slot makes the primary keep what the standby has not got yet.
        db.execute("SELECT pg_create_physical_replication_slot(%s, true)", [NAME])
    standby.copy_passwords(primary)
    source = Source(primary.urls()["replication"])
    copying = source.start(
        "pg_basebackup", "--format", "tar", "--pgdata", "-", "--wal-method", "fetch",
        "--compress", "client-gzip:1", "--checkpoint", "fast", stdout=-1,
    )  # fmt: skip
    with copying:
        standby.unpack(
            lambda pipe: shutil.copyfileobj(copying.stdout, pipe)  # type: ignore[arg-type]
        )
    if copying.returncode:
        raise BackupError("The standby could not be filled from the primary.")
    standby.add_settings(
        {
            "primary_conninfo": make_conninfo(
                host=str(primary.socket), user="replication", application_name=NAME,
                password=primary.password("replication"),
            ),
            "primary_slot_name": NAME,
            # Promoted, it waits for nobody until it is told to.
            "synchronous_standby_names": "",
        }
    )  # fmt: skip
    standby.mark("standby.signal")
    standby.start()


def make_synchronous(primary: Cluster) -> None:
    """From now on a commit waits until the standby has flushed it. Raises BackupError when it never joins."""
    with primary.connect() as db:
        db.execute(sql.SQL("ALTER SYSTEM SET synchronous_standby_names = {}").format(sql.Literal(NAME)))
        db.execute("SELECT pg_reload_conf()")
        end = time.monotonic() + JOINS_WITHIN
        while time.monotonic() < end:
            (joined,) = asked(db, "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'")
            if joined:
                return
            time.sleep(0.1)
    raise BackupError("The standby does not join: look at its server.log.")

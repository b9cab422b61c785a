"""The one database behind three roles: what each may do, and how a write names its actor."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pgtrigger
from django.db import connection, migrations, transaction


class OneDatabase:
    """`default`, `shared` and `owner` are the same database seen by other roles; only owner migrates."""

    def allow_relation(self, obj1: Any, obj2: Any, **hints: Any) -> bool:
        return True

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        return db != "shared"


@contextmanager
def acting(user: Any) -> Iterator[None]:
    """A transaction in which every write is done by `user`; triggers read the name from `app.actor`."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('app.actor', %s, true)", [str(user.pk)])
        yield


def append_only(name: str) -> pgtrigger.Protect:
    """Rows are added and never changed or removed, whoever asks through the application."""
    return pgtrigger.Protect(name=f"{name}_append_only", operation=pgtrigger.Update | pgtrigger.Delete)


def grant(role: str, rights: str, *tables: str, sequences: bool = False) -> migrations.RunSQL:
    """A migration step giving `rights` on `tables` (and their id sequences) to a database role."""
    names = ", ".join(f'"{table}"' for table in tables)
    forward: list[Any] = [f"GRANT {rights} ON {names} TO {role}"]
    if sequences:
        forward += [
            f"""DO $$ BEGIN EXECUTE (SELECT format('GRANT USAGE ON SEQUENCE %s TO {role}',
            pg_get_serial_sequence('"{table}"', 'id'))); END $$"""
            for table in tables
        ]
    return migrations.RunSQL(forward, [f"REVOKE {rights} ON {names} FROM {role}"])

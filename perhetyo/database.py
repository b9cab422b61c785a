"""The one database behind three roles: what each may do, and how a write names its actor."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from typing import Any

import pgtrigger
from django.db import connection, connections, migrations, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from perhetyo.lifecycle import Refused

DURABLE = ["fsync", "full_page_writes", "synchronous_commit"]  # what makes a commit outlive a power cut
MAY_DIFFER = timedelta(minutes=2)  # the clocks of a web process and of its database


class OneDatabase:
    """`default`, `shared` and `owner` are the same database seen by other roles; only owner migrates."""

    def allow_relation(self, obj1: Any, obj2: Any, **hints: Any) -> bool:
        return True

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        return db != "shared"


_actor: ContextVar[str] = ContextVar("actor", default="")


@contextmanager
def acting(user: Any) -> Iterator[None]:
    """A transaction in which every write is done by `user`; triggers read the name from `app.actor`.

    Inside another transaction the name ends with the block: what follows is not done by `user`.
    """
    before = _actor.get()
    token = _actor.set(str(user.pk))
    try:
        with transaction.atomic():
            _name(str(user.pk))
            yield
        if connection.in_atomic_block:
            _name(before)
    finally:
        _actor.reset(token)


def _name(actor: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('app.actor', %s, true)", [actor])


def forgetful_settings() -> list[str]:
    """Settings of the database that let it confirm what it may lose (security.md P1); none is right."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name FROM pg_settings WHERE name = ANY(%s) AND setting = 'off' ORDER BY name", [DURABLE]
        )
        return [name for (name,) in cursor.fetchall()]


def refuse_wrong_clock(alias: str = "default") -> None:
    """Nothing is sealed with a time that two machines do not agree on. Raises Refused."""
    with connections[alias].cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        theirs = cursor.fetchone()[0]
    if abs(timezone.now() - theirs) > MAY_DIFFER:
        raise Refused(
            _(
                "The clock of the server is wrong, so nothing was saved. What you wrote is still here: "
                "tell the administrator, and try again."
            )
        )


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


def named_actors(*tables: str) -> migrations.RunSQL:
    """A migration step: no row of `tables` is written by a transaction that does not say who acts.

    Plain SQL and not a trigger of the library: it holds for every role and cannot be switched off by one.
    """
    return migrations.RunSQL(
        [
            f'CREATE TRIGGER named_actor BEFORE INSERT OR UPDATE OR DELETE ON "{table}" '
            "FOR EACH STATEMENT EXECUTE FUNCTION require_actor()"
            for table in tables
        ],
        [f'DROP TRIGGER named_actor ON "{table}"' for table in tables],
    )


def never_ignored() -> migrations.RunSQL:
    """The last step of every migration with triggers of the library.

    It installs a function by which any role could switch them off for itself; here nothing switches off.
    """
    return migrations.RunSQL(
        "CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name NAME) RETURNS BOOLEAN "
        "AS 'SELECT FALSE' LANGUAGE sql IMMUTABLE",
        migrations.RunSQL.noop,
    )

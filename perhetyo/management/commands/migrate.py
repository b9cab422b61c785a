"""Django's command, with migrations that compute before they lock (perhetyo/migrating.py)."""

from django.core.management.commands import migrate

from perhetyo.migrating import ReadyExecutor

# The command makes its executor by this name and has no other place to say which.
migrate.MigrationExecutor = ReadyExecutor  # type: ignore[attr-defined]


class Command(migrate.Command):
    pass

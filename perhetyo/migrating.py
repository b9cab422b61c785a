"""Migrations that compute first and lock afterwards.

Django works out what the models are like before and after each step while what earlier steps changed stays
locked, which takes seconds with many models. Here all of it is ready when the transaction begins.
"""

from contextlib import nullcontext
from functools import partial
from typing import Any

from django.db import transaction
from django.db.migrations import Migration, RunPython
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

Step = tuple[Operation, ProjectState, ProjectState]


class ReadyExecutor(MigrationExecutor):
    """Django's, but for when it computes."""

    def apply_migration(
        self, state: ProjectState, migration: Migration, fake: bool = False, fake_initial: bool = False
    ) -> ProjectState:
        if not fake:
            migration.apply = partial(run, migration, steps_of(migration, state))  # type: ignore[method-assign]
        return super().apply_migration(state, migration, fake=fake, fake_initial=fake_initial)


def steps_of(migration: Migration, before: ProjectState) -> list[Step]:
    """Each operation with the models before and after it, drawn already."""
    found: list[Step] = []
    for operation in migration.operations:
        if isinstance(operation, RunPython) and before.is_delayed:
            # It wants the models whole, and would draw them anew under the lock.
            before.clear_delayed_apps_cache()
            before.is_delayed = False
        after = before.clone()
        operation.state_forwards(migration.app_label, after)
        _drawn = before.apps, after.apps
        found.append((operation, before, after))
        before = after
    return found


def run(
    migration: Migration, steps: list[Step], state: ProjectState, editor: Any, collect_sql: bool = False
) -> ProjectState:
    """Only what the database does. Returns the models after the last step."""
    for operation, before, after in steps:
        is_alone = not editor.atomic_migration and (
            operation.atomic or (migration.atomic and operation.atomic is not False)
        )
        with transaction.atomic(editor.connection.alias) if is_alone else nullcontext():
            operation.database_forwards(migration.app_label, editor, before, after)
        state = after
    return state

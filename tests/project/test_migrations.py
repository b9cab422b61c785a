"""Every migration since a kept release runs over the filled database of that release (security.md P13)."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, connections
from django.db.migrations import Migration, RunPython
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import CreateModel
from django.db.migrations.operations.fields import FieldOperation
from django.db.migrations.operations.models import IndexOperation
from django.db.migrations.state import ProjectState, StateApps
from psycopg import Connection, sql

from perhetyo import migrating
from perhetyo.embedded_postgres import Cluster, default_cluster
from tests import releases
from tests.conftest import KEPT

ROOT = Path(__file__).resolve().parents[2]
# What migrations change on purpose, and why: a table that loses its rows, or `table.column`.
# A release that is not named comes through with every row as it was.
CHANGED = {
    "2026-11-25": {
        "perhetyo_draft": "perhetyo.0005: drafts lay in the clear and were thrown away",
        "cases_legaltext.text": "cases.0024: the Act's Swedish name was wrong",
    },
}
# Tables whose rows are written once more, during which nobody else writes them: as long as there are rows.
WRITTEN_ANEW = {
    "2026-11-25": {
        "cases_staffassignment": "cases.0014: until when notes are finished, where the task has ended",
    },
}


# In one process, whose start costs more than the commands: the newest product migrates, reads and decrypts
# every row by its models, and recomputes every seal.
UPGRADE = """
import django, os
from django.core.management import call_command
django.setup()
call_command("migrate", database="owner", verbosity=0)
call_command("dumpdata", database="owner", output=os.devnull)
call_command("verify_records")
"""


def upgrade(urls: dict[str, str]) -> str:
    """What the newest product says after it took over the database at `urls`."""
    done = subprocess.run(
        [sys.executable, "-c", UPGRADE], cwd=ROOT, env=releases.environment(urls),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture
def place(worker_id: str) -> Iterator[tuple[Cluster, str]]:
    """The cluster of the tests and the name of a database of our own in it."""
    cluster, name = default_cluster(), f"test_release_{worker_id}"
    yield cluster, name
    with cluster.connect() as db:
        db.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def unchanged(release: str, columns: dict[str, list[str]]) -> dict[str, list[str]]:
    """The tables and columns of `release` that nothing changes on purpose."""
    named = CHANGED.get(release, {})
    return {
        table: [name for name in names if f"{table}.{name}" not in named]
        for table, names in columns.items()
        if table not in named
    }


# One test a release, not one a question: each would have to migrate its own database.
@pytest.mark.parametrize("release", releases.kept())
def test_a_filled_database_comes_through_whole(place: tuple[Cluster, str], release: str) -> None:
    cluster, name = place
    releases.restore(cluster, release, name)
    with cluster.connect(database=name) as db:
        columns = releases.columns(db)
        kept = unchanged(release, columns)
        before, since = {table: releases.rows(db, table, kept[table]) for table in kept}, releases.now(db)
        assert "All seals and the chain are whole" in upgrade(cluster.urls(name))
        assert gone(kept, releases.columns(db)) == []
        after = {table: releases.rows(db, table, kept[table], since=since) for table in kept}
        new = {table: after[table].sums - before[table].sums for table in kept}
        assert [table for table in kept if before[table].sums - after[table].sums] == [], (
            "rows lost or changed"
        )
        assert {table for table in kept if new[table]} <= KEPT, "rows that nobody wrote"
        anew = {table for table in kept if after[table].written > new[table].total()}
        assert anew - KEPT == set(WRITTEN_ANEW.get(release, {}))
        untouched = {table: names for table, names in columns.items() if table not in anew}
        assert wrongly_filled(db, untouched) == []
        assert releases.sequences_behind(db) == []


def gone(kept: dict[str, list[str]], columns: dict[str, list[str]]) -> list[str]:
    return [f"{table}.{name}" for table in kept for name in kept[table] if name not in columns.get(table, [])]


def wrongly_filled(db: Connection[Any], columns: dict[str, list[str]]) -> list[str]:
    """Columns made since that hold something else than what a new row would have."""
    return [
        f"{model._meta.db_table}.{field.column}"
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if model._meta.db_table in columns
        and field.column not in columns[model._meta.db_table]
        and not callable(field.default)
        and holds_another(db, model._meta.db_table, field)
    ]


def holds_another(db: Connection[Any], table: str, field: Any) -> bool:
    value = field.get_db_prep_save(field.get_default(), connection)
    question = sql.SQL("SELECT EXISTS (SELECT FROM {} WHERE {} IS DISTINCT FROM %s)").format(
        sql.Identifier(table), sql.Identifier(field.column)
    )
    return db.execute(question, [value]).fetchone() == (True,)


@pytest.mark.parametrize(
    ("statement", "lost", "new", "written"),
    [
        ("SELECT", 0, 0, 0),
        ("DELETE FROM page WHERE id = 2", 1, 0, 0),
        ("UPDATE page SET text = 'y' WHERE id = 2", 1, 1, 1),
        ("UPDATE page SET text = text", 0, 0, 2),
        ("INSERT INTO page (text) SELECT text FROM page WHERE id = 2", 0, 1, 1),
        ("ALTER TABLE page ADD more text DEFAULT clock_timestamp()::text", 0, 0, 2),
        ("ALTER TABLE page ADD more text DEFAULT 'z'", 0, 0, 0),
        ("ALTER TABLE page ALTER text TYPE varchar(9)", 0, 0, 2),
    ],
)
def test_what_a_migration_may_do_wrong_is_seen(
    place: tuple[Cluster, str], statement: str, lost: int, new: int, written: int
) -> None:
    cluster, _name = place
    with cluster.connect() as db:
        db.execute("CREATE TEMPORARY TABLE page (id serial, text text)")
        db.execute("INSERT INTO page (text) VALUES ('x'), (NULL)")
        before, since = releases.rows(db, "page", ["text"]), releases.now(db)
        db.execute(statement)
        after = releases.rows(db, "page", ["text"], since=since)
    sums = (before.sums - after.sums).total(), (after.sums - before.sums).total()
    assert (*sums, after.written) == (lost, new, written)


def mixes_rows_and_tables(migration: Migration) -> bool:
    """Whether Python writes rows while tables are changed: that holds them as long as there are rows."""
    made = {each.name_lower for each in migration.operations if isinstance(each, CreateModel)}
    is_changing = any(
        (isinstance(each, FieldOperation) and each.model_name_lower not in made)
        or (isinstance(each, IndexOperation) and each.model_name.lower() not in made)
        for each in migration.operations
    )
    return is_changing and any(isinstance(each, RunPython) for each in migration.operations)


def test_new_migrations_write_no_rows_while_they_change_tables() -> None:
    had_run = releases.migrations(releases.kept()[-1])
    assert ("perhetyo", "0009_drafts_by_page") in had_run
    loader = MigrationLoader(None, ignore_no_migrations=True)
    new = [migration for key, migration in loader.disk_migrations.items() if key not in had_run]
    assert [migration for migration in new if mixes_rows_and_tables(migration)] == []


@pytest.mark.parametrize(
    ("number", "is_refused"), [("0013", False), ("0014", True), ("0022", False), ("0024", True)]
)
def test_migrations_from_before_the_rule_show_what_it_refuses(number: str, is_refused: bool) -> None:
    loader = MigrationLoader(None, ignore_no_migrations=True)
    assert mixes_rows_and_tables(loader.get_migration_by_prefix("cases", number)) is is_refused


@pytest.mark.django_db(databases=["default", "owner"])
@pytest.mark.parametrize("key", [("cases", "0014"), ("cases", "0024"), ("perhetyo", "0010")])
def test_what_django_works_out_is_ready_before_a_table_is_locked(
    key: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    loader = MigrationLoader(None, ignore_no_migrations=True)
    migration = loader.get_migration_by_prefix(*key)
    before = loader.project_state((migration.app_label, migration.name), at_end=False)
    # Rows are another matter: here it is only about what is worked out.
    steps = [step for step in migrating.steps_of(migration, before) if not isinstance(step[0], RunPython)]

    def drawn(*_args: Any, **_more: Any) -> None:
        raise AssertionError("models are drawn while tables are locked")

    for name in ("clone", "reload_model", "reload_models"):
        monkeypatch.setattr(ProjectState, name, drawn)
    monkeypatch.setattr(StateApps, "__init__", drawn)
    with connections["owner"].schema_editor(collect_sql=True) as editor:
        migrating.run(migration, steps, before, editor)
    assert any("TABLE" in statement for statement in editor.collected_sql)

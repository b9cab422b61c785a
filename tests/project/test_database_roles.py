"""Which role the tests, and so the web process, speak to PostgreSQL as."""

import pytest
from django.db import ProgrammingError, connections, transaction

pytestmark = pytest.mark.django_db(databases=["default", "shared"])


def asked(alias: str, question: str) -> object:
    with connections[alias].cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchone()[0]


def test_pages_run_as_app_and_the_shared_screen_as_app_shared() -> None:
    assert asked("default", "SELECT current_user") == "app"
    assert asked("shared", "SELECT current_user") == "app_shared"


@pytest.mark.django_db(databases=["default", "owner"])
def test_a_migration_that_waits_for_a_table_gives_up_before_anybody_behind_it() -> None:
    assert asked("owner", "SHOW lock_timeout") == "1s"
    assert asked("default", "SHOW lock_timeout") == "5s"


@pytest.mark.parametrize("alias", ["default", "shared"])
def test_neither_is_a_superuser_nor_owns_a_table(alias: str) -> None:
    assert asked(alias, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
    assert asked(alias, "SELECT count(*) FROM pg_tables WHERE tableowner = current_user") == 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE perhetyo_readlog SET page = 'x'",
        "DELETE FROM perhetyo_readlog",
        "TRUNCATE perhetyo_readlog",
        "UPDATE cases_caseevent SET kind = 'x'",
        "DELETE FROM cases_caseevent",
        "UPDATE cases_approval SET comment = 'x'",
        "UPDATE cases_acknowledgement SET own_words = 'x'",
        "UPDATE auditlog_logentry SET object_repr = 'x'",
        "DELETE FROM cases_recordversion",
        "ALTER TABLE cases_caseevent DISABLE TRIGGER ALL",
        "CREATE TABLE x (id int)",
    ],
)
def test_app_is_refused_by_postgresql(statement: str) -> None:
    with pytest.raises(ProgrammingError), transaction.atomic(), connections["default"].cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM cases_case",
        "SELECT * FROM cases_sharedsession",
        "SELECT * FROM perhetyo_user",
        "SELECT * FROM mfa_authenticator",
        "SELECT * FROM cases_acknowledgement",
        "UPDATE shared_acknowledgement SET status = 'agrees'",
        "DELETE FROM shared_revision",
        "SELECT * FROM django_session",
    ],
)
def test_the_shared_screen_reaches_nothing_but_its_three_views(statement: str) -> None:
    with (
        pytest.raises(ProgrammingError),
        transaction.atomic("shared"),
        connections["shared"].cursor() as cursor,
    ):
        cursor.execute(statement)


def test_without_a_token_the_views_are_empty() -> None:
    for view in ("shared_snapshot", "shared_revision", "shared_acknowledgement"):
        assert asked("shared", f"SELECT count(*) FROM {view}") == 0

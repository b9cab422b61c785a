"""The read log is one table for the product and a table a month for the database."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import StringIO
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.db import DatabaseError, connection, connections, transaction
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from perhetyo import clock, gate, log_partitions
from perhetyo.models import ReadLog

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "owner"])


@pytest.fixture(autouse=True)
def _in_the_middle_of_a_month() -> Iterator[None]:
    """For two hours around a new month, the month of here is not that of the row's instant."""
    with time_machine.travel(datetime(2026, 11, 15, 12, tzinfo=UTC)):
        yield


@pytest.fixture(autouse=True)
def _without_months() -> Iterator[None]:
    """Other tests keep to the default table: fewer tables to empty."""
    yield
    with connections["owner"].cursor() as cursor:
        for name in _tables() - {log_partitions.REST}:
            cursor.execute(f"DROP TABLE {name}")


def _tables() -> set[str]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid "
            "WHERE i.inhparent = 'perhetyo_readlog'::regclass"
        )
        return {row[0] for row in cursor.fetchall()}


def _where(row: ReadLog) -> str:
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT tableoid::regclass::text FROM perhetyo_readlog WHERE id = %s", [row.pk])
        return str(cursor.fetchone()[0])


def _read(staff: Any, at: datetime) -> ReadLog:
    return ReadLog.objects.create(
        request_id="11111111-1111-1111-1111-111111111111", user=staff["tiina"], at=at, page="case"
    )


def _months() -> str:
    said = StringIO()
    call_command("log_partitions", stdout=said)
    return said.getvalue().strip()


def test_this_month_and_the_twelve_to_come_are_made_once() -> None:
    assert _months() == "Months made: 13"
    assert _months() == "Months made: 0"
    wanted = log_partitions.months_from(clock.today(), 13)
    assert _tables() == {log_partitions.REST, *map(log_partitions.name_of, wanted)}


def test_months_follow_each_other_over_the_new_year() -> None:
    assert log_partitions.months_from(date(2026, 11, 30), 3) == [
        date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1),
    ]  # fmt: skip


def test_a_read_lands_in_its_month_and_one_of_an_unmade_month_is_kept_too(staff: Any) -> None:
    _months()
    today = clock.now()
    assert _where(_read(staff, today)) == log_partitions.name_of(today.date())
    assert _where(_read(staff, datetime(2019, 5, 1, tzinfo=UTC))) == log_partitions.REST


def test_what_waits_in_the_default_table_is_moved_to_its_month_by_the_next_run(staff: Any) -> None:
    rows = [_read(staff, datetime(2019, 5, 31, 23, 59, tzinfo=UTC)), _read(staff, clock.now())]
    before = list(ReadLog.objects.order_by("pk").values())
    assert _months() == "Months made: 14"
    assert [_where(row) for row in rows] == [
        "perhetyo_readlog_2019_05", log_partitions.name_of(clock.now().date()),
    ]  # fmt: skip
    assert list(ReadLog.objects.order_by("pk").values()) == before
    assert _read(staff, clock.now()).pk > rows[1].pk


@pytest.mark.parametrize("is_made", [True, False])
def test_no_row_of_any_month_is_changed_or_removed_even_by_the_owner(staff: Any, is_made: bool) -> None:
    if is_made:
        _months()
    row = _read(staff, clock.now())
    for table in ("perhetyo_readlog", _where(row)):
        for statement in (f"UPDATE {table} SET page = 'x'", f"DELETE FROM {table}"):
            with (
                pytest.raises(DatabaseError, match="Cannot update or delete"),
                transaction.atomic("owner"),
                connections["owner"].cursor() as cursor,
            ):
                cursor.execute(statement)


def test_the_web_process_reaches_the_months_through_the_log_alone(staff: Any) -> None:
    _months()
    row = _read(staff, clock.now())
    assert ReadLog.objects.filter(pk=row.pk).exists()
    with (
        pytest.raises(DatabaseError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f"SELECT * FROM {_where(row)}")


def test_an_answer_is_logged_with_one_statement_however_many_people_it_shows(staff: Any) -> None:
    _months()
    request: Any = RequestFactory().get("/")
    request.user, request.resolver_match = staff["tiina"], None
    ids = [f"{number:032x}" for number in range(40)]
    with CaptureQueriesContext(connection) as queries:
        gate.log_reads(request, [gate.Seen(ids[0], ids, "lead")], action="view")
    assert [query["sql"].split()[0] for query in queries if "readlog" in query["sql"]] == ["INSERT"]
    assert ReadLog.objects.count() == 40

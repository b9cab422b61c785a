"""Administrators keep the code sets: a value begins on a day and ends on a day, and is never changed."""

from datetime import timedelta
from typing import Any

import pytest
from auditlog.models import LogEntry
from django.db import ProgrammingError, transaction
from django.test import Client
from django.utils import timezone

from cases.models import Code
from perhetyo import clock
from tests.forms import send

pytestmark = pytest.mark.django_db
SAID = {
    "code_set": "service", "value": "family_work", "name_fi": "Perhetyö (uusi)", "oid": "1.2.246",
    "name_sv": "Familjearbete (ny)", "source": "paikallinen",
}  # fmt: skip


@pytest.fixture
def admin(as_user: Any) -> Client:
    return as_user("admin")


def test_the_page_shows_every_value(admin: Client) -> None:
    page = admin.get("/codes/").content.decode()
    for code in Code.objects.all():
        assert code.name_fi in page
        assert code.name_sv in page


def test_a_new_name_begins_on_a_day_and_the_old_one_ends_on_the_day_before(admin: Client) -> None:
    day = timezone.localdate() + timedelta(days=10)
    answer = send(admin, "/codes/new/", **SAID, valid_from=day.isoformat())
    assert answer.headers["Location"] == "/codes/"
    rows = Code.objects.filter(code_set="service", value="family_work")
    assert rows.on(day).get().name_fi == "Perhetyö (uusi)"
    assert rows.on(day - timedelta(days=1)).get().name_fi == "Perhetyö"
    assert "tulossa" in admin.get("/codes/").content.decode()
    assert LogEntry.objects.filter(actor__username="admin", content_type__model="code").count() == 2


def test_the_same_value_from_the_same_day_is_refused(admin: Client) -> None:
    since = Code.objects.get(code_set="service", value="family_work").valid_from
    before = Code.objects.count()
    assert send(admin, "/codes/new/", **SAID, valid_from=since.isoformat()).status_code == 422
    assert Code.objects.count() == before


@pytest.mark.parametrize(
    "wrong", [{"name_sv": ""}, {"code_set": ""}, {"valid_from": "x"}, {"value": "x" * 41}]
)
def test_what_is_missing_is_said(admin: Client, wrong: dict[str, str]) -> None:
    answer = send(admin, "/codes/new/", _more={**SAID, "valid_from": "2030-01-01", **wrong})
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()


def test_a_value_ends_on_a_day_not_before_its_first(admin: Client) -> None:
    code = Code.objects.get(code_set="service", value="family_work")
    page = f"/codes/{code.pk}/end/"
    for wrong in (code.valid_from - timedelta(days=1), ""):
        assert send(admin, page, valid_to=str(wrong)).status_code == 422
    last = clock.today() + timedelta(days=30)
    assert send(admin, page, valid_to=str(last)).status_code == 302
    code.refresh_from_db()
    assert code.valid_to == last
    assert admin.get("/codes/999999/end/").status_code == 404


@pytest.mark.parametrize("sql", ["UPDATE cases_code SET name_fi = 'x'", "DELETE FROM cases_code"])
def test_the_database_lets_nobody_rewrite_a_value(staff: Any, sql: str) -> None:
    from django.db import connection

    with pytest.raises(ProgrammingError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)

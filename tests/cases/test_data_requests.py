"""Requests for own data and for the log: by when, who answers, and what a refusal needs."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from cases import data_requests
from cases.models import DataRequest, Disclosure
from perhetyo import clock
from perhetyo.database import acting
from tests.cases.test_gate import address
from tests.forms import fields_of, send
from tests.reads import unlogged, watched

pytestmark = pytest.mark.django_db


def asked(case: Any, by: Any, kind: str = "log", **fields: Any) -> DataRequest:
    person = next(each.person for each in case.present_people if each.role == "parent")
    values = {"received_on": clock.today(), "about": "Kaikki", **fields}
    with acting(by):
        return DataRequest.objects.create(case=case, kind=kind, person=person, made_by=by, **values)


def page_of(row: DataRequest) -> str:
    name = "log_request" if row.kind == "log" else "data_request"
    return reverse(name, kwargs={"case_id": row.case_id, "request_id": row.pk})


def text(client: Any, url: str) -> str:
    return " ".join(client.get(url).content.decode().split())


@pytest.mark.parametrize(
    ("kind", "is_large", "limits"),
    [
        ("log", False, [date(2027, 2, 28)]),
        ("data", False, [date(2027, 1, 13), date(2027, 1, 30)]),
        ("data", True, [date(2027, 1, 30), date(2027, 1, 30)]),
    ],
)
def test_the_last_days_are_those_of_the_law(kind: str, is_large: bool, limits: list[date]) -> None:
    row = DataRequest(kind=kind, is_large=is_large, received_on=date(2026, 12, 30))
    assert [limit.on for limit in data_requests.waiting(row).limits] == limits


def test_a_request_is_written_down_and_waits_for_its_answerer(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    mother = next(each.person for each in case.present_people if each.role == "parent")
    url = address("data_request_new", case.pk)
    for kind in ("log", "data"):
        answer = send(as_user("tiina"), url, kind=kind, person=str(mother.pk), about=f"Pyyntö {kind}")
        assert answer.status_code == 302
    queue = reverse("data_requests")
    assert "Kuka on lukenut tietoja" in text(as_user("liisa"), queue)
    assert "Omat tiedot" not in text(as_user("liisa"), queue)
    assert "Omat tiedot" in text(as_user("katariina"), queue)
    assert mother.name not in text(as_user("petra"), queue)
    assert DataRequest.objects.filter(made_by=staff["tiina"]).count() == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "x"},
        {"person": ""},
        {"about": ""},
        {"received_on": "2099-01-01"},
        {"received_on": "1.13.2026"},
    ],
)
def test_a_request_with_something_missing_is_named_and_kept(
    family: Any, as_user: Any, changes: dict[str, str]
) -> None:
    case = family("with_family")
    values = {"kind": "log", "person": str(case.children[0].pk), "about": "Jäljelle jäävä teksti", **changes}
    answer = send(as_user("tiina"), address("data_request_new", case.pk), **values)
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()
    assert "about" in changes or "Jäljelle jäävä teksti" in answer.content.decode()


def test_nobody_of_another_family_asks_here(family: Any, as_user: Any) -> None:
    case, other = family("with_family"), family("writing")
    values = {"kind": "log", "person": str(other.children[0].pk), "about": "x"}
    assert send(as_user("tiina"), address("data_request_new", case.pk), **values).status_code == 422


def test_what_is_late_stands_first_and_says_so(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    asked(case, staff["tiina"], "data", received_on=clock.today() - timedelta(days=2))
    late = asked(case, staff["tiina"], "data", received_on=clock.today() - timedelta(days=16))
    assert next(row.request for row in data_requests.queue(staff["katariina"])) == late
    shown = text(as_user("katariina"), reverse("data_requests"))
    assert shown.count("chip--warn") == 1
    assert "JulkL 14 §" in shown
    assert "GDPR 12.3" in shown


@pytest.mark.parametrize(("outcome", "count"), [("given", 1), ("partly", 1), ("refused", 0)])
def test_what_is_given_in_answer_is_written_down_as_given_out(
    family: Any, as_user: Any, staff: Any, outcome: str, count: int
) -> None:
    row = asked(family("with_family"), staff["tiina"])
    more = {"reason": "Osa koskee toista.", "decision": "12/2026"} if outcome != "given" else {}
    assert send(as_user("liisa"), page_of(row), outcome=outcome, **more).status_code == 302
    given = Disclosure.objects.filter(case=row.case, person=row.person, by=staff["liisa"], on=clock.today())
    assert given.count() == Disclosure.objects.count() == count


def test_an_answer_is_given_once(family: Any, as_user: Any, staff: Any) -> None:
    row = asked(family("with_family"), staff["tiina"])
    client = as_user("liisa")
    opened = fields_of(client.get(page_of(row)))
    assert client.post(page_of(row), {**opened, "outcome": "given"}).status_code == 302
    row.refresh_from_db()
    assert (row.outcome, row.answered_by, row.answered_on) == ("given", staff["liisa"], clock.today())
    assert "Tallenna vastaus" not in text(client, page_of(row))
    again = client.post(
        page_of(row), {**opened, "outcome": "refused", "reason": "x", "decision": "1", "key": ""}
    )
    assert again.status_code in (302, 422)
    row.refresh_from_db()
    assert row.outcome == "given"


def test_a_given_answer_cannot_be_changed_in_the_database(family: Any, staff: Any) -> None:
    row = asked(family("with_family"), staff["tiina"])
    with acting(staff["liisa"]):
        data_requests.answer(
            row, answered_on=clock.today(), outcome="given", reason="", decision="", by=staff["liisa"]
        )
    row.outcome = "refused"
    with pytest.raises(DatabaseError), acting(staff["liisa"]):
        row.save()
    with pytest.raises(DatabaseError), transaction.atomic():
        row.delete()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"outcome": "refused", "decision": "P-1"}, "reason"),
        ({"outcome": "partly", "reason": "Toisen oikeudet"}, "decision"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "given", "answered_on": "2020-01-01"}, "answered_on"),
        ({"outcome": "given", "answered_on": "2099-01-01"}, "answered_on"),
    ],
)
def test_a_refusal_needs_reasons_and_a_written_decision(
    family: Any, as_user: Any, staff: Any, changes: dict[str, str], field: str
) -> None:
    row = asked(family("with_family"), staff["tiina"])
    answer = send(as_user("liisa"), page_of(row), **changes)
    assert answer.status_code == 422
    assert f'href="#id_{field}' in answer.content.decode()
    row.refresh_from_db()
    assert row.answered_on is None


def test_a_refusal_is_kept_with_its_reason_and_decision(family: Any, as_user: Any, staff: Any) -> None:
    row = asked(family("with_family"), staff["tiina"], "data")
    client = as_user("katariina")
    send(client, page_of(row), outcome="partly", reason="Lapsen etu", decision="P-2026-7")
    shown = text(client, page_of(row))
    for words in ("Annettu osittain", "Lapsen etu", "P-2026-7"):
        assert words in shown


def test_each_kind_is_answered_by_its_own(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    log, data = asked(case, staff["tiina"]), asked(case, staff["tiina"], "data")
    expected = {"liisa": (200, 404), "katariina": (403, 200), "tiina": (403, 403), "petra": (404, 404)}
    for user, statuses in expected.items():
        client = as_user(user)
        assert tuple(client.get(page_of(row)).status_code for row in (log, data)) == statuses, user
    wrong = reverse("log_request", kwargs={"case_id": case.pk, "request_id": data.pk})
    assert as_user("liisa").get(wrong).status_code == 404


def test_the_queue_and_the_request_are_reads_of_who_asks(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    rows = [asked(case, staff["tiina"]), asked(case, staff["tiina"], "data")]
    with watched() as answers:
        for user, row in zip(("liisa", "katariina"), rows, strict=True):
            client = as_user(user)
            client.get(reverse("data_requests"))
            client.get(page_of(row))
    assert all(answer.read_id for answer in answers)
    assert unlogged(answers) == []


@pytest.mark.parametrize("user", ["tiina", "eeva", "admin"])
def test_others_have_no_queue(as_user: Any, user: str) -> None:
    assert as_user(user).get(reverse("data_requests")).status_code == 403


def test_a_list_of_many_asks_as_often_as_one_of_few(
    family: Any, as_user: Any, staff: Any, django_assert_max_num_queries: Any
) -> None:
    case, client = family("with_family"), as_user("katariina")
    asked(case, staff["tiina"], "data")
    client.get(reverse("data_requests"))
    for _row in range(8):
        asked(case, staff["tiina"], "data")
    with django_assert_max_num_queries(12):
        client.get(reverse("data_requests"))

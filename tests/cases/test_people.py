"""People, guardians, network, decisions: each asked apart, protected addresses never shown."""

from typing import Any

import pytest
from auditlog.models import LogEntry
from django.urls import reverse

from cases.models import Case, ContactDetails, Guardianship, NetworkMember
from tests.cases.test_gate import CASE_PAGES, address
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db
SECRETS = ("Keksittypolku", "555 0101")


def at(name: str, case: Case, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


def test_a_protected_address_is_on_no_page_of_the_case(family: Any, as_user: Any) -> None:
    case = family("started")
    mother = next(part.person for part in case.present_people if part.role == "parent")
    assert ContactDetails.objects.get(person=mother).address == "Keksittypolku 4 A"
    seen = 0
    for user in ("tiina", "katariina"):
        client = as_user(user)
        for name in CASE_PAGES:
            answer = client.get(address(name, case.pk, person_id=mother.pk))
            seen += answer.status_code == 200
            for secret in SECRETS:
                assert secret not in answer.content.decode(errors="ignore"), (user, name)
        assert "Keksittypolku" not in client.get("/").content.decode()
    assert seen > 15


def test_an_empty_field_keeps_the_hidden_address_and_a_new_one_replaces_it(family: Any, as_user: Any) -> None:
    case = family("started")
    mother = next(part.person for part in case.present_people if part.role == "parent")
    send(as_user("tiina"), at("person", case, person_id=mother.pk), municipality="Toisaalla")
    saved = ContactDetails.objects.get(person=mother)
    assert (saved.address, saved.municipality) == ("Keksittypolku 4 A", "Toisaalla")


def test_contact_data_is_encrypted_in_the_table_and_out_of_the_audit_log(family: Any) -> None:
    from django.db import connection

    family("started")
    with connection.cursor() as cursor:
        cursor.execute("SELECT address, phone FROM cases_contactdetails WHERE address IS NOT NULL")
        stored = str(cursor.fetchall())
    logged = str(list(LogEntry.objects.values_list("changes", "object_repr", "additional_data")))
    for secret in SECRETS:
        assert secret not in stored
        assert secret not in logged


def test_a_change_is_logged_with_its_actor_and_without_the_words_of_a_record(
    family: Any, as_user: Any
) -> None:
    case = family("writing")
    child = case.children[0]
    send(as_user("tiina"), at("person", case, person_id=child.pk), first_names="Jasmin")
    entry = LogEntry.objects.filter(object_pk=str(child.pk), action=LogEntry.Action.UPDATE).latest(
        "timestamp"
    )
    assert (entry.actor.username, entry.changes["first_names"]) == ("tiina", ["Yasmin", "Jasmin"])
    send(as_user("tiina"), at("plan_write", case), situation="Aivan salainen lause")
    assert "Aivan salainen lause" not in str(list(LogEntry.objects.values_list("changes", flat=True)))


def test_custody_is_said_for_each_adult_and_child(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client, url = as_user("tiina"), at("guardians", case)
    adult = next(p.person for p in case.present_people if p.person.first_names == "Tuomas")
    child = case.children[0]
    key = f"{child.pk}-{adult.pk}"
    refused = send(client, url, _more={f"may_receive_data-{key}": "no"})
    assert refused.status_code == 422
    send(
        client,
        url,
        _more={f"kind-{key}": "information_only", f"may_receive_data-{key}": "no", f"ground-{key}": "Päätös"},
    )
    row = Guardianship.objects.get(child=child, adult=adult)
    assert (row.kind, row.may_receive_data, row.is_guardian) == ("information_only", "no", False)
    assert Guardianship.objects.filter(adult=adult, kind="joint").count() == 1  # the other child's stayed


def test_contact_needs_a_permission_with_its_giver_and_day(family: Any, as_user: Any) -> None:
    case = family("writing")
    client, url = as_user("tiina"), at("network_member_new", case)
    answer = send(client, url, name="Kummi", relation="kummi", may_contact="on")
    assert answer.status_code == 422
    send(
        client,
        url,
        name="Kummi",
        relation="kummi",
        may_contact="on",
        consent_by="Laleh",
        consent_on="2026-01-05",
    )
    assert NetworkMember.objects.get(name="Kummi").consent_by == "Laleh"


@pytest.mark.parametrize(
    "changes",
    [
        {"valid_from": "2026-05-01", "valid_to": "2026-04-01"},
        {"valid_from": "1.13.2026"},
        {"decided_on": "2099-01-01"},
        {"child": "11111111-1111-1111-1111-111111111111"},
        {"number": ""},
    ],
)
def test_a_decision_with_wrong_days_is_named(family: Any, as_user: Any, changes: dict[str, str]) -> None:
    case = family("queued")
    data = {
        "child": str(case.children[0].pk), "number": "LS-1", "decided_on": "2026-01-01",
        "decided_by": "K", "valid_from": "2026-01-01", **changes,
    }  # fmt: skip
    answer = send(as_user("katariina"), at("decision_new", case), **data)
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()


def test_another_familys_person_is_not_found_through_ones_own_case(family: Any, as_user: Any) -> None:
    mine, other = family("writing"), family("with_family")
    client = as_user("tiina")
    assert client.get(at("person", mine, person_id=other.children[0].pk)).status_code == 404
    member = other.network.first()
    assert client.get(at("network_member", mine, member_id=member.pk)).status_code == 404


def test_a_rhythm_that_cannot_be_is_refused(family: Any, as_user: Any) -> None:
    case = family("started")
    client, url = as_user("tiina"), at("agreement", case)
    assert send(client, url, weekly_min="3", weekly_max="1").status_code == 422
    send(client, url, weekly_min="1", weekly_max="2")
    case.refresh_from_db()
    assert (case.weekly_min, case.weekly_max) == (1, 2)
    assert "error-summary" not in str(fields_of(client.get(url)))


def test_lists_ask_the_database_as_often_for_many_families_as_for_few(family: Any, as_user: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client = as_user("tiina")
    counts = []
    for states in (["writing"], ["with_family", "submitted", "started", "working"]):
        for state in states:
            family(state)
        client.get("/")
        with CaptureQueriesContext(connection) as queries:
            client.get("/")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_objects_print_as_ids_so_no_log_holds_a_name_or_a_case_number(family: Any) -> None:
    from django.apps import apps

    case = family("with_family")
    told = [
        case.number,
        *[word for person in case.children for word in (person.first_names, person.last_name)],
    ]
    printed = [
        str(row) + repr(row)
        for model in apps.get_app_config("cases").get_models()
        if model._meta.managed
        for row in model.objects.all()[:20]
    ]
    logged = [str(row.object_repr) for row in LogEntry.objects.all()]
    assert len(printed) > 20
    for word in told:
        assert word not in " ".join(printed + logged)


def test_the_same_decision_twice_is_named_and_not_a_fault(family: Any, as_user: Any) -> None:
    case = family("queued")
    row = case.decisions.get()
    data = {
        "child": str(row.child_id), "number": row.number, "decided_on": "2026-01-01",
        "decided_by": "K", "valid_from": "2026-01-01",
    }  # fmt: skip
    answer = send(as_user("katariina"), at("decision_new", case), **data)
    assert answer.status_code == 422
    assert case.decisions.count() == 1


def test_the_longest_contact_data_fits(family: Any, as_user: Any) -> None:
    case = family("writing")
    child = case.children[0]
    long = {"phone": "0" * 40, "address": "Ö" * 200, "postal_code": "1" * 12, "municipality": "Å" * 80}
    send(as_user("tiina"), at("person", case, person_id=child.pk), **long)
    assert ContactDetails.objects.get(person=child).address == "Ö" * 200

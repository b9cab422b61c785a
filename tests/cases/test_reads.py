"""Whoever a page names has a row in the read log, on every page of a case and in every list."""

from typing import Any

import pytest
from django.urls import reverse

from cases.models import CasePerson, Record
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.models import ReadLog
from tests.cases.test_gate import CASE_PAGES, address
from tests.forms import fields_of
from tests.reads import unlogged, watched

pytestmark = pytest.mark.django_db
STATES = ("sent", "with_family", "submitted", "in_work", "closing")


def _known(case: Any, name: str) -> dict[str, Any]:
    """Ids of rows that are there, so that a page has something to show."""
    kind = next((kind for kind in Record.Kind.values if name.startswith(kind)), "plan")
    record = Record.objects.filter(case=case, kind=kind).first()
    member = case.network.first()
    return {
        "record_id": record.pk if record else None,
        "person_id": case.children[0].pk,
        "member_id": member.pk if member else None,
        "decision_id": getattr(case.decisions.first(), "pk", None),
    }


@pytest.mark.parametrize("state", STATES)
def test_every_person_a_page_names_has_a_row_of_the_same_request(
    family: Any, as_user: Any, state: str
) -> None:
    case = family(state)
    with watched() as answers:
        for user in ("tiina", "katariina"):
            client = as_user(user)
            for name in CASE_PAGES:
                client.get(address(name, case.pk, **_known(case, name)))
            client.get(reverse("my_families"))
        as_user("eeva").get(reverse("inbox"))
    assert len([each for each in answers if each.read_id]) > 8
    assert unlogged(answers) == []


def test_a_person_who_left_is_logged_where_a_page_still_names_them(
    family: Any, as_user: Any, staff: Any
) -> None:
    case = family("submitted")
    gone = next(part for part in case.present_people if part.role == "parent")
    with acting(staff["admin"]):
        CasePerson.objects.filter(pk=gone.pk).update(left_on=clock.today(), joined_on=clock.today())
    client = as_user("tiina")
    with watched() as answers:
        for name in ("case", "people", "plan", "agreement"):
            client.get(address(name, case.pk))
    assert unlogged(answers) == []
    pages = set(ReadLog.objects.filter(person_id=gone.person_id).values_list("page", flat=True))
    assert "plan" in pages
    assert "agreement" not in pages


def test_a_persons_own_page_is_a_read_of_that_person_alone(family: Any, as_user: Any) -> None:
    case = family("with_family")
    child = case.children[0]
    as_user("tiina").get(address("person", case.pk, person_id=child.pk))
    assert [row.person_id for row in ReadLog.objects.filter(page="person")] == [child.pk]


def test_a_refused_form_shows_the_family_and_is_logged_as_a_page_is(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client, page = as_user("tiina"), address("guardians", case.pk)
    data = fields_of(client.get(page))
    key = next(name for name in data if name.startswith("may_receive_data-"))
    with watched() as answers:
        assert client.post(page, {**data, key: "no"}).status_code == 422
    assert case.children[0].name in answers[0].text
    assert answers[0].read_id
    assert unlogged(answers) == []


def test_a_child_who_is_no_client_is_logged_in_a_list_that_names_the_child(
    family: Any, as_user: Any, staff: Any
) -> None:
    case = family("with_family")
    with acting(staff["admin"]):
        CasePerson.objects.filter(case=case).update(is_client=False)
    with watched() as answers:
        as_user("tiina").get(reverse("my_families"))
    assert case.children[0].called in answers[0].text
    assert unlogged(answers) == []


def test_the_watch_sees_a_page_that_was_not_logged(family: Any, as_user: Any, monkeypatch: Any) -> None:
    case = family("with_family")
    monkeypatch.setattr("cases.gate.people_shown", lambda *_args: [])
    with watched() as answers:
        as_user("tiina").get(address("people", case.pk))
    assert len(unlogged(answers)) == len(case.present_people)

"""Each worker sees the own log, newest first; a family is named while it is one's task."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from cases.models import StaffAssignment
from perhetyo import clock
from perhetyo.database import acting
from tests.cases.test_case_log import plant
from tests.cases.test_gate import address
from tests.reads import unlogged, watched

pytestmark = pytest.mark.django_db


def page(client: Any, **query: Any) -> str:
    return " ".join(client.get(reverse("my_log"), query).content.decode().split())


def test_what_one_opened_stands_there_by_day_the_newest_first(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    plant(case, staff["tiina"], "people", at=clock.now() - timedelta(days=3))
    client = as_user("tiina")
    for _time in range(2):
        client.get(address("plan", case.pk))
    text = page(client)
    assert text.index("Luki suunnitelmaa") < text.index("Luki, keitä perheeseen kuuluu")
    assert "2 kertaa" in text
    assert case.family_name in text
    assert case.number in text


def test_one_sees_no_reads_of_others(family: Any, as_user: Any, staff: Any) -> None:
    plant(family("with_family"), staff["mikael"], "plan")
    assert "suunnitelmaa" not in page(as_user("tiina"))


def test_a_family_that_is_no_more_ones_task_is_its_number_alone(
    family: Any, as_user: Any, staff: Any
) -> None:
    case = family("with_family")
    plant(case, staff["tiina"], "plan")
    with acting(staff["admin"]):
        StaffAssignment.objects.filter(case=case, worker=staff["tiina"]).update(
            starts_on=clock.today() - timedelta(days=90), ends_on=clock.today() - timedelta(days=60)
        )
    text = page(as_user("tiina"))
    assert case.number in text
    assert case.family_name not in text
    assert str(case.pk) not in text


def test_the_own_log_is_itself_a_read_of_the_families_it_names(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    plant(case, staff["tiina"], "plan")
    with watched() as answers:
        page(as_user("tiina"))
    assert answers[0].read_id
    assert unlogged(answers) == []


def test_old_reads_are_on_the_next_page_and_any_page_number_answers(
    family: Any, as_user: Any, staff: Any
) -> None:
    case = family("with_family")
    noon = (clock.now() - timedelta(days=1)).replace(hour=10)  # a day apart also when the clocks are moved
    for days in range(105):
        plant(case, staff["tiina"], "plan", at=noon - timedelta(days=days), people=[None])
    client = as_user("tiina")
    assert page(client).count("Luki suunnitelmaa") == 100
    assert page(client, page=2).count("Luki suunnitelmaa") == 6  # the look at the first page is a read too
    assert "Luki suunnitelmaa" in page(client, page="x")


@pytest.mark.parametrize("user", ["tiina", "eeva", "liisa", "admin"])
def test_every_worker_has_a_log_and_the_way_to_it(as_user: Any, user: str) -> None:
    assert reverse("my_log") in page(as_user(user))

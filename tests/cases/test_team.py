"""Access follows the task: it begins and ends with a day, and a worker who is barred knows nothing."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import ProgrammingError
from django.urls import reverse
from django.utils import timezone

from cases import policy
from cases.models import Bar, Case, CasePerson, StaffAssignment
from perhetyo.database import acting
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db


def at(name: str, case: Case, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


def in_days(count: int) -> Any:
    return time_machine.travel(timezone.now() + timedelta(days=count), tick=True)


def day(count: int) -> str:
    return str(timezone.localdate() + timedelta(days=count))


@pytest.fixture
def named(family: Any, as_user: Any, staff: Any) -> Case:
    """Juho is the substitute for four days from today."""
    staff["juho"].unit = staff["tiina"].unit
    staff["juho"].save()
    case: Case = family("in_work")
    answer = send(
        as_user("eeva"), at("team", case), worker=str(staff["juho"].pk), role="substitute",
        starts_on=day(0), ends_on=day(3), reason="Tiinan loma",
    )  # fmt: skip
    assert answer.status_code == 302
    return case


def test_a_substitute_begins_and_ends_by_day(named: Case, as_user: Any) -> None:
    for days, can_read, can_begin in (
        (0, 200, 200),
        (3, 200, 200),
        (4, 200, 403),
        (17, 200, 403),
        (18, 404, 404),
    ):
        with in_days(days):
            juho = as_user("juho")
            assert juho.get(at("case", named)).status_code == can_read, days
            assert juho.get(at("entry_new", named)).status_code == can_begin, days


def test_what_was_begun_is_finished_after_the_task(named: Case, as_user: Any) -> None:
    everybody = [f"person:{part.person_id}" for part in named.present_people]
    answer = send(
        as_user("juho"), at("entry_new", named), date=day(-1), start="10:00", end="11:00",
        participants=everybody, what_we_did="Kävelimme rannalla.", written_together="yes",
    )  # fmt: skip
    assert answer.status_code == 302, fields_of(answer)
    draft = answer.headers["Location"]
    with in_days(5):
        juho = as_user("juho")
        assert juho.get(draft).status_code == 200
        record = named.records.filter(kind="entry", versions__state="draft").latest("versions__created_at")
        assert send(juho, at("entry_write", named, record_id=record.pk)).status_code == 302
    with in_days(20):
        assert as_user("juho").get(draft).status_code == 404


def test_a_new_lead_worker_relieves_the_one_before(named: Case, as_user: Any, staff: Any) -> None:
    send(as_user("eeva"), at("team", named), worker=str(staff["mikael"].pk), role="lead", starts_on=day(0))
    case = Case.objects.with_faces().get(pk=named.pk)
    assert case.lead_worker == staff["mikael"]
    assert policy.ground(staff["tiina"], case) == policy.FINISHING
    assert StaffAssignment.objects.filter(case=case, role="lead", ends_on=None).count() == 1
    assert not StaffAssignment.objects.filter(case=case, role="pair", ends_on=None).exists()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"ends_on": ""}, "mihin päivään asti"),
        ({"starts_on": -1}, "Ensimmäinen päivä on mennyt"),
        ({"ends_on": -1, "starts_on": 0}, "ennen ensimmäistä"),
        ({"role": "lead"}, "eikä hänellä ole viimeistä päivää"),
        ({"worker": "petra"}, "error-summary"),
        ({"worker": "tiina"}, "jo näinä päivinä"),
        ({"role": "x"}, "error-summary"),
        ({"starts_on": "31.2.2027"}, "error-summary"),
    ],
)
def test_days_and_people_that_make_no_sense_are_told(
    family: Any, as_user: Any, staff: Any, changes: dict[str, Any], said: str
) -> None:
    case = family("in_work")
    data = {
        "worker": "mikael",
        "role": "substitute",
        "starts_on": 0,
        "ends_on": 3,
        "reason": "Loma ☀",
        **changes,
    }
    data = {name: day(value) if isinstance(value, int) else value for name, value in data.items()}
    data["worker"] = str(staff[data["worker"]].pk)
    before = StaffAssignment.objects.count()
    answer = send(as_user("eeva"), at("team", case), **data)
    page = answer.content.decode()
    assert (answer.status_code, StaffAssignment.objects.count()) == (422, before)
    assert said in page
    assert "Loma ☀" in page


def test_ending_a_task_twice_ends_it_once_and_never_the_lead_workers(
    named: Case, as_user: Any, staff: Any
) -> None:
    eeva = as_user("eeva")
    row = named.assignments.get(worker=staff["juho"])
    for _time in range(2):
        eeva.post(at("team_end", named, row_id=row.pk))
    row.refresh_from_db()
    assert str(row.ends_on) == day(0)
    assert str(row.finish_until) == day(14)
    lead = named.assignments.get(role="lead")
    page = eeva.post(at("team_end", named, row_id=lead.pk), follow=True).content.decode()
    lead.refresh_from_db()
    assert lead.ends_on is None
    assert "nimeä seuraava" in page


def test_only_the_unit_lead_changes_the_team(named: Case, as_user: Any) -> None:
    row = named.assignments.get(role="pair")
    for user in ("tiina", "katariina"):
        client = as_user(user)
        assert client.get(at("team", named)).status_code == 403
        assert client.post(at("team_end", named, row_id=row.pk)).status_code == 403
    row.refresh_from_db()
    assert row.ends_on is None


def test_a_worker_who_is_related_says_so_and_sees_nothing_from_then_on(
    family: Any, as_user: Any, staff: Any
) -> None:
    case = family("in_work")
    tiina = as_user("tiina")
    answer = send(tiina, at("bar", case), kind="related")
    assert answer.headers["Location"] == "/"
    assert tiina.get(at("case", case)).status_code == 404
    assert case.family_name not in tiina.get("/").content.decode()
    assert Bar.objects.get().made_by == Bar.objects.get().worker == staff["tiina"]
    fresh = Case.objects.with_faces().get(pk=case.pk)
    assert fresh.lead_worker is None


def test_a_barred_worker_can_be_neither_named_nor_open(family: Any, as_user: Any, staff: Any) -> None:
    case, eeva = family("in_work"), as_user("eeva")
    send(eeva, at("bar", case), worker=str(staff["mikael"].pk), kind="disqualified", words="Naapuri")
    page = eeva.get(at("team", case)).content.decode()
    assert f'value="{staff["mikael"].pk}"' not in page
    refused = send(
        eeva,
        at("team", case),
        worker=str(staff["mikael"].pk),
        role="substitute",
        starts_on=day(0),
        ends_on=day(1),
    )
    assert refused.status_code == 422
    with pytest.raises(ProgrammingError, match="cannot be assigned"), acting(staff["eeva"]):
        StaffAssignment.objects.create(case=case, worker=staff["mikael"], role="pair")
    mikael = as_user("mikael")
    answer = send(
        mikael,
        reverse("exceptional"),
        number=case.number,
        ground="danger",
        words="Lapsi soitti ja oli hädissään.",
    )
    assert answer.status_code == 422
    assert "ei voi avata" in answer.content.decode()


def test_a_bar_follows_the_family_to_its_other_cases(family: Any, as_user: Any, staff: Any) -> None:
    first, second = family("in_work"), family("with_family")
    with acting(staff["katariina"]):
        CasePerson.objects.create(case=second, person=first.children[0], role="close_one")
    send(as_user("mikael"), at("bar", first), kind="related")
    assert as_user("mikael").get(at("case", second)).status_code == 404
    assert as_user("tiina").get(at("case", second)).status_code == 200


def test_a_bar_that_was_a_mistake_is_taken_away(family: Any, as_user: Any, staff: Any) -> None:
    case, eeva = family("in_work"), as_user("eeva")
    send(eeva, at("bar", case), worker=str(staff["mikael"].pk), kind="related")
    row = Bar.objects.get()
    for _time in range(2):
        assert eeva.post(at("bar_lift", case, bar_id=row.pk)).status_code == 302
    row.refresh_from_db()
    assert row.lifted_by == staff["eeva"]
    assert f'value="{staff["mikael"].pk}"' in eeva.get(at("team", case)).content.decode()


def test_marking_somebody_twice_is_told(family: Any, as_user: Any, staff: Any) -> None:
    case, eeva = family("in_work"), as_user("eeva")
    page = eeva.get(at("bar", case))
    send(eeva, at("bar", case), worker=str(staff["juho"].pk), kind="related")
    data = {**fields_of(page), "worker": str(staff["juho"].pk), "kind": "related"}
    assert eeva.post(at("bar", case), data).status_code == 422
    assert Bar.objects.count() == 1

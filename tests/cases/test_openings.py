"""Exceptional use: an hour with a reason, a banner, the lead's review, nothing told of others."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from cases.models import Case, Opening, OpeningReview
from perhetyo.models import ReadLog, SecurityEvent
from tests.forms import send

pytestmark = pytest.mark.django_db
WORDS = "Lapsi soitti päivystykseen ja pyysi apua."


def at(name: str, case: Case, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


def open_it(client: Any, case: Case, **changes: Any) -> Any:
    data = {"number": case.number, "ground": "on_call", "words": WORDS, **changes}
    return send(client, reverse("exceptional"), **data)


def test_the_way_to_it_is_on_the_first_page_also_of_who_has_no_family(as_user: Any) -> None:
    assert reverse("exceptional") in as_user("juho").get("/").content.decode()


def test_it_opens_for_an_hour_to_read_and_not_to_write(family: Any, as_user: Any) -> None:
    case, juho = family("in_work"), as_user("juho")
    assert juho.get(at("case", case)).status_code == 404
    assert open_it(juho, case, number=f" {case.number.lower()} ").headers["Location"] == at("case", case)
    page = juho.get(at("case", case)).content.decode()
    assert "Poikkeava käyttö" in page
    assert "minuuttia" in page
    for name in ("plan", "entries", "people", "referral"):
        assert juho.get(at(name, case)).status_code == 200, name
    for name in ("entry_new", "agreement", "person_new", "team", "bar"):
        assert juho.get(at(name, case)).status_code == 403, name
    assert case.family_name not in juho.get("/").content.decode()
    with time_machine.travel(timezone.now() + timedelta(minutes=61), tick=True):
        assert as_user("juho").get(at("case", case)).status_code == 404


def test_every_page_read_is_on_record_with_its_ground(family: Any, as_user: Any) -> None:
    case, juho = family("in_work"), as_user("juho")
    open_it(juho, case)
    juho.get(at("plan", case))
    grounds = set(
        ReadLog.objects.filter(case_id=case.pk, user__username="juho").values_list("ground", "page")
    )
    assert grounds == {("exceptional", "plan")}
    assert SecurityEvent.objects.filter(kind="opened_exceptionally", case_id=case.pk).count() == 1


def test_whoever_is_done_closes_it(family: Any, as_user: Any) -> None:
    case, juho = family("in_work"), as_user("juho")
    open_it(juho, case)
    assert juho.post(at("opening_end", case)).status_code == 302
    assert juho.get(at("case", case)).status_code == 404
    assert juho.post(at("opening_end", case)).status_code == 404


def test_whoever_opened_it_twice_closes_it_once(family: Any, as_user: Any) -> None:
    case, juho, hanna = family("in_work"), as_user("juho"), as_user("hanna")
    for client in (juho, juho, hanna):
        assert open_it(client, case).status_code == 302
    assert juho.post(at("opening_end", case)).status_code == 302
    assert juho.get(at("case", case)).status_code == 404
    assert Opening.objects.filter(user__username="juho", end=None).count() == 0
    assert hanna.get(at("case", case)).status_code == 200  # somebody else's goes on


def test_the_unit_lead_who_opened_it_twice_names_a_ground_anew(family: Any, as_user: Any) -> None:
    case, eeva = family("in_work"), as_user("eeva")
    for _time in range(2):
        send(eeva, at("case_open", case), ground="steering", words="Työparin vaihto")
    assert eeva.get(at("case", case)).status_code == 200
    eeva.post(at("opening_end", case))
    assert eeva.get(at("case", case)).headers["Location"] == at("case_open", case)


def test_a_number_that_is_not_there_and_one_that_may_not_be_opened_look_the_same(
    family: Any, as_user: Any
) -> None:
    draft, own = family("draft"), family("in_work")
    answers = []
    for user, number in (("juho", "PT-1999-000001"), ("juho", draft.number), ("tiina", own.number)):
        answer = send(as_user(user), reverse("exceptional"), number=number, ground="danger", words=WORDS)
        answers.append((answer.status_code, "ei voi avata minkään perheen" in answer.content.decode()))
        assert WORDS in answer.content.decode()
    assert answers == [(422, True)] * 3
    assert SecurityEvent.objects.filter(kind="refused", page="exceptional").count() == 3
    assert not Opening.objects.filter(kind="exceptional").exists()


@pytest.mark.parametrize(
    "changes",
    [{"words": "Lyhyt"}, {"words": " " * 40}, {"words": ""}, {"ground": "steering"}, {"ground": ""},
     {"number": ""}, {"number": "x" * 21}, {"words": "x" * 301}],
)  # fmt: skip
def test_a_missing_reason_opens_nothing(family: Any, as_user: Any, changes: dict[str, str]) -> None:
    case = family("in_work")
    answer = open_it(as_user("juho"), case, **changes)
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()
    assert not Opening.objects.exists()


@pytest.mark.parametrize("user", ["liisa", "admin"])
def test_who_does_not_work_with_families_opens_none(as_user: Any, user: str) -> None:
    assert as_user(user).get(reverse("exceptional")).status_code == 403


def test_the_unit_lead_has_it_in_the_inbox_at_once_and_looks_it_through(
    family: Any, as_user: Any, staff: Any
) -> None:
    case, eeva = family("in_work"), as_user("eeva")
    open_it(as_user("juho"), case)
    opening = Opening.objects.get()
    assert reverse("openings") in eeva.get(reverse("inbox")).content.decode()
    page = eeva.get(reverse("openings")).content.decode()
    assert case.number in page
    assert WORDS in page
    assert case.family_name not in page
    review = reverse("opening_review", kwargs={"opening_id": opening.pk})
    assert send(eeva, review, finding="looked_into").status_code == 422
    send(eeva, review, finding="looked_into", words="Kysyn Juholta huomenna.")
    done = OpeningReview.objects.get()
    assert (done.by, done.finding) == (staff["eeva"], "looked_into")
    assert send(eeva, review, finding="in_order").status_code == 422
    assert ReadLog.objects.filter(case_id=case.pk, user=staff["eeva"], ground="review").exists()


def test_nobody_looks_through_their_own_and_a_lead_only_those_of_the_unit(
    family: Any, as_user: Any, staff: Any
) -> None:
    case, eeva = family("in_work"), as_user("eeva")
    send(eeva, at("case_open", case), ground="steering", words="Työparin vaihto")
    opening = Opening.objects.get()
    review = reverse("opening_review", kwargs={"opening_id": opening.pk})
    assert eeva.get(review).status_code == 404
    assert as_user("tiina").get(review).status_code == 403
    assert send(as_user("liisa"), review, finding="in_order").status_code == 302


def test_a_week_without_a_review_is_late(family: Any, as_user: Any) -> None:
    case = family("in_work")
    open_it(as_user("juho"), case)
    with time_machine.travel(timezone.now() + timedelta(days=8), tick=True):
        assert "myöhässä" in as_user("eeva").get(reverse("openings")).content.decode()

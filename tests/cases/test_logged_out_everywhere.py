"""Logged out everywhere is logged out of the screens of families too, and so is who is barred from a family.

Coming back begins no new day.
"""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from cases import planning, team
from cases.models import Case, CasePerson, SharedSession
from perhetyo import administering, set_up
from perhetyo.database import acting
from perhetyo.models import SignIn
from tests.cases.test_shared_screen import SHARED, at, come_back, hand_over
from tests.forms import fields_of, send
from tests.sign_in import is_signed_in, log_in

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
NEW = "seitsemän kurkea lensi"


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


def end_others(client: Client, _staff: Any) -> None:
    assert "Lopeta kaikki muut" in client.get("/sign-in/").content.decode()
    client.post("/sign-in/end-others/")


def new_password(client: Client, _staff: Any) -> None:
    client.post("/sign-in/password/", {"new": NEW, "again": NEW})


def code_of_the_administrator(_client: Client, staff: Any) -> None:
    assert set_up.choose(staff["tiina"], set_up.make_code(staff["tiina"], by=staff["admin"]), NEW)


def factors_lost(_client: Client, staff: Any) -> None:
    administering.remove_factors(staff["tiina"], by=staff["admin"])


def made_inactive(_client: Client, staff: Any) -> None:
    administering.change(staff["tiina"], {"is_active": False}, by=staff["admin"])


@pytest.mark.parametrize(
    "ends", [end_others, new_password, code_of_the_administrator, factors_lost, made_inactive]
)
def test_the_familys_screen_ends_and_what_was_written_waits(
    writing: tuple[Client, Case], as_user: Any, staff: Any, ends: Any
) -> None:
    screen, case = writing
    typed = fields_of(screen.get("/y/"))
    screen.post("/y/save/", typed)
    ends(as_user("tiina"), staff)
    assert SharedSession.objects.get().ended_at is not None
    for answer in (screen.post("/y/back/", {"pin": "246810"}), screen.get("/y/")):
        assert "Rosenholm" not in answer.content.decode()
    del screen.cookies[SHARED]
    assert not is_signed_in(screen)
    assert as_user("mikael").get(at("plan_collect", case)).status_code == 200


def test_another_workers_screen_goes_on(writing: tuple[Client, Case], as_user: Any) -> None:
    as_user("mikael").post("/sign-in/end-others/")
    assert SharedSession.objects.get().ended_at is None
    assert writing[0].get("/y/").status_code == 200


def bar(case: Case, staff: Any, name: str = "tiina") -> None:
    with acting(staff["eeva"]):
        team.bar(case, staff[name], kind="related", words="", by=staff["eeva"])


def test_the_screen_of_a_worker_who_is_barred_ends_and_what_was_written_waits(
    writing: tuple[Client, Case], as_user: Any, staff: Any
) -> None:
    screen, case = writing
    screen.post("/y/save/", {**fields_of(screen.get("/y/")), "what_works": "Sagor."})
    bar(case, staff)
    for answer in (screen.post("/y/back/", {"pin": "246810", "extend": "yes"}), screen.get("/y/")):
        assert "Rosenholm" not in answer.content.decode()
    assert SharedSession.objects.get().ended_at is not None
    assert send(as_user("mikael"), at("plan_collect", case)).status_code == 302
    assert planning.latest(case).plan.what_works == "Sagor."  # type: ignore[union-attr]


def test_the_screen_of_another_case_of_the_same_people_ends_too(
    writing: tuple[Client, Case], family: Any, staff: Any
) -> None:
    _screen, case = writing
    other = family("sent")
    with acting(staff["katariina"]):
        CasePerson.objects.create(case=other, person=case.children[0], role="close_one")
    bar(other, staff)
    assert SharedSession.objects.get().ended_at is not None


@pytest.mark.parametrize(("is_same_family", "who"), [(True, "mikael"), (False, "tiina")])
def test_a_bar_leaves_the_screens_of_others_and_of_other_families(
    writing: tuple[Client, Case], family: Any, staff: Any, is_same_family: bool, who: str
) -> None:
    screen, case = writing
    bar(case if is_same_family else family("sent"), staff, who)
    assert SharedSession.objects.get().ended_at is None
    assert screen.get("/y/").status_code == 200


def test_the_way_over_the_screen_begins_no_new_day(family: Any, staff: Any) -> None:
    case, client, morning = family("writing"), Client(), timezone.now()
    log_in(client, "tiina")
    client.get("/")
    with time_machine.travel(morning + timedelta(minutes=10), tick=True):
        assert hand_over(client, case).status_code == 303
        come_back(client)
        assert client.get(at("case", case)).status_code == 200
        assert SignIn.objects.get(user=staff["tiina"], ended_at=None).started_at < morning + timedelta(
            minutes=1
        )
    SignIn.objects.filter(ended_at=None).update(last_seen_at=morning + timedelta(hours=10))
    with time_machine.travel(morning + timedelta(hours=10, minutes=1), tick=True):
        assert not is_signed_in(client)


def test_the_worker_comes_back_with_the_second_factor_that_was_shown_before(
    family: Any, as_user: Any, settings: Any
) -> None:
    """As after the organisation's log-in, which leaves no factor here."""
    settings.SECOND_FACTOR_REQUIRED = True
    case, client = family("writing"), as_user("tiina")
    session = client.session
    session["has_second_factor"] = True
    session.save()
    assert hand_over(client, case).status_code == 303
    come_back(client)
    assert client.get(at("case", case)).status_code == 200

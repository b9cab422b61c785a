"""The shared screen when nobody touches it, when its time runs out, and in which language it speaks."""

from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from django.utils import timezone

from cases import planning
from cases.models import Acknowledgement, Bar, Case, SharedRevision, SharedSession
from perhetyo.database import acting
from perhetyo.models import Role, User
from tests.cases.test_shared_screen import at, come_back, hand_over
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
TOUCH = settings.SHARED_TOUCH_COOKIE_NAME
LOCK = settings.SHARED_COVER_SECONDS + settings.SHARED_REOPEN_SECONDS


def later(seconds: float) -> Any:
    return time_machine.travel(timezone.now() + timezone.timedelta(seconds=seconds), tick=True)


def test_untouched_for_long_it_shows_nothing_until_the_pin(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    assert "Kenen vuoro?" in client.get("/y/").content.decode()
    with later(LOCK + 5):
        for path in ("/y/", "/y/turn/0/"):
            page = client.get(path).content.decode()
            assert "Pitkä tauko" in page
            assert "Vesiniemi" not in page
        assert client.get("/tila/").json() == {"state": "locked"}
        assert client.get("/cases/").status_code == 404
        answer = send(client, "/y/back/", pin="246810", extend="yes")
        assert answer.headers["Location"] == "/y/"
        assert "Kenen vuoro?" in client.get("/y/").content.decode()


def test_a_touch_keeps_it_open_and_looking_at_the_status_does_not(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    with later(LOCK - 60):
        client.get("/tila/")
    with later(LOCK + 5):
        assert client.get("/tila/").json() == {"state": "locked"}
    with later(LOCK - 60):
        assert client.get("/tila/?here").json() == {"state": "shared"}
    with later(LOCK + 300):
        assert client.get("/tila/").json() == {"state": "shared"}


@pytest.mark.parametrize("cookie", [None, "", "forged", "1:abc:def"])
def test_without_the_touch_cookie_it_is_locked(reading: tuple[Client, Case], cookie: str | None) -> None:
    client, _case = reading
    if cookie is None:
        del client.cookies[TOUCH]
    else:
        client.cookies[TOUCH] = cookie
    assert "Pitkä tauko" in client.get("/y/").content.decode()
    assert "Pitkä tauko" in client.get("/y/").content.decode()


def test_what_was_typed_before_the_lock_is_kept_when_it_arrives(family: Any, as_user: Any) -> None:
    case = family("writing")
    client = as_user("tiina")
    hand_over(client, case)
    data = fields_of(client.get("/y/"))
    with later(LOCK + 30):
        assert client.post("/y/save/", {**data, "what_works": "Verkko palasi."}).json()["saved"]
        page = client.get("/y/").content.decode()
        assert 'href="/y/back/"' in page
        assert "En lång paus" in page
    assert SharedRevision.objects.get().fields["typed"]["what_works"] == ["Verkko palasi."]


def test_the_pin_gives_half_an_hour_more(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    before = SharedSession.objects.get(ended_at=None).ends_at
    with later(20 * 60):
        send(client, "/y/back/", pin="246810", extend="yes")
    after = SharedSession.objects.get(ended_at=None).ends_at
    assert (after - before).total_seconds() == pytest.approx(20 * 60, abs=10)


def test_a_wrong_pin_gives_nothing_more(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    before = SharedSession.objects.get(ended_at=None).ends_at
    assert send(client, "/y/back/", pin="111111", extend="yes").status_code == 422
    assert SharedSession.objects.get(ended_at=None).ends_at == before


def task_over(case: Case, staff: Any) -> None:
    past = timezone.localdate() - timezone.timedelta(days=1)
    case.assignments.filter(worker=staff["tiina"]).update(starts_on=past, ends_on=past, finish_until=past)


def barred(case: Case, staff: Any) -> None:
    """As if the bar had been made in the same moment: it did not find the screen."""
    Bar.objects.create(case=case, worker=staff["tiina"], kind="related", made_by=staff["eeva"])


def another_role(_case: Case, staff: Any) -> None:
    """The family is seen still, and no text of it is the worker's to share."""
    User.objects.filter(pk=staff["tiina"].pk).update(role=Role.UNIT_LEAD)


@pytest.mark.parametrize("ends_the_right", [task_over, barred, another_role])
def test_who_may_not_share_the_text_any_more_ends_the_screen_instead_of_prolonging_it(
    writing: tuple[Client, Case], as_user: Any, staff: Any, ends_the_right: Any
) -> None:
    client, case = writing
    client.post("/y/save/", {**fields_of(client.get("/y/")), "what_works": "Sagor."})
    before = SharedSession.objects.get().ends_at
    with acting(staff["eeva"]):
        ends_the_right(case, staff)
    with later(60):
        answer = send(client, "/y/back/", pin="246810", extend="yes")
    assert "Den gemensamma vyn har avslutats" in answer.content.decode()
    assert answer.cookies[settings.SHARED_COOKIE_NAME].value == ""
    assert not client.cookies[settings.SESSION_COOKIE_NAME].value
    session = SharedSession.objects.get()
    assert session.ended_at is not None
    assert session.ends_at == before
    assert send(as_user("mikael"), at("plan_collect", case)).status_code == 302
    assert planning.latest(case).plan.what_works == "Sagor."  # type: ignore[union-attr]


@pytest.mark.parametrize("ends_the_right", [task_over, barred])
def test_who_may_not_know_of_the_family_any_more_does_not_come_back_to_it(
    writing: tuple[Client, Case], as_user: Any, staff: Any, ends_the_right: Any
) -> None:
    client, case = writing
    client.post("/y/save/", {**fields_of(client.get("/y/")), "what_works": "Sagor."})
    with acting(staff["eeva"]):
        ends_the_right(case, staff)
    answer = send(client, "/y/back/", pin="246810")
    assert answer.status_code == 200
    assert not client.cookies[settings.SESSION_COOKIE_NAME].value
    assert SharedSession.objects.get().ended_at is not None
    assert send(as_user("mikael"), at("plan_collect", case)).status_code == 302
    assert planning.latest(case).plan.what_works == "Sagor."  # type: ignore[union-attr]


def test_the_screen_speaks_the_language_that_is_chosen_on_it(reading: tuple[Client, Case]) -> None:
    client, case = reading
    assert "Whose turn is it?" not in client.get("/y/").content.decode()
    client.post("/y/language/", {"language": "en"})
    page = client.get("/y/").content.decode()
    assert "Whose turn is it?" in page
    assert '<html lang="en"' in page
    send(client, "/y/turn/0/", status="agrees")
    row = Acknowledgement.objects.order_by("event_id").last()
    assert row.sentence.startswith("I have")  # type: ignore[union-attr]
    client.post("/y/language/", {"language": "xx"})
    assert '<html lang="en"' in client.get("/y/").content.decode()
    come_back(client)
    assert '<html lang="fi"' in client.get(at("plan", case)).content.decode()


def over(staff: Any, minutes: int) -> None:
    with acting(staff["tiina"]):
        SharedSession.objects.update(
            started_at=timezone.now() - timezone.timedelta(hours=1),
            ends_at=timezone.now() - timezone.timedelta(minutes=minutes),
        )


def test_what_is_being_typed_when_the_time_runs_out_is_kept(family: Any, as_user: Any, staff: Any) -> None:
    case = family("writing")
    client = as_user("tiina")
    hand_over(client, case)
    data = fields_of(client.get("/y/"))
    over(staff, 1)
    assert client.post("/y/save/", {**data, "what_works": "Viime hetkellä."}).json()["saved"]
    page = client.get("/y/")
    assert "Rosenholm" not in page.content.decode()
    assert "avslutats" in page.content.decode()
    assert SharedRevision.objects.get().fields["typed"]["what_works"] == ["Viime hetkellä."]


def test_a_while_after_the_end_nothing_is_taken(family: Any, as_user: Any, staff: Any) -> None:
    case = family("writing")
    client = as_user("tiina")
    hand_over(client, case)
    data = fields_of(client.get("/y/"))
    over(staff, 11)
    assert "saved" not in client.post("/y/save/", {**data, "what_works": "Myöhään."}).content.decode()
    assert not SharedRevision.objects.exists()
    assert "avslutats" in client.get("/y/").content.decode()  # the page can still say why


def test_the_page_itself_can_lock_the_screen(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    client.get("/tila/?lock")
    assert "Pitkä tauko" in client.get("/y/").content.decode()


def test_tries_made_at_once_are_counted_together(reading: tuple[Client, Case], staff: Any) -> None:
    client, _case = reading
    with acting(staff["tiina"]):
        SharedSession.objects.filter(ended_at=None).update(wrong_pins=settings.SHARED_PIN_TRIES)
    assert send(client, "/y/back/", pin="246810").status_code == 200
    assert client.cookies[settings.SESSION_COOKIE_NAME].value == ""


def test_nobody_without_the_screen_can_extend_it(reading: tuple[Client, Case], staff: Any) -> None:
    client, _case = reading
    with acting(staff["tiina"]):
        SharedSession.objects.update(ended_at=timezone.now())
    assert client.post("/y/back/", {"pin": "246810", "extend": "yes"}).status_code == 200
    assert SharedSession.objects.filter(ended_at=None).count() == 0

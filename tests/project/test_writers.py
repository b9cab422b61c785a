"""Two people at one saved text know of each other; the turn is taken over with one button, and ends."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from perhetyo.models import Writer
from tests.forms import fields_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def url(family: Any) -> str:
    return reverse("plan_write", kwargs={"case_id": family("writing").pk})


def types(client: Client, url: str, text: str) -> Any:
    """One save while typing. Returns the page's fields and what the server said."""
    data = {**fields_of(client.get(url)), "situation": text}
    return data, client.post(reverse("save_draft"), data).json()["writer"]


@pytest.fixture
def name(staff: Any) -> str:
    return str(staff["tiina"])


def test_whoever_opens_or_types_second_is_told_who_writes_and_since_when(
    as_user: Any, url: str, name: str
) -> None:
    tiina, mikael = as_user("tiina"), as_user("mikael")
    assert name not in mikael.get(url).context["page"].writer_in_words
    _data, told = types(tiina, url, "Tiinan teksti")
    assert told == ""
    since = timezone.localtime(Writer.objects.get().since).strftime("%H.%M")
    assert (
        mikael.get(url).context["page"].writer_in_words
        == f"{name} on kirjoittanut tässä klo {since} lähtien."
    )
    _data, told = types(mikael, url, "Mikaelin teksti")
    assert told == f"{name} on kirjoittanut tässä klo {since} lähtien."
    assert tiina.get(url).context["page"].writer is None
    assert "Tiinan teksti" not in mikael.get(url).content.decode()


def test_taken_over_the_other_page_says_so_and_both_texts_are_kept(
    as_user: Any, staff: Any, url: str
) -> None:
    tiina, mikael = as_user("tiina"), as_user("mikael")
    types(tiina, url, "Tiinan teksti")
    data, _told = types(mikael, url, "Mikaelin teksti")
    answer = mikael.post(reverse("take_over"), {"_draft": data["_draft"], "back": url}, follow=True)
    assert staff["tiina"].get_full_name() in answer.content.decode()
    assert fields_of(answer)["situation"] == "Mikaelin teksti"
    data, told = types(tiina, url, "Tiinan teksti jatkuu")
    assert str(staff["mikael"]) in told
    assert fields_of(tiina.get(url))["situation"] == "Tiinan teksti jatkuu"


@pytest.mark.parametrize("how", ["sent", "thrown away", "left"])
def test_the_turn_ends_when_the_text_is(as_user: Any, url: str, how: str) -> None:
    tiina, mikael = as_user("tiina"), as_user("mikael")
    data, _told = types(tiina, url, "Tiinan teksti")
    if how == "sent":
        assert tiina.post(url, data).status_code == 302
    if how == "thrown away":
        tiina.post(reverse("discard_draft"), {"_draft": data["_draft"], "back": url})
    with time_machine.travel(timezone.now() + timedelta(minutes=16 if how == "left" else 0), tick=True):
        mikael = as_user("mikael")
        assert mikael.get(url).context["page"].writer is None
        call_command("remind")
        assert not Writer.objects.exists()
        assert types(mikael, url, "Mikaelin teksti")[1] == ""


def test_nobody_takes_a_text_over_with_another_workers_ticket(as_user: Any, url: str, staff: Any) -> None:
    data, _told = types(as_user("tiina"), url, "Tiinan teksti")
    as_user("mikael").post(reverse("take_over"), {"_draft": data["_draft"], "back": url})
    assert Writer.objects.get().user == staff["tiina"]


def test_two_who_make_something_new_each_make_their_own(as_user: Any, family: Any) -> None:
    new = reverse("disclosure_new", kwargs={"case_id": family("with_family").pk})
    for name in ("tiina", "mikael"):
        client = as_user(name)
        client.post(reverse("save_draft"), {**fields_of(client.get(new)), "what": "Kopio"})
    assert not Writer.objects.exists()


def test_what_is_sent_or_waited_is_no_typing(as_user: Any, url: str) -> None:
    tiina = as_user("tiina")
    data, _told = types(tiina, url, "Tiinan teksti")
    assert tiina.post(url, data).status_code == 302
    for more in ({}, {"_waited": "yes"}):
        assert tiina.post(reverse("save_draft"), data | more).status_code == 200
    assert not Writer.objects.exists()


def test_who_writes_is_not_told_by_a_page_of_another_day(as_user: Any, url: str) -> None:
    types(as_user("tiina"), url, "Tiinan teksti")
    mikael = as_user("mikael")
    data = {**fields_of(mikael.get(url)), "situation": "Myöhemmin"}
    with time_machine.travel(timezone.now() + timedelta(hours=11), tick=True):
        Writer.objects.update(seen_at=timezone.now())
        assert as_user("mikael").post(reverse("save_draft"), data).json()["writer"] == ""

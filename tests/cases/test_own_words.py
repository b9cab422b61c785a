"""Own boxes on the shared screen: the person's words as typed, sealed, never written by staff."""

from typing import Any

import pytest
from django.db import connection
from django.db.utils import DatabaseError
from django.test import Client
from django.utils import timezone

from cases import acknowledging, planning
from cases.models import Case, OwnWords
from cases.models.sealed import put_seal
from cases.verifying import Verifier
from perhetyo.database import acting
from tests.cases.test_shared_screen import at, come_back, hand_over
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])


def box(case: Case, place: int = 0) -> str:
    return f"words-{case.present_people[place].person_id}"


def test_each_person_has_a_box_and_its_words_come_back_sealed(writing: tuple[Client, Case]) -> None:
    client, case = writing
    data = fields_of(client.get("/y/"))
    assert {f"words-{part.person_id}" for part in case.present_people} <= set(data)
    client.post("/y/save/", {**data, box(case): "Minä itse.\r\nToinen rivi 🧡"})
    come_back(client)
    row = OwnWords.objects.get()
    assert row.text == "Minä itse.\nToinen rivi 🧡"
    assert row.event.kind == "own_words"
    assert row.seal == row.computed_seal()
    assert list(Verifier().faults()) == []
    assert "Toinen rivi 🧡" in client.get(at("plan", case)).content.decode()


def test_staff_have_no_field_for_them(writing: tuple[Client, Case]) -> None:
    client, case = writing
    client.post("/y/save/", {**fields_of(client.get("/y/")), box(case): "Minun sanani."})
    come_back(client)
    page = fields_of(client.get(at("plan_write", case)))
    assert not [name for name in page if name.startswith("words-")]
    client.post(at("plan_write", case), {**page, box(case): "Työntekijän keksimää"})
    assert OwnWords.objects.get().text == "Minun sanani."


def test_the_database_takes_only_what_was_typed_on_that_screen(
    writing: tuple[Client, Case], staff: Any
) -> None:
    client, case = writing
    client.post("/y/save/", {**fields_of(client.get("/y/")), box(case): "Minun sanani."})
    come_back(client)
    genuine = OwnWords.objects.get()
    forged = OwnWords(
        version=genuine.version, person=genuine.person, name_shown=genuine.name_shown, text="Keksittyä",
        written_at=timezone.now(), session=genuine.session, event_id=genuine.event_id,
    )  # fmt: skip
    put_seal(forged, OwnWords)
    with pytest.raises(DatabaseError, match="typed on the shared screen"), acting(staff["tiina"]):
        forged.save(force_insert=True)
    with (
        pytest.raises(DatabaseError, match=r"(?i)permission denied|cannot"),
        acting(staff["tiina"]),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE cases_ownwords SET text = 'toinen'")


def test_the_next_screen_begins_with_them_and_only_changes_are_new_rows(
    writing: tuple[Client, Case],
) -> None:
    client, case = writing
    client.post("/y/save/", {**fields_of(client.get("/y/")), box(case): "Ensin näin."})
    come_back(client)
    hand_over(client, case)
    data = fields_of(client.get("/y/"))
    assert data[box(case)] == "Ensin näin."
    client.post("/y/save/", data)
    come_back(client)
    assert OwnWords.objects.count() == 1
    hand_over(client, case)
    client.post("/y/save/", {**data, box(case): "Sitten toisin."})
    come_back(client)
    assert [row.text for row in OwnWords.objects.all()] == ["Ensin näin.", "Sitten toisin."]
    version = planning.latest(case)
    assert [row.text for row in acknowledging.own_words(version).values()] == ["Sitten toisin."]  # type: ignore[arg-type]


def test_two_values_in_one_box_do_not_lock_the_record(writing: tuple[Client, Case]) -> None:
    client, case = writing
    client.post("/y/save/", {**fields_of(client.get("/y/")), box(case): ["Ensimmäinen", "Toinen"]})
    come_back(client)
    assert OwnWords.objects.get().text == "Ensimmäinen"


def test_they_stand_on_the_turn_page_of_the_others_and_outside_the_hash(
    writing: tuple[Client, Case],
) -> None:
    client, case = writing
    data = {**fields_of(client.get("/y/")), box(case): "Näin minä sen koen."}
    client.post("/y/ready/", data)
    assert "Näin minä sen koen." in client.get("/y/turn/1/").content.decode()
    come_back(client)
    version = planning.latest(case)
    assert "Näin minä sen koen." not in version.content  # type: ignore[union-attr]


def test_a_text_too_long_for_a_box_is_named_and_kept(writing: tuple[Client, Case]) -> None:
    client, case = writing
    data = {**fields_of(client.get("/y/")), box(case): "a" * 50_001}
    answer = client.post("/y/ready/", data)
    assert answer.status_code == 422
    assert "50" in answer.content.decode()
    assert "a" * 50_001 in answer.content.decode()


def test_words_typed_in_a_turn_and_not_sent_reach_the_worker_and_nobody_else(
    family: Any, as_user: Any
) -> None:
    case = family("with_family")
    client = as_user("tiina")
    hand_over(client, case)
    answer = client.post("/y/turn/0/save/", {"own_words": "Jäi kesken tämä"})
    assert answer.json()["saved"]
    for page in ("/y/", "/y/turn/0/", "/y/turn/1/", "/y/back/"):
        assert "Jäi kesken tämä" not in client.get(page).content.decode()
    come_back(client)
    page = client.get(at("plan", case)).content.decode()
    assert "Kesken jääneet sanat" in page
    assert "Jäi kesken tämä" in page


def test_once_the_word_is_sent_nothing_is_unfinished(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("tiina")
    hand_over(client, case)
    client.post("/y/turn/0/save/", {"own_words": "Melkein"})
    send(client, "/y/turn/0/", status="agrees", own_words="Melkein valmis")
    come_back(client)
    assert "Kesken jääneet sanat" not in client.get(at("plan", case)).content.decode()


def test_a_save_of_a_turn_without_words_breaks_nothing(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("tiina")
    hand_over(client, case)
    assert client.post("/y/turn/0/save/", {"status": "differs"}).json()["saved"]
    assert client.post("/y/turn/99/save/", {"own_words": "x"}).status_code == 404
    come_back(client)
    assert "Kesken jääneet sanat" not in client.get(at("plan", case)).content.decode()

"""A word on the shared screen: bound to the text shown, given once, in the chain with its witness."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone

from cases import planning, records, sealing
from cases.models import Acknowledgement, Case, CaseEvent, SharedSession
from cases.shared_screen.screen import TICKET
from cases.verifying import Verifier
from perhetyo.database import acting
from tests.cases.test_shared_screen import at, come_back, hand_over
from tests.forms import fields_of, seats, send

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])


def last_word() -> Acknowledgement:
    return Acknowledgement.objects.order_by("event_id").last()  # type: ignore[return-value]


def test_it_binds_text_view_sentence_person_method_times_and_witness(reading: tuple[Client, Case]) -> None:
    client, case = reading
    before = timezone.now()
    send(client, "/y/turn/2/", status="agrees", typed_name="Onni", reading="aloud")
    row, version = last_word(), planning.latest(case)
    assert version is not None
    session = SharedSession.objects.get(ended_at=None)
    assert row.content_hash == version.content_hash
    assert row.view_hash == sealing.view_hash(row.content_hash, audience=session.present, language="fi")
    assert (row.name_shown, row.role_shown) == (session.present[2]["name"], session.present[2]["role"])
    assert (row.method, row.reading, row.known_by) == ("typed", "aloud", "before")
    assert str(row.witness) == "Tiina Ahonkallio"
    assert "mukana" in row.sentence or "kuullut" in row.sentence
    assert before - timedelta(seconds=1) <= row.shown_at <= row.signed_at  # type: ignore[operator]
    assert row.event.kind == "acknowledged"
    assert row.event.told["seal"] == row.seal == row.computed_seal()
    assert list(Verifier().faults()) == []


def test_the_event_is_written_with_the_word_not_when_the_worker_comes_back(
    reading: tuple[Client, Case],
) -> None:
    client, case = reading
    before = CaseEvent.objects.filter(case=case, kind="acknowledged").count()
    send(client, "/y/turn/0/", status="agrees", typed_name="Kerttu")
    assert CaseEvent.objects.filter(case=case, kind="acknowledged").count() == before + 1
    come_back(client)
    assert CaseEvent.objects.filter(case=case, kind="acknowledged").count() == before + 1


def test_a_double_click_and_a_replay_are_one_word(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    data = fields_of(client.get("/y/turn/0/")) | {"status": "agrees", "typed_name": "Kerttu"}
    count = Acknowledgement.objects.count()
    answers = [client.post("/y/turn/0/", data) for _click in range(3)]
    assert [each.status_code for each in answers] == [302, 302, 302]
    assert Acknowledgement.objects.count() == count + 1


def test_another_word_with_a_used_ticket_changes_nothing(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    data = fields_of(client.get("/y/turn/0/")) | {"status": "agrees", "typed_name": "Kerttu"}
    client.post("/y/turn/0/", data)
    answer = client.post("/y/turn/0/", data | {"status": "differs", "own_words": "Mietin uudelleen."})
    assert answer.headers["Location"] == "/y/"
    assert last_word().status == "agrees"
    assert "Mietin uudelleen." not in client.get("/y/").content.decode()


@pytest.mark.parametrize("change", ["hash", "person", "session", "forged", "none"])
def test_a_ticket_for_something_else_is_no_word(reading: tuple[Client, Case], change: str) -> None:
    client, _case = reading
    data = fields_of(client.get("/y/turn/0/")) | {"status": "agrees", "typed_name": "Kerttu"}
    told = signing.loads(data["ticket"], salt=TICKET)
    ticket = {
        "hash": lambda: signing.dumps(told | {"hash": "0" * 64}, salt=TICKET),
        "person": lambda: fields_of(client.get("/y/turn/1/"))["ticket"],
        "session": lambda: signing.dumps(told | {"session": "x"}, salt=TICKET),
        "forged": lambda: data["ticket"][:-3] + "xxx",
        "none": lambda: "",
    }[change]()
    count = Acknowledgement.objects.count()
    answer = client.post("/y/turn/0/", data | {"ticket": ticket})
    assert answer.status_code == 422
    assert "Kerttu" in answer.content.decode()
    assert Acknowledgement.objects.count() == count


def test_a_text_that_was_written_on_meanwhile_takes_no_word(reading: tuple[Client, Case], staff: Any) -> None:
    client, case = reading
    data = fields_of(client.get("/y/turn/0/")) | {"status": "agrees", "typed_name": "Kerttu"}
    version = planning.latest(case)
    with acting(staff["mikael"]):
        records.write_on(version, by=staff["mikael"])  # type: ignore[arg-type]
    count = Acknowledgement.objects.count()
    answer = client.post("/y/turn/0/", data)
    assert answer.status_code == 422
    assert "Teksti on muuttunut" in answer.content.decode()
    assert Acknowledgement.objects.count() == count


def test_nobody_writes_on_a_text_that_is_on_a_screen(family: Any, as_user: Any) -> None:
    """Mikael opened the form before Tiina turned the screen: his text is kept and nothing is saved."""
    case = family("with_family")
    mikael = as_user("mikael")
    mine = fields_of(mikael.get(at("plan_write", case))) | {"strengths": "Mikaelin rivi."}
    assert hand_over(as_user("tiina"), case).status_code == 303
    answer = mikael.post(at("plan_write", case), mine)
    assert answer.status_code == 422
    assert "Mikaelin rivi." in answer.content.decode()
    assert planning.latest(case).state == "ready_for_family"  # type: ignore[union-attr]


def test_a_word_said_aloud_needs_neither_name_nor_drawing(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    send(client, "/y/turn/1/", status="agrees", said_aloud="on", reading="aloud")
    assert (last_word().method, last_word().reading) == ("aloud", "aloud")


def test_how_each_is_known_is_asked_once_and_remembered(family: Any, as_user: Any) -> None:
    case = family("writing")
    client = as_user("tiina")
    more = seats(case)
    asked = next(key for key in more if key.startswith("known_"))
    answer = send(client, at("plan_hand_over", case), _more=more | {asked: ""})
    assert answer.status_code == 422
    assert "Kerro, mistä tiedät" in answer.content.decode()
    assert send(client, at("plan_hand_over", case), _more=more | {asked: "identity_card"}).status_code == 303
    client.post("/y/ready/", fields_of(client.get("/y/")))
    send(client, "/y/turn/0/", status="agrees", typed_name="Yasmin")
    come_back(client)
    assert fields_of(client.get(at("plan_hand_over", case)))[asked] == "identity_card"


def test_whoever_had_spoken_is_shown_what_changed_word_by_word(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("tiina")
    send(client, at("plan_write", case), strengths="Perheessä nauretaan ja lauletaan.")
    page = client.get(at("plan", case)).content.decode()
    assert "katsottava uudelleen" in page
    assert "<ins>" in page
    spoke = Acknowledgement.objects.exclude(session=None).values_list("person", flat=True)
    present = [str(part.person_id) for part in case.present_people if part.person_id in set(spoke)]
    send(client, at("plan_hand_over", case), _more=seats(case) | {"present": present})
    client.post("/y/ready/", fields_of(client.get("/y/")))
    pages = [client.get(f"/y/turn/{seat}/").content.decode() for seat in range(len(present))]
    assert ["lauletaan" in text and "<ins>" in text for text in pages] == [True] * len(present)


def test_with_a_clock_an_hour_off_nothing_is_said_and_nothing_lost(
    reading: tuple[Client, Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    client, _case = reading
    data = fields_of(client.get("/y/turn/0/"))
    data |= {"status": "differs", "own_words": "Näen toisin.", "typed_name": "Kerttu"}
    count = Acknowledgement.objects.count()
    monkeypatch.setattr("perhetyo.database.MAY_DIFFER", timedelta(minutes=2))
    real = timezone.now
    monkeypatch.setattr("perhetyo.database.timezone.now", lambda: real() - timedelta(hours=1))
    answer = client.post("/y/turn/0/", data)
    assert answer.status_code == 422
    assert "kello on väärässä" in answer.content.decode()
    assert "Näen toisin." in answer.content.decode()
    assert Acknowledgement.objects.count() == count


def test_the_screen_says_what_an_acknowledgement_is(reading: tuple[Client, Case]) -> None:
    client, _case = reading
    assert "yksinkertainen sähköinen kuittaus" in client.get("/y/turn/0/").content.decode()

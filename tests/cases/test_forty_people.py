"""Forty people with non-disclosure, twelve strings each: none comes out on a page, paper or log."""

import io
import logging
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from auditlog.models import LogEntry
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from cases.models import (
    Case,
    CaseEvent,
    CasePerson,
    ContactDetails,
    Deputy,
    NetworkMember,
    Person,
    RecordVersion,
    Referral,
)
from perhetyo.database import acting
from perhetyo.models import ReadLog, SecurityEvent
from tests import permissions
from tests.cases.test_permission_matrix import address
from tests.forms import hand_over, seats, send
from tests.pdf import text_of

pytestmark = pytest.mark.django_db
FIELDS = ("address", "postal_code", "municipality", "school", "day_care", "workplace", "phone", "email")
PEOPLE = [
    dict(zip(FIELDS, (part.strip() for part in line.split("|")), strict=True))
    for line in (Path(__file__).parent / "protected" / "forty_people.txt").read_text().splitlines()
    if line.strip()
]
BIRDS = re.findall(
    r"\w+",
    """
    Haukka Kuovi Naakka Pöllö Tiira Sorsa Varis Peippo Käki Kurki Lokki Telkkä Pyy Teeri Riekko
    Joutsen Rastas Tikka Kottarainen Harakka Västäräkki Pääsky Sirkku Kiuru Tavi Hanhi Kuikka Alli
    Kaakkuri Merimetso Kiisla Suula Haahka Uikku Nokikana Ruisrääkkä Töyhtöhyyppä Suokukko
    Jänkäkurppa Pikkukajava
    """,
)
HAUNTS = ("maja", "kolo", "ranta", "torppa")


def other_places(number: int) -> list[str]:
    return [f"{BIRDS[number]}{haunt}" for haunt in HAUNTS]


STRINGS = [text for person in PEOPLE for text in person.values()]
STRINGS += [place for number in range(len(PEOPLE)) for place in other_places(number)]
FOUND = re.compile(
    "|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in sorted(STRINGS, key=len, reverse=True))
)


def leaks(text: str) -> list[str]:
    return sorted(set(FOUND.findall(text)))


def everything_of(answer: Any) -> str:
    """The answer with its headers; of a paper its words, its bytes and what is attached to it."""
    headers = " ".join(f"{name}: {value}" for name, value in answer.headers.items())
    if answer.headers["Content-Type"] != "application/pdf":
        return f"{headers} {answer.content.decode()}"
    attached = PdfReader(io.BytesIO(answer.content)).attachments
    inside = " ".join(part.decode() for parts in attached.values() for part in parts)
    words = re.findall(rb"[ -~\xa0-\xff]{5,}", answer.content)  # what is packed reads as short words
    return f"{headers} {text_of(answer.content)} {inside} {b' '.join(words).decode('latin-1')}"


@pytest.fixture
def case(family: Any, as_user: Any, staff: Any) -> Case:
    """A family whose texts told everything before the forty were protected."""
    made: Case = family("in_work", has_papers=True)
    told = ". ".join(STRINGS)
    _write_an_entry(as_user("tiina"), made, told)
    with acting(staff["tiina"]):
        Case.objects.filter(pk=made.pk).update(
            places=told[:300], composition=told[300:600], expected_length=told[:120]
        )
        Referral.objects.filter(case=made).update(purpose=told, background=told, safety=told)
        made.case_people.update(household=PEOPLE[0]["address"])
        for person in PEOPLE[:6]:
            NetworkMember.objects.create(
                case=made, name="Opettaja", relation="opettaja", organisation=person["school"]
            )
        for number, strings in enumerate(PEOPLE):
            person = Person.objects.create(
                first_names=f"Suojattu{number}", last_name="Vesiniemi", has_protected_address=True
            )
            CasePerson.objects.create(case=made, person=person, role="close_one")
            places = "\n".join(other_places(number))
            ContactDetails.objects.create(person=person, other_places=places, **strings)
    return Case.objects.with_faces().get(pk=made.pk)


def _write_an_entry(client: Any, case: Case, told: str) -> None:
    yesterday = str(timezone.localdate() - timedelta(days=1))
    people = [f"person:{part.person_id}" for part in case.present_people]
    more = {
        "date": yesterday, "start": "10:00", "end": "11:00", "participants": people,
        "written_together": "yes", "what_we_did": told, "parent_thoughts": told, "place_kind": "home",
        "place_text": PEOPLE[1]["address"],
        "agreed-0-text": told[:200], "agreed-0-who": PEOPLE[2]["workplace"],
    }  # fmt: skip
    new = reverse("entry_new", kwargs={"case_id": case.pk})
    assert send(client, new, _more=more).status_code == 302
    version = RecordVersion.objects.filter(record__case=case, state="draft").latest("created_at")
    where = {"case_id": case.pk, "record_id": version.record_id}
    assert send(client, reverse("entry_finalise", kwargs=where)).status_code == 302
    assert send(client, new, _more={**more, "start": "14:00", "end": "15:00"}).status_code == 302


def _appoint_a_deputy(case: Case, staff: Any) -> None:
    today = timezone.localdate()
    with acting(staff["hanna"]):
        Deputy.objects.create(
            social_worker=case.responsible_social_worker, deputy=staff["hanna"], starts_on=today,
            ends_on=today, appointed_by=staff["hanna"],
        )  # fmt: skip


def _sent_empty(client: Client, url: str) -> Any:
    """The answer to a form with nothing in it; whatever it did is undone."""
    with transaction.atomic():
        answer = client.post(url)
        transaction.set_rollback(True)
    return answer


def test_the_net_is_wide_enough() -> None:
    assert (len(PEOPLE), len(STRINGS)) == (40, 480)
    assert leaks("Menimme Kauppakatu 13 B, sieltä Haukkamaja") == ["Haukkamaja", "Kauppakatu 13"]


def test_a_planted_leak_is_caught(case: Case, as_user: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cases.gate.masking.page", lambda *_args: None)
    page = as_user("tiina").get(reverse("people", kwargs={"case_id": case.pk}))
    assert leaks(everything_of(page))


def test_no_string_comes_out_anywhere(
    case: Case, as_user: Any, staff: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    people = [str(part.person_id) for part in case.present_people if part.role in ("child", "parent")]
    version = RecordVersion.objects.filter(record__case=case, record__kind="entry", state="finalised").latest(
        "frozen_at"
    )
    told = {"record_id": version.record_id, "number": version.number}
    shown = refused = 0
    methods = {name: line[0] for name, line in permissions.of_a_case().items()}
    _appoint_a_deputy(case, staff)
    eeva = as_user("eeva")
    opening = reverse("case_open", kwargs={"case_id": case.pk})
    send(eeva, opening, ground="steering", words="Ohjaus")
    found: dict[tuple[str, str], list[str]] = {}
    for user in ("tiina", "katariina", "hanna", "eeva", "juho", "liisa", "admin"):
        client = eeva if user == "eeva" else as_user(user)
        pages = [(name, address(name, case, staff)[0]) for name in permissions.of_a_case()]
        pages += [(name, reverse(name)) for name in ("my_families", "my_log", "data_requests", "openings")]
        pages += [
            (name, reverse(name, kwargs={"case_id": case.pk, **told}))
            for name in ("entry_pdf", "entry_version", "entry_additions", "entry_copy")
        ]
        pages += [
            ("entry_given", reverse("entry_given", kwargs={"case_id": case.pk, **told, "person_id": person}))
            for person in people
        ]
        for name, url in pages:
            answers = [client.get(url)]
            shown += answers[0].status_code == 200
            if answers[0].status_code == 200 and "POST" in methods.get(name, ()):
                answers.append(_sent_empty(client, url))
                refused += answers[1].status_code == 422
            if told_here := leaks(" ".join(map(everything_of, answers))):
                found[user, name] = told_here
    assert found == {}
    assert shown > 140
    assert refused > 40
    logged = " ".join(
        str(rows)
        for rows in (
            list(ReadLog.objects.values_list()), list(SecurityEvent.objects.values_list()),
            list(CaseEvent.objects.values_list("facts", flat=True)),
            list(LogEntry.objects.values_list("changes", "object_repr", "additional_data")),
            caplog.text,
        )
    )  # fmt: skip
    assert leaks(logged) == []


@pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
@pytest.mark.parametrize("role", ["parent", "child"])
def test_no_string_comes_out_on_the_shared_screen(case: Case, as_user: Any, role: str) -> None:
    """A text that tells is not handed over; of one that does not, what stands around it tells nothing."""
    client = as_user("tiina")
    draft = RecordVersion.objects.filter(record__case=case, state="draft").latest("created_at")
    where = {"case_id": case.pk, "record_id": draft.record_id}
    page = reverse("entry_hand_over", kwargs=where)
    here = [str(part.person_id) for part in case.present_people if part.role == role]
    refused = hand_over(client, page, {**seats(case), "present": here})
    assert refused.status_code == 422
    quiet = {
        "what_we_did": "Leivottiin", "parent_thoughts": "", "place_text": "", "place_kind": "home",
        "agreed-0-text": "Soitto", "agreed-0-who": "",
    }  # fmt: skip
    assert send(client, reverse("entry_write", kwargs=where), _more=quiet).status_code == 302
    answers = [refused, hand_over(client, page, {**seats(case), "present": here})]
    assert answers[-1].status_code == 303
    for path in ("/y/", "/y/back/", "/y/turn/0/", "/tila/"):
        answers += [client.get(path), client.post(path)]
    answers += [client.post("/y/save/"), client.post("/y/ready/"), client.get("/y/")]
    assert [each.status_code for each in answers].count(200) >= 4
    assert "Leivottiin" in answers[2].content.decode()
    assert [found for each in answers if (found := leaks(everything_of(each)))] == []

"""Forty people with non-disclosure, twelve strings each: none comes out on a page, paper or log."""

import logging
import re
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from auditlog.models import LogEntry
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases import planning
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
from tests.pdf import around_the_text_of, text_of

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


def leaks(text: str) -> list[str]:
    """The strings that stand in the text as words of their own."""
    near = [each for each in STRINGS if each in text]
    return sorted({each for each in near if re.search(rf"(?<!\w){re.escape(each)}(?!\w)", text)})


def everything_of(answer: Any) -> str:
    """The answer with its headers; of a paper its words and what stands around them."""
    headers = " ".join(f"{name}: {value}" for name, value in answer.headers.items())
    if answer.headers["Content-Type"] != "application/pdf":
        return f"{headers} {answer.content.decode()}"
    return f"{headers} {text_of(answer.content)} {around_the_text_of(answer.content)}"


@pytest.fixture
def case(family: Any, as_user: Any, staff: Any) -> Case:
    """A family whose texts told everything before the forty were protected."""
    made: Case = family("in_work", has_papers=True)
    told = ". ".join(STRINGS)
    _write_an_entry(as_user("tiina"), made, told)
    mother = next(part for part in made.present_people if part.role == "parent")
    own_view = reverse("plan_own_view", kwargs={"case_id": made.pk})
    more = {"person": str(mother.person_id), "text": told, "for_family": "yes"}
    assert send(as_user("tiina"), own_view, _more=more).status_code == 302
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


def _pages(case: Case, staff: Any) -> list[tuple[str, str, bool]]:
    """Name, address, and whether the page takes a form."""
    table = permissions.of_a_case()
    frozen = RecordVersion.objects.filter(record__case=case, record__kind="entry", state="finalised")
    version = frozen.latest("frozen_at")
    told = {"case_id": case.pk, "record_id": version.record_id, "number": version.number}
    family = [part for part in case.present_people if part.role in ("child", "parent")]
    return [
        *(
            (name, address(name, case, staff)[0], "POST" in methods)
            for name, (methods, _who) in table.items()
        ),
        *((name, reverse(name), False) for name in ("my_families", "my_log", "data_requests", "openings")),
        *(
            (name, reverse(name, kwargs=told), False)
            for name in ("entry_pdf", "entry_version", "entry_additions", "entry_copy")
        ),
        *(
            ("entry_given", reverse("entry_given", kwargs={**told, "person_id": part.person_id}), False)
            for part in family
        ),
    ]


def _sent_empty(client: Client, url: str) -> Any:
    """The answer to a form with nothing in it; whatever it did is undone."""
    with transaction.atomic():
        answer = client.post(url)
        transaction.set_rollback(True)
    return answer


def _written() -> str:
    """What the reading of pages has left in logs."""
    rows = (  # words only: a number of a moment may be anybody's postal code
        list(ReadLog.objects.values_list("page", "role", "ground", "action")),
        list(SecurityEvent.objects.values_list("kind", "page")),
        list(CaseEvent.objects.values_list("facts", flat=True)),
        list(LogEntry.objects.values_list("changes", "object_repr", "additional_data")),
    )  # fmt: skip
    return " ".join(map(str, rows))


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
    _appoint_a_deputy(case, staff)
    found: dict[tuple[str, str], list[str]] = {}
    seen: Counter[int] = Counter()
    pages = _pages(case, staff)
    for user in ("tiina", "katariina", "hanna", "eeva", "juho", "liisa", "admin"):
        client = as_user(user)
        with transaction.atomic():
            if user == "eeva":
                opening = reverse("case_open", kwargs={"case_id": case.pk})
                send(client, opening, ground="steering", words="Ohjaus")
            for name, url, takes_a_form in pages:
                answers = [client.get(url)]
                if answers[0].status_code == 200 and takes_a_form:
                    answers.append(_sent_empty(client, url))
                seen.update(each.status_code for each in answers)
                if told := leaks(" ".join(map(everything_of, answers))):
                    found[user, name] = told
            if told := leaks(_written()):
                found[user, "logs"] = told
            transaction.set_rollback(True)
    assert found == {}
    assert leaks(caplog.text) == []
    assert seen[200] > 140
    assert seen[422] > 40


def test_no_string_comes_out_in_a_copy_for_anybody(case: Case, as_user: Any) -> None:
    """The plan tells nothing; what stands around it and was added to it did."""
    client = as_user("katariina")
    version = planning.in_force(case)
    where = {"case_id": case.pk, "number": version.number}  # type: ignore[union-attr]
    family = [part for part in case.present_people if part.role in ("child", "parent")]
    drawn = 0
    for part in family:
        for what in ("given", "given_additions"):
            give = reverse("plan_give", kwargs=where)
            assert send(client, give, recipient=str(part.person_id), what=what).status_code == 302
            copy = client.get(reverse(f"plan_{what}", kwargs={**where, "person_id": part.person_id}))
            assert copy.headers["Content-Type"] == "application/pdf"
            assert leaks(everything_of(copy)) == []
            drawn += 1
    assert drawn == 2 * len(family) > 4


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

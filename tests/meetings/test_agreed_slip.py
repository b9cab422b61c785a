"""The slip for the fridge door: next times and agreed things, and nothing that tells whose case it is."""

import io
from datetime import date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader

from cases import planning
from cases.models import Case
from meetings import slip
from meetings.models import AgreedItem
from perhetyo.database import acting
from perhetyo.models import ReadLog
from reviews.demo import acts
from tests.forms import send
from tests.meetings.test_entries import entry, log, new, page
from tests.pdf import broken_rules

pytestmark = pytest.mark.django_db
NO_TIME = "Seuraavasta ajasta sovitaan yhdessä."


def day(*, ahead: int) -> date:
    return date.today() + timedelta(days=ahead)


def shown(moment: date) -> str:
    return f"{moment.day}.{moment.month}.{moment.year}"


def url(case: Case) -> str:
    return reverse("agreed_slip", kwargs={"case_id": case.pk})


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(each.extract_text() for each in PdfReader(io.BytesIO(pdf)).pages).split())


def printed(client: Any, case: Case) -> str:
    answer = client.get(url(case))
    assert answer.status_code == 200
    return text_of(answer.content)


def agreed(*texts: str, who: str = "", due_on: str = "") -> dict[str, str]:
    rows = {f"agreed-{n}-{name}": value for n, text in enumerate(texts)
            for name, value in (("text", text), ("who", who), ("due_on", due_on))}  # fmt: skip
    return rows | {"agreed-TOTAL_FORMS": str(len(texts))}


def change(case: Case, **values: Any) -> None:
    with acting(case.responsible_social_worker):
        Case.objects.filter(pk=case.pk).update(**values)


class TestWhatItSays:
    def test_next_time_agreed_things_and_whom_to_call(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client, nxt = family("working"), as_user("tiina"), day(ahead=4)
        log(client, case, next_on=nxt.isoformat(), next_time="16:30", next_place="kirjasto",
            **agreed("Mikael tuo iltalistan", who="Mikael", due_on="2031-01-08"))  # fmt: skip
        send(client, page(entry(case), "entry_finalise"))
        answer = client.get(url(case))
        assert answer.headers["Content-Disposition"] == 'inline; filename="sovittua.pdf"'
        text = text_of(answer.content)
        for words in (
            "Sovittua", *(child.called for child in case.children), "Seuraava tapaaminen", shown(nxt),
            "klo 16.30, kirjasto", "Mikael tuo iltalistan", "Mikael, viimeistään 8.1.2031",
            "Tiina Ahonkallio", staff["tiina"].phone, "Mikael Sundqvist", staff["mikael"].phone,
            f"Tulostettu {shown(date.today())}",
        ):  # fmt: skip
            assert words in text, words

    def test_it_speaks_the_language_of_the_case_not_of_the_worker(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        change(case, language="sv")
        text = printed(client, case)
        assert "Överenskommet" in text
        assert "Nästa möte" in text
        root: Any = PdfReader(io.BytesIO(client.get(url(case)).content)).trailer["/Root"]
        assert root["/Lang"] == "sv"

    def test_with_nothing_agreed_it_says_so_kindly(self, family: Any, as_user: Any) -> None:
        text = printed(as_user("tiina"), family("working"))
        assert "Juuri nyt mikään sovittu asia ei odota. Hyvä niin." in text
        assert NO_TIME in text

    def test_what_was_agreed_at_the_table_stands_before_the_entry_is_finished(
        self, family: Any, as_user: Any
    ) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, next_on=day(ahead=2).isoformat(), **agreed("Puhelimet eteiseen"))
        send(client, page(entry(case), "entry_write"), what_we_did="Lisää tekstiä.")
        assert entry(case).state == "draft"
        text = printed(client, case)
        assert text.count("Puhelimet eteiseen") == 1  # the version before this one is no more
        assert shown(day(ahead=2)) in text

    def test_what_is_done_is_left_out(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, **agreed("Lista oveen", "Soitto mummille"))
        send(client, page(entry(case), "entry_finalise"))
        item = AgreedItem.objects.get(text="Lista oveen")
        send(client, reverse("agreed_done", kwargs={"case_id": case.pk, "item_id": item.pk}), how="done")
        text = printed(client, case)
        assert "Lista oveen" not in text
        assert "Soitto mummille" in text

    def test_nothing_of_an_annulled_entry_is_printed(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, next_on=day(ahead=3).isoformat(), **agreed("Väärän perheen asia"))
        send(client, page(entry(case), "entry_finalise"))
        assert "Väärän perheen asia" in printed(client, case)
        acts.annul(entry(case).record, reason="wrong_client", words="Väärä perhe.", by=staff["katariina"])
        text = printed(client, case)
        assert "Väärän perheen asia" not in text
        assert NO_TIME in text

    def test_a_corrected_entry_is_printed_as_corrected(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, next_on=day(ahead=3).isoformat(), **agreed("Vanha sanamuoto"))
        send(client, page(entry(case), "entry_finalise"))
        changes = {
            "next_on": day(ahead=5).isoformat(),
            "agreed": [{"text": "Uusi sanamuoto", "who": "", "due_on": ""}],
        }
        acts.correct(entry(case).record, changes, what="x", why="y", asked_by=None, by=staff["tiina"])
        text = printed(client, case)
        assert "Vanha sanamuoto" not in text
        assert text.count("Uusi sanamuoto") == 1
        assert shown(day(ahead=5)) in text
        assert shown(day(ahead=3)) not in text


class TestNextTimes:
    def test_the_latest_entry_decides_whichever_was_written_last(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, next_on=day(ahead=3).isoformat())
        before = day(ahead=-3).isoformat()
        log(client, case, date=before, next_on=day(ahead=9).isoformat())
        assert slip.next_meeting(case).next_on == day(ahead=3)  # type: ignore[union-attr]

    def test_a_day_that_has_passed_gives_way_to_one_still_to_come(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, date=day(ahead=-5).isoformat(), next_on=day(ahead=0).isoformat())
        log(client, case, date=day(ahead=-4).isoformat(), next_on=day(ahead=-1).isoformat())
        assert slip.next_meeting(case).next_on == day(ahead=0)  # type: ignore[union-attr]

    @pytest.mark.parametrize("moved_to", [None, 6])
    def test_a_cancelled_meeting_is_not_promised(
        self, family: Any, as_user: Any, moved_to: int | None
    ) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, next_on=day(ahead=3).isoformat())
        send(
            client, new(case, "cancellation"), date=day(ahead=3).isoformat(), start="16:30",
            cancelled_by="family", cancel_reason="illness",
            next_on=day(ahead=moved_to).isoformat() if moved_to else "",
        )  # fmt: skip
        text = printed(client, case)
        assert shown(day(ahead=3)) not in text
        assert (shown(day(ahead=moved_to)) if moved_to else NO_TIME) in text

    def test_a_call_on_the_same_day_does_not_undo_the_meeting(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, next_on=day(ahead=0).isoformat())
        log(client, case, date=day(ahead=0).isoformat(), start="00:01", end="00:02", kind="phone")
        assert slip.next_meeting(case) is not None
        log(client, case, date=day(ahead=0).isoformat(), start="00:03", end="00:04")
        assert slip.next_meeting(case) is None

    def test_the_day_of_the_review_with_the_hour_of_the_plan(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        version = planning.in_force(case)
        assert version is not None
        plan = version.plan
        assert (plan.next_review_on, plan.next_review_time is not None) == (case.next_review_on, True)
        text = printed(client, case)
        assert "Katsomme yhdessä, miten menee" in text
        assert f"{shown(case.next_review_on)} klo {plan.next_review_time:%H.%M}" in text

    def test_a_day_that_is_a_limit_only_is_told_as_one(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        change(case, next_review_on=day(ahead=20))
        assert f"Viimeistään {shown(day(ahead=20))}" in printed(client, case)

    def test_a_review_day_that_has_passed_is_left_out(self, family: Any, as_user: Any) -> None:
        case = family("working")
        change(case, next_review_on=day(ahead=-1))
        assert "Katsomme yhdessä" not in printed(as_user("tiina"), case)

    def test_today_is_the_day_in_helsinki(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, date="2027-03-01", next_on="2027-03-02")
        for moment, is_there in (("2027-03-02T23:30+02:00", True), ("2027-03-03T00:30+02:00", False)):
            with time_machine.travel(datetime.fromisoformat(moment), tick=False):
                assert (slip.next_meeting(case) is not None) == is_there, moment


class TestWhatItHides:
    def test_whose_case_it_is(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        person = case.present_people[-1].person
        log(client, case, **agreed(f"{person.called} {person.last_name} käy kaupassa", who=person.name))
        answer = client.get(url(case))
        reader = PdfReader(io.BytesIO(answer.content))
        root: Any = reader.trailer["/Root"]
        metadata = root["/Metadata"].get_data().decode()
        everything = f"{text_of(answer.content)} {reader.metadata} {metadata}"
        assert f"{person.called} käy kaupassa" in everything
        unit = case.unit
        for words in (
            *(part.person.last_name for part in case.case_people.all()), case.number, str(case.pk),
            unit.name_fi, unit.organiser_fi, "erhety", "astensuojelu", "sosiaali", "ohjaaja",
        ):  # fmt: skip
            assert words.lower() not in everything.lower(), words
        assert dict(reader.attachments) == {}
        assert case.family_name not in str(answer.headers)

    def test_the_place_of_a_family_under_non_disclosure(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case, next_on=day(ahead=2).isoformat(), place_text="Salapolku 1", next_place="Salakuja 7")
        assert "Salakuja 7" in printed(client, case)
        person = case.present_people[-1].person
        with acting(staff["katariina"]):
            person.has_protected_address = True
            person.save()
        text = printed(client, case)
        assert shown(day(ahead=2)) in text
        assert "sovittu paikka" in text
        assert "Sala" not in text

    def test_the_plans_place_of_review_is_never_printed(self, family: Any, as_user: Any) -> None:
        case = family("working")
        version = planning.in_force(case)
        assert version is not None
        assert version.plan.next_review_place == "koti"
        assert "koti" not in printed(as_user("tiina"), case)


class TestWhoMayPrint:
    def test_those_whose_task_the_family_is(self, family: Any, as_user: Any) -> None:
        case = family("working")
        for user in ("tiina", "mikael", "katariina"):
            assert as_user(user).get(url(case)).status_code == 200, user
        for user in ("juho", "petra", "hanna", "liisa", "admin"):
            assert as_user(user).get(url(case)).status_code == 404, user

    def test_the_unit_lead_after_naming_a_ground(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("eeva")
        opening = reverse("case_open", kwargs={"case_id": case.pk})
        assert client.get(url(case)).headers["Location"] == opening
        send(client, opening, ground="steering", words="Työparin vaihto")
        assert client.get(url(case)).status_code == 200

    def test_it_is_only_read(self, family: Any, as_user: Any) -> None:
        assert as_user("tiina").post(url(family("working"))).status_code == 405

    def test_before_the_work_begins_there_is_nothing_to_print(self, family: Any, as_user: Any) -> None:
        assert as_user("katariina").get(url(family("queued"))).status_code == 403

    def test_after_the_work_has_ended_it_promises_no_meeting(self, family: Any, as_user: Any) -> None:
        text = printed(as_user("katariina"), family("closed"))
        assert "Sovittua" in text
        assert "Seuraava tapaaminen" not in text
        assert "Katsomme yhdessä" not in text

    def test_it_is_logged_as_taken_along_for_each_person(self, family: Any, as_user: Any) -> None:
        case = family("working")
        as_user("mikael").get(url(case))
        rows = ReadLog.objects.filter(case_id=case.pk, page="agreed_slip")
        assert {(row.user.username, row.action) for row in rows} == {("mikael", "download")}
        assert {row.person_id for row in rows} == {part.person_id for part in case.present_people}

    def test_the_button_is_on_the_familys_page_and_on_an_entrys(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case)
        plan = reverse("plan", kwargs={"case_id": case.pk})
        home = reverse("case", kwargs={"case_id": case.pk})
        for address, is_there in ((home, True), (page(entry(case)), True), (plan, False)):
            text = client.get(address).content.decode()
            assert (f'href="{url(case)}"' in text) == is_there, address
            assert ("Tulosta lappu: Sovittua" in text) == is_there


SHORT, LONG = "Puhelimet jäävät eteiseen", "Sovimme näin. " * 35


@pytest.mark.parametrize(
    ("language", "texts", "pages"),
    [("fi", [], 1), ("sv", [SHORT] * 3, 1), ("fi", [SHORT] * 25, 2), ("sv", [LONG] * 2, 1),
     ("fi", ["x" * 500], 1)],
)  # fmt: skip
def test_it_is_an_archive_file_that_everybody_can_read(
    family: Any, staff: Any, language: str, texts: list[str], pages: int
) -> None:
    case = family("working")
    case.language = language
    fields = {
        "kind": "family", "date": day(ahead=-1).isoformat(), "start": "10:00", "end": "11:00",
        "concerns": [str(case.children[0].pk)],
        "participants": [f"person:{part.person_id}" for part in case.present_people],
        "what_we_did": "Juttelimme.", "written_together": "yes", "next_on": day(ahead=2).isoformat(),
        "next_time": "16:30", "next_place": "kirjasto, toinen kerros",
        "agreed": [{"text": each, "who": "Niina ja Mikael", "due_on": "2031-01-08"} for each in texts],
    }  # fmt: skip
    acts.log(case, fields, by=staff["tiina"])
    pdf = slip.slip_paper(case)
    assert broken_rules(pdf) == []
    assert len(PdfReader(io.BytesIO(pdf)).pages) == pages


def test_it_asks_the_database_as_often_for_two_as_for_twenty(family: Any, as_user: Any) -> None:
    case, client = family("working"), as_user("tiina")
    counts = []
    for wanted in (2, 20):
        log(client, case, next_on=day(ahead=1).isoformat(), **agreed(*[SHORT] * wanted))
        with CaptureQueriesContext(connection) as queries:
            client.get(url(case))
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_what_a_child_agreed_alone_is_on_no_paper_for_all(family: Any, as_user: Any, staff: Any) -> None:
    case = family("working")
    fields = {
        "kind": "individual_child", "date": day(ahead=-1).isoformat(), "start": "10:00", "end": "11:00",
        "concerns": [str(case.children[0].pk)], "participants": [f"person:{case.children[0].pk}"],
        "what_we_did": "Juttelimme.", "written_together": "yes",
        "agreed": [{"text": "Soittaa turvapuhelimeen", "who": "", "due_on": ""}],
    }  # fmt: skip
    acts.log(case, fields, by=staff["tiina"])
    assert "turvapuhelimeen" not in printed(as_user("tiina"), case)

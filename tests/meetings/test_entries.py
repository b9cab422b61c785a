"""Entries: written, saved as versions, finished three ways, and never changed after that."""

from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import time_machine
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.db.models import F
from django.urls import reverse

from cases import sealing
from cases.models import Paper, Record, RecordVersion
from meetings.models import AgreedItem, Entry
from meetings.open_entries import open_entries
from perhetyo.database import acting
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db


def new(case: Any, of: str = "meeting") -> str:
    return reverse("entry_new", kwargs={"case_id": case.pk}) + f"?of={of}"


def seats(case: Any, *roles: str) -> list[str]:
    return [f"person:{part.person_id}" for part in case.present_people if part.role in roles]


def log(client: Any, case: Any, **fields: Any) -> Any:
    """Log a meeting of yesterday; `fields` change it. Returns the answer."""
    yesterday = (date.today() - timedelta(days=1)).isoformat()
    values = {
        "date": yesterday, "start": "10:00", "end": "11:30", "participants": seats(case, "child", "parent"),
        "what_we_did": "Pelasimme ja juttelimme.", "written_together": "yes", **fields,
    }  # fmt: skip
    return send(client, new(case), _more=values)


def entry(case: Any) -> RecordVersion:
    return RecordVersion.objects.filter(record__case=case, record__kind="entry").latest("created_at")


def page(version: RecordVersion, name: str = "entry") -> str:
    return reverse(name, kwargs={"case_id": version.record.case_id, "record_id": version.record_id})


class TestWriting:
    def test_every_save_is_a_draft_version_of_its_own(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        assert log(client, case).status_code == 302
        send(client, page(entry(case), "entry_write"), what_we_did="Pelasimme, luimme ja juttelimme.")
        versions = RecordVersion.objects.filter(record__case=case, record__kind="entry").order_by("number")
        assert [(each.number, each.state) for each in versions] == [(1, "superseded"), (2, "draft")]
        assert [each.entry.what_we_did[:15] for each in versions] == ["Pelasimme ja ju", "Pelasimme, luim"]

    def test_everything_of_the_form_is_kept(self, family: Any, as_user: Any) -> None:
        case = family("working")
        goal = case.goals.first()
        log(
            as_user("mikael"), case, kind="network", contact_mode="face_to_face", place_kind="school",
            place_text="kuraattorin huone", other_participants="luokanvalvoja",
            part_time="isä viimeiset 20 min", child_thoughts="”Ihan ok.”",
            parent_thoughts="Isä oli helpottunut.",
            others_thoughts="Kokeita voi rästiä.",
            worker_notes="Aikuiset puhuivat lapselle.", goals=[str(goal.pk)], kinds_of_work=["support"],
            travel_minutes="35", next_on="2030-01-08", next_time="16:30", next_place="koti",
            **{"agreed-0-text": "Aamuviesti jatkuu", "agreed-0-who": "kuraattori",
               "agreed-0-due_on": "2030-05-31"},
        )  # fmt: skip
        found = entry(case)
        body = found.entry
        assert (body.kind, body.place_text, body.travel_minutes) == ("network", "kuraattorin huone", 35)
        assert (body.others_thoughts, body.next_on) == ("Kokeita voi rästiä.", date(2030, 1, 8))
        assert [each.goal_id for each in found.touched_goals.all()] == [goal.pk]
        item = AgreedItem.objects.get(version=found)
        assert (item.text, item.who, item.due_on) == ("Aamuviesti jatkuu", "kuraattori", date(2030, 5, 31))
        shown = as_user("tiina").get(page(found)).content.decode()
        for words in ("Aamuviesti jatkuu", "kuraattorin huone", "Ihan ok", "verkostotapaaminen".capitalize()):
            assert words in shown

    @pytest.mark.parametrize(
        ("fields", "says"),
        [
            ({"end": "09:00"}, "Loppu on ennen alkua"),
            ({"date": "2026-03-29", "start": "03:30", "end": "04:30"}, "ei ollut"),
            ({"date": "2026-10-25", "start": "03:30", "end": "05:00"}, "kahdesti"),
            ({"date": "", "start": ""}, "vaaditaan"),
            ({"start": "25:00"}, "aika"),
            ({"kind": "cancelled"}, ""),
            ({"concerns": []}, "vähintään yksi lapsi"),
            ({"travel_minutes": "-5"}, "0"),
            ({"written_together": "no"}, "miksi"),
        ],
    )
    def test_wrong_input_is_told_and_kept(self, family: Any, as_user: Any, fields: Any, says: str) -> None:
        case = family("working")
        answer = log(as_user("tiina"), case, what_we_did="Tämä ei saa kadota.", **fields)
        assert answer.status_code == 422
        text = answer.content.decode()
        assert says in text
        assert "Tämä ei saa kadota." in text
        assert not Entry.objects.exists()

    def test_the_doubled_hour_is_saved_as_the_one_that_was_meant(self, family: Any, as_user: Any) -> None:
        case = family("working")
        night = {"date": "2026-10-25", "start": "03:30", "end": "05:00"}
        log(as_user("tiina"), case, **night, which_hour="second")
        found = entry(case)
        assert found.entry.starts_at.isoformat() == "2026-10-25T01:30:00+00:00"
        again = fields_of(as_user("tiina").get(page(found, "entry_write")))
        assert (again["start"], again["which_hour"]) == ("03:30", "second")

    def test_a_meeting_may_pass_midnight(self, family: Any, as_user: Any) -> None:
        case = family("working")
        log(as_user("tiina"), case, start="23:30", end="00:45", ends_next_day="on")
        body = entry(case).entry
        assert body.ends_at is not None
        assert body.ends_at - body.starts_at == timedelta(minutes=75)
        assert body.is_evening or body.is_weekend

    @pytest.mark.parametrize("field", ["participants", "concerns"])
    def test_somebody_of_another_family_is_refused(self, family: Any, as_user: Any, field: str) -> None:
        case, other = family("working"), family("writing")
        stranger = other.present_people[0].person_id
        wanted = [f"person:{stranger}"] if field == "participants" else [str(stranger)]
        answer = log(as_user("tiina"), case, **{field: wanted})
        assert answer.status_code == 422
        assert "vain tämän perheen" in answer.content.decode()
        assert str(stranger) not in answer.content.decode().split("error-summary")[1][:600]

    def test_a_goal_of_another_family_is_refused(self, family: Any, as_user: Any) -> None:
        case, other = family("working"), family("writing")
        answer = log(as_user("tiina"), case, goals=[str(other.goals.first().pk)])
        assert answer.status_code == 422

    def test_a_protected_address_leaves_no_place(self, family: Any, as_user: Any) -> None:
        case = family("started")
        assert 'name="place_text"' not in as_user("tiina").get(new(case)).content.decode()


class TestTwoAtOnce:
    def test_two_texts_are_shown_and_neither_is_lost(self, family: Any, as_user: Any) -> None:
        case = family("working")
        log(as_user("tiina"), case)
        url = page(entry(case), "entry_write")
        tiina, mikael = as_user("tiina"), as_user("mikael")
        mine, other = fields_of(tiina.get(url)), fields_of(mikael.get(url))
        assert tiina.post(url, {**mine, "worker_notes": "Tiinan teksti."}).status_code == 302
        answer = mikael.post(url, {**other, "worker_notes": "Mikaelin teksti."})
        assert answer.status_code == 422
        text = answer.content.decode()
        assert "Tiinan teksti." in text
        assert "Mikaelin teksti." in text
        assert entry(case).entry.worker_notes == "Tiinan teksti."

    def test_a_double_click_logs_one_meeting(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        data = {
            **fields_of(client.get(new(case))), "start": "10:00", "end": "11:00", "what_we_did": "Kerran.",
            "participants": seats(case, "child"), "written_together": "yes",
        }  # fmt: skip
        first, second = client.post(new(case), data), client.post(new(case), data)
        assert first.headers["Location"] == second.headers["Location"]
        assert RecordVersion.objects.filter(record__kind="entry").count() == 1

    def test_what_was_typed_survives_an_ended_log_in(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        data = {**fields_of(client.get(new(case))), "what_we_did": "Tämä ei saa kadota."}
        client.logout()
        away = client.post(new(case), data)
        back = dict(parse_qsl(urlsplit(away.headers["Location"]).query))["next"]
        assert "Tämä ei saa kadota." in as_user("tiina").get(back).content.decode()


class TestCancelling:
    @pytest.mark.parametrize("kind", ["cancelled", "no_show"])
    def test_a_cancellation_asks_who_and_why_and_nothing_of_a_meeting(
        self, family: Any, as_user: Any, kind: str
    ) -> None:
        case = family("working")
        client = as_user("tiina")
        shown = client.get(new(case, "cancellation")).content.decode()
        assert 'name="child_thoughts"' not in shown
        assert 'name="participants"' not in shown
        answer = send(
            client, new(case, "cancellation"), kind=kind, start="16:30", cancelled_by="family",
            date=(date.today() - timedelta(days=1)).isoformat(), cancel_reason="not_there",
            what_we_did="Odotimme ovella 15 minuuttia.",
        )  # fmt: skip
        assert answer.status_code == 302
        found = entry(case)
        assert (found.entry.kind, found.entry.cancelled_by) == (kind, "family")
        assert send(client, page(found, "entry_finalise")).status_code == 302
        found.refresh_from_db()
        assert sealing.opened(found.content)["document"] == "1.2.246.537.6.1506.19006.2022.9.28"

    def test_a_future_meeting_may_be_cancelled(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        send(
            client, new(case, "cancellation"), date="2035-01-08", start="16:30", cancelled_by="worker",
            cancel_reason="worker_ill",
        )  # fmt: skip
        assert send(client, page(entry(case), "entry_finalise")).status_code == 302


class TestFinishing:
    def test_by_the_button_and_then_nothing_changes_it(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        log(client, case)
        found = entry(case)
        assert send(client, page(found, "entry_finalise")).status_code == 302
        found.refresh_from_db()
        assert found.state == "finalised"
        assert sealing.sha256(found.content) == found.content_hash
        assert (
            "Kirjoita" not in client.get(page(found)).content.decode().split("<main")[1].split("cluster")[2]
        )
        for name in ("entry_finalise", "entry_discard"):
            assert client.post(page(found, name), {"what_we_did": "muutettu"}).status_code == 302
        answer = client.post(page(found, "entry_write"), {"what_we_did": "muutettu"})
        assert answer.status_code == 422
        assert "muutettu" in answer.content.decode()  # refused with a sentence, and kept
        found.refresh_from_db()
        assert found.entry.what_we_did == "Pelasimme ja juttelimme."

    @pytest.mark.parametrize(
        "sql",
        [
            "UPDATE meetings_entry SET what_we_did = 'x'",
            "UPDATE cases_recordversion SET content = '{}' WHERE state = 'finalised'",
            "UPDATE cases_recordversion SET state = 'draft' WHERE state = 'finalised'",
            "DELETE FROM meetings_participant",
            "UPDATE meetings_agreeditem SET text = 'x'",
        ],
    )
    def test_the_database_refuses_too(self, family: Any, as_user: Any, sql: str) -> None:
        case = family("working")
        client = as_user("tiina")
        log(client, case, **{"agreed-0-text": "Soitto"})
        send(client, page(entry(case), "entry_finalise"))
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql)

    @pytest.mark.parametrize(
        ("fields", "says"),
        [
            ({"date": "2035-01-08"}, "ei ole vielä päättynyt"),
            ({"end": ""}, "milloin se päättyi"),
            ({"what_we_did": ""}, "mitä tehtiin"),
            ({"participants": []}, "ketkä olivat mukana"),
            ({"written_together": ""}, "yhdessä perheen kanssa"),
        ],
    )
    def test_what_is_missing_is_told(self, family: Any, as_user: Any, fields: Any, says: str) -> None:
        case = family("working")
        client = as_user("tiina")
        log(client, case, **fields)
        answer = send(client, page(entry(case), "entry_finalise"))
        assert answer.status_code == 422
        assert says in answer.content.decode()
        assert entry(case).state == "draft"

    def test_the_database_takes_no_end_before_the_beginning(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        log(as_user("tiina"), family("working"))
        with pytest.raises(IntegrityError, match="entry_ends_after_start"), acting(staff["tiina"]):
            Entry.objects.update(ends_at=F("starts_at"))

    def test_two_working_days_after_the_meeting_by_itself(self, family: Any, as_user: Any) -> None:
        case = family("working")
        tuesday = datetime.fromisoformat("2027-03-02T18:00+02:00")
        with time_machine.travel(tuesday, tick=False):
            log(as_user("tiina"), case, date="2027-03-02", start="15:00", end="16:00")
            log(as_user("tiina"), case, date="2027-03-02", start="16:00", end="17:00", what_we_did="")
        whole, empty = RecordVersion.objects.filter(record__kind="entry").order_by("entry__starts_at")
        for day, state in (("2027-03-03", "draft"), ("2027-03-04", "finalised"), ("2027-03-05", "finalised")):
            with time_machine.travel(datetime.fromisoformat(f"{day}T08:00+02:00"), tick=False):
                call_command("remind")
            whole.refresh_from_db()
            empty.refresh_from_db()
            assert (whole.state, empty.state) == (state, "draft"), day

    def test_the_badge_grows_at_one_three_and_seven_working_days(self, family: Any, as_user: Any) -> None:
        case = family("working")
        with time_machine.travel(datetime.fromisoformat("2027-03-01T18:00+02:00"), tick=False):
            log(as_user("tiina"), case, date="2027-03-01", what_we_did="")
        expected = {
            1: "",
            2: "entry_due",
            3: "entry_due",
            4: "entry_overdue",
            9: "entry_overdue",
            10: "entry_late",
        }
        for day, level in expected.items():
            with time_machine.travel(datetime.fromisoformat(f"2027-03-{day:02d}T18:00+02:00"), tick=False):
                assert [each.level for each in open_entries(case)] == [level], day

    def test_only_an_empty_draft_can_be_thrown_away(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        log(client, case)
        found = entry(case)
        assert send(client, page(found, "entry_discard")).status_code == 422
        log(client, case, what_we_did="", start="12:00", end="13:00")
        found = entry(case)
        assert send(client, page(found, "entry_discard")).status_code == 302
        found.refresh_from_db()
        assert found.state == "superseded"
        assert [each.version.pk for each in open_entries(case)] != [found.pk]

    def test_the_paper_is_the_same_bytes_every_time(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        log(client, case)
        found = entry(case)
        url = reverse(
            "entry_pdf", kwargs={"case_id": case.pk, "record_id": found.record_id, "number": found.number}
        )
        assert client.get(url).status_code == 404
        send(client, page(found, "entry_finalise"))
        first, second = client.get(url), client.get(url)
        assert first.content[:5] == b"%PDF-"
        assert first.content == second.content == bytes(Paper.objects.get(version=found).pdf)


class TestAgreed:
    def test_what_was_agreed_is_followed_until_it_is_done(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        log(client, case, **{"agreed-0-text": "Mikael tuo listan", "agreed-0-due_on": "2026-01-05"})
        home = reverse("case", kwargs={"case_id": case.pk})
        assert "Mikael tuo listan" not in client.get(home).content.decode()
        send(client, page(entry(case), "entry_finalise"))
        assert "Mikael tuo listan" in client.get(home).content.decode()
        item = AgreedItem.objects.get(text="Mikael tuo listan")
        url = reverse("agreed_done", kwargs={"case_id": case.pk, "item_id": item.pk})
        assert send(client, url, how="done").status_code == 302
        assert "Mikael tuo listan" not in client.get(home).content.decode()
        assert send(client, url, how="dropped").status_code == 422


def test_a_childs_view_found_out_apart_is_a_record_of_its_own(family: Any, as_user: Any) -> None:
    case = family("working")
    client = as_user("mikael")
    url = reverse("child_view_new", kwargs={"case_id": case.pk})
    child = case.children[0]
    answer = send(
        client, url, child=str(child.pk), manner="alone", opinion="”Haluun nukkua omassa huoneessa.”"
    )
    assert answer.status_code == 302
    record = Record.objects.get(case=case, kind="child_view")
    assert send(client, page(record.versions.get(), "child_view_finalise")).status_code == 302
    assert "omassa huoneessa" in client.get(page(record.versions.get(), "child_view")).content.decode()
    other = family("writing")
    stranger = str(other.children[0].pk)
    assert send(client, url, child=stranger, manner="alone", opinion="x").status_code == 422


@pytest.mark.parametrize(
    ("user", "expected"), [("tiina", 200), ("katariina", 200), ("juho", 404), ("eeva", 302)]
)
def test_who_may_read_an_entry(family: Any, as_user: Any, user: str, expected: int) -> None:
    case = family("working")
    log(as_user("tiina"), case)
    assert as_user(user).get(page(entry(case))).status_code == expected


def test_an_entry_of_another_family_is_not_found_under_this_one(family: Any, as_user: Any) -> None:
    case, other = family("working"), family("writing")
    log(as_user("tiina"), case)
    url = reverse("entry", kwargs={"case_id": other.pk, "record_id": entry(case).record_id})
    assert as_user("tiina").get(url).status_code == 404


def test_the_list_asks_the_database_as_often_for_two_as_for_twenty(
    family: Any, as_user: Any, django_assert_max_num_queries: Any
) -> None:
    from django.test.utils import CaptureQueriesContext

    case = family("working")
    client = as_user("tiina")
    counts = []
    for wanted in (2, 20):
        while RecordVersion.objects.filter(record__kind="entry").count() < wanted:
            log(client, case)
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("entries", kwargs={"case_id": case.pk}))
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_an_agreed_thing_needs_its_words_and_an_empty_row_is_none(family: Any, as_user: Any) -> None:
    case = family("working")
    answer = log(as_user("tiina"), case, **{"agreed-0-who": "Niina"})
    assert answer.status_code == 422
    assert "Kirjoita, mitä sovittiin." in answer.content.decode()
    assert log(as_user("tiina"), case).status_code == 302
    assert not AgreedItem.objects.exists()

"""Every giving-out is written down with what, to whom and why; who may not be contacted needs a ground."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from cases import log_reading
from cases.models import ContactGround, Disclosure, HeldBack, NetworkMember, Record
from perhetyo import clock
from perhetyo.database import acting
from tests.cases.test_case_log import page_of
from tests.cases.test_gate import address
from tests.forms import send
from tests.meetings.test_entries import log, seats
from tests.pdf import text_of

pytestmark = pytest.mark.django_db
GIVEN = {
    "what": "Suunnitelma", "to_whom": "Koulun kuraattori", "why": "Yhteinen tapaaminen", "ground": "consent",
}  # fmt: skip


def member_of(case: Any, by: Any, **fields: Any) -> NetworkMember:
    values: dict[str, Any] = {"name": "Mummo Keksitty", "relation": "isoäiti", **fields}
    with acting(by):
        return NetworkMember.objects.create(case=case, **values)


def hold_back(case: Any, staff: Any, **changes: Any) -> None:
    """The log officer hides Tiina's name of today from the family; days are counted from today."""
    values = {"worker": "tiina", "from_on": 0, "to_on": 0, "hides": "name", **changes}
    values |= {name: clock.today() + timedelta(days=values[name]) for name in ("from_on", "to_on")}
    values |= {"worker": staff[values["worker"]], "ground": "rights", "words": "Syy", "by": staff["liisa"]}
    with acting(staff["liisa"]):
        HeldBack.objects.create(case=case, **values)


class TestGivingOut:
    def test_what_was_given_is_in_the_list_and_in_the_familys_log(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case, client = family("with_family"), as_user("tiina")
        assert send(client, address("disclosure_new", case.pk), **GIVEN).status_code == 302
        row = Disclosure.objects.get()
        assert (row.by, row.on, row.ground) == (staff["tiina"], clock.today(), "consent")
        shown = " ".join(client.get(address("disclosures", case.pk)).content.decode().split())
        for text in (shown, page_of(as_user("liisa"), case)):
            for words in ("Koulun kuraattori", "Yhteinen tapaaminen", "Asiakkaan lupa", "Tiina Ahonkallio"):
                assert words in text

    def test_the_page_of_a_record_with_a_paper_leads_to_giving_it_out(
        self, family: Any, as_user: Any
    ) -> None:
        case, client = family("working"), as_user("katariina")
        record = Record.objects.get(case=case, kind="plan")
        url = reverse("disclosure_of_record", kwargs={"case_id": case.pk, "record_id": record.pk})
        assert url in client.get(address("plan", case.pk)).content.decode()
        mother = case.present_people[-1].person
        send(client, url, person=str(mother.pk), why="Oma kopio", ground="party")
        row = Disclosure.objects.get()
        assert (row.record, row.what, row.to_whom) == (record, "suunnitelma", mother.name)

    def test_ones_own_log_tells_what_was_given_to_oneself_also_where_another_has_the_name(
        self, family: Any, as_user: Any
    ) -> None:
        case, client = family("with_family"), as_user("tiina")
        one, other = (part.person for part in case.present_people[:2])
        send(client, address("disclosure_new", case.pk), **{**GIVEN, "to_whom": "", "person": str(one.pk)})
        send(client, address("disclosure_new", case.pk), **{**GIVEN, "to_whom": one.name})
        given = Disclosure.objects.get(person=one)
        assert [each.row for each in log_reading.of_family(case, one, language="fi").given_out] == [given]
        assert log_reading.of_family(case, other, language="fi").given_out == []

    def test_a_persons_page_shows_what_was_given_to_that_person_as_the_paper_does(
        self, family: Any, as_user: Any
    ) -> None:
        case, client = family("with_family"), as_user("liisa")
        one, other = (part.person for part in case.present_people[:2])
        giving = {**GIVEN, "to_whom": "", "person": str(one.pk)}
        send(as_user("tiina"), address("disclosure_new", case.pk), **giving)
        for person, is_shown in ((one, True), (other, False)):
            paper = client.get(address("person_log_pdf", case.pk, person_id=person.pk))
            for text in (page_of(client, case, person_id=person.pk), text_of(paper.content)):
                assert (GIVEN["why"] in text) == is_shown

    @pytest.mark.parametrize("hides", ["name", "entries"])
    def test_a_name_that_is_held_back_is_not_told_by_what_was_given_out(
        self, family: Any, as_user: Any, staff: Any, hides: str
    ) -> None:
        case, client = family("with_family"), as_user("katariina")
        send(as_user("tiina"), address("disclosure_new", case.pk), **GIVEN)
        hold_back(case, staff, hides=hides)
        paper = client.get(address("case_log_pdf", case.pk))
        for text in (page_of(client, case), text_of(paper.content)):
            assert "Tiina Ahonkallio" not in text
            assert "Työntekijä, nimeä ei näytetä" in text
            assert GIVEN["why"] in text
            assert "jonkun muun oikeudet" in text  # that something is hidden, and on which ground
        assert "Tiina Ahonkallio" in client.get(address("disclosures", case.pk)).content.decode()

    @pytest.mark.parametrize(
        "changes",
        [
            {"hides": "nothing"},
            {"worker": "mikael"},
            {"from_on": 1, "to_on": 2},
            {"from_on": -2, "to_on": -1},
        ],
    )
    def test_a_name_that_is_not_held_back_that_day_is_told(
        self, family: Any, as_user: Any, staff: Any, changes: dict[str, Any]
    ) -> None:
        case, client = family("with_family"), as_user("liisa")
        send(as_user("tiina"), address("disclosure_new", case.pk), **GIVEN)
        if changes.get("hides") == "nothing":
            hold_back(case, staff, hides="name")
        hold_back(case, staff, **changes)
        paper = text_of(client.get(address("case_log_pdf", case.pk)).content)
        assert "Tiina Ahonkallio" in paper
        assert "nimeä ei näytetä" not in paper

    def test_a_record_of_another_family_is_not_given_out_here(self, family: Any, as_user: Any) -> None:
        case, other = family("with_family"), family("working")
        record = Record.objects.get(case=other, kind="plan")
        url = reverse("disclosure_of_record", kwargs={"case_id": case.pk, "record_id": record.pk})
        assert as_user("tiina").get(url).status_code == 404

    @pytest.mark.parametrize(
        "changes",
        [
            {"what": ""},
            {"what": "\x01"},
            {"to_whom": ""},
            {"person": "00000000-0000-4000-8000-000000000000"},
            {"person": "x", "to_whom": ""},
            {"why": ""},
            {"ground": ""},
            {"ground": "x"},
            {"on": "2099-01-01"},
        ],
    )
    def test_without_what_whom_why_and_ground_nothing_is_written(
        self, family: Any, as_user: Any, changes: dict[str, str]
    ) -> None:
        case = family("with_family")
        answer = send(as_user("tiina"), address("disclosure_new", case.pk), **{**GIVEN, **changes})
        assert answer.status_code == 422
        assert "error-summary" in answer.content.decode()
        assert not Disclosure.objects.exists()

    def test_a_closed_case_takes_a_giving_out(self, family: Any, as_user: Any) -> None:
        case = family("closed")
        assert send(as_user("katariina"), address("disclosure_new", case.pk), **GIVEN).status_code == 302


class TestContacts:
    def test_a_contact_without_permission_asks_for_a_ground(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case, client = family("with_family"), as_user("tiina")
        member = member_of(case, staff["tiina"])
        url = address("contact_with_ground", case.pk, member_id=member.pk)
        assert url in client.get(address("people", case.pk)).content.decode()
        assert send(client, url, ground="danger").status_code == 422
        assert send(client, url, ground="whim", words="x").status_code == 422
        send(client, url, ground="danger", words="Kukaan muu ei tiennyt, missä lapsi on.")
        row = ContactGround.objects.get()
        assert (row.member, row.by, row.on) == (member, staff["tiina"], clock.today())
        assert "Kiireellinen vaara" in client.get(address("disclosures", case.pk)).content.decode()

    def test_an_entry_with_somebody_who_is_not_permitted_is_refused_and_kept(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case, client = family("working"), as_user("tiina")
        member = member_of(case, staff["tiina"])
        present = [*seats(case, "parent"), f"member:{member.pk}"]
        answer = log(client, case, kind="network", participants=present, what_we_did="Säilyvä teksti")
        assert answer.status_code == 422
        text = answer.content.decode()
        assert "Yhteydenottoon ei ole lupaa tänä päivänä: Mummo Keksitty" in text
        assert "Säilyvä teksti" in text
        with acting(staff["tiina"]):
            ContactGround.objects.create(
                member=member, on=clock.today() - timedelta(days=1), ground="notification", words="x",
                by=staff["tiina"],
            )  # fmt: skip
        assert log(client, case, kind="network", participants=present).status_code == 302

    @pytest.mark.parametrize(
        ("given_days_ago", "withdrawn_days_ago", "status"),
        [(10, None, 302), (0, None, 422), (10, 5, 422), (10, 1, 422), (10, 0, 302)],
    )
    def test_the_permission_counts_on_the_day_of_the_contact(
        self,
        family: Any,
        as_user: Any,
        staff: Any,
        given_days_ago: int,
        withdrawn_days_ago: int | None,
        status: int,
    ) -> None:
        """The contact is of yesterday."""
        case = family("working")
        today = clock.today()
        withdrawn = None if withdrawn_days_ago is None else today - timedelta(days=withdrawn_days_ago)
        member = member_of(
            case, staff["tiina"], may_contact=True, consent_by="Äiti",
            consent_on=today - timedelta(days=given_days_ago), withdrawn_on=withdrawn,
        )  # fmt: skip
        present = [*seats(case, "parent"), f"member:{member.pk}"]
        answer = log(as_user("tiina"), case, kind="network", participants=present)
        assert answer.status_code == status

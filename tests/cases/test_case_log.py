"""Who has read the data: in plain words, for the family and for each person, held back with a ground."""

import io
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader

from cases import log_reading, log_words, policy
from cases.models import HeldBack, Opening
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.models import ReadLog
from tests.cases.test_gate import CASE_PAGES, address
from tests.forms import send
from tests.pdf import broken_rules
from tests.reads import unlogged, watched

pytestmark = pytest.mark.django_db


def plant(case: Any, user: Any, page: str = "case", **fields: Any) -> None:
    """A read of everybody of the case, now or at `at`."""
    people = fields.pop("people", [each.person_id for each in case.present_people])
    values = {"at": clock.now(), "role": user.role, "ground": "lead", "action": "view", **fields}
    request_id = f"{ReadLog.objects.count() + 1:032x}"
    for person in people:
        ReadLog.objects.create(
            user=user, page=page, case_id=case.pk, person_id=person, request_id=request_id, **values
        )


def page_of(client: Any, case: Any, **more: Any) -> str:
    name = "person_log" if "person_id" in more else "case_log"
    return " ".join(client.get(reverse(name, kwargs={"case_id": case.pk, **more})).content.decode().split())


@pytest.mark.parametrize(
    "name", [*CASE_PAGES, "my_families", "inbox", "my_log", "data_requests", "log_patterns"]
)
def test_every_page_that_shows_a_family_has_plain_words(name: str) -> None:
    assert log_words.of_page(name)


def test_every_ground_of_the_policy_has_plain_words() -> None:
    assert {ground for grounds in policy.POLICY.values() for ground in grounds} <= set(log_words.GROUNDS)


def test_a_page_without_words_is_found_and_an_old_one_is_told_in_general() -> None:
    with pytest.raises(KeyError):
        log_words.of_page("forgotten")
    assert log_words.of_old_page("forgotten") == "luki perheen tietoja"


def test_the_log_tells_who_read_what_and_why_in_plain_words(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    plant(case, staff["tiina"], "plan")
    plant(case, staff["mikael"], "plan_pdf", ground="pair", action="download")
    for user in ("katariina", "liisa"):
        text = page_of(as_user(user), case)
        for words in (
            "Tiina Ahonkallio, perheohjaaja", "luki suunnitelmaa", "vastuutyöntekijänä",
            "luki suunnitelmaa tiedostona", "työparina", "Perhetyö, itäinen tiimi",
        ):  # fmt: skip
            assert words in text, (user, words)
        assert "plan_pdf" not in text


def test_in_swedish_the_words_and_titles_are_swedish(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    plant(case, staff["tiina"], "plan")
    client = as_user("katariina")
    client.cookies["language"] = "sv"
    text = page_of(client, case)
    for words in ("familjehandledare", "läste planen", "som ansvarig arbetstagare"):
        assert words in text


def test_a_persons_log_is_that_persons_alone(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    child = case.children[0]
    plant(case, staff["tiina"], "plan", people=[child.pk])
    plant(case, staff["mikael"], "people", people=[case.present_people[-1].person_id])
    client = as_user("liisa")
    assert "luki suunnitelmaa" in page_of(client, case, person_id=child.pk)
    assert "yhteystietoja" not in page_of(client, case, person_id=child.pk)
    assert "luki suunnitelmaa" not in page_of(client, case, person_id=case.present_people[-1].person_id)


def test_the_log_goes_two_years_back(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    plant(case, staff["tiina"], "plan", at=clock.now() - timedelta(days=729))
    plant(case, staff["mikael"], "people", at=clock.now() - timedelta(days=735))
    text = page_of(as_user("liisa"), case)
    assert "luki suunnitelmaa" in text
    assert "yhteystietoja" not in text


def test_a_case_opened_with_a_ground_tells_the_ground(family: Any, as_user: Any, staff: Any) -> None:
    case, eeva = family("with_family"), staff["eeva"]
    with acting(eeva):
        Opening.objects.create(
            case=case, user=eeva, ground="complaint", words="x", until=clock.now() + timedelta(hours=1)
        )
    plant(case, eeva, "case", ground="unit_lead")
    assert "yksikön johtajana: valitus" in page_of(as_user("liisa"), case).lower()


@pytest.mark.parametrize("user", ["tiina", "mikael", "juho", "admin", "petra"])
def test_others_do_not_reach_the_log(family: Any, as_user: Any, user: str) -> None:
    case = family("with_family")
    answer = as_user(user).get(address("case_log", case.pk))
    assert answer.status_code == (403 if user in ("tiina", "mikael") else 404)


def test_the_unit_lead_reads_the_log_after_naming_a_ground(family: Any, as_user: Any) -> None:
    case = family("with_family")
    answer = as_user("eeva").get(address("case_log", case.pk))
    assert answer.headers["Location"] == address("case_open", case.pk)


def test_the_log_officer_reaches_the_log_and_no_page_with_content(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("liisa")
    reached = {name for name in CASE_PAGES if client.get(address(name, case.pk)).status_code == 200}
    assert reached == {"case_log", "case_log_pdf", "log_hold_back", "data_request_new"}
    assert client.get(address("case", case.pk)).status_code == 404


def test_reading_the_log_is_a_read_of_its_people(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("liisa")
    with watched() as answers:
        page_of(client, case)
        page_of(client, case, person_id=case.children[0].pk)
        client.get(address("log_hold_back", case.pk))
        client.get(address("data_request_new", case.pk))
    assert unlogged(answers) == []
    assert ReadLog.objects.filter(page="case_log", ground="log_officer").exists()


class TestHoldingBack:
    def held(self, client: Any, case: Any, staff: Any, **fields: Any) -> Any:
        today = clock.today().isoformat()
        values = {
            "worker": str(staff["tiina"].pk), "from_on": today, "to_on": today, "hides": "entries",
            "ground": "rights", "words": "Toisen vanhemman turvallisuus", **fields,
        }  # fmt: skip
        return send(client, address("log_hold_back", case.pk), **values)

    def test_entries_are_left_out_and_the_log_says_so(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client = family("with_family"), as_user("liisa")
        plant(case, staff["tiina"], "plan")
        assert self.held(client, case, staff).status_code == 302
        row = HeldBack.objects.get()
        assert (row.by, row.worker, row.words) == (
            staff["liisa"], staff["tiina"], "Toisen vanhemman turvallisuus",
        )  # fmt: skip
        text = page_of(as_user("katariina"), case)
        assert "Tiina Ahonkallio" not in text
        assert "Kaikkia katseluja tai nimiä ei näytetä perheelle. Peruste: jonkun muun oikeudet" in text
        assert "turvallisuus" not in text

    def test_a_name_is_left_out_and_the_read_is_told(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client = family("with_family"), as_user("liisa")
        plant(case, staff["tiina"], "plan")
        self.held(client, case, staff, hides="name")
        text = page_of(as_user("katariina"), case)
        assert "Tiina Ahonkallio" not in text
        assert "Työntekijä, nimeä ei näytetä" in text
        assert "luki suunnitelmaa" in text

    def test_what_was_held_back_may_be_shown_again(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client = family("with_family"), as_user("liisa")
        plant(case, staff["tiina"], "plan")
        self.held(client, case, staff)
        self.held(client, case, staff, hides="nothing", words="Vaara on ohi")
        text = page_of(as_user("katariina"), case)
        assert "Tiina Ahonkallio" in text
        assert "ei näytetä" not in text
        assert HeldBack.objects.count() == 2

    def test_other_days_are_shown(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client = family("with_family"), as_user("liisa")
        plant(case, staff["tiina"], "plan", at=clock.now() - timedelta(days=2))
        plant(case, staff["tiina"], "people")
        self.held(client, case, staff)
        text = page_of(as_user("katariina"), case)
        assert "luki suunnitelmaa" in text
        assert "yhteystietoja" not in text

    @pytest.mark.parametrize(
        "changes",
        [{"words": ""}, {"ground": ""}, {"hides": "all"}, {"to_on": "2020-01-01"}, {"worker": "x"}],
    )
    def test_without_a_reason_or_with_wrong_days_nothing_is_held_back(
        self, family: Any, as_user: Any, staff: Any, changes: dict[str, str]
    ) -> None:
        case = family("with_family")
        plant(case, staff["tiina"], "plan")
        answer = self.held(as_user("liisa"), case, staff, **changes)
        assert answer.status_code == 422
        assert "error-summary" in answer.content.decode()
        assert not HeldBack.objects.exists()

    @pytest.mark.parametrize("user", ["katariina", "tiina"])
    def test_nobody_but_the_log_officer_holds_back(self, family: Any, as_user: Any, user: str) -> None:
        assert as_user(user).get(address("log_hold_back", family("with_family").pk)).status_code == 403


def test_the_paper_says_the_same_in_the_language_of_the_case(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    plant(case, staff["tiina"], "plan")
    plant(case, staff["mikael"], "people", ground="pair")
    with acting(staff["liisa"]):
        HeldBack.objects.create(
            case=case, worker=staff["mikael"], from_on=clock.today(), to_on=clock.today(), hides="name",
            ground="danger", words="x", by=staff["liisa"],
        )  # fmt: skip
    client = as_user("liisa")
    client.cookies["language"] = "sv"
    answer = client.get(address("person_log_pdf", case.pk, person_id=case.children[0].pk))
    pages = PdfReader(io.BytesIO(answer.content)).pages
    text = " ".join(" ".join(each.extract_text() for each in pages).split())
    for words in (
        "Kuka on lukenut tietojanne", case.children[0].name, "Tiina Ahonkallio, perheohjaaja",
        "luki suunnitelmaa", "vastuutyöntekijänä", "Työntekijä, nimeä ei näytetä", "703/2023, 11 §",
        "Salassa pidettävä", "Mitään ei ole luovutettu",
    ):  # fmt: skip
        assert words in text, words
    assert "Mikael" not in text
    assert broken_rules(answer.content) == []
    assert ReadLog.objects.filter(page="person_log_pdf", action="download").exists()


def test_the_log_asks_the_database_as_often_for_many_reads_as_for_few(family: Any, staff: Any) -> None:
    case, counts = family("with_family"), []
    for days in (1, 20):
        for place in range(days):
            plant(case, staff["tiina"], "plan", at=clock.now() - timedelta(days=place))
        with CaptureQueriesContext(connection) as queries:
            assert len(log_reading.of_family(case, language="fi").days) == days
        counts.append(len(queries))
    assert counts[0] == counts[1]

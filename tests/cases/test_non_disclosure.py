"""Non-disclosure for safety: nothing tells where a protected person is, whatever is typed and whenever."""

import json
import pickle
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from cases import masking
from cases.models import Case, ContactDetails, KeptWords, Person, RecordVersion, Revealing
from cases.models.masked import MASK
from perhetyo.database import acting
from perhetyo.models import Draft, ReadLog, SecurityEvent
from reviews.models import Feedback
from tests.forms import fields_of, send
from tests.pdf import text_of

pytestmark = pytest.mark.django_db
STREET, SCHOOL = "Vaahterakuja 7 B", "Kivikummun koulu"


def at(name: str, case: Case, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


def protect(case: Case, staff: Any, **more: str) -> Person:
    """The first parent lives under protection from now on."""
    person: Person = next(part.person for part in case.present_people if part.role == "parent")
    with acting(staff["katariina"]):
        person.has_protected_address = True
        person.save()
        ContactDetails.objects.filter(person=person).delete()
        ContactDetails.objects.create(
            person=person, phone="050 123 4567", address=STREET, postal_code="01230", school=SCHOOL,
            other_places="Partiolaisten Kololuola\nMummola Särkikatu 3", **more,
        )  # fmt: skip
    return person


@pytest.fixture
def case(family: Any, staff: Any) -> Case:
    made: Case = family("in_work")
    protect(made, staff)
    return Case.objects.with_faces().get(pk=made.pk)


def write_entry(client: Any, case: Case, text: str, **more: Any) -> Any:
    yesterday = str(timezone.localdate() - timedelta(days=1))
    people = [f"person:{part.person_id}" for part in case.present_people]
    return send(
        client, at("entry_new", case), date=yesterday, start="10:00", end="11:00", participants=people,
        what_we_did=text, written_together="yes", **more,
    )  # fmt: skip


def confirm(client: Any, url: str, refused: Any, reason: str) -> Any:
    return client.post(url, {**fields_of(refused), "kept_words": reason})


def test_contact_data_shows_its_mask_wherever_it_is_printed(case: Case) -> None:
    contact = ContactDetails.objects.get(person__has_protected_address=True)
    printed = [
        str(contact.address),
        repr(contact.address),
        f"{contact.address}",
        repr(contact),
        str(vars(contact)),
    ]
    assert not any("Vaahterakuja" in each for each in printed)
    assert set(contact.shown().values()) == {"••• turvakielto"}
    with pytest.raises(TypeError):
        pickle.dumps(contact)
    with pytest.raises(TypeError):
        json.dumps(contact.phone)


def test_the_end_of_the_protection_shows_nothing_by_itself(case: Case, staff: Any, as_user: Any) -> None:
    with acting(staff["katariina"]):
        Person.objects.filter(has_protected_address=True).update(protected_until=timezone.localdate())
    with time_machine.travel(timezone.now() + timedelta(days=400), tick=True):
        assert set(ContactDetails.objects.get(person__has_protected_address=True).shown().values()) == {
            "••• turvakielto"
        }


@pytest.mark.parametrize(
    "text",
    [
        "Menimme kotiin Vaahterakujalle.",
        "Äiti soittaa numerosta 0501234567.",
        "Poika aloitti Kivikummun koulussa.",
        "Tavattiin Kololuolassa, jossa partiolaiset kokoontuvat: Partiolaisten Kololuola.",
        "Postinumero on 01 230.",
    ],
)
def test_a_text_that_tells_is_not_saved_and_stays_in_the_form(case: Case, as_user: Any, text: str) -> None:
    before = RecordVersion.objects.count()
    answer = write_entry(as_user("tiina"), case, text)
    page = answer.content.decode()
    assert (answer.status_code, RecordVersion.objects.count()) == (422, before)
    assert text in page
    assert "error-summary" in page
    assert "kept_words" in page


def test_clean_words_pass(case: Case, as_user: Any) -> None:
    assert write_entry(as_user("tiina"), case, "Kävelimme rannalla vaahteroiden alla.").status_code == 302


@pytest.mark.parametrize(
    ("name", "field"),
    [("agreement", "composition"), ("network_member_new", "organisation")],
)
def test_every_form_of_the_case_reads_what_is_typed(case: Case, as_user: Any, name: str, field: str) -> None:
    more = {"name": "Opettaja", "relation": "luokanopettaja"} if name == "network_member_new" else {}
    answer = send(as_user("tiina"), at(name, case), **more, **{field: SCHOOL})
    assert answer.status_code == 422
    assert "kertoo, missä on joku" in answer.content.decode()


def test_no_place_is_on_the_agreement_of_such_a_family(case: Case, as_user: Any) -> None:
    assert 'name="places"' not in as_user("tiina").get(at("agreement", case)).content.decode()


def test_the_flag_and_the_words_it_protects_are_read_in_one_sending(family: Any, as_user: Any) -> None:
    case = family("in_work")
    person = case.present_people[-1].person
    answer = send(
        as_user("tiina"), at("person", case, person_id=person.pk), has_protected_address="on",
        address=STREET, household="Vaahterakujalla äidin luona",
    )  # fmt: skip
    assert answer.status_code == 422
    person.refresh_from_db()
    assert not person.has_protected_address


def test_words_that_only_look_alike_are_kept_with_a_reason(case: Case, as_user: Any, staff: Any) -> None:
    tiina, url = as_user("tiina"), at("entry_new", case)
    refused = write_entry(tiina, case, "Satukirjassa oli Vaahterakuja.")
    assert confirm(tiina, url, refused, "satu").status_code == 422
    assert confirm(tiina, url, refused, "Se on satukirjan katu.").status_code == 302
    row = KeptWords.objects.get()
    assert (row.found, row.reason, row.by) == ("Vaahterakuja", "Se on satukirjan katu.", staff["tiina"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT found FROM cases_keptwords")
        assert "Vaahterakuja" not in str(cursor.fetchall())


def test_a_reason_for_one_word_does_not_pass_another(case: Case, as_user: Any) -> None:
    tiina, url = as_user("tiina"), at("entry_new", case)
    refused = write_entry(tiina, case, "Satukirjassa oli Vaahterakuja.")
    data = {
        **fields_of(refused),
        "kept_words": "Se on satukirjan katu.",
        "what_we_did": f"Asuu: {STREET}, {SCHOOL}",
    }
    assert tiina.post(url, data).status_code == 422
    assert not KeptWords.objects.exists()


def test_kept_words_leave_the_workers_when_a_second_person_agrees(
    case: Case, as_user: Any, staff: Any
) -> None:
    tiina, url = as_user("tiina"), at("entry_new", case)
    confirm(tiina, url, write_entry(tiina, case, "Satukirjassa oli Vaahterakuja."), "Se on satukirjan katu.")
    version = RecordVersion.objects.filter(record__case=case, state="draft").latest("created_at")
    finalise = at("entry_finalise", case, record_id=version.record_id)
    assert send(tiina, finalise).status_code == 422
    row = KeptWords.objects.get()
    words = at("words_agree", case, row_id=row.pk)
    assert "toisen on vahvistettava" in tiina.post(words, follow=True).content.decode()
    assert send(tiina, finalise).status_code == 422
    as_user("mikael").post(words)
    row.refresh_from_db()
    assert row.agreed_by == staff["mikael"]
    assert send(tiina, finalise).status_code == 302


def test_a_text_from_before_the_protection_is_masked_on_pages_and_papers(
    family: Any, as_user: Any, staff: Any
) -> None:
    case = family("in_work", has_papers=True)
    tiina = as_user("tiina")
    write_entry(tiina, case, f"Kotikäynti: {STREET}.", place_kind="school", place_text="Kivikummun kirjasto")
    version = RecordVersion.objects.filter(record__case=case, state="draft").latest("created_at")
    send(tiina, at("entry_finalise", case, record_id=version.record_id))
    version.refresh_from_db()
    where = {"record_id": version.record_id, "number": version.number}
    assert "Vaahterakuja" in text_of(tiina.get(at("entry_pdf", case, **where)).content)
    protect(case, staff)
    for user in ("tiina", "katariina"):
        client = as_user(user)
        page = client.get(at("entry", case, record_id=version.record_id)).content.decode()
        assert "••• turvakielto" in page
        paper = client.get(at("entry_pdf", case, **where)).content
        for told in ("Vaahterakuja", "Kivikummun"):
            assert told not in page
            assert told not in text_of(paper)
            assert told.encode() not in paper
        assert "sovittu paikka" in page


def test_a_text_that_tells_is_not_shown_to_the_family(family: Any, as_user: Any, staff: Any) -> None:
    case = family("in_work")
    tiina = as_user("tiina")
    write_entry(tiina, case, f"Kotikäynti: {STREET}.")
    version = RecordVersion.objects.filter(record__case=case, state="draft").latest("created_at")
    protect(case, staff)
    from tests.forms import seats

    answer = send(tiina, at("entry_hand_over", case, record_id=version.record_id), _more=seats(case))
    assert answer.status_code == 422


def test_contact_data_is_shown_once_with_a_purpose_and_a_trace(case: Case, as_user: Any, staff: Any) -> None:
    tiina = as_user("tiina")
    person = Person.objects.get(has_protected_address=True)
    url = at("person_reveal", case, person_id=person.pk)
    assert STREET not in tiina.get(url).content.decode()
    assert send(tiina, url, purpose="").status_code == 422
    assert send(tiina, url, purpose="other", words="").status_code == 422
    shown = send(tiina, url, purpose="visit")
    assert (shown.status_code, shown.headers["Cache-Control"]) == (200, "no-store")
    assert STREET in shown.content.decode()
    assert STREET not in tiina.get(url).content.decode()
    noted = Revealing.objects.get()
    assert (noted.by, noted.person, noted.purpose) == (staff["tiina"], person, "visit")
    assert SecurityEvent.objects.filter(kind="revealed", case_id=case.pk).count() == 1
    assert ReadLog.objects.filter(action="reveal", person_id=person.pk, page="person_reveal").exists()


def test_ten_addresses_in_an_hour_are_enough(case: Case, as_user: Any, staff: Any) -> None:
    person = Person.objects.get(has_protected_address=True)
    with acting(staff["tiina"]):
        for _time in range(10):
            Revealing.objects.create(case=case, person=person, purpose="visit", by=staff["tiina"])
    tiina = as_user("tiina")
    refused = send(tiina, at("person_reveal", case, person_id=person.pk), purpose="visit")
    assert refused.status_code == 422
    assert STREET not in refused.content.decode()
    with time_machine.travel(timezone.now() + timedelta(minutes=61), tick=True):
        again = as_user("tiina")
        assert send(again, at("person_reveal", case, person_id=person.pk), purpose="visit").status_code == 200


@pytest.mark.parametrize(("user", "status"), [("eeva", 403), ("juho", 404), ("liisa", 404), ("admin", 404)])
def test_whoever_has_no_task_for_it_sees_no_contact_data(
    case: Case, as_user: Any, user: str, status: int
) -> None:
    person = Person.objects.get(has_protected_address=True)
    assert as_user(user).get(at("person_reveal", case, person_id=person.pk)).status_code == status


def test_only_the_social_worker_takes_the_protection_away(case: Case, as_user: Any) -> None:
    person = Person.objects.get(has_protected_address=True)
    url = at("person", case, person_id=person.pk)
    for user, status in (("tiina", 422), ("katariina", 302)):
        client = as_user(user)
        data = fields_of(client.get(url))
        data.pop("has_protected_address")
        assert client.post(url, data).status_code == status
        person.refresh_from_db()
        assert person.has_protected_address == (status == 422)


def test_what_is_typed_and_not_sent_is_encrypted(case: Case, as_user: Any) -> None:
    person = Person.objects.get(has_protected_address=True)
    tiina, url = as_user("tiina"), at("person", case, person_id=person.pk)
    data = {**fields_of(tiina.get(url)), "address": "Salainenpolku 1"}
    assert tiina.post(reverse("save_draft"), data).json()["saved"]
    assert Draft.objects.get().fields["address"] == ["Salainenpolku 1"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT fields::text FROM perhetyo_draft")
        assert "Salainenpolku" not in cursor.fetchone()[0]


@pytest.mark.parametrize(
    "value",
    ["vaahterakuja", "2026-11-24 tavattiin Kivikummun koulussa", "0501234567", "vaahterakuja/7"],
)
def test_a_text_is_masked_whatever_it_looks_like(case: Case, value: str) -> None:
    shown = masking.content({"note": value, "place_text": "kirjasto", "id": str(case.pk)}, case)
    assert value not in shown["note"]
    assert "turvakielto" in shown["note"]
    assert (shown["place_text"], shown["id"]) == ("sovittu paikka", str(case.pk))


@pytest.mark.parametrize(
    "html",
    [
        "<p>050 <ins>123 </ins>4567</p>",
        "<p>Vaahtera<strong>kuja</strong> 7</p>",
        "<p>Kivikummun<br>koulu</p>",
        "<p>soita 050 123 4567<br>00100 tai 01230<br>2 kertaa</p>",
        '<a aria-label="Vaahterakuja 7">x</a>',
        "<td data-name='x' data-place=\"Vaahterakuja\">x</td>",
        "<textarea>Vaahterakuja</textarea>",
        '<input type="text" value="Vaahterakuja">',
        "<p>VAAHTERAKUJA &amp; muut</p>",
    ],
)
def test_tags_hide_no_word_from_the_mask(case: Case, html: str) -> None:
    masked = masking.Mask(case).html(html)
    assert "turvakielto" in masked
    assert not any(word in masked.lower() for word in ("vaahterakuja", "4567", "kivikummun"))


def test_what_was_typed_just_now_stays_in_its_field(case: Case) -> None:
    html = '<input type="text" value="Vaahterakuja"><textarea>Vaahterakuja</textarea><p>Vaahterakuja</p>'
    masked = masking.Mask(case).html(html, is_typed=True)
    assert masked.count("Vaahterakuja") == 2


def test_a_text_with_the_mask_in_it_is_not_saved_over_what_it_hides(case: Case, as_user: Any) -> None:
    answer = write_entry(as_user("tiina"), case, "Kotikäynti: ••• turvakielto.")
    assert answer.status_code == 422
    assert "omin sanoin" in answer.content.decode()


def test_the_warning_is_no_way_of_guessing(case: Case, as_user: Any, staff: Any) -> None:
    tiina = as_user("tiina")
    for _time in range(10):
        refused = write_entry(tiina, case, "Vaahterakujalla")
        assert "<mark>Vaahterakujalla</mark>" in refused.content.decode()
    refused = write_entry(tiina, case, "Kivikummun koulussa")
    page = refused.content.decode()
    assert refused.status_code == 422
    assert "<mark>" not in page
    assert "kept_words" not in page
    assert SecurityEvent.objects.filter(kind="warned_of_words", user=staff["tiina"]).count() == 11


def test_a_unit_lead_without_a_ground_is_told_no_word(case: Case, as_user: Any) -> None:
    refused = send(as_user("eeva"), at("case_open", case), ground="steering", words="Asuuko Vaahterakujalla?")
    assert refused.status_code == 422
    assert "<mark>" not in refused.content.decode()


def test_taking_the_protection_away_asks_who_is_there_and_is_on_record(case: Case, as_user: Any) -> None:
    person = Person.objects.get(has_protected_address=True)
    url = at("person", case, person_id=person.pk)
    data = fields_of(as_user("katariina").get(url))
    data.pop("has_protected_address")
    asked = as_user("katariina", is_fresh=False).post(url, data)
    assert asked.headers["Location"].startswith(reverse("prove"))
    person.refresh_from_db()
    assert person.has_protected_address
    as_user("katariina").post(url, data)
    assert Revealing.objects.get().purpose == "lifted"


def test_words_kept_for_one_place_tell_again_for_another(case: Case, as_user: Any, staff: Any) -> None:
    tiina, url = as_user("tiina"), at("entry_new", case)
    confirm(tiina, url, write_entry(tiina, case, "Satukirjassa oli Vaahterakuja."), "Se on satukirjan katu.")
    other = next(part.person for part in case.present_people if part.role == "child")
    with acting(staff["katariina"]):
        other.has_protected_address = True
        other.save()
        ContactDetails.objects.update_or_create(person=other, defaults={"address": "Vaahterakuja 1"})
    assert write_entry(tiina, case, "Satukirjassa oli Vaahterakuja.").status_code == 422


@pytest.mark.parametrize(("days", "is_told"), [(90, False), (59, True), (-5, True)])
def test_the_end_of_a_protection_is_told_sixty_days_before(
    case: Case, as_user: Any, staff: Any, days: int, is_told: bool
) -> None:
    with acting(staff["katariina"]):
        Person.objects.filter(has_protected_address=True).update(
            protected_until=timezone.localdate() + timedelta(days=days)
        )
    for user in ("tiina", "katariina"):
        assert ("jatkuuko turvakielto" in as_user(user).get("/").content.decode()) == is_told


def test_a_reason_for_one_word_does_not_save_the_mask_over_another(case: Case, as_user: Any) -> None:
    """What stands under the mask would be gone with it."""
    tiina, before = as_user("tiina"), RecordVersion.objects.count()
    hidden = {"parent_thoughts": f"Asumme nyt {MASK}."}
    refused = write_entry(tiina, case, "Kävimme koululla Kivikummussa.", **hidden)
    answer = confirm(tiina, at("entry_new", case), refused, "Kivikumpu on myös luontopolku.")
    assert (answer.status_code, RecordVersion.objects.count()) == (422, before)
    assert not KeptWords.objects.exists()


def test_words_of_two_people_at_one_address_are_kept_for_both(case: Case, as_user: Any, staff: Any) -> None:
    tiina = as_user("tiina")
    child = case.children[0]
    with acting(staff["katariina"]):
        child.has_protected_address = True
        child.save()
        ContactDetails.objects.update_or_create(person=child, defaults={"address": STREET, "school": SCHOOL})
    refused = write_entry(tiina, case, "Luimme satua Vaahterakujasta.")
    assert confirm(tiina, at("entry_new", case), refused, "Se on satukirjan katu.").status_code == 302
    assert KeptWords.objects.count() == 2
    version = RecordVersion.objects.filter(record__case=case, state="draft").latest("created_at")
    page = tiina.get(at("entry_write", case, record_id=version.record_id))
    assert fields_of(page)["what_we_did"] == "Luimme satua Vaahterakujasta."


def test_feedback_that_tells_a_place_is_masked_for_the_unit(case: Case, as_user: Any, staff: Any) -> None:
    with acting(staff["katariina"]):
        for number in range(5):
            Feedback.objects.create(
                unit=case.unit, answerer="adult", month=timezone.localdate().replace(day=1), answers={},
                helped_most=f"Muutto Vaahterakujalle auttoi {number}", otherwise="Ei mitään",
            )  # fmt: skip
    page = as_user("eeva").get("/feedback/").content.decode()
    assert "auttoi 4" in page
    assert "Vaahterakuja" not in page

"""The referral from the first child to the named workers (T1-T6)."""

from typing import Any

import pytest
from django.urls import reverse

from cases.models import Case, CaseEvent, Person, Referral
from perhetyo.database import acting
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db


def at(name: str, case: Case) -> str:
    return reverse(name, kwargs={"case_id": case.pk})


def begin(client: Any, staff: Any, **changes: Any) -> Any:
    return send(
        client,
        reverse("referral_new"),
        **{
            "legal_basis": "child_welfare",
            "unit": str(staff.unit.pk),
            "language": "fi",
            "first_names": "Kukka",
            "last_name": "Sinivuokko",
            "born_on": "2015-05-01",
            **changes,
        },
    )


def test_beginning_makes_a_case_of_the_right_service(staff: Any, as_user: Any) -> None:
    begin(as_user("katariina"), staff, legal_basis="social_welfare")
    case = Case.objects.get()
    assert (case.state, case.service, case.service_task) == (
        "referral_draft",
        "family_work",
        "families_with_children",
    )
    assert case.number.startswith("PT-")
    assert case.responsible_social_worker.username == "katariina"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("born_on", "31.2.2020"),
        ("born_on", "2099-01-01"),
        ("born_on", "1850-01-01"),
        ("born_on", ""),
        ("unit", "11111111-1111-1111-1111-111111111111"),
        ("unit", "x"),
        ("legal_basis", "x"),
        ("first_names", "x" * 201),
        ("first_names", " "),
    ],
)
def test_wrong_input_is_named_on_the_field_and_kept(staff: Any, as_user: Any, field: str, value: str) -> None:
    answer = begin(as_user("katariina"), staff, last_name="Ruusunen 🌷", **{field: value})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "error-summary" in page
    assert "Ruusunen 🌷" in page
    assert not Case.objects.exists()


def test_the_same_sending_twice_makes_one_case(staff: Any, as_user: Any) -> None:
    client = as_user("katariina")
    data = {
        **fields_of(client.get(reverse("referral_new"))), "legal_basis": "child_welfare",
        "unit": str(staff.unit.pk), "language": "fi", "first_names": "Kukka", "last_name": "Sinivuokko",
        "born_on": "2015-05-01",
    }  # fmt: skip
    first, second = (client.post(reverse("referral_new"), data) for _time in range(2))
    assert first.headers["Location"] == second.headers["Location"]
    assert Case.objects.count() == Person.objects.count() == 1
    other = client.post(reverse("referral_new"), {**data, "first_names": "Toinen"})
    assert other.status_code == 422
    assert "Toinen" in other.content.decode()
    assert Case.objects.count() == 1


def test_only_a_social_worker_begins_a_referral(as_user: Any) -> None:
    assert as_user("tiina").get(reverse("referral_new")).status_code == 403


def test_sent_returned_with_a_question_sent_again_taken_in_and_started(
    family: Any, as_user: Any, staff: Any
) -> None:
    case = family("draft")
    katariina, eeva = as_user("katariina"), as_user("eeva")
    assert eeva.get(at("referral", case)).status_code == 404  # a draft is nobody else's
    send(katariina, at("referral_send", case))
    send(eeva, at("referral_answer", case), kind="returned", text="Voiko perheelle soittaa suoraan?")
    assert "Voiko perheelle soittaa suoraan?" in katariina.get(at("referral", case)).content.decode()
    send(katariina, at("referral_edit", case), may_call_family="on")
    send(katariina, at("referral_send", case))
    send(eeva, at("referral_answer", case), kind="accepted")
    tiina, mikael = str(staff["tiina"].pk), str(staff["mikael"].pk)
    assert send(eeva, at("case_start", case), lead=tiina, pair=tiina).status_code == 422
    assert as_user("tiina").get(at("case", case)).status_code == 404
    send(eeva, at("case_start", case), lead=tiina, pair=mikael)
    case.refresh_from_db()
    assert case.state == "start"
    assert [as_user(name).get(at("case", case)).status_code for name in ("tiina", "mikael")] == [200, 200]
    assert list(case.events.values_list("kind", flat=True)) == [
        "referral_sent", "referral_returned", "referral_sent", "queued", "started"
    ]  # fmt: skip


def test_declining_asks_for_a_reason_that_is_never_money(family: Any, as_user: Any) -> None:
    case = family("sent")
    answer = send(as_user("eeva"), at("referral_answer", case), kind="declined")
    assert answer.status_code == 422
    send(as_user("eeva"), at("referral_answer", case), kind="declined", reason="moved")
    case.refresh_from_db()
    assert case.state == "referral_declined"


def test_an_incomplete_referral_is_not_sent_and_says_why(family: Any, as_user: Any, staff: Any) -> None:
    case = family("draft")
    with acting(staff["katariina"]):
        case.guardianships.all().delete()
    answer = send(as_user("katariina"), at("referral_send", case))
    assert answer.status_code == 422
    assert "Kerro huoltajat: Aava Helmi Hiekkaranta." in answer.content.decode()
    case.refresh_from_db()
    assert case.state == "referral_draft"


def test_two_people_at_one_referral_see_both_texts(family: Any, as_user: Any) -> None:
    case = family("draft")
    first, second = as_user("katariina"), as_user("katariina")
    url = at("referral_edit", case)
    mine = {**fields_of(second.get(url)), "purpose": "Perhe toivoo apua iltoihin ja unirytmiin."}
    send(first, url, purpose="Perhe toivoo apua aamuihin ja unirytmiin.")
    answer = second.post(url, mine)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "<del>aamuihin </del>" in page
    assert "<ins>iltoihin </ins>" in page
    assert Referral.objects.get(pk=case.pk).purpose == "Perhe toivoo apua aamuihin ja unirytmiin."
    second.post(url, {**fields_of(answer), "purpose": "Perhe toivoo apua aamuihin ja iltoihin."})
    assert Referral.objects.get(pk=case.pk).purpose == "Perhe toivoo apua aamuihin ja iltoihin."


def test_the_chain_of_events_holds(family: Any) -> None:
    from cases.models import event_hash

    family("queued")
    family("sent")
    previous = "0" * 64
    for row in CaseEvent.objects.order_by("sequence"):
        assert row.previous_hash == previous
        assert row.hash == event_hash(
            row.sequence, row.case_id, row.kind, row.at, row.by_id, row.facts, previous
        )
        previous = row.hash
    assert CaseEvent.objects.count() == 3

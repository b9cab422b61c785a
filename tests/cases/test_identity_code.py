"""Henkilötunnus: may be left out, is checked and encrypted, and is nowhere whole (I23, I27)."""

import logging
from datetime import date
from typing import Any

import pytest
from auditlog.models import LogEntry
from django.core.exceptions import ValidationError
from django.db import connection
from django.urls import reverse

from cases import identity
from cases.models import IdentityCode
from perhetyo.database import acting
from perhetyo.models import Draft
from tests.cases.test_gate import CASE_PAGES, address
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db
# Published by the Digital and Population Data Services Agency for trying out the signs of 2023; nobody's.
SAMPLES = [
    "010594Y9032", "010594Y9021", "020594X903P", "020594X902N", "030594W903B", "030694W9024", "040594V9030",
    "040594V902Y", "050594U903M", "050594U902L", "010516B903X", "010516B902W", "020516C903K", "020516C902J",
    "030516D9037", "030516D9026", "010501E9032", "020502E902X", "020503F9037", "020504A902E", "020504B904H",
]  # fmt: skip
CODE, BORN = "020516C903K", date(2016, 5, 2)


def born(code: str) -> date:
    century = 1900 if code[6] in "-YXWVU" else 2000
    return date(century + int(code[4:6]), int(code[2:4]), int(code[:2]))


def at(name: str, case: Any, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


def give(client: Any, case: Any, **changes: Any) -> Any:
    url = at("person", case, person_id=case.children[0].pk)
    return send(client, url, **{"born_on": BORN.isoformat(), "identity_code": CODE, **changes})


@pytest.mark.parametrize("code", SAMPLES)
def test_every_sign_of_the_reform_is_taken(code: str) -> None:
    assert identity.checked(code.lower(), born(code)) == code


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("020516C903L", BORN), ("020516C903", BORN), ("320516C903K", BORN), ("020516G903K", BORN),
        ("020516C9O3K", BORN), ("x" * 20, BORN), ("'; DROP TABLE", BORN), ("020516C0013", BORN),
        (CODE, date(2016, 5, 3)), (CODE, None), ("311299A9084", date(2099, 12, 31)),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused(code: str, day: date | None) -> None:
    with pytest.raises(ValidationError):
        identity.checked(code, day)


def test_codes_of_test_persons_are_refused_in_use(settings: Any) -> None:
    settings.IS_TEST = settings.IS_DEMO = False
    for code in SAMPLES:
        with pytest.raises(ValidationError):
            identity.checked(code, born(code))
    assert identity.checked("131052-308T", date(1952, 10, 13)) == "131052-308T"


def test_it_may_be_left_out(family: Any, as_user: Any) -> None:
    case = family("writing")
    assert give(as_user("tiina"), case, identity_code="").status_code == 302
    assert not IdentityCode.objects.exists()


def test_it_is_kept_encrypted_and_shown_masked(family: Any, as_user: Any) -> None:
    case, client = family("writing"), as_user("tiina")
    assert give(client, case).status_code == 302
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM cases_identitycode")
        assert CODE not in str(cursor.fetchall())
    row = IdentityCode.objects.get()
    assert row.code == CODE
    assert CODE not in str(row) + repr(row)
    assert "020516C****" in client.get(at("people", case)).content.decode()


def test_it_is_whole_on_no_page_in_no_log_and_in_no_list(
    family: Any, as_user: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="django.request")
    case = family("writing")
    child = case.children[0]
    give(as_user("tiina"), case)
    for user in ("tiina", "katariina"):
        client = as_user(user)
        for url in ["/", *(address(name, case.pk, person_id=child.pk) for name in CASE_PAGES)]:
            answer = client.get(url)
            assert CODE[7:] not in answer.content.decode(errors="ignore").replace(CODE[:7], ""), url
            assert CODE not in answer.content.decode(errors="ignore")
            assert "020516C****" not in (answer.content.decode() if url == "/" else "")
    logged = str(list(LogEntry.objects.values_list("changes", "object_repr", "additional_data")))
    assert CODE not in caplog.text
    for told in (CODE, "020516C", IdentityCode.objects.get().digest):
        assert told not in logged


def test_a_wrong_one_comes_back_to_its_form_and_is_in_no_draft(family: Any, as_user: Any) -> None:
    case, client = family("writing"), as_user("tiina")
    url = at("person", case, person_id=case.children[0].pk)
    answer = give(client, case, identity_code="020516C903L")
    assert answer.status_code == 422
    assert 'value="020516C903L"' in answer.content.decode()
    assert 'autocomplete="off"' in answer.content.decode()
    data = {**fields_of(client.get(url)), "identity_code": CODE, "last_name": "Uusi"}
    assert client.post(reverse("save_draft"), data).status_code == 200
    draft = str(Draft.objects.get().fields)
    assert "Uusi" in draft
    assert CODE not in draft
    assert CODE not in client.get(url).content.decode()


def test_an_empty_field_keeps_it_and_a_box_removes_it(family: Any, as_user: Any) -> None:
    case, client = family("writing"), as_user("tiina")
    give(client, case)
    assert give(client, case, identity_code="").status_code == 302
    assert IdentityCode.objects.get().code == CODE
    assert give(client, case, identity_code="", forgets_code="on").status_code == 302
    assert not IdentityCode.objects.exists()


def test_a_new_day_of_birth_asks_for_the_code_again(family: Any, as_user: Any) -> None:
    case, client = family("writing"), as_user("tiina")
    give(client, case)
    assert give(client, case, identity_code="", born_on="2016-05-03").status_code == 422
    assert give(client, case, identity_code="020516C903K", born_on="2016-05-03").status_code == 422


def test_the_same_code_twice_is_a_warning_only_among_ones_own_families(
    family: Any, as_user: Any, staff: Any
) -> None:
    mine, also_mine = family("writing"), family("with_family")
    client = as_user("tiina")
    give(client, mine)
    url = at("person", also_mine, person_id=also_mine.children[0].pk)
    send(client, url, born_on=BORN.isoformat(), identity_code=CODE)
    assert "sama henkilötunnus" in client.get(at("people", also_mine)).content.decode()
    assert IdentityCode.objects.count() == 2
    person = also_mine.children[0]
    assert identity.is_known_twice(person, by=staff["tiina"])
    assert not identity.is_known_twice(person, by=staff["juho"])


def test_nobody_tries_out_codes_without_the_key(settings: Any) -> None:
    first = identity.digest(CODE)
    settings.SALT_KEY = "another key"
    assert identity.digest(CODE) != first


def test_it_goes_with_its_person(family: Any, staff: Any) -> None:
    case = family("writing")
    with acting(staff["tiina"]):
        identity.keep(case.children[0], CODE)
        identity.forget(case.children[0])
    assert identity.masks([case.children[0]]) == {}

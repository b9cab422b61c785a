"""Names and texts with tricks in them: nothing invisible is kept, nothing visible is lost, nothing runs."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils.html import escape

from cases.models import NetworkMember
from perhetyo.forms import can_be_seen, clean_text
from perhetyo.models import Draft
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Anna\u202egnp.exe", "Annagnp.exe"), ("An\u200bna", "Anna"), ("\ufeffAnna", "Anna"),
        ("An\x01\x08na\x7f\x9b", "Anna"), ("\u2066Anna\u2069", "Anna"), ("An\U000e0041na", "Anna"),
        ("a\u2028b\rc\r\nd", "a\nb\nc\nd"), ("rivi\n\tsisennys", "rivi\n\tsisennys"),
        ("می‌خواهم", "می‌خواهم"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("Čáhppesáhppelas Sáŋŋa", "Čáhppesáhppelas Sáŋŋa"),
        ("O'Brien-Öhman", "O'Brien-Öhman"), ("=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")"),
    ],
)  # fmt: skip
def test_what_is_not_seen_goes_and_what_is_seen_stays(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept
    assert can_be_seen(kept)


@pytest.mark.parametrize(
    "typed", ["\u202e\u200b", "\x01", "\u200d\u200c", "\u3164", "\u2800 \u2800", "\u00a0"]
)
def test_a_name_that_no_eye_sees_is_no_name(family: Any, as_user: Any, typed: str) -> None:
    case = family("writing")
    client = as_user("tiina")
    for page, field in (("person_new", "first_names"), ("network_member_new", "name")):
        url = reverse(page, kwargs={"case_id": case.pk})
        answer = send(client, url, **{"last_name": "Y", "role": "parent", "relation": "kummi", field: typed})
        assert answer.status_code == 422, page
        assert "error-summary" in answer.content.decode()


@pytest.mark.parametrize(
    "name",
    [
        "=cmd|' /C calc'!A0", "+358=1", "-1+1", "@SUM(A1)", "<script>alert(1)</script>", "{{ 7|add:7 }}",
        "{% load i18n %}", "'\"><img src=x onerror=alert(1)>", "%s %(x)s", "../../etc/passwd", "X'); DROP",
    ],
)  # fmt: skip
def test_a_name_of_signs_is_kept_and_shown_as_it_is(family: Any, as_user: Any, name: str) -> None:
    case = family("writing")
    client = as_user("tiina")
    url = reverse("network_member_new", kwargs={"case_id": case.pk})
    assert send(client, url, name=name, relation="kummi").status_code == 302
    assert NetworkMember.objects.filter(name=name).exists()
    page = client.get(reverse("people", kwargs={"case_id": case.pk})).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert escape(name) in page


def test_a_nul_is_a_sentence_and_what_was_typed_is_kept_without_it(family: Any, as_user: Any) -> None:
    case = family("writing")
    client = as_user("tiina")
    url = reverse("network_member_new", kwargs={"case_id": case.pk})
    assert send(client, url, name="Ku\x00mmi", relation="kummi").status_code == 422
    data = {**fields_of(client.get(url)), "name": "Ku\x00mmi", "re\x00lation": "kummi"}
    assert client.post(reverse("save_draft"), data).status_code == 200
    assert [draft.fields["name"] for draft in Draft.objects.all()] == [["Kummi"], ["Kummi"]]


@pytest.mark.parametrize(
    "field", ["is_staff", "id", "case", "case_id", "person_id", "pk", "role_shown", "consent_by_id"]
)
def test_a_field_that_the_form_does_not_have_changes_nothing(family: Any, as_user: Any, field: str) -> None:
    mine, other = family("writing"), family("with_family")
    client = as_user("tiina")
    person = mine.children[0]
    url = reverse("person", kwargs={"case_id": mine.pk, "person_id": person.pk})
    answer = send(client, url, first_names="Uusi", _more={field: str(other.pk)})
    assert answer.status_code == 302
    person.refresh_from_db()
    assert person.first_names == "Uusi"
    assert mine.case_people.filter(person=person).exists()
    assert not other.case_people.filter(person=person).exists()

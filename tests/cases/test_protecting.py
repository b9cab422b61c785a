"""Texts of a case are read for the contact data of those whose address is protected, and of nobody else."""

from typing import Any

import pytest

from cases.models import Case, ContactDetails, Person
from cases.protecting import strings_of, told
from perhetyo.database import acting

pytestmark = pytest.mark.django_db
TEXTS = {"what_we_did": "Haettiin Keksittypolulta, soitto 0005550101.", "parent_thoughts": "Hyvä viikko."}


def mother_of(case: Case) -> Person:
    return next(part.person for part in case.present_people if part.role == "parent")


def loaded(case: Case) -> Case:
    return Case.objects.with_faces().get(pk=case.pk)


def test_what_is_kept_of_a_person_becomes_strings_with_the_persons_id(family: Any) -> None:
    mother = mother_of(family("started"))
    strings = {each.kind: each for each in strings_of(ContactDetails.objects.get(person=mother))}
    assert strings["address"].text == "Keksittypolku 4 A"
    assert {each.id for each in strings.values()} == {str(mother.pk)}
    assert "Keksitty" not in str(strings)


def test_other_places_are_one_a_line() -> None:
    contact = ContactDetails(person=Person(), other_places="Leipomo Ruispala\n\n Mummola Särkikatu 3 ")
    assert [each.text for each in strings_of(contact)] == ["Leipomo Ruispala", "Mummola Särkikatu 3"]


def test_only_the_texts_that_tell_are_given_with_what_tells(family: Any) -> None:
    found = told(family("started"), TEXTS)
    assert {name: [hit.found for hit in hits] for name, hits in found.items()} == {
        "what_we_did": ["Keksittypolulta", "0005550101"]
    }


def test_an_address_that_is_not_protected_is_nobodys_secret(family: Any, staff: Any) -> None:
    case = family("started")
    with acting(staff["tiina"]):
        Person.objects.filter(case_people__case=case).update(has_protected_address=False)
    assert told(loaded(case), TEXTS) == {}


def test_another_familys_protected_address_is_not_looked_for(family: Any) -> None:
    family("started")
    assert told(family("working"), TEXTS) == {}


def test_the_day_it_ends_and_leaving_the_case_do_not_end_the_search(family: Any, staff: Any) -> None:
    case = family("started")
    mother = mother_of(case)
    with acting(staff["tiina"]):
        Person.objects.filter(pk=mother.pk).update(protected_until="2020-01-01")
        case.case_people.filter(person=mother).update(joined_on="2020-01-01", left_on="2020-02-01")
    assert list(told(loaded(case), TEXTS)) == ["what_we_did"]


def test_many_texts_and_people_are_read_with_two_queries(family: Any, django_assert_num_queries: Any) -> None:
    case = family("started")
    with django_assert_num_queries(2):
        told(case, TEXTS | {str(number): "Hyvä viikko." for number in range(50)})


def test_a_family_without_protection_costs_nothing(family: Any, django_assert_num_queries: Any) -> None:
    case = family("working")
    with django_assert_num_queries(0):
        told(case, TEXTS)

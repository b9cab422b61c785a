"""The longest name that a person may have goes wherever a name is written down beside something."""

from typing import Any

import pytest

from cases.models import (
    Acknowledgement,
    Case,
    Correction,
    CorrectionRequest,
    Disclosure,
    OwnView,
    OwnWords,
    Person,
    RecordVersion,
    Restriction,
)
from cases.verifying import Verifier
from perhetyo.database import acting
from tests.cases.test_afterwards import correct, entry_of, page
from tests.cases.test_restricting import given, restrict
from tests.cases.test_shared_screen import at, come_back, hand_over
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
FIRST_NAMES, LAST_NAME = "Johanna " * 24 + "Kristina", "Kivi-" * 39 + "Lampi"
NAME = f"{FIRST_NAMES} {LAST_NAME}"


def named(case: Case, person: Person, staff: Any) -> Case:
    """The case, in which this person has the longest name."""
    with acting(staff["katariina"]):
        Person.objects.filter(pk=person.pk).update(first_names=FIRST_NAMES, last_name=LAST_NAME)
    return Case.objects.with_faces().get(pk=case.pk)


def test_the_name_is_as_long_as_a_name_may_be() -> None:
    longest = [Person._meta.get_field(name).max_length for name in ("first_names", "last_name")]
    assert [len(FIRST_NAMES), len(LAST_NAME)] == longest


def test_a_copy_of_the_plan_is_given_out(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    case = named(case, case.children[0], staff)
    assert given(as_user("tiina"), case, case.children[0]).headers["Content-Type"] == "application/pdf"
    assert Disclosure.objects.get().to_whom == NAME


def test_a_copy_of_a_text_that_is_called_by_the_name_is_given_out(
    family: Any, as_user: Any, staff: Any
) -> None:
    case, mikael = family("working"), as_user("mikael")
    child = case.children[0]
    case = named(case, child, staff)
    send(mikael, at("child_view_new", case), child=str(child.pk), manner="alone", opinion="Oma huone.")
    version = RecordVersion.objects.get(record__case=case, record__kind="child_view")
    send(mikael, page(version, "finalise"))
    version.refresh_from_db()
    answer = send(mikael, page(version, "give", number=version.number), recipient=str(child.pk))
    assert answer.status_code == 302
    assert NAME in Disclosure.objects.get().what


def test_the_childs_words_are_restricted(family: Any, as_user: Any, staff: Any) -> None:
    case = family("with_family")
    child = case.children[0]
    case = named(case, child, staff)
    assert restrict(as_user("tiina"), case, key=f"child:{child.pk}").status_code == 302
    assert NAME in Restriction.objects.get().label


def test_a_giving_out_is_written_down_and_what_is_typed_has_its_own_limit(
    family: Any, as_user: Any, staff: Any
) -> None:
    case, tiina = family("with_family"), as_user("tiina")
    case = named(case, case.children[0], staff)
    given = {"what": "Suunnitelma", "why": "Oma kopio", "ground": "own"}
    url = at("disclosure_new", case)
    for typed in ({"what": "x" * 301, "to_whom": "Koulu"}, {"to_whom": "x" * 201}, {"what": ""}):
        assert send(tiina, url, **given | typed).status_code == 422
    assert send(tiina, url, **given, person=str(case.children[0].pk)).status_code == 302
    assert send(tiina, url, **given | {"what": "x" * 300, "to_whom": "y" * 200}).status_code == 302
    assert set(Disclosure.objects.values_list("to_whom", flat=True)) == {NAME, "y" * 200}


def test_a_word_is_given_on_the_shared_screen(family: Any, as_user: Any, staff: Any) -> None:
    case, tiina = family("with_family"), as_user("tiina")
    case = named(case, case.present_people[0].person, staff)
    hand_over(tiina, case)
    assert send(tiina, "/y/turn/0/", status="agrees").status_code == 302
    assert Acknowledgement.objects.filter(name_shown=NAME, status="agrees").exists()
    come_back(tiina)
    assert list(Verifier().faults()) == []


def test_own_words_are_written_on_the_shared_screen(family: Any, as_user: Any, staff: Any) -> None:
    case, tiina = family("writing"), as_user("tiina")
    person = case.present_people[0].person
    case = named(case, person, staff)
    hand_over(tiina, case)
    tiina.post("/y/save/", {**fields_of(tiina.get("/y/")), f"words-{person.pk}": "Minun sanani."})
    come_back(tiina)
    assert OwnWords.objects.get().name_shown == NAME


def test_a_view_is_put_beside_a_text_and_a_correction_is_asked_for_and_made(
    family: Any, as_user: Any, staff: Any
) -> None:
    case, tiina = family("in_work"), as_user("tiina")
    mother = next(part.person for part in case.present_people if part.role == "parent")
    case = named(case, mother, staff)
    version = entry_of(case)
    send(tiina, page(version, "own_view"), person=str(mother.pk), text="Sanani.", for_family="yes")
    assert OwnView.objects.filter(name_shown=NAME).exists()
    send(tiina, page(version, "ask"), asked_by=str(mother.pk), wrong="Kellonaika")
    assert CorrectionRequest.objects.filter(name_shown=NAME).exists()
    correct(tiina, version, what_we_did="Toisin.", **{"correction-asked_by": str(mother.pk)})
    assert Correction.objects.filter(name_shown=NAME).exists()

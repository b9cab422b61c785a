"""The demo's data: the same for the same seed and day, readable, with its chain unbroken."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from cases.models import Case, CaseEvent, Paper
from cases.verifying import Verifier
from meetings.models import Entry
from perhetyo.database import acting
from reviews.demo.lehtovaara import NUMBER, Lehtovaara
from reviews.demo.population import Population

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 24)


class Undo(Exception):
    """Take everything back."""


def generated(staff: Any, seed: int) -> list[tuple[str, str, str]]:
    """What a small population holds, taken back afterwards."""
    found: list[tuple[str, str, str]] = []
    try:
        with acting(staff["admin"]):
            Population(staff, seed=seed, today=DAY, say=str).build(8)
            found += [
                (str(case.pk), case.state, case.family_name) for case in Case.objects.order_by("number")
            ]
            found += [(event.hash, "", "") for event in CaseEvent.objects.all()]
            raise Undo
    except Undo:
        return found


def test_the_same_seed_gives_the_same_families(staff: Any) -> None:
    assert generated(staff, 7) == generated(staff, 7) != generated(staff, 8)


def test_generated_families_are_readable_and_chained(staff: Any, as_user: Any) -> None:
    with acting(staff["admin"]):
        Population(staff, seed=3, today=DAY, say=str).build(12)
    assert list(Verifier().faults()) == []
    client = as_user("tiina")
    assert client.get("/").status_code == 200
    for case in Case.objects.visible_to(staff["tiina"]):
        for name in ("case", "plan", "entries"):
            assert client.get(reverse(name, kwargs={"case_id": case.pk})).status_code == 200, case.state


def test_the_family_lehtovaara_salmisto(staff: Any, as_user: Any) -> None:
    case = Case.objects.get(pk=Lehtovaara(staff).build().pk)
    assert (case.number, case.state, case.ended_on) == (NUMBER, "closed", date(2026, 9, 10))
    kinds = sorted(Paper.objects.values_list("version__record__kind", flat=True))
    assert kinds == ["plan", "plan", "plan", "review", "review", "summary"]
    assert Entry.objects.filter(version__state="finalised").count() == 60  # with the end of the service
    home = reverse("case", kwargs={"case_id": case.pk})
    assert as_user("katariina").get(home).status_code == 200
    assert as_user("tiina").get(home).status_code == 404  # her access ended two weeks after the closing
    assert as_user("juho").get(home).status_code == 404
    assert as_user("eeva").get(home).headers["Location"].endswith("/open/")

"""What must never be done on a page that somebody left open asks again who is there."""

from typing import Any

import pytest
from django.urls import reverse

from cases import planning
from cases.models import Opening, Revealing
from perhetyo.models import ReadLog

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("user", "name"),
    [
        ("juho", "exceptional"), ("eeva", "case_open"), ("eeva", "team"), ("tiina", "person_reveal"),
        ("tiina", "plan_give"), ("admin", "user_new"),
    ],
)  # fmt: skip
def test_it_asks_before_it_shows_or_does_anything(family: Any, as_user: Any, user: str, name: str) -> None:
    case = family("started")
    mother = next(part.person for part in case.present_people if part.person.has_protected_address)
    more = {
        "exceptional": {}, "user_new": {}, "person_reveal": {"case_id": case.pk, "person_id": mother.pk},
        "plan_give": {"case_id": case.pk, "number": getattr(planning.latest(case), "number", 1)},
    }.get(name, {"case_id": case.pk})  # fmt: skip
    url, client = reverse(name, kwargs=more), as_user(user, is_fresh=False)
    data = {"purpose": "visit", "ground": "other", "words": "x" * 30}
    asked = [
        client.get(url),
        *([] if name == "users" else [client.post(url, data)]),
    ]  # the list takes no POST
    for answer in asked:
        assert answer.headers["Location"].startswith(f"{reverse('prove')}?next=")
    assert not Opening.objects.exists()
    assert not Revealing.objects.exists()
    assert not ReadLog.objects.filter(page=name).exists()

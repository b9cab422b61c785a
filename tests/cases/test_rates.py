"""A few papers in ten minutes and a few exceptional tries an hour; whoever wants more is told to wait."""

from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from cases.models import Opening
from perhetyo.models import ReadLog, SecurityEvent
from tests.forms import send

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


def test_twenty_papers_in_ten_minutes(family: Any, as_user: Any) -> None:
    case, client = family("in_work"), as_user("tiina")
    paper = reverse("plan_pdf", kwargs={"case_id": case.pk, "number": 1})
    for _paper in range(20):
        assert client.get(paper).status_code == 200
    read = ReadLog.objects.count()
    answer = client.get(paper)
    assert answer.status_code == 429
    assert "Odota muutama minuutti" in answer.content.decode()
    assert ReadLog.objects.count() == read, "nothing was shown"
    assert SecurityEvent.objects.get(kind="refused", case_id=case.pk).user.username == "tiina"
    assert client.get(reverse("plan", kwargs={"case_id": case.pk})).status_code == 200, "pages are not papers"
    assert as_user("mikael").get(paper).status_code == 200
    with time_machine.travel(timezone.now() + timezone.timedelta(minutes=11)):
        client.get("/tila/?here")
        assert client.get(paper).status_code == 200


def test_ten_exceptional_tries_an_hour(family: Any, as_user: Any) -> None:
    case, client = family("in_work"), as_user("juho")
    page = reverse("exceptional")
    said = {"ground": "on_call", "words": "Lapsi soitti päivystykseen ja pyysi apua."}
    for number in range(10):
        assert send(client, page, number=f"PT-1999-{number:06}", **said).status_code == 422
    answer = send(client, page, number=case.number, **said)
    assert answer.status_code == 422
    assert "kymmenen kertaa tunnin aikana" in answer.content.decode()
    assert said["words"] in answer.content.decode()
    assert not Opening.objects.exists()
    assert SecurityEvent.objects.filter(kind="refused", user__username="juho").count() == 11

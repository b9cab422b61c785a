"""Patterns in the log: each is planted and found, and a quiet week finds nothing."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from cases import team as teams
from cases.models import LogReview, Opening, Person, StaffAssignment
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.models import ReadLog, SecurityEvent
from reviews import log_patterns
from tests.cases.test_case_log import plant
from tests.forms import send

pytestmark = pytest.mark.django_db


def at(days_ago: int, hour: int, minute: int = 0) -> datetime:
    day = clock.today() - timedelta(days=days_ago)
    return timezone.make_aware(datetime(day.year, day.month, day.day, hour, minute))


def found(user: Any) -> set[tuple[str, str]]:
    return {
        (each.pattern, log_patterns.User.objects.get(pk=each.worker_id).username)
        for each in log_patterns.findings(user)
    }


@pytest.fixture
def quiet(family: Any, staff: Any) -> Any:
    """An ordinary week of one family: by day, a few pages, by those whose task it is."""
    case = family("with_family")
    for days_ago in range(2, 6):
        plant(case, staff["tiina"], "plan", at=at(days_ago, 10))
        plant(case, staff["mikael"], "case", at=at(days_ago, 21, 59), ground="pair")
        plant(case, staff["tiina"], "plan_pdf", at=at(days_ago, 6), action="download")
    return case


def test_an_ordinary_week_shows_nothing(quiet: Any, staff: Any) -> None:
    assert found(staff["liisa"]) == found(staff["eeva"]) == set()


def test_the_own_last_name(quiet: Any, staff: Any) -> None:
    with acting(staff["admin"]):
        Person.objects.filter(pk=quiet.children[0].pk).update(last_name="SUNDQVIST")
    assert found(staff["eeva"]) == {("own_name", "mikael")}


def test_a_list_that_names_an_own_name_is_no_opening(quiet: Any, staff: Any) -> None:
    with acting(staff["admin"]):
        Person.objects.filter(pk=quiet.children[0].pk).update(last_name="Vesanto")
    plant(quiet, staff["katariina"], "my_families", action="list", at=at(1, 10))
    assert found(staff["liisa"]) == set()


@pytest.mark.parametrize(("count", "is_found"), [(9, False), (10, True)])
def test_many_cases_in_an_hour(family: Any, staff: Any, count: int, is_found: bool) -> None:
    case = family("sent")
    for place in range(count):
        ReadLog.objects.create(
            request_id=f"{place + 1:032x}", user=staff["tiina"], at=at(2, 9, place), action="view",
            page="case", case_id=f"{place + 1:032x}" if place else case.pk,
        )  # fmt: skip
    assert (("many_cases", "tiina") in found(staff["liisa"])) == is_found


@pytest.mark.parametrize(("hour", "is_found"), [(21, False), (22, True), (5, True), (6, False)])
def test_at_night_without_a_meeting(quiet: Any, staff: Any, hour: int, is_found: bool) -> None:
    plant(quiet, staff["tiina"], "plan", at=at(1, hour, 30))
    assert (("at_night", "tiina") in found(staff["eeva"])) == is_found


def test_at_night_after_a_meeting_is_the_work(family: Any, staff: Any) -> None:
    case = family("in_work")
    meeting = log_patterns.Entry.objects.filter(version__record__case=case).latest("starts_at")
    days_ago = (clock.today() - timezone.localdate(meeting.starts_at)).days
    assert days_ago < 28, "the meeting is older than what is watched"
    plant(case, staff["tiina"], "plan", at=at(days_ago, 23))
    plant(case, staff["tiina"], "plan", at=at(days_ago - 1, 0, 30))
    assert ("at_night", "tiina") not in found(staff["eeva"])


@pytest.mark.parametrize(("times", "is_found"), [(1, False), (2, True)])
def test_again_after_the_task_ended(quiet: Any, staff: Any, times: int, is_found: bool) -> None:
    with acting(staff["admin"]):
        StaffAssignment.objects.filter(worker=staff["mikael"]).update(
            starts_on=clock.today() - timedelta(days=60), ends_on=clock.today() - timedelta(days=10)
        )
    for place in range(times):
        plant(quiet, staff["mikael"], "plan", at=at(1, 10, place))
    assert (("after_the_assignment", "mikael") in found(staff["eeva"])) == is_found


@pytest.mark.parametrize(("count", "is_found"), [(9, False), (10, True)])
def test_many_papers_in_a_day(quiet: Any, staff: Any, count: int, is_found: bool) -> None:
    for place in range(count):
        plant(quiet, staff["tiina"], "plan_pdf", at=at(1, 12, place), action="download", people=[None])
    assert (("many_files", "tiina") in found(staff["eeva"])) == is_found


def test_opened_with_a_ground_is_for_the_log_officer_to_look_at(quiet: Any, staff: Any) -> None:
    eeva = staff["eeva"]
    with acting(eeva):
        Opening.objects.create(
            case=quiet, user=eeva, ground="steering", words="x", until=clock.now() + timedelta(hours=1)
        )
    plant(quiet, eeva, "case", ground="unit_lead", at=at(0, 8))
    assert ("opened_with_a_ground", "eeva") in found(staff["liisa"])
    assert found(eeva) == set()  # nobody watches oneself


def test_a_family_that_is_barred_to_whoever_watches_is_in_no_pattern(
    quiet: Any, family: Any, as_user: Any, staff: Any
) -> None:
    barred, eeva = family("in_work"), staff["eeva"]
    with acting(eeva):
        Opening.objects.create(
            case=barred, user=eeva, ground="steering", words="x", until=clock.now() + timedelta(hours=1)
        )
    for case in (barred, quiet):  # what was read of another family is watched all the same
        plant(case, eeva, "case", ground="unit_lead", at=at(0, 8))
    review = reverse("log_pattern_review", args=["opened_with_a_ground", eeva.pk, clock.today(), barred.pk])
    liisa = as_user("liisa")
    assert barred.number in liisa.get(reverse("log_patterns")).content.decode()
    assert liisa.get(review).status_code == 200
    with acting(eeva):
        teams.bar(barred, staff["liisa"], kind="related", words="", by=eeva)
    assert ("opened_with_a_ground", "eeva") not in found(staff["liisa"])
    assert barred.number not in liisa.get(reverse("log_patterns")).content.decode()
    assert liisa.get(review).status_code == 404


def test_a_unit_lead_watches_the_own_unit(quiet: Any, staff: Any) -> None:
    plant(quiet, staff["juho"], "plan", at=at(1, 23))
    plant(quiet, staff["katariina"], "plan", at=at(1, 23), ground="responsible")
    assert found(staff["eeva"]) == set()
    assert found(staff["liisa"]) == {("at_night", "juho"), ("at_night", "katariina")}


def test_what_is_older_than_the_watch_is_not_shown(quiet: Any, staff: Any) -> None:
    plant(quiet, staff["tiina"], "plan", at=at(40, 23))
    assert found(staff["eeva"]) == set()


class TestPages:
    def text(self, client: Any, url: str | None = None) -> str:
        return " ".join(client.get(url or reverse("log_patterns")).content.decode().split())

    def at_night(self, case: Any, staff: Any) -> str:
        plant(case, staff["tiina"], "plan", at=at(1, 23))
        day = clock.today() - timedelta(days=1)
        return reverse("log_pattern_review", args=["at_night", staff["tiina"].pk, day, case.pk])

    def test_the_list_tells_who_and_which_case_and_nothing_of_the_family(
        self, quiet: Any, as_user: Any, staff: Any
    ) -> None:
        self.at_night(quiet, staff)
        for user in ("eeva", "liisa"):
            text = self.text(as_user(user))
            assert "Tiina Ahonkallio" in text
            assert quiet.number in text
            for part in quiet.present_people:
                assert part.person.last_name not in text
                assert part.person.called not in text
        assert ReadLog.objects.filter(page="log_patterns", case_id=quiet.pk).count() == 2

    def test_who_looked_says_what_was_found(self, quiet: Any, as_user: Any, staff: Any) -> None:
        url = self.at_night(quiet, staff)
        client = as_user("eeva")
        assert url in self.text(client)
        assert send(client, url, outcome="in_order").status_code == 422
        assert send(client, url, outcome="in_order", words="\x01").status_code == 422
        send(client, url, outcome="look_into", words="Kysyn Tiinalta")
        row = LogReview.objects.get()
        assert (row.by, row.worker, row.case, row.outcome) == (
            staff["eeva"], staff["tiina"], quiet, "look_into",
        )  # fmt: skip
        text = self.text(client)
        assert "Kysyn Tiinalta" in text
        assert "Poikkeamia ei löytynyt" in text
        send(client, url, outcome="in_order", words="Päivystyspuhelu")
        assert "Päivystyspuhelu" in self.text(client)
        assert LogReview.objects.count() == 2

    def test_what_was_not_found_cannot_be_reviewed(self, quiet: Any, as_user: Any, staff: Any) -> None:
        day = clock.today()
        for pattern, worker in (("at_night", staff["tiina"].pk), ("nonsense", staff["tiina"].pk)):
            url = reverse("log_pattern_review", args=[pattern, worker, day, quiet.pk])
            assert as_user("liisa").get(url).status_code == 404
        assert (
            as_user("liisa").get(f"/log/patterns/at_night/{staff['tiina'].pk}/2026-13-45/").status_code == 404
        )

    @pytest.mark.parametrize("user", ["tiina", "katariina", "hanna", "admin"])
    def test_others_do_not_watch(self, as_user: Any, user: str) -> None:
        assert as_user(user).get(reverse("log_patterns")).status_code == 403
        assert SecurityEvent.objects.filter(kind="refused", page="log_patterns").exists()

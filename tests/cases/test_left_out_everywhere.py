"""What is left out for somebody is left out of everything: boxes, copies, additions, slip, marks, summary."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases import audience, bodies, correcting, giving, planning, records, restricting
from cases.models import Case, Record, RecordVersion, Restriction, SharedSession
from cases.sealing import opened
from meetings import slip
from perhetyo.database import acting
from reviews import drafting, marks
from reviews.demo import acts
from tests.cases.test_afterwards import correct_plan
from tests.cases.test_shared_screen import come_back
from tests.forms import fields_of, hand_over, seats, send
from tests.meetings.test_entries import entry, log, page
from tests.pdf import text_of

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
SECRET = "Salaisuus jonka kerroin kahden kesken"


def part_of(case: Case, role: str, place: int = 0) -> Any:
    return [part for part in case.present_people if part.role == role][place]


def hide(record: Record, key: str, *, person: Any = None, label: str = "Kohta") -> None:
    by = record.case.responsible_social_worker
    with acting(by):
        Restriction.objects.create(
            record=record, key=key, label=label, person=person, ground="child_interest", words="Syy",
            review_on=timezone.localdate() + timedelta(days=30), made_by=by,
        )  # fmt: skip


def copy_of(version: RecordVersion, part: Any) -> str:
    return text_of(giving.copy_for(version, part, by=version.record.case.responsible_social_worker))


def additions_of(version: RecordVersion, part: Any) -> str:
    return text_of(giving.additions_for(version, part, by=version.record.case.responsible_social_worker))


class TestWordsOfAChildAlone:
    @pytest.fixture
    def told(self, family: Any, as_user: Any) -> tuple[Client, Case, RecordVersion]:
        """A finished talk with one child alone, who wrote in the own box on the screen."""
        case, client = family("working"), as_user("tiina")
        child = part_of(case, "child")
        alone = [f"person:{child.person_id}"]
        log(client, case, kind="individual_child", participants=alone, concerns=[str(child.person_id)])
        version = entry(case)
        more = seats(case) | {"present": [str(child.person_id)]}
        assert hand_over(client, page(version, "entry_hand_over"), more).status_code == 303
        client.post("/y/save/", {**fields_of(client.get("/y/")), f"words-{child.person_id}": SECRET})
        come_back(client)
        assert send(client, page(version, "entry_finalise")).status_code == 302
        version = entry(case)
        version.record.case = case
        return client, case, version

    def test_the_own_box_is_not_on_a_screen_of_others(self, told: tuple[Client, Case, RecordVersion]) -> None:
        client, case, version = told
        mother = part_of(case, "parent")
        more = {name: value for name, value in seats(case).items() if not name.startswith("allows_")}
        more["present"] = [str(mother.person_id)]
        assert hand_over(client, page(version, "entry_hand_over"), more).status_code == 303
        shown = [client.get(path).content.decode() for path in ("/y/", "/y/turn/0/")]
        assert SECRET not in "".join(shown) + str(SharedSession.objects.get(ended_at=None).snapshot)

    def test_nor_on_anybody_elses_copy_and_on_the_childs_own_it_is(
        self, told: tuple[Client, Case, RecordVersion]
    ) -> None:
        _client, case, version = told
        assert SECRET not in copy_of(version, part_of(case, "parent"))
        assert SECRET in copy_of(version, part_of(case, "child"))


class TestCopies:
    def test_a_hidden_goal_is_named_by_its_number_alone(self, family: Any) -> None:
        case = family("working")
        version = planning.in_force(case)
        version.record.case = case
        goal = opened(version.content)["goals"][1]
        hide(version.record, f"goal:{goal['id']}", label=goal["title"])
        text = copy_of(version, part_of(case, "parent"))
        assert goal["title"] not in text
        assert "Tavoite 2" in text

    def test_words_added_by_a_child_whose_part_is_hidden_are_not_in_the_additions(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("working")
        child, father = part_of(case, "child", 1), part_of(case, "parent", 1)
        version = planning.in_force(case)
        send(
            as_user("tiina"), reverse("plan_own_view", kwargs={"case_id": case.pk}),
            person=str(child.person_id), text=SECRET, for_family="yes",
        )  # fmt: skip
        version.record.case = case
        assert SECRET in additions_of(version, father)
        hide(version.record, f"child:{child.person_id}", person=father.person)
        assert SECRET not in additions_of(version, father)
        assert SECRET not in copy_of(version, father)
        assert SECRET in additions_of(version, part_of(case, "parent", 0))

    def test_when_and_where_one_meets_next_goes_as_one_part(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        ahead = str(timezone.localdate() + timedelta(days=3))
        log(client, case, next_on=ahead, next_time="09:15", next_place="Kirjaston aula")
        assert send(client, page(entry(case), "entry_finalise")).status_code == 302
        version = entry(case)
        version.record.case = case
        parts = restricting.parts(version, by=case.responsible_social_worker)
        assert "next" in parts
        assert not parts.keys() & {"next_on", "next_time", "next_place", "date", "start", "end"}
        hide(version.record, "next")
        text = copy_of(version, part_of(case, "parent"))
        assert "Kirjaston aula" not in text
        assert "9.15" not in text.replace("09:15", "9.15")

    @pytest.mark.parametrize(
        ("state", "kind"),
        [("working", "plan"), ("in_work", "entry"), ("closing", "review"), ("closed", "summary")],
    )
    def test_each_part_that_can_be_hidden_is_gone_when_it_is(
        self, family: Any, state: str, kind: str
    ) -> None:
        case = family(state)
        version = (
            RecordVersion.objects.filter(record__case=case, record__kind=kind).exclude(content="").first()
        )
        version.record.case = case
        content = opened(version.content)
        fields = bodies.of(version.record).fields_of(version)
        parts = restricting.parts(version, by=case.responsible_social_worker)
        assert len(parts) > 2
        for key in parts.keys() - {""}:
            assert audience.without(content, [key]) != content, key
            assert audience.without(fields, [key]) != fields, key

    def test_a_childs_copy_of_a_meeting_does_not_say_that_the_sibling_was_there(
        self, family: Any, as_user: Any
    ) -> None:
        case, client = family("working"), as_user("tiina")
        log(client, case)
        assert send(client, page(entry(case), "entry_finalise")).status_code == 302
        version = entry(case)
        version.record.case = case
        mine, other = part_of(case, "child", 0), part_of(case, "child", 1)
        assert other.person.name in copy_of(version, part_of(case, "parent"))
        assert other.person.name not in copy_of(version, mine)

    def test_nor_a_summary_whose_participants_are_written_as_text(self) -> None:
        people = [
            {"id": "a", "name": "Aino Maria Testi", "role": "child"},
            {"id": "b", "name": "Veli Testi", "role": "child"},
            {"id": "c", "name": "Äiti Testi", "role": "parent"},
        ]
        text = "Aino Maria Testi, Veli Testi, Äiti Testi, Veli (osan ajasta)"
        shown = audience.of_one_child({"people": people, "participants": text}, "a")
        assert shown["participants"] == "Aino Maria Testi, Äiti Testi"

    def test_the_copy_to_sign_is_not_for_whom_somebody_is_silent_though_the_text_has_no_words_of_theirs(
        self, family: Any, staff: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        case = family("working")
        version, father = planning.in_force(case), part_of(case, "parent", 1)
        monkeypatch.setattr(audience, "for_one", lambda *_args: [])
        monkeypatch.setattr(audience, "silent", lambda *_args, **_more: set())
        assert giving.sees_all(version, father, by=staff["katariina"])
        monkeypatch.setattr(audience, "silent", lambda *_args, **_more: {"somebody"})
        assert not giving.sees_all(version, father, by=staff["katariina"])


class TestWhatIsDrawnFromIt:
    def test_a_hidden_review_leaves_no_mark_and_no_outcome(self, family: Any) -> None:
        case = family("closing")
        review = case.records.filter(kind="review").first()
        points = marks.history(case)
        assert any(len(each) > 1 for each in points.values())
        hide(review, "")
        assert all(len(each) <= 1 for each in marks.history(case).values())
        frame = records.frame(records.new(case, "summary"), None, by=case.responsible_social_worker)
        outcomes = drafting.draft(case, frame)["outcomes"]
        assert outcomes
        assert {each["attainment"] for each in outcomes} == {""}

    @pytest.mark.parametrize("key", ["", "next"])
    def test_the_slip_does_not_promise_a_meeting_that_is_hidden(
        self, family: Any, as_user: Any, key: str
    ) -> None:
        case = family("working")
        ahead = str(timezone.localdate() + timedelta(days=3))
        log(as_user("tiina"), case, next_on=ahead, next_place="Koulu")
        assert slip.next_meeting(case) is not None
        hide(entry(case).record, key)
        assert slip.next_meeting(case) is None

    def test_nor_one_that_was_agreed_with_a_child_alone(self, family: Any, as_user: Any) -> None:
        case = family("working")
        child = str(part_of(case, "child").person_id)
        ahead = str(timezone.localdate() + timedelta(days=3))
        log(
            as_user("tiina"), case, kind="individual_child", participants=[f"person:{child}"],
            concerns=[child], next_on=ahead, next_place="Koulu",
        )  # fmt: skip
        assert slip.next_meeting(case) is None


def test_a_correction_is_told_without_what_and_why_where_a_part_is_hidden(
    family: Any, as_user: Any, staff: Any
) -> None:

    case = family("in_work")
    everybody = [acts.Word(part.person) for part in case.present_people]
    correct_plan(as_user, staff, case, everybody, situation="Uusi tilanne.")
    version = correcting.in_force(records.single(case, "plan"))
    version.record.case = case
    told = version.correction.what
    father = part_of(case, "parent", 1)
    assert told in additions_of(version, father)
    hide(version.record, "section:situation", person=father.person)
    assert told not in additions_of(version, father)

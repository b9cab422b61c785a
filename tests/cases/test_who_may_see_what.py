"""What those who sit at one screen may all see: computed at hand-over, shown to the worker, nowhere else."""

import json
from typing import Any

import pytest
from django.test import Client

from cases import audience, planning, records, sealing
from cases.models import Acknowledgement, Case, Person, Record, SharedSession
from cases.verifying import Verifier
from perhetyo.database import acting
from tests.cases.test_shared_screen import at, come_back, hand_over
from tests.forms import fields_of, seats, send
from tests.forms import hand_over as seen_and_handed_over

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])


def person(case: Case, first: str) -> Person:
    return next(part.person for part in case.present_people if part.person.first_names == first)


def restrict(case: Case, first: str, data: str, staff: Any) -> None:
    with acting(staff["katariina"]):
        rows = case.guardianships.filter(adult=person(case, first))
        assert rows.update(may_receive_data=data, ground="Tuomioistuimen päätös")


def everything(client: Client) -> str:
    """All that the screen's own pages and its rows hold."""
    pages = [client.get(path).content.decode() for path in ("/y/", "/y/turn/0/", "/y/turn/1/", "/y/back/")]
    return "".join(pages) + json.dumps(SharedSession.objects.get(ended_at=None).snapshot, ensure_ascii=False)


def childs_words(case: Case) -> str:
    version = planning.latest(case)
    words = next(view.content for view in version.child_views.all() if view.content)  # type: ignore[union-attr]
    return str(words)


def silent(case: Case) -> dict[str, Any]:
    """Everybody sits here and no child has let anything be shown."""
    return {name: value for name, value in seats(case).items() if not name.startswith("allows_")}


class TestGuardianWithPartOfTheData:
    def test_the_worker_sees_what_is_left_out_before_the_screen_is_handed_over(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("with_family")
        restrict(case, "Tuomas", "partly", staff)
        client = as_user("tiina")
        answer = hand_over(client, case)
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "Tuomas Vesiniemi saa nähdä lapsen" in page
        assert "Katso ensin, mitä paikalla oleville ei näytetä" in page
        assert not SharedSession.objects.filter(ended_at=None).exists()
        again = client.post(at("plan_hand_over", case), fields_of(answer) | seats(case) | {
            "seen": fields_of(answer)["seen"]})  # fmt: skip
        assert again.headers["Location"] == "/y/"

    def test_the_childs_words_are_not_in_the_screen_at_all(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("with_family")
        words = childs_words(case)
        restrict(case, "Tuomas", "partly", staff)
        client = as_user("tiina")
        assert seen_and_handed_over(client, at("plan_hand_over", case), seats(case)).status_code == 303
        assert words not in everything(client)
        assert planning.latest(case).content.count(words)  # type: ignore[union-attr]

    def test_the_word_binds_the_whole_text_and_what_was_left_out_of_the_view(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("with_family")
        restrict(case, "Tuomas", "partly", staff)
        client = as_user("tiina")
        assert seen_and_handed_over(client, at("plan_hand_over", case), seats(case)).status_code == 303
        send(client, "/y/turn/0/", status="agrees")
        row = Acknowledgement.objects.order_by("event_id").last()
        session = row.session  # type: ignore[union-attr]
        shown = {"audience": session.present, "language": "fi"}  # type: ignore[union-attr]
        keys = [part["key"] for part in session.left_out]  # type: ignore[union-attr]
        assert keys
        assert row.view_hash == sealing.view_hash(row.content_hash, **shown, without=keys)  # type: ignore[union-attr]
        assert row.view_hash != sealing.view_hash(row.content_hash, **shown)  # type: ignore[union-attr]
        assert row.content_hash == planning.latest(case).content_hash  # type: ignore[union-attr]
        assert list(Verifier().faults()) == []
        come_back(client)
        assert "Ei näytetty yhteisessä näkymässä" in client.get(at("plan", case)).content.decode()

    def test_a_text_in_writing_is_not_written_with_them_but_made_ready_and_then_read(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("writing")
        adult = next(p.person for p in case.present_people if p.role == "parent")
        restrict(case, adult.first_names, "partly", staff)
        client = as_user("tiina")
        answer = hand_over(client, case)
        assert answer.status_code == 422
        assert not SharedSession.objects.filter(ended_at=None).exists()
        assert send(client, at("plan_ready", case)).status_code == 302
        assert planning.latest(case).state == "ready_for_family"  # type: ignore[union-attr]
        first = hand_over(client, case)
        again = client.post(at("plan_hand_over", case), fields_of(first) | seats(case) | {
            "seen": fields_of(first)["seen"]})  # fmt: skip
        assert again.headers["Location"] == "/y/"

    def test_without_them_everything_is_shown(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("with_family")
        restrict(case, "Tuomas", "partly", staff)
        client = as_user("tiina")
        assert hand_over(client, case, without="Tuomas").status_code == 303
        assert childs_words(case) in everything(client)


class TestTalkedAlone:
    @pytest.fixture
    def alone(self, family: Any) -> tuple[Case, Record]:
        case = family("in_work")
        rows = case.records.filter(kind="entry", versions__state="finalised")
        record = rows.filter(versions__entry__is_child_alone=True).first()
        assert record is not None
        return case, record

    def page(self, case: Case, record: Record) -> str:
        return f"/cases/{case.pk}/entries/{record.pk}/hand-over/"

    def words(self, record: Record) -> str:
        version = records.latest(record)
        return next(t for t in (version.entry.child_thoughts, version.entry.what_we_did) if t)  # type: ignore[union-attr]

    def test_it_is_left_out_for_others_unless_the_child_lets_it_be_shown(
        self, alone: tuple[Case, Record], as_user: Any
    ) -> None:
        case, record = alone
        client = as_user("tiina")
        first = send(client, self.page(case, record), _more=silent(case))
        assert first.status_code == 422
        assert "kahden kesken työntekijän kanssa" in first.content.decode()
        data = fields_of(first) | silent(case) | {"seen": fields_of(first)["seen"]}
        assert client.post(self.page(case, record), data).headers["Location"] == "/y/"
        assert self.words(record) not in everything(client)

    def test_with_the_childs_leave_it_is_shown(self, alone: tuple[Case, Record], as_user: Any) -> None:
        case, record = alone
        client = as_user("tiina")
        assert send(client, self.page(case, record), _more=seats(case)).headers["Location"] == "/y/"
        assert self.words(record) in everything(client)

    def test_to_the_child_alone_it_is_shown(self, alone: tuple[Case, Record], as_user: Any) -> None:
        case, record = alone
        child = records.latest(record).participants.exclude(person=None).get().person  # type: ignore[union-attr]
        client = as_user("tiina")
        more = silent(case) | {"present": [str(child.pk)]}
        assert send(client, self.page(case, record), _more=more).headers["Location"] == "/y/"
        page = client.get("/y/").content.decode() + client.get("/y/turn/0/").content.decode()
        assert self.words(record) in page

    def test_somebody_who_came_along_counts_as_another(
        self, alone: tuple[Case, Record], as_user: Any
    ) -> None:
        case, record = alone
        child = records.latest(record).participants.exclude(person=None).get().person  # type: ignore[union-attr]
        client = as_user("tiina")
        more = silent(case) | {
            "present": [str(child.pk)], "with-0-name": "Opiskelija", "with-0-role": "student",
            "with-0-is_agreed": "on",
        }  # fmt: skip
        assert send(client, self.page(case, record), _more=more).status_code == 422

    def test_a_view_told_alone_is_left_out_of_the_plan_too(self, family: Any, as_user: Any) -> None:
        case = family("with_family")
        child = case.children[0]
        view = planning.latest(case).child_views.get(child=child)  # type: ignore[union-attr]
        assert view.manner == "alone"
        client = as_user("tiina")
        first = send(client, at("plan_hand_over", case), _more=silent(case))
        assert first.status_code == 422
        assert f"{child.name} puhui tästä kahden kesken" in first.content.decode()
        data = fields_of(first) | silent(case) | {"seen": fields_of(first)["seen"]}
        assert client.post(at("plan_hand_over", case), data).status_code == 303
        snapshot = SharedSession.objects.get(ended_at=None).snapshot
        assert str(child.pk) not in [row["child_id"] for row in snapshot["fields"]["child_views"]]

    def test_the_marks_and_words_of_that_child_are_nowhere_in_the_screen(self) -> None:
        people = [{"id": "a", "name": "Aino Testi"}, {"id": "b", "name": "Veli Testi"}]
        voices = [{"person_id": "a", "words": "Salaisuus"}, {"person_id": "b", "words": "Ei"}]
        before = [{"voice": "Aino Testi", "now": 3}, {"voice": "Veli Testi", "now": 4}]
        data = {
            "people": people,
            "goals": [{"title": "T", "child_words": "Salaisuus", "voices": voices, "before": before}],
            "plan_goals": [{"child_words": "Salaisuus", "before": before}],
            "marks": {"goal": [{"name": "Aino Testi", "now": 1}, {"name": "Veli Testi", "now": 2}]},
            "child_views": [{"child_id": "a", "content": "Salaisuus"}, {"child_id": "b", "content": "Ei"}],
        }
        shown = audience.without(data, ["child:a"])
        assert "Salaisuus" not in json.dumps(shown)
        assert json.dumps(shown).count("Aino Testi") == 1  # who is in the family is no secret
        assert json.dumps(shown).count("Veli Testi") == 4


class TestProtectedAddress:
    def test_no_place_is_on_a_form_of_the_plan_or_on_the_screen(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("writing")
        with acting(staff["tiina"]):
            version = planning.latest(case)
            version.plan.next_review_place = "Salakatu 5"  # type: ignore[union-attr]
            version.plan.save()  # type: ignore[union-attr]
            one = case.present_people[0].person
            one.has_protected_address = True
            one.save()
        client = as_user("tiina")
        assert "Salakatu" not in client.get(at("plan_write", case)).content.decode()
        first = hand_over(client, case)
        data = fields_of(first) | seats(case) | {"seen": fields_of(first)["seen"]}
        assert "Jollakulla perheessä on turvakielto" in first.content.decode()
        assert client.post(at("plan_hand_over", case), data).headers["Location"] == "/y/"
        assert "Salakatu" not in client.get("/y/").content.decode()
        snapshot = SharedSession.objects.get(ended_at=None).snapshot
        assert "Salakatu" not in json.dumps(snapshot)


class TestCompanions:
    def test_they_sit_in_the_audience_and_have_no_turn(self, family: Any, as_user: Any) -> None:
        case = family("with_family")
        client = as_user("tiina")
        more = seats(case) | {
            "with-0-name": "Amina Testi", "with-0-role": "interpreter", "with-0-is_agreed": "on",
        }  # fmt: skip
        assert send(client, at("plan_hand_over", case), _more=more).status_code == 303
        session = SharedSession.objects.get(ended_at=None)
        assert [seat["role"] for seat in session.present if seat.get("is_companion")] == ["interpreter"]
        page = client.get("/y/").content.decode()
        assert "Amina" not in page
        count = len(case.present_people)
        assert client.get(f"/y/turn/{count}/").status_code == 404

    @pytest.mark.parametrize("missing", ["name", "role", "is_agreed"])
    def test_half_a_companion_is_asked_for_the_rest(self, family: Any, as_user: Any, missing: str) -> None:
        case = family("with_family")
        row = {"with-0-name": "Amina Testi", "with-0-role": "student", "with-0-is_agreed": "on"}
        more = seats(case) | row | {f"with-0-{missing}": ""}
        answer = send(as_user("tiina"), at("plan_hand_over", case), _more=more)
        assert answer.status_code == 422
        assert not SharedSession.objects.filter(ended_at=None).exists()

    def test_papers_that_were_opened_are_asked_about(self, family: Any, as_user: Any) -> None:
        case = family("in_work")
        client = as_user("tiina")
        assert "papers_closed" not in client.get(at("plan_hand_over", case)).content.decode()
        assert client.get(f"/cases/{case.pk}/plan/1/paper.pdf").status_code == 200
        answer = hand_over(client, case)
        assert answer.status_code == 422
        assert "Sulje paperit ensin" in answer.content.decode()
        more = seats(case) | {"papers_closed": "on"}
        assert send(client, at("plan_hand_over", case), _more=more).status_code == 303

    def test_one_tick_says_that_all_are_known(self, family: Any, as_user: Any) -> None:
        case = family("with_family")
        more = seats(case)
        more = {name: value for name, value in more.items() if not name.startswith("known_")}
        unknown = {f"known_{part.person_id}": "" for part in case.present_people}
        client = as_user("tiina")
        assert send(client, at("plan_hand_over", case), _more=more | unknown).status_code == 422
        ticked = more | unknown | {"knows_all": "on"}
        assert send(client, at("plan_hand_over", case), _more=ticked).status_code == 303
        session = SharedSession.objects.get(ended_at=None)
        assert {seat["known_by"] for seat in session.present} == {"before"}

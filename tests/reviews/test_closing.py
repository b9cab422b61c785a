"""Closing together, going back, ending before time; the summary drafted from the record; feedback apart."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connections, transaction
from django.test import Client
from django.urls import reverse

from cases import acknowledging, approving, planning, records, sealing
from cases.models import Case, Paper, RecordVersion, StaffAssignment
from meetings.models import Entry
from perhetyo.database import acting
from reviews.models import Feedback, FeedbackTurn
from tests.forms import fields_of, seats, send
from tests.meetings.test_entries import entry, log, page
from tests.reviews.test_review import approve as approve_review
from tests.reviews.test_review import passwords, sent  # noqa: F401

pytestmark = pytest.mark.django_db


def at(name: str, case: Case) -> str:
    return reverse(name, kwargs={"case_id": case.pk})


def closing(family: Any, as_user: Any, entries: int = 2) -> Case:
    """A family in the closing phase with finished entries."""
    case = family("working")
    client = as_user("tiina")
    for hour in range(entries):
        log(
            client, case, start=f"{8 + hour}:00", end=f"{8 + hour}:45",
            kind="family" if hour % 2 else "individual_child",
            participants=[f"person:{case.children[0].pk}"],
        )  # fmt: skip
        send(client, page(entry(case), "entry_finalise"))
    answer = send(as_user("katariina"), at("begin_closing", case), words="Tavoitteet on saavutettu.")
    assert answer.status_code == 302
    return Case.objects.with_faces().get(pk=case.pk)


def summary(case: Case, client: Client, **changes: Any) -> RecordVersion:
    """The summary saved with everything it needs."""
    values: dict[str, Any] = {
        "last_day": date.today().isoformat(), "feedback_offered": "yes", "work_done": "Tapasimme.",
        "family_experience": "”Te istuitte lattialla.”", "letter_to_child": "Sinulle, Helmi.",
    }  # fmt: skip
    for place in range(2):
        values[f"outcome-{place}-attainment"] = "reached"
        values[f"outcome-{place}-now-workers"] = "8"
    for child in case.children:
        prefix = f"child-{child.pk}"
        values |= {
            f"{prefix}-was_sought": "yes",
            f"{prefix}-manner": "alone",
            f"{prefix}-content": "”Oli kiva.”",
        }
    answer = send(client, at("summary_write", case), _more={**values, **changes})
    assert answer.status_code == 302, answer.content.decode()
    return RecordVersion.objects.get(record__case=case, record__kind="summary")


def submitted(case: Case, client: Client, staff: Any, **changes: Any) -> RecordVersion:
    version = summary(case, client, **changes)
    by = staff["tiina"]
    with acting(by):
        assert records.missing(version, by=by) == []
        text = sealing.canonical(records.content_of(version, by=by))
        records.freeze(version, text, by=by)
        for row in acknowledging.standings(version.record.case, version):
            if row.is_open:
                acknowledging.note(version, row.person, status="absent", reason="Ei päässyt.", by=by)
        approving.submit(version, by=by)
    return version


def approve(case: Case, client: Client) -> Any:
    return send(client, at("summary_decide", case), outcome="approve", password="perhetyo-demo")


class TestDraft:
    def test_each_part_names_its_source_and_what_was_left_out(
        self,
        family: Any,
        as_user: Any,
        staff: Any,
        passwords: None,  # noqa: F811
    ) -> None:
        case = family("working")
        approve_review(sent(case, as_user("tiina"), staff), as_user("katariina"))
        log(as_user("tiina"), case, what_we_did="Teimme iltalistan. Pelasimme.")
        send(as_user("tiina"), page(entry(case), "entry_finalise"))
        send(as_user("katariina"), at("begin_closing", case), words="Valmista.")
        shown = as_user("tiina").get(at("summary_write", case)).content.decode()
        for words in (
            "Luonnos koottu:", "Suunnitelma, versio 1", "Arviointi", "Jätetty pois:", "Teimme iltalistan.",
            "Arki on ollut kiireistä.", "1 tapaamisen merkintä",
        ):  # fmt: skip
            assert words in shown, words
        assert "Pelasimme." not in shown

    def test_what_a_child_told_without_the_others_is_not_in_it(self, family: Any, as_user: Any) -> None:
        case = family("working")
        client = as_user("tiina")
        child = [f"person:{case.children[0].pk}"]
        for hour, kind in ((8, "family"), (9, "phone"), (10, "activity")):
            log(client, case, start=f"{hour}:00", end=f"{hour}:30", kind=kind, participants=child,
                what_we_did="Kerrottu salaa.")  # fmt: skip
            send(client, page(entry(case), "entry_finalise"))
        log(client, case, start="12:00", end="12:30", what_we_did="Kerrottu yhdessä.")
        send(client, page(entry(case), "entry_finalise"))
        send(as_user("katariina"), at("begin_closing", case), words="Valmista.")
        drafted = fields_of(client.get(at("summary_write", case)))["work_done"]
        assert "Kerrottu yhdessä." in drafted
        assert "salaa" not in drafted

    def test_nobodys_experience_or_number_is_written_for_them(self, family: Any, as_user: Any) -> None:
        case = closing(family, as_user)
        fields = fields_of(as_user("tiina").get(at("summary_write", case)))
        spoken = [key for key in fields if "-words-" in key or "-now-" in key or key.endswith("experience")]
        assert len(spoken) > 10
        assert {fields[key] for key in spoken} == {""}

    def test_figures_are_counted_from_finished_entries_alone(self, family: Any, as_user: Any) -> None:
        case = closing(family, as_user, entries=3)
        log(as_user("tiina"), case, start="15:00", end="16:00")  # a draft
        version = summary(case, as_user("tiina"))
        figures = records.content_of(version, by=version.created_by)["figures"]
        assert (figures["meetings"], figures["child_alone"], figures["by_group"]["child"]) == (3, 3, 2)

    def test_forty_goals_and_three_hundred_meetings(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("working")
        by = staff["tiina"]
        plan = planning.in_force(case)
        assert plan is not None
        with acting(by):
            for number in range(300):
                version = records.to_write_on(records.new(case, "entry"), by=by)
                fields = {
                    **_entry_fields(case), "date": (date(2026, 1, 1) + timedelta(days=number)).isoformat(),
                    "what_we_did": f"Tapaaminen {number}.",
                }  # fmt: skip
                records.save(version, fields, by=by)
                from cases import finalising

                finalising.finalise(version, by=by)
        send(as_user("katariina"), at("begin_closing", case), words="Valmista.")
        case = Case.objects.with_faces().get(pk=case.pk)
        answer = as_user("tiina").get(at("summary_write", case))
        assert answer.status_code == 200
        version = summary(case, as_user("tiina"))
        with acting(by):
            made = [case.goals.create() for _number in range(40)]
        goals = [
            {
                "id": str(made[n].pk),
                "title": f"Tavoite {n}",
                "attainment": "reached",
                "voices": [],
            }
            for n in range(40)
        ]
        with acting(by):
            records.save(version, {**records.fields_of(version.record), "outcomes": goals}, by=by)
        shown = as_user("tiina").get(at("summary_write", case)).content.decode()
        assert "Tavoite 39" in shown
        send(as_user("tiina"), at("summary_write", case), whom_we_ask="Mummia.")
        assert version.outcomes.count() == 40
        content = records.content_of(version, by=by)
        assert content["figures"]["meetings"] == 300


def _entry_fields(case: Case) -> dict[str, Any]:
    from meetings.forms.entry import empty_fields

    return {
        **empty_fields("family"), "start": "10:00", "end": "11:00", "written_together": "yes",
        "concerns": [str(case.children[0].pk)], "participants": [f"person:{case.children[0].pk}"],
    }  # fmt: skip


class TestClosing:
    def test_the_approved_summary_closes_and_locks_the_case(
        self,
        family: Any,
        as_user: Any,
        staff: Any,
        passwords: None,  # noqa: F811
    ) -> None:
        case = closing(family, as_user)
        submitted(case, as_user("tiina"), staff)
        assert approve(case, as_user("katariina")).status_code == 302
        case.refresh_from_db()
        assert (case.state, case.end_reason, case.ended_on) == ("closed", "agreed", date.today())
        assert Entry.objects.filter(kind="service_end", version__state="finalised").count() == 1
        assert set(StaffAssignment.objects.values_list("ends_on", flat=True)) == {
            date.today() + timedelta(days=14)
        }
        client = as_user("tiina")
        home = client.get(at("case", case)).content.decode()
        for words in ("Kirjaa tapaaminen", "Aloita arviointi", "Aloita lopetusvaihe", "Päätä kesken"):
            assert words not in home, words
        for name in ("entry_new", "review_new", "summary_write", "summary_submit", "plan_write", "people"):
            answer = client.post(at(name, case), {"words": "x"})
            assert answer.status_code in (403, 405), name
        for name in ("begin_closing", "back_to_working", "interrupt_case", "summary_decide"):
            assert as_user("katariina").post(at(name, case), {"words": "x"}).status_code == 403, name

    def test_the_paper_is_the_same_bytes_twice(
        self,
        family: Any,
        as_user: Any,
        staff: Any,
        passwords: None,  # noqa: F811
    ) -> None:
        case = closing(family, as_user)
        version = submitted(case, as_user("tiina"), staff)
        approve(case, as_user("katariina"))
        url = reverse("summary_pdf", kwargs={"case_id": case.pk, "number": 1})
        first, second = as_user("katariina").get(url).content, as_user("tiina").get(url).content
        assert first == second == bytes(Paper.objects.get(version=version).pdf)

    def test_open_drafts_and_agreed_things_are_named(self, family: Any, as_user: Any) -> None:
        case = closing(family, as_user)
        log(as_user("tiina"), case, start="17:00", end="18:00", **{"agreed-0-text": "Soitto mummille"})
        summary(case, as_user("tiina"))
        answer = send(as_user("tiina"), at("summary_submit", case))
        assert answer.status_code == 422
        version = RecordVersion.objects.get(record__case=case, record__kind="summary")
        found = approving.bodies.of("summary").missing_before_submit(version)
        assert any("Perhetapaaminen" in each and "luonnos" in each for each in found)
        send(as_user("tiina"), page(entry_draft(case), "entry_finalise"))
        found = approving.bodies.of("summary").missing_before_submit(version)
        assert any("Soitto mummille" in each for each in found)

    def test_a_draft_begun_after_sending_stops_the_approval(
        self,
        family: Any,
        as_user: Any,
        staff: Any,
        passwords: None,  # noqa: F811
    ) -> None:
        case = closing(family, as_user)
        submitted(case, as_user("tiina"), staff)
        log(as_user("tiina"), case, start="17:00", end="18:00")
        answer = approve(case, as_user("katariina"))
        assert answer.status_code == 422
        assert "on vielä luonnos" in answer.content.decode()
        case.refresh_from_db()
        assert case.state == "closing"

    def test_closing_twice_is_refused(
        self,
        family: Any,
        as_user: Any,
        staff: Any,
        passwords: None,  # noqa: F811
    ) -> None:
        case = closing(family, as_user)
        submitted(case, as_user("tiina"), staff)
        client = as_user("katariina")
        data = {
            **fields_of(client.get(at("summary_decide", case))),
            "outcome": "approve",
            "password": "perhetyo-demo",
        }
        assert client.post(at("summary_decide", case), data).status_code == 302
        assert client.post(at("summary_decide", case), data).status_code in (302, 403)
        assert Entry.objects.filter(kind="service_end").count() == 1

    def test_there_is_no_second_summary(self, family: Any, as_user: Any, staff: Any) -> None:
        case = closing(family, as_user)
        summary(case, as_user("tiina"))
        with acting(staff["tiina"]), pytest.raises(DatabaseError), transaction.atomic():
            records.new(case, "summary").save()

    def test_two_who_begin_the_summary_at_once_write_one(self, family: Any, as_user: Any) -> None:
        case = closing(family, as_user)
        tiina, mikael = as_user("tiina"), as_user("mikael")
        url = at("summary_write", case)
        mine, other = fields_of(tiina.get(url)), fields_of(mikael.get(url))
        assert tiina.post(url, {**mine, "warning_signs": "Ensimmäinen."}).status_code == 302
        answer = mikael.post(url, {**other, "warning_signs": "Toinen."})
        assert answer.status_code == 422
        assert "Toinen." in answer.content.decode()
        assert RecordVersion.objects.filter(record__kind="summary").count() == 1

    @pytest.mark.parametrize(
        ("changes", "says"),
        [
            ({"last_day": ""}, "viimeinen päivä"),
            ({"feedback_offered": ""}, "palautetta"),
            ({"outcome-0-attainment": ""}, "kuinka pitkälle"),
            ({"work_done": ""}, "mitä teitte"),
            ({"gone_through_on": (date.today() + timedelta(days=2)).isoformat()}, "tulevaisuudessa"),
        ],
    )
    def test_what_is_missing_is_told(
        self, family: Any, as_user: Any, staff: Any, changes: dict[str, str], says: str
    ) -> None:
        case = closing(family, as_user)
        version = summary(case, as_user("tiina"), **changes)
        assert any(says in each for each in records.missing(version, by=staff["tiina"]))

    def test_the_work_may_go_on_and_the_draft_is_kept(self, family: Any, as_user: Any) -> None:
        case = closing(family, as_user)
        version = summary(case, as_user("tiina"))
        client = as_user("katariina")
        far = (date.today() + timedelta(days=200)).isoformat()
        assert (
            send(client, at("back_to_working", case), words="Uusi tilanne.", next_review_on=far).status_code
            == 422
        )
        near = (date.today() + timedelta(days=40)).isoformat()
        assert (
            send(client, at("back_to_working", case), words="Uusi tilanne.", next_review_on=near).status_code
            == 302
        )
        case.refresh_from_db()
        assert case.state == "working"
        version.refresh_from_db()
        assert (version.state, version.summary.work_done) == ("draft", "Tapasimme.")

    def test_a_summary_that_waits_comes_back_as_a_draft(
        self,
        family: Any,
        as_user: Any,
        staff: Any,
        passwords: None,  # noqa: F811
    ) -> None:
        case = closing(family, as_user)
        version = submitted(case, as_user("tiina"), staff)
        near = (date.today() + timedelta(days=40)).isoformat()
        answer = send(as_user("katariina"), at("back_to_working", case), words="Uutta.", next_review_on=near)
        assert answer.status_code == 302
        version.refresh_from_db()
        assert version.state == "returned"
        send(as_user("katariina"), at("begin_closing", case), words="Nyt valmista.")
        fields = fields_of(as_user("tiina").get(at("summary_write", case)))
        assert fields["work_done"] == "Tapasimme."

    def test_closing_does_not_begin_while_something_waits_for_a_decision(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("working")
        sent(case, as_user("tiina"), staff)
        answer = send(as_user("katariina"), at("begin_closing", case), words="Valmista.")
        assert answer.status_code == 422
        assert "odottaa päätöstä" in answer.content.decode()

    def test_an_unfinished_review_is_set_aside(
        self,
        family: Any,
        as_user: Any,
        staff: Any,
        passwords: None,  # noqa: F811
    ) -> None:
        from tests.reviews.test_review import begun

        case = family("working")
        review = begun(case, as_user("tiina"))
        send(as_user("katariina"), at("begin_closing", case), words="Valmista.")
        case = Case.objects.with_faces().get(pk=case.pk)
        submitted(case, as_user("tiina"), staff)
        assert approve(case, as_user("katariina")).status_code == 302
        review.refresh_from_db()
        assert review.state == "superseded"


def entry_draft(case: Case) -> RecordVersion:
    return RecordVersion.objects.get(record__case=case, record__kind="entry", state="draft")


class TestInterrupting:
    def fill(self, **changes: Any) -> dict[str, Any]:
        return {
            "reason": "moved", "ended_on": date.today().isoformat(), "words": "Perhe muutti. Ehdimme tavata.",
            "family_was_asked": "yes", "family_words": "Kiitos.", **changes,
        }  # fmt: skip

    @pytest.mark.parametrize("state", ["working", "writing"])
    def test_ends_the_work_with_an_entry_the_family_may_acknowledge(
        self, family: Any, as_user: Any, state: str
    ) -> None:
        case = family(state)
        client = as_user(case.responsible_social_worker.username)
        answer = send(client, at("interrupt_case", case), **self.fill())
        assert answer.status_code == 302
        case.refresh_from_db()
        assert (case.state, case.end_reason) == ("closed", "moved")
        shown = client.get(answer.headers["Location"]).content.decode()
        assert "Perhe muutti." in shown
        assert "hand-over" in shown  # a late acknowledgement
        assert not RecordVersion.objects.filter(record__case=case, state="draft").exists()

    @pytest.mark.parametrize(
        "changes",
        [
            {"reason": ""},
            {"reason": "agreed"},
            {"words": ""},
            {"ended_on": "2099-01-01"},
            {"family_words": ""},
        ],
    )
    def test_wrong_input_is_told(self, family: Any, as_user: Any, changes: dict[str, str]) -> None:
        case = family("working")
        answer = send(as_user("katariina"), at("interrupt_case", case), **self.fill(**changes))
        assert answer.status_code == 422
        case.refresh_from_db()
        assert case.state == "working"

    def test_an_open_entry_stops_it_and_is_named(self, family: Any, as_user: Any) -> None:
        case = family("working")
        log(as_user("tiina"), case)
        answer = send(as_user("katariina"), at("interrupt_case", case), **self.fill())
        assert answer.status_code == 422
        assert "on vielä luonnos" in answer.content.decode()

    def test_workers_cannot(self, family: Any, as_user: Any) -> None:
        case = family("working")
        for user in ("tiina", "mikael"):
            assert as_user(user).get(at("interrupt_case", case)).status_code == 403


class TestFeedback:
    def answers(self, staff: Any, count: int) -> None:
        with acting(staff["katariina"]):
            for _number in range(count):
                Feedback.objects.create(
                    unit=staff["tiina"].unit, answerer="adult", month=date(2026, 11, 1),
                    answers={"was_heard": 5}, helped_most="Että tultiin aamulla.",
                )  # fmt: skip

    @pytest.mark.parametrize(("count", "is_shown"), [(4, False), (5, True)])
    def test_the_unit_sees_it_from_five_answers(
        self, as_user: Any, staff: Any, count: int, is_shown: bool
    ) -> None:
        self.answers(staff, count)
        text = as_user("eeva").get(reverse("feedback")).content.decode()
        assert ("Että tultiin aamulla." in text) == is_shown

    @pytest.mark.parametrize("user", ["tiina", "mikael", "juho", "katariina", "liisa", "admin"])
    def test_own_workers_never_read_it(self, as_user: Any, staff: Any, user: str) -> None:
        self.answers(staff, 9)
        assert as_user(user).get(reverse("feedback")).status_code == 403

    def test_the_social_worker_gives_it_once(self, family: Any, as_user: Any) -> None:
        case = closing(family, as_user)
        client = as_user("katariina")
        assert send(client, at("feedback_give", case)).status_code == 422
        assert send(client, at("feedback_give", case), informed="4").status_code == 302
        assert client.get(at("feedback_give", case)).status_code == 302
        assert Feedback.objects.get().answers == {"informed": 4}
        assert FeedbackTurn.objects.get().case == case

    def test_nothing_in_an_answer_leads_back_to_the_family(self) -> None:
        assert {field.name for field in Feedback._meta.get_fields()} == {
            "id", "unit", "answerer", "month", "answers", "helped_most", "otherwise"
        }  # fmt: skip


@pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
class TestOnTheSharedScreen:
    def test_its_role_adds_feedback_and_cannot_read_it(self, family: Any) -> None:
        family("closing")
        for table in ("shared_feedback", "reviews_feedback", "reviews_feedbackturn"):
            with pytest.raises(DatabaseError), transaction.atomic("shared"):
                connections["shared"].cursor().execute(f"SELECT * FROM {table}")

    def test_feedback_goes_only_to_the_unit_of_the_screen(self, family: Any, as_user: Any) -> None:
        from cases.shared_screen.session import token_hash
        from reviews.models import SharedFeedback

        case = family("closing")
        client = hand_over(as_user("tiina"), case)
        token = client.cookies["__Host-y"].value
        answer = SharedFeedback(unit_id=case.pk, answerer="adult", month=date(2026, 11, 1), answers={})
        with transaction.atomic("shared"):
            connections["shared"].cursor().execute(
                "SELECT set_config('app.shared_token', %s, true)", [token_hash(token)]
            )
            with pytest.raises(DatabaseError), transaction.atomic("shared"):
                answer.save(using="shared", force_insert=True)

    def test_feedback_is_given_or_left_there(self, family: Any, as_user: Any) -> None:
        case = family("closing")
        client = hand_over(as_user("tiina"), case)
        assert client.post("/y/feedback/adult/", {}).status_code == 422
        assert client.post("/y/feedback/adult/", {"was_heard": "9"}).status_code == 422
        assert client.post("/y/feedback/adult/", {"was_heard": "5"}).status_code == 302
        assert client.post("/y/feedback/child/leave/").status_code == 302
        assert client.get("/y/feedback/social_worker/").status_code == 404
        assert Feedback.objects.get().answers == {"was_heard": 5}
        assert list(FeedbackTurn.objects.order_by("at").values_list("outcome", flat=True)) == [
            "given",
            "skipped",
        ]

    def test_what_is_on_a_screen_is_neither_finished_nor_set_aside(self, family: Any, as_user: Any) -> None:
        case = family("working")
        log(as_user("tiina"), case)
        version = entry(case)
        answer = send(as_user("tiina"), page(version, "entry_hand_over"), _more=seats(case))
        assert answer.status_code == 303
        mikael = as_user("mikael")
        for name in ("entry_finalise", "entry_discard"):
            assert send(mikael, page(version, name)).status_code == 422
        answer = send(
            as_user("katariina"), at("interrupt_case", case), reason="moved", words="Muutto.",
            family_was_asked="yes", family_words="Kiitos.",
        )  # fmt: skip
        assert answer.status_code == 422
        case.refresh_from_db()
        assert case.state == "working"

    def test_a_plan_asks_for_no_feedback(self, family: Any, as_user: Any) -> None:
        case = family("with_family")
        client = hand_over(as_user("tiina"), case, name="plan_hand_over")
        assert client.get("/y/feedback/adult/").status_code == 404

    def test_a_late_acknowledgement_after_the_closing(self, family: Any, as_user: Any) -> None:
        case = family("closed")
        version = RecordVersion.objects.get(record__case=case, record__kind="summary")
        before = version.acknowledgements.count()
        client = hand_over(as_user("katariina"), case)
        assert client.post("/y/ready/", {}).status_code == 302
        answer = send(client, "/y/turn/1/", status="agrees", typed_name="Tanja")
        assert answer.status_code == 302
        assert send(client, "/y/back/", pin="246810").status_code == 303
        assert version.acknowledgements.count() == before + 1
        version.refresh_from_db()
        assert version.state == "approved"

    def test_an_own_view_stays_possible_after_the_closing(self, family: Any, as_user: Any) -> None:
        case = family("closed")
        mother = next(part for part in case.present_people if part.person.first_names == "Tanja")
        answer = send(
            as_user("katariina"), at("summary_own_view", case), person=str(mother.person_id),
            text="Haluan lisätä yhden asian.", for_family="yes",
        )  # fmt: skip
        assert answer.status_code == 302
        assert "Haluan lisätä yhden asian." in as_user("katariina").get(at("summary", case)).content.decode()


def hand_over(client: Client, case: Case, name: str = "summary_hand_over") -> Client:
    """The device with the shared screen on the summary (or the plan)."""
    answer = send(client, at(name, case), _more=seats(case))
    assert answer.status_code == 303, answer.content.decode()
    client.cookies.pop("sessionid", None)
    return client

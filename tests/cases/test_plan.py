"""The plan: written, kept, acknowledged, sent, decided; and what PostgreSQL refuses."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from cases import approving, events, planning, records, sealing
from cases.models import Approval, Case, GoalScore, Paper, PlanGoal
from perhetyo.database import acting
from perhetyo.models import Draft, SecurityEvent
from reviews.demo import acts
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db


def at(name: str, case: Case, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


class TestWriting:
    def test_the_first_save_makes_version_one_and_its_writer_an_author(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("started")
        send(as_user("tiina"), at("plan_write", case), situation="Uusi arki on alkanut.")
        version = planning.latest(case)
        assert version is not None
        assert (version.number, version.state, version.plan.situation) == (
            1,
            "draft",
            "Uusi arki on alkanut.",
        )
        assert [str(user) for user in version.authors.all()] == ["Tiina Ahonkallio"]

    def test_a_goal_keeps_its_identity_and_numbers_when_others_change(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("writing")
        before = list(PlanGoal.objects.order_by("position").values_list("goal_id", flat=True))
        send(
            as_user("mikael"),
            at("plan_write", case),
            _more={"goal-1-title": "Uusi sanamuoto", "goal-2-title": "Kolmas tavoite", "goal-0-DELETE": "on"},
        )
        after = list(PlanGoal.objects.order_by("position").values_list("goal_id", "title"))
        assert after[0] == (before[1], "Uusi sanamuoto")
        assert after[1][0] not in before
        assert GoalScore.objects.filter(plan_goal__goal=before[1], now=4).exists()

    @pytest.mark.parametrize(
        ("field", "value", "says"),
        [
            ("next_review_on", "31.2.2027", "päivä, kuukausi ja vuosi"),
            ("situation", "x" * 50_001, "enintään 50"),
            ("goal-0-now-workers", "11", "10"),
            ("goal-0-title", "", "vaaditaan"),
            ("goal-2-description", "ilman nimeä", "vaaditaan"),
            ("kinds_of_work", "x", "x"),
            ("negotiation-0-held_on", "eilen", "päivä, kuukausi ja vuosi"),
        ],
    )
    def test_wrong_input_is_named_and_everything_stays(
        self, family: Any, as_user: Any, field: str, value: str, says: str
    ) -> None:
        case = family("with_family")
        answer = send(
            as_user("tiina"), at("plan_write", case), strengths="Nauru kantaa 😀", _more={field: value}
        )
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "error-summary" in page
        assert says in page
        assert "Nauru kantaa 😀" in page

    def test_fifty_thousand_signs_and_emoji_are_kept(self, family: Any, as_user: Any) -> None:
        case = family("writing")
        text = ("Pitkä rivi 🧡\n" * 3846)[:49_000]
        send(as_user("tiina"), at("plan_write", case), situation=text)
        assert planning.latest(case).plan.situation == text.strip()  # type: ignore[union-attr]

    def test_two_writers_see_both_texts(self, family: Any, as_user: Any) -> None:
        case = family("writing")
        url = at("plan_write", case)
        tiina, mikael = as_user("tiina"), as_user("mikael")
        mine = {**fields_of(mikael.get(url)), "what_works": "Gemensam frukost."}
        send(tiina, url, what_works="Gemensam sagostund.")
        answer = mikael.post(url, mine)
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "<ins>frukost.</ins>" in page
        assert "<del>sagostund.</del>" in page
        assert planning.latest(case).plan.what_works == "Gemensam sagostund."  # type: ignore[union-attr]

    def test_changing_a_text_that_is_with_the_family_drops_their_words(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("with_family")
        page = as_user("tiina").get(at("plan_write", case)).content.decode()
        assert "Riikka Vesiniemi" in page
        send(as_user("tiina"), at("plan_write", case), strengths="Uusi rivi.")
        version = planning.latest(case)
        assert version is not None
        assert (version.state, version.number, version.current_acknowledgements()) == ("draft", 2, {})
        signed = version.record.versions.get(number=1)
        assert signed.state == "superseded"
        assert (
            sealing.sha256(signed.content) == signed.content_hash
        )  # what was said stays on the text it was of
        assert len(signed.current_acknowledgements()) == 2

    def test_a_sent_plan_is_not_written_on(self, family: Any, as_user: Any) -> None:
        case = family("submitted")
        assert as_user("tiina").get(at("plan_write", case)).headers["Location"] == at("plan", case)

    def test_after_a_return_the_next_version_begins_as_a_copy(self, family: Any, as_user: Any) -> None:
        case = family("plan_returned")
        old = planning.latest(case)
        send(as_user("tiina"), at("plan_write", case), strengths="Täydennetty.")
        new = planning.latest(case)
        assert (new.number, new.state) == (2, "draft")  # type: ignore[union-attr]
        old.refresh_from_db()  # type: ignore[union-attr]
        assert (old.state, old.plan.strengths == "Täydennetty.") == ("returned", False)  # type: ignore[union-attr]


class TestDrafts:
    def test_what_is_typed_is_kept_shown_again_and_gone_after_saving(self, family: Any, as_user: Any) -> None:
        case = family("writing")
        client, url = as_user("tiina"), at("plan_write", case)
        data = {**fields_of(client.get(url)), "situation": "Kesken jäänyt lause", "next_review_on": "x"}
        assert client.post(reverse("save_draft"), data).json()["saved"]
        page = client.get(url)
        assert "Kesken jäänyt lause" in page.content.decode()
        assert "error-summary" not in page.content.decode()
        client.post(url, {**fields_of(page), "next_review_on": ""})
        assert not Draft.objects.exists()
        assert planning.latest(case).plan.situation == "Kesken jäänyt lause"  # type: ignore[union-attr]

    def test_a_strangers_ticket_is_refused(self, family: Any, as_user: Any) -> None:
        case = family("writing")
        data = fields_of(as_user("tiina").get(at("plan_write", case)))
        assert as_user("mikael").post(reverse("save_draft"), data).status_code == 400
        assert not Draft.objects.exists()

    def test_throwing_a_draft_away_shows_what_is_saved_and_leads_nowhere_else(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("writing")
        client, url = as_user("tiina"), at("plan_write", case)
        data = {**fields_of(client.get(url)), "situation": "Kesken"}
        client.post(reverse("save_draft"), data)
        strange = ("//evil.example", "/\\evil.example", "http://evil.example", "9999-12-31", "my_pin", "")
        for back, leads_to in ((url, url), *((each, "/") for each in strange)):
            answer = client.post(reverse("discard_draft"), {"_draft": data["_draft"], "back": back})
            assert answer.headers["Location"] == leads_to
        assert "Kesken" not in client.get(url).content.decode()

    def test_a_stale_token_keeps_the_text(self, family: Any, as_user: Any, staff: Any) -> None:
        from django.test import Client

        case = family("writing")
        client = Client(enforce_csrf_checks=True)
        client.force_login(staff["tiina"])
        data = {**fields_of(client.get(at("plan_write", case))), "situation": "Vanhan sivun teksti"}
        answer = client.post(at("plan_write", case), {**data, "csrfmiddlewaretoken": "x" * 64})
        assert answer.status_code == 403
        assert "Vanhan sivun teksti" in answer.content.decode()
        assert "Vanhan sivun teksti" in client.get(at("plan_write", case)).content.decode()


class TestSending:
    def test_a_missing_word_stops_the_sending_and_is_named(self, family: Any, as_user: Any) -> None:
        case = family("with_family")
        answer = send(as_user("tiina"), at("plan_submit", case))
        assert answer.status_code == 422
        assert "Tuomas Vesiniemi" in answer.content.decode()

    def test_an_absence_is_noted_with_its_reason_and_then_it_goes(self, family: Any, as_user: Any) -> None:
        case = family("with_family")
        client = as_user("tiina")
        absent = next(part.person for part in case.present_people if part.person.first_names == "Tuomas")
        note = at("plan_note", case)
        assert send(client, note, person=str(absent.pk), status="absent", reason=" ").status_code == 422
        assert send(client, note, person=str(absent.pk), status="agrees", reason="x").status_code == 422
        send(client, note, person=str(absent.pk), status="absent", reason="Työmatkalla.")
        send(client, at("plan_submit", case))
        assert planning.latest(case).state == "submitted"  # type: ignore[union-attr]

    def test_a_child_of_twelve_is_asked_in_child_welfare_and_of_fifteen_in_social_welfare(
        self, family: Any
    ) -> None:
        from cases import acknowledging

        case = family("with_family")  # Kerttu 13, Onni 8
        names = {part.person_id: part.person.called for part in case.present_people}
        assert {names[pk] for pk in acknowledging.needed(case)} == {"Kerttu", "Riikka", "Tuomas"}
        case.legal_basis = "social_welfare"
        assert {names[pk] for pk in acknowledging.needed(case)} == {"Riikka", "Tuomas"}


class TestDeciding:
    def decide(self, client: Any, case: Case, **changes: Any) -> Any:
        return send(client, at("plan_decide", case), **changes)

    def test_approving_needs_the_password_and_the_differing_views_read(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("submitted")
        client = as_user("katariina")
        for changes in (
            {"password": "", "differing_views_read": "on"},
            {"password": "246810", "differing_views_read": "on"},
            {"password": "perhetyo-demo"},
        ):
            assert self.decide(client, case, outcome="approve", **changes).status_code == 422
        assert SecurityEvent.objects.filter(kind="wrong_password").count() == 1
        assert not Approval.objects.exists()

    def test_approval_begins_the_working_phase_and_stores_the_paper(self, family: Any, as_user: Any) -> None:
        case = family("submitted")
        client = as_user("katariina")
        self.decide(client, case, outcome="approve", password="perhetyo-demo", differing_views_read="on")
        case.refresh_from_db()
        assert (case.state, case.next_review_on) == ("working", timezone.localdate() + timedelta(days=60))
        first, second = (client.get(at("plan_pdf", case, number=1)) for _time in range(2))
        assert first.headers["Content-Type"] == "application/pdf"
        assert first.content == second.content == bytes(Paper.objects.get().pdf)
        assert as_user("juho").get(at("plan_pdf", case, number=1)).status_code == 404

    def test_returning_needs_a_comment_and_keeps_the_text(self, family: Any, as_user: Any) -> None:
        case = family("submitted")
        client = as_user("katariina")
        assert self.decide(client, case, outcome="send_back").status_code == 422
        self.decide(client, case, outcome="send_back", comment="Lisätkää koulu.")
        assert planning.latest(case).state == "returned"  # type: ignore[union-attr]
        assert "Lisätkää koulu." in as_user("tiina").get(at("plan", case)).content.decode()

    def test_another_hash_than_the_one_read_is_refused(self, family: Any, as_user: Any) -> None:
        case = family("submitted")
        answer = self.decide(as_user("katariina"), case, outcome="send_back", comment="x", seen="x")
        assert answer.status_code == 422
        assert not Approval.objects.exists()

    def test_an_author_never_approves(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("writing")
        record = records.single(case, "plan")
        words = [acts.Word(part.person) for part in case.present_people]
        acts.share(record, words, by=staff["katariina"])  # who shares the screen has written on it
        acts.submit(record, by=staff["tiina"], absent="Ei päässyt.")
        version = planning.latest(case)
        page = as_user("katariina").get(at("plan_decide", case)).content.decode()
        assert "toinen sosiaalityöntekijä" in page
        approval, _paper = approving.prepare(version, by=staff["katariina"])
        with pytest.raises(DatabaseError, match="an author"), acting(staff["katariina"]):
            events.seal(approval, "approved", case, by=staff["katariina"], at=approval.decided_at)

    def test_a_deputy_decides_from_a_day_to_a_day(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("submitted")
        client = as_user("hanna")
        assert client.get(at("plan_decide", case)).status_code == 404
        today = timezone.localdate()
        send(
            as_user("katariina"), reverse("deputies"), deputy=str(staff["hanna"].pk),
            starts_on=today.isoformat(), ends_on=today.isoformat(),
        )  # fmt: skip
        assert client.get(at("plan_decide", case)).status_code == 200

    def test_a_review_too_far_away_is_refused(self, family: Any, as_user: Any, monkeypatch: Any) -> None:
        case = family("submitted")
        monkeypatch.setattr("cases.lifecycle.deadlines.limit", lambda key, day: day + timedelta(days=30))
        answer = self.decide(
            as_user("katariina"), case, outcome="approve", password="perhetyo-demo", differing_views_read="on"
        )
        assert answer.status_code == 422
        assert "kolmen kuukauden" in answer.content.decode()
        case.refresh_from_db()
        assert case.state == "start"
        assert not Approval.objects.exists()


class TestPostgresqlRefuses:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE cases_recordversion SET content = 'x'",
            "UPDATE cases_recordversion SET content_hash = repeat('0', 64)",
            "UPDATE cases_recordversion SET state = 'draft'",
            "UPDATE cases_plan SET situation = 'x'",
            "DELETE FROM cases_plangoal",
            "UPDATE cases_paper SET sha256 = 'x'",
        ],
    )
    def test_changing_an_approved_plan(self, family: Any, statement: str) -> None:
        family("working")
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_canonical_text_is_one_spelling() -> None:
    composed, decomposed = {"b": "Ä", "a": 1}, {"a": 1, "b": "A\u0308"}
    assert sealing.canonical(composed) == sealing.canonical(decomposed) == '{"a":1,"b":"Ä"}'


def test_the_frozen_content_is_what_was_hashed_and_holds_no_contact_data(family: Any) -> None:
    version = planning.latest(family("working"))
    assert version is not None
    assert sealing.sha256(version.content) == version.content_hash
    content = sealing.opened(version.content)
    assert content["schema"] == "perhetyo/plan/1"
    assert sealing.canonical(content) == version.content


def test_the_log_of_changes_holds_what_changed_and_no_more(family: Any, as_user: Any) -> None:
    from auditlog.models import LogEntry

    case = family("writing")
    before = LogEntry.objects.count()
    send(as_user("tiina"), at("plan_write", case), _more={"goal-0-now-workers": "6"})
    new = LogEntry.objects.order_by("-pk")[: LogEntry.objects.count() - before]
    changed = {(row.content_type.model, name) for row in new for name in row.changes or {}}
    assert ("goalscore", "now") in changed
    assert {model for model, _name in changed} <= {"goalscore", "recordversion", "authorship"}
    assert {row.actor.username for row in new} == {"tiina"}

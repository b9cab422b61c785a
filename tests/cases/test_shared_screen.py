"""The shared screen: what a family can do there, and that nothing else is there."""

import json
from typing import Any

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases import planning, sealing
from cases.models import Acknowledgement, Case, SharedRevision, SharedSession
from cases.shared_screen.middleware import WallBreached
from perhetyo.database import acting
from perhetyo.models import Draft, ReadLog, SecurityEvent
from tests.cases.test_gate import CAPTURED, CASE_PAGES, address, every_view
from tests.forms import fields_of, seats, send
from tests.forms import hand_over as over

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
SHARED, WORKER = settings.SHARED_COOKIE_NAME, settings.SESSION_COOKIE_NAME


def at(name: str, case: Case) -> str:
    return reverse(name, kwargs={"case_id": case.pk})


def hand_over(client: Client, case: Case, *, without: str = "") -> Any:
    return send(client, at("plan_hand_over", case), _more=seats(case, without=without))


def come_back(client: Client) -> Any:
    answer = send(client, "/y/back/", pin="246810")
    assert answer.cookies[SHARED].value == ""
    del client.cookies[SHARED]  # a browser drops it; the test's client would send it empty
    return answer


class TestWalls:
    def test_the_workers_session_is_gone_and_the_cookies_swapped(self, family: Any, as_user: Any) -> None:
        client = as_user("tiina")
        old = client.cookies[WORKER].value
        case = family("writing")
        answer = hand_over(client, case)
        assert answer.headers["Location"] == "/y/"
        assert answer.cookies[WORKER].value == ""
        cookie = answer.cookies[SHARED]
        assert (cookie["httponly"], cookie["secure"], cookie["samesite"], cookie["path"]) == (
            True, True, "Strict", "/"
        )  # fmt: skip
        assert not Session.objects.filter(session_key=old).exists()
        replay = Client()
        replay.cookies[WORKER] = old
        assert replay.get(at("case", case)).headers["Location"].startswith("/account/login/")

    def test_every_other_address_is_404_with_any_method_and_with_both_cookies(
        self, writing: tuple[Client, Case], as_user: Any
    ) -> None:
        client, case = writing
        other = as_user("tiina")
        client.cookies[WORKER] = other.cookies[WORKER].value
        paths = {address(name, case.pk) for name in CASE_PAGES}
        plain = [
            each.name
            for each in every_view()
            if each.name and each.name not in CASE_PAGES and not CAPTURED[each.name]
        ]
        paths |= {reverse(name) for name in plain if name != "status"} | {"/xx/", "/admin/", "/static/../"}
        assert len(paths) > 35
        for path in paths:
            for method in (client.get, client.post, client.put):
                answer = method(path)
                assert answer.status_code == 404, path
                assert "Rosenholm" not in answer.content.decode()

    def test_an_address_that_cannot_be_read_leads_to_the_screens_own_page(
        self, writing: tuple[Client, Case]
    ) -> None:
        client, _case = writing
        answer = client.get("/y/%00")
        assert answer.status_code == 404
        assert "<nav" not in answer.content.decode()

    def test_a_form_without_its_token_is_refused_on_the_screens_own_page(
        self, writing: tuple[Client, Case]
    ) -> None:
        screen = writing[0]
        client = Client(enforce_csrf_checks=True)
        for name in (SHARED, settings.SHARED_TOUCH_COOKIE_NAME):
            client.cookies[name] = screen.cookies[name].value
        for path in ("/y/", "/y/save/", "/y/back/", "/tila/"):
            answer = client.post(path, {"pin": "246810", "_draft": "x"})
            assert answer.status_code == 403, path
            assert "<nav" not in answer.content.decode()

    def test_the_screen_shows_no_way_out_no_menu_and_no_address(self, family: Any, as_user: Any) -> None:
        client = as_user("tiina")
        case = family("with_family")
        hand_over(client, case)
        page = client.get("/y/").content.decode()
        assert "Tiina Ahonkallio" not in page.split("<main")[0]
        assert str(case.pk) not in page
        assert case.number not in page.split("<main")[0]
        assert "<title>Yhteinen näkymä – Perhetyö</title>" in page

    def test_a_page_that_asks_the_database_as_the_worker_gets_no_answer(
        self, writing: tuple[Client, Case], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        client, _case = writing

        def leak(*args: Any, **kwargs: Any) -> Any:
            return list(Case.objects.all())

        monkeypatch.setattr("cases.shared_screen.screen.Screen.newest", leak)
        with pytest.raises(WallBreached):
            client.get("/y/")

    def test_somebody_who_may_not_see_the_childs_data_stops_the_hand_over(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("with_family")
        adult = next(p.person for p in case.present_people if p.person.first_names == "Tuomas")
        with acting(staff["katariina"]):
            case.guardianships.filter(adult=adult).update(may_receive_data="no", ground="Tuomioistuin")
        client = as_user("tiina")
        answer = hand_over(client, case)
        assert answer.status_code == 422
        assert "Tuomas Vesiniemi ei saa nähdä lapsen" in answer.content.decode()
        assert hand_over(client, case, without="Tuomas").status_code == 303

    def test_showing_is_logged_for_each_person_and_ticks_are_never_kept(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("with_family")
        client = as_user("tiina")
        data = fields_of(client.get(at("plan_hand_over", case)))
        assert "_draft" not in data
        Client().post(at("plan_hand_over", case), {**data, "is_safe": "on"})
        assert not Draft.objects.exists()
        hand_over(client, case)
        shown = ReadLog.objects.filter(action="share").values_list("person_id", flat=True)
        assert set(shown) == {part.person_id for part in case.present_people}

    def test_without_script_the_screen_is_not_handed_over(self, family: Any, as_user: Any) -> None:
        case = family("with_family")
        answer = send(as_user("tiina"), at("plan_hand_over", case), is_safe="on", is_right="on")
        assert answer.status_code == 422
        assert not SharedSession.objects.filter(ended_at=None).exists()

    def test_after_its_time_the_screen_is_closed_and_the_text_kept(
        self, writing: tuple[Client, Case], as_user: Any, staff: Any
    ) -> None:
        client, case = writing
        client.post("/y/save/", {**fields_of(client.get("/y/")), "what_works": "Sagor."})
        with acting(staff["tiina"]):
            SharedSession.objects.update(
                started_at=timezone.now() - timezone.timedelta(hours=2),
                ends_at=timezone.now() - timezone.timedelta(hours=1),
            )
        asked = client.get("/tila/")
        assert (asked.status_code, SHARED in asked.cookies) == (404, False)
        answer = client.get("/y/")
        assert "Rosenholm" not in answer.content.decode()
        assert answer.cookies[SHARED].value == ""
        send(as_user("mikael"), at("plan_collect", case))
        assert planning.latest(case).plan.what_works == "Sagor."  # type: ignore[union-attr]


class TestWriting:
    def test_a_childs_view_is_written_there_too(self, family: Any, as_user: Any) -> None:
        case, client = family("working"), as_user("tiina")
        about = {"child": str(case.children[0].pk), "manner": "alone", "opinion": "Oma huone."}
        assert send(client, at("child_view_new", case), **about).status_code == 302
        record = case.records.get(kind="child_view")
        url = reverse("child_view_hand_over", kwargs={"case_id": case.pk, "record_id": record.pk})
        assert over(client, url, seats(case)).status_code == 303
        assert "Oma huone." in client.get("/y/").content.decode()
        words = {**fields_of(client.get("/y/")), "opinion": "Oma huone ja hiljaa illalla."}
        assert client.post("/y/ready/", words).status_code == 302
        come_back(client)
        version = record.versions.latest("number")
        assert sealing.opened(version.content)["opinion"] == "Oma huone ja hiljaa illalla."

    def test_every_save_is_an_added_revision_and_comes_back_with_the_worker(
        self, writing: tuple[Client, Case]
    ) -> None:
        client, case = writing
        data = fields_of(client.get("/y/"))
        for text in ("Ett", "Ett gemensamt", "Ett gemensamt mål 🧡"):
            assert client.post("/y/save/", {**data, "change_wished": text}).json()["saved"]
        assert SharedRevision.objects.count() == 3
        assert "Ett gemensamt mål 🧡" in client.get("/y/").content.decode()
        back = come_back(client)
        assert back.headers["Location"] == at("plan", case)
        assert planning.latest(case).plan.change_wished == "Ett gemensamt mål 🧡"  # type: ignore[union-attr]
        assert client.get(at("case", case)).status_code == 200

    def test_a_text_that_is_no_plan_yet_waits_as_the_workers_draft(
        self, writing: tuple[Client, Case]
    ) -> None:
        client, case = writing
        data = {**fields_of(client.get("/y/")), "next_review_on": "nästa vår", "strengths": "Skratt."}
        client.post("/y/save/", data)
        come_back(client)
        assert Draft.objects.get().fields["strengths"] == ["Skratt."]
        assert "Skratt." in client.get(at("plan_write", case)).content.decode()

    def test_an_unready_text_says_what_is_missing_and_keeps_everything(
        self, writing: tuple[Client, Case]
    ) -> None:
        client, _case = writing
        answer = client.post(
            "/y/ready/", {**fields_of(client.get("/y/")), "situation": "", "strengths": "Skratt."}
        )
        assert answer.status_code == 422
        assert "Skratt." in answer.content.decode()
        assert not SharedRevision.objects.filter(is_final=True).exists()

    def test_a_ready_text_is_frozen_and_what_was_shown_is_what_is_hashed(
        self, writing: tuple[Client, Case]
    ) -> None:
        client, case = writing
        client.post("/y/ready/", fields_of(client.get("/y/")))
        final = SharedRevision.objects.get(is_final=True)
        assert final.content_hash == sealing.sha256(final.content)
        assert client.post("/y/save/", {"situation": "för sent"}).status_code == 409
        come_back(client)
        version = planning.latest(case)
        assert (version.state, version.content_hash) == ("ready_for_family", final.content_hash)  # type: ignore[union-attr]

    def test_somebody_else_waits_until_the_screen_comes_back(
        self, writing: tuple[Client, Case], as_user: Any
    ) -> None:
        _client, case = writing
        mikael = as_user("mikael")
        assert mikael.get(at("plan_write", case)).headers["Location"] == at("plan", case)
        assert mikael.get(at("plan_hand_over", case)).headers["Location"] == at("plan", case)


class TestTurns:
    def turn(self, client: Client, seat: int, **word: Any) -> Any:
        return send(client, f"/y/turn/{seat}/", **word)

    def test_each_says_their_word_by_name_or_drawing(self, reading: tuple[Client, Case]) -> None:
        client, case = reading
        strokes = json.dumps([[[0, 0], [500, 500], [1200, -5]]])
        assert self.turn(client, 0, status="agrees", typed_name="Riikka").status_code == 302
        assert (
            self.turn(client, 1, status="differs", own_words="Näen toisin.", strokes=strokes).status_code
            == 302
        )
        assert self.turn(client, 2, status="declined").status_code == 302
        rows = Acknowledgement.objects.exclude(session__collected_at__isnull=False).order_by("event_id")
        assert {row.known_by for row in rows} == {"before"}
        assert [(row.status, row.method) for row in rows] == [
            ("agrees", "typed"), ("differs", "drawn"), ("declined", "button")
        ]  # fmt: skip
        assert rows[1].strokes == [[[0, 0], [500, 500], [1000, 0]]]
        assert {row.content_hash for row in rows} == {planning.latest(case).content_hash}  # type: ignore[union-attr]

    @pytest.mark.parametrize(
        "word",
        [
            {},
            {"status": "not_asked", "reason": "keksitty"},
            {"status": "absent", "typed_name": "Riikka"},
            {"status": "agrees", "strokes": "alert(1)"},
            {"status": "agrees", "strokes": "[[[true, 1]]]"},
            {"status": "agrees", "strokes": "[" * 5000},
            {"status": "agrees", "typed_name": "x" * 401},
        ],
    )
    def test_half_a_word_is_asked_again_with_what_was_given(
        self, reading: tuple[Client, Case], word: dict[str, str]
    ) -> None:
        client, _case = reading
        before = Acknowledgement.objects.count()
        answer = self.turn(client, 0, **word)
        assert answer.status_code == 422
        assert "error-summary" in answer.content.decode()
        assert Acknowledgement.objects.count() == before

    @pytest.mark.parametrize("status", ["agrees", "agrees_in_part", "differs", "declined", "not_asked"])
    def test_every_answer_takes_the_same_two_touches(self, reading: tuple[Client, Case], status: str) -> None:
        client, _case = reading
        assert self.turn(client, 0, status=status).status_code == 302
        row = Acknowledgement.objects.order_by("event_id").last()
        assert row.status == status  # type: ignore[union-attr]
        has_read = status in ("agrees", "agrees_in_part", "differs")
        assert bool(row.sentence) == bool(row.reading) == has_read  # type: ignore[union-attr]
        assert bool(row.reason) == (status == "not_asked")  # type: ignore[union-attr]

    def test_nobody_has_a_second_word_on_one_screen(self, reading: tuple[Client, Case]) -> None:
        client, _case = reading
        data = fields_of(client.get("/y/turn/0/"))
        self.turn(client, 0, status="differs", own_words="Minun sanani")
        count = Acknowledgement.objects.count()
        assert client.get("/y/turn/0/").status_code == 302
        answer = client.post("/y/turn/0/", {**data, "status": "agrees"})
        assert answer.status_code == 302
        assert Acknowledgement.objects.count() == count
        assert '/y/turn/0/"' not in client.get("/y/").content.decode()

    def test_words_are_shown_to_the_next_one_when_that_was_wished(self, reading: tuple[Client, Case]) -> None:
        client, _case = reading
        self.turn(client, 0, status="differs", own_words="Kaikille sanottu", for_family="on")
        assert "Kaikille sanottu" in client.get("/y/turn/1/").content.decode()

    def test_nobody_sees_the_last_ones_words(self, reading: tuple[Client, Case]) -> None:
        client, _case = reading
        self.turn(client, 0, status="differs", own_words="Vain minun sanani", typed_name="R")
        for page in ("/y/", "/y/turn/1/"):
            assert "Vain minun sanani" not in client.get(page).content.decode()

    def test_one_persons_words_never_undo_anothers(self, reading: tuple[Client, Case]) -> None:
        client, case = reading
        version = planning.latest(case)
        before = version.content_hash  # type: ignore[union-attr]
        self.turn(client, 1, status="differs", own_words="Toisin.", typed_name="R")
        come_back(client)
        version.refresh_from_db()  # type: ignore[union-attr]
        assert version.content_hash == before  # type: ignore[union-attr]
        assert len(version.current_acknowledgements()) >= 2  # type: ignore[union-attr]

    def test_a_seat_that_is_not_there(self, reading: tuple[Client, Case]) -> None:
        client, _case = reading
        assert client.get("/y/turn/9/").status_code == 404


class TestComingBack:
    def test_five_wrong_pins_end_the_screen_and_leave_a_trace(self, writing: tuple[Client, Case]) -> None:
        client, _case = writing
        for left in (4, 3, 2, 1):
            answer = send(client, "/y/back/", pin="111111")
            assert f"Försök kvar: {left}." in answer.content.decode()
        last = send(client, "/y/back/", pin="111111")
        assert last.cookies[SHARED].value == ""
        assert "Den gemensamma vyn har avslutats" in last.content.decode()
        assert SecurityEvent.objects.filter(kind="wrong_pin").count() == 5
        assert SecurityEvent.objects.filter(kind="shared_screen_died").count() == 1
        assert SharedSession.objects.filter(ended_at=None).count() == 0

    def test_the_password_is_not_the_pin(self, writing: tuple[Client, Case]) -> None:
        client, _case = writing
        assert send(client, "/y/back/", pin="perhetyo-demo").status_code == 422

    def test_collecting_twice_is_the_same_as_once(self, writing: tuple[Client, Case], as_user: Any) -> None:
        client, case = writing
        client.post("/y/save/", {**fields_of(client.get("/y/")), "what_works": "Sagor."})
        mikael = as_user("mikael")
        send(mikael, at("plan_collect", case))
        events = case.events.count()
        assert mikael.get(at("plan_collect", case)).status_code == 302
        assert case.events.count() == events
        assert client.get("/y/").cookies[SHARED].value == ""  # the left device is closed

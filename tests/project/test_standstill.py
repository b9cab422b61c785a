"""The database has no room or is away: what was typed is given back, and reading goes on with its log."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import OperationalError, connection, connections
from django.http import UnreadablePostError
from django.test import Client, RequestFactory
from django.urls import reverse

from cases import planning
from perhetyo import start_checks
from perhetyo.models import ReadLog
from tests.forms import fields_of

pytestmark = pytest.mark.django_db(databases=["default", "shared"])
TEXT = "Illat ovat rauhallisempia kuin keväällä."
WRITES = ("INSERT", "UPDATE", "DELETE")


@contextmanager
def failing(error: Callable[[], OperationalError], *, only: tuple[str, ...] = ()) -> Iterator[None]:
    """Statements that begin with one of `only`, or all, fail as they do when PostgreSQL says so."""

    def refuse(execute: Any, sql: str, params: Any, many: Any, context: Any) -> Any:
        if not only or sql.lstrip().upper().startswith(only):
            raise error()
        return execute(sql, params, many, context)

    with ExitStack() as stack:
        for alias in ("default", "shared"):
            stack.enter_context(connections[alias].execute_wrapper(refuse))
        yield


def no_room() -> OperationalError:
    error = OperationalError("could not extend file")
    error.__cause__ = psycopg.errors.DiskFull("could not extend file")
    return error


def no_answer() -> OperationalError:
    error = OperationalError("connection refused")
    error.__cause__ = psycopg.OperationalError("connection refused")
    return error


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.READ_LOG_FOLDER = tmp_path / "read_log"
    return settings.READ_LOG_FOLDER


@pytest.fixture
def tiina(as_user: Any) -> Client:
    client = as_user("tiina")
    client.raise_request_exception = False
    client.get(reverse("my_pin"))  # the log-in is there from before
    return client


class TestNoRoom:
    def test_what_was_sent_comes_back_whole_and_is_saved_once_when_there_is_room(
        self, family: Any, tiina: Client
    ) -> None:
        case = family("writing")
        url = reverse("plan_write", kwargs={"case_id": case.pk})
        data = {**fields_of(tiina.get(url)), "situation": TEXT}
        with failing(no_room, only=WRITES):
            refused = tiina.post(url, data)
        assert refused.status_code == 503
        assert refused.headers["Retry-After"]
        assert refused.content.decode().count(TEXT) == 2  # to be read, and to be sent again
        again = fields_of(refused)
        assert {name: again[name] for name in ("_key", "_draft", "_page", "situation")} == {
            name: data[name] for name in ("_key", "_draft", "_page", "situation")
        }
        for _time in range(2):
            assert tiina.post(url, again).headers["Location"] == f"/cases/{case.pk}/plan/"
        assert planning.latest(case).plan.situation == TEXT  # type: ignore[union-attr]

    def test_a_save_while_typing_is_told_so(self, family: Any, tiina: Client) -> None:
        url = reverse("plan_write", kwargs={"case_id": family("writing").pk})
        data = {**fields_of(tiina.get(url)), "situation": TEXT}
        with failing(no_room, only=WRITES):
            answer = tiina.post(reverse("save_draft"), data, headers={"sec-fetch-mode": "cors"})
        assert answer.status_code == 503
        assert answer.json() == {"saved": None, "why": "Palvelin ei juuri nyt voi tallentaa."}

    def test_what_opens_a_door_is_not_given_back(self, tiina: Client, staff: Any) -> None:
        with failing(no_answer):
            answer = tiina.post("/account/login/", {"login": "tiina", "password": "perhetyo-demo sana"})
        assert answer.status_code == 503
        assert "perhetyo-demo" not in answer.content.decode()

    def test_a_form_with_a_secret_asks_for_it_again_before_it_saves_anything(
        self, family: Any, tiina: Client
    ) -> None:
        url = reverse("person_new", kwargs={"case_id": family("working").pk})
        data = {**fields_of(tiina.get(url)), "first_names": "Aada Maria", "identity_code": "010190-921K"}
        with failing(no_room, only=WRITES):
            refused = tiina.post(url, data)
        assert "010190-921K" not in refused.content.decode()
        again = fields_of(refused)
        assert "_key" not in again
        answer = tiina.post(url, again)
        assert answer.status_code == 422
        assert fields_of(answer)["first_names"] == "Aada Maria"

    def test_reading_goes_on_and_who_read_is_in_the_log_once(
        self, family: Any, tiina: Client, folder: Path
    ) -> None:
        case = family("with_family")
        with failing(no_room, only=WRITES):
            for name in ("case", "plan", "people"):
                assert tiina.get(reverse(name, kwargs={"case_id": case.pk})).status_code == 200
            assert tiina.get("/").status_code == 200
        assert not ReadLog.objects.exists()
        waiting = folder / "waiting.jsonl"
        assert case.family_name not in waiting.read_text()
        kept = waiting.read_text()
        waiting.write_text(kept + '\n[{"request_id": "cut o')
        call_command("remind")
        people = {part.person_id for part in case.present_people}
        for page in ("case", "plan", "people"):
            rows = ReadLog.objects.filter(case_id=case.pk, page=page, user__username="tiina", ground="lead")
            assert {row.person_id for row in rows} == people
        count = ReadLog.objects.count()
        waiting.write_text(kept)  # as after a run that died between the two
        call_command("remind")
        assert ReadLog.objects.count() == count
        assert waiting.read_text() == ""

    def test_what_cannot_be_written_down_anywhere_is_not_shown(
        self, family: Any, tiina: Client, folder: Path
    ) -> None:
        case = family("with_family")
        folder.write_text("no folder")
        with failing(no_room, only=WRITES):
            answer = tiina.get(reverse("case", kwargs={"case_id": case.pk}))
        assert answer.status_code == 500
        assert case.family_name not in answer.content.decode()

    def test_another_failure_of_the_log_stops_the_answer(
        self, family: Any, tiina: Client, folder: Path
    ) -> None:
        case = family("with_family")
        with failing(no_answer, only=("INSERT",)):
            answer = tiina.get(reverse("case", kwargs={"case_id": case.pk}))
        assert answer.status_code == 503
        assert case.family_name not in answer.content.decode()
        assert not folder.exists()


class TestAway:
    def test_the_family_gets_back_what_it_wrote_too(self, client: Client, settings: Any) -> None:
        client.raise_request_exception = False
        client.cookies[settings.SHARED_COOKIE_NAME] = "somebody"
        word = {"status": "agrees", "own_words": "Näin me sen sovimme.", "ticket": "whose-turn"}
        with failing(no_answer):
            answer = client.post("/y/turn/1/", word)
        assert answer.status_code == 503
        assert fields_of(answer) | word == fields_of(answer)
        assert 'class="shared"' in answer.content.decode()

    @pytest.mark.parametrize(
        ("language", "words"),
        [("fi", "Sivua ei voi juuri nyt näyttää"), ("sv", "Sidan kan inte visas just nu")],
    )
    def test_a_page_says_so_in_the_readers_language(self, tiina: Client, language: str, words: str) -> None:
        with failing(no_answer):
            answer = tiina.get("/", headers={"accept-language": language})
        assert (answer.status_code, answer.headers["Cache-Control"]) == (503, "no-store")
        assert f"<h1>{words}</h1>" in answer.content.decode()

    @pytest.mark.parametrize("error", [psycopg.OperationalError, psycopg.InterfaceError])
    def test_the_drivers_own_error_says_so_too(
        self, tiina: Client, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
    ) -> None:
        def gone(*_args: Any, **_more: Any) -> Any:
            raise error

        monkeypatch.setattr("perhetyo.views.site.render", gone)
        assert tiina.get(reverse("family_work")).status_code == 503

    def test_a_line_that_breaks_meanwhile_is_no_fault(
        self, tiina: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(*_args: Any) -> Any:
            raise UnreadablePostError

        monkeypatch.setattr("perhetyo.views.errors.not_now", broken)
        with failing(no_answer):
            assert tiina.post(reverse("save_draft"), {"_draft": "x"}).status_code == 400

    def test_a_fault_of_ours_is_still_one(self, tiina: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("perhetyo.views.site.render", lambda *_a, **_b: 1 / 0)
        assert tiina.get(reverse("family_work")).status_code == 500

    def test_the_web_server_starts_without_it_and_looks_before_the_first_answer(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found: list[Any] = [no_answer(), no_answer(), ImproperlyConfigured("fsync"), None]

        def look() -> None:
            if error := found.pop(0):
                raise error

        monkeypatch.setattr(start_checks, "refuse_unfit", look)
        application = start_checks.when_fit(lambda *_: ["answered"])
        environ, said = RequestFactory().get("/").environ, []
        page = application(environ, lambda status, headers: said.append((status, dict(headers))))
        assert "Sivua ei voi juuri nyt näyttää" in b"".join(page).decode()
        assert (said[0][0], said[0][1]["Cache-Control"]) == ("503 Service Unavailable", "no-store")
        with pytest.raises(ImproperlyConfigured):
            application(environ, None)
        assert [application(environ, None), application(environ, None)] == [["answered"], ["answered"]]
        assert found == []

    def test_a_web_server_before_an_unfit_one_does_not_start(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL synchronous_commit = off")
        with pytest.raises(ImproperlyConfigured):
            start_checks.when_fit(lambda *_: ["answered"])

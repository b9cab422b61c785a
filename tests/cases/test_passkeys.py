"""The way back from the shared screen by the worker's passkey, and what is no way back."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.cache import cache
from django.db import connections
from django.test import Client
from django.utils import timezone

from cases import planning
from cases.models import Bar, Case, SharedSession
from perhetyo.database import acting
from perhetyo.models import SecurityEvent
from tests.cases.test_shared_screen import SHARED, WORKER, at
from tests.forms import fields_of, seats, send
from tests.passkeys import ORIGIN, SoftwareKey, here, with_key

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


@pytest.fixture
def screen(family: Any, as_user: Any) -> tuple[Client, Case, SoftwareKey]:
    """A device with the shared screen on a plan, and the key of the worker who handed it over."""
    case = family("writing")
    client = as_user("tiina")
    key = with_key(client)
    assert send(client, at("plan_hand_over", case), _more=seats(case)).status_code == 303
    return client, case, key


def asked(client: Client) -> dict[str, Any]:
    answer = client.get("/y/back/?passkey")
    assert answer.status_code == 200
    return dict(answer.json())


def come_back(client: Client, passkey: str, ticket: str, **more: str) -> Any:
    return send(client, "/y/back/", passkey=passkey, ticket=ticket, **more)


def by(client: Client, key: SoftwareKey, *, extend: bool = False, **says: Any) -> Any:
    """Come back by the key, which says something else than a right one where `says` has it."""
    question = asked(client)
    passkey = key.answer(question["options"], **{"origin": ORIGIN, **says})
    return come_back(client, passkey, question["ticket"], **({"extend": "yes"} if extend else {}))


def is_refused(answer: Any, *, left: int = 4) -> bool:
    text = answer.content.decode()
    tries = SharedSession.objects.get(ended_at=None).wrong_pins
    events = SecurityEvent.objects.filter(kind="wrong_passkey", user__username="tiina").count()
    return (answer.status_code, tries, events) == (422, 5 - left, 5 - left) and "error-summary" in text


class TestComingBack:
    def test_the_worker_is_back_with_the_text_and_the_passkey_was_used(
        self, screen: tuple[Client, Case, SoftwareKey]
    ) -> None:
        client, case, key = screen
        client.post("/y/save/", {**fields_of(client.get("/y/")), "what_works": "Sagor."})
        answer = by(client, key)
        assert (answer.status_code, answer.headers["Location"]) == (303, at("plan", case))
        assert answer.cookies[SHARED].value == ""
        del client.cookies[SHARED]
        assert client.get(at("case", case)).status_code == 200
        assert planning.latest(case).plan.what_works == "Sagor."  # type: ignore[union-attr]
        assert Authenticator.objects.get().last_used_at is not None

    def test_it_gives_half_an_hour_more_and_the_next_one_works_too(
        self, screen: tuple[Client, Case, SoftwareKey]
    ) -> None:
        client, _case, key = screen
        before = SharedSession.objects.get().ends_at
        assert by(client, key, verified=False).status_code == 422
        assert by(client, key, extend=True).headers["Location"] == "/y/"
        session = SharedSession.objects.get()
        assert session.ends_at > before
        assert session.wrong_pins == 0
        assert by(client, key).status_code == 303

    def test_it_gives_no_more_to_who_may_not_share_the_text_any_more(
        self, screen: tuple[Client, Case, SoftwareKey], staff: Any
    ) -> None:
        client, case, key = screen
        with acting(staff["eeva"]):
            Bar.objects.create(case=case, worker=staff["tiina"], kind="related", made_by=staff["eeva"])
        assert by(client, key, extend=True).cookies[SHARED].value == ""
        assert SharedSession.objects.get().ended_at is not None

    def test_on_a_second_device_it_only_ends_the_screen(self, family: Any, as_user: Any) -> None:
        case, client = family("writing"), as_user("tiina")
        key = with_key(client)
        send(client, at("plan_hand_over", case), _more=seats(case) | {"device": "other"})
        code = re.search(r"<code>(.+?)</code>", client.get(at("plan_pair", case)).content.decode())
        assert code
        device = here(Client())
        send(device, "/pair/", code=code[1])
        assert by(device, key).cookies[SHARED].value == ""
        assert WORKER not in device.cookies or not device.cookies[WORKER].value

    def test_the_page_tells_of_the_worker_only_the_ids_of_the_passkeys(
        self, screen: tuple[Client, Case, SoftwareKey]
    ) -> None:
        client, _case, _key = screen
        page = client.get("/y/back/").content.decode()
        assert "data-by-passkey" in page
        assert "Puhelin" not in page
        question = asked(client)
        assert set(question) == {"ticket", "options"}
        assert set(question["options"]) == {
            "challenge", "timeout", "rpId", "allowCredentials", "userVerification"
        }  # fmt: skip
        assert [set(each) for each in question["options"]["allowCredentials"]] == [{"type", "id"}]
        assert (question["options"]["userVerification"], question["options"]["rpId"]) == (
            "required",
            "localhost",
        )

    @pytest.mark.parametrize(
        "says",
        [
            {"verified": False},
            {"origin": "https://localhost:8000"},
            {"origin": "http://localhost:8001"},
            {"origin": "http://a.localhost:8000"},
            {"origin": "https://evil.example"},
            {"rp_id": "evil.example"},
            {"challenge": "AAAAAAAAAAAAAAAAAAAAAA"},
            {"type": "webauthn.create"},
            {"credential": b"nobody's"},
        ],
    )
    def test_what_is_not_right_counts_as_a_try(
        self, screen: tuple[Client, Case, SoftwareKey], says: dict[str, Any]
    ) -> None:
        client, _case, key = screen
        answer = by(client, key, **says)
        assert is_refused(answer)
        assert client.get("/y/").status_code == 200
        assert by(client, key).status_code == 303

    @pytest.mark.parametrize(
        "garbage",
        [
            "x",
            "[]",
            "{}",
            "null",
            "1" * 5000,
            "[" * 50_000,
            '{"id": 1}',
            '"\\ud800"',
            '{"rawId": "AA", "id": "AA"}',
        ],
    )
    def test_garbage_counts_as_a_try(self, screen: tuple[Client, Case, SoftwareKey], garbage: str) -> None:
        client, _case, _key = screen
        assert is_refused(come_back(client, garbage, asked(client)["ticket"]))

    def test_a_right_answer_cut_or_changed_anywhere_is_refused(
        self, screen: tuple[Client, Case, SoftwareKey], staff: Any
    ) -> None:
        client, _case, key = screen
        for name in ("clientDataJSON", "authenticatorData", "signature"):
            for change in (
                lambda text: text[:-4],
                lambda text: "A" + text[1:],
                lambda text: "",
                lambda text: 7,
            ):
                with acting(staff["tiina"]):
                    SharedSession.objects.update(wrong_pins=0)
                question = asked(client)
                said = json.loads(key.answer(question["options"], origin=ORIGIN))
                said["response"][name] = change(said["response"][name])
                answer = come_back(client, json.dumps(said), question["ticket"])
                assert answer.status_code == 422, name
        assert SharedSession.objects.get().ended_at is None

    def test_somebody_elses_passkey_is_refused(
        self, screen: tuple[Client, Case, SoftwareKey], as_user: Any
    ) -> None:
        client, _case, _key = screen
        assert is_refused(by(client, with_key(as_user("mikael"))))

    def test_a_challenge_is_answered_once_right_or_wrong(
        self, screen: tuple[Client, Case, SoftwareKey]
    ) -> None:
        client, _case, key = screen
        question = asked(client)
        right = key.answer(question["options"], origin=ORIGIN)
        assert come_back(client, right, question["ticket"], extend="yes").status_code == 302
        assert is_refused(come_back(client, right, question["ticket"]))
        question = asked(client)
        assert is_refused(come_back(client, "x", question["ticket"]), left=3)
        right = key.answer(question["options"], origin=ORIGIN)
        assert is_refused(come_back(client, right, question["ticket"]), left=2)

    def test_of_the_same_answer_sent_many_times_at_once_one_counts(
        self, screen: tuple[Client, Case, SoftwareKey]
    ) -> None:
        client, _case, key = screen
        question = asked(client)
        sent = {"passkey": key.answer(question["options"], origin=ORIGIN), "ticket": question["ticket"]}

        def post(_number: int) -> int:
            device = here(Client())
            device.cookies = client.cookies.copy()
            try:
                return device.post("/y/back/", {**sent, "extend": "yes"}).status_code
            finally:
                connections.close_all()

        with ThreadPoolExecutor(4) as pool:
            assert sorted(pool.map(post, range(4))) == [302, 422, 422, 422]

    def test_a_challenge_is_for_two_minutes(self, screen: tuple[Client, Case, SoftwareKey]) -> None:
        client, _case, key = screen
        question = asked(client)
        right = key.answer(question["options"], origin=ORIGIN)
        with time_machine.travel(timezone.now() + timezone.timedelta(seconds=125), tick=True):
            assert is_refused(come_back(client, right, question["ticket"]))

    def test_a_challenge_is_for_its_own_screen(
        self, screen: tuple[Client, Case, SoftwareKey], family: Any, as_user: Any
    ) -> None:
        client, _case, key = screen
        other, case = here(as_user("tiina")), family("with_family")
        assert send(other, at("plan_hand_over", case), _more=seats(case)).status_code == 303
        question = asked(other)
        right = key.answer(question["options"], origin=ORIGIN)
        assert come_back(client, right, question["ticket"]).status_code == 422
        assert come_back(other, right, question["ticket"]).status_code == 303

    @pytest.mark.parametrize("ticket", ["", "x", "a:b:c", "ä" * 9])
    def test_a_ticket_that_is_not_ours_is_refused(
        self, screen: tuple[Client, Case, SoftwareKey], ticket: str
    ) -> None:
        client, _case, key = screen
        right = key.answer(asked(client)["options"], origin=ORIGIN)
        assert is_refused(come_back(client, right, ticket))

    def test_pins_and_passkeys_have_five_tries_together(
        self, screen: tuple[Client, Case, SoftwareKey]
    ) -> None:
        client, _case, key = screen
        for _try in range(2):
            assert send(client, "/y/back/", pin="111111").status_code == 422
            assert by(client, key, verified=False).status_code == 422
        last = by(client, key, verified=False)
        assert last.cookies[SHARED].value == ""
        assert SharedSession.objects.filter(ended_at=None).count() == 0
        assert SecurityEvent.objects.filter(kind="wrong_passkey").count() == 3
        assert SecurityEvent.objects.filter(kind="shared_screen_died").count() == 1

    def test_a_removed_passkey_and_a_worker_who_left_do_not_come_back(
        self, screen: tuple[Client, Case, SoftwareKey], staff: Any
    ) -> None:
        client, _case, key = screen
        question = asked(client)
        staff["tiina"].is_active = False
        staff["tiina"].save()
        right = key.answer(question["options"], origin=ORIGIN)
        assert come_back(client, right, question["ticket"]).status_code == 422
        Authenticator.objects.all().delete()
        assert client.get("/y/back/?passkey").status_code == 404
        assert "data-by-passkey" not in client.get("/y/back/").content.decode()
        assert come_back(client, right, question["ticket"]).status_code == 422

    def test_when_it_is_locked_the_passkey_opens_it(self, screen: tuple[Client, Case, SoftwareKey]) -> None:
        client, _case, key = screen
        lock = settings.SHARED_COVER_SECONDS + settings.SHARED_REOPEN_SECONDS
        with time_machine.travel(timezone.now() + timezone.timedelta(seconds=lock + 5), tick=True):
            assert client.get("/tila/").json() == {"state": "locked"}
            assert by(client, key, extend=True).headers["Location"] == "/y/"
            assert client.get("/tila/").json() == {"state": "shared"}

    def test_at_an_ip_address_there_is_only_the_pin(self, screen: tuple[Client, Case, SoftwareKey]) -> None:
        client, _case, key = screen
        question = asked(client)
        here(client, "127.0.0.1:8000")
        assert "data-by-passkey" not in client.get("/y/back/").content.decode()
        assert client.get("/y/back/?passkey").status_code == 404
        right = key.answer(question["options"], origin="http://127.0.0.1:8000", rp_id="127.0.0.1")
        assert is_refused(come_back(client, right, question["ticket"]))


class TestHandingOver:
    def test_without_pin_a_passkey_is_enough_and_without_both_it_is_asked_for(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case, client = family("writing"), here(as_user("tiina"))
        staff["tiina"].pin = ""
        staff["tiina"].save()
        assert client.get(at("plan_hand_over", case)).headers["Location"] == "/pin/"
        key = with_key(client)
        here(client, "127.0.0.1")
        assert client.get(at("plan_hand_over", case)).headers["Location"] == "/pin/"
        here(client)
        assert send(client, at("plan_hand_over", case), _more=seats(case)).status_code == 303
        assert 'name="pin"' not in client.get("/y/back/").content.decode()
        assert send(client, "/y/back/", pin="246810").status_code == 422
        assert by(client, key).status_code == 303

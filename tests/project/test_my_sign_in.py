"""One's own sign-ins: seen, ended one by one or all others; a device not seen before is told of."""

from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from perhetyo.device_words import in_words
from perhetyo.models import SecurityEvent, SignIn
from tests.passkeys import PASSWORD
from tests.sign_in import is_signed_in, log_in, same_browser

pytestmark = pytest.mark.django_db
PAGE = "/sign-in/"
PHONE = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36"
DESK = "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0"


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


def on(agent: str, name: str = "tiina", browser: Client | None = None) -> Client:
    """A browser of this kind, just logged in and on its first page."""
    client = browser or Client()
    client.defaults["HTTP_USER_AGENT"] = agent
    log_in(client, name)
    client.get("/")
    return client


def rows() -> list[SignIn]:
    return list(SignIn.objects.filter(user__username="tiina").order_by("started_at"))


def test_each_sign_in_is_on_the_list_in_plain_words(staff: Any) -> None:
    desk, _phone = on(DESK), on(PHONE)
    page = desk.get(PAGE).content.decode()
    assert "Firefox, Linux" in page
    assert "Chrome, Android" in page
    assert page.count("tämä laite") == 1
    assert "Firefox" not in on(PHONE, "mikael").get(PAGE).content.decode()


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (DESK, "Firefox, Linux"),
        (PHONE, "Chrome, Android"),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1",
            "Safari, iPhone",
        ),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/150.0 Safari/537.36 Edg/150.0", "Edge, Windows"),
        ("curl/8.0", ""),
        ("", ""),
        ("<script>alert(1)</script>" * 500, ""),
    ],
)
def test_a_browser_in_words(agent: str, words: str) -> None:
    assert in_words(agent) == words


def test_one_is_ended_at_once_and_only_by_its_owner(staff: Any) -> None:
    desk, phone, mikael = on(DESK), on(PHONE), on(DESK, "mikael")
    row = rows()[1]
    assert mikael.post(f"{PAGE}{row.pk}/end/").status_code == 404
    assert is_signed_in(phone)
    assert desk.get(f"{PAGE}{row.pk}/end/").status_code == 405
    assert desk.post(f"{PAGE}{row.pk}/end/").headers["Location"] == PAGE
    answer = phone.get("/", follow=True)
    assert answer.redirect_chain[0][0].startswith("/account/login/")
    assert "lopetit sen itse" in answer.content.decode()
    assert is_signed_in(desk)
    assert SecurityEvent.objects.filter(kind="sign_in_ended").count() == 1


def test_ending_the_one_i_sit_at_logs_me_out(staff: Any) -> None:
    desk = on(DESK)
    assert desk.post(f"{PAGE}{rows()[0].pk}/end/").headers["Location"] == "/account/login/"
    assert not is_signed_in(desk)


def test_all_others_are_ended(staff: Any) -> None:
    desk, phone = on(DESK), on(PHONE)
    desk.post(f"{PAGE}end-others/")
    assert (is_signed_in(desk), is_signed_in(phone)) == (True, False)


def test_what_is_posted_from_an_ended_sign_in_is_kept(staff: Any) -> None:
    from perhetyo import drafts
    from perhetyo.models import Draft

    desk, phone = on(DESK), on(PHONE)
    desk.post(f"{PAGE}end-others/")
    ticket = drafts.Ticket(staff["tiina"].pk, "x:", None).sign()
    phone.post("/drafts/save/", {"_draft": ticket, "now": "Ilta sujui"})
    assert Draft.objects.get().fields == {"now": ["Ilta sujui"]}


def test_two_at_once_and_the_one_seen_longest_ago_gives_way(staff: Any, settings: Any) -> None:
    assert settings.SIGN_INS_AT_ONCE == 2
    first, second = on(DESK), on(PHONE)
    third = on("Edg Windows")
    assert [is_signed_in(each) for each in (first, second, third)] == [False, True, True]
    settings.SIGN_INS_AT_ONCE = 0
    fourth = on(DESK)
    assert [is_signed_in(each) for each in (second, third, fourth)] == [True, True, True]


def test_one_browser_has_one_sign_in(staff: Any) -> None:
    desk = on(DESK)
    again = on(DESK, browser=same_browser(desk))
    assert not is_signed_in(desk)
    assert is_signed_in(again)
    assert [row.end for row in rows()] == ["same_browser", ""]


def test_a_request_of_a_session_makes_one_row_and_reading_writes_once_a_minute(as_user: Any) -> None:
    client = as_user("tiina")
    for _page in range(3):
        client.get("/")
    assert len(rows()) == 1
    seen = rows()[0].last_seen_at
    with time_machine.travel(timezone.now() + timezone.timedelta(seconds=30)):
        client.get("/")
    assert rows()[0].last_seen_at == seen
    with time_machine.travel(timezone.now() + timezone.timedelta(seconds=90)):
        client.get("/")
    assert rows()[0].last_seen_at > seen


def test_logging_out_ends_it(staff: Any) -> None:
    desk = on(DESK)
    desk.post("/account/logout/")
    assert rows()[0].end == "signed_out"


def test_handing_the_screen_over_ends_it(family: Any, as_user: Any) -> None:
    from tests.forms import seats, send

    case, client = family("writing"), as_user("tiina")
    assert send(client, f"/cases/{case.pk}/plan/hand-over/", _more=seats(case)).status_code == 303
    assert rows()[0].end == "handed_over"


TOLD = "ei ole nähty ennen"


def test_a_new_device_is_told_on_the_known_one_and_not_on_itself(staff: Any) -> None:
    desk = on(DESK)
    assert TOLD not in desk.get("/").content.decode(), "the first device is no news"
    stranger = on(PHONE)
    page = desk.get("/").content.decode()
    assert TOLD in page
    assert "Chrome, Android" in page
    assert TOLD not in stranger.get("/").content.decode()


def test_it_is_told_at_the_next_log_in_too(staff: Any) -> None:
    desk = on(DESK)
    desk.post("/account/logout/")
    on(PHONE)
    assert TOLD in on(DESK, browser=same_browser(desk)).get("/").content.decode()


def test_it_was_me(staff: Any) -> None:
    desk, phone = on(DESK), on(PHONE)
    desk.post(f"{PAGE}{rows()[1].pk}/known/")
    assert TOLD not in desk.get("/").content.decode()
    assert is_signed_in(phone)
    phone.post("/account/logout/")
    on(PHONE, browser=same_browser(phone))
    assert TOLD not in desk.get("/").content.decode(), "known from now on"


def test_it_was_not_me(staff: Any) -> None:
    desk, stranger = on(DESK), on(PHONE)
    answer = desk.post(f"{PAGE}{rows()[1].pk}/end/", {"was_not_me": "yes"})
    assert answer.headers["Location"] == "/sign-in/password/"
    assert not is_signed_in(stranger)
    assert TOLD not in desk.get("/").content.decode()
    on(PHONE, browser=same_browser(stranger))
    assert TOLD in desk.get("/").content.decode(), "the same stranger again"


def test_nobody_else_answers_for_it(staff: Any) -> None:
    on(DESK), on(PHONE)
    assert on(DESK, "mikael").post(f"{PAGE}{rows()[1].pk}/known/").status_code == 404
    assert rows()[1].known_at is None


def test_a_new_password_ends_the_others_and_this_one_goes_on(staff: Any) -> None:
    desk, phone = on(DESK), on(PHONE)
    new = "seitsemän kurkea lensi"
    for wrong in ({"new": "short", "again": "short"}, {"new": new, "again": "x"}, {"new": "", "again": ""}):
        answer = desk.post(f"{PAGE}password/", wrong)
        assert answer.status_code == 422
        assert "error-summary" in answer.content.decode()
    assert desk.post(f"{PAGE}password/", {"new": new, "again": new}).headers["Location"] == PAGE
    assert (is_signed_in(desk), is_signed_in(phone)) == (True, False)
    assert log_in(Client(), "tiina", PASSWORD).status_code == 422
    assert log_in(Client(), "tiina", new).status_code == 302


def test_the_passwords_of_the_demo_and_the_too_common_are_not_chosen(staff: Any) -> None:
    desk = on(DESK)
    for easy in ("123456789012345", "tiinaahonkallio", "a" * 14, "x" * 129):
        assert desk.post(f"{PAGE}password/", {"new": easy, "again": easy}).status_code == 422, easy


def test_a_new_device_does_not_call_itself_or_another_one_known(staff: Any, settings: Any) -> None:
    settings.SIGN_INS_AT_ONCE = 0
    desk, thief, other = on(DESK), on(PHONE), on("Edg Windows")
    for row in rows()[1:]:
        assert thief.post(f"{PAGE}{row.pk}/known/").status_code == 403
    assert not any(row.known_at for row in rows())
    desk.post(f"{PAGE}{rows()[2].pk}/known/")
    assert other.post(f"{PAGE}{rows()[2].pk}/known/").status_code == 403, "its own row"
    assert other.post(f"{PAGE}{rows()[1].pk}/known/").status_code == 302, "it is known now"


def test_a_new_device_that_ends_itself_is_told_of_all_the_same(staff: Any) -> None:
    desk, thief = on(DESK), on(PHONE)
    thief.post(f"{PAGE}{rows()[1].pk}/end/")
    assert not is_signed_in(thief)
    assert TOLD in desk.get("/").content.decode()

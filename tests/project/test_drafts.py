"""Drafts: offered where something new is made, set aside rather than written over, given back for a day."""

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases.models import Disclosure, Record
from perhetyo.models import Draft, SignIn, Submission
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db
GIVEN = {"what": "Kopio", "to_whom": "Kuraattori", "why": "Tapaaminen", "ground": "consent"}
OFFER, ASIDE = "Jatka siitä", "on tallessa huomiseen asti"


@pytest.fixture
def new(family: Any) -> str:
    return reverse("disclosure_new", kwargs={"case_id": family("with_family").pk})


def opened(client: Client, url: str) -> dict[str, Any]:
    """The fields of the page, as it opens."""
    return fields_of(client.get(url))


def saved(client: Client, url: str, **typed: str) -> dict[str, Any]:
    """A page on which something was typed and saved by itself."""
    data = {**opened(client, url), **typed}
    assert client.post(reverse("save_draft"), data).json()["saved"]
    return data


def asking(url: str, data: dict[str, Any]) -> str:
    return f"{url}{'&' if '?' in url else '?'}draft={data['_page']}"


class TestSomethingNew:
    def test_opens_empty_and_offers_the_text_from_before(self, as_user: Any, new: str) -> None:
        client = as_user("tiina")
        data = saved(client, new, what="Kesken jäänyt")
        page = client.get(new)
        assert fields_of(page)["what"] == ""
        assert OFFER in page.content.decode()
        assert asking(new, data) in page.content.decode()
        assert opened(client, asking(new, data))["what"] == "Kesken jäänyt"

    def test_a_second_text_sets_the_first_aside_and_either_can_be_gone_on_with(
        self, as_user: Any, new: str
    ) -> None:
        client = as_user("tiina")
        first = saved(client, new, what="Ensimmäinen")
        second = saved(client, new, what="Toinen")
        page = client.get(new).content.decode()
        assert asking(new, second) in page
        assert ASIDE in page
        assert opened(client, asking(new, first))["what"] == "Ensimmäinen"
        client.post(reverse("save_draft"), {**first, "what": "Ensimmäinen jatkuu"})
        assert opened(client, asking(new, first))["what"] == "Ensimmäinen jatkuu"
        assert opened(client, asking(new, second))["what"] == "Toinen"
        assert Draft.objects.count() == 2
        assert Draft.objects.filter(aside_at=None).count() == 1

    def test_thrown_away_it_can_be_taken_back_until_tomorrow(self, as_user: Any, new: str) -> None:
        client = as_user("tiina")
        data = saved(client, new, what="Hylätty vahingossa")
        client.post(reverse("discard_draft"), {"_draft": data["_draft"], "back": new})
        page = client.get(new).content.decode()
        assert OFFER not in page
        assert ASIDE in page
        assert opened(client, asking(new, data))["what"] == "Hylätty vahingossa"
        with time_machine.travel(timezone.now() + timedelta(hours=25), tick=True):
            assert ASIDE not in as_user("tiina").get(new).content.decode()
            call_command("remind")
        assert not Draft.objects.exists()

    def test_sent_it_is_gone_and_nothing_is_offered(self, as_user: Any, new: str) -> None:
        client = as_user("tiina")
        data = saved(client, new, **GIVEN)
        assert client.post(asking(new, data), data).status_code == 302
        assert not Draft.objects.exists()
        page = client.get(asking(new, data))
        assert fields_of(page)["what"] == ""
        assert OFFER not in page.content.decode()

    def test_a_save_that_comes_after_its_sending_brings_nothing_back(self, as_user: Any, new: str) -> None:
        client = as_user("tiina")
        data = opened(client, new) | GIVEN
        assert client.post(new, data).status_code == 302
        assert client.post(reverse("save_draft"), data).status_code == 200
        assert not Draft.objects.exists()

    def test_nobody_else_is_offered_it_nor_gets_it_by_its_number(self, as_user: Any, new: str) -> None:
        data = saved(as_user("tiina"), new, what="Vain minun")
        for url in (new, asking(new, data)):
            page = as_user("mikael").get(url).content.decode()
            assert "Vain minun" not in page
            assert OFFER not in page
            assert ASIDE not in page

    @pytest.mark.parametrize("number", ["", "x", "00000000-0000-4000-8000-000000000000", "ä" * 500])
    def test_a_number_of_no_draft_opens_the_page_as_it_is(self, as_user: Any, new: str, number: str) -> None:
        page = as_user("tiina").get(new, {"draft": number})
        assert page.status_code == 200
        assert fields_of(page)["what"] == ""

    @pytest.mark.parametrize("number", ["", "x"])
    def test_without_the_number_of_its_page_it_is_kept_all_the_same(
        self, as_user: Any, new: str, number: str
    ) -> None:
        """A page that was opened before a deploy and saved after it."""
        client = as_user("tiina")
        data = {**opened(client, new), "what": "Ennen päivitystä", "_page": number}
        assert client.post(reverse("save_draft"), data).status_code == 200
        page = client.get(new)
        assert OFFER in page.content.decode()
        assert opened(client, page.context["page"].to_offered)["what"] == "Ennen päivitystä"

    def test_a_page_from_before_an_update_is_sent_after_it(self, as_user: Any, new: str) -> None:
        """It lacks what the update brought, and was saved by itself when nobody knew of that yet."""
        client = as_user("tiina")
        data = {**opened(client, new), **GIVEN}
        del data["_page"]
        client.post(reverse("save_draft"), data)
        assert client.post(new, data).status_code == 302
        assert Disclosure.objects.get().what == GIVEN["what"]
        assert not Draft.objects.filter(aside_at=None).exists()

    def test_what_an_update_asks_for_besides_is_asked_and_the_text_is_kept(
        self, as_user: Any, new: str
    ) -> None:
        client = as_user("tiina")
        data = {**opened(client, new), **GIVEN, "what": "Ennen päivitystä"}
        del data["_page"], data["ground"]
        answer = client.post(new, data)
        assert answer.status_code == 422
        assert fields_of(answer)["what"] == "Ennen päivitystä"


class TestSomethingSaved:
    def test_goes_on_with_the_draft_and_says_so(self, family: Any, as_user: Any) -> None:
        url = reverse("plan_write", kwargs={"case_id": family("writing").pk})
        client = as_user("tiina")
        saved(client, url, situation="Kesken")
        page = client.get(url)
        assert fields_of(page)["situation"] == "Kesken"
        assert page.context["page"].draft

    def test_saved_in_one_window_the_others_text_is_set_aside_and_not_laid_over_it(
        self, family: Any, as_user: Any
    ) -> None:
        url = reverse("plan_write", kwargs={"case_id": family("writing").pk})
        client = as_user("tiina")
        one = saved(client, url, situation="Ikkunassa yksi")
        two = {**opened(client, url), "_page": "7b6a5f0e-1111-4222-8333-444455556666", "situation": "Kaksi"}
        client.post(reverse("save_draft"), two)
        assert client.post(url, one).status_code == 302
        page = client.get(url)
        assert fields_of(page)["situation"] == "Ikkunassa yksi"
        assert ASIDE in page.content.decode()
        assert opened(client, asking(url, two))["situation"] == "Kaksi"


class TestTwoWindowsWithOneDraft:
    """Both go on with the same draft, so both have its number; each has a key of its own."""

    @pytest.fixture
    def windows(self, as_user: Any, new: str) -> tuple[Client, str, dict[str, Any], dict[str, Any]]:
        client = as_user("tiina")
        url = asking(new, saved(client, new, what="Alku"))
        return client, url, opened(client, url), opened(client, url)

    def saves(self, client: Client, data: dict[str, Any], text: str) -> None:
        assert client.post(reverse("save_draft"), data | {"what": text}).json()["saved"]
        data["_known"] = data["_key"]  # as the page does

    def texts(self) -> tuple[list[str], list[str]]:
        rows = [(row.aside_at, row.fields["what"][0]) for row in Draft.objects.all()]
        return [text for at, text in rows if not at], sorted(text for at, text in rows if at)

    def test_what_the_other_saved_is_set_aside_and_never_written_over(self, windows: Any, new: str) -> None:
        client, _url, one, two = windows
        self.saves(client, one, "Ikkunassa yksi")
        self.saves(client, two, "Ikkunassa kaksi")
        assert self.texts() == (["Ikkunassa kaksi"], ["Ikkunassa yksi"])
        self.saves(client, one, "Yksi jatkuu")
        self.saves(client, two, "Kaksi jatkuu")
        assert self.texts() == (["Kaksi jatkuu"], ["Yksi jatkuu"])
        asides = [client.get(each.address) for each in client.get(new).context["page"].aside]
        assert [fields_of(page)["what"] for page in asides] == ["Yksi jatkuu"]

    def test_sending_one_leaves_the_others_to_be_asked_for(self, windows: Any) -> None:
        client, url, one, two = windows
        self.saves(client, one, "Ikkunassa yksi")
        assert client.post(url, two | GIVEN).status_code == 302
        assert self.texts() == ([], ["Ikkunassa yksi"])

    def test_a_draft_from_before_windows_had_keys_is_gone_on_with(self, windows: Any) -> None:
        client, url, _one, _two = windows
        Draft.objects.update(key=None)
        self.saves(client, opened(client, url), "Jatkuu")
        assert self.texts() == (["Jatkuu"], [])


def test_the_same_key_with_another_secret_is_another_sending(family: Any, as_user: Any) -> None:
    client = as_user("tiina")
    url = reverse("person_new", kwargs={"case_id": family("working").pk})
    data = {
        **opened(client, url),
        "first_names": "Aada",
        "last_name": "Pihlaja",
        "role": "child",
        "born_on": "2014-05-06",
    }
    first = client.post(url, data)
    assert first.status_code == 302, first.context["form"].errors
    assert client.post(url, data).status_code == 302
    assert client.post(url, data | {"identity_code": "010190-921K"}).status_code == 422


def test_trying_again_to_save_is_nobody_at_the_device(as_user: Any, new: str) -> None:
    client = as_user("tiina")
    data = opened(client, new)
    long_ago = timezone.now() - timedelta(minutes=10)
    for query, is_somebody in (("?again", False), ("", True)):
        SignIn.objects.update(last_seen_at=long_ago)
        client.post(reverse("save_draft") + query, data)
        assert (SignIn.objects.get().last_seen_at > long_ago) is is_somebody


class TestTheLogInRanOut:
    @pytest.fixture
    def page(self, family: Any) -> str:
        return reverse("entry_new", kwargs={"case_id": family("working").pk}) + "?of=other"

    def typed(self, client: Client, page: str) -> dict[str, Any]:
        return {**opened(client, page), "what_we_did": "Kirjoitettu ennen aikakatkaisua"}

    def test_what_was_sent_comes_back_at_the_same_place_and_is_saved_once(
        self, as_user: Any, staff: Any, page: str
    ) -> None:
        client = as_user("tiina")
        data = self.typed(client, page)
        client.cookies.clear()
        away = client.post(page, data)
        assert away.status_code == 302
        client.force_login(staff["tiina"])
        back = client.get(dict(parse_qsl(urlsplit(away.headers["Location"]).query))["next"])
        assert fields_of(back)["what_we_did"] == "Kirjoitettu ennen aikakatkaisua"
        assert fields_of(back)["_page"] == data["_page"]

    def test_locked_it_comes_back_after_the_pin(self, as_user: Any, page: str) -> None:
        client = as_user("tiina")
        data = self.typed(client, page)
        SignIn.objects.update(last_seen_at=timezone.now() - timedelta(minutes=16))
        away = client.post(page, data)
        assert "/unlock/" in away.headers["Location"]
        there = client.post(away.headers["Location"], {"pin": "246810"})
        assert there.status_code == 302
        assert opened(client, there.headers["Location"])["what_we_did"] == data["what_we_did"]

    def test_a_stale_token_leads_back_to_the_text(self, staff: Any, page: str) -> None:
        client = Client(enforce_csrf_checks=True)
        client.force_login(staff["tiina"])
        data = self.typed(client, page)
        answer = client.post(page, {**data, "csrfmiddlewaretoken": "x" * 64})
        assert answer.status_code == 403
        back = answer.context["back"]
        assert back in answer.content.decode().replace("&amp;", "&")
        assert opened(client, back)["what_we_did"] == data["what_we_did"]

    def test_a_save_while_typing_is_kept_and_told_so_whatever_the_log_in(self, staff: Any, page: str) -> None:
        by_script = {"sec-fetch-mode": "cors"}
        client = Client(enforce_csrf_checks=True)
        client.force_login(staff["tiina"])
        data = self.typed(client, page)
        stale = client.post(
            reverse("save_draft"), data | {"csrfmiddlewaretoken": "x" * 64}, headers=by_script
        )
        assert (stale.status_code, bool(stale.json()["saved"])) == (403, True)
        client = Client()
        out = client.post(reverse("save_draft"), data | {"what_we_did": "Ulkona"}, headers=by_script)
        assert (out.status_code, out.json()["state"], bool(out.json()["saved"])) == (401, "out", True)
        assert Draft.objects.get().fields["what_we_did"] == ["Ulkona"]

    def test_what_was_refused_is_kept_before_anything_is_typed_again(self, as_user: Any, page: str) -> None:
        client = as_user("tiina")
        data = {**self.typed(client, page), "date": "2999-01-01"}
        assert client.post(page, data).status_code == 422
        assert Draft.objects.get().fields["what_we_did"] == [data["what_we_did"]]

    def test_a_sending_that_was_refused_keeps_its_page(self, as_user: Any, page: str) -> None:
        client = as_user("tiina")
        data = {**self.typed(client, page), "date": "2999-01-01"}
        again = client.post(page, data)
        assert again.status_code == 422
        assert fields_of(again)["_page"] == data["_page"]
        assert not Record.objects.filter(kind="entry").exists()
        assert send(client, page).status_code == 422


class TestACopyThatWaitedInABrowser:
    """`_known` is the window that had saved the text last, as far as the browser of the copy knew."""

    def arrives(self, client: Client, data: dict[str, Any], known: str, text: str) -> None:
        answer = client.post(reverse("save_draft"), {**data, "what": text, "_known": known, "_waited": "yes"})
        assert answer.json()["saved"]

    def test_goes_on_with_what_its_own_window_had_saved(self, as_user: Any, new: str) -> None:
        client = as_user("tiina")
        data = saved(client, new, what="Alku")
        self.arrives(client, data, data["_key"], "Alku ja loppu")
        assert Draft.objects.get().fields["what"] == ["Alku ja loppu"]

    def test_is_the_draft_when_nothing_of_it_had_arrived(self, as_user: Any, new: str) -> None:
        client = as_user("tiina")
        self.arrives(client, opened(client, new), "", "Vain täällä")
        assert Draft.objects.get().fields["what"] == ["Vain täällä"]
        assert OFFER in client.get(new).content.decode()

    def test_goes_on_with_a_text_that_an_earlier_window_had_saved(self, as_user: Any, new: str) -> None:
        client = as_user("tiina")
        first = saved(client, new, what="Alku")
        second = opened(client, asking(new, first))
        assert second["_key"] != first["_key"]
        self.arrives(client, second, first["_key"], "Alku ja loppu")
        assert Draft.objects.get().fields["what"] == ["Alku ja loppu"]

    @pytest.mark.parametrize("how", ["saved", "sent", "thrown away"])
    def test_writes_over_nothing_that_went_on_elsewhere(self, as_user: Any, new: str, how: str) -> None:
        client = as_user("tiina")
        first = saved(client, new, what="Alku")
        second = opened(client, asking(new, first)) | GIVEN
        if how == "saved":
            client.post(reverse("save_draft"), second)
        if how == "sent":
            assert client.post(asking(new, first), second).status_code == 302
        if how == "thrown away":
            client.post(reverse("discard_draft"), {"_draft": first["_draft"], "back": new})
        self.arrives(client, first, first["_key"], "Vanha kopio")
        standing = [row.fields["what"] for row in Draft.objects.filter(aside_at=None)]
        assert standing == ([["Kopio"]] if how == "saved" else [])
        assert ["Vanha kopio"] in [row.fields["what"] for row in Draft.objects.exclude(aside_at=None)]
        assert ASIDE in client.get(new).content.decode()

    def test_opens_only_to_its_writer_signed_in_and_not_locked(self, as_user: Any) -> None:
        def key(client: Client) -> Any:
            return client.get(reverse("local_key"), headers={"sec-fetch-mode": "cors"})

        tiina = as_user("tiina")
        assert key(tiina).json() == key(as_user("tiina")).json()
        assert key(tiina).json() != key(as_user("mikael")).json()
        assert key(tiina).headers["Cache-Control"] == "no-store"
        SignIn.objects.update(last_seen_at=timezone.now() - timedelta(minutes=16))
        assert key(tiina).status_code == 423
        assert key(Client()).status_code == 401
        assert "key" not in key(tiina).json()


@pytest.mark.parametrize(
    ("url", "fields"),
    [
        ("/pin/", {"pin": "975310", "again": "975310"}),
        ("/unlock/", {"pin": "975310"}),
        ("/sign-in/password/", {"new": "975310 kolme sanaa", "again": "975310 kolme sanaa"}),
        ("/prove/", {"password": "975310", "code": "975310"}),
    ],
)
def test_a_page_that_had_become_old_gives_back_nothing_that_opens_a_door(
    staff: Any, url: str, fields: dict[str, str]
) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(staff["tiina"])
    answer = client.post(url, {**fields, "csrfmiddlewaretoken": "x" * 64})
    assert answer.status_code == 403
    assert "975310" not in answer.content.decode()


def test_the_key_of_a_sending_is_known_for_a_month_and_then_forgotten(as_user: Any, new: str) -> None:
    client = as_user("tiina")
    data = opened(client, new) | GIVEN
    assert client.post(new, data).status_code == 302
    for days, count in ((29, 1), (31, 0)):
        with time_machine.travel(timezone.now() + timedelta(days=days), tick=True):
            call_command("remind")
        assert Submission.objects.count() == count

"""Nobody passes beside the gate: 404 for what is not one's task, 403 for what one's role may not do."""

import re
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from perhetyo.gate import rule_of
from perhetyo.models import Draft, ReadLog, SecurityEvent
from tests.forms import fields_of


def every_view(patterns: Any = None) -> Iterator[URLPattern]:
    for each in patterns if patterns is not None else get_resolver().url_patterns:
        if isinstance(each, URLResolver):
            yield from every_view(each.url_patterns)
        else:
            yield each


@pytest.mark.parametrize("urlconf", [None, "cases.shared_screen.urls"])
def test_every_view_declares_a_rule(urlconf: str | None) -> None:
    views = list(every_view(get_resolver(urlconf).url_patterns))
    assert len(views) > 4
    assert [view.name for view in views if rule_of(view.callback) is None] == []


CASE_PAGES = [each.name for each in every_view() if (rule_of(each.callback) or "").startswith("case:")]
SAMPLES = {"decision_id": 1, "number": 1, "item_id": 1, "row_id": 1, "bar_id": 1}
CAPTURED = {
    each.name: [name for name in each.pattern.converters if name != "case_id"] for each in every_view()
}


def address(name: str, case_id: Any, **known: Any) -> str:
    """The address of a page of a case, with made-up ids for whatever else it captures."""
    more = {key: known.get(key) or SAMPLES.get(key) or uuid.uuid4() for key in CAPTURED[name]}
    return reverse(name, kwargs={"case_id": case_id, **more})


# The log officer's own, which stand on a ground that reaches every case (tests/cases/test_case_log.py).
OF_THE_LOG = {
    "case_log", "case_log_pdf", "person_log", "person_log_pdf", "log_hold_back", "data_request_new",
    "log_request",
}  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("user", ["juho", "petra", "hanna", "liisa", "admin"])
def test_whoever_has_another_task_gets_404_for_every_page(family: Any, as_user: Any, user: str) -> None:
    case = family("with_family")
    client = as_user(user)
    assert len(CASE_PAGES) > 20
    for name in [each for each in CASE_PAGES if user != "liisa" or each not in OF_THE_LOG]:
        for answer in (client.get(address(name, case.pk)), client.post(address(name, case.pk))):
            assert answer.status_code == 404, (user, name)
    assert not ReadLog.objects.filter(case_id=case.pk, user__username=user).exists()


@pytest.mark.django_db
def test_what_one_may_not_see_looks_like_what_does_not_exist(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("juho")
    answers = [client.get(address("case", each)) for each in (case.pk, uuid.uuid4())]
    # The page's own address and the CSRF token differ on every answer.
    bodies = {re.sub(r'value="[^"]*"', "", answer.content.decode()) for answer in answers}
    assert [answer.status_code for answer in answers] == [404, 404]
    assert len(bodies) == 1


@pytest.mark.django_db
def test_a_step_that_is_not_ones_own_is_403_and_leaves_a_trace(family: Any, as_user: Any) -> None:
    case = family("submitted")
    assert as_user("tiina").get(address("plan_decide", case.pk)).status_code == 403
    event = SecurityEvent.objects.get(kind=SecurityEvent.Kind.REFUSED)
    assert (event.case_id, event.page, event.user.username) == (case.pk, "plan_decide", "tiina")


@pytest.mark.django_db
def test_a_read_is_logged_for_each_person_seen(family: Any, as_user: Any) -> None:
    case = family("with_family")
    as_user("mikael").get(address("case", case.pk))
    rows = ReadLog.objects.filter(case_id=case.pk, page="case")
    assert {row.person_id for row in rows} == {part.person_id for part in case.present_people}
    assert {(row.user.username, row.ground, row.action) for row in rows} == {("mikael", "pair", "view")}


@pytest.mark.django_db
def test_if_the_read_cannot_be_logged_the_page_is_not_shown(
    family: Any, as_user: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = family("with_family")

    def full(*args: Any, **kwargs: Any) -> None:
        raise OSError

    monkeypatch.setattr("cases.gate.gate.log_reads", full)
    client = as_user("tiina")
    client.raise_request_exception = False
    answer = client.get(address("case", case.pk))
    assert answer.status_code == 500
    assert "Vesiniemi" not in answer.content.decode()


@pytest.mark.django_db
def test_the_unit_lead_opens_a_family_in_work_only_with_a_ground(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("eeva")
    opening = address("case_open", case.pk)
    for name in ("case", "people", "plan", "referral"):
        assert client.get(address(name, case.pk)).headers["Location"] == opening
    data = fields_of(client.get(opening))
    assert client.post(opening, {**data, "ground": "steering"}).status_code == 422
    client.post(opening, {**data, "ground": "steering", "words": "Työparin vaihto"})
    assert client.get(address("case", case.pk)).status_code == 200
    assert SecurityEvent.objects.filter(kind="opened_with_ground", case_id=case.pk).count() == 1


@pytest.mark.django_db
def test_a_lost_log_in_keeps_what_was_typed(family: Any, as_user: Any) -> None:
    case = family("writing")
    page = address("plan_write", case.pk)
    client = as_user("tiina")
    data = {**fields_of(client.get(page)), "situation": "Pitkä teksti, joka ei saa kadota."}
    answer = Client().post(page, data)
    assert answer.headers["Location"].startswith("/account/login/?next=")
    assert Draft.objects.get().user.username == "tiina"
    again = as_user("tiina").get(page).content.decode()
    assert "Pitkä teksti, joka ei saa kadota." in again
    assert "Pitkä teksti" not in as_user("mikael").get(page).content.decode()


@pytest.mark.django_db
@pytest.mark.urls("tests.undeclared_urls")
def test_a_view_that_forgot_its_rule_answers_nobody() -> None:
    with pytest.raises(ImproperlyConfigured):
        Client().get("/forgotten/")


@pytest.mark.django_db
def test_each_sees_the_families_of_their_own_task(family: Any, as_user: Any) -> None:
    for state in ("draft", "sent", "declined", "queued", "with_family", "submitted"):
        family(state)
    names = ("Hiekkaranta", "Kuusivirta", "Rantakallio", "Suvijoki", "Vesiniemi", "Lehtisaari")
    expected = {
        "katariina": names,
        "eeva": ("Kuusivirta", "Suvijoki", "Vesiniemi", "Lehtisaari"),
        "tiina": ("Vesiniemi", "Lehtisaari"),
        "juho": (), "petra": (), "hanna": (), "liisa": (), "admin": (),
    }  # fmt: skip
    for user, seen in expected.items():
        page = as_user(user).get("/", follow=True).content.decode()
        assert tuple(name for name in names if name in page) == seen, user

"""Administrators: accounts and rights of workers, by step-up; they choose no password and see no client."""

import re
from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from auditlog.models import LogEntry
from django.conf import settings as project
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from perhetyo import second_factor
from perhetyo.models import SecurityEvent, SetUpCode, SignIn, Unit, User
from tests.forms import fields_of, send
from tests.passkeys import PASSWORD
from tests.sign_in import is_signed_in, log_in, with_app

pytestmark = pytest.mark.django_db
CHOOSE = "/account/choose-password/"
NEW = "seitsemän kurkea lensi"


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


@pytest.fixture
def admin(staff: Any) -> Client:
    client = Client()
    log_in(client, "admin")
    return client


def page_of(worker: User, more: str = "") -> str:
    return f"/workers/{worker.pk}/{more}"


def code_on(answer: Any) -> str:
    found = re.search(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", answer.content.decode())
    return found[0] if found else ""


def changes_of(worker: User) -> list[Any]:
    rows = LogEntry.objects.get_for_object(worker).exclude(actor=None)
    return [(row.actor.username, row.changes) for row in rows]


PAGES = ["/workers/", "/workers/new/", "/units/", "/units/new/", "/codes/", "/codes/new/"]


@pytest.mark.parametrize("name", ["tiina", "katariina", "hanna", "eeva", "liisa"])
def test_only_administrators_come_here(as_user: Any, staff: Any, name: str) -> None:
    client = as_user(name)
    own = [page_of(staff["tiina"], more) for more in ("", "code/", "factors/")]
    for path in [*PAGES, *own, f"/units/{Unit.objects.first().pk}/"]:
        assert client.get(path).status_code == 403, path
        assert client.post(path).status_code in (403, 405), path


def test_an_administrator_comes_to_the_workers_and_to_no_family(family: Any, admin: Client) -> None:
    case = family("in_work")
    assert admin.get("/").headers["Location"] == "/workers/"
    assert admin.get(f"/cases/{case.pk}/").status_code == 404
    for path in PAGES:
        page = admin.get(path).content.decode()
        for part in case.present_people:
            assert part.person.last_name not in page, path


def test_djangos_own_pages_for_administrators_are_not_installed(admin: Client) -> None:
    assert "django.contrib.admin" not in project.INSTALLED_APPS
    assert admin.get("/admin/").status_code == 404


def test_rights_are_changed_only_by_who_has_just_shown_who_it_is(as_user: Any, staff: Any) -> None:
    client = as_user("admin", is_fresh=False)
    for path in ("/workers/new/", *(page_of(staff["tiina"], more) for more in ("", "code/", "factors/"))):
        assert client.get(path).headers["Location"].startswith("/prove/"), path
        assert client.post(path, {"role": "administrator"}).headers["Location"].startswith("/prove/"), path
    assert not SetUpCode.objects.exists()


def test_a_new_worker_gets_no_password_from_the_administrator(admin: Client, staff: Any) -> None:
    unit = staff["tiina"].unit
    said = {"first_name": "Aada", "last_name": "Uusi", "username": "aada", "role": "family_worker"}
    page = admin.get("/workers/new/")
    assert not {"password", "password1", "new"} & set(fields_of(page))
    answer = admin.post("/workers/new/", {**fields_of(page), **said, "unit": unit.pk, "password": "x" * 20})
    aada = User.objects.get(username="aada")
    assert answer.headers["Location"] == page_of(aada)
    assert not aada.has_usable_password()
    assert (aada.is_active, aada.is_staff, aada.is_superuser) == (True, False, False)
    assert log_in(Client(), "aada", "x" * 20).status_code == 422
    assert ("admin", "aada") in [(by, what["username"][1]) for by, what in changes_of(aada)]


def test_a_code_is_shown_once_and_the_worker_chooses_with_it(admin: Client, staff: Any) -> None:
    tiina, before = Client(), staff["tiina"].password
    log_in(tiina, "tiina")
    tiina.get("/")
    page = page_of(staff["tiina"], "code/")
    answer = admin.post(page)
    code = code_on(answer)
    assert code
    assert code_on(admin.get(page)) == ""
    assert code.replace("-", "") not in str(SetUpCode.objects.values())
    staff["tiina"].refresh_from_db()
    assert staff["tiina"].password == before, "the old one is good until a new one is chosen"
    typed = {"username": "Tiina", "code": code.lower().replace("-", " "), "new": NEW, "again": NEW}
    assert send(Client(), CHOOSE, **typed).headers["Location"] == "/account/login/"
    assert not is_signed_in(tiina)
    assert log_in(Client(), "tiina", PASSWORD).status_code == 422
    assert log_in(Client(), "tiina", NEW).status_code == 302
    assert send(Client(), CHOOSE, **typed).status_code == 422, "once"
    noted = SecurityEvent.objects.filter(kind__in=["set_up_code_made", "password_chosen"])
    assert {(row.kind, row.user.username) for row in noted} == {
        ("set_up_code_made", "admin"), ("password_chosen", "tiina"),
    }  # fmt: skip
    assert ("admin", {"sign_in": ["", "set_up_code_made"]}) in changes_of(staff["tiina"])


def test_a_code_is_for_one_name_three_days_and_a_password_that_is_good(admin: Client, staff: Any) -> None:
    code = code_on(admin.post(page_of(staff["tiina"], "code/")))
    right = {"username": "tiina", "code": code, "new": NEW, "again": NEW}
    for wrong in ({"username": "mikael"}, {"username": "nobody"}, {"code": "0" * 16}, {"code": ""},
                  {"new": "short", "again": "short"}, {"again": "another"}):  # fmt: skip
        answer = send(Client(), CHOOSE, **{**right, **wrong})
        assert answer.status_code == 422, wrong
        assert "error-summary" in answer.content.decode()
    with time_machine.travel(timezone.now() + timezone.timedelta(days=4)):
        assert send(Client(), CHOOSE, **right).status_code == 422
    assert send(Client(), CHOOSE, **right).status_code == 302


def test_a_second_code_ends_the_first(admin: Client, staff: Any) -> None:
    first, second = (code_on(admin.post(page_of(staff["tiina"], "code/"))) for _time in range(2))
    typed = {"username": "tiina", "new": NEW, "again": NEW}
    assert send(Client(), CHOOSE, code=first, **typed).status_code == 422
    assert send(Client(), CHOOSE, code=second, **typed).status_code == 302


def test_codes_are_not_guessed(staff: Any) -> None:
    typed = {"username": "tiina", "code": "0" * 16, "new": NEW, "again": NEW}
    for _try in range(10):
        Client().post(CHOOSE, typed)
    assert "minuutti" in Client().post(CHOOSE, typed).content.decode()


def test_a_code_does_not_go_round_the_second_factor(admin: Client, staff: Any) -> None:
    with_app(staff["tiina"])
    code = code_on(admin.post(page_of(staff["tiina"], "code/")))
    send(Client(), CHOOSE, username="tiina", code=code, new=NEW, again=NEW)
    assert log_in(Client(), "tiina", NEW).headers["Location"] == "/account/login/second/"


def test_who_is_made_inactive_is_out_at_once(admin: Client, staff: Any) -> None:
    tiina = Client()
    log_in(tiina, "tiina")
    assert tiina.get("/").status_code == 200
    fields = fields_of(admin.get(page_of(staff["tiina"])))
    fields.pop("is_active")
    assert admin.post(page_of(staff["tiina"]), fields).headers["Location"] == "/workers/"
    assert not is_signed_in(tiina)
    again = Client()
    assert log_in(again, "tiina").headers["Location"] == "/account/login/"
    assert "ei ole käytössä" in again.get("/account/login/").content.decode()
    assert not is_signed_in(again)
    assert SignIn.objects.get(user=staff["tiina"]).end == "by_administrator"
    assert admin.post(page_of(staff["tiina"], "code/")).status_code == 422
    assert any(by == "admin" and "is_active" in what for by, what in changes_of(staff["tiina"]))


def test_a_changed_role_acts_at_once(admin: Client, staff: Any, as_user: Any) -> None:
    tiina = as_user("tiina")
    assert tiina.get("/referrals/new/").status_code == 403
    send(admin, page_of(staff["tiina"]), role="social_worker")
    assert tiina.get("/referrals/new/").status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"username": "MIKAEL"}, {"username": ""}, {"first_name": ""}, {"unit": ""}, {"role": "king"},
        {"role": "family_worker", "can_decide": "on"}, {"unit": "x"}, {"username": "a b"},
    ],
)  # fmt: skip
def test_what_does_not_fit_is_said_and_nothing_is_changed(
    admin: Client, staff: Any, wrong: dict[str, str]
) -> None:
    answer = send(admin, page_of(staff["tiina"]), _more={"phone": "1", **wrong})
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()
    staff["tiina"].refresh_from_db()
    assert staff["tiina"].phone != "1"


def test_nobody_changes_their_own_rights(admin: Client, staff: Any) -> None:
    own = page_of(staff["admin"])
    assert send(admin, own, role="social_worker").status_code == 422
    fields = fields_of(admin.get(own))
    fields.pop("is_active")
    assert admin.post(own, fields).status_code == 422
    # What was refused is one's own draft now, and shown again.
    as_it_was = {"role": "administrator", "is_active": "on"}
    assert send(admin, own, phone="040 000", **as_it_was).status_code == 302
    for more in ("code/", "factors/"):
        assert (
            admin.post(f"{own}{more}", {**fields_of(admin.get(f"{own}{more}")), "is_sure": "on"}).status_code
            == 422
        )
    staff["admin"].refresh_from_db()
    assert (staff["admin"].role, staff["admin"].is_active) == ("administrator", True)
    assert is_signed_in(admin)


def test_two_administrators_never_pass_each_other(admin: Client, staff: Any) -> None:
    page = page_of(staff["tiina"])
    fields = fields_of(admin.get(page))
    User.objects.filter(pk=staff["tiina"].pk).update(phone="another one’s")
    answer = admin.post(page, {**fields, "phone": "mine"})
    assert answer.status_code == 422
    assert "another one’s" in answer.content.decode()


def test_a_lost_factor_is_removed_after_making_sure(admin: Client, staff: Any) -> None:
    with_app(staff["tiina"])
    second_factor.new_recovery_codes(staff["tiina"])
    page = page_of(staff["tiina"], "factors/")
    assert send(admin, page).status_code == 422
    assert Authenticator.objects.count() == 2
    assert send(admin, page, is_sure="on").headers["Location"] == page_of(staff["tiina"])
    assert not Authenticator.objects.exists()
    assert log_in(Client(), "tiina").headers["Location"] == "/"
    assert SecurityEvent.objects.filter(kind="factors_removed", user=staff["admin"]).count() == 1
    assert ("admin", {"sign_in": ["", "factors_removed"]}) in changes_of(staff["tiina"])


def test_units_are_added_and_renamed(admin: Client, staff: Any) -> None:
    said = {"name_fi": "Läntinen", "name_sv": "Västra", "organiser_fi": "Kaupunki", "organiser_sv": "Staden"}
    assert send(admin, "/units/new/", **said).headers["Location"] == "/units/"
    unit = Unit.objects.get(name_fi="Läntinen")
    assert send(admin, f"/units/{unit.pk}/", name_sv="").status_code == 422
    assert send(admin, f"/units/{unit.pk}/", name_sv="Västra teamet").status_code == 302
    assert "Västra teamet" in admin.get("/units/").content.decode()
    assert admin.get("/units/00000000-0000-0000-0000-000000000000/").status_code == 404
    assert {by for by, _what in changes_of(unit)} == {"admin"}  # type: ignore[arg-type]

"""Wrong settings stop the start with one sentence; demo mode and real data never meet."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client

from perhetyo.database import forgetful_settings
from perhetyo.environment import oidc
from perhetyo.start_checks import refuse_unfit

pytestmark = pytest.mark.django_db(databases=["default", "owner"])


def test_the_demo_refuses_a_database_that_is_not_marked(settings: Any) -> None:
    settings.IS_DEMO = True
    with pytest.raises(ImproperlyConfigured, match="PERHETYO_DEMO"):
        refuse_unfit()
    settings.IS_DEMO = False
    refuse_unfit()


def test_demo_data_is_written_only_in_demo_mode_and_never_over_other_data(staff: Any, settings: Any) -> None:
    with pytest.raises(CommandError, match="PERHETYO_DEMO"):
        call_command("demo_data")
    settings.IS_DEMO = True
    with pytest.raises(CommandError, match="something else"):
        call_command("demo_data")


def test_a_web_process_without_a_host_does_not_start(settings: Any) -> None:
    settings.ALLOWED_HOSTS = []
    with pytest.raises(ImproperlyConfigured, match="ALLOWED_HOSTS"):
        refuse_unfit()


def test_a_database_that_may_lose_what_it_has_confirmed_is_refused(client: Client) -> None:
    refuse_unfit()
    assert client.get("/healthz").status_code == 200
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit = off")
    assert forgetful_settings() == ["synchronous_commit"]
    with pytest.raises(ImproperlyConfigured, match="synchronous_commit"):
        refuse_unfit()
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()) == (503, {"status": "durability"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "foo"),
        ("DATABASE_URL", "mysql://x/y"),
        ("PERHETYO_DEMO", "maybe"),
        ("SECRET_KEY", "short"),
        ("SECRET_KEY_FILE", "/does/not/exist"),
        ("CONTACT_KEY", "short"),
        ("SECOND_FACTOR_KEY", "short"),
        ("SECOND_FACTOR_REQUIRED", "perhaps"),
        ("OIDC_SERVER_URL", "http://idp.example"),
    ],
)
def test_a_wrong_value_stops_the_start_and_is_named(name: str, value: str) -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, name: value},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert name in done.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("missing", ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"])
def test_half_of_the_organisations_log_in_is_none(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    for name, value in (("SERVER_URL", "https://idp.example"), ("CLIENT_ID", "x"), ("CLIENT_SECRET", "y")):
        monkeypatch.setenv(f"OIDC_{name}", value)
    assert oidc()["client_id"] == "x"
    monkeypatch.delenv(missing)
    with pytest.raises(ImproperlyConfigured, match=missing):
        oidc()

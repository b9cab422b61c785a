"""When something fails, nothing of what was typed is in the answer, the log, a mail or the database's log."""

import io
import logging
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core import mail
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from perhetyo.embedded_postgres import SETTINGS, default_cluster
from perhetyo.logs import WithoutWords
from tests.forms import fields_of

pytestmark = pytest.mark.django_db
SECRET = "Turvakuja 13 B"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the console would show, by the formatter of the settings."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(WithoutWords(django_settings.LOGGING["formatters"]["plain"]["format"]))
    loggers = [logging.getLogger(), logging.getLogger("django")]
    for each in loggers:
        each.addHandler(handler)
    yield out
    for each in loggers:
        each.removeHandler(handler)


def test_a_fault_while_a_protected_address_is_sent_tells_nothing_of_it(
    family: Any, as_user: Any, log: io.StringIO, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = family("started")
    settings.ADMINS = [("Ylläpito", "admin@example.org")]
    mother = next(part.person for part in case.present_people if part.role == "parent")
    client = as_user("tiina")
    client.raise_request_exception = False
    url = reverse("person", kwargs={"case_id": case.pk, "person_id": mother.pk})
    data = {**fields_of(client.get(url)), "address": SECRET}

    def broken(form: Any, _case: Any) -> None:
        raise RuntimeError(f"planted with {form.cleaned_data['address']}")

    monkeypatch.setattr("cases.views.people.PersonForm.save_person", broken)
    answer = client.post(url, data)
    assert answer.status_code == 500
    assert SECRET not in answer.content.decode()
    assert "RuntimeError" in log.getvalue()  # the place is told ...
    assert "people.py" in log.getvalue()
    assert SECRET not in log.getvalue()  # ... and not the words
    assert SECRET not in "".join(each.subject + str(each.body) for each in mail.outbox)


def test_the_handlers_of_the_settings_use_that_formatter_and_send_no_mail() -> None:
    logging_settings = django_settings.LOGGING
    assert {each["class"] for each in logging_settings["handlers"].values()} == {"logging.StreamHandler"}
    formatters = {each["formatter"] for each in logging_settings["handlers"].values()}
    assert {logging_settings["formatters"][name]["()"] for name in formatters} == {
        "perhetyo.logs.WithoutWords"
    }
    assert django_settings.ADMINS == []


def test_an_error_of_the_database_is_told_without_the_row(log: io.StringIO) -> None:
    with pytest.raises(IntegrityError, match=SECRET) as failed:  # the error itself would tell
        _twice(SECRET)
    logging.getLogger("django.request").error("failed", exc_info=failed.value)
    assert "IntegrityError" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_the_database_writes_no_row_into_its_own_log() -> None:
    """A unique key fails; the log of PostgreSQL tells that it did, and nothing of what was in it."""
    file = default_cluster().home / "server.log"
    before = file.stat().st_size
    with pytest.raises(IntegrityError):
        _twice(SECRET)
    said = file.read_bytes()[before:].decode(errors="replace")
    assert "duplicate key value" in said
    assert SECRET not in said
    assert "INSERT INTO" not in said


def _twice(value: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE once (address text UNIQUE) ON COMMIT DROP")
        cursor.execute("INSERT INTO once VALUES (%s), (%s)", [value, value])


def test_a_database_in_containers_is_told_the_same() -> None:
    told = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    documented = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    for name, value in SETTINGS.items():
        if name.startswith("log_"):
            assert f"{name}={value}" in told
            assert f"{name}={value}" in documented


# What a secret looks like. Placeholders of documents hold a sign such as $ or <.
SECRETS = [
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b",
    r"\bgh[pousr]_[A-Za-z0-9]{30,}",
    r"\bxox[abpr]-[A-Za-z0-9-]{10,}",
    r"eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}",
    r"django-insecure[-]",
    r"[a-z]+://[^\s:/@\"'{$<]+:[^\s:/@\"'{$<]{6,}@",
    r"(?i)\b(?:secret|contact|api|salt)_?key\s*[:=]\s*[\"'][A-Za-z0-9+/=_!@#%^&*()-]{20,}[\"']",
]
PLANTED = [
    "-----BEGIN RSA PRIVATE " + "KEY-----",
    "key = 'AKIA" + "ABCDEFGHIJKLMNOP'",
    "postgres://app:" + "h4rd2guess@db/perhetyo",
    "SECRET_" + 'KEY = "x9f8a7d6s5f4a3s2d1f0a9s8d7f6"',
]


def secrets_in(text: str) -> list[str]:
    return [found.group() for pattern in SECRETS for found in re.finditer(pattern, text)]


def test_no_secret_is_in_the_repository() -> None:
    assert all(secrets_in(line) for line in PLANTED)
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = [name for name in listed.stdout.split("\0") if name]
    if not names:
        pytest.skip("this is no checkout: there is no list of files")
    found = {}
    for name in names:
        path = ROOT / name
        if path.is_file() and path.suffix not in {".ttf", ".mo", ".png"}:
            found[name] = secrets_in(path.read_text(encoding="utf-8", errors="replace"))
    assert {name: each for name, each in found.items() if each} == {}
    assert not [name for name in names if Path(name).name in {".env", "secret_key", "contact_key"}]

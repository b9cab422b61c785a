"""Every test runs as the database role `app`; only making and emptying the database is the owner's."""

import fcntl
import gc
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError, connections, transaction
from django.test import Client, TransactionTestCase
from django.utils import timezone, translation
from pytest_django import DjangoDbBlocker

# No reader of papers takes this for one: a test that looks at a paper asks for a family with papers.
BLANK = b"%PDF-1.7 drawn for nobody"
ROLES = {"default": "app", "shared": "app_shared"}
# Filled by migrations, so they stay when a test that commits is cleaned up.
KEPT = {
    "django_migrations", "django_content_type", "auth_permission", "auth_group",
    "cases_deadlinerule", "cases_agerule", "cases_retentionrule", "cases_legaltext", "cases_code",
    "cases_patternrule",
}  # fmt: skip


# What the tables of a migrated database come from.
MADE_OF = ("*/migrations/*.py", "perhetyo/database.py", "perhetyo/clock.py", "requirements.txt")


def _migrated(owner: Any) -> str:
    """The name of a database that the migrations of now have made, once, for every run until they change."""
    root = Path(__file__).parent.parent
    files = [file for pattern in MADE_OF for file in sorted(root.glob(pattern))]
    of_now = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]
    name = f"migrated_{of_now}"
    with open(Path(os.environ["PERHETYO_LOCAL"]) / "migrated.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the other worker waits, and finds it
        with owner._nodb_cursor() as cursor:
            cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE 'migrated\\_%'")
            there = {name for (name,) in cursor.fetchall()}
            for earlier in there - {name}:
                cursor.execute(f'DROP DATABASE "{earlier}"')
        if name not in there:
            half = f"test_half_{of_now}"  # until it is whole
            owner.settings_dict["TEST"]["NAME"] = half
            owner.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
            for connection in connections.all():
                connection.close()
            with owner._nodb_cursor() as cursor:
                cursor.execute(f'ALTER DATABASE "{half}" RENAME TO "{name}"')
    return name


@pytest.fixture(scope="session")
def django_db_setup(worker_id: str, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """One database a worker: a copy of the migrated one, made as owner, used as app and app_shared."""
    name = f"test_perhetyo_{worker_id}"
    owner = connections["owner"]
    normal = owner.settings_dict["NAME"]
    with django_db_blocker.unblock():
        owner.settings_dict["TEST"]["TEMPLATE"] = _migrated(owner)
        owner.settings_dict["NAME"] = normal
        owner.settings_dict["TEST"]["NAME"] = name
        owner.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        for alias in ROLES:
            connections[alias].close()
            connections[alias].settings_dict["NAME"] = name
            connections[alias].settings_dict["TEST"]["NAME"] = name
    yield
    with django_db_blocker.unblock():
        for alias in ROLES:
            connections[alias].close()
        _destroy(owner, name)


def _destroy(owner: Any, name: str) -> None:
    """Threads of live servers may hold a connection a moment longer; a database left over is made anew."""
    for _try in range(10):
        gc.collect()
        try:
            owner.creation.destroy_test_db(name, verbosity=0)
        except OperationalError:
            time.sleep(1)
        else:
            return


@pytest.fixture(scope="session", autouse=True)
def _emptied_by_the_owner() -> None:
    """After a test that commits, the owner empties the tables: the app has no right to."""

    def empty(self: Any) -> None:
        owner = connections["owner"]
        tables = [name for name in owner.introspection.table_names() if name not in KEPT]
        quoted = ", ".join(f'"{name}"' for name in tables)
        with transaction.atomic("owner"), owner.cursor() as cursor:
            # A live server of the test may be answering still.
            cursor.execute("SET LOCAL lock_timeout = '5s'")
            cursor.execute(f"TRUNCATE {quoted} RESTART IDENTITY CASCADE")

    TransactionTestCase._fixture_teardown = empty


@pytest.fixture(autouse=True)
def _quick_hashes(settings: Any) -> None:
    """Argon2 is slow on purpose; what is tested here is not the hash."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _no_language_of_another_test(settings: Any) -> None:
    """A page asked for in Swedish leaves its thread speaking Swedish."""
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True)
def _travelling_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests travel in time and the database does not come along; its own test sets the limit again."""
    monkeypatch.setattr("perhetyo.database.MAY_DIFFER", timedelta(days=100_000))


@pytest.fixture
def staff() -> Any:
    """The demo's workers by user name."""
    from reviews.management.commands.demo_data import make_staff

    return make_staff()


@pytest.fixture
def family(staff: Any) -> Callable[..., Any]:
    """`family("with_family")`: the case of the first demo family that has come that far.

    Drawing papers is most of the work of building a family, so those of the way here are blank unless
    `has_papers` is asked for.
    """
    from reviews.demo.build import Builder
    from reviews.demo.families import FAMILIES

    def build(state: str, *, law: str | None = None, has_papers: bool = False) -> Any:
        wanted = next(each for each in FAMILIES if each.state == state and law in (None, each.law))
        with pytest.MonkeyPatch.context() as patch:
            if not has_papers:
                patch.setattr("cases.approving.record_paper", lambda *_args, **_more: BLANK)
            case = Builder(wanted, staff, today=timezone.localdate()).build()
        return type(case).objects.with_faces().get(pk=case.pk)

    return build


@pytest.fixture
def as_user(staff: Any) -> Callable[..., Client]:
    """A browser in which this worker is signed in, and has just shown that it is them."""
    from perhetyo.step_up import PROVED_AT

    def sign_in(name: str, *, is_fresh: bool = True) -> Client:
        client = Client()
        client.force_login(staff[name])
        session = client.session
        session[PROVED_AT] = int(time.time()) + (0 if is_fresh else -3600)
        session.save()
        return client

    return sign_in

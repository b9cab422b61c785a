"""Every test runs as the database role `app`; only making and emptying the database is the owner's."""

from collections.abc import Iterator

import pytest
from django.db import connections
from pytest_django import DjangoDbBlocker

ROLES = {"default": "app", "shared": "app_shared"}


@pytest.fixture(scope="session")
def django_db_setup(worker_id: str, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """One database a worker: created and migrated as owner, used as app and app_shared."""
    name = f"test_perhetyo_{worker_id}"
    owner = connections["owner"]
    with django_db_blocker.unblock():
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
        owner.creation.destroy_test_db(name, verbosity=0)

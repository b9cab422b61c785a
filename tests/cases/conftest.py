"""A device with the shared screen on it, as many tests begin."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from cases.models import Case
from tests.forms import seats, send

Device = tuple[Client, Case]


def _with_the_screen(case: Case, client: Client) -> Device:
    page = reverse("plan_hand_over", kwargs={"case_id": case.pk})
    assert send(client, page, _more=seats(case)).status_code == 303
    return client, case


@pytest.fixture
def writing(family: Any, as_user: Any) -> Device:
    """A plan that is being written, in a Swedish-speaking family."""
    return _with_the_screen(family("writing"), as_user("tiina"))


@pytest.fixture
def reading(family: Any, as_user: Any) -> Device:
    """A frozen plan, in a Finnish-speaking family."""
    return _with_the_screen(family("with_family"), as_user("tiina"))

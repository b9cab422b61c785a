"""Anything may be typed anywhere: the answer is a page with a sentence, never a fault."""

from itertools import cycle
from typing import Any

import pytest
from django.urls import reverse

from cases.models import Record
from tests.cases.test_gate import CASE_PAGES, address
from tests.forms import fields_of

pytestmark = pytest.mark.django_db
GARBAGE = [
    "", "-1", "99999999999999999999", "1e309", "NaN", "31.2.2026", "0000-00-00", "9999-12-31",
    "😀" * 250, "ö" * 50_001, "\u202e\u200b", "a\x01b", "11111111-1111-1111-1111-111111111111", "[[]]",
    "'; DROP TABLE cases_case; -- <script>alert(1)</script> {{ 7|add:7 }} %s%(x)s ../../etc",
]  # fmt: skip
# These pages are the same for each kind of record: one kind is tried.
ALIKE = ("hand_over", "on_paper", "own_view", "ask", "annul")
HELD = {"_draft", "_key", "_seen", "csrfmiddlewaretoken"}
WHO = {
    "katariina": ("draft", "submitted", "closing"),
    "tiina": ("writing", "with_family", "plan_returned", "in_work", "closing"),
    "eeva": ("sent", "queued", "writing"),
}


@pytest.mark.parametrize("user", WHO)
def test_no_form_of_a_case_can_be_broken_by_what_is_typed(family: Any, as_user: Any, user: str) -> None:
    """Each form with everything in the first state that has it; in the later ones with a bit of each."""
    seen: set[str] = set()
    for state in WHO[user]:
        assert try_every_form(family(state), as_user(user), seen) > 0, state


def try_every_form(case: Any, client: Any, seen: set[str]) -> int:
    """Types garbage into every form of the case, those `seen` in an earlier state once; how many forms."""
    records = {record.kind: record.pk for record in Record.objects.filter(case=case)}
    tried: set[str] = set()
    for name in CASE_PAGES:
        kind = next((kind for kind in ("child_view", "entry", "review") if name.startswith(kind)), "")
        alike = next((each for each in ALIKE if name.endswith(f"_{each}")), name)
        if alike in tried:
            continue
        url = address(name, case.pk, record_id=records.get(kind))
        page = client.get(url)
        is_form = page.status_code == 200 and page.headers["Content-Type"].startswith("text/html")
        fields = sorted(key for key in fields_of(page) if key not in HELD) if is_form else []
        if not fields:
            continue
        tried.add(alike)
        kept = {key: value for key, value in fields_of(page).items() if key in HELD}
        typed = [dict(zip(fields, cycle(GARBAGE), strict=False))]
        if alike not in seen:
            typed += [dict.fromkeys(fields, value) for value in GARBAGE]
        for values in typed:
            answer = client.post(url, {**kept, **values})
            assert answer.status_code in (200, 302, 400, 403, 404, 422), (name, values)
            assert "<script>alert" not in answer.content.decode()
    seen |= tried
    return len(tried)


def test_a_form_without_its_hidden_fields_is_refused_with_a_sentence(family: Any, as_user: Any) -> None:
    case = family("writing")
    url = reverse("plan_write", kwargs={"case_id": case.pk})
    client = as_user("tiina")
    data = fields_of(client.get(url))
    for missing in ("_key", "_draft", "goal-TOTAL_FORMS", "negotiation-INITIAL_FORMS"):
        answer = client.post(url, {key: value for key, value in data.items() if key != missing})
        assert answer.status_code in (302, 422), missing
    for wrong in ("x", "99999", "-1"):
        assert client.post(url, {**data, "goal-TOTAL_FORMS": wrong}).status_code in (302, 422)
    assert client.post(url, {**data, "_key": "x"}).status_code == 422


def test_a_referral_can_begin_only_sensibly(staff: Any, as_user: Any) -> None:
    client = as_user("katariina")
    url = reverse("referral_new")
    fields = {key for key in fields_of(client.get(url)) if key not in HELD}
    for value in GARBAGE:
        data = {**fields_of(client.get(url)), **dict.fromkeys(fields, value)}
        assert client.post(url, data).status_code == 422, value

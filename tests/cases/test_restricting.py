"""Restrictions: a part hidden from somebody is on no screen or copy of theirs, and a copy says the ground."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from cases import audience, bodies, correcting, planning, records
from cases.models import Case, CaseEvent, Disclosure, Restriction, RestrictionDecision, SharedSession
from meetings import agreeing
from perhetyo.database import acting
from reviews import drafting
from tests.forms import fields_of, hand_over, seats, send
from tests.meetings.test_entries import log
from tests.pdf import text_of

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])


def at(name: str, case: Case, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


def day(count: int) -> str:
    return str(timezone.localdate() + timedelta(days=count))


def person(case: Case, role: str, place: int = 0) -> Any:
    return [part.person for part in case.present_people if part.role == role][place]


def situation(case: Case) -> str:
    """Words of the plan's section on how things stand."""
    text: str = planning.latest(case).plan.situation  # type: ignore[union-attr]
    return text[:40]


def restrict(client: Any, case: Case, **changes: Any) -> Any:
    """Hide how things stand from all guardians; `changes` change it."""
    values = {
        "key": "section:situation", "hidden_from": "guardians", "ground": "child_interest",
        "words": "Lapsi pelkää isän reaktiota.", "review_on": day(90), **changes,
    }  # fmt: skip
    return send(client, at("plan_restrict", case), **values)


def given(client: Any, case: Case, whom: Any) -> Any:
    number = planning.latest(case).number  # type: ignore[union-attr]
    answer = send(client, at("plan_give", case, number=number), recipient=str(whom.pk))
    return client.get(answer.headers["Location"]) if answer.status_code == 302 else answer


def on_the_screen(client: Any) -> str:
    return str(SharedSession.objects.get(ended_at=None).snapshot) + client.get("/y/").content.decode()


@pytest.fixture
def case(family: Any) -> Case:
    made: Case = family("with_family")
    return made


def test_a_hidden_part_is_not_on_the_screen_and_the_screen_says_nothing_of_it(
    case: Case, as_user: Any
) -> None:
    tiina = as_user("tiina")
    assert restrict(tiina, case).status_code == 302
    assert hand_over(tiina, at("plan_hand_over", case), seats(case)).headers["Location"] == "/y/"
    shown = on_the_screen(tiina)
    assert situation(case) not in shown
    assert "poistettu" not in tiina.get("/y/").content.decode()


def test_what_is_hidden_from_one_is_shown_to_the_others(case: Case, as_user: Any) -> None:
    tiina, parent = as_user("tiina"), person(case, "parent")
    restrict(tiina, case, hidden_from=str(parent.pk))
    only_others = seats(case, without=parent.first_names)
    assert hand_over(tiina, at("plan_hand_over", case), only_others).headers["Location"] == "/y/"
    assert situation(case) in on_the_screen(tiina)


def test_somebody_who_came_along_sees_nothing_restricted(case: Case, as_user: Any) -> None:
    tiina, child = as_user("tiina"), person(case, "child")
    restrict(tiina, case)
    more = seats(case) | {
        "present": [str(child.pk)], "with-0-name": "Opiskelija", "with-0-role": "student",
        "with-0-is_agreed": "on",
    }  # fmt: skip
    assert hand_over(tiina, at("plan_hand_over", case), more).headers["Location"] == "/y/"
    assert situation(case) not in on_the_screen(tiina)


def test_a_whole_text_that_is_hidden_is_not_for_that_screen_nor_for_a_copy(case: Case, as_user: Any) -> None:
    tiina, parent = as_user("tiina"), person(case, "parent")
    restrict(tiina, case, key="", hidden_from=str(parent.pk))
    refused = hand_over(tiina, at("plan_hand_over", case), seats(case))
    assert refused.status_code == 422
    assert "rajoitettu joltakulta" in refused.content.decode()
    assert given(tiina, case, parent).status_code == 422
    number = planning.latest(case).number  # type: ignore[union-attr]
    assert tiina.get(at("plan_given", case, number=number, person_id=parent.pk)).status_code == 404


def test_a_partys_copy_names_the_ground_and_attaches_nothing(case: Case, as_user: Any) -> None:
    tiina, parent, child = as_user("tiina"), person(case, "parent"), person(case, "child")
    restrict(tiina, case, hidden_from=str(parent.pk))
    copy = given(tiina, case, parent)
    assert copy.headers["Content-Type"] == "application/pdf"
    text = text_of(copy.content)
    assert situation(case)[:20] not in text
    assert "[kohta poistettu: JulkL 11 § 2 mom. 1 k.]" in text
    assert "Kohdat, jotka eivät ole tässä jäljennöksessä" in text
    assert b"/EmbeddedFile" not in copy.content
    assert parent.first_names not in copy.headers["Content-Disposition"]
    noted = Disclosure.objects.get()
    assert (noted.to_whom, noted.ground, noted.record_id) == (
        parent.name,
        "party",
        planning.latest(case).record_id,
    )  # type: ignore[union-attr]
    assert situation(case)[:20] in text_of(given(tiina, case, child).content)


def test_a_childs_copy_holds_no_other_childs_part(case: Case, as_user: Any) -> None:
    tiina, mine, other = as_user("tiina"), person(case, "child", 0), person(case, "child", 1)
    text = text_of(given(tiina, case, mine).content)
    assert other.name not in text
    views = planning.latest(case).child_views  # type: ignore[union-attr]
    words = views.get(child=mine).content[:20]
    assert words == views.get(child=other).content[:20]  # both said it; the copy holds it once
    assert text.count(words) == 1


def test_a_workers_proposal_hides_at_once_and_the_social_worker_decides(
    case: Case, as_user: Any, staff: Any
) -> None:
    tiina, katariina = as_user("tiina"), as_user("katariina")
    restrict(tiina, case)
    row = Restriction.objects.get()
    assert "ehdotettu" in tiina.get(at("plan", case)).content.decode()
    assert "Päätä rajoituksesta" in katariina.get("/").content.decode()
    decide = at("plan_restriction", case, restriction_id=row.pk)
    assert tiina.get(decide).status_code == 403
    assert send(katariina, decide, outcome="stands", review_on="").status_code == 422
    assert send(katariina, decide, outcome="ended", words="").status_code == 422
    assert send(katariina, decide, outcome="stands", review_on=day(30)).status_code == 302
    page = tiina.get(at("case", case)).content.decode()
    assert "Rajoitus tarkistetaan" in page
    send(katariina, decide, outcome="ended", words="Syytä ei enää ole.")
    assert send(katariina, decide, outcome="stands", review_on=day(30)).status_code == 422
    hand_over(tiina, at("plan_hand_over", case), seats(case))
    assert situation(case) in on_the_screen(tiina)
    kinds = CaseEvent.objects.filter(case=case).values_list("kind", flat=True)
    assert (list(kinds).count("restricted"), list(kinds).count("restriction_decided")) == (1, 2)


def test_a_social_workers_own_restriction_is_decided_at_once(case: Case, as_user: Any) -> None:
    restrict(as_user("katariina"), case)
    assert RestrictionDecision.objects.get().outcome == "stands"


def test_a_childs_prohibition_is_noted_with_its_weighty_reason_and_may_be_overridden(
    case: Case, as_user: Any
) -> None:
    tiina, child, parent = as_user("tiina"), person(case, "child"), person(case, "parent")
    assert restrict(tiina, case, ground="minor").status_code == 422
    own = restrict(tiina, case, ground="minor", asked_by=str(child.pk), hidden_from=str(child.pk))
    assert own.status_code == 422
    assert (
        restrict(tiina, case, ground="minor", asked_by=str(child.pk), hidden_from=str(parent.pk)).status_code
        == 302
    )
    assert "703/2023" in text_of(given(tiina, case, parent).content)
    decide = at("plan_restriction", case, restriction_id=Restriction.objects.get().pk)
    send(as_user("katariina"), decide, outcome="not_followed", words="Selvästi lapsen edun vastaista.")
    assert "703/2023 50" not in text_of(given(tiina, case, parent).content)


@pytest.mark.parametrize(
    "changes",
    [
        {"key": "nothing"}, {"hidden_from": ""}, {"hidden_from": "11111111-1111-1111-1111-111111111111"},
        {"ground": "x"}, {"words": ""}, {"words": "x" * 501}, {"review_on": ""}, {"review_on": "31.2.2027"},
        {"review_on": -1}, {"review_on": 400}, {"asked_by": "x"},
    ],
)  # fmt: skip
def test_wrong_input_hides_nothing_and_stays_in_the_form(
    case: Case, as_user: Any, changes: dict[str, Any]
) -> None:
    values = {name: day(value) if isinstance(value, int) else value for name, value in changes.items()}
    answer = restrict(as_user("tiina"), case, **{"words": "Syy ☂", **values})
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()
    assert changes.get("words", "Syy ☂") in answer.content.decode()
    assert not Restriction.objects.exists()


def test_a_restriction_of_another_case_is_not_found(case: Case, family: Any, as_user: Any) -> None:
    restrict(as_user("katariina"), case)
    other = family("in_work")
    row = Restriction.objects.get()
    assert as_user("katariina").get(at("plan_restriction", other, restriction_id=row.pk)).status_code == 404


def test_nobody_of_another_case_gets_a_copy(case: Case, family: Any, as_user: Any) -> None:
    stranger = person(family("in_work"), "parent")
    tiina, number = as_user("tiina"), planning.latest(case).number  # type: ignore[union-attr]
    page = tiina.get(at("plan_give", case, number=number))
    answer = tiina.post(
        at("plan_give", case, number=number), {**fields_of(page), "recipient": str(stranger.pk)}
    )
    assert answer.status_code == 422
    assert tiina.get(at("plan_given", case, number=number, person_id=stranger.pk)).status_code == 404


def test_a_review_that_is_due_is_late_on_the_familys_page(case: Case, as_user: Any) -> None:
    restrict(as_user("katariina"), case, review_on=day(5))
    with time_machine.travel(timezone.now() + timedelta(days=8), tick=True):
        assert "Rajoitus tarkistetaan" in as_user("katariina").get(at("case", case)).content.decode()


def test_the_copy_to_sign_has_no_line_for_whom_a_part_is_hidden_from(family: Any, as_user: Any) -> None:
    case, tiina = family("working"), as_user("tiina")
    log(tiina, case)
    record = case.records.get(kind="entry")
    where = {"record_id": record.pk}
    assert send(tiina, at("entry_finalise", case, **where)).status_code == 302
    copy = at("entry_copy", case, **where, number=records.latest(record).number)  # type: ignore[union-attr]
    mother, father = (part.person for part in case.present_people if part.role == "parent")

    def lines() -> str:
        return text_of(tiina.get(copy).content).split("Kuitattavaksi paperilla")[-1]

    assert mother.name in lines()
    assert father.name in lines()
    assert not [
        child.name for child in case.children if child.name in lines()
    ]  # each has a copy of their own
    with acting(case.responsible_social_worker):
        Restriction.objects.create(
            record=record, key="what_we_did", label="Teksti", person=father, ground="child_interest",
            words="Syy", review_on=day(30), made_by=case.responsible_social_worker,
        )  # fmt: skip
    assert mother.name in lines()
    assert father.name not in lines()


def test_a_copy_is_made_only_once_it_is_written_down(case: Case, as_user: Any) -> None:
    tiina, child = as_user("tiina"), person(case, "child")
    number = planning.latest(case).number  # type: ignore[union-attr]
    for page in ("plan_given", "plan_given_additions"):
        url = at(page, case, number=number, person_id=child.pk)
        assert tiina.get(url).headers["Location"] == at("plan_give", case, number=number)
    assert not Disclosure.objects.exists()
    given(tiina, case, child)
    additions = at("plan_given_additions", case, number=number, person_id=child.pk)
    assert tiina.get(additions).status_code == 302  # another paper: written down by itself
    give = at("plan_give", case, number=number)
    send(tiina, give, recipient=str(child.pk), what="given_additions")
    assert Disclosure.objects.count() == 2
    answer = tiina.get(additions)
    assert answer.headers["Content-Type"] == "application/pdf"
    assert b"/EmbeddedFile" not in answer.content


def test_a_goal_that_is_hidden_in_the_plan_is_hidden_in_the_review(family: Any, as_user: Any) -> None:
    case = family("closing")
    katariina = as_user("katariina")
    goal = case.goals.first()
    plan = case.records.get(kind="plan")
    with acting(goal.case.responsible_social_worker):
        Restriction.objects.create(
            record=plan, key=f"goal:{goal.pk}", label="Tavoite", person=None, ground="child_interest",
            words="Syy", review_on=day(30), made_by=case.responsible_social_worker,
        )  # fmt: skip
    review = case.records.filter(kind="review").first()
    version = records.latest(review)
    version.record.case = case  # type: ignore[union-attr]
    parent = next(part for part in case.present_people if part.role == "parent")
    fields = bodies.of(review).fields_of(version)
    frame = records.frame(review, version, by=case.responsible_social_worker)
    hidden = [each.key for each in audience.left_out(review, fields, frame, audience.Seats([parent]))]
    assert f"goal:{goal.pk}" in hidden
    assert str(goal.pk) not in str(audience.without(fields, hidden))
    assert katariina.get(at("case", case)).status_code == 200


def test_what_is_restricted_for_anybody_is_not_drawn_into_the_summary(family: Any, as_user: Any) -> None:
    case = family("in_work")
    plan = correcting.in_force(case.records.get(kind="plan"))
    text = plan.plan.situation  # type: ignore[union-attr]
    case = Case.objects.with_faces().get(pk=case.pk)
    frame = records.frame(records.new(case, "summary"), None, by=case.responsible_social_worker)
    assert text[:30] in str(drafting.draft(case, frame))
    with acting(case.responsible_social_worker):
        Restriction.objects.create(
            record=plan.record, key="section:situation", label="Tilanne", person=None, ground="others_right",  # type: ignore[union-attr]
            words="Syy", review_on=day(30), made_by=case.responsible_social_worker,
        )  # fmt: skip
    assert text[:30] not in str(drafting.draft(case, frame))


def test_what_was_agreed_in_a_restricted_entry_is_not_on_the_slip(family: Any, as_user: Any) -> None:
    case = family("in_work")
    log(as_user("tiina"), case, **{"agreed-0-text": "Aamuviesti jatkuu", "agreed-0-who": "äiti"})
    item = agreeing.standing_items(case).first()
    assert item is not None
    with acting(case.responsible_social_worker):
        Restriction.objects.create(
            record=item.version.record, key="", label="Teksti", person=None, ground="child_interest",
            words="Syy", review_on=day(30), made_by=case.responsible_social_worker,
        )  # fmt: skip
    assert item not in agreeing.standing_items(case)

"""The joint review: voices apart, earlier marks beside, the next plan, the next day."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse

from cases import acknowledging, approving, finalising, planning, records, sealing
from cases.models import Approval, Case, Record, RecordVersion
from perhetyo.database import acting
from perhetyo.lifecycle import Refused
from reviews import marks
from reviews.models import GoalVoice
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db


def new(case: Case) -> str:
    return reverse("review_new", kwargs={"case_id": case.pk})


def page(version: RecordVersion, name: str = "review") -> str:
    return reverse(name, kwargs={"case_id": version.record.case_id, "record_id": version.record_id})


def newest(case: Case) -> RecordVersion:
    return RecordVersion.objects.filter(record__case=case, record__kind="review").latest("created_at")


def whole(case: Case, **changes: Any) -> dict[str, Any]:
    """Everything a review needs, as what the form sends."""
    values: dict[str, Any] = {
        "place": "koti", "participants": "kaikki", "social_worker_there": "yes", "what_works": "Iltasatu.",
        "conclusion": "continue", "next_review_on": (date.today() + timedelta(days=60)).isoformat(),
    }  # fmt: skip
    for place in range(2):
        values |= {f"goal-{place}-attainment": "partly", f"goal-{place}-words-workers": "Hyvin menee."}
        for number, part in enumerate(case.present_people):
            values[f"goal-{place}-words-{part.person_id}"] = f"Sanoo {part.person.called}."
            values[f"goal-{place}-now-{part.person_id}"] = str(4 + number)
    for child in case.children:
        prefix = f"child-{child.pk}"
        values |= {
            f"{prefix}-was_sought": "yes",
            f"{prefix}-manner": "alone",
            f"{prefix}-content": "”Jatketaan.”",
        }
    return {**values, **changes}


def begun(case: Case, client: Any, **changes: Any) -> RecordVersion:
    answer = send(client, new(case), _more=whole(case, **changes))
    assert answer.status_code == 302, answer.content.decode()
    return newest(case)


def sent(case: Case, client: Any, staff: Any, **changes: Any) -> RecordVersion:
    """A review that waits for the social worker; everybody's status noted by the worker."""
    version = begun(case, client, **changes)
    by = staff["tiina"]
    with acting(by):
        text = sealing.canonical(records.content_of(version, by=by))
        assert records.missing(version, by=by) == []
        records.freeze(version, text, by=by)
        for row in acknowledging.standings(version.record.case, version):
            if row.is_open:
                acknowledging.note(version, row.person, status="absent", reason="Ei päässyt.", by=by)
        approving.submit(version, by=by)
    return version


def approve(version: RecordVersion, client: Any) -> Any:
    return send(client, page(version, "review_decide"), outcome="approve", password="perhetyo-demo")


@pytest.fixture
def passwords(staff: Any) -> None:
    for name in ("katariina", "hanna"):
        staff[name].set_password("perhetyo-demo")
        staff[name].save()


def test_the_plan_and_the_earlier_marks_stand_beside_the_new_text(family: Any, as_user: Any) -> None:
    case = family("working")
    text = as_user("tiina").get(new(case)).content.decode()
    assert "Neljänä iltana viidestä" in text
    assert "Aiemmin annetut numerot" in text
    fields = fields_of(as_user("tiina").get(new(case)))
    assert [value for key, value in fields.items() if "-now-" in key or "-words-" in key] == [""] * len(
        [key for key in fields if "-now-" in key or "-words-" in key]
    )


def test_each_voice_is_a_row_of_its_own(family: Any, as_user: Any) -> None:
    case = family("working")
    version = begun(
        case, as_user("tiina"), **{"goal-0-words-others": "Koulu: hyvin.", "goal-0-now-workers": "6"}
    )
    rows = GoalVoice.objects.filter(review_goal__version=version, review_goal__position=0)
    family_rows = {row.person.called: row.now for row in rows if row.person}
    assert family_rows == {"Helmi": 4, "Väinö": 5, "Satu": 6, "Marko": 7}
    assert rows.get(voice="others").words == "Koulu: hyvin."
    assert rows.get(voice="workers").now == 6


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"next_review_on": ""}, "seuraavan arvioinnin päivä"),
        ({"next_review_on": (date.today() + timedelta(days=120)).isoformat()}, "yli kolmen kuukauden"),
        ({"next_review_on": (date.today() - timedelta(days=1)).isoformat()}, "mennyt"),
        ({"conclusion": ""}, "johtopäätös"),
        ({"held_on": (date.today() + timedelta(days=3)).isoformat()}, "tulevaisuudessa"),
        ({"held_on": ""}, "miksi sitä ei voitu pitää"),
        ({"social_worker_there": ""}, "oliko sosiaalityöntekijä mukana"),
        ({"goal-0-words-workers": ""}, "mitä työntekijät"),
        ({"goal-1-attainment": ""}, "kuinka pitkälle"),
        ({"conclusion": "close"}, "suunniteltu viimeinen päivä"),
    ],
)
def test_what_is_missing_is_told_before_the_family_says_its_word(
    family: Any, as_user: Any, staff: Any, changes: dict[str, str], says: str
) -> None:
    case = family("working")
    version = begun(case, as_user("tiina"), **changes)
    assert any(says in each for each in records.missing(version, by=staff["tiina"]))


def test_numbers_are_from_zero_to_ten_and_typed_text_stays(family: Any, as_user: Any) -> None:
    case = family("working")
    answer = send(as_user("tiina"), new(case), _more=whole(case, **{"goal-0-now-workers": "11"}))
    assert answer.status_code == 422
    assert "Hyvin menee." in answer.content.decode()


def test_approval_without_a_change_of_goals_moves_the_day_and_keeps_the_plan(
    family: Any, as_user: Any, staff: Any, passwords: None
) -> None:
    case = family("working")
    version = sent(case, as_user("tiina"), staff, weekly_min="1", weekly_max="1", conclusion="thin_out")
    assert approve(version, as_user("katariina")).status_code == 302
    case.refresh_from_db()
    assert (case.next_review_on, case.weekly_max, case.state) == (
        date.today() + timedelta(days=60),
        1,
        "working",
    )
    assert [each.number for each in planning.versions(case)] == [1]
    version.refresh_from_db()
    assert sealing.opened(version.content)["goals_unchanged"] is True


def test_approval_of_a_changed_goal_makes_the_next_plan(
    family: Any, as_user: Any, staff: Any, passwords: None
) -> None:
    case = family("working")
    version = sent(
        case,
        as_user("tiina"),
        staff,
        **{"goal-0-title": "Illat ja yöt rauhoittuvat", "goal-2-title": "Puhelin"},
    )
    assert approve(version, as_user("katariina")).status_code == 302
    second, first = planning.versions(case)
    assert [(each.number, each.state) for each in (first, second)] == [(1, "superseded"), (2, "approved")]
    content = sealing.opened(second.content)
    assert [goal["title"] for goal in content["goals"]][0::2] == ["Illat ja yöt rauhoittuvat", "Puhelin"]
    assert content["from_review"]["hash"] == RecordVersion.objects.get(pk=version.pk).content_hash
    numbers = {score["voice"]: (score["now"], score["wished"]) for score in content["goals"][0]["scores"]}
    assert numbers["Helmi Pihlajapuro"] == (4, 7)  # the number given now, the wish of the plan
    assert second.paper.pdf[:5] == b"%PDF-"
    shown = as_user("tiina").get(reverse("plan", kwargs={"case_id": case.pk})).content.decode()
    assert "Tämä versio tehtiin arvioinnissa" in shown
    assert Approval.objects.get(version=second).decided_by == staff["katariina"]


def test_a_goal_that_ends_is_not_in_the_next_plan(
    family: Any, as_user: Any, staff: Any, passwords: None
) -> None:
    case = family("working")
    version = sent(case, as_user("tiina"), staff, **{"goal-1-from_now_on": "ended"})
    approve(version, as_user("katariina"))
    newest_plan = planning.in_force(case)
    assert newest_plan is not None
    assert [goal["title"] for goal in sealing.opened(newest_plan.content)["goals"]] == ["Illat rauhoittuvat"]


def test_a_review_that_concludes_so_begins_the_closing(
    family: Any, as_user: Any, staff: Any, passwords: None
) -> None:
    case = family("working")
    last = date.today() + timedelta(days=30)
    version = sent(
        case, as_user("tiina"), staff, conclusion="close", next_review_on="", end_planned_on=last.isoformat()
    )
    approve(version, as_user("katariina"))
    case.refresh_from_db()
    assert (case.state, case.end_planned_on) == ("closing", last)


def test_marks_are_followed_from_the_plan_through_the_reviews(
    family: Any, as_user: Any, staff: Any, passwords: None
) -> None:
    case = family("working")
    approve(sent(case, as_user("tiina"), staff), as_user("katariina"))
    goal = next(iter(planning.in_force(case).goals.all())).goal_id
    rows = {
        row["voice"]: [each["now"] for each in row["marks"]]
        for row in marks.by_voice(marks.history(case)[str(goal)])
    }
    assert rows["Helmi Pihlajapuro"] == [3, 4]


def test_only_one_review_is_written_at_a_time(family: Any, as_user: Any) -> None:
    case = family("working")
    begun(case, as_user("tiina"))
    answer = as_user("mikael").get(new(case))
    assert answer.status_code == 302
    assert Record.objects.filter(case=case, kind="review").count() == 1


@pytest.mark.parametrize("state", ["writing", "queued"])
def test_no_review_before_the_working_phase(family: Any, as_user: Any, state: str) -> None:
    case = family(state)
    assert as_user("tiina").get(new(case)).status_code in (403, 404)
    assert as_user("tiina").post(new(case), {}).status_code in (403, 404)


def test_an_overdue_review_is_visible_and_blocks_nothing(family: Any, as_user: Any, staff: Any) -> None:
    case = family("working")
    with acting(staff["katariina"]):
        Case.objects.filter(pk=case.pk).update(next_review_on=date.today() - timedelta(days=5))
    text = as_user("tiina").get(reverse("case", kwargs={"case_id": case.pk})).content.decode()
    assert "myöhässä" in text
    assert as_user("tiina").get(reverse("entry_new", kwargs={"case_id": case.pk})).status_code == 200


def test_a_review_cannot_be_finished_like_an_entry(family: Any, as_user: Any, staff: Any) -> None:
    case = family("working")
    version = begun(case, as_user("tiina"))
    with acting(staff["tiina"]), pytest.raises(Refused):
        finalising.finalise(RecordVersion.objects.get(pk=version.pk), by=staff["tiina"])

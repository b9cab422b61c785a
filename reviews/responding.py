"""Giving feedback: what was said and that something was said are kept apart (domain.md 2.8)."""

from typing import Any

from cases.models import Case
from perhetyo import clock
from reviews.models import Feedback, FeedbackTurn, SharedFeedback, SharedFeedbackTurn

Answer = dict[str, Any]


def give(case: Case, answer: Answer, *, by: Any) -> None:
    """A worker's own feedback, outside the client file."""
    Feedback.objects.create(unit=case.unit, month=clock.today().replace(day=1), **answer)
    FeedbackTurn.objects.create(
        case=case, answerer=answer["answerer"], outcome=FeedbackTurn.Outcome.GIVEN, by=by, at=clock.now()
    )


def has_given(case: Case, answerer: str) -> bool:
    return FeedbackTurn.objects.filter(
        case=case, answerer=answerer, outcome=FeedbackTurn.Outcome.GIVEN
    ).exists()


def give_on_the_shared_screen(ids: dict[str, str], session_id: Any, answer: Answer) -> None:
    """The family's feedback, written by the screen's own database role, which cannot read it back."""
    SharedFeedback.objects.using("shared").create(
        unit_id=ids["unit"], month=clock.today().replace(day=1), **answer
    )
    _turn(ids, session_id, answer["answerer"], FeedbackTurn.Outcome.GIVEN)


def leave_on_the_shared_screen(ids: dict[str, str], session_id: Any, answerer: str) -> None:
    _turn(ids, session_id, answerer, FeedbackTurn.Outcome.SKIPPED)


def turns_of(session_id: Any) -> int:
    """How many have given feedback on this shared screen."""
    rows = SharedFeedbackTurn.objects.using("shared").filter(session_id=session_id)
    return rows.filter(outcome=FeedbackTurn.Outcome.GIVEN).count()


def _turn(ids: dict[str, str], session_id: Any, answerer: str, outcome: str) -> None:
    SharedFeedbackTurn.objects.using("shared").create(
        case_id=ids["case"], session_id=session_id, answerer=answerer, outcome=outcome, at=clock.now()
    )

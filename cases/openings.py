"""Cases opened for an hour with a ground: by a unit lead, or exceptionally by anybody with client work.

Each opening stays on record, is looked through within seven days, and is told to the family that asks who
has read their matters (ATL 9-11 §, security.md 2.6).
"""

from datetime import date, timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from cases import deadlines
from cases.models import Case, Opening, OpeningEnd, OpeningReview, State
from cases.models.reach import tasks_of
from perhetyo import clock
from perhetyo.lifecycle import Refused

OPEN_FOR = timedelta(minutes=60)


def open_to_steer(case: Case, *, ground: str, words: str, by: Any) -> Opening:
    """The unit lead opens a case of the unit."""
    return _open(case, Opening.Kind.STEERING, ground=ground, words=words, by=by)


def open_exceptionally(number: str, *, ground: str, words: str, by: Any) -> Opening:
    """Open the case of this number without its being one's task. Raises Refused.

    A number that does not exist, a family one is barred from, a referral that is only being written: the
    answer is the same, after the same question to the database.
    """
    case = openable(by).filter(number=number.strip().upper()).first()
    if case is None:
        raise Refused(_("No family’s page can be opened with this number."))
    return _open(case, Opening.Kind.EXCEPTIONAL, ground=ground, words=words, by=by)


def openable(user: Any) -> QuerySet[Case]:
    """Cases that are not the user's task already."""
    rows = Case.objects.not_barred_to(user).exclude(tasks_of(user))
    return rows.exclude(state=State.REFERRAL_DRAFT)


def _open(case: Case, kind: str, *, ground: str, words: str, by: Any) -> Opening:
    now = clock.now()
    return Opening.objects.create(
        case=case, user=by, kind=kind, ground=ground, words=words, opened_at=now, until=now + OPEN_FOR
    )


def end(opening: Opening) -> None:
    """Done before the hour is over; ended twice is ended once.

    Whoever opened the case again meanwhile is done with all of it: none of the openings lets them in longer.
    """
    running = Opening.objects.running().filter(case=opening.case_id, user=opening.user_id, kind=opening.kind)
    for each in running:
        OpeningEnd.objects.get_or_create(opening=each)


def review(opening: Opening, *, finding: str, words: str, by: Any) -> OpeningReview:
    """Raises Refused when somebody looked it through before."""
    if OpeningReview.objects.filter(pk=opening.pk).exists():
        raise Refused(_("Somebody has looked this through already."))
    return OpeningReview.objects.create(opening=opening, finding=finding, words=words, by=by)


def waiting(user: Any) -> QuerySet[Opening]:
    """What `user` has to look through, the oldest first."""
    return Opening.objects.looked_at_by(user).filter(review=None).order_by("opened_at")


def look_through_by(opening: Opening) -> date:
    return deadlines.limit("opening_review", timezone.localdate(opening.opened_at))

"""Which cases somebody may know of: their tasks, those opened to them, none they are barred from.

Asked before every page of a case, so it is written as SQL once: Django would build the same sentences anew
each time, which took longer than their answer (docs/performance.md).
"""

from typing import Any

from django.db.models import Q
from django.db.models.expressions import RawSQL

from perhetyo import clock
from perhetyo.models import Role

ASSIGNED = """
    SELECT case_id FROM cases_staffassignment
    WHERE worker_id = %s AND starts_on <= %s AND (ends_on IS NULL OR finish_until >= %s)
"""
DEPUTISED = """
    SELECT social_worker_id FROM cases_deputy WHERE deputy_id = %s AND starts_on <= %s AND ends_on >= %s
"""
OPENED = """
    SELECT opening.case_id FROM cases_opening opening
    WHERE opening.user_id = %s AND opening.kind = 'exceptional' AND opening.until > %s
    AND NOT EXISTS (SELECT 1 FROM cases_openingend WHERE opening_id = opening.id)
"""
BARRED = """
    SELECT ours.case_id FROM cases_bar bar
    JOIN cases_caseperson theirs ON theirs.case_id = bar.case_id
    JOIN cases_caseperson ours ON ours.person_id = theirs.person_id
    WHERE bar.worker_id = %s AND bar.lifted_at IS NULL
"""


def tasks_of(user: Any) -> Q:
    """Cases that are the user's task: what lists show."""
    today = clock.today()
    if user.role == Role.FAMILY_WORKER:
        return Q(pk__in=_ids(ASSIGNED, user.pk, today, today))
    if user.role in (Role.SOCIAL_WORKER, Role.LEAD_SOCIAL_WORKER):
        deputised = _ids(DEPUTISED, user.pk, today, today)
        return Q(responsible_social_worker=user) | Q(responsible_social_worker__in=deputised)
    if user.role == Role.UNIT_LEAD:
        return Q(unit=user.unit_id) & ~Q(state="referral_draft")
    return Q(pk__in=[])


def known_to(user: Any) -> Q:
    """One's tasks, and cases open to the user for an hour (poikkeava käyttö), whoever's task they are."""
    if user.role == Role.FAMILY_WORKER:  # in one sentence: it is asked most
        today = clock.today()
        return Q(pk__in=_ids(f"{ASSIGNED} UNION ALL {OPENED}", user.pk, today, today, user.pk, clock.now()))
    return tasks_of(user) | Q(pk__in=_ids(OPENED, user.pk, clock.now()))


def barred_to(user: Any) -> Q:
    """Cases in which a person is a client of a family the user is disqualified from or related to (I25)."""
    return Q(pk__in=_ids(BARRED, user.pk))


def _ids(sentence: str, *values: Any) -> RawSQL:
    return RawSQL(sentence, values)  # noqa: S611 - the sentences above, values apart  # nosec B611

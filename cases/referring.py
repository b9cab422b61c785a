"""The referral: begun, sent, answered (T1-T5). Every function runs inside `acting` with the case locked."""

from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.utils.translation import gettext as _

from cases import deadlines, events, lifecycle
from cases.models import (
    Case,
    Kind,
    LegalBasis,
    Referral,
    ReferralAnswer,
    Service,
    ServiceTask,
    State,
)
from perhetyo import clock
from perhetyo.lifecycle import Refused

NUMBER_LOCK = 7_203_002
SERVICE = {
    LegalBasis.CHILD_WELFARE: (Service.INTENSIFIED_FAMILY_WORK, ServiceTask.CHILD_WELFARE),
    LegalBasis.SOCIAL_WELFARE: (Service.FAMILY_WORK, ServiceTask.FAMILIES_WITH_CHILDREN),
}


def begin(*, legal_basis: str, unit: Any, language: str, by: Any, **dates: Any) -> Case:
    """T1: a case in the state referral_draft, whose responsible social worker is its writer."""
    service, task = SERVICE[LegalBasis(legal_basis)]
    case = Case.objects.create(
        number=_next_number(),
        legal_basis=legal_basis,
        service=service,
        service_task=task,
        unit=unit,
        language=language,
        responsible_social_worker=by,
        **dates,
    )
    Referral.objects.create(case=case)
    return case


def send(case: Case, *, by: Any) -> None:
    """T2. Raises Refused with what is missing."""
    lifecycle.take(case, "send", by=by)
    case.referral.sent_at, case.referral.sent_by = clock.now(), by
    case.referral.save(update_fields=["sent_at", "sent_by"])
    events.append(case, Kind.REFERRAL_SENT, by=by)


@dataclass(frozen=True)
class _Answer:
    transition: str
    event: str


ANSWERS = {
    ReferralAnswer.Kind.RETURNED: _Answer("return", Kind.REFERRAL_RETURNED),
    ReferralAnswer.Kind.DECLINED: _Answer("decline", Kind.REFERRAL_DECLINED),
    ReferralAnswer.Kind.ACCEPTED: _Answer("accept", Kind.QUEUED),
}


def answer(case: Case, kind: str, *, by: Any, text: str = "", reason: str = "") -> None:
    """T3 with a question, T4 with a reason, T5. Raises Refused when question or reason is missing."""
    if kind == ReferralAnswer.Kind.RETURNED and not text.strip():
        raise Refused(_("Write what you ask."))
    if kind == ReferralAnswer.Kind.DECLINED and not reason:
        raise Refused(_("Choose why the referral is not taken in."))
    step = ANSWERS[ReferralAnswer.Kind(kind)]
    lifecycle.take(case, step.transition, by=by)
    reason = reason if kind == ReferralAnswer.Kind.DECLINED else ""
    ReferralAnswer.objects.create(
        case=case, kind=kind, reason=reason, text=text, answered_by=by, answered_at=clock.now()
    )
    events.append(case, step.event, by=by)


def start_at_the_latest(case: Case) -> Any:
    """The day by which the service must have begun (SHL 45 §), None when the start is not known."""
    if case.matter_opened_on is None or case.state not in (State.REFERRAL_SENT, State.QUEUED):
        return None
    return deadlines.limit("service_started", case.matter_opened_on)


def _next_number() -> str:
    """PT-<year>-<six digits>, one sequence a year."""
    year = clock.today().year
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [NUMBER_LOCK])
    prefix = f"PT-{year}-"
    last = Case.objects.filter(number__startswith=prefix).order_by("-number").first()
    return f"{prefix}{int(last.number.removeprefix(prefix)) + 1 if last else 1:06d}"

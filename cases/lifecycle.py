"""The life of a case (T1-T7 and T11-T14 of domain.md 5.2) and of a version of a record (5.3), as two tables.

Each guard yields what is still missing, as a sentence for the person who tried. The same tables
decide which steps a page offers; triggers in PostgreSQL refuse any other move.
"""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from cases import bodies, deadlines
from cases.models import Case, Record, RecordVersion, State, VersionState
from perhetyo import clock
from perhetyo.lifecycle import Lifecycle, Transition


def _children(case: Case) -> Iterator[str]:
    clients = [each.person for each in case.present_people if each.role == "child" and each.is_client]
    if not clients:
        yield _("Name at least one child as a client.")
    for child in clients:
        if child.born_on is None:
            yield _("Write the birth date of %(name)s.") % {"name": child.name}


def _purpose(case: Case) -> Iterator[str]:
    if not case.referral.purpose.strip():
        yield _("Write the purpose of the referral.")


def _told(case: Case) -> Iterator[str]:
    referral = case.referral
    if not referral.told_to_family:
        yield _("Answer whether the family has read the referral.")
    elif referral.told_to_family != referral.Told.YES and not referral.told_reason.strip():
        yield _("Write why not all of the family have read the referral.")


def _guardians(case: Case) -> Iterator[str]:
    known = {each.child_id for each in case.guardianships.all()}
    for child in case.children:
        if child.pk not in known:
            yield _("Say for %(name)s who the guardians are.") % {"name": child.name}


def _decision_or_day(case: Case) -> Iterator[str]:
    if not case.decisions.exists() and case.referral.decision_expected_on is None:
        yield _("Add the decision, or the day when it is expected.")


def _decision_in_force(case: Case) -> Iterator[str]:
    today = clock.today()
    covered = {each.child_id for each in case.decisions.all() if each.covers(today)}
    clients = [each.person for each in case.present_people if each.role == "child" and each.is_client]
    for child in clients:
        if child.pk not in covered:
            yield _("The decision for %(name)s is missing or not in force today.") % {"name": child.name}


def _lead_worker(case: Case) -> Iterator[str]:
    if case.lead_worker is None:
        yield _("Name a lead worker.")


def _review_day(case: Case) -> Iterator[str]:
    today = clock.today()
    day = case.next_review_on
    if day is None:
        yield _("The plan has no day for the next review.")
    elif day > deadlines.limit("review_at_most", today):
        yield _("The next review is more than three months away.")
    elif day < today:
        yield _("The day of the next review has passed.")


def _approved_plan(case: Case) -> Iterator[str]:
    if not case.records.filter(kind="plan", versions__state=VersionState.APPROVED).exists():
        yield _("The plan is not approved yet.")


def _approved_summary(case: Case) -> Iterator[str]:
    if not case.records.filter(kind="summary", versions__state=VersionState.APPROVED).exists():
        yield _("The closing summary is not approved yet.")


def _no_drafts(case: Case) -> Iterator[str]:
    """I26: every entry is finished or thrown away as empty before the case closes."""
    for version in drafts_of(case):
        yield _("%(name)s is still a draft: finish it, or throw it away if it is empty.") % {
            "name": bodies.of(version.record).name_of(version)
        }


def _nothing_waits(case: Case) -> Iterator[str]:
    waiting = RecordVersion.objects.filter(record__case=case, state=VersionState.SUBMITTED)
    for version in waiting.select_related("record"):
        yield _("%(name)s waits for a decision: decide on it first.") % {
            "name": bodies.of(version.record).name_of(version)
        }


def drafts_of(case: Case) -> list[RecordVersion]:
    """Entries and children's views that are still open, oldest first."""
    kinds = (Record.Kind.ENTRY, Record.Kind.CHILD_VIEW)
    unfinished = (VersionState.DRAFT, VersionState.READY_FOR_FAMILY)
    return list(
        RecordVersion.objects.filter(record__case=case, record__kind__in=kinds, state__in=unfinished)
        .select_related("record__case")
        .order_by("created_at")
    )


def _end_reason(case: Case) -> Iterator[str]:
    if not case.end_reason:
        yield _("Choose why the work ends.")


CASE = Lifecycle(
    Transition(
        name="send",
        sources=(State.REFERRAL_DRAFT, State.REFERRAL_RETURNED),
        target=State.REFERRAL_SENT,
        action="send_referral",
        guards=(_children, _guardians, _purpose, _told, _decision_or_day),
    ),
    Transition("return", (State.REFERRAL_SENT,), State.REFERRAL_RETURNED, "answer_referral"),
    Transition("decline", (State.REFERRAL_SENT,), State.REFERRAL_DECLINED, "answer_referral"),
    Transition("accept", (State.REFERRAL_SENT,), State.QUEUED, "answer_referral", stamp="queued"),
    Transition(
        name="start",
        sources=(State.QUEUED,),
        target=State.START,
        action="start_case",
        guards=(_decision_in_force, _lead_worker),
        stamp="started",
    ),
    Transition(
        name="begin_working",
        sources=(State.START,),
        target=State.WORKING,
        action="decide_plan",
        guards=(_approved_plan, _review_day),
        stamp="working",
    ),
    Transition(
        name="begin_closing",
        sources=(State.START, State.WORKING),
        target=State.CLOSING,
        action="begin_closing",
        guards=(_nothing_waits,),
        stamp="closing",
    ),
    Transition("back_to_working", (State.CLOSING,), State.WORKING, "back_to_working", (_review_day,)),
    Transition(
        name="close",
        sources=(State.CLOSING,),
        target=State.CLOSED,
        action="decide_summary",
        guards=(_approved_summary, _no_drafts, _nothing_waits, _end_reason),
        stamp="closed",
    ),
    Transition(
        name="interrupt",
        sources=(State.START, State.WORKING),
        target=State.CLOSED,
        action="interrupt_case",
        guards=(_no_drafts, _nothing_waits, _end_reason),
        stamp="closed",
    ),
)

V = VersionState
VERSION = Lifecycle(
    Transition("freeze", (V.DRAFT,), V.READY_FOR_FAMILY, "share", stamp="frozen"),
    Transition("write_on", (V.READY_FOR_FAMILY,), V.SUPERSEDED, "write"),
    Transition("submit", (V.READY_FOR_FAMILY,), V.SUBMITTED, "submit", stamp="submitted"),
    Transition("approve", (V.SUBMITTED,), V.APPROVED, "decide"),
    Transition("send_back", (V.SUBMITTED,), V.RETURNED, "decide"),
    Transition("supersede", (V.APPROVED,), V.SUPERSEDED, "decide"),
    Transition("correct", (V.APPROVED, V.FINALISED), V.CORRECTED, "correct"),
    Transition("annul", (V.FINALISED, V.CORRECTED, V.SUPERSEDED, V.RETURNED), V.ANNULLED, "annul"),
    Transition("replace", (V.DRAFT,), V.SUPERSEDED, "write"),
    Transition("set_aside", (V.DRAFT, V.READY_FOR_FAMILY, V.RETURNED), V.SUPERSEDED, "interrupt"),
    Transition("finalise", (V.READY_FOR_FAMILY,), V.FINALISED, "finalise", stamp="finalised"),
)


def take(case: Case, name: str, *, by: Any) -> None:
    """Move a case whose row is locked, and save the move with its stamp. Raises Refused."""
    step = CASE.take(case, name, by=by, at=clock.now())
    stamps = [f"{step.stamp}_at", f"{step.stamp}_by"] if step.stamp else []
    case.save(update_fields=["state", *stamps])


def take_version(version: RecordVersion, name: str, *, by: Any, at: Any) -> None:
    """Move a version and save the move with its stamp. Raises Refused."""
    step = VERSION.take(version, name, by=by, at=at)
    stamps = [f"{step.stamp}_at", f"{step.stamp}_by"] if step.stamp else []
    version.save(update_fields=["state", *stamps])


def open_drafts(case: Case) -> list[str]:
    """Sentences naming the entries that are still open (I26)."""
    return list(_no_drafts(case))


def missing_before_start(case: Case) -> list[str]:
    """What the unit lead cannot mend alone before T6: decisions that are not there or not in force."""
    return list(_decision_in_force(case))

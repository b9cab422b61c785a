"""Patterns in the read log that somebody should look at: each a small function over the latest rows.

A pattern accuses nobody: it says where to look. Numbers are dated rules (PatternRule), the time is the
rule `log_watched`. Where a worker lives is not known to this product, so neighbours are not looked for.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import ExtractHour, Lower, TruncDate, TruncHour
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases import deadlines
from cases.models import Case, LogReview, Opening, PatternRule, Person, StaffAssignment
from cases.models.reach import barred_to
from meetings.models import Entry
from perhetyo import clock
from perhetyo.models import ReadLog, Role, User

Rows = QuerySet[ReadLog]


@dataclass(frozen=True)
class Finding:
    """A pattern found of one worker on one day, in one case or over many (then `case_id` is None)."""

    pattern: str
    worker_id: Any
    case_id: Any
    day: date
    count: int

    @property
    def key(self) -> tuple[str, Any, Any, date]:
        return (self.pattern, self.worker_id, self.case_id, self.day)

    @property
    def words(self) -> str:
        return str(PATTERNS[self.pattern].words)


@dataclass(frozen=True)
class Pattern:
    words: str | Promise
    find: Callable[[Rows], list[tuple[Any, Any, date, int]]]  # worker, case, day, how many


def number(key: str) -> int:
    """The number of a pattern in force today. Raises PatternRule.DoesNotExist."""
    rule = PatternRule.objects.on(clock.today()).filter(key=key).first()
    if rule is None:
        raise PatternRule.DoesNotExist(key)
    return int(rule.amount)


def own_name(rows: Rows) -> list[tuple[Any, Any, date, int]]:
    """Opened a family in which somebody has the worker's own last name."""
    workers = dict(rows.order_by().values_list("user", Lower("user__last_name")).distinct())
    people = dict(
        Person.objects.annotate(surname=Lower("last_name"))
        .filter(surname__in=set(workers.values()))
        .values_list("pk", "surname")
    )
    by_day = _by_day(rows.filter(person_id__in=people), "case_id", "person_id")
    found = {
        (row["user"], row["case_id"], row["day"]): row["answers"]
        for row in by_day
        if people[row["person_id"]] == workers[row["user"]]
    }
    return [(*key, count) for key, count in found.items()]


def many_cases(rows: Rows) -> list[tuple[Any, Any, date, int]]:
    """Opened many families within one hour."""
    hours = rows.annotate(hour=TruncHour("at"), day=TruncDate("at")).values("user", "day", "hour")
    found: dict[tuple[Any, Any, date], int] = {}
    for row in hours.annotate(cases=Count("case_id", distinct=True)).filter(
        cases__gte=number("cases_an_hour")
    ):
        key = (row["user"], None, row["day"])
        found[key] = max(found.get(key, 0), row["cases"])
    return [(*key, count) for key, count in found.items()]


def at_night(rows: Rows) -> list[tuple[Any, Any, date, int]]:
    """Opened a family at night, without a meeting with it that day or the evening before."""
    late = Q(hour__gte=number("night_begins")) | Q(hour__lt=number("night_ends"))
    nights = _by_day(rows.annotate(hour=ExtractHour("at")).filter(late), "case_id")
    met: dict[Any, set[date]] = defaultdict(set)
    entries = Entry.objects.filter(version__record__case__in={row["case_id"] for row in nights})
    for case, day in entries.annotate(day=TruncDate("starts_at")).values_list("version__record__case", "day"):
        met[case] |= {day, day + timedelta(days=1)}
    return [_told(row) for row in nights if row["day"] not in met[row["case_id"]]]


def after_the_assignment(rows: Rows) -> list[tuple[Any, Any, date, int]]:
    """Opened a family again and again after the own task with it had ended."""
    tasks: dict[tuple[Any, Any], list[StaffAssignment]] = defaultdict(list)
    for task in StaffAssignment.objects.filter(worker__in=rows.order_by().values("user")):
        tasks[task.worker_id, task.case_id].append(task)
    least = number("after_the_assignment")

    def is_over(row: dict[str, Any]) -> bool:
        ends = [each.ends_on for each in tasks[row["user"], row["case_id"]]]
        return bool(ends) and None not in ends and max(filter(None, ends)) < row["day"]

    return [_told(row) for row in _by_day(rows, "case_id") if row["answers"] >= least and is_over(row)]


def many_files(rows: Rows) -> list[tuple[Any, Any, date, int]]:
    """Took many papers as files in one day."""
    days = _by_day(rows.filter(action=ReadLog.Action.DOWNLOAD))
    return [_told(row) for row in days if row["answers"] >= number("files_a_day")]


def opened_with_a_ground(rows: Rows) -> list[tuple[Any, Any, date, int]]:
    """Opened a family that is not the own task, by naming a ground."""
    openings = Opening.objects.filter(
        user__in=rows.order_by().values("user"), opened_at__gte=clock.start_of(_since())
    )
    by_day = openings.order_by().annotate(day=TruncDate("opened_at")).values("user", "case", "day")
    found = by_day.annotate(times=Count("pk"))
    return [(row["user"], row["case"], row["day"], row["times"]) for row in found]


PATTERNS = {
    "own_name": Pattern(_("opened a family with the own last name"), own_name),
    "many_cases": Pattern(_("opened many families in one hour"), many_cases),
    "at_night": Pattern(_("opened a family at night without a meeting"), at_night),
    "after_the_assignment": Pattern(_("opened a family after the own task had ended"), after_the_assignment),
    "many_files": Pattern(_("took many papers as files in one day"), many_files),
    "opened_with_a_ground": Pattern(_("opened a family by naming a ground"), opened_with_a_ground),
}


def watched_by(user: Any) -> "QuerySet[User]":
    """Whose reads the user looks at: a unit lead the own unit's, the log officer all; nobody their own."""
    others = User.objects.exclude(pk=user.pk)
    return others.filter(unit=user.unit) if user.role == Role.UNIT_LEAD else others


def findings(user: Any) -> list[Finding]:
    """What the patterns find among the workers `user` watches, newest first.

    Nothing of a family that is barred to `user`: neither its reads, nor what a pattern finds elsewhere.
    """
    barred = set(Case.objects.filter(barred_to(user)).values_list("pk", flat=True))
    rows = ReadLog.objects.filter(user__in=watched_by(user), at__gte=clock.start_of(_since()))
    rows = rows.exclude(action=ReadLog.Action.LIST).exclude(case_id=None)
    rows = rows.exclude(case_id__in=barred)
    found = [Finding(name, *each) for name, pattern in PATTERNS.items() for each in pattern.find(rows)]
    known = [each for each in found if each.case_id not in barred]
    return sorted(known, key=lambda each: (-each.day.toordinal(), each.pattern, str(each.worker_id)))


def reviews_of(found: list[Finding]) -> dict[tuple[str, Any, Any, date], LogReview]:
    """The newest review of each finding that has one."""
    rows = LogReview.objects.filter(day__gte=_since()).select_related("by").order_by("at", "pk")
    keys = {each.key for each in found}
    reviews = {(row.pattern, row.worker_id, row.case_id, row.day): row for row in rows}
    return {key: row for key, row in reviews.items() if key in keys}


def review(finding: Finding, *, outcome: str, words: str, by: Any) -> LogReview:
    """Say what was found. A finding may be looked at again: the newest word holds, none is removed."""
    return LogReview.objects.create(
        pattern=finding.pattern, worker_id=finding.worker_id, case_id=finding.case_id, day=finding.day,
        outcome=outcome, words=words, by=by,
    )  # fmt: skip


def numbers_of(found: list[Finding]) -> dict[Any, str]:
    """Case numbers by id: all that is told of a family here."""
    return dict(Case.objects.filter(pk__in={each.case_id for each in found}).values_list("pk", "number"))


def _since() -> date:
    return deadlines.back("log_watched", clock.today())


def _by_day(rows: Rows, *names: str) -> list[dict[str, Any]]:
    by_day = rows.order_by().annotate(day=TruncDate("at")).values("user", "day", *names)
    return list(by_day.annotate(answers=Count("request_id", distinct=True)))


def _told(row: dict[str, Any]) -> tuple[Any, Any, date, int]:
    return (row["user"], row.get("case_id"), row["day"], row["answers"])

"""The log in plain words: what a worker has opened, and who has read a family's data (ATL 10-11 §)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.db.models import Case as DbCase
from django.db.models import Count, F, Min, QuerySet, Value, When
from django.db.models.functions import TruncDate
from django.utils.translation import gettext as _

from cases import deadlines, log_words, policy
from cases.models import Case, Disclosure, HeldBack, Opening, Person
from perhetyo import clock
from perhetyo.models import ReadLog, User


@dataclass(frozen=True)
class Reading:
    """One thing a worker did with the data on one day, however many times."""

    day: date
    first_at: datetime
    words: str
    times: int
    ground: str = ""
    case: Case | None = None  # only while the worker may see it
    number: str = ""
    families: int = 1  # of a list: how many it named


@dataclass(frozen=True)
class Reader:
    """A worker as the family's log names them; without a name when it is held back."""

    name: str
    title: str
    unit: str


@dataclass(frozen=True)
class DayOfReader:
    """What one worker read on one day."""

    day: date
    reader: Reader
    readings: list[Reading]


@dataclass(frozen=True)
class GivenOut:
    """What was given out, and who gave it as the family is told."""

    row: Disclosure
    by: str


@dataclass(frozen=True)
class FamilyLog:
    """The log of a case, or of one person in it, from `since` on; `held_back`: grounds of what is hidden."""

    case: Case
    person: Person | None
    since: date
    days: list[DayOfReader]
    given_out: list[GivenOut]
    held_back: list[str]


def own(user: Any) -> "QuerySet[Any, dict[str, Any]]":
    """What the worker has opened, newest first: a row for each day, page and case; a list is one row."""
    rows = ReadLog.objects.filter(user=user).annotate(
        of=DbCase(When(action=ReadLog.Action.LIST, then=Value(None)), default=F("case_id"))
    )
    families = Count("case_id", distinct=True)
    return _grouped(rows, "of").annotate(families=families).order_by("-day", "-first_at", "page")


def readings(rows: Iterable[dict[str, Any]], visible: dict[Any, Case], cases: Any) -> list[Reading]:
    """Rows of `own` in words; of `cases` those in `visible` by name, the others by their number alone."""
    numbers = dict(cases.values_list("pk", "number"))
    return [
        Reading(
            row["day"], row["first_at"], log_words.of_old_page(row["page"]), row["times"],
            case=visible.get(row["of"]), number=numbers.get(row["of"], ""), families=row["families"],
        )
        for row in rows
    ]  # fmt: skip


def of_family(
    case: Case, person: Person | None = None, *, language: str, since: date | None = None
) -> FamilyLog:
    """Who has read the data of the case, or of one person of it, two years back if nothing else is said.

    The words are in the active language; titles and units in `language`. What is held back is left out; what
    was given out is told all the same, then without the name of who gave it.
    """
    since = since or deadlines.back("log_shown", clock.today())
    rows = ReadLog.objects.filter(case_id=case.pk, at__gte=clock.start_of(since))
    if person:
        rows = rows.filter(person_id=person.pk)
    held, opened = list(case.held_back.all()), list(case.openings.all())
    days: dict[tuple[date, Any], list[Reading]] = {}
    used: list[HeldBack] = []
    for row in _grouped(rows, "user", "ground").order_by("-day", "first_at"):
        hold = _hold(held, row["user"], row["day"])
        if hold:
            used.append(hold)
        if hold is None or hold.hides == HeldBack.Hides.NAME:
            found = days.setdefault((row["day"], None if hold else row["user"]), [])
            _add(found, _reading(row, opened))
    workers = User.objects.select_related("unit").in_bulk({user for _day, user in days if user})
    told = [
        DayOfReader(day, _reader(workers.get(user), language), found) for (day, user), found in days.items()
    ]
    given = [(row, _hold(held, row.by_id, row.on)) for row in _disclosures(case, person)]
    used += [hold for _row, hold in given if hold]
    given_out = [GivenOut(row, _no_name() if hold else str(row.by)) for row, hold in given]
    return FamilyLog(case, person, since, told, given_out, list(dict.fromkeys(map(_law, used))))


def _add(told: list[Reading], new: Reading) -> None:
    """Pages that are called the same are told once."""
    for place, each in enumerate(told):
        if (each.words, each.ground) == (new.words, new.ground):
            told[place] = replace(each, times=each.times + new.times)
            return
    told.append(new)


def _reading(row: dict[str, Any], opened: list[Opening]) -> Reading:
    ground = log_words.of_ground(row["ground"], _reason(opened, row))
    words = log_words.of_old_page(row["page"])
    return Reading(row["day"], row["first_at"], words, row["times"], ground=ground)


def _law(held: HeldBack) -> str:
    return str(held.get_ground_display())


def _grouped(rows: "QuerySet[ReadLog]", *names: str) -> "QuerySet[Any, dict[str, Any]]":
    """One row for each day, page and `names`: when first, and in how many answers."""
    by_day = rows.annotate(day=TruncDate("at")).values("day", "page", *names)
    return by_day.annotate(first_at=Min("at"), times=Count("request_id", distinct=True))


def _hold(held: list[HeldBack], worker_id: Any, day: date) -> HeldBack | None:
    """What hides something of the worker's on that day: of several rows the newest, which comes first."""
    of_day = (each for each in held if each.worker_id == worker_id and each.from_on <= day <= each.to_on)
    newest = next(of_day, None)
    return newest if newest and newest.hides != HeldBack.Hides.NOTHING else None


def _reason(opened: list[Opening], row: dict[str, Any]) -> str:
    """On which ground a case was opened that is nobody's task but by opening it."""
    if row["ground"] in log_words.TASKS or row["ground"] == policy.LOG_OFFICER:
        return ""
    for each in opened:
        if each.user_id == row["user"] and each.opened_at <= row["first_at"] <= each.until:
            return str(each.get_ground_display())
    return ""


def _reader(worker: User | None, language: str) -> Reader:
    if worker is None:
        return Reader(_no_name(), "", "")
    unit = worker.unit.name(language) if worker.unit else ""
    return Reader(str(worker), worker.title(language), unit)


def _no_name() -> str:
    return _("A worker, name held back")


def _disclosures(case: Case, person: Person | None) -> "QuerySet[Disclosure]":
    """What was given out of the case. A person's own log holds what was given to that person alone.

    What somebody else asked for, from whom and why is theirs.
    """
    rows = case.disclosures.select_related("by")
    return rows.filter(person=person) if person else rows

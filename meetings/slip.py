"""The slip "What we agreed", for a fridge door: times to come and agreed things (sovitut asiat).

Visitors at home may read it: the family is named by first names only, and no service, unit or case number
is named at all.
"""

from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import translation
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from cases import masking, planning
from cases.audience import NEXT
from cases.models import Case, Restriction, State
from meetings import agreeing, alone, times
from meetings.models import AgreedItem, Entry
from meetings.models.entry import CANCELLATIONS, CONTACTS, MEETINGS
from meetings.timeline import STANDING
from perhetyo import clock
from perhetyo.pdf import paper

Fields = dict[str, Any]
# Entries that tell how a meeting went: it was held, or it was cancelled.
TOLD = {*MEETINGS, *CANCELLATIONS} - {*CONTACTS}
# Letters of agreed things that fit on one page in the largest type, and what each thing's own line counts.
LARGE, LINE = 420, 60


def slip_paper(case: Case) -> bytes:
    """The slip as PDF bytes in the case's language, as of now. `case` with its faces. Raises PaperFault."""
    with translation.override(case.language):
        content = _content(case)
    return paper(
        "pdf/slip.html",
        content,
        language=case.language,
        made_at=clock.now(),
        through=masking.for_papers(case),
    )


def _content(case: Case) -> Fields:
    """What is printed: `meeting` and `review` are None when there is none to come."""
    is_going_on = case.state != State.CLOSED
    clients = [each.person.called for each in case.present_people if each.is_client]
    workers = dict.fromkeys(each.worker for each in case.current_assignments)
    items = [_item(each, case) for each in agreeing.standing_items(case)]
    return {
        "names": get_text_list(clients, _("and")),
        "is_going_on": is_going_on,
        "meeting": _meeting(case) if is_going_on else None,
        "review": _review(case) if case.state == State.WORKING else None,
        "items": items,
        "is_long": sum(LINE + len(each["text"]) for each in items) > LARGE,
        "workers": [{"name": str(each), "phone": each.phone} for each in workers],
    }


def _meeting(case: Case) -> Fields | None:
    entry = next_meeting(case)
    if entry is None:
        return None
    place = _("agreed place") if case.hides_places else _by_first_names(entry.next_place, case)
    return {"on": entry.next_on, "time": entry.next_time, "place": place}


def next_meeting(case: Case) -> Entry | None:
    """The entry that says when the family is met next: the latest with a day that is still to come.

    A day of which a later entry tells already, as held or cancelled, is not to come any more.
    """
    told: set[date] = set()
    today, kept = clock.today(), _kept_off(case)
    for entry in _of_days_from(today, case):
        is_kept = entry.version_id in kept or entry.version.record_id in kept
        if entry.next_on and entry.next_on >= today and entry.next_on not in told and not is_kept:
            return entry
        if entry.kind in TOLD:
            told.add(times.shown(entry.starts_at).date())
    return None


def _kept_off(case: Case) -> set[Any]:
    """Ids of versions and records whose next meeting is on no paper that all may read: of a child alone, or
    restricted for anybody."""
    hidden = Restriction.objects.in_force().filter(record__case=case, key__in=["", NEXT])
    return alone.of_children_only(case) | set(hidden.values_list("record_id", flat=True))


def _of_days_from(day: date, case: Case) -> "QuerySet[Entry]":
    """Standing entries that tell of `day` or later or name a next time then, the latest first.

    Unfinished ones too: what was agreed at the table holds.
    """
    standing = Entry.objects.filter(version__record__case=case, version__state__in=STANDING)
    coming = standing.filter(Q(next_on__gte=day) | Q(starts_at__date__gte=day))
    return coming.select_related("version").order_by("-starts_at", "-version__created_at")


def _review(case: Case) -> Fields | None:
    """The day when the plan is looked at together; `is_agreed` when it is that of the plan, not a limit."""
    day = case.next_review_on
    if day is None or day < clock.today():
        return None
    version = planning.in_force(case)
    is_agreed = version is not None and version.plan.next_review_on == day
    return {
        "on": day,
        "time": version.plan.next_review_time if version and is_agreed else None,
        "is_agreed": is_agreed,
    }


def _item(item: AgreedItem, case: Case) -> Fields:
    text, who = (_by_first_names(each, case) for each in (item.text, item.who))
    return {"text": text, "who": who, "due_on": item.due_on}


def _by_first_names(text: str, case: Case) -> str:
    """The text with full names of the family's people made first names; other words stay as they are."""
    for person in (each.person for each in case.case_people.all()):
        for name in (person.name, f"{person.called} {person.last_name}"):
            text = text.replace(name, person.called)
    return text

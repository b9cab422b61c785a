"""Drafts: what is typed is on the server seconds later, and comes back after a log-in, an error or a crash.

A form carries a signed ticket naming its writer, its form and its case. The ticket lets the text be
kept even when the log-in or the CSRF token has run out meanwhile, and never for anybody else. It also
carries the number of its page, so that a reload, Back and a log-in lead to the very text typed on it.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core import signing
from django.db import transaction
from django.http import HttpRequest, QueryDict
from django.utils import timezone

from perhetyo import clock
from perhetyo.http import WorkerRequest
from perhetyo.models import Draft, Submission, User

TICKET = "_draft"
PAGE = "_page"
KEY = "_key"
SEEN = "_seen"
ASKED = "draft"  # in an address: the page whose text is asked for
# Never kept, and never shown again by a page that was not asked for them: what opens something, and the code.
NEVER = {"password", "pin", "new", "again", "code", "passkey", "ticket", "identity_code"}
OURS = {TICKET, PAGE, KEY, "csrfmiddlewaretoken", *NEVER}
LONGEST = 1_000_000  # characters in one draft
TICKET_AGE = 7 * 24 * 3600  # seconds
ASIDE_FOR = timedelta(days=1)
NO_PAGE = uuid.UUID(int=0)  # of a form that says none: opened before pages had numbers, sent after


@dataclass(frozen=True)
class Ticket:
    user: uuid.UUID
    form: str
    case: uuid.UUID | None

    def sign(self) -> str:
        return signing.dumps([str(self.user), self.form, str(self.case or "")], salt="draft")


def ticket_of(data: Any) -> Ticket | None:
    """The ticket a form carried, or None when there is none or it is not ours or too old."""
    try:
        user, form, case = signing.loads(data.get(TICKET, ""), salt="draft", max_age=TICKET_AGE)
    except signing.BadSignature:
        return None
    return Ticket(uuid.UUID(user), form, uuid.UUID(case) if case else None)


def typed(data: QueryDict) -> dict[str, list[str]]:
    """The fields of a form as lists of values, without the form's own tickets and what is never kept."""
    return {
        _without_nul(name): [_without_nul(value) for value in data.getlist(name)]
        for name in data
        if name not in OURS
    }


def _without_nul(text: str) -> str:
    """No JSON in PostgreSQL holds a NUL."""
    return text.replace("\x00", "")


def page_of(data: Any, name: str = PAGE) -> uuid.UUID | None:
    """The number of the page, as its form or its address carries it."""
    try:
        return uuid.UUID(data.get(name, ""))
    except ValueError:
        return None


def keep(data: QueryDict) -> datetime | None:
    """Save what a form carried as its writer's draft. Returns when, or None if it had no ticket.

    A save that comes after the sending it belongs to is none: what was sent is no draft any more.
    """
    ticket, fields = ticket_of(data), typed(data)
    if ticket is None or sum(len(value) for values in fields.values() for value in values) > LONGEST:
        return None
    now = clock.now()
    with transaction.atomic():
        _one_after_another(ticket.user)
        if not Submission.objects.filter(key=page_of(data, KEY) or NO_PAGE, user=ticket.user).exists():
            lay(ticket, page_of(data) or NO_PAGE, fields, at=now)
    return now


def _one_after_another(user_id: uuid.UUID) -> None:
    """One person's saves and sendings of forms wait for each other."""
    User.objects.select_for_update(no_key=True).get(pk=user_id)


def lay(ticket: Ticket, page: uuid.UUID, fields: dict[str, list[str]], *, at: datetime) -> None:
    """Make this the draft of the ticket's writer and form; one typed on another page is set aside."""
    rows = Draft.objects.filter(user=ticket.user, form=ticket.form)
    with transaction.atomic():
        _one_after_another(ticket.user)
        rows.filter(aside_at=None).exclude(page=page).update(aside_at=clock.now())
        Draft.objects.update_or_create(
            user_id=ticket.user,
            form=ticket.form,
            page=page,
            defaults={"fields": fields, "case_id": ticket.case, "saved_at": at, "aside_at": None},
        )


def clock_time(moment: datetime) -> str:
    """14.03, as people here write the time of day."""
    return timezone.localtime(moment).strftime("%H.%M")


def asked_for(request: WorkerRequest, form: str) -> Draft | None:
    """The signed-in person's own draft of a form that the address asks for, also one that was set aside."""
    page = page_of(request.GET, ASKED)
    return Draft.objects.filter(user=request.user, form=form, page=page).first() if page else None


def newest(request: WorkerRequest, form: str) -> Draft | None:
    """The signed-in person's own draft of a form."""
    return Draft.objects.filter(user=request.user, form=form, aside_at=None).first()


def aside(request: WorkerRequest, form: str) -> Draft | None:
    """The one set aside or thrown away last, within a day."""
    rows = Draft.objects.filter(user=request.user, form=form, aside_at__gt=clock.now() - ASIDE_FOR)
    return rows.order_by("-aside_at").first()


def address(request: HttpRequest, page: uuid.UUID | None = None) -> str:
    """The address of this page, asking for the text that was typed on `page`, or for none."""
    query = request.GET.copy()
    query.pop(ASKED, None)
    if page:
        query[ASKED] = str(page)
    return f"{request.path}?{query.urlencode()}" if query else request.path


def way_back(request: HttpRequest) -> str:
    """Where to come back to: the page that was sent asks for the text that was typed on it."""
    if request.method == "POST":
        return address(request, page_of(request.POST))
    return request.get_full_path()


def as_data(draft: Draft) -> QueryDict:
    """The draft as a form's data."""
    data = QueryDict(mutable=True)
    for name, values in draft.fields.items():
        data.setlist(name, values)
    return data


def sent(user: Any, data: QueryDict) -> None:
    """The text of this page is sent: its draft is gone, and another of the same form no more in the way."""
    if ticket := ticket_of(data):
        _one_after_another(user.pk)
        rows = Draft.objects.filter(user=user, form=ticket.form)
        rows.filter(page=page_of(data) or NO_PAGE).delete()
        rows.filter(aside_at=None).update(aside_at=clock.now())


def throw_away(user: Any, form: str) -> None:
    """Set aside; for a day it can be asked for again."""
    Draft.objects.filter(user=user, form=form, aside_at=None).update(aside_at=clock.now())


def forget() -> int:
    """Delete what has been aside for a day. Returns how many."""
    return Draft.objects.filter(aside_at__lte=clock.now() - ASIDE_FOR).delete()[0]

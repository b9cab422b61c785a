"""Drafts: what is typed is on the server seconds later, and comes back after a log-in, an error or a crash.

A form carries a signed ticket naming its writer, its form and its case. The ticket lets the text be
kept even when the log-in or the CSRF token has run out meanwhile, and never for anybody else.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core import signing
from django.http import QueryDict
from django.utils import timezone

from perhetyo import clock
from perhetyo.http import WorkerRequest
from perhetyo.models import Draft

TICKET = "_draft"
KEY = "_key"
SEEN = "_seen"
# Never kept, and never shown again by a page that was not asked for them.
NEVER = {"password", "identity_code"}
OURS = {TICKET, KEY, "csrfmiddlewaretoken", *NEVER}
LONGEST = 1_000_000  # characters in one draft
TICKET_AGE = 7 * 24 * 3600  # seconds


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


def keep(data: QueryDict) -> datetime | None:
    """Save what a form carried as its writer's draft. Returns when, or None if it had no ticket."""
    ticket = ticket_of(data)
    fields = typed(data)
    if ticket is None or sum(len(value) for values in fields.values() for value in values) > LONGEST:
        return None
    now = clock.now()
    Draft.objects.update_or_create(
        user_id=ticket.user,
        form=ticket.form,
        defaults={"fields": fields, "case_id": ticket.case, "saved_at": now},
    )
    return now


def clock_time(moment: datetime) -> str:
    """14.03, as people here write the time of day."""
    return timezone.localtime(moment).strftime("%H.%M")


def found(request: WorkerRequest, form: str) -> Draft | None:
    """The signed-in person's own draft of a form."""
    return Draft.objects.filter(user=request.user, form=form).first()


def as_data(draft: Draft) -> QueryDict:
    """The draft as a form's data."""
    data = QueryDict(mutable=True)
    for name, values in draft.fields.items():
        data.setlist(name, values)
    return data


def discard(user: Any, form: str) -> None:
    Draft.objects.filter(user=user, form=form).delete()

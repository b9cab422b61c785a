"""Drafts: what is typed is on the server seconds later, and comes back after a log-in, an error or a crash.

A form carries a signed ticket naming its writer, its form and its case. The ticket lets the text be
kept even when the log-in or the CSRF token has run out meanwhile, and never for anybody else. It also
carries the number of its page, so that a reload, Back and a log-in lead to the very text typed on it.

While the server does not answer, the text lies encrypted in its writer's browser (static/js/local.js). The
key is made here, and given to whoever is signed in.
"""

import base64
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
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
KNOWN = "_known"  # which window had saved the text last, as far as the one that sends this knows
WAITED = "_waited"  # said of a copy that lay in a browser until now
SHARED = "_shared"  # said by the pages of a text on which others write too
ASKED = "draft"  # in an address: the page whose text is asked for
# Never kept, and never shown again by a page that was not asked for them: what opens something, and the code.
# "I have read the differing views" is said at the deciding itself.
NEVER = {
    "password", "pin", "new", "again", "code", "passkey", "ticket", "identity_code", "differing_views_read",
}  # fmt: skip
OURS = {TICKET, PAGE, KEY, KNOWN, WAITED, SHARED, "csrfmiddlewaretoken", *NEVER}
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


def ticket_of(data: Any, *, max_age: int | None = TICKET_AGE) -> Ticket | None:
    """The ticket a form carried; None if there is none, or it is not ours or older than `max_age` seconds."""
    try:
        user, form, case = signing.loads(data.get(TICKET, ""), salt="draft", max_age=max_age)
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


def keep(data: QueryDict, ticket: Ticket | None = None) -> datetime | None:
    """Save what a form carried as its writer's draft. Returns when; None if it has no ticket or is too long.

    A save that comes after the sending it belongs to is none: what was sent is no draft any more. One that
    waited in a browser while its text went on elsewhere is set aside, and can be asked for.
    """
    ticket, fields = ticket or ticket_of(data), typed(data)
    if ticket is None or sum(len(value) for values in fields.values() for value in values) > LONGEST:
        return None
    now, page, key = clock.now(), page_of(data) or NO_PAGE, page_of(data, KEY)
    with transaction.atomic():
        _one_after_another(ticket.user)
        if Submission.objects.filter(key=key or NO_PAGE, user=ticket.user).exists():
            return now
        if WAITED in data and _went_on(ticket, data):
            _write(ticket, _number_aside(page, key), fields, key=key, saved_at=now, aside_at=now)
        else:
            lay(ticket, page, fields, key=key, at=now, known=data.get(KNOWN))
    return now


def is_draft(data: QueryDict, ticket: Ticket) -> bool:
    """Whether the draft of the form is what this window has just saved."""
    rows = Draft.objects.filter(user=ticket.user, form=ticket.form, aside_at=None)
    return rows.filter(page=page_of(data) or NO_PAGE, key=page_of(data, KEY)).exists()


def _went_on(ticket: Ticket, data: QueryDict) -> bool:
    """Whether this page's text was saved, sent or thrown away in a window unknown to the browser."""
    page, known = page_of(data) or NO_PAGE, data.get(KNOWN, "")
    draft = Draft.objects.filter(user=ticket.user, form=ticket.form, page=page).first()
    if draft is None:
        return bool(known)
    return draft.aside_at is not None or not _knows(draft, page_of(data, KEY), known)


def _knows(draft: Draft, own: uuid.UUID | None, known: str) -> bool:
    """Whether the window with this key saw the draft as it is."""
    return str(draft.key or "") in (str(own or ""), known)


def _number_aside(page: uuid.UUID, key: uuid.UUID | None) -> uuid.UUID:
    """The number of what one window left on a page: the same each time, so that it never multiplies."""
    return uuid.uuid5(page, str(key))


def _one_after_another(user_id: uuid.UUID) -> None:
    """One person's saves and sendings of forms wait for each other."""
    User.objects.select_for_update(no_key=True).get(pk=user_id)


def lay(
    ticket: Ticket,
    page: uuid.UUID,
    fields: dict[str, list[str]],
    *,
    at: datetime,
    key: uuid.UUID | None = None,
    known: str | None = None,
) -> None:
    """Make this the draft of the ticket's writer and form; one typed on another page is set aside.

    So is what another window saved on this very page, if the window with this `key` did not know of it:
    `known` is whose save it saw last, None for a window that does not say.
    """
    rows = Draft.objects.filter(user=ticket.user, form=ticket.form)
    with transaction.atomic():
        _one_after_another(ticket.user)
        rows.filter(aside_at=None).exclude(page=page).update(aside_at=clock.now())
        if known is not None:
            _step_aside(rows, page, key, known)
        _write(ticket, page, fields, key=key, saved_at=at, aside_at=None)


def _step_aside(rows: Any, page: uuid.UUID, key: uuid.UUID | None, known: str) -> None:
    """What another window saved makes room, and what this one had left earlier is gone: its text is newer."""
    rows.filter(page=_number_aside(page, key)).delete()
    draft = rows.filter(page=page, aside_at=None).first()
    if draft and not _knows(draft, key, known):
        number = _number_aside(page, draft.key)
        rows.filter(page=number).delete()
        rows.filter(pk=draft.pk).update(page=number, aside_at=clock.now())


def _write(ticket: Ticket, page: uuid.UUID, fields: dict[str, list[str]], **more: Any) -> None:
    row = {"fields": fields, "case_id": ticket.case, **more}
    Draft.objects.update_or_create(user_id=ticket.user, form=ticket.form, page=page, defaults=row)


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


def aside(request: WorkerRequest, form: str) -> list[Draft]:
    """Those set aside or thrown away within a day, newest first."""
    rows = Draft.objects.filter(user=request.user, form=form, aside_at__gt=clock.now() - ASIDE_FOR)
    return list(rows.order_by("-aside_at"))


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
        page = page_of(data) or NO_PAGE
        if KNOWN in data:
            _step_aside(rows, page, page_of(data, KEY), str(data[KNOWN]))
        rows.filter(page=page).delete()
        rows.filter(aside_at=None).update(aside_at=clock.now())


def throw_away(user: Any, form: str) -> None:
    """Set aside; for a day it can be asked for again."""
    Draft.objects.filter(user=user, form=form, aside_at=None).update(aside_at=clock.now())


def local_key(user_id: uuid.UUID) -> str:
    """32 bytes in base64: what opens this person's copies in any browser, and nobody else's."""
    derive = HKDF(SHA256(), length=32, salt=None, info=b"copies in a browser " + user_id.bytes)
    return base64.b64encode(derive.derive(settings.SECRET_KEY.encode())).decode()


def forget() -> int:
    """Delete what has been aside for a day. Returns how many."""
    return Draft.objects.filter(aside_at__lte=clock.now() - ASIDE_FOR).delete()[0]

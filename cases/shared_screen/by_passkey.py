"""The way back by the worker's passkey: asked by this very screen, answered within two minutes and once."""

from typing import Any

from django.core import signing
from django.db.models import F
from django.http import Http404, HttpRequest

from cases.models import SharedSession
from perhetyo import passkeys
from perhetyo.database import acting

SALT = "shared screen passkey"
GOOD_FOR = 120  # seconds


def can_be_used(request: HttpRequest, session: SharedSession) -> bool:
    """Whether this browser may ask for a passkey of the worker."""
    return passkeys.are_possible(request) and bool(passkeys.of(session.worker))


def asked(request: HttpRequest, session: SharedSession) -> dict[str, Any]:
    """What the device is asked, and the ticket that comes back with its answer. Nothing is written."""
    if not can_be_used(request, session):
        raise Http404
    challenge = passkeys.new_challenge()
    ticket = signing.dumps([str(session.pk), session.passkey_round, challenge], salt=SALT)
    return {"ticket": ticket, "options": passkeys.options_to_prove(request, session.worker, challenge)}


def is_right(request: HttpRequest, session: SharedSession, *, ticket: str, answer: str) -> bool:
    """Whether one of the worker's passkeys answered. The challenge is used up, whatever came."""
    challenge = _use_up(session, ticket)
    if challenge is None:
        return False
    try:
        passkeys.prove(request, session.worker, challenge=challenge, answer=answer)
    except passkeys.NotAccepted:
        return False
    return True


def _use_up(session: SharedSession, ticket: str) -> str | None:
    """The challenge of a ticket of this screen's present round; of two at once only one gets it."""
    try:
        screen, number, challenge = signing.loads(ticket, salt=SALT, max_age=GOOD_FOR)
    except signing.BadSignature:
        return None
    if screen != str(session.pk):
        return None
    rows = SharedSession.objects.filter(pk=session.pk, ended_at=None, passkey_round=number)
    with acting(session.worker):
        is_first = rows.update(passkey_round=F("passkey_round") + 1) == 1
    return str(challenge) if is_first else None

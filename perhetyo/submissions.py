"""Once is once: a form carries a key, and the same key is never done twice (security.md 2.9)."""

import json
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import connection
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from perhetyo import clock, drafts, writers
from perhetyo.database import acting
from perhetyo.http import WorkerRequest
from perhetyo.lifecycle import Refused
from perhetyo.models import Submission

KEPT_FOR = timedelta(days=30)


class Again(Exception):
    """The key was used before with the same content; `location` is where the first answer led."""

    def __init__(self, location: str) -> None:
        self.location = location


def submit(request: WorkerRequest, form: Any, write: Callable[[], str]) -> HttpResponse | None:
    """Run `write` once in one transaction with its key and the end of its draft; redirect to what it returns.

    `write` returns an address and may raise Refused. Then, or when the key was used with other
    content, the sentences become errors of `form` and None is returned: show the page again.
    """
    try:
        with acting(request.user):
            submission = _claim(request)
            location = write()
            Submission.objects.filter(pk=submission).update(location=location)
            drafts.sent(request.user, request.POST)
            if ticket := drafts.ticket_of(request.POST):
                writers.done(ticket.form, request.user)
    except Again as again:
        return redirect(again.location)
    except Refused as refusal:
        for reason in refusal.reasons:
            form.add_error(None, str(reason))
        return None
    return redirect(location)


def forget() -> int:
    """Delete keys that no page sends any more: a tablet may sleep a weekend, no month. Returns how many."""
    return Submission.objects.filter(at__lt=clock.now() - KEPT_FOR).delete()[0]


def _claim(request: WorkerRequest) -> uuid.UUID:
    """Insert the key, or find out that it was used. A second click waits here for the first to commit."""
    try:
        key = uuid.UUID(request.POST.get(drafts.KEY, ""))
    except ValueError as error:
        raise Refused(_("The page is incomplete. Please send it again.")) from error
    sent = {
        name: request.POST.getlist(name) for name in request.POST if name not in drafts.OURS - drafts.NEVER
    }
    content = json.dumps([request.path, sent], sort_keys=True)
    # Keyed: a code that is never kept is not to be guessed from it either.
    fingerprint = salted_hmac("submission", content, algorithm="sha256").hexdigest()
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO perhetyo_submission (key, user_id, fingerprint, location, at) "
            "VALUES (%s, %s, %s, '', now()) ON CONFLICT DO NOTHING",
            [key, request.user.pk, fingerprint],
        )
        if cursor.rowcount:
            return key
    earlier = Submission.objects.filter(key=key, user=request.user).first()
    if earlier and earlier.fingerprint == fingerprint and earlier.location:
        raise Again(earlier.location)
    raise Refused(
        _("This page was already sent once with other content. Check what was saved and send again.")
    )

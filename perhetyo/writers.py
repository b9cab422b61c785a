"""Who is writing: two people at one saved text know of each other before either saves.

Whoever types first has the text until it is saved or left for a while; anybody else may take it over.
Nobody is kept from writing by this: what was saved meanwhile is shown by the page's fingerprint.
"""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from perhetyo import clock, drafts
from perhetyo.models import Writer

LEFT_AFTER = timedelta(minutes=15)  # without a save while typing


def another(form: str, user: Any) -> Writer | None:
    """Who else is writing on this form now."""
    rows = Writer.objects.filter(form=form, seen_at__gt=clock.now() - LEFT_AFTER)
    return rows.exclude(user=user).select_related("user").first()


def typing(form: str, user: Any) -> Writer | None:
    """`user` types: the text is theirs if nobody else has it. Returns who else has it."""
    now = clock.now()
    with transaction.atomic():
        row = _locked(form, user)
        is_theirs = row.user_id != user.pk and row.seen_at > now - LEFT_AFTER
        if not is_theirs:
            _give(row, user)
    return row if is_theirs else None


def take_over(form: str, user: Any) -> Writer | None:
    """`user` goes on with the text. Returns who had it, if it was somebody else."""
    before = another(form, user)
    with transaction.atomic():
        _give(_locked(form, user), user)
    return before


def done(form: str, user: Any) -> None:
    """`user` has sent or thrown away what was typed."""
    Writer.objects.filter(form=form, user=user).delete()


def forget() -> int:
    """Delete those who left a while ago. Returns how many."""
    return Writer.objects.filter(seen_at__lte=clock.now() - LEFT_AFTER).delete()[0]


def in_words(writer: Writer | None) -> str:
    """A sentence for the others; empty when there is none."""
    if writer is None:
        return ""
    words = {"name": writer.user, "time": drafts.clock_time(writer.since)}
    return _("%(name)s is writing here, since %(time)s.") % words


def _locked(form: str, user: Any) -> Writer:
    """The row, made if need be; one that somebody has just sent away is made again."""
    now = clock.now()
    rows = Writer.objects.select_for_update(of=("self",)).select_related("user").filter(form=form)
    while (row := rows.first()) is None:
        Writer.objects.bulk_create(
            [Writer(form=form, user=user, since=now, seen_at=now)], ignore_conflicts=True
        )
    return row


def _give(row: Writer, user: Any) -> None:
    now = clock.now()
    if row.user_id != user.pk or row.seen_at <= now - LEFT_AFTER:
        row.user, row.since = user, now
    row.seen_at = now
    row.save()

"""The worker's side of the shared screen: handing over, joining with a second device, ending."""

import hashlib
import re
import secrets
from dataclasses import replace
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from cases import bodies, policy, records
from cases.acknowledging import TAKES_WORDS
from cases.audience import LeftOut
from cases.models import Case, Kind, Record, RecordVersion, SharedSession, VersionState
from cases.models.reach import barred_to
from cases.shared_screen.snapshot import Showing, seat
from perhetyo import clock
from perhetyo.database import acting, refuse_wrong_clock
from perhetyo.lifecycle import Refused

CODE_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PAIR_WITHIN = timedelta(minutes=2)


def write_form(record: Record) -> str:
    """The name of the writing form of a record in drafts and submissions."""
    return f"{record.kind}_write:{'' if bodies.of(record).is_single or record._state.adding else record.pk}"


def token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def running(version: RecordVersion | None) -> SharedSession | None:
    """The session that has not been collected yet, whether its time is over or not."""
    if version is None:
        return None
    return SharedSession.objects.filter(version=version, ended_at=None).select_related("worker").first()


def hand_over(
    showing: Showing, *, known: dict[Any, str], language: str, seen: str, by: Any, is_paired: bool = False
) -> str:
    """Open the shared screen on a text and return a secret. Raises Refused.

    `known`: how the worker knows each (person id to code). `seen`: `fingerprint` of what the worker saw to be
    left out. The secret is the token of the screen's cookie, or the code that a second device joins with.
    Text that was frozen before is only acknowledged; anything else is written on first.
    """
    showing, version = _checked(showing, seen=seen, by=by)
    left_out = showing.left_out()
    people = [seat(each, known[each.person_id]) for each in showing.seats.people]
    token, code, now = secrets.token_urlsafe(32), new_code() if is_paired else "", clock.now()
    session = SharedSession.objects.create(
        token_hash=token_hash(token),
        version=version,
        worker=by,
        language=language,
        snapshot=showing.snapshot(),
        present=[*people, *showing.seats.companions],
        left_out=[part.as_json() for part in left_out],
        starts_frozen=showing.is_frozen,
        frozen_hash=version.content_hash,
        started_at=now,
        ends_at=now + timedelta(minutes=settings.SHARED_MINUTES),
        is_paired=is_paired,
        pair_hash=token_hash(code) if code else "",
        pair_until=now + PAIR_WITHIN if code else None,
    )
    facts = {"session": str(session.pk)} | ({"left_out": len(left_out)} if left_out else {})
    records.note(version, Kind.SHARED, by=by, **facts)
    return code or token


def _checked(showing: Showing, *, seen: str, by: Any) -> tuple[Showing, RecordVersion]:
    """What goes on the screen, and its version, to be written on or acknowledged. Raises Refused."""
    refuse_wrong_clock()
    reasons = showing.refusals()
    if reasons:
        raise Refused(*reasons)
    version = showing.version
    if version is None or version.state not in (VersionState.DRAFT, *TAKES_WORDS):
        version = records.to_write_on(showing.record, by=by)
        showing = replace(showing, version=version)
    if fingerprint(showing.left_out()) != seen:
        raise Refused(_("What is left out has changed meanwhile. Look at it again."))
    if running(version):
        raise Refused(_("This is already open on a shared screen."))
    return showing, version


def fingerprint(left_out: list[LeftOut]) -> str:
    """What the worker's page says it showed: the keys of what is left out; empty when nothing is."""
    return token_hash(" ".join(sorted(part.key for part in left_out)))[:16] if left_out else ""


def new_code() -> str:
    """Ten characters that cannot be mistaken for one another: 50 bits, good for two minutes and once."""
    return "".join(secrets.choice(CODE_SIGNS) for _sign in range(10))


def join(code: str) -> str | None:
    """A second device has the code: the token for its cookie, or None. The code is used up."""
    rows = SharedSession.objects.filter(
        pair_hash=token_hash(tidy(code)), pair_until__gt=clock.now(), joined_at=None, ended_at=None
    )
    found = rows.select_related("worker").first()
    if found is None:
        return None
    with acting(found.worker):
        session = rows.select_for_update(of=("self",)).first()
        if session is None:
            return None
        token = secrets.token_urlsafe(32)
        session.token_hash, session.joined_at, session.pair_hash = token_hash(token), clock.now(), ""
        session.save(update_fields=["token_hash", "joined_at", "pair_hash"])
        return token


def is_code_of(session: SharedSession, code: str) -> bool:
    """Whether this is the code that the session waits for now."""
    return is_waiting(session) and session.pair_hash == token_hash(code)


def is_waiting(session: SharedSession) -> bool:
    """Whether a second device could still join."""
    return session.pair_until is not None and session.pair_until > clock.now()


def tidy(code: str) -> str:
    """A code as somebody types it: small letters, spaces, O for 0 and I for 1."""
    return re.sub(r"[^0-9A-Z]", "", code.upper()).replace("O", "0").replace("I", "1").replace("L", "1")


def may_go_on(session: SharedSession) -> bool:
    """Whether the worker could give this text to the family now: the screen may be older than the right."""
    record = session.version.record
    return policy.still_allows(session.worker, f"share_{record.kind}", record.case_id)


def may_come_back(session: SharedSession) -> bool:
    """Whether the worker may know of the family at all by now."""
    return Case.objects.visible_to(session.worker).filter(pk=session.version.record.case_id).exists()


def extend(session: SharedSession) -> None:
    """The worker lets the screen go on for another half an hour, and the tries begin anew."""
    session.ends_at = clock.now() + timedelta(minutes=settings.SHARED_MINUTES)
    session.wrong_pins = 0
    session.save(update_fields=["ends_at", "wrong_pins"])


def wrong_pin(token: str) -> bool:
    """Count a wrong PIN or passkey; True when that was the last try and the session has ended."""
    session = SharedSession.objects.select_for_update().get(token_hash=token_hash(token))
    session.wrong_pins += 1
    if session.wrong_pins >= settings.SHARED_PIN_TRIES:
        session.ended_at = clock.now()
    session.save(update_fields=["wrong_pins", "ended_at"])
    return session.ended_at is not None


def has_tries_left(session: SharedSession) -> bool:
    """As the database says now, after every try that was counted meanwhile."""
    return SharedSession.objects.filter(
        pk=session.pk, ended_at=None, wrong_pins__lt=settings.SHARED_PIN_TRIES
    ).exists()


def end(session: SharedSession) -> None:
    """Nobody reaches the screen from here on. What was written is collected from its revisions."""
    session.ended_at = clock.now()
    session.save(update_fields=["ended_at"])


def end_all_of(worker: Any, by: Any) -> int:
    """The worker is logged out everywhere: nobody reaches their screens. Returns how many there were."""
    with acting(by):
        rows = SharedSession.objects.filter(worker=worker, ended_at=None, ends_at__gt=clock.now())
        return rows.update(ended_at=clock.now())


def end_barred_to(worker: Any) -> None:
    """The worker is barred from a family: nobody reaches their screens of it, whichever case they are of."""
    rows = SharedSession.objects.filter(worker=worker, ended_at=None)
    barred = Case.objects.filter(barred_to(worker))
    rows.filter(version__record__case__in=barred).update(ended_at=clock.now())


def open_in(case: Case) -> bool:
    """Whether a text of the case is on a shared screen right now, or waits to be brought back from one."""
    return SharedSession.objects.filter(version__record__case=case, collected_at=None).exists()


def uncollected(record: Record) -> SharedSession | None:
    """The oldest session of any version of the record that has not been brought back from its screen."""
    rows = SharedSession.objects.filter(version__record=record.pk, collected_at=None)
    return rows.select_related("worker", "version__record").order_by("started_at").first()


def refuse_on_a_screen(record: Record) -> None:
    """The family is reading or writing: their words come back first. Raises Refused."""
    if uncollected(record):
        raise Refused(_("This is on a shared screen: end the screen first."))

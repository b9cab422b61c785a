"""A page of ours asks for a passkey: the ticket that comes back with the answer is good once, two minutes.

(The shared screen counts the rounds in its own session: it has no other place that it may write to.)
"""

import hashlib
from typing import Any

from allauth.mfa.models import Authenticator
from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest

from perhetyo import passkeys
from perhetyo.models import User

GOOD_FOR = 120  # seconds


def ask(request: HttpRequest, purpose: str, worker: User | None = None) -> dict[str, Any]:
    """`ticket` and `options` for the browser; without a worker for any passkey. Raises NotAccepted."""
    challenge = passkeys.new_challenge()
    options = passkeys.options_to_prove(request, worker, challenge)
    return {"ticket": signing.dumps(challenge, salt=_salt(purpose, worker)), "options": options}


def accept(
    request: HttpRequest, purpose: str, worker: User | None, *, ticket: str, answer: str
) -> Authenticator:
    """The passkey that answered this ticket; whose it is says `user` of the row. Raises NotAccepted."""
    try:
        challenge = signing.loads(ticket, salt=_salt(purpose, worker), max_age=GOOD_FOR)
    except signing.BadSignature as error:
        raise passkeys.NotAccepted from error
    answer = answer[: passkeys.AT_MOST]
    prover = worker or passkeys.holder(answer)
    if not _use_up(challenge) or prover is None or not prover.is_active:
        raise passkeys.NotAccepted
    return passkeys.prove(request, prover, challenge=challenge, answer=answer)


def _salt(purpose: str, worker: User | None) -> str:
    return f"passkey:{purpose}:{worker.pk if worker else ''}"


def _use_up(challenge: str) -> bool:
    """Of two who bring the same ticket only one is first."""
    digest = hashlib.sha256(challenge.encode()).hexdigest()
    return bool(cache.add(f"passkey:{digest}", True, timeout=GOOD_FOR + 1))

"""Passkeys of workers: how one is made, how one is proved, and the rows they are kept in.

The rows are those of allauth in its own format, so that a log-in can use the same passkeys. Always the
device itself makes sure who holds it, by a code, a finger or a face; else the passkey counts for nothing.
"""

import ipaddress
import json
import secrets
from typing import Any

from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from django.http import HttpRequest
from django.http.request import split_domain_port
from fido2.server import Fido2Server
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    AttestedCredentialData,
    AuthenticationResponse,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
    RegistrationResponse,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from perhetyo.models import User

BROWSER_WAITS = 110_000  # milliseconds: the browser gives up before a challenge of two minutes is over
AT_MOST = 20_000  # characters of an answer; a browser's has some hundreds
VERIFIED = UserVerificationRequirement.REQUIRED


class NotAccepted(Exception):
    """What came is not the answer of a right passkey to this challenge on this page."""


def are_possible(request: HttpRequest) -> bool:
    """Browsers know passkeys at a name with https, and at localhost; never at an IP address."""
    host = _host(request)
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return request.is_secure() or host == "localhost"
    return False


def of(worker: User) -> list[Authenticator]:
    """The worker's passkeys, the oldest first."""
    rows = Authenticator.objects.filter(user=worker, type=Authenticator.Type.WEBAUTHN)
    return list(rows.order_by("created_at", "pk"))


def new_challenge() -> str:
    return websafe_encode(secrets.token_bytes(32))


def options_to_add(request: HttpRequest, worker: User, challenge: str) -> dict[str, Any]:
    """What the browser is told when a passkey is made; one device holds one passkey of a worker."""
    user = PublicKeyCredentialUserEntity(
        id=user_pk_to_url_str(worker).encode(), name=worker.username, display_name=str(worker)
    )
    options, _state = _server(request).register_begin(
        user,
        _credentials(of(worker)),
        resident_key_requirement=ResidentKeyRequirement.REQUIRED,
        user_verification=VERIFIED,
        challenge=websafe_decode(challenge),
        extensions={"credProps": True},
    )
    return dict(options)["publicKey"]


def add(request: HttpRequest, worker: User, *, name: str, challenge: str, answer: str) -> None:
    """Keep the passkey that the browser has made. Raises NotAccepted."""
    try:
        made = RegistrationResponse.from_dict(json.loads(answer))
        data = _server(request).register_complete(_state(challenge), made)
        held = data.credential_data.credential_id == made.raw_id  # type: ignore[union-attr]
        credential = _as_kept(made)
    except Exception as error:  # JSON, base64, CBOR, keys: whatever can break in what a stranger sends
        raise NotAccepted from error
    if not held or Authenticator.objects.filter(data__credential__id=made.id).exists():
        raise NotAccepted
    Authenticator.objects.create(
        user=worker, type=Authenticator.Type.WEBAUTHN, data={"name": name, "credential": credential}
    )


def options_to_prove(request: HttpRequest, worker: User | None, challenge: str) -> dict[str, Any]:
    """What the browser is asked; of the worker it holds the ids of the passkeys and nothing else.

    Without a worker the browser offers every passkey it holds for this address.
    """
    options, _state = _server(request).authenticate_begin(
        _credentials(of(worker)) if worker else None,
        user_verification=VERIFIED,
        challenge=websafe_decode(challenge),
    )
    return dict(options)["publicKey"]


def holder(answer: str) -> User | None:
    """Whose passkey an answer says it is; nothing is proved by that."""
    try:
        credential = json.loads(answer)["id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(credential, str):
        return None
    rows = Authenticator.objects.filter(type=Authenticator.Type.WEBAUTHN, data__credential__id=credential)
    row = rows.select_related("user").first()
    return row.user if row else None


def prove(request: HttpRequest, worker: User, *, challenge: str, answer: str) -> Authenticator:
    """The answer was made now, on this page, by the passkey that is returned. Raises NotAccepted.

    That a challenge is answered only once and in time is for the one who made it.
    """
    rows = of(worker)
    credentials = _credentials(rows)
    try:
        said = AuthenticationResponse.from_dict(json.loads(answer))
        used = _server(request).authenticate_complete(_state(challenge), credentials, said)
    except Exception as error:  # as above
        raise NotAccepted from error
    row = rows[credentials.index(used)]
    row.record_usage()
    return row


def _server(request: HttpRequest) -> Fido2Server:
    """Takes answers that were made on this very origin. Raises NotAccepted where there are no passkeys."""
    if not are_possible(request):
        raise NotAccepted
    origin = f"{request.scheme}://{request.get_host()}"
    server = Fido2Server(
        PublicKeyCredentialRpEntity(id=_host(request), name="Perhetyö"),
        verify_origin=lambda said: said == origin,
    )
    server.timeout = BROWSER_WAITS  # type: ignore[assignment]
    return server


def _host(request: HttpRequest) -> str:
    return split_domain_port(request.get_host())[0]


def _state(challenge: str) -> dict[str, Any]:
    return {"challenge": challenge, "user_verification": VERIFIED}


def _credentials(rows: list[Authenticator]) -> list[AttestedCredentialData]:
    return [row.wrap().authenticator_data.credential_data for row in rows]


def _as_kept(made: RegistrationResponse) -> dict[str, Any]:
    """The answer as allauth keeps it, and nothing that a browser could have added."""
    told = made.client_extension_results.get("credProps", {})
    return {
        "id": made.id,
        "rawId": made.id,
        "type": "public-key",
        "response": {
            "clientDataJSON": made.response.client_data.b64,
            "attestationObject": websafe_encode(made.response.attestation_object),
        },
        "clientExtensionResults": {"credProps": {"rk": bool(told.get("rk"))}},
    }

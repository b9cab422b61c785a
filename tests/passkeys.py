"""A device with passkeys, in software, and a worker who adds one: as right or as wrong as a test wants it."""

import hashlib
import html
import json
import re
import secrets
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from django.test import Client
from fido2.cose import ES256
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

from tests.forms import fields_of, send

HOST = "localhost:8000"
ORIGIN = f"http://{HOST}"
PASSWORD = "perhetyo-demo"
FLAG = AuthenticatorData.FLAG


class SoftwareKey:
    """One passkey. `says` changes what a right device would say: rp_id, challenge, verified ..."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.credential_id = secrets.token_bytes(16)

    def make(self, options: dict[str, Any], *, origin: str, **says: Any) -> str:
        """The browser's answer to navigator.credentials.create, as JSON."""
        public = ES256.from_cryptography_key(self.key.public_key())
        held = AttestedCredentialData.create(bytes(16), self.credential_id, public)
        data = self._data(says.get("rp_id", options["rp"]["id"]), says, FLAG.AT, held)
        client = self._client("webauthn.create", options, origin, says)
        made = AttestationObject.create("none", data, {})
        response = {"clientDataJSON": client.b64, "attestationObject": websafe_encode(made)}
        return self._answer(response, {"credProps": {"rk": True}}, says)

    def answer(self, options: dict[str, Any], *, origin: str, **says: Any) -> str:
        """The browser's answer to navigator.credentials.get, as JSON."""
        data = self._data(says.get("rp_id", options["rpId"]), says)
        client = self._client("webauthn.get", options, origin, says)
        signature = self.key.sign(data + client.hash, ec.ECDSA(hashes.SHA256()))
        response = {
            "clientDataJSON": client.b64,
            "authenticatorData": websafe_encode(data),
            "signature": websafe_encode(signature),
        }
        return self._answer(response, {}, says)

    def _answer(self, response: dict[str, str], results: dict[str, Any], says: dict[str, Any]) -> str:
        name = websafe_encode(says.get("credential", self.credential_id))
        said = {"id": name, "rawId": name, "type": "public-key", "response": response}
        return json.dumps({**said, "clientExtensionResults": results, "authenticatorAttachment": "platform"})

    def _data(self, rp_id: str, says: dict[str, Any], flags: int = 0, held: bytes = b"") -> AuthenticatorData:
        flags |= FLAG.UP | (FLAG.UV if says.get("verified", True) else 0)
        return AuthenticatorData.create(hashlib.sha256(rp_id.encode()).digest(), FLAG(flags), 0, held)

    def _client(
        self, what: str, options: dict[str, Any], origin: str, says: dict[str, Any]
    ) -> CollectedClientData:
        challenge = websafe_decode(says.get("challenge", options["challenge"]))
        return CollectedClientData.create(says.get("type", what), challenge, origin)


def here(client: Client, host: str = HOST) -> Client:
    """The browser is at an address where there are passkeys."""
    client.defaults["HTTP_HOST"] = host
    return client


def step_two(client: Client, name: str = "Puhelin") -> tuple[dict[str, Any], dict[str, Any]]:
    """The page that asks the device: its fields and its options."""
    page = send(client, "/passkeys/", name=name)
    options = re.search(r'data-passkey-options="([^"]+)"', page.content.decode())
    assert options
    return fields_of(page), json.loads(html.unescape(options[1]))


def add(client: Client, name: str = "Puhelin", **says: Any) -> tuple[SoftwareKey, Any]:
    key = SoftwareKey()
    fields, options = step_two(client, name)
    made = key.make(options, **{"origin": ORIGIN, **says})
    return key, client.post("/passkeys/new/", {**fields, "credential": made})


def with_key(client: Client) -> SoftwareKey:
    key, answer = add(here(client))
    assert answer.status_code == 302
    return key

"""Second factors of workers: an authenticator app, its secret encrypted, and codes for the day it is lost.

The rows are those of allauth. Passkeys, which are a first and a second factor in one, are in `passkeys`.
"""

import base64
import hmac
import os
import time

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import format_hotp_value, generate_totp_secret, hotp_value
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.db.models import QuerySet

from perhetyo.models import User

Type = Authenticator.Type
PERIOD = 30  # seconds a code of the app lives, and not one more (ASVS 6.5.5)
NONCE = 12  # bytes
PURPOSE = b"second factor"


class MfaAdapter(DefaultMFAAdapter):
    """Whoever reads the table, or a backup of it, learns no secret: AES-256-GCM with a key of its own."""

    def encrypt(self, text: str) -> str:
        nonce = os.urandom(NONCE)
        return base64.b64encode(nonce + _cipher().encrypt(nonce, text.encode(), PURPOSE)).decode()

    def decrypt(self, encrypted_text: str) -> str:
        data = base64.b64decode(encrypted_text)
        try:
            return _cipher().decrypt(data[:NONCE], data[NONCE:], PURPOSE).decode()
        except InvalidTag as error:
            raise ImproperlyConfigured(
                "SECOND_FACTOR_KEY is not the key these were encrypted with."
            ) from error


def _cipher() -> AESGCM:
    key = HKDF(SHA256(), 32, None, PURPOSE).derive(settings.SECOND_FACTOR_KEY.encode())
    return AESGCM(key)


def of(worker: User) -> "QuerySet[Authenticator]":
    return Authenticator.objects.filter(user=worker)


def has_any(worker: User) -> bool:
    """Whether the worker has a passkey or an authenticator app; recovery codes alone are none."""
    return of(worker).filter(type__in=[Type.WEBAUTHN, Type.TOTP]).exists()


def has_codes(worker: User) -> bool:
    """Whether there are codes to type: of an app, or recovery codes."""
    return of(worker).filter(type__in=[Type.TOTP, Type.RECOVERY_CODES]).exists()


def is_last(row: Authenticator) -> bool:
    """Whether nobody may take this one away: a second factor is required, and it is the only one."""
    others = of(row.user).exclude(pk=row.pk).filter(type__in=[Type.WEBAUTHN, Type.TOTP])
    return bool(settings.SECOND_FACTOR_REQUIRED) and not others.exists()


def app_of(worker: User) -> Authenticator | None:
    return of(worker).filter(type=Type.TOTP).first()


def new_secret() -> str:
    """160 random bits as the app wants them, in base32."""
    return generate_totp_secret()


def address_for_app(worker: User, secret: str) -> str:
    """What the picture code says to the app (otpauth://)."""
    return MfaAdapter().build_totp_url(worker, secret)


def is_code_of(secret: str, code: str) -> bool:
    """Whether an app with this secret shows `code` right now."""
    return _is_shown(secret, code, _step())


def add_app(worker: User, *, secret: str) -> Authenticator:
    """Keep the app; the code it was shown with is used up. One before it is gone."""
    of(worker).filter(type=Type.TOTP).delete()
    data = {"secret": MfaAdapter().encrypt(secret), "used": _step()}
    return Authenticator.objects.create(user=worker, type=Type.TOTP, data=data)


def accept_code(worker: User, code: str) -> Authenticator | None:
    """Use up a code of the app: the row when it is right, now, and for the first time."""
    with transaction.atomic():
        row = of(worker).filter(type=Type.TOTP).select_for_update().first()
        step = _step()
        if row is None or row.data["used"] >= step:
            return None
        if not _is_shown(MfaAdapter().decrypt(row.data["secret"]), code, step):
            return None
        row.data["used"] = step
        row.save(update_fields=["data"])
    return row


def accept_recovery_code(worker: User, code: str) -> Authenticator | None:
    """Use up one of the ten codes: its row, or None."""
    row = of(worker).filter(type=Type.RECOVERY_CODES).first()
    # The library reads the row anew under a lock: of two at once only one uses the code up.
    return row if row is not None and RecoveryCodes(row).validate_code(_digits(code)) else None


def new_recovery_codes(worker: User) -> list[str]:
    """Ten codes, good once each; the ones before them are good no more. To be shown this once."""
    with transaction.atomic():
        User.objects.select_for_update().get(pk=worker.pk)
        of(worker).filter(type=Type.RECOVERY_CODES).delete()
        return RecoveryCodes.activate(worker).generate_codes()


def recovery_codes_left(worker: User) -> int | None:
    """How many are unused; None when there were never any."""
    row = of(worker).filter(type=Type.RECOVERY_CODES).first()
    return len(RecoveryCodes(row).get_unused_codes()) if row else None


def _step() -> int:
    return int(time.time()) // PERIOD


def _digits(code: str) -> str:
    return "".join(sign for sign in code if sign.isascii() and sign.isdigit())


def _is_shown(secret: str, code: str, step: int) -> bool:
    return hmac.compare_digest(format_hotp_value(hotp_value(secret, step)), _digits(code))

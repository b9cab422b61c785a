"""Sealing: the one spelling of a text (RFC 8785), and its SHA-256. Pure: needs no database.

A content is put in NFC when it is frozen; from then on what is stored is hashed as it is stored.
"""

import hashlib
import json
import unicodedata
import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

import rfc8785


def canonical(content: dict[str, Any]) -> str:
    """The one spelling of `content`: strings in NFC, keys sorted, no spaces. UTF-8 when encoded."""
    return exact(_nfc(content))


def exact(value: Any) -> str:
    """`value` in the spelling of RFC 8785, its texts exactly as they are."""
    return rfc8785.dumps(value).decode()


def sha256(text: str) -> str:
    """Hash of a text as 64 hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def opened(text: str) -> dict[str, Any]:
    """Canonical text as the content it is."""
    content: dict[str, Any] = json.loads(text)
    return content


def plain(value: Any) -> Any:
    """A column's value as JSON holds it: ids and days as text, moments in UTC with microseconds."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, (date, uuid.UUID)):
        return str(value)
    return value


def view_hash(
    content_hash: str, *, audience: list[dict[str, Any]], language: str, without: Iterable[str] = ()
) -> str:
    """Hash of what was shown: which text, to whom (`[{id, role}]`), in which language of the screen (I7).

    `without` are the keys of parts that were left out (`cases.audience`): text and keys are what was shown.
    """
    people = sorted([each["id"], each["role"]] for each in audience)
    view = {"schema": "perhetyo/view/1", "content": content_hash, "audience": people, "language": language}
    left_out = sorted(without)
    return sha256(exact(view | ({"without": left_out} if left_out else {})))


def _nfc(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {_nfc(key): _nfc(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_nfc(each) for each in value]
    return value

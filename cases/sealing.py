"""Freezing a text: canonical JSON (NFC, RFC 8785) and its SHA-256. Pure: needs no database."""

import hashlib
import json
import unicodedata
from typing import Any

import rfc8785


def canonical(content: dict[str, Any]) -> str:
    """The one spelling of `content`: strings in NFC, keys sorted, no spaces. UTF-8 when encoded."""
    return rfc8785.dumps(_nfc(content)).decode()


def sha256(text: str) -> str:
    """Hash of a canonical text as 64 hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def opened(text: str) -> dict[str, Any]:
    """Canonical text as the content it is."""
    content: dict[str, Any] = json.loads(text)
    return content


def _nfc(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {_nfc(key): _nfc(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_nfc(each) for each in value]
    return value

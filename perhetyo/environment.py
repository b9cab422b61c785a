"""Settings read from the environment: typed, and a wrong value stops the start with one sentence."""

import os
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off", ""}


def flag(name: str, *, default: bool = False) -> bool:
    """A yes/no setting. Raises ImproperlyConfigured on any other word."""
    value = os.environ.get(name)
    if value is None:
        return default
    if value.lower() in TRUE:
        return True
    if value.lower() in FALSE:
        return False
    raise ImproperlyConfigured(f"{name} must be 1 or 0, not {value!r}.")


def words(name: str, *, default: str = "") -> list[str]:
    """A comma-separated setting as a list without empty items."""
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def from_environment_or_file(name: str) -> str | None:
    """NAME, or what stands in the file NAME_FILE; None when neither is set.

    Raises ImproperlyConfigured when the named file cannot be read.
    """
    value = os.environ.get(name)
    file = os.environ.get(f"{name}_FILE")
    if value is not None or not file:
        return value
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ImproperlyConfigured(f"{name}_FILE cannot be read: {error.strerror}.") from error


def secret(name: str, *, local_file: Path, minimum: int = 50) -> str:
    """A secret from NAME, from the file NAME_FILE, or generated once into `local_file` (0600).

    Raises ImproperlyConfigured when the named file is missing or the secret is shorter than `minimum`.
    """
    value = from_environment_or_file(name)
    if value is None:
        value = _generated(local_file)
    if len(value) < minimum:
        raise ImproperlyConfigured(f"{name} must be at least {minimum} characters long.")
    return value


def oidc() -> dict[str, Any]:
    """The organisation's log-in from OIDC_*; empty without OIDC_SERVER_URL.

    Raises ImproperlyConfigured when a part is missing, or the address is not one that can be trusted.
    """
    server = os.environ.get("OIDC_SERVER_URL", "")
    if not server:
        return {}
    if not server.startswith("https://"):
        raise ImproperlyConfigured("OIDC_SERVER_URL must be an address that begins with https://.")
    found = {
        "server_url": server,
        "client_id": os.environ.get("OIDC_CLIENT_ID", ""),
        "secret": from_environment_or_file("OIDC_CLIENT_SECRET") or "",
        "name": os.environ.get("OIDC_NAME", "OpenID Connect"),
        "username_claim": os.environ.get("OIDC_USERNAME_CLAIM", "preferred_username"),
        "second_factor": words("OIDC_SECOND_FACTOR"),
    }
    for name in ("client_id", "secret"):
        if not found[name]:
            setting = {"client_id": "OIDC_CLIENT_ID", "secret": "OIDC_CLIENT_SECRET"}[name]  # nosec B105
            raise ImproperlyConfigured(f"{setting} is missing: OIDC_SERVER_URL is set, so it is needed.")
    return found


def oidc_provider(found: dict[str, Any]) -> dict[str, Any]:
    """The same as allauth wants it: with PKCE, and only what the identity token itself says."""
    if not found:
        return {}
    app = {name: found[name] for name in ("name", "client_id", "secret")}
    app |= {"provider_id": "organisation"}
    app |= {"settings": {"server_url": found["server_url"], "fetch_userinfo": False}}
    return {"openid_connect": {"APPS": [app], "OAUTH_PKCE_ENABLED": True}}


def _generated(path: Path) -> str:
    if path.exists():
        return path.read_text(encoding="utf-8").strip()
    path.parent.mkdir(parents=True, exist_ok=True)
    value = get_random_secret_key() + get_random_secret_key()
    try:
        with os.fdopen(
            os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8"
        ) as out:
            out.write(value)
    except FileExistsError:  # another process made it first
        return path.read_text(encoding="utf-8").strip()
    return value

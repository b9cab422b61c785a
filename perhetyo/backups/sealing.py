"""Encryption of backups with age: this machine can close them, only the private key elsewhere opens them."""

import os
from pathlib import Path
from typing import IO

import pyrage
from pyrage import x25519

from perhetyo.backups import BackupError


def make_key(file: Path) -> str:
    """Write a new private key into `file` (0600), which must not be there yet. Returns the public key."""
    key = x25519.Identity.generate()
    public = str(key.to_public())
    try:
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError as error:
        raise BackupError(f"{file} is there already: a key is never written over.") from error
    except OSError as error:
        raise BackupError(f"{file} cannot be written: {error.strerror}.") from error
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(f"# public key: {public}\n{key}\n")
    return public


def recipient(text: str) -> x25519.Recipient:
    """The public key. Raises BackupError when `text` is not one."""
    try:
        return x25519.Recipient.from_str(text.strip())
    except pyrage.RecipientError as error:
        raise BackupError("BACKUP_RECIPIENT is not a public key of age: age1...") from error


def identity(file: Path) -> x25519.Identity:
    """The private key in `file`, written by `make_key` or age itself."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BackupError(f"The private key {file} cannot be read.") from error
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    try:
        return x25519.Identity.from_str(keys[0] if keys else "")
    except pyrage.IdentityError as error:
        raise BackupError(f"{file} does not hold a private key of age: AGE-SECRET-KEY-1...") from error


def seal(reader: IO[bytes], writer: IO[bytes], to: x25519.Recipient) -> None:
    pyrage.encrypt_io(reader, writer, [to])


def sealed(content: bytes, to: x25519.Recipient) -> bytes:
    return pyrage.encrypt(content, [to])


def opened(path: Path, key: x25519.Identity) -> bytes:
    """The content of a file. Raises BackupError when it is damaged or for another key."""
    try:
        return pyrage.decrypt(path.read_bytes(), [key])
    except (pyrage.DecryptError, OSError) as error:
        raise BackupError(_why(path, error)) from error


def pour(path: Path, key: x25519.Identity, out: IO[bytes]) -> None:
    """The same into a pipe, piece by piece; each piece is proved before it is written."""
    try:
        with path.open("rb") as reader:
            pyrage.decrypt_io(reader, out, [key])
    except BrokenPipeError:
        return  # the reader at the other end has given up, and says why
    except (pyrage.DecryptError, OSError) as error:
        raise BackupError(_why(path, error)) from error


def _why(path: Path, error: Exception) -> str:
    if "No matching keys" in str(error):
        return f"{path.name} was encrypted to another key: this private key does not open it."
    return f"{path.name} is damaged: what it holds is not what was written."

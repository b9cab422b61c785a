"""Signed checkpoints of the chain, as text to keep elsewhere (the form of C2SP signed notes).

Three lines say whose chain, how long it is and its last hash; below an empty line stands the signature:

    perhetyo
    1234
    <last hash, base64>

    — perhetyo <four bytes that name the key, then the Ed25519 signature, base64>

The root is the head of a hash chain, not of a tree. The key lies outside the database, in a file that
the web process cannot read.
"""

import base64
import hashlib
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

ORIGIN = "perhetyo"
ED25519 = b"\x01"  # the type of key in C2SP notes
SUFFIX = ".checkpoint.txt"


class BadNote(ValueError):
    """A checkpoint that cannot be read, or was not signed by our key."""


class NoKey(ValueError):
    """The key's file is missing or holds no Ed25519 key."""


@dataclass(frozen=True)
class Note:
    """How many events the chain had and the hash of the last one, as hex."""

    size: int
    root: str

    @property
    def body(self) -> str:
        root = base64.b64encode(bytes.fromhex(self.root)).decode()
        return f"{ORIGIN}\n{self.size}\n{root}\n"

    def signed(self, key: Ed25519PrivateKey) -> str:
        """The note with its signature, as text."""
        signature = _name_of(key.public_key()) + key.sign(self.body.encode())
        return f"{self.body}\n— {ORIGIN} {base64.b64encode(signature).decode()}\n"


def opened(text: str, key: Ed25519PublicKey) -> Note:
    """A note whose signature is right. Raises BadNote."""
    try:
        body, _gap, signature = text.replace("\r\n", "\n").partition("\n\n")
        origin, size, root = body.split("\n")
        note = Note(int(size), base64.b64decode(root, validate=True).hex())
        dash, name, word = signature.strip().split(" ")
        data = base64.b64decode(word, validate=True)
    except ValueError as error:
        raise BadNote("This is not a checkpoint.") from error
    if (dash, name, origin) != ("—", ORIGIN, ORIGIN) or data[:4] != _name_of(key):
        raise BadNote("This checkpoint was signed by another key.")
    try:
        key.verify(data[4:], note.body.encode())
    except InvalidSignature as error:
        raise BadNote("The signature of this checkpoint is not right.") from error
    return note


def _name_of(key: Ed25519PublicKey) -> bytes:
    """Four bytes that tell keys apart."""
    raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
    return hashlib.sha256(ORIGIN.encode() + b"\n" + ED25519 + raw).digest()[:4]


def make_key(path: Path) -> None:
    """A new key in `path` (0600) and its public half in `path`.pub. Raises FileExistsError."""
    key = Ed25519PrivateKey.generate()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    public_path(path).write_bytes(public)


def public_path(path: Path) -> Path:
    return path.with_name(path.name + ".pub")


def private_key(path: Path) -> Ed25519PrivateKey:
    """Raises NoKey."""
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError) as error:
        raise NoKey(f"The key {path.name} cannot be read.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise NoKey(f"{path.name} holds no Ed25519 key.")
    return key


def public_key(path: Path) -> Ed25519PublicKey:
    """Raises NoKey."""
    try:
        key = load_pem_public_key(path.read_bytes())
    except (OSError, ValueError) as error:
        raise NoKey(f"The key {path.name} cannot be read.") from error
    if not isinstance(key, Ed25519PublicKey):
        raise NoKey(f"{path.name} holds no Ed25519 key.")
    return key

"""What the commands read from the environment (docs/deployment.md lists it)."""

import os
from pathlib import Path

from pyrage import x25519

from perhetyo.backups import BackupError
from perhetyo.backups.places import Place
from perhetyo.backups.sealing import recipient
from perhetyo.backups.source import Source
from perhetyo.embedded_postgres import BASE_DIR, default_cluster
from perhetyo.environment import from_environment_or_file


def local() -> Path:
    return Path(os.environ.get("PERHETYO_LOCAL", BASE_DIR / ".local"))


def place() -> Place:
    return Place(Path(os.environ.get("BACKUP_FOLDER", local() / "backups")))


def source() -> Source:
    """The server at BACKUP_DATABASE_URL, or the embedded one."""
    return Source(from_environment_or_file("BACKUP_DATABASE_URL") or default_cluster().urls()["replication"])


def public_key() -> x25519.Recipient:
    key = from_environment_or_file("BACKUP_RECIPIENT")
    if not key:
        raise BackupError("BACKUP_RECIPIENT is missing: make a key with script/backup --make-key FILE.")
    return recipient(key)


def spool() -> Path:
    """Changes on their way to the archive, in clear: on the disk of the database or one guarded like it."""
    return Path(os.environ.get("BACKUP_SPOOL", local() / "backup-spool"))

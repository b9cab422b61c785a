"""Backups: encrypted copies of the cluster, every change after them, the way back (docs/operations.md)."""


class BackupError(Exception):
    """A backup could not be taken, kept or restored; the message is for the administrator who asked."""

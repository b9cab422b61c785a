"""The database cannot be reached, or cannot write: its disk is full, it is being started, it only reads.

What was typed is given back by the page that says so (views/errors.py), and sending it again with the same
key saves it once. Reading goes on while the disk is full: who read is written down beside (log_aside.py).
"""

import psycopg
from django.db import InterfaceError, InternalError, OperationalError

FULL = "53100"
ONLY_READS = "25006"
# The driver's own come through where Django gives a connection back.
AWAY = (OperationalError, InterfaceError, psycopg.OperationalError, psycopg.InterfaceError)


def is_standstill(error: BaseException | None) -> bool:
    """Whether the same request may well be answered in a moment."""
    if isinstance(error, InternalError):
        return _state(error) == ONLY_READS
    return isinstance(error, AWAY)


def is_full(error: BaseException) -> bool:
    """Whether the disk of the database has no room."""
    return _state(error) == FULL


def _state(error: BaseException) -> str | None:
    """SQLSTATE as the driver says it beneath Django's error; None when there was no answer."""
    return getattr(error.__cause__, "sqlstate", None)

"""Where the read log goes while the disk of the database is full: a file of the web machine.

Only ids, never a name. What cannot be written here either is not shown (16.5.3: never fail open). The hourly
`manage.py remind` brings the rows into the table, each once.
"""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction

from perhetyo.models import ReadLog

Row = dict[str, Any]


def keep(rows: list[Row]) -> None:
    """Write the rows of one answer down, as fields of ReadLog. Raises OSError when this disk is full too."""
    settings.READ_LOG_FOLDER.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _alone() as file:
        # A line of its own also after one that was cut off.
        file.write("\n" + json.dumps(rows, cls=DjangoJSONEncoder) + "\n")
        file.flush()
        os.fsync(file.fileno())


def bring_in() -> int:
    """Move what was written down into the table. Returns how many rows."""
    if not _path().exists():
        return 0
    with _alone() as file:
        answers = [rows for line in file if (rows := _rows_of(line))]
        with transaction.atomic():
            there = _there(answers)
            new = [ReadLog(**row) for rows in answers if _name(rows[0]) not in there for row in rows]
            ReadLog.objects.bulk_create(new)
        # A run that ends before this line finds them in the table the next time.
        file.truncate(0)
    return len(new)


def _rows_of(line: str) -> list[Row]:
    """Nothing for a line that was cut off: its answer was never shown."""
    try:
        return list(json.loads(line))
    except json.JSONDecodeError:
        return []


def _there(answers: list[list[Row]]) -> set[tuple[str, str]]:
    """Which of them an earlier run brought in. One answer may be a look and a handing over."""
    rows = ReadLog.objects.filter(request_id__in=[rows[0]["request_id"] for rows in answers])
    return {_name(dict(row)) for row in rows.values("request_id", "action")}


def _name(row: Row) -> tuple[str, str]:
    return str(row["request_id"]), row["action"]


def _path() -> Path:
    return Path(settings.READ_LOG_FOLDER) / "waiting.jsonl"


@contextmanager
def _alone() -> Iterator[IO[str]]:
    """The file, open to one process at a time."""
    with _path().open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        yield file

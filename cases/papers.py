"""Papers of records: a plan as an accessible archive PDF with its content attached."""

from typing import Any


def plan_paper(version: Any, *, approval: Any) -> bytes:
    raise NotImplementedError

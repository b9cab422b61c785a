"""Processes of this machine as /proc lists them: who is whose child, and the end of them without a word."""

import contextlib
import ctypes
import os
import signal
import time
from collections.abc import Iterable
from pathlib import Path

SET_CHILD_SUBREAPER = 36  # of linux/prctl.h
COLLECTED_WITHIN = 2.0  # seconds


def children(pid: int) -> list[int]:
    """The direct children of a process; none of 0, which stands for one that does not run.

    0 is also the parent of the machine's first process, and of each shell that is let into a container.
    """
    if not pid:
        return []
    return [each for each in _all() if _parent(each) == pid]


def is_alive(pid: int) -> bool:
    """False for one that has ended; it is collected if it is ours."""
    if _state(pid) == "Z":
        _collect(pid)
        return False
    return bool(_state(pid))


def kill(pids: Iterable[int]) -> list[int]:
    """SIGKILL to each: nothing is flushed, nothing is said. Returns those that were still running."""
    killed = []
    for pid in [each for each in pids if _state(each) not in ("", "Z")]:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
            killed.append(pid)
    for pid in killed:
        _collect(pid)
    return killed


def adopt_orphans() -> None:
    """Processes left behind become children of ours, not of the machine's first process.

    A lock file names its holder by number: until a dead one is collected the next start is refused.
    """
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1)


def _collect(pid: int) -> None:
    """Wait for the end of what was killed, if it is ours to collect by now; its parent does so otherwise."""
    deadline = time.monotonic() + COLLECTED_WITHIN
    while time.monotonic() < deadline and _stat(pid):
        if _parent(pid) == os.getpid():
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
        time.sleep(0.01)


def _all() -> list[int]:
    return [int(each.name) for each in Path("/proc").iterdir() if each.name.isdigit()]


def _stat(pid: int) -> list[str]:
    """State, parent and more: what follows the name, which may hold blanks itself."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def _state(pid: int) -> str:
    return (_stat(pid) or [""])[0]


def _parent(pid: int) -> int:
    return int((_stat(pid) or ["", "0"])[1])

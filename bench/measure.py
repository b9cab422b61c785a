"""Asking a page through the WSGI handler, and what that costs: time, CPU, queries, bytes."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, reset_queries
from django.test import Client, override_settings

from perhetyo import step_up

RUNS = 5


@dataclass(frozen=True)
class Cost:
    """Medians over the runs: milliseconds, CPU milliseconds a request, and what one answer held."""

    p50: float
    p95: float
    cpu: float
    queries: int
    bytes: int


def handler(**settings: Any) -> Callable[..., tuple[int, bytes]]:
    """A WSGI handler as the server would call it, with other settings while it is asked."""
    with override_settings(**settings):
        wsgi = WSGIHandler()

    def ask(
        method: str, path: str, *, cookie: str = "", data: dict[str, Any] | None = None
    ) -> tuple[int, bytes]:
        body = urlencode(data or {}, doseq=True).encode()
        path, _mark, query = path.partition("?")
        environ = {
            "REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query, "SERVER_NAME": "localhost",
            "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "127.0.0.1",
            "HTTP_COOKIE": cookie,
            "HTTP_HOST": "localhost", "CONTENT_TYPE": "application/x-www-form-urlencoded",
            "CONTENT_LENGTH": str(len(body)), "wsgi.input": BytesIO(body), "wsgi.url_scheme": "http",
            "wsgi.errors": BytesIO(), "wsgi.multithread": False,
            "wsgi.multiprocess": False, "wsgi.run_once": False,
            "wsgi.version": (1, 0),
        }  # fmt: skip
        status: list[str] = []
        with override_settings(**settings):
            answer = wsgi(environ, lambda line, headers: status.append(line))
            content = b"".join(answer)
        return int(status[0].split()[0]), content

    return ask


def signed_in(username: str, *, is_proved: bool = False) -> str:
    """The session cookie of a worker, as a browser sends it; with `is_proved` no page asks for a proof."""
    from django.contrib.auth import get_user_model

    client = Client()
    client.force_login(get_user_model().objects.get(username=username))
    if is_proved:
        session = client.session
        session[step_up.PROVED_AT] = time.time() + settings.SESSION_COOKIE_AGE
        session.save()
    return "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())


def measured(act: Callable[[], tuple[int, bytes]], *, times: int) -> Cost:
    """`act` in RUNS runs of `times`; the median of the runs."""
    act()
    runs = [_one_run(act, times) for _each in range(RUNS)]
    queries, size = _held(act)
    p50, p95, cpu = (statistics.median(run[which] for run in runs) for which in range(3))
    return Cost(p50, p95, cpu, queries, size)


def _one_run(act: Callable[[], tuple[int, bytes]], times: int) -> tuple[float, float, float]:
    took, cpu = [], cpu_seconds()
    for _each in range(times):
        begun = time.perf_counter()
        act()
        took.append((time.perf_counter() - begun) * 1000)
    spent = (cpu_seconds() - cpu) * 1000 / times
    return statistics.median(took), sorted(took)[int(len(took) * 0.95) - (times > 1)], spent


def cpu_seconds() -> float:
    """Seconds of CPU of this process and of the database's process that serves it."""
    return time.process_time() + _of_the_database()


def _of_the_database() -> float:
    """Nanoseconds stand in `schedstat`; 0 where the system has none (macOS)."""
    pid = connection.connection.info.backend_pid if connection.connection else 0
    spent = Path(f"/proc/{pid}/schedstat")
    return int(spent.read_text(encoding="utf-8").split()[0]) / 1e9 if spent.exists() else 0.0


def _held(act: Callable[[], tuple[int, bytes]]) -> tuple[int, int]:
    statements, content = recorded(act)
    return len(statements), len(content)


def recorded(act: Callable[[], tuple[int, bytes]]) -> tuple[list[str], bytes]:
    """The SQL of one request, and its answer."""
    connection.force_debug_cursor = True
    try:
        reset_queries()
        _status, content = act()
        return [each["sql"] for each in connection.queries], content
    finally:
        connection.force_debug_cursor = False
        reset_queries()

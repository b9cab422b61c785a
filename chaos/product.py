"""The real product on a cluster of its own: kept running as its operator does, killed as nobody should.

What has ended is started again, as `restart: unless-stopped` does in docker-compose.yml.
"""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from chaos import processes
from perhetyo.embedded_postgres import DATABASE, Cluster, EmbeddedPostgresError

HERE = Path(__file__).resolve().parent.parent
READY_WITHIN = 60.0  # seconds
LOOKS_EVERY = 0.2  # seconds between two looks at what has ended
WORKERS, THREADS = 2, 4


class Product:
    """A copy of the demo's database in `cluster`, gunicorn before it, and a keeper that starts both again."""

    def __init__(self, cluster: Cluster, name: str, *, log: Path) -> None:
        self.cluster, self.database, self.log = cluster, f"chaos_{name}", log
        self.address = ("127.0.0.1", _free_port())
        self.restarts = {"web": 0, "database": 0}
        self._web: subprocess.Popen[bytes] | None = None
        self._done = threading.Event()
        self._keeper = threading.Thread(target=self._keep, daemon=True)

    def __enter__(self) -> "Product":
        processes.adopt_orphans()
        self.cluster.start()
        self._copy()
        self._serve()
        self._wait_until_ready()
        self._keeper.start()
        return self

    def __exit__(self, *_args: Any) -> None:
        self._done.set()
        self._keeper.join()
        if self._web:
            self._web.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._web.wait(timeout=10)
            self._clear_away(self._web)
        with contextlib.suppress(psycopg.Error), self.cluster.connect() as db:
            db.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(self.database)))

    def execute(self, statement: Any, *values: Any) -> list[tuple[Any, ...]]:
        """As the superuser and past the product: for reading what is there, and for the controls."""
        with self.cluster.connect(database=self.database) as db:
            cursor = db.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    def run(self, module: str, *words: str) -> None:
        """Run a module of ours on the copy. Raises CalledProcessError."""
        command = [sys.executable, "-m", module, *words]
        subprocess.run(command, cwd=HERE, env=self._environment(), check=True)

    # -- killing: each returns the processes it killed, none when there was nothing to kill

    def kill_a_web_worker(self, chance: Any) -> list[int]:
        return processes.kill(_one(chance, processes.children(self._web.pid) if self._web else []))

    def kill_the_web_server(self, chance: Any) -> list[int]:
        """The master alone: its workers find out and end, as after an OOM kill."""
        return processes.kill([self._web.pid] if self._web else [])

    def kill_a_backend(self, chance: Any) -> list[int]:
        """Any process of the database but the first: the rest then throws its memory away and recovers."""
        return processes.kill(_one(chance, processes.children(self._postmaster())))

    def kill_the_database(self, chance: Any) -> list[int]:
        """All its processes at once: no checkpoint, no flush."""
        first = self._postmaster()
        return processes.kill([first, *processes.children(first)] if first else [])

    def _postmaster(self) -> int:
        """Its number, or 0 when it does not run."""
        try:
            words = (self.cluster.data / "postmaster.pid").read_text(encoding="utf-8").split()
        except FileNotFoundError:
            return 0
        return int(words[0]) if words and processes.is_alive(int(words[0])) else 0

    # -- serving

    def _copy(self) -> None:
        copy, original = sql.Identifier(self.database), sql.Identifier(DATABASE)
        with self.cluster.connect() as db:
            db.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(copy))
            # Not through the log: sequences copied that way hand numbers out again after a crash.
            make = sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER owner STRATEGY FILE_COPY")
            db.execute(make.format(copy, original))

    def _serve(self) -> None:
        host, port = self.address
        command = [
            sys.executable, "-m", "gunicorn", "perhetyo.wsgi", "--config", "deploy/gunicorn.conf.py",
            "--bind", f"{host}:{port}", "--workers", str(WORKERS), "--threads", str(THREADS),
            "--no-control-socket", "--log-level", "warning",
        ]  # fmt: skip
        with self.log.open("ab") as log:
            self._web = subprocess.Popen(
                command, cwd=HERE, env=self._environment(), stdout=log, stderr=log, start_new_session=True
            )

    def _environment(self) -> dict[str, str]:
        urls = self.cluster.urls(self.database)
        names = {"DATABASE_URL": "app", "DATABASE_SHARED_URL": "app_shared", "DATABASE_OWNER_URL": "app"}
        return {**os.environ, "PERHETYO_DEMO": "1", **{each: urls[names[each]] for each in names}}

    @staticmethod
    def _clear_away(web: subprocess.Popen[bytes]) -> None:
        """The workers of a master that has ended end with it, as in a container; they hold its port."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(web.pid, signal.SIGKILL)

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while time.monotonic() < deadline:
            with contextlib.suppress(OSError, HTTPException):
                line = HTTPConnection(*self.address, timeout=5)
                line.request("GET", "/healthz")
                if line.getresponse().status == 200:
                    return
            time.sleep(LOOKS_EVERY)
        raise TimeoutError(f"The web server did not start: see {self.log}")

    def _keep(self) -> None:
        while not self._done.wait(LOOKS_EVERY):
            if self._web and self._web.poll() is not None:
                self.restarts["web"] += 1
                self._clear_away(self._web)
                self._serve()
            if not self._postmaster():
                self.restarts["database"] += 1
                # A disk that is still full, or a child that has not gone yet: again at the next look.
                with contextlib.suppress(EmbeddedPostgresError, psycopg.Error, OSError):
                    self.cluster.start()


def _one(chance: Any, pids: list[int]) -> list[int]:
    return [chance.choice(sorted(pids))] if pids else []


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

"""The demo in one process tree: embedded PostgreSQL, migrations, invented data, web server.

Started by `script/demo`. INT, TERM or HUP stops server and database; nothing stays behind.
"""

import argparse
import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import webbrowser
from pathlib import Path
from typing import Any, NoReturn

from perhetyo.embedded_postgres import Cluster, default_cluster

HERE = Path(__file__).resolve().parent.parent
READY_WITHIN = 60  # seconds


class Stopped(Exception):
    """A signal asked the demo to end."""


def main() -> int:
    options = _options()
    local = Path(os.environ.setdefault("PERHETYO_LOCAL", str(HERE / ".local")))
    os.environ["PERHETYO_DEMO"] = "1"
    for name in ("DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_SHARED_URL"):
        os.environ.pop(name, None)
    _only_one(local)
    if _is_taken(options.port):
        _say(f"Port {options.port} is already in use: choose another one with --port.")
        return 1
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _stop)
    cluster = default_cluster()
    server: subprocess.Popen[bytes] | None = None
    try:
        if options.reset:
            cluster.stop()
            cluster.remove()
        _prepare(cluster)
        server = _serve(options.port)
        _wait_until_ready(server, options.port)
        address = f"http://127.0.0.1:{options.port}/"
        _say(f"Perhetyö is ready: {address}   (stop with Ctrl-C)")
        if not options.no_browser:
            webbrowser.open(address)
        return server.wait()
    except Stopped:
        return 0
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        if server is not None and server.poll() is None:
            server.terminate()
            server.wait(timeout=20)
        cluster.stop()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="script/demo", description="Open the demo in a browser.")
    parser.add_argument("--port", type=int, default=8000, help="port on 127.0.0.1 (8000)")
    parser.add_argument("--reset", action="store_true", help="throw the demo's data away and begin anew")
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")
    return parser.parse_args()


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _stop(*_args: Any) -> NoReturn:
    raise Stopped


def _only_one(local: Path) -> None:
    """Hold a lock for as long as this process lives; a second demo says so and ends."""
    local.mkdir(parents=True, exist_ok=True)
    handle = os.open(local / "demo.lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _say("The demo is already running in this folder: use its window, or stop it first.")
        sys.exit(1)


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def _prepare(cluster: Cluster) -> None:
    cluster.start()
    _manage("migrate", "--database", "owner", "--verbosity", "0")
    _manage("log_partitions")
    _manage("demo_data")


def _manage(*words: str) -> None:
    done = subprocess.run([sys.executable, "manage.py", *words], cwd=HERE, check=False)  # noqa: S603
    if done.returncode:
        raise SystemExit(f"The demo could not be prepared: manage.py {words[0]} failed.")


def _serve(port: int) -> subprocess.Popen[bytes]:
    command = [
        sys.executable, "-m", "gunicorn", "perhetyo.wsgi", "--config", "deploy/gunicorn.conf.py",
        "--bind", f"127.0.0.1:{port}",
        "--workers", "2", "--threads", "2", "--no-control-socket", "--log-level", "warning",
    ]  # fmt: skip
    # A session of its own: Ctrl-C reaches this process alone, which then ends the server in order.
    return subprocess.Popen(command, cwd=HERE, start_new_session=True)  # noqa: S603


def _wait_until_ready(server: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise SystemExit("The web server did not start.")
        try:
            with urllib.request.urlopen(  # our own server  # nosec B310
                f"http://127.0.0.1:{port}/healthz", timeout=2
            ) as answer:
                if json.load(answer) == {"status": "ok"}:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise SystemExit("The web server did not become ready in time.")


if __name__ == "__main__":
    sys.exit(main())

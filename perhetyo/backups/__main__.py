"""The commands behind script/backup, script/restore and script/drill."""

import argparse
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import psycopg
from django.core.exceptions import ImproperlyConfigured

from perhetyo.backups import BackupError, base, checksums, drill, restore, sealing, settings, standby_trial
from perhetyo.backups.archive import EVERY, Archive, wait_until_covered
from perhetyo.backups.places import Place
from perhetyo.backups.source import first_line
from perhetyo.embedded_postgres import EmbeddedPostgresError

COVERED_WITHIN = 60  # seconds: the promise of docs/operations.md


def main(words: list[str]) -> int:
    """Run one command. Returns an exit code; what went wrong is one sentence."""
    options = _options(words)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except (BackupError, EmbeddedPostgresError, ImproperlyConfigured) as error:
        sys.stderr.write(f"{error}\n")
    except psycopg.Error as error:
        sys.stderr.write(f"The database refuses: {first_line(error)}\n")
    except OSError as error:
        sys.stderr.write(f"{error.filename or 'A file'}: {error.strerror or error}\n")
    return 1


def _options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="script")
    commands = parser.add_subparsers(required=True)

    backup = commands.add_parser("backup", help="take a base backup; it ends when its changes are archived")
    backup.add_argument("--wal", action="store_true", help="archive changes as they are made, until stopped")
    backup.add_argument("--every", type=float, default=EVERY, metavar="SECONDS", help=f"with --wal ({EVERY})")
    backup.add_argument(
        "--make-key", type=Path, metavar="FILE", help="make a key pair, the private half in FILE"
    )
    backup.set_defaults(run=_backup)

    back = commands.add_parser("restore", help="make a new cluster as it was at a moment")
    back.add_argument(
        "--to", required=True, metavar="MOMENT", help="2026-03-14T15:09 (office's clock), or latest"
    )
    back.add_argument("--identity", required=True, type=Path, metavar="FILE", help="the private key")
    back.add_argument("--into", type=Path, metavar="FOLDER", help="an empty or new folder (.local/restored)")
    back.add_argument("--lay", action="store_true", help="lay the files only; your own server replays them")
    back.set_defaults(run=_restore)

    drilled = commands.add_parser("drill", help="restore into an empty cluster, compare, verify, measure")
    drilled.add_argument(
        "--identity", type=Path, metavar="FILE", help="restore the two newest real backups with this key"
    )
    drilled.add_argument(
        "--backups", type=Path, metavar="FOLDER", help="where they lie, if not BACKUP_FOLDER"
    )
    drilled.add_argument("--families", type=int, metavar="N", help="size of the invented data")
    drilled.add_argument(
        "--spoil", choices=drill.SPOILS, help="a control: damage it, so that the drill must fail"
    )
    drilled.add_argument("--standby", action="store_true", help="kill a primary and go over to its standby")
    drilled.set_defaults(run=_drill)
    return parser.parse_args(words)


def _backup(options: argparse.Namespace) -> int:
    if options.make_key:
        public = sealing.make_key(options.make_key)
        say(f"BACKUP_RECIPIENT={public}")
        say(f"Take {options.make_key} off this machine: who has it reads every backup.")
        return 0
    to, place, source = settings.public_key(), settings.place(), settings.source()
    if options.wal:
        Archive(source, place, to, settings.spool()).keep(_Stopped(), every=options.every)
        return 0
    begun = time.monotonic()
    made = base.take(source, place, to)
    sums = checksums.noted(source)
    if sums:
        checksums.keep(sums, made, to)
    else:
        say(
            "Somebody was writing all the time: no checksums were noted, the drill will have none to compare."
        )
    wait_until_covered(place, base.end_of_changes(source), seconds=COVERED_WITHIN)
    gone = base.prune(place, datetime.now(UTC))
    size = made.path.stat().st_size / 1e6
    say(f"{made.path.name}: {size:.1f} MB in {time.monotonic() - begun:.0f} s. Changes are archived.")
    say(f"{len(gone)} files older than {base.KEPT.days} days were deleted.")
    return 0


def _restore(options: argparse.Namespace) -> int:
    begun = time.monotonic()
    place, target = settings.place(), restore.Target.named(options.to)
    key = sealing.identity(options.identity)
    folder = (options.into or settings.local() / "restored").resolve()
    cluster = restore.new_cluster(folder)
    if options.lay:
        restore.lay_only(place, key, target, cluster)
        say(f"{cluster.data} is ready: your server replays it to {target} when it starts.")
        return 0
    found = restore.restore(place, key, target, cluster)
    minutes = (time.monotonic() - begun) / 60
    say(f"Restored to {target} from {found.base.path.name} in {minutes:.1f} minutes. {found}")
    say(f"It runs. Look at it with PERHETYO_LOCAL={folder}; the roles' passwords are new: {cluster.folder}.")
    return 0


def _drill(options: argparse.Namespace) -> int:
    # Asked to end, it takes its clusters and its scratch with it.
    signal.signal(signal.SIGTERM, lambda *_args: sys.exit(1))
    if options.standby:
        with drill.alone(settings.local()):
            return standby_trial.run(settings.local() / "drill-standby", say)
    if options.identity:
        return drill.of_real_backups(
            Place(options.backups) if options.backups else settings.place(),
            sealing.identity(options.identity),
            settings.local(),
            say,
        )
    return drill.of_a_disaster(settings.local(), say, families=options.families, spoil=options.spoil)


class _Stopped:
    """True from the moment that a signal asks us to end."""

    def __init__(self) -> None:
        self._is_over = False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._end)

    def _end(self, *_args: object) -> None:
        self._is_over = True

    def __call__(self) -> bool:
        return self._is_over


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

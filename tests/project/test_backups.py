"""Backups: encrypted, whole or not there, restored to the moment asked for; each failure is a sentence."""

import gzip
import shutil
import stat
import threading
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg
import pyrage
import pytest

from perhetyo.backups import BackupError, base, checksums, drill, restore, sealing, source
from perhetyo.backups.__main__ import main
from perhetyo.backups.archive import Archive, wait_until_covered
from perhetyo.backups.copied_cluster import CopiedCluster
from perhetyo.backups.places import Base, Covered, Place, name_of, number_of, written
from perhetyo.backups.restore import OFFICE_CLOCK
from perhetyo.embedded_postgres import DATABASE, Cluster

PLANTED = "Kuiskaus jota kukaan muu ei lue"


@dataclass
class World:
    """A small cluster that is backed up: rows 0-9 before the base backup, then more in several segments."""

    cluster: Cluster
    source: source.Source
    place: Place
    key: Path
    public: str
    moment: datetime  # after row 19, before row 20

    def copied(self, folder: Path) -> Place:
        """The backups once more, to be damaged."""
        shutil.copytree(self.place.folder, folder / "backups")
        return Place(folder / "backups")


def write(cluster: Cluster, numbers: range) -> None:
    with cluster.connect(database=DATABASE) as db:
        for number in numbers:
            db.execute("INSERT INTO note VALUES (%s, %s)", [number, PLANTED])
        db.execute("SELECT pg_switch_wal()")


def numbers_in(cluster: Cluster) -> list[int]:
    with cluster.connect(database=DATABASE) as db:
        return [row[0] for row in db.execute("SELECT number FROM note ORDER BY 1").fetchall()]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("backups")
    cluster = Cluster(folder / "postgres")
    place, key = Place(folder / "backups"), folder / "identity"
    public = sealing.make_key(key)
    over = threading.Event()
    try:
        cluster.start()
        server = source.Source(cluster.urls()["replication"])
        with cluster.connect(database=DATABASE) as db:
            db.execute("CREATE TABLE note (number int, words text)")
        write(cluster, range(10))
        archive = Archive(server, place, sealing.recipient(public), folder / "spool")
        keeping = threading.Thread(target=archive.keep, args=[over.is_set], kwargs={"every": 0.3})
        keeping.start()
        made = base.take(server, place, archive.to)
        sums = checksums.noted(server)
        assert sums is not None
        checksums.keep(sums, made, archive.to)
        # The moment of a base backup counts whole seconds.
        while datetime.now(UTC) <= made.moment:
            pass
        write(cluster, range(10, 20))
        with cluster.connect() as db:
            (moment,) = source.asked(db, "SELECT clock_timestamp()")
        for begin in (20, 30, 40):
            write(cluster, range(begin, begin + 10))
        wait_until_covered(place, base.end_of_changes(server), seconds=30)
        over.set()
        keeping.join()
        yield World(cluster, server, place, key, public, moment)
    finally:
        over.set()
        cluster.remove()


@pytest.fixture
def target(tmp_path: Path) -> Iterator[CopiedCluster]:
    cluster = restore.new_cluster(tmp_path / "restored")
    yield cluster
    cluster.remove()


def refused(capsys: Any, *words: str) -> str:
    """Run a command that must fail: its one sentence."""
    assert main(list(words)) == 1
    said: str = capsys.readouterr().err
    assert len(said.splitlines()) == 1, said
    return said


def asked_back(world: World, place: Place, monkeypatch: Any, folder: Path) -> tuple[str, ...]:
    monkeypatch.setenv("BACKUP_FOLDER", str(place.folder))
    return ("restore", "--identity", str(world.key), "--into", str(folder), "--to")


class TestRestoring:
    def test_a_moment_brings_exactly_the_rows_before_it(self, world: World, target: CopiedCluster) -> None:
        key = sealing.identity(world.key)
        found = restore.restore(world.place, key, restore.Target(moment=world.moment), target)
        assert found.base.path == world.place.bases()[0].path
        assert numbers_in(target) == list(range(20))
        # An ordinary cluster now: writable, with words of its own, nothing left of the restoring.
        write(target, range(100, 101))
        assert target.password("app") != world.cluster.password("app")
        assert not (target.data / restore.CHANGES).exists()
        assert "restore_command" not in (target.data / "postgresql.auto.conf").read_text()
        assert target.account is None or (target.data / "PG_VERSION").stat().st_uid == target.account.uid
        # The old one never noticed.
        assert numbers_in(world.cluster) == list(range(50))

    def test_latest_brings_all_and_the_files_alone_can_be_asked_for(
        self, world: World, target: CopiedCluster
    ) -> None:
        restore.lay_only(world.place, sealing.identity(world.key), restore.Target(), target)
        assert (target.data / "recovery.signal").exists()
        target.recover()
        assert numbers_in(target) == list(range(50))

    def test_nothing_is_restored_over_data(
        self, world: World, tmp_path: Path, monkeypatch: Any, capsys: Any
    ) -> None:
        (tmp_path / "letter").write_text("mine")
        ask = asked_back(world, world.place, monkeypatch, tmp_path)
        assert "is not empty" in refused(capsys, *ask, "latest")
        assert [path.name for path in tmp_path.iterdir()] == ["letter"]

    def test_a_moment_out_of_reach_is_refused_before_anything_is_made(
        self, world: World, tmp_path: Path, monkeypatch: Any, capsys: Any
    ) -> None:
        ask = asked_back(world, world.place, monkeypatch, tmp_path / "restored")
        assert "oldest base backup" in refused(capsys, *ask, "2020-01-01T12:00")
        assert "latest can" in refused(capsys, *ask, "2120-01-01T12:00")
        assert "is no moment" in refused(capsys, *ask, "yesterday")
        assert not (tmp_path / "restored").exists()

    def test_another_key_opens_nothing(
        self, world: World, tmp_path: Path, monkeypatch: Any, capsys: Any
    ) -> None:
        sealing.make_key(tmp_path / "other")
        ask = asked_back(world, world.place, monkeypatch, tmp_path / "restored")
        said = refused(capsys, *ask, "latest", "--identity", str(tmp_path / "other"))
        assert "another key" in said
        assert not (tmp_path / "restored" / "postgres").exists()

    def test_a_damaged_base_leaves_no_half_cluster(
        self, world: World, tmp_path: Path, monkeypatch: Any, capsys: Any
    ) -> None:
        place = world.copied(tmp_path)
        flip(place.bases()[0].path)
        ask = asked_back(world, place, monkeypatch, tmp_path / "restored")
        assert "is damaged" in refused(capsys, *ask, "latest")
        assert not (tmp_path / "restored" / "postgres").exists()

    def test_a_base_that_is_no_cluster_is_refused_by_what_unpacks_it(
        self, tmp_path: Path, world: World, monkeypatch: Any, capsys: Any
    ) -> None:
        place = world.copied(tmp_path)
        closed = sealing.sealed(b"no tar" * 1_000_000, sealing.recipient(world.public))
        place.bases()[0].path.write_bytes(closed)
        ask = asked_back(world, place, monkeypatch, tmp_path / "restored")
        assert main([*ask, "latest"]) == 1
        assert "could not be unpacked" in capsys.readouterr().err
        assert not (tmp_path / "restored" / "postgres").exists()

    @pytest.mark.parametrize("harm", ["missing", "damaged"])
    def test_changes_with_a_hole_are_not_the_latest(
        self, world: World, tmp_path: Path, monkeypatch: Any, capsys: Any, harm: str
    ) -> None:
        place = world.copied(tmp_path)
        segment, path = list(place.segments().items())[-2]
        path.unlink() if harm == "missing" else flip(path)
        ask = asked_back(world, place, monkeypatch, tmp_path / "restored")
        said = refused(capsys, *ask, "latest")
        assert segment in said
        assert harm in said
        assert not (tmp_path / "restored" / "postgres").exists()

    def test_changes_without_their_end_are_not_the_latest_unless_one_says_so(
        self, world: World, tmp_path: Path, target: CopiedCluster, monkeypatch: Any, capsys: Any
    ) -> None:
        place = world.copied(tmp_path)
        for path in list(place.segments().values())[-2:]:
            path.unlink()
        ask = asked_back(world, place, monkeypatch, tmp_path / "restored")
        said = refused(capsys, *ask, "latest")
        assert f"those after the segment {list(place.segments())[-1]} are missing" in said
        assert not target.folder.exists()
        # With nothing that says how far they once reached, what is left is restored, and it says up to when.
        (place.folder / "covered").unlink()
        assert main([*ask, "latest"]) == 0
        assert numbers_in(target) == list(range(40))
        said = capsys.readouterr().out
        reached = datetime.fromisoformat(said.split("The last change in it is of ")[1][:19])
        covered = world.place.covered()
        assert covered is not None
        begin, end = world.moment.astimezone(OFFICE_CLOCK), covered.moment.astimezone(OFFICE_CLOCK)
        assert begin.replace(microsecond=0, tzinfo=None) <= reached <= end.replace(tzinfo=None)

    def test_a_moment_behind_a_hole_is_not_restored_halfway(
        self, world: World, tmp_path: Path, target: CopiedCluster
    ) -> None:
        place = world.copied(tmp_path)
        covered = place.covered()
        assert covered is not None
        segment, path = list(place.segments().items())[-2]
        path.unlink()
        with pytest.raises(BackupError, match=f"The changes end before .*{segment} is missing"):
            restore.restore(place, sealing.identity(world.key), restore.Target(moment=covered.moment), target)
        assert not target.folder.exists()


def flip(path: Path) -> None:
    """Alter one bit in the middle of a file."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


class TestKeeping:
    def test_no_word_of_the_database_lies_in_the_folder(self, world: World) -> None:
        files = [path for path in world.place.folder.rglob("*") if path.is_file()]
        assert len(files) > 5
        for path in files:
            assert PLANTED.encode() not in path.read_bytes()
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        # The control: it is in there, for whoever has the key.
        key = sealing.identity(world.key)
        made = world.place.bases()[0]
        assert PLANTED.encode() in gzip.decompress(sealing.opened(made.path, key))
        changes = [gzip.decompress(sealing.opened(path, key)) for path in world.place.segments().values()]
        assert any(PLANTED.encode() in content for content in changes)

    def test_what_is_half_written_is_no_backup(self, tmp_path: Path) -> None:
        place = Place(tmp_path)
        place.make()
        (place.base / base.HALF).write_bytes(b"half")
        path = place.base_path(datetime.now(UTC), 24 * "0")
        with pytest.raises(OSError, match="full"), written(path) as out:  # noqa: PT012
            out.write(b"half")
            raise OSError("the disk is full")
        assert place.bases() == []
        assert not path.exists()
        with written(path) as out:
            out.write(b"whole")
        assert [each.path for each in place.bases()] == [path]

    def test_a_copy_that_breaks_off_is_no_backup(
        self, world: World, tmp_path: Path, monkeypatch: Any
    ) -> None:
        """The program dies after it has written much of the copy: it looks like an end."""
        started = source.Source.start

        def broken(self: Any, program: str, *words: str, **streams: Any) -> Any:
            return started(self, program, *words, "--progress", "--tablespace-mapping=x", **streams)

        monkeypatch.setattr(source.Source, "start", broken)
        place = Place(tmp_path)
        with pytest.raises(BackupError, match="The base backup failed"):
            base.take(world.source, place, sealing.recipient(world.public))
        assert list(place.base.iterdir()) == []

    def test_changes_of_another_cluster_are_never_written_over_these(
        self, world: World, tmp_path: Path
    ) -> None:
        place = world.copied(tmp_path)
        segment = next(iter(place.segments()))
        before = {path.name: path.read_bytes() for path in place.wal.iterdir()}
        spool = tmp_path / "spool"
        spool.mkdir()
        (spool / segment).write_bytes(b"the changes of a machine that was set back")
        archive = Archive(world.source, place, sealing.recipient(world.public), spool)
        with pytest.raises(BackupError, match="another cluster"):
            archive._store()
        assert {path.name: path.read_bytes() for path in place.wal.iterdir()} == before

    @pytest.mark.parametrize("words", ["", "the server is away"])
    def test_a_database_that_is_away_ends_nothing_whatever_it_says(
        self, tmp_path: Path, monkeypatch: Any, capsys: Any, words: str
    ) -> None:
        key = sealing.recipient(sealing.make_key(tmp_path / "identity"))
        archive = Archive(source.Source("postgres://x@localhost/x"), Place(tmp_path), key, tmp_path / "spool")
        turns = iter([psycopg.OperationalError(words), None])

        def turn() -> None:
            if (error := next(turns)) is not None:
                raise error

        monkeypatch.setattr(archive, "turn", turn)
        monkeypatch.setattr(archive, "_receiver", lambda: nullcontext(SimpleNamespace(poll=lambda: None)))
        archive.keep(lambda: turns.__length_hint__() == 0, every=0)
        assert capsys.readouterr().err == f"The database does not answer: {words or 'no reason given'}\n"

    def test_a_backup_whose_changes_nobody_archives_says_so(
        self, world: World, tmp_path: Path, monkeypatch: Any, capsys: Any
    ) -> None:
        monkeypatch.setenv("BACKUP_FOLDER", str(tmp_path))
        monkeypatch.setenv("BACKUP_RECIPIENT", world.public)
        monkeypatch.setenv("BACKUP_DATABASE_URL", world.cluster.urls()["replication"])
        monkeypatch.setattr("perhetyo.backups.__main__.COVERED_WITHIN", 0.5)
        assert "not being archived" in refused(capsys, "backup")
        assert len(Place(tmp_path).bases()) == 1

    def test_a_wrong_setting_is_named(self, monkeypatch: Any, capsys: Any) -> None:
        monkeypatch.delenv("BACKUP_RECIPIENT", raising=False)
        assert "BACKUP_RECIPIENT is missing" in refused(capsys, "backup")
        monkeypatch.setenv("BACKUP_RECIPIENT", "age1nothing")
        assert "BACKUP_RECIPIENT is not" in refused(capsys, "backup")

    def test_a_key_is_never_written_over_and_nobody_else_reads_it(self, tmp_path: Path, capsys: Any) -> None:
        file = tmp_path / "identity"
        assert main(["backup", "--make-key", str(file)]) == 0
        public = capsys.readouterr().out.splitlines()[0].removeprefix("BACKUP_RECIPIENT=")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        closed = pyrage.encrypt(b"words", [sealing.recipient(public)])
        assert pyrage.decrypt(closed, [sealing.identity(file)]) == b"words"
        assert "never written over" in refused(capsys, "backup", "--make-key", str(file))


class TestPruning:
    NOW = datetime(2026, 6, 30, 3, tzinfo=UTC)

    def filled(self, folder: Path, days: list[int]) -> Place:
        """A base so many days ago; the log grows by two segments a day."""
        place = Place(folder)
        place.make()
        for ago in days:
            first = name_of(200 - 2 * ago, like=f"{1:08X}")
            path = place.base_path(self.NOW - timedelta(days=ago), first)
            path.touch()
            path.with_suffix(".sums.age").touch()
        for number in range(100, 202):
            (place.wal / f"{name_of(number, like=f'{1:08X}')}.{16 * 'a'}.age").touch()
        (place.wal / "00000002.history.age").touch()
        return place

    @pytest.mark.parametrize(
        ("days", "kept"),
        [
            ([0, 1, 2], [2, 1, 0]),
            ([0, 29, 31, 40], [31, 29, 0]),  # every moment of 30 days is reached from the one of 31
            ([35, 50], [35]),  # nobody took a backup for a month: the newest stays
            ([], []),
        ],
    )
    def test_every_moment_of_thirty_days_can_still_be_reached(
        self, tmp_path: Path, days: list[int], kept: list[int]
    ) -> None:
        place = self.filled(tmp_path, days)
        base.prune(place, self.NOW)
        assert [(self.NOW - each.moment).days for each in place.bases()] == kept
        assert len(list(place.base.glob("*.sums.age"))) == len(kept)
        first = 200 - 2 * kept[0] if kept else 100
        assert [number_of(name) for name in place.segments()] == list(range(max(first, 100), 202))
        assert place.histories()


class TestDrill:
    def test_the_real_backup_is_restored_to_where_its_checksums_were_noted(
        self, world: World, tmp_path: Path, monkeypatch: Any
    ) -> None:
        """Ten rows there; all that was written since is not."""
        monkeypatch.setattr(drill, "PROOFS", ())
        said: list[str] = []
        assert drill.of_real_backups(world.place, sealing.identity(world.key), tmp_path, said.append) == 0
        assert "1 tables compared, 0 differ." in said
        assert list(tmp_path.iterdir()) == []

    def test_the_changes_between_two_real_backups_are_proven_too(
        self, world: World, tmp_path: Path, monkeypatch: Any
    ) -> None:
        monkeypatch.setattr(drill, "PROOFS", ())
        place, key = world.copied(tmp_path), sealing.identity(world.key)
        over = threading.Event()
        archive = Archive(world.source, place, sealing.recipient(world.public), tmp_path / "spool")
        keeping = threading.Thread(target=archive.keep, args=[over.is_set], kwargs={"every": 0.3})
        keeping.start()
        try:
            newest = base.take(world.source, place, archive.to)
            sums = checksums.noted(world.source)
            assert sums is not None
            checksums.keep(sums, newest, archive.to)
            wait_until_covered(place, base.end_of_changes(world.source), seconds=30)
        finally:
            over.set()
            keeping.join()
        said: list[str] = []
        local = tmp_path / "local"
        assert drill.of_real_backups(place, key, local, said.append) == 0, said
        assert [line for line in said if "tables compared" in line] == 2 * ["1 tables compared, 0 differ."]
        # The control: what only the older base needs is missing.
        segment = max(name for name in place.segments() if name < newest.first)
        place.segments()[segment].unlink()
        said.clear()
        assert drill.of_real_backups(place, key, local, said.append) == 1
        faults = [line for line in said if line.startswith("FAULT")]
        assert len(faults) == 1
        assert place.bases()[0].path.name in faults[0]
        assert f"{segment} is missing" in faults[0]
        assert list(local.iterdir()) == []

    def test_a_backup_by_day_does_not_hide_the_changes_since_the_night(self, tmp_path: Path) -> None:
        night = datetime(2026, 6, 30, 3, tzinfo=UTC)
        bases = [
            Base(night - timedelta(hours=hours), 24 * "0", tmp_path / str(hours)) for hours in (48, 24, 12, 0)
        ]
        assert drill._before(bases[3], bases) == [bases[1]]
        assert drill._before(bases[3], bases[2:]) == [bases[2]]
        assert drill._before(bases[3], bases[3:]) == []

    def test_what_a_killed_drill_left_is_gone_before_the_next_begins(self, tmp_path: Path) -> None:
        left = Cluster(tmp_path / "drill-killed" / "restored" / "postgres")
        try:
            left.start()
            with drill.alone(tmp_path):
                assert list(tmp_path.iterdir()) == []
                assert not left.home.exists()
                assert not left.socket.exists()
                with pytest.raises(BackupError, match="Another drill"), drill.alone(tmp_path):
                    pass
            with drill.alone(tmp_path):
                pass
        finally:
            left.remove()

    def test_sums_are_not_noted_while_somebody_writes(self, world: World, monkeypatch: Any) -> None:
        monkeypatch.setattr(checksums, "TRIES", 2)
        with world.cluster.connect(database=DATABASE) as db, db.transaction():
            db.execute("INSERT INTO note VALUES (1000, 'not saved yet')")
            assert checksums.noted(world.source) is None
            db.execute("DELETE FROM note WHERE number = 1000")
        assert checksums.noted(world.source) is not None

    def test_one_changed_lost_or_doubled_row_differs(self) -> None:
        wanted = {"public.a": "2:77", "public.b": "0:0"}
        assert checksums.differences(wanted, dict(wanted)) == []
        assert checksums.differences(wanted, {"public.a": "2:78", "public.b": "0:0"}) == [
            "public.a: 2 rows were noted, 2 rows are restored, with other content."
        ]
        assert len(checksums.differences(wanted, {"public.a": "3:77", "public.c": "0:0"})) == 3

    @pytest.mark.parametrize("spoil", ["base", "changes"])
    def test_it_fails_when_one_bit_of_what_it_needs_is_altered(
        self, world: World, tmp_path: Path, target: CopiedCluster, spoil: str
    ) -> None:
        place = world.copied(tmp_path)
        covered = place.covered()
        assert covered is not None
        drill._spoil_file(place, spoil)
        said: list[str] = []
        faults = drill._compared(
            place, sealing.identity(world.key), restore.Target(moment=covered.moment), target, {},
            said.append, demo=False,
        )  # fmt: skip
        assert len(faults) == 1
        assert "is damaged" in faults[0]
        assert drill._told(faults, 0, said.append) == 1

    def test_it_fails_when_a_night_was_missed_or_no_checksums_were_noted(
        self, world: World, tmp_path: Path, monkeypatch: Any
    ) -> None:
        place = world.copied(tmp_path)
        place.bases()[0].sums.unlink()
        monkeypatch.setattr(drill, "A_NIGHT", timedelta())
        monkeypatch.setattr(drill, "_compared", lambda *_args, **_words: [])
        said: list[str] = []
        assert drill.of_real_backups(place, sealing.identity(world.key), tmp_path / "drill", said.append) == 1
        assert [line.split()[1] for line in said if line.startswith("FAULT")] == ["The", "No"]

    def test_after_its_disaster_all_is_there_but_the_one_row_that_was_spoilt(
        self, tmp_path: Path, monkeypatch: Any
    ) -> None:
        """The drill and its control on a small stage: script/drill itself has families and their pages."""
        run = drill._run

        def only_backups(environment: dict[str, str], *words: str, say: Any = None) -> None:
            if words[-1] == "backup":
                run(environment, *words, say=say)

        monkeypatch.setattr(drill, "_run", only_backups)
        monkeypatch.setattr(drill, "_fill", a_few_tables)
        said: list[str] = []
        assert drill.of_a_disaster(tmp_path, said.append, spoil="row") == 1
        assert "2 tables compared, 1 differ." in said
        assert [line for line in said if line.startswith("FAULT")] == [
            "FAULT public.perhetyo_user: 1 rows were noted, 1 rows are restored, with other content."
        ]
        assert list(tmp_path.iterdir()) == []


@pytest.mark.django_db
def test_the_page_of_a_family_is_opened_and_a_missing_one_is_noticed(staff: Any, family: Any) -> None:
    from django.conf import settings
    from django.test import Client

    from perhetyo.backups.opened_case import by_a_worker, log_in

    client = Client(SERVER_NAME=settings.ALLOWED_HOSTS[0])
    assert log_in(client) == "The log-in answers."
    assert by_a_worker(client) == ""
    case = family("working")
    assert by_a_worker(client) == f"tiina opened the page of {case.family_name}."


def a_few_tables(cluster: Cluster, environment: dict[str, str], families: int | None) -> None:
    cluster.start()
    with cluster.connect(database=DATABASE) as db:
        db.execute("CREATE TABLE cases_case (number int); INSERT INTO cases_case VALUES (1), (2)")
        db.execute("CREATE TABLE perhetyo_user (username text, first_name text)")
        db.execute("INSERT INTO perhetyo_user VALUES ('juho', 'Juho')")
    for name in drill.KEYS:
        (Path(environment["PERHETYO_LOCAL"]) / name).write_text("a key")


def test_covered_is_read_back_as_it_was_noted(tmp_path: Path) -> None:
    place = Place(tmp_path)
    assert place.covered() is None
    noted = Covered(12345, datetime(2026, 3, 29, 1, 30, tzinfo=UTC))
    place.note_covered(noted)
    assert place.covered() == noted
    (tmp_path / "covered").write_text("nonsense")
    with pytest.raises(BackupError, match="is damaged"):
        place.covered()

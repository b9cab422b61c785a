"""Whatever is changed behind the product's back is found and named (domain.md I6; security.md 2.5).

The changes are made as the database's superuser with every trigger off: nothing but the seals speaks.
"""

import io
import json
import random
import uuid
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connections, models
from psycopg import errors, sql

from cases import acknowledging, checkpoints, correcting, records, sealing
from cases.models import CaseEvent, Checkpoint, RecordVersion, SharedRevision, event_hash
from cases.models.record import SEALED as VERSION_COLUMNS
from cases.verifying import SEALED, Verifier
from perhetyo.database import acting
from perhetyo.embedded_postgres import default_cluster
from perhetyo.files import Drawn
from reviews.demo import acts

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "owner", "shared"])
PLACES, TRIES = 1000, 40
REFUSED = object()
FILES = {"cases_paper": "pdf", "cases_paperscan": "file"}


@pytest.fixture
def sealed_case(family: Any, staff: Any) -> Any:
    """A family with a row of every sealed kind."""
    case = family("in_work")
    mother = next(part.person for part in case.present_people if part.role == "parent")
    plan = correcting.in_force(records.single(case, "plan"))
    entries = RecordVersion.objects.filter(record__case=case, record__kind="entry", state="finalised")
    first, second = entries.order_by("created_at")[:2]
    tiina, katariina = staff["tiina"], staff["katariina"]
    with acting(tiina):
        word = acknowledging.on_paper(
            plan, mother, paper_on=date(2026, 11, 1), status="differs", own_words="Näen yhden asian toisin.",
            reading="self", known_by="before", sentence="Olen lukenut tämän.", by=tiina,
        )  # fmt: skip
        acknowledging.add_scan(word, Drawn(b"%PDF-1.4 a scan", "application/pdf"), by=tiina)
        acknowledging.add_own_view(
            plan, mother, text="Oma näkemys.", how="puhelin", for_family=True, by=tiina
        )
        asked = correcting.ask(
            first, mother, asked_on=date(2026, 11, 2), wrong="Päivä on väärä.", wished="Toinen.", by=tiina
        )
        refused = correcting.ask(
            first, mother, asked_on=date(2026, 11, 2), wrong="Kaikki.", wished="", by=tiina
        )
    with acting(katariina):
        correcting.refuse(refused, reasons="Teksti on oikein.", by=katariina)
    with acting(tiina):
        fields = acts.bodies.of("entry").fields_of(first) | {"what_we_did": "Toinen teksti."}
        correcting.begin(
            first, fields, what="päivä", why="väärin", asked_by=mother, request=asked, by=first.edited_by
        )
    with acting(katariina):
        correcting.annul(second, reason="wrong_client", words="Toisen perheen.", by=katariina)
        correcting.note_hidden_read(second, why="Toinen perhe pyysi tietonsa.", by=katariina)
    return case


@pytest.fixture
def superuser() -> Iterator[Any]:
    name = connections["default"].settings_dict["NAME"]
    with default_cluster().connect("postgres", name) as db:
        db.execute("SET session_replication_role = replica")
        yield db


def found(**options: Any) -> list[Any]:
    return list(Verifier().faults(**options))


def test_an_untouched_database_is_whole(sealed_case: Any, tmp_path: Path) -> None:
    assert found() == []
    assert {model.objects.count() > 0 for model in SEALED} == {True}
    said = io.StringIO()
    call_command("verify_records", checkpoints=tmp_path, stdout=said)
    assert "All seals and the chain are whole." in said.getvalue()
    call_command("verify_records", case=sealed_case.pk, checkpoints=tmp_path, stdout=said)


def test_a_thousand_changes_of_one_byte_are_found_and_named(sealed_case: Any, superuser: Any) -> None:
    dice = random.Random(2026)
    places = list(_places(superuser))
    dice.shuffle(places)
    by_column: dict[tuple[str, str], list[Any]] = {}
    for place in places:
        by_column.setdefault((place[0], place[3]), []).append(place)
    done, missed = 0, []

    def change(place: Any) -> bool:
        """Whether the database let the change happen; what was found of it is judged."""
        table, key, pk, column, field = place
        other = _change(superuser, table, key, pk, column, field, dice, faults := [])
        if other is REFUSED:
            return False
        named = {(fault.table, fault.row) for fault in faults}
        if not named & {(table, str(pk)), (table, str(_changed_key(key, column, pk, other)))}:
            missed.append((table, column, pk, [str(fault) for fault in faults]))
        return True

    # Every column once, trying again where a constraint refuses the change; then any.
    touched = {name for name, rows in by_column.items() if any(map(change, (rows * TRIES)[:TRIES]))}
    done = len(touched)
    while done < PLACES:
        done += change(dice.choice(places))
    assert done == PLACES
    assert sorted({miss[:2] for miss in missed}) == [], missed
    # The database lets one word alone stand in that column.
    assert set(by_column) - touched <= {("cases_approval", "method")}
    assert found() == []


def _places(db: Any) -> list[tuple[str, str, Any, str, Any]]:
    """(table, key column, key, column, field) of every sealed value that is not null."""
    sealed: list[tuple[type[models.Model], list[str]]] = [
        (model, [*columns, "seal", "event_id", "sealed_as", *filter(None, [FILES.get(model._meta.db_table)])])
        for model in SEALED
        for columns in [next(reversed(model.schemas.values()))]
    ]
    sealed += [
        (RecordVersion, [*VERSION_COLUMNS, "content", "seal", "event_id", "record_id", "state",
                         "submitted_at", "submitted_by_id", "finalised_at", "finalised_by_id"]),
        (CaseEvent, [each.attname for each in CaseEvent._meta.fields]),
        (SharedRevision, ["id", "content", "content_hash"]),
    ]  # fmt: skip
    places = []
    for model, columns in sealed:
        fields = {each.attname: each for each in model._meta.fields}
        key = model._meta.pk.attname  # type: ignore[union-attr]
        table = model._meta.db_table
        only = {RecordVersion: " WHERE frozen_at IS NOT NULL", SharedRevision: " WHERE is_final"}.get(
            model, ""
        )
        for row in db.execute(f"SELECT {', '.join([key, *columns])} FROM {table}{only}").fetchall():
            places += [
                (table, key, row[0], column, fields[column])
                for column, value in zip(columns, row[1:], strict=True)
                if value not in (None, "", [])
            ]
    return places


def _change(
    db: Any, table: str, key: str, pk: Any, column: str, field: Any, dice: Any, faults: list[Any]
) -> Any:
    """Change one value, collect what is found, put it back; the other value, or that it was refused."""
    names = {"table": sql.Identifier(table), "column": sql.Identifier(column), "key": sql.Identifier(key)}
    value = db.execute(
        sql.SQL("SELECT {column} FROM {table} WHERE {key} = %s").format(**names), [pk]
    ).fetchone()[0]
    other = _other(value, field, dice)
    update = sql.SQL("UPDATE {table} SET {column} = %s WHERE {key} = %s").format(**names)
    kind = {"strokes": "jsonb"}.get(column)
    wrap = (lambda each: json.dumps(each)) if kind else (lambda each: each)
    try:
        db.execute(update, [wrap(other), pk])
    except (errors.IntegrityError, errors.DataError):
        return REFUSED
    faults += found()
    db.execute(update, [wrap(value), other if column == key else pk])
    return other


def _changed_key(key: str, column: str, pk: Any, other: Any) -> Any:
    return other if column == key else pk


def _other(value: Any, field: Any, dice: Any) -> Any:
    """The value with one byte changed, of the same type."""
    if field.choices and dice.random() < 0.5:
        return dice.choice([code for code, _label in field.choices if code != value])
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + dice.choice([1, -1, 1000])
    if isinstance(value, datetime):
        return value + timedelta(microseconds=dice.choice([1, -1]))
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, uuid.UUID):
        return uuid.UUID(int=value.int ^ (1 << dice.randrange(128)))
    if isinstance(value, bytes):
        place = dice.randrange(len(value))
        return value[:place] + bytes([value[place] ^ 1]) + value[place + 1 :]
    if isinstance(value, list):
        return [[[each[0] + 1, each[1]] for each in stroke] for stroke in value]
    place = dice.randrange(len(value))
    signs = [sign for sign in "0123456789abcdef" if sign != value[place]]
    return value[:place] + dice.choice(signs) + value[place + 1 :]


def test_the_household_as_it_was_then_is_sealed(sealed_case: Any, superuser: Any) -> None:
    """Roles, ages and homes of the people at the time of writing are part of the content."""
    dice = random.Random(7)
    version = correcting.in_force(records.single(sealed_case, "plan"))
    content = version.content
    assert {"people", "household", "guardians"} <= set(sealing.opened(content))
    start, end = content.index('"household":'), content.index('"language":')
    for _n in range(40):
        place = dice.randrange(start + 12, end)
        changed = content[:place] + ("x" if content[place] != "x" else "y") + content[place + 1 :]
        superuser.execute("UPDATE cases_recordversion SET content = %s WHERE id = %s", [changed, version.pk])
        assert [str(fault) for fault in found()] == [
            f"cases_recordversion {version.pk}: the hash is not that of the content"
        ]
    superuser.execute("UPDATE cases_recordversion SET content = %s WHERE id = %s", [content, version.pk])
    assert found() == []


@pytest.mark.parametrize(
    "table",
    ["cases_acknowledgement", "cases_approval", "cases_ownview", "cases_annulment", "cases_correctionanswer",
     "cases_paper", "cases_paperscan", "cases_sharedrevision", "cases_hiddenreading", "cases_recordversion",
     "cases_caseevent", "cases_authorship"],
)  # fmt: skip
def test_a_row_that_is_gone_is_missed(sealed_case: Any, superuser: Any, table: str) -> None:
    final = " WHERE is_final" if table == "cases_sharedrevision" else ""
    superuser.execute(f"DELETE FROM {table} WHERE ctid = (SELECT max(ctid) FROM {table}{final})")
    assert found() != []


def test_the_command_names_the_first_bad_row_and_exits_with_one(
    sealed_case: Any, superuser: Any, tmp_path: Path
) -> None:
    superuser.execute("UPDATE cases_ownview SET text = 'Toinen näkemys.'")
    said = io.StringIO()
    with pytest.raises(CommandError) as refused:
        call_command("verify_records", checkpoints=tmp_path, stderr=said)
    assert refused.value.returncode == 1
    assert said.getvalue().startswith("cases_ownview ")
    assert "the seal is not that of the row" in said.getvalue()
    assert "näkemys" not in said.getvalue()


class TestCheckpoints:
    @pytest.fixture
    def key(self, tmp_path: Path, settings: Any) -> Path:
        settings.CHECKPOINT_KEY_FILE = tmp_path / "keys" / "checkpoint.key"
        settings.CHECKPOINT_FOLDER = tmp_path / "kept"
        return tmp_path / "keys" / "checkpoint.key"

    def signed(self, key: Path, folder: Path) -> str:
        said = io.StringIO()
        call_command("checkpoint", key=key, to=folder, make_key=True, stdout=said)
        return said.getvalue()

    def verify(self, folder: Path, key: Path) -> str:
        said = io.StringIO()
        public = checkpoints.public_path(key)
        call_command("verify_records", checkpoints=folder, public_key=public, stdout=said, stderr=said)
        return said.getvalue()

    def test_a_checkpoint_is_text_that_says_how_long_the_chain_is(
        self, sealed_case: Any, key: Path, tmp_path: Path
    ) -> None:
        last = CaseEvent.objects.order_by("sequence").last()
        text = self.signed(key, tmp_path / "kept")
        note = checkpoints.opened(text, checkpoints.public_key(checkpoints.public_path(key)))
        assert (note.size, note.root) == (last.sequence, last.hash)  # type: ignore[union-attr]
        assert key.stat().st_mode & 0o077 == 0
        assert "signed checkpoints" in self.verify(tmp_path / "kept", key)

    def test_a_cut_tail_is_found_by_the_copy_kept_elsewhere(
        self, sealed_case: Any, superuser: Any, key: Path, tmp_path: Path
    ) -> None:
        self.signed(key, tmp_path / "kept")
        last = CaseEvent.objects.order_by("sequence").last().sequence  # type: ignore[union-attr]
        # The last act and all that came with it, and the database's own copy of the checkpoint.
        superuser.execute("DELETE FROM cases_hiddenreading")
        superuser.execute("DELETE FROM cases_caseevent WHERE sequence = %s", [last])
        superuser.execute("DELETE FROM cases_checkpoint")
        assert found() == []  # the database alone cannot tell
        with pytest.raises(CommandError):
            self.verify(tmp_path / "kept", key)

    def test_a_chain_computed_anew_is_found_by_the_copy_kept_elsewhere(
        self, sealed_case: Any, superuser: Any, key: Path, tmp_path: Path
    ) -> None:
        self.signed(key, tmp_path / "kept")
        previous = ""
        for event in CaseEvent.objects.order_by("sequence"):
            by = event.by_id if event.sequence > 1 else sealed_case.responsible_social_worker_id
            at = event.at + timedelta(seconds=event.sequence == 1)
            previous = previous or event.previous_hash
            digest = event_hash(event.sequence, event.case_id, event.kind, at, by, event.facts, previous)
            superuser.execute(
                "UPDATE cases_caseevent SET at = %s, previous_hash = %s, hash = %s WHERE sequence = %s",
                [at, previous, digest, event.sequence],
            )
            previous = digest
        assert found() == []
        with pytest.raises(CommandError):
            self.verify(tmp_path / "kept", key)

    @pytest.mark.parametrize("change", ["size", "root", "signature", "key"])
    def test_a_forged_checkpoint_is_refused(
        self, sealed_case: Any, key: Path, tmp_path: Path, change: str
    ) -> None:
        text = self.signed(key, tmp_path / "kept")
        lines = text.split("\n")
        if change == "size":
            lines[1] = str(int(lines[1]) - 1)
        elif change == "root":
            lines[2] = lines[2][:5] + ("A" if lines[2][5] != "A" else "B") + lines[2][6:]
        elif change == "signature":
            place = len(lines[4]) - 20
            lines[4] = lines[4][:place] + ("A" if lines[4][place] != "A" else "B") + lines[4][place + 1 :]
        else:
            other = tmp_path / "other.key"
            checkpoints.make_key(other)
            key = other
        with pytest.raises(checkpoints.BadNote):
            checkpoints.opened("\n".join(lines), checkpoints.public_key(checkpoints.public_path(key)))

    def test_without_a_key_the_command_says_what_to_do(
        self, sealed_case: Any, key: Path, tmp_path: Path
    ) -> None:
        with pytest.raises(CommandError, match="--make-key"):
            call_command("checkpoint", key=key, to=tmp_path)
        assert not Checkpoint.objects.exists()

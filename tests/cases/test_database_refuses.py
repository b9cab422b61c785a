"""What the rules refuse, PostgreSQL refuses too: each statement is tried as the role that would say it."""

import uuid
from itertools import product
from typing import Any

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, connections, transaction

from cases import approving, planning, records, sealing
from cases.models import Acknowledgement, Approval, Case, CaseEvent, Record, RecordVersion, Sealed
from cases.models.sealed import put_seal
from perhetyo.database import acting

pytestmark = pytest.mark.django_db(databases=["default", "shared"])
SEALED = [model._meta.db_table for model in apps.get_models() if issubclass(model, Sealed)]
ADDED_ONLY = [
    *SEALED, "cases_caseevent", "cases_authorship", "cases_checkpoint", "cases_hiddenreading",
    "cases_heldback", "cases_logreview", "cases_disclosure", "cases_contactground", "cases_sharedrevision",
    "perhetyo_readlog", "perhetyo_securityevent", "auditlog_logentry",
]  # fmt: skip
FROZEN = [
    "content", "content_hash", "seal", "event_id", "number", "record_id", "frozen_at", "frozen_by_id",
    "created_at", "created_by_id", "edited_at", "edited_by_id",
]  # fmt: skip
SENT = ["submitted_at", "submitted_by_id"]
# Whose rows name no actor: logs and drafts carry their own, the rest holds no client data.
NAMELESS = {
    "perhetyo", "auth", "account", "socialaccount", "sessions", "contenttypes", "auditlog", "pgtrigger",
    "csp",
}  # fmt: skip
RULES = {
    "cases_deadlinerule", "cases_agerule", "cases_retentionrule", "cases_legaltext", "cases_code",
    "cases_patternrule",
}  # fmt: skip


def refused(alias: str, statement: str, *values: Any) -> str:
    """Runs the statement as the role of `alias`, with an actor named; returns what PostgreSQL says."""
    try:
        with transaction.atomic(alias), connections[alias].cursor() as cursor:
            cursor.execute("SELECT set_config('app.actor', 'somebody', true)")
            cursor.execute(statement, values)
    except DatabaseError as error:
        return str(error)
    raise AssertionError(f"PostgreSQL took it: {statement}")


@pytest.mark.parametrize(
    ("alias", "table", "verb"),
    list(product(["default", "shared"], ADDED_ONLY, ["UPDATE", "DELETE", "TRUNCATE"])),
)
def test_what_is_only_added_is_never_changed_or_removed(alias: str, table: str, verb: str) -> None:
    column = next(iter(_columns(table)))
    statement = {
        "UPDATE": f"UPDATE {table} SET {column} = {column}",
        "DELETE": f"DELETE FROM {table}",
        "TRUNCATE": f"TRUNCATE {table} CASCADE",
    }[verb]
    assert "permission denied" in refused(alias, statement)


def _columns(table: str) -> list[str]:
    model = next(each for each in apps.get_models() if each._meta.db_table == table)
    return [field.column for field in model._meta.concrete_fields]


@pytest.mark.parametrize("state", ["with_family", "submitted", "working"])
def test_no_column_of_a_frozen_text_changes(family: Any, state: str) -> None:
    version = planning.latest(family(state))
    assert version is not None
    values = {"content": "'x'", "content_hash": "repeat('0', 64)", "seal": "repeat('0', 64)", "event_id": "1"}
    kinds = {"_id": f"'{uuid.uuid4()}'", "_at": "now()"}
    for column in FROZEN if state == "with_family" else FROZEN + SENT:
        value = values.get(column) or next((kinds[end] for end in kinds if column.endswith(end)), "99")
        change = f"UPDATE cases_recordversion SET {column} = {value} WHERE id = %s"
        assert "never changes" in refused("default", change, version.pk), column


def test_a_frozen_text_cannot_be_deleted_or_moved_to_another_case(family: Any) -> None:
    version = planning.latest(family("with_family"))
    assert "permission denied" in refused("default", "DELETE FROM cases_recordversion")
    assert "permission denied" in refused("default", "TRUNCATE cases_recordversion CASCADE")
    for column, value in (("case_id", f"'{family('queued').pk}'"), ("kind", "'entry'"), ("language", "'sv'")):
        change = f"UPDATE cases_record SET {column} = {value} WHERE id = %s"
        refused("default", change, version.record_id)  # type: ignore[union-attr]


REASONS = ("Invalid transition", "by a decision", "with a reason", "by another")
MOVE = "UPDATE cases_recordversion SET state = %s WHERE id = %s"
ALLOWED = {
    "draft": {"ready_for_family", "superseded"},
    "ready_for_family": {"submitted", "finalised", "superseded"},
    "submitted": {"approved", "returned"},
    "approved": {"superseded", "corrected"},
    "returned": {"superseded", "annulled"},
    "superseded": {"annulled"},
    "finalised": {"corrected", "annulled"},
    "corrected": {"annulled"},
    "annulled": set(),
}
FAMILIES = {
    "draft": "writing",
    "ready_for_family": "with_family",
    "submitted": "submitted",
    "approved": "working",
    "returned": "plan_returned",
}


@pytest.mark.parametrize("state", FAMILIES)
def test_a_state_outside_the_table_is_refused(family: Any, state: str) -> None:
    version = planning.latest(family(FAMILIES[state]))
    assert version is not None
    assert version.state == state
    for target in set(ALLOWED) - ALLOWED[state] - {state}:
        said = refused("default", MOVE, target, version.pk)
        assert any(reason in said for reason in REASONS), target


@pytest.mark.parametrize("target", ["approved", "returned"])
def test_a_version_is_decided_on_only_by_a_decision(family: Any, target: str) -> None:
    version = planning.latest(family("submitted"))
    said = refused("default", MOVE, target, version.pk)  # type: ignore[union-attr]
    assert "by a decision" in said


def test_nothing_begins_in_the_middle(family: Any, staff: Any) -> None:
    case = family("writing")
    plan = planning.latest(case)
    by = staff["tiina"]
    with pytest.raises(DatabaseError, match="begins as a draft"), acting(by):
        RecordVersion.objects.create(
            record=Record.objects.create(case=case, kind="review", language="fi"), number=1,
            state="finalised", content="{}", content_hash="0" * 64, created_by=by, edited_by=by,
        )  # fmt: skip
    with pytest.raises(DatabaseError, match="begins as a draft"), acting(by):
        Case.objects.create(
            number="PT-2026-999999", legal_basis="child_welfare", service="family_work",
            service_task="child_welfare", unit=case.unit, responsible_social_worker=by, state="working",
        )  # fmt: skip
    assert plan is not None


class TestNamedActors:
    def test_every_table_of_client_data_asks_who_writes(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'named_actor'")
            asking = {name for (name,) in cursor.fetchall()}
        tables = {
            model._meta.db_table
            for model in apps.get_models()
            if model._meta.managed and model._meta.app_label not in NAMELESS
        }
        assert tables - RULES - asking == {"cases_checkpoint", "mfa_authenticator"}

    @pytest.mark.parametrize("table", ["cases_case", "cases_person", "cases_recordversion", "meetings_entry"])
    def test_without_a_name_nothing_is_written(self, family: Any, table: str) -> None:
        family("working")
        column = _columns(table)[0]
        with (
            pytest.raises(DatabaseError, match="named actor"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(f"UPDATE {table} SET {column} = {column}")

    def test_the_name_ends_with_the_act(self, staff: Any, family: Any) -> None:
        case = family("writing")
        with acting(staff["tiina"]):
            Case.objects.filter(pk=case.pk).update(places="koti")
        with pytest.raises(DatabaseError, match="named actor"), transaction.atomic():
            Case.objects.filter(pk=case.pk).update(places="muualla")


class TestTheChain:
    def test_no_row_comes_in_but_through_the_function(self, family: Any) -> None:
        case = family("queued")
        columns = "sequence, case_id, kind, at, by_id, facts, previous_hash, hash"
        said = refused(
            "default",
            f"INSERT INTO cases_caseevent ({columns}) VALUES (99, %s, 'x', now(), %s, '{{}}', '', '')",
            case.pk, case.responsible_social_worker_id,
        )  # fmt: skip
        assert "permission denied" in said

    def test_the_shared_screen_cannot_even_call_it(self, family: Any) -> None:
        case = family("queued")
        said = refused(
            "shared", "SELECT append_event(%s, 'approved', now(), %s, '{}')",
            case.pk, case.responsible_social_worker_id,
        )  # fmt: skip
        assert "permission denied" in said

    @pytest.mark.parametrize(
        ("kind", "facts"), [("Approved!", "{}"), ("approved", "no json"), ("approved", '{"a":\n1}')]
    )
    def test_it_takes_codes_and_one_line_of_json(self, family: Any, kind: str, facts: str) -> None:
        case = family("queued")
        refused(
            "default", "SELECT append_event(%s, %s, now(), %s, %s)",
            case.pk, kind, case.responsible_social_worker_id, facts,
        )  # fmt: skip

    def test_a_sealed_row_without_its_event_is_refused(self, family: Any, staff: Any) -> None:
        version = planning.latest(family("submitted"))
        assert version is not None
        approval = approving.decision(version, Approval.Outcome.RETURNED, by=staff["katariina"], comment="x")
        approval.method = "session"
        put_seal(approval, Approval)
        approval.event_id = CaseEvent.objects.first().sequence  # type: ignore[union-attr]
        with pytest.raises(DatabaseError, match="names its event"), acting(staff["katariina"]):
            approval.save(force_insert=True)


def test_a_word_on_another_text_than_the_versions_is_refused(family: Any, staff: Any) -> None:
    version = planning.latest(family("with_family"))
    assert version is not None
    person = version.record.case.present_people[0].person
    row = Acknowledgement(
        version=version, content_hash=sealing.sha256("muu"), view_hash="0" * 64, person=person,
        name_shown="x", role_shown="parent", status="agrees", method="paper", reading="self",
        known_by="before", sentence="x",
        paper_on="2026-11-01", signed_at=version.frozen_at, witness=staff["tiina"],
    )  # fmt: skip
    put_seal(row, Acknowledgement)
    with pytest.raises(DatabaseError, match="not the text"), acting(staff["tiina"]):
        row.save(force_insert=True)


def test_a_word_on_a_text_that_was_written_on_is_refused(family: Any, staff: Any) -> None:
    case = family("with_family")
    version = planning.latest(case)
    assert version is not None
    with acting(staff["tiina"]):
        records.write_on(version, by=staff["tiina"])
    row = Acknowledgement(
        version=version, content_hash=version.content_hash, view_hash="0" * 64,
        person=case.present_people[0].person, name_shown="x", role_shown="parent", status="agrees",
        method="paper", reading="self", known_by="before", sentence="x", paper_on="2026-11-01",
        signed_at=version.frozen_at, witness=staff["tiina"],
    )  # fmt: skip
    put_seal(row, Acknowledgement)
    with pytest.raises(DatabaseError, match="replaced"), acting(staff["tiina"]):
        row.save(force_insert=True)


def test_one_lead_worker_a_case(family: Any, staff: Any) -> None:
    case = family("working")
    with pytest.raises(DatabaseError, match="one_lead_worker"), acting(staff["eeva"]):
        case.assignments.create(worker=staff["juho"], role="lead")


def test_an_author_is_added_only_to_a_draft(family: Any, staff: Any) -> None:
    version = planning.latest(family("submitted"))
    with pytest.raises(DatabaseError, match="only while it is a draft"), acting(staff["tiina"]):
        version.authorships.create(user=staff["katariina"])  # type: ignore[union-attr]


def test_stamps_come_in_pairs(family: Any, staff: Any) -> None:
    case = family("working")
    for column in ("queued_by_id", "started_by_id", "working_by_id"):
        said = refused("default", f"UPDATE cases_case SET {column} = NULL WHERE id = %s", case.pk)
        assert "paired" in said


def test_no_role_can_switch_a_trigger_off_for_itself(family: Any) -> None:
    version = planning.latest(family("working"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(tgname, ',') FROM pg_trigger WHERE tgname LIKE 'pgtrigger_%%'")
        cursor.execute("SELECT set_config('pgtrigger.ignore', %s, true)", [f"{{{cursor.fetchone()[0]}}}"])
    change = "UPDATE cases_recordversion SET content = 'x' WHERE id = %s"
    said = refused("default", change, version.pk)  # type: ignore[union-attr]
    assert "never changes" in said

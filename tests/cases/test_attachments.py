"""Attachments: added while a text is written, sealed with it, opened behind the gate, not on the screen."""

import hashlib
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import ProgrammingError, connection, transaction
from django.urls import reverse

from cases import attaching, audience, finalising, planning, records, sealing
from cases.models import Attachment
from cases.verifying import Verifier
from perhetyo.database import acting
from perhetyo.embedded_postgres import default_cluster
from perhetyo.files import Drawn
from perhetyo.lifecycle import Refused
from perhetyo.models import ReadLog
from tests import hostile_files as samples
from tests.forms import fields_of, seats, send

pytestmark = pytest.mark.django_db
WORDS = "Piirros perheestä pihalla"


def at(name: str, case: Any, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


def upload(client: Any, case: Any, data: bytes = b"", **changes: Any) -> Any:
    url = at("plan_attach", case)
    sent = SimpleUploadedFile("Yasmin Salainen.jpg", data or samples.jpeg())
    return client.post(
        url, {**fields_of(client.get(url)), "kind": "drawing", "words": WORDS, "file": sent, **changes}
    )


def attached(case: Any, by: Any, data: bytes = b"\x89PNG\r\n\x1a\n drawn") -> Attachment:
    with acting(by):
        return attaching.attach(
            planning.latest(case).record, Drawn(data, "image/png"), kind="drawing", words=WORDS, by=by,
        )  # fmt: skip


def frozen(case: Any, by: Any) -> Any:
    with acting(by):
        finalising.freeze(planning.latest(case), by=by)  # type: ignore[arg-type]
    return planning.latest(case)


class TestAdding:
    def test_a_drawing_is_added_named_by_words_and_drawn_anew(self, family: Any, as_user: Any) -> None:
        case, client = family("writing"), as_user("tiina")
        assert upload(client, case).status_code == 302
        row = Attachment.objects.get()
        assert (row.kind, row.content_type, row.words) == ("drawing", "image/jpeg", WORDS)
        assert samples.SECRET.encode() not in bytes(row.file)
        assert row.sha256 == hashlib.sha256(bytes(row.file)).hexdigest()
        page = client.get(at("plan", case)).content.decode()
        assert WORDS in page
        assert at("plan_attachment", case, attachment_id=row.pk) in page

    @pytest.mark.parametrize(
        "changes", [{"words": ""}, {"words": "x" * 201}, {"kind": "exe"}, {"file": ""}]
    )  # fmt: skip
    def test_half_an_attachment_is_asked_again(
        self, family: Any, as_user: Any, changes: dict[str, str]
    ) -> None:
        case = family("writing")
        answer = upload(as_user("tiina"), case, **changes)
        assert answer.status_code == 422
        assert "error-summary" in answer.content.decode()
        assert not Attachment.objects.exists()

    def test_a_hostile_file_is_refused_and_the_words_stay(self, family: Any, as_user: Any) -> None:
        answer = upload(as_user("tiina"), family("writing"), b"<html><script>alert(1)</script>")
        assert answer.status_code == 422
        assert f'value="{WORDS}"' in answer.content.decode()
        assert not Attachment.objects.exists()

    def test_the_same_file_twice_is_refused(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("writing")
        attached(case, staff["tiina"])
        with pytest.raises(Refused):
            attached(case, staff["tiina"])

    @pytest.mark.parametrize("state", ["with_family", "submitted"])
    def test_nothing_is_added_to_a_text_that_is_ready(self, family: Any, as_user: Any, state: str) -> None:
        case = family(state)
        client = as_user("tiina")
        assert client.get(at("plan_attach", case)).status_code in (302, 403)
        assert at("plan_attach", case) not in client.get(at("plan", case)).content.decode()

    def test_nobody_without_the_task_adds_or_opens(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("writing")
        row = attached(case, staff["tiina"])
        for name, more in (("plan_attach", {}), ("plan_attachment", {"attachment_id": row.pk})):
            assert as_user("juho").get(at(name, case, **more)).status_code == 404
        assert as_user("katariina").get(at("plan_attach", case)).status_code == 403

    def test_one_is_not_reached_through_another_case(self, family: Any, as_user: Any, staff: Any) -> None:
        mine, other = family("writing"), family("with_family")
        row = attached(mine, staff["tiina"])
        client = as_user("tiina")
        for name in ("plan_attachment", "plan_detach"):
            assert client.get(at(name, other, attachment_id=row.pk)).status_code == 404


class TestOpening:
    def test_it_is_sent_so_that_it_cannot_run_and_the_reading_is_logged(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("writing")
        row = attached(case, staff["tiina"])
        answer = as_user("katariina").get(at("plan_attachment", case, attachment_id=row.pk))
        assert answer.headers["Content-Disposition"] == 'attachment; filename="attachment.png"'
        assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
        assert ReadLog.objects.filter(case_id=case.pk, page="plan_attachment", action="download").exists()

    def test_with_an_annulled_text_it_is_hidden(
        self, family: Any, as_user: Any, staff: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        case = family("writing")
        row = attached(case, staff["tiina"])
        monkeypatch.setattr(
            "cases.views.attaching.records.latest", lambda _record: SimpleNamespace(state="annulled")
        )
        url = at("plan_attachment", case, attachment_id=row.pk)
        assert as_user("tiina").get(url).status_code == 404


class TestSealing:
    def test_its_hash_belongs_to_the_text_that_is_frozen(self, family: Any, staff: Any) -> None:
        case = family("writing")
        row = attached(case, staff["tiina"])
        content = sealing.opened(frozen(case, staff["tiina"]).content)
        assert [(each["sha256"], each["words"]) for each in content["attachments"]] == [(row.sha256, WORDS)]
        assert list(Verifier().faults()) == []

    def test_a_text_without_attachments_says_nothing_of_them(self, family: Any, staff: Any) -> None:
        case = family("writing")
        assert "attachments" not in sealing.opened(frozen(case, staff["tiina"]).content)

    def test_before_that_it_can_be_taken_away_and_afterwards_not(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case, client = family("writing"), as_user("tiina")
        kept, gone = (
            attached(case, staff["tiina"]),
            attached(case, staff["tiina"], b"\x89PNG\r\n\x1a\n other"),
        )
        assert send(client, at("plan_detach", case, attachment_id=gone.pk)).status_code == 302
        assert list(Attachment.objects.all()) == [kept]
        frozen(case, staff["tiina"])
        assert send(client, at("plan_detach", case, attachment_id=kept.pk)).status_code == 422
        assert Attachment.objects.exists()

    def test_the_database_keeps_what_a_frozen_text_names(self, family: Any, staff: Any) -> None:
        case = family("writing")
        row = attached(case, staff["tiina"])
        frozen(case, staff["tiina"])
        for statement in ("DELETE FROM cases_attachment", "UPDATE cases_attachment SET words = 'x'"):
            with (
                pytest.raises(Exception, match=r"stays|permission denied"),
                acting(staff["tiina"]),
                transaction.atomic(),
                connection.cursor() as cursor,
            ):
                cursor.execute(statement)
        with pytest.raises(ProgrammingError, match="being written"), transaction.atomic():
            attached(case, staff["tiina"], b"\x89PNG\r\n\x1a\n late")
        assert Attachment.objects.get() == row

    def test_it_goes_on_to_the_next_version(self, family: Any, staff: Any) -> None:
        case = family("writing")
        attached(case, staff["tiina"])
        version = frozen(case, staff["tiina"])
        with acting(staff["tiina"]):
            records.write_on(version, by=staff["tiina"])
        assert len(sealing.opened(frozen(case, staff["tiina"]).content)["attachments"]) == 1


@pytest.mark.django_db(transaction=True, databases=["default", "owner"])
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE cases_attachment SET file = file || 'x'::bytea",
        "UPDATE cases_attachment SET words = 'Toinen kuva'",
        "UPDATE cases_attachment SET content_type = 'text/html'",
        "DELETE FROM cases_attachment",
    ],
)
def test_a_change_behind_the_products_back_is_found(family: Any, staff: Any, change: str) -> None:
    case = family("writing")
    row = attached(case, staff["tiina"])
    frozen(case, staff["tiina"])
    assert list(Verifier().faults()) == []
    with default_cluster().connect("postgres", connection.settings_dict["NAME"]) as db:
        db.execute("SET session_replication_role = replica")
        db.execute(change)
    assert [(fault.table, fault.row) for fault in Verifier().faults()] == [("cases_attachment", str(row.pk))]


@pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])
class TestTheSharedScreen:
    def test_it_names_them_and_gives_no_file(self, family: Any, as_user: Any, staff: Any) -> None:
        case, client = family("writing"), as_user("tiina")
        row = attached(case, staff["tiina"])
        frozen(case, staff["tiina"])
        assert send(client, at("plan_hand_over", case), _more=seats(case)).status_code == 303
        page = client.get("/y/").content.decode()
        assert WORDS in page
        assert 'type="file"' not in page
        assert str(row.pk) not in page
        assert client.get(at("plan_attachment", case, attachment_id=row.pk)).status_code == 404

    def test_nothing_is_added_or_taken_while_the_text_is_there(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("writing")
        row = attached(case, staff["tiina"])
        assert send(as_user("tiina"), at("plan_hand_over", case), _more=seats(case)).status_code == 303
        client = as_user("mikael")
        assert client.get(at("plan_attach", case)).status_code == 302
        assert send(client, at("plan_detach", case, attachment_id=row.pk)).status_code == 422

    def test_where_a_part_is_left_out_they_are_too(self, family: Any, staff: Any) -> None:
        case = family("writing")
        attached(case, staff["tiina"])
        version = planning.latest(case)
        frame = records.frame(version.record, version, by=staff["tiina"])  # type: ignore[union-attr]
        part = audience.LeftOut("situation", "tilanne", "syy")
        assert [each.key for each in audience._attachments(frame, {"situation": part})] == ["attachments"]
        assert audience._attachments(frame, {audience.PLACES: part}) == []


def test_the_paper_lists_them(family: Any, staff: Any) -> None:
    from cases.papers import record_paper

    case = family("writing")
    row = attached(case, staff["tiina"])
    text = samples.opened(record_paper(frozen(case, staff["tiina"]), approval=None)).pages
    said = " ".join(page.extract_text() for page in text)
    assert row.sha256[:4] in said

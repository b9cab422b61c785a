"""Every save of a text in work can be read again by who writes on it, and by nobody when it is finished."""

from typing import Any

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from cases import earlier, planning
from cases.models import EarlierSave
from perhetyo.database import acting
from tests.forms import send
from tests.meetings.test_entries import log

pytestmark = pytest.mark.django_db
TEXTS = ["Ensimmäinen lause illasta.", "Ensimmäinen lause aamusta.", "Kolmas kirjoitus kokonaan."]


def test_each_save_of_a_plan_stays_to_be_read_with_who_and_what_changed(
    family: Any, as_user: Any, staff: Any
) -> None:
    case = family("writing")
    write, page = (reverse(name, kwargs={"case_id": case.pk}) for name in ("plan_write", "plan_earlier"))
    for name, text in zip(("tiina", "mikael", "tiina"), TEXTS, strict=True):
        assert send(as_user(name), write, situation=text).status_code == 302
    answer = as_user("tiina").get(page)
    saves = answer.context["saves"]
    assert [save.fields["sections"]["situation"] for save in saves[:3]] == TEXTS[::-1]
    assert [save.by for save in saves[:3]] == [staff[name] for name in ("tiina", "mikael", "tiina")]
    assert "<del>illasta.</del><ins>aamusta.</ins>" in answer.content.decode()
    assert page in as_user("tiina").get(write).content.decode()
    assert planning.latest(case).number == 1  # type: ignore[union-attr]


def test_each_save_of_an_entry_too(family: Any, as_user: Any) -> None:
    case = family("working")
    assert log(as_user("tiina"), case).status_code == 302
    record = case.records.get(kind="entry")
    where = {"case_id": case.pk, "record_id": record.pk}
    for text in TEXTS:
        assert (
            send(as_user("tiina"), reverse("entry_write", kwargs=where), what_we_did=text).status_code == 302
        )
    saves = as_user("tiina").get(reverse("entry_earlier", kwargs=where)).context["saves"]
    assert [save.fields["what_we_did"] for save in saves[:3]] == TEXTS[::-1]


def test_a_version_that_goes_on_shows_what_each_save_changed_also_those_before_it(
    family: Any, as_user: Any
) -> None:
    case = family("writing")
    tiina = as_user("tiina")
    write, page = (reverse(name, kwargs={"case_id": case.pk}) for name in ("plan_write", "plan_earlier"))
    for text in TEXTS[:2]:
        send(tiina, write, situation=text)
    assert send(tiina, reverse("plan_ready", kwargs={"case_id": case.pk})).status_code == 302
    send(tiina, write, situation=TEXTS[2])
    assert planning.latest(case).number == 2  # type: ignore[union-attr]
    saves = tiina.get(page).context["saves"]
    assert [save.fields["sections"]["situation"] for save in saves[:2]] == [TEXTS[2], TEXTS[0]]
    assert [len(save.changed) for save in saves[:1]] == [1]


def test_of_a_finished_text_none_are_shown_and_none_are_kept(family: Any, as_user: Any, staff: Any) -> None:
    writing, working = family("writing"), family("working")
    for case in (writing, working):
        with acting(staff["tiina"]):
            EarlierSave.objects.create(
                version=planning.latest(case), at=timezone.now(), by=staff["tiina"], text="{}"
            )
    call_command("remind")
    assert [row.version.record.case_id for row in EarlierSave.objects.all()] == [writing.pk]
    record = planning.latest(working).record  # type: ignore[union-attr]
    assert earlier.saves(record, by=staff["tiina"]) == []


def test_what_is_kept_lies_encrypted(family: Any, as_user: Any) -> None:
    from django.db import connection

    case = family("writing")
    for text in TEXTS:
        send(as_user("tiina"), reverse("plan_write", kwargs={"case_id": case.pk}), situation=text)
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM cases_earliersave")
        assert all("lause" not in row[0] for row in cursor.fetchall())

"""What is sealed is one spelling of what was shown, the same on every Python, and never recomputed."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import rfc8785

from cases import bodies, planning, records, sealing
from cases.models import Sealed
from cases.verifying import SEALED, Verifier
from perhetyo.database import acting

ROOT = Path(__file__).resolve().parents[2]


def pythons() -> list[str]:
    """The interpreters of this machine that answer, from 3.11 on: this one at least."""
    found = {sys.executable}
    for name in ("python3.11", "python3.12", "python3.13"):
        path = shutil.which(name)
        if path and Path(path).parent.name == "shims":  # a version manager's stand-in
            versions = Path(path).parents[1] / "versions"
            path = next(
                (str(each) for each in versions.glob(f"{name.removeprefix('python')}.*/bin/python")), None
            )
        if path:
            found.add(path)
    return sorted(found)


def vectors() -> list[dict[str, Any]]:
    """Contents with what is hard in them, and the hash each had when it was first computed."""
    rows: list[dict[str, Any]] = json.loads(
        (Path(__file__).parent / "sealing_vectors.json").read_text("utf-8")
    )
    return rows


def test_the_vectors_have_the_hashes_they_always_had() -> None:
    for row in vectors():
        assert sealing.sha256(sealing.canonical(row["content"])) == row["hash"], row["name"]


@pytest.mark.parametrize("python", pythons())
def test_every_python_of_this_machine_gives_the_same_hashes(python: str) -> None:
    """The module is pure: any interpreter can run it with the one library beside it."""
    library = Path(rfc8785.__file__).parents[1]
    program = (
        "import json, sys, importlib.util as u; sys.path.append(sys.argv[2])\n"
        "spec = u.spec_from_file_location('sealing', sys.argv[1]); s = u.module_from_spec(spec)\n"
        "spec.loader.exec_module(s)\n"
        "print([s.sha256(s.canonical(r['content'])) for r in json.load(open(sys.argv[3], encoding='utf-8'))])"
    )
    path = Path(__file__).parent / "sealing_vectors.json"
    said = subprocess.run(
        [python, "-c", program, str(ROOT / "cases" / "sealing.py"), str(library), str(path)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout.strip() == str([row["hash"] for row in vectors()])


def test_texts_that_look_the_same_are_the_same() -> None:
    composed, decomposed = {"b": "Ä", "a": 1}, {"a": 1, "b": "A\u0308"}
    assert sealing.canonical(composed) == sealing.canonical(decomposed) == '{"a":1,"b":"Ä"}'


@pytest.mark.parametrize("model", SEALED)
def test_the_newest_schema_seals_every_column(model: type[Sealed]) -> None:
    """A new column needs a new schema; the earlier ones stay as they are for the rows sealed in them."""
    columns = {field.attname for field in model._meta.concrete_fields}
    outside = {"seal", "sealed_as", "event_id", "pdf", "file"}
    assert set(list(model.schemas.values())[-1]) == columns - outside


@pytest.mark.django_db
def test_a_later_schema_changes_no_earlier_hash(
    family: Any, as_user: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text sealed in an earlier schema is read, shown and whole when the product writes the next one."""
    case = family("with_family")
    version = planning.latest(case)
    assert version is not None
    body = bodies.of("plan")
    monkeypatch.setattr(type(body), "schema", "perhetyo/plan/99")
    assert sealing.opened(version.content)["schema"] == "perhetyo/plan/1"
    assert as_user("tiina").get(f"/cases/{case.pk}/plan/").status_code == 200
    assert list(Verifier().faults()) == []
    with acting(version.edited_by):
        draft = records.write_on(version, by=version.edited_by)
    assert records.content_of(draft, by=version.edited_by)["schema"] == "perhetyo/plan/99"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("state", "kind"), [("working", "plan"), ("in_work", "entry"), ("closed", "summary")]
)
def test_the_content_tells_how_the_people_stood_then(family: Any, state: str, kind: str) -> None:
    case = family(state)
    version = case.records.filter(kind=kind).first().versions.exclude(content="").first()
    content = sealing.opened(version.content)
    assert content["schema"].startswith(f"perhetyo/{kind}/")
    assert content["language"] == case.language
    assert {each["role"] for each in content["people"]} >= {"child", "parent"}
    assert all("age" in each for each in content["people"])
    assert content["guardians"]
    assert "household" in content
    for person in case.present_people:
        contact = getattr(person.person, "contact", None)
        assert contact is None or not contact.street or contact.street not in version.content


@pytest.mark.django_db
def test_places_are_not_sealed_where_an_address_is_protected(family: Any) -> None:
    case = family("in_work")
    assert records.frame(case.records.first(), None, by=case.responsible_social_worker)["household"]
    with acting(case.responsible_social_worker):
        person = case.present_people[0].person
        person.has_protected_address = True
        person.save()
    case = type(case).objects.with_faces().get(pk=case.pk)
    record = case.records.first()
    record.case = case
    assert records.frame(record, None, by=case.responsible_social_worker)["household"] == []

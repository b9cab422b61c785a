"""Our own rules (semgrep) and bandit's are clean on the product, and each finds the hole planted for it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ["perhetyo", "cases", "meetings", "reviews", "deploy", "bench", "chaos", "templates"]
HOLES = ROOT / "tests" / "rules"
SEMGREP = ROOT / ".local" / "semgrep" / "bin" / "semgrep"
Finding = tuple[str, int, str]  # file, line, rule


def planted(folder: Path, *, without: str = "") -> set[Finding]:
    """Where holes lie: the line after each comment that names a rule."""
    found = set()
    for file in folder.rglob("holes.*"):
        if without and without in file.parts:
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if "hole: " in line and '"""' not in line:
                rule = line.split("hole: ")[1].split()[0]
                found.add((file.relative_to(ROOT).as_posix(), number + 1, rule))
    return found


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> set[Finding]:
    """One run over product and holes, without the network."""
    if not SEMGREP.exists():
        pytest.skip("semgrep is not installed here (script/bootstrap says why): our own rules are not tried")
    done = subprocess.run(
        [
            SEMGREP, "scan", "--config", ".semgrep", "--metrics", "off", "--disable-version-check", "--quiet",
            "--no-git-ignore", "--project-root", ".", "--json", *PRODUCT, "tests/rules/cases",
            "tests/rules/templates",
        ],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={"PATH": f"{SEMGREP.parent}:{os.environ['PATH']}", "HOME": str(tmp_path_factory.mktemp("home"))},
    )  # fmt: skip
    answer = json.loads(done.stdout)
    assert answer["errors"] == []
    assert len(answer["paths"]["scanned"]) > 200
    return {
        (each["path"], each["start"]["line"], each["check_id"].split(".")[-1]) for each in answer["results"]
    }


def test_our_own_rules_are_clean_on_the_product(findings: set[Finding]) -> None:
    assert sorted(each for each in findings if not each[0].startswith("tests/rules")) == []


def test_each_of_them_finds_its_planted_holes_and_nothing_else(findings: set[Finding]) -> None:
    there = {each for each in findings if each[0].startswith("tests/rules")}
    assert there == planted(HOLES, without="bandit")
    rules = {
        rule["id"]
        for file in (ROOT / ".semgrep").glob("*.yml")
        for rule in yaml.safe_load(file.read_text(encoding="utf-8"))["rules"]
    }
    assert {rule for _file, _line, rule in there} == rules


def bandit(*targets: str) -> set[Finding]:
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", "-c", "pyproject.toml", "-f", "json", *targets],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return {
        (Path(each["filename"]).as_posix().removeprefix("./"), each["line_number"], each["test_id"])
        for each in json.loads(done.stdout)["results"]
    }


def test_bandit_is_clean_on_the_product_and_finds_what_is_planted() -> None:
    assert bandit("perhetyo", "cases", "meetings", "reviews", "deploy", "manage.py") == set()
    assert planted(HOLES / "bandit") <= bandit("tests/rules/bandit")

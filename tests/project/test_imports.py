"""Imports run one way: reviews -> meetings -> cases -> perhetyo."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--config", "pyproject.toml", "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_layers_hold() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


def test_an_import_against_the_direction_is_noticed(tmp_path: Path) -> None:
    import shutil

    for name in ("perhetyo", "cases", "meetings", "reviews"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.ttf", "static"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    clock = tmp_path / "perhetyo" / "clock.py"
    clock.write_text(clock.read_text(encoding="utf-8") + "\nimport cases.models\n", encoding="utf-8")
    assert lint(tmp_path).returncode == 1

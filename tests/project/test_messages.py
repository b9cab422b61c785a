"""Finnish and Swedish are complete: no message missing, fuzzy or obsolete, each placeholder kept."""

import re
import shutil
from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ["perhetyo", "cases", "meetings", "reviews", "templates"]


def entries(text: str) -> list[tuple[str, list[str]]]:
    """(msgid, translations) of a catalogue, without its header."""
    found = []
    for block in text.split("\n\n")[1:]:
        joined = re.sub(r'"\n"', "", block)
        msgid = re.search(r'^msgid "(.*)"$', joined, re.MULTILINE)
        if msgid and not block.startswith("#~"):
            found.append((msgid.group(1), re.findall(r'^msgstr(?:\[\d\])? "(.*)"$', joined, re.MULTILINE)))
    return found


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_catalogue_holds_exactly_what_the_product_says(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in SOURCES:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.ttf", "__pycache__"))
    folder = tmp_path / "locale" / language / "LC_MESSAGES"
    shutil.copytree(ROOT / "locale" / language / "LC_MESSAGES", folder)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("django.conf.settings.LOCALE_PATHS", [str(tmp_path / "locale")])
    call_command("makemessages", locale=[language], no_location=True, no_wrap=True, verbosity=0)
    text = (folder / "django.po").read_text(encoding="utf-8")
    assert "#~" not in text, "obsolete messages"
    assert "fuzzy" not in text
    assert [msgid for msgid, texts in entries(text) if not texts or not all(texts)] == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_placeholder_is_in_the_translation(language: str) -> None:
    text = (ROOT / "locale" / language / "LC_MESSAGES" / "django.po").read_text(encoding="utf-8")
    for msgid, texts in entries(text):
        for each in texts:
            assert set(re.findall(r"%\(\w+\)[sd]", each)) == set(re.findall(r"%\(\w+\)[sd]", msgid)), msgid

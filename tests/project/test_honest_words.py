"""An acknowledgement is called what it is: simple, electronic, on the worker's device. Nothing more."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOO_MUCH = {
    "fi": r"vahva sähkö|kehitty(nyt|nee)|sertifioi|varmen(ne|tee)|sähköi(nen|sesti) allekirjoit",
    "sv": r"stark elektron|avancera|certifi|kvalificera|elektronisk underskrift",
}


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_catalogue_never_claims_a_higher_signature(language: str) -> None:
    text = (ROOT / "locale" / language / "LC_MESSAGES" / "django.po").read_text(encoding="utf-8")
    said = re.findall(r'^msgstr(?:\[\d\])? "(.*)"$', text, re.MULTILINE)
    assert [each for each in said if re.search(TOO_MUCH[language], each, re.IGNORECASE)] == []


def test_the_templates_speak_of_acknowledging_not_of_signing_electronically() -> None:
    words = re.compile(
        r"(strong|advanced|qualified|certified|digital) (electronic )?signature|e-signature", re.I
    )
    found = [
        str(path) for path in (ROOT / "templates").rglob("*.html") if words.search(path.read_text("utf-8"))
    ]
    assert found == []

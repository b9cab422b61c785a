"""The plan's paper: archive and accessible PDF, all the words in it, the content attached."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from cases import planning
from cases.models import Paper
from perhetyo.pdf import PaperFault, paper

pytestmark = pytest.mark.django_db


def test_the_paper_says_what_was_approved_and_what_it_is(family: Any) -> None:
    case = family("working", has_papers=True)
    version = planning.latest(case)
    assert version is not None
    reader = PdfReader(io.BytesIO(bytes(Paper.objects.get(version=version).pdf)))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in (
        "Tehostetun perhetyön suunnitelma", "Helmi Pihlajapuro", case.number, "Salassa pidettävä",
        "Illat rauhoittuvat", "läsnä ja kuitannut", "Hyväksytty sähköisesti järjestelmässä",
        "yksinkertainen sähköinen kuittaus", "Katariina Vesanto", "1 / ",
    ):  # fmt: skip
        assert words in text, words
    for promise in ("vahva", "kehittynyt", "allekirjoit"):
        assert promise not in text.lower()
    assert reader.attachments["plan.json"] == [version.content.encode()]
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "fi"
    assert bool(root["/MarkInfo"]["/Marked"])
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert 'pdfaid:part="3"' in metadata or "<pdfaid:part>3" in metadata


def sample(**context: Any) -> bytes:
    from datetime import UTC, datetime

    made_at = datetime(2026, 11, 24, 12, tzinfo=UTC)
    return paper(
        "pdf/base.html",
        {"content": {"case": {"organiser": "M", "unit": "P", "number": "PT"}}, "hash": "0" * 64, **context},
        language="fi",
        attachment="{}",
        attachment_name="x.json",
        made_at=made_at,
    )


def test_the_same_content_gives_the_same_bytes() -> None:
    assert sample() == sample()


def test_nothing_is_fetched(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"x")
    for url in (f"file://{secret}", "http://127.0.0.1:1/x.png"):
        html = f'<html lang="fi"><title>x</title><body><img alt="x" src="{url}"></body></html>'
        monkeypatch.setattr("perhetyo.pdf.render_to_string", lambda *args, html=html: html)
        with pytest.raises(PaperFault):
            sample()


def test_a_picture_without_words_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    dot = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
    html = f'<html lang="fi"><title>x</title><body><img src="{dot}"></body></html>'
    monkeypatch.setattr("perhetyo.pdf.render_to_string", lambda *args: html)
    with pytest.raises(PaperFault):
        sample()

"""Reading a paper, and checking it against PDF/A-3a and PDF/UA-1, rule by rule."""

import io

import page
from pypdf import PdfReader

STANDARDS = ("3a", "ua1")


def broken_rules(pdf: bytes) -> list[str]:
    """Every rule of both standards that the paper breaks, as "standard rule: message"."""
    return [
        f"{standard} {failure.rule_id}: {failure.message}"
        for standard in STANDARDS
        for failure in page.validate_pdf_bytes(pdf, profile=standard).failures
    ]


def text_of(pdf: bytes) -> str:
    """Everything that is written on the pages, with single spaces."""
    return " ".join(" ".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages).split())

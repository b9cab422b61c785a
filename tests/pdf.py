"""Reading a paper, and checking it against PDF/A-3a and PDF/UA-1, rule by rule."""

import io
from collections.abc import Iterator
from typing import Any

import page
from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

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


def around_the_text_of(pdf: bytes) -> str:
    """Every string beside what is drawn: titles, alternative texts, metadata, attachments and their names."""
    reader = PdfReader(io.BytesIO(pdf))
    numbers = range(1, int(reader.trailer["/Size"]))  # type: ignore[call-overload]
    objects = (reader.get_object(IndirectObject(number, 0, reader)) for number in numbers)
    return " ".join(text for each in objects for text in _strings(each))


def _strings(found: Any) -> Iterator[str]:
    if isinstance(found, TextStringObject | NameObject):
        yield str(found)
    elif isinstance(found, ArrayObject):
        for each in found:
            yield from _strings(each)
    elif isinstance(found, DictionaryObject):
        for name, each in found.items():
            yield from (str(name), *(_strings(each) if name != "/CheckSum" else ()))
        if isinstance(found, StreamObject) and found.get("/Type") in ("/Metadata", "/EmbeddedFile"):
            yield found.get_data().decode()

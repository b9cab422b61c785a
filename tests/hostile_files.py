"""Files as people send them, and as nobody should: made here, so that none lies in the repository."""

import io
import struct
import zipfile
import zlib
from typing import Any

from PIL import Image, PngImagePlugin
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText, Link
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

SECRET = "Salainen katu 1"


def jpeg(size: tuple[int, int] = (40, 20), **more: Any) -> bytes:
    """A photograph with a place and words in all the corners where a camera writes them."""
    exif = Image.Exif()
    exif[0x010E] = f"Kuvattu kotona, {SECRET}"
    exif.get_ifd(0x8825).update({1: "N", 2: (60.0, 10.0, 0.0)})
    out = io.BytesIO()
    picture = Image.new("RGB", size, "white")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    picture.save(out, format="JPEG", **{"exif": exif, "comment": SECRET.encode(), **more})
    return out.getvalue()


def png(size: tuple[int, int] = (40, 20), mode: str = "RGB") -> bytes:
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", SECRET)
    words.add_itxt("XML:com.adobe.xmp", f"<x>{SECRET}</x>")
    out = io.BytesIO()
    Image.new(mode, size).save(out, format="PNG", pnginfo=words)
    return out.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    """A file of a few bytes that says it is a picture of many."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def plain_pdf(pages: int = 1, *, words: str = "Hei") -> bytes:
    return _written(_with_pages(pages, words))


def loaded_pdf() -> bytes:
    """A PDF with a script, a program to start, an attached file, links, a form, words about itself."""
    writer = _with_pages(2, "Nakyy")
    writer.add_metadata({"/Author": SECRET, "/Title": SECRET})
    writer.add_attachment(f"{SECRET}.exe", b"MZ" + SECRET.encode())
    script = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1);")}
    )
    scripts = DictionaryObject({NameObject("/Names"): ArrayObject([TextStringObject("a"), script])})
    writer.root_object["/Names"][NameObject("/JavaScript")] = scripts  # type: ignore[index]
    writer.add_annotation(0, Link(rect=(10, 10, 90, 90), url="https://example.org/salainen"))
    writer.add_annotation(0, FreeText(text="Huomautus", rect=(50, 550, 200, 650)))
    run = DictionaryObject(
        {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("cmd.exe")}
    )
    writer.root_object[NameObject("/OpenAction")] = writer._add_object(run)
    writer.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): writer._add_object(run)})
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject(
        {NameObject("/Fields"): ArrayObject(), NameObject("/XFA"): TextStringObject(SECRET)}
    )
    return _written(writer)


def locked_pdf() -> bytes:
    writer = _with_pages(1, "Hei")
    writer.encrypt("salasana", algorithm="RC4-128")
    return _written(writer)


def endless_pdf() -> bytes:
    """A page whose drawing draws itself again and again, ten at a time (a bomb of a few hundred bytes)."""
    writer = _with_pages(1, "Hei")
    inner: Any = DecodedStreamObject()
    inner.set_data(b"0 0 1 1 re f\n" * 1000)
    for _level in range(8):
        outer = DecodedStreamObject()
        outer.set_data(b"/X Do\n" * 60)
        for form in (inner, outer):
            form.update(
                {NameObject("/Type"): NameObject("/XObject"), NameObject("/Subtype"): NameObject("/Form")}
            )
            form[NameObject("/BBox")] = ArrayObject(map(NumberObject, (0, 0, 500, 500)))
        outer[NameObject("/Resources")] = _resources(writer, inner)
        inner = outer
    page = writer.pages[0]
    page[NameObject("/Resources")] = _resources(writer, inner)
    drawing = DecodedStreamObject()
    drawing.set_data(b"/X Do")
    page[NameObject("/Contents")] = writer._add_object(drawing)
    return _written(writer)


def an_archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("run.exe", SECRET)
    return out.getvalue()


def opened(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def _resources(writer: PdfWriter, form: Any) -> DictionaryObject:
    named = DictionaryObject({NameObject("/X"): writer._add_object(form)})
    return DictionaryObject({NameObject("/XObject"): named})


def _with_pages(pages: int, words: str) -> PdfWriter:
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )  # fmt: skip
    for _page in range(pages):
        page = writer.add_blank_page(595, 842)
        drawing = DecodedStreamObject()
        drawing.set_data(f"BT /F 60 Tf 60 700 Td ({words}) Tj ET".encode())
        page[NameObject("/Contents")] = writer._add_object(drawing)
        fonts = DictionaryObject({NameObject("/F"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    return writer


def _written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()

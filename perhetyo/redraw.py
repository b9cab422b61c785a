"""Draws an uploaded file anew; run by `perhetyo.files` as a process of its own, never imported.

What comes from outside is opened here only: without environment, database or secrets, with little memory,
time and no right to write a file. Standard input is the file, standard output the new one, the exit code
why there is none. A picture becomes the same picture without anything else; a PDF becomes a PDF of
pictures of its pages, so that no script, form, link, attached file, layer or name comes along.
"""

import contextlib
import io
import resource
import sys

import pypdfium2
from PIL import Image, ImageOps

KIND, PIXELS, PAGES, LOCKED, BROKEN = 3, 4, 5, 6, 7  # exit codes, known to perhetyo.files
MOST_PIXELS = 40_000_000
MOST_PAGES = 50
LONGEST_SIDE = 4000  # pixels: an A4 at 300 dots an inch is 3508 high
PAGE_SIDE, DOTS_AN_INCH = 2200, 200  # of a page of a PDF: the smaller of the two counts
SECONDS, BYTES = 15, 1_500_000_000
BEGINNINGS = {b"%PDF-": "PDF", b"\xff\xd8\xff": "JPEG", b"\x89PNG\r\n\x1a\n": "PNG"}


def main() -> None:
    _limit()
    data = sys.stdin.buffer.read()
    kind = next((kind for start, kind in BEGINNINGS.items() if data.startswith(start)), None)
    if kind is None:
        sys.exit(KIND)
    try:
        drawn = pages(data) if kind == "PDF" else picture(data, kind)
    except Image.DecompressionBombError:
        sys.exit(PIXELS)
    except (pypdfium2.PdfiumError, OSError, ValueError, SyntaxError, MemoryError, OverflowError):
        sys.exit(BROKEN)
    sys.stdout.buffer.write(drawn)


def _limit() -> None:
    limits = {
        resource.RLIMIT_CPU: SECONDS, resource.RLIMIT_AS: BYTES, resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }  # fmt: skip
    for what, limit in limits.items():
        with contextlib.suppress(ValueError, OSError):  # some systems know a limit by name only
            resource.setrlimit(what, (limit, limit))


def picture(data: bytes, kind: str) -> bytes:
    """The first picture of the file, upright, in plain colours; transparent places become white."""
    with Image.open(io.BytesIO(data), formats=[kind]) as found:
        if found.width * found.height > MOST_PIXELS:
            sys.exit(PIXELS)
        upright = ImageOps.exif_transpose(found)
        if upright.has_transparency_data:
            upright = upright.convert("RGBA")
            clean = Image.new("RGB", upright.size, "white")
            clean.paste(upright, mask=upright.getchannel("A"))
        else:
            clean = Image.new("RGB", upright.size)
            clean.paste(upright.convert("RGB"))
    clean.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    clean.save(out, format=kind, **({"quality": 85} if kind == "JPEG" else {}))
    return out.getvalue()


def pages(data: bytes) -> bytes:
    """A new document with a picture of each page, as large as the page was."""
    try:
        found = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        sys.exit(LOCKED if "password" in str(error).lower() else BROKEN)
    if not 0 < len(found) <= MOST_PAGES:
        sys.exit(PAGES if len(found) else BROKEN)
    found.init_forms()  # what was filled in is seen
    made = pypdfium2.PdfDocument.new()
    for page in found:
        _add(made, page.get_size(), _jpeg(page))
        page.close()
    out = io.BytesIO()
    made.save(out, version=17)
    if len(pypdfium2.PdfDocument(out.getvalue())) != len(found):
        sys.exit(BROKEN)
    return out.getvalue()


def _jpeg(page: pypdfium2.PdfPage) -> io.BytesIO:
    longest = max(page.get_size())
    if not 1 <= longest <= 14_400:  # points: the largest page a PDF may have
        sys.exit(BROKEN)
    scale = min(DOTS_AN_INCH / 72, PAGE_SIDE / longest)
    out = io.BytesIO()
    page.render(scale=scale).to_pil().convert("RGB").save(out, format="JPEG", quality=80)
    return out


def _add(document: pypdfium2.PdfDocument, size: tuple[float, float], jpeg: io.BytesIO) -> None:
    drawing = pypdfium2.PdfImage.new(document)
    drawing.load_jpeg(jpeg, inline=True)
    drawing.set_matrix(pypdfium2.PdfMatrix().scale(*size))
    page = document.new_page(*size)
    page.insert_obj(drawing)
    page.gen_content()
    page.close()


if __name__ == "__main__":
    main()

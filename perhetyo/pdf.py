"""Papers: a template as an accessible archive PDF (PDF/A-3a and PDF/UA-1 in one file).

A record's paper has its content attached. Nothing is fetched: pages may only use `data:` addresses, and
fonts come from one folder. The engine is imported when the first paper is made; it costs half a second
that no other command should pay.
"""

import atexit
import base64
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils import translation

FONTS = Path(__file__).parent / "fonts"
WEIGHTS = {400: "Inter-Regular.ttf", 600: "Inter-SemiBold.ttf"}
# A compressed stream may happen to end in a line end; readers then disagree about its length.
AMBIGUOUS = re.compile(rb"[\r\n]\nendstream")
TRIES = 4
SCHEMA = "http://www.aiim.org/pdfa/ns"
UA = "http://www.aiim.org/pdfua/ns/id/"

# Says in the metadata that the file is PDF/UA-1 too, with the schema PDF/A wants for foreign properties.
IDENTIFICATION = f"""
<rdf:Description rdf:about="" xmlns:pdfuaid="{UA}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="{SCHEMA}/extension/"
 xmlns:pdfaSchema="{SCHEMA}/schema#" xmlns:pdfaProperty="{SCHEMA}/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
""".encode()


class PaperFault(Exception):
    """The engine reported a fault that would make the paper inaccessible or incomplete."""


def paper(
    template: str,
    context: dict[str, Any],
    *,
    language: str,
    made_at: datetime,
    attachment: str = "",
    attachment_name: str = "",
    through: Callable[[str], str] = str,
) -> bytes:
    """The template as PDF bytes, the same for the same input on one machine.

    `attachment` is the canonical JSON the paper shows; a paper that is no record has none. The page goes
    `through` a function before it is drawn. Raises PaperFault.
    """
    with translation.override(language):
        html = through(render_to_string(template, {**context, "language": language, "made_at": made_at}))
    for padding in range(TRIES):
        pdf = _drawn(html, attachment, attachment_name, made_at, padding=padding)
        if not AMBIGUOUS.search(pdf):
            break
    return pdf


def answer(pdf: bytes, name: str) -> HttpResponse:
    """A paper for the browser to show. `name` is ours: it says nothing of anybody."""
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return response


def _drawn(html: str, attachment: str, name: str, made_at: datetime, *, padding: int) -> bytes:
    from weasyprint import HTML, Attachment

    fonts, fonts_css = _fonts()
    dated = {"relationship": "Data", "created": made_at, "modified": made_at}
    attached = [Attachment(string=attachment, name=name, **dated)] if attachment else []
    with _faults_stop():
        pdf: bytes = HTML(string=html, url_fetcher=_only_data()).write_pdf(
            pdf_variant="pdf/a-3a",
            finisher=partial(_finish, padding=padding),
            font_config=fonts,
            stylesheets=[fonts_css],
            attachments=attached,
        )
    return pdf


def _only_data() -> Any:
    from weasyprint.urls import URLFetcher

    return URLFetcher(allowed_protocols={"data"}, fail_on_errors=True)


@lru_cache(maxsize=1)
def _fonts() -> tuple[Any, Any]:
    """The font configuration and the parsed stylesheet that embeds the fonts of the folder."""
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    faces = "".join(
        f"@font-face {{ font-family: Inter; font-weight: {weight}; "
        f"src: url(data:font/ttf;base64,{base64.b64encode((FONTS / name).read_bytes()).decode()}) }}"
        for weight, name in WEIGHTS.items()
    )
    configuration = FontConfiguration()
    # Freed while the engine's libraries are still there, not when the interpreter is taken down.
    atexit.register(_fonts.cache_clear)
    return configuration, CSS(string=faces, font_config=configuration, url_fetcher=_only_data())


@contextmanager
def _faults_stop() -> Iterator[None]:
    """What the engine only logs as an error (a missing alternative text, say) is a fault here."""
    from weasyprint.urls import FatalURLFetchingError

    faults: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            faults.append(record.getMessage())

    keep = Keep(level=logging.ERROR)
    logger = logging.getLogger("weasyprint")
    logger.addHandler(keep)
    try:
        yield
    except FatalURLFetchingError as error:
        raise PaperFault(str(error)) from error
    finally:
        logger.removeHandler(keep)
    if faults:
        raise PaperFault(faults[0])


def _finish(document: Any, pdf: Any, *, padding: int) -> None:
    """Name PDF/UA-1 in the metadata, left readable, and give table headings their scope.

    With `padding` the file is written a little differently, so that no stream ends ambiguously.
    """
    import pydyf

    def find(reference: Any) -> Any:
        return pdf.objects[int(reference.split()[0])]

    metadata = find(pdf.catalog["Metadata"])
    metadata.stream = [metadata.stream[0].replace(b"</rdf:RDF>", IDENTIFICATION + b"</rdf:RDF>")]
    metadata.compress = False
    for each in list(pdf.objects):
        if isinstance(each, dict) and each.get("S") == "/TH":
            cells = [find(kid) for kid in find(each["P"])["K"] if isinstance(kid, str)]
            is_row = any(cell.get("S") == "/TD" for cell in cells)
            each["A"]["Scope"] = "/Row" if is_row else "/Column"
    for _each in range(padding):
        pdf.add_object(pydyf.Dictionary({"Padding": padding}))
    for each in pdf.objects if padding else ():
        if isinstance(each, pydyf.Stream) and each.compress and AMBIGUOUS.search(each.data):
            each.compress = False

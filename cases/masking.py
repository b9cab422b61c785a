"""The mask on everything that is shown of a family with non-disclosure for safety: data, pages, papers (I16).

Whatever the text and whenever it was written, the words that tell where somebody is do not reach a page.
"""

import html
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _

from cases import protecting
from cases.audience import PLACE_FIELDS
from cases.models import Case
from cases.models.masked import MASK
from cases.protected_words import Hit
from perhetyo.models import Unit

# Parts of a content that say who serves the family, not where it is.
OF_THE_SERVICE = {"case", "responsible", "social_worker", "authors", "legal_text", "schema", "language"}
TAG = re.compile(r"(<[^>]*>)")
SAID_ALOUD = re.compile(r'\b(aria-label|alt|title|content|placeholder|label|data-[\w-]+)="([^"]*)"')
SAID_OR_HELD = re.compile(r'\b(aria-label|alt|title|content|placeholder|label|data-[\w-]+|value)="([^"]*)"')
NOT_HELD = re.compile(r'type="(?:hidden|radio|checkbox|date|time)"|<option|<button')
NEW_LINE = re.compile(r"<br\b", re.IGNORECASE)
WITHIN_A_LINE = re.compile(r"</?(?:del|ins|mark|strong|em|b|i|abbr)\b", re.IGNORECASE)
SCRIPTS = ("script", "style")


def content(value: dict[str, Any], case: Case, *, leaves: bool = False) -> dict[str, Any]:
    """A record's content as it may be shown: places are "agreed place", told words are the mask."""
    if not applies_to(case):
        return value
    mask = Mask(case, leaves=leaves)
    return {name: each if name in OF_THE_SERVICE else mask.data(each, name) for name, each in value.items()}


def applies_to(case: Case) -> bool:
    """Whether anything of this family is masked at all."""
    return case.hides_places or protecting.scanner(case) is not None


def page(answer: HttpResponse, case: Case) -> None:
    """The last net: words on a rendered page of the case.

    Only what the reader has just typed, or left as a draft, stands in its field as it is: it is stopped when
    it is sent.
    """
    is_html = answer.headers.get("Content-Type", "").startswith("text/html")
    is_clear = getattr(answer, "is_in_clear", False)  # `views.protection.person_reveal` alone
    if answer.streaming or not is_html or is_clear or protecting.scanner(case) is None:
        return
    form_page: Any = (getattr(answer, "context_data", None) or {}).get("page")
    is_typed = bool(getattr(form_page, "is_posted", False) or getattr(form_page, "draft", None))
    mask = Mask(case, leaves=False)
    if getattr(form_page, "told", ()) and form_page.names_words:  # what the warning is about
        mask.kept |= {protecting.digest(case, hit) for hit in form_page.told}
    answer.content = mask.html(answer.content.decode(answer.charset), is_typed=is_typed)


def for_papers(case: Case) -> Callable[[str], str]:
    """What a paper's page goes through before it is drawn."""
    return Mask(case).html if protecting.scanner(case) else str


def of_unit(unit: Unit) -> Callable[[str], str]:
    """The mask for words of no case: nothing that tells where anybody of the unit’s families is."""
    scanner = protecting.scanner_of_unit(unit)
    return (lambda text: _masked(text, spans_of(scanner.hits(text)))) if scanner else str


def spans_of(hits: Iterable[Hit]) -> list[tuple[int, int]]:
    """Where the mask goes, in order and without overlaps."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((hit.start, hit.end) for hit in hits):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def _masked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}{MASK}{text[end:]}"
    return text


class Mask:
    """The mask of one case, for one answer. What leaves the workers shows only words that two people kept."""

    def __init__(self, case: Case, *, leaves: bool = True) -> None:
        self.hides_places = case.hides_places
        self.case, self.scanner = case, protecting.scanner(case)
        self.kept = protecting.kept_digests(case, by_two=leaves) if self.scanner else set()

    def text(self, text: str) -> str:
        """`text` with the mask in place of each word that tells."""
        return _masked(text, self._spans(text))

    def data(self, value: Any, name: str = "") -> Any:
        """The same for every text of a structure; a place that is filled in becomes "agreed place"."""
        if isinstance(value, dict):
            return {key: self.data(each, key) for key, each in value.items()}
        if isinstance(value, list):
            return [self.data(each, name) for each in value]
        if not isinstance(value, str) or not value:
            return value
        if self.hides_places and name in PLACE_FIELDS:
            return _("agreed place")
        return value if protecting.NOT_TYPED.fullmatch(value) else self.text(value)

    def html(self, text: str, *, is_typed: bool = False) -> str:
        """A page with the mask in its words and in what its tags say aloud; fields too, unless `is_typed`.

        Words are read across tags inside a line, such as those of a comparison.
        """
        pieces, inside, run = TAG.split(text), "", list[int]()
        alone = (*SCRIPTS, "textarea") if is_typed else SCRIPTS
        for place, piece in enumerate(pieces):
            if place % 2 == 0:
                run += [] if inside or not piece else [place]
                continue
            inside = _inside(piece, inside, alone)
            said = SAID_ALOUD if is_typed or NOT_HELD.search(piece) else SAID_OR_HELD
            pieces[place] = said.sub(self._attribute, piece) if "=" in piece else piece
            if NEW_LINE.match(piece):
                run.append(place)
            elif not WITHIN_A_LINE.match(piece):
                self._mask_run(pieces, run)
                run = []
        self._mask_run(pieces, run)
        return "".join(pieces)

    def _mask_run(self, pieces: list[str], run: list[int]) -> None:
        """Mask pieces of text that are read as one; what stands in several gets the mask in the first.

        A line break among them is read as one and stays.
        """
        clear = ["\n" if place % 2 else html.unescape(pieces[place]) for place in run]
        joined = "".join(clear)
        spans, start = self._spans(joined), 0
        if not spans:
            return
        for place, text in zip(run, clear, strict=True):
            if place % 2 == 0:
                pieces[place] = html.escape(_cut(text, start, spans))
            start += len(text)

    def _spans(self, text: str) -> list[tuple[int, int]]:
        """Where the mask goes, in order and without overlaps."""
        if self.scanner is None or not text.strip():
            return []
        return spans_of(
            hit for hit in self.scanner.hits(text) if protecting.digest(self.case, hit) not in self.kept
        )

    def _attribute(self, match: re.Match[str]) -> str:
        clear = html.unescape(match[2])
        masked = self.text(clear)
        return match[0] if masked == clear else f'{match[1]}="{html.escape(masked)}"'


def _cut(text: str, at: int, spans: Sequence[tuple[int, int]]) -> str:
    """The piece of a longer text that begins at `at`, with the mask where a span begins in it."""
    for start, end in reversed(spans):
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            text = f"{text[:first]}{MASK if start >= at else ''}{text[last:]}"
    return text


def _inside(tag: str, inside: str, alone: Sequence[str]) -> str:
    """The element whose text is left alone, after this tag."""
    if inside:
        return "" if tag.lower().startswith(f"</{inside}") else inside
    return next((name for name in alone if re.match(rf"<{name}[\s>]", tag, re.IGNORECASE)), "")

"""The mask on everything that is shown of a family with non-disclosure for safety: data, pages, papers (I16).

Whatever the text and whenever it was written, the words that tell where somebody is do not reach a page.
"""

import html
import re
from collections.abc import Callable, Sequence
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _

from cases import protecting
from cases.models import Case, KeptWords
from cases.models.masked import MASK

PLACE_FIELDS = ("place", "place_text", "next_place", "next_review_place")
# Parts of a content that say who serves the family, not where it is.
OF_THE_SERVICE = {"case", "responsible", "social_worker", "authors", "legal_text", "schema", "language"}
TAG = re.compile(r"(<[^>]*>)")
SAID_ALOUD = re.compile(r'\b(aria-label|alt|title|content|placeholder)="([^"]*)"')
SAID_OR_HELD = re.compile(r'\b(aria-label|alt|title|content|placeholder|value)="([^"]*)"')
HIDDEN = re.compile(r'type="(?:hidden|radio|checkbox|date|time)"|<option|<button')
SCRIPTS = ("script", "style")


def content(value: dict[str, Any], case: Case) -> dict[str, Any]:
    """A record's content as it may be shown: places are "agreed place", told words are the mask."""
    if not case.hides_places and protecting.scanner(case) is None:
        return value
    mask = Mask(case)
    return {name: each if name in OF_THE_SERVICE else mask.data(each, name) for name, each in value.items()}


def page(answer: HttpResponse, case: Case) -> None:
    """The last net: words on a rendered page of the case.

    Only what the reader has just typed, or left as a draft, stands in its field as it is: it is stopped when
    it is sent.
    """
    is_html = answer.headers.get("Content-Type", "").startswith("text/html")
    is_clear = getattr(answer, "is_in_clear", False)  # `views.protection.person_reveal` alone
    if answer.streaming or not is_html or is_clear or protecting.scanner(case) is None:
        return
    form_page = (getattr(answer, "context_data", None) or {}).get("page")
    is_typed = bool(getattr(form_page, "is_posted", False) or getattr(form_page, "draft", None))
    answer.content = Mask(case).html(answer.content.decode(answer.charset), is_typed=is_typed)


def for_papers(case: Case) -> Callable[[str], str]:
    """What a paper's page goes through before it is drawn."""
    return Mask(case).html if protecting.scanner(case) else str


class Mask:
    """The mask of one case, for one answer."""

    def __init__(self, case: Case) -> None:
        self.hides_places = case.hides_places
        self.case, self.scanner = case, protecting.scanner(case)
        self.kept = {row.digest for row in KeptWords.objects.filter(case=case)} if self.scanner else set()

    def text(self, text: str) -> str:
        """`text` with the mask in place of each word that tells."""
        hits = self.scanner.hits(text) if self.scanner else []
        told = [each for each in hits if protecting.digest(self.case, each.found) not in self.kept]
        for hit in sorted(told, key=lambda each: each.start, reverse=True):
            text = f"{text[: hit.start]}{MASK}{text[hit.end :]}"
        return text

    def data(self, value: Any, name: str = "") -> Any:
        """The same for every text of a structure; a place that is filled in becomes "agreed place"."""
        if isinstance(value, dict):
            return {key: self.data(each, key) for key, each in value.items()}
        if isinstance(value, list):
            return [self.data(each, name) for each in value]
        if not isinstance(value, str) or protecting.NOT_TYPED.fullmatch(value):
            return value
        return _("agreed place") if self.hides_places and name in PLACE_FIELDS else self.text(value)

    def html(self, text: str, *, is_typed: bool = False) -> str:
        """A page with the mask in its words and in what its tags say aloud; fields too, unless `is_typed`."""
        pieces, inside = TAG.split(text), ""
        alone = (*SCRIPTS, "textarea") if is_typed else SCRIPTS
        for place, piece in enumerate(pieces):
            if place % 2:
                inside = _inside(piece, inside, alone)
                said = SAID_ALOUD if is_typed or HIDDEN.search(piece) else SAID_OR_HELD
                pieces[place] = said.sub(self._attribute, piece) if "=" in piece else piece
            elif not inside and not piece.isspace() and piece:
                clear = html.unescape(piece)
                masked = self.text(clear)
                pieces[place] = piece if masked == clear else html.escape(masked)
        return "".join(pieces)

    def _attribute(self, match: re.Match[str]) -> str:
        clear = html.unescape(match[2])
        masked = self.text(clear)
        return match[0] if masked == clear else f'{match[1]}="{html.escape(masked)}"'


def _inside(tag: str, inside: str, alone: Sequence[str]) -> str:
    """The element whose text is left alone, after this tag."""
    if inside:
        return "" if tag.lower().startswith(f"</{inside}") else inside
    return next((name for name in alone if re.match(rf"<{name}[\s>]", tag, re.IGNORECASE)), "")

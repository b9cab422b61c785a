"""A text cut into tokens, and words found in it by their stems: inflected, spaced apart or run together.

Each token is tried against the few stems that begin as it does, so the time is linear in the text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from cases.common_words import EMPTY, GENERIC
from cases.finnish_stems import dictionary_forms, may_follow, stems

INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0f\ufeff"
MARKS = f"{INVISIBLE}\u0300-\u036f"
HYPHENS = "\\-\u2010-\u2015\u2043\u2212"
TOKEN = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}])*|\d(?:[{INVISIBLE}]?\d)*")
UNSEEN = re.compile(f"[{INVISIBLE}]")
# What may stand inside a word: spaces, hyphens, one break of a line, the sign before an ending (HUS:ssa).
WITHIN = re.compile(rf"[\s{HYPHENS}{INVISIBLE}:'’´`·_]{{0,4}}")
BEFORE_AN_ENDING = re.compile(rf"[{HYPHENS}{INVISIBLE}:'’´`]{{0,2}}")
BEFORE_A_NUMBER = re.compile(r"\.?\s{0,2}")
ENDS_A_SENTENCE = re.compile(r"[.!?…:•\n\"”»]")
MOST_PARTS, MOST_LETTERS_APART, LEAST_IN_PARTS = 4, 30, 6


class Token(NamedTuple):
    """A run of letters or of digits: casefolded, without signs that are not seen; offsets of the text."""

    text: str
    start: int
    end: int
    written: str
    gap: str  # what stands between it and the token before


class Text:
    """A text and its tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        self.has_capitals = any(token.written[0].isupper() for token in self.tokens)

    def follows(self, at: int, gap: re.Pattern[str] = WITHIN) -> bool:
        """Whether there is a token `at`, and nothing but such a gap before it."""
        return 0 < at < len(self.tokens) and _is_gap(gap, self.tokens[at].gap)

    def stands_alone(self, at: int, end: int) -> bool:
        """Whether tokens from `at` to before `end` are all that is said: a field with a name in it."""
        return self.begins_a_sentence(at) and not self.follows(end)

    def has_capital(self, at: int) -> bool:
        return self.tokens[at].written[0].isupper()

    def begins_a_sentence(self, at: int) -> bool:
        return at == 0 or ENDS_A_SENTENCE.search(self.tokens[at].gap) is not None

    def is_number(self, at: int, number: str) -> bool:
        """Whether token `at` is this house number: katu 12, katu12, k. 12."""
        return bool(number) and self.follows(at, BEFORE_A_NUMBER) and self.tokens[at].text == number

    def is_beside_generic(self, at: int, end: int, kinds: tuple[str, ...]) -> bool:
        """Whether a word for such a place stands before token `at` or is token `end`: päiväkoti Aurinko."""
        beside = [self.tokens[at - 1].text] if self.follows(at) else []
        beside += [self.tokens[end].text] if self.follows(end) else []
        return any(is_generic(each, kind) for each in beside for kind in kinds)


@lru_cache(maxsize=1000)
def _is_gap(gap: re.Pattern[str], written: str) -> bool:
    return gap.fullmatch(written) is not None


def tokens_of(text: str) -> list[Token]:
    found, end = list[Token](), 0
    for match in TOKEN.finditer(text):
        written = UNSEEN.sub("", match.group())
        folded = unicodedata.normalize("NFKC", written).casefold()
        found.append(Token(folded, match.start(), match.end(), written, text[end : match.start()]))
        end = match.end()
    return found


class Found(NamedTuple):
    """A word found up to token `end` (not included), and what is run together with it (-n päiväkodissa)."""

    word: str
    end: int
    more: str = ""


class Words:
    """Casefolded words by their stems."""

    def __init__(self, words: Iterable[str]) -> None:
        self.by_stem: dict[str, list[tuple[str, set[str]]]] = {}
        self.names = frozenset(words)
        for word in self.names:
            for stem, takes in _all_stems(word).items():
                self.by_stem.setdefault(stem, []).append((word, takes))
        self.sizes = sorted({len(stem) for stem in self.by_stem})
        self.beginnings = {stem[:size] for stem in self.by_stem for size in range(1, len(stem) + 1)}

    def of(self, text: str, *, longer_than: int = 0) -> Iterator[tuple[str, str]]:
        """Words whose stem, longer than that, begins `text`: with "" for a form of it, or with the rest."""
        for size in self.sizes:
            if size > len(text) or text[:size] not in self.beginnings:
                return
            if size > longer_than:
                rest = text[size:]
                for word, takes in self.by_stem.get(text[:size], ()):
                    if may_follow(rest, takes):
                        yield word, ""
                    elif len(rest) > 3:
                        yield word, rest

    def are_in(self, text: str) -> bool:
        return any(not rest for _word, rest in self.of(text))

    def at(self, text: Text, at: int) -> Iterator[Found]:
        """Words that begin at a token, in one token or in several: puutarha kadulla, P u u t a r h a."""
        joined, parts = "", 0
        for end in range(at, min(at + MOST_LETTERS_APART, len(text.tokens))):
            least = 0
            if end > at:
                may_be_ending = text.follows(end, BEFORE_AN_ENDING)
                may_go_on = joined in self.beginnings and text.follows(end)
                if not (may_be_ending or may_go_on):
                    return
                least = 0 if may_be_ending else len(joined)
            here = text.tokens[end].text
            parts += len(here) > 1
            joined += here
            for word, more in self.of(joined, longer_than=least):
                if not least or not parts or len(joined) >= LEAST_IN_PARTS:
                    yield Found(word, end + 1, more)
            if parts > MOST_PARTS or joined[:3] not in self.beginnings:
                return


def _all_stems(word: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for form in dictionary_forms(word):
        for stem, takes in stems(form).items():
            found.setdefault(stem, set()).update(takes)
    return found


GENERIC_WORDS = {kind: Words(word.replace("-", "") for word in words) for kind, words in GENERIC.items()}


def is_generic(text: str, kind: str) -> bool:
    """Whether a casefolded word is a form of one that names such a place (koululla, skolan)."""
    return GENERIC_WORDS[kind].are_in(text)


def tells_nothing(text: str) -> bool:
    """Whether a casefolded word is no part of a name proper: koulu, kaupungin, oy (but not Kaarina)."""
    forms = dictionary_forms(text.replace("-", ""))
    return text in EMPTY or any(not words.names.isdisjoint(forms) for words in GENERIC_WORDS.values())

"""Finds in a text what a protected person's contact data says (security.md 2.4, domain.md 1.13).

Pure: texts in, hits out; no database, and nothing that is printed holds a protected word.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from cases.common_words import BILINGUAL, COMMON, FIRST_NAMES, GENERIC, STREET_TAILS
from cases.finnish_stems import dictionary_forms
from cases.words_in_text import (
    HYPHENS,
    INVISIBLE,
    UNSEEN,
    Found,
    Text,
    Words,
    is_generic,
    tells_nothing,
    tokens_of,
)

WITHIN_A_NUMBER = re.compile(rf"[\s{HYPHENS}{INVISIBLE}().\[\]/]{{0,4}}")
WITHIN_A_POSTCODE = re.compile(rf"[\s{HYPHENS}{INVISIBLE}]{{0,2}}")
WITHIN_A_MAIL = re.compile(r"[^\n]{0,4}")
MONEY = re.compile(r"\s{0,2}(?:€|eur|e\b|sent|snt|kr|mk)", re.IGNORECASE)
# A place that begins a sentence is most often said as where, whence or whither.
LOCAL_CASE = re.compile(r"..(?:ss[aä]|st[aä]|ll[aäe]|lt[aä]|([aeiouyäö])\1n)")
SAID_FOR_SIGNS = frozenset(
    ("at", "ät", "miuku", "miukumauku", "piste", "dot", "punkt", "snabel", "a", "viiva")
)
# What beside a common word makes a name of it: päiväkoti Aurinko; Lahden kaupunki, koulu, sairaala.
BESIDE: dict[str, tuple[str, ...]] = {kind: (kind,) for kind in GENERIC}
BESIDE["municipality"] = ("municipality", "school", "day_care", "workplace")
LEAST_DIGITS, MOST_DIGITS = 5, 18


@dataclass(frozen=True, slots=True)
class Protected:
    """One thing that must not be told. `id`: the caller's, no secret; `kind`: a field of ContactDetails."""

    id: str
    kind: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a text tells it: `start` and `end` are offsets in the text, `found` is what stands there."""

    id: str
    kind: str
    start: int = field(repr=False)
    end: int = field(repr=False)
    found: str = field(repr=False)


class Needs(Enum):
    """What must be seen beside words before they tell. A house number does for all three."""

    NOTHING = auto()
    SIGN_OF_A_NAME = auto()  # a capital letter, or päiväkoti before aurinko
    NUMBER = auto()


class Pattern(NamedTuple):
    """Casefolded words that tell when they follow each other."""

    protected: Protected
    words: tuple[str, ...]
    needs: Needs = Needs.NOTHING
    number: str = ""
    acronym: str = ""


Match = tuple[Protected, int]  # what is told, and after which token it ends


def find(protected: Iterable[Protected], text: str) -> list[Hit]:
    """The places where `text` tells something protected, in order. For many texts keep one `Scanner`."""
    return Scanner(protected).hits(text)


class Scanner:
    """What is looked for, made ready once. It is printed without its words."""

    def __init__(self, protected: Iterable[Protected]) -> None:
        self.phones: dict[str, list[Protected]] = {}
        self.postcodes: dict[str, list[Protected]] = {}
        self.mails: dict[str, list[tuple[list[str], Protected]]] = {}
        self.patterns: dict[str, list[Pattern]] = {}
        for each in protected:
            self._learn(each)
        self.words = Words({word for many in self.patterns.values() for each in many for word in each.words})

    def _learn(self, each: Protected) -> None:
        digits = "".join(token.text for token in tokens_of(each.text) if token.text.isdigit())
        if each.kind == "phone" and len(_at_home(digits)) >= LEAST_DIGITS:
            self.phones.setdefault(_at_home(digits), []).append(each)
        elif each.kind == "postal_code" and digits:
            self.postcodes.setdefault(digits, []).append(each)
        elif each.kind == "email":
            parts = [token.text for token in tokens_of(each.text)]
            if len(parts) > 1:
                self.mails.setdefault(parts[0], []).append((parts, each))
        elif each.kind in GENERIC:
            for pattern in patterns_of(each):
                self.patterns.setdefault(pattern.words[0], []).append(pattern)

    def hits(self, text: str) -> list[Hit]:
        """Every hit, in the order of the text; of those at one place and of one thing, the longest."""
        read, found = Text(text), list[Hit]()
        for at in range(len(read.tokens)):
            start = read.tokens[at].start
            for each, end in self._matches(read, at):
                stop = read.tokens[end - 1].end
                found.append(Hit(each.id, each.kind, start, stop, text[start:stop]))
        return _outermost(sorted(found, key=lambda hit: (hit.start, -hit.end)))

    def _matches(self, text: Text, at: int) -> Iterator[Match]:
        token = text.tokens[at]
        if token.text.isdigit():
            yield from self._numbers(text, at)
        for parts, each in self.mails.get(token.text, ()):
            if end := _end_of_mail(text, at, parts):
                yield each, end
        for found in self.words.at(text, at):
            for pattern in self.patterns.get(found.word, ()):
                end = self._end_of(pattern, text, found)
                if end and _tells(pattern, text, at, end, found.more):
                    yield pattern.protected, end

    def _numbers(self, text: Text, at: int) -> Iterator[Match]:
        """Phones and postcodes that begin at a group of digits, over the groups that follow it closely."""
        joined, is_close = "", True
        for end in range(at, len(text.tokens)):
            token = text.tokens[end]
            if not token.text.isdigit() or (end > at and not text.follows(end, WITHIN_A_NUMBER)):
                return
            joined += token.text
            if len(joined) > MOST_DIGITS:
                return
            is_close = is_close and (end == at or text.follows(end, WITHIN_A_POSTCODE))
            if len(joined) >= LEAST_DIGITS:
                yield from ((each, end + 1) for each in self.phones.get(_at_home(joined), ()))
            if is_close and joined in self.postcodes and not MONEY.match(text.text, token.end):
                yield from ((each, end + 1) for each in self.postcodes[joined])

    def _end_of(self, pattern: Pattern, text: Text, found: Found) -> int:
        """After which token the whole pattern ends, 0 when its other words do not follow."""
        end = found.end
        for wanted in pattern.words[1:]:
            if not text.follows(end):
                return 0
            end = max((each.end for each in self.words.at(text, end) if each[::2] == (wanted, "")), default=0)
        return end


def _outermost(hits: list[Hit]) -> list[Hit]:
    """Hits in order, without those of the same thing that begin inside an earlier one."""
    ends: dict[tuple[str, str], int] = {}
    outer = []
    for hit in hits:
        if hit.start >= ends.get((hit.id, hit.kind), 0):
            outer.append(hit)
            ends[hit.id, hit.kind] = hit.end
    return outer


def _tells(pattern: Pattern, text: Text, at: int, end: int, more: str) -> bool:
    """Whether words that were found mean the place: lahti is a bay and Lahti a town, aurinko the sun."""
    kind, first = pattern.protected.kind, text.tokens[at]
    if more:
        return any(is_generic(more.removeprefix(joint), kind) for joint in ("", "n", "s"))
    if pattern.needs is Needs.NOTHING or text.is_number(end, pattern.number):
        return True
    if pattern.needs is Needs.NUMBER:
        return False
    if pattern.acronym and first.written.startswith(pattern.acronym):
        return True
    has_capital = text.has_capital(at)
    if has_capital and (text.stands_alone(at, end) or not text.begins_a_sentence(at)):
        return True
    if text.is_beside_generic(at, end, BESIDE[kind]):
        return True
    if kind != "municipality":
        return False
    return not text.has_capitals or (has_capital and LOCAL_CASE.search(first.text) is not None)


def _end_of_mail(text: Text, at: int, parts: Sequence[str]) -> int:
    """After which token an e-mail address ends, its signs written in any way or said (at, piste); else 0."""
    wanted = 0
    for end in range(at, min(at + 3 * len(parts), len(text.tokens))):
        if end > at and not text.follows(end, WITHIN_A_MAIL):
            return 0
        here = text.tokens[end].text
        if here == parts[wanted]:
            wanted += 1
        elif here not in SAID_FOR_SIGNS:
            return 0
        if wanted == len(parts):
            return end + 1
    return 0


def _at_home(digits: str) -> str:
    """A number without what comes before it at home and from abroad: 0, +358, 00358."""
    return digits.lstrip("0").removeprefix("358").lstrip("0")


def patterns_of(each: Protected) -> list[Pattern]:
    """What of a name or of an address tells: the whole without generic words, and words that tell alone."""
    kept = unicodedata.normalize("NFC", UNSEEN.sub("", each.text))
    if each.kind == "address":
        street, *number = re.split(r"(\d+)", kept, maxsplit=1)
        return _patterns(each, street, number[0] if number else "")
    found = _patterns(each, kept)
    if each.kind == "municipality":
        known = {pattern.words[0] for pattern in found}
        parts = _parts([kept, *(BILINGUAL.get(word, "") for word in known)])
        found += [Pattern(each, (part,), _needs_of(part)) for part in {*parts} - known]
    return found


def _patterns(each: Protected, name: str, number: str = "") -> list[Pattern]:
    written = re.findall(rf"(?:[^\W\d_]|(?<=\w)[{HYPHENS}'’])+", name)
    words = ["".join(token.text for token in tokens_of(word)) for word in written]
    core = [word for word in words if not tells_nothing(word)]
    if not core:
        return [Pattern(each, tuple(words), Needs.NUMBER, number)] if words and number else []
    if len(core) == 1:
        short = [
            f"{core[0].removesuffix(tail)}{tail[0]}" for tail in ("katu", "tie") if core[0].endswith(tail)
        ]
        acronym = written[words.index(core[0])]
        return [
            Pattern(each, (core[0],), _needs_of(core[0]), number, acronym if acronym.isupper() else ""),
            *(Pattern(each, (word,), Needs.NUMBER, number) for word in short),
        ]
    alone = [Pattern(each, (word,)) for word in core if _tells_of(word, each.kind)]
    return [Pattern(each, ("".join(core),)), Pattern(each, tuple(core)), *alone]


def _parts(written: Iterable[str]) -> list[str]:
    """Both halves of Mänttä-Vilppula."""
    found = [token.text for word in written for token in tokens_of(word)]
    return [word for word in found if len(word) > 3 and not tells_nothing(word)]


def _tells_of(word: str, kind: str) -> bool:
    """Whether one word of many tells: Koivurinne of Attendo Koivurinne, Porvoontie of Vanha Porvoontie."""
    if kind == "address":
        return any(word.endswith(tail) and len(word) > len(tail) + 2 for tail in STREET_TAILS)
    return _needs_of(word) is Needs.NOTHING and FIRST_NAMES.isdisjoint(dictionary_forms(word))


def _needs_of(word: str) -> Needs:
    """Short words are forms of too many others, and common ones name things as well as places."""
    is_common = len(word) < 4 or not COMMON.isdisjoint(dictionary_forms(word))
    return Needs.SIGN_OF_A_NAME if is_common else Needs.NOTHING

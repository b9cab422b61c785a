"""Stems of Finnish (and Swedish) names, and what may be written after a stem. Knows nothing of people.

A name is given a stem for each way a word of its shape is inflected, in both grades (katu: katu-, kadu-).
More stems are made than a grammar would allow: a form nobody writes does no harm.
"""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

VOWELS = "aeiouyåäö"
# What a stem takes after it: the cases of the singular or the plural, those of a long vowel or a name of many
# syllables (Espoo-ta, Vesala-ta), those of a consonant (saar-ta), clitics only, or Swedish endings.
SINGULAR, PLURAL, LONG, CONSONANT = "singular", "plural", "long", "consonant"
BARE, SWEDISH = "bare", "swedish"
WEAKER = {
    "kk": ["k"], "pp": ["p"], "tt": ["t"], "nk": ["ng"], "mp": ["mm"], "nt": ["nn"], "lt": ["ll"],
    "rt": ["rr"], "ht": ["hd"], "hk": ["h"], "lk": ["l", "lj"], "rk": ["r", "rj"], "lp": ["lv"],
    "rp": ["rv"], "k": ["", "v", "j"], "p": ["v"], "t": ["d"],
}  # fmt: skip
STRONGER = {
    "k": ["kk"], "p": ["pp"], "t": ["tt"], "ng": ["nk"], "mm": ["mp"], "nn": ["nt"], "ll": ["lt"],
    "rr": ["rt"], "hd": ["ht"], "h": ["hk"], "lj": ["lk"], "rj": ["rk"], "v": ["p", "k"], "d": ["t"],
    "lv": ["lp"], "rv": ["rp"], "j": ["k"], "l": ["lk"], "r": ["rk"],
}  # fmt: skip


class Type(NamedTuple):
    """How words that end so are inflected: what stands for the ending in each stem, and how grade changes."""

    ending: str
    singular: str
    plural: str
    consonant: str | None = None
    grade: dict[str, list[str]] | None = None


TYPES = [
    Type("nen", "se", "s", "s"),  # Kauniainen, Kauniaisissa
    Type("si", "te", "s", "t", WEAKER),  # vesi, veden, vettä
    Type("i", "i", "e", None, WEAKER),  # tori, toreja
    Type("i", "e", "", "", WEAKER),  # mäki, mäen; saari, saarta
    Type("mi", "me", "m", "n"),  # niemi, nientä
    Type("e", "ee", "e", "et", STRONGER),  # rinne, rinteen, rinnettä
    Type("e", "e", "e"),  # Raahe, Raahessa
    Type("as", "aa", "a", "as", STRONGER),  # kangas, kankaan
    Type("äs", "ää", "ä", "äs", STRONGER),
    Type("is", "ii", "i", "is", STRONGER),
    Type("us", "ute", "uks", "ut", WEAKER),  # varkaus, varkauden
    Type("ys", "yte", "yks", "yt", WEAKER),
    Type("ies", "iehe", "ieh", "ies"),  # mies, miehen
    Type("s", "kse", "ks", "s"),  # Nurmes, Nurmeksen
    Type("in", "ime", "im", "in", STRONGER),
    Type("un", "ume", "um", "un", STRONGER),  # Punkalaidun, Punkalaitumen
    Type("l", "le", "l", "l", STRONGER),
    Type("n", "ne", "n", "n", STRONGER),
    Type("r", "re", "r", "r", STRONGER),  # penger, penkereen
    Type("ut", "ue", "u", "ut"),
    Type("ät", "ää", "ä", "ät"),
    Type("ngasala", "ngasa", "ngaso"),  # Kangasala, Kangasalla
    Type("a", "a", "", None, WEAKER),  # ranta, rannan
    Type("a", "a", "o", None, WEAKER),  # silta, silloilla
    Type("ä", "ä", "", None, WEAKER),
    Type("ä", "ä", "ö", None, WEAKER),
    *(Type(vowel, vowel, vowel, None, WEAKER) for vowel in "ouyöå"),
    *(Type(vowel * 2, vowel * 2, vowel) for vowel in "aeouyäö"),  # Hyvinkää, Espoo
    Type("uo", "uo", "o"),
    Type("yö", "yö", "ö"),
    Type("ie", "ie", "e"),  # tie, teillä
    *(Type(final, f"{final}i", f"{final}e", final) for final in "bcdfghjklmnpqrstvwxz"),  # Mårtensdal
]
# Names whose first part too is inflected: Uudessakaupungissa.
NEW = [
    "uuden",
    "uutta",
    "uuteen",
    *(f"uude{case}" for case in ("ssa", "sta", "lla", "lta", "lle", "ksi")),
    "uutena",
]
SWEDISH_TAILS = {
    "gatan": 2, "gata": 1, "vägen": 2, "väg": 0, "stigen": 2, "stig": 0, "gränden": 2, "gränd": 0,
    "torget": 2, "backen": 2, "stranden": 2, "parken": 2, "skolan": 2, "skola": 1, "hemmet": 3, "hem": 0,
    "gården": 2, "gård": 0, "holmen": 2, "udden": 2, "berget": 2, "viken": 2, "sundet": 2, "bron": 1,
    "åsen": 2, "dalen": 2, "stugan": 2, "ängen": 2, "lunden": 2, "kajen": 2, "planen": 2, "plan": 0,
}  # fmt: skip


def stems(word: str) -> dict[str, set[str]]:
    """Each stem of a casefolded word and which endings it takes."""
    found: dict[str, set[str]] = {word: {BARE, SWEDISH}}
    for stem, takes in _stems(word):
        is_long = takes is SINGULAR and (stem[-1] not in "ei" or stem[-2:-1] in VOWELS)
        found.setdefault(stem, set()).update([takes, LONG] if is_long else [takes])
    if word.startswith("uusi"):
        for first, (stem, kinds) in product(NEW, list(found.items())):
            found.setdefault(first + stem.removeprefix("uusi"), set()).update(kinds)
    return found


def dictionary_forms(word: str) -> set[str]:
    """Words that `word` may be the genitive or the plural of (Pukinmäen, Mårtensdals, Virrat), and itself."""
    forms = {word}
    if word.endswith("s") and word[-2:-1] not in VOWELS:
        forms.add(word[:-1])
    if word[-1:] in ("n", "t") and len(word) > 4:
        weak = word[:-1]
        for stem in {weak, *_graded(weak, STRONGER)}:
            forms |= {stem, *_of_a_vowel_stem(stem)}
    return forms


def _of_a_vowel_stem(stem: str) -> Iterator[str]:
    for ending, nominative in (
        ("e", "i"),
        ("se", "nen"),
        ("kse", "s"),
        ("ude", "us"),
        ("de", "si"),
        ("ime", "in"),
    ):
        if stem.endswith(ending):
            yield stem.removesuffix(ending) + nominative
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in VOWELS:
        for weak in (stem[:-1], *_graded(stem[:-1], WEAKER)):
            yield weak if weak.endswith("e") else f"{weak}s"


def _stems(word: str) -> Iterator[tuple[str, str]]:
    for each in TYPES:
        root = word.removesuffix(each.ending)
        if root == word or len(root) < 1:
            continue
        yield from _in_each_grade(root, each)
        if each.consonant is not None:
            yield root + each.consonant, CONSONANT
    for tail, cut in SWEDISH_TAILS.items():
        if word.endswith(tail):
            yield word[: len(word) - cut], SWEDISH


def _in_each_grade(root: str, each: Type) -> Iterator[tuple[str, str]]:
    """A stem and its other grade. What strengthens (rinne, rintee-) does so before the stem's first vowel."""
    yield root + each.singular, SINGULAR
    yield root + each.plural, PLURAL
    if each.grade is None:
        return
    head = each.singular
    if each.grade is STRONGER:
        head = head[0] if head[0] in VOWELS else ""
    for other in _graded(root + head, each.grade):
        yield other + each.singular[len(head) :], SINGULAR
        yield other[: len(other) - len(head)] + each.plural, PLURAL


def _graded(stem: str, change: dict[str, list[str]]) -> Iterator[str]:
    """The stem in its other grades: consonants before its last vowel changed."""
    end = len(stem) - 1
    if end < 1 or stem[end] not in VOWELS:
        return
    if stem[end - 1] in VOWELS:
        if change is STRONGER:  # mäe-, mäke-
            yield f"{stem[:end]}k{stem[end:]}"
        return
    for size in (2, 1):
        for other in change.get(stem[end - size : end], []):
            yield stem[: end - size] + other + stem[end:]


def _with(parts: Iterable[str], more: Iterable[str]) -> set[str]:
    return {first + second for first, second in product(parts, more)}


LOCAL = ["na", "nä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "tta", "ttä"]
PARTITIVE = ["a", "ä", "ta", "tä"]
INTO = [*VOWELS, *(f"h{vowel}" for vowel in VOWELS), "see"]
OWNERS = ["ni", "si", "mme", "nne", "nsa", "nsä", "an", "än", "en"]
ALSO = ["kin", "kaan", "kään"]
ASKED = [
    "ko", "kö", "kos", "kös", "kohan", "köhän", "kokaan", "kökään", "han", "hän", "pa", "pä", "pas", "päs",
    "pahan", "pähän",
]  # fmt: skip
CLITICS = [*ALSO, *ASKED, *_with(ALSO, ASKED)]
WHO_LIVES_THERE = _with(  # helsinkiläinen
    ["lai", "läi"], ["nen", "set", "sia", "siä", "sten", "sta", "stä", "sen", *_with(["se"], ["ksi", *LOCAL])]
)


def _cases(alone: Iterable[str], before_owners: Iterable[str]) -> frozenset[str]:
    return frozenset({*alone, *_with(before_owners, OWNERS)})


ENDINGS = {
    SINGULAR: _cases(
        ["", "n", "t", "s", "ksi", "a", "ä", *LOCAL, *_with(INTO, "n")],
        ["", "kse", "a", "ä", *LOCAL, *INTO],
    )
    | WHO_LIVES_THERE,
    LONG: _cases(["ta", "tä", "den"], ["ta", "tä"]),
    PLURAL: _cases(
        [
            *_with("i", ["n", "in", "ksi", "en", "den", "tten", "hin", "siin", "ne", *PARTITIVE, *LOCAL]),
            *("ja", "jä", "jen", "in"),
        ],
        [
            *_with("i", ["i", "kse", "e", "de", "tte", "hi", "sii", "ne", *PARTITIVE, *LOCAL]),
            *("ja", "jä", "je"),
        ],
    ),
    CONSONANT: _cases(
        ["ta", "tä", "na", "nä", "ten", "tten"],
        ["ta", "tä", "na", "nä", "te", "tte"],
    )
    | WHO_LIVES_THERE,
    BARE: frozenset(["", "s"]),
    SWEDISH: frozenset(
        ["", "s", "n", "ns", "a", "as", "an", "ans", "or", "orna", "en", "ens", "et", "ets", "met", "mets"]
    ),
}


def may_follow(rest: str, takes: Iterable[str]) -> bool:
    """Whether a stem that takes such endings may go on so: with an ending and perhaps clitics (-kinkohan)."""
    bare = [rest, *(rest.removesuffix(clitic) for clitic in CLITICS if rest.endswith(clitic))]
    return any(each in ENDINGS[kind] for kind in takes for each in bare)

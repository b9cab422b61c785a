"""Makes forms.txt from names.txt, without the scanner: suffixes are tried and Voikko tells the forms.

Stems are found by trial (the name cut short, one to three letters, a few endings), every ending is tried
after each, and kept is what Voikko (libvoikko 4.3, voikko-fi 2.5) says to be of that base form. Some 17
forms a name are drawn, each case of the singular first; of streets some are written apart where Voikko
sees a compound.

    python -m venv voikko && voikko/bin/pip install libvoikko && voikko/bin/python make_forms.py
"""

import random
import zlib
from collections import defaultdict
from pathlib import Path
from typing import Any

import libvoikko

VOIKKO = libvoikko.Voikko("fi")
HERE = Path(__file__).parent


def _words(text: str) -> list[str]:
    return text.split()


VOWELS, LETTERS = "aäeioöuy", "aäeioöuyhjklmnprstvdg"
CLUSTERS = _words("kk pp tt nk ng nt nn lt ll rt rr mp mm ht hd ks st lk rk rj lj ss")
LONGER = _words(
    "kse ksi ude uks ute uut ime imi imm ise isi ais tee tei ree lee kaa kai paa pai taa kke kko maa mai vaa "
    "nui laa raa rii ltai ntei rtei ttei nnei rree llei"
)
MIDDLES = [
    "", *LETTERS, *(a + b for a in LETTERS for b in LETTERS), *(c + v for c in CLUSTERS for v in VOWELS),
    *LONGER, *(c + v + i for c in "dtkpvnlrmsj" for v in VOWELS for i in "ij"),
]  # fmt: skip
PROBES = _words("n t a ä ta tä ssa ssä lla llä na nä hin en on an un in än yn ön seen den jen tten ihin siin")
CASES = _words(
    "n t a ä ta tä na nä ksi ssa ssä sta stä lla llä lta ltä lle tta ttä an en in on un yn än ön hin hen "
    "hon han hun hän hyn hön seen siin den ten tten jen ine ien"
)
BEFORE_OWNERS = _words("a ä ta tä na nä kse ssa ssä sta stä lla llä lta ltä lle e u o i hi see de je ine")
OWNERS = _words("ni si mme nne nsa nsä an än en")
CLITICS = _words("kin kaan kään ko kö han hän pa pä kohan köhän")


def analysis(word: str, base: str) -> dict[str, Any] | None:
    for each in VOIKKO.analyze(word):
        if each.get("BASEFORM", "").casefold().replace("-", "") == base.casefold().replace("-", ""):
            return each
    return None


def stems(base: str) -> set[str]:
    found = set()
    for cut in range(min(5, len(base) - 1)):
        for middle in MIDDLES:
            stem = base[: len(base) - cut] + middle
            if any(analysis(stem + probe, base) for probe in ["", *PROBES]):
                found.add(stem)
    return found


def forms(base: str) -> dict[str, tuple[str, str]]:
    """Each form with its (case, number), ("", "") with a possessive suffix or a clitic."""
    found: dict[str, tuple[str, str]] = {}
    tried = stems(base)
    for stem in tried:
        for ending in ["", *CASES, *(case + owner for case in ["", *BEFORE_OWNERS] for owner in OWNERS)]:
            if known := analysis(stem + ending, base):
                is_plain = not any(known.get(more) for more in ("POSSESSIVE", "FOCUS", "KYSYMYSLIITE"))
                which = (known.get("SIJAMUOTO", ""), known.get("NUMBER", ""))
                found[stem + ending] = which if is_plain else ("", "")
    for form in [each for each in found if each[:-3] in found and each[-3:] in ("han", "hän")]:
        found[form] = ("", "")
    chance = random.Random(zlib.crc32(base.encode()))
    for form in sorted(found):
        for clitic in chance.sample(CLITICS, 4):
            if form + clitic not in found and analysis(form + clitic, base):
                found[form + clitic] = ("", "")
    return found


def drawn(base: str, many: int, chance: random.Random) -> list[str]:
    by_case: dict[tuple[str, str], list[str]] = defaultdict(list)
    for form, which in sorted(forms(base).items()):
        by_case[which].append(form)
    others = by_case.pop(("", ""), [])
    cases = sorted(by_case)
    chance.shuffle(cases)
    chance.shuffle(others)
    one = [chance.choice(by_case[each]) for each in cases if each[1] == "singular"][:11]
    several = [chance.choice(by_case[each]) for each in cases if each[1] != "singular"][:4]
    return (one + several + others)[:many]


def apart(word: str) -> str:
    """The first part of a compound by itself: puutarha katu. Voikko writes where parts begin (=pppp=ppp)."""
    parts, letters = list[str](), iter(word)
    for sign in VOIKKO.analyze(word)[0]["STRUCTURE"]:
        if sign == "=":
            parts.append("")
        elif parts:
            parts[-1] += next(letters)
    return f"{parts[0]} {''.join(parts[1:])}" if len(parts) > 1 else word


def is_only_a_name(word: str) -> bool:
    return all(
        each.get("CLASS") == "paikannimi" for each in VOIKKO.analyze(word.capitalize()) + VOIKKO.analyze(word)
    )


def written(kind: str, before: str, base: str, form: str, number: int) -> str:
    """As people write it: names with a capital, every third street and fifth town without."""
    form = form.casefold()
    if kind == "address" and number in (4, 12):
        form = apart(form)
    small = (kind == "address" and number % 3 == 2) or (
        kind == "municipality" and number % 5 == 4 and is_only_a_name(form)
    )
    is_generic = before and base in ("koulu", "peruskoulu", "ala-aste", "lukio", "päiväkoti")
    return f"{before} {form if small or is_generic else form.capitalize()}".strip()


def main() -> None:
    names = [line for line in (HERE / "names.txt").read_text().splitlines() if not line.startswith("#")]
    found: dict[tuple[str, str], list[str]] = {}
    chance = random.Random(20260101)
    for line in names:
        kind, protected, base, before = [*line.split(" | "), ""][:4]
        many = found.setdefault((kind, protected), [])
        for number, form in enumerate(drawn(base, -(-2000 // len(names)), chance)):
            if (each := written(kind, before, base, form, number)) not in many:
                many.append(each)
    lines = [f"{kind} | {protected} | {'; '.join(many)}" for (kind, protected), many in found.items()]
    (HERE / "forms.txt").write_text(
        "# Made by make_forms.py; not by the scanner.\n" + "\n".join(lines) + "\n"
    )


if __name__ == "__main__":
    main()

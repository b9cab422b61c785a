"""Protected words are found as people write them, and notes that tell nothing are left alone.

`protected/forms.txt` was made with Voikko and not with the scanner (see `protected/make_forms.py`);
`protected/clean_notes.txt` and the demo's texts are what tells nothing; `fresh_notes.txt` was written
after the scanner and changed nothing in it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cases import protected_words
from cases.protected_words import Protected, Scanner, find
from reviews.demo import journal, lehtovaara_texts

HERE = Path(__file__).parent / "protected"
KINDS = ("address", "postal_code", "municipality", "school", "day_care", "workplace", "phone", "email")
SENTENCES = ("Sovittiin, että {} on asia kunnossa.", "Perhe kertoi: nyt {} sujuu hyvin, kiitos.")


def lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text().splitlines() if line and not line.startswith("#")]


def forms() -> Iterator[tuple[Protected, list[str]]]:
    for line in lines("forms.txt"):
        kind, name, inflected = line.split(" | ")
        yield Protected("p", kind, name), inflected.split("; ")


def found(kind: str, protected: str, text: str) -> list[str]:
    return [hit.found for hit in find([Protected("p", kind, protected)], text)]


def missed(which: Iterable[tuple[Protected, list[str]]]) -> tuple[int, list[str]]:
    """How many forms there are, and those for which no hit lies where the form stands."""
    count, missing = 0, []
    for protected, inflected in which:
        scanner = Scanner([protected])
        for form in inflected:
            text = SENTENCES[count % 2].format(form)
            start = text.index(form)
            count += 1
            if not any(start <= hit.start < start + len(form) for hit in scanner.hits(text)):
                missing.append(form)
    return count, missing


def forty_people() -> list[Protected]:
    return [
        Protected(f"{number}", kind, text)
        for number, line in enumerate(lines("forty_people.txt"))
        for kind, text in zip(KINDS, line.split(" | "), strict=True)
    ]


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str) and " " in value:
        yield value
    elif isinstance(value, dict | list | tuple):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts_in(each)


def demo_texts() -> list[str]:
    return [
        text for module in (lehtovaara_texts, journal) for name, value in vars(module).items()
        if name.isupper() for text in texts_in(value)
    ]  # fmt: skip


def test_98_of_100_inflected_and_spaced_forms_are_found() -> None:
    count, missing = missed(forms())
    assert count >= 2000
    assert len(missing) <= 0.02 * count, missing


@pytest.mark.parametrize("half", [0, 1])
def test_as_many_are_found_in_each_half_of_the_names(half: int) -> None:
    count, missing = missed(each for number, each in enumerate(forms()) if number % 2 == half)
    assert count > 900
    assert len(missing) <= 0.02 * count, missing


def test_the_measure_sees_a_scanner_that_cannot_inflect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cases.words_in_text._all_stems", lambda word: {word: {"bare"}})
    count, missing = missed(forms())
    assert len(missing) > 0.5 * count


def test_99_of_100_clean_notes_are_left_alone_by_the_words_of_forty_people_at_once() -> None:
    scanner = Scanner(forty_people())
    for notes, least in (
        (lines("clean_notes.txt"), 300),
        (lines("fresh_notes.txt"), 110),
        (demo_texts(), 150),
    ):
        assert len(notes) >= least
        false = [note for note in notes if scanner.hits(note)]
        assert len(false) <= 0.01 * len(notes), false


def test_a_planted_word_is_found_in_every_clean_note() -> None:
    scanner = Scanner(forty_people())
    for note in lines("clean_notes.txt"):
        assert any(
            hit.found == "Kettukujalta" for hit in scanner.hits(f"{note} Sitten haettiin Kettukujalta.")
        ), note


@pytest.mark.parametrize("kept", ["+358 40 555 0101", "040-5550101", "0405550101", "00358 (0)40 555 0101"])
@pytest.mark.parametrize(
    "written",
    ["0405550101", "040 555 0101", "040-555 01 01", "(040) 555 0101", "040/5550101", "+358405550101",
     "+358 40 555 0101", "+358 (0)40 555 0101", "00358 40 5550101", "358 40 555 0101", "0 4 0 5 5 5 0 1 0 1",
     "040\u00a0555\u20110101", "040\u200b5550101"],
)  # fmt: skip
def test_a_phone_number_is_found_however_it_is_spaced(kept: str, written: str) -> None:
    assert len(found("phone", kept, f"Numero on {written}, soita iltaisin.")) == 1


@pytest.mark.parametrize(
    "written", ["040 555 0102", "1040 555 0101", "040 555 01010", "9040-5550101", "555 0101"]
)
def test_another_number_is_not(written: str) -> None:
    assert found("phone", "+358 40 555 0101", f"Numero on {written}.") == []


@pytest.mark.parametrize("written", ["00930", "00 930", "FI-00930", "FIN 00930", "009\u200b30"])
def test_a_postcode_is_found(written: str) -> None:
    assert len(found("postal_code", "00930", f"Posti tulee: {written} Helsinki")) == 1


@pytest.mark.parametrize("written", ["100930", "009300", "00.930", "0093", "00931"])
def test_what_only_looks_like_the_postcode_is_not(written: str) -> None:
    assert found("postal_code", "00930", f"Viite {written} maksettu") == []


def test_a_sum_of_money_is_no_postcode() -> None:
    assert found("postal_code", "15200", "Velkaa on 15 200 euroa, eli 15200 €.") == []
    assert found("postal_code", "15200", "Asuvat alueella 15 200.") == ["15 200"]


@pytest.mark.parametrize(
    "written",
    ["Nimi.Yksi@Example.FI", "nimi.yksi (at) example.fi", "nimi.yksi at example piste fi",
     "nimi.yksi[ät]example.fi", "nimi.yksi @ example.fi"],
)  # fmt: skip
def test_an_email_address_is_found_however_its_signs_are_written(written: str) -> None:
    assert found("email", "nimi.yksi@example.fi", f"Viesti osoitteeseen {written}.") == [written]


def test_another_email_address_is_not() -> None:
    assert found("email", "nimi.yksi@example.fi", "nimi.kaksi@example.fi, nimi yksi kotona; example.fi") == []


@pytest.mark.parametrize(
    "written",
    ["Puutarhakatu 12", "Puutarhakadulla", "puutarhakadultakin", "PUUTARHAKADULLE", "puutarha kadun",
     "Puutarha-katu", "Puutarha\u2011kadulta", "puutarha-\nkadulle", "Puutarha\u00adkatu",
     "Puu\u200btarhakatu", "P u u t a r h a k a t u", "Puutarhakatu12"],
)  # fmt: skip
def test_a_street_is_found_apart_hyphened_and_with_signs_that_are_not_seen(written: str) -> None:
    assert len(found("address", "Puutarhakatu 12 B 4", f"Muutto: {written} ensi viikolla")) == 1


def test_letters_made_of_two_signs_are_the_same() -> None:
    text = unicodedata.normalize("NFD", "Muutto Mäntykankaalle.")
    for form in ("NFC", "NFD"):
        kept = unicodedata.normalize(form, "Mäntykangas 3")
        assert found("address", kept, text) == [unicodedata.normalize("NFD", "Mäntykankaalle")]


@pytest.mark.parametrize(
    ("kind", "kept", "written"),
    [
        ("address", "Iso Roobertinkatu 5", "isolla roobertinkadulla"),
        ("address", "Iso Roobertinkatu 5", "Roobertinkadun"),
        ("address", "Koulu 3", "koulu 3"),
        ("address", "Ranta 5 B", "ranta 5"),
        ("address", "Puutarhakatu 12 B 4", "Puutarhak. 12"),
        ("address", "c/o Keksitty, Puutarhakatu 12 B 4", "puutarhakatua"),
        ("address", "Aleksis Kiven katu 21", "Aleksis Kiven kadulla"),
        ("address", "Trädgårdsgatan 5", "trädgårds gatan"),
        ("address", "Trädgårdsgatan 5", "Trädgårdsgatans"),
        ("address", "Trädgårdsgatan 5", "Trädgårdsgatanilla"),
        ("municipality", "Uusikaupunki", "uudessakaupungissa"),
        ("municipality", "Espoo", "Esbo"),
        ("municipality", "Nystad", "Uudenkaupungin"),
        ("municipality", "Espoo", "espoolaiselle"),
        ("municipality", "Mänttä-Vilppula", "Mäntässä"),
        ("municipality", "Virrat", "Virroille"),
        ("municipality", "Turku", "TURKU"),
        ("municipality", "Lahti", "Lahdessa"),
        ("school", "Vesalan peruskoulu", "vesalan peruskoulussa"),
        ("school", "Vesalan peruskoulu", "Vesalassa"),
        ("school", "Vesalan peruskoulu", "vesalankoululta"),
        ("school", "Pukinmäen koulu", "Pukinmäestä"),
        ("school", "Mårtensdals skola", "Mårtensdal"),
        ("school", "Mårtensdals skola", "mårtensdalsskolan"),
        ("day_care", "Päiväkoti Pikku Mäki", "Pikkumäessä"),
        ("day_care", "Päiväkoti Pikku Mäki", "pikku-mäen"),
        ("day_care", "Päiväkoti Aurinko", "Auringosta"),
        ("day_care", "Päiväkoti Aurinko", "auringon päiväkodissa"),
        ("day_care", "Päiväkoti Aurinko", "päiväkoti aurinkoon"),
        ("day_care", "Päiväkoti Aurinko", "aurinkopäiväkodista"),
        ("workplace", "HUS", "HUS:ssa"),
        ("workplace", "Attendo Koivurinne", "koivurinteellä"),
        ("workplace", "Café Toronto Oy", "Toronto's"),
    ],
)
def test_names_of_places_are_found_as_people_write_them(kind: str, kept: str, written: str) -> None:
    assert found(kind, kept, f"Sovittiin, että {written} on hyvä."), written


@pytest.mark.parametrize(
    ("kind", "kept", "note"),
    [
        ("address", "Koulu 3", "Koulu alkaa kello 9, ja koulu loppuu ajoissa."),
        ("address", "Puutarhakatu 12", "Puutarhassa oli 12 kukkaa, katu oli hiljainen, puutarhakin."),
        ("address", "Aleksis Kiven katu 21", "Aleksis luki Kiven kirjan kadulla."),
        (
            "municipality",
            "Lahti",
            "Veden äärellä oli lahti, ja lahden rannalla tuuli. Lahden vesi oli kylmää.",
        ),
        ("municipality", "Salo", "Kuljettiin läpi salon."),
        ("school", "Peruskoulu", "Peruskoulu on käyty."),
        ("school", "Vesalan peruskoulu", "Peruskoulussa oli vesaisua ja peruskoulun piha."),
        ("day_care", "Päiväkoti Aurinko", "Aurinko paistoi, ja aurinkoa riitti. Päiväkodissa oli kivaa."),
        ("day_care", "Päiväkoti Leppäkerttu", "Löydettiin leppäkerttu ja päästettiin se."),
        ("workplace", "HUS", "Hus pois, sanoi lapsi koiralle, hus!"),
        ("workplace", "Leipomo Oy", "Leipomosta haettiin leipää."),
    ],
)
def test_words_of_everyday_tell_nothing(kind: str, kept: str, note: str) -> None:
    assert found(kind, kept, note) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lahti",
        "Lahti.",
        "lahti",
        "Lahti, Hollola",
        "isä muutti lahteen",
        "Lahden koulu soitti. Hyvä.",
        "Lahdessa asuva täti soitti. Hyvä.",
    ],
)
def test_a_town_with_a_common_name_is_found_where_only_a_town_can_be_meant(
    text: str,
) -> None:
    assert len(found("municipality", "Lahti", text)) == 1


def test_a_hit_says_where_it_stands() -> None:
    text = "Haku Vesalasta, soitto 040 555 0101."
    hits = find([Protected("a", "school", "Vesalan koulu"), Protected("b", "phone", "0405550101")], text)
    assert [(hit.id, hit.kind, text[hit.start : hit.end]) for hit in hits] == [
        ("a", "school", "Vesalasta"), ("b", "phone", "040 555 0101"),
    ]  # fmt: skip
    assert all(hit.found == text[hit.start : hit.end] for hit in hits)


def test_nothing_that_is_printed_holds_a_protected_word() -> None:
    protected = [
        Protected("17", kind, text) for kind, text in (("address", "Kettukuja 1"), ("phone", "0405550101"))
    ]
    scanner = Scanner(protected)
    hits = scanner.hits("Kettukujalla, 040 555 0101")
    assert len(hits) == 2
    printed = f"{protected} {scanner} {hits} {hits[0]!s} {vars(protected_words).get('__doc__')}".casefold()
    assert "17" in printed
    assert not re.search(r"kettukuja|0405550101|040 555 0101", printed)


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "\u200b", "''", "-", "12 " * 4000, "a-" * 5000, "ä" * 10_000]
)
def test_any_text_is_read(text: str) -> None:
    assert Scanner(forty_people()).hits(text) == []


@pytest.mark.parametrize("kind", [*KINDS, "unknown"])
@pytest.mark.parametrize("kept", ["", " ", "-", "1", "n", "\u200b", "@", "s", "katu", "ii", "ßß", "Ⅷ"])
def test_any_protected_string_is_taken(kind: str, kept: str) -> None:
    assert found(kind, kept, "Tavallinen viikko, ei muuta.") == []

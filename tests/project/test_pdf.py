"""Every kind of paper is an archive file (PDF/A-3a) and accessible (PDF/UA-1); planted faults are caught."""

import io
from datetime import UTC, datetime
from typing import Any

import pytest
from pypdf import PdfReader

from cases import acknowledging, approving, bodies, records
from cases.models import CorrectionRequest, Paper, Record, RecordVersion
from cases.papers import additions_paper
from perhetyo.database import acting
from perhetyo.pdf import PaperFault, paper
from reviews.demo import acts
from tests.pdf import broken_rules

MADE = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_paper_of_a_closed_family(family: Any, staff: Any, as_user: Any, language: str) -> None:
    case = family("closed", has_papers=True)
    if language == "sv":
        case.language = "sv"
    kinds = set()
    for kept in Paper.objects.filter(version__record__case=case).select_related("version__record"):
        assert broken_rules(bytes(kept.pdf)) == [], kept.version.record.kind
        kinds.add(kept.version.record.kind)
    for version in RecordVersion.objects.filter(record__case=case, state="finalised")[:12]:
        made = approving.paper_of_finished(version, staff["katariina"])
        assert made is not None
        assert broken_rules(bytes(made.pdf)) == [], version.entry.kind
        kinds.add(version.record.kind)
    assert kinds == {"plan", "review", "summary", "entry"}


@pytest.mark.django_db
def test_the_paper_of_additions_and_that_of_a_corrected_entry(family: Any, as_user: Any, staff: Any) -> None:
    case = family("in_work")
    asked = CorrectionRequest.objects.get(answer__outcome="refused", version__record__case=case)
    version = asked.version
    mother = next(part.person for part in case.present_people if part.role == "parent")
    asking = next(part for part in case.present_people if part.person == asked.asked_by)
    with acting(staff["tiina"]):
        acknowledging.add_own_view(
            version, mother, text="Oma sanani.", how="puhelin", for_family=True, by=staff["tiina"]
        )
    fields = {"what_we_did": "Oikea teksti."}
    corrected = acts.correct(
        version.record, fields, what="teksti", why="väärin", asked_by=mother, by=staff["tiina"]
    )
    for each in (version, corrected):
        each = RecordVersion.objects.select_related("correction", "record__case").get(pk=each.pk)
        made = additions_paper(each, recipient=asking)
        assert broken_rules(made) == []
        paper_of = approving.paper_of_finished(each, staff["tiina"])
        assert paper_of is not None
        assert broken_rules(bytes(paper_of.pdf)) == []
    text = " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages).split())
    assert "Oikaistu" in text
    earlier = PdfReader(
        io.BytesIO(additions_paper(RecordVersion.objects.get(pk=version.pk), recipient=asking))
    )
    said = " ".join("".join(page.extract_text() for page in earlier.pages).split())
    for words in ("Oma sanani.", "Ei oikaistu", "tietosuojavaltuutetun", "oikaistu myöhemmin"):
        assert words in said, words


@pytest.mark.django_db
def test_the_summary_says_who_what_when_and_attaches_its_content(family: Any) -> None:
    case = family("closed", has_papers=True)
    version = RecordVersion.objects.get(record__case=case, record__kind="summary")
    reader = PdfReader(io.BytesIO(bytes(version.paper.pdf)))
    pages = [" ".join(each.extract_text().split()) for each in reader.pages]
    text = " ".join(pages)
    for words in (
        "Perhetyön yhteenveto", case.number, "Salassa pidettävä", "Meriharjun hyvinvointialue",
        "Lastensuojelu", "Venla Metsähovi", "Toteutuneet tapaamiset:", "Lapsen oma kokemus",
        "Tavoitteet ja niiden toteutuminen",
        "Perheen oma kokemus", "Varomerkit", "Sinulle", "Jokaisen sana", "läsnä ja kuitannut",
        "Hyväksytty sähköisesti järjestelmässä", "Katariina Vesanto",
    ):  # fmt: skip
        assert words in text, words
    for number, each in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in each
    assert reader.attachments["summary.json"] == [version.content.encode()]


@pytest.mark.django_db
def test_a_summary_of_forty_goals_and_long_texts(family: Any, staff: Any) -> None:
    case = family("closing")
    record = Record.objects.get(case=case, kind="summary")
    version = records.latest(record)
    assert version is not None
    content = records.content_of(version, by=staff["tiina"])
    voice = {"voice": "Johanna Saarijoki", "kind": "family", "words": "Pitkä ajatus. " * 40, "now": 7}
    content["goals"] = [
        {
            "id": str(n),
            "title": f"Tavoite {n} " + "ja " * 40,
            "attainment": "partly",
            "voices": [voice],
            "before": [],
        }
        for n in range(40)
    ]
    content["work_done"] = "Teimme paljon. " * 1500
    body = bodies.of(record)
    made = paper(
        body.looks.paper,
        {
            "content": content,
            "heading": body.heading(content),
            "hash": "0" * 64,
            "secrecy": "Salassa pidettävä",
        },
        language="fi",
        attachment="{}",
        attachment_name="summary.json",
        made_at=MADE,
    )
    assert broken_rules(made) == []


def drawn(html: str, monkeypatch: pytest.MonkeyPatch) -> bytes:
    monkeypatch.setattr("perhetyo.pdf.render_to_string", lambda *args: html)
    return paper("x", {}, language="fi", attachment="{}", attachment_name="x.json", made_at=MADE)


SOUND = '<html lang="fi"><head><title>x</title></head><body><h1>x</h1><p>y</p></body></html>'


def test_a_sound_page_breaks_no_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    assert broken_rules(drawn(SOUND, monkeypatch)) == []


@pytest.mark.parametrize(
    "html",
    [
        SOUND.replace(' lang="fi"', ""),
        SOUND.replace("<title>x</title>", ""),
        SOUND.replace("<p>y</p>", "<h3>y</h3>"),
        SOUND.replace("<p>y</p>", '<svg viewBox="0 0 9 9" role="img"><circle cx="4" cy="4" r="3"/></svg>'),
    ],
)
def test_a_planted_fault_is_caught(html: str, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        made = drawn(html, monkeypatch)
    except PaperFault:
        return
    assert broken_rules(made) != []

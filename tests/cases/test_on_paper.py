"""Words given on paper with the scan added later, and the page that checks a paper's code."""

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from cases import correcting, planning, records
from cases.models import Acknowledgement, PaperScan
from cases.verifying import Verifier
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db


def at(name: str, case: Any, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


def paper(case: Any, **changes: Any) -> dict[str, Any]:
    version = planning.latest(case)
    absent = next(part.person for part in case.present_people if part.person.first_names == "Tuomas")
    return {
        "person": str(absent.pk), "paper_on": timezone.localdate().isoformat(), "status": "differs",
        "own_words": "Koulusta olen eri mieltä.", "reading": "self", "known_by": "before",
        "code": version.content_hash[:12], **changes,  # type: ignore[union-attr]
    }  # fmt: skip


def picture(**info: Any) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "Kuvattu kotona osoitteessa Salainen katu 1"
    Image.new("RGB", (40, 20), "white").save(out, format="JPEG", exif=exif, **info)
    return out.getvalue()


def noted(client: Any, case: Any) -> Acknowledgement:
    assert send(client, at("plan_on_paper", case), **paper(case)).status_code == 302
    return Acknowledgement.objects.get(method="paper")


def test_what_stands_on_the_paper_is_noted_with_its_day(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("tiina")
    row = noted(client, case)
    assert (row.status, row.paper_on, row.known_by) == ("differs", timezone.localdate(), "before")
    page = client.get(at("plan", case)).content.decode()
    assert "paperilla" in page
    assert "Koulusta olen eri mieltä." in page
    assert list(Verifier().faults()) == []


@pytest.mark.parametrize(
    "change",
    [
        {"code": "0123456789ab"}, {"code": "lyhyt"}, {"own_words": " "}, {"paper_on": "2999-01-01"},
        {"known_by": ""}, {"person": "x"}, {"status": "absent"},
    ],
)  # fmt: skip
def test_half_a_paper_is_asked_again_with_what_was_given(
    family: Any, as_user: Any, change: dict[str, str]
) -> None:
    case = family("with_family")
    answer = send(as_user("tiina"), at("plan_on_paper", case), **(paper(case) | change))
    assert answer.status_code == 422
    assert not Acknowledgement.objects.filter(method="paper").exists()


def upload(client: Any, url: str, data: bytes, name: str = "scan.jpg") -> Any:
    fields = fields_of(client.get(url))
    return client.post(url, {**fields, "file": SimpleUploadedFile(name, data)})


def test_the_scan_is_added_later_once_and_drawn_anew(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("tiina")
    row = noted(client, case)
    url = at("plan_scan", case, word_id=row.pk)
    assert upload(client, url, picture()).status_code == 302
    scan = PaperScan.objects.get()
    assert scan.content_type == "image/jpeg"
    assert b"Salainen katu" not in bytes(scan.file)
    answer = client.get(at("plan_scan_file", case, word_id=row.pk))
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert client.get(url).status_code == 302  # there is one already
    assert as_user("juho").get(at("plan_scan_file", case, word_id=row.pk)).status_code == 404
    assert list(Verifier().faults()) == []


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<html><script>alert(1)</script>", "scan.pdf"), (b"MZ\x90\x00", "scan.png"), (b"", "scan.jpg"),
        (b"\x89PNG\r\n\x1a\nbroken", "scan.png"), (b"GIF89a" + b"\x00" * 40, "scan.gif"),
        (b"%PDF-" + b"x" * (10 * 1024 * 1024), "scan.pdf"),
    ],
)  # fmt: skip
def test_a_hostile_file_is_refused_with_a_sentence(family: Any, as_user: Any, data: bytes, name: str) -> None:
    case = family("with_family")
    client = as_user("tiina")
    row = noted(client, case)
    answer = upload(client, at("plan_scan", case, word_id=row.pk), data, name)
    assert answer.status_code == 422
    assert "error-summary" in answer.content.decode()
    assert not PaperScan.objects.exists()


def test_one_file_is_sent_at_a_time(family: Any, as_user: Any) -> None:
    case = family("with_family")
    client = as_user("tiina")
    url = at("plan_scan", case, word_id=noted(client, case).pk)
    two = {name: SimpleUploadedFile("scan.jpg", picture()) for name in ("file", "another")}
    assert client.post(url, {**fields_of(client.get(url)), **two}).status_code == 400
    assert not PaperScan.objects.exists()


class TestCheckingAPaper:
    def ask(self, client: Any, code: str) -> str:
        return client.post(reverse("verify"), {"code": code}).content.decode()

    def test_the_code_tells_that_the_text_is_unchanged_and_no_more(self, family: Any, client: Any) -> None:
        case = family("working")
        version = planning.in_force(case)
        code = version.content_hash[:12]  # type: ignore[union-attr]
        page = self.ask(client, f"{code[:4]} {code[4:8]} {code[8:]}".upper())
        assert "Teksti on muuttumaton" in page
        assert "Sosiaalityöntekijä hyväksyi" in page
        assert "Mitä se ei todista" in page
        for part in case.present_people:
            assert part.person.last_name not in page
        assert case.number not in page
        assert str(case.pk) not in page

    def test_a_corrected_and_an_annulled_text_say_so(self, family: Any, client: Any, staff: Any) -> None:
        case = family("in_work")
        annulled = case.records.filter(versions__state="annulled").first().versions.get(state="annulled")
        assert "mitätöity" in self.ask(client, annulled.content_hash[:12])

    @pytest.mark.parametrize("code", ["", "abc", "zzzzzzzzzzzz", "x" * 200, "%", "0123456789ab"])
    def test_a_wrong_code_gets_a_sentence(self, family: Any, client: Any, code: str) -> None:
        family("working")
        answer = client.post(reverse("verify"), {"code": code})
        page = answer.content.decode()
        assert answer.status_code in (200, 422)
        assert "error-summary" in page or "Tällaista tekstiä ei ole täällä" in page

    def test_many_tries_are_stopped_for_a_while(self, family: Any, client: Any) -> None:
        for _try in range(31):
            page = self.ask(client, "0123456789ab")
        assert "Liian monta yritystä" in page


def test_the_paper_carries_witness_event_and_code(family: Any) -> None:
    from pypdf import PdfReader

    case = family("working", has_papers=True)
    version = correcting.in_force(records.single(case, "plan"))
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(bytes(version.paper.pdf))).pages)  # type: ignore[union-attr]
    plain = " ".join(text.split())
    assert "yksinkertainen sähköinen kuittaus" in plain
    assert "tunnettu ennestään" in plain
    assert f"tapahtuma {version.acknowledgements.first().event_id}" in plain  # type: ignore[union-attr]
    assert version.content_hash[:4] in plain  # type: ignore[union-attr]

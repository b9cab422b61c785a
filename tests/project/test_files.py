"""Files from outside are known by their content and drawn anew; what comes out cannot run (T17)."""

import io
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from perhetyo import files
from tests import hostile_files as samples
from tests.hostile_files import SECRET


def drawn(data: bytes) -> files.Drawn:
    return files.drawn_anew(data)


def refused(data: bytes, name: str = "scan.pdf") -> str:
    with pytest.raises(ValidationError) as error:
        files.PaperField().clean(SimpleUploadedFile(name, data))
    return " ".join(error.value.messages)


def is_dark_somewhere(picture: Image.Image) -> bool:
    return picture.convert("L").getextrema()[0] < 60  # type: ignore[operator]


class TestPictures:
    def test_a_photo_keeps_what_is_seen_and_loses_everything_else(self) -> None:
        new = drawn(samples.jpeg())
        assert new.content_type == "image/jpeg"
        assert SECRET.encode() not in new.data
        picture = Image.open(io.BytesIO(new.data))
        assert not picture.getexif()
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        left, right = picture.getpixel((5, 10)), picture.getpixel((35, 10))
        assert left[0] > 200 > left[1]
        assert min(right) > 200

    def test_a_png_loses_its_words(self) -> None:
        new = drawn(samples.png())
        assert new.content_type == "image/png"
        assert SECRET.encode() not in new.data
        assert Image.open(io.BytesIO(new.data)).info == {}

    def test_a_photo_taken_sideways_stands_upright(self) -> None:
        exif = Image.Exif()
        exif[0x0112] = 6
        picture = Image.open(io.BytesIO(drawn(samples.jpeg(exif=exif)).data))
        assert picture.size == (20, 40)

    def test_a_phones_photo_with_a_second_picture_in_it_is_taken(self) -> None:
        out = io.BytesIO()
        pictures = [Image.new("RGB", (40, 20), colour) for colour in ("white", "red")]
        pictures[0].save(out, format="MPO", save_all=True, append_images=pictures[1:])
        assert len(drawn(out.getvalue()).data) < len(out.getvalue())

    def test_what_was_transparent_is_white_and_not_black(self) -> None:
        picture = Image.open(io.BytesIO(drawn(samples.png(mode="RGBA")).data))
        assert picture.getpixel((0, 0)) == (255, 255, 255)

    def test_a_page_and_an_archive_behind_a_photo_are_gone(self) -> None:
        page = b"<html><script>alert(1)</script>"
        new = drawn(samples.jpeg() + page + samples.an_archive())
        assert b"<script>" not in new.data
        assert b"run.exe" not in new.data

    def test_a_very_large_photo_is_made_smaller(self) -> None:
        picture = Image.open(io.BytesIO(drawn(samples.jpeg((6000, 3000))).data))
        assert picture.size == (4000, 2000)


class TestPapers:
    def test_nothing_of_a_loaded_pdf_is_left_but_what_is_seen(self) -> None:
        loaded = samples.loaded_pdf()
        for word in (
            b"/JavaScript",
            b"/Launch",
            b"/EmbeddedFiles",
            b"/Annots",
            b"/OpenAction",
            b"/AA",
            b"/XFA",
        ):
            assert word in loaded  # the sample is what it says
        new = samples.opened(drawn(loaded).data)
        assert set(new.trailer["/Root"]) == {"/Type", "/Pages"}  # type: ignore[arg-type]
        assert not set(new.metadata or {}) & {"/Author", "/Title", "/Subject", "/Keywords"}
        for page in new.pages:
            assert set(page) <= {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents", "/Rotate"}
            assert page.extract_text() == ""
            assert is_dark_somewhere(page.images[0].image)
        assert len(new.pages) == 2

    def test_pages_stay_as_large_as_they_were(self) -> None:
        page = samples.opened(drawn(samples.plain_pdf()).data).pages[0]
        assert (float(page.mediabox.width), float(page.mediabox.height)) == (595, 842)

    def test_a_page_is_followed_by_nothing_else_in_the_file(self) -> None:
        new = drawn(samples.plain_pdf() + samples.an_archive())
        assert b"run.exe" not in new.data

    def test_a_locked_pdf_is_refused_with_what_to_do(self) -> None:
        assert "salasanalla" in refused(samples.locked_pdf())

    def test_too_many_pages_are_refused_and_fifty_are_taken(self) -> None:
        assert "enintään 50" in refused(samples.plain_pdf(51))
        assert len(samples.opened(drawn(samples.plain_pdf(50)).data).pages) == 50

    def test_a_page_that_draws_without_end_is_stopped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(files, "SECONDS", 3)
        assert "rikki" in refused(samples.endless_pdf())


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<html><script>alert(1)</script>", "scan.png"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "scan.jpg"),
        (b"MZ\x90\x00", "scan.pdf"),
        (b"GIF89a" + b"\x00" * 40, "scan.gif"),
        (b"GIF89a=1;" + samples.plain_pdf(), "scan.pdf"),  # a PDF further on in the file
        (samples.an_archive(), "scan.docx"),
        (b"\x00" * 100, "scan.jpg"),
    ],
)
def test_what_is_no_paper_is_refused_whatever_it_is_called(data: bytes, name: str) -> None:
    assert "ei ole PDF" in refused(data, name)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7\nnothing",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\nbroken",
        samples.jpeg((400, 400))[:900],
        samples.png((400, 400))[:60],
        samples.plain_pdf()[:100],
    ],
)
def test_half_a_file_is_refused(data: bytes) -> None:
    assert "rikki" in refused(data)


def test_a_picture_of_too_many_dots_is_refused_before_it_is_opened() -> None:
    assert "40 miljoonaa" in refused(samples.png_that_claims(50_000, 50_000))
    assert "40 miljoonaa" in refused(samples.png_that_claims(8000, 5001))
    assert "rikki" in refused(samples.png_that_claims(8000, 5000))  # so many are looked at


def test_a_file_of_more_than_ten_megabytes_is_refused() -> None:
    assert "enintään 10 Mt" in refused(b"%PDF-" + b"x" * files.LARGEST)


def test_what_is_too_large_is_never_kept_whole() -> None:
    handler = files.InMemory()
    handler.new_file("file", "scan.pdf", "application/pdf", 0)
    for start in range(0, 40 * 2**20, 2**20):
        handler.receive_data_chunk(b"x" * 2**20, start)
    assert len(handler.kept) <= files.LARGEST + 2**20
    assert handler.file_complete(40 * 2**20).size == 40 * 2**20


def test_the_one_who_draws_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = {}
    real = files.subprocess.run  # type: ignore[attr-defined]
    monkeypatch.setenv("SECRET_KEY", "not for it")

    def run(*args: Any, **more: Any) -> Any:
        given.update(more)
        return real(*args, **more)

    monkeypatch.setattr(files.subprocess, "run", run)  # type: ignore[attr-defined]
    drawn(samples.jpeg())
    assert given["env"] == {}


def test_a_file_is_answered_so_that_nothing_in_it_runs() -> None:
    answer = files.answer(b"%PDF-", "application/pdf", name="paper")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="paper.pdf"'
    assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"

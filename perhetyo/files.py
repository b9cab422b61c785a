"""The one way in for files from outside, and the one way out (security.md T17, ASVS 5.2, 5.3).

What a file is, is told by its content; its name and what the browser calls it are never used. What is
kept was drawn anew by `perhetyo.redraw`: nothing of the sender's file but what the eye sees.
"""

import io
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _

LARGEST = 10 * 1024 * 1024  # bytes, of what is sent
LARGEST_DRAWN = 30 * 1024 * 1024  # bytes, of what is kept: fifty pages full of pictures
SECONDS = 25  # of waiting; the process itself may use less (perhetyo.redraw)
REDRAW = Path(__file__).with_name("redraw.py")
PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
BEGINNINGS = {b"%PDF-": PDF, b"\xff\xd8\xff": JPEG, b"\x89PNG\r\n\x1a\n": PNG}
SUFFIXES = {PDF: "pdf", JPEG: "jpg", PNG: "png"}
TOO_LARGE = _("The file is too large: at most 10 MB.")
BROKEN = _("The file cannot be opened: it is broken or not whole. Scan or photograph the paper again.")
# Why a file was not drawn, by the exit code of perhetyo.redraw.
REASONS = {
    3: _("This is not a PDF, JPG or PNG. Scan the paper again."),
    4: _("The picture is too large: at most 40 million dots. Take it with a smaller size."),
    5: _("The PDF has too many pages: at most 50. Send it in parts."),
    6: _("The PDF is locked with a password. Save it without one and send it again."),
}


@dataclass(frozen=True)
class Drawn:
    """A file as it is kept."""

    data: bytes
    content_type: str


def drawn_anew(data: bytes) -> Drawn:
    """The file drawn anew. Raises ValidationError with a sentence for whoever sent it."""
    if len(data) > LARGEST:
        raise ValidationError(TOO_LARGE)
    try:
        done = subprocess.run(  # noqa: S603 - our own program; nothing of the file is in its arguments
            [sys.executable, "-I", str(REDRAW)], input=data, capture_output=True, env={}, cwd="/",
            timeout=SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise ValidationError(BROKEN) from error
    content_type = kind_of(done.stdout)
    if done.returncode or content_type is None or content_type != kind_of(data):
        raise ValidationError(REASONS.get(done.returncode, BROKEN))
    if len(done.stdout) > LARGEST_DRAWN:
        raise ValidationError(TOO_LARGE)
    return Drawn(done.stdout, content_type)


def kind_of(data: bytes) -> str | None:
    """The content type told by the first bytes, or None for what is not taken."""
    return next((kind for start, kind in BEGINNINGS.items() if data.startswith(start)), None)


class PaperField(forms.FileField):
    """A PDF, JPG or PNG; its cleaned value is `Drawn`."""

    widget = forms.FileInput(attrs={"accept": ".pdf,.jpg,.jpeg,.png"})
    default_error_messages = {"empty": BROKEN}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"help_text": _("PDF, JPG or PNG, at most 10 MB."), **kwargs})

    def clean(self, data: Any, initial: Any = None) -> Any:
        sent = super().clean(data, initial)
        if sent and sent.size > LARGEST:
            raise ValidationError(TOO_LARGE)
        return drawn_anew(sent.read()) if sent else None


def answer(data: bytes | memoryview, content_type: str, *, name: str) -> HttpResponse:
    """A file of somebody else's, sent so that no browser runs or draws anything of it on a page of ours.

    `name` is our own word for it, without an ending; never what the sender called the file.
    """
    response = HttpResponse(bytes(data), content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="{name}.{SUFFIXES[content_type]}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "no-store"
    return response


class InMemory(FileUploadHandler):
    """What is sent is never put on a disk; of what is too large no more is kept than tells that it is."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.kept = bytearray()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if len(self.kept) <= LARGEST:
            self.kept += raw_data

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        return InMemoryUploadedFile(
            io.BytesIO(self.kept), self.field_name, self.file_name or "", self.content_type, file_size,
            self.charset, self.content_type_extra,
        )  # fmt: skip

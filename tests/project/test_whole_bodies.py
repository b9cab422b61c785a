"""A line that breaks while a form is sent: nothing is written, and the same form can be sent again."""

from io import BytesIO
from typing import Any
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.urls import reverse

from cases.models import Disclosure
from perhetyo.models import Draft
from perhetyo.whole_bodies import only_whole_bodies
from tests.forms import fields_of

pytestmark = pytest.mark.django_db
SENTENCE = "Kopio suunnitelmasta koululle ja terveydenhuollolle"
FORM = "application/x-www-form-urlencoded"
BOUNDARY = "rajaviiva"


def sent(client: Client, url: str, body: bytes, *, arrives: int, kind: str = FORM, wrap: Any = None) -> int:
    """The status of a request of which `arrives` bytes come before the line breaks."""
    environ = client._base_environ(
        PATH_INFO=url, REQUEST_METHOD="POST", CONTENT_TYPE=kind, CONTENT_LENGTH=str(len(body)),
        HTTP_COOKIE="; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items()),
    )  # fmt: skip
    environ["wsgi.input"] = BytesIO(body[:arrives])
    application = (wrap or only_whole_bodies)(lambda environ, _start: client.handler(environ))
    return int(application(environ, None).status_code)


@pytest.fixture
def client(staff: Any) -> Client:
    signed_in = Client(enforce_csrf_checks=True)
    signed_in.force_login(staff["tiina"])
    return signed_in


@pytest.fixture
def new(family: Any) -> str:
    return reverse("disclosure_new", kwargs={"case_id": family("with_family").pk})


def filled_in(client: Client, url: str) -> dict[str, Any]:
    """The long text stands last, so that all the form asks for has come when the line breaks in it."""
    given = {"to_whom": "Koulu", "why": "Yhteistyö", "ground": "consent"}
    return {**fields_of(client.get(url)), **given, "what": SENTENCE}


def url_encoded(fields: dict[str, Any]) -> bytes:
    return urlencode(sorted(fields.items(), key=lambda each: each[0] == "what")).encode()


def multipart(fields: dict[str, Any]) -> bytes:
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in sorted(fields.items(), key=lambda each: each[0] == "what")
    ]
    return ("".join(parts) + f"--{BOUNDARY}--\r\n").encode()


@pytest.mark.parametrize(
    ("encode", "kind"), [(url_encoded, FORM), (multipart, f"multipart/form-data; boundary={BOUNDARY}")]
)
def test_a_text_that_broke_off_is_not_saved_and_the_whole_one_is(
    client: Client, new: str, encode: Any, kind: str
) -> None:
    body = encode(filled_in(client, new))
    assert sent(client, new, body, arrives=body.index(b"koululle"), kind=kind) == 403
    assert not Disclosure.objects.exists()
    assert sent(client, new, body, arrives=len(body), kind=kind) == 302
    assert Disclosure.objects.get().what == SENTENCE


def test_a_draft_is_never_replaced_by_its_own_beginning(client: Client, new: str) -> None:
    body, save = url_encoded(filled_in(client, new)), reverse("save_draft")
    assert sent(client, save, body, arrives=len(body)) == 200
    assert sent(client, save, body, arrives=body.index(b"koululle")) == 403
    assert Draft.objects.get().fields["what"] == [SENTENCE]


def test_without_the_wrapper_the_beginning_would_be_saved(client: Client, new: str) -> None:
    body = url_encoded(filled_in(client, new))
    as_it_comes = sent(client, new, body, arrives=body.index(b"koululle"), wrap=lambda inner: inner)
    assert as_it_comes == 302
    assert Disclosure.objects.get().what == SENTENCE.partition("koululle")[0].strip()

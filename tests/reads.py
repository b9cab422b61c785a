"""Every answer that names a person of a family has a row of the read log for that person.

`watched()` keeps the HTML answers that workers get while it is open, from the test client and from the
server of a browser alike; `unlogged()` names whom they show without a row.
"""

import gzip
import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.handlers.base import BaseHandler

from cases.models import CasePerson, Person
from perhetyo.models import ReadLog

CASE = re.compile(r"/cases/([0-9a-f-]{36})/")


@dataclass(frozen=True)
class Answer:
    path: str
    text: str
    read_id: Any


@contextmanager
def watched() -> Iterator[list[Answer]]:
    """The family's own screen (`/y/`) is left out: that it was shown is logged when it is handed over."""
    answers: list[Answer] = []
    get_response = BaseHandler.get_response

    def keep(self: Any, request: Any) -> Any:
        response = get_response(self, request)
        is_page = response.get("Content-Type", "").startswith("text/html")
        if is_page and not request.path.startswith("/y/"):
            is_packed = response.get("Content-Encoding") == "gzip"
            body = gzip.decompress(response.content) if is_packed else response.content
            text = html.unescape(body.decode())
            answers.append(Answer(request.path, text, getattr(request, "read_id", None)))
        return response

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseHandler, "get_response", keep)
        yield answers


def unlogged(answers: list[Answer]) -> list[str]:
    """ "path: name" of each person an answer names without a row of the same request."""
    people = list(Person.objects.all())
    families: dict[str, set[Any]] = {}
    for case, person in CasePerson.objects.values_list("case", "person"):
        families.setdefault(str(case), set()).add(person)
    ids = [answer.read_id for answer in answers if answer.read_id]
    rows = set(ReadLog.objects.filter(request_id__in=ids).values_list("request_id", "person_id"))
    return [
        f"{answer.path}: {person.name}"
        for answer in answers
        for person in _named(answer, people, families)
        if (answer.read_id, person.pk) not in rows
    ]


def _named(answer: Answer, people: list[Person], families: dict[str, set[Any]]) -> list[Person]:
    """By the whole name anywhere; by the name one is called where the answer leads to one's own case."""
    near = set().union(*(families.get(case, set()) for case in CASE.findall(answer.path + answer.text)))
    return [
        person
        for person in people
        if person.name in answer.text
        or (person.pk in near and re.search(rf"\b{re.escape(person.called)}\b", answer.text))
    ]

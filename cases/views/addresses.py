"""Addresses of a record's pages. A kind of which a case has one needs no id; the others name theirs."""

import uuid
from typing import Any

from django.conf import settings
from django.urls import reverse

from cases import bodies
from cases.models import Record


def address_of(record: Record, page: str = "", **more: Any) -> str:
    """`address_of(record, "write")`: the page of the record, in the workers' URLconf."""
    name = f"{record.kind}_{page}" if page else record.kind
    arguments: dict[str, uuid.UUID | Any] = {"case_id": record.case_id, **more}
    if not bodies.of(record).is_single and not record._state.adding:
        arguments["record_id"] = record.pk
    elif not bodies.of(record).is_single:
        name = f"{record.kind}_new"
    return reverse(name, settings.ROOT_URLCONF, kwargs=arguments)


class Pages:
    """The pages of one record for templates: `pages.write`, `pages.hand_over`, `pages.read` ..."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def __getitem__(self, page: str) -> str:
        return address_of(self._record, "" if page == "read" else page)

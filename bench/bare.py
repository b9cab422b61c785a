"""The floor: a Django page without middleware that reads the same rows and sends as many bytes as a table."""

import json
from typing import Any

from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.template import Context, Engine
from django.urls import path

PAGE = Engine().from_string(
    "<!doctype html><title>bare</title><table>{% for row in rows %}<tr>{% for cell in row %}"
    "<td>{{ cell }}</td>{% endfor %}</tr>{% endfor %}</table>{{ rest }}"
)
# What the page is asked to do next: SELECTs to repeat, bytes to send, rows to write.
work: dict[str, Any] = {"reads": [], "bytes": 0, "writes": 0}


def read(request: HttpRequest) -> HttpResponse:
    """The same SELECTs, their rows in one table, filled up to the same number of bytes."""
    rows = []
    with connection.cursor() as cursor:
        for sql in work["reads"]:
            cursor.execute(sql)
            rows += cursor.fetchall()
    text = PAGE.render(Context({"rows": [row[:6] for row in rows], "rest": ""}))
    return HttpResponse(text.ljust(work["bytes"])[: max(work["bytes"], 1)])


def write(request: HttpRequest) -> HttpResponse:
    """As many rows of a kilobyte in one transaction."""
    body = json.dumps(dict(request.POST))[:1000].ljust(1000)
    with transaction.atomic(), connection.cursor() as cursor:
        for _each in range(work["writes"]):
            cursor.execute("INSERT INTO bench_row (body) VALUES (%s)", [body])
    return HttpResponse(status=302)


urlpatterns = [path("read/", read), path("write/", write)]

"""Open a page of a restored database as its people would: a family's page in the demo, else the log-in.

Run by the drill in a process of its own, with the settings of the restored cluster. Prints what it saw.
"""

import re
import sys
from typing import Any

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402

from perhetyo.demo_people import PASSWORD  # noqa: E402

PERSON = "tiina"
FAMILY = re.compile(
    r'<a class="row" href="(/[^"]*?[0-9a-f-]{36}/).*?<span class="row-title">([^<]+)</span>', re.S
)


def main() -> int:
    # The host that the settings answer to, whichever that is.
    client = Client(SERVER_NAME=settings.ALLOWED_HOSTS[0])
    seen = by_a_worker(client) if settings.IS_DEMO else log_in(client)
    sys.stdout.write(f"{seen or 'The page could not be opened.'}\n")
    return 0 if seen else 1


def log_in(client: Client) -> str:
    answer: Any = client.get(reverse("account_login"), secure=True)
    return "The log-in answers." if answer.status_code == 200 else ""


def by_a_worker(client: Client) -> str:
    client.post(reverse("account_login"), {"login": PERSON, "password": PASSWORD})
    listed: Any = client.get(reverse("my_families"))
    found = FAMILY.search(listed.content.decode())
    if not found:
        return ""
    answer: Any = client.get(found[1])
    name = found[2].strip()
    is_there = answer.status_code == 200 and f"<h1>{name}</h1>" in answer.content.decode()
    return f"{PERSON} opened the page of {name}." if is_there else ""


if __name__ == "__main__":
    sys.exit(main())

"""Keeps the release of today; see the package."""

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tests.releases import HERE, KEYS, program

DAY = date(2026, 11, 24)
STATES = ["closed", "in_work", "with_family", "started"]
BLANK = b"%PDF-1.7 drawn for nobody"


def main() -> int:
    if len(sys.argv) != 2:
        sys.stderr.write("usage: python -m tests.releases NAME\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(KEYS, PERHETYO_LOCAL=folder, PERHETYO_DEMO="1", ALLOWED_HOSTS="testserver")
        os.environ["DJANGO_SETTINGS_MODULE"] = "perhetyo.settings"
        for name in ("DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_SHARED_URL"):
            os.environ.pop(name, None)
        from perhetyo.embedded_postgres import DATABASE, Cluster

        cluster = Cluster(Path(folder) / "postgres")
        cluster.start()
        try:
            fill()
            # Extensions come with every database of a cluster, and are not the owner's.
            file, url = HERE / f"{sys.argv[1]}.sql", cluster.urls(DATABASE)["owner"]
            command = [program("pg_dump"), "--exclude-extension=*", "--no-owner", "--file", str(file), url]
            subprocess.run(command, check=True)
        finally:
            cluster.remove()
    return 0


def fill() -> None:
    """Migrate, build the families, and do as a worker what leaves a row outside of them."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", database="owner", verbosity=0)
    call_command("log_partitions")
    from cases.models import Case
    from perhetyo import demo_mark
    from reviews.demo.build import Builder
    from reviews.demo.families import FAMILIES
    from reviews.demo.logs import open_and_review, read_and_ask
    from reviews.management.commands.demo_data import make_staff

    demo_mark.mark()
    staff = make_staff()
    with patch("cases.approving.record_paper", lambda *_args, **_more: BLANK):
        for state in STATES:
            Builder(next(each for each in FAMILIES if each.state == state), staff, today=DAY).build()
    in_work = Case.objects.with_faces().get(state="working")
    read_and_ask(in_work, staff, today=DAY)
    open_and_review(in_work, staff, today=DAY)
    work(in_work, staff["tiina"])


def work(case: Any, worker: Any) -> None:
    """Log in by password and app; a draft set aside, a draft, and the same text sent."""
    from django.test import Client
    from django.urls import reverse

    from tests.forms import fields_of, send
    from tests.passkeys import PASSWORD
    from tests.sign_in import LOG_IN, SECOND, code_now, with_app

    secret, client = with_app(worker), Client()
    client.post(LOG_IN, {"login": worker.username, "password": PASSWORD})
    client.post(SECOND, {"code": code_now(secret)})
    new = reverse("disclosure_new", kwargs={"case_id": case.pk})
    for what in ("Kopio suunnitelmasta", "Kopio kirjauksista"):
        client.post(reverse("save_draft"), {**fields_of(client.get(new)), "what": what})
    send(client, new, what="Kopio", to_whom="Kuraattori", why="Tapaaminen", ground="consent")


if __name__ == "__main__":
    sys.exit(main())

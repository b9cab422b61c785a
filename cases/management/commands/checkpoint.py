"""Sign how long the chain is and its last hash, and put the text where the database cannot reach it."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases import checkpoints
from cases.models import CaseEvent, Checkpoint


class Command(BaseCommand):
    help = "Sign a checkpoint of the chain of events; keep the printed text outside this machine too."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--key", type=Path, default=settings.CHECKPOINT_KEY_FILE, help="the signing key")
        parser.add_argument("--to", type=Path, default=settings.CHECKPOINT_FOLDER, help="folder for the text")
        parser.add_argument("--make-key", action="store_true", help="make the key if there is none")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["key"]
        if options["make_key"] and not path.exists():
            checkpoints.make_key(path)
        try:
            key = checkpoints.private_key(path)
        except checkpoints.NoKey as error:
            raise CommandError(
                f"{error} Make one with --make-key, on a machine of the log officer."
            ) from error
        last = CaseEvent.objects.order_by("-sequence").first()
        if last is None:
            raise CommandError("There is no event yet: nothing to sign.")
        text = checkpoints.Note(last.sequence, last.hash).signed(key)
        Checkpoint.objects.get_or_create(size=last.sequence, defaults={"text": text})
        folder: Path = options["to"]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{last.sequence}{checkpoints.SUFFIX}").write_text(text, encoding="utf-8")
        self.stdout.write(text)

"""Recompute every seal and the chain: exit 0 when all is well, 1 with the first bad row named."""

import time
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases import checkpoints
from cases.models import Checkpoint
from cases.verifying import Verifier


class Command(BaseCommand):
    help = "Recompute every seal and the chain; names the first bad row."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--case", type=UUID, help="only the records of this case, and the whole chain")
        parser.add_argument("--all", action="store_true", help="name every bad row, not the first alone")
        parser.add_argument(
            "--checkpoints", type=Path, default=settings.CHECKPOINT_FOLDER,
            help="folder of signed checkpoints kept outside the database",
        )  # fmt: skip
        parser.add_argument("--public-key", type=Path, default=None, help="the key they were signed with")

    def handle(self, *args: Any, **options: Any) -> None:
        begun = time.perf_counter()
        notes = self._notes(options["checkpoints"], options["public_key"])
        verifier = Verifier(options["case"])
        count = 0
        for fault in verifier.faults(notes):
            count += 1
            self.stderr.write(str(fault))
            if not options["all"]:
                break
        if count:
            raise CommandError("The records are not what was sealed.", returncode=1)
        took = time.perf_counter() - begun
        self.stdout.write(
            f"{verifier.counted} rows recomputed in {took:.1f} s. All seals and the chain are whole."
        )
        if notes:
            self.stdout.write(
                f"The chain holds {len(notes)} signed checkpoints, the last at {max(n.size for n in notes)}."
            )
        else:
            self.stdout.write("No signed checkpoint was given: a cut tail would not be seen.")

    def _notes(self, folder: Path, public: Path | None) -> list[checkpoints.Note]:
        """Checkpoints of the folder and of the database. A bad one is a fault of its own."""
        texts = [
            (path.name, path.read_text(encoding="utf-8"))
            for path in sorted(folder.glob(f"*{checkpoints.SUFFIX}"))
        ]
        texts += [(f"cases_checkpoint {each.size}", each.text) for each in Checkpoint.objects.all()]
        if not texts:
            return []
        try:
            key = checkpoints.public_key(public or checkpoints.public_path(settings.CHECKPOINT_KEY_FILE))
        except checkpoints.NoKey as error:
            raise CommandError(
                f"{error} Name the public key of the checkpoints with --public-key."
            ) from error
        notes = []
        for name, text in texts:
            try:
                notes.append(checkpoints.opened(text, key))
            except checkpoints.BadNote as error:
                raise CommandError(f"{name}: {error}", returncode=1) from error
        return notes

"""Due work, done again and again without harm: entries are finished, what was set aside is forgotten."""

from typing import Any

from django.core.management.base import BaseCommand

from cases import earlier
from meetings.open_entries import finish_due
from perhetyo import drafts, log_aside, submissions, writers


class Command(BaseCommand):
    help = "Finish entries that are due. The last line is the number of notices sent."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Entries finished: {finish_due()}")
        self.stdout.write(f"Rows of the read log brought in: {log_aside.bring_in()}")
        self.stdout.write(f"Drafts forgotten: {drafts.forget()}")
        self.stdout.write(f"Earlier saves forgotten: {earlier.forget()}")
        self.stdout.write(f"Writers who left forgotten: {writers.forget()}")
        self.stdout.write(f"Keys of sendings forgotten: {submissions.forget()}")
        self.stdout.write("0")

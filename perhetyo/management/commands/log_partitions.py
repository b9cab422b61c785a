"""Tables of the read log for the months to come."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import connections, transaction

from perhetyo import clock, log_partitions


class Command(BaseCommand):
    help = "Make the read log's tables for this month and the 12 to come. Runs as owner, again without harm."

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = log_partitions.months_from(clock.today(), log_partitions.AHEAD + 1)
        with transaction.atomic("owner"), connections["owner"].cursor() as cursor:
            # A long report must not keep every page waiting behind this.
            cursor.execute("SET LOCAL lock_timeout = '5s'")
            new = log_partitions.make(cursor, wanted)
        self.stdout.write(f"Months made: {len(new)}")

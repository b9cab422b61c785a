"""How long the chain of events was and what its last hash was, signed outside the database."""

from django.db import models

from perhetyo import clock
from perhetyo.database import append_only


class Checkpoint(models.Model):
    """A signed note on the chain. The copies kept elsewhere are what proves a cut tail."""

    size = models.BigIntegerField(primary_key=True, help_text="number of the last event")
    text = models.TextField(help_text="the note with its signature, as exported")
    made_at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering = ["size"]
        triggers = [append_only("checkpoint")]

    def __str__(self) -> str:
        return str(self.size)

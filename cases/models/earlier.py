"""What a text in work said before it was saved anew."""

import json
from typing import Any

from django.conf import settings
from django.db import models
from encrypted_fields.fields import EncryptedTextField

from cases.models.record import RecordVersion


class EarlierSave(models.Model):
    """`fields` as its body had them until the next save of the same version (cases/earlier.py).

    Gone when the text is finished: what was approved stands, and nobody may look behind it.
    """

    version = models.ForeignKey(RecordVersion, models.PROTECT, related_name="earlier_saves")
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    text = EncryptedTextField(help_text="JSON: what is typed may be what nobody else should see")

    class Meta:
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"{self.version_id} {self.at:%Y-%m-%d %H:%M}"

    @property
    def fields(self) -> dict[str, Any]:
        return dict(json.loads(self.text))

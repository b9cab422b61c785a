"""A drawing or a paper that belongs to a record (liite)."""

import hashlib
import uuid

import pgtrigger
from auditlog.registry import auditlog
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.models.record import Record
from perhetyo import clock

# A frozen text names its attachments by their hashes; what it names stays.
OF_A_TEXT_IN_WORK = """
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT 1 FROM cases_recordversion
                       WHERE record_id = NEW.record_id AND state = 'draft') THEN
            RAISE EXCEPTION 'an attachment is added to a text that is being written';
        END IF;
        RETURN NEW;
    END IF;
    IF EXISTS (SELECT 1 FROM cases_recordversion
               WHERE record_id = OLD.record_id AND strpos(content, OLD.id::text) > 0) THEN
        RAISE EXCEPTION 'an attachment that a frozen text names stays';
    END IF;
    RETURN OLD;
"""


class Attachment(models.Model):
    """A file drawn anew (`perhetyo.files`), with words for those who do not see it. Never changed."""

    class Kind(models.TextChoices):
        DRAWING = "drawing", _("drawing")
        PAPER = "paper", _("paper")
        OTHER = "other", _("something else")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    record = models.ForeignKey(Record, models.PROTECT, related_name="attachments")
    kind = models.CharField(_("what it is"), max_length=12, choices=Kind)
    words = models.CharField(_("what there is in it"), max_length=200)
    content_type = models.CharField(max_length=20)
    file = models.BinaryField()
    sha256 = models.CharField(max_length=64, help_text="of the file")
    added_at = models.DateTimeField(default=clock.now)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["added_at", "id"]
        triggers = [
            pgtrigger.Protect(name="attachment_stays_as_it_is", operation=pgtrigger.Update),
            pgtrigger.Trigger(
                name="attachment_of_a_text_in_work",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Delete,
                func=OF_A_TEXT_IN_WORK,
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    def computed_hash(self) -> str:
        return hashlib.sha256(self.file).hexdigest()


auditlog.register(Attachment, exclude_fields=["words", "file"])

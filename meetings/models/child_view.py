"""A child's view found out apart from a meeting (mielipiteen selvittämisasiakirja, 1506.5003 and 5005)."""

from auditlog.registry import auditlog
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.models import ChildView, Person, RecordVersion
from cases.models.record import body_of_a_draft


class ChildViewRecord(models.Model):
    """Whose view, when, how and in which words; what was asked stands apart from what was answered."""

    version = models.OneToOneField(
        RecordVersion, models.CASCADE, primary_key=True, related_name="child_view_record"
    )
    child = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("child"))
    held_on = models.DateField(_("found out on"))
    manner = models.CharField(_("how"), max_length=16, choices=ChildView.Manner)
    place = models.CharField(_("where"), max_length=120, blank=True)
    participants = models.CharField(_("who else was there"), max_length=300, blank=True)
    questions = models.TextField(_("what was asked or talked about"), blank=True)
    opinion = models.TextField(_("what the child thinks, in the child's words"), blank=True)
    worker_notes = models.TextField(_("the worker's observations"), blank=True)

    class Meta:
        triggers = [body_of_a_draft("childviewrecord")]

    def __str__(self) -> str:
        return str(self.version_id)


auditlog.register(
    ChildViewRecord, exclude_fields=["place", "participants", "questions", "opinion", "worker_notes"]
)

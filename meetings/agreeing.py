"""What was agreed in entries, and what of it is still open (sovitut asiat)."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases import records
from cases.models import Case, Kind, RecordVersion, Restriction, VersionState
from meetings import alone, timeline
from meetings.models import AgreedDone, AgreedItem
from perhetyo import clock
from perhetyo.lifecycle import Refused


def finished_items(case: Case) -> "QuerySet[AgreedItem]":
    """Agreed things of finished entries, the earliest due first."""
    return _items(case, VersionState.FINALISED)


def open_items(case: Case) -> "QuerySet[AgreedItem]":
    """Those that are neither done nor dropped."""
    return finished_items(case).filter(done__isnull=True)


def standing_items(case: Case) -> "QuerySet[AgreedItem]":
    """The open ones as they were left at the table: those of unfinished entries stand too.

    What children agreed without another of the family is on no paper that all may read, and nothing that is
    restricted for anybody.
    """
    rows = _items(case, *timeline.STANDING).filter(done__isnull=True)
    hidden = Restriction.objects.in_force().filter(record__case=case, key__in=["", "agreed"])
    return rows.exclude(version__in=alone.of_children_only(case)).exclude(
        version__record__in=hidden.values("record")
    )


def _items(case: Case, *states: str) -> "QuerySet[AgreedItem]":
    return (
        AgreedItem.objects.filter(version__record__case=case, version__state__in=states)
        .select_related("version__record", "version__entry")
        .order_by("due_on", "pk")
    )


def mark(item: AgreedItem, *, how: str, by: Any) -> None:
    """An agreed thing was done or is not needed any more. Raises Refused when somebody marked it already."""
    if AgreedDone.objects.filter(item=item).exists():
        raise Refused(_("Somebody has marked this already."))
    AgreedDone.objects.create(item=item, how=how, by=by, at=clock.now())
    records.note(item.version, Kind.AGREED_DONE, by=by, item=item.pk, how=how)


def carry_over(original: RecordVersion, version: RecordVersion) -> None:
    """Agreed things of a corrected entry that were done in the original are done in the corrected one."""
    done = {each.item.text: each for each in AgreedDone.objects.filter(item__version=original)}
    AgreedDone.objects.bulk_create(
        AgreedDone(item=item, how=done[item.text].how, at=done[item.text].at, by=done[item.text].by)
        for item in version.agreed_items.all()
        if item.text in done
    )

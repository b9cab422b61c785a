"""Recomputing every seal and the whole chain (security.md 2.5): what does not fit is named, the first first.

Rows are read by the database's role `app` and hashed here; nothing the database says of a hash is believed.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import rfc8785
from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet

from cases import attaching, checkpoints, sealing
from cases.models import (
    Acknowledgement,
    Annulment,
    Approval,
    Attachment,
    CaseEvent,
    Correction,
    CorrectionAnswer,
    CorrectionRequest,
    HiddenReading,
    Kind,
    OwnView,
    OwnWords,
    Paper,
    PaperScan,
    Record,
    RecordVersion,
    Sealed,
    SharedRevision,
    VersionState,
    event_hash,
)

GENESIS = "0" * 64
BATCH = 500
SEALED: dict[type[Sealed], tuple[str, ...]] = {
    Acknowledgement: (Kind.ACKNOWLEDGED,),
    PaperScan: (Kind.SCANNED,),
    OwnWords: (Kind.OWN_WORDS,),
    OwnView: (Kind.OWN_VIEW,),
    Approval: (Kind.APPROVED, Kind.RETURNED),
    Paper: (Kind.PAPER,),
    CorrectionRequest: (Kind.CORRECTION_ASKED,),
    Correction: (Kind.CORRECTING,),
    CorrectionAnswer: (Kind.CORRECTION_ANSWERED, Kind.CORRECTION_REFUSED),
    Annulment: (Kind.ANNULLED,),
    HiddenReading: (Kind.HIDDEN_READ,),
}
# Which state the last of these events leaves a version in.
STATE_AFTER = {
    Kind.FROZEN: VersionState.READY_FOR_FAMILY,
    Kind.REOPENED: VersionState.SUPERSEDED,
    Kind.SET_ASIDE: VersionState.SUPERSEDED,
    Kind.REPLACED: VersionState.SUPERSEDED,
    Kind.SUBMITTED: VersionState.SUBMITTED,
    Kind.RETURNED: VersionState.RETURNED,
    Kind.APPROVED: VersionState.APPROVED,
    Kind.FINALISED: VersionState.FINALISED,
    Kind.CORRECTED: VersionState.CORRECTED,
    Kind.ANNULLED: VersionState.ANNULLED,
}


@dataclass(frozen=True)
class Fault:
    """A row that does not say what was sealed; `says` is the reason, without any text of a record."""

    table: str
    row: str
    says: str

    def __str__(self) -> str:
        return f"{self.table} {self.row}: {self.says}"


class Verifier:
    """One pass over the chain and everything it names; `counted` says how many rows were recomputed."""

    def __init__(self, case_id: UUID | None = None) -> None:
        """With a case only its rows are recomputed; the chain is always read whole."""
        self.case_id = case_id
        self.counted = 0
        # What the chain says of versions: (record, number) to the last state, and the stamps of two moves.
        self.states: dict[tuple[str, int], str] = {}
        self.stamps: dict[tuple[str, int, str], tuple[Any, Any]] = {}

    def faults(self, notes: Iterable[checkpoints.Note] = ()) -> Iterator[Fault]:
        """Every fault there is. `notes` are checkpoints kept outside the database."""
        yield from self.chain(notes)
        yield from self.versions()
        yield from self.screens()
        for model, kinds in SEALED.items():
            yield from self.sealed(model, kinds)
        yield from self.views()
        yield from self.files(Paper, "pdf")
        yield from self.files(PaperScan, "file")
        yield from self.attachments()

    def chain(self, notes: Iterable[checkpoints.Note] = ()) -> Iterator[Fault]:
        """Numbers without a gap, each hash over its row and the one before, as checkpoints say."""
        expected: dict[int, set[str]] = {}
        for note in notes:
            expected.setdefault(note.size, set()).add(note.root)
        previous, place = GENESIS, 0
        for event in self._events():
            self.counted += 1
            place += 1
            if event.sequence != place:
                yield Fault("cases_caseevent", str(place), "this event is missing from the chain")
                place = event.sequence
            if event.previous_hash != previous:
                yield Fault("cases_caseevent", str(place), "does not follow the event before it")
            digest = event_hash(
                event.sequence,
                event.case_id,
                event.kind,
                event.at,
                event.by_id,
                event.facts,
                event.previous_hash,
            )
            if digest != event.hash:
                yield Fault("cases_caseevent", str(place), "the hash is not that of the row")
            else:
                self._remember(event)
            if expected.pop(place, {event.hash}) != {event.hash}:
                yield Fault("cases_caseevent", str(place), "differs from the signed checkpoint")
            previous = event.hash
        for size in sorted(expected):
            yield Fault("cases_caseevent", str(size), "the chain is shorter than a signed checkpoint says")

    def _events(self) -> Iterator[CaseEvent]:
        return CaseEvent.objects.order_by("sequence").iterator(chunk_size=BATCH)

    def _remember(self, event: CaseEvent) -> None:
        if event.kind not in STATE_AFTER:
            return
        told = event.told
        version = (str(told.get("record")), told.get("version", 0))
        self.states[version] = STATE_AFTER[Kind(event.kind)]
        if event.kind in (Kind.SUBMITTED, Kind.FINALISED):
            self.stamps[(*version, event.kind)] = (event.at, event.by_id)

    def versions(self) -> Iterator[Fault]:
        """Frozen texts: content, seal, state and stamps are what the chain says."""
        drafts = Q(state__in=(VersionState.DRAFT, VersionState.SUPERSEDED), content="", frozen_at=None)
        rows = RecordVersion.objects.exclude(drafts).select_related("record", "event")
        rows = rows.prefetch_related("authorships").order_by("pk")
        seen = set()
        for version in self._of_case(rows, "record__case_id").iterator(chunk_size=BATCH):
            self.counted += 1
            key = (str(version.record_id), version.number)
            seen.add(key)
            says = self._fault_of(version, key)
            if says:
                yield Fault("cases_recordversion", str(version.pk), says)
        for pk in RecordVersion.objects.exclude(drafts).filter(_no_record()).values_list("pk", flat=True):
            yield Fault("cases_recordversion", str(pk), "it belongs to no record")
        yield from self._missing_versions(seen)

    def _fault_of(self, version: RecordVersion, key: tuple[str, int]) -> str:
        if sealing.sha256(version.content) != version.content_hash:
            return "the hash is not that of the content"
        if not _has_its_seal(version):
            return "the seal is not that of the row"
        if version.event is None or version.event.told.get("seal") != version.seal:
            return "the chain holds another seal"
        if version.event.told.get("hash") != version.content_hash or self.states.get(key) != version.state:
            return "the state is not the one the chain tells"
        for kind, at, by in (
            (Kind.SUBMITTED, version.submitted_at, version.submitted_by_id),
            (Kind.FINALISED, version.finalised_at, version.finalised_by_id),
        ):
            if self.stamps.get((*key, kind), (None, None)) != (at, by):
                return "a stamp is not the one the chain tells"
        return ""

    def _missing_versions(self, seen: set[tuple[str, int]]) -> Iterator[Fault]:
        if self.case_id is None:
            for record, number in sorted(self.states.keys() - seen):
                yield Fault(
                    "cases_recordversion", f"{record} {number}", "the chain tells of it and it is gone"
                )

    def screens(self) -> Iterator[Fault]:
        """Final texts of shared screens."""
        rows = SharedRevision.objects.filter(is_final=True).order_by("pk")
        events = CaseEvent.objects.filter(kind=Kind.READY_ON_SCREEN)
        said = {told.get("id"): told.get("hash") for told in (each.told for each in events.iterator(BATCH))}
        for row in self._of_case(rows, "session__version__record__case_id").iterator(chunk_size=BATCH):
            self.counted += 1
            digest = sealing.sha256(row.content)
            if digest != row.content_hash or said.pop(str(row.pk), None) != digest:
                yield Fault(
                    "cases_sharedrevision",
                    str(row.pk),
                    "the text is not the one that was ready on the screen",
                )
        if self.case_id is None:
            for gone in said:
                yield Fault("cases_sharedrevision", str(gone), "the chain tells of it and it is gone")

    def sealed(self, model: type[Sealed], kinds: tuple[str, ...]) -> Iterator[Fault]:
        """Every sealed row says what its seal and its event say; every event of the kind has its row."""
        table = model._meta.db_table
        rows = self._of_case(model._default_manager.select_related("event"), "event__case_id")
        bulky = [name for name in ("pdf", "file") if name in {each.name for each in model._meta.fields}]
        for row in rows.defer(*bulky).order_by("event_id").iterator(chunk_size=BATCH):
            self.counted += 1
            if row.sealed_as not in model.schemas:
                yield Fault(table, str(row.pk), "sealed in a schema that is not known")
                continue
            told = row.event.told
            if not _has_its_seal(row):
                yield Fault(table, str(row.pk), "the seal is not that of the row")
            elif (row.event.kind not in kinds) or (told.get("seal"), told.get("id")) != (
                row.seal,
                str(row.pk),
            ):
                yield Fault(table, str(row.pk), "the chain holds another seal")
        orphans = model._default_manager.filter(_no_event()).values_list("pk", "event_id")
        for pk, number in orphans.order_by("pk"):
            yield Fault(table, str(pk), f"its event {number} is gone from the chain")
        named = model._default_manager.values("event_id")
        lost = CaseEvent.objects.filter(kind__in=kinds).exclude(sequence__in=named)
        for event in self._of_case(lost, "case_id").order_by("sequence"):
            yield Fault(table, event.told.get("id", ""), f"event {event.sequence} tells of it and it is gone")

    def views(self) -> Iterator[Fault]:
        """Words of a shared screen name the text, the people and the language of that screen."""
        rows = self._of_case(Acknowledgement.objects.exclude(session=None), "event__case_id")
        columns = ("content_hash", "view_hash", "session__present", "session__language", "session__left_out")
        for pk, *shown in rows.values_list("pk", *columns).iterator(BATCH):
            if not _is_the_view(*shown):
                yield Fault("cases_sharedsession", str(pk), "the word names other people or another language")

    def files(self, model: type[Sealed], name: str) -> Iterator[Fault]:
        """The bytes of papers and scans are the ones that were stored."""
        rows = self._of_case(model._default_manager.order_by("pk"), "event__case_id")
        for pk, data, digest in rows.values_list("pk", name, "sha256").iterator(chunk_size=20):
            if hashlib.sha256(data).hexdigest() != digest:
                yield Fault(model._meta.db_table, str(pk), "the file is not the one that was stored")

    def attachments(self) -> Iterator[Fault]:
        """What a frozen text names is there, byte for byte."""
        rows = self._of_case(Attachment.objects.order_by("pk"), "record__case_id")
        stored = {
            str(row.pk): attaching.named(row) | {"sha256": row.computed_hash()} for row in rows.iterator(20)
        }
        texts = RecordVersion.objects.filter(content__contains=f'"{attaching.KEY}":')
        contents = self._of_case(texts, "record__case_id").values_list("content", flat=True)
        for content in contents.iterator(BATCH):
            for told in sealing.opened(content).get(attaching.KEY, []):
                if stored.get(told["id"]) != told:
                    yield Fault("cases_attachment", told["id"], "it is not the one that the text names")

    def _of_case(self, rows: "QuerySet[Any]", path: str) -> "QuerySet[Any]":
        return rows.filter(**{path: self.case_id}) if self.case_id else rows


def _no_event() -> Any:
    return ~Exists(CaseEvent.objects.filter(sequence=OuterRef("event_id")))


def _no_record() -> Any:
    return ~Exists(Record.objects.filter(pk=OuterRef("record_id")))


def _has_its_seal(row: Any) -> bool:
    """Whether the seal is that of the row; a value that no JSON can hold was never sealed."""
    try:
        return bool(row.computed_seal() == row.seal)
    except (rfc8785.CanonicalizationError, ValueError, TypeError):
        return False


def _is_the_view(
    content_hash: str, view_hash: str, present: list[Any], language: str, left_out: list[Any]
) -> bool:
    """Whether the hash is that of this text, shown to these people without these parts, in some language.

    Each person may have turned the screen to a language of their own.
    """
    without = [part["key"] for part in left_out]
    languages = [language, *(code for code, _name in settings.LANGUAGES)]
    return view_hash in (
        sealing.view_hash(content_hash, audience=present, language=each, without=without)
        for each in languages
    )


def is_whole(version: RecordVersion) -> bool:
    """Whether one frozen text says what was sealed, and its event what the chain holds."""
    event = version.event
    if event is None or sealing.sha256(version.content) != version.content_hash:
        return False
    digest = event_hash(
        event.sequence, event.case_id, event.kind, event.at, event.by_id, event.facts, event.previous_hash
    )
    return _has_its_seal(version) and version.seal == event.told.get("seal") and digest == event.hash

"""Acknowledgements: whose word is needed, what a worker may note, and views given later."""

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases import deadlines, events, records, sealing
from cases.models import (
    Acknowledgement,
    Case,
    CasePerson,
    Kind,
    OwnView,
    OwnWords,
    PaperScan,
    Person,
    RecordVersion,
    VersionState,
)
from cases.models.sealed import put_seal
from perhetyo import clock
from perhetyo.database import refuse_wrong_clock
from perhetyo.files import Drawn
from perhetyo.lifecycle import Refused

Method, Status = Acknowledgement.Method, Acknowledgement.Status
# Frozen texts: people read them and say their word, also after the decision (T13b).
TAKES_WORDS = (VersionState.READY_FOR_FAMILY, VersionState.APPROVED, VersionState.FINALISED)


@dataclass(frozen=True)
class Standing:
    """How one person stands to the text as it is now; `earlier` is their word on a text before it."""

    person: Person
    role: str
    is_needed: bool
    acknowledgement: Acknowledgement | None
    earlier: Acknowledgement | None = None

    @property
    def is_open(self) -> bool:
        return self.is_needed and self.acknowledgement is None


def needed(case: Case) -> set[Any]:
    """Ids of those whose status must be there before sending: guardians, and children old enough (I8)."""
    today = clock.today()
    age = deadlines.age_of_own_voice(case, today)
    clients = {each.person_id for each in case.present_people if each.is_client}
    children = {child.pk for child in case.children if child.pk in clients and (child.age(today) or 0) >= age}
    guardians = {
        each.adult_id
        for each in case.guardianships.all()
        if each.is_guardian and (each.valid_to is None or each.valid_to >= today)
    }
    return children | guardians


def standings(case: Case, version: RecordVersion) -> list[Standing]:
    """Everybody of the case with their word on the text as it stands, those needed first."""
    words, before = version.current_acknowledgements(), earlier_words(version)
    must = needed(case)
    rows = [
        Standing(
            person=each.person,
            role=each.get_role_display(),
            is_needed=each.person_id in must,
            acknowledgement=words.get(each.person_id),
            earlier=None if each.person_id in words else before.get(each.person_id),
        )
        for each in case.present_people
    ]
    return sorted(rows, key=lambda row: not row.is_needed)


def earlier_words(version: RecordVersion) -> dict[Any, Acknowledgement]:
    """The newest own word of each person on another text of the record, for who must look again."""
    rows = Acknowledgement.objects.filter(
        version__record_id=version.record_id, version__number__lt=version.number
    )
    own = rows.exclude(method=Method.WORKER).exclude(content_hash=version.content_hash)
    readable = own.exclude(version__state=VersionState.ANNULLED).select_related("version", "session")
    return {row.person_id: row for row in readable.defer("session__snapshot").order_by("event_id")}


def known_before(case: Case) -> dict[Any, str]:
    """How each person of the case was known when they last said their word, by person id."""
    rows = Acknowledgement.objects.filter(version__record__case=case).exclude(known_by="")
    return dict(rows.order_by("event_id").values_list("person", "known_by"))


def missing(case: Case, version: RecordVersion) -> list[str]:
    """Sentences naming each person whose status is not yet there."""
    return [
        _("The acknowledgement of %(name)s is missing: ask on the shared screen, or note why not.")
        % {"name": row.person.name}
        for row in standings(case, version)
        if row.is_open
    ]


def note(version: RecordVersion, person: Person, *, status: str, reason: str, by: Any) -> Acknowledgement:
    """A worker notes who was absent, not asked or did not want to, and why. Raises Refused."""
    if version.state != VersionState.READY_FOR_FAMILY:
        raise Refused(_("Statuses are noted when the text is ready for the family."))
    if status not in Acknowledgement.NOTED:
        raise Refused(_("Only the person can say this, on the shared screen."))
    if not reason.strip():
        raise Refused(_("Write the reason."))
    return _add(version, person, by=by, status=status, reason=reason, method=Method.WORKER, sentence="")


def on_paper(
    version: RecordVersion,
    person: Person,
    *,
    paper_on: date,
    status: str,
    known_by: str,
    by: Any,
    **words: Any,
) -> Acknowledgement:
    """The word a person gave on a printed copy, written down by the worker. Raises Refused."""
    if version.state not in TAKES_WORDS:
        raise Refused(_("Statuses are noted when the text is ready for the family."))
    if paper_on > clock.today():
        raise Refused(_("The day is in the future."))
    part = version.record.case.case_people.get(person=person)
    audience = [{"id": str(person.pk), "role": part.role}]
    view = sealing.view_hash(version.content_hash, audience=audience, language=version.record.language)
    return _add(
        version, person, by=by, status=status, method=Method.PAPER, paper_on=paper_on, known_by=known_by,
        view_hash=view, **words,
    )  # fmt: skip


def _add(version: RecordVersion, person: Person, *, by: Any, **word: Any) -> Acknowledgement:
    """One word as a sealed row; a trigger names it in the chain."""
    refuse_wrong_clock()
    part: CasePerson = version.record.case.case_people.get(person=person)
    row = Acknowledgement(
        version=version,
        content_hash=version.content_hash,
        person=person,
        name_shown=person.name,
        role_shown=part.role,
        signed_at=clock.now(),
        witness=by,
        **word,
    )
    put_seal(row, Acknowledgement)
    row.save(force_insert=True)
    row.refresh_from_db(fields=["event"])
    return row


def add_scan(row: Acknowledgement, file: Drawn, *, by: Any) -> PaperScan:
    """The picture of the signed paper, once. Raises Refused for a word that was not given on paper."""
    if row.method != Method.PAPER:
        raise Refused(_("This word was not given on paper."))
    if PaperScan.objects.filter(acknowledgement=row).exists():
        raise Refused(_("The scan of this paper is here already."))
    scan = PaperScan(
        acknowledgement=row, file=file.data, content_type=file.content_type,
        sha256=hashlib.sha256(file.data).hexdigest(), added_at=clock.now(), added_by=by,
    )  # fmt: skip
    version = row.version
    facts = records.facts_of(version) | {"person": str(row.person_id)}
    events.seal(scan, Kind.SCANNED, version.record.case, by=by, at=scan.added_at, **facts)
    return scan


def add_own_view(
    version: RecordVersion, person: Person, *, text: str, how: str, for_family: bool, by: Any
) -> OwnView:
    """A view given later or elsewhere, beside a text, in the person's own words (LsL 30 §).

    Raises Refused for a text that is hidden.
    """
    if version.state == VersionState.ANNULLED:
        raise Refused(_("This text has been annulled: a view is put beside the one that stands."))
    row = OwnView(
        version=version, content_hash=version.content_hash, person=person, name_shown=person.name, text=text,
        how=how, for_family=for_family, written_at=clock.now(), written_by=by,
    )  # fmt: skip
    facts = records.facts_of(version) | {"person": str(person.pk)}
    events.seal(row, Kind.OWN_VIEW, version.record.case, by=by, at=row.written_at, **facts)
    return row


def heard(version: RecordVersion) -> int:
    """The chain's number of the last word or view on the text: it grows when somebody adds one."""
    views = own_views(version).order_by("-event_id").values_list("event_id", flat=True).first()
    words = version.acknowledgements.order_by("-event_id").values_list("event_id", flat=True).first()
    return max(views or 0, words or 0)


def _text_of(word: Acknowledgement) -> str:
    return word.own_words or (_("(a drawing)") if word.is_drawing else _("(without words)"))


def own_words(version: RecordVersion) -> dict[Any, OwnWords]:
    """Each person's own box beside this text as it was last left, without those that were emptied."""
    rows = OwnWords.objects.filter(version__record_id=version.record_id, version__number__lte=version.number)
    readable = rows.exclude(version__state=VersionState.ANNULLED).defer("session__snapshot")
    newest = {row.person_id: row for row in readable.order_by("event_id")}
    return {pk: row for pk, row in newest.items() if row.text.strip()}


def own_views(version: RecordVersion) -> "QuerySet[OwnView]":
    """Views beside this text and beside the earlier ones of the record, as long as those may be read."""
    rows = OwnView.objects.filter(version__record_id=version.record_id, version__number__lte=version.number)
    return rows.exclude(version__state=VersionState.ANNULLED).select_related("version")


def has_differing(version: RecordVersion) -> bool:
    """Whether somebody sees it differently: then whoever approves has to have read it (LsL 30 §)."""
    words = version.current_acknowledgements().values()
    return any(row.is_differing for row in words) or own_views(version).exists()


def differing(version: RecordVersion, *, on_paper: bool = False) -> list[dict[str, Any]]:
    """All free words on the text as it stands: [{name, text, drawn, how, at}], for approver and paper.

    A paper goes to the whole family: it leaves out words that their writers did not give to the others, and
    says in their place that there are some.
    """
    spoken = [
        {
            "name": row.name_shown,
            "text": _text_of(row) if row.for_family or not on_paper else _("(given to the workers)"),
            "drawn": row.drawn if row.is_drawing and (row.for_family or not on_paper) else None,
            "how": row.get_status_display(),
            "at": row.signed_at,
        }
        for row in version.current_acknowledgements().values()
        if row.own_words or row.is_differing or row.is_drawing
    ]
    written = [
        {"name": row.name_shown, "text": row.text, "how": row.how, "at": row.written_at}
        for row in own_views(version)
        if row.for_family or not on_paper
    ]
    return spoken + written

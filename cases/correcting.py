"""Finished texts corrected in the open, requests for it, and annulment (domain.md 1.7; GDPR 16 art.)."""

from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from cases import bodies, events, finalising, lifecycle, records
from cases.models import (
    Annulment,
    Correction,
    CorrectionAnswer,
    CorrectionRequest,
    HiddenReading,
    Kind,
    Person,
    Record,
    RecordVersion,
    VersionState,
)
from perhetyo import clock
from perhetyo.lifecycle import Refused

Fields = dict[str, Any]
CAN_BE_ANNULLED = lifecycle.VERSION.transitions["annul"].sources


def in_force(record: Record) -> RecordVersion | None:
    """The version that stands: approved or finished."""
    rows = record.versions.filter(state__in=records.IN_FORCE)
    return rows.select_related("record__case", "correction").first()


def in_work(record: Record) -> RecordVersion | None:
    """The version of a correction that is not in force yet."""
    version = records.latest(record) if not record._state.adding else None
    return version if version and version.correction_id and version.state in records.UNDECIDED else None


def why_not(version: RecordVersion | None, *, by: Any, is_decider: bool) -> str:
    """Why `by` cannot correct this version, as a sentence; empty when they can."""
    if version is None or version.state not in records.IN_FORCE:
        return _("Only a finished text is corrected: write on this one instead.")
    if in_work(version.record):
        return _("A correction of this text is already in work: go on with it.")
    if not is_decider and not version.authorships.filter(user=by).exists():
        return _("You have not written this text: its writer or the social worker corrects it.")
    return ""


def begin(
    original: RecordVersion,
    fields: Fields,
    *,
    what: str,
    why: str,
    asked_by: Person | None,
    request: CorrectionRequest | None = None,
    by: Any,
) -> RecordVersion:
    """A new version that carries out the correction; the original stays readable. Raises Refused.

    An entry is finished at once. What a social worker approves goes to the family and to approval first,
    and until then the original stays in force.
    """
    case, at = original.record.case, clock.now()
    correction = Correction(
        original=original, content_hash=original.content_hash, what=what, why=why, asked_by=asked_by,
        name_shown=asked_by.name if asked_by else "", request=request, made_at=at, made_by=by,
    )  # fmt: skip
    events.seal(correction, Kind.CORRECTING, case, by=by, at=at, **records.facts_of(original))
    version = records.next_version(original, by=by, correction=correction)
    records.save(version, fields, by=by)
    if not bodies.of(original.record).is_approved:
        finalising.freeze(version, by=by)
        take_force(version, by=by, at=clock.now())
        finalising.finalise(version, by=by)
    return version


def take_force(version: RecordVersion, *, by: Any, at: datetime) -> None:
    """The corrected text stands from now on, and who asked for it has an answer."""
    correction = version.correction
    if correction is None:
        raise LookupError("this version corrects nothing")
    original = correction.original
    records.move(original, "correct", Kind.CORRECTED, by=by, at=at, corrected_by=version.number)
    bodies.of(version.record).corrected(original, version, by=by)
    request = correction.request
    if request is not None and not CorrectionAnswer.objects.filter(request=request).exists():
        outcome = CorrectionAnswer.Outcome.CORRECTED
        _answer(request, outcome, correction=correction, by=by, at=at)


def ask(
    version: RecordVersion, person: Person, *, asked_on: Any, wrong: str, wished: str, by: Any
) -> CorrectionRequest:
    """Write down what somebody asks to be corrected. Raises Refused for a text that is still in work."""
    if not version.content or version.state in records.IN_WORK:
        raise Refused(_("Only a finished text is corrected: write on this one instead."))
    at = clock.now()
    request = CorrectionRequest(
        version=version, content_hash=version.content_hash, asked_by=person, name_shown=person.name,
        asked_on=asked_on, wrong=wrong, wished=wished, written_at=at, written_by=by,
    )  # fmt: skip
    facts = records.facts_of(version) | {"person": str(person.pk)}
    events.seal(request, Kind.CORRECTION_ASKED, version.record.case, by=by, at=at, **facts)
    return request


def corrected_by(version: RecordVersion) -> RecordVersion | None:
    """The version that corrected this one, once it has taken force."""
    rows = RecordVersion.objects.filter(correction__original=version).select_related("correction")
    return rows.filter(state__in=(*records.IN_FORCE, VersionState.CORRECTED)).order_by("number").last()


def requests(version: RecordVersion) -> list[CorrectionRequest]:
    """What has been asked of this text, with the answers, and what of the record is unanswered."""
    rows = CorrectionRequest.objects.filter(version__record_id=version.record_id)
    rows = rows.filter(Q(version=version) | Q(answer=None))
    return list(rows.select_related("asked_by", "answer__answered_by").order_by("event_id"))


def open_requests(record: Record) -> list[CorrectionRequest]:
    """Requests that nobody has answered, the oldest first."""
    rows = CorrectionRequest.objects.filter(version__record=record, answer=None)
    return list(rows.select_related("asked_by", "version").order_by("asked_on", "event_id"))


def refuse(request: CorrectionRequest, *, reasons: str, by: Any) -> None:
    """A recorded decision not to correct, with reasons. Raises Refused."""
    if not by.can_decide:
        raise Refused(_("Your right to decide is not recorded. Ask the administrator."))
    if CorrectionAnswer.objects.filter(request=request).exists():
        raise Refused(_("This request has been answered already."))
    _answer(request, CorrectionAnswer.Outcome.REFUSED, reasons=reasons, by=by, at=clock.now())


def _answer(request: CorrectionRequest, outcome: str, *, by: Any, at: datetime, **more: Any) -> None:
    answer = CorrectionAnswer(request=request, outcome=outcome, answered_at=at, answered_by=by, **more)
    is_refused = outcome == CorrectionAnswer.Outcome.REFUSED
    kind = Kind.CORRECTION_REFUSED if is_refused else Kind.CORRECTION_ANSWERED
    version = request.version
    events.seal(answer, kind, version.record.case, by=by, at=at, **records.facts_of(version))


def why_not_annulled(version: RecordVersion) -> str:
    """Why this version cannot be annulled, as a sentence; empty when it can."""
    if version.state == VersionState.APPROVED:
        return _("This text is in force: correct it first, then annul the earlier version.")
    if not version.content or version.state not in CAN_BE_ANNULLED:
        return _("Only a finished text can be annulled.")
    return ""


def annul(version: RecordVersion, *, reason: str, words: str, by: Any) -> None:
    """Hide a finished text, and the texts it corrected; trace and reason stay. Raises Refused."""
    refusal = why_not_annulled(version)
    if refusal:
        raise Refused(refusal)
    at = clock.now()
    for each in [version, *_corrected_by(version)]:
        annulment = Annulment(
            version=each, content_hash=each.content_hash, reason=reason, words=words, made_at=at, made_by=by
        )
        facts = records.facts_of(each) | {"hash": each.content_hash, "reason": reason}
        events.seal(annulment, Kind.ANNULLED, each.record.case, by=by, at=at, **facts)
        lifecycle.take_version(each, "annul", by=by, at=at)
        for request in each.correction_requests.filter(answer=None):
            _answer(request, CorrectionAnswer.Outcome.ANNULLED, reasons=words, by=by, at=at)


def _corrected_by(version: RecordVersion) -> list[RecordVersion]:
    """What this version corrected, and what that one had corrected, as long as it is readable."""
    found, each = [], version
    while each.correction is not None:
        each = each.correction.original
        if each.state in CAN_BE_ANNULLED:
            found.append(each)
    return found


def note_hidden_read(version: RecordVersion, *, why: str, by: Any) -> None:
    """The hidden text of an annulled version is about to be read: that is a sealed row of its own."""
    at = clock.now()
    reading = HiddenReading(annulment=version.annulment, why=why, read_at=at, read_by=by)
    events.seal(reading, Kind.HIDDEN_READ, version.record.case, by=by, at=at, **records.facts_of(version))

"""Texts that would tell where somebody with non-disclosure for safety is (661/2009 36-37 §, I16).

What is typed is read through before it is saved, and again before it leaves the workers. Words that only look
alike are kept with a reason; before they leave, a second person agrees. What is found is never logged.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from cases import bodies
from cases.attaching import attachments
from cases.models import Case, ContactDetails, KeptWords, Person, RecordVersion
from cases.protected_words import Hit, Protected, Scanner
from perhetyo.lifecycle import Refused
from perhetyo.models import Unit

# Strings of a content that nobody typed: an id or a hash, a day or a moment, a time.
NOT_TYPED = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}"
    r"|\d{4}-\d\d-\d\d(T[\d:.]+([+-]\d\d:\d\d|Z)?)?|\d\d:\d\d"
)


def strings_of(contact: ContactDetails) -> list[Protected]:
    """What of a person's contact data must not be told; other places are one a line. In clear."""
    return [
        Protected(str(contact.person_id), "workplace" if name == "other_places" else name, line.strip())
        for name, value in contact.known().items()
        for line in value.in_clear().splitlines()
        if line.strip()
    ]


def scanner(case: Case) -> Scanner | None:
    """Reads texts for everybody with non-disclosure who is or was in the case; None when there is nobody.

    Asked of the database once for a case that is loaded. The day until which the protection is known to
    last does not count: it ends when somebody takes it away.
    """
    if not hasattr(case, "protected_scanner"):
        people = case.protected_people
        contacts = ContactDetails.objects.filter(person__in=people) if people else ()
        strings = [each for contact in contacts for each in strings_of(contact)]
        case.protected_scanner = Scanner(strings) if strings else None  # type: ignore[attr-defined]
    found: Scanner | None = case.protected_scanner  # type: ignore[attr-defined]
    return found


def scanner_of_unit(unit: Unit) -> Scanner | None:
    """Reads texts for everybody with non-disclosure who is or was in a family of the unit."""
    people = Person.objects.filter(has_protected_address=True, case_people__case__unit=unit)
    contacts = ContactDetails.objects.filter(person__in=people)
    strings = [each for contact in contacts for each in strings_of(contact)]
    return Scanner(strings) if strings else None


def told(case: Case, texts: Mapping[str, str], *, also: Iterable[Protected] = ()) -> dict[str, list[Hit]]:
    """By the text's name, where it tells something and nobody has said that it tells nothing.

    `also` are strings that are not saved yet.
    """
    also = list(also)
    readers = [each for each in (scanner(case), Scanner(also) if also else None) if each]
    if not readers:
        return {}
    kept = kept_digests(case)
    found: dict[str, list[Hit]] = {}
    for name, text in texts.items():
        hits = [hit for reader in readers for hit in reader.hits(text)]
        open_ones = {at: hit for hit in hits if (at := digest(case, hit)) not in kept}
        if open_ones:
            found[name] = list(open_ones.values())
    return found


def kept_digests(case: Case, *, by_two: bool = False) -> set[str]:
    """Words that somebody said to tell nothing; `by_two`: with which a second person agreed."""
    rows = KeptWords.objects.filter(case=case)
    return {row.digest for row in (rows.exclude(agreed_by=None) if by_two else rows)}


def not_agreed(version: RecordVersion) -> list[str]:
    """Words of a text that must not leave the workers yet: told, or kept by one person alone."""
    case, reader = version.record.case, scanner(version.record.case)
    if reader is None:
        return []
    agreed = kept_digests(case, by_two=True)
    texts = [
        *typed_in(bodies.of(version.record).fields_of(version)),
        *(each.words for each in attachments(version.record)),
    ]
    hits = [hit for text in texts for hit in reader.hits(text)]
    return list(dict.fromkeys(hit.found for hit in hits if digest(case, hit) not in agreed))


def why_not_shared(version: RecordVersion) -> list[str]:
    """A sentence for the workers, when a text may not be shown, printed or sent yet."""
    words = not_agreed(version)
    if not words:
        return []
    sentence = _("The text tells where somebody with non-disclosure for safety is: %(words)s.")
    return [sentence % {"words": ", ".join(words)}]


def typed_in(value: Any) -> Iterator[str]:
    """Every text somewhere in the fields or the content of a record that somebody may have typed."""
    if isinstance(value, Mapping):
        for each in value.values():
            yield from typed_in(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from typed_in(each)
    elif isinstance(value, str) and value and not NOT_TYPED.fullmatch(value):
        yield value


def keep(case: Case, hits: Iterable[Hit], *, reason: str, by: Any) -> None:
    """`by` says that these words tell nothing of where anybody is. Kept twice is kept once."""
    for hit in hits:
        KeptWords.objects.get_or_create(
            case=case, digest=digest(case, hit), defaults={"found": hit.found, "reason": reason, "by": by}
        )


def agree(row: KeptWords, *, by: Any) -> None:
    """A second person says the same. Raises Refused for the first one; agreed twice is agreed once."""
    if row.by_id == by.pk:
        raise Refused(_("Somebody else has to agree: you said so first."))
    if row.agreed_by_id is None:
        row.agree(by)


def digest(case: Case, hit: Hit) -> str:
    """Names words, and what they look like, without telling either: HMAC-SHA256 as 64 hex digits.

    Words kept for looking like one person's town tell something new when another moves there.
    """
    text = f"{case.pk}\n{hit.id}\n{hit.kind}\n{' '.join(hit.found.casefold().split())}"
    return hmac.new(settings.SECRET_KEY.encode(), text.encode(), hashlib.sha256).hexdigest()

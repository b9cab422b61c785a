"""Which texts of a case tell where somebody is who has non-disclosure for safety (domain.md 1.13)."""

from collections.abc import Mapping

from cases.models import Case, ContactDetails, Person
from cases.protected_words import Hit, Protected, Scanner

# Those that a contact has: an older row or another table may lack some.
FIELDS = ("phone", "email", "address", "postal_code", "municipality", "school", "day_care", "workplace")


def strings_of(person: Person) -> list[Protected]:
    """What of the person's contact data must not be told, each with the person's id."""
    contact = ContactDetails.objects.filter(person=person).first()
    return _strings(contact) if contact else []


def hits(case: Case, texts: Mapping[str, str]) -> dict[str, list[Hit]]:
    """For each of the texts (by any name) that tells something, where; a hit's `id` is the person's id.

    Everybody of the case counts, also who has left it: what is written stays to be read. The day to which
    the non-disclosure is valid does not count either: it ends only when somebody decides so.
    """
    contacts = ContactDetails.objects.filter(
        person__has_protected_address=True, person__case_people__case=case
    ).distinct()
    scanner = Scanner(each for contact in contacts for each in _strings(contact))
    found = {name: scanner.hits(text) for name, text in texts.items()}
    return {name: many for name, many in found.items() if many}


def _strings(contact: ContactDetails) -> list[Protected]:
    values = {name: getattr(contact, name, None) for name in FIELDS}
    return [Protected(str(contact.person_id), name, value) for name, value in values.items() if value]

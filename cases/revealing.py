"""Contact data of a person with non-disclosure in clear: an act with a purpose, noted before it is shown."""

from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from cases.models import Case, ContactDetails, Person, Revealing
from perhetyo import clock
from perhetyo.lifecycle import Refused
from perhetyo.models import User

AN_HOUR = 10  # as many in an hour (security.md 4.4)


def reveal(case: Case, person: Person, *, purpose: str, recipient: str, words: str, by: Any) -> Revealing:
    """Note that `by` sees the person's contact data. Raises Refused after ten in an hour."""
    User.objects.select_for_update().get(pk=by.pk)  # two at once are counted one after the other
    since = clock.now() - timedelta(hours=1)
    if Revealing.objects.filter(by=by, at__gte=since).count() >= AN_HOUR:
        raise Refused(
            _("You have looked at ten addresses within an hour. Wait a while, or ask your unit lead.")
        )
    return Revealing.objects.create(
        case=case, person=person, purpose=purpose, recipient=recipient, words=words, by=by
    )


def lifted(case: Case, person: Person, *, by: Any) -> Revealing:
    """Taking the non-disclosure away shows what it kept: it is on record as a revealing."""
    return Revealing.objects.create(
        case=case, person=person, purpose=Revealing.Purpose.LIFTED, recipient="", words="", by=by
    )


def in_clear(noted: Revealing) -> list[tuple[str, str]]:
    """Labels and texts of what the person has, for the one who noted that they look."""
    contact = ContactDetails.objects.filter(person=noted.person_id).first()
    known = contact.known() if contact else {}
    return [(_label(name), value.in_clear()) for name, value in known.items()]


def _label(name: str) -> str:
    return str(getattr(ContactDetails._meta.get_field(name), "verbose_name", name))

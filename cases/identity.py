"""Henkilötunnus: checked, kept encrypted, shown masked (domain.md 1.17; TSL 29 §). May always be left out."""

import hmac
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from stdnum.exceptions import ValidationError as NotACode
from stdnum.fi import hetu

from cases.models import Case, IdentityCode, Person
from perhetyo import clock

CENTURIES = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}
HIDDEN = "****"


def checked(typed: str, born_on: date | None) -> str:
    """The code in its one spelling. Raises ValidationError when it is none, or another person's.

    Codes of test persons (individual number 900-999) are taken in a demo and in tests only.
    """
    try:
        code = hetu.validate(typed, allow_temporary=settings.IS_DEMO or settings.IS_TEST)
    except NotACode as error:
        raise ValidationError(_("This is not an identity code. Check every sign.")) from error
    day = date(CENTURIES[code[6]] + int(code[4:6]), int(code[2:4]), int(code[:2]))
    if day > clock.today():
        raise ValidationError(_("This identity code is of somebody who is not born yet. Check every sign."))
    if born_on is None:
        raise ValidationError(_("Write the date of birth too: the two must agree."))
    if day != born_on:
        raise ValidationError(_("The identity code and the date of birth do not agree. Check both."))
    return str(code)


def keep(person: Person, code: str) -> None:
    """Save or replace the code of a person. Runs inside `acting`."""
    values = {"code": code, "digest": digest(code), "masked": code[:7] + HIDDEN}
    IdentityCode.objects.update_or_create(person=person, defaults=values)


def forget(person: Person) -> None:
    IdentityCode.objects.filter(person=person).delete()


def masks(people: Iterable[Person | UUID]) -> dict[UUID, str]:
    """What pages show, by person id: `010203-****`."""
    rows = IdentityCode.objects.filter(person__in=list(people))
    return dict(rows.values_list("person_id", "masked"))


def is_known_twice(person: Person, *, by: Any) -> bool:
    """Whether a case this worker may see has another person with the same code (I27).

    Of other cases nothing is said: nobody may try out codes to learn who is a client.
    """
    codes = IdentityCode.objects.filter(person=person).values("digest")
    same = IdentityCode.objects.filter(digest__in=codes).exclude(person=person).values("person")
    return Case.objects.visible_to(by).filter(case_people__person__in=same).exists()


def digest(code: str) -> str:
    """A keyed hash: without the key nobody can try all codes there are."""
    return hmac.digest(f"identity code:{settings.SALT_KEY}".encode(), code.encode(), "sha256").hex()

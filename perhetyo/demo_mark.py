"""The mark on a database that says: everything in here is invented."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from perhetyo.models import Mark

NAME = "demo"


def is_marked() -> bool:
    return Mark.objects.filter(name=NAME).exists()


def mark() -> None:
    """Only the owner may write the mark."""
    Mark.objects.using("owner").get_or_create(name=NAME)


def refuse_real_data() -> None:
    """In demo mode log-in is open to everybody: never before a database that may hold real people.

    Raises ImproperlyConfigured.
    """
    if settings.IS_DEMO and not is_marked():
        raise ImproperlyConfigured(
            "PERHETYO_DEMO=1 is set, but this database is not marked as demo data: run manage.py demo_data "
            "on an empty database, or unset PERHETYO_DEMO."
        )

"""The mark on a database that says: everything in here is invented."""

from perhetyo.models import Mark

NAME = "demo"


def is_marked() -> bool:
    return Mark.objects.filter(name=NAME).exists()


def mark() -> None:
    """Only the owner may write the mark."""
    Mark.objects.using("owner").get_or_create(name=NAME)

"""What every template may use."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from perhetyo import drafts
from perhetyo.demo_people import DEMO_PEOPLE


def site(request: HttpRequest) -> dict[str, Any]:
    """`is_demo`, and on a demo the people whose buttons the log-in page shows; when a page locks itself;
    the fields that are never kept while typing."""
    return {
        "is_demo": settings.IS_DEMO,
        "demo_people": DEMO_PEOPLE if settings.IS_DEMO else [],
        "lock_seconds": settings.SESSION_LOCK_SECONDS,
        "never_kept": " ".join(sorted(drafts.NEVER)),
    }

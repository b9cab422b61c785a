"""A day in an address, as 2026-11-24."""

from datetime import date


class IsoDay:
    """A path converter: the calendar day, or no such address."""

    regex = r"\d{4}-\d{2}-\d{2}"

    def to_python(self, value: str) -> date:
        return date.fromisoformat(value)

    def to_url(self, value: date) -> str:
        return value.isoformat()

"""When somebody of the network may be contacted: permitted by the family, or on a named ground (I13)."""

from datetime import timedelta

from cases.models import NetworkMember

Span = list[str]  # first and last day, ISO 8601; no last day is ""


def permitted(member: NetworkMember) -> list[Span]:
    """The spans of days on which the member may be contacted; a ground permits its own day."""
    spans = [[each.on.isoformat(), each.on.isoformat()] for each in member.contact_grounds.all()]
    if member.consent_on and (member.may_contact or member.withdrawn_on):
        last = (member.withdrawn_on - timedelta(days=1)).isoformat() if member.withdrawn_on else ""
        spans.append([member.consent_on.isoformat(), last])
    return spans


def is_permitted(spans: list[Span], day: str) -> bool:
    """Whether `day` (ISO 8601) lies in one of the spans."""
    return any(first <= day and (not last or day <= last) for first, last in spans)

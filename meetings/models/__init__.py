"""Models of meetings: entries of every kind, what was agreed, and a child's view found out apart."""

from meetings.models.child_view import ChildViewRecord
from meetings.models.entry import (
    AgreedDone,
    AgreedItem,
    CancelledBy,
    CancelReason,
    ConcernedChild,
    ContactMode,
    Entry,
    EntryKind,
    Group,
    NotTogether,
    Participant,
    PlaceKind,
    TouchedGoal,
    WrittenTogether,
)

__all__ = [
    "AgreedDone",
    "AgreedItem",
    "CancelReason",
    "CancelledBy",
    "ChildViewRecord",
    "ConcernedChild",
    "ContactMode",
    "Entry",
    "EntryKind",
    "Group",
    "NotTogether",
    "Participant",
    "PlaceKind",
    "TouchedGoal",
    "WrittenTogether",
]

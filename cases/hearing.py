"""Each child's view in a plan, a review or a summary, and how it was found out (LsL 20 §, SHL 32 §; I10)."""

from typing import Any

from django.utils.translation import gettext as _

from cases.models import ChildView, RecordVersion

Fields = dict[str, Any]
VIEW_TEXTS = ("manner", "place", "content", "omission_reason")


def views_of(version: RecordVersion) -> list[Fields]:
    return [
        {
            "child_id": str(view.child_id),
            "was_sought": view.was_sought,
            **{name: getattr(view, name) for name in VIEW_TEXTS},
        }
        for view in version.child_views.all()
    ]


def replace_views(version: RecordVersion, rows: list[Fields]) -> None:
    for row in rows:
        words = {name: value for name, value in row.items() if name != "child_id"}
        ChildView.objects.update_or_create(version=version, child_id=row["child_id"], defaults=words)
    version.child_views.exclude(child__in=[row["child_id"] for row in rows]).delete()


def views_content(frame: Fields, rows: list[Fields]) -> list[Fields]:
    names = {person["id"]: person["name"] for person in frame["people"]}
    return [
        {**row, "child": names.get(row["child_id"], ""), "talked_alone": row["manner"] == "alone"}
        for row in rows
    ]


def missing_views(frame: Fields, rows: list[Fields]) -> list[str]:
    """A sentence for each child whose view is not there and not reasonably left out."""
    views = {row["child_id"]: row for row in rows}
    return [
        _("Write the view of %(name)s and how it was found out, or why not.") % {"name": person["name"]}
        for person in frame["people"]
        if person["role"] == "child" and person["is_client"] and not _is_heard(views.get(person["id"]))
    ]


def _is_heard(view: Fields | None) -> bool:
    if view is None or view["was_sought"] is None:
        return False
    if view["was_sought"]:
        return bool(view["manner"] and view["content"].strip())
    return bool(view["omission_reason"].strip())

"""The joint review as one kind of record."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import lifecycle, planning, records
from cases.bodies import Body, Fields, Looks, Panel
from cases.events import append
from cases.models import Approval, Case, Kind, Record, RecordVersion, State, VersionState
from cases.sealing import opened
from reviews import next_plan, reviewing
from reviews.forms.review import ReviewSheet, flat
from reviews.models import Conclusion, Review


class ReviewBody(Body):
    kind = Record.Kind.REVIEW
    schema = "perhetyo/review/2"
    looks = Looks("reviews/review_fields.html", "reviews/review_content.html", "pdf/review.html")
    is_approved = True
    phase = State.WORKING
    legal_text = "review"
    approved_words = gettext_lazy("The review is approved.")
    turns = {
        "": gettext_lazy("Look at the change together with the family"),
        VersionState.DRAFT: gettext_lazy("Write the review with the family"),
        VersionState.READY_FOR_FAMILY: gettext_lazy("Collect the acknowledgements and send the review"),
        VersionState.SUBMITTED: gettext_lazy("Read the review and decide"),
        VersionState.RETURNED: gettext_lazy("Complete the review: it came back with a comment"),
    }

    def empty_fields(self) -> Fields:
        return reviewing.empty_fields()

    def first_fields(self, case: Case, frame: Fields) -> Fields:
        return reviewing.first_fields(frame)

    def begin(self, version: RecordVersion) -> None:
        Review.objects.create(version=version)

    def fields_of(self, version: RecordVersion) -> Fields:
        return reviewing.fields_of(version)

    def replace_fields(self, version: RecordVersion, fields: Fields) -> None:
        reviewing.replace_fields(version, fields)

    def frame(self, case: Case, version: RecordVersion | None, frame: Fields, *, by: Any) -> Fields:
        return reviewing.frame(case, frame)

    def content(self, frame: Fields, fields: Fields) -> Fields:
        return reviewing.content(frame, fields)

    def missing(self, frame: Fields, fields: Fields) -> list[str]:
        return reviewing.missing(frame, fields)

    def sheet(self, data: Any, *, frame: Fields, fields: Fields) -> ReviewSheet:
        return ReviewSheet(data, frame=frame, fields=fields)

    def flat(self, fields: Fields) -> Fields:
        return flat(fields)

    def heading(self, content: Fields) -> str:
        if not content["held_on"]:
            return _("Review of the family work")
        day = date_format(date.fromisoformat(content["held_on"]), "j.n.Y")
        return _("Review of the family work %(day)s") % {"day": day}

    def name_of(self, version: RecordVersion) -> str:
        held = version.review.held_on
        return _("Review %(day)s") % {"day": date_format(held, "j.n.Y")} if held else _("Review")

    def due_on(self, case: Case) -> date | None:
        return case.next_review_on

    def may_begin(self, case: Case) -> list[str]:
        if any(each.state in records.UNDECIDED and not each.correction_id for each in self._newest(case)):
            return [_("A review is already being written: go on with it.")]
        return [] if planning.in_force(case) else [_("The plan is not approved yet.")]

    def missing_before_approval(self, version: RecordVersion) -> list[str]:
        return reviewing.missing_day(self.fields_of(version), latest=reviewing.next_review_at_most())

    def prepare_approval(self, version: RecordVersion, approval: Approval) -> Any:
        return next_plan.drawn(version, opened(version.content), approval)

    def approved(self, version: RecordVersion, approval: Approval, prepared: Any) -> None:
        """The plan goes on in new words, the rhythm and the next day are set, or closing begins (T8, T11)."""
        case, content = version.record.case, opened(version.content)
        if prepared is not None:
            next_plan.put_in_force(prepared, by=version.submitted_by)
        if content["weekly_min"] and content["weekly_max"]:
            case.weekly_min, case.weekly_max = content["weekly_min"], content["weekly_max"]
        if content["conclusion"] == Conclusion.CLOSE:
            case.end_planned_on = date.fromisoformat(content["end_planned_on"])
            case.save(update_fields=["weekly_min", "weekly_max", "end_planned_on"])
            lifecycle.take(case, "begin_closing", by=approval.decided_by)
            append(case, Kind.CLOSING, by=approval.decided_by)
            return
        case.next_review_on = date.fromisoformat(content["next_review"]["on"])
        case.save(update_fields=["weekly_min", "weekly_max", "next_review_on"])

    def frame_as_of(self, frame: Fields, content: Fields) -> Fields:
        """The plan's goals as they stood before the review, with the marks given until then."""
        goals = [
            {**{name: goal[name] for name in ("id", *reviewing.WORDING)}, "before": goal["before"]}
            | {"title": goal["title_before"]}
            for goal in content["goals"]
            if goal["title_before"]
        ]
        return super().frame_as_of(frame, content) | {"plan_goals": goals}

    def corrected(self, original: RecordVersion, version: RecordVersion, *, by: Any) -> None:
        planning.move_review_day(original, version)

    def panels(self, case: Case, may: Callable[[str], bool]) -> list[Panel]:
        versions = sorted(self._newest(case), key=lambda each: each.created_at, reverse=True)
        rows = [{"version": each, "name": self.name_of(each)} for each in versions]
        may_begin = may("begin_review") and not self.may_begin(case)
        if not rows and not may_begin:
            return []
        return [Panel("reviews/review_panel.html", {"rows": rows, "may_begin": may_begin})]

    def _newest(self, case: Case) -> list[RecordVersion]:
        """The newest version of each review of the case."""
        rows = RecordVersion.objects.filter(record__case=case, record__kind=self.kind)
        gone = (VersionState.SUPERSEDED, VersionState.ANNULLED, VersionState.CORRECTED)
        rows = rows.exclude(state__in=gone).select_related("record", "review").defer("content")
        return list(rows.order_by("record_id", "-number").distinct("record_id"))

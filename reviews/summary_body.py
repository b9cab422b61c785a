"""The closing summary as one kind of record."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import deadlines, records
from cases.bodies import Body, Fields, Looks, Panel
from cases.models import Approval, Case, Record, RecordVersion, State, VersionState
from cases.sealing import opened
from perhetyo import clock
from reviews import closing, drafting, summarising
from reviews.figures import figures
from reviews.forms.summary import SummarySheet, flat
from reviews.models import ClosingSummary, FeedbackTurn


class SummaryBody(Body):
    kind = Record.Kind.SUMMARY
    schema = "perhetyo/summary/2"
    looks = Looks("reviews/summary_fields.html", "reviews/summary_content.html", "pdf/summary.html")
    is_single = True
    is_approved = True
    asks_feedback = True
    phase = State.CLOSING
    legal_text = "summary"
    approved_words = gettext_lazy("The summary is approved and the family work has ended.")
    turns = {
        "": gettext_lazy("Go through the work together and begin the summary"),
        VersionState.DRAFT: gettext_lazy("Write the summary with the family"),
        VersionState.READY_FOR_FAMILY: gettext_lazy("Collect the acknowledgements and send the summary"),
        VersionState.SUBMITTED: gettext_lazy("Read the summary and decide"),
        VersionState.RETURNED: gettext_lazy("Complete the summary: it came back with a comment"),
    }

    def empty_fields(self) -> Fields:
        return summarising.empty_fields()

    def first_fields(self, case: Case, frame: Fields) -> Fields:
        with translation.override(frame["language"]):
            fields = drafting.draft(case, frame)
        fields["last_day"] = case.end_planned_on.isoformat() if case.end_planned_on else ""
        return fields

    def begin(self, version: RecordVersion) -> None:
        """The first words are the draft from the record, so that a shared screen opened at once has them."""
        case = version.record.case
        ClosingSummary.objects.create(version=version)
        if version.number == 1:
            summarising.replace_fields(version, self._drafted(case, version))

    def _drafted(self, case: Case, version: RecordVersion) -> Fields:
        return self.first_fields(case, records.frame(version.record, version, by=version.created_by))

    def fields_of(self, version: RecordVersion) -> Fields:
        return summarising.fields_of(version)

    def replace_fields(self, version: RecordVersion, fields: Fields) -> None:
        summarising.replace_fields(version, fields)

    def frame(self, case: Case, version: RecordVersion | None, frame: Fields, *, by: Any) -> Fields:
        return summarising.frame(case, frame)

    def content(self, frame: Fields, fields: Fields) -> Fields:
        return summarising.content(frame, fields)

    def missing(self, frame: Fields, fields: Fields) -> list[str]:
        return summarising.missing(frame, fields)

    def sheet(self, data: Any, *, frame: Fields, fields: Fields) -> SummarySheet:
        return SummarySheet(data, frame=frame, fields=fields)

    def flat(self, fields: Fields) -> Fields:
        return flat(fields)

    def heading(self, content: Fields) -> str:
        return _("Closing summary of the family work")

    def due_on(self, case: Case) -> date | None:
        return deadlines.limit("summary", case.closing_at) if case.closing_at else None

    def missing_before_submit(self, version: RecordVersion) -> list[str]:
        return closing.missing_before_closing(version.record.case)

    def missing_before_approval(self, version: RecordVersion) -> list[str]:
        found = closing.missing_before_closing(version.record.case)
        last_day = version.summary.last_day
        if last_day and last_day > clock.today():
            found.append(_("The last day of the work is in the future: approve the summary after it."))
        return found

    def frame_as_of(self, frame: Fields, content: Fields) -> Fields:
        marks = {goal["id"]: goal["before"] for goal in content["goals"]}
        return super().frame_as_of(frame, content) | {"marks": marks}

    def corrected(self, original: RecordVersion, version: RecordVersion, *, by: Any) -> None:
        """A corrected last day is the last day of the case too (the base of its retention)."""
        case = version.record.case
        before, after = (opened(each.content)["last_day"] for each in (original, version))
        if before != after and case.ended_on and case.ended_on.isoformat() == before:
            case.ended_on = date.fromisoformat(after)
            case.save(update_fields=["ended_on"])

    def approved(self, version: RecordVersion, approval: Approval, prepared: Any) -> None:
        """The work ends (T13)."""
        last_day = date.fromisoformat(opened(version.content)["last_day"])
        closing.close(version.record.case, ended_on=last_day, by=approval.decided_by)

    def paper_extras(self, version: RecordVersion, approval: Approval | None) -> Fields:
        given = FeedbackTurn.objects.filter(
            case=version.record.case, outcome=FeedbackTurn.Outcome.GIVEN
        ).count()
        return {"feedback_given": given}

    def panels(self, case: Case, may: Callable[[str], bool]) -> list[Panel]:
        acts = [
            name
            for name in ("begin_closing", "interrupt_case", "back_to_working", "give_feedback")
            if may(name)
        ]
        is_ending = case.state in (State.CLOSING, State.CLOSED)
        if not acts and not is_ending:
            return []
        context = {
            "acts": acts,
            "is_ending": is_ending,
            "figures": figures(case) if is_ending else None,
            "may_read": may("read_summary"),
            "missing": closing.missing_before_closing(case) if case.state == State.CLOSING else [],
        }
        return [Panel("reviews/closing_panel.html", context)]

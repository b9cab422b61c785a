"""The plan as one kind of record."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import deadlines, lifecycle, planning
from cases.bodies import Body, Fields, Looks
from cases.events import append
from cases.forms.plan import PlanSheet, flat
from cases.models import Approval, Case, Kind, Plan, Record, RecordVersion, Service, State, VersionState
from cases.sealing import opened


class PlanBody(Body):
    kind = Record.Kind.PLAN
    schema = "perhetyo/plan/1"
    looks = Looks(
        "components/plan_fields.html",
        "components/plan_content.html",
        "pdf/plan.html",
        on_screen="components/plan_screen.html",
    )
    is_single = True
    is_approved = True
    phase = State.START
    turns = {
        "": gettext_lazy("Begin the plan with the family"),
        VersionState.DRAFT: gettext_lazy("Write the plan with the family"),
        VersionState.READY_FOR_FAMILY: gettext_lazy("Collect the acknowledgements and send the plan"),
        VersionState.SUBMITTED: gettext_lazy("Read the plan and decide"),
        VersionState.RETURNED: gettext_lazy("Complete the plan: it came back with a comment"),
    }
    legal_text = "plan"
    approved_words = gettext_lazy("The plan is approved and the working phase has begun.")

    def empty_fields(self) -> Fields:
        return planning.empty_fields()

    def begin(self, version: RecordVersion) -> None:
        Plan.objects.create(version=version)

    def fields_of(self, version: RecordVersion) -> Fields:
        return planning.fields_of(version)

    def replace_fields(self, version: RecordVersion, fields: Fields) -> None:
        planning.replace_fields(version, fields)

    def frame(self, case: Case, version: RecordVersion | None, frame: Fields, *, by: Any) -> Fields:
        return planning.frame(case, frame)

    def content(self, frame: Fields, fields: Fields) -> Fields:
        return planning.content(frame, fields)

    def missing(self, frame: Fields, fields: Fields) -> list[str]:
        return planning.missing(frame, fields)

    def sheet(self, data: Any, *, frame: Fields, fields: Fields) -> PlanSheet:
        return PlanSheet(data, frame=frame, fields=fields)

    def flat(self, fields: Fields) -> Fields:
        return flat(fields)

    def heading(self, content: Fields) -> str:
        if content["case"]["service"] == Service.FAMILY_WORK:
            return _("Plan for family work")
        return _("Plan for intensified family work")

    def due_on(self, case: Case) -> date | None:
        return deadlines.limit("plan_v1", case.started_at) if case.started_at else None

    def corrected(self, original: RecordVersion, version: RecordVersion, *, by: Any) -> None:
        planning.move_review_day(original, version)

    def approved(self, version: RecordVersion, approval: Approval, prepared: Any) -> None:
        """The first approved plan begins the working phase (T7)."""
        case = version.record.case
        if case.state != State.START:
            return
        case.next_review_on = date.fromisoformat(opened(version.content)["next_review"]["on"])
        case.save(update_fields=["next_review_on"])
        lifecycle.take(case, "begin_working", by=approval.decided_by)
        append(case, Kind.WORKING, by=approval.decided_by)

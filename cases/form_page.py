"""A form page of a case: writing locks the case's row first, so that two writers never pass each other."""

from typing import Any

from cases.models import Case
from perhetyo.form_page import FormPage


class CasePage(FormPage):
    def __init__(self, request: Any, name: str, case: Case, *, keeps_draft: bool = True) -> None:
        super().__init__(request, name, case_id=case.pk, keeps_draft=keeps_draft)
        self.case = case

    def lock(self) -> Case:
        return Case.objects.locked(self.case.pk)

    def render(self, template: str, form: Any, **context: Any) -> Any:
        return super().render(template, form, case=self.case, **context)

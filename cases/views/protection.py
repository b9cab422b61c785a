"""Non-disclosure for safety: contact data shown in clear once, and words that only look like a place."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases import protecting, revealing
from cases.form_page import CasePage
from cases.forms.protection import RevealForm
from cases.gate import CaseRequest, case_view
from cases.models import Case, RecordVersion, Revealing
from cases.views.addresses import address_of
from perhetyo import gate, step_up
from perhetyo.database import acting
from perhetyo.lifecycle import Refused
from perhetyo.models import ReadLog, SecurityEvent


@case_view("reveal_contact", seen_as=ReadLog.Action.REVEAL)
@require_http_methods(["GET", "POST"])
@step_up.required
def person_reveal(request: CaseRequest, case: Case, person_id: uuid.UUID) -> HttpResponse:
    """Say for what, then see it on this one answer: it is in no address, history or draft."""
    parts = case.case_people.select_related("person")
    person = get_object_or_404(parts, person=person_id, person__has_protected_address=True).person
    page = CasePage(request, "reveal", case, keeps_draft=False)
    form = RevealForm(page.data)
    noted = _note(request, case, person, form) if page.is_posted and form.is_valid() else None
    answer = page.render(
        "cases/person_reveal.html", form,
        person=person, noted=noted, known=revealing.in_clear(noted) if noted else [],
    )  # fmt: skip
    if noted is not None:
        answer.status_code = 200
        answer.is_in_clear = True  # the one page without the mask
    return answer


def _note(request: CaseRequest, case: Case, person: Any, form: RevealForm) -> Revealing | None:
    """The act is on record before anything is shown; without it nothing is."""
    try:
        with acting(request.user):
            noted = revealing.reveal(case, person, by=request.user, **form.cleaned_data)
    except Refused as refusal:
        form.add_error(None, str(refusal.reasons[0]))
        return None
    gate.note(request, SecurityEvent.Kind.REVEALED, case_id=case.pk)
    return noted


@case_view("agree_words")
@require_GET
def protected_words(request: CaseRequest, case: Case) -> HttpResponse:
    """Words somebody kept, and newest texts that tell something: what has to be looked at before sharing."""
    newest = RecordVersion.objects.filter(record__case=case).order_by("record_id", "-number")
    texts = []
    for version in newest.distinct("record_id").select_related("record"):
        version.record.case = case
        if words := protecting.not_agreed(version):
            texts.append((version.record, address_of(version.record), words))
    return TemplateResponse(
        request,
        "cases/protected_words.html",
        {"case": case, "rows": case.kept_words.select_related("by", "agreed_by"), "texts": texts},
    )


@case_view("agree_words")
@require_POST
def words_agree(request: CaseRequest, case: Case, row_id: int) -> HttpResponse:
    """The second person says that the words tell nothing of where anybody is."""
    try:
        with acting(request.user):
            Case.objects.locked(case.pk)
            protecting.agree(get_object_or_404(case.kept_words, pk=row_id), by=request.user)
            messages.success(request, _("Noted."))
    except Refused as refusal:
        messages.warning(request, str(refusal.reasons[0]))
    return redirect("protected_words", case_id=case.pk)

"""What was given out of a case, and contacts made without permission: each with its ground."""

import uuid

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.form_page import CasePage
from cases.forms.logs import ContactGroundForm, DisclosureForm
from cases.gate import CaseRequest, case_view
from cases.log_reading import GivenOut
from cases.models import Case, ContactGround, Disclosure, Record
from cases.views.referral import to
from perhetyo import clock

PAGE = require_http_methods(["GET", "POST"])


@case_view("read_disclosures")
@require_GET
def disclosures(request: CaseRequest, case: Case) -> HttpResponse:
    """Everything that was given out, to whom and why, and whom one contacted without permission.

    Workers see who gave it: a name is held back from the family.
    """
    context = {
        "case": case,
        "given_out": [GivenOut(row, str(row.by)) for row in case.disclosures.select_related("by")],
        "contacts": ContactGround.objects.filter(member__case=case).select_related("member", "by"),
        "may_write": request.may("write_disclosure"),
    }
    return TemplateResponse(request, "cases/disclosures.html", context)


@case_view("write_disclosure")
@PAGE
def disclosure_new(request: CaseRequest, case: Case, record_id: uuid.UUID | None = None) -> HttpResponse:
    """Write down what was given, to whom, for what and on which ground (ATL 10 §)."""
    record = get_object_or_404(Record, case=case, pk=record_id) if record_id else None
    page = CasePage(request, f"disclosure_new:{record_id or ''}", case, makes_new=True)
    first = {"on": clock.today(), "what": record.get_kind_display() if record else ""}
    row = Disclosure(case=case, record=record, by=request.user)
    form = DisclosureForm(page.data, instance=row, initial=first)

    def write() -> str:
        form.save()
        messages.success(request, _("What was given out is written down."))
        return to("disclosures", case)

    return page.answer("cases/disclosure_new.html", form, write, record=record)


@case_view("contact_with_a_ground")
@PAGE
def contact_with_ground(request: CaseRequest, case: Case, member_id: uuid.UUID) -> HttpResponse:
    """Somebody who has not been permitted was contacted: on which ground (I13)."""
    member = get_object_or_404(case.network, pk=member_id)
    page = CasePage(request, f"contact_with_ground:{member_id}", case, makes_new=True)
    row = ContactGround(member=member, by=request.user)
    form = ContactGroundForm(page.data, instance=row, initial={"on": clock.today()})

    def write() -> str:
        form.save()
        messages.success(request, _("The contact and its ground are written down."))
        return to("people", case)

    return page.answer("cases/contact_with_ground.html", form, write, member=member)

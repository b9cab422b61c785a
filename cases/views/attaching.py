"""Attachments of a record: added while the text is written, opened behind the gate."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import attaching, records
from cases.form_page import CasePage
from cases.forms.attaching import AttachmentForm
from cases.forms.referral import SendForm
from cases.gate import CaseRequest, record_view
from cases.models import Record, VersionState
from cases.shared_screen import session as shared
from cases.views.addresses import Pages, address_of
from perhetyo import files
from perhetyo.lifecycle import Refused
from perhetyo.models import ReadLog

PAGE = require_http_methods(["GET", "POST"])


@record_view("write")
@PAGE
def record_attach(request: CaseRequest, record: Record) -> HttpResponse:
    """Add a drawing, a paper or something else to the text that is being written."""
    if not attaching.can_be_attached(records.latest(record)) or shared.uncollected(record):
        messages.warning(request, _("Attachments are added while the text is being written."))
        return redirect("case", case_id=record.case_id)
    page = CasePage(request, f"{record.kind}_attach:{record.pk}", record.case, keeps_draft=False)
    form = AttachmentForm(page.data, request.FILES or None)

    def write() -> str:
        _refuse_when_not_written(record)
        data = form.cleaned_data
        attaching.attach(record, data["file"], kind=data["kind"], words=data["words"], by=request.user)
        messages.success(request, _("The attachment is added."))
        return address_of(record)

    return page.answer("cases/record_attach.html", form, write, pages=Pages(record), record=record)


@record_view("write")
@PAGE
def record_detach(request: CaseRequest, record: Record, attachment_id: uuid.UUID) -> HttpResponse:
    """Take an attachment away that nobody else has read yet."""
    attachment = get_object_or_404(attaching.attachments(record), pk=attachment_id)
    page = CasePage(request, f"{record.kind}_detach:{record.pk}", record.case, keeps_draft=False)
    form = SendForm(page.data)

    def write() -> str:
        _refuse_when_not_written(record)
        attaching.detach(attachment)
        messages.success(request, _("The attachment is gone."))
        return address_of(record)

    return page.answer("cases/record_detach.html", form, write, pages=Pages(record), attachment=attachment)


def _refuse_when_not_written(record: Record) -> None:
    """Asked once more under the lock. Raises Refused."""
    shared.refuse_on_a_screen(record)
    if not attaching.can_be_attached(records.latest(record)):
        raise Refused(_("Attachments are added while the text is being written."))


@record_view("read", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
def record_attachment(request: CaseRequest, record: Record, attachment_id: uuid.UUID) -> HttpResponse:
    """The attachment itself, served so that nothing in it can run; with an annulled text it is hidden."""
    attachment = get_object_or_404(record.attachments, pk=attachment_id)
    version = records.latest(record)
    if version is None or version.state == VersionState.ANNULLED:
        raise Http404
    return files.answer(attachment.file, attachment.content_type, name="attachment")

"""Words given on a printed copy, and the scans of those papers."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import acknowledging, giving, records
from cases.form_page import CasePage
from cases.forms.on_paper import OnPaperForm, ScanForm
from cases.gate import CaseRequest, record_view
from cases.models import Acknowledgement, PaperScan, Record, RecordVersion
from cases.papers import record_paper
from cases.views.addresses import Pages, address_of
from perhetyo import files, pdf
from perhetyo.models import ReadLog

PAGE = require_http_methods(["GET", "POST"])


@record_view("share")
@PAGE
def record_on_paper(request: CaseRequest, record: Record) -> HttpResponse:
    """The worker writes down what somebody signed on paper."""
    version = records.latest(record)
    if version is None or version.state not in acknowledging.TAKES_WORDS:
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_on_paper:{record.pk}", record.case, makes_new=True)
    people = {str(part.person_id): part for part in record.case.present_people}
    form = OnPaperForm(
        page.data, people=[part.person for part in people.values()], content_hash=version.content_hash,
        initial={"person": request.GET.get("person", "")},
    )  # fmt: skip

    def write() -> str:
        data = form.cleaned_data
        part = people[data["person"]]
        fresh = RecordVersion.objects.select_related("record__case").get(pk=version.pk)
        acknowledging.on_paper(
            fresh, part.person, paper_on=data["paper_on"], status=data["status"], own_words=data["own_words"],
            reading=data["reading"], known_by=data["known_by"],
            sentence=giving.sentence(version, part)[1], by=request.user,
        )  # fmt: skip
        messages.success(request, _("Noted. The scan of the paper can be added now or later."))
        return address_of(record)

    return page.answer(
        "cases/record_on_paper.html", form, write, pages=Pages(record), record=record, version=version
    )


@record_view("share", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
def record_copy(request: CaseRequest, record: Record, number: int) -> HttpResponse:
    """A copy to print and sign: the text, its code, and a line for everybody who has not said their word.

    Whoever does not get all of the text has no line here: they sign a copy of their own.
    """
    rows = RecordVersion.objects.filter(state__in=acknowledging.TAKES_WORDS).select_related("correction")
    version = get_object_or_404(rows, record=record, number=number)
    version.record = record
    open_ones = {
        row.person.pk for row in acknowledging.standings(record.case, version) if row.acknowledgement is None
    }
    parts = [part for part in record.case.present_people if part.person_id in open_ones]
    to_sign = [
        giving.sentence(version, part) for part in parts if giving.sees_all(version, part, by=request.user)
    ]
    if parts and not to_sign:
        messages.warning(request, _("A part is hidden from those who have not signed: make each their copy."))
        return redirect(address_of(record, "give", number=number))
    copy = record_paper(version, approval=getattr(version, "approval", None), to_sign=to_sign)
    return pdf.answer(copy, f"{record.kind}-{number}-copy")


@record_view("share")
@PAGE
def record_scan(request: CaseRequest, record: Record, word_id: uuid.UUID) -> HttpResponse:
    """Add the scan of a signed paper to the word that was noted from it."""
    word = _word(record, word_id)
    if word.method != Acknowledgement.Method.PAPER or hasattr(word, "scan"):
        return redirect(address_of(record))
    page = CasePage(request, f"{record.kind}_scan:{word.pk}", record.case, keeps_draft=False)
    form = ScanForm(page.data, request.FILES or None) if page.is_posted else ScanForm()

    def write() -> str:
        acknowledging.add_scan(word, form.cleaned_data["file"], by=request.user)
        messages.success(request, _("The scan is kept beside the acknowledgement."))
        return address_of(record)

    return page.answer("cases/record_scan.html", form, write, pages=Pages(record), word=word)


@record_view("read", seen_as=ReadLog.Action.DOWNLOAD)
@require_GET
def record_scan_file(request: CaseRequest, record: Record, word_id: uuid.UUID) -> HttpResponse:
    """The scan itself, served so that nothing in it can run."""
    scan = get_object_or_404(PaperScan, acknowledgement=_word(record, word_id))
    if scan.acknowledgement.version.state == "annulled":
        raise Http404
    return files.answer(scan.file, scan.content_type, name="paper")


def _word(record: Record, word_id: uuid.UUID) -> Acknowledgement:
    word = get_object_or_404(
        Acknowledgement.objects.select_related("version__record"), pk=word_id, version__record=record
    )
    word.version.record = record
    return word

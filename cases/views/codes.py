"""Administrators: code sets. A value is never changed: it ends on a day, another begins (domain.md 1.18)."""

from datetime import date, timedelta
from itertools import groupby

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.forms.codes import CodeForm, EndCodeForm
from cases.models import Code
from perhetyo import clock
from perhetyo.form_page import FormPage
from perhetyo.gate import signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import Role

PAGE = require_http_methods(["GET", "POST"])


@signed_in(Role.ADMINISTRATOR)
@require_GET
def codes(request: WorkerRequest) -> HttpResponse:
    """Every set with its values: in use, to come, ended."""
    rows = Code.objects.order_by("code_set", "value", "valid_from")
    sets = [(name, list(values)) for name, values in groupby(rows, key=lambda row: row.code_set)]
    return TemplateResponse(request, "cases/codes.html", {"sets": sets, "today": clock.today()})


@signed_in(Role.ADMINISTRATOR)
@PAGE
def code_new(request: WorkerRequest) -> HttpResponse:
    """A new value. The row of the same value that is in use ends on the day before."""
    page = FormPage(request, "code_new", makes_new=True)
    form = CodeForm(page.data, initial={"valid_from": clock.today()})

    def write() -> str:
        data = form.cleaned_data
        _end_before(data["code_set"], data["value"], data["valid_from"])
        Code.objects.create(**data)
        messages.success(request, _("Saved."))
        return reverse("codes")

    return page.answer("cases/code_new.html", form, write, sets=_names_of_sets())


def _end_before(code_set: str, value: str, day: date) -> None:
    same = Code.objects.filter(code_set=code_set, value=value, valid_from__lt=day)
    for row in same.on(day):
        row.valid_to = day - timedelta(days=1)
        row.save(update_fields=["valid_to"])


@signed_in(Role.ADMINISTRATOR)
@PAGE
def code_end(request: WorkerRequest, code_id: int) -> HttpResponse:
    """The last day of a value. What was written with it keeps it."""
    code = get_object_or_404(Code, pk=code_id)
    page = FormPage(request, f"code_end-{code_id}", keeps_draft=False)
    form = EndCodeForm(page.data, code=code, initial={"valid_to": code.valid_to or clock.today()})

    def write() -> str:
        code.valid_to = form.cleaned_data["valid_to"]
        code.save(update_fields=["valid_to"])
        messages.success(request, _("Saved."))
        return reverse("codes")

    return page.answer("cases/code_end.html", form, write, code=code)


def _names_of_sets() -> list[str]:
    return list(Code.objects.order_by("code_set").values_list("code_set", flat=True).distinct())

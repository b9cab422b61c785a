"""Administrators: the units that workers belong to."""

import uuid
from typing import Any

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from perhetyo.form_page import FormPage
from perhetyo.gate import signed_in
from perhetyo.http import WorkerRequest
from perhetyo.models import Role, Unit
from perhetyo.user_forms import UnitForm


@signed_in(Role.ADMINISTRATOR)
@require_GET
def units(request: WorkerRequest) -> HttpResponse:
    """Every unit, with how many work there."""
    rows = Unit.objects.annotate(count=Count("workers", filter=Q(workers__is_active=True)))
    return TemplateResponse(request, "users/units.html", {"units": rows})


@signed_in(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def unit(request: WorkerRequest, unit_id: uuid.UUID | None = None) -> HttpResponse:
    """A new unit, or the names of one."""
    row = get_object_or_404(Unit, pk=unit_id) if unit_id else None
    page = FormPage(request, f"unit-{unit_id or 'new'}", makes_new=unit_id is None)
    form = UnitForm(page.data, instance=row)

    def write() -> str:
        fresh = Unit.objects.select_for_update().get(pk=row.pk) if row else Unit()
        for name, value in form.cleaned_data.items():
            setattr(fresh, name, value)
        fresh.save()
        messages.success(request, _("Saved."))
        return reverse("units")

    def current() -> dict[str, Any]:
        return dict(UnitForm(instance=Unit.objects.get(pk=str(unit_id))).initial)

    return page.answer("users/unit.html", form, write, current=current if row else None, unit=row)

"""Administrators: the accounts of workers. No client data is on these pages."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from perhetyo import administering, second_factor, set_up, sign_ins, step_up
from perhetyo.database import acting
from perhetyo.form_page import FormPage
from perhetyo.gate import note, signed_in
from perhetyo.http import WorkerRequest
from perhetyo.lifecycle import Refused
from perhetyo.models import Role, SecurityEvent, User
from perhetyo.user_forms import LostForm, UserForm

PAGE = require_http_methods(["GET", "POST"])


@signed_in(Role.ADMINISTRATOR)
@require_GET
def users(request: WorkerRequest) -> HttpResponse:
    """Everybody who works here; those whose accounts are not in use come last."""
    rows = User.objects.select_related("unit").order_by("-is_active", "last_name", "first_name")
    return TemplateResponse(request, "users/users.html", {"workers": rows})


@signed_in(Role.ADMINISTRATOR)
@PAGE
@step_up.required
def user_new(request: WorkerRequest) -> HttpResponse:
    """A new worker; then to the page where a code is made."""
    page = FormPage(request, "user_new", makes_new=True)
    form = UserForm(page.data)

    def write() -> str:
        worker = administering.add(form.cleaned_data)
        messages.success(request, _("The account is made. Give the worker a code to choose a password with."))
        return _page_of(worker)

    return page.answer("users/user.html", form, write)


@signed_in(Role.ADMINISTRATOR)
@PAGE
@step_up.required
def user(request: WorkerRequest, user_id: uuid.UUID) -> HttpResponse:
    """Who a worker is, what the worker may do, and whether the account is in use."""
    worker = get_object_or_404(User, pk=user_id)
    page = FormPage(request, f"user-{worker.pk}")
    form = UserForm(page.data, instance=worker)

    def write() -> str:
        fresh = User.objects.select_for_update().get(pk=worker.pk)
        administering.change(fresh, form.cleaned_data, by=request.user)
        messages.success(request, _("Saved."))
        return reverse("users")

    def current() -> dict[str, Any]:
        return dict(UserForm(instance=User.objects.get(pk=worker.pk)).initial)

    return page.answer(
        "users/user.html", form, write, current=current, worker=worker, is_own=worker == request.user,
        has_factor=second_factor.of(worker).exists(), sign_ins=sign_ins.live(worker).count(),
    )  # fmt: skip


@signed_in(Role.ADMINISTRATOR)
@PAGE
@step_up.required
def user_code(request: WorkerRequest, user_id: uuid.UUID) -> HttpResponse:
    """The code is in the answer itself, once; what the worker then chooses, nobody here learns."""
    worker = get_object_or_404(User, pk=user_id)
    form, code = forms.Form(request.POST if request.method == "POST" else None), ""
    if form.is_bound and form.is_valid():
        try:
            with acting(request.user):
                code = administering.give_code(worker, by=request.user)
        except Refused as refusal:
            form.add_error(None, str(refusal.reasons[0]))
        else:
            note(request, SecurityEvent.Kind.SET_UP_CODE_MADE)
    context = {"worker": worker, "form": form, "code": code, "days": set_up.GOOD_FOR.days}
    return TemplateResponse(request, "users/user_code.html", context, status=422 if form.errors else 200)


@signed_in(Role.ADMINISTRATOR)
@PAGE
@step_up.required
def user_factors(request: WorkerRequest, user_id: uuid.UUID) -> HttpResponse:
    """The worker's phone, key and codes are lost: they open nothing from here on."""
    worker = get_object_or_404(User, pk=user_id)
    page = FormPage(request, f"user_factors-{worker.pk}", keeps_draft=False)
    form = LostForm(page.data)

    def write() -> str:
        administering.remove_factors(worker, by=request.user)
        messages.success(
            request, _("The second factors are removed, and the worker is logged out everywhere.")
        )
        return _page_of(worker)

    answer = page.answer("users/user_factors.html", form, write, worker=worker)
    if answer.status_code == 302:
        note(request, SecurityEvent.Kind.FACTORS_REMOVED)
    return answer


def _page_of(worker: User) -> str:
    return reverse("user", kwargs={"user_id": worker.pk})

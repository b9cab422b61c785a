"""People, guardians, network, decisions and what was agreed: small pages, one thing each."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases import identity, revealing
from cases.form_page import CasePage
from cases.forms.people import (
    AgreementForm,
    DecisionForm,
    GuardianshipsForm,
    NetworkMemberForm,
    PersonForm,
)
from cases.gate import CaseRequest, case_view
from cases.models import Case, ContactDetails, DecisionReference, NetworkMember
from cases.views.referral import to
from perhetyo import step_up

PAGE = require_http_methods(["GET", "POST"])


@case_view("read_case")
@require_GET
def people(request: CaseRequest, case: Case) -> HttpResponse:
    """Everybody of the case, who answers for whom, whom one may call, and the decisions."""
    parts = case.present_people
    contacts = {
        row.person_id: list(dict.fromkeys(row.shown().values()))
        for row in ContactDetails.objects.select_related("person").filter(
            person__in=[part.person_id for part in parts]
        )
    }
    codes = identity.masks(part.person_id for part in parts)
    return TemplateResponse(
        request,
        "cases/people.html",
        {
            "case": case,
            "people": [
                (part, contacts.get(part.person_id, []), codes.get(part.person_id, "")) for part in parts
            ],
            "guardianships": case.guardianships.select_related("child", "adult"),
            "network": case.network.all(),
            "decisions": case.decisions.select_related("child"),
            "may_change": request.may("change_people"),
            "may_decide": request.may("change_decisions"),
            "may_reveal": request.may("reveal_contact"),
            "may_name_ground": request.may("contact_with_a_ground"),
        },
    )


@case_view("change_people")
@PAGE
def person(request: CaseRequest, case: Case, person_id: uuid.UUID | None = None) -> HttpResponse:
    """Add a person, or change one."""
    part = (
        get_object_or_404(case.case_people.select_related("person"), person=person_id) if person_id else None
    )
    request.shows = [person_id] if person_id else []
    page = CasePage(request, f"person-{person_id or 'new'}", case, makes_new=person_id is None)
    is_lifted = part is not None and part.person.has_protected_address and _takes_it_away(request)
    if is_lifted and request.may("lift_protection") and not step_up.is_fresh(request):
        return step_up.ask(request)
    form = PersonForm(
        page.data, instance=part.person if part else None, part=part,
        may_lift=request.may("lift_protection"),
    )  # fmt: skip

    def write() -> str:
        saved = form.save_person(case)
        if is_lifted:
            revealing.lifted(case, saved, by=request.user)
        messages.success(request, _("Saved."))
        if identity.is_known_twice(saved, by=request.user):
            messages.warning(
                request,
                _("Another person in your families has the same identity code. Check which is right."),
            )
        return to("people", case)

    def current() -> dict[str, Any]:
        fresh = case.case_people.select_related("person").get(person=person_id)
        return dict(PersonForm(instance=fresh.person, part=fresh).initial)

    return page.answer("cases/person.html", form, write, current=current if part else None, part=part)


def _takes_it_away(request: CaseRequest) -> bool:
    """Whether what was sent says that there is no non-disclosure any more."""
    return request.method == "POST" and "has_protected_address" not in request.POST


@case_view("change_people")
@PAGE
def guardians(request: CaseRequest, case: Case) -> HttpResponse:
    """Who answers for each child, asked of each adult apart."""
    page = CasePage(request, "guardians", case)
    form = GuardianshipsForm(page.data, case=case)

    def write() -> str:
        form.save(case)
        messages.success(request, _("Saved."))
        return to("people", case)

    def current() -> dict[str, Any]:
        return dict(GuardianshipsForm(case=Case.objects.with_faces().get(pk=case.pk)).initial)

    return page.answer("cases/guardians.html", form, write, current=current)


@case_view("change_people")
@PAGE
def network_member(request: CaseRequest, case: Case, member_id: uuid.UUID | None = None) -> HttpResponse:
    """Somebody who matters to the family, and whether they may be contacted."""
    member = get_object_or_404(case.network, pk=member_id) if member_id else None
    page = CasePage(request, f"network-{member_id or 'new'}", case, makes_new=member_id is None)
    form = NetworkMemberForm(page.data, instance=member or NetworkMember(case=case))

    def write() -> str:
        form.save()
        messages.success(request, _("Saved."))
        return to("people", case)

    def current() -> dict[str, Any]:
        return dict(NetworkMemberForm(instance=case.network.get(pk=form.instance.pk)).initial)

    return page.answer(
        "cases/network_member.html", form, write, current=current if member else None, member=member
    )


@case_view("change_decisions")
@PAGE
def decision(request: CaseRequest, case: Case, decision_id: int | None = None) -> HttpResponse:
    """A reference to a decision made in the main system, for one child."""
    row = get_object_or_404(case.decisions, pk=decision_id) if decision_id else None
    page = CasePage(request, f"decision-{decision_id or 'new'}", case, makes_new=decision_id is None)
    form = DecisionForm(page.data, instance=row or DecisionReference(case=case), case=case)

    def write() -> str:
        form.save()
        messages.success(request, _("Saved."))
        return to("people", case)

    def current() -> dict[str, Any]:
        return dict(DecisionForm(instance=case.decisions.get(pk=form.instance.pk), case=case).initial)

    return page.answer("cases/decision.html", form, write, current=current if row else None, row=row)


@case_view("change_agreement")
@PAGE
def agreement(request: CaseRequest, case: Case) -> HttpResponse:
    """Rhythm, composition, places and length, as agreed with the family."""
    page = CasePage(request, "agreement", case)
    form = AgreementForm(page.data, instance=case)

    def write() -> str:
        form.instance.save(update_fields=AgreementForm.Meta.fields)
        messages.success(request, _("Saved."))
        return to("case", case)

    def current() -> dict[str, Any]:
        return dict(AgreementForm(instance=Case.objects.get(pk=case.pk)).initial)

    return page.answer("cases/agreement.html", form, write, current=current)

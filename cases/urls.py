"""Pages of a case. Every one with client data stands under the prefix that captures the case's UUID."""

from django.urls import include, path

from cases.views import case, deciding, families, people, plan, referral, shared

of_a_case = [
    path("", case.case, name="case"),
    path("open/", referral.case_open, name="case_open"),
    path("referral/", referral.referral, name="referral"),
    path("referral/edit/", referral.referral_edit, name="referral_edit"),
    path("referral/send/", referral.referral_send, name="referral_send"),
    path("referral/answer/", referral.referral_answer, name="referral_answer"),
    path("start/", referral.case_start, name="case_start"),
    path("people/", people.people, name="people"),
    path("people/new/", people.person, name="person_new"),
    path("people/<uuid:person_id>/", people.person, name="person"),
    path("guardians/", people.guardians, name="guardians"),
    path("network/new/", people.network_member, name="network_member_new"),
    path("network/<uuid:member_id>/", people.network_member, name="network_member"),
    path("decisions/new/", people.decision, name="decision_new"),
    path("decisions/<int:decision_id>/", people.decision, name="decision"),
    path("agreement/", people.agreement, name="agreement"),
    path("plan/", plan.plan, name="plan"),
    path("plan/<int:number>/", plan.plan, name="plan_version"),
    path("plan/<int:number>/paper.pdf", plan.plan_pdf, name="plan_pdf"),
    path("plan/write/", plan.plan_write, name="plan_write"),
    path("plan/hand-over/", shared.plan_hand_over, name="plan_hand_over"),
    path("plan/collect/", shared.plan_collect, name="plan_collect"),
    path("plan/note/", plan.plan_note, name="plan_note"),
    path("plan/differing-view/", plan.plan_differing_view, name="plan_differing_view"),
    path("plan/submit/", plan.plan_submit, name="plan_submit"),
    path("plan/decide/", deciding.plan_decide, name="plan_decide"),
]

urlpatterns = [
    path("", families.my_families, name="my_families"),
    path("inbox/", families.inbox, name="inbox"),
    path("referrals/new/", referral.referral_new, name="referral_new"),
    path("cases/<uuid:case_id>/", include(of_a_case)),
]

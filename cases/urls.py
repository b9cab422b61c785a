"""Pages of a case. Every one with client data stands under the prefix that captures the case's UUID."""

from django.urls import include, path

from cases.views import case, codes, deputising, families, pairing, people, referral, verify
from cases.views.record_urls import of_a_record

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
    *of_a_record("plan", "plan/"),
]

urlpatterns = [
    path("", families.my_families, name="my_families"),
    path("verify/", verify.verify, name="verify"),
    path("pair/", pairing.pair, name="pair"),
    path("pair/state/", pairing.pair_state, name="pair_state"),
    path("substitutes/", deputising.deputies, name="deputies"),
    path("substitutes/<int:deputy_id>/end/", deputising.deputy_end, name="deputy_end"),
    path("codes/", codes.codes, name="codes"),
    path("codes/new/", codes.code_new, name="code_new"),
    path("codes/<int:code_id>/end/", codes.code_end, name="code_end"),
    path("inbox/", families.inbox, name="inbox"),
    path("referrals/new/", referral.referral_new, name="referral_new"),
    path("cases/<uuid:case_id>/", include(of_a_case)),
]

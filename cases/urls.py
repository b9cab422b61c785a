"""Pages of a case. Every one with client data stands under the prefix that captures the case's UUID."""

from django.urls import include, path

from cases.views import (
    case,
    data_requests,
    deputising,
    disclosing,
    families,
    logs,
    pairing,
    people,
    referral,
    verify,
)
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
    path("log/", logs.case_log, name="case_log"),
    path("log/log.pdf", logs.case_log_pdf, name="case_log_pdf"),
    path("log/hold-back/", logs.log_hold_back, name="log_hold_back"),
    path("log/<uuid:person_id>/", logs.case_log, name="person_log"),
    path("log/<uuid:person_id>/log.pdf", logs.case_log_pdf, name="person_log_pdf"),
    path("requests/new/", data_requests.data_request_new, name="data_request_new"),
    path("requests/log/<uuid:request_id>/", data_requests.log_request, name="log_request"),
    path("requests/data/<uuid:request_id>/", data_requests.data_request, name="data_request"),
    path("given-out/", disclosing.disclosures, name="disclosures"),
    path("given-out/new/", disclosing.disclosure_new, name="disclosure_new"),
    path("given-out/new/<uuid:record_id>/", disclosing.disclosure_new, name="disclosure_of_record"),
    path("network/<uuid:member_id>/contact/", disclosing.contact_with_ground, name="contact_with_ground"),
    *of_a_record("plan", "plan/"),
]

urlpatterns = [
    path("", families.my_families, name="my_families"),
    path("verify/", verify.verify, name="verify"),
    path("pair/", pairing.pair, name="pair"),
    path("pair/state/", pairing.pair_state, name="pair_state"),
    path("substitutes/", deputising.deputies, name="deputies"),
    path("substitutes/<int:deputy_id>/end/", deputising.deputy_end, name="deputy_end"),
    path("inbox/", families.inbox, name="inbox"),
    path("log/mine/", logs.my_log, name="my_log"),
    path("requests/", data_requests.data_requests, name="data_requests"),
    path("referrals/new/", referral.referral_new, name="referral_new"),
    path("cases/<uuid:case_id>/", include(of_a_case)),
]

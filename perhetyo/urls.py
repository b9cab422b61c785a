"""Addresses of the product. Pages of a case come from above: this file names the one place to include."""

from django.urls import include, path

from perhetyo.views import drafts, my_second_factor, my_sign_in, passkeys, proving, site, units, users

handler500 = "perhetyo.views.errors.server_error"
urlpatterns = [
    path("healthz", site.healthz, name="healthz"),
    path("perhetyo/", site.family_work, name="family_work"),
    path("accessibility/", site.accessibility, name="accessibility"),
    path("csp/", site.csp, name="csp"),
    path("tila/", site.status, name="status"),
    path("pin/", site.my_pin, name="my_pin"),
    path("sign-in/", my_sign_in.my_sign_in, name="my_sign_in"),
    path("sign-in/password/", my_sign_in.my_password, name="my_password"),
    path("sign-in/app/new/", my_second_factor.my_app_new, name="my_app_new"),
    path("sign-in/app/remove/", my_second_factor.my_app_remove, name="my_app_remove"),
    path("sign-in/codes/", my_second_factor.my_recovery_codes, name="my_recovery_codes"),
    path("sign-in/end-others/", my_sign_in.sign_ins_end_others, name="sign_ins_end_others"),
    path("sign-in/<uuid:sign_in>/end/", my_sign_in.sign_in_end, name="sign_in_end"),
    path("sign-in/<uuid:sign_in>/known/", my_sign_in.sign_in_known, name="sign_in_known"),
    path("prove/", proving.prove, name="prove"),
    path("unlock/", proving.unlock, name="unlock"),
    path("passkeys/", passkeys.my_passkeys, name="my_passkeys"),
    path("passkeys/new/", passkeys.my_passkey_new, name="my_passkey_new"),
    path("passkeys/<int:number>/remove/", passkeys.my_passkey_remove, name="my_passkey_remove"),
    path("workers/", users.users, name="users"),
    path("workers/new/", users.user_new, name="user_new"),
    path("workers/<uuid:user_id>/", users.user, name="user"),
    path("workers/<uuid:user_id>/code/", users.user_code, name="user_code"),
    path("workers/<uuid:user_id>/factors/", users.user_factors, name="user_factors"),
    path("units/", units.units, name="units"),
    path("units/new/", units.unit, name="unit_new"),
    path("units/<uuid:unit_id>/", units.unit, name="unit"),
    path("drafts/save/", drafts.save_draft, name="save_draft"),
    path("drafts/discard/", drafts.discard_draft, name="discard_draft"),
    path("drafts/take-over/", drafts.take_over, name="take_over"),
    path("drafts/key/", drafts.local_key, name="local_key"),
    path("language/", include("django.conf.urls.i18n")),
    path("account/", include("perhetyo.account_urls")),
    path("", include("cases.urls")),
    path("", include("meetings.urls")),
    path("", include("reviews.urls")),
]

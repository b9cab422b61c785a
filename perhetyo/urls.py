"""Addresses of the product. Pages of a case come from above: this file names the one place to include."""

from django.urls import include, path

from perhetyo.views import passkeys, site

urlpatterns = [
    path("healthz", site.healthz, name="healthz"),
    path("perhetyo/", site.family_work, name="family_work"),
    path("accessibility/", site.accessibility, name="accessibility"),
    path("csp/", site.csp, name="csp"),
    path("tila/", site.status, name="status"),
    path("pin/", site.my_pin, name="my_pin"),
    path("passkeys/", passkeys.my_passkeys, name="my_passkeys"),
    path("passkeys/new/", passkeys.my_passkey_new, name="my_passkey_new"),
    path("passkeys/<int:number>/remove/", passkeys.my_passkey_remove, name="my_passkey_remove"),
    path("drafts/save/", site.save_draft, name="save_draft"),
    path("drafts/discard/", site.discard_draft, name="discard_draft"),
    path("language/", include("django.conf.urls.i18n")),
    path("account/", include("perhetyo.account_urls")),
    path("", include("cases.urls")),
    path("", include("meetings.urls")),
    path("", include("reviews.urls")),
]

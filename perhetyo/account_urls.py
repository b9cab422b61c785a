"""Log in and log out. There is no sign-up and no reset by mail: allauth's pages for them have no address."""

from django.urls import path

from perhetyo.views import choosing, log_in, oidc

urlpatterns = [
    path("login/", log_in.log_in, name="account_login"),
    path("login/passkey/", log_in.log_in_by_passkey, name="log_in_by_passkey"),
    path("login/second/", log_in.second_factor, name="second_factor"),
    path("choose-password/", choosing.choose_password, name="choose_password"),
    path("oidc/<slug:provider_id>/login/", oidc.begin, name="openid_connect_login"),
    path("oidc/<slug:provider_id>/login/callback/", oidc.callback, name="openid_connect_callback"),
    path("logout/", log_in.log_out, name="account_logout"),
]

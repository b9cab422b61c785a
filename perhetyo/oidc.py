"""The organisation's own log-in (OpenID Connect), where the settings OIDC_* name it.

It brings in workers who have an account here already, by their user name, and makes and changes none.
Whether it counts as a second factor is for the settings to say: OIDC_SECOND_FACTOR names the values of the
identity token's `amr` or `acr` that are trusted.
"""

from typing import Any, NoReturn

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from perhetyo.gate import note
from perhetyo.models import SecurityEvent, User

PROVIDER = "organisation"


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """Nothing of the organisation's answer is stored."""

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Whose log-in this is: an account that is here and active, or nobody's."""
        is_log_in = sociallogin.state.get("process") == "login"
        name = str(_claims(sociallogin).get(settings.OIDC["username_claim"]) or "")
        worker = User.objects.filter(username__iexact=name, is_active=True).first() if name else None
        if worker is None or not is_log_in:
            note(request, SecurityEvent.Kind.SIGN_IN_FAILED)
            _back(
                request,
                _("Your organisation knows you, but you have no account here. Ask the administrator."),
            )
        sociallogin.user = worker

    def on_authentication_error(self, request: HttpRequest, provider: Any, **_what: Any) -> None:
        note(request, SecurityEvent.Kind.SIGN_IN_FAILED)
        _back(request, _("The organisation’s log-in did not succeed. Try again, or log in in another way."))

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False


def has_second_factor(sociallogin: Any) -> bool:
    """Whether the organisation has asked for a second factor that is trusted here."""
    claims = _claims(sociallogin)
    said = claims.get("amr") or []
    values = {*(said if isinstance(said, list) else [said]), claims.get("acr")}
    return bool({str(value) for value in values if value} & set(settings.OIDC["second_factor"]))


def _claims(sociallogin: Any) -> dict[str, Any]:
    """What the identity token says; the rest of the answer is not asked."""
    claims: dict[str, Any] = (sociallogin.account.extra_data or {}).get("id_token") or {}
    return claims


def _back(request: HttpRequest, words: str) -> NoReturn:
    messages.warning(request, words)
    raise ImmediateHttpResponse(redirect("account_login"))

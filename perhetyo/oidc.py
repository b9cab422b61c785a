"""The organisation's own log-in (OpenID Connect), where the settings OIDC_* name it.

It brings in workers who have an account here already, and makes none. At the first log-in the account is
found by its user name and bound to the organisation's `sub`; from then on that alone says whose it is, since
a user name may be given to somebody else. For step-up the organisation is asked to ask the worker anew.
Whether it counts as a second factor is for the settings to say: OIDC_SECOND_FACTOR names the values of the
identity token's `amr` or `acr` that are trusted.
"""

import time
from typing import Any, NoReturn

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from perhetyo import sign_ins, step_up
from perhetyo.gate import note
from perhetyo.models import SecurityEvent, User

PROVIDER = "organisation"
PROVING = "redirect"  # allauth's word for a round trip that logs nobody in
ANEW = urlencode({"prompt": "login", "max_age": "0"})


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """Nothing of the organisation's answer is stored but its `sub`."""

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Whose log-in this is: an account that is here and active, or nobody's. Or a worker's proof."""
        if sociallogin.state.get("process") == PROVING:
            return _prove(request, sociallogin)
        is_log_in = sociallogin.state.get("process") == "login"
        worker = _worker_of(sociallogin)
        if worker is None or not is_log_in:
            note(request, SecurityEvent.Kind.SIGN_IN_FAILED)
            _back(
                request,
                _("Your organisation knows you, but you have no account here. Ask the administrator."),
            )
        sociallogin.user = worker
        return None

    def on_authentication_error(self, request: HttpRequest, provider: Any, **_what: Any) -> None:
        note(request, SecurityEvent.Kind.SIGN_IN_FAILED)
        _back(request, _("The organisation’s log-in did not succeed. Try again, or log in in another way."))

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False


def bind(worker: User, sociallogin: Any) -> None:
    """The log-in has come to its end, second factor and all: the account is this person's from now on."""
    User.objects.filter(pk=worker.pk, oidc_subject=None).update(oidc_subject=_subject(sociallogin))


def way_to_prove(worker: User, page: str) -> str:
    """Where the organisation asks the worker anew, and leads to `page`; empty when it cannot."""
    if not settings.OIDC or not worker.oidc_subject:
        return ""
    if settings.SECOND_FACTOR_REQUIRED and not settings.OIDC["second_factor"]:
        return ""
    address = reverse("openid_connect_login", kwargs={"provider_id": PROVIDER})
    return f"{address}?{urlencode({'process': PROVING, 'auth_params': ANEW, 'next': page})}"


def _prove(request: Any, sociallogin: Any) -> None:
    """The worker who is logged in was asked anew by the organisation, at the time that it says."""
    worker, at = request.user, _claims(sociallogin).get("auth_time")
    is_theirs = worker.is_authenticated and worker.oidc_subject == _subject(sociallogin)
    is_enough = not settings.SECOND_FACTOR_REQUIRED or has_second_factor(sociallogin)
    is_anew = isinstance(at, int) and time.time() - at <= settings.STEP_UP_SECONDS
    if not (is_theirs and is_enough and is_anew):
        note(request, SecurityEvent.Kind.SIGN_IN_FAILED)
        words = _(
            "Your organisation’s log-in did not show anew that it is you. Try again, or in another way."
        )
        page = sociallogin.get_redirect_url(request) or "/"
        _back(request, words, to=f"{reverse('prove')}?{urlencode({'next': page})}")
    request.session.cycle_key()
    sign_ins.follow_key(request.sign_in, request)
    step_up.proved(request, at)
    note(request, SecurityEvent.Kind.PROVED)


def _worker_of(sociallogin: Any) -> User | None:
    """Whose `sub` it is; before it is anybody's, the account of that user name that is nobody's yet."""
    bound = User.objects.filter(oidc_subject=_subject(sociallogin)).first()
    if bound:
        return bound if bound.is_active else None
    name = str(_claims(sociallogin).get(settings.OIDC["username_claim"]) or "")
    rows = User.objects.filter(username__iexact=name, is_active=True, oidc_subject=None)
    return rows.first() if name else None


def _subject(sociallogin: Any) -> str:
    return str(sociallogin.account.uid)


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


def _back(request: HttpRequest, words: str, *, to: str = "account_login") -> NoReturn:
    messages.warning(request, words)
    raise ImmediateHttpResponse(redirect(to))

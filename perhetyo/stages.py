"""The step between password and log-in: the second factor."""

from allauth.account.stages import LoginStage
from allauth.mfa.webauthn.internal.flows import did_use_passwordless_login
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect

from perhetyo import oidc, second_factor
from perhetyo.models import User
from perhetyo.sessions import HAS_FACTOR


class SecondFactorStage(LoginStage):
    """Asked of who has one; who must have one and has none is led to adding one after the log-in."""

    key = "second_factor"
    urlname = "second_factor"

    def handle(self) -> tuple[HttpResponse | None, bool]:
        is_passkey = did_use_passwordless_login(self.request, self.login.user)
        organisation = (self.login.signal_kwargs or {}).get("sociallogin")
        if organisation and oidc.has_second_factor(organisation):
            self.request.session[HAS_FACTOR] = True
        elif not is_passkey and asks(self.login.user):
            return redirect("second_factor"), True
        return None, True


def asks(worker: User) -> bool:
    """An authenticator app is always asked for; a passkey only where a second factor is required.

    Where it is not, as in the demo, a passkey is kept for the shared screen alone.
    """
    if settings.SECOND_FACTOR_REQUIRED:
        return second_factor.has_any(worker)
    return second_factor.app_of(worker) is not None

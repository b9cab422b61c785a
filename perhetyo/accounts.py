"""How allauth is used here: no sign-up, log-in leaves a trace, no mail with client data."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from perhetyo import oidc, sign_ins, step_up
from perhetyo.models import SecurityEvent, SignIn


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by administrators only."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "too_many_login_attempts": _(
            "Too many tries in a short time. Wait a minute and try again: the account is not locked."
        ),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_stages(self) -> list[str]:
        """A second factor is asked for by our own stage."""
        theirs = [stage for stage in super().get_login_stages() if not stage.startswith("allauth.mfa.")]
        return [*theirs, "perhetyo.stages.SecondFactorStage"]

    def post_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> Any:
        _note(request, SecurityEvent.Kind.SIGNED_IN, user)
        organisation = (kwargs.get("signal_kwargs") or {}).get("sociallogin")
        if organisation:
            oidc.bind(user, organisation)
        else:
            step_up.proved(request)  # the organisation's log-in may be hours old
        return super().post_login(request, user, **kwargs)

    def respond_user_inactive(self, request: HttpRequest, user: Any) -> HttpResponse:
        """The password was right, and the account is not in use any more."""
        _note(request, SecurityEvent.Kind.SIGN_IN_FAILED, user)
        messages.warning(request, str(_("This account is not in use. Ask the administrator.")))
        return redirect("account_login")

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        _note(request, SecurityEvent.Kind.SIGN_IN_FAILED, None)
        super().authentication_failed(request, **credentials)

    def logout(self, request: HttpRequest) -> None:
        _note(request, SecurityEvent.Kind.SIGNED_OUT, request.user if request.user.is_authenticated else None)
        sign_ins.end_this(request, SignIn.End.SIGNED_OUT)
        super().logout(request)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Whose tries are counted together.

        By name alone a stranger could keep a worker out for as long as the stranger goes on. So each address
        has its own tries at a name, and so has the worker's own browser, wherever it is.
        """
        return sign_ins.place_of(request, credentials.get("username", ""))


def _note(request: HttpRequest, kind: str, user: Any) -> None:
    SecurityEvent.objects.create(kind=kind, user=user, address=request.META.get("REMOTE_ADDR"))

"""How allauth is used here: no sign-up, log-in leaves a trace, no mail with client data."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from perhetyo.models import SecurityEvent


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by administrators only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_stages(self) -> list[str]:
        """Log-in by password is complete in itself, also for a worker with a passkey: no setting says so."""
        return [stage for stage in super().get_login_stages() if not stage.startswith("allauth.mfa.")]

    def post_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> Any:
        _note(request, SecurityEvent.Kind.SIGNED_IN, user)
        return super().post_login(request, user, **kwargs)

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        _note(request, SecurityEvent.Kind.SIGN_IN_FAILED, None)
        super().authentication_failed(request, **credentials)

    def logout(self, request: HttpRequest) -> None:
        _note(request, SecurityEvent.Kind.SIGNED_OUT, request.user if request.user.is_authenticated else None)
        super().logout(request)


def _note(request: HttpRequest, kind: str, user: Any) -> None:
    SecurityEvent.objects.create(kind=kind, user=user, address=request.META.get("REMOTE_ADDR"))

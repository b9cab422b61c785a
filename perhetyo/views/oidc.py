"""To the organisation's log-in and back; without OIDC_* there are no such pages."""

from allauth.socialaccount.providers.openid_connect import views
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from perhetyo.gate import public
from perhetyo.oidc import PROVIDER


@public
@require_GET
def begin(request: HttpRequest, provider_id: str) -> HttpResponse:
    """A link and no form: our policy lets no form lead to another site."""
    return views.login(request, _known(provider_id))


@public
@require_GET
def callback(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Our cookies are not sent on the way from another site: the first answer leads here once more."""
    return views.callback(request, _known(provider_id))


def _known(provider_id: str) -> str:
    if not settings.OIDC or provider_id != PROVIDER:
        raise Http404
    return provider_id

"""Logging in and out: by passkey, or by name and password and, where there is one, a second factor."""

from typing import Any

from allauth.account.internal.decorators import login_stage_required
from allauth.account.models import Login
from allauth.account.utils import get_next_redirect_url
from allauth.account.views import LoginView, LogoutView
from allauth.core import ratelimit
from allauth.mfa.webauthn.internal.flows import perform_passwordless_login
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perhetyo import passkey_tickets, passkeys, proving
from perhetyo.gate import note, public
from perhetyo.models import SecurityEvent
from perhetyo.oidc import PROVIDER
from perhetyo.stages import SecondFactorStage

PAGE = require_http_methods(["GET", "POST"])
LOG_IN, SECOND = "log in", "second factor"


class LogInView(LoginView):
    """allauth's page with the passkey above the password; a wrong password is answered with 422."""

    http_method_names = ["get", "post", "head", "options"]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["may_use_passkey"] = passkeys.are_possible(self.request)
        if settings.OIDC:
            context["oidc_name"] = settings.OIDC["name"]
            context["oidc_url"] = _to_organisation(self.request)
        return context

    def form_invalid(self, form: Any) -> HttpResponse:
        response = super().form_invalid(form)
        response.status_code = 422
        return response


log_in = public(LogInView.as_view())


class LogOutView(LogoutView):
    """allauth's page; the pages that the browser keeps of ours go too.

    Its storage stays: it knows the device again, and it may hold a text that no server has yet, encrypted.
    """

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().post(*args, **kwargs)
        response["Clear-Site-Data"] = '"cache"'
        return response


log_out = public(LogOutView.as_view())


@public
@PAGE
def log_in_by_passkey(request: HttpRequest) -> HttpResponse:
    """Asked by the script of the log-in page and answered by its form; the passkey says whose it is."""
    if request.user.is_authenticated:
        return redirect("my_families")
    if not ratelimit.consume(request, action="passkey"):
        messages.warning(request, _("Too many tries in a short time. Wait a minute and try again."))
        return redirect("account_login")
    if request.method == "GET":
        if "passkey" not in request.GET:
            return redirect("account_login")
        return _question(request, LOG_IN, None)
    said = {name: request.POST.get(name, "") for name in ("ticket", "passkey")}
    try:
        used = passkey_tickets.accept(request, LOG_IN, None, ticket=said["ticket"], answer=said["passkey"])
    except passkeys.NotAccepted:
        note(request, SecurityEvent.Kind.WRONG_PASSKEY)
        messages.warning(request, _("The passkey was not accepted. Try again, or log in with your password."))
        return redirect("account_login")
    return perform_passwordless_login(
        request, used, Login(user=used.user, redirect_url=get_next_redirect_url(request))
    )


@public
@PAGE
@login_stage_required(stage=SecondFactorStage.key, redirect_urlname="account_login")
def second_factor(request: Any) -> HttpResponse:
    """After the password: a passkey, a code of the app, or a recovery code."""
    stage = request._login_stage
    worker = stage.login.user
    if "passkey" in request.GET:
        return _question(request, SECOND, worker)
    ways = proving.possible(request, worker, proving.PASSKEY, proving.CODE)
    form = proving.ProofForm(request.POST or None, ways=ways)
    if request.method == "POST" and proving.is_proved(request, form, worker, purpose=SECOND):
        return stage.exit()
    context = {"form": form, "ways": ways}
    return render(request, "account/second_factor.html", context, status=422 if form.is_bound else 200)


def _to_organisation(request: HttpRequest) -> str:
    """The link to the organisation's log-in, which leads on where the worker wanted to go."""
    page = get_next_redirect_url(request)
    address = reverse("openid_connect_login", kwargs={"provider_id": PROVIDER})
    return f"{address}?{urlencode({'next': page})}" if page else address


def _question(request: HttpRequest, purpose: str, worker: Any) -> HttpResponse:
    try:
        return JsonResponse(passkey_tickets.ask(request, purpose, worker))
    except passkeys.NotAccepted as error:
        raise Http404 from error

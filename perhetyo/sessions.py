"""Limits of a session: locked after a while, ended after an hour, and after a working day in any case.

While it is locked the server answers with the unlock page, or with `locked`, and keeps what is posted.
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from perhetyo import drafts, second_factor, sign_ins
from perhetyo.gate import asked_by_script, rule_of
from perhetyo.models import SignIn

HAS_FACTOR = "has_second_factor"
WITHOUT_PROOF = {"unlock", "account_logout", "status", "set_language"}
# What a worker without a second factor may open: the pages on which one is added.
FOR_A_FACTOR = WITHOUT_PROOF | {
    "my_sign_in", "my_passkeys", "my_passkey_new", "my_app_new", "my_recovery_codes", "prove",
}  # fmt: skip
ASKING, SAVING = "status", "save_draft"


def limits(get_response: Callable[[HttpRequest], HttpResponse]) -> Any:
    class Middleware:
        def __call__(self, request: Any) -> HttpResponse:
            response = get_response(request)
            if token := getattr(request, "new_device", None):
                response.set_cookie(
                    settings.DEVICE_COOKIE_NAME, token, max_age=400 * 24 * 3600,
                    secure=True, httponly=True, samesite="Strict",
                )  # fmt: skip
            return response

        def process_view(self, request: Any, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
            return _answer_before(request, view) if request.user.is_authenticated else None

    return Middleware()


def _answer_before(request: Any, view: Any) -> HttpResponse | None:
    """What is answered instead of the page, or None. Sets `request.sign_in`."""
    row = sign_ins.of_session(request) or sign_ins.begin(request)
    how = sign_ins.how_it_is_over(row)
    if how:
        _end(request, row, how)
        return None  # the gate leads to the log-in and keeps what was posted
    request.sign_in = row
    name = request.resolver_match.url_name
    is_open_to_all = rule_of(view) == "public"
    if sign_ins.is_locked(row):
        return None if is_open_to_all or name in WITHOUT_PROOF else _locked(request)
    if _is_somebody_here(request, name):
        sign_ins.seen(row)
    if not is_open_to_all and name not in FOR_A_FACTOR and lacks_factor(request):
        return redirect("my_sign_in")
    return None


def _is_somebody_here(request: Any, name: str) -> bool:
    """A page that asks how things are, or tries again to save what waits, does so without anybody."""
    return "here" in request.GET if name == ASKING else not (name == SAVING and "again" in request.GET)


def lacks_factor(request: Any) -> bool:
    """Whether this worker has to add a second factor before anything else. Found once, it is remembered."""
    if not settings.SECOND_FACTOR_REQUIRED or request.session.get(HAS_FACTOR):
        return False
    if second_factor.has_any(request.user):
        request.session[HAS_FACTOR] = True
        return False
    return True


def _end(request: Any, row: SignIn, how: str) -> None:
    sign_ins.end_this(request, how)
    logout(request)
    if how not in (SignIn.End.TIME, SignIn.End.SIGNED_OUT):
        words = {"reason": SignIn.End(how).label}
        messages.info(request, _("Your log-in on this device has ended: %(reason)s.") % words)


def _locked(request: Any) -> HttpResponse:
    """What is posted is kept for its writer. A script is told, a person is led to the unlock page."""
    saved_at = None
    if request.method == "POST":
        ticket = drafts.ticket_of(request.POST)
        if ticket is not None and ticket.user == request.user.pk:
            saved_at = drafts.keep(request.POST)
    if asked_by_script(request):
        saved = drafts.clock_time(saved_at) if saved_at else None
        return JsonResponse({"state": "locked", "saved": saved}, status=423)
    return redirect(f"{reverse('unlock')}?{urlencode({'next': drafts.way_back(request)})}")

"""Choosing a password with the code that an administrator gave: the first time, or when it was forgotten."""

from allauth.core import ratelimit
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perhetyo import set_up
from perhetyo.forms import ChoosePasswordForm
from perhetyo.gate import note, public
from perhetyo.models import SecurityEvent


@public
@require_http_methods(["GET", "POST"])
def choose_password(request: HttpRequest) -> HttpResponse:
    """User name, code, new password; then the log-in, with the second factor as ever."""
    form = ChoosePasswordForm(request.POST or None)
    if request.method == "POST" and not ratelimit.consume(request, action="choose_password"):
        form.add_error(None, _("Too many tries in a short time. Wait a minute and try again."))
    elif request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if set_up.choose(data["worker"], data["code"], data["new"]):
            note(request, SecurityEvent.Kind.PASSWORD_CHOSEN, user=data["worker"])
            messages.success(request, _("The password is in use. Log in with it."))
            return redirect("account_login")
        form.refuse_code()
    return render(
        request, "account/choose_password.html", {"form": form}, status=422 if form.is_bound else 200
    )

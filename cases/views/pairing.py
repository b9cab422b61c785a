"""A second device joins a shared screen by a picture code, once, within two minutes."""

from allauth.core import ratelimit
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.forms.pairing import PairForm
from cases.models import SharedSession
from cases.shared_screen import cookies
from cases.shared_screen.session import is_waiting, join
from perhetyo.gate import public, signed_in
from perhetyo.http import WorkerRequest


@public
@require_http_methods(["GET", "POST"])
def pair(request: HttpRequest) -> HttpResponse:
    """The code comes after the # of the picture's address, which no server or log ever sees; or is typed."""
    form = PairForm(request.POST or None)
    if form.is_bound and form.is_valid():
        if not ratelimit.consume(request, action="pair"):
            form.add_error("code", _("Too many tries. Wait a minute and try again."))
        elif token := join(form.cleaned_data["code"]):
            request.session.flush()  # whoever was signed in on this device is not behind the family's screen
            answer = redirect("/y/")
            answer.status_code = 303
            cookies.begin(answer, token)
            return answer
        else:
            form.add_error("code", _("This code is not valid any more. Ask the worker for a new one."))
    return render(request, "public/pair.html", {"form": form}, status=422 if form.errors else 200)


@signed_in()
@require_GET
def pair_state(request: WorkerRequest) -> HttpResponse:
    """Asked by the page with the code: has this worker's newest second device joined? No client data."""
    rows = SharedSession.objects.filter(worker=request.user, is_paired=True, ended_at=None)
    session = rows.order_by("-started_at").first()
    joined = session is not None and session.joined_at is not None
    is_open = session is not None and not joined and is_waiting(session)
    return JsonResponse({"joined": joined, "open": is_open})

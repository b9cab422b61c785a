"""Pages that know nothing of cases: health, public pages, my PIN."""

from django.contrib import messages
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from perhetyo import sign_ins, step_up
from perhetyo.database import forgetful_settings
from perhetyo.forms import PinForm
from perhetyo.gate import public, signed_in
from perhetyo.http import WorkerRequest


@public
@require_GET
def healthz(request: HttpRequest) -> HttpResponse:
    """200 when database and migrations are in order, else 503 with the class of the reason."""
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        return JsonResponse({"status": "database"}, status=503)
    if waiting:
        return JsonResponse({"status": "migrations"}, status=503)
    if forgetful_settings():
        return JsonResponse({"status": "durability"}, status=503)
    return JsonResponse({"status": "ok"})


@public
@require_GET
def family_work(request: HttpRequest) -> HttpResponse:
    """What family work is, phase by phase, for a family."""
    return render(request, "public/family_work.html")


@public
@require_GET
def accessibility(request: HttpRequest) -> HttpResponse:
    """The accessibility statement (306/2019 9 §)."""
    return render(request, "public/accessibility.html")


@public
@csrf_exempt
@require_POST
def csp(request: HttpRequest) -> HttpResponse:
    """Reports of blocked content; they may hold addresses of pages, so nothing of them is kept."""
    return HttpResponse(status=204)


@public
@require_GET
def status(request: HttpRequest) -> HttpResponse:
    """What this browser is now: `full` for a signed-in worker, `locked` after a pause, else `out`.

    Asked by pages that come back; `?here` says besides that somebody is at the device. `left`: seconds until
    the page locks.
    """
    if not request.user.is_authenticated:
        return JsonResponse({"state": "out"})
    left = sign_ins.seconds_left(request.sign_in)  # type: ignore[attr-defined]
    return JsonResponse({"state": "full" if left else "locked", "left": left})


@signed_in()
@require_http_methods(["GET", "POST"])
@step_up.required
def my_pin(request: WorkerRequest) -> HttpResponse:
    """The PIN that opens the way back from the shared screen; set after showing who it is."""
    form = PinForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        request.user.set_pin(form.cleaned_data["pin"])
        request.user.save(update_fields=["pin"])
        messages.success(request, _("Your PIN is saved."))
        return redirect("my_pin")
    return render(request, "site/my_pin.html", {"form": form}, status=422 if form.is_bound else 200)

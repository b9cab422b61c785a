"""The access gate: every view declares one rule, and a view without one answers nobody.

`public` needs no log-in, `signed_in` a role, `shared` the shared screen; pages of a case are declared by
`cases.gate.case_view`, which ends in the same mark. Refusals and reads are committed on their own.
"""

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.response import SimpleTemplateResponse
from django.utils.translation import gettext as _

from perhetyo import clock, drafts, log_aside, standstill
from perhetyo.http import WorkerRequest
from perhetyo.models import SecurityEvent

View = Callable[..., HttpResponse]
# Views of libraries, by module: they guard themselves and show no client data.
LIBRARY_VIEWS = ("allauth.account.views", "django.views.i18n")


def declare(view: View, rule: str) -> View:
    """Mark `view` as guarded by `rule`. Only the gate's decorators call this."""
    view.gate_rule = rule  # type: ignore[attr-defined]
    return view


def public(view: View) -> View:
    """Anyone may see the page; it shows no client data."""
    return declare(view, "public")


def signed_in(*roles: str) -> Callable[[View], View]:
    """Any signed-in worker, or only those with one of `roles` (others: 403, logged)."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return to_log_in(request)
            if roles and request.user.role not in roles:
                refuse(request)
            return render_fully(view(request, *args, **kwargs))

        return declare(guarded, "signed_in:" + ",".join(roles))

    return decorate


def refuse_undeclared(get_response: Callable[[HttpRequest], HttpResponse]) -> Any:
    """Middleware: a view that declares no rule is a fault of ours, not a page."""

    class Middleware:
        def __call__(self, request: HttpRequest) -> HttpResponse:
            return get_response(request)

        def process_view(self, request: HttpRequest, view: View, args: Any, kwargs: Any) -> None:
            if rule_of(view) is None:
                raise ImproperlyConfigured("A view without a rule was asked for.")

    return Middleware()


def rule_of(view: Any) -> str | None:
    """The rule a view declares, `library` for those of libraries, or None."""
    if view.__module__.startswith(LIBRARY_VIEWS):
        return "library"
    return getattr(view, "gate_rule", None)


def to_log_in(request: HttpRequest) -> HttpResponse:
    """The log-in page; what was posted is kept as the draft of its form and comes back after log-in.

    A script is told `out`, and when its text was saved.
    """
    saved_at = drafts.keep(request.POST) if request.method == "POST" else None
    if asked_by_script(request):
        saved = drafts.clock_time(saved_at) if saved_at else None
        return JsonResponse({"state": "out", "saved": saved}, status=401)
    if saved_at:
        messages.info(
            request, _("Your log-in had ended. What you wrote is kept: log in and you see it again.")
        )
    return redirect_to_login(drafts.way_back(request))


def asked_by_script(request: HttpRequest) -> bool:
    """Whether no person sees the answer as a page."""
    return request.headers.get("Sec-Fetch-Mode", "navigate") != "navigate"


def refuse(request: HttpRequest, *, case_id: uuid.UUID | None = None) -> None:
    """Leave a trace of the refusal, committed on its own, and answer 403."""
    note(request, SecurityEvent.Kind.REFUSED, case_id=case_id)
    raise PermissionDenied


def note(request: HttpRequest, kind: str, *, user: Any = None, case_id: uuid.UUID | None = None) -> None:
    """Write a security event. Called outside transactions, so it stays whatever happens next."""
    user = user or (request.user if request.user.is_authenticated else None)
    SecurityEvent.objects.create(
        kind=kind, user=user, page=_page(request), case_id=case_id, address=request.META.get("REMOTE_ADDR")
    )


@dataclass(frozen=True)
class Seen:
    """Whose data an answer shows: people of one case, and on which ground the reader may see them."""

    case_id: uuid.UUID
    people: list[uuid.UUID]
    ground: str


# One statement of its own: `bulk_create` asks the database three times, at every page.
COLUMNS = [
    "at", "request_id", "user_id", "role", "action", "page", "address", "ground", "case_id", "person_id",
]  # fmt: skip
LOG = f"""
    INSERT INTO perhetyo_readlog ({", ".join(COLUMNS)})
    SELECT %s, %s, %s, %s, %s, %s, %s, seen.ground, seen.case_id, seen.person_id
    FROM unnest(%s::text[], %s::uuid[], %s::uuid[]) AS seen (ground, case_id, person_id)
"""


def log_reads(request: WorkerRequest, seen: Iterable[Seen], *, action: str) -> None:
    """One row for each person seen, at least one for each case. A failure here stops the answer.

    While the disk of the database is full the rows wait in a file (perhetyo/log_aside.py).
    """
    request_id = request.__dict__.setdefault("read_id", uuid.uuid4())
    nobody: list[Any] = [None]
    rows = [(each.ground, each.case_id, person) for each in seen for person in (each.people or nobody)]
    if not rows:
        return
    user, address = request.user, request.META.get("REMOTE_ADDR")
    of_the_answer = [clock.now(), request_id, user.pk, user.role, action, _page(request), address]
    try:
        with connection.cursor() as cursor:
            cursor.execute(LOG, [*of_the_answer, *map(list, zip(*rows, strict=True))])
    except OperationalError as error:
        if not standstill.is_full(error):
            raise
        log_aside.keep([dict(zip(COLUMNS, [*of_the_answer, *row], strict=True)) for row in rows])


def render_fully(response: HttpResponse) -> HttpResponse:
    """Templates are rendered before the log is written, so that what fails is not logged as seen."""
    if isinstance(response, SimpleTemplateResponse) and not response.is_rendered:
        response.render()
    return response


def _page(request: HttpRequest) -> str:
    return (request.resolver_match.url_name or "") if request.resolver_match else ""

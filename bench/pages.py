"""What is measured: the pages people wait at, each beside the bare page of the same rows."""

import time
import uuid
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

from bench import bare
from bench.measure import Cost, handler, measured, recorded, signed_in
from cases import approving, records
from cases.models import Case, RecordVersion
from cases.papers import record_paper
from perhetyo import pdf
from perhetyo.database import acting
from perhetyo.models import User
from tests.forms import fields_from

OURS = ("django_session", "perhetyo_user", "perhetyo_signin", "SAVEPOINT", "BEGIN", "COMMIT")
# The bare page answers from the same process: keep its connection as the product keeps its own.
PLAIN = {"MIDDLEWARE": [], "ROOT_URLCONF": "bench.bare"}


def plain_ask() -> Callable[..., tuple[int, bytes]]:
    return handler(**PLAIN)


def a_family_of(worker: str, *, order: str = "number") -> Case:
    """The worker's first family in the working phase; `-number` for the last."""
    mine = Case.objects.filter(assignments__worker__username=worker, state="working")
    found = mine.order_by(order).first()
    if found is None:
        raise LookupError("the population has no family for this worker")
    return found


def read_pages(worker: str) -> list[tuple[str, str]]:
    """(name, path) of the pages that are only read."""
    case = a_family_of(worker)
    home = f"/cases/{case.pk}/"
    return [
        ("caseload", "/"), ("case page", home), ("entries", home + "entries/"), ("plan", home + "plan/"),
        ("entry form", home + "entries/new/?of=meeting"), ("review form", home + "reviews/new/"),
    ]  # fmt: skip


def read(name: str, path: str, worker: str) -> tuple[str, Cost, Cost]:
    """A page and its floor."""
    ask, cookie = handler(), signed_in(worker)

    def act() -> tuple[int, bytes]:
        answer = ask("GET", path, cookie=cookie)
        if answer[0] != 200:
            raise LookupError(f"{name}: {answer[0]}")
        return answer

    statements, content = recorded(act)
    reads = [sql for sql in statements if sql.startswith("SELECT") and not any(word in sql for word in OURS)]
    bare.work.update(reads=reads, bytes=len(content))
    floor = plain_ask()
    return name, measured(act, times=30), measured(lambda: floor("GET", "/read/"), times=30)


def save_entry(worker: str) -> tuple[str, Cost, Cost]:
    """Saving a meeting: a new page each time, a new entry each time."""
    ask, cookie = handler(), signed_in(worker)
    case = a_family_of(worker, order="-number")  # not the one whose pages are measured
    path = f"/cases/{case.pk}/entries/new/?of=meeting"
    fields = fields_from(ask("GET", path, cookie=cookie)[1].decode())
    child = case.case_people.filter(role="child").values_list("person", flat=True)[0]
    fields |= {
        "date": (date.today() - timedelta(days=1)).isoformat(), "start": "10:00", "end": "11:00",  # noqa: DTZ011
        "concerns": [str(child)], "participants": [f"person:{child}"], "what_we_did": "Pelasimme. " * 60,
        "written_together": "yes",
    }  # fmt: skip

    def act() -> tuple[int, bytes]:
        answer = ask(
            "POST", path, cookie=with_csrf(cookie, fields), data={**fields, "_key": str(uuid.uuid4())}
        )
        if answer[0] != 302:
            raise LookupError(f"entry save: {answer[0]}")
        return answer

    statements, _content = recorded(act)
    bare.work.update(writes=sum(sql.startswith(("INSERT", "UPDATE", "DELETE")) for sql in statements))
    floor = plain_ask()
    body = {key: value for key, value in fields.items() if key != "csrfmiddlewaretoken"}
    return (
        "entry save",
        measured(act, times=20),
        measured(lambda: floor("POST", "/write/", data=body), times=20),
    )


def with_csrf(cookie: str, fields: dict[str, Any]) -> str:
    """The double-submit cookie that belongs to the form's token."""
    return f"{cookie}; {settings.CSRF_COOKIE_NAME}={fields['csrfmiddlewaretoken']}"


def approve() -> Cost:
    """Approving a plan: the paper is drawn and stored, the case begins its working phase."""
    waiting = iter(
        list(
            RecordVersion.objects.filter(state="submitted", record__kind="plan", record__case__state="start")
        )
    )
    by = User.objects.get(username="katariina")

    def act() -> tuple[int, bytes]:
        version = next(waiting)
        prepared = approving.prepare(version, by=by, differing_views_read=True)
        with acting(by):
            fresh = RecordVersion.objects.select_related("record__case").get(pk=version.pk)
            approving.approve(fresh, *prepared, seen_hash=fresh.content_hash, by=by)
        return 200, prepared[1]

    return measured(act, times=4)


def paper() -> tuple[float, float]:
    """Seconds of CPU for a summary's paper, and of the engine alone for the same HTML."""
    from weasyprint import HTML

    version = RecordVersion.objects.filter(record__kind="summary", state="approved").order_by("created_at")[0]
    version.record = records.single(version.record.case, "summary")
    kept: list[str] = []

    def keep(*args: Any, **kwargs: Any) -> str:
        kept.append(render_to_string(*args, **kwargs))
        return kept[-1]

    pdf.render_to_string = keep
    approval = version.approval

    def ours() -> None:
        with translation.override("fi"):
            record_paper(version, approval=approval)

    ours()
    fonts, css = pdf._fonts()

    def engine() -> None:
        HTML(string=kept[0], url_fetcher=pdf._only_data()).write_pdf(
            pdf_variant="pdf/a-3a", font_config=fonts, stylesheets=[css]
        )

    return _best(ours), _best(engine)


def _best(act: Callable[[], None]) -> float:
    took = []
    for _each in range(5):
        begun = time.process_time()
        act()
        took.append(time.process_time() - begun)
    return sorted(took)[2]

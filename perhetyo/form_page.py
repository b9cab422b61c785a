"""A page with a form: what was typed survives everything, is saved once, and never over newer text.

It carries the writer's draft ticket, a key for this one sending, and a fingerprint of what the page
showed: when the row has changed since, both texts are shown and nothing is overwritten.
"""

import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.forms.utils import ErrorDict
from django.http import HttpResponse, QueryDict
from django.template.response import TemplateResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from perhetyo import clock, drafts, writers
from perhetyo.http import WorkerRequest
from perhetyo.lifecycle import Refused
from perhetyo.models import Draft, Writer
from perhetyo.submissions import submit
from perhetyo.word_diff import Piece, words_between


def fingerprint(values: dict[str, Any]) -> str:
    """A short hash of the values a form showed, the same for the same values."""
    plain = {name: str(value) if value not in (None, "") else "" for name, value in values.items()}
    body = json.dumps(plain, sort_keys=True, cls=DjangoJSONEncoder)
    return hashlib.sha256(body.encode()).hexdigest()[:32]


@dataclass(frozen=True)
class Aside:
    """A text of one's own that was set aside: when it was saved, and the address that asks for it."""

    saved_at: datetime
    address: str


@dataclass(frozen=True)
class Clash:
    """One field that two people changed: whose text is saved now, and what was typed here.

    `name` is that of the field where one page has one for it: then either text can be put into it.
    """

    name: str
    label: str
    theirs: str
    mine: str

    @property
    def pieces(self) -> list[Piece]:
        return words_between(self.theirs, self.mine)


class Changed(Refused):
    """Somebody saved after this page was opened."""


class FormPage:
    """`name` tells forms apart in one person's drafts; with a case it is a form of that case.

    A page that only asks "is it so?" keeps no draft: a tick is given anew each time. A page that makes
    something new opens empty and offers the draft from before, unless the address asks for it.
    """

    lock: Callable[[], Any] | None = None

    def __init__(
        self,
        request: WorkerRequest,
        name: str,
        *,
        case_id: uuid.UUID | None = None,
        keeps_draft: bool = True,
        makes_new: bool = False,
    ) -> None:
        self.request = request
        self.keeps_draft = keeps_draft
        self.is_shared = keeps_draft and not makes_new
        self.is_posted = request.method == "POST"
        self.ticket = drafts.Ticket(request.user.pk, f"{name}:{case_id or ''}", case_id)
        self.draft: Draft | None = None
        self.offered: Draft | None = None
        self.aside: list[Aside] = []
        if keeps_draft and not self.is_posted:
            self._look_back(makes_new)
        self.data: QueryDict | None = request.POST if self.is_posted else None
        if self.draft:
            self.data = drafts.as_data(self.draft)
        self.key = uuid.uuid4()
        typed_on = self.draft.page if self.draft else drafts.page_of(request.POST)
        self.number = typed_on or uuid.uuid4()
        # Which window saved it last, so that a copy which waited in a browser is known for older or newer.
        saved_by = drafts.page_of(request.POST, drafts.KEY) if self.is_posted else None
        self.known = self.draft.key if self.draft else saved_by
        self.clashes: list[Clash] = []
        self.seen = self.data.get(drafts.SEEN, "") if self.data else ""

    def _look_back(self, makes_new: bool) -> None:
        name = self.ticket.form
        self.draft = drafts.asked_for(self.request, name)
        newest = None if self.draft else drafts.newest(self.request, name)
        if makes_new:
            self.offered = newest
        else:
            self.draft = self.draft or newest
        aside = [each for each in drafts.aside(self.request, name) if each != self.draft]
        self.aside = [Aside(each.saved_at, drafts.address(self.request, each.page)) for each in aside]

    @property
    def here(self) -> str:
        """This page's address, asking for no draft."""
        return drafts.address(self.request)

    @cached_property
    def writer(self) -> Writer | None:
        """Who else is writing on this text now."""
        return writers.another(self.ticket.form, self.request.user) if self.is_shared else None

    @property
    def writer_in_words(self) -> str:
        return writers.in_words(self.writer)

    @property
    def this_very_text(self) -> str:
        """This page's address, asking for what is typed on it."""
        return drafts.address(self.request, self.number)

    @property
    def to_offered(self) -> str:
        return drafts.address(self.request, self.offered.page if self.offered else None)

    def submit(
        self,
        form: Any,
        write: Callable[[], str],
        *,
        current: Callable[[], dict[str, Any]] | None = None,
    ) -> HttpResponse | None:
        """Validate and `write` once, in one transaction; None when the page has to be shown again.

        `current` reads the saved values anew once the row is locked. When they are not those the page
        was opened with, nothing is written and `clashes` says what differs.
        """
        if not form.is_valid():
            return None

        def guarded() -> str:
            if self.lock:
                self.lock()
            if current:
                self._refuse_older(form, current())
            return write()

        return submit(self.request, form, guarded)

    def answer(
        self,
        template: str,
        form: Any,
        write: Callable[[], str],
        *,
        current: Callable[[], dict[str, Any]] | None = None,
        **context: Any,
    ) -> HttpResponse:
        """What was sent is written once and leads on; else, or when it does not pass, the page is shown."""
        if self.is_posted and (answer := self.submit(form, write, current=current)):
            return answer
        return self.render(template, form, **context)

    def render(self, template: str, form: Any, **context: Any) -> TemplateResponse:
        """The page, with status 422 after a refused sending so that nobody takes it for saved."""
        if self.draft:
            without_errors(form)
        if not self.seen:
            self.seen = fingerprint(form.initial)
        if self.is_posted and self.keeps_draft:
            self._keep_what_was_refused()
        status = 422 if self.is_posted else 200
        return TemplateResponse(
            self.request, template, {"page": self, "form": form, **context}, status=status
        )

    def _keep_what_was_refused(self) -> None:
        """A browser that dies on the page with the mistakes loses nothing of it."""
        data = self.request.POST
        if drafts.ticket_of(data) == self.ticket:
            drafts.lay(
                self.ticket, self.number, drafts.typed(data), at=clock.now(),
                key=drafts.page_of(data, drafts.KEY), known=data.get(drafts.KNOWN),
            )  # fmt: skip

    def _refuse_older(self, form: Any, saved: dict[str, Any]) -> None:
        if self.seen == fingerprint(saved):
            return
        self.clashes = _clashes(form, saved)
        self.seen = fingerprint(saved)
        raise Changed(
            _(
                "Somebody else saved this after you opened the page. Nothing was lost: "
                "compare the two texts below, correct yours and save again."
            )
        )


def without_errors(form: Any) -> None:
    """A draft is not a mistake: show what it holds without judging it."""
    if hasattr(form, "parts"):
        for part in form.parts():
            without_errors(part)
    elif hasattr(form, "management_form"):
        form._errors = []
        form._non_form_errors = form.error_class()
        for each in form.forms:
            without_errors(each)
    else:
        form._errors = ErrorDict()


def _clashes(form: Any, saved: dict[str, Any]) -> list[Clash]:
    typed = getattr(form, "typed_texts", None)
    mine = typed() if typed else {name: form[name].data for name in form.fields if name in saved}
    labels = form.labels() if typed else {name: str(form.fields[name].label) for name in mine}
    found = []
    for name, text in mine.items():
        theirs = "" if saved.get(name) is None else str(saved.get(name))
        text = "" if text is None else str(text).replace("\r\n", "\n")
        if theirs != text and not isinstance(saved.get(name), bool):
            found.append(Clash(name, labels[name], theirs, text))
    return found

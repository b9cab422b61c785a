"""A form page of a case: writing locks the case's row first, so that two writers never pass each other.

Every text that is sent is read for what would tell where somebody with non-disclosure for safety is. The
warning itself tells: it names no words to a unit lead without a ground, nor after ten of them in an hour.
"""

import hashlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases import protecting
from cases.gate import CaseRequest
from cases.models import Case
from cases.models.masked import MASK
from cases.policy import UNIT_LEAD
from cases.protected_words import Hit
from perhetyo import clock, gate
from perhetyo.form_page import FormPage
from perhetyo.models import SecurityEvent

REASON, SEEN_WORDS = "kept_words", "kept_seen"
SHORTEST_REASON = 10  # characters
WARNED, WARNINGS_AN_HOUR = SecurityEvent.Kind.WARNED_OF_WORDS, 10
SENTENCE = gettext_lazy("This tells where somebody with non-disclosure for safety is: %(words)s.")


class CasePage(FormPage):
    """`told` is what was found in what was sent; saying why it tells nothing lets it pass."""

    request: CaseRequest

    def __init__(
        self,
        request: CaseRequest,
        name: str,
        case: Case,
        *,
        keeps_draft: bool = True,
        makes_new: bool = False,
    ) -> None:
        super().__init__(request, name, case_id=case.pk, keeps_draft=keeps_draft, makes_new=makes_new)
        self.case = case
        self.told: list[Hit] = []

    def lock(self) -> Case:
        return Case.objects.locked(self.case.pk)

    def submit(self, form: Any, write: Callable[[], str], **more: Any) -> Any:
        if not form.is_valid():
            return None
        reason = self.request.POST.get(REASON, "").strip()[:300]
        self.told = _read_through(form, self.case)
        has_the_mask = _has_the_mask(form)  # what stands under it would be gone, whatever the reason
        if not self.told and not has_the_mask:
            return super().submit(form, write, **more)
        is_seen = self.request.POST.get(SEEN_WORDS) == self.seen_words and len(reason) >= SHORTEST_REASON
        if has_the_mask or not self.names_words or not is_seen:
            self._say(form)
            return None

        def kept() -> str:
            protecting.keep(self.case, self.told, reason=reason, by=self.request.user)
            return write()

        return super().submit(form, kept, **more)

    @cached_property
    def names_words(self) -> bool:
        """Whether this worker may be shown which words tell: then and now, and not as a way of guessing."""
        if self.request.ground == UNIT_LEAD and self.request.opening is None:
            return False
        since = clock.now() - timedelta(hours=1)
        warned = SecurityEvent.objects.filter(kind=WARNED, user=self.request.user, at__gte=since).count()
        return warned < WARNINGS_AN_HOUR

    @property
    def told_words(self) -> list[str]:
        """What was found, each once."""
        return list(dict.fromkeys(hit.found for hit in self.told))

    @property
    def seen_words(self) -> str:
        """Which words the reason is about: it passes only those that were shown with it."""
        digests = sorted(protecting.digest(self.case, hit) for hit in self.told)
        return hashlib.sha256("".join(digests).encode()).hexdigest()

    def _say(self, form: Any) -> None:
        """On each field what it tells; the warning is on record before anybody sees it."""
        names_words = self.names_words
        if self.told:
            gate.note(self.request, WARNED, case_id=self.case.pk)
        for part in _single_forms(form):
            for name, hits in _told_in(part, self.case).items():
                words = ", ".join(dict.fromkeys(hit.found for hit in hits)) if names_words else "•••"
                part.add_error(name, SENTENCE % {"words": words})
            for name in _masked_in(part):
                part.add_error(name, _("Write something of your own in the place of what is hidden."))
        if hasattr(form, "parts") or hasattr(form, "management_form"):
            form.add_error(None, _("Some words tell where somebody with non-disclosure for safety is."))

    def render(self, template: str, form: Any, **context: Any) -> Any:
        return super().render(template, form, case=self.case, **context)


def _read_through(form: Any, case: Case) -> list[Hit]:
    """What all fields tell; the same words once for each person whose place they tell."""
    found = [hits for part in _single_forms(form) for hits in _told_in(part, case).values()]
    return list({protecting.digest(case, hit): hit for hits in found for hit in hits}.values())


def _told_in(form: Any, case: Case) -> dict[str, list[Hit]]:
    """What each field of one form tells, but for those that hold the contact data itself."""
    hidden = getattr(form, "contact_fields", ())
    texts = {name: text for name, text in _texts(form).items() if name not in hidden}
    also = form.protected_strings() if hasattr(form, "protected_strings") else ()
    return protecting.told(case, texts, also=also)


def _texts(form: Any) -> dict[str, str]:
    return {
        name: value
        for name, value in getattr(form, "cleaned_data", {}).items()
        if isinstance(value, str) and isinstance(form.fields.get(name), forms.CharField)
    }


def _masked_in(form: Any) -> list[str]:
    """Fields that were sent with the mask in them: it stood where the text from before was hidden."""
    return [name for name, text in _texts(form).items() if str(MASK) in text]


def _has_the_mask(form: Any) -> bool:
    return any(_masked_in(part) for part in _single_forms(form))


def _single_forms(form: Any) -> Iterator[Any]:
    """The forms with fields of their own in a form, a set of forms, or a sheet of them."""
    if hasattr(form, "parts"):
        for part in form.parts():
            yield from _single_forms(part)
    elif hasattr(form, "management_form"):
        for each in form.forms:
            yield from _single_forms(each)
    else:
        yield form

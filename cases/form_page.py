"""A form page of a case: writing locks the case's row first, so that two writers never pass each other.

Every text that is sent is read for what would tell where somebody with non-disclosure for safety is.
"""

from collections.abc import Callable, Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from cases import protecting
from cases.models import Case
from perhetyo.form_page import FormPage

REASON, SEEN_WORDS = "kept_words", "kept_seen"
SHORTEST_REASON = 10  # characters


class CasePage(FormPage):
    """`told` are words that were found in what was sent; saying why they tell nothing lets them pass."""

    def __init__(self, request: Any, name: str, case: Case, *, keeps_draft: bool = True) -> None:
        super().__init__(request, name, case_id=case.pk, keeps_draft=keeps_draft)
        self.case = case
        self.told: list[str] = []

    def lock(self) -> Case:
        return Case.objects.locked(self.case.pk)

    def submit(self, form: Any, write: Callable[[], str], **more: Any) -> Any:
        if not form.is_valid():
            return None
        self.told = _read_through(form, self.case)
        reason = self.request.POST.get(REASON, "").strip()[:300]
        if not self.told:
            return super().submit(form, write, **more)
        if len(reason) < SHORTEST_REASON or self.request.POST.get(SEEN_WORDS) != self.seen_words:
            _say_on_the_fields(form, self.case)
            return None

        def kept() -> str:
            protecting.keep(self.case, self.told, reason=reason, by=self.request.user)
            return write()

        return super().submit(form, kept, **more)

    @property
    def seen_words(self) -> str:
        """Which words the reason is about: it passes only those that were shown with it."""
        return protecting.digest(self.case, "\n".join(sorted(self.told)))

    def render(self, template: str, form: Any, **context: Any) -> Any:
        return super().render(template, form, case=self.case, **context)


def _read_through(form: Any, case: Case) -> list[str]:
    found = [words for part in _single_forms(form) for words in _told_in(part, case).values()]
    return list(dict.fromkeys(each for words in found for each in words))


def _told_in(form: Any, case: Case) -> dict[str, list[str]]:
    """Words told by each field of one form, but for those that hold the contact data itself."""
    texts = {
        name: value
        for name, value in getattr(form, "cleaned_data", {}).items()
        if isinstance(value, str) and isinstance(form.fields.get(name), forms.CharField)
    }
    hidden = getattr(form, "contact_fields", ())
    also = form.protected_strings() if hasattr(form, "protected_strings") else ()
    return protecting.told(case, {name: texts[name] for name in texts if name not in hidden}, also=also)


def _say_on_the_fields(form: Any, case: Case) -> None:
    for part in _single_forms(form):
        for name, words in _told_in(part, case).items():
            sentence = _("This tells where somebody with non-disclosure for safety is: %(words)s.")
            part.add_error(name, sentence % {"words": ", ".join(words)})
    if hasattr(form, "parts") or hasattr(form, "management_form"):
        form.add_error(None, _("Some words tell where somebody with non-disclosure for safety is."))


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

"""One person's turn on the shared screen, and what is written down for somebody who was not there."""

import json
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import Acknowledgement
from perhetyo.forms import CarefulForm

Status, Method, Reading = Acknowledgement.Status, Acknowledgement.Method, Acknowledgement.Reading
CHOICES = [
    (Status.AGREES, gettext_lazy("I agree with this")),
    (Status.AGREES_IN_PART, gettext_lazy("I agree in part")),
    (Status.DIFFERS, gettext_lazy("I see it differently")),
    (Status.DECLINED, gettext_lazy("I do not want to acknowledge")),
    (Status.NOT_ASKED, gettext_lazy("This could not be asked now")),
]
CHILD_CHOICES = [
    (Status.AGREES, gettext_lazy("This is all right")),
    (Status.AGREES_IN_PART, gettext_lazy("Partly all right")),
    (Status.DIFFERS, gettext_lazy("I think differently")),
    (Status.DECLINED, gettext_lazy("I do not want to answer")),
    (Status.NOT_ASKED, gettext_lazy("This could not be asked now")),
]
REASONS = [
    ("not_now", gettext_lazy("asleep, ill or upset just now")),
    ("too_small", gettext_lazy("too small")),
    ("no_interpreter", gettext_lazy("there was no interpreter")),
    ("other", gettext_lazy("another reason, which the worker writes down")),
]
SENTENCE = gettext_lazy("I have been part of making this and have read it, or it was read to me.")
CHILD_SENTENCE = gettext_lazy("I have heard what is written here.")
STROKES, POINTS = 400, 20_000


class TurnForm(CarefulForm, forms.Form):
    """Every choice takes the same two touches. Words, a name, a drawing, saying it aloud may be added.

    None of them has to be: who cannot or will not write can see it differently all the same.
    """

    status = forms.ChoiceField(label=gettext_lazy("What do you think?"), widget=forms.RadioSelect)
    own_words = forms.CharField(
        label=gettext_lazy("In your own words"), widget=forms.Textarea, required=False
    )
    for_family = forms.BooleanField(
        label=gettext_lazy("The others of the family may read my words"), required=False
    )
    reason = forms.ChoiceField(
        label=gettext_lazy("Why could it not be asked?"),
        choices=REASONS,
        required=False,
        initial=REASONS[0][0],
    )
    reading = forms.ChoiceField(
        label=gettext_lazy("How did you go through the text?"),
        choices=Reading.choices,
        widget=forms.RadioSelect,
        initial=Reading.SELF,
    )
    typed_name = forms.CharField(label=gettext_lazy("Write your name"), max_length=400, required=False)
    said_aloud = forms.BooleanField(
        label=gettext_lazy("I say it aloud and the worker hears it"), required=False
    )
    strokes = forms.CharField(widget=forms.HiddenInput, required=False)
    ticket = forms.CharField(widget=forms.HiddenInput, max_length=2000)

    def __init__(self, *args: Any, is_child: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_child = is_child
        self.sentence = str(CHILD_SENTENCE if is_child else SENTENCE)
        self.fields["status"].choices = CHILD_CHOICES if is_child else CHOICES  # type: ignore[attr-defined]
        self.fields["status"].error_messages["required"] = _("Choose one of the answers.")
        self.fields["own_words"].help_text = (
            _("If you like. You can draw instead.")
            if is_child
            else _("If you see something differently, or want to add something.")
        )

    def clean_strokes(self) -> list[list[list[int]]] | None:
        """Vector strokes [[[x, y], ...], ...] in a box of 1000 x 1000, or None when nothing was drawn."""
        text = self.cleaned_data["strokes"]
        if not text:
            return None
        try:
            strokes = json.loads(text)
            clean = [[[_in_box(x), _in_box(y)] for x, y in stroke] for stroke in strokes if stroke]
        except (ValueError, TypeError, RecursionError):
            raise forms.ValidationError(
                _("The drawing could not be read. Draw again or write your name.")
            ) from None
        if len(clean) > STROKES or sum(map(len, clean)) > POINTS:
            raise forms.ValidationError(_("The drawing is too large. Draw again or write your name."))
        return clean or None

    def _method(self) -> str:
        """By which hand: a drawing before a name, a name before the voice, else the button alone."""
        data = self.cleaned_data
        if data.get("strokes"):
            return Method.DRAWN
        if data.get("typed_name", "").strip():
            return Method.TYPED
        return Method.ALOUD if data.get("said_aloud") else Method.BUTTON

    def refused(self, reasons: list[Any], *, ticket: str) -> None:
        """Show what was given again, with the reasons, on a new showing of the page."""
        for reason in reasons:
            self.add_error(None, str(reason))
        self.data = {**self.data.dict(), "ticket": ticket}  # type: ignore[attr-defined]

    def word(self) -> dict[str, Any]:
        """The turn as columns of an acknowledgement: nobody is said to have read what they refused."""
        data, status = self.cleaned_data, self.cleaned_data["status"]
        if status == Status.NOT_ASKED:
            reason = str(dict(REASONS)[data["reason"] or REASONS[0][0]])
            nothing = {"own_words": "", "for_family": False, "reading": "", "typed_name": "", "strokes": None}
            return {**nothing, "status": status, "reason": reason, "method": Method.BUTTON, "sentence": ""}
        is_acknowledged = status != Status.DECLINED
        return {
            "status": status,
            "own_words": data["own_words"].strip(),
            "for_family": data["for_family"],
            "reason": "",
            "reading": data["reading"] if is_acknowledged else "",
            "typed_name": data["typed_name"].strip(),
            "strokes": data["strokes"],
            "method": self._method(),
            "sentence": self.sentence if is_acknowledged else "",
        }


def _in_box(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError
    return max(0, min(1000, round(value)))


class NoteForm(CarefulForm, forms.Form):
    """A worker notes why somebody has not acknowledged on the shared screen (I8)."""

    person = forms.ChoiceField(label=gettext_lazy("Who"))
    status = forms.ChoiceField(
        label=gettext_lazy("What happened"),
        choices=[(each, each.label) for each in Acknowledgement.NOTED],
    )
    reason = forms.CharField(label=gettext_lazy("Why"), max_length=300)

    def __init__(self, *args: Any, people: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [(str(p.pk), p.name) for p in people]  # type: ignore[attr-defined]


class OwnViewForm(CarefulForm, forms.Form):
    """A view given later or elsewhere; the words are the person's own."""

    person = forms.ChoiceField(label=gettext_lazy("Whose view"))
    text = forms.CharField(label=gettext_lazy("In the person's own words"), widget=forms.Textarea)
    how = forms.CharField(label=gettext_lazy("How it was given"), max_length=120, required=False)
    for_family = forms.TypedChoiceField(
        label=gettext_lazy("May the others of the family see it?"),
        choices=[
            ("yes", gettext_lazy("yes, it may be shown with the text")),
            ("no", gettext_lazy("no, only to the workers and on the person's own copy")),
        ],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Ask the person. Workers of the case always see it."),
    )

    def __init__(self, *args: Any, people: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [(str(p.pk), p.name) for p in people]  # type: ignore[attr-defined]

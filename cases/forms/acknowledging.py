"""One person's turn on the shared screen, and what a worker notes for somebody who was not there."""

import json
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import Acknowledgement
from perhetyo.forms import CarefulForm

Status, Method = Acknowledgement.Status, Acknowledgement.Method
CHOICES = [
    (Status.AGREES, gettext_lazy("I agree with this")),
    (Status.AGREES_IN_PART, gettext_lazy("I agree in part")),
    (Status.DIFFERS, gettext_lazy("I see it differently")),
    (Status.DECLINED, gettext_lazy("I do not want to acknowledge")),
]
CHILD_CHOICES = [
    (Status.AGREES, gettext_lazy("This is all right")),
    (Status.AGREES_IN_PART, gettext_lazy("Partly all right")),
    (Status.DIFFERS, gettext_lazy("I think differently")),
    (Status.DECLINED, gettext_lazy("I do not want to answer")),
]
SENTENCE = gettext_lazy("I have been part of making this and have read it, or it was read to me.")
CHILD_SENTENCE = gettext_lazy("I have heard what is written here.")
STROKES, POINTS = 400, 20_000


class TurnForm(CarefulForm, forms.Form):
    """Every choice is as easy as signing; own words are only asked for when views differ."""

    status = forms.ChoiceField(label=gettext_lazy("What do you think?"), widget=forms.RadioSelect)
    own_words = forms.CharField(
        label=gettext_lazy("In your own words"), widget=forms.Textarea, required=False
    )
    typed_name = forms.CharField(label=gettext_lazy("Write your name"), max_length=400, required=False)
    strokes = forms.CharField(widget=forms.HiddenInput, required=False)
    shown_at = forms.DateTimeField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, is_child: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.sentence = str(CHILD_SENTENCE if is_child else SENTENCE)
        self.fields["status"].choices = CHILD_CHOICES if is_child else CHOICES  # type: ignore[attr-defined]
        self.fields["status"].error_messages["required"] = _("Choose one of the answers.")

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

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        status = data.get("status")
        if status in Acknowledgement.DIFFERING and not data.get("own_words", "").strip():
            self.add_error("own_words", _("Write in your own words what you see differently."))
        signs = status in (Status.AGREES, *Acknowledgement.DIFFERING)
        if signs and not self.errors and not (data.get("typed_name", "").strip() or data.get("strokes")):
            self.add_error("typed_name", _("Write your name or draw in the box."))
        return data

    def word(self) -> dict[str, Any]:
        """The cleaned turn as columns of an acknowledgement."""
        data = self.cleaned_data
        drawn, typed = data["strokes"], data["typed_name"].strip()
        method = Method.DRAWN if drawn else Method.TYPED if typed else Method.BUTTON
        return {
            "status": data["status"],
            "own_words": data["own_words"].strip(),
            "typed_name": typed,
            "strokes": drawn,
            "method": method,
            "sentence": self.sentence,
            "shown_at": data["shown_at"],
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


class DifferingViewForm(CarefulForm, forms.Form):
    """A view given later or elsewhere; the words are the person's own."""

    person = forms.ChoiceField(label=gettext_lazy("Whose view"))
    text = forms.CharField(label=gettext_lazy("In the person's own words"), widget=forms.Textarea)
    how = forms.CharField(label=gettext_lazy("How it was given"), max_length=120, required=False)

    def __init__(self, *args: Any, people: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [(str(p.pk), p.name) for p in people]  # type: ignore[attr-defined]


class HandOverForm(CarefulForm, forms.Form):
    """Before the screen is turned: who sits here, and is it safe (security.md 2.3)."""

    present = forms.MultipleChoiceField(
        label=gettext_lazy("Who sits here?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose everybody who sits here.")},
    )
    language = forms.ChoiceField(label=gettext_lazy("Language of the screen"))
    is_safe = forms.BooleanField(
        label=gettext_lazy("It is safe to show this to everybody who sits here"),
        error_messages={"required": gettext_lazy("Think first whether this can be shown to everybody here.")},
    )
    is_right = forms.BooleanField(
        label=gettext_lazy("This is the right family and my other windows are closed"),
        error_messages={"required": gettext_lazy("Check the family and close your other windows.")},
    )
    script = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, people: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(each.person_id): each for each in people}
        self.fields["present"].choices = [  # type: ignore[attr-defined]
            (key, f"{each.person.name}, {each.get_role_display()}") for key, each in self.people.items()
        ]
        self.fields["language"].choices = settings.LANGUAGES  # type: ignore[attr-defined]

    def clean_script(self) -> str:
        if self.cleaned_data["script"] != "on":
            raise forms.ValidationError(
                _("The shared screen needs JavaScript: without it the other windows cannot be covered.")
            )
        return "on"

    def chosen(self) -> list[Any]:
        return [self.people[key] for key in self.cleaned_data["present"]]

"""Before the screen is turned: who sits here, how the worker knows them, and is it safe (security.md 2.3)."""

import uuid
from collections.abc import Callable
from typing import Any

from django import forms
from django.conf import settings
from django.db import models
from django.forms import formset_factory
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.audience import LeftOut, Seats
from cases.models import Acknowledgement
from cases.shared_screen.session import fingerprint
from perhetyo.forms import CarefulForm

Known = Acknowledgement.Known


class Companion(models.TextChoices):
    """Who else may sit at the screen, with the consent of the family."""

    BROUGHT_ALONG = "brought_along", gettext_lazy("somebody the family brought along")
    INTERPRETER = "interpreter", gettext_lazy("interpreter")
    STUDENT = "student", gettext_lazy("student")
    WORKER = "worker", gettext_lazy("another worker")


class CompanionForm(CarefulForm, forms.Form):
    name = forms.CharField(label=gettext_lazy("Name"), max_length=200, required=False)
    role = forms.ChoiceField(
        label=gettext_lazy("Who is this?"),
        choices=[("", gettext_lazy("choose")), *Companion.choices],
        required=False,
    )
    is_agreed = forms.BooleanField(
        label=gettext_lazy("The family has agreed that this person is here"), required=False
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not (data.get("name") or data.get("role")):
            return data
        if not data.get("name", "").strip():
            self.add_error("name", _("Write the name, or empty the row."))
        if not data.get("role"):
            self.add_error("role", _("Choose who this is."))
        if not data.get("is_agreed"):
            self.add_error("is_agreed", _("Nobody sits here without the consent of the family."))
        return data

    def seat(self) -> dict[str, Any]:
        name = self.cleaned_data["name"].strip()
        return {
            "id": str(uuid.uuid4()), "name": name, "called": name.split()[0],
            "role": self.cleaned_data["role"], "is_child": False, "known_by": "", "is_companion": True,
        }  # fmt: skip


Companions = formset_factory(CompanionForm, extra=2, max_num=6, absolute_max=6)


class HandOverForm(CarefulForm, forms.Form):
    present = forms.MultipleChoiceField(
        label=gettext_lazy("Who sits here?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose everybody who sits here.")},
    )
    knows_all = forms.BooleanField(
        label=gettext_lazy("I know everybody who sits here from before"), required=False
    )
    language = forms.ChoiceField(label=gettext_lazy("Language of the screen"))
    device = forms.ChoiceField(
        label=gettext_lazy("Which device does the family use?"),
        choices=[
            ("this", gettext_lazy("this one: I hand it over")),
            ("other", gettext_lazy("another one: it joins by a picture code, and I keep mine")),
        ],
        initial="this",
        widget=forms.RadioSelect,
    )
    is_safe = forms.BooleanField(
        label=gettext_lazy("It is safe to show this to everybody who sits here"),
        error_messages={"required": gettext_lazy("Think first whether this can be shown to everybody here.")},
    )
    is_right = forms.BooleanField(
        label=gettext_lazy("This is the right family and my other windows are closed"),
        error_messages={"required": gettext_lazy("Check the family and close your other windows.")},
    )
    papers_closed = forms.BooleanField(
        label=gettext_lazy("I have closed the papers (PDF) that I opened"),
        help_text=gettext_lazy("A paper in a window of its own cannot be covered by this page."),
        error_messages={"required": gettext_lazy("Close the papers first: they would stay in sight.")},
    )
    script = forms.CharField(widget=forms.HiddenInput, required=False)
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(
        self,
        *args: Any,
        people: list[Any],
        known: dict[Any, str],
        look: Callable[[Seats, frozenset[str]], tuple[list[str], list[LeftOut]]],
        alone: dict[str, str],
        has_papers: bool,
        **kwargs: Any,
    ) -> None:
        """`people` are CasePerson rows; `known` says how each was known last time (person id to code).

        `look` tells for seats and allowing children why the text cannot be shown, and what is left out;
        `alone`: id to name of children who told some of this alone; `has_papers`: whether this
        log-in has opened any paper.
        """
        super().__init__(*args, **kwargs)
        self.people = {str(each.person_id): each for each in people}
        self.look, self.left_out = look, list[LeftOut]()
        self.companions = Companions(self.data if self.is_bound else None, prefix="with")
        self.fields["present"].choices = [  # type: ignore[attr-defined]
            (key, f"{each.person.name}, {each.get_role_display()}") for key, each in self.people.items()
        ]
        self.fields["language"].choices = settings.LANGUAGES  # type: ignore[attr-defined]
        for key, each in self.people.items():
            self.fields[f"known_{key}"] = forms.ChoiceField(
                label=_("How do you know %(name)s?") % {"name": each.person.called},
                choices=[("", _("choose")), *Known.choices],
                initial=known.get(each.person_id, ""),
                required=False,
            )
        if not has_papers:
            del self.fields["papers_closed"]
        self.alone = list(alone)
        for key, name in alone.items():
            self.fields[f"allows_{key}"] = forms.BooleanField(
                label=_("%(name)s has said that this may be shown to the others") % {"name": name},
                required=False,
            )

    @property
    def has_companions(self) -> bool:
        return any(form["name"].value() or form["role"].value() for form in self.companions)

    def seats(self) -> list[tuple[Any, Any]]:
        """For the page: the tick of each person, and the question that belongs to it."""
        ticks = self["present"]
        return [(tick, self[f"known_{key}"]) for tick, key in zip(ticks, self.people, strict=True)]

    def clean_script(self) -> str:
        if self.cleaned_data["script"] != "on":
            raise forms.ValidationError(
                _("The shared screen needs JavaScript: without it the other windows cannot be covered.")
            )
        return "on"

    def is_valid(self) -> bool:
        results = [self.companions.is_valid(), super().is_valid()]
        return all(results)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for key in data.get("present", []):
            if not data.get(f"known_{key}") and not data.get("knows_all"):
                self.add_error(
                    f"known_{key}", _("Say how you know who this is: it stands beside their word.")
                )
        if not self.companions.is_valid():
            self.add_error(None, _("Complete who else sits here, or empty the row."))
        elif data.get("present"):
            self._look()
        return data

    def _look(self) -> None:
        """What these people cannot be shown: all of it, or parts that the worker has to see first."""
        refusals, self.left_out = self.look(self.chosen(), self.allowed())
        for sentence in refusals:
            self.add_error(None, sentence)
        if not refusals and self.cleaned_data["seen"] != fingerprint(self.left_out):
            self.add_error(None, _("Look first at what is left out for those who sit here, then hand over."))

    @property
    def shown_now(self) -> str:
        """What the page shows as left out; sending it again says that this was seen."""
        return fingerprint(self.left_out)

    def chosen(self) -> Seats:
        people = [self.people[key] for key in self.cleaned_data["present"]]
        return Seats(people, [form.seat() for form in self.companions if form.cleaned_data.get("name")])

    def allowed(self) -> frozenset[str]:
        """Children who told something alone and let it be shown."""
        return frozenset(key for key in self.alone if self.cleaned_data.get(f"allows_{key}"))

    def allowing(self) -> list[Any]:
        return [self[f"allows_{key}"] for key in self.alone]

    def known(self) -> dict[Any, str]:
        """Person id to how the worker knows them."""
        default = Known.BEFORE if self.cleaned_data["knows_all"] else ""
        return {
            each.person_id: self.cleaned_data[f"known_{key}"] or default for key, each in self.people.items()
        }

"""Before the screen is turned: who sits here, how the worker knows them, and is it safe (security.md 2.3)."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import Acknowledgement
from perhetyo.forms import CarefulForm


class HandOverForm(CarefulForm, forms.Form):
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

    def __init__(self, *args: Any, people: list[Any], known: dict[Any, str], **kwargs: Any) -> None:
        """`people` are CasePerson rows; `known` says how each was known last time (person id to code)."""
        super().__init__(*args, **kwargs)
        self.people = {str(each.person_id): each for each in people}
        self.fields["present"].choices = [  # type: ignore[attr-defined]
            (key, f"{each.person.name}, {each.get_role_display()}") for key, each in self.people.items()
        ]
        self.fields["language"].choices = settings.LANGUAGES  # type: ignore[attr-defined]
        for key, each in self.people.items():
            self.fields[f"known_{key}"] = forms.ChoiceField(
                label=_("How do you know %(name)s?") % {"name": each.person.called},
                choices=[("", _("choose")), *Acknowledgement.Known.choices],
                initial=known.get(each.person_id, ""),
                required=False,
            )

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

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for key in data.get("present", []):
            if not data.get(f"known_{key}"):
                self.add_error(
                    f"known_{key}", _("Say how you know who this is: it stands beside their word.")
                )
        return data

    def chosen(self) -> list[Any]:
        return [self.people[key] for key in self.cleaned_data["present"]]

    def known(self) -> dict[Any, str]:
        """Person id to how the worker knows them."""
        return {each.person_id: self.cleaned_data[f"known_{key}"] for key, each in self.people.items()}

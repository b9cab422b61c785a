"""A word that was given on a printed copy, and the scan of that paper."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.models import Acknowledgement
from perhetyo.files import PaperField
from perhetyo.forms import CarefulForm

Status = Acknowledgement.Status


class OnPaperForm(CarefulForm, forms.Form):
    """The worker writes down what stands on the paper; own words are copied word for word."""

    person = forms.ChoiceField(label=gettext_lazy("Who"))
    paper_on = forms.DateField(label=gettext_lazy("The day on the paper"))
    status = forms.ChoiceField(
        label=gettext_lazy("What stands on the paper"),
        choices=[(each, each.label) for each in Acknowledgement.OWN],
    )
    own_words = forms.CharField(
        label=gettext_lazy("In the person's own words"), widget=forms.Textarea, required=False
    )
    reading = forms.ChoiceField(
        label=gettext_lazy("How the person went through the text"), choices=Acknowledgement.Reading.choices
    )
    known_by = forms.ChoiceField(
        label=gettext_lazy("How you know whose paper it is"), choices=Acknowledgement.Known.choices
    )
    code = forms.CharField(
        label=gettext_lazy("The code printed on the paper"),
        max_length=80,
        help_text=gettext_lazy("Twelve letters and digits. It shows that the paper has this very text."),
    )

    def __init__(self, *args: Any, people: list[Any], content_hash: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.content_hash = content_hash
        self.fields["person"].choices = [(str(p.pk), p.name) for p in people]  # type: ignore[attr-defined]

    def clean_code(self) -> str:
        code = "".join(self.cleaned_data["code"].split()).lower()
        if len(code) < 12 or not self.content_hash.startswith(code):
            raise forms.ValidationError(
                _("This is not the code of the text as it stands now: the paper has another text.")
            )
        return code

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("status") in Acknowledgement.DIFFERING and not data.get("own_words", "").strip():
            self.add_error("own_words", _("Write in the person's own words what they see differently."))
        return data


class ScanForm(forms.Form):
    """One file: the scan or photo of the signed paper."""

    file = PaperField(label=gettext_lazy("The scan or photo of the paper"))

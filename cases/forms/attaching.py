"""An attachment: the file, what it is, and words for those who do not see it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.models import Attachment
from perhetyo.files import PaperField
from perhetyo.forms import CarefulForm


class AttachmentForm(CarefulForm, forms.Form):
    kind = forms.ChoiceField(label=_("what it is"), choices=Attachment.Kind.choices)
    words = forms.CharField(
        label=_("what there is in it"),
        max_length=200,
        help_text=_("A few words, so that it is known without opening it. No addresses."),
    )
    file = PaperField(label=_("The file"))

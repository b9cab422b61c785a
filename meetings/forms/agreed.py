"""What became of an agreed thing."""

from django import forms
from django.utils.translation import gettext_lazy

from meetings.models import AgreedDone
from perhetyo.forms import CarefulForm


class AgreedDoneForm(CarefulForm, forms.Form):
    how = forms.ChoiceField(
        label=gettext_lazy("What became of it?"), choices=AgreedDone.How.choices, widget=forms.RadioSelect
    )

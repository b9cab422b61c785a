"""The own boxes on the shared screen: one for each person who sits there, never written by staff."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from perhetyo.forms import CarefulForm


class OwnBoxes(CarefulForm, forms.Form):
    """Fields `words-<person id>` and `alone-<person id>`: words, and whether they stay with the workers."""

    def __init__(self, *args: Any, seats: list[dict[str, Any]], given: dict[str, Any], **kwargs: Any) -> None:
        """`given`: what each box held before, `{person id: {name, text, for_family}}`."""
        self.seats, names = seats, {seat["id"]: seat for seat in seats}
        fields: dict[str, forms.Field] = {}
        for key, seat in names.items():
            before = given.get(key, {"text": "", "for_family": True})
            fields[f"words-{key}"] = forms.CharField(
                label=_("%(name)s, in your own words") % {"name": seat["called"]},
                widget=forms.Textarea(attrs={"rows": 3}),
                initial=before["text"],
                required=False,
                strip=False,
            )
            fields[f"alone-{key}"] = forms.BooleanField(
                label=_("Only for the workers to read"), initial=not before["for_family"], required=False
            )
        self.base_fields = fields  # type: ignore[misc]
        super().__init__(*args, **kwargs)

    def boxes(self) -> Iterator[tuple[forms.BoundField, forms.BoundField]]:
        for seat in self.seats:
            yield self[f"words-{seat['id']}"], self[f"alone-{seat['id']}"]

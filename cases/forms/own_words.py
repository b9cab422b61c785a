"""The own boxes on the shared screen: one for each person who sits there, never written by staff."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from perhetyo.forms import CarefulForm


class OwnBoxes(CarefulForm, forms.Form):
    """A field `words-<person id>` for each person at the table."""

    def __init__(self, *args: Any, seats: list[dict[str, Any]], given: dict[str, Any], **kwargs: Any) -> None:
        """`given`: what each box held before, `{person id: {name, text}}`."""
        fields: dict[str, forms.Field] = {
            f"words-{seat['id']}": forms.CharField(
                label=_("%(name)s, in your own words") % {"name": seat["called"]},
                widget=forms.Textarea(attrs={"rows": 3}),
                initial=given.get(seat["id"], {"text": ""})["text"],
                required=False,
                strip=False,
            )
            for seat in seats
        }
        self.base_fields = fields  # type: ignore[misc]
        super().__init__(*args, **kwargs)

    def boxes(self) -> Iterator[forms.BoundField]:
        yield from self

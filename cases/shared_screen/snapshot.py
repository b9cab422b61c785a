"""All that a shared screen will ever know: the text without what is left out, seats, what stands beside."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from cases import acknowledging, audience, bodies, masking, protecting, records, sealing
from cases.audience import LeftOut, Seats
from cases.bodies import Fields
from cases.models import Acknowledgement, Record, RecordVersion
from perhetyo import clock


@dataclass
class Showing:
    """A text as it can be shown to certain people together. Without a version it is not begun yet."""

    record: Record
    version: RecordVersion | None
    seats: Seats
    allowed: frozenset[str] = frozenset()
    by: Any = None
    frame: Fields = field(init=False)
    fields: Fields = field(init=False)

    def __post_init__(self) -> None:
        body, version = bodies.of(self.record), self.version
        self.frame = records.frame(self.record, version, by=self.by)
        self.fields = body.fields_of(version) if version else body.first_fields(self.record.case, self.frame)

    @property
    def is_frozen(self) -> bool:
        return self.version is not None and self.version.state in acknowledging.TAKES_WORDS

    def left_out(self) -> list[LeftOut]:
        """Parts these people are not shown, and words that their writers keep to themselves."""
        return [*self._parts(), *(self._kept_to_oneself() if self.version else [])]

    def refusals(self) -> list[str]:
        """Why this cannot be shown to these people at all, as sentences."""
        reasons = audience.not_for(self.record, self.fields, self.frame, self.seats)
        reasons += protecting.why_not_shared(self.version) if self.version else []
        if reasons or self.is_frozen:
            return reasons
        # What is written on has to be there whole. Places are not on any form of such a family anyway.
        return [
            _("Not for everybody who sits here: %(part)s. Write without them; a text that is ready can be "
              "read and acknowledged here without that part.") % {"part": part.label}
            for part in self._parts()
            if part.key != audience.PLACES
        ]  # fmt: skip

    def _parts(self) -> list[LeftOut]:
        return audience.left_out(self.record, self.fields, self.frame, self.seats, allowed=self.allowed)

    def _kept_to_oneself(self) -> list[LeftOut]:
        rows = acknowledging.own_views(self.shown)
        return [
            LeftOut(f"view:{row.pk}", _("Own view of %(name)s") % {"name": row.name_shown},
                    _("They were not given to the others."))
            for row in rows
            if not self._may_read(row)
        ]  # fmt: skip

    def _may_read(self, row: Any) -> bool:
        return bool(row.for_family) or self.seats.are_only([str(row.person_id)])

    @property
    def shown(self) -> RecordVersion:
        """The version, once there is one. Raises ValueError before."""
        if self.version is None:
            raise ValueError("a screen shows a version")
        return self.version

    def snapshot(self) -> Fields:
        """The JSON that the screen gets, with nothing in it that is left out."""
        keys, body = [part.key for part in self.left_out()], bodies.of(self.record)
        mask = masking.Mask(self.record.case)
        content = audience.without(sealing.opened(self.shown.content), keys) if self.shown.content else {}
        return {
            "frame": mask.data(audience.without(self.frame, keys)),
            "fields": mask.data(body.on_screen(audience.without(self.fields, keys))),
            "content": sealing.exact(mask.data(content)) if content else "",
            "ids": {"case": str(self.record.case_id), "unit": str(self.record.case.unit_id)},
            "left_out": keys,
            "earlier": mask.data(self._earlier(keys)),
            "own_words": mask.data(self._own_words()),
            "afterwards": mask.data(self._afterwards()),
        }

    def _own_words(self) -> dict[str, Any]:
        """Everybody's box as it was left: what stands in one is for all who get the text."""
        rows, silent = acknowledging.own_words(self.shown).values(), self._silent()
        return {
            str(row.person_id): {"name": row.name_shown, "text": row.text}
            for row in rows
            if str(row.person_id) not in silent
        }

    def _silent(self) -> set[str]:
        return audience.silent(self.record, self.fields, self.frame, self.seats, allowed=self.allowed)

    def _earlier(self, keys: list[str]) -> dict[str, Any]:
        """For those who have said their word on an earlier text of the record: what that text said.

        Only when nobody sits here who had not been shown that text: what was taken out of it may have been
        taken out for them. Otherwise they learn that it changed, and see what with the worker alone.
        """
        words = acknowledging.earlier_words(self.shown)
        here = {str(pk) for pk in self.seats.ids}
        return {
            str(pk): {
                "fields": self._as_it_was_shown(row, keys)
                if here <= _shown_to(row) and not self.seats.companions
                else None
            }
            for pk, row in words.items()
            if str(pk) in here
        }

    def _as_it_was_shown(self, word: Acknowledgement, keys: list[str]) -> Fields:
        """The fields of an earlier text, without what is left out now, was then, or would be of that text."""
        fields = bodies.of(self.record).fields_of(word.version)
        now = audience.left_out(self.record, fields, self.frame, self.seats, allowed=self.allowed)
        then = word.session.left_out if word.session else []
        return audience.without(fields, [*keys, *(part.key for part in now), *(part["key"] for part in then)])

    def _afterwards(self) -> dict[str, Any]:
        """What has happened to a finished text: its correction, and own views for those here."""
        correction, silent = self.shown.correction, self._silent()
        return {
            "correction": correction
            and {
                "on": clock.local_day(correction.made_at).isoformat(),
                "what": correction.what,
                "why": correction.why,
                "asked_by": correction.name_shown,
            },
            "own_views": [
                {"name": row.name_shown, "text": row.text, "on": clock.local_day(row.written_at).isoformat()}
                for row in acknowledging.own_views(self.shown)
                if self._may_read(row) and str(row.person_id) not in silent
            ],
        }


def _shown_to(word: Acknowledgement) -> set[str]:
    """Ids of those who had the text before them when the word was said."""
    seats = word.session.present if word.session else []
    return {seat["id"] for seat in seats} | {str(word.person_id)}


def seat(part: Any, known_by: str) -> Fields:
    """A person of the case at the screen."""
    return {
        "id": str(part.person_id),
        "name": part.person.name,
        "called": part.person.called,
        "role": part.role,
        "is_child": part.role == "child",
        "known_by": known_by,
    }

"""The family's side of the shared screen. Everything here speaks to the database as `app_shared`."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core import signing
from django.db import IntegrityError, transaction
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cases import bodies, changes, sealing
from cases.bodies import Fields
from cases.forms.own_words import OwnBoxes
from cases.models import Acknowledgement, AcknowledgementView, RevisionView, SnapshotView
from cases.models.sealed import put_seal
from cases.shared_screen.collecting import as_data
from perhetyo import clock
from perhetyo.database import refuse_wrong_clock
from perhetyo.lifecycle import Refused

TICKET = "a person's turn"


@dataclass
class Screen:
    """What the screen knows: the snapshot it was opened with and what was added since."""

    snapshot: SnapshotView

    def newest(self) -> RevisionView | None:
        return RevisionView.objects.using("shared").filter(person_id=None).order_by("-number").first()

    def final(self) -> RevisionView | None:
        return RevisionView.objects.using("shared").filter(is_final=True).first()

    @property
    def frame(self) -> dict[str, Any]:
        frame: dict[str, Any] = self.snapshot.snapshot["frame"]
        return frame

    @property
    def body(self) -> bodies.Body:
        return bodies.of_schema(self.frame["schema"])

    def sheet(self, data: Any = None) -> Any:
        """The forms as they were left: the last save, or the text as handed over."""
        newest = self.newest()
        if data is None and newest is not None:
            data = as_data(newest.fields["typed"])
        return self.body.sheet(data, frame=self.frame, fields=self.snapshot.snapshot["fields"])

    def boxes(self, data: Any = None) -> OwnBoxes:
        """Each person's own box, as it was left."""
        newest, given = self.newest(), self.snapshot.snapshot["own_words"]
        if data is None and newest is not None:
            data = as_data(newest.fields["typed"])
        return OwnBoxes(data, seats=self._people(), given=given)

    def own_words_shown(self) -> list[Fields]:
        """The boxes as they were left."""
        boxes, given = self.boxes(), dict(self.snapshot.snapshot["own_words"])
        for seat in self._people():
            given[seat["id"]] = {"name": seat["name"], "text": boxes[f"words-{seat['id']}"].value() or ""}
        return [row for row in given.values() if row["text"].strip()]

    def words_of_others(self) -> list[Fields]:
        """Own words of those who do not sit here."""
        here = {seat["id"] for seat in self.snapshot.present}
        return [row for pk, row in self.snapshot.snapshot["own_words"].items() if pk not in here]

    def save(self, typed: dict[str, list[str]]) -> Any:
        """Add a revision; returns when. Raises Refused once the text is frozen."""
        if self.is_frozen:
            raise Refused(_("The text is already ready. It can be changed when the worker has it back."))
        return self._add({"typed": typed}).saved_at

    def save_turn(self, seat: dict[str, Any], typed: dict[str, list[str]]) -> Any:
        """Keep what is typed in a turn until it is sent; only workers ever see it. Returns when."""
        return self._add({"typed": typed}, person_id=uuid.UUID(seat["id"])).saved_at

    def freeze(self, sheet: Any, typed: dict[str, list[str]]) -> None:
        """The text is ready: canonical content and hash in a final revision. Raises Refused."""
        if self.is_frozen:
            return
        reasons = self.body.missing(self.frame, sheet.fields())
        if reasons:
            raise Refused(*reasons)
        text = sealing.canonical(self.body.content(self.frame, sheet.fields()))
        self._add(
            {"typed": typed, "fields": sheet.fields()},
            is_final=True,
            content=text,
            content_hash=sealing.sha256(text),
        )

    def has_spoken_before(self, seat: dict[str, Any]) -> bool:
        """Whether this person said their word on an earlier text of the record."""
        return seat["id"] in self.snapshot.snapshot["earlier"]

    def changes_for(self, seat: dict[str, Any]) -> list[Fields]:
        """What changed since this person said their word on an earlier text, word by word."""
        earlier = self.snapshot.snapshot["earlier"].get(seat["id"])
        if earlier is None or earlier["fields"] is None:
            return []
        final = self.final()
        fields = final.fields["fields"] if final else self.snapshot.snapshot["fields"]
        return changes.between(self.body, self.frame, earlier["fields"], fields)

    def _add(self, fields: dict[str, Any], **final: Any) -> RevisionView:
        """Two saves at once both count: the number is tried again when another took it."""
        for _try in range(5):
            newest = RevisionView.objects.using("shared").order_by("-number").first()
            try:
                with transaction.atomic("shared"):
                    return RevisionView.objects.using("shared").create(
                        session_id=self.snapshot.pk,
                        number=newest.number + 1 if newest else 1,
                        fields=fields,
                        saved_at=clock.now(),
                        **final,
                    )
            except IntegrityError:
                continue
        raise Refused(_("Saving did not succeed. Try again."))

    @property
    def is_frozen(self) -> bool:
        return self.snapshot.starts_frozen or self.final() is not None

    def frozen(self) -> tuple[dict[str, Any], str]:
        """The frozen content and its hash."""
        if self.snapshot.starts_frozen:
            return sealing.opened(self.snapshot.snapshot["content"]), self.snapshot.frozen_hash
        final = self.final()
        if final is None:
            raise Refused(_("The text is not ready yet."))
        return sealing.opened(final.content), final.content_hash

    def _people(self) -> list[dict[str, Any]]:
        """Those who say their word; who came along with them has no turn."""
        return [seat for seat in self.snapshot.present if not seat.get("is_companion")]

    def seats(self) -> list[dict[str, Any]]:
        """Those who sit here, each with `is_done`: whether they have had their turn."""
        done = {
            str(row.person_id)
            for row in AcknowledgementView.objects.using("shared").filter(session_id=self.snapshot.pk)
        }
        return [{**seat, "is_done": seat["id"] in done} for seat in self._people()]

    def is_everybody_done(self) -> bool:
        """Whether each who sits here has had a turn on a text that is ready."""
        return self.is_frozen and all(seat["is_done"] for seat in self.seats())

    def words_given(self, to: dict[str, Any]) -> list[AcknowledgementView]:
        """Free words said on this screen whose writers wished the others to read them; the newest of each."""
        rows = AcknowledgementView.objects.using("shared").filter(session_id=self.snapshot.pk)
        newest = {row.person_id: row for row in rows.order_by("signed_at")}
        others = [row for row in newest.values() if str(row.person_id) != to["id"]]
        return [row for row in others if row.for_family and row.own_words]

    def ticket(self, seat: dict[str, Any]) -> str:
        """What the page of a turn shows, signed: to whom, which text, when, and the id its word will have."""
        _content, content_hash = self.frozen()
        told = {
            "id": str(uuid.uuid4()), "session": str(self.snapshot.pk), "person": seat["id"],
            "hash": content_hash, "shown_at": clock.now().isoformat(), "language": get_language() or "",
        }  # fmt: skip
        return signing.dumps(told, salt=TICKET)

    def acknowledge(self, seat: dict[str, Any], ticket: str, **word: Any) -> None:
        """One person's word on the text their ticket names. The same ticket again is the same word.

        Raises Refused for a ticket of another text or turn, and for a word that differs from the one
        already given with it: nobody's word stands on a text they have not seen.
        """
        refuse_wrong_clock("shared")
        shown = self._shown(seat, ticket)
        _content, content_hash = self.frozen()
        if shown["hash"] != content_hash:
            raise Refused(_("The text has changed since this page was opened. Read it again."))
        row = AcknowledgementView(
            id=uuid.UUID(shown["id"]),
            version_id=self.snapshot.version_id,
            content_hash=content_hash,
            view_hash=sealing.view_hash(
                content_hash,
                audience=self.snapshot.present,
                language=shown["language"],
                without=self.snapshot.snapshot["left_out"],
            ),
            person_id=uuid.UUID(seat["id"]),
            name_shown=seat["name"],
            role_shown=seat["role"],
            known_by=seat["known_by"],
            shown_at=datetime.fromisoformat(shown["shown_at"]),
            signed_at=clock.now(),
            witness_id=self.snapshot.worker_id,
            session_id=self.snapshot.pk,
            **word,
        )
        put_seal(row, Acknowledgement)
        self._add_word(row)

    def _shown(self, seat: dict[str, Any], ticket: str) -> dict[str, str]:
        try:
            shown: dict[str, str] = signing.loads(ticket, salt=TICKET)
        except signing.BadSignature:
            shown = {}
        if (shown.get("session"), shown.get("person")) != (str(self.snapshot.pk), seat["id"]):
            raise Refused(_("The page is incomplete. Please send it again."))
        return shown

    def _add_word(self, row: AcknowledgementView) -> None:
        words = AcknowledgementView.objects.using("shared")
        try:
            with transaction.atomic("shared"):
                row.save(using="shared", force_insert=True)
        except IntegrityError as error:
            given = words.filter(pk=row.pk).first()
            if given is None and words.filter(session_id=row.session_id, person_id=row.person_id).exists():
                raise Refused(
                    _("This person has had a turn on this screen. The worker can open a new one.")
                ) from error
            if given is None:
                raise Refused(_("The text has changed since this page was opened. Read it again.")) from error
            said = ("status", "own_words", "for_family", "reason", "typed_name", "strokes", "reading")
            if any(getattr(given, name) != getattr(row, name) for name in said):
                raise Refused(
                    _("This person has had a turn on this screen. The worker can open a new one.")
                ) from error

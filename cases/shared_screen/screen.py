"""The family's side of the shared screen. Everything here speaks to the database as `app_shared`."""

from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from cases import bodies, sealing
from cases.models import AcknowledgementView, RevisionView, SnapshotView
from cases.shared_screen.session import as_data
from perhetyo import clock
from perhetyo.lifecycle import Refused


@dataclass
class Screen:
    """What the screen knows: the snapshot it was opened with and what was added since."""

    snapshot: SnapshotView

    def newest(self) -> RevisionView | None:
        return RevisionView.objects.using("shared").order_by("-number").first()

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

    def save(self, typed: dict[str, list[str]]) -> Any:
        """Add a revision; returns when. Raises Refused once the text is frozen."""
        if self.is_frozen:
            raise Refused(_("The text is already ready. It can be changed when the worker has it back."))
        return self._add({"typed": typed}).saved_at

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

    def _add(self, fields: dict[str, Any], **final: Any) -> RevisionView:
        """Two saves at once both count: the number is tried again when another took it."""
        for _try in range(5):
            newest = self.newest()
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

    def seats(self) -> list[dict[str, Any]]:
        """Those who sit here, each with `is_done`: whether they have had their turn."""
        done = {
            str(row.person_id)
            for row in AcknowledgementView.objects.using("shared").filter(session_id=self.snapshot.pk)
        }
        return [{**seat, "is_done": seat["id"] in done} for seat in self.snapshot.present]

    def acknowledge(self, seat: dict[str, Any], **word: Any) -> None:
        """One person's word on the frozen text, in their own row."""
        _content, content_hash = self.frozen()
        AcknowledgementView.objects.using("shared").create(
            version_id=self.snapshot.version_id,
            content_hash=content_hash,
            person_id=seat["id"],
            name_shown=seat["name"],
            role_shown=seat["role"],
            signed_at=clock.now(),
            witness_id=self.snapshot.worker_id,
            session_id=self.snapshot.pk,
            **word,
        )

"""What proves something: a row that is added once, hashed over all its columns, and named in the chain."""

from typing import Any, ClassVar

from django.db import models

from cases.models.event import CaseEvent
from cases.sealing import exact, plain, sha256

Columns = tuple[str, ...]


class Sealed(models.Model):
    """Adds `seal`, the hash of the row's evidence, and `event`, the row of the chain that holds it.

    `schemas` names the sealed columns by schema: a column added later belongs to a new schema only, so
    that no seal of an earlier row ever changes. A row remembers which one it was sealed as.
    """

    schemas: ClassVar[dict[str, Columns]]

    sealed_as = models.CharField(max_length=40)
    seal = models.CharField(max_length=64)
    event = models.OneToOneField(CaseEvent, models.PROTECT, related_name="+")

    class Meta:
        abstract = True

    def evidence(self) -> dict[str, Any]:
        """Everything the seal stands for, by column name, with the schema."""
        return evidence_of(self, self.sealed_as, self.schemas[self.sealed_as])

    def computed_seal(self) -> str:
        return sha256(exact(self.evidence()))


def evidence_of(row: Any, schema: str, columns: Columns) -> dict[str, Any]:
    return {"schema": schema, **{name: plain(getattr(row, name)) for name in columns}}


def put_seal(row: Any, model: type[Sealed]) -> None:
    """Seal a row that is not saved yet, in the model's newest schema. Its event comes after."""
    row.sealed_as, columns = list(model.schemas.items())[-1]
    row.seal = sha256(exact(evidence_of(row, row.sealed_as, columns)))

"""Logs say where something failed and never with what: a database's error quotes the row it refused."""

import logging
import traceback
from typing import Any


class WithoutWords(logging.Formatter):
    """A traceback with files, lines and the kinds of the errors; what the errors say is left out.

    `Key (address)=(...) already exists` is the message of an error, and a message may hold anything.
    """

    def formatException(self, ei: Any) -> str:
        error = ei[1]
        lines: list[str] = []
        while error is not None:
            frames = traceback.extract_tb(error.__traceback__)
            lines += [f"  {each.filename}:{each.lineno} in {each.name}" for each in frames]
            lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)

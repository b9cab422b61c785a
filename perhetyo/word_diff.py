"""What changed between two texts, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

KEPT, REMOVED, ADDED = "kept", "removed", "added"


@dataclass(frozen=True)
class Piece:
    kind: str
    text: str


def words_between(old: str, new: str) -> list[Piece]:
    """Pieces that make `old` (kept and removed) and `new` (kept and added), in reading order."""
    before, after = _words(old), _words(new)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(KEPT, "".join(before[i1:i2])))
            continue
        if i1 < i2:
            pieces.append(Piece(REMOVED, "".join(before[i1:i2])))
        if j1 < j2:
            pieces.append(Piece(ADDED, "".join(after[j1:j2])))
    return pieces


def _words(text: str) -> list[str]:
    """Words with the space after them; very long texts by lines, so that comparing stays quick."""
    text = text.replace("\r\n", "\n")
    return re.findall(r"[^\n]*\n|[^\n]+", text) if len(text) > 10_000 else re.findall(r"\S+\s*|\s+", text)

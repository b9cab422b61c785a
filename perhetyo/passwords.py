"""How passwords and PINs are hashed, and which passwords are too easy to guess."""

import re
from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

FEWEST_SIGNS = 6  # different ones
ROWS = ("01234567890" * 3, "abcdefghijklmnopqrstuvwxyzåäö", "qwertyuiopå", "asdfghjklöä", "zxcvbnm")
# What everybody here would try first; taken out, enough must be left.
WORDS = "perhetyö perhetyo familjearbete salasana lösenord losenord password kesä talvi demo"


class Argon2(Argon2PasswordHasher):
    """Argon2id as OWASP asks at least; a log-in stays far under 300 ms when everybody comes at eight."""

    time_cost = 2
    memory_cost = 19_456  # KiB
    parallelism = 1


class NotEasy:
    """Length alone is no strength: `aaaaaaaaaaaaaaa`, `123456789012345`, `perhetyö-perhetyö` are refused."""

    def validate(self, password: str, user: Any = None) -> None:
        left = password.casefold()
        for word in WORDS.split():
            left = left.replace(word, "")
        for row in ROWS:
            for either in (row, row[::-1]):
                left = _without_runs(left, either)
        if len(set(left)) < FEWEST_SIGNS:
            raise ValidationError(_("This password is too easy to guess. Take a few words of your own."))

    def get_help_text(self) -> str:
        return ""


def _without_runs(text: str, row: str) -> str:
    """Without pieces of a keyboard's row or of the alphabet, four signs or longer."""
    runs = {row[at : at + 4] for at in range(len(row) - 3)}
    return re.sub("|".join(map(re.escape, sorted(runs))), "", text)

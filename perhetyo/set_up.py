"""How a worker comes to a password: an administrator hands over a code, the worker chooses with it.

The administrator never knows the password. The code is good once, three days, and changes no second factor.
"""

import re
import secrets
from datetime import timedelta
from typing import Any

from django.db import transaction

from perhetyo import clock, sign_ins
from perhetyo.models import SetUpCode, SignIn, User

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # none is mistaken for another
LENGTH = 16  # signs of 5 bits
GOOD_FOR = timedelta(days=3)


def make_code(worker: User, *, by: Any) -> str:
    """A new code for the worker, in fours; the one before it is good no more. To be shown this once."""
    code = "".join(secrets.choice(SIGNS) for _sign in range(LENGTH))
    SetUpCode.objects.update_or_create(
        user=worker,
        defaults={"code_hash": sign_ins.digest(code), "made_by": by, "until": clock.now() + GOOD_FOR},
    )
    return "-".join(code[at : at + 4] for at in range(0, LENGTH, 4))


def holder(username: str, code: str) -> User | None:
    """The worker who may choose a password with this code now."""
    row = SetUpCode.objects.filter(
        user__username__iexact=username, user__is_active=True, code_hash=sign_ins.digest(_tidy(code)),
        until__gt=clock.now(),
    )  # fmt: skip
    found = row.select_related("user").first()
    return found.user if found else None


def choose(worker: User, code: str, password: str) -> bool:
    """Set the password and use the code up. False when somebody else was first. Sessions end."""
    with transaction.atomic():
        used, _rows = SetUpCode.objects.filter(user=worker, code_hash=sign_ins.digest(_tidy(code))).delete()
        if not used:
            return False
        worker.set_password(password)
        worker.save(update_fields=["password"])
        sign_ins.end_all(worker, SignIn.End.BY_OWNER, by=worker)
    return True


def _tidy(code: str) -> str:
    """As somebody types it: small letters, spaces, dashes, O for 0 and I or L for 1."""
    return re.sub(r"[^0-9A-Z]", "", code.upper()).replace("O", "0").replace("I", "1").replace("L", "1")

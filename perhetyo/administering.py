"""What administrators do with workers' accounts. Each act is kept in the audit log with both names.

Nobody changes their own rights; so there is always an administrator, and one alone gives themselves nothing.
"""

from typing import Any

from allauth.mfa.models import Authenticator
from auditlog.models import LogEntry
from django.utils.translation import gettext as _

from perhetyo import set_up, sign_ins
from perhetyo.lifecycle import Refused
from perhetyo.models import SecurityEvent, SignIn, User

RIGHTS = ("role", "can_decide", "is_active")


def add(values: dict[str, Any]) -> User:
    """A new account. It has no password: the worker chooses one with a code."""
    worker = User(**values)
    worker.set_unusable_password()
    worker.save()
    return worker


def change(worker: User, values: dict[str, Any], *, by: Any) -> None:
    """Raises Refused when somebody would change their own rights. Who is made inactive is out at once."""
    if worker.pk == by.pk and any(getattr(worker, name) != values[name] for name in RIGHTS):
        raise Refused(_("Nobody changes their own rights: another administrator does it."))
    was_active = worker.is_active
    for name, value in values.items():
        setattr(worker, name, value)
    worker.save(update_fields=list(values))
    if was_active and not worker.is_active:
        sign_ins.end_all(worker, SignIn.End.BY_ADMINISTRATOR, by=by)


def give_code(worker: User, *, by: Any) -> str:
    """A code with which the worker chooses a password; to be shown this once. Raises Refused."""
    if worker.pk == by.pk:
        raise Refused(_("Your own password you choose on the page “My sign-in”."))
    if not worker.is_active:
        raise Refused(_("This account is not in use. Take it into use first."))
    _write(worker, SecurityEvent.Kind.SET_UP_CODE_MADE)
    return set_up.make_code(worker, by=by)


def remove_factors(worker: User, *, by: Any) -> None:
    """The phone, key and codes of the worker are lost: they open nothing any more. Raises Refused."""
    if worker.pk == by.pk:
        raise Refused(_("Your own second factors you remove on the page “My sign-in”."))
    Authenticator.objects.filter(user=worker).delete()
    worker.oidc_subject = None  # the organisation's log-in is bound anew, as at the first time
    worker.save(update_fields=["oidc_subject"])
    sign_ins.end_all(worker, SignIn.End.BY_ADMINISTRATOR, by=by)
    _write(worker, SecurityEvent.Kind.FACTORS_REMOVED)


def _write(worker: User, kind: str) -> None:
    """In the log of changes; who did it is added there by the library."""
    LogEntry.objects.log_create(
        worker, force_log=True, action=LogEntry.Action.UPDATE, changes={"sign_in": ["", str(kind)]}
    )

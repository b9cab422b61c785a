"""A small engine for state machines written as one table (domain.md 5.2, 5.3).

A transition names where it may start, where it ends, which action of the policy it is, what must be
true first and which stamp it leaves. The same table decides which buttons a page shows.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Sentence = str | Promise
Guard = Callable[[Any], Iterable[Sentence]]


class Refused(Exception):
    """The step cannot be taken now. `reasons` are sentences for the person who tried."""

    def __init__(self, *reasons: Sentence) -> None:
        self.reasons = list(reasons)
        super().__init__(*[str(reason) for reason in reasons])


class Stateful(Protocol):
    state: str


@dataclass(frozen=True)
class Transition:
    name: str
    sources: tuple[str, ...]
    target: str
    action: str
    guards: tuple[Guard, ...] = ()
    stamp: str = ""


class Lifecycle:
    """The table of one state machine. Names are unique; asking for an unknown one is a KeyError."""

    def __init__(self, *transitions: Transition) -> None:
        self.transitions = {transition.name: transition for transition in transitions}

    def open_steps(self, obj: Stateful) -> list[Transition]:
        """Transitions that start from where `obj` is now, whatever their guards say."""
        return [step for step in self.transitions.values() if obj.state in step.sources]

    def missing(self, obj: Stateful, name: str) -> list[Sentence]:
        """What is still missing before `name` may be done, as sentences; empty when it may."""
        step = self.transitions[name]
        if obj.state not in step.sources:
            return [
                _("This step is not possible any more: the state has changed meanwhile. See the page again.")
            ]
        return [sentence for guard in step.guards for sentence in guard(obj)]

    def take(self, obj: Any, name: str, *, by: Any, at: Any) -> Transition:
        """Move `obj` and set its stamp (`<stamp>_at`, `<stamp>_by`); the caller saves. Raises Refused.

        The caller holds the row's lock (`select_for_update`), so two clicks cannot both pass.
        """
        reasons = self.missing(obj, name)
        if reasons:
            raise Refused(*reasons)
        step = self.transitions[name]
        obj.state = step.target
        if step.stamp:
            setattr(obj, f"{step.stamp}_at", at)
            setattr(obj, f"{step.stamp}_by", by)
        return step

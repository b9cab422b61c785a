"""Who is killed and when, by the seed; and how long it takes until a write is acknowledged again."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from time import monotonic, sleep
from typing import Any

from chaos.ledger import Ledger
from chaos.product import Product

BETWEEN = (0.3, 2.0)  # seconds from the first write after one kill to the next kill
LONGEST = 1800.0  # seconds for the writes that were asked for
PATIENCE = 90.0  # seconds until it counts as not recovered
MISSES = 100  # strikes at what did not run, in one part
KINDS: dict[str, tuple[int, Callable[[Product, Any], list[int]]]] = {  # with how often of a hundred
    "web worker": (45, Product.kill_a_web_worker),
    "web server": (5, Product.kill_the_web_server),
    "database process": (15, Product.kill_a_backend),
    "database": (35, Product.kill_the_database),
}


def wait_for(is_so: Callable[[], bool], *, longest: float = LONGEST) -> bool:
    """Until it is so; False when so many seconds have gone by that something is wrong."""
    deadline = monotonic() + longest
    while not (so := is_so()) and monotonic() < deadline:
        sleep(0.2)
    return so


@dataclass(frozen=True)
class Kill:
    """`seconds` until a write that was sent after it was acknowledged; None when none was."""

    kind: str
    seconds: float | None


def strike(
    product: Product, ledger: Ledger, *, kills: int, seed: int, writes: int = 0, only: str = ""
) -> list[Kill]:
    """Kill, wait until writes are acknowledged again, and so on, spread over so many `writes`.

    A strike that found nothing to kill is no kill: another one follows. Returns fewer than `kills` when one
    is not recovered from, the writes do not come, or there is nothing to kill time and again.
    """
    chance = random.Random(f"{seed} kills")  # nosec B311
    names, weights = list(KINDS), [often for often, _act in KINDS.values()]
    done: list[Kill] = []
    misses = 0
    ledger.wait_for_one_sent_after(0.0, patience=PATIENCE)
    while len(done) < kills and misses < MISSES:
        if not wait_for(partial(ledger.has_acknowledged, writes * len(done) // kills)):
            break
        sleep(chance.uniform(*BETWEEN))
        kind = only or chance.choices(names, weights)[0]
        moment = monotonic()
        if not KINDS[kind][1](product, chance):
            misses += 1
            continue
        done.append(Kill(kind, ledger.wait_for_one_sent_after(moment, patience=PATIENCE)))
        if done[-1].seconds is None:
            break
    return done

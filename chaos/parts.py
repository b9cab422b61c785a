"""The parts of a run: kills under load, and the two controls that must find what the first must not."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from psycopg import sql

from chaos import finding
from chaos.browser import Browser
from chaos.ledger import NOTHING, Count, Ledger, too_few
from chaos.product import Product
from chaos.striking import Kill, strike, wait_for
from chaos.writers import Desk, Writer
from perhetyo.embedded_postgres import Cluster

WORKERS = ("tiina", "mikael")  # of the demo: they work with the same families
WRITERS = 8
ENOUGH = 150  # writes in which repeated sendings must show
A_FEW = 4  # kills in which lost writes must show
A_CASE = re.compile(r"/cases/([0-9a-f-]{36})/")


@dataclass(frozen=True)
class Options:
    seed: int
    kills: int
    writes: int
    edits: int


@dataclass
class Result:
    """What a part found. `must_fail` is a control: without loss or doubles the whole run is blind."""

    name: str
    count: Count = NOTHING
    kills: list[Kill] = field(default_factory=list)
    answers: dict[str, int] = field(default_factory=dict)
    restarts: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    must_fail: Callable[[Count], int] | None = None
    not_run: str = ""

    @property
    def slowest(self) -> float | None:
        """Seconds of the slowest recovery from a kill."""
        return max((each.seconds for each in self.kills if each.seconds is not None), default=None)

    @property
    def is_right(self) -> bool:
        if self.not_run:
            return False
        if self.must_fail:
            return self.must_fail(self.count) > 0
        recovered = all(each.seconds is not None for each in self.kills)
        return recovered and self.count.is_whole and not self.faults


@contextmanager
def at_work(product: Product, *, seed: int, writers: int = WRITERS) -> Iterator[Desk]:
    """Writers at their desks; afterwards each has had its last answer or given up."""
    desk, signed_in = desk_of(product), logged_in(product, writers)
    at_desks = [Writer(number, browser, desk, seed=seed) for number, browser in enumerate(signed_in, 1)]
    for each in at_desks:
        each.start()
    try:
        yield desk
    finally:
        desk.is_over.set()
        for each in at_desks:
            each.join()


def logged_in(product: Product, how_many: int, workers: tuple[str, ...] = WORKERS) -> list[Browser]:
    """Browsers in which the workers take turns to be signed in. Raises LookupError when one is not let in."""
    browsers = [Browser(product.address, workers[number % len(workers)]) for number in range(how_many)]
    for each in browsers:
        if not each.log_in():
            raise LookupError(f"{each.username} could not log in")
    return browsers


def desk_of(product: Product) -> Desk:
    """Families on whom both workers may write, by asking the pages."""
    one, other = logged_in(product, 2)
    families = dict.fromkeys(A_CASE.findall(one.get("/").text))

    def both_may(page: str) -> list[str]:
        return [
            each for each in families
            if all(browser.get(f"/cases/{each}/{page}").status == 200 for browser in (one, other))
        ]  # fmt: skip

    noted, begun, plans = (
        both_may("given-out/new/"),
        both_may("entries/new/?of=other"),
        both_may("plan/write/"),
    )
    return Desk(Ledger(), [each for each in noted if each in begun], plans)


def finished(part: str, product: Product, desk: Desk, *, since: float, kills: list[Kill]) -> Result:
    """Count. Called when nobody writes any more."""
    back = finding.came_back(product, desk)
    faults = desk.ledger.faults + ([f"{back} drafts of texts that were sent came back"] if back else [])
    there = finding.found(product, desk)
    if wrong := sum(1 for text in there if text.startswith("other-")):
        faults.append(f"{wrong} texts were saved that had been refused")
    return Result(
        part, desk.ledger.count(there), kills, dict(sorted(desk.ledger.answers.items())),
        dict(product.restarts), faults, {"lost": desk.ledger.missing(there)}, monotonic() - since,
    )  # fmt: skip


def kills(cluster: Cluster, options: Options, local: Path) -> Result:
    """Web workers and the database are killed while everybody writes: nothing lost, nothing doubled."""
    begun = monotonic()
    with Product(cluster, "kills", log=local / "kills.log") as product:
        with at_work(product, seed=options.seed) as desk:
            done = strike(product, desk.ledger, kills=options.kills, seed=options.seed, writes=options.writes)
            wait_for(partial(desk.ledger.has_acknowledged, options.writes))
        result = finished("kills", product, desk, since=begun, kills=done)
    result.faults += too_few("kills", len(done), options.kills)
    result.faults += too_few("writes were acknowledged", result.count.acknowledged, options.writes)
    return result


def forgetful(cluster: Cluster, options: Options, local: Path) -> Result:
    """Control: the database confirms before it has written. The same killing must show loss."""
    begun = monotonic()
    with Product(cluster, "forgetful", log=local / "forgetful.log") as product:
        with at_work(product, seed=options.seed) as desk, _forgetting(product):
            done = strike(product, desk.ledger, kills=A_FEW, seed=options.seed, only="database")
        result = finished("control: forgetful", product, desk, since=begun, kills=done)
        result.must_fail = lambda count: count.lost
        return result


@contextmanager
def _forgetting(product: Product) -> Iterator[None]:
    """As the superuser and under way: the product itself does not start before such a database."""
    of_the_copy = sql.SQL("ALTER ROLE app IN DATABASE {} SET synchronous_commit = off")
    product.execute(of_the_copy.format(sql.Identifier(product.database)))
    product.execute("ALTER SYSTEM SET wal_writer_delay = '10s'")
    product.execute("SELECT pg_reload_conf()")
    product.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'")
    try:
        yield
    finally:
        product.execute("ALTER SYSTEM RESET wal_writer_delay")
        product.execute("SELECT pg_reload_conf()")


FORGET_THE_KEY = """
    CREATE FUNCTION forget_the_key() RETURNS trigger LANGUAGE plpgsql
    AS 'BEGIN NEW.key := gen_random_uuid(); RETURN NEW; END';
    CREATE TRIGGER forget_the_key BEFORE INSERT ON perhetyo_submission
    FOR EACH ROW EXECUTE FUNCTION forget_the_key()
"""


def keyless(cluster: Cluster, options: Options, local: Path) -> Result:
    """Control: no key is ever known again. Double clicks and repeated sendings must show doubles."""
    begun = monotonic()
    with Product(cluster, "keyless", log=local / "keyless.log") as product:
        product.execute(FORGET_THE_KEY)
        with at_work(product, seed=options.seed) as desk:
            wait_for(partial(desk.ledger.has_acknowledged, ENOUGH))
        result = finished("control: keyless", product, desk, since=begun, kills=[])
        result.must_fail = lambda count: count.doubled
        return result

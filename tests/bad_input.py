"""Bad input of every kind, made from a seed: what no page of the product may answer with a fault of ours.

`Page` is a page as a browser found it, with the controls of its form. `attempt(page, seed)` is one bad
sending to it; the same seed makes the same one. A sending begins as a person would fill the page in, so that
what is wrong with it meets the code behind the form and not only the first check.
"""

import json
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, quote_from_bytes

from tests.bad_values import (
    COOKIE_NAMES,
    COOKIES,
    GARBAGE,
    HEADERS,
    IDS,
    METHODS,
    ODD_PATHS,
    RAW,
    ROW_COUNTS,
    SOMEBODY,
    TEXTS,
    TICKETS,
    TYPES,
    UNKNOWN,
    files,
)
from tests.forms import Control

BOUNDARY = "drawn-by-nobody"
FORM = "application/x-www-form-urlencoded"
MULTIPART = f"multipart/form-data; boundary={BOUNDARY}"
Fields = dict[str, list[str]]


@dataclass(frozen=True)
class Page:
    """A page that was opened: `controls` are those of its form by name, none where it has no form."""

    name: str
    url: str
    controls: dict[str, Control] = field(default_factory=dict)

    @property
    def files(self) -> list[str]:
        return [name for name, each in self.controls.items() if each.type == "file"]


@dataclass
class Attempt:
    """One request. `what` says what is wrong with it; `cookies` are put over those of the browser."""

    what: str
    url: str
    body: bytes = b""
    method: str = "POST"
    content_type: str = FORM
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)


def attempt(page: Page, seed: str) -> Attempt:
    dice = random.Random(seed)
    ways = WITH_FILES if page.files and dice.random() < 0.4 else WITH_FIELDS if page.controls else WITHOUT
    way = dice.choice(ways)
    made = way(dice, page)
    made.what = f"{way.__name__.strip('_')}: {made.what[:300]!r}"
    return made


def filled_in(dice: random.Random, page: Page) -> Fields:
    """The page as somebody in a hurry would send it: what stands there stands, the rest is filled in."""
    likely = {
        "date": ["2026-11-20"],
        "time": ["10:00", "11:00"],
        "number": ["3"],
        "checkbox": ["on"],
        "file": [],
    }
    data: Fields = {}
    for name, control in page.controls.items():
        value = list(control.values)
        if control.options and (not value or dice.random() < 0.3):
            value = [dice.choice(control.options)]
        if not "".join(value) and control.type != "hidden":
            value = [dice.choice(likely.get(control.type, ["Puhuttiin yhdessä arjesta."]) or [""])]
        data[name] = value
    return data


def encoded(data: Fields) -> bytes:
    def one(text: str) -> str:
        return quote_from_bytes(text.encode("utf-8", "surrogatepass"), safe="")

    return "&".join(f"{one(name)}={one(value)}" for name, values in data.items() for value in values).encode()


def part(name: str, value: bytes, *, filename: str | None = None, more: str = "") -> bytes:
    said = "" if filename is None else f'; filename="{filename}"'
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{said}\r\n{more}\r\n'
    return head.encode("utf-8", "surrogatepass") + value + b"\r\n"


def in_parts(data: Fields, *more: bytes, end: bytes = f"--{BOUNDARY}--\r\n".encode()) -> bytes:
    texts = [part(n, v.encode("utf-8", "surrogatepass")) for n, values in data.items() for v in values]
    return b"".join([*texts, *more, end])


def _typed(dice: random.Random, page: Page, change: Callable[[Fields], str]) -> Attempt:
    """The page filled in, with a change that returns what it is; sent as one of the two kinds of forms."""
    data = filled_in(dice, page)
    what = change(data)
    if page.files or dice.random() < 0.2:
        return Attempt(what, page.url, in_parts(data), content_type=MULTIPART)
    return Attempt(what, page.url, encoded(data))


def _some(dice: random.Random, page: Page) -> list[str]:
    """One to three of the fields, tickets seldom."""
    names = [each for each in page.controls if each not in TICKETS] or list(page.controls)
    return dice.sample(names, min(len(names), dice.choice((1, 1, 1, 2, 3))))


def _one_field(dice: random.Random, page: Page) -> Attempt:
    def change(data: Fields) -> str:
        chosen = {name: [dice.choice(GARBAGE)] for name in _some(dice, page)}
        data.update(chosen)
        return str(chosen)

    return _typed(dice, page, change)


def _all_fields(dice: random.Random, page: Page) -> Attempt:
    def change(data: Fields) -> str:
        same = dice.choice([None, *GARBAGE])
        names = [name for name in data if name not in TICKETS]
        data.update({name: [dice.choice(GARBAGE) if same is None else same] for name in names})
        return f"all {same!r}"

    return _typed(dice, page, change)


def _missing(dice: random.Random, page: Page) -> Attempt:
    def change(data: Fields) -> str:
        gone = dice.choice([_some(dice, page), [*data], [each for each in TICKETS if each in data]])
        kept = {name: value for name, value in data.items() if name not in gone}
        data.clear()
        data.update(kept)
        return f"without {gone}"

    return _typed(dice, page, change)


def _repeated(dice: random.Random, page: Page) -> Attempt:
    def change(data: Fields) -> str:
        names = dice.choice([_some(dice, page), [*data]])
        for name in names:
            data[name] = [*data[name], dice.choice(GARBAGE), *data[name]] * dice.choice((1, 2, 60))
        return f"again and again {names}"

    return _typed(dice, page, change)


def _unknown(dice: random.Random, page: Page) -> Attempt:
    def change(data: Fields) -> str:
        chosen = {name: [dice.choice(GARBAGE)] for name in dice.sample(UNKNOWN, 3)}
        data.update(chosen)
        return str(chosen)

    return _typed(dice, page, change)


def _forged_id(dice: random.Random, page: Page) -> Attempt:
    """What is chosen from a list or carried along in a hidden field is another's, or nobody's."""

    def change(data: Fields) -> str:
        carried = [n for n, each in page.controls.items() if each.options or each.type == "hidden"]
        names = dice.sample(carried or [*data], dice.choice((1, 2)) if len(carried or data) > 1 else 1)
        data.update({name: [dice.choice(IDS)] for name in names})
        return str({name: data[name] for name in names})

    return _typed(dice, page, change)


def _ticket(dice: random.Random, page: Page) -> Attempt:
    def change(data: Fields) -> str:
        name = dice.choice([each for each in TICKETS if each in data] or TICKETS[:3])
        value = "".join(data.get(name, []))
        data[name] = [
            dice.choice([*TEXTS, *IDS, value[::-1], value[:-1], f"{value}x", value.replace(":", "::")])
        ]
        return f"{name}={data[name]}"

    return _typed(dice, page, change)


def _rows(dice: random.Random, page: Page) -> Attempt:
    """Numbers of rows that are not there, and rows under other numbers."""

    def change(data: Fields) -> str:
        counts = [name for name in data if name.endswith("_FORMS")]
        if not counts:
            data["form-TOTAL_FORMS"] = [dice.choice(ROW_COUNTS)]
            return "rows where there are none"
        name = dice.choice(counts)
        if dice.random() < 0.5:
            data[name] = [dice.choice(ROW_COUNTS)]
            return f"{name}={data[name]}"
        prefix = name.rsplit("-", 1)[0]
        to = dice.choice(["7", "-1", "x", "", "00", "1000000", "²", "\x00"])
        for each in [each for each in data if each.startswith(f"{prefix}-0-")]:
            data[each.replace("-0-", f"-{to}-", 1)] = data.pop(each)
        return f"{prefix}-{to}-"

    return _typed(dice, page, change)


def _too_many(dice: random.Random, page: Page) -> Attempt:
    number = dice.choice((200, 5_001))
    return Attempt(str(number), page.url, encoded(filled_in(dice, page)) + b"&a=1" * number)


def _huge(dice: random.Random, page: Page) -> Attempt:
    def change(data: Fields) -> str:
        name, sign = dice.choice(_some(dice, page)), dice.choice("aä\n<\ud800 9")
        data[name] = [sign * dice.choice((50_001, 1_000_000))]
        return f"{name} full of {sign!r}"

    return _typed(dice, page, change)


def _raw(dice: random.Random, page: Page) -> Attempt:
    """Bytes that are no text, in a name or in a value."""
    raw = dice.choice(RAW)
    name = quote(dice.choice(_some(dice, page))).encode() if page.controls else b"a"
    data = filled_in(dice, page)
    inside = dice.choice((b"&%s=%s" % (name, raw), b"&%s%s=1" % (name, raw), b"&" + raw))
    return Attempt(repr(inside), page.url, encoded(data) + inside)


def _as_json(dice: random.Random, page: Page) -> Attempt:
    body = dice.choice(
        ["{", "[]", "null", "1e999", json.dumps(filled_in(dice, page)), "[" * 100_000, "\ufeff{}"]
    )
    return Attempt(
        body[:40], page.url, body.encode("utf-8", "surrogatepass"), content_type="application/json"
    )


def _content_type(dice: random.Random, page: Page) -> Attempt:
    kind = dice.choice(TYPES)
    data = filled_in(dice, page)
    return Attempt(kind, page.url, dice.choice([encoded(data), in_parts(data), b""]), content_type=kind)


def _broken_parts(dice: random.Random, page: Page) -> Attempt:
    data = filled_in(dice, page)
    whole = in_parts(data)
    encoded_badly = part("a", b"====!", more="Content-Transfer-Encoding: base64\r\n")
    broken = {
        "cut off": whole[: dice.randrange(len(whole))],
        "no end": in_parts(data, end=b""),
        "base64": in_parts(data, encoded_badly),
        "no name": in_parts(data, whole.replace(b'name="', b'nome="')),
        "of a strange set": in_parts(
            data, part("a", b"\xff", more="Content-Type: text/plain; charset=x\r\n")
        ),
        "long heads": in_parts(data, part("a", b"", more="X: " + "y" * 70_000 + "\r\n")),
        "bytes": in_parts(data, part("a", dice.choice(RAW))),
        "noise": dice.randbytes(3_000),
    }
    what = dice.choice(list(broken))
    return Attempt(what, page.url, broken[what], content_type=MULTIPART)


def _path(dice: random.Random, page: Page) -> Attempt:
    """Ids of the address that are another's or nobody's, and signs that no address has."""
    steps = page.url.split("?")[0].split("/")
    long = [number for number, step in enumerate(steps) if len(step) == 36 or step.isdigit()]
    at = dice.choice(long or range(1, len(steps)))
    steps[at] = dice.choice(
        [*ODD_PATHS, *map(quote, IDS[1:]), SOMEBODY, str(uuid.UUID(int=dice.getrandbits(128)))]
    )
    url = "/".join(steps)
    return Attempt(url, url, encoded(filled_in(dice, page)), method=dice.choice(("GET", "POST")))


def _question(dice: random.Random, page: Page) -> Attempt:
    names = [
        *page.controls,
        *UNKNOWN,
        "until",
        "from",
        "q",
        "person",
        "child",
        "code",
        "state",
        "lock",
        "here",
    ]
    asked = encoded({dice.choice(names): [dice.choice(GARBAGE)[:4000]] for _each in range(3)}).decode()
    if dice.random() < 0.2:
        asked += "&" + quote_from_bytes(dice.choice(RAW), safe="%")
    return Attempt(asked, f"{page.url.split('?')[0]}?{asked}", method=dice.choice(("GET", "GET", "POST")))


def _cookie(dice: random.Random, page: Page) -> Attempt:
    name = dice.choice([*COOKIE_NAMES, "\ud83d", "a b", "x" * 999])
    value = dice.choice(COOKIES)
    way = dice.choice(("GET", "POST"))
    return Attempt(
        f"{name}={value}", page.url, encoded(filled_in(dice, page)), method=way, cookies={name: value}
    )


def _header(dice: random.Random, page: Page) -> Attempt:
    name = dice.choice(list(HEADERS))
    value = dice.choice(HEADERS[name])
    body, way = encoded(filled_in(dice, page)) + b"&a=1", dice.choice(("GET", "POST"))
    return Attempt(f"{name}: {value}", page.url, body, method=way, headers={name: value})


def _method(dice: random.Random, page: Page) -> Attempt:
    way = dice.choice(METHODS)
    return Attempt(way, page.url, encoded(filled_in(dice, page)), method=way)


def _hostile_file(dice: random.Random, page: Page) -> Attempt:
    what = dice.choice(list(files()))
    name = dice.choice(
        ["kuva.jpg", "../../x.php", "\x00.pdf", "\u202egpj.exe", "a" * 5000, "", "CON", "\ud800.png"]
    )
    kind = dice.choice(["image/png", "application/pdf", "text/html", "\x00", "x/" + "y" * 300])
    sent = part(dice.choice(page.files), files()[what], filename=name, more=f"Content-Type: {kind}\r\n")
    data = filled_in(dice, page)
    return Attempt(f"{what} {name} {kind}", page.url, in_parts(data, sent), content_type=MULTIPART)


def _file_for_text(dice: random.Random, page: Page) -> Attempt:
    names = [*_some(dice, page), *dice.choice(([], ["second"]))]
    sent = [part(name, files()["nothing"] or b"x", filename="x.txt") for name in names]
    data = {key: value for key, value in filled_in(dice, page).items() if key not in names}
    return Attempt(str(names), page.url, in_parts(data, *sent), content_type=MULTIPART)


ANYWHERE = [_path, _question, _cookie, _header, _method, _as_json, _content_type]
WITHOUT = [*ANYWHERE, _raw]
# What is typed and what is forged, three times as often as what no browser makes.
WITH_FIELDS = [
    *[_one_field, _all_fields, _missing, _repeated, _unknown, _forged_id, _ticket, _rows] * 3,
    *ANYWHERE, _too_many, _huge, _raw, _broken_parts, _file_for_text,
]  # fmt: skip
WITH_FILES = [_hostile_file]

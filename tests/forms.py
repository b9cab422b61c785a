"""Filling in a page as a browser would: every field it shows, with a few of them changed."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any


@dataclass
class Control:
    """What can be filled in under one name: `options` are the values to choose from, `values` those sent."""

    type: str
    values: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)


class _Fields(HTMLParser):
    def __init__(self, action: str | None) -> None:
        super().__init__()
        self.action, self.inside = action, False
        self.values: dict[str, Any] = {}
        self.controls: dict[str, Control] = {}
        self.select = self.textarea = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = {name: value or "" for name, value in attrs}
        if tag == "form":
            is_other = any(word in at.get("action", "") for word in ("logout", "language", "discard"))
            self.inside = not is_other
        if not self.inside:
            return
        name = at.get("name", "")
        if tag in ("input", "select", "textarea") and name:
            control = self.controls.setdefault(name, Control(at.get("type", tag)))
            if at.get("type") in ("checkbox", "radio"):
                control.options.append(at.get("value", "on"))
        if tag == "option" and self.select:
            self.controls[self.select].options.append(at.get("value", ""))
        if tag == "input" and name:
            if at.get("type") in ("checkbox", "radio"):
                if "checked" in at:
                    self.values.setdefault(name, []).append(at.get("value", "on"))
            else:
                self.values[name] = at.get("value", "")
        if tag == "select":
            self.select = name
        if tag == "option" and self.select and "selected" in at:
            self.values[self.select] = at.get("value", "")
        if tag == "textarea":
            self.textarea = name
            self.values[name] = ""

    def handle_data(self, data: str) -> None:
        if self.textarea:
            self.values[self.textarea] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = False
        if tag == "select":
            self.select = ""
        if tag == "textarea":
            self.values[self.textarea] = self.values[self.textarea].removeprefix("\n")
            self.textarea = ""


def fields_of(response: Any) -> dict[str, Any]:
    """Names and values of the fields of the page's own form."""
    return fields_from(response.content.decode())


def controls_of(response: Any) -> dict[str, Control]:
    """The controls of the page's own form by name, those too that a browser would not send as they stand."""
    parser = _Fields(None)
    parser.feed(response.content.decode())
    for name, control in parser.controls.items():
        value = parser.values.get(name, [])
        control.values = value if isinstance(value, list) else [value]
    return parser.controls


def fields_from(text: str) -> dict[str, Any]:
    """The same from the page's text."""
    parser = _Fields(None)
    parser.feed(text)
    return parser.values


def seats(case: Any, *, without: str = "") -> dict[str, Any]:
    """The hand-over of a case to everybody of it, all known from before."""
    people = [part.person for part in case.present_people if part.person.first_names != without]
    known = {f"known_{person.pk}": "before" for person in people}
    ticks = {"is_safe": "on", "is_right": "on", "script": "on", "language": case.language}
    allows = {f"allows_{child.pk}": "on" for child in case.children}  # asked only where it was told alone
    return {"present": [str(person.pk) for person in people], **known, **allows, **ticks}


def hand_over(client: Any, url: str, more: dict[str, Any]) -> Any:
    """Hand over as a worker does who is shown what is left out: the page is read and sent once more."""
    answer = send(client, url, _more=more)
    if answer.status_code != 422:
        return answer
    seen = fields_of(answer)
    return client.post(url, {**seen, **more, "seen": seen["seen"]})


def send(client: Any, url: str, **changes: Any) -> Any:
    """Open the page, fill in `changes`, send it. Names with dashes: pass a dict as `_more`."""
    page = client.get(url)
    assert page.status_code == 200, (url, page.status_code, page.headers.get("Location"))
    return client.post(url, {**fields_of(page), **changes.pop("_more", {}), **changes})

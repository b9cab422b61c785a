"""A worker's browser on a line that breaks: a request can be cut, or its answer never be read."""

import http.client
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from tests.forms import fields_from

Address = tuple[str, int]
PATIENCE = 12.0  # seconds until a browser's user would send again
PASSWORD = "perhetyo-demo"  # of everybody in the demo  # nosec B105
FORM = "application/x-www-form-urlencoded"


class Broken(OSError):
    """The line, by our own hand."""


class NoAnswer(Exception):
    """The line broke, the server was away, or the answer was dropped: whether it was done nobody knows."""


@dataclass(frozen=True)
class Answer:
    status: int
    location: str
    text: str

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of the page's own form, as they stand."""
        return fields_from(self.text)

    @property
    def to_log_in(self) -> bool:
        return self.status == 302 and self.location.startswith("/account/login/")


class Browser:
    """One cookie jar and one kept-alive connection; `twin` is a second tab with the same cookies."""

    def __init__(self, address: Address, username: str, *, cookies: dict[str, str] | None = None) -> None:
        self.address, self.username = address, username
        self.cookies = {} if cookies is None else cookies
        self._line = http.client.HTTPConnection(*address, timeout=PATIENCE)

    def twin(self) -> "Browser":
        return Browser(self.address, self.username, cookies=self.cookies)

    def log_in(self) -> bool:
        """Press the person's button on the demo's log-in page."""
        page = self.get("/account/login/")
        csrf = page.fields.get("csrfmiddlewaretoken", "")
        sent = {"login": self.username, "password": PASSWORD, "csrfmiddlewaretoken": csrf}
        answer = self.post("/account/login/", sent)
        return answer.status == 302 and not answer.to_log_in

    def get(self, path: str) -> Answer:
        """Asked for once more on a new line, as browsers do: the server closes one that was still."""
        try:
            return self._ask("GET", path, b"")
        except NoAnswer:
            return self._ask("GET", path, b"")

    def post(self, path: str, fields: dict[str, Any], *, breaks_at: float | None = None) -> Answer:
        """Raises NoAnswer, always when the line breaks at a share of the body; at 1 the answer is lost."""
        return self._ask("POST", path, urlencode(fields, doseq=True).encode(), breaks_at)

    def close(self) -> None:
        self._line.close()

    def _ask(self, method: str, path: str, body: bytes, breaks_at: float | None = None) -> Answer:
        try:
            self._send(method, path, body, breaks_at)
            response = self._line.getresponse()
            text = response.read().decode()
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise NoAnswer(type(error).__name__) from error
        self._remember(response)
        return Answer(response.status, response.getheader("Location") or "", text)

    def _send(self, method: str, path: str, body: bytes, breaks_at: float | None) -> None:
        self._line.putrequest(method, path)
        if self.cookies:
            self._line.putheader(
                "Cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            )
        if method == "POST":
            self._line.putheader("Content-Type", FORM)
            self._line.putheader("Content-Length", str(len(body)))
        self._line.endheaders(body if breaks_at is None else body[: int(len(body) * breaks_at)])
        if breaks_at is not None:
            raise Broken

    def _remember(self, response: http.client.HTTPResponse) -> None:
        for line in response.headers.get_all("Set-Cookie") or []:
            name, _is, rest = line.partition("=")
            value = rest.partition(";")[0].strip('"')
            if value:
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)

"""The web server says neither what it is nor what it runs (ASVS 13.4.6)."""

from gunicorn.http.wsgi import Response

_with_its_name = Response.default_headers


def _without_its_name(self: Response) -> list[str]:
    return [line for line in _with_its_name(self) if not line.startswith("Server:")]


Response.default_headers = _without_its_name

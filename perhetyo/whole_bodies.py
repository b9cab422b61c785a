"""What is left of a text when the line breaks half way is not the text: such a request writes nothing.

The web server hands on what has come, however long it was said to be, and a form would be read of it.
"""

from collections.abc import Callable, Iterable
from typing import Any

Environ = dict[str, Any]


class Whole:
    """The body of a request; reading it raises OSError when it ends before its `length` in bytes."""

    def __init__(self, stream: Any, length: int) -> None:
        self._stream, self._left = stream, length

    def read(self, size: int = -1) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        parts = []
        while wanted:
            part = self._stream.read(wanted)
            if not part:
                raise OSError("The line broke before the whole request had come.")
            parts.append(part)
            wanted -= len(part)
            self._left -= len(part)
        return b"".join(parts)

    def readline(self, size: int = -1) -> bytes:
        raise NotImplementedError("Django reads forms and files in pieces, never by lines.")


def only_whole_bodies(application: Callable[..., Iterable[bytes]]) -> Callable[..., Iterable[bytes]]:
    """A WSGI application that never sees half a body. Django answers the broken line with 403, to nobody."""

    def wrapped(environ: Environ, start_response: Any) -> Iterable[bytes]:
        length = environ.get("CONTENT_LENGTH") or "0"
        if length.isdigit():
            environ["wsgi.input"] = Whole(environ["wsgi.input"], int(length))
        return application(environ, start_response)

    return wrapped

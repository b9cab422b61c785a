"""What nobody should type or send, by kind: values, names, headers, and files by what they are."""

import random
from functools import cache

from django.conf import settings

from tests import hostile_files

SOMEBODY = "11111111-1111-4111-8111-111111111111"
TEXTS = [
    "", " ", "\x00", "a\x00b", "a\x01b\x1f", "\u202eohtiaV", "\u200b\u2060\ufeff", "\ud800", "e\u0301" * 200,
    "😀" * 250, "👩‍👩‍👧‍👦\U000e0041", "ö" * 50_001, "x" * 201, "\r\n\r\nSet-Cookie: a=b", "%00%0a%2e",
    "ßİıſﬃ" * 40, "=1+1", "+1", "-1+2", "@SUM(1)", '=HYPERLINK("http://x")', "\t=1", "|calc",
    "'; DROP TABLE cases_case; --", "<script>alert(1)</script>", "{{ 7|add:7 }}{% debug %}",
    "%s%(x)s%n{0}{0.__class__}", "../../etc/passwd", "javascript:alert(1)", "//evil.example/", "[[]]", "{}",
    "null", "[1,2", '{"a":' * 3000, "\\", "\\u0000", "()",
    '{"id":"\\ud800","rawId":1,"type":[],"response":{"clientDataJSON":"e30","attestationObject":"oA"}}',
    '{"id":{}}',
    '{"id":"AA","rawId":"AA","type":"public-key","response":{"clientDataJSON":"e30","userHandle":"\\u0000"}}',
    '{"id":"AA","response":{}}', '"x"', "1e400",
]  # fmt: skip
NUMBERS = [
    "-1", "0", "1", "2147483648", "99999999999999999999", "9" * 5000, "1e309", "1e999", "-1e-999", "NaN",
    "Infinity", "0x10", "1_000", "1,5", "٣", "²", "1.0", "+5", "--1", "00000001", "on", "true", "None",
    "before", "later",
]  # fmt: skip
DATES = [
    "0000-00-00", "0001-01-01", "9999-12-31", "31.2.2026", "31.2.", "2026-02-30", "1.1.10000",
    "2026-11-24T25:61", "24:00", "23:59:60", "-1:00", "2026-W01", "1.1.1", "00:00", "99:99", "12:00+25:00",
]  # fmt: skip
IDS = [
    SOMEBODY, SOMEBODY[:-1], SOMEBODY.replace("-", ""), f"{{{SOMEBODY}}}", f"urn:uuid:{SOMEBODY}",
    f"person:{SOMEBODY}", "person:", "person:x", "child:", ":::", "network:99999999999999999999",
    "00000000-0000-0000-0000-000000000000", "g" * 36, "0", "-5", str(2**63), "1 OR 1=1",
]  # fmt: skip
GARBAGE = [*TEXTS, *NUMBERS, *DATES, *IDS]
ROW_COUNTS = [
    "-1",
    "0",
    "1",
    "39",
    "1001",
    "1000000000",
    "99999999999999999999",
    "abc",
    "",
    "1.5",
    "\x00",
    "NaN",
]
UNKNOWN = [
    "id", "pk", "case", "case_id", "user", "state", "approved_by", "is_superuser", "is_staff", "role",
    "sealed_at", "hash", "__proto__", "__class__", "self", "", "[]", "a[b][c]", "\x00", "\ud800", "x" * 5000,
    "goal-0-id", "-0-", "form-0-DELETE", "goal--1-title", "known_", "known_x", "allows_", "allows_\x00",
    "present", "seen", "next", "back", "script", "on", "csrfmiddlewaretoken", "_draft", "_key", "_seen",
    "form", "passkey", "ticket", "page", "kind",
]  # fmt: skip
RAW = [
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\xc0\xaf",
    b"\x80",
    b"\x00",
    b"\xf5\x80\x80\x80",
    b"%",
    b"%zz",
    b"%u0041",
    b"&=&;",
]
TYPES = [
    "text/plain", "application/json", "application/xml", "multipart/form-data",
    "multipart/form-data; boundary=", "multipart/form-data; boundary=\xff",
    f"multipart/form-data; boundary={'b' * 300}", "multipart/mixed; boundary=x",
    "application/x-www-form-urlencoded; charset=utf-16", "application/x-www-form-urlencoded; charset=utf-7",
    "application/x-www-form-urlencoded; charset=latin-1",
    "application/x-www-form-urlencoded; charset=nothing", "application/x-www-form-urlencoded; charset=\x00",
    "", "/", ";;;", "x" * 2000,
]  # fmt: skip
ODD_PATHS = [
    "%00", "%ff%fe", "%ed%a0%80", "..%2f..%2f", "%2e%2e/", ";a=b", "%0d%0aX:y", "\u202e", "😀", "'",
    "%25%32%65", "a" * 3000,
]  # fmt: skip
COOKIES = [
    "", "x", "\x00", "\ud800".encode("utf-16", "surrogatepass").decode("latin-1"), "a:b:c", "ö" * 3000,
    SOMEBODY, "[]", "W10:1abcde:signature", '"', "sv", "fi-FI-x-" + "y" * 600, "../x", "-1", "1e999",
]  # fmt: skip
HEADERS = {
    "HTTP_ACCEPT_LANGUAGE": ["x" * 9000, "fi;q=NaN,sv;q=1e999", "\xff", ",,,;;;", "*"],
    "HTTP_ACCEPT": ["application/json", "text/html;q=abc", "\x00"],
    "HTTP_HOST": ["evil.example", "a b", "testserver:99999999", "[::1", "\xff", ""],
    "HTTP_ORIGIN": ["null", "http://evil.example", "http://[", "\xff"],
    "HTTP_REFERER": ["http://[::1", "//", "\xff" * 9, "javascript:1"],
    "HTTP_SEC_FETCH_SITE": ["cross-site", "\xff", "same-origin"],
    "HTTP_X_FORWARDED_FOR": ["x", "1.2.3.4, ' OR 1=1", "::1%eth0", "\xff", ","],
    "REMOTE_ADDR": ["::1", "::ffff:1.2.3.4"],
    "HTTP_USER_AGENT": ["", "\xff\x00", "x" * 9000, "\u202e"],
    "HTTP_IF_MODIFIED_SINCE": ["x", "Sun, 99 Foo 99999 99:99:99 GMT"],
    "HTTP_IF_NONE_MATCH": ['"', "W/", "*"],
    "HTTP_RANGE": ["bytes=9-1", "x"],
    "HTTP_X_REQUESTED_WITH": ["XMLHttpRequest"],
    "HTTP_X_HTTP_METHOD_OVERRIDE": ["DELETE"],
    "HTTP_ACCEPT_ENCODING": ["gzip;q=x", "br\xff"],
    "CONTENT_LENGTH": ["0", "3", ""],  # what is no number, the web server refuses
}
METHODS = ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "PÖST", "get"]
TICKETS = ("_draft", "_key", "_seen", "csrfmiddlewaretoken", "ticket", "seen")
COOKIE_NAMES = [
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, settings.SHARED_COOKIE_NAME, "messages",
    settings.SHARED_TOUCH_COOKIE_NAME, settings.DEVICE_COOKIE_NAME, settings.LANGUAGE_COOKIE_NAME,
]  # fmt: skip


@cache
def files() -> dict[str, bytes]:
    """Hostile files by what they are; they are made once."""
    samples = hostile_files
    picture, paper = samples.jpeg(), samples.plain_pdf()
    return {
        "nothing": b"", "noise": random.Random(0).randbytes(5_000),
        "a page": b"<html><script>alert(1)</script>", "half a picture": picture[: len(picture) // 2],
        "a beginning": b"\xff\xd8\xff", "half a paper": paper[:-200],
        "a picture and a program": picture + samples.an_archive(), "an archive": samples.an_archive(),
        "a claim": samples.png_that_claims(100_000, 100_000), "a loaded paper": samples.loaded_pdf(),
        "a locked paper": samples.locked_pdf(),
        "a drawing": b'<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>',
        "a paper in name": b"%PDF-1.7\n" + b"\x00" * 2_000,
        "too large": b"%PDF-" + b"\x00" * (10 * 1024 * 1024), "a picture": picture,
        "one dot": samples.png((1, 1)),
    }  # fmt: skip

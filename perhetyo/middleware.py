"""Small middlewares: headers on every answer, plain input, where a request comes from."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.views.debug import SafeExceptionReporterFilter

GetResponse = Callable[[HttpRequest], HttpResponse]

OFF = (
    "accelerometer autoplay bluetooth browsing-topics camera clipboard-read display-capture geolocation "
    "gyroscope hid idle-detection interest-cohort local-fonts magnetometer microphone midi payment serial "
    "usb web-share"
)
ON = ("screen-wake-lock", "fullscreen", "publickey-credentials-get", "publickey-credentials-create")
PERMISSIONS = ", ".join([f"{name}=()" for name in OFF.split()] + [f"{name}=(self)" for name in ON])


def headers(get_response: GetResponse) -> GetResponse:
    """What security.md 4.3 wants on every answer; only static files may be kept by a browser."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Cross-Origin-Embedder-Policy", "require-corp")
        response.headers.setdefault("Origin-Agent-Cluster", "?1")
        response.headers.setdefault("X-Robots-Tag", "noindex, nofollow")
        response.headers.setdefault("X-Frame-Options", "DENY")
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return middleware


def own_pages_only(get_response: GetResponse) -> GetResponse:
    """What another site's page asks for is refused, but for following a link (ASVS 3.5.8).

    A followed link carries no cookie of ours (SameSite=Strict) and leads to the log-in page.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        asked = request.headers
        is_elsewhere = asked.get("Sec-Fetch-Site", "same-origin") in ("cross-site", "same-site")
        is_link = (request.method, asked.get("Sec-Fetch-Dest")) == ("GET", "document")
        return HttpResponse(status=403) if is_elsewhere and not is_link else get_response(request)

    return middleware


def plain_input(get_response: GetResponse) -> GetResponse:
    """PostgreSQL text holds no NUL; a request that carries one was made by no keyboard."""

    def middleware(request: HttpRequest) -> HttpResponse:
        typed = request.META.get("QUERY_STRING", "") + request.path
        if "%00" in typed or "\x00" in typed:
            raise SuspiciousOperation("NUL in the address")
        return get_response(request)

    return middleware


def real_address(get_response: GetResponse) -> GetResponse:
    """Behind a proxy of ours the address of the client is the one that the proxy added last."""

    def middleware(request: HttpRequest) -> HttpResponse:
        said = request.headers.get("X-Forwarded-For", "")
        if settings.IS_BEHIND_PROXY and said:
            request.META["REMOTE_ADDR"] = said.rsplit(",", 1)[-1].strip()
        return get_response(request)

    return middleware


class BlankReporterFilter(SafeExceptionReporterFilter):
    """Error reports hold no form, no cookie and no local variable: any of them may be client data."""

    def get_post_parameters(self, request: Any) -> dict[str, str]:
        return {}

    def get_traceback_frame_variables(self, request: Any, tb_frame: Any) -> Any:
        return []

    def get_safe_settings(self) -> dict[str, Any]:
        return {}

    def get_safe_request_meta(self, request: Any) -> dict[str, Any]:
        return {}

    def get_safe_cookies(self, request: Any) -> dict[str, Any]:
        return {}

    def is_active(self, request: Any) -> bool:
        return True

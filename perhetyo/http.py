"""The request as views see it behind the gate."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

from perhetyo.models import SignIn, User


class WorkerRequest(HttpRequest):
    """A request whose user the gate has found signed in."""

    user: User
    sign_in: SignIn


def own_page(address: str) -> str:
    """The address where it is one of our own pages, else the first page's; never the name of a view."""
    is_ours = address.startswith("/") and url_has_allowed_host_and_scheme(address, allowed_hosts=None)
    return address if is_ours else "/"

"""The request as views see it behind the gate."""

from django.http import HttpRequest

from perhetyo.models import SignIn, User


class WorkerRequest(HttpRequest):
    """A request whose user the gate has found signed in."""

    user: User
    sign_in: SignIn

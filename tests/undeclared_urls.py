"""An URLconf with a view that forgot its rule: what the gate must refuse."""

from typing import Any

from django.http import HttpResponse
from django.urls import path


def forgotten(request: Any) -> HttpResponse:
    return HttpResponse("open to everybody")


urlpatterns = [path("forgotten/", forgotten)]

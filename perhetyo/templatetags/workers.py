"""Workers on pages: their sign-ins and new devices, and the name of their unit."""

from typing import Any

from django import template
from django.utils.translation import get_language

from perhetyo import device_words, sign_ins
from perhetyo.models import SignIn, Unit

register = template.Library()


@register.filter
def device(row: SignIn) -> str:
    return device_words.shown(row.device)


@register.filter
def in_my_language(unit: Unit) -> str:
    """The unit's name in the language of the page."""
    return unit.name(get_language() or "fi")


@register.inclusion_tag("components/new_devices.html", takes_context=True)
def new_devices(context: Any) -> dict[str, Any]:
    """Asked of the database only when the session's row says that there is something."""
    row = getattr(context.get("request"), "sign_in", None)
    news: Any = []
    if row is not None and row.has_news and not sign_ins.is_locked(row):
        news = sign_ins.news_for(row)[:3]
    return {"news": news, "csrf_token": context.get("csrf_token")}

"""Sign-ins on pages: the device in words, and new devices that nobody has answered for."""

from typing import Any

from django import template

from perhetyo import device_words, sign_ins
from perhetyo.models import SignIn

register = template.Library()


@register.filter
def device(row: SignIn) -> str:
    return device_words.shown(row.device)


@register.inclusion_tag("components/new_devices.html", takes_context=True)
def new_devices(context: Any) -> dict[str, Any]:
    """Asked of the database only when the session's row says that there is something."""
    row = getattr(context.get("request"), "sign_in", None)
    news: Any = []
    if row is not None and row.has_news and not sign_ins.is_locked(row):
        news = sign_ins.news_for(row)[:3]
    return {"news": news, "csrf_token": context.get("csrf_token")}

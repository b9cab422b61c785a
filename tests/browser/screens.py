"""Turning the screen to the family, as every journey does it."""

from playwright.sync_api import Page


def fill_hand_over(page: Page) -> None:
    """Everybody of the family sits here, all are known from before, and it is safe."""
    for box in page.locator("[name=present]").all():
        box.check()
    for name in ("knows_all", "is_right", "is_safe"):
        page.locator(f"[name={name}]").check()

"""Turning the screen to the family, as every journey does it."""

from playwright.sync_api import Page


def fill_hand_over(page: Page) -> None:
    """Everybody sits here, all are known from before, and it is safe."""
    for box in page.get_by_role("checkbox").all():
        box.check()
    for known in page.locator("select[name^=known_]").all():
        known.select_option("before")

"""The shared screen as every journey goes through it, in whatever language it speaks."""

import re

from playwright.sync_api import Page, expect


def fill_hand_over(page: Page) -> None:
    """Everybody of the family sits here, all are known from before, and it is safe."""
    for box in page.locator("[name=present]").all():
        box.check()
    for name in ("knows_all", "is_right", "is_safe"):
        page.locator(f"[name={name}]").check()
    for box in page.locator("[name=papers_closed], [name^=allows_]").all():
        box.check()


def hand_over(page: Page) -> None:
    """The filled-in page is sent, and the screen is the family's."""
    page.bring_to_front()
    page.locator("[data-hand-over]").click()
    page.wait_for_url("**/y/")


def say(
    page: Page, name: str, status: str = "agrees", *, own_words: str = "", draw: bool = False, sign: str = ""
) -> None:
    """One person's turn: `status` is a code; a drawing for those whose page has a box for it."""
    page.get_by_role("link", name=re.compile(name)).click()
    page.locator(f"[name=status][value={status}]").check()
    if own_words:
        page.locator("[name=own_words]").fill(own_words)
    if draw:
        _draw(page)
    if sign:
        page.locator(".sign-more summary").click()
        page.locator("[name=typed_name]").fill(sign)
    page.locator("#turn button.btn-primary").click()
    page.wait_for_url(re.compile(r"/y/(back/)?$"))


def _draw(page: Page) -> None:
    canvas = page.locator("canvas")
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    assert box
    page.mouse.move(box["x"] + 40, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 90, steps=6)
    page.mouse.up()


def come_back(page: Page) -> None:
    """The worker's PIN, and the record as the worker sees it."""
    page.goto("/y/back/")
    page.locator("[name=pin]").fill("246810")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/**")
    expect(page.locator(".top-nav")).to_be_visible()

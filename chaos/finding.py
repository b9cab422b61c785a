"""Looking for the texts afterwards: what is in the database, and what the pages give back."""

from collections import Counter

from chaos.product import Product
from chaos.writers import TOKEN, Desk

# An entry keeps every save as a version: it is doubled when two records hold it.
MADE = """
    SELECT what FROM cases_disclosure
    UNION ALL
    SELECT each.what_we_did FROM (
        SELECT DISTINCT version.record_id, entry.what_we_did FROM meetings_entry entry
        JOIN cases_recordversion version ON version.id = entry.version_id) each
"""


def found(product: Product, desk: Desk) -> Counter[str]:
    """How often each text is there."""
    there = Counter(what for (what,) in product.execute(MADE))
    for (text,) in product.execute("SELECT situation FROM cases_plan"):
        there.update(TOKEN.findall(text))
    for text in _drafts(desk):
        there.update(set(TOKEN.findall(text)))
    return there


def _drafts(desk: Desk) -> list[str]:
    """What each page that was left open shows to its writer; drafts are encrypted in the database."""
    return [str(browser.get(address).fields.get(name, "")) for browser, address, name in desk.drafts]


def came_back(product: Product, desk: Desk) -> int:
    """Drafts of pages that were sent: there must be none, else the same text is offered once more."""
    pages = {str(page) for (page,) in product.execute("SELECT page FROM perhetyo_draft")}
    return len(pages & desk.sent_pages)

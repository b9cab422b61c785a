"""Checking a paper against PDF/A-3a and PDF/UA-1, rule by rule."""

import page

STANDARDS = ("3a", "ua1")


def broken_rules(pdf: bytes) -> list[str]:
    """Every rule of both standards that the paper breaks, as "standard rule: message"."""
    return [
        f"{standard} {failure.rule_id}: {failure.message}"
        for standard in STANDARDS
        for failure in page.validate_pdf_bytes(pdf, profile=standard).failures
    ]

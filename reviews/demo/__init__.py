"""Invented families for the demo, built through the product's own rules. Dates count from today."""

"""Measuring the product against a bare Django page of the same rows, in one run (script/bench)."""

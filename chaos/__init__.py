"""Killing, dropping and filling while writers count what was acknowledged, found, doubled and lost (script/chaos)."""

"""Killing, dropping and filling while writers write: what is lost, what is doubled? (script/chaos)"""

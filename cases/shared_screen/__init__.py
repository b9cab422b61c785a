"""The shared screen (security.md 2.3): a session swap that leaves the family one record and nothing else.

`session` is the worker's side: hand over, collect, come back. `screen` is the family's side and speaks to
the database only as `app_shared`. `middleware` stands between them.
"""

"""Time limits of log and data requests, and the numbers of the patterns in the read log."""

from datetime import date

from django.db import migrations

from perhetyo.database import grant

SINCE = date(2024, 1, 1)
DEADLINES = [
    ("log_request", 2, "months", "ATL 11 §"),
    ("data_request", 14, "days", "JulkL 14 §"),
    ("data_request_large", 1, "months", "JulkL 14 §"),
    ("data_request_gdpr", 1, "months", "GDPR 12(3)"),
    ("log_shown", 24, "months", "ATL 11 §: two years without a special reason"),
    ("log_watched", 30, "days", "local practice"),
]
PATTERNS = [
    ("cases_an_hour", 10),
    ("night_begins", 22),
    ("night_ends", 6),
    ("files_a_day", 10),
    ("after_the_assignment", 2),
]


def add_rules(apps, schema_editor):
    alias = schema_editor.connection.alias
    for key, amount, unit, source in DEADLINES:
        apps.get_model("cases", "DeadlineRule").objects.using(alias).create(
            valid_from=SINCE, key=key, amount=amount, unit=unit, source=source
        )
    for key, amount in PATTERNS:
        apps.get_model("cases", "PatternRule").objects.using(alias).create(
            valid_from=SINCE, key=key, amount=amount, source="local practice"
        )


class Migration(migrations.Migration):
    dependencies = [("cases", "0019_logs_and_requests")]
    operations = [
        migrations.RunPython(add_rules, migrations.RunPython.noop),
        grant("app", "SELECT", "cases_patternrule"),
    ]

"""Administrators add values of code sets and say when one ends; a value itself is never changed or removed."""

from django.db import migrations

from perhetyo.database import grant


class Migration(migrations.Migration):
    dependencies = [("cases", "0020_rules_of_the_log")]
    operations = [
        grant("app", "SELECT, INSERT", "cases_code", sequences=True),
        migrations.RunSQL(
            'GRANT UPDATE (valid_to) ON "cases_code" TO app', 'REVOKE UPDATE (valid_to) ON "cases_code" FROM app'
        ),
    ]

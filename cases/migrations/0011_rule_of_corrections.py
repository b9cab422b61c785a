"""The time limit of a request for correction, in force since the Data Protection Regulation."""

from datetime import date

from django.db import migrations


def add_rule(apps, schema_editor):
    rules = apps.get_model("cases", "DeadlineRule").objects.using(schema_editor.connection.alias)
    rules.create(valid_from=date(2018, 5, 25), key="correction_request", amount=1, unit="months",
                 source="GDPR 12 art. 3, 16 art.")


class Migration(migrations.Migration):
    dependencies = [("cases", "0010_chain_and_grants")]
    operations = [migrations.RunPython(add_rule, migrations.RunPython.noop)]

"""Records of version 0.1 are in no chain and cannot be sealed afterwards as if they had been."""

from django.db import migrations


class OlderRecords(Exception):
    """The database holds records made before they were sealed; there were invented ones only."""


def refuse_older_records(apps, schema_editor):
    events = apps.get_model("cases", "CaseEvent").objects.using(schema_editor.connection.alias)
    if events.exists():
        raise OlderRecords(
            "This database holds records of version 0.1, which were not sealed when they were made. "
            "Begin anew with an empty database (the demo: script/demo --reset)."
        )


class Migration(migrations.Migration):
    dependencies = [("cases", "0007_rules_of_records")]
    operations = [migrations.RunPython(refuse_older_records, migrations.RunPython.noop)]

"""No entry is written without saying who writes."""

from django.db import migrations

from perhetyo.database import named_actors


class Migration(migrations.Migration):
    dependencies = [("meetings", "0002_grants"), ("cases", "0010_chain_and_grants")]
    operations = [
        named_actors("meetings_childviewrecord", "meetings_entry", "meetings_participant", "meetings_concernedchild",
                     "meetings_touchedgoal", "meetings_agreeditem", "meetings_agreeddone"),
    ]

"""Rights on the tables of meetings. What was agreed and then done is added and read, never changed."""

from django.db import migrations

from perhetyo.database import grant


class Migration(migrations.Migration):
    dependencies = [("meetings", "0001_initial"), ("cases", "0007_rules_of_records")]
    operations = [
        grant("app", "SELECT, INSERT, UPDATE", "meetings_entry", "meetings_childviewrecord"),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "meetings_participant", "meetings_concernedchild",
              "meetings_touchedgoal", "meetings_agreeditem", sequences=True),
        grant("app", "SELECT, INSERT", "meetings_agreeddone"),
    ]

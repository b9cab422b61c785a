"""What the web process may do with the tables of this app and of the libraries it uses.

Read log and security events can be added to and read, never changed or removed."""

from django.core.management import call_command
from django.db import migrations

from perhetyo.database import grant


def make_cache_table(apps, schema_editor):
    call_command("createcachetable", database=schema_editor.connection.alias)


class Migration(migrations.Migration):
    dependencies = [
        ("perhetyo", "0001_initial"),
        ("sessions", "0001_initial"),
        ("auditlog", "0017_add_actor_email"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("account", "0009_emailaddress_unique_primary_email"),
    ]
    operations = [
        migrations.RunPython(make_cache_table, migrations.RunPython.noop),
        grant("app", "SELECT, INSERT", "perhetyo_readlog", "perhetyo_securityevent", sequences=True),
        grant("app", "SELECT, INSERT, UPDATE", "perhetyo_user", "perhetyo_unit"),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "perhetyo_draft", "perhetyo_submission"),
        grant("app", "SELECT", "perhetyo_mark", "django_content_type", "django_migrations", "auth_group",
              "auth_permission", "perhetyo_user_groups", "perhetyo_user_user_permissions"),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "django_session", "cache", "account_emailaddress"),
        grant("app", "SELECT, INSERT", "auditlog_logentry", sequences=True),
    ]

"""The read log becomes a table partitioned by month; its rows, rights, keys and triggers come along.

The state stays as it was: for the product it is one table. Months are made by `log_partitions`; until
then everything is in the default one."""

from django.db import migrations, models

import perhetyo.clock
from perhetyo.database import grant

TRIGGER = "pgtrigger_readlog_append_only_39e43"
REST = "perhetyo_readlog_rest"
TURN = [
    # What is there becomes the default part as it is: no row is written anew, nobody waits for that.
    f"ALTER TABLE perhetyo_readlog RENAME TO {REST}",
    "CREATE SEQUENCE perhetyo_readlog_number AS bigint",
    f"SELECT setval('perhetyo_readlog_number', coalesce(max(id), 0) + 1, false) FROM {REST}",
    f"ALTER TABLE {REST} ALTER COLUMN id DROP IDENTITY, DROP CONSTRAINT perhetyo_readlog_pkey",
    f"DROP TRIGGER {TRIGGER} ON {REST}",
    f"REVOKE ALL ON {REST} FROM app",
    *[f"ALTER INDEX readlog_{name} RENAME TO readlog_{name}_rest" for name in ("person", "case", "user")],
    f"""CREATE TABLE perhetyo_readlog (
        LIKE {REST},
        CONSTRAINT perhetyo_readlog_key PRIMARY KEY (id, at),
        CONSTRAINT perhetyo_readlog_user_id_exists FOREIGN KEY (user_id) REFERENCES perhetyo_user
            DEFERRABLE INITIALLY DEFERRED
    ) PARTITION BY RANGE (at)""",
    # Not an identity column: before PostgreSQL 17 a partitioned table hands none to its parts.
    "ALTER TABLE perhetyo_readlog ALTER COLUMN id SET DEFAULT nextval('perhetyo_readlog_number')",
    "ALTER SEQUENCE perhetyo_readlog_number OWNED BY perhetyo_readlog.id",
    "CREATE INDEX readlog_person ON perhetyo_readlog (person_id, at)",
    "CREATE INDEX readlog_case ON perhetyo_readlog (case_id, at)",
    "CREATE INDEX readlog_user ON perhetyo_readlog (user_id, at)",
    # A row trigger of the parent is copied to each part, and to those made later.
    f"""CREATE TRIGGER {TRIGGER} BEFORE UPDATE OR DELETE ON perhetyo_readlog
    FOR EACH ROW EXECUTE FUNCTION {TRIGGER}()""",
    f"COMMENT ON TRIGGER {TRIGGER} ON perhetyo_readlog IS '207fb40830475f1f15539761cfd2f31daf449e94'",
    f"ALTER TABLE perhetyo_readlog ATTACH PARTITION {REST} DEFAULT",
]


class Migration(migrations.Migration):
    dependencies = [("perhetyo", "0005_revealed")]
    operations = [
        migrations.RunSQL(TURN, migrations.RunSQL.noop),
        grant("app", "SELECT, INSERT", "perhetyo_readlog"),
        migrations.RunSQL("GRANT USAGE ON SEQUENCE perhetyo_readlog_number TO app", migrations.RunSQL.noop),
        migrations.AlterField("readlog", "at", models.DateTimeField(default=perhetyo.clock.now)),
    ]

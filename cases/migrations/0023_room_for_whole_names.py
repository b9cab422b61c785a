"""Columns that hold a person's whole name, or what a text or a part of it is called, have room for every name.

The type of a column cannot be changed under a view: the screen's view of the words is made anew, as in 0013.
"""

from django.db import migrations, models

SESSION = """SELECT id FROM cases_sharedsession
    WHERE token_hash = current_setting('app.shared_token', true) AND ended_at IS NULL AND ends_at > now() - interval '10 minutes'"""
NO_VIEW = "DROP VIEW shared_acknowledgement"
VIEW = [
    f"""CREATE VIEW shared_acknowledgement WITH (security_barrier) AS
    SELECT id, version_id, content_hash, view_hash, person_id, name_shown, role_shown, status, own_words, reason,
        method, reading, sentence, typed_name, strokes, shown_at, signed_at, paper_on, witness_id, known_by, session_id,
        sealed_as, seal, for_family
    FROM cases_acknowledgement
    WHERE session_id IN ({SESSION})
        AND (version_id, witness_id) IN (SELECT version_id, worker_id FROM shared_snapshot)
    WITH LOCAL CHECK OPTION""",
    "GRANT SELECT, INSERT ON shared_acknowledgement TO app_shared",
]


class Migration(migrations.Migration):
    dependencies = [("cases", "0022_to_whom_of_the_family")]
    operations = [
        migrations.RunSQL(NO_VIEW, VIEW),
        migrations.AlterField(
            model_name="acknowledgement", name="name_shown", field=models.CharField(max_length=420)
        ),
        migrations.AlterField(
            model_name="correction", name="name_shown", field=models.CharField(blank=True, max_length=420)
        ),
        migrations.AlterField(
            model_name="correctionrequest", name="name_shown", field=models.CharField(max_length=420)
        ),
        migrations.AlterField(
            model_name="disclosure",
            name="to_whom",
            field=models.CharField(max_length=420, verbose_name="to whom"),
        ),
        migrations.AlterField(
            model_name="disclosure",
            name="what",
            field=models.CharField(max_length=500, verbose_name="what was given"),
        ),
        migrations.AlterField(
            model_name="ownview", name="name_shown", field=models.CharField(max_length=420)
        ),
        migrations.AlterField(
            model_name="ownwords", name="name_shown", field=models.CharField(max_length=420)
        ),
        migrations.AlterField(
            model_name="restriction", name="label", field=models.CharField(max_length=500)
        ),
        migrations.RunSQL(VIEW, NO_VIEW),
    ]

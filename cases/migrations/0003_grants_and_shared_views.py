"""Rights on the tables of cases, and the three views that are all the shared screen's role can see."""

from django.db import migrations

from perhetyo.database import grant

SESSION = """SELECT id FROM cases_sharedsession
    WHERE token_hash = current_setting('app.shared_token', true) AND ended_at IS NULL AND ends_at > now()"""

VIEWS = [
    """CREATE VIEW shared_snapshot WITH (security_barrier) AS
    SELECT id, version_id, worker_id, language, snapshot, present, starts_frozen, frozen_hash, started_at, ends_at
    FROM cases_sharedsession
    WHERE token_hash = current_setting('app.shared_token', true) AND ended_at IS NULL AND ends_at > now()""",
    f"""CREATE VIEW shared_revision WITH (security_barrier) AS
    SELECT id, session_id, number, fields, is_final, content, content_hash, saved_at
    FROM cases_sharedrevision WHERE session_id IN ({SESSION}) WITH LOCAL CHECK OPTION""",
    f"""CREATE VIEW shared_acknowledgement WITH (security_barrier) AS
    SELECT id, version_id, content_hash, person_id, name_shown, role_shown, status, own_words, reason, method,
        sentence, typed_name, strokes, shown_at, signed_at, witness_id, session_id
    FROM cases_acknowledgement
    WHERE session_id IN ({SESSION})
        AND (version_id, witness_id) IN (SELECT version_id, worker_id FROM shared_snapshot)
    WITH LOCAL CHECK OPTION""",
]

ADDED_AND_READ = ["cases_referralanswer", "cases_caseevent", "cases_acknowledgement", "cases_differingview",
                  "cases_approval", "cases_paper", "cases_sharedrevision"]
CHANGED = ["cases_person", "cases_contactdetails", "cases_case", "cases_referral", "cases_record",
           "cases_recordversion", "cases_sharedsession", "cases_plan", "cases_goal"]
REMOVED_TOO = ["cases_guardianship", "cases_networkmember"]


class Migration(migrations.Migration):
    dependencies = [("cases", "0002_workers_and_triggers"), ("perhetyo", "0002_grants")]
    operations = [
        migrations.RunSQL(VIEWS, [f"DROP VIEW {name}" for name in
                                  ("shared_acknowledgement", "shared_revision", "shared_snapshot")]),
        grant("app_shared", "SELECT", "shared_snapshot"),
        grant("app_shared", "SELECT, INSERT", "shared_revision", "shared_acknowledgement"),
        grant("app", "SELECT, INSERT", *ADDED_AND_READ),
        grant("app", "SELECT, INSERT", "cases_authorship", sequences=True),
        grant("app", "SELECT, INSERT, UPDATE", *CHANGED),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", *REMOVED_TOO),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "cases_caseperson", "cases_staffassignment", "cases_deputy",
              "cases_decisionreference", "cases_negotiation", "cases_plangoal", "cases_goalscore",
              "cases_childview", sequences=True),
        migrations.RunSQL("GRANT USAGE ON SEQUENCE cases_referralanswer_id_seq TO app", migrations.RunSQL.noop),
        grant("app", "SELECT", "cases_deadlinerule", "cases_agerule", "cases_retentionrule", "cases_legaltext",
              "cases_code"),
    ]

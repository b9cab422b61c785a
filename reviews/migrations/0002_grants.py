"""Rights on the tables of reviews. The shared screen adds feedback and cannot read it."""

from django.db import migrations

from perhetyo.database import grant

SESSION = """SELECT id FROM cases_sharedsession
    WHERE token_hash = current_setting('app.shared_token', true) AND ended_at IS NULL AND ends_at > now()"""
# Two views that the shared screen can only add to, and one that says who has had a turn in this session.
VIEWS = [
    f"""CREATE VIEW shared_feedback WITH (security_barrier) AS
    SELECT id, unit_id, answerer, month, answers, helped_most, otherwise FROM reviews_feedback
    WHERE unit_id IN (SELECT c.unit_id FROM cases_sharedsession s
        JOIN cases_recordversion v ON v.id = s.version_id JOIN cases_record r ON r.id = v.record_id
        JOIN cases_case c ON c.id = r.case_id WHERE s.id IN ({SESSION})) WITH LOCAL CHECK OPTION""",
    f"""CREATE VIEW shared_feedback_turn WITH (security_barrier) AS
    SELECT id, case_id, session_id, answerer, outcome, at, by_id FROM reviews_feedbackturn
    WHERE session_id IN ({SESSION}) AND by_id IS NULL WITH LOCAL CHECK OPTION""",
]


class Migration(migrations.Migration):
    dependencies = [("reviews", "0001_initial"), ("cases", "0007_rules_of_records")]
    operations = [
        migrations.RunSQL(VIEWS, ["DROP VIEW shared_feedback_turn", "DROP VIEW shared_feedback"]),
        grant("app_shared", "INSERT", "shared_feedback"),
        grant("app_shared", "SELECT, INSERT", "shared_feedback_turn"),
        grant("app", "SELECT, INSERT", "reviews_feedback", "reviews_feedbackturn"),
        grant("app", "SELECT, INSERT, UPDATE", "reviews_review", "reviews_closingsummary"),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "reviews_reviewgoal", "reviews_goalvoice",
              "reviews_goaloutcome", "reviews_outcomevoice", sequences=True),
    ]

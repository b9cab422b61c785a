"""Own words are only those that were typed on the screen; the views of the screen's role know the new columns."""

from django.db import migrations

from perhetyo.database import grant, named_actors, never_ignored

SESSION = """SELECT id FROM cases_sharedsession
    WHERE token_hash = current_setting('app.shared_token', true) AND ended_at IS NULL AND ends_at > now() - interval '10 minutes'"""
# The same views, each with the new column last: rights given before stay. For ten minutes after the end they still
# take what was being typed; the pages themselves are over (cases/shared_screen/middleware.py).
VIEWS = [
    """CREATE OR REPLACE VIEW shared_snapshot WITH (security_barrier) AS
    SELECT id, version_id, worker_id, language, snapshot, present, starts_frozen, frozen_hash, started_at, ends_at,
        is_paired
    FROM cases_sharedsession
    WHERE token_hash = current_setting('app.shared_token', true) AND ended_at IS NULL
        AND ends_at > now() - interval '10 minutes'""",
    f"""CREATE OR REPLACE VIEW shared_revision WITH (security_barrier) AS
    SELECT id, session_id, number, fields, is_final, content, content_hash, saved_at, person_id
    FROM cases_sharedrevision WHERE session_id IN ({SESSION}) WITH LOCAL CHECK OPTION""",
    f"""CREATE OR REPLACE VIEW shared_acknowledgement WITH (security_barrier) AS
    SELECT id, version_id, content_hash, view_hash, person_id, name_shown, role_shown, status, own_words, reason,
        method, reading, sentence, typed_name, strokes, shown_at, signed_at, paper_on, witness_id, known_by, session_id,
        sealed_as, seal, for_family
    FROM cases_acknowledgement
    WHERE session_id IN ({SESSION})
        AND (version_id, witness_id) IN (SELECT version_id, worker_id FROM shared_snapshot)
    WITH LOCAL CHECK OPTION""",
]
AS_TYPED = [
    # A browser sends line ends as CRLF; the product keeps LF.
    """CREATE FUNCTION own_words_as_typed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NOT EXISTS (
            SELECT 1 FROM cases_sharedrevision r JOIN cases_sharedsession s ON s.id = r.session_id
            WHERE r.session_id = NEW.session_id AND s.version_id = NEW.version_id AND replace(
                r.fields -> 'typed' -> ('words-' || NEW.person_id) ->> 0, E'\\r\\n', E'\\n') = NEW.text
        ) THEN
            RAISE EXCEPTION 'own words are what was typed on the shared screen';
        END IF;
        RETURN NEW;
    END $$""",
    """CREATE TRIGGER own_words_as_typed BEFORE INSERT ON cases_ownwords
    FOR EACH ROW EXECUTE FUNCTION own_words_as_typed()""",
    """CREATE TRIGGER sealed_by_event BEFORE INSERT ON cases_ownwords
    FOR EACH ROW EXECUTE FUNCTION require_event()""",
]


class Migration(migrations.Migration):
    dependencies = [("cases", "0012_shared_screen_seats")]
    operations = [
        migrations.RunSQL([*VIEWS, *AS_TYPED], migrations.RunSQL.noop),
        grant("app", "SELECT, INSERT", "cases_ownwords"),
        named_actors("cases_ownwords"),
        never_ignored(),
    ]

"""The one way into the chain, what seals itself, who may write what, and that every write names its actor."""

from django.db import migrations

from perhetyo.database import grant, named_actors

CHAIN_LOCK = 7203001  # any number; the same for everybody who appends
FUNCTIONS = [
    """CREATE FUNCTION require_actor() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF coalesce(current_setting('app.actor', true), '') = '' THEN
            RAISE EXCEPTION 'no write without a named actor';
        END IF;
        RETURN NULL;
    END $$""",
    # Each statement of the function sees what was committed before it: once the lock is held, the last row too.
    f"""CREATE FUNCTION append_event(of_case uuid, event_kind text, event_at timestamptz, event_by uuid,
        event_facts text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
        place bigint := 0;
        before text := repeat('0', 64);
        body text;
    BEGIN
        IF event_kind !~ '^[a-z_]+$' OR event_facts::jsonb IS NULL OR event_facts ~ '[\\r\\n]' THEN
            RAISE EXCEPTION 'an event is a code and one line of JSON';
        END IF;
        PERFORM pg_advisory_xact_lock({CHAIN_LOCK});
        SELECT sequence, hash INTO place, before FROM cases_caseevent ORDER BY sequence DESC LIMIT 1;
        place := coalesce(place, 0) + 1;
        before := coalesce(before, repeat('0', 64));
        body := concat_ws(E'\\n', 'perhetyo-event/2', place, of_case, event_kind,
            to_char(event_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), event_by, event_facts, before);
        INSERT INTO cases_caseevent (sequence, case_id, kind, at, by_id, facts, previous_hash, hash)
        VALUES (place, of_case, event_kind, event_at, event_by, event_facts, before,
            encode(sha256(convert_to(body, 'UTF8')), 'hex'));
        RETURN place;
    END $$""",
    # A word binds the text of its version, or the final text of the screen it was given on; nothing else.
    """CREATE FUNCTION seal_word() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
    DECLARE
        version record;
    BEGIN
        PERFORM pg_advisory_xact_lock(7203001);
        -- The shared screen's role speaks for those who sit there, by their own hand, now.
        IF session_user = 'app_shared' AND NOT (
            NEW.method IN ('typed', 'drawn', 'aloud', 'button')
            AND NEW.signed_at BETWEEN now() - interval '5 minutes' AND now() + interval '5 minutes'
            AND EXISTS (SELECT 1 FROM cases_sharedsession s, jsonb_array_elements(s.present) seat
                        WHERE s.id = NEW.session_id AND seat ->> 'id' = NEW.person_id::text)
        ) THEN
            RAISE EXCEPTION 'nobody speaks for somebody who does not sit here';
        END IF;
        SELECT v.content_hash, v.state, v.number, r.id AS record_id, r.kind, r.case_id INTO version
        FROM cases_recordversion v JOIN cases_record r ON r.id = v.record_id WHERE v.id = NEW.version_id;
        IF version.state IN ('superseded', 'returned', 'corrected', 'annulled') THEN
            RAISE EXCEPTION 'this text has been replaced' USING ERRCODE = 'check_violation',
                CONSTRAINT = 'word_on_a_text_in_force';
        END IF;
        IF version.content_hash <> NEW.content_hash AND NOT EXISTS (
            SELECT 1 FROM cases_sharedrevision s
            WHERE s.session_id = NEW.session_id AND s.is_final AND s.content_hash = NEW.content_hash
        ) THEN
            RAISE EXCEPTION 'this is not the text of the version' USING ERRCODE = 'check_violation',
                CONSTRAINT = 'word_on_the_text_shown';
        END IF;
        NEW.event_id := append_event(version.case_id, 'acknowledged', NEW.signed_at, NEW.witness_id, format(
            '{"hash":"%s","id":"%s","of":"%s","person":"%s","record":"%s","seal":"%s","status":"%s","version":%s}',
            NEW.content_hash, NEW.id, version.kind, NEW.person_id, version.record_id, NEW.seal, NEW.status,
            version.number));
        RETURN NEW;
    END $$""",
    """CREATE FUNCTION seal_screen_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
    DECLARE
        session record;
    BEGIN
        SELECT s.worker_id, v.number, r.id AS record_id, r.kind, r.case_id INTO session
        FROM cases_sharedsession s JOIN cases_recordversion v ON v.id = s.version_id
        JOIN cases_record r ON r.id = v.record_id WHERE s.id = NEW.session_id;
        IF encode(sha256(convert_to(NEW.content, 'UTF8')), 'hex') <> NEW.content_hash THEN
            RAISE EXCEPTION 'the hash is not that of the text';
        END IF;
        PERFORM append_event(session.case_id, 'ready_on_screen', NEW.saved_at, session.worker_id, format(
            '{"hash":"%s","id":"%s","of":"%s","record":"%s","version":%s}',
            NEW.content_hash, NEW.id, session.kind, session.record_id, session.number));
        RETURN NEW;
    END $$""",
    """CREATE FUNCTION require_event() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NOT EXISTS (SELECT 1 FROM cases_caseevent
                       WHERE sequence = NEW.event_id AND facts::jsonb ->> 'seal' = NEW.seal) THEN
            RAISE EXCEPTION 'a sealed row names its event in the chain';
        END IF;
        RETURN NEW;
    END $$""",
]
TRIGGERS = [
    """CREATE TRIGGER sealed_by_event BEFORE INSERT ON cases_acknowledgement
    FOR EACH ROW EXECUTE FUNCTION seal_word()""",
    """CREATE TRIGGER sealed_by_event BEFORE INSERT ON cases_sharedrevision
    FOR EACH ROW WHEN (NEW.is_final) EXECUTE FUNCTION seal_screen_text()""",
    """CREATE TRIGGER sealed_by_event BEFORE UPDATE ON cases_recordversion
    FOR EACH ROW WHEN (OLD.state = 'draft' AND NEW.state = 'ready_for_family') EXECUTE FUNCTION require_event()""",
    *[
        f"CREATE TRIGGER sealed_by_event BEFORE INSERT ON cases_{name} FOR EACH ROW EXECUTE FUNCTION require_event()"
        for name in ("approval", "paper", "paperscan", "ownview", "correctionrequest", "correction",
                     "correctionanswer", "annulment", "hiddenreading")
    ],
    """CREATE FUNCTION case_begins_as_a_draft() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'a case begins as a draft of a referral'; END $$""",
    """CREATE TRIGGER case_begins_as_a_draft BEFORE INSERT ON cases_case
    FOR EACH ROW WHEN (NEW.state <> 'referral_draft') EXECUTE FUNCTION case_begins_as_a_draft()""",
]
RIGHTS = [
    "REVOKE ALL ON FUNCTION append_event(uuid, text, timestamptz, uuid, text) FROM PUBLIC",
    "GRANT EXECUTE ON FUNCTION append_event(uuid, text, timestamptz, uuid, text) TO app",
    "REVOKE INSERT ON cases_caseevent FROM app",
]
SESSION = """SELECT id FROM cases_sharedsession
    WHERE token_hash = current_setting('app.shared_token', true) AND ended_at IS NULL AND ends_at > now()"""
WORDS_VIEW = [
    "DROP VIEW shared_acknowledgement",
    f"""CREATE VIEW shared_acknowledgement WITH (security_barrier) AS
    SELECT id, version_id, content_hash, view_hash, person_id, name_shown, role_shown, status, own_words, reason,
        method, reading, sentence, typed_name, strokes, shown_at, signed_at, paper_on, witness_id, known_by, session_id,
        sealed_as, seal
    FROM cases_acknowledgement
    WHERE session_id IN ({SESSION})
        AND (version_id, witness_id) IN (SELECT version_id, worker_id FROM shared_snapshot)
    WITH LOCAL CHECK OPTION""",
]
ADDED = ["cases_paperscan", "cases_ownview", "cases_correctionrequest", "cases_correction", "cases_correctionanswer",
         "cases_annulment", "cases_hiddenreading", "cases_checkpoint"]
CLIENT_DATA = ["cases_acknowledgement", "cases_annulment", "cases_approval", "cases_authorship", "cases_case",
               "cases_caseevent", "cases_caseperson", "cases_childview", "cases_contactdetails", "cases_correction",
               "cases_correctionanswer", "cases_correctionrequest", "cases_decisionreference", "cases_deputy",
               "cases_goal", "cases_goalscore", "cases_guardianship", "cases_hiddenreading",
               "cases_negotiation", "cases_networkmember",
               "cases_opening", "cases_ownview", "cases_paper", "cases_paperscan", "cases_person", "cases_plan",
               "cases_plangoal", "cases_record", "cases_recordversion", "cases_referral", "cases_referralanswer",
               "cases_sharedrevision", "cases_sharedsession", "cases_staffassignment"]


class Migration(migrations.Migration):
    dependencies = [("cases", "0009_sealed_records")]
    operations = [
        migrations.RunSQL([*FUNCTIONS, *TRIGGERS, *RIGHTS, *WORDS_VIEW]),
        grant("app_shared", "SELECT, INSERT", "shared_acknowledgement"),
        grant("app", "SELECT, INSERT", *ADDED),
        named_actors(*CLIENT_DATA),
    ]

--
-- PostgreSQL database dump
--

\restrict e27VfaupgMKF1JlfZmBeoK0XT9nM4ZwtPDMQzcCntjWxgeMWRHdhPOf38S08nne

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: _pgtrigger_should_ignore(name); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT FALSE$$;


--
-- Name: append_event(uuid, text, timestamp with time zone, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append_event(of_case uuid, event_kind text, event_at timestamp with time zone, event_by uuid, event_facts text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
    DECLARE
        place bigint := 0;
        before text := repeat('0', 64);
        body text;
    BEGIN
        IF event_kind !~ '^[a-z_]+$' OR event_facts::jsonb IS NULL OR event_facts ~ '[\r\n]' THEN
            RAISE EXCEPTION 'an event is a code and one line of JSON';
        END IF;
        PERFORM pg_advisory_xact_lock(7203001);
        SELECT sequence, hash INTO place, before FROM cases_caseevent ORDER BY sequence DESC LIMIT 1;
        place := coalesce(place, 0) + 1;
        before := coalesce(before, repeat('0', 64));
        body := concat_ws(E'\n', 'perhetyo-event/2', place, of_case, event_kind,
            to_char(event_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), event_by, event_facts, before);
        INSERT INTO cases_caseevent (sequence, case_id, kind, at, by_id, facts, previous_hash, hash)
        VALUES (place, of_case, event_kind, event_at, event_by, event_facts, before,
            encode(sha256(convert_to(body, 'UTF8')), 'hex'));
        RETURN place;
    END $_$;


--
-- Name: case_begins_as_a_draft(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_begins_as_a_draft() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN RAISE EXCEPTION 'a case begins as a draft of a referral'; END $$;


--
-- Name: own_words_as_typed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.own_words_as_typed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF NOT EXISTS (
            SELECT 1 FROM cases_sharedrevision r JOIN cases_sharedsession s ON s.id = r.session_id
            WHERE r.session_id = NEW.session_id AND s.version_id = NEW.version_id AND replace(
                r.fields -> 'typed' -> ('words-' || NEW.person_id) ->> 0, E'\r\n', E'\n') = NEW.text
        ) THEN
            RAISE EXCEPTION 'own words are what was typed on the shared screen';
        END IF;
        RETURN NEW;
    END $$;


--
-- Name: pgtrigger_acknowledgement_append_only_68e60(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_acknowledgement_append_only_68e60() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_agreeddone_append_only_8211f(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_agreeddone_append_only_8211f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_agreeditem_of_a_draft_e63a6(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_agreeditem_of_a_draft_e63a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_annulment_append_only_abbd0(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_annulment_append_only_abbd0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_approval_append_only_e9a5f(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_approval_append_only_e9a5f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_author_is_not_approver_ee7ba(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_author_is_not_approver_ee7ba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF EXISTS (SELECT 1 FROM cases_authorship
                           WHERE version_id = NEW.version_id AND user_id = NEW.decided_by_id) THEN
                    RAISE EXCEPTION 'an author of a version never approves it';
                END IF;
                IF NOT EXISTS (SELECT 1 FROM cases_recordversion WHERE id = NEW.version_id
                               AND content_hash = NEW.content_hash AND state = 'submitted') THEN
                    RAISE EXCEPTION 'an approval names the hash of a version that waits for it';
                END IF;
                RETURN NEW;
                
                END;
            $$;


--
-- Name: pgtrigger_authorship_append_only_55a30(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_authorship_append_only_55a30() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_authorship_of_a_draft_d09e0(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_authorship_of_a_draft_d09e0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_case_state_moves_c2131(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_case_state_moves_c2131() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE _is_valid_transition BOOLEAN;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    SELECT CONCAT(OLD."state", ':', NEW."state") = ANY('{referral_draft:referral_sent,referral_returned:referral_sent,referral_sent:referral_returned,referral_sent:referral_declined,referral_sent:queued,queued:start,start:working,start:closing,working:closing,closing:working,closing:closed,start:closed,working:closed}'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION 'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;
                END;
            $$;


--
-- Name: pgtrigger_caseevent_append_only_c15c2(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_caseevent_append_only_c15c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_checkpoint_append_only_5d240(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_checkpoint_append_only_5d240() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_childview_of_a_draft_63a20(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_childview_of_a_draft_63a20() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_childviewrecord_of_a_draft_27ad3(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_childviewrecord_of_a_draft_27ad3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_closingsummary_of_a_draft_9d7f1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_closingsummary_of_a_draft_9d7f1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_concernedchild_of_a_draft_19cac(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_concernedchild_of_a_draft_19cac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_correction_append_only_c92d3(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_correction_append_only_c92d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_correctionanswer_append_only_49940(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_correctionanswer_append_only_49940() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_correctionrequest_append_only_08dc5(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_correctionrequest_append_only_08dc5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_differingview_append_only_e3db6(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_differingview_append_only_e3db6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_entry_of_a_draft_84fd8(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_entry_of_a_draft_84fd8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_feedback_append_only_426d3(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_feedback_append_only_426d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_feedbackturn_append_only_b4e87(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_feedbackturn_append_only_b4e87() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_goaloutcome_of_a_draft_2dc24(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_goaloutcome_of_a_draft_2dc24() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_goalscore_of_a_draft_c8f41(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_goalscore_of_a_draft_c8f41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = (SELECT version_id FROM cases_plangoal WHERE id = OLD.plan_goal_id)) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = (SELECT version_id FROM cases_plangoal WHERE id = NEW.plan_goal_id)) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_goalvoice_of_a_draft_a3184(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_goalvoice_of_a_draft_a3184() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = (SELECT version_id FROM reviews_reviewgoal WHERE id = OLD.review_goal_id)) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = (SELECT version_id FROM reviews_reviewgoal WHERE id = NEW.review_goal_id)) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_hiddenreading_append_only_179b1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_hiddenreading_append_only_179b1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_mark_stays_15557(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_mark_stays_15557() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_negotiation_of_a_draft_43d66(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_negotiation_of_a_draft_43d66() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_opening_append_only_d5fa1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_opening_append_only_d5fa1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_outcomevoice_of_a_draft_b3e1e(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_outcomevoice_of_a_draft_b3e1e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = (SELECT version_id FROM reviews_goaloutcome WHERE id = OLD.outcome_id)) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = (SELECT version_id FROM reviews_goaloutcome WHERE id = NEW.outcome_id)) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_ownview_append_only_49fe7(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_ownview_append_only_49fe7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_ownwords_append_only_d10fe(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_ownwords_append_only_d10fe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_paper_append_only_526a0(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_paper_append_only_526a0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_paperscan_append_only_786ce(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_paperscan_append_only_786ce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_participant_of_a_draft_ff17e(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_participant_of_a_draft_ff17e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_plan_of_a_draft_1ef9f(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_plan_of_a_draft_1ef9f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_plangoal_of_a_draft_2f1ec(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_plangoal_of_a_draft_2f1ec() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_readlog_append_only_39e43(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_readlog_append_only_39e43() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_record_keeps_its_case_52218(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_record_keeps_its_case_52218() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_record_stays_24ea1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_record_stays_24ea1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_referralanswer_append_only_2bd2e(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_referralanswer_append_only_2bd2e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_review_of_a_draft_bd301(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_review_of_a_draft_bd301() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_reviewgoal_of_a_draft_e2145(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_reviewgoal_of_a_draft_e2145() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_securityevent_append_only_ababe(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_securityevent_append_only_ababe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_sharedrevision_append_only_15d5c(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_sharedrevision_append_only_15d5c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: pgtrigger_touchedgoal_of_a_draft_25f75(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_touchedgoal_of_a_draft_25f75() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP <> 'INSERT' AND
           (SELECT state FROM cases_recordversion WHERE id = OLD.version_id) <> 'draft' THEN
            RAISE EXCEPTION 'the body of a version changes only while it is a draft';
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF (SELECT state FROM cases_recordversion WHERE id = NEW.version_id) <> 'draft' THEN
                RAISE EXCEPTION 'the body of a version changes only while it is a draft';
            END IF;
            RETURN NEW;
        END IF;
        RETURN OLD;
        
                END;
            $$;


--
-- Name: pgtrigger_version_begins_as_a_draft_415aa(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_version_begins_as_a_draft_415aa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'a version begins as a draft';
                END;
            $$;


--
-- Name: pgtrigger_version_content_stays_015ef(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_version_content_stays_015ef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'the content of a version that was sent for approval never changes';
                END;
            $$;


--
-- Name: pgtrigger_version_frozen_stays_66132(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_version_frozen_stays_66132() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'a version that was frozen never changes';
                END;
            $$;


--
-- Name: pgtrigger_version_state_has_its_row_4d6b3(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_version_state_has_its_row_4d6b3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF NEW.state = 'annulled' THEN
                    IF NOT EXISTS (SELECT 1 FROM cases_annulment WHERE version_id = NEW.id) THEN
                        RAISE EXCEPTION 'a version is annulled with a reason';
                    END IF;
                ELSIF NEW.state = 'corrected' THEN
                    IF NOT EXISTS (SELECT 1 FROM cases_recordversion v JOIN cases_correction c
                                   ON c.id = v.correction_id WHERE c.original_id = NEW.id) THEN
                        RAISE EXCEPTION 'a version is corrected by another';
                    END IF;
                ELSIF NOT EXISTS (SELECT 1 FROM cases_approval
                                  WHERE version_id = NEW.id AND outcome = NEW.state) THEN
                    RAISE EXCEPTION 'a version is approved or returned by a decision';
                END IF;
                RETURN NEW;
                
                END;
            $$;


--
-- Name: pgtrigger_version_state_moves_ff2e3(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_version_state_moves_ff2e3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE _is_valid_transition BOOLEAN;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    SELECT CONCAT(OLD."state", ':', NEW."state") = ANY('{draft:ready_for_family,ready_for_family:submitted,ready_for_family:finalised,ready_for_family:superseded,submitted:approved,submitted:returned,approved:superseded,approved:corrected,finalised:corrected,finalised:annulled,corrected:annulled,superseded:annulled,returned:annulled,draft:superseded,returned:superseded}'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION 'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;
                END;
            $$;


--
-- Name: pgtrigger_version_stays_110fd(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_version_stays_110fd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;


--
-- Name: require_actor(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.require_actor() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF coalesce(current_setting('app.actor', true), '') = '' THEN
            RAISE EXCEPTION 'no write without a named actor';
        END IF;
        RETURN NULL;
    END $$;


--
-- Name: require_event(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.require_event() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF NOT EXISTS (SELECT 1 FROM cases_caseevent
                       WHERE sequence = NEW.event_id AND facts::jsonb ->> 'seal' = NEW.seal) THEN
            RAISE EXCEPTION 'a sealed row names its event in the chain';
        END IF;
        RETURN NEW;
    END $$;


--
-- Name: seal_screen_text(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seal_screen_text() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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
    END $$;


--
-- Name: seal_word(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seal_word() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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
    END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auditlog_logentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auditlog_logentry (
    id integer NOT NULL,
    object_pk character varying(255) NOT NULL,
    object_id bigint,
    object_repr text NOT NULL,
    action smallint NOT NULL,
    changes jsonb,
    "timestamp" timestamp with time zone NOT NULL,
    actor_id uuid,
    content_type_id integer NOT NULL,
    remote_addr inet,
    additional_data jsonb,
    serialized_data jsonb,
    cid character varying(255),
    changes_text text NOT NULL,
    remote_port integer,
    actor_email character varying(254),
    CONSTRAINT auditlog_logentry_action_check CHECK ((action >= 0)),
    CONSTRAINT auditlog_logentry_remote_port_check CHECK ((remote_port >= 0))
);


--
-- Name: auditlog_logentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auditlog_logentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auditlog_logentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cache; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);


--
-- Name: cases_acknowledgement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_acknowledgement (
    id uuid NOT NULL,
    content_hash character varying(64) NOT NULL,
    name_shown character varying(400) NOT NULL,
    role_shown character varying(80) NOT NULL,
    status character varying(16) NOT NULL,
    own_words text NOT NULL,
    reason character varying(300) NOT NULL,
    method character varying(8) NOT NULL,
    sentence character varying(300) NOT NULL,
    typed_name character varying(400) NOT NULL,
    strokes jsonb,
    shown_at timestamp with time zone,
    signed_at timestamp with time zone NOT NULL,
    witness_id uuid NOT NULL,
    person_id uuid NOT NULL,
    version_id uuid NOT NULL,
    session_id uuid,
    event_id bigint NOT NULL,
    known_by character varying(16) NOT NULL,
    paper_on date,
    reading character varying(12) NOT NULL,
    seal character varying(64) NOT NULL,
    sealed_as character varying(40) NOT NULL,
    view_hash character varying(64) NOT NULL,
    for_family boolean NOT NULL,
    CONSTRAINT acknowledgement_hashes CHECK ((((seal)::text ~ '^[0-9a-f]{64}$'::text) AND ((content_hash)::text ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT acknowledgement_status_known CHECK (((status)::text = ANY ((ARRAY['agrees'::character varying, 'agrees_in_part'::character varying, 'differs'::character varying, 'declined'::character varying, 'absent'::character varying, 'not_asked'::character varying])::text[]))),
    CONSTRAINT not_signing_has_a_reason CHECK (((NOT ((status)::text = ANY ((ARRAY['absent'::character varying, 'not_asked'::character varying])::text[]))) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT own_hand_on_a_shared_screen CHECK ((((method)::text = ANY ((ARRAY['worker'::character varying, 'paper'::character varying])::text[])) OR (session_id IS NOT NULL))),
    CONSTRAINT own_word_names_view_and_person CHECK ((((method)::text = 'worker'::text) OR ((NOT ((view_hash)::text = ''::text)) AND (NOT ((known_by)::text = ''::text))))),
    CONSTRAINT paper_has_a_day CHECK (((NOT ((method)::text = 'paper'::text)) OR (paper_on IS NOT NULL)))
);


--
-- Name: cases_agerule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_agerule (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source character varying(120) NOT NULL,
    legal_basis character varying(20) NOT NULL,
    "right" character varying(30) NOT NULL,
    age smallint NOT NULL,
    CONSTRAINT cases_agerule_age_check CHECK ((age >= 0))
);


--
-- Name: cases_agerule_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_agerule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_agerule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_annulment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_annulment (
    sealed_as character varying(40) NOT NULL,
    seal character varying(64) NOT NULL,
    id uuid NOT NULL,
    content_hash character varying(64) NOT NULL,
    reason character varying(16) NOT NULL,
    words character varying(300) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    event_id bigint NOT NULL,
    made_by_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT annulment_says_why CHECK ((NOT ((words)::text = ''::text)))
);


--
-- Name: cases_approval; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_approval (
    id uuid NOT NULL,
    content_hash character varying(64) NOT NULL,
    outcome character varying(10) NOT NULL,
    comment text NOT NULL,
    differing_views_read boolean NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by_id uuid NOT NULL,
    version_id uuid NOT NULL,
    event_id bigint NOT NULL,
    ground character varying(40) NOT NULL,
    method character varying(8) NOT NULL,
    name_shown character varying(400) NOT NULL,
    seal character varying(64) NOT NULL,
    sealed_as character varying(40) NOT NULL,
    sentence character varying(300) NOT NULL,
    shown_at timestamp with time zone,
    title_shown character varying(80) NOT NULL,
    CONSTRAINT approving_asks_the_password CHECK ((((outcome)::text = 'returned'::text) OR ((method)::text = 'password'::text))),
    CONSTRAINT returning_has_a_comment CHECK (((NOT ((outcome)::text = 'returned'::text)) OR (NOT (comment = ''::text))))
);


--
-- Name: cases_authorship; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_authorship (
    id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    user_id uuid NOT NULL,
    version_id uuid NOT NULL
);


--
-- Name: cases_authorship_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_authorship ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_authorship_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_case (
    id uuid NOT NULL,
    number character varying(20) NOT NULL,
    legal_basis character varying(20) NOT NULL,
    service character varying(30) NOT NULL,
    service_task character varying(30) NOT NULL,
    state character varying(24) NOT NULL,
    language character varying(8) NOT NULL,
    matter_opened_on date,
    assessment_started_on date,
    assessment_done_on date,
    client_plan_on date,
    client_plan_check_on date,
    weekly_min smallint NOT NULL,
    weekly_max smallint NOT NULL,
    composition character varying(300) NOT NULL,
    places character varying(300) NOT NULL,
    expected_length character varying(120) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    queued_at timestamp with time zone,
    started_at timestamp with time zone,
    working_at timestamp with time zone,
    next_review_on date,
    queued_by_id uuid,
    responsible_social_worker_id uuid NOT NULL,
    started_by_id uuid,
    unit_id uuid NOT NULL,
    working_by_id uuid,
    closed_at timestamp with time zone,
    closed_by_id uuid,
    closing_at timestamp with time zone,
    closing_by_id uuid,
    end_planned_on date,
    end_reason character varying(16) NOT NULL,
    end_words text NOT NULL,
    ended_on date,
    CONSTRAINT case_closed_paired CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL)))),
    CONSTRAINT case_closing_paired CHECK ((((closing_at IS NULL) AND (closing_by_id IS NULL)) OR ((closing_at IS NOT NULL) AND (closing_by_id IS NOT NULL)))),
    CONSTRAINT case_queued_paired CHECK ((((queued_at IS NULL) AND (queued_by_id IS NULL)) OR ((queued_at IS NOT NULL) AND (queued_by_id IS NOT NULL)))),
    CONSTRAINT case_started_paired CHECK ((((started_at IS NULL) AND (started_by_id IS NULL)) OR ((started_at IS NOT NULL) AND (started_by_id IS NOT NULL)))),
    CONSTRAINT case_working_paired CHECK ((((working_at IS NULL) AND (working_by_id IS NULL)) OR ((working_at IS NOT NULL) AND (working_by_id IS NOT NULL)))),
    CONSTRAINT cases_case_weekly_max_check CHECK ((weekly_max >= 0)),
    CONSTRAINT cases_case_weekly_min_check CHECK ((weekly_min >= 0)),
    CONSTRAINT closed_has_a_day_and_a_reason CHECK (((NOT ((state)::text = 'closed'::text)) OR ((ended_on IS NOT NULL) AND (NOT ((end_reason)::text = ''::text))))),
    CONSTRAINT weekly_rhythm CHECK (((weekly_min >= 1) AND (weekly_max >= weekly_min) AND (weekly_max <= 14))),
    CONSTRAINT working_has_a_review_day CHECK (((NOT ((state)::text = 'working'::text)) OR (next_review_on IS NOT NULL)))
);


--
-- Name: cases_caseevent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_caseevent (
    sequence bigint NOT NULL,
    kind character varying(24) NOT NULL,
    at timestamp with time zone NOT NULL,
    facts text NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL
);


--
-- Name: cases_caseperson; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_caseperson (
    id bigint NOT NULL,
    role character varying(16) NOT NULL,
    is_client boolean NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    household character varying(80) NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT left_after_joining CHECK (((left_on IS NULL) OR (left_on >= joined_on)))
);


--
-- Name: cases_caseperson_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_caseperson ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_caseperson_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_checkpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_checkpoint (
    size bigint NOT NULL,
    text text NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: cases_childview; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_childview (
    id bigint NOT NULL,
    was_sought boolean,
    manner character varying(16) NOT NULL,
    place character varying(200) NOT NULL,
    content text NOT NULL,
    omission_reason text NOT NULL,
    child_id uuid NOT NULL,
    version_id uuid NOT NULL
);


--
-- Name: cases_childview_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_childview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_childview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_code (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source character varying(120) NOT NULL,
    code_set character varying(40) NOT NULL,
    oid character varying(60) NOT NULL,
    value character varying(40) NOT NULL,
    name_fi character varying(120) NOT NULL,
    name_sv character varying(120) NOT NULL
);


--
-- Name: cases_code_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_code ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_code_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_contactdetails; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_contactdetails (
    person_id uuid NOT NULL,
    phone text,
    email text,
    address text,
    postal_code text,
    municipality text
);


--
-- Name: cases_correction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_correction (
    sealed_as character varying(40) NOT NULL,
    seal character varying(64) NOT NULL,
    id uuid NOT NULL,
    content_hash character varying(64) NOT NULL,
    what character varying(300) NOT NULL,
    why character varying(300) NOT NULL,
    name_shown character varying(400) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    asked_by_id uuid,
    event_id bigint NOT NULL,
    made_by_id uuid NOT NULL,
    original_id uuid NOT NULL,
    request_id uuid,
    CONSTRAINT correction_says_what_and_why CHECK (((NOT ((what)::text = ''::text)) AND (NOT ((why)::text = ''::text))))
);


--
-- Name: cases_correctionanswer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_correctionanswer (
    sealed_as character varying(40) NOT NULL,
    seal character varying(64) NOT NULL,
    request_id uuid NOT NULL,
    outcome character varying(10) NOT NULL,
    reasons text NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by_id uuid NOT NULL,
    correction_id uuid,
    event_id bigint NOT NULL,
    CONSTRAINT corrected_names_the_correction CHECK (((NOT ((outcome)::text = 'corrected'::text)) OR (correction_id IS NOT NULL))),
    CONSTRAINT refusing_has_reasons CHECK (((NOT ((outcome)::text = 'refused'::text)) OR (NOT (reasons = ''::text))))
);


--
-- Name: cases_correctionrequest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_correctionrequest (
    sealed_as character varying(40) NOT NULL,
    seal character varying(64) NOT NULL,
    id uuid NOT NULL,
    content_hash character varying(64) NOT NULL,
    name_shown character varying(400) NOT NULL,
    asked_on date NOT NULL,
    wrong text NOT NULL,
    wished text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    asked_by_id uuid NOT NULL,
    event_id bigint NOT NULL,
    version_id uuid NOT NULL,
    written_by_id uuid NOT NULL
);


--
-- Name: cases_deadlinerule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_deadlinerule (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source character varying(120) NOT NULL,
    key character varying(40) NOT NULL,
    amount smallint NOT NULL,
    unit character varying(14) NOT NULL,
    CONSTRAINT cases_deadlinerule_amount_check CHECK ((amount >= 0))
);


--
-- Name: cases_deadlinerule_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_deadlinerule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_deadlinerule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_decisionreference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_decisionreference (
    id bigint NOT NULL,
    number character varying(60) NOT NULL,
    decided_on date NOT NULL,
    decided_by character varying(120) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    hours_per_month smallint,
    case_id uuid NOT NULL,
    child_id uuid NOT NULL,
    CONSTRAINT cases_decisionreference_hours_per_month_check CHECK ((hours_per_month >= 0)),
    CONSTRAINT decision_ends_after_start CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);


--
-- Name: cases_decisionreference_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_decisionreference ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_decisionreference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_deputy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_deputy (
    id bigint NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    deputy_id uuid NOT NULL,
    social_worker_id uuid NOT NULL,
    appointed_at timestamp with time zone NOT NULL,
    appointed_by_id uuid NOT NULL,
    CONSTRAINT deputy_ends_after_start CHECK ((ends_on >= starts_on)),
    CONSTRAINT nobody_deputises_themselves CHECK ((NOT (social_worker_id = deputy_id)))
);


--
-- Name: cases_deputy_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_deputy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_deputy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_goal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_goal (
    id uuid NOT NULL,
    case_id uuid NOT NULL
);


--
-- Name: cases_goalscore; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_goalscore (
    id bigint NOT NULL,
    now smallint,
    wished smallint,
    person_id uuid,
    plan_goal_id bigint NOT NULL,
    CONSTRAINT cases_goalscore_now_check CHECK ((now >= 0)),
    CONSTRAINT cases_goalscore_wished_check CHECK ((wished >= 0)),
    CONSTRAINT numbers_to_ten CHECK ((((now IS NULL) OR (now <= 10)) AND ((wished IS NULL) OR (wished <= 10))))
);


--
-- Name: cases_goalscore_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_goalscore ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_goalscore_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_guardianship; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_guardianship (
    id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    may_receive_data character varying(8) NOT NULL,
    ground character varying(300) NOT NULL,
    evidence_seen_on date,
    valid_from date,
    valid_to date,
    adult_id uuid NOT NULL,
    case_id uuid NOT NULL,
    child_id uuid NOT NULL,
    CONSTRAINT nobody_guards_themselves CHECK ((NOT (child_id = adult_id))),
    CONSTRAINT withheld_data_has_a_ground CHECK ((((may_receive_data)::text = 'yes'::text) OR (NOT ((ground)::text = ''::text))))
);


--
-- Name: cases_hiddenreading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_hiddenreading (
    sealed_as character varying(40) NOT NULL,
    seal character varying(64) NOT NULL,
    id uuid NOT NULL,
    why character varying(300) NOT NULL,
    read_at timestamp with time zone NOT NULL,
    annulment_id uuid NOT NULL,
    event_id bigint NOT NULL,
    read_by_id uuid NOT NULL
);


--
-- Name: cases_legaltext; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_legaltext (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source character varying(120) NOT NULL,
    key character varying(40) NOT NULL,
    legal_basis character varying(20) NOT NULL,
    language character varying(8) NOT NULL,
    text text NOT NULL
);


--
-- Name: cases_legaltext_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_legaltext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_legaltext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_negotiation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_negotiation (
    id bigint NOT NULL,
    held_on date NOT NULL,
    place character varying(120) NOT NULL,
    participants character varying(500) NOT NULL,
    version_id uuid NOT NULL
);


--
-- Name: cases_negotiation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_negotiation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_negotiation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_networkmember; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_networkmember (
    id uuid NOT NULL,
    name character varying(200) NOT NULL,
    relation character varying(120) NOT NULL,
    organisation character varying(120) NOT NULL,
    phone text,
    may_contact boolean NOT NULL,
    consent_by character varying(200) NOT NULL,
    consent_on date,
    withdrawn_on date,
    case_id uuid NOT NULL,
    CONSTRAINT contact_needs_consent CHECK (((NOT may_contact) OR ((consent_on IS NOT NULL) AND (NOT ((consent_by)::text = ''::text)))))
);


--
-- Name: cases_opening; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_opening (
    id bigint NOT NULL,
    ground character varying(12) NOT NULL,
    words character varying(300) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    case_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT opening_has_words CHECK ((NOT ((words)::text = ''::text)))
);


--
-- Name: cases_opening_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_opening ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_opening_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_ownview; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_ownview (
    sealed_as character varying(40) NOT NULL,
    seal character varying(64) NOT NULL,
    id uuid NOT NULL,
    content_hash character varying(64) NOT NULL,
    name_shown character varying(400) NOT NULL,
    text text NOT NULL,
    how character varying(120) NOT NULL,
    for_family boolean NOT NULL,
    written_at timestamp with time zone NOT NULL,
    event_id bigint NOT NULL,
    person_id uuid NOT NULL,
    version_id uuid NOT NULL,
    written_by_id uuid NOT NULL,
    CONSTRAINT own_view_has_words CHECK ((NOT (text = ''::text)))
);


--
-- Name: cases_ownwords; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_ownwords (
    sealed_as character varying(40) NOT NULL,
    seal character varying(64) NOT NULL,
    id uuid NOT NULL,
    name_shown character varying(400) NOT NULL,
    text text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    event_id bigint NOT NULL,
    person_id uuid NOT NULL,
    session_id uuid NOT NULL,
    version_id uuid NOT NULL
);


--
-- Name: cases_paper; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_paper (
    version_id uuid NOT NULL,
    pdf bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    event_id bigint NOT NULL,
    seal character varying(64) NOT NULL,
    sealed_as character varying(40) NOT NULL
);


--
-- Name: cases_paperscan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_paperscan (
    sealed_as character varying(40) NOT NULL,
    seal character varying(64) NOT NULL,
    id uuid NOT NULL,
    content_type character varying(20) NOT NULL,
    file bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    acknowledgement_id uuid NOT NULL,
    added_by_id uuid NOT NULL,
    event_id bigint NOT NULL
);


--
-- Name: cases_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_person (
    id uuid NOT NULL,
    first_names character varying(200) NOT NULL,
    last_name character varying(200) NOT NULL,
    born_on date,
    language character varying(8) NOT NULL,
    interpreter_language character varying(60) NOT NULL,
    has_protected_address boolean NOT NULL,
    protected_until date
);


--
-- Name: cases_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_plan (
    version_id uuid NOT NULL,
    service_started_on date,
    situation text NOT NULL,
    strengths text NOT NULL,
    what_works text NOT NULL,
    what_does_not text NOT NULL,
    change_wished text NOT NULL,
    service_experience text NOT NULL,
    kinds_of_work character varying(16)[] NOT NULL,
    content_and_delivery text NOT NULL,
    cancellation text NOT NULL,
    agreed_next_steps text NOT NULL,
    other_matters text NOT NULL,
    distribution character varying(300) NOT NULL,
    next_review_on date,
    next_review_time time without time zone,
    next_review_place character varying(120) NOT NULL
);


--
-- Name: cases_plangoal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_plangoal (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    owner character varying(200) NOT NULL,
    title character varying(200) NOT NULL,
    child_words text NOT NULL,
    description text NOT NULL,
    indicator text NOT NULL,
    means text NOT NULL,
    goal_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT cases_plangoal_position_check CHECK (("position" >= 0))
);


--
-- Name: cases_plangoal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_plangoal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_plangoal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_record (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    language character varying(8) NOT NULL,
    case_id uuid NOT NULL
);


--
-- Name: cases_recordversion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_recordversion (
    id uuid NOT NULL,
    number smallint NOT NULL,
    state character varying(20) NOT NULL,
    content text NOT NULL,
    content_hash character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone NOT NULL,
    frozen_at timestamp with time zone,
    submitted_at timestamp with time zone,
    created_by_id uuid NOT NULL,
    edited_by_id uuid NOT NULL,
    frozen_by_id uuid,
    submitted_by_id uuid,
    record_id uuid NOT NULL,
    finalised_at timestamp with time zone,
    finalised_by_id uuid,
    event_id bigint,
    seal character varying(64) NOT NULL,
    correction_id uuid,
    CONSTRAINT cases_recordversion_number_check CHECK ((number >= 0)),
    CONSTRAINT decided_was_submitted CHECK (((NOT ((state)::text = ANY ((ARRAY['submitted'::character varying, 'approved'::character varying, 'returned'::character varying])::text[]))) OR (submitted_at IS NOT NULL))),
    CONSTRAINT finalised_paired CHECK ((((finalised_at IS NULL) AND (finalised_by_id IS NULL)) OR ((finalised_at IS NOT NULL) AND (finalised_by_id IS NOT NULL)))),
    CONSTRAINT finished_has_a_stamp CHECK (((NOT ((state)::text = 'finalised'::text)) OR (finalised_at IS NOT NULL))),
    CONSTRAINT frozen_has_content CHECK ((((content = ''::text) AND (frozen_at IS NULL) AND ((state)::text = ANY ((ARRAY['draft'::character varying, 'superseded'::character varying])::text[]))) OR ((event_id IS NOT NULL) AND (frozen_at IS NOT NULL) AND (NOT ((state)::text = 'draft'::text)) AND (NOT (content = ''::text)) AND (NOT ((content_hash)::text = ''::text)) AND (NOT ((seal)::text = ''::text))))),
    CONSTRAINT frozen_paired CHECK ((((frozen_at IS NULL) AND (frozen_by_id IS NULL)) OR ((frozen_at IS NOT NULL) AND (frozen_by_id IS NOT NULL)))),
    CONSTRAINT submitted_paired CHECK ((((submitted_at IS NULL) AND (submitted_by_id IS NULL)) OR ((submitted_at IS NOT NULL) AND (submitted_by_id IS NOT NULL))))
);


--
-- Name: cases_referral; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_referral (
    case_id uuid NOT NULL,
    purpose text NOT NULL,
    background text NOT NULL,
    family_wish text NOT NULL,
    children_views text NOT NULL,
    agreed_with_family text NOT NULL,
    safety text NOT NULL,
    urgency character varying(8) NOT NULL,
    urgency_text character varying(300) NOT NULL,
    told_to_family character varying(8) NOT NULL,
    told_reason character varying(300) NOT NULL,
    may_call_family boolean NOT NULL,
    decision_expected_on date,
    sent_at timestamp with time zone,
    sent_by_id uuid
);


--
-- Name: cases_referralanswer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_referralanswer (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    reason character varying(20) NOT NULL,
    text text NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    CONSTRAINT declining_has_a_reason CHECK (((NOT ((kind)::text = 'declined'::text)) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT returning_has_a_question CHECK (((NOT ((kind)::text = 'returned'::text)) OR (NOT (text = ''::text))))
);


--
-- Name: cases_referralanswer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_referralanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_referralanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_retentionrule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_retentionrule (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source character varying(120) NOT NULL,
    document_class character varying(40) NOT NULL,
    service_task character varying(30) NOT NULL,
    base character varying(20) NOT NULL,
    years smallint NOT NULL,
    CONSTRAINT cases_retentionrule_years_check CHECK ((years >= 0))
);


--
-- Name: cases_retentionrule_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_retentionrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_retentionrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_sharedrevision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_sharedrevision (
    id uuid NOT NULL,
    number integer NOT NULL,
    fields jsonb NOT NULL,
    is_final boolean NOT NULL,
    content text NOT NULL,
    content_hash character varying(64) NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid,
    CONSTRAINT cases_sharedrevision_number_check CHECK ((number >= 0))
);


--
-- Name: cases_sharedsession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_sharedsession (
    id uuid NOT NULL,
    token_hash character varying(64) NOT NULL,
    language character varying(8) NOT NULL,
    snapshot jsonb NOT NULL,
    present jsonb NOT NULL,
    starts_frozen boolean NOT NULL,
    frozen_hash character varying(64) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    collected_at timestamp with time zone,
    wrong_pins smallint NOT NULL,
    version_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    is_paired boolean NOT NULL,
    joined_at timestamp with time zone,
    left_out jsonb NOT NULL,
    pair_hash character varying(64) NOT NULL,
    pair_until timestamp with time zone,
    passkey_round integer NOT NULL,
    CONSTRAINT cases_sharedsession_passkey_round_check CHECK ((passkey_round >= 0)),
    CONSTRAINT cases_sharedsession_wrong_pins_check CHECK ((wrong_pins >= 0)),
    CONSTRAINT shared_ends_after_start CHECK ((ends_at > started_at))
);


--
-- Name: cases_staffassignment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases_staffassignment (
    id bigint NOT NULL,
    role character varying(12) NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    reason character varying(200) NOT NULL,
    case_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    CONSTRAINT assignment_ends_after_start CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
);


--
-- Name: cases_staffassignment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.cases_staffassignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_staffassignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


--
-- Name: meetings_agreeddone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_agreeddone (
    item_id bigint NOT NULL,
    how character varying(8) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL
);


--
-- Name: meetings_agreeditem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_agreeditem (
    id bigint NOT NULL,
    text character varying(500) NOT NULL,
    who character varying(200) NOT NULL,
    due_on date,
    version_id uuid NOT NULL
);


--
-- Name: meetings_agreeditem_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.meetings_agreeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_agreeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: meetings_childviewrecord; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_childviewrecord (
    version_id uuid NOT NULL,
    held_on date NOT NULL,
    manner character varying(16) NOT NULL,
    place character varying(120) NOT NULL,
    participants character varying(300) NOT NULL,
    questions text NOT NULL,
    opinion text NOT NULL,
    worker_notes text NOT NULL,
    child_id uuid NOT NULL
);


--
-- Name: meetings_concernedchild; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_concernedchild (
    id bigint NOT NULL,
    child_id uuid NOT NULL,
    version_id uuid NOT NULL
);


--
-- Name: meetings_concernedchild_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.meetings_concernedchild ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_concernedchild_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: meetings_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_entry (
    version_id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    contact_mode character varying(16) NOT NULL,
    place_kind character varying(16) NOT NULL,
    place_text character varying(120) NOT NULL,
    other_participants character varying(500) NOT NULL,
    part_time character varying(300) NOT NULL,
    what_we_did text NOT NULL,
    child_thoughts text NOT NULL,
    parent_thoughts text NOT NULL,
    others_thoughts text NOT NULL,
    worker_notes text NOT NULL,
    kinds_of_work character varying(16)[] NOT NULL,
    written_together character varying(12) NOT NULL,
    not_together_reason character varying(12) NOT NULL,
    not_together_words character varying(300) NOT NULL,
    travel_minutes smallint,
    next_on date,
    next_time time without time zone,
    next_place character varying(120) NOT NULL,
    cancelled_by character varying(12) NOT NULL,
    cancel_reason character varying(16) NOT NULL,
    notice character varying(120) NOT NULL,
    counterpart character varying(200) NOT NULL,
    purpose character varying(300) NOT NULL,
    ground character varying(300) NOT NULL,
    is_evening boolean NOT NULL,
    is_weekend boolean NOT NULL,
    is_child_alone boolean NOT NULL,
    CONSTRAINT entry_ends_after_start CHECK (((ends_at IS NULL) OR (ends_at > starts_at))),
    CONSTRAINT meetings_entry_travel_minutes_check CHECK ((travel_minutes >= 0))
);


--
-- Name: meetings_participant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_participant (
    id bigint NOT NULL,
    member_id uuid,
    person_id uuid,
    version_id uuid NOT NULL,
    worker_id uuid,
    CONSTRAINT participant_is_one CHECK ((((member_id IS NULL) AND (person_id IS NOT NULL) AND (worker_id IS NULL)) OR ((member_id IS NULL) AND (person_id IS NULL) AND (worker_id IS NOT NULL)) OR ((member_id IS NOT NULL) AND (person_id IS NULL) AND (worker_id IS NULL))))
);


--
-- Name: meetings_participant_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.meetings_participant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_participant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: meetings_touchedgoal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_touchedgoal (
    id bigint NOT NULL,
    goal_id uuid NOT NULL,
    version_id uuid NOT NULL
);


--
-- Name: meetings_touchedgoal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.meetings_touchedgoal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_touchedgoal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: perhetyo_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_draft (
    id uuid NOT NULL,
    form character varying(120) NOT NULL,
    case_id uuid,
    fields jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: perhetyo_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_mark (
    name character varying(40) NOT NULL,
    "values" character varying(200)[] NOT NULL
);


--
-- Name: perhetyo_readlog; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_readlog (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    request_id uuid NOT NULL,
    role character varying(24) NOT NULL,
    ground character varying(40) NOT NULL,
    action character varying(12) NOT NULL,
    page character varying(60) NOT NULL,
    case_id uuid,
    person_id uuid,
    address inet,
    user_id uuid NOT NULL
);


--
-- Name: perhetyo_readlog_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.perhetyo_readlog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.perhetyo_readlog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: perhetyo_securityevent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_securityevent (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(24) NOT NULL,
    page character varying(60) NOT NULL,
    case_id uuid,
    address inet,
    user_id uuid
);


--
-- Name: perhetyo_securityevent_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.perhetyo_securityevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.perhetyo_securityevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: perhetyo_submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_submission (
    key uuid NOT NULL,
    fingerprint character varying(64) NOT NULL,
    location character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    user_id uuid NOT NULL
);


--
-- Name: perhetyo_unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_unit (
    id uuid NOT NULL,
    name_fi character varying(120) NOT NULL,
    name_sv character varying(120) NOT NULL,
    organiser_fi character varying(120) NOT NULL,
    organiser_sv character varying(120) NOT NULL,
    takes_referrals boolean NOT NULL
);


--
-- Name: perhetyo_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_user (
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    id uuid NOT NULL,
    role character varying(24) NOT NULL,
    title_fi character varying(80) NOT NULL,
    title_sv character varying(80) NOT NULL,
    phone character varying(30) NOT NULL,
    can_decide boolean NOT NULL,
    pin character varying(200) NOT NULL,
    unit_id uuid
);


--
-- Name: perhetyo_user_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_user_groups (
    id bigint NOT NULL,
    user_id uuid NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: perhetyo_user_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.perhetyo_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.perhetyo_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: perhetyo_user_user_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.perhetyo_user_user_permissions (
    id bigint NOT NULL,
    user_id uuid NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: perhetyo_user_user_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.perhetyo_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.perhetyo_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reviews_closingsummary; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews_closingsummary (
    version_id uuid NOT NULL,
    gone_through_on date,
    participants character varying(500) NOT NULL,
    starting_point text NOT NULL,
    work_done text NOT NULL,
    family_experience text NOT NULL,
    worker_assessment text NOT NULL,
    strengths_forward text NOT NULL,
    go_on_with text NOT NULL,
    warning_signs text NOT NULL,
    whom_we_ask text NOT NULL,
    follow_up_services text NOT NULL,
    letter_to_child text NOT NULL,
    feedback_offered boolean,
    last_day date,
    sources jsonb NOT NULL
);


--
-- Name: reviews_feedback; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews_feedback (
    id uuid NOT NULL,
    answerer character varying(16) NOT NULL,
    month date NOT NULL,
    answers jsonb NOT NULL,
    helped_most text NOT NULL,
    otherwise text NOT NULL,
    unit_id uuid NOT NULL
);


--
-- Name: reviews_feedbackturn; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews_feedbackturn (
    id uuid NOT NULL,
    answerer character varying(16) NOT NULL,
    outcome character varying(8) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    case_id uuid NOT NULL,
    session_id uuid
);


--
-- Name: reviews_goaloutcome; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews_goaloutcome (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    title character varying(200) NOT NULL,
    attainment character varying(12) NOT NULL,
    goal_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT reviews_goaloutcome_position_check CHECK (("position" >= 0))
);


--
-- Name: reviews_goaloutcome_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.reviews_goaloutcome ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_goaloutcome_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reviews_goalvoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews_goalvoice (
    id bigint NOT NULL,
    voice character varying(8) NOT NULL,
    words text NOT NULL,
    now smallint,
    wished smallint,
    person_id uuid,
    review_goal_id bigint NOT NULL,
    CONSTRAINT family_voice_is_a_person CHECK ((((person_id IS NOT NULL) AND ((voice)::text = 'family'::text)) OR ((NOT ((voice)::text = 'family'::text)) AND (person_id IS NULL)))),
    CONSTRAINT review_numbers_to_ten CHECK ((((now IS NULL) OR (now <= 10)) AND ((wished IS NULL) OR (wished <= 10)))),
    CONSTRAINT reviews_goalvoice_now_check CHECK ((now >= 0)),
    CONSTRAINT reviews_goalvoice_wished_check CHECK ((wished >= 0))
);


--
-- Name: reviews_goalvoice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.reviews_goalvoice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_goalvoice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reviews_outcomevoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews_outcomevoice (
    id bigint NOT NULL,
    voice character varying(8) NOT NULL,
    words text NOT NULL,
    now smallint,
    outcome_id bigint NOT NULL,
    person_id uuid,
    CONSTRAINT outcome_numbers_to_ten CHECK (((now IS NULL) OR (now <= 10))),
    CONSTRAINT outcome_of_family_is_a_person CHECK ((((person_id IS NOT NULL) AND ((voice)::text = 'family'::text)) OR ((NOT ((voice)::text = 'family'::text)) AND (person_id IS NULL)))),
    CONSTRAINT reviews_outcomevoice_now_check CHECK ((now >= 0))
);


--
-- Name: reviews_outcomevoice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.reviews_outcomevoice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_outcomevoice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reviews_review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews_review (
    version_id uuid NOT NULL,
    held_on date,
    held_time time without time zone,
    not_held_reason text NOT NULL,
    place character varying(120) NOT NULL,
    participants character varying(500) NOT NULL,
    social_worker_there boolean,
    why_not_there character varying(300) NOT NULL,
    what_works text NOT NULL,
    what_does_not text NOT NULL,
    service_experience text NOT NULL,
    conclusion character varying(12) NOT NULL,
    conclusion_words text NOT NULL,
    agreed_next_steps text NOT NULL,
    weekly_min smallint,
    weekly_max smallint,
    next_review_on date,
    next_review_time time without time zone,
    next_review_place character varying(120) NOT NULL,
    end_planned_on date,
    CONSTRAINT review_rhythm CHECK (((weekly_min IS NULL) OR (weekly_max IS NULL) OR (weekly_max >= weekly_min))),
    CONSTRAINT reviews_review_weekly_max_check CHECK ((weekly_max >= 0)),
    CONSTRAINT reviews_review_weekly_min_check CHECK ((weekly_min >= 0))
);


--
-- Name: reviews_reviewgoal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews_reviewgoal (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    attainment character varying(12) NOT NULL,
    from_now_on character varying(12) NOT NULL,
    title character varying(200) NOT NULL,
    owner character varying(200) NOT NULL,
    child_words text NOT NULL,
    indicator text NOT NULL,
    means text NOT NULL,
    goal_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT reviews_reviewgoal_position_check CHECK (("position" >= 0))
);


--
-- Name: reviews_reviewgoal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.reviews_reviewgoal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_reviewgoal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: shared_snapshot; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.shared_snapshot WITH (security_barrier='true') AS
 SELECT id,
    version_id,
    worker_id,
    language,
    snapshot,
    present,
    starts_frozen,
    frozen_hash,
    started_at,
    ends_at,
    is_paired
   FROM public.cases_sharedsession
  WHERE (((token_hash)::text = current_setting('app.shared_token'::text, true)) AND (ended_at IS NULL) AND (ends_at > (now() - '00:10:00'::interval)));


--
-- Name: shared_acknowledgement; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.shared_acknowledgement WITH (security_barrier='true') AS
 SELECT id,
    version_id,
    content_hash,
    view_hash,
    person_id,
    name_shown,
    role_shown,
    status,
    own_words,
    reason,
    method,
    reading,
    sentence,
    typed_name,
    strokes,
    shown_at,
    signed_at,
    paper_on,
    witness_id,
    known_by,
    session_id,
    sealed_as,
    seal,
    for_family
   FROM public.cases_acknowledgement
  WHERE ((session_id IN ( SELECT cases_sharedsession.id
           FROM public.cases_sharedsession
          WHERE (((cases_sharedsession.token_hash)::text = current_setting('app.shared_token'::text, true)) AND (cases_sharedsession.ended_at IS NULL) AND (cases_sharedsession.ends_at > (now() - '00:10:00'::interval))))) AND ((version_id, witness_id) IN ( SELECT shared_snapshot.version_id,
            shared_snapshot.worker_id
           FROM public.shared_snapshot)))
  WITH LOCAL CHECK OPTION;


--
-- Name: shared_feedback; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.shared_feedback WITH (security_barrier='true') AS
 SELECT id,
    unit_id,
    answerer,
    month,
    answers,
    helped_most,
    otherwise
   FROM public.reviews_feedback
  WHERE (unit_id IN ( SELECT c.unit_id
           FROM (((public.cases_sharedsession s
             JOIN public.cases_recordversion v ON ((v.id = s.version_id)))
             JOIN public.cases_record r ON ((r.id = v.record_id)))
             JOIN public.cases_case c ON ((c.id = r.case_id)))
          WHERE (s.id IN ( SELECT cases_sharedsession.id
                   FROM public.cases_sharedsession
                  WHERE (((cases_sharedsession.token_hash)::text = current_setting('app.shared_token'::text, true)) AND (cases_sharedsession.ended_at IS NULL) AND (cases_sharedsession.ends_at > now()))))))
  WITH LOCAL CHECK OPTION;


--
-- Name: shared_feedback_turn; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.shared_feedback_turn WITH (security_barrier='true') AS
 SELECT id,
    case_id,
    session_id,
    answerer,
    outcome,
    at,
    by_id
   FROM public.reviews_feedbackturn
  WHERE ((session_id IN ( SELECT cases_sharedsession.id
           FROM public.cases_sharedsession
          WHERE (((cases_sharedsession.token_hash)::text = current_setting('app.shared_token'::text, true)) AND (cases_sharedsession.ended_at IS NULL) AND (cases_sharedsession.ends_at > now())))) AND (by_id IS NULL))
  WITH LOCAL CHECK OPTION;


--
-- Name: shared_revision; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.shared_revision WITH (security_barrier='true') AS
 SELECT id,
    session_id,
    number,
    fields,
    is_final,
    content,
    content_hash,
    saved_at,
    person_id
   FROM public.cases_sharedrevision
  WHERE (session_id IN ( SELECT cases_sharedsession.id
           FROM public.cases_sharedsession
          WHERE (((cases_sharedsession.token_hash)::text = current_setting('app.shared_token'::text, true)) AND (cases_sharedsession.ended_at IS NULL) AND (cases_sharedsession.ends_at > (now() - '00:10:00'::interval)))))
  WITH LOCAL CHECK OPTION;


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account_emailaddress (id, email, verified, "primary", user_id) FROM stdin;
\.


--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account_emailconfirmation (id, created, sent, key, email_address_id) FROM stdin;
\.


--
-- Data for Name: auditlog_logentry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.auditlog_logentry (id, object_pk, object_id, object_repr, action, changes, "timestamp", actor_id, content_type_id, remote_addr, additional_data, serialized_data, cid, changes_text, remote_port, actor_email) FROM stdin;
1	2e5cd1b3-0469-45d9-a3ad-fa820036c296	\N	Perhetyö, itäinen tiimi	0	{"id": ["None", "2e5cd1b3-0469-45d9-a3ad-fa820036c296"], "cases": ["None", "cases.Case.None"], "name_fi": ["None", "Perhetyö, itäinen tiimi"], "name_sv": ["None", "Familjearbete, östra teamet"], "workers": ["None", "perhetyo.User.None"], "feedback": ["None", "reviews.Feedback.None"], "organiser_fi": ["None", "Meriharjun hyvinvointialue"], "organiser_sv": ["None", "Havsåsens välfärdsområde"], "takes_referrals": ["None", "True"]}	2026-11-30 17:36:24.387538+00	\N	13	\N	\N	\N	\N		\N	\N
2	606d0a32-f0e6-4be2-9e33-dccd504b1649	\N	Perhetyö, läntinen tiimi	0	{"id": ["None", "606d0a32-f0e6-4be2-9e33-dccd504b1649"], "cases": ["None", "cases.Case.None"], "name_fi": ["None", "Perhetyö, läntinen tiimi"], "name_sv": ["None", "Familjearbete, västra teamet"], "workers": ["None", "perhetyo.User.None"], "feedback": ["None", "reviews.Feedback.None"], "organiser_fi": ["None", "Meriharjun hyvinvointialue"], "organiser_sv": ["None", "Havsåsens välfärdsområde"], "takes_referrals": ["None", "False"]}	2026-11-30 17:36:24.399262+00	\N	13	\N	\N	\N	\N		\N	\N
3	ece57ef2-f24b-4992-9091-5868e6ed114c	\N	Lapsiperheiden sosiaalityö	0	{"id": ["None", "ece57ef2-f24b-4992-9091-5868e6ed114c"], "cases": ["None", "cases.Case.None"], "name_fi": ["None", "Lapsiperheiden sosiaalityö"], "name_sv": ["None", "Socialarbete för barnfamiljer"], "workers": ["None", "perhetyo.User.None"], "feedback": ["None", "reviews.Feedback.None"], "organiser_fi": ["None", "Meriharjun hyvinvointialue"], "organiser_sv": ["None", "Havsåsens välfärdsområde"], "takes_referrals": ["None", "False"]}	2026-11-30 17:36:24.407947+00	\N	13	\N	\N	\N	\N		\N	\N
4	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	Tiina Ahonkallio	0	{"id": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "role": ["None", "family_worker"], "unit": ["None", "2e5cd1b3-0469-45d9-a3ad-fa820036c296"], "email": ["None", ""], "phone": ["None", "000 000 0001"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "perheohjaaja"], "title_sv": ["None", "familjehandledare"], "username": ["None", "tiina"], "is_active": ["None", "True"], "last_name": ["None", "Ahonkallio"], "can_decide": ["None", "False"], "first_name": ["None", "Tiina"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:24.420448"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:25.589298+00	\N	14	\N	\N	\N	\N		\N	\N
5	d622fd89-0666-4f6c-a642-1eb86b044ea8	\N	Mikael Sundqvist	0	{"id": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "role": ["None", "family_worker"], "unit": ["None", "2e5cd1b3-0469-45d9-a3ad-fa820036c296"], "email": ["None", ""], "phone": ["None", "000 000 0002"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "perheohjaaja"], "title_sv": ["None", "familjehandledare"], "username": ["None", "mikael"], "is_active": ["None", "True"], "last_name": ["None", "Sundqvist"], "can_decide": ["None", "False"], "first_name": ["None", "Mikael"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:25.646718"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:26.478644+00	\N	14	\N	\N	\N	\N		\N	\N
6	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	\N	Katariina Vesanto	0	{"id": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"], "role": ["None", "social_worker"], "unit": ["None", "ece57ef2-f24b-4992-9091-5868e6ed114c"], "email": ["None", ""], "phone": ["None", "000 000 0003"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "sosiaalityöntekijä"], "title_sv": ["None", "socialarbetare"], "username": ["None", "katariina"], "is_active": ["None", "True"], "last_name": ["None", "Vesanto"], "can_decide": ["None", "True"], "first_name": ["None", "Katariina"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:26.485425"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:27.514207+00	\N	14	\N	\N	\N	\N		\N	\N
7	5c85b23c-89e4-4842-b0a3-20d7e3e96041	\N	Eeva Niskaharju	0	{"id": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"], "role": ["None", "unit_lead"], "unit": ["None", "2e5cd1b3-0469-45d9-a3ad-fa820036c296"], "email": ["None", ""], "phone": ["None", "000 000 0004"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "johtava perheohjaaja"], "title_sv": ["None", "ledande familjehandledare"], "username": ["None", "eeva"], "is_active": ["None", "True"], "last_name": ["None", "Niskaharju"], "can_decide": ["None", "False"], "first_name": ["None", "Eeva"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:27.523549"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:28.188347+00	\N	14	\N	\N	\N	\N		\N	\N
8	3d4a6b8c-ea6f-4960-874c-f64e59f4e01b	\N	Hanna Koskenalho	0	{"id": ["None", "3d4a6b8c-ea6f-4960-874c-f64e59f4e01b"], "role": ["None", "lead_social_worker"], "unit": ["None", "ece57ef2-f24b-4992-9091-5868e6ed114c"], "email": ["None", ""], "phone": ["None", "000 000 0005"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "johtava sosiaalityöntekijä"], "title_sv": ["None", "ledande socialarbetare"], "username": ["None", "hanna"], "is_active": ["None", "True"], "last_name": ["None", "Koskenalho"], "can_decide": ["None", "True"], "first_name": ["None", "Hanna"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:28.205316"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:28.931138+00	\N	14	\N	\N	\N	\N		\N	\N
19	89b415eb-54a4-4c8f-a37d-c3be06797ace	\N	89b415eb-54a4-4c8f-a37d-c3be06797ace	0	{"id": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Metsähovi"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Arto"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:32.368902+00	\N	28	\N	\N	\N	\N		\N	\N
9	8af650d3-512d-4c36-9df4-cd0bf5417d01	\N	Petra Lindroos	0	{"id": ["None", "8af650d3-512d-4c36-9df4-cd0bf5417d01"], "role": ["None", "social_worker"], "unit": ["None", "ece57ef2-f24b-4992-9091-5868e6ed114c"], "email": ["None", ""], "phone": ["None", "000 000 0006"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "sosiaalityöntekijä"], "title_sv": ["None", "socialarbetare"], "username": ["None", "petra"], "is_active": ["None", "True"], "last_name": ["None", "Lindroos"], "can_decide": ["None", "True"], "first_name": ["None", "Petra"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:28.945463"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:29.957503+00	\N	14	\N	\N	\N	\N		\N	\N
10	1e36acbf-37af-4c68-8ebf-d15b156945de	\N	Juho Rautamaa	0	{"id": ["None", "1e36acbf-37af-4c68-8ebf-d15b156945de"], "role": ["None", "family_worker"], "unit": ["None", "606d0a32-f0e6-4be2-9e33-dccd504b1649"], "email": ["None", ""], "phone": ["None", "000 000 0007"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "perheohjaaja"], "title_sv": ["None", "familjehandledare"], "username": ["None", "juho"], "is_active": ["None", "True"], "last_name": ["None", "Rautamaa"], "can_decide": ["None", "False"], "first_name": ["None", "Juho"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:29.962993"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:30.645552+00	\N	14	\N	\N	\N	\N		\N	\N
11	b0b22f81-05ff-4af1-9b07-0cedced62953	\N	Liisa Haavikkola	0	{"id": ["None", "b0b22f81-05ff-4af1-9b07-0cedced62953"], "role": ["None", "log_officer"], "unit": ["None", "ece57ef2-f24b-4992-9091-5868e6ed114c"], "email": ["None", ""], "phone": ["None", "000 000 0008"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "lokivastaava"], "title_sv": ["None", "loggansvarig"], "username": ["None", "liisa"], "is_active": ["None", "True"], "last_name": ["None", "Haavikkola"], "can_decide": ["None", "False"], "first_name": ["None", "Liisa"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:30.651184"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:31.605607+00	\N	14	\N	\N	\N	\N		\N	\N
12	ab81cd34-e335-4b62-828a-ef6ea2e50fbe	\N	Aino Pääkivi	0	{"id": ["None", "ab81cd34-e335-4b62-828a-ef6ea2e50fbe"], "role": ["None", "administrator"], "unit": ["None", "ece57ef2-f24b-4992-9091-5868e6ed114c"], "email": ["None", ""], "phone": ["None", "000 000 0009"], "drafts": ["None", "perhetyo.Draft.None"], "deputies": ["None", "cases.Deputy.None"], "is_staff": ["None", "False"], "title_fi": ["None", "pääkäyttäjä"], "title_sv": ["None", "huvudanvändare"], "username": ["None", "admin"], "is_active": ["None", "True"], "last_name": ["None", "Pääkivi"], "can_decide": ["None", "False"], "first_name": ["None", "Aino"], "assignments": ["None", "cases.StaffAssignment.None"], "date_joined": ["None", "2026-11-30 17:36:31.610398"], "is_superuser": ["None", "False"], "deputises_for": ["None", "cases.Deputy.None"], "responsible_for": ["None", "cases.Case.None"]}	2026-11-30 17:36:32.267411+00	\N	14	\N	\N	\N	\N		\N	\N
13	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	0	{"id": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "unit": ["None", "2e5cd1b3-0469-45d9-a3ad-fa820036c296"], "goals": ["None", "cases.Goal.None"], "state": ["None", "referral_draft"], "events": ["None", "cases.CaseEvent.None"], "number": ["None", "PT-2026-000001"], "places": ["None", "koti"], "network": ["None", "cases.NetworkMember.None"], "records": ["None", "cases.Record.None"], "service": ["None", "intensified_family_work"], "language": ["None", "fi"], "openings": ["None", "cases.Opening.None"], "closed_at": ["None", "None"], "closed_by": ["None", "None"], "decisions": ["None", "cases.DecisionReference.None"], "opened_at": ["None", "2026-08-21 06:10:00"], "queued_at": ["None", "None"], "queued_by": ["None", "None"], "closing_at": ["None", "None"], "closing_by": ["None", "None"], "end_reason": ["None", ""], "started_at": ["None", "None"], "started_by": ["None", "None"], "weekly_max": ["None", "3"], "weekly_min": ["None", "1"], "working_at": ["None", "None"], "working_by": ["None", "None"], "assignments": ["None", "cases.StaffAssignment.None"], "case_people": ["None", "cases.CasePerson.None"], "composition": ["None", "koko perhe"], "legal_basis": ["None", "child_welfare"], "service_task": ["None", "child_welfare"], "guardianships": ["None", "cases.Guardianship.None"], "client_plan_on": ["None", "2026-08-14"], "feedback_turns": ["None", "reviews.FeedbackTurn.None"], "expected_length": ["None", ""], "matter_opened_on": ["None", "2026-08-07"], "referral_answers": ["None", "cases.ReferralAnswer.None"], "client_plan_check_on": ["None", "2027-08-14"], "responsible_social_worker": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:32.313456+00	\N	23	\N	\N	\N	\N		\N	\N
14	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	0	{"case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "sent_at": ["None", "None"], "sent_by": ["None", "None"], "urgency": ["None", "normal"], "told_reason": ["None", ""], "told_to_family": ["None", ""], "may_call_family": ["None", "False"]}	2026-11-30 17:36:32.321488+00	\N	46	\N	\N	\N	\N		\N	\N
15	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	\N	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	0	{"id": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "born_on": ["None", "2014-01-15"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Metsähovi"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Venla"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:32.337021+00	\N	28	\N	\N	\N	\N		\N	\N
16	1	1	1	0	{"id": ["None", "1"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "role": ["None", "child"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "household": ["None", "äidin luona"], "is_client": ["None", "True"], "joined_on": ["None", "2026-08-21"]}	2026-11-30 17:36:32.349316+00	\N	25	\N	\N	\N	\N		\N	\N
17	cc037089-1440-443c-8c0a-bddd4b5e0d56	\N	cc037089-1440-443c-8c0a-bddd4b5e0d56	0	{"id": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Metsähovi"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Tanja"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:32.353142+00	\N	28	\N	\N	\N	\N		\N	\N
18	2	2	2	0	{"id": ["None", "2"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "role": ["None", "parent"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "household": ["None", ""], "is_client": ["None", "False"], "joined_on": ["None", "2026-08-21"]}	2026-11-30 17:36:32.359644+00	\N	25	\N	\N	\N	\N		\N	\N
20	3	3	3	0	{"id": ["None", "3"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "role": ["None", "parent"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "household": ["None", ""], "is_client": ["None", "False"], "joined_on": ["None", "2026-08-21"]}	2026-11-30 17:36:32.374545+00	\N	25	\N	\N	\N	\N		\N	\N
21	f85e704f-0dc8-4ca0-9df0-659fd3906060	\N	f85e704f-0dc8-4ca0-9df0-659fd3906060	0	{"id": ["None", "f85e704f-0dc8-4ca0-9df0-659fd3906060"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "joint"], "adult": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "child": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "evidence_seen_on": ["None", "2026-08-21"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:32.385789+00	\N	34	\N	\N	\N	\N		\N	\N
22	0c9fd890-1669-4efd-988d-e87a002e8414	\N	0c9fd890-1669-4efd-988d-e87a002e8414	0	{"id": ["None", "0c9fd890-1669-4efd-988d-e87a002e8414"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "joint"], "adult": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "child": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "evidence_seen_on": ["None", "2026-08-21"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:32.393159+00	\N	34	\N	\N	\N	\N		\N	\N
23	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"told_to_family": ["", "yes"], "may_call_family": ["False", "True"]}	2026-11-30 17:36:32.401854+00	\N	46	\N	\N	\N	\N		\N	\N
24	1	1	1	0	{"id": ["None", "1"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "child": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "number": ["None", "LS-2026-000001-1"], "valid_to": ["None", "2027-03-24"], "decided_by": ["None", "Katariina Vesanto"], "decided_on": ["None", "2026-08-21"], "valid_from": ["None", "2026-08-21"], "hours_per_month": ["None", "24"]}	2026-11-30 17:36:32.415141+00	\N	30	\N	\N	\N	\N		\N	\N
25	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"state": ["referral_draft", "referral_sent"]}	2026-11-30 17:36:32.463342+00	\N	23	\N	\N	\N	\N		\N	\N
26	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"sent_at": ["None", "2026-08-25 07:10:00"], "sent_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:32.497632+00	\N	46	\N	\N	\N	\N		\N	\N
27	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"state": ["referral_sent", "queued"], "queued_at": ["None", "2026-08-29 08:10:00"], "queued_by": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"]}	2026-11-30 17:36:32.54941+00	\N	23	\N	\N	\N	\N		\N	\N
28	1	1	1	0	{"id": ["None", "1"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "role": ["None", "lead"], "reason": ["None", ""], "worker": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "starts_on": ["None", "2026-09-01"]}	2026-11-30 17:36:32.597409+00	\N	45	\N	\N	\N	\N		\N	\N
29	2	2	2	0	{"id": ["None", "2"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "role": ["None", "pair"], "reason": ["None", ""], "worker": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "starts_on": ["None", "2026-09-01"]}	2026-11-30 17:36:32.602024+00	\N	45	\N	\N	\N	\N		\N	\N
30	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"state": ["queued", "start"], "started_at": ["None", "2026-09-01 09:10:00"], "started_by": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"]}	2026-11-30 17:36:32.612562+00	\N	23	\N	\N	\N	\N		\N	\N
31	88b5f76c-9923-4ef2-9840-2e7dba869ae7	\N	plan	0	{"id": ["None", "88b5f76c-9923-4ef2-9840-2e7dba869ae7"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "plan"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:32.631186+00	\N	40	\N	\N	\N	\N		\N	\N
32	7204455f-1166-4e2e-ae1b-2dc633735524	\N	1 draft	0	{"id": ["None", "7204455f-1166-4e2e-ae1b-2dc633735524"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "88b5f76c-9923-4ef2-9840-2e7dba869ae7"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-09-05 10:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-09-05 10:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:32.644922+00	\N	38	\N	\N	\N	\N		\N	\N
33	7204455f-1166-4e2e-ae1b-2dc633735524	\N	7204455f-1166-4e2e-ae1b-2dc633735524	0	{"version": ["None", "7204455f-1166-4e2e-ae1b-2dc633735524"], "kinds_of_work": ["None", "[]"], "next_review_place": ["None", ""]}	2026-11-30 17:36:32.64773+00	\N	49	\N	\N	\N	\N		\N	\N
34	7204455f-1166-4e2e-ae1b-2dc633735524	\N	7204455f-1166-4e2e-ae1b-2dc633735524	1	{"kinds_of_work": ["[]", "['guidance', 'support', 'doing_together']"], "next_review_on": ["None", "2026-11-04"], "next_review_time": ["None", "16:30:00"], "next_review_place": ["", "koti"], "service_started_on": ["None", "2026-09-05"]}	2026-11-30 17:36:32.651193+00	\N	49	\N	\N	\N	\N		\N	\N
35	1	1	1	0	{"id": ["None", "1"], "place": ["None", "koti"], "held_on": ["None", "2026-09-05"], "version": ["None", "7204455f-1166-4e2e-ae1b-2dc633735524"]}	2026-11-30 17:36:32.66025+00	\N	36	\N	\N	\N	\N		\N	\N
36	1	1	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	0	{"id": ["None", "1"], "child": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "manner": ["None", "alone"], "version": ["None", "7204455f-1166-4e2e-ae1b-2dc633735524"], "was_sought": ["None", "True"]}	2026-11-30 17:36:32.664005+00	\N	26	\N	\N	\N	\N		\N	\N
37	1	1	1	0	{"id": ["None", "1"], "goal": ["None", "394f87b5-7a63-4708-89cd-5fb0a683fcb6"], "scores": ["None", "cases.GoalScore.None"], "version": ["None", "7204455f-1166-4e2e-ae1b-2dc633735524"], "position": ["None", "0"]}	2026-11-30 17:36:32.671708+00	\N	39	\N	\N	\N	\N		\N	\N
38	1	1	1	0	{"id": ["None", "1"], "now": ["None", "3"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "wished": ["None", "7"], "plan_goal": ["None", "1"]}	2026-11-30 17:36:32.67694+00	\N	33	\N	\N	\N	\N		\N	\N
39	2	2	2	0	{"id": ["None", "2"], "now": ["None", "2"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "wished": ["None", "8"], "plan_goal": ["None", "1"]}	2026-11-30 17:36:32.679649+00	\N	33	\N	\N	\N	\N		\N	\N
40	3	3	3	0	{"id": ["None", "3"], "now": ["None", "3"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "wished": ["None", "7"], "plan_goal": ["None", "1"]}	2026-11-30 17:36:32.682109+00	\N	33	\N	\N	\N	\N		\N	\N
41	4	4	4	0	{"id": ["None", "4"], "now": ["None", "2"], "person": ["None", "None"], "wished": ["None", "8"], "plan_goal": ["None", "1"]}	2026-11-30 17:36:32.684561+00	\N	33	\N	\N	\N	\N		\N	\N
42	2	2	2	0	{"id": ["None", "2"], "goal": ["None", "b1363ef9-d4da-4a69-9e47-7a7fdb620f59"], "scores": ["None", "cases.GoalScore.None"], "version": ["None", "7204455f-1166-4e2e-ae1b-2dc633735524"], "position": ["None", "1"]}	2026-11-30 17:36:32.688271+00	\N	39	\N	\N	\N	\N		\N	\N
43	5	5	5	0	{"id": ["None", "5"], "now": ["None", "4"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "wished": ["None", "8"], "plan_goal": ["None", "2"]}	2026-11-30 17:36:32.690881+00	\N	33	\N	\N	\N	\N		\N	\N
44	6	6	6	0	{"id": ["None", "6"], "now": ["None", "3"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "wished": ["None", "9"], "plan_goal": ["None", "2"]}	2026-11-30 17:36:32.70408+00	\N	33	\N	\N	\N	\N		\N	\N
45	7	7	7	0	{"id": ["None", "7"], "now": ["None", "4"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "wished": ["None", "8"], "plan_goal": ["None", "2"]}	2026-11-30 17:36:32.710257+00	\N	33	\N	\N	\N	\N		\N	\N
46	8	8	8	0	{"id": ["None", "8"], "now": ["None", "3"], "person": ["None", "None"], "wished": ["None", "9"], "plan_goal": ["None", "2"]}	2026-11-30 17:36:32.718195+00	\N	33	\N	\N	\N	\N		\N	\N
47	7204455f-1166-4e2e-ae1b-2dc633735524	\N	1 draft	1	{"edited_at": ["2026-09-05 10:10:00", "2026-09-09 11:10:00"]}	2026-11-30 17:36:32.952115+00	\N	38	\N	\N	\N	\N		\N	\N
48	7204455f-1166-4e2e-ae1b-2dc633735524	\N	1 ready_for_family	1	{"seal": ["", "8d5c02a4062015b8f6133c5cb7ca597aec50f2b27bf62596775eeb420776522b"], "event": ["None", "9"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-09-09 11:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036"]}	2026-11-30 17:36:32.959504+00	\N	38	\N	\N	\N	\N		\N	\N
49	7204455f-1166-4e2e-ae1b-2dc633735524	\N	1 submitted	1	{"state": ["ready_for_family", "submitted"], "submitted_at": ["None", "2026-09-12 12:10:00"], "submitted_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:33.145669+00	\N	38	\N	\N	\N	\N		\N	\N
50	7204455f-1166-4e2e-ae1b-2dc633735524	\N	1 approved	1	{"state": ["submitted", "approved"]}	2026-11-30 17:36:33.28819+00	\N	38	\N	\N	\N	\N		\N	\N
51	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"next_review_on": ["None", "2026-11-04"]}	2026-11-30 17:36:33.306908+00	\N	23	\N	\N	\N	\N		\N	\N
52	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"state": ["start", "working"], "working_at": ["None", "2026-09-16 13:10:00"], "working_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:33.323429+00	\N	23	\N	\N	\N	\N		\N	\N
53	f0e713bd-b7c6-41be-9ca2-b3cd117c0ec3	\N	entry	0	{"id": ["None", "f0e713bd-b7c6-41be-9ca2-b3cd117c0ec3"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:33.367546+00	\N	40	\N	\N	\N	\N		\N	\N
54	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	\N	1 draft	0	{"id": ["None", "03a4baf7-8a9f-4f84-b694-23f81dbdd0dd"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "f0e713bd-b7c6-41be-9ca2-b3cd117c0ec3"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-09-22 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-09-22 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:33.3974+00	\N	38	\N	\N	\N	\N		\N	\N
55	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	\N	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	0	{"kind": ["None", "start_negotiation"], "ends_at": ["None", "2026-09-22 12:15:00"], "version": ["None", "03a4baf7-8a9f-4f84-b694-23f81dbdd0dd"], "starts_at": ["None", "2026-09-22 11:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", "office"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:33.419321+00	\N	66	\N	\N	\N	\N		\N	\N
56	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	\N	1 ready_for_family	1	{"seal": ["", "53723ee703e5f0c94e89c5566e923af220538edc530bd47b940ec764a8c74b0b"], "event": ["None", "15"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-09-22 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "dda2b670d78a3fc4c07461e91e4232c67d03c73d997b5fb0ec6dc28cebfdf1ae"]}	2026-11-30 17:36:33.559111+00	\N	38	\N	\N	\N	\N		\N	\N
57	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-09-22 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:33.562831+00	\N	38	\N	\N	\N	\N		\N	\N
58	414e90de-1dff-4538-85f4-3b9a15da05bb	\N	entry	0	{"id": ["None", "414e90de-1dff-4538-85f4-3b9a15da05bb"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:33.580806+00	\N	40	\N	\N	\N	\N		\N	\N
59	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	\N	1 draft	0	{"id": ["None", "e33031fe-3f9e-4b7d-bdc7-d078dfa2c699"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "414e90de-1dff-4538-85f4-3b9a15da05bb"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-09-25 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-09-25 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:33.590414+00	\N	38	\N	\N	\N	\N		\N	\N
60	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	\N	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	0	{"kind": ["None", "family"], "ends_at": ["None", "2026-09-25 15:30:00"], "version": ["None", "e33031fe-3f9e-4b7d-bdc7-d078dfa2c699"], "starts_at": ["None", "2026-09-25 14:00:00"], "is_evening": ["None", "True"], "is_weekend": ["None", "False"], "place_kind": ["None", "home"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:33.597803+00	\N	66	\N	\N	\N	\N		\N	\N
61	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	\N	1 ready_for_family	1	{"seal": ["", "b3df4f44bb4371c2c225d847c2e64727c292594cc02a60bb3f3ca3bb8dc1a11d"], "event": ["None", "20"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-09-25 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "55100594930d7b8626a41ca190b38681c5876ffa1d4aa03b5266f1daf801dbe0"]}	2026-11-30 17:36:33.843469+00	\N	38	\N	\N	\N	\N		\N	\N
62	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-09-25 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:33.848399+00	\N	38	\N	\N	\N	\N		\N	\N
63	c3943226-7208-4ded-97b2-8efbe59cdf00	\N	entry	0	{"id": ["None", "c3943226-7208-4ded-97b2-8efbe59cdf00"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:33.864459+00	\N	40	\N	\N	\N	\N		\N	\N
64	0c3b8d70-826e-4295-bdc7-f25b60f58d0b	\N	1 draft	0	{"id": ["None", "0c3b8d70-826e-4295-bdc7-f25b60f58d0b"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "c3943226-7208-4ded-97b2-8efbe59cdf00"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-09-28 17:10:00"], "edited_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-09-28 17:10:00"], "created_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:33.873494+00	\N	38	\N	\N	\N	\N		\N	\N
65	0c3b8d70-826e-4295-bdc7-f25b60f58d0b	\N	0c3b8d70-826e-4295-bdc7-f25b60f58d0b	0	{"kind": ["None", "individual_child"], "ends_at": ["None", "2026-09-28 10:20:00"], "version": ["None", "0c3b8d70-826e-4295-bdc7-f25b60f58d0b"], "starts_at": ["None", "2026-09-28 09:30:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", "school"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "True"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:33.880114+00	\N	66	\N	\N	\N	\N		\N	\N
66	0c3b8d70-826e-4295-bdc7-f25b60f58d0b	\N	1 ready_for_family	1	{"seal": ["", "c4f28113731945af8fbec5a44d01bfcbbb4d57e8fd25f7edfa4196ac65caa02e"], "event": ["None", "22"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-09-28 17:10:00"], "frozen_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "content_hash": ["", "ebe99f0a8635c2036a083c572cc9cd04b842c8b1de9027a5ca6b637f6cd54a05"]}	2026-11-30 17:36:33.985412+00	\N	38	\N	\N	\N	\N		\N	\N
67	0c3b8d70-826e-4295-bdc7-f25b60f58d0b	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-09-28 17:10:00"], "finalised_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"]}	2026-11-30 17:36:33.995307+00	\N	38	\N	\N	\N	\N		\N	\N
68	47f7e4d4-fd9a-44e9-87eb-1b7295d39294	\N	entry	0	{"id": ["None", "47f7e4d4-fd9a-44e9-87eb-1b7295d39294"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:34.026598+00	\N	40	\N	\N	\N	\N		\N	\N
82	4	4	4	0	{"id": ["None", "4"], "voice": ["None", "others"], "person": ["None", "None"], "review_goal": ["None", "1"]}	2026-11-30 17:36:34.456088+00	\N	73	\N	\N	\N	\N		\N	\N
69	628f4dc4-ca80-4578-8bc9-c7a014f41aa5	\N	1 draft	0	{"id": ["None", "628f4dc4-ca80-4578-8bc9-c7a014f41aa5"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "47f7e4d4-fd9a-44e9-87eb-1b7295d39294"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-01 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-01 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:34.053984+00	\N	38	\N	\N	\N	\N		\N	\N
70	628f4dc4-ca80-4578-8bc9-c7a014f41aa5	\N	628f4dc4-ca80-4578-8bc9-c7a014f41aa5	0	{"kind": ["None", "phone"], "ends_at": ["None", "2026-10-01 16:25:00"], "version": ["None", "628f4dc4-ca80-4578-8bc9-c7a014f41aa5"], "starts_at": ["None", "2026-10-01 16:10:00"], "is_evening": ["None", "True"], "is_weekend": ["None", "False"], "place_kind": ["None", ""], "cancelled_by": ["None", ""], "contact_mode": ["None", "phone"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "no"], "not_together_reason": ["None", "remote"]}	2026-11-30 17:36:34.06717+00	\N	66	\N	\N	\N	\N		\N	\N
71	628f4dc4-ca80-4578-8bc9-c7a014f41aa5	\N	1 ready_for_family	1	{"seal": ["", "3510a29560b260deca6de7dbf3cd59f4ce069cc7eb2edde26c0da0f2a30ab0d7"], "event": ["None", "24"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-01 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "ae65c71e9484de46b0f3d4d516d0361c299d24917916ad109b2c65dd345a08c5"]}	2026-11-30 17:36:34.208341+00	\N	38	\N	\N	\N	\N		\N	\N
72	628f4dc4-ca80-4578-8bc9-c7a014f41aa5	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-01 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:34.220593+00	\N	38	\N	\N	\N	\N		\N	\N
73	f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474	\N	review	0	{"id": ["None", "f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "review"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:34.338367+00	\N	40	\N	\N	\N	\N		\N	\N
74	b7868319-4b9c-4e37-8130-1f4043c0b452	\N	1 draft	0	{"id": ["None", "b7868319-4b9c-4e37-8130-1f4043c0b452"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-03 14:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-03 14:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:34.373122+00	\N	38	\N	\N	\N	\N		\N	\N
75	b7868319-4b9c-4e37-8130-1f4043c0b452	\N	b7868319-4b9c-4e37-8130-1f4043c0b452	0	{"version": ["None", "b7868319-4b9c-4e37-8130-1f4043c0b452"], "conclusion": ["None", ""]}	2026-11-30 17:36:34.381457+00	\N	75	\N	\N	\N	\N		\N	\N
76	b7868319-4b9c-4e37-8130-1f4043c0b452	\N	b7868319-4b9c-4e37-8130-1f4043c0b452	1	{"held_on": ["None", "2026-10-03"], "conclusion": ["", "continue"], "next_review_on": ["None", "2026-12-02"], "next_review_time": ["None", "16:00"], "social_worker_there": ["None", "True"]}	2026-11-30 17:36:34.391787+00	\N	75	\N	\N	\N	\N		\N	\N
77	2	2	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	0	{"id": ["None", "2"], "child": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "manner": ["None", "alone"], "version": ["None", "b7868319-4b9c-4e37-8130-1f4043c0b452"], "was_sought": ["None", "True"]}	2026-11-30 17:36:34.402205+00	\N	26	\N	\N	\N	\N		\N	\N
78	1	1	1	0	{"id": ["None", "1"], "goal": ["None", "394f87b5-7a63-4708-89cd-5fb0a683fcb6"], "voices": ["None", "reviews.GoalVoice.None"], "version": ["None", "b7868319-4b9c-4e37-8130-1f4043c0b452"], "position": ["None", "0"], "attainment": ["None", "partly"], "from_now_on": ["None", "as_before"]}	2026-11-30 17:36:34.420346+00	\N	76	\N	\N	\N	\N		\N	\N
79	1	1	1	0	{"id": ["None", "1"], "now": ["None", "5"], "voice": ["None", "family"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "review_goal": ["None", "1"]}	2026-11-30 17:36:34.433282+00	\N	73	\N	\N	\N	\N		\N	\N
80	2	2	2	0	{"id": ["None", "2"], "now": ["None", "6"], "voice": ["None", "family"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "review_goal": ["None", "1"]}	2026-11-30 17:36:34.439253+00	\N	73	\N	\N	\N	\N		\N	\N
81	3	3	3	0	{"id": ["None", "3"], "now": ["None", "5"], "voice": ["None", "family"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "review_goal": ["None", "1"]}	2026-11-30 17:36:34.449182+00	\N	73	\N	\N	\N	\N		\N	\N
83	5	5	5	0	{"id": ["None", "5"], "now": ["None", "5"], "voice": ["None", "workers"], "person": ["None", "None"], "review_goal": ["None", "1"]}	2026-11-30 17:36:34.471545+00	\N	73	\N	\N	\N	\N		\N	\N
84	2	2	2	0	{"id": ["None", "2"], "goal": ["None", "b1363ef9-d4da-4a69-9e47-7a7fdb620f59"], "voices": ["None", "reviews.GoalVoice.None"], "version": ["None", "b7868319-4b9c-4e37-8130-1f4043c0b452"], "position": ["None", "1"], "attainment": ["None", "partly"], "from_now_on": ["None", "as_before"]}	2026-11-30 17:36:34.482744+00	\N	76	\N	\N	\N	\N		\N	\N
85	6	6	6	0	{"id": ["None", "6"], "now": ["None", "5"], "voice": ["None", "family"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "review_goal": ["None", "2"]}	2026-11-30 17:36:34.494274+00	\N	73	\N	\N	\N	\N		\N	\N
86	7	7	7	0	{"id": ["None", "7"], "now": ["None", "6"], "voice": ["None", "family"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "review_goal": ["None", "2"]}	2026-11-30 17:36:34.502655+00	\N	73	\N	\N	\N	\N		\N	\N
87	8	8	8	0	{"id": ["None", "8"], "now": ["None", "5"], "voice": ["None", "family"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "review_goal": ["None", "2"]}	2026-11-30 17:36:34.510317+00	\N	73	\N	\N	\N	\N		\N	\N
88	9	9	9	0	{"id": ["None", "9"], "voice": ["None", "others"], "person": ["None", "None"], "review_goal": ["None", "2"]}	2026-11-30 17:36:34.518195+00	\N	73	\N	\N	\N	\N		\N	\N
89	10	10	10	0	{"id": ["None", "10"], "now": ["None", "5"], "voice": ["None", "workers"], "person": ["None", "None"], "review_goal": ["None", "2"]}	2026-11-30 17:36:34.526122+00	\N	73	\N	\N	\N	\N		\N	\N
90	b7868319-4b9c-4e37-8130-1f4043c0b452	\N	b7868319-4b9c-4e37-8130-1f4043c0b452	1	{"next_review_time": ["16:00:00", "16:00"]}	2026-11-30 17:36:34.774557+00	\N	75	\N	\N	\N	\N		\N	\N
91	b7868319-4b9c-4e37-8130-1f4043c0b452	\N	1 ready_for_family	1	{"seal": ["", "3305303f7cfd3ecf46ce43560f256ceca7f8e3a9427ff5e6ba8fde25b134aa28"], "event": ["None", "31"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-03 14:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800"]}	2026-11-30 17:36:34.92789+00	\N	38	\N	\N	\N	\N		\N	\N
92	b7868319-4b9c-4e37-8130-1f4043c0b452	\N	1 submitted	1	{"state": ["ready_for_family", "submitted"], "submitted_at": ["None", "2026-10-03 14:10:00"], "submitted_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:35.093639+00	\N	38	\N	\N	\N	\N		\N	\N
93	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	\N	2 draft	0	{"id": ["None", "55694204-3c2d-4f3a-8996-e2cf89bbd5a8"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "2"], "record": ["None", "88b5f76c-9923-4ef2-9840-2e7dba869ae7"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-03 14:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-03 14:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:35.25798+00	\N	38	\N	\N	\N	\N		\N	\N
94	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	\N	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	0	{"version": ["None", "55694204-3c2d-4f3a-8996-e2cf89bbd5a8"], "kinds_of_work": ["None", "[]"], "next_review_place": ["None", ""]}	2026-11-30 17:36:35.262898+00	\N	49	\N	\N	\N	\N		\N	\N
95	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	\N	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	1	{"kinds_of_work": ["[]", "['guidance', 'support', 'doing_together']"], "next_review_on": ["None", "2026-11-04"], "next_review_time": ["None", "16:30:00"], "next_review_place": ["", "koti"], "service_started_on": ["None", "2026-09-05"]}	2026-11-30 17:36:35.305761+00	\N	49	\N	\N	\N	\N		\N	\N
96	2	2	2	0	{"id": ["None", "2"], "place": ["None", "koti"], "held_on": ["None", "2026-09-05"], "version": ["None", "55694204-3c2d-4f3a-8996-e2cf89bbd5a8"]}	2026-11-30 17:36:35.337699+00	\N	36	\N	\N	\N	\N		\N	\N
97	3	3	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	0	{"id": ["None", "3"], "child": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "manner": ["None", "alone"], "version": ["None", "55694204-3c2d-4f3a-8996-e2cf89bbd5a8"], "was_sought": ["None", "True"]}	2026-11-30 17:36:35.346681+00	\N	26	\N	\N	\N	\N		\N	\N
98	3	3	3	0	{"id": ["None", "3"], "goal": ["None", "394f87b5-7a63-4708-89cd-5fb0a683fcb6"], "scores": ["None", "cases.GoalScore.None"], "version": ["None", "55694204-3c2d-4f3a-8996-e2cf89bbd5a8"], "position": ["None", "0"]}	2026-11-30 17:36:35.373625+00	\N	39	\N	\N	\N	\N		\N	\N
99	9	9	9	0	{"id": ["None", "9"], "now": ["None", "3"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "wished": ["None", "7"], "plan_goal": ["None", "3"]}	2026-11-30 17:36:35.389501+00	\N	33	\N	\N	\N	\N		\N	\N
100	10	10	10	0	{"id": ["None", "10"], "now": ["None", "2"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "wished": ["None", "8"], "plan_goal": ["None", "3"]}	2026-11-30 17:36:35.398428+00	\N	33	\N	\N	\N	\N		\N	\N
101	11	11	11	0	{"id": ["None", "11"], "now": ["None", "3"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "wished": ["None", "7"], "plan_goal": ["None", "3"]}	2026-11-30 17:36:35.406625+00	\N	33	\N	\N	\N	\N		\N	\N
102	12	12	12	0	{"id": ["None", "12"], "now": ["None", "2"], "person": ["None", "None"], "wished": ["None", "8"], "plan_goal": ["None", "3"]}	2026-11-30 17:36:35.414537+00	\N	33	\N	\N	\N	\N		\N	\N
103	4	4	4	0	{"id": ["None", "4"], "goal": ["None", "b1363ef9-d4da-4a69-9e47-7a7fdb620f59"], "scores": ["None", "cases.GoalScore.None"], "version": ["None", "55694204-3c2d-4f3a-8996-e2cf89bbd5a8"], "position": ["None", "1"]}	2026-11-30 17:36:35.422804+00	\N	39	\N	\N	\N	\N		\N	\N
104	13	13	13	0	{"id": ["None", "13"], "now": ["None", "4"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "wished": ["None", "8"], "plan_goal": ["None", "4"]}	2026-11-30 17:36:35.434959+00	\N	33	\N	\N	\N	\N		\N	\N
105	14	14	14	0	{"id": ["None", "14"], "now": ["None", "3"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "wished": ["None", "9"], "plan_goal": ["None", "4"]}	2026-11-30 17:36:35.449227+00	\N	33	\N	\N	\N	\N		\N	\N
106	15	15	15	0	{"id": ["None", "15"], "now": ["None", "4"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "wished": ["None", "8"], "plan_goal": ["None", "4"]}	2026-11-30 17:36:35.46127+00	\N	33	\N	\N	\N	\N		\N	\N
107	16	16	16	0	{"id": ["None", "16"], "now": ["None", "3"], "person": ["None", "None"], "wished": ["None", "9"], "plan_goal": ["None", "4"]}	2026-11-30 17:36:35.474988+00	\N	33	\N	\N	\N	\N		\N	\N
108	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	\N	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	1	{"next_review_on": ["2026-11-04", "2026-12-02"], "next_review_time": ["16:30:00", "16:00:00"]}	2026-11-30 17:36:35.521754+00	\N	49	\N	\N	\N	\N		\N	\N
109	2	2	2	2	{"id": ["2", "None"], "place": ["koti", "None"], "held_on": ["2026-09-05", "None"], "version": ["55694204-3c2d-4f3a-8996-e2cf89bbd5a8", "None"]}	2026-11-30 17:36:35.553802+00	\N	36	\N	\N	\N	\N		\N	\N
110	3	3	3	0	{"id": ["None", "3"], "place": ["None", "koti"], "held_on": ["None", "2026-09-05"], "version": ["None", "55694204-3c2d-4f3a-8996-e2cf89bbd5a8"]}	2026-11-30 17:36:35.558384+00	\N	36	\N	\N	\N	\N		\N	\N
111	4	4	4	0	{"id": ["None", "4"], "place": ["None", "koti"], "held_on": ["None", "2026-10-03"], "version": ["None", "55694204-3c2d-4f3a-8996-e2cf89bbd5a8"]}	2026-11-30 17:36:35.56265+00	\N	36	\N	\N	\N	\N		\N	\N
112	9	9	9	1	{"now": ["3", "5"]}	2026-11-30 17:36:35.601108+00	\N	33	\N	\N	\N	\N		\N	\N
113	10	10	10	1	{"now": ["2", "6"]}	2026-11-30 17:36:35.612212+00	\N	33	\N	\N	\N	\N		\N	\N
114	11	11	11	1	{"now": ["3", "5"]}	2026-11-30 17:36:35.621336+00	\N	33	\N	\N	\N	\N		\N	\N
115	12	12	12	1	{"now": ["2", "5"]}	2026-11-30 17:36:35.637561+00	\N	33	\N	\N	\N	\N		\N	\N
116	13	13	13	1	{"now": ["4", "5"]}	2026-11-30 17:36:35.665395+00	\N	33	\N	\N	\N	\N		\N	\N
117	14	14	14	1	{"now": ["3", "6"]}	2026-11-30 17:36:35.680269+00	\N	33	\N	\N	\N	\N		\N	\N
118	15	15	15	1	{"now": ["4", "5"]}	2026-11-30 17:36:35.690566+00	\N	33	\N	\N	\N	\N		\N	\N
119	16	16	16	1	{"now": ["3", "5"]}	2026-11-30 17:36:35.698306+00	\N	33	\N	\N	\N	\N		\N	\N
120	b7868319-4b9c-4e37-8130-1f4043c0b452	\N	1 approved	1	{"state": ["submitted", "approved"]}	2026-11-30 17:36:36.097886+00	\N	38	\N	\N	\N	\N		\N	\N
121	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	\N	2 ready_for_family	1	{"seal": ["", "27a8776022022f7142e45b75bbd8f7d3e8ba10126580754cfa1dd8d08c91e40e"], "event": ["None", "35"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-03 14:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "393606798b8477c6f3a87c3e9d40cc83e05a61ab88a9d150e0ef37a5051ddacb"]}	2026-11-30 17:36:36.11811+00	\N	38	\N	\N	\N	\N		\N	\N
122	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	\N	2 submitted	1	{"state": ["ready_for_family", "submitted"], "submitted_at": ["None", "2026-10-03 14:10:00"], "submitted_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:36.12831+00	\N	38	\N	\N	\N	\N		\N	\N
123	7204455f-1166-4e2e-ae1b-2dc633735524	\N	1 superseded	1	{"state": ["approved", "superseded"]}	2026-11-30 17:36:36.150187+00	\N	38	\N	\N	\N	\N		\N	\N
124	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	\N	2 approved	1	{"state": ["submitted", "approved"]}	2026-11-30 17:36:36.165551+00	\N	38	\N	\N	\N	\N		\N	\N
125	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"next_review_on": ["2026-11-04", "2026-12-02"]}	2026-11-30 17:36:36.177246+00	\N	23	\N	\N	\N	\N		\N	\N
126	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"end_planned_on": ["None", "2026-10-30"]}	2026-11-30 17:36:36.216308+00	\N	23	\N	\N	\N	\N		\N	\N
127	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"state": ["working", "closing"], "closing_at": ["None", "2026-10-16 14:10:00"], "closing_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:36.230204+00	\N	23	\N	\N	\N	\N		\N	\N
128	176dbaae-b9e5-4730-ab81-864bb448f7b9	\N	closing summary	0	{"id": ["None", "176dbaae-b9e5-4730-ab81-864bb448f7b9"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "summary"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:36.346332+00	\N	40	\N	\N	\N	\N		\N	\N
129	9d6b8487-3381-4008-92ac-6f93398c8a12	\N	1 draft	0	{"id": ["None", "9d6b8487-3381-4008-92ac-6f93398c8a12"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "176dbaae-b9e5-4730-ab81-864bb448f7b9"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-29 15:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-29 15:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:36.370922+00	\N	38	\N	\N	\N	\N		\N	\N
130	9d6b8487-3381-4008-92ac-6f93398c8a12	\N	9d6b8487-3381-4008-92ac-6f93398c8a12	0	{"version": ["None", "9d6b8487-3381-4008-92ac-6f93398c8a12"]}	2026-11-30 17:36:36.377122+00	\N	69	\N	\N	\N	\N		\N	\N
131	9d6b8487-3381-4008-92ac-6f93398c8a12	\N	9d6b8487-3381-4008-92ac-6f93398c8a12	1	{"last_day": ["None", "2026-10-30"], "gone_through_on": ["None", "2026-10-29"]}	2026-11-30 17:36:36.449444+00	\N	69	\N	\N	\N	\N		\N	\N
132	1	1	1	0	{"id": ["None", "1"], "goal": ["None", "394f87b5-7a63-4708-89cd-5fb0a683fcb6"], "voices": ["None", "reviews.OutcomeVoice.None"], "version": ["None", "9d6b8487-3381-4008-92ac-6f93398c8a12"], "position": ["None", "0"], "attainment": ["None", "partly"]}	2026-11-30 17:36:36.465159+00	\N	72	\N	\N	\N	\N		\N	\N
133	2	2	2	0	{"id": ["None", "2"], "goal": ["None", "b1363ef9-d4da-4a69-9e47-7a7fdb620f59"], "voices": ["None", "reviews.OutcomeVoice.None"], "version": ["None", "9d6b8487-3381-4008-92ac-6f93398c8a12"], "position": ["None", "1"], "attainment": ["None", "partly"]}	2026-11-30 17:36:36.47131+00	\N	72	\N	\N	\N	\N		\N	\N
134	9d6b8487-3381-4008-92ac-6f93398c8a12	\N	9d6b8487-3381-4008-92ac-6f93398c8a12	1	{"last_day": ["2026-10-30", "2026-10-29"], "feedback_offered": ["None", "True"]}	2026-11-30 17:36:36.486956+00	\N	69	\N	\N	\N	\N		\N	\N
135	4	4	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	0	{"id": ["None", "4"], "child": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "manner": ["None", "alone"], "version": ["None", "9d6b8487-3381-4008-92ac-6f93398c8a12"], "was_sought": ["None", "True"]}	2026-11-30 17:36:36.498422+00	\N	26	\N	\N	\N	\N		\N	\N
136	1	1	1	1	{"attainment": ["partly", "reached"]}	2026-11-30 17:36:36.517333+00	\N	72	\N	\N	\N	\N		\N	\N
137	1	1	1	0	{"id": ["None", "1"], "now": ["None", "7"], "voice": ["None", "family"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "outcome": ["None", "1"]}	2026-11-30 17:36:36.528861+00	\N	74	\N	\N	\N	\N		\N	\N
138	2	2	2	0	{"id": ["None", "2"], "now": ["None", "8"], "voice": ["None", "family"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "outcome": ["None", "1"]}	2026-11-30 17:36:36.542395+00	\N	74	\N	\N	\N	\N		\N	\N
139	3	3	3	0	{"id": ["None", "3"], "now": ["None", "7"], "voice": ["None", "family"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "outcome": ["None", "1"]}	2026-11-30 17:36:36.545643+00	\N	74	\N	\N	\N	\N		\N	\N
140	4	4	4	0	{"id": ["None", "4"], "now": ["None", "8"], "voice": ["None", "workers"], "person": ["None", "None"], "outcome": ["None", "1"]}	2026-11-30 17:36:36.551197+00	\N	74	\N	\N	\N	\N		\N	\N
141	2	2	2	1	{"attainment": ["partly", "reached"]}	2026-11-30 17:36:36.560475+00	\N	72	\N	\N	\N	\N		\N	\N
142	5	5	5	0	{"id": ["None", "5"], "now": ["None", "7"], "voice": ["None", "family"], "person": ["None", "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "outcome": ["None", "2"]}	2026-11-30 17:36:36.566036+00	\N	74	\N	\N	\N	\N		\N	\N
143	6	6	6	0	{"id": ["None", "6"], "now": ["None", "8"], "voice": ["None", "family"], "person": ["None", "cc037089-1440-443c-8c0a-bddd4b5e0d56"], "outcome": ["None", "2"]}	2026-11-30 17:36:36.571391+00	\N	74	\N	\N	\N	\N		\N	\N
144	7	7	7	0	{"id": ["None", "7"], "now": ["None", "7"], "voice": ["None", "family"], "person": ["None", "89b415eb-54a4-4c8f-a37d-c3be06797ace"], "outcome": ["None", "2"]}	2026-11-30 17:36:36.579624+00	\N	74	\N	\N	\N	\N		\N	\N
145	8	8	8	0	{"id": ["None", "8"], "now": ["None", "8"], "voice": ["None", "workers"], "person": ["None", "None"], "outcome": ["None", "2"]}	2026-11-30 17:36:36.585207+00	\N	74	\N	\N	\N	\N		\N	\N
146	9d6b8487-3381-4008-92ac-6f93398c8a12	\N	1 ready_for_family	1	{"seal": ["", "54385cdc40a3a80579fe446a57340c9c5165655f92205cb5e1d0017733c621d7"], "event": ["None", "41"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-29 15:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0"]}	2026-11-30 17:36:36.760493+00	\N	38	\N	\N	\N	\N		\N	\N
147	9d6b8487-3381-4008-92ac-6f93398c8a12	\N	1 submitted	1	{"state": ["ready_for_family", "submitted"], "submitted_at": ["None", "2026-11-11 15:10:00"], "submitted_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:37.237688+00	\N	38	\N	\N	\N	\N		\N	\N
148	9d6b8487-3381-4008-92ac-6f93398c8a12	\N	1 approved	1	{"state": ["submitted", "approved"]}	2026-11-30 17:36:37.354189+00	\N	38	\N	\N	\N	\N		\N	\N
149	54487e10-86da-4f22-87ed-eaab02ac4a3e	\N	entry	0	{"id": ["None", "54487e10-86da-4f22-87ed-eaab02ac4a3e"], "case": ["None", "9eb2e6c1-1e28-4f17-99a4-7837c0a99990"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:37.371129+00	\N	40	\N	\N	\N	\N		\N	\N
150	4235a5e9-5e22-49b7-8206-6400c58eb9fd	\N	1 draft	0	{"id": ["None", "4235a5e9-5e22-49b7-8206-6400c58eb9fd"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "54487e10-86da-4f22-87ed-eaab02ac4a3e"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-11-11 15:10:00"], "edited_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-11-11 15:10:00"], "created_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:37.417335+00	\N	38	\N	\N	\N	\N		\N	\N
151	4235a5e9-5e22-49b7-8206-6400c58eb9fd	\N	4235a5e9-5e22-49b7-8206-6400c58eb9fd	0	{"kind": ["None", "service_end"], "ends_at": ["None", "None"], "version": ["None", "4235a5e9-5e22-49b7-8206-6400c58eb9fd"], "starts_at": ["None", "2026-10-29 10:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", ""], "cancelled_by": ["None", ""], "contact_mode": ["None", ""], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", ""], "not_together_reason": ["None", ""]}	2026-11-30 17:36:37.444395+00	\N	66	\N	\N	\N	\N		\N	\N
152	4235a5e9-5e22-49b7-8206-6400c58eb9fd	\N	1 ready_for_family	1	{"seal": ["", "70ddf02a9ad67e95cafe0f8da7a99b0d7bcd27e7331639c2f56e8d50a435ebe1"], "event": ["None", "49"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-11-11 15:10:00"], "frozen_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"], "content_hash": ["", "a82cd445eab9917109c2e3b2bc4d6c77feed591ede54a16be871a21549eb3a37"]}	2026-11-30 17:36:37.637957+00	\N	38	\N	\N	\N	\N		\N	\N
153	4235a5e9-5e22-49b7-8206-6400c58eb9fd	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-11-11 15:10:00"], "finalised_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:37.648141+00	\N	38	\N	\N	\N	\N		\N	\N
154	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"ended_on": ["None", "2026-10-29"], "end_reason": ["", "agreed"]}	2026-11-30 17:36:37.665728+00	\N	23	\N	\N	\N	\N		\N	\N
155	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	\N	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	1	{"state": ["closing", "closed"], "closed_at": ["None", "2026-11-11 15:10:00"], "closed_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:37.697693+00	\N	23	\N	\N	\N	\N		\N	\N
156	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	0	{"id": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "unit": ["None", "2e5cd1b3-0469-45d9-a3ad-fa820036c296"], "goals": ["None", "cases.Goal.None"], "state": ["None", "referral_draft"], "events": ["None", "cases.CaseEvent.None"], "number": ["None", "PT-2026-000002"], "places": ["None", "koti"], "network": ["None", "cases.NetworkMember.None"], "records": ["None", "cases.Record.None"], "service": ["None", "intensified_family_work"], "language": ["None", "fi"], "openings": ["None", "cases.Opening.None"], "closed_at": ["None", "None"], "closed_by": ["None", "None"], "decisions": ["None", "cases.DecisionReference.None"], "opened_at": ["None", "2026-08-28 06:10:00"], "queued_at": ["None", "None"], "queued_by": ["None", "None"], "closing_at": ["None", "None"], "closing_by": ["None", "None"], "end_reason": ["None", ""], "started_at": ["None", "None"], "started_by": ["None", "None"], "weekly_max": ["None", "3"], "weekly_min": ["None", "1"], "working_at": ["None", "None"], "working_by": ["None", "None"], "assignments": ["None", "cases.StaffAssignment.None"], "case_people": ["None", "cases.CasePerson.None"], "composition": ["None", "koko perhe"], "legal_basis": ["None", "child_welfare"], "service_task": ["None", "child_welfare"], "guardianships": ["None", "cases.Guardianship.None"], "client_plan_on": ["None", "2026-08-21"], "feedback_turns": ["None", "reviews.FeedbackTurn.None"], "expected_length": ["None", ""], "matter_opened_on": ["None", "2026-08-14"], "referral_answers": ["None", "cases.ReferralAnswer.None"], "client_plan_check_on": ["None", "2027-08-21"], "responsible_social_worker": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:37.873469+00	\N	23	\N	\N	\N	\N		\N	\N
157	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	0	{"case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "sent_at": ["None", "None"], "sent_by": ["None", "None"], "urgency": ["None", "normal"], "told_reason": ["None", ""], "told_to_family": ["None", ""], "may_call_family": ["None", "False"]}	2026-11-30 17:36:37.89581+00	\N	46	\N	\N	\N	\N		\N	\N
158	8947d785-4839-4465-8d8b-e4248d1eae08	\N	8947d785-4839-4465-8d8b-e4248d1eae08	0	{"id": ["None", "8947d785-4839-4465-8d8b-e4248d1eae08"], "born_on": ["None", "2013-01-15"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Koivulaakso"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Elsa"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:37.914581+00	\N	28	\N	\N	\N	\N		\N	\N
159	4	4	4	0	{"id": ["None", "4"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "role": ["None", "child"], "person": ["None", "8947d785-4839-4465-8d8b-e4248d1eae08"], "household": ["None", "äidin luona"], "is_client": ["None", "True"], "joined_on": ["None", "2026-08-28"]}	2026-11-30 17:36:37.917866+00	\N	25	\N	\N	\N	\N		\N	\N
160	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	\N	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	0	{"id": ["None", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"], "born_on": ["None", "2017-01-15"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Koivulaakso"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Leo"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:37.922113+00	\N	28	\N	\N	\N	\N		\N	\N
161	5	5	5	0	{"id": ["None", "5"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "role": ["None", "child"], "person": ["None", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"], "household": ["None", "äidin luona"], "is_client": ["None", "True"], "joined_on": ["None", "2026-08-28"]}	2026-11-30 17:36:37.925151+00	\N	25	\N	\N	\N	\N		\N	\N
162	7c381478-132c-44b9-9352-d2f2411859e0	\N	7c381478-132c-44b9-9352-d2f2411859e0	0	{"id": ["None", "7c381478-132c-44b9-9352-d2f2411859e0"], "born_on": ["None", "2020-01-15"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Koivulaakso"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Hilla"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:37.933564+00	\N	28	\N	\N	\N	\N		\N	\N
163	6	6	6	0	{"id": ["None", "6"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "role": ["None", "child"], "person": ["None", "7c381478-132c-44b9-9352-d2f2411859e0"], "household": ["None", "äidin luona"], "is_client": ["None", "True"], "joined_on": ["None", "2026-08-28"]}	2026-11-30 17:36:37.935962+00	\N	25	\N	\N	\N	\N		\N	\N
164	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	0	{"id": ["None", "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Koivulaakso"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Anni"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:37.941407+00	\N	28	\N	\N	\N	\N		\N	\N
165	7	7	7	0	{"id": ["None", "7"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "role": ["None", "parent"], "person": ["None", "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"], "household": ["None", ""], "is_client": ["None", "False"], "joined_on": ["None", "2026-08-28"]}	2026-11-30 17:36:37.943493+00	\N	25	\N	\N	\N	\N		\N	\N
166	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	0	{"id": ["None", "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Koivulaakso"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Ville"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:37.951006+00	\N	28	\N	\N	\N	\N		\N	\N
167	8	8	8	0	{"id": ["None", "8"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "role": ["None", "parent"], "person": ["None", "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"], "household": ["None", "omassa kodissaan"], "is_client": ["None", "False"], "joined_on": ["None", "2026-08-28"]}	2026-11-30 17:36:37.958048+00	\N	25	\N	\N	\N	\N		\N	\N
168	0dc6f82c-2777-42a0-b44b-69a0e8a47bd8	\N	0dc6f82c-2777-42a0-b44b-69a0e8a47bd8	0	{"id": ["None", "0dc6f82c-2777-42a0-b44b-69a0e8a47bd8"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "joint"], "adult": ["None", "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"], "child": ["None", "8947d785-4839-4465-8d8b-e4248d1eae08"], "evidence_seen_on": ["None", "2026-08-28"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:37.960811+00	\N	34	\N	\N	\N	\N		\N	\N
169	b0d5d9f8-3677-4d23-b9cd-f268733681ab	\N	b0d5d9f8-3677-4d23-b9cd-f268733681ab	0	{"id": ["None", "b0d5d9f8-3677-4d23-b9cd-f268733681ab"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "joint"], "adult": ["None", "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"], "child": ["None", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"], "evidence_seen_on": ["None", "2026-08-28"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:37.966508+00	\N	34	\N	\N	\N	\N		\N	\N
170	fc7eaad4-13e5-45ad-be42-db3ad4515de6	\N	fc7eaad4-13e5-45ad-be42-db3ad4515de6	0	{"id": ["None", "fc7eaad4-13e5-45ad-be42-db3ad4515de6"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "joint"], "adult": ["None", "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"], "child": ["None", "7c381478-132c-44b9-9352-d2f2411859e0"], "evidence_seen_on": ["None", "2026-08-28"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:37.96834+00	\N	34	\N	\N	\N	\N		\N	\N
171	b1e8c227-4970-4d1f-9bbb-807ebe3a07db	\N	b1e8c227-4970-4d1f-9bbb-807ebe3a07db	0	{"id": ["None", "b1e8c227-4970-4d1f-9bbb-807ebe3a07db"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "joint"], "adult": ["None", "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"], "child": ["None", "8947d785-4839-4465-8d8b-e4248d1eae08"], "evidence_seen_on": ["None", "2026-08-28"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:37.974631+00	\N	34	\N	\N	\N	\N		\N	\N
172	b9139f1e-d003-4e02-bfb8-7a4044f755fe	\N	b9139f1e-d003-4e02-bfb8-7a4044f755fe	0	{"id": ["None", "b9139f1e-d003-4e02-bfb8-7a4044f755fe"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "joint"], "adult": ["None", "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"], "child": ["None", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"], "evidence_seen_on": ["None", "2026-08-28"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:37.976535+00	\N	34	\N	\N	\N	\N		\N	\N
173	ea8e27d0-869c-45c0-9c40-2d55a711af02	\N	ea8e27d0-869c-45c0-9c40-2d55a711af02	0	{"id": ["None", "ea8e27d0-869c-45c0-9c40-2d55a711af02"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "joint"], "adult": ["None", "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"], "child": ["None", "7c381478-132c-44b9-9352-d2f2411859e0"], "evidence_seen_on": ["None", "2026-08-28"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:37.982219+00	\N	34	\N	\N	\N	\N		\N	\N
174	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1	{"told_to_family": ["", "yes"], "may_call_family": ["False", "True"]}	2026-11-30 17:36:37.984793+00	\N	46	\N	\N	\N	\N		\N	\N
175	173a86c8-278f-4f33-9044-2d8f32594844	\N	173a86c8-278f-4f33-9044-2d8f32594844	0	{"id": ["None", "173a86c8-278f-4f33-9044-2d8f32594844"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "name": ["None", "Ritva K."], "relation": ["None", "mummi"], "consent_by": ["None", "Ville"], "consent_on": ["None", "2026-08-28"], "may_contact": ["None", "True"], "organisation": ["None", ""]}	2026-11-30 17:36:37.993656+00	\N	37	\N	\N	\N	\N		\N	\N
176	d47ab3b7-3358-4e3c-a5d7-92a484837552	\N	d47ab3b7-3358-4e3c-a5d7-92a484837552	0	{"id": ["None", "d47ab3b7-3358-4e3c-a5d7-92a484837552"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "name": ["None", "Sari Aalto"], "relation": ["None", "luokanopettaja"], "consent_by": ["None", "Ville"], "consent_on": ["None", "2026-08-28"], "may_contact": ["None", "True"], "organisation": ["None", "koulu"]}	2026-11-30 17:36:37.995199+00	\N	37	\N	\N	\N	\N		\N	\N
177	2	2	2	0	{"id": ["None", "2"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "child": ["None", "8947d785-4839-4465-8d8b-e4248d1eae08"], "number": ["None", "LS-2026-000002-1"], "valid_to": ["None", "2027-03-24"], "decided_by": ["None", "Katariina Vesanto"], "decided_on": ["None", "2026-08-28"], "valid_from": ["None", "2026-08-28"], "hours_per_month": ["None", "24"]}	2026-11-30 17:36:37.996919+00	\N	30	\N	\N	\N	\N		\N	\N
178	3	3	3	0	{"id": ["None", "3"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "child": ["None", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"], "number": ["None", "LS-2026-000002-2"], "valid_to": ["None", "2027-03-24"], "decided_by": ["None", "Katariina Vesanto"], "decided_on": ["None", "2026-08-28"], "valid_from": ["None", "2026-08-28"], "hours_per_month": ["None", "24"]}	2026-11-30 17:36:37.99834+00	\N	30	\N	\N	\N	\N		\N	\N
179	4	4	4	0	{"id": ["None", "4"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "child": ["None", "7c381478-132c-44b9-9352-d2f2411859e0"], "number": ["None", "LS-2026-000002-3"], "valid_to": ["None", "2027-03-24"], "decided_by": ["None", "Katariina Vesanto"], "decided_on": ["None", "2026-08-28"], "valid_from": ["None", "2026-08-28"], "hours_per_month": ["None", "24"]}	2026-11-30 17:36:37.999627+00	\N	30	\N	\N	\N	\N		\N	\N
180	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1	{"state": ["referral_draft", "referral_sent"]}	2026-11-30 17:36:38.014133+00	\N	23	\N	\N	\N	\N		\N	\N
181	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1	{"sent_at": ["None", "2026-09-01 07:10:00"], "sent_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:38.017364+00	\N	46	\N	\N	\N	\N		\N	\N
182	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1	{"state": ["referral_sent", "queued"], "queued_at": ["None", "2026-09-05 08:10:00"], "queued_by": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"]}	2026-11-30 17:36:38.041573+00	\N	23	\N	\N	\N	\N		\N	\N
183	3	3	3	0	{"id": ["None", "3"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "role": ["None", "lead"], "reason": ["None", ""], "worker": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "starts_on": ["None", "2026-09-08"]}	2026-11-30 17:36:38.06944+00	\N	45	\N	\N	\N	\N		\N	\N
184	4	4	4	0	{"id": ["None", "4"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "role": ["None", "pair"], "reason": ["None", ""], "worker": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "starts_on": ["None", "2026-09-08"]}	2026-11-30 17:36:38.072315+00	\N	45	\N	\N	\N	\N		\N	\N
185	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1	{"state": ["queued", "start"], "started_at": ["None", "2026-09-08 09:10:00"], "started_by": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"]}	2026-11-30 17:36:38.108963+00	\N	23	\N	\N	\N	\N		\N	\N
186	8a1a2bf0-7c63-4892-93fb-9a471da360af	\N	plan	0	{"id": ["None", "8a1a2bf0-7c63-4892-93fb-9a471da360af"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "plan"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:38.165661+00	\N	40	\N	\N	\N	\N		\N	\N
209	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	\N	1 ready_for_family	1	{"seal": ["", "2fae7408720bea7064bac7bba25f843168232dd4707328ce60a2a43598b6bd44"], "event": ["None", "60"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-09-16 11:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4"]}	2026-11-30 17:36:38.739944+00	\N	38	\N	\N	\N	\N		\N	\N
187	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	\N	1 draft	0	{"id": ["None", "4decf3c3-88a1-4d2e-821a-16e1d8361d0e"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "8a1a2bf0-7c63-4892-93fb-9a471da360af"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-09-12 10:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-09-12 10:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:38.195214+00	\N	38	\N	\N	\N	\N		\N	\N
188	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	\N	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	0	{"version": ["None", "4decf3c3-88a1-4d2e-821a-16e1d8361d0e"], "kinds_of_work": ["None", "[]"], "next_review_place": ["None", ""]}	2026-11-30 17:36:38.198482+00	\N	49	\N	\N	\N	\N		\N	\N
189	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	\N	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	1	{"kinds_of_work": ["[]", "['guidance', 'support', 'doing_together']"], "next_review_on": ["None", "2026-11-27"], "next_review_time": ["None", "16:30:00"], "next_review_place": ["", "koti"], "service_started_on": ["None", "2026-09-12"]}	2026-11-30 17:36:38.213663+00	\N	49	\N	\N	\N	\N		\N	\N
190	5	5	5	0	{"id": ["None", "5"], "place": ["None", "koti"], "held_on": ["None", "2026-09-12"], "version": ["None", "4decf3c3-88a1-4d2e-821a-16e1d8361d0e"]}	2026-11-30 17:36:38.230456+00	\N	36	\N	\N	\N	\N		\N	\N
191	5	5	8947d785-4839-4465-8d8b-e4248d1eae08	0	{"id": ["None", "5"], "child": ["None", "8947d785-4839-4465-8d8b-e4248d1eae08"], "manner": ["None", "alone"], "version": ["None", "4decf3c3-88a1-4d2e-821a-16e1d8361d0e"], "was_sought": ["None", "True"]}	2026-11-30 17:36:38.238627+00	\N	26	\N	\N	\N	\N		\N	\N
192	6	6	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	0	{"id": ["None", "6"], "child": ["None", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"], "manner": ["None", "cards"], "version": ["None", "4decf3c3-88a1-4d2e-821a-16e1d8361d0e"], "was_sought": ["None", "True"]}	2026-11-30 17:36:38.249115+00	\N	26	\N	\N	\N	\N		\N	\N
193	7	7	7c381478-132c-44b9-9352-d2f2411859e0	0	{"id": ["None", "7"], "child": ["None", "7c381478-132c-44b9-9352-d2f2411859e0"], "manner": ["None", "cards"], "version": ["None", "4decf3c3-88a1-4d2e-821a-16e1d8361d0e"], "was_sought": ["None", "True"]}	2026-11-30 17:36:38.256036+00	\N	26	\N	\N	\N	\N		\N	\N
194	5	5	5	0	{"id": ["None", "5"], "goal": ["None", "48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "scores": ["None", "cases.GoalScore.None"], "version": ["None", "4decf3c3-88a1-4d2e-821a-16e1d8361d0e"], "position": ["None", "0"]}	2026-11-30 17:36:38.277565+00	\N	39	\N	\N	\N	\N		\N	\N
195	17	17	17	0	{"id": ["None", "17"], "now": ["None", "3"], "person": ["None", "8947d785-4839-4465-8d8b-e4248d1eae08"], "wished": ["None", "7"], "plan_goal": ["None", "5"]}	2026-11-30 17:36:38.286892+00	\N	33	\N	\N	\N	\N		\N	\N
196	18	18	18	0	{"id": ["None", "18"], "now": ["None", "2"], "person": ["None", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"], "wished": ["None", "8"], "plan_goal": ["None", "5"]}	2026-11-30 17:36:38.294694+00	\N	33	\N	\N	\N	\N		\N	\N
197	19	19	19	0	{"id": ["None", "19"], "now": ["None", "3"], "person": ["None", "7c381478-132c-44b9-9352-d2f2411859e0"], "wished": ["None", "7"], "plan_goal": ["None", "5"]}	2026-11-30 17:36:38.304337+00	\N	33	\N	\N	\N	\N		\N	\N
198	20	20	20	0	{"id": ["None", "20"], "now": ["None", "2"], "person": ["None", "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"], "wished": ["None", "8"], "plan_goal": ["None", "5"]}	2026-11-30 17:36:38.310369+00	\N	33	\N	\N	\N	\N		\N	\N
199	21	21	21	0	{"id": ["None", "21"], "now": ["None", "3"], "person": ["None", "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"], "wished": ["None", "7"], "plan_goal": ["None", "5"]}	2026-11-30 17:36:38.318588+00	\N	33	\N	\N	\N	\N		\N	\N
200	22	22	22	0	{"id": ["None", "22"], "now": ["None", "2"], "person": ["None", "None"], "wished": ["None", "8"], "plan_goal": ["None", "5"]}	2026-11-30 17:36:38.326667+00	\N	33	\N	\N	\N	\N		\N	\N
201	6	6	6	0	{"id": ["None", "6"], "goal": ["None", "752494bd-bf50-496d-b1ab-427cd6878091"], "scores": ["None", "cases.GoalScore.None"], "version": ["None", "4decf3c3-88a1-4d2e-821a-16e1d8361d0e"], "position": ["None", "1"]}	2026-11-30 17:36:38.338094+00	\N	39	\N	\N	\N	\N		\N	\N
202	23	23	23	0	{"id": ["None", "23"], "now": ["None", "4"], "person": ["None", "8947d785-4839-4465-8d8b-e4248d1eae08"], "wished": ["None", "8"], "plan_goal": ["None", "6"]}	2026-11-30 17:36:38.349485+00	\N	33	\N	\N	\N	\N		\N	\N
203	24	24	24	0	{"id": ["None", "24"], "now": ["None", "3"], "person": ["None", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"], "wished": ["None", "9"], "plan_goal": ["None", "6"]}	2026-11-30 17:36:38.354439+00	\N	33	\N	\N	\N	\N		\N	\N
204	25	25	25	0	{"id": ["None", "25"], "now": ["None", "4"], "person": ["None", "7c381478-132c-44b9-9352-d2f2411859e0"], "wished": ["None", "8"], "plan_goal": ["None", "6"]}	2026-11-30 17:36:38.365346+00	\N	33	\N	\N	\N	\N		\N	\N
205	26	26	26	0	{"id": ["None", "26"], "now": ["None", "3"], "person": ["None", "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"], "wished": ["None", "9"], "plan_goal": ["None", "6"]}	2026-11-30 17:36:38.375228+00	\N	33	\N	\N	\N	\N		\N	\N
206	27	27	27	0	{"id": ["None", "27"], "now": ["None", "4"], "person": ["None", "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"], "wished": ["None", "8"], "plan_goal": ["None", "6"]}	2026-11-30 17:36:38.384481+00	\N	33	\N	\N	\N	\N		\N	\N
207	28	28	28	0	{"id": ["None", "28"], "now": ["None", "3"], "person": ["None", "None"], "wished": ["None", "9"], "plan_goal": ["None", "6"]}	2026-11-30 17:36:38.392156+00	\N	33	\N	\N	\N	\N		\N	\N
208	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	\N	1 draft	1	{"edited_at": ["2026-09-12 10:10:00", "2026-09-16 11:10:00"]}	2026-11-30 17:36:38.717738+00	\N	38	\N	\N	\N	\N		\N	\N
210	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	\N	1 submitted	1	{"state": ["ready_for_family", "submitted"], "submitted_at": ["None", "2026-09-19 12:10:00"], "submitted_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:38.90819+00	\N	38	\N	\N	\N	\N		\N	\N
211	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	\N	1 approved	1	{"state": ["submitted", "approved"]}	2026-11-30 17:36:39.035391+00	\N	38	\N	\N	\N	\N		\N	\N
212	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1	{"next_review_on": ["None", "2026-11-27"]}	2026-11-30 17:36:39.067492+00	\N	23	\N	\N	\N	\N		\N	\N
213	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1	{"state": ["start", "working"], "working_at": ["None", "2026-09-23 13:10:00"], "working_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:39.10189+00	\N	23	\N	\N	\N	\N		\N	\N
214	c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10	\N	entry	0	{"id": ["None", "c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:39.139369+00	\N	40	\N	\N	\N	\N		\N	\N
215	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N	1 draft	0	{"id": ["None", "96e9c302-0da3-4f73-a9fa-6233fe1b24d7"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-09-29 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-09-29 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:39.1734+00	\N	38	\N	\N	\N	\N		\N	\N
216	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	0	{"kind": ["None", "start_negotiation"], "ends_at": ["None", "2026-09-29 12:15:00"], "version": ["None", "96e9c302-0da3-4f73-a9fa-6233fe1b24d7"], "starts_at": ["None", "2026-09-29 11:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", "office"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:39.198221+00	\N	66	\N	\N	\N	\N		\N	\N
217	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N	1 ready_for_family	1	{"seal": ["", "cc7e6051a7b172043d9bd1dcd089f33b25a02fe7c05c812e14ce7aaf850b7669"], "event": ["None", "66"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-09-29 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "6965baa5d2895a18b5f5ec5a19d464f27ba9a048e80da6e8d7c9b4c91eee7ce5"]}	2026-11-30 17:36:39.372642+00	\N	38	\N	\N	\N	\N		\N	\N
218	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-09-29 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:39.3808+00	\N	38	\N	\N	\N	\N		\N	\N
219	d808837a-e220-4dba-ab92-6e5a9dc96ea7	\N	entry	0	{"id": ["None", "d808837a-e220-4dba-ab92-6e5a9dc96ea7"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:39.436548+00	\N	40	\N	\N	\N	\N		\N	\N
220	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N	1 draft	0	{"id": ["None", "fcec2aca-a64e-4edb-8784-0ecdc64c3aa9"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "d808837a-e220-4dba-ab92-6e5a9dc96ea7"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-02 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-02 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:39.467585+00	\N	38	\N	\N	\N	\N		\N	\N
221	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	0	{"kind": ["None", "family"], "ends_at": ["None", "2026-10-02 15:30:00"], "version": ["None", "fcec2aca-a64e-4edb-8784-0ecdc64c3aa9"], "starts_at": ["None", "2026-10-02 14:00:00"], "is_evening": ["None", "True"], "is_weekend": ["None", "False"], "place_kind": ["None", "home"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:39.483395+00	\N	66	\N	\N	\N	\N		\N	\N
222	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N	1 ready_for_family	1	{"seal": ["", "534e085432f0891a50febf3d5036ef83db09195189edddc52ca39e8ba4acab6f"], "event": ["None", "71"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-02 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7"]}	2026-11-30 17:36:39.893624+00	\N	38	\N	\N	\N	\N		\N	\N
223	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-02 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:39.925766+00	\N	38	\N	\N	\N	\N		\N	\N
224	7d08973c-6f34-4c4b-bcb7-8d265d10d642	\N	entry	0	{"id": ["None", "7d08973c-6f34-4c4b-bcb7-8d265d10d642"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:39.997763+00	\N	40	\N	\N	\N	\N		\N	\N
225	44cdedd0-e2aa-451c-a122-c3e59b077263	\N	1 draft	0	{"id": ["None", "44cdedd0-e2aa-451c-a122-c3e59b077263"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "7d08973c-6f34-4c4b-bcb7-8d265d10d642"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-05 17:10:00"], "edited_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-05 17:10:00"], "created_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:40.023457+00	\N	38	\N	\N	\N	\N		\N	\N
226	44cdedd0-e2aa-451c-a122-c3e59b077263	\N	44cdedd0-e2aa-451c-a122-c3e59b077263	0	{"kind": ["None", "individual_child"], "ends_at": ["None", "2026-10-05 10:20:00"], "version": ["None", "44cdedd0-e2aa-451c-a122-c3e59b077263"], "starts_at": ["None", "2026-10-05 09:30:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", "school"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "True"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:40.043335+00	\N	66	\N	\N	\N	\N		\N	\N
227	44cdedd0-e2aa-451c-a122-c3e59b077263	\N	1 ready_for_family	1	{"seal": ["", "e8f939bc5ccb4605e4650412bef66806fd040bcaf86a3215f267f8c193e052bb"], "event": ["None", "73"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-05 17:10:00"], "frozen_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "content_hash": ["", "7b7790bc4903d3ceb1774b7570d7891d7cc54411b85d78be6e516bfc7e623a0b"]}	2026-11-30 17:36:40.195209+00	\N	38	\N	\N	\N	\N		\N	\N
228	44cdedd0-e2aa-451c-a122-c3e59b077263	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-05 17:10:00"], "finalised_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"]}	2026-11-30 17:36:40.205191+00	\N	38	\N	\N	\N	\N		\N	\N
229	69b33a6b-e38a-4f65-b44c-4c2ffefcf191	\N	entry	0	{"id": ["None", "69b33a6b-e38a-4f65-b44c-4c2ffefcf191"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:40.251113+00	\N	40	\N	\N	\N	\N		\N	\N
230	96310dad-2d61-40b0-9ac1-29d0e802ead2	\N	1 draft	0	{"id": ["None", "96310dad-2d61-40b0-9ac1-29d0e802ead2"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "69b33a6b-e38a-4f65-b44c-4c2ffefcf191"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-08 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-08 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:40.273078+00	\N	38	\N	\N	\N	\N		\N	\N
231	96310dad-2d61-40b0-9ac1-29d0e802ead2	\N	96310dad-2d61-40b0-9ac1-29d0e802ead2	0	{"kind": ["None", "phone"], "ends_at": ["None", "2026-10-08 16:25:00"], "version": ["None", "96310dad-2d61-40b0-9ac1-29d0e802ead2"], "starts_at": ["None", "2026-10-08 16:10:00"], "is_evening": ["None", "True"], "is_weekend": ["None", "False"], "place_kind": ["None", ""], "cancelled_by": ["None", ""], "contact_mode": ["None", "phone"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "no"], "not_together_reason": ["None", "remote"]}	2026-11-30 17:36:40.286797+00	\N	66	\N	\N	\N	\N		\N	\N
305	10	10	10	0	{"id": ["None", "10"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "role": ["None", "child"], "person": ["None", "5325789f-8ce0-42ec-b372-6b990a63b3ea"], "household": ["None", "äidin luona"], "is_client": ["None", "True"], "joined_on": ["None", "2026-10-20"]}	2026-11-30 17:36:45.751851+00	\N	25	\N	\N	\N	\N		\N	\N
232	96310dad-2d61-40b0-9ac1-29d0e802ead2	\N	1 ready_for_family	1	{"seal": ["", "00b7432bdd4fc98b2ecf2c40d83fb6c99e4ce503f9fb1119e90af7c2237b2176"], "event": ["None", "75"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-08 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "cf01fcd240b7aafff8a7660acde89e7227c56a58a6aef651a85dc5835adf5af3"]}	2026-11-30 17:36:40.44248+00	\N	38	\N	\N	\N	\N		\N	\N
233	96310dad-2d61-40b0-9ac1-29d0e802ead2	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-08 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:40.452225+00	\N	38	\N	\N	\N	\N		\N	\N
234	401b6192-507b-40f5-b483-a7d04f84ee93	\N	entry	0	{"id": ["None", "401b6192-507b-40f5-b483-a7d04f84ee93"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:40.513398+00	\N	40	\N	\N	\N	\N		\N	\N
235	8d883165-07d9-4e8f-907b-a28073cd9bfd	\N	1 draft	0	{"id": ["None", "8d883165-07d9-4e8f-907b-a28073cd9bfd"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "401b6192-507b-40f5-b483-a7d04f84ee93"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-11 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-11 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:40.557541+00	\N	38	\N	\N	\N	\N		\N	\N
236	8d883165-07d9-4e8f-907b-a28073cd9bfd	\N	8d883165-07d9-4e8f-907b-a28073cd9bfd	0	{"kind": ["None", "cancelled"], "ends_at": ["None", "None"], "version": ["None", "8d883165-07d9-4e8f-907b-a28073cd9bfd"], "starts_at": ["None", "2026-10-11 14:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "True"], "place_kind": ["None", ""], "cancelled_by": ["None", "family"], "contact_mode": ["None", ""], "cancel_reason": ["None", "illness"], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", ""], "not_together_reason": ["None", ""]}	2026-11-30 17:36:40.589542+00	\N	66	\N	\N	\N	\N		\N	\N
237	8d883165-07d9-4e8f-907b-a28073cd9bfd	\N	1 ready_for_family	1	{"seal": ["", "48fc1d694d2d38639a2a1b308745b71e61317395d69c6a8eea4c6be3a186c5e7"], "event": ["None", "77"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-11 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "c07e934887f9bcfcff5f79ed0a0e6c7a99e4040681a962a19aba4ff1a038a3d4"]}	2026-11-30 17:36:40.761801+00	\N	38	\N	\N	\N	\N		\N	\N
238	8d883165-07d9-4e8f-907b-a28073cd9bfd	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-11 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:40.771875+00	\N	38	\N	\N	\N	\N		\N	\N
239	cb08861a-78c1-4cdb-95d1-b06dc4e64534	\N	entry	0	{"id": ["None", "cb08861a-78c1-4cdb-95d1-b06dc4e64534"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:40.82748+00	\N	40	\N	\N	\N	\N		\N	\N
240	2e99a40f-ccfe-4293-a450-90a6885b0c89	\N	1 draft	0	{"id": ["None", "2e99a40f-ccfe-4293-a450-90a6885b0c89"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "cb08861a-78c1-4cdb-95d1-b06dc4e64534"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-14 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-14 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:40.869467+00	\N	38	\N	\N	\N	\N		\N	\N
241	2e99a40f-ccfe-4293-a450-90a6885b0c89	\N	2e99a40f-ccfe-4293-a450-90a6885b0c89	0	{"kind": ["None", "network"], "ends_at": ["None", "2026-10-14 11:00:00"], "version": ["None", "2e99a40f-ccfe-4293-a450-90a6885b0c89"], "starts_at": ["None", "2026-10-14 10:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", "school"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:40.89083+00	\N	66	\N	\N	\N	\N		\N	\N
242	2e99a40f-ccfe-4293-a450-90a6885b0c89	\N	1 ready_for_family	1	{"seal": ["", "839baa3613ef0da126ac5d5b8b4ef4cdef27ca01004ab09e95850152523a71d2"], "event": ["None", "82"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-14 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "08137d6a891e5effade3225913b016725edf8fcadc5147cf8571b1ad82f0b609"]}	2026-11-30 17:36:41.341773+00	\N	38	\N	\N	\N	\N		\N	\N
243	2e99a40f-ccfe-4293-a450-90a6885b0c89	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-14 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:41.358797+00	\N	38	\N	\N	\N	\N		\N	\N
244	64a8aa45-507b-4130-aab9-0b32da92aa9e	\N	entry	0	{"id": ["None", "64a8aa45-507b-4130-aab9-0b32da92aa9e"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:41.429607+00	\N	40	\N	\N	\N	\N		\N	\N
245	37e017db-2aca-4050-9de3-c35944ca9976	\N	1 draft	0	{"id": ["None", "37e017db-2aca-4050-9de3-c35944ca9976"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "64a8aa45-507b-4130-aab9-0b32da92aa9e"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-17 17:10:00"], "edited_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-17 17:10:00"], "created_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:41.465309+00	\N	38	\N	\N	\N	\N		\N	\N
246	37e017db-2aca-4050-9de3-c35944ca9976	\N	37e017db-2aca-4050-9de3-c35944ca9976	0	{"kind": ["None", "activity"], "ends_at": ["None", "2026-10-17 10:30:00"], "version": ["None", "37e017db-2aca-4050-9de3-c35944ca9976"], "starts_at": ["None", "2026-10-17 08:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "True"], "place_kind": ["None", "outdoors"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:41.487098+00	\N	66	\N	\N	\N	\N		\N	\N
247	37e017db-2aca-4050-9de3-c35944ca9976	\N	1 ready_for_family	1	{"seal": ["", "25e107168b567ac78bff46fa7299974dcce0598e4e787591e4450b1c941ed235"], "event": ["None", "84"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-17 17:10:00"], "frozen_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "content_hash": ["", "471169ee7feeeab622625eded29ca3487a567f1b216664ae0fe4c1f2e681fcc2"]}	2026-11-30 17:36:41.617383+00	\N	38	\N	\N	\N	\N		\N	\N
248	37e017db-2aca-4050-9de3-c35944ca9976	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-17 17:10:00"], "finalised_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"]}	2026-11-30 17:36:41.637537+00	\N	38	\N	\N	\N	\N		\N	\N
249	2ba70197-ec34-45ba-8a47-fa48f1208cee	\N	entry	0	{"id": ["None", "2ba70197-ec34-45ba-8a47-fa48f1208cee"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:41.721647+00	\N	40	\N	\N	\N	\N		\N	\N
250	540dac94-b792-4890-8f5a-440b2eac14ed	\N	1 draft	0	{"id": ["None", "540dac94-b792-4890-8f5a-440b2eac14ed"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "2ba70197-ec34-45ba-8a47-fa48f1208cee"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-20 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-20 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:41.760613+00	\N	38	\N	\N	\N	\N		\N	\N
251	540dac94-b792-4890-8f5a-440b2eac14ed	\N	540dac94-b792-4890-8f5a-440b2eac14ed	0	{"kind": ["None", "parents"], "ends_at": ["None", "2026-10-20 15:30:00"], "version": ["None", "540dac94-b792-4890-8f5a-440b2eac14ed"], "starts_at": ["None", "2026-10-20 14:30:00"], "is_evening": ["None", "True"], "is_weekend": ["None", "False"], "place_kind": ["None", "office"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:41.78134+00	\N	66	\N	\N	\N	\N		\N	\N
252	540dac94-b792-4890-8f5a-440b2eac14ed	\N	1 ready_for_family	1	{"seal": ["", "5e920e5ec304ffe3c32038bed59f0c415f29dccdae7bdf1fc5cff13ff4856f0e"], "event": ["None", "86"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-20 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "eeaeb4d4f0b1dc826707bef31c6f91ab8f7efbb9accfe638c69f1cea3ee1ce58"]}	2026-11-30 17:36:41.897705+00	\N	38	\N	\N	\N	\N		\N	\N
253	540dac94-b792-4890-8f5a-440b2eac14ed	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-20 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:41.91053+00	\N	38	\N	\N	\N	\N		\N	\N
254	2d65c52d-9ecd-493e-8e27-ff3b51a40e8e	\N	entry	0	{"id": ["None", "2d65c52d-9ecd-493e-8e27-ff3b51a40e8e"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:41.961516+00	\N	40	\N	\N	\N	\N		\N	\N
255	b63278e1-8a35-4f94-819a-a9df36a56083	\N	1 draft	0	{"id": ["None", "b63278e1-8a35-4f94-819a-a9df36a56083"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "2d65c52d-9ecd-493e-8e27-ff3b51a40e8e"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-23 17:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-23 17:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:41.980994+00	\N	38	\N	\N	\N	\N		\N	\N
256	b63278e1-8a35-4f94-819a-a9df36a56083	\N	b63278e1-8a35-4f94-819a-a9df36a56083	0	{"kind": ["None", "remote"], "ends_at": ["None", "2026-10-23 15:45:00"], "version": ["None", "b63278e1-8a35-4f94-819a-a9df36a56083"], "starts_at": ["None", "2026-10-23 15:00:00"], "is_evening": ["None", "True"], "is_weekend": ["None", "False"], "place_kind": ["None", "remote"], "cancelled_by": ["None", ""], "contact_mode": ["None", "video"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:42.00024+00	\N	66	\N	\N	\N	\N		\N	\N
257	b63278e1-8a35-4f94-819a-a9df36a56083	\N	1 ready_for_family	1	{"seal": ["", "6bbcabcfd55ff79513be437e631d5e83c9c51847ea513c507dc0f21cec100aa6"], "event": ["None", "88"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-23 17:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "a02d0217dab2656a4f601a8ffa5965c5a4cc150642518ca2abf443bc2f39a530"]}	2026-11-30 17:36:42.134843+00	\N	38	\N	\N	\N	\N		\N	\N
258	b63278e1-8a35-4f94-819a-a9df36a56083	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-23 17:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:42.145997+00	\N	38	\N	\N	\N	\N		\N	\N
259	e0d02640-a2f4-496d-b91c-bc4fb37ce009	\N	entry	0	{"id": ["None", "e0d02640-a2f4-496d-b91c-bc4fb37ce009"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:42.187106+00	\N	40	\N	\N	\N	\N		\N	\N
260	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N	1 draft	0	{"id": ["None", "07ca53a3-9fc3-40c5-952c-d11d8033e561"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "e0d02640-a2f4-496d-b91c-bc4fb37ce009"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-26 18:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-26 18:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:42.213464+00	\N	38	\N	\N	\N	\N		\N	\N
261	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N	07ca53a3-9fc3-40c5-952c-d11d8033e561	0	{"kind": ["None", "group"], "ends_at": ["None", "2026-10-26 15:30:00"], "version": ["None", "07ca53a3-9fc3-40c5-952c-d11d8033e561"], "starts_at": ["None", "2026-10-26 14:00:00"], "is_evening": ["None", "True"], "is_weekend": ["None", "False"], "place_kind": ["None", "office"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:42.229621+00	\N	66	\N	\N	\N	\N		\N	\N
262	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N	1 ready_for_family	1	{"seal": ["", "1fa6bced972bab5be7040e481a30cd301a0f2d591f712084d76e7ec19533f0d6"], "event": ["None", "93"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-26 18:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "db0dda08f3cd05061c8aba4981d54e15cd0df1ecddd03e6f366bd9f40b904b94"]}	2026-11-30 17:36:42.468099+00	\N	38	\N	\N	\N	\N		\N	\N
263	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-26 18:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:42.473478+00	\N	38	\N	\N	\N	\N		\N	\N
264	d270232b-ac0a-42b1-9a2d-52e250aae4fd	\N	entry	0	{"id": ["None", "d270232b-ac0a-42b1-9a2d-52e250aae4fd"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:42.507382+00	\N	40	\N	\N	\N	\N		\N	\N
265	c6ea906e-435c-4fab-94f0-be21fc876242	\N	1 draft	0	{"id": ["None", "c6ea906e-435c-4fab-94f0-be21fc876242"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "d270232b-ac0a-42b1-9a2d-52e250aae4fd"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-10-29 18:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-10-29 18:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:42.531459+00	\N	38	\N	\N	\N	\N		\N	\N
266	c6ea906e-435c-4fab-94f0-be21fc876242	\N	c6ea906e-435c-4fab-94f0-be21fc876242	0	{"kind": ["None", "start_negotiation"], "ends_at": ["None", "2026-10-29 13:15:00"], "version": ["None", "c6ea906e-435c-4fab-94f0-be21fc876242"], "starts_at": ["None", "2026-10-29 12:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", "office"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:42.547858+00	\N	66	\N	\N	\N	\N		\N	\N
267	c6ea906e-435c-4fab-94f0-be21fc876242	\N	1 ready_for_family	1	{"seal": ["", "e5c25139d4aae3dcda9202ea0ffe2e5924d2de548775cd6e171e4b6d94e80b2e"], "event": ["None", "95"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-10-29 18:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "de459d82860418358bbb6c02b68e163fbb15e227b922d049f4836c358306fc51"]}	2026-11-30 17:36:42.747309+00	\N	38	\N	\N	\N	\N		\N	\N
268	c6ea906e-435c-4fab-94f0-be21fc876242	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-10-29 18:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:42.758041+00	\N	38	\N	\N	\N	\N		\N	\N
269	64edad4e-b323-44cb-8330-aecaed004703	\N	entry	0	{"id": ["None", "64edad4e-b323-44cb-8330-aecaed004703"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:42.817916+00	\N	40	\N	\N	\N	\N		\N	\N
270	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N	1 draft	0	{"id": ["None", "fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "64edad4e-b323-44cb-8330-aecaed004703"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-11-01 18:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-11-01 18:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:42.855603+00	\N	38	\N	\N	\N	\N		\N	\N
271	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	0	{"kind": ["None", "family"], "ends_at": ["None", "2026-11-01 16:30:00"], "version": ["None", "fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c"], "starts_at": ["None", "2026-11-01 15:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "True"], "place_kind": ["None", "home"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:42.878673+00	\N	66	\N	\N	\N	\N		\N	\N
272	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N	1 ready_for_family	1	{"seal": ["", "2cea03bd607131d8d53a9d9c7ce3a1f46476c1d8c58b69dcc2e9575ea56dd29c"], "event": ["None", "97"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-11-01 18:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "8e59b3208a07a7c15bf606b66cc9853c1f02817b115bcd0ea4bc59ef358343b7"]}	2026-11-30 17:36:43.095326+00	\N	38	\N	\N	\N	\N		\N	\N
273	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-11-01 18:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:43.113666+00	\N	38	\N	\N	\N	\N		\N	\N
274	bc435da3-6699-4529-a483-1551d2fbe3f5	\N	entry	0	{"id": ["None", "bc435da3-6699-4529-a483-1551d2fbe3f5"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:43.173063+00	\N	40	\N	\N	\N	\N		\N	\N
275	650bea2e-ce2a-42f9-a317-00b593fe62c9	\N	1 draft	0	{"id": ["None", "650bea2e-ce2a-42f9-a317-00b593fe62c9"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "bc435da3-6699-4529-a483-1551d2fbe3f5"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-11-04 18:10:00"], "edited_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-11-04 18:10:00"], "created_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:43.22152+00	\N	38	\N	\N	\N	\N		\N	\N
276	650bea2e-ce2a-42f9-a317-00b593fe62c9	\N	650bea2e-ce2a-42f9-a317-00b593fe62c9	0	{"kind": ["None", "individual_child"], "ends_at": ["None", "2026-11-04 11:20:00"], "version": ["None", "650bea2e-ce2a-42f9-a317-00b593fe62c9"], "starts_at": ["None", "2026-11-04 10:30:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", "school"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "True"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:43.257447+00	\N	66	\N	\N	\N	\N		\N	\N
277	650bea2e-ce2a-42f9-a317-00b593fe62c9	\N	1 ready_for_family	1	{"seal": ["", "727eed781906fa7f4c6d1c96ecb04c3cece317c40c10eb35b83ed30070dc065c"], "event": ["None", "99"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-11-04 18:10:00"], "frozen_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "content_hash": ["", "503721344adeb235986e87fb01bf57751066c25e5e4b69b41896e118eb138863"]}	2026-11-30 17:36:43.485995+00	\N	38	\N	\N	\N	\N		\N	\N
278	650bea2e-ce2a-42f9-a317-00b593fe62c9	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-11-04 18:10:00"], "finalised_by": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"]}	2026-11-30 17:36:43.504946+00	\N	38	\N	\N	\N	\N		\N	\N
279	a2489b48-3169-4a98-aa87-f88511df0aba	\N	entry	0	{"id": ["None", "a2489b48-3169-4a98-aa87-f88511df0aba"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:43.581833+00	\N	40	\N	\N	\N	\N		\N	\N
280	3ee153bc-9460-420f-9aef-108e223ca3b8	\N	1 draft	0	{"id": ["None", "3ee153bc-9460-420f-9aef-108e223ca3b8"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "a2489b48-3169-4a98-aa87-f88511df0aba"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-11-07 18:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-11-07 18:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:43.633331+00	\N	38	\N	\N	\N	\N		\N	\N
281	3ee153bc-9460-420f-9aef-108e223ca3b8	\N	3ee153bc-9460-420f-9aef-108e223ca3b8	0	{"kind": ["None", "phone"], "ends_at": ["None", "2026-11-07 17:25:00"], "version": ["None", "3ee153bc-9460-420f-9aef-108e223ca3b8"], "starts_at": ["None", "2026-11-07 17:10:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "True"], "place_kind": ["None", ""], "cancelled_by": ["None", ""], "contact_mode": ["None", "phone"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "no"], "not_together_reason": ["None", "remote"]}	2026-11-30 17:36:43.668079+00	\N	66	\N	\N	\N	\N		\N	\N
282	3ee153bc-9460-420f-9aef-108e223ca3b8	\N	1 ready_for_family	1	{"seal": ["", "9180f5237682b892ca7c1b83b3fa1d49a94a7dec456cf946d1fe39b3391d3a02"], "event": ["None", "104"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-11-07 18:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "a8f34cfc2ec2f1a7fda6ffadfe527667692fa1456c78276efbf1d3bd84864178"]}	2026-11-30 17:36:44.302252+00	\N	38	\N	\N	\N	\N		\N	\N
283	3ee153bc-9460-420f-9aef-108e223ca3b8	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-11-07 18:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:44.325732+00	\N	38	\N	\N	\N	\N		\N	\N
284	2bf7a3b5-39d5-40bb-997c-abe5797b2c28	\N	entry	0	{"id": ["None", "2bf7a3b5-39d5-40bb-997c-abe5797b2c28"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:44.381682+00	\N	40	\N	\N	\N	\N		\N	\N
285	32f547c0-0408-4161-a772-67e4524bbc22	\N	1 draft	0	{"id": ["None", "32f547c0-0408-4161-a772-67e4524bbc22"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "2bf7a3b5-39d5-40bb-997c-abe5797b2c28"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-11-10 18:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-11-10 18:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:44.42737+00	\N	38	\N	\N	\N	\N		\N	\N
286	32f547c0-0408-4161-a772-67e4524bbc22	\N	32f547c0-0408-4161-a772-67e4524bbc22	0	{"kind": ["None", "cancelled"], "ends_at": ["None", "None"], "version": ["None", "32f547c0-0408-4161-a772-67e4524bbc22"], "starts_at": ["None", "2026-11-10 15:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", ""], "cancelled_by": ["None", "family"], "contact_mode": ["None", ""], "cancel_reason": ["None", "illness"], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", ""], "not_together_reason": ["None", ""]}	2026-11-30 17:36:44.457644+00	\N	66	\N	\N	\N	\N		\N	\N
287	32f547c0-0408-4161-a772-67e4524bbc22	\N	1 ready_for_family	1	{"seal": ["", "d431edfa45657628f187be46528e83912d82a5ab0b9d7ab43c7e0422c35affd1"], "event": ["None", "106"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-11-10 18:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "08c547815e5b80154ff999c647825d51c8eeb4b4a47add868bfef341deea50ab"]}	2026-11-30 17:36:44.625843+00	\N	38	\N	\N	\N	\N		\N	\N
288	32f547c0-0408-4161-a772-67e4524bbc22	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-11-10 18:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:44.645955+00	\N	38	\N	\N	\N	\N		\N	\N
289	17877983-61f8-4370-9c5e-4fd88605428c	\N	entry	0	{"id": ["None", "17877983-61f8-4370-9c5e-4fd88605428c"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:44.727857+00	\N	40	\N	\N	\N	\N		\N	\N
290	c4944fda-4a1a-4536-b614-4915dca0eef3	\N	1 draft	0	{"id": ["None", "c4944fda-4a1a-4536-b614-4915dca0eef3"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "17877983-61f8-4370-9c5e-4fd88605428c"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-11-13 18:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-11-13 18:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:44.772411+00	\N	38	\N	\N	\N	\N		\N	\N
291	c4944fda-4a1a-4536-b614-4915dca0eef3	\N	c4944fda-4a1a-4536-b614-4915dca0eef3	0	{"kind": ["None", "network"], "ends_at": ["None", "2026-11-13 12:00:00"], "version": ["None", "c4944fda-4a1a-4536-b614-4915dca0eef3"], "starts_at": ["None", "2026-11-13 11:00:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "False"], "place_kind": ["None", "school"], "cancelled_by": ["None", ""], "contact_mode": ["None", "face_to_face"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "travel_minutes": ["None", "30"], "written_together": ["None", "yes"], "not_together_reason": ["None", ""]}	2026-11-30 17:36:44.799248+00	\N	66	\N	\N	\N	\N		\N	\N
292	c4944fda-4a1a-4536-b614-4915dca0eef3	\N	1 ready_for_family	1	{"seal": ["", "6a7f3ab3e16da9e3ef90fb792a2da4b8595bc37b8dbb4251470171ca40a9c40c"], "event": ["None", "108"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-11-13 18:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "f0e3c3058f533b22ba8811963ec9bf3c09d32a375e5fa9ee1a5dcbd2e248d017"]}	2026-11-30 17:36:44.980508+00	\N	38	\N	\N	\N	\N		\N	\N
293	c4944fda-4a1a-4536-b614-4915dca0eef3	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-11-13 18:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:45.005613+00	\N	38	\N	\N	\N	\N		\N	\N
294	59d10a96-91e2-4923-bd75-6757f7dc5c87	\N	entry	0	{"id": ["None", "59d10a96-91e2-4923-bd75-6757f7dc5c87"], "case": ["None", "6c88e6ba-6295-4cc1-86f3-9c85d1da1078"], "kind": ["None", "entry"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:45.153449+00	\N	40	\N	\N	\N	\N		\N	\N
295	f989c937-e733-4a84-bdd8-2a9c439200fe	\N	1 draft	0	{"id": ["None", "f989c937-e733-4a84-bdd8-2a9c439200fe"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "59d10a96-91e2-4923-bd75-6757f7dc5c87"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-11-21 13:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-11-21 13:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:45.19281+00	\N	38	\N	\N	\N	\N		\N	\N
296	f989c937-e733-4a84-bdd8-2a9c439200fe	\N	f989c937-e733-4a84-bdd8-2a9c439200fe	0	{"kind": ["None", "phone"], "ends_at": ["None", "2026-11-21 12:20:00"], "version": ["None", "f989c937-e733-4a84-bdd8-2a9c439200fe"], "starts_at": ["None", "2026-11-21 12:10:00"], "is_evening": ["None", "False"], "is_weekend": ["None", "True"], "place_kind": ["None", ""], "cancelled_by": ["None", ""], "contact_mode": ["None", "phone"], "cancel_reason": ["None", ""], "kinds_of_work": ["None", "[]"], "is_child_alone": ["None", "False"], "written_together": ["None", "no"], "not_together_reason": ["None", "remote"]}	2026-11-30 17:36:45.223319+00	\N	66	\N	\N	\N	\N		\N	\N
297	f989c937-e733-4a84-bdd8-2a9c439200fe	\N	1 ready_for_family	1	{"seal": ["", "1390313154084c19a9e393e7a3d499ef3eba58c056edff106c88824b72025c34"], "event": ["None", "110"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-11-21 13:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "f809adde88445404d7cc867b3c714744c2d5cfae596a0e0ee08b46243d402ac6"]}	2026-11-30 17:36:45.501872+00	\N	38	\N	\N	\N	\N		\N	\N
298	f989c937-e733-4a84-bdd8-2a9c439200fe	\N	1 finalised	1	{"state": ["ready_for_family", "finalised"], "finalised_at": ["None", "2026-11-21 13:10:00"], "finalised_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"]}	2026-11-30 17:36:45.518051+00	\N	38	\N	\N	\N	\N		\N	\N
299	f989c937-e733-4a84-bdd8-2a9c439200fe	\N	1 annulled	1	{"state": ["finalised", "annulled"]}	2026-11-30 17:36:45.614208+00	\N	38	\N	\N	\N	\N		\N	\N
300	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	\N	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	0	{"id": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "unit": ["None", "2e5cd1b3-0469-45d9-a3ad-fa820036c296"], "goals": ["None", "cases.Goal.None"], "state": ["None", "referral_draft"], "events": ["None", "cases.CaseEvent.None"], "number": ["None", "PT-2026-000003"], "places": ["None", "koti"], "network": ["None", "cases.NetworkMember.None"], "records": ["None", "cases.Record.None"], "service": ["None", "intensified_family_work"], "language": ["None", "fi"], "openings": ["None", "cases.Opening.None"], "closed_at": ["None", "None"], "closed_by": ["None", "None"], "decisions": ["None", "cases.DecisionReference.None"], "opened_at": ["None", "2026-10-20 06:10:00"], "queued_at": ["None", "None"], "queued_by": ["None", "None"], "closing_at": ["None", "None"], "closing_by": ["None", "None"], "end_reason": ["None", ""], "started_at": ["None", "None"], "started_by": ["None", "None"], "weekly_max": ["None", "3"], "weekly_min": ["None", "1"], "working_at": ["None", "None"], "working_by": ["None", "None"], "assignments": ["None", "cases.StaffAssignment.None"], "case_people": ["None", "cases.CasePerson.None"], "composition": ["None", "koko perhe"], "legal_basis": ["None", "child_welfare"], "service_task": ["None", "child_welfare"], "guardianships": ["None", "cases.Guardianship.None"], "client_plan_on": ["None", "2026-10-13"], "feedback_turns": ["None", "reviews.FeedbackTurn.None"], "expected_length": ["None", ""], "matter_opened_on": ["None", "2026-10-06"], "referral_answers": ["None", "cases.ReferralAnswer.None"], "client_plan_check_on": ["None", "2027-10-13"], "responsible_social_worker": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:45.707367+00	\N	23	\N	\N	\N	\N		\N	\N
301	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	\N	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	0	{"case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "sent_at": ["None", "None"], "sent_by": ["None", "None"], "urgency": ["None", "normal"], "told_reason": ["None", ""], "told_to_family": ["None", ""], "may_call_family": ["None", "False"]}	2026-11-30 17:36:45.714625+00	\N	46	\N	\N	\N	\N		\N	\N
302	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2	\N	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2	0	{"id": ["None", "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"], "born_on": ["None", "2013-01-15"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Vesiniemi"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Kerttu"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:45.725586+00	\N	28	\N	\N	\N	\N		\N	\N
303	9	9	9	0	{"id": ["None", "9"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "role": ["None", "child"], "person": ["None", "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"], "household": ["None", "äidin luona"], "is_client": ["None", "True"], "joined_on": ["None", "2026-10-20"]}	2026-11-30 17:36:45.735048+00	\N	25	\N	\N	\N	\N		\N	\N
304	5325789f-8ce0-42ec-b372-6b990a63b3ea	\N	5325789f-8ce0-42ec-b372-6b990a63b3ea	0	{"id": ["None", "5325789f-8ce0-42ec-b372-6b990a63b3ea"], "born_on": ["None", "2018-01-15"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Vesiniemi"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Onni"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:45.749443+00	\N	28	\N	\N	\N	\N		\N	\N
306	9c753b2e-9656-41ed-b256-a9bc2641d0ba	\N	9c753b2e-9656-41ed-b256-a9bc2641d0ba	0	{"id": ["None", "9c753b2e-9656-41ed-b256-a9bc2641d0ba"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Vesiniemi"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Riikka"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:45.765721+00	\N	28	\N	\N	\N	\N		\N	\N
307	11	11	11	0	{"id": ["None", "11"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "role": ["None", "parent"], "person": ["None", "9c753b2e-9656-41ed-b256-a9bc2641d0ba"], "household": ["None", ""], "is_client": ["None", "False"], "joined_on": ["None", "2026-10-20"]}	2026-11-30 17:36:45.770007+00	\N	25	\N	\N	\N	\N		\N	\N
308	44fb63de-9fb8-4700-9975-1bc435831388	\N	44fb63de-9fb8-4700-9975-1bc435831388	0	{"id": ["None", "44fb63de-9fb8-4700-9975-1bc435831388"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Vesiniemi"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Tuomas"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:45.778059+00	\N	28	\N	\N	\N	\N		\N	\N
309	12	12	12	0	{"id": ["None", "12"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "role": ["None", "parent"], "person": ["None", "44fb63de-9fb8-4700-9975-1bc435831388"], "household": ["None", "omassa kodissaan"], "is_client": ["None", "False"], "joined_on": ["None", "2026-10-20"]}	2026-11-30 17:36:45.780606+00	\N	25	\N	\N	\N	\N		\N	\N
310	dda261c6-dc24-4907-af9b-3da38dca9ecf	\N	dda261c6-dc24-4907-af9b-3da38dca9ecf	0	{"id": ["None", "dda261c6-dc24-4907-af9b-3da38dca9ecf"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "kind": ["None", "joint"], "adult": ["None", "9c753b2e-9656-41ed-b256-a9bc2641d0ba"], "child": ["None", "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"], "evidence_seen_on": ["None", "2026-10-20"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:45.788878+00	\N	34	\N	\N	\N	\N		\N	\N
311	7bc5f7d8-52ce-46e0-bc4d-892c2146ebfb	\N	7bc5f7d8-52ce-46e0-bc4d-892c2146ebfb	0	{"id": ["None", "7bc5f7d8-52ce-46e0-bc4d-892c2146ebfb"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "kind": ["None", "joint"], "adult": ["None", "9c753b2e-9656-41ed-b256-a9bc2641d0ba"], "child": ["None", "5325789f-8ce0-42ec-b372-6b990a63b3ea"], "evidence_seen_on": ["None", "2026-10-20"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:45.797577+00	\N	34	\N	\N	\N	\N		\N	\N
312	6f1960ff-9b86-4c06-82ae-09c86751dfe4	\N	6f1960ff-9b86-4c06-82ae-09c86751dfe4	0	{"id": ["None", "6f1960ff-9b86-4c06-82ae-09c86751dfe4"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "kind": ["None", "joint"], "adult": ["None", "44fb63de-9fb8-4700-9975-1bc435831388"], "child": ["None", "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"], "evidence_seen_on": ["None", "2026-10-20"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:45.800708+00	\N	34	\N	\N	\N	\N		\N	\N
313	6fda6b87-4b5d-4ff2-bf58-a3bb5751598e	\N	6fda6b87-4b5d-4ff2-bf58-a3bb5751598e	0	{"id": ["None", "6fda6b87-4b5d-4ff2-bf58-a3bb5751598e"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "kind": ["None", "joint"], "adult": ["None", "44fb63de-9fb8-4700-9975-1bc435831388"], "child": ["None", "5325789f-8ce0-42ec-b372-6b990a63b3ea"], "evidence_seen_on": ["None", "2026-10-20"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:45.809645+00	\N	34	\N	\N	\N	\N		\N	\N
314	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	\N	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	1	{"told_to_family": ["", "yes"], "may_call_family": ["False", "True"]}	2026-11-30 17:36:45.821741+00	\N	46	\N	\N	\N	\N		\N	\N
315	defedc17-cd9a-4b6c-8fc9-6a533ea19bda	\N	defedc17-cd9a-4b6c-8fc9-6a533ea19bda	0	{"id": ["None", "defedc17-cd9a-4b6c-8fc9-6a533ea19bda"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "name": ["None", "Leena V."], "relation": ["None", "mummi"], "consent_by": ["None", "Tuomas"], "consent_on": ["None", "2026-10-20"], "may_contact": ["None", "True"], "organisation": ["None", ""]}	2026-11-30 17:36:45.84162+00	\N	37	\N	\N	\N	\N		\N	\N
316	5	5	5	0	{"id": ["None", "5"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "child": ["None", "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"], "number": ["None", "LS-2026-000003-1"], "valid_to": ["None", "2027-03-24"], "decided_by": ["None", "Katariina Vesanto"], "decided_on": ["None", "2026-10-20"], "valid_from": ["None", "2026-10-20"], "hours_per_month": ["None", "24"]}	2026-11-30 17:36:45.847205+00	\N	30	\N	\N	\N	\N		\N	\N
317	6	6	6	0	{"id": ["None", "6"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "child": ["None", "5325789f-8ce0-42ec-b372-6b990a63b3ea"], "number": ["None", "LS-2026-000003-2"], "valid_to": ["None", "2027-03-24"], "decided_by": ["None", "Katariina Vesanto"], "decided_on": ["None", "2026-10-20"], "valid_from": ["None", "2026-10-20"], "hours_per_month": ["None", "24"]}	2026-11-30 17:36:45.857766+00	\N	30	\N	\N	\N	\N		\N	\N
318	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	\N	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	1	{"state": ["referral_draft", "referral_sent"]}	2026-11-30 17:36:45.908854+00	\N	23	\N	\N	\N	\N		\N	\N
319	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	\N	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	1	{"sent_at": ["None", "2026-10-26 08:10:00"], "sent_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:45.921894+00	\N	46	\N	\N	\N	\N		\N	\N
320	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	\N	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	1	{"state": ["referral_sent", "queued"], "queued_at": ["None", "2026-11-01 09:10:00"], "queued_by": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"]}	2026-11-30 17:36:45.985317+00	\N	23	\N	\N	\N	\N		\N	\N
321	5	5	5	0	{"id": ["None", "5"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "role": ["None", "lead"], "reason": ["None", ""], "worker": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "starts_on": ["None", "2026-11-07"]}	2026-11-30 17:36:46.02958+00	\N	45	\N	\N	\N	\N		\N	\N
322	6	6	6	0	{"id": ["None", "6"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "role": ["None", "pair"], "reason": ["None", ""], "worker": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "starts_on": ["None", "2026-11-07"]}	2026-11-30 17:36:46.033298+00	\N	45	\N	\N	\N	\N		\N	\N
323	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	\N	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	1	{"state": ["queued", "start"], "started_at": ["None", "2026-11-07 10:10:00"], "started_by": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"]}	2026-11-30 17:36:46.089986+00	\N	23	\N	\N	\N	\N		\N	\N
324	bccdc24f-914f-48f5-9468-d9f074cac3c7	\N	plan	0	{"id": ["None", "bccdc24f-914f-48f5-9468-d9f074cac3c7"], "case": ["None", "90b0831c-9bf2-4487-aae5-d4b7c9ec6939"], "kind": ["None", "plan"], "language": ["None", "fi"], "versions": ["None", "cases.RecordVersion.None"]}	2026-11-30 17:36:46.153689+00	\N	40	\N	\N	\N	\N		\N	\N
325	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	\N	1 draft	0	{"id": ["None", "e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1"], "seal": ["None", ""], "event": ["None", "None"], "goals": ["None", "cases.PlanGoal.None"], "state": ["None", "draft"], "number": ["None", "1"], "record": ["None", "bccdc24f-914f-48f5-9468-d9f074cac3c7"], "outcomes": ["None", "reviews.GoalOutcome.None"], "concerned": ["None", "meetings.ConcernedChild.None"], "edited_at": ["None", "2026-11-12 11:10:00"], "edited_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "frozen_at": ["None", "None"], "frozen_by": ["None", "None"], "own_views": ["None", "cases.OwnView.None"], "own_words": ["None", "cases.OwnWords.None"], "correction": ["None", "None"], "created_at": ["None", "2026-11-12 11:10:00"], "created_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "authorships": ["None", "cases.Authorship.None"], "child_views": ["None", "cases.ChildView.None"], "corrections": ["None", "cases.Correction.None"], "agreed_items": ["None", "meetings.AgreedItem.None"], "content_hash": ["None", ""], "finalised_at": ["None", "None"], "finalised_by": ["None", "None"], "negotiations": ["None", "cases.Negotiation.None"], "participants": ["None", "meetings.Participant.None"], "review_goals": ["None", "reviews.ReviewGoal.None"], "submitted_at": ["None", "None"], "submitted_by": ["None", "None"], "touched_goals": ["None", "meetings.TouchedGoal.None"], "shared_sessions": ["None", "cases.SharedSession.None"], "acknowledgements": ["None", "cases.Acknowledgement.None"], "correction_requests": ["None", "cases.CorrectionRequest.None"]}	2026-11-30 17:36:46.205578+00	\N	38	\N	\N	\N	\N		\N	\N
326	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	\N	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	0	{"version": ["None", "e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1"], "kinds_of_work": ["None", "[]"], "next_review_place": ["None", ""]}	2026-11-30 17:36:46.213538+00	\N	49	\N	\N	\N	\N		\N	\N
327	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	\N	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	1	{"kinds_of_work": ["[]", "['guidance', 'support', 'doing_together']"], "next_review_on": ["None", "2027-01-23"], "next_review_time": ["None", "16:30:00"], "next_review_place": ["", "koti"], "service_started_on": ["None", "2026-11-12"]}	2026-11-30 17:36:46.233956+00	\N	49	\N	\N	\N	\N		\N	\N
328	6	6	6	0	{"id": ["None", "6"], "place": ["None", "koti"], "held_on": ["None", "2026-11-12"], "version": ["None", "e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1"]}	2026-11-30 17:36:46.274799+00	\N	36	\N	\N	\N	\N		\N	\N
329	8	8	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2	0	{"id": ["None", "8"], "child": ["None", "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"], "manner": ["None", "alone"], "version": ["None", "e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1"], "was_sought": ["None", "True"]}	2026-11-30 17:36:46.28933+00	\N	26	\N	\N	\N	\N		\N	\N
330	9	9	5325789f-8ce0-42ec-b372-6b990a63b3ea	0	{"id": ["None", "9"], "child": ["None", "5325789f-8ce0-42ec-b372-6b990a63b3ea"], "manner": ["None", "cards"], "version": ["None", "e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1"], "was_sought": ["None", "True"]}	2026-11-30 17:36:46.307337+00	\N	26	\N	\N	\N	\N		\N	\N
331	7	7	7	0	{"id": ["None", "7"], "goal": ["None", "a3ade9ff-a3c2-4cba-80a6-6ec5ec00b950"], "scores": ["None", "cases.GoalScore.None"], "version": ["None", "e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1"], "position": ["None", "0"]}	2026-11-30 17:36:46.333338+00	\N	39	\N	\N	\N	\N		\N	\N
332	29	29	29	0	{"id": ["None", "29"], "now": ["None", "3"], "person": ["None", "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"], "wished": ["None", "7"], "plan_goal": ["None", "7"]}	2026-11-30 17:36:46.365385+00	\N	33	\N	\N	\N	\N		\N	\N
333	30	30	30	0	{"id": ["None", "30"], "now": ["None", "2"], "person": ["None", "5325789f-8ce0-42ec-b372-6b990a63b3ea"], "wished": ["None", "8"], "plan_goal": ["None", "7"]}	2026-11-30 17:36:46.391477+00	\N	33	\N	\N	\N	\N		\N	\N
334	31	31	31	0	{"id": ["None", "31"], "now": ["None", "3"], "person": ["None", "9c753b2e-9656-41ed-b256-a9bc2641d0ba"], "wished": ["None", "7"], "plan_goal": ["None", "7"]}	2026-11-30 17:36:46.396685+00	\N	33	\N	\N	\N	\N		\N	\N
335	32	32	32	0	{"id": ["None", "32"], "now": ["None", "2"], "person": ["None", "44fb63de-9fb8-4700-9975-1bc435831388"], "wished": ["None", "8"], "plan_goal": ["None", "7"]}	2026-11-30 17:36:46.408708+00	\N	33	\N	\N	\N	\N		\N	\N
336	33	33	33	0	{"id": ["None", "33"], "now": ["None", "3"], "person": ["None", "None"], "wished": ["None", "7"], "plan_goal": ["None", "7"]}	2026-11-30 17:36:46.422934+00	\N	33	\N	\N	\N	\N		\N	\N
337	8	8	8	0	{"id": ["None", "8"], "goal": ["None", "3f8eb831-d497-4082-9e4b-76ebd92067b6"], "scores": ["None", "cases.GoalScore.None"], "version": ["None", "e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1"], "position": ["None", "1"]}	2026-11-30 17:36:46.445952+00	\N	39	\N	\N	\N	\N		\N	\N
338	34	34	34	0	{"id": ["None", "34"], "now": ["None", "4"], "person": ["None", "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"], "wished": ["None", "8"], "plan_goal": ["None", "8"]}	2026-11-30 17:36:46.470444+00	\N	33	\N	\N	\N	\N		\N	\N
339	35	35	35	0	{"id": ["None", "35"], "now": ["None", "3"], "person": ["None", "5325789f-8ce0-42ec-b372-6b990a63b3ea"], "wished": ["None", "9"], "plan_goal": ["None", "8"]}	2026-11-30 17:36:46.49564+00	\N	33	\N	\N	\N	\N		\N	\N
340	36	36	36	0	{"id": ["None", "36"], "now": ["None", "4"], "person": ["None", "9c753b2e-9656-41ed-b256-a9bc2641d0ba"], "wished": ["None", "8"], "plan_goal": ["None", "8"]}	2026-11-30 17:36:46.511094+00	\N	33	\N	\N	\N	\N		\N	\N
341	37	37	37	0	{"id": ["None", "37"], "now": ["None", "3"], "person": ["None", "44fb63de-9fb8-4700-9975-1bc435831388"], "wished": ["None", "9"], "plan_goal": ["None", "8"]}	2026-11-30 17:36:46.525166+00	\N	33	\N	\N	\N	\N		\N	\N
342	38	38	38	0	{"id": ["None", "38"], "now": ["None", "4"], "person": ["None", "None"], "wished": ["None", "8"], "plan_goal": ["None", "8"]}	2026-11-30 17:36:46.54204+00	\N	33	\N	\N	\N	\N		\N	\N
343	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	\N	1 draft	1	{"edited_at": ["2026-11-12 11:10:00", "2026-11-18 12:10:00"]}	2026-11-30 17:36:47.309204+00	\N	38	\N	\N	\N	\N		\N	\N
344	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	\N	1 ready_for_family	1	{"seal": ["", "845d42a65e070062508c6fb706ea899011c2bfff99d5cc48e68d8107c5d8b74a"], "event": ["None", "123"], "state": ["draft", "ready_for_family"], "frozen_at": ["None", "2026-11-18 12:10:00"], "frozen_by": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "content_hash": ["", "d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207"]}	2026-11-30 17:36:47.341683+00	\N	38	\N	\N	\N	\N		\N	\N
345	87845bca-2d9e-47b9-ae23-5569c3283d04	\N	87845bca-2d9e-47b9-ae23-5569c3283d04	0	{"id": ["None", "87845bca-2d9e-47b9-ae23-5569c3283d04"], "unit": ["None", "2e5cd1b3-0469-45d9-a3ad-fa820036c296"], "goals": ["None", "cases.Goal.None"], "state": ["None", "referral_draft"], "events": ["None", "cases.CaseEvent.None"], "number": ["None", "PT-2026-000004"], "places": ["None", "koti"], "network": ["None", "cases.NetworkMember.None"], "records": ["None", "cases.Record.None"], "service": ["None", "intensified_family_work"], "language": ["None", "fi"], "openings": ["None", "cases.Opening.None"], "closed_at": ["None", "None"], "closed_by": ["None", "None"], "decisions": ["None", "cases.DecisionReference.None"], "opened_at": ["None", "2026-11-06 07:10:00"], "queued_at": ["None", "None"], "queued_by": ["None", "None"], "closing_at": ["None", "None"], "closing_by": ["None", "None"], "end_reason": ["None", ""], "started_at": ["None", "None"], "started_by": ["None", "None"], "weekly_max": ["None", "3"], "weekly_min": ["None", "1"], "working_at": ["None", "None"], "working_by": ["None", "None"], "assignments": ["None", "cases.StaffAssignment.None"], "case_people": ["None", "cases.CasePerson.None"], "composition": ["None", "koko perhe"], "legal_basis": ["None", "child_welfare"], "service_task": ["None", "child_welfare"], "guardianships": ["None", "cases.Guardianship.None"], "client_plan_on": ["None", "2026-10-30"], "feedback_turns": ["None", "reviews.FeedbackTurn.None"], "expected_length": ["None", ""], "matter_opened_on": ["None", "2026-10-23"], "referral_answers": ["None", "cases.ReferralAnswer.None"], "client_plan_check_on": ["None", "2027-10-30"], "responsible_social_worker": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:47.373936+00	\N	23	\N	\N	\N	\N		\N	\N
346	87845bca-2d9e-47b9-ae23-5569c3283d04	\N	87845bca-2d9e-47b9-ae23-5569c3283d04	0	{"case": ["None", "87845bca-2d9e-47b9-ae23-5569c3283d04"], "sent_at": ["None", "None"], "sent_by": ["None", "None"], "urgency": ["None", "normal"], "told_reason": ["None", ""], "told_to_family": ["None", ""], "may_call_family": ["None", "False"]}	2026-11-30 17:36:47.378107+00	\N	46	\N	\N	\N	\N		\N	\N
347	1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9	\N	1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9	0	{"id": ["None", "1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9"], "born_on": ["None", "2022-01-15"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Harjunsalo"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Iiris"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "False"]}	2026-11-30 17:36:47.383237+00	\N	28	\N	\N	\N	\N		\N	\N
348	13	13	13	0	{"id": ["None", "13"], "case": ["None", "87845bca-2d9e-47b9-ae23-5569c3283d04"], "role": ["None", "child"], "person": ["None", "1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9"], "household": ["None", "äidin luona"], "is_client": ["None", "True"], "joined_on": ["None", "2026-11-06"]}	2026-11-30 17:36:47.390567+00	\N	25	\N	\N	\N	\N		\N	\N
349	f751aede-0531-4853-ad45-076d05126f0d	\N	f751aede-0531-4853-ad45-076d05126f0d	0	{"id": ["None", "f751aede-0531-4853-ad45-076d05126f0d"], "guarded": ["None", "cases.Guardianship.None"], "language": ["None", "fi"], "guardians": ["None", "cases.Guardianship.None"], "last_name": ["None", "Harjunsalo"], "case_people": ["None", "cases.CasePerson.None"], "first_names": ["None", "Noora"], "interpreter_language": ["None", ""], "has_protected_address": ["None", "True"]}	2026-11-30 17:36:47.393845+00	\N	28	\N	\N	\N	\N		\N	\N
350	14	14	14	0	{"id": ["None", "14"], "case": ["None", "87845bca-2d9e-47b9-ae23-5569c3283d04"], "role": ["None", "parent"], "person": ["None", "f751aede-0531-4853-ad45-076d05126f0d"], "household": ["None", ""], "is_client": ["None", "False"], "joined_on": ["None", "2026-11-06"]}	2026-11-30 17:36:47.398388+00	\N	25	\N	\N	\N	\N		\N	\N
351	f751aede-0531-4853-ad45-076d05126f0d	\N	••• non-disclosure for safety	0	{"person": ["None", "f751aede-0531-4853-ad45-076d05126f0d"]}	2026-11-30 17:36:47.58938+00	\N	47	\N	\N	\N	\N		\N	\N
352	73b6ad8a-b6a2-4d98-ba89-b7758b16336e	\N	73b6ad8a-b6a2-4d98-ba89-b7758b16336e	0	{"id": ["None", "73b6ad8a-b6a2-4d98-ba89-b7758b16336e"], "case": ["None", "87845bca-2d9e-47b9-ae23-5569c3283d04"], "kind": ["None", "sole"], "adult": ["None", "f751aede-0531-4853-ad45-076d05126f0d"], "child": ["None", "1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9"], "evidence_seen_on": ["None", "2026-11-06"], "may_receive_data": ["None", "yes"]}	2026-11-30 17:36:47.603049+00	\N	34	\N	\N	\N	\N		\N	\N
353	87845bca-2d9e-47b9-ae23-5569c3283d04	\N	87845bca-2d9e-47b9-ae23-5569c3283d04	1	{"told_to_family": ["", "yes"], "may_call_family": ["False", "True"]}	2026-11-30 17:36:47.606324+00	\N	46	\N	\N	\N	\N		\N	\N
354	7	7	7	0	{"id": ["None", "7"], "case": ["None", "87845bca-2d9e-47b9-ae23-5569c3283d04"], "child": ["None", "1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9"], "number": ["None", "LS-2026-000004-1"], "valid_to": ["None", "2027-03-24"], "decided_by": ["None", "Katariina Vesanto"], "decided_on": ["None", "2026-11-06"], "valid_from": ["None", "2026-11-06"], "hours_per_month": ["None", "24"]}	2026-11-30 17:36:47.614851+00	\N	30	\N	\N	\N	\N		\N	\N
355	87845bca-2d9e-47b9-ae23-5569c3283d04	\N	87845bca-2d9e-47b9-ae23-5569c3283d04	1	{"state": ["referral_draft", "referral_sent"]}	2026-11-30 17:36:47.645819+00	\N	23	\N	\N	\N	\N		\N	\N
356	87845bca-2d9e-47b9-ae23-5569c3283d04	\N	87845bca-2d9e-47b9-ae23-5569c3283d04	1	{"sent_at": ["None", "2026-11-10 08:10:00"], "sent_by": ["None", "f62e6d00-78d0-4ddd-a22e-a8676e5d95d2"]}	2026-11-30 17:36:47.656574+00	\N	46	\N	\N	\N	\N		\N	\N
357	87845bca-2d9e-47b9-ae23-5569c3283d04	\N	87845bca-2d9e-47b9-ae23-5569c3283d04	1	{"state": ["referral_sent", "queued"], "queued_at": ["None", "2026-11-15 09:10:00"], "queued_by": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"]}	2026-11-30 17:36:47.709692+00	\N	23	\N	\N	\N	\N		\N	\N
358	7	7	7	0	{"id": ["None", "7"], "case": ["None", "87845bca-2d9e-47b9-ae23-5569c3283d04"], "role": ["None", "lead"], "reason": ["None", ""], "worker": ["None", "99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "starts_on": ["None", "2026-11-20"]}	2026-11-30 17:36:47.773642+00	\N	45	\N	\N	\N	\N		\N	\N
359	8	8	8	0	{"id": ["None", "8"], "case": ["None", "87845bca-2d9e-47b9-ae23-5569c3283d04"], "role": ["None", "pair"], "reason": ["None", ""], "worker": ["None", "d622fd89-0666-4f6c-a642-1eb86b044ea8"], "starts_on": ["None", "2026-11-20"]}	2026-11-30 17:36:47.778788+00	\N	45	\N	\N	\N	\N		\N	\N
360	87845bca-2d9e-47b9-ae23-5569c3283d04	\N	87845bca-2d9e-47b9-ae23-5569c3283d04	1	{"state": ["queued", "start"], "started_at": ["None", "2026-11-20 10:10:00"], "started_by": ["None", "5c85b23c-89e4-4842-b0a3-20d7e3e96041"]}	2026-11-30 17:36:47.833758+00	\N	23	\N	\N	\N	\N		\N	\N
\.


--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.auth_group (id, name) FROM stdin;
\.


--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.auth_group_permissions (id, group_id, permission_id) FROM stdin;
\.


--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.auth_permission (id, name, content_type_id, codename) FROM stdin;
1	Can add permission	1	add_permission
2	Can change permission	1	change_permission
3	Can delete permission	1	delete_permission
4	Can view permission	1	view_permission
5	Can add group	2	add_group
6	Can change group	2	change_group
7	Can delete group	2	delete_group
8	Can view group	2	view_group
9	Can add content type	3	add_contenttype
10	Can change content type	3	change_contenttype
11	Can delete content type	3	delete_contenttype
12	Can view content type	3	view_contenttype
13	Can add session	4	add_session
14	Can change session	4	change_session
15	Can delete session	4	delete_session
16	Can view session	4	view_session
17	Can add email address	5	add_emailaddress
18	Can change email address	5	change_emailaddress
19	Can delete email address	5	delete_emailaddress
20	Can view email address	5	view_emailaddress
21	Can add email confirmation	6	add_emailconfirmation
22	Can change email confirmation	6	change_emailconfirmation
23	Can delete email confirmation	6	delete_emailconfirmation
24	Can view email confirmation	6	view_emailconfirmation
25	Can add authenticator	7	add_authenticator
26	Can change authenticator	7	change_authenticator
27	Can delete authenticator	7	delete_authenticator
28	Can view authenticator	7	view_authenticator
29	Can add log entry	8	add_logentry
30	Can change log entry	8	change_logentry
31	Can delete log entry	8	delete_logentry
32	Can view log entry	8	view_logentry
33	Can add mark	9	add_mark
34	Can change mark	9	change_mark
35	Can delete mark	9	delete_mark
36	Can view mark	9	view_mark
37	Can add read log	10	add_readlog
38	Can change read log	10	change_readlog
39	Can delete read log	10	delete_readlog
40	Can view read log	10	view_readlog
41	Can add security event	11	add_securityevent
42	Can change security event	11	change_securityevent
43	Can delete security event	11	delete_securityevent
44	Can view security event	11	view_securityevent
45	Can add submission	12	add_submission
46	Can change submission	12	change_submission
47	Can delete submission	12	delete_submission
48	Can view submission	12	view_submission
49	Can add unit	13	add_unit
50	Can change unit	13	change_unit
51	Can delete unit	13	delete_unit
52	Can view unit	13	view_unit
53	Can add user	14	add_user
54	Can change user	14	change_user
55	Can delete user	14	delete_user
56	Can view user	14	view_user
57	Can add draft	15	add_draft
58	Can change draft	15	change_draft
59	Can delete draft	15	delete_draft
60	Can view draft	15	view_draft
61	Can add acknowledgement view	16	add_acknowledgementview
62	Can change acknowledgement view	16	change_acknowledgementview
63	Can delete acknowledgement view	16	delete_acknowledgementview
64	Can view acknowledgement view	16	view_acknowledgementview
65	Can add revision view	17	add_revisionview
66	Can change revision view	17	change_revisionview
67	Can delete revision view	17	delete_revisionview
68	Can view revision view	17	view_revisionview
69	Can add snapshot view	18	add_snapshotview
70	Can change snapshot view	18	change_snapshotview
71	Can delete snapshot view	18	delete_snapshotview
72	Can view snapshot view	18	view_snapshotview
73	Can add acknowledgement	19	add_acknowledgement
74	Can change acknowledgement	19	change_acknowledgement
75	Can delete acknowledgement	19	delete_acknowledgement
76	Can view acknowledgement	19	view_acknowledgement
77	Can add age rule	20	add_agerule
78	Can change age rule	20	change_agerule
79	Can delete age rule	20	delete_agerule
80	Can view age rule	20	view_agerule
81	Can add approval	21	add_approval
82	Can change approval	21	change_approval
83	Can delete approval	21	delete_approval
84	Can view approval	21	view_approval
85	Can add authorship	22	add_authorship
86	Can change authorship	22	change_authorship
87	Can delete authorship	22	delete_authorship
88	Can view authorship	22	view_authorship
89	Can add case	23	add_case
90	Can change case	23	change_case
91	Can delete case	23	delete_case
92	Can view case	23	view_case
93	Can add case event	24	add_caseevent
94	Can change case event	24	change_caseevent
95	Can delete case event	24	delete_caseevent
96	Can view case event	24	view_caseevent
97	Can add case person	25	add_caseperson
98	Can change case person	25	change_caseperson
99	Can delete case person	25	delete_caseperson
100	Can view case person	25	view_caseperson
101	Can add child view	26	add_childview
102	Can change child view	26	change_childview
103	Can delete child view	26	delete_childview
104	Can view child view	26	view_childview
105	Can add code	27	add_code
106	Can change code	27	change_code
107	Can delete code	27	delete_code
108	Can view code	27	view_code
109	Can add person	28	add_person
110	Can change person	28	change_person
111	Can delete person	28	delete_person
112	Can view person	28	view_person
113	Can add deadline rule	29	add_deadlinerule
114	Can change deadline rule	29	change_deadlinerule
115	Can delete deadline rule	29	delete_deadlinerule
116	Can view deadline rule	29	view_deadlinerule
117	Can add decision reference	30	add_decisionreference
118	Can change decision reference	30	change_decisionreference
119	Can delete decision reference	30	delete_decisionreference
120	Can view decision reference	30	view_decisionreference
121	Can add deputy	31	add_deputy
122	Can change deputy	31	change_deputy
123	Can delete deputy	31	delete_deputy
124	Can view deputy	31	view_deputy
125	Can add goal	32	add_goal
126	Can change goal	32	change_goal
127	Can delete goal	32	delete_goal
128	Can view goal	32	view_goal
129	Can add goal score	33	add_goalscore
130	Can change goal score	33	change_goalscore
131	Can delete goal score	33	delete_goalscore
132	Can view goal score	33	view_goalscore
133	Can add guardianship	34	add_guardianship
134	Can change guardianship	34	change_guardianship
135	Can delete guardianship	34	delete_guardianship
136	Can view guardianship	34	view_guardianship
137	Can add legal text	35	add_legaltext
138	Can change legal text	35	change_legaltext
139	Can delete legal text	35	delete_legaltext
140	Can view legal text	35	view_legaltext
141	Can add negotiation	36	add_negotiation
142	Can change negotiation	36	change_negotiation
143	Can delete negotiation	36	delete_negotiation
144	Can view negotiation	36	view_negotiation
145	Can add network member	37	add_networkmember
146	Can change network member	37	change_networkmember
147	Can delete network member	37	delete_networkmember
148	Can view network member	37	view_networkmember
149	Can add record version	38	add_recordversion
150	Can change record version	38	change_recordversion
151	Can delete record version	38	delete_recordversion
152	Can view record version	38	view_recordversion
153	Can add plan goal	39	add_plangoal
154	Can change plan goal	39	change_plangoal
155	Can delete plan goal	39	delete_plangoal
156	Can view plan goal	39	view_plangoal
157	Can add record	40	add_record
158	Can change record	40	change_record
159	Can delete record	40	delete_record
160	Can view record	40	view_record
161	Can add referral answer	41	add_referralanswer
162	Can change referral answer	41	change_referralanswer
163	Can delete referral answer	41	delete_referralanswer
164	Can view referral answer	41	view_referralanswer
165	Can add retention rule	42	add_retentionrule
166	Can change retention rule	42	change_retentionrule
167	Can delete retention rule	42	delete_retentionrule
168	Can view retention rule	42	view_retentionrule
169	Can add shared revision	43	add_sharedrevision
170	Can change shared revision	43	change_sharedrevision
171	Can delete shared revision	43	delete_sharedrevision
172	Can view shared revision	43	view_sharedrevision
173	Can add shared session	44	add_sharedsession
174	Can change shared session	44	change_sharedsession
175	Can delete shared session	44	delete_sharedsession
176	Can view shared session	44	view_sharedsession
177	Can add staff assignment	45	add_staffassignment
178	Can change staff assignment	45	change_staffassignment
179	Can delete staff assignment	45	delete_staffassignment
180	Can view staff assignment	45	view_staffassignment
181	Can add referral	46	add_referral
182	Can change referral	46	change_referral
183	Can delete referral	46	delete_referral
184	Can view referral	46	view_referral
185	Can add contact details	47	add_contactdetails
186	Can change contact details	47	change_contactdetails
187	Can delete contact details	47	delete_contactdetails
188	Can view contact details	47	view_contactdetails
189	Can add paper	48	add_paper
190	Can change paper	48	change_paper
191	Can delete paper	48	delete_paper
192	Can view paper	48	view_paper
193	Can add plan	49	add_plan
194	Can change plan	49	change_plan
195	Can delete plan	49	delete_plan
196	Can view plan	49	view_plan
197	Can add opening	50	add_opening
198	Can change opening	50	change_opening
199	Can delete opening	50	delete_opening
200	Can view opening	50	view_opening
201	Can add annulment	51	add_annulment
202	Can change annulment	51	change_annulment
203	Can delete annulment	51	delete_annulment
204	Can view annulment	51	view_annulment
205	Can add checkpoint	52	add_checkpoint
206	Can change checkpoint	52	change_checkpoint
207	Can delete checkpoint	52	delete_checkpoint
208	Can view checkpoint	52	view_checkpoint
209	Can add correction	53	add_correction
210	Can change correction	53	change_correction
211	Can delete correction	53	delete_correction
212	Can view correction	53	view_correction
213	Can add correction request	54	add_correctionrequest
214	Can change correction request	54	change_correctionrequest
215	Can delete correction request	54	delete_correctionrequest
216	Can view correction request	54	view_correctionrequest
217	Can add hidden reading	55	add_hiddenreading
218	Can change hidden reading	55	change_hiddenreading
219	Can delete hidden reading	55	delete_hiddenreading
220	Can view hidden reading	55	view_hiddenreading
221	Can add own view	56	add_ownview
222	Can change own view	56	change_ownview
223	Can delete own view	56	delete_ownview
224	Can view own view	56	view_ownview
225	Can add paper scan	57	add_paperscan
226	Can change paper scan	57	change_paperscan
227	Can delete paper scan	57	delete_paperscan
228	Can view paper scan	57	view_paperscan
229	Can add correction answer	58	add_correctionanswer
230	Can change correction answer	58	change_correctionanswer
231	Can delete correction answer	58	delete_correctionanswer
232	Can view correction answer	58	view_correctionanswer
233	Can add own words	59	add_ownwords
234	Can change own words	59	change_ownwords
235	Can delete own words	59	delete_ownwords
236	Can view own words	59	view_ownwords
237	Can add agreed item	60	add_agreeditem
238	Can change agreed item	60	change_agreeditem
239	Can delete agreed item	60	delete_agreeditem
240	Can view agreed item	60	view_agreeditem
241	Can add participant	61	add_participant
242	Can change participant	61	change_participant
243	Can delete participant	61	delete_participant
244	Can view participant	61	view_participant
245	Can add touched goal	62	add_touchedgoal
246	Can change touched goal	62	change_touchedgoal
247	Can delete touched goal	62	delete_touchedgoal
248	Can view touched goal	62	view_touchedgoal
249	Can add agreed done	63	add_agreeddone
250	Can change agreed done	63	change_agreeddone
251	Can delete agreed done	63	delete_agreeddone
252	Can view agreed done	63	view_agreeddone
253	Can add child view record	64	add_childviewrecord
254	Can change child view record	64	change_childviewrecord
255	Can delete child view record	64	delete_childviewrecord
256	Can view child view record	64	view_childviewrecord
257	Can add concerned child	65	add_concernedchild
258	Can change concerned child	65	change_concernedchild
259	Can delete concerned child	65	delete_concernedchild
260	Can view concerned child	65	view_concernedchild
261	Can add entry	66	add_entry
262	Can change entry	66	change_entry
263	Can delete entry	66	delete_entry
264	Can view entry	66	view_entry
265	Can add shared feedback	67	add_sharedfeedback
266	Can change shared feedback	67	change_sharedfeedback
267	Can delete shared feedback	67	delete_sharedfeedback
268	Can view shared feedback	67	view_sharedfeedback
269	Can add shared feedback turn	68	add_sharedfeedbackturn
270	Can change shared feedback turn	68	change_sharedfeedbackturn
271	Can delete shared feedback turn	68	delete_sharedfeedbackturn
272	Can view shared feedback turn	68	view_sharedfeedbackturn
273	Can add closing summary	69	add_closingsummary
274	Can change closing summary	69	change_closingsummary
275	Can delete closing summary	69	delete_closingsummary
276	Can view closing summary	69	view_closingsummary
277	Can add feedback	70	add_feedback
278	Can change feedback	70	change_feedback
279	Can delete feedback	70	delete_feedback
280	Can view feedback	70	view_feedback
281	Can add feedback turn	71	add_feedbackturn
282	Can change feedback turn	71	change_feedbackturn
283	Can delete feedback turn	71	delete_feedbackturn
284	Can view feedback turn	71	view_feedbackturn
285	Can add goal outcome	72	add_goaloutcome
286	Can change goal outcome	72	change_goaloutcome
287	Can delete goal outcome	72	delete_goaloutcome
288	Can view goal outcome	72	view_goaloutcome
289	Can add goal voice	73	add_goalvoice
290	Can change goal voice	73	change_goalvoice
291	Can delete goal voice	73	delete_goalvoice
292	Can view goal voice	73	view_goalvoice
293	Can add outcome voice	74	add_outcomevoice
294	Can change outcome voice	74	change_outcomevoice
295	Can delete outcome voice	74	delete_outcomevoice
296	Can view outcome voice	74	view_outcomevoice
297	Can add review	75	add_review
298	Can change review	75	change_review
299	Can delete review	75	delete_review
300	Can view review	75	view_review
301	Can add review goal	76	add_reviewgoal
302	Can change review goal	76	change_reviewgoal
303	Can delete review goal	76	delete_reviewgoal
304	Can view review goal	76	view_reviewgoal
\.


--
-- Data for Name: cache; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cache (cache_key, value, expires) FROM stdin;
\.


--
-- Data for Name: cases_acknowledgement; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_acknowledgement (id, content_hash, name_shown, role_shown, status, own_words, reason, method, sentence, typed_name, strokes, shown_at, signed_at, witness_id, person_id, version_id, session_id, event_id, known_by, paper_on, reading, seal, sealed_as, view_hash, for_family) FROM stdin;
786b6452-20ce-423a-ae7f-2d239ff13cff	f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036	Venla Metsähovi	child	agrees			typed	I have heard what is written here.	Venla Metsähovi	\N	2026-09-09 11:10:00+00	2026-09-09 11:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	7204455f-1166-4e2e-ae1b-2dc633735524	93b90bfe-b0cb-4906-b0b0-8646cdbf0e2d	6	before	\N	aloud	25b6db1e68363066cf2a396133418807ab17a973e902b28b8020b478cd4cd154	perhetyo/acknowledgement/2	2a7c647fac57ce086d6692db5f20f15df8ce60a25453760e3387e357a86448cf	f
ee2111b1-22f9-4d08-ab47-7a4795e7fc52	f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036	Tanja Metsähovi	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Tanja Metsähovi	\N	2026-09-09 11:10:00+00	2026-09-09 11:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	cc037089-1440-443c-8c0a-bddd4b5e0d56	7204455f-1166-4e2e-ae1b-2dc633735524	93b90bfe-b0cb-4906-b0b0-8646cdbf0e2d	7	before	\N	self	816e34ff7e21cd60e0cc53d83961d349643e05c903e25f1304ed906d72499847	perhetyo/acknowledgement/2	2a7c647fac57ce086d6692db5f20f15df8ce60a25453760e3387e357a86448cf	f
808ce0d4-1210-46ff-8da5-d9ed0a525301	f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036	Arto Metsähovi	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Arto Metsähovi	\N	2026-09-09 11:10:00+00	2026-09-09 11:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	89b415eb-54a4-4c8f-a37d-c3be06797ace	7204455f-1166-4e2e-ae1b-2dc633735524	93b90bfe-b0cb-4906-b0b0-8646cdbf0e2d	8	before	\N	self	6657f5cbe72f408a807e19cdd93eb048eb8dc27d52caca3fea141079b2d927df	perhetyo/acknowledgement/2	2a7c647fac57ce086d6692db5f20f15df8ce60a25453760e3387e357a86448cf	f
700f12b1-61c4-4e55-9f5c-dc4ee48163e8	55100594930d7b8626a41ca190b38681c5876ffa1d4aa03b5266f1daf801dbe0	Tanja Metsähovi	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Tanja Metsähovi	\N	2026-09-25 17:10:00+00	2026-09-25 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	cc037089-1440-443c-8c0a-bddd4b5e0d56	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	29fe3531-5c82-4e6e-8932-e23bcb30e9ef	19	before	\N	self	4c60283b597e111d24e2afabd5f1d11292134f42b427e38c3a0dd00e9c5ca80e	perhetyo/acknowledgement/2	d24d6ec7fab25a6d49ac80772fa12b4c58c10de0120d9e8b5cf730f472de3030	f
362d96cd-a248-463f-bae1-15897aff1703	1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800	Venla Metsähovi	child	agrees			typed	I have heard what is written here.	Venla Metsähovi	\N	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	b7868319-4b9c-4e37-8130-1f4043c0b452	46d124cd-4681-440a-975f-b663dade9a0b	28	before	\N	aloud	496caada843498cac96e709ac235a4a5c0a822e36f08e59682286b5a1f351283	perhetyo/acknowledgement/2	3a6411ef75116929b86bb72431dadc51abc03cdea23561b44a1e5d5647e651f2	f
2dd91b10-867f-4640-acc9-70978e11ac84	1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800	Tanja Metsähovi	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Tanja Metsähovi	\N	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	cc037089-1440-443c-8c0a-bddd4b5e0d56	b7868319-4b9c-4e37-8130-1f4043c0b452	46d124cd-4681-440a-975f-b663dade9a0b	29	before	\N	self	7f148715ed80a14cbda15bc2487575d3b4f5cc478c458beb87a3649800148afc	perhetyo/acknowledgement/2	3a6411ef75116929b86bb72431dadc51abc03cdea23561b44a1e5d5647e651f2	f
03e9142f-333f-410c-b79d-40554afb807f	1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800	Arto Metsähovi	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Arto Metsähovi	\N	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	89b415eb-54a4-4c8f-a37d-c3be06797ace	b7868319-4b9c-4e37-8130-1f4043c0b452	46d124cd-4681-440a-975f-b663dade9a0b	30	before	\N	self	276b49c696bd3b77461985a52371b3e266baf11279be33503486d301a94d9930	perhetyo/acknowledgement/2	3a6411ef75116929b86bb72431dadc51abc03cdea23561b44a1e5d5647e651f2	f
843c5c95-0ea1-4688-a89e-2d16da4ebe68	2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0	Venla Metsähovi	child	agrees			typed	I have heard what is written here.	Venla Metsähovi	\N	2026-11-11 15:10:00+00	2026-11-11 15:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	9d6b8487-3381-4008-92ac-6f93398c8a12	c7394ab3-3eb1-44b4-a0a6-938ae6bb65b9	43	before	\N	aloud	8e0bb9891e06f2961bf2d4336047da68b59dd798abb00e10f7db3553f728f871	perhetyo/acknowledgement/2	03294ae3cd4c65bb2c3fa5bddf323b7244692dfc7d22919a8bc13ab78b1efb21	f
79f61b2f-16e7-4e7d-80f8-f152860661a4	2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0	Tanja Metsähovi	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Tanja Metsähovi	\N	2026-11-11 15:10:00+00	2026-11-11 15:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	cc037089-1440-443c-8c0a-bddd4b5e0d56	9d6b8487-3381-4008-92ac-6f93398c8a12	c7394ab3-3eb1-44b4-a0a6-938ae6bb65b9	44	before	\N	self	bb6072476ef6cc52a105a7707c124cff62593cfd3c78bae2d2ea3bb6b617f249	perhetyo/acknowledgement/2	03294ae3cd4c65bb2c3fa5bddf323b7244692dfc7d22919a8bc13ab78b1efb21	f
0d30419d-c53e-4444-8662-b0681c5b8143	2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0	Arto Metsähovi	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Arto Metsähovi	\N	2026-11-11 15:10:00+00	2026-11-11 15:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	89b415eb-54a4-4c8f-a37d-c3be06797ace	9d6b8487-3381-4008-92ac-6f93398c8a12	c7394ab3-3eb1-44b4-a0a6-938ae6bb65b9	45	before	\N	self	8982bbc050083bfb2beaae89c92ddf6b9d3de3f1262824f49eafebb2845de52e	perhetyo/acknowledgement/2	03294ae3cd4c65bb2c3fa5bddf323b7244692dfc7d22919a8bc13ab78b1efb21	f
bbd37871-3ffd-4ae1-ae39-595f070d2571	9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4	Elsa Koivulaakso	child	agrees			typed	I have heard what is written here.	Elsa Koivulaakso	\N	2026-09-16 11:10:00+00	2026-09-16 11:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	8947d785-4839-4465-8d8b-e4248d1eae08	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	78905ef4-3af3-41f6-9e8e-95a2af114d30	57	before	\N	aloud	543b4ac189cead6d8a35a03bb58664f8499ecbf43cbf98852799fd7f4104b09d	perhetyo/acknowledgement/2	daa07f746132524952514782650b10a3cf91e2b5a0ab5746e3748ba27f8a4df8	f
d78b9e1c-0fad-407e-b908-ddf33d0651c0	9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4	Anni Koivulaakso	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Anni Koivulaakso	\N	2026-09-16 11:10:00+00	2026-09-16 11:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	78905ef4-3af3-41f6-9e8e-95a2af114d30	58	before	\N	self	98d5dc9c893b44c19b150c43de9bb39365d187b801b6693736778f176110c8fb	perhetyo/acknowledgement/2	daa07f746132524952514782650b10a3cf91e2b5a0ab5746e3748ba27f8a4df8	f
9e192d16-becd-46be-9a91-096736494852	9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4	Ville Koivulaakso	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Ville Koivulaakso	\N	2026-09-16 11:10:00+00	2026-09-16 11:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	78905ef4-3af3-41f6-9e8e-95a2af114d30	59	before	\N	self	cfd0d86470632c03a5c4ace5ab4e3e1f5633b4ff28f9bcae78d82abae7d8f402	perhetyo/acknowledgement/2	daa07f746132524952514782650b10a3cf91e2b5a0ab5746e3748ba27f8a4df8	f
5f05188d-2faa-4e9d-bfff-7ef43a3e5731	243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7	Anni Koivulaakso	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Anni Koivulaakso	\N	2026-10-02 17:10:00+00	2026-10-02 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	bb71697f-1dcc-4047-84a3-fddc9570f6fa	70	before	\N	self	ec6b1dd56b9ac52b1a4b35941847691de505bc60800f2d71545d7c4ec03e53a7	perhetyo/acknowledgement/2	c5fdb3bae6b1da315bd6fcd5f3fbc9534aebc171c9bcbbd64d0ebd5bce14e8df	f
dc5f44f5-3feb-4c95-9c6d-9659a26966c8	08137d6a891e5effade3225913b016725edf8fcadc5147cf8571b1ad82f0b609	Anni Koivulaakso	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Anni Koivulaakso	\N	2026-10-14 17:10:00+00	2026-10-14 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	2e99a40f-ccfe-4293-a450-90a6885b0c89	4fe031ad-f01a-43d1-9e9a-01c137d9ea27	81	before	\N	self	3f1942bdfa27954d357ab82d3c254be3077554fcf9c54784ba3ac497ce1427c1	perhetyo/acknowledgement/2	cdc81ac85bcab2267f624e84f202a2ec019995d7929e92bf55170053ca5af268	f
6edbb03c-fb24-4482-b6c7-9aab6c5aaec0	db0dda08f3cd05061c8aba4981d54e15cd0df1ecddd03e6f366bd9f40b904b94	Anni Koivulaakso	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Anni Koivulaakso	\N	2026-10-26 18:10:00+00	2026-10-26 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	07ca53a3-9fc3-40c5-952c-d11d8033e561	3ead6030-7845-4d17-a345-c74f731c60b3	92	before	\N	self	48a1394a2d0789baa6401ececbdeb7b4eb05fae3e064820d86f1c93e4648e6c9	perhetyo/acknowledgement/2	7f9a2d869465d83b7822624d2d9330f18fd679b125e2f7cda632652033af49df	f
18a38bb9-0d2f-4449-bfde-2523c262edfc	a8f34cfc2ec2f1a7fda6ffadfe527667692fa1456c78276efbf1d3bd84864178	Anni Koivulaakso	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Anni Koivulaakso	\N	2026-11-07 18:10:00+00	2026-11-07 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	3ee153bc-9460-420f-9aef-108e223ca3b8	db101b0b-1afe-4969-a0d5-be0d3604920b	103	before	\N	self	96c3e3a973154fb7a63eb46f9c3029586c599913086981d2e025d8e8cb0d7ffd	perhetyo/acknowledgement/2	fdc8615e46ea3f13b473c6a102df37d0323694910a0796eccf2e683de76d8f7e	f
8ad9d8df-f56d-451d-9743-6705546482ee	d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207	Kerttu Vesiniemi	child	agrees			typed	I have heard what is written here.	Kerttu Vesiniemi	\N	2026-11-18 12:10:00+00	2026-11-18 12:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	f430a96c-8c41-4f29-b294-0a26134daeba	121	before	\N	aloud	c51e421ab12b03329dcf22da71812d2d02c0876433ed06352cf48855648edb1a	perhetyo/acknowledgement/2	7286972a30a1a861424b4c6b8a89c3f6be4917f378210a5510e0985b706a3f50	f
5ca9171e-c28b-430d-b76c-3df210a09903	d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207	Riikka Vesiniemi	parent	agrees			typed	I have been part of making this and have read it, or it was read to me.	Riikka Vesiniemi	\N	2026-11-18 12:10:00+00	2026-11-18 12:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9c753b2e-9656-41ed-b256-a9bc2641d0ba	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	f430a96c-8c41-4f29-b294-0a26134daeba	122	before	\N	self	a4a0254b7d3b745ef7dd79763ce8d6c562ab43e8e2ba5487cced3ec550cda92c	perhetyo/acknowledgement/2	7286972a30a1a861424b4c6b8a89c3f6be4917f378210a5510e0985b706a3f50	f
\.


--
-- Data for Name: cases_agerule; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_agerule (id, valid_from, valid_to, source, legal_basis, "right", age) FROM stdin;
1	2024-01-01	\N	LsL 20-21 §	child_welfare	own_voice	12
2	2024-01-01	\N	HL 14 §	social_welfare	own_voice	15
3	2024-01-01	\N	HL 14 §	child_welfare	right_to_speak	15
4	2024-01-01	\N	HL 14 §	social_welfare	right_to_speak	15
\.


--
-- Data for Name: cases_annulment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_annulment (sealed_as, seal, id, content_hash, reason, words, made_at, event_id, made_by_id, version_id) FROM stdin;
perhetyo/annulment/1	d6bd7014a928e1f3b2198f47785d67b4bf2b38170a66e7558b6f9a804b4846fb	985e6031-1de4-4f99-a01a-fd1213ed4556	f809adde88445404d7cc867b3c714744c2d5cfae596a0e0ee08b46243d402ac6	wrong_client	Puhelu kuului toiselle perheelle. Se on kirjattu oikeaan paikkaan.	2026-11-22 07:10:00+00	113	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	f989c937-e733-4a84-bdd8-2a9c439200fe
\.


--
-- Data for Name: cases_approval; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_approval (id, content_hash, outcome, comment, differing_views_read, decided_at, decided_by_id, version_id, event_id, ground, method, name_shown, seal, sealed_as, sentence, shown_at, title_shown) FROM stdin;
89758cd8-2fc4-45c1-9e8b-e96a0a512e57	f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036	approved		t	2026-09-16 13:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	7204455f-1166-4e2e-ae1b-2dc633735524	12	responsible	password	Katariina Vesanto	9e72cf1defa6f8a25e24fd5d58aee7c86a13beb261079a00a0323bc92bf848a7	perhetyo/approval/1	I have read exactly this text and everybody’s word on it, and I approve it.	2026-09-16 13:10:00+00	sosiaalityöntekijä
ab5e7d7a-af76-4831-9e6b-64ffc5011df5	1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800	approved		t	2026-10-03 14:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	b7868319-4b9c-4e37-8130-1f4043c0b452	33	responsible	password	Katariina Vesanto	7a3bbfa3718115d738c6c5f82f5e36510d1358a7c4db579c6661018efba8a971	perhetyo/approval/1	I have read exactly this text and everybody’s word on it, and I approve it.	2026-10-03 14:10:00+00	sosiaalityöntekijä
a8c6d33d-9adb-490e-97a6-9756da0c401a	393606798b8477c6f3a87c3e9d40cc83e05a61ab88a9d150e0ef37a5051ddacb	approved		t	2026-10-03 14:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	55694204-3c2d-4f3a-8996-e2cf89bbd5a8	38	responsible	password	Katariina Vesanto	43aa325c6d743717b49a88e2dacee071605e10fd6877dcc8a3584718a7bca5a9	perhetyo/approval/1	I have approved the review in which the family acknowledged these goals.	\N	sosiaalityöntekijä
499bc2fc-ff41-40c7-bfb9-a9df37612c06	2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0	approved		t	2026-11-11 15:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9d6b8487-3381-4008-92ac-6f93398c8a12	47	responsible	password	Katariina Vesanto	66ffb4d34df3ea77ce2f48adc97b52e33077d3931f5e52c8eb0d6ed0c8e6d7ee	perhetyo/approval/1	I have read exactly this text and everybody’s word on it, and I approve it.	2026-11-11 15:10:00+00	sosiaalityöntekijä
35d46791-e69b-47ae-a12a-d697ffa4f5b6	9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4	approved		t	2026-09-23 13:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	63	responsible	password	Katariina Vesanto	25707e4f5e002ab439a868019339325c504d86cdd85a77f6e7582f98886cd681	perhetyo/approval/1	I have read exactly this text and everybody’s word on it, and I approve it.	2026-09-23 13:10:00+00	sosiaalityöntekijä
\.


--
-- Data for Name: cases_authorship; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_authorship (id, since, user_id, version_id) FROM stdin;
1	2026-09-05 10:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	7204455f-1166-4e2e-ae1b-2dc633735524
2	2026-09-22 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd
3	2026-09-25 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699
4	2026-09-28 17:10:00+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	0c3b8d70-826e-4295-bdc7-f25b60f58d0b
5	2026-10-01 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	628f4dc4-ca80-4578-8bc9-c7a014f41aa5
6	2026-10-03 14:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	b7868319-4b9c-4e37-8130-1f4043c0b452
7	2026-09-05 10:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	55694204-3c2d-4f3a-8996-e2cf89bbd5a8
8	2026-10-29 15:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9d6b8487-3381-4008-92ac-6f93398c8a12
9	2026-11-11 15:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	4235a5e9-5e22-49b7-8206-6400c58eb9fd
10	2026-09-12 10:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	4decf3c3-88a1-4d2e-821a-16e1d8361d0e
11	2026-09-29 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	96e9c302-0da3-4f73-a9fa-6233fe1b24d7
12	2026-10-02 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9
13	2026-10-05 17:10:00+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	44cdedd0-e2aa-451c-a122-c3e59b077263
14	2026-10-08 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	96310dad-2d61-40b0-9ac1-29d0e802ead2
15	2026-10-11 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	8d883165-07d9-4e8f-907b-a28073cd9bfd
16	2026-10-14 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	2e99a40f-ccfe-4293-a450-90a6885b0c89
17	2026-10-17 17:10:00+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	37e017db-2aca-4050-9de3-c35944ca9976
18	2026-10-20 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	540dac94-b792-4890-8f5a-440b2eac14ed
19	2026-10-23 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	b63278e1-8a35-4f94-819a-a9df36a56083
20	2026-10-26 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	07ca53a3-9fc3-40c5-952c-d11d8033e561
21	2026-10-29 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	c6ea906e-435c-4fab-94f0-be21fc876242
22	2026-11-01 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c
23	2026-11-04 18:10:00+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	650bea2e-ce2a-42f9-a317-00b593fe62c9
24	2026-11-07 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	3ee153bc-9460-420f-9aef-108e223ca3b8
25	2026-11-10 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	32f547c0-0408-4161-a772-67e4524bbc22
26	2026-11-13 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	c4944fda-4a1a-4536-b614-4915dca0eef3
27	2026-11-21 13:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f989c937-e733-4a84-bdd8-2a9c439200fe
28	2026-11-12 11:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1
\.


--
-- Data for Name: cases_case; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_case (id, number, legal_basis, service, service_task, state, language, matter_opened_on, assessment_started_on, assessment_done_on, client_plan_on, client_plan_check_on, weekly_min, weekly_max, composition, places, expected_length, opened_at, queued_at, started_at, working_at, next_review_on, queued_by_id, responsible_social_worker_id, started_by_id, unit_id, working_by_id, closed_at, closed_by_id, closing_at, closing_by_id, end_planned_on, end_reason, end_words, ended_on) FROM stdin;
9eb2e6c1-1e28-4f17-99a4-7837c0a99990	PT-2026-000001	child_welfare	intensified_family_work	child_welfare	closed	fi	2026-08-07	\N	\N	2026-08-14	2027-08-14	1	3	koko perhe	koti		2026-08-21 06:10:00+00	2026-08-29 08:10:00+00	2026-09-01 09:10:00+00	2026-09-16 13:10:00+00	2026-12-02	5c85b23c-89e4-4842-b0a3-20d7e3e96041	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	5c85b23c-89e4-4842-b0a3-20d7e3e96041	2e5cd1b3-0469-45d9-a3ad-fa820036c296	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	2026-11-11 15:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	2026-10-16 14:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	2026-10-30	agreed	Perhe ja työntekijät ovat yhtä mieltä siitä, että on aika lopettaa.	2026-10-29
6c88e6ba-6295-4cc1-86f3-9c85d1da1078	PT-2026-000002	child_welfare	intensified_family_work	child_welfare	working	fi	2026-08-14	\N	\N	2026-08-21	2027-08-21	1	3	koko perhe	koti		2026-08-28 06:10:00+00	2026-09-05 08:10:00+00	2026-09-08 09:10:00+00	2026-09-23 13:10:00+00	2026-11-27	5c85b23c-89e4-4842-b0a3-20d7e3e96041	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	5c85b23c-89e4-4842-b0a3-20d7e3e96041	2e5cd1b3-0469-45d9-a3ad-fa820036c296	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	\N	\N	\N	\N	\N			\N
90b0831c-9bf2-4487-aae5-d4b7c9ec6939	PT-2026-000003	child_welfare	intensified_family_work	child_welfare	start	fi	2026-10-06	\N	\N	2026-10-13	2027-10-13	1	3	koko perhe	koti		2026-10-20 06:10:00+00	2026-11-01 09:10:00+00	2026-11-07 10:10:00+00	\N	\N	5c85b23c-89e4-4842-b0a3-20d7e3e96041	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	5c85b23c-89e4-4842-b0a3-20d7e3e96041	2e5cd1b3-0469-45d9-a3ad-fa820036c296	\N	\N	\N	\N	\N	\N			\N
87845bca-2d9e-47b9-ae23-5569c3283d04	PT-2026-000004	child_welfare	intensified_family_work	child_welfare	start	fi	2026-10-23	\N	\N	2026-10-30	2027-10-30	1	3	koko perhe	koti		2026-11-06 07:10:00+00	2026-11-15 09:10:00+00	2026-11-20 10:10:00+00	\N	\N	5c85b23c-89e4-4842-b0a3-20d7e3e96041	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	5c85b23c-89e4-4842-b0a3-20d7e3e96041	2e5cd1b3-0469-45d9-a3ad-fa820036c296	\N	\N	\N	\N	\N	\N			\N
\.


--
-- Data for Name: cases_caseevent; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_caseevent (sequence, kind, at, facts, previous_hash, hash, by_id, case_id) FROM stdin;
1	referral_sent	2026-08-25 07:10:00+00	{}	0000000000000000000000000000000000000000000000000000000000000000	e9f67df7581a341bbf6a85f4b96c2ff87bea635cded820a5fb73af7144c720de	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
2	queued	2026-08-29 08:10:00+00	{}	e9f67df7581a341bbf6a85f4b96c2ff87bea635cded820a5fb73af7144c720de	88239714be85025e46f09a06ddcffd14439da7e771782bca61d3f9123465ff61	5c85b23c-89e4-4842-b0a3-20d7e3e96041	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
3	started	2026-09-01 09:10:00+00	{"workers":["99120eb7-8c4a-4c4a-80ab-534c3b693d55","d622fd89-0666-4f6c-a642-1eb86b044ea8"]}	88239714be85025e46f09a06ddcffd14439da7e771782bca61d3f9123465ff61	51f64595d9837425ee4302204873084b08a926a322d92747f3a6d05bcff8fdd1	5c85b23c-89e4-4842-b0a3-20d7e3e96041	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
4	shared	2026-09-09 11:10:00+00	{"of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","session":"93b90bfe-b0cb-4906-b0b0-8646cdbf0e2d","version":1}	51f64595d9837425ee4302204873084b08a926a322d92747f3a6d05bcff8fdd1	b434c5eb66d4c9b18d159fa73e790cd3f6d76a6a4586bafc9cec670ea862ee1b	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
5	ready_on_screen	2026-09-09 11:10:00+00	{"hash":"f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036","id":"f53cae1a-ad42-42e6-9106-bedb72291055","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","version":1}	b434c5eb66d4c9b18d159fa73e790cd3f6d76a6a4586bafc9cec670ea862ee1b	59b26c5ab0fccd7b4447656e7e1ab710c132d7ff1547a419216812a046a6b238	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
6	acknowledged	2026-09-09 11:10:00+00	{"hash":"f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036","id":"786b6452-20ce-423a-ae7f-2d239ff13cff","of":"plan","person":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"25b6db1e68363066cf2a396133418807ab17a973e902b28b8020b478cd4cd154","status":"agrees","version":1}	59b26c5ab0fccd7b4447656e7e1ab710c132d7ff1547a419216812a046a6b238	ee22df1146ac688d871a3bdc7a7921ffd6b8a5670b056b33757a26c6ae41fcce	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
7	acknowledged	2026-09-09 11:10:00+00	{"hash":"f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036","id":"ee2111b1-22f9-4d08-ab47-7a4795e7fc52","of":"plan","person":"cc037089-1440-443c-8c0a-bddd4b5e0d56","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"816e34ff7e21cd60e0cc53d83961d349643e05c903e25f1304ed906d72499847","status":"agrees","version":1}	ee22df1146ac688d871a3bdc7a7921ffd6b8a5670b056b33757a26c6ae41fcce	3b007ac063be53cfa8f947ff178eaff84a5e64a436ef6e67f9c0c55e8dab16cc	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
8	acknowledged	2026-09-09 11:10:00+00	{"hash":"f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036","id":"808ce0d4-1210-46ff-8da5-d9ed0a525301","of":"plan","person":"89b415eb-54a4-4c8f-a37d-c3be06797ace","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"6657f5cbe72f408a807e19cdd93eb048eb8dc27d52caca3fea141079b2d927df","status":"agrees","version":1}	3b007ac063be53cfa8f947ff178eaff84a5e64a436ef6e67f9c0c55e8dab16cc	02561dcea44986811296b90dd6d5477cd6f9127d9f97e10890c19b2010a2f0e6	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
9	frozen	2026-09-09 11:10:00+00	{"hash":"f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"8d5c02a4062015b8f6133c5cb7ca597aec50f2b27bf62596775eeb420776522b","version":1}	02561dcea44986811296b90dd6d5477cd6f9127d9f97e10890c19b2010a2f0e6	a469dc3713777c9665353f152d2ecf2e3501d37e75a1d52b59fac6c48ef76a79	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
10	own_words	2026-09-09 11:10:00+00	{"id":"47e588cc-7c7e-4dbb-8650-0e0418c22091","of":"plan","person":"cc037089-1440-443c-8c0a-bddd4b5e0d56","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"21c2b9852e01ae8c406fe7a7a96fb593562bf4710a726ceff27047d28d7a63c8","version":1}	a469dc3713777c9665353f152d2ecf2e3501d37e75a1d52b59fac6c48ef76a79	09307aaec52baf3e7f1118f10f7640b2911c433e08fbe525645a8f4ef2de77bc	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
11	submitted	2026-09-12 12:10:00+00	{"hash":"f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","version":1}	09307aaec52baf3e7f1118f10f7640b2911c433e08fbe525645a8f4ef2de77bc	a2acfb75bab6c4b803f2f7675e443d4c79c013ee02093355186b09ae417a8a3a	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
12	approved	2026-09-16 13:10:00+00	{"hash":"f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036","id":"89758cd8-2fc4-45c1-9e8b-e96a0a512e57","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"9e72cf1defa6f8a25e24fd5d58aee7c86a13beb261079a00a0323bc92bf848a7","version":1}	a2acfb75bab6c4b803f2f7675e443d4c79c013ee02093355186b09ae417a8a3a	613e06b5669f943c5e470a13c2035f6fdb098e9ea5e3981df7a69af5a18d7090	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
13	paper	2026-09-16 13:10:00+00	{"id":"7204455f-1166-4e2e-ae1b-2dc633735524","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"cb01b88c31c4c4761be2ca155be304071b2f827cdc78ee0cdb5270973a10ad95","version":1}	613e06b5669f943c5e470a13c2035f6fdb098e9ea5e3981df7a69af5a18d7090	a64fc4abe115ea5ddb864c61931f3217f6b2b623577d320fea1a0f97fbd9044f	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
14	working	2026-09-16 13:10:00+00	{}	a64fc4abe115ea5ddb864c61931f3217f6b2b623577d320fea1a0f97fbd9044f	f9c754ab53c496532c5b713d06f7c801978bc89a8e89e64f8fa4180f3d1eb8ef	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
15	frozen	2026-09-22 17:10:00+00	{"hash":"dda2b670d78a3fc4c07461e91e4232c67d03c73d997b5fb0ec6dc28cebfdf1ae","of":"entry","record":"f0e713bd-b7c6-41be-9ca2-b3cd117c0ec3","seal":"53723ee703e5f0c94e89c5566e923af220538edc530bd47b940ec764a8c74b0b","version":1}	f9c754ab53c496532c5b713d06f7c801978bc89a8e89e64f8fa4180f3d1eb8ef	16fbbc9e205a07d49826bdbb689c05eba591b2100b3ad572a479517cc32fe7ed	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
16	finalised	2026-09-22 17:10:00+00	{"hash":"dda2b670d78a3fc4c07461e91e4232c67d03c73d997b5fb0ec6dc28cebfdf1ae","of":"entry","record":"f0e713bd-b7c6-41be-9ca2-b3cd117c0ec3","version":1}	16fbbc9e205a07d49826bdbb689c05eba591b2100b3ad572a479517cc32fe7ed	2dfea5255b90f35324f1240f063e6cc74726ba09d8fc4c793cd5f8aa860c4c78	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
17	shared	2026-09-25 17:10:00+00	{"of":"entry","record":"414e90de-1dff-4538-85f4-3b9a15da05bb","session":"29fe3531-5c82-4e6e-8932-e23bcb30e9ef","version":1}	2dfea5255b90f35324f1240f063e6cc74726ba09d8fc4c793cd5f8aa860c4c78	97ec8790aa6b927494431bc5be9c876b0c24b694647c301509b600a99e2a017a	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
18	ready_on_screen	2026-09-25 17:10:00+00	{"hash":"55100594930d7b8626a41ca190b38681c5876ffa1d4aa03b5266f1daf801dbe0","id":"4f2af96e-5244-4e07-b307-c39af91405a5","of":"entry","record":"414e90de-1dff-4538-85f4-3b9a15da05bb","version":1}	97ec8790aa6b927494431bc5be9c876b0c24b694647c301509b600a99e2a017a	ee013cd9a285419c33233658b820b89aae1ec8be79e3c1fd16c405f8e5313ce6	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
19	acknowledged	2026-09-25 17:10:00+00	{"hash":"55100594930d7b8626a41ca190b38681c5876ffa1d4aa03b5266f1daf801dbe0","id":"700f12b1-61c4-4e55-9f5c-dc4ee48163e8","of":"entry","person":"cc037089-1440-443c-8c0a-bddd4b5e0d56","record":"414e90de-1dff-4538-85f4-3b9a15da05bb","seal":"4c60283b597e111d24e2afabd5f1d11292134f42b427e38c3a0dd00e9c5ca80e","status":"agrees","version":1}	ee013cd9a285419c33233658b820b89aae1ec8be79e3c1fd16c405f8e5313ce6	8646259190c22668739121048ac3213bf8190d6159e1b072a4abba17bee96747	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
96	finalised	2026-10-29 18:10:00+00	{"hash":"de459d82860418358bbb6c02b68e163fbb15e227b922d049f4836c358306fc51","of":"entry","record":"d270232b-ac0a-42b1-9a2d-52e250aae4fd","version":1}	79ee136ebc4d64c179cdc2291a37af47d6cb43d2fda59cd074cbf70ab11de6d8	b398bbed263c0845a1db5996454a85ee70ad08b2de4af19950827ff8b61a82a8	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
20	frozen	2026-09-25 17:10:00+00	{"hash":"55100594930d7b8626a41ca190b38681c5876ffa1d4aa03b5266f1daf801dbe0","of":"entry","record":"414e90de-1dff-4538-85f4-3b9a15da05bb","seal":"b3df4f44bb4371c2c225d847c2e64727c292594cc02a60bb3f3ca3bb8dc1a11d","version":1}	8646259190c22668739121048ac3213bf8190d6159e1b072a4abba17bee96747	cae23a03753b8f525ad42b653593cef6f629a0d794b5b3e2ddc0ee8efa98d229	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
21	finalised	2026-09-25 17:10:00+00	{"hash":"55100594930d7b8626a41ca190b38681c5876ffa1d4aa03b5266f1daf801dbe0","of":"entry","record":"414e90de-1dff-4538-85f4-3b9a15da05bb","version":1}	cae23a03753b8f525ad42b653593cef6f629a0d794b5b3e2ddc0ee8efa98d229	30d544e6d4edd0966262aa59c354bdaad4b93043f074945a8b72d3ac1ce434db	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
22	frozen	2026-09-28 17:10:00+00	{"hash":"ebe99f0a8635c2036a083c572cc9cd04b842c8b1de9027a5ca6b637f6cd54a05","of":"entry","record":"c3943226-7208-4ded-97b2-8efbe59cdf00","seal":"c4f28113731945af8fbec5a44d01bfcbbb4d57e8fd25f7edfa4196ac65caa02e","version":1}	30d544e6d4edd0966262aa59c354bdaad4b93043f074945a8b72d3ac1ce434db	493ba9052dc597f1d084bdbd7f56170474b469072f34a02c3ceca53f3664af5b	d622fd89-0666-4f6c-a642-1eb86b044ea8	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
23	finalised	2026-09-28 17:10:00+00	{"hash":"ebe99f0a8635c2036a083c572cc9cd04b842c8b1de9027a5ca6b637f6cd54a05","of":"entry","record":"c3943226-7208-4ded-97b2-8efbe59cdf00","version":1}	493ba9052dc597f1d084bdbd7f56170474b469072f34a02c3ceca53f3664af5b	b83d2b686e0905a52371ce74df00bd0f859f92ebc95ed5ed087a47d85069732b	d622fd89-0666-4f6c-a642-1eb86b044ea8	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
24	frozen	2026-10-01 17:10:00+00	{"hash":"ae65c71e9484de46b0f3d4d516d0361c299d24917916ad109b2c65dd345a08c5","of":"entry","record":"47f7e4d4-fd9a-44e9-87eb-1b7295d39294","seal":"3510a29560b260deca6de7dbf3cd59f4ce069cc7eb2edde26c0da0f2a30ab0d7","version":1}	b83d2b686e0905a52371ce74df00bd0f859f92ebc95ed5ed087a47d85069732b	e28c86b2bad60a011ec810bf3e1b51f9bfe15cf2a65ce003bace3b2f4c677159	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
25	finalised	2026-10-01 17:10:00+00	{"hash":"ae65c71e9484de46b0f3d4d516d0361c299d24917916ad109b2c65dd345a08c5","of":"entry","record":"47f7e4d4-fd9a-44e9-87eb-1b7295d39294","version":1}	e28c86b2bad60a011ec810bf3e1b51f9bfe15cf2a65ce003bace3b2f4c677159	ea1b624a4ad769ea2fb78e9ccc35eae773c0479c8d2a004f26cd04a8ad9ceab3	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
26	shared	2026-10-03 14:10:00+00	{"of":"review","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","session":"46d124cd-4681-440a-975f-b663dade9a0b","version":1}	ea1b624a4ad769ea2fb78e9ccc35eae773c0479c8d2a004f26cd04a8ad9ceab3	03c82a3702236c17f76545cc2ddc8c7787b92270f65df2ea4fcb1ed5f0ffe4a5	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
27	ready_on_screen	2026-10-03 14:10:00+00	{"hash":"1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800","id":"01ff9586-a1a3-475c-84a8-14b1b9e97a1e","of":"review","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","version":1}	03c82a3702236c17f76545cc2ddc8c7787b92270f65df2ea4fcb1ed5f0ffe4a5	e9875425b70307bf66fd008c3254849f059aa6fc46bf1e81c3fef1f89f594187	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
28	acknowledged	2026-10-03 14:10:00+00	{"hash":"1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800","id":"362d96cd-a248-463f-bae1-15897aff1703","of":"review","person":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","seal":"496caada843498cac96e709ac235a4a5c0a822e36f08e59682286b5a1f351283","status":"agrees","version":1}	e9875425b70307bf66fd008c3254849f059aa6fc46bf1e81c3fef1f89f594187	45faaac89d91bb3391ea7cf1b7d3ea1bc6f2424e418b97d5eb22aad77685f81e	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
29	acknowledged	2026-10-03 14:10:00+00	{"hash":"1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800","id":"2dd91b10-867f-4640-acc9-70978e11ac84","of":"review","person":"cc037089-1440-443c-8c0a-bddd4b5e0d56","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","seal":"7f148715ed80a14cbda15bc2487575d3b4f5cc478c458beb87a3649800148afc","status":"agrees","version":1}	45faaac89d91bb3391ea7cf1b7d3ea1bc6f2424e418b97d5eb22aad77685f81e	964851e779244ff5f43b3d356629849c225bc7ea77bf9fea58bc32b8ce3d3e4e	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
30	acknowledged	2026-10-03 14:10:00+00	{"hash":"1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800","id":"03e9142f-333f-410c-b79d-40554afb807f","of":"review","person":"89b415eb-54a4-4c8f-a37d-c3be06797ace","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","seal":"276b49c696bd3b77461985a52371b3e266baf11279be33503486d301a94d9930","status":"agrees","version":1}	964851e779244ff5f43b3d356629849c225bc7ea77bf9fea58bc32b8ce3d3e4e	93663b44cda3b8cffe99b929758c10920dd253353506d2de0f579c97baa89682	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
31	frozen	2026-10-03 14:10:00+00	{"hash":"1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800","of":"review","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","seal":"3305303f7cfd3ecf46ce43560f256ceca7f8e3a9427ff5e6ba8fde25b134aa28","version":1}	93663b44cda3b8cffe99b929758c10920dd253353506d2de0f579c97baa89682	e9a0336ad530ca04052dcbf5dde60532afaf4da8d6a80f498d898f453c66d958	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
32	submitted	2026-10-03 14:10:00+00	{"hash":"1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800","of":"review","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","version":1}	e9a0336ad530ca04052dcbf5dde60532afaf4da8d6a80f498d898f453c66d958	805b3221e03d193fc14c92d4543d35aa4e60669acbbdd50b5f5fc60ca911ffdd	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
33	approved	2026-10-03 14:10:00+00	{"hash":"1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800","id":"ab5e7d7a-af76-4831-9e6b-64ffc5011df5","of":"review","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","seal":"7a3bbfa3718115d738c6c5f82f5e36510d1358a7c4db579c6661018efba8a971","version":1}	805b3221e03d193fc14c92d4543d35aa4e60669acbbdd50b5f5fc60ca911ffdd	ffd292f90a693325cdfe18b498640b2416a842da1076a953e196510dfaf8a91f	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
34	paper	2026-10-03 14:10:00+00	{"id":"b7868319-4b9c-4e37-8130-1f4043c0b452","of":"review","record":"f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474","seal":"67a62b68903449458776624899d55e7101e36f871e7b2c97466226b1614e22d4","version":1}	ffd292f90a693325cdfe18b498640b2416a842da1076a953e196510dfaf8a91f	90bc60aa8b0fe75d62d6c742a052b803ca43bc33c9a6a95e18e5c32d7c196e6d	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
35	frozen	2026-10-03 14:10:00+00	{"hash":"393606798b8477c6f3a87c3e9d40cc83e05a61ab88a9d150e0ef37a5051ddacb","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"27a8776022022f7142e45b75bbd8f7d3e8ba10126580754cfa1dd8d08c91e40e","version":2}	90bc60aa8b0fe75d62d6c742a052b803ca43bc33c9a6a95e18e5c32d7c196e6d	843e54c3edad4299c6c2bb6a45e336ab281d52ec6fa4cf534fa47aafce8bdd95	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
36	submitted	2026-10-03 14:10:00+00	{"hash":"393606798b8477c6f3a87c3e9d40cc83e05a61ab88a9d150e0ef37a5051ddacb","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","version":2}	843e54c3edad4299c6c2bb6a45e336ab281d52ec6fa4cf534fa47aafce8bdd95	aba72f3139de01532a6e2642eda242e4e1c075d03ed93e40825960cede1a169d	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
37	replaced	2026-10-03 14:10:00+00	{"hash":"f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","version":1}	aba72f3139de01532a6e2642eda242e4e1c075d03ed93e40825960cede1a169d	87035c0f8304254d7e53a9f498354518c7d94b180f48ce86714da53adb806692	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
116	referral_sent	2026-10-26 08:10:00+00	{}	9bd88f4ef9dee8118f5d13750d7568fa43dd1b1e07f397c5ade25b55079c7aac	15f189dcc74016581a49ec4957db1312df6b81b2f9a9e7f8e7ec8bb42543f716	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
38	approved	2026-10-03 14:10:00+00	{"hash":"393606798b8477c6f3a87c3e9d40cc83e05a61ab88a9d150e0ef37a5051ddacb","id":"a8c6d33d-9adb-490e-97a6-9756da0c401a","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"43aa325c6d743717b49a88e2dacee071605e10fd6877dcc8a3584718a7bca5a9","version":2}	87035c0f8304254d7e53a9f498354518c7d94b180f48ce86714da53adb806692	e64603a27bcdb98605e23c740a6248bdb90668044862d19b8e161cdbd169634f	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
39	paper	2026-10-03 14:10:00+00	{"id":"55694204-3c2d-4f3a-8996-e2cf89bbd5a8","of":"plan","record":"88b5f76c-9923-4ef2-9840-2e7dba869ae7","seal":"99f7492b58479a3df79b64a360e51a6716b05ca39273ef35782bf998a894eb59","version":2}	e64603a27bcdb98605e23c740a6248bdb90668044862d19b8e161cdbd169634f	d7961d11f844757f2ddff56ead33a53a0ae6e7dc06261b9f040cbf1001444387	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
40	closing	2026-10-16 14:10:00+00	{}	d7961d11f844757f2ddff56ead33a53a0ae6e7dc06261b9f040cbf1001444387	f022fe5bac66a95afa73d01524c527f03eed49751bb14485af72b4f5df2e7109	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
41	frozen	2026-10-29 15:10:00+00	{"hash":"2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0","of":"summary","record":"176dbaae-b9e5-4730-ab81-864bb448f7b9","seal":"54385cdc40a3a80579fe446a57340c9c5165655f92205cb5e1d0017733c621d7","version":1}	f022fe5bac66a95afa73d01524c527f03eed49751bb14485af72b4f5df2e7109	0ad081642812b82bc09614cd41331ff65f4db01b9a1d84c0bb71fd9facd744f5	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
42	shared	2026-11-11 15:10:00+00	{"of":"summary","record":"176dbaae-b9e5-4730-ab81-864bb448f7b9","session":"c7394ab3-3eb1-44b4-a0a6-938ae6bb65b9","version":1}	0ad081642812b82bc09614cd41331ff65f4db01b9a1d84c0bb71fd9facd744f5	398ebffd3f5eba035b198a598a7e3fddda5074237a7543c964bdf9b37470def1	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
43	acknowledged	2026-11-11 15:10:00+00	{"hash":"2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0","id":"843c5c95-0ea1-4688-a89e-2d16da4ebe68","of":"summary","person":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","record":"176dbaae-b9e5-4730-ab81-864bb448f7b9","seal":"8e0bb9891e06f2961bf2d4336047da68b59dd798abb00e10f7db3553f728f871","status":"agrees","version":1}	398ebffd3f5eba035b198a598a7e3fddda5074237a7543c964bdf9b37470def1	7d27f5eb757c6517c45bb75efc1400f0c21984598c08c859743a4c1512c621be	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
44	acknowledged	2026-11-11 15:10:00+00	{"hash":"2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0","id":"79f61b2f-16e7-4e7d-80f8-f152860661a4","of":"summary","person":"cc037089-1440-443c-8c0a-bddd4b5e0d56","record":"176dbaae-b9e5-4730-ab81-864bb448f7b9","seal":"bb6072476ef6cc52a105a7707c124cff62593cfd3c78bae2d2ea3bb6b617f249","status":"agrees","version":1}	7d27f5eb757c6517c45bb75efc1400f0c21984598c08c859743a4c1512c621be	26d5b94ff7a6284bfb1c921cb65016368c38a22c678cba1faf24b4cfc96fc87c	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
45	acknowledged	2026-11-11 15:10:00+00	{"hash":"2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0","id":"0d30419d-c53e-4444-8662-b0681c5b8143","of":"summary","person":"89b415eb-54a4-4c8f-a37d-c3be06797ace","record":"176dbaae-b9e5-4730-ab81-864bb448f7b9","seal":"8982bbc050083bfb2beaae89c92ddf6b9d3de3f1262824f49eafebb2845de52e","status":"agrees","version":1}	26d5b94ff7a6284bfb1c921cb65016368c38a22c678cba1faf24b4cfc96fc87c	3cee48335e136108f1cbf685f39c59df8a4e6651ece85635066ff48b34157aab	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
46	submitted	2026-11-11 15:10:00+00	{"hash":"2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0","of":"summary","record":"176dbaae-b9e5-4730-ab81-864bb448f7b9","version":1}	3cee48335e136108f1cbf685f39c59df8a4e6651ece85635066ff48b34157aab	13092982c5513a349bdb9ebd7742a47c9f7ecf28f0455ddf404d0fc7d733b5ef	99120eb7-8c4a-4c4a-80ab-534c3b693d55	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
47	approved	2026-11-11 15:10:00+00	{"hash":"2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0","id":"499bc2fc-ff41-40c7-bfb9-a9df37612c06","of":"summary","record":"176dbaae-b9e5-4730-ab81-864bb448f7b9","seal":"66ffb4d34df3ea77ce2f48adc97b52e33077d3931f5e52c8eb0d6ed0c8e6d7ee","version":1}	13092982c5513a349bdb9ebd7742a47c9f7ecf28f0455ddf404d0fc7d733b5ef	732ea10211981727011c146f00ce939c17eed33ac8375c63a07a99de9f7cc893	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
48	paper	2026-11-11 15:10:00+00	{"id":"9d6b8487-3381-4008-92ac-6f93398c8a12","of":"summary","record":"176dbaae-b9e5-4730-ab81-864bb448f7b9","seal":"41a42c6ab96215e1df3cff7c0f5c89e6808d5b836485584e9acaf7d02aaefb40","version":1}	732ea10211981727011c146f00ce939c17eed33ac8375c63a07a99de9f7cc893	4cbc656d686674eaa7e04c07caf89abccbe480aabadaf96acda6c93e8ecf861e	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
49	frozen	2026-11-11 15:10:00+00	{"hash":"a82cd445eab9917109c2e3b2bc4d6c77feed591ede54a16be871a21549eb3a37","of":"entry","record":"54487e10-86da-4f22-87ed-eaab02ac4a3e","seal":"70ddf02a9ad67e95cafe0f8da7a99b0d7bcd27e7331639c2f56e8d50a435ebe1","version":1}	4cbc656d686674eaa7e04c07caf89abccbe480aabadaf96acda6c93e8ecf861e	d6f9130bc454bffc543f0b99f520b15a4b7834accd6758968156d2df95fe68a0	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
50	finalised	2026-11-11 15:10:00+00	{"hash":"a82cd445eab9917109c2e3b2bc4d6c77feed591ede54a16be871a21549eb3a37","of":"entry","record":"54487e10-86da-4f22-87ed-eaab02ac4a3e","version":1}	d6f9130bc454bffc543f0b99f520b15a4b7834accd6758968156d2df95fe68a0	7040452951ebf3b5a4d4be6496eec6af67c08386c7f72bc281d641bc31197892	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
51	closed	2026-11-11 15:10:00+00	{}	7040452951ebf3b5a4d4be6496eec6af67c08386c7f72bc281d641bc31197892	72722365213814bca87a7af3ef166f8b0995a3f2bfae21e630e99ef8775fae8e	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
52	referral_sent	2026-09-01 07:10:00+00	{}	72722365213814bca87a7af3ef166f8b0995a3f2bfae21e630e99ef8775fae8e	8d066279b03d6c892380eac4e55d178b8fd054b7665a73a8c15e5bd92ca63a6d	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
53	queued	2026-09-05 08:10:00+00	{}	8d066279b03d6c892380eac4e55d178b8fd054b7665a73a8c15e5bd92ca63a6d	4a9735ee37d7da848b25ef4cf2740def30aafe123cc603e1ad4aefccb9dc1ad3	5c85b23c-89e4-4842-b0a3-20d7e3e96041	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
54	started	2026-09-08 09:10:00+00	{"workers":["99120eb7-8c4a-4c4a-80ab-534c3b693d55","d622fd89-0666-4f6c-a642-1eb86b044ea8"]}	4a9735ee37d7da848b25ef4cf2740def30aafe123cc603e1ad4aefccb9dc1ad3	9ef496cc55600fe30bf92c74f28af6efe1c67f48ae81eeed2e1cf78e0cbeb670	5c85b23c-89e4-4842-b0a3-20d7e3e96041	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
55	shared	2026-09-16 11:10:00+00	{"of":"plan","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","session":"78905ef4-3af3-41f6-9e8e-95a2af114d30","version":1}	9ef496cc55600fe30bf92c74f28af6efe1c67f48ae81eeed2e1cf78e0cbeb670	73f77b225de4bf8ca3f33cb1b9fe2736bc04332c34a24c15a105070af75b8df9	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
56	ready_on_screen	2026-09-16 11:10:00+00	{"hash":"9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4","id":"5da8e6d2-e1fc-49aa-998f-a18e497cd1d6","of":"plan","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","version":1}	73f77b225de4bf8ca3f33cb1b9fe2736bc04332c34a24c15a105070af75b8df9	1e397711096b7282bc54c745cc96bfeb858a9f8412e40044db4019b3aa1fb407	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
57	acknowledged	2026-09-16 11:10:00+00	{"hash":"9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4","id":"bbd37871-3ffd-4ae1-ae39-595f070d2571","of":"plan","person":"8947d785-4839-4465-8d8b-e4248d1eae08","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","seal":"543b4ac189cead6d8a35a03bb58664f8499ecbf43cbf98852799fd7f4104b09d","status":"agrees","version":1}	1e397711096b7282bc54c745cc96bfeb858a9f8412e40044db4019b3aa1fb407	7e5905493000fd378957b3892e1dd2aadee941ce57cb5cd20d9a28be60a0c91c	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
58	acknowledged	2026-09-16 11:10:00+00	{"hash":"9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4","id":"d78b9e1c-0fad-407e-b908-ddf33d0651c0","of":"plan","person":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","seal":"98d5dc9c893b44c19b150c43de9bb39365d187b801b6693736778f176110c8fb","status":"agrees","version":1}	7e5905493000fd378957b3892e1dd2aadee941ce57cb5cd20d9a28be60a0c91c	59cbe918eaa70949c74951e96cca9e12ac490264e8879bba22bf2004b2751955	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
59	acknowledged	2026-09-16 11:10:00+00	{"hash":"9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4","id":"9e192d16-becd-46be-9a91-096736494852","of":"plan","person":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","seal":"cfd0d86470632c03a5c4ace5ab4e3e1f5633b4ff28f9bcae78d82abae7d8f402","status":"agrees","version":1}	59cbe918eaa70949c74951e96cca9e12ac490264e8879bba22bf2004b2751955	62674d8ea55c092b867ee2d197e9eb1d47f2faf6aa964a370f6b566cbfb5917f	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
60	frozen	2026-09-16 11:10:00+00	{"hash":"9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4","of":"plan","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","seal":"2fae7408720bea7064bac7bba25f843168232dd4707328ce60a2a43598b6bd44","version":1}	62674d8ea55c092b867ee2d197e9eb1d47f2faf6aa964a370f6b566cbfb5917f	6e2a5545c96df67a86d5103dd94aa291a883d5e870b6a99076d351550c22b10d	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
61	own_words	2026-09-16 11:10:00+00	{"id":"a67fdc6a-ea32-462a-ba24-3f830a523e25","of":"plan","person":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","seal":"20093ac075cfbea97c91cdede7dc545b922c856fd5a35b19d303bf87fe03726b","version":1}	6e2a5545c96df67a86d5103dd94aa291a883d5e870b6a99076d351550c22b10d	9140f9e0120f3dcdb91ed96614da9a6acf23cb3d3cc9dceb4574486fc207320b	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
62	submitted	2026-09-19 12:10:00+00	{"hash":"9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4","of":"plan","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","version":1}	9140f9e0120f3dcdb91ed96614da9a6acf23cb3d3cc9dceb4574486fc207320b	8487b3c7236e9fef6d815e9dc4289cadbd7d5bf2346623e7ca33cbadc706e47d	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
63	approved	2026-09-23 13:10:00+00	{"hash":"9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4","id":"35d46791-e69b-47ae-a12a-d697ffa4f5b6","of":"plan","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","seal":"25707e4f5e002ab439a868019339325c504d86cdd85a77f6e7582f98886cd681","version":1}	8487b3c7236e9fef6d815e9dc4289cadbd7d5bf2346623e7ca33cbadc706e47d	de3258d66198d62350187fc96b8cfe01404cfa8e6b8a15703be45a866fd73ac1	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
64	paper	2026-09-23 13:10:00+00	{"id":"4decf3c3-88a1-4d2e-821a-16e1d8361d0e","of":"plan","record":"8a1a2bf0-7c63-4892-93fb-9a471da360af","seal":"5af2ed806a8edf6c84ecf916f9de4bb2f1136f92fb5a102b76928c7419f6a26a","version":1}	de3258d66198d62350187fc96b8cfe01404cfa8e6b8a15703be45a866fd73ac1	f7a4b42d25d9c275a9ad5a2ea676d3fedbbaea3b0a924a38dd0034a3dc84807d	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
65	working	2026-09-23 13:10:00+00	{}	f7a4b42d25d9c275a9ad5a2ea676d3fedbbaea3b0a924a38dd0034a3dc84807d	a73a40226e268a07d1bf221c59c2cd21e2e554ab982b6654ff3aa6cbecaab1c7	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
66	frozen	2026-09-29 17:10:00+00	{"hash":"6965baa5d2895a18b5f5ec5a19d464f27ba9a048e80da6e8d7c9b4c91eee7ce5","of":"entry","record":"c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10","seal":"cc7e6051a7b172043d9bd1dcd089f33b25a02fe7c05c812e14ce7aaf850b7669","version":1}	a73a40226e268a07d1bf221c59c2cd21e2e554ab982b6654ff3aa6cbecaab1c7	5dbeb31ce505500d272f19315aa7522e6fd3aa2b0d4ef0f3d89255477c3b4b8b	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
67	finalised	2026-09-29 17:10:00+00	{"hash":"6965baa5d2895a18b5f5ec5a19d464f27ba9a048e80da6e8d7c9b4c91eee7ce5","of":"entry","record":"c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10","version":1}	5dbeb31ce505500d272f19315aa7522e6fd3aa2b0d4ef0f3d89255477c3b4b8b	a4f2b3bca95e1d6339e876650712e4f4d09a287c3ab6439acf35a4067019ef90	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
68	shared	2026-10-02 17:10:00+00	{"of":"entry","record":"d808837a-e220-4dba-ab92-6e5a9dc96ea7","session":"bb71697f-1dcc-4047-84a3-fddc9570f6fa","version":1}	a4f2b3bca95e1d6339e876650712e4f4d09a287c3ab6439acf35a4067019ef90	f94807fdc27af9a3438309c5c20adec449d14471d8472827ac74409ef452c9c7	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
69	ready_on_screen	2026-10-02 17:10:00+00	{"hash":"243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7","id":"2a9bbf68-2ef4-46f8-917a-8bbf5c65acd7","of":"entry","record":"d808837a-e220-4dba-ab92-6e5a9dc96ea7","version":1}	f94807fdc27af9a3438309c5c20adec449d14471d8472827ac74409ef452c9c7	3b4a98c601815ead5914dcea3f0787375c5e784bb0244eb7fc1d2394fd205046	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
70	acknowledged	2026-10-02 17:10:00+00	{"hash":"243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7","id":"5f05188d-2faa-4e9d-bfff-7ef43a3e5731","of":"entry","person":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","record":"d808837a-e220-4dba-ab92-6e5a9dc96ea7","seal":"ec6b1dd56b9ac52b1a4b35941847691de505bc60800f2d71545d7c4ec03e53a7","status":"agrees","version":1}	3b4a98c601815ead5914dcea3f0787375c5e784bb0244eb7fc1d2394fd205046	389cc1b4dd019412df150abbd25650377a96f65b24cd2eff7c8bec51e658be77	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
71	frozen	2026-10-02 17:10:00+00	{"hash":"243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7","of":"entry","record":"d808837a-e220-4dba-ab92-6e5a9dc96ea7","seal":"534e085432f0891a50febf3d5036ef83db09195189edddc52ca39e8ba4acab6f","version":1}	389cc1b4dd019412df150abbd25650377a96f65b24cd2eff7c8bec51e658be77	24d497b31b55cb1398175048b159fa39d25a7bb7bc05e6c8c7a4f9b251e6948d	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
72	finalised	2026-10-02 17:10:00+00	{"hash":"243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7","of":"entry","record":"d808837a-e220-4dba-ab92-6e5a9dc96ea7","version":1}	24d497b31b55cb1398175048b159fa39d25a7bb7bc05e6c8c7a4f9b251e6948d	5a90d9fb07caf17a945a86f9da2b5518b9f4d58b88f97a8943048801ed0696d4	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
73	frozen	2026-10-05 17:10:00+00	{"hash":"7b7790bc4903d3ceb1774b7570d7891d7cc54411b85d78be6e516bfc7e623a0b","of":"entry","record":"7d08973c-6f34-4c4b-bcb7-8d265d10d642","seal":"e8f939bc5ccb4605e4650412bef66806fd040bcaf86a3215f267f8c193e052bb","version":1}	5a90d9fb07caf17a945a86f9da2b5518b9f4d58b88f97a8943048801ed0696d4	d52863012d93564ebfc0d235d53a09ff155b755de3c4cd9cf4b412837d2d6cef	d622fd89-0666-4f6c-a642-1eb86b044ea8	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
74	finalised	2026-10-05 17:10:00+00	{"hash":"7b7790bc4903d3ceb1774b7570d7891d7cc54411b85d78be6e516bfc7e623a0b","of":"entry","record":"7d08973c-6f34-4c4b-bcb7-8d265d10d642","version":1}	d52863012d93564ebfc0d235d53a09ff155b755de3c4cd9cf4b412837d2d6cef	1b158b0895cc30e5b028d5e5fbbdb38ce6ad73cdca144e07a12c6d37cde4c1a1	d622fd89-0666-4f6c-a642-1eb86b044ea8	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
75	frozen	2026-10-08 17:10:00+00	{"hash":"cf01fcd240b7aafff8a7660acde89e7227c56a58a6aef651a85dc5835adf5af3","of":"entry","record":"69b33a6b-e38a-4f65-b44c-4c2ffefcf191","seal":"00b7432bdd4fc98b2ecf2c40d83fb6c99e4ce503f9fb1119e90af7c2237b2176","version":1}	1b158b0895cc30e5b028d5e5fbbdb38ce6ad73cdca144e07a12c6d37cde4c1a1	16a713ca676443fcb0e815a425e71af45fe371c9db8b39c875007282b4075a54	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
76	finalised	2026-10-08 17:10:00+00	{"hash":"cf01fcd240b7aafff8a7660acde89e7227c56a58a6aef651a85dc5835adf5af3","of":"entry","record":"69b33a6b-e38a-4f65-b44c-4c2ffefcf191","version":1}	16a713ca676443fcb0e815a425e71af45fe371c9db8b39c875007282b4075a54	2a0a5cbc5b14d0671697a23d2b275a153bca6ef636cfe001d2a26824d054761f	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
77	frozen	2026-10-11 17:10:00+00	{"hash":"c07e934887f9bcfcff5f79ed0a0e6c7a99e4040681a962a19aba4ff1a038a3d4","of":"entry","record":"401b6192-507b-40f5-b483-a7d04f84ee93","seal":"48fc1d694d2d38639a2a1b308745b71e61317395d69c6a8eea4c6be3a186c5e7","version":1}	2a0a5cbc5b14d0671697a23d2b275a153bca6ef636cfe001d2a26824d054761f	924df4dc98e51de8a81eea34ee55e77e83f3f3535368be9d4860ac0ea8550fb4	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
78	finalised	2026-10-11 17:10:00+00	{"hash":"c07e934887f9bcfcff5f79ed0a0e6c7a99e4040681a962a19aba4ff1a038a3d4","of":"entry","record":"401b6192-507b-40f5-b483-a7d04f84ee93","version":1}	924df4dc98e51de8a81eea34ee55e77e83f3f3535368be9d4860ac0ea8550fb4	f4cf2fd0c995ab79e150d3193d10431537a47702962ea98495a9af471c695ab3	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
79	shared	2026-10-14 17:10:00+00	{"of":"entry","record":"cb08861a-78c1-4cdb-95d1-b06dc4e64534","session":"4fe031ad-f01a-43d1-9e9a-01c137d9ea27","version":1}	f4cf2fd0c995ab79e150d3193d10431537a47702962ea98495a9af471c695ab3	8009f72f5bee91da25752f14ad1c1802ace1fb3a86b5d647dae1b2a049de8014	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
80	ready_on_screen	2026-10-14 17:10:00+00	{"hash":"08137d6a891e5effade3225913b016725edf8fcadc5147cf8571b1ad82f0b609","id":"31119e9b-84ed-4c96-a002-036521790d3c","of":"entry","record":"cb08861a-78c1-4cdb-95d1-b06dc4e64534","version":1}	8009f72f5bee91da25752f14ad1c1802ace1fb3a86b5d647dae1b2a049de8014	f13580741857f8337ef0d605e540c4312a8d8d95cbaa7c8cce95fa1f7d1efbfc	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
81	acknowledged	2026-10-14 17:10:00+00	{"hash":"08137d6a891e5effade3225913b016725edf8fcadc5147cf8571b1ad82f0b609","id":"dc5f44f5-3feb-4c95-9c6d-9659a26966c8","of":"entry","person":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","record":"cb08861a-78c1-4cdb-95d1-b06dc4e64534","seal":"3f1942bdfa27954d357ab82d3c254be3077554fcf9c54784ba3ac497ce1427c1","status":"agrees","version":1}	f13580741857f8337ef0d605e540c4312a8d8d95cbaa7c8cce95fa1f7d1efbfc	d63512686509de04e9b52ced51c8037f8d98028167250d3de81d8087d7e4742e	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
82	frozen	2026-10-14 17:10:00+00	{"hash":"08137d6a891e5effade3225913b016725edf8fcadc5147cf8571b1ad82f0b609","of":"entry","record":"cb08861a-78c1-4cdb-95d1-b06dc4e64534","seal":"839baa3613ef0da126ac5d5b8b4ef4cdef27ca01004ab09e95850152523a71d2","version":1}	d63512686509de04e9b52ced51c8037f8d98028167250d3de81d8087d7e4742e	23e65476666a5949c44b847cb6a0a324e271c739312608238e23263be1aba422	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
83	finalised	2026-10-14 17:10:00+00	{"hash":"08137d6a891e5effade3225913b016725edf8fcadc5147cf8571b1ad82f0b609","of":"entry","record":"cb08861a-78c1-4cdb-95d1-b06dc4e64534","version":1}	23e65476666a5949c44b847cb6a0a324e271c739312608238e23263be1aba422	1a61378226cfe5260aa9a6488caa58530bed707da9888da1317994f9a421eacf	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
84	frozen	2026-10-17 17:10:00+00	{"hash":"471169ee7feeeab622625eded29ca3487a567f1b216664ae0fe4c1f2e681fcc2","of":"entry","record":"64a8aa45-507b-4130-aab9-0b32da92aa9e","seal":"25e107168b567ac78bff46fa7299974dcce0598e4e787591e4450b1c941ed235","version":1}	1a61378226cfe5260aa9a6488caa58530bed707da9888da1317994f9a421eacf	01a4f13f2c0ecb0f3086e04b94817e486ee7e0ce7cd97d0b426fa68a9a224105	d622fd89-0666-4f6c-a642-1eb86b044ea8	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
85	finalised	2026-10-17 17:10:00+00	{"hash":"471169ee7feeeab622625eded29ca3487a567f1b216664ae0fe4c1f2e681fcc2","of":"entry","record":"64a8aa45-507b-4130-aab9-0b32da92aa9e","version":1}	01a4f13f2c0ecb0f3086e04b94817e486ee7e0ce7cd97d0b426fa68a9a224105	fa49583d965ed7804a158d9f326834edeb3d3d2ac311a3ebc1c64e6d866932c3	d622fd89-0666-4f6c-a642-1eb86b044ea8	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
86	frozen	2026-10-20 17:10:00+00	{"hash":"eeaeb4d4f0b1dc826707bef31c6f91ab8f7efbb9accfe638c69f1cea3ee1ce58","of":"entry","record":"2ba70197-ec34-45ba-8a47-fa48f1208cee","seal":"5e920e5ec304ffe3c32038bed59f0c415f29dccdae7bdf1fc5cff13ff4856f0e","version":1}	fa49583d965ed7804a158d9f326834edeb3d3d2ac311a3ebc1c64e6d866932c3	8292e765221ca01755a777d98b2ea64354aa0f1fcd0c7d557386c0c9d4641446	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
87	finalised	2026-10-20 17:10:00+00	{"hash":"eeaeb4d4f0b1dc826707bef31c6f91ab8f7efbb9accfe638c69f1cea3ee1ce58","of":"entry","record":"2ba70197-ec34-45ba-8a47-fa48f1208cee","version":1}	8292e765221ca01755a777d98b2ea64354aa0f1fcd0c7d557386c0c9d4641446	f62ebbe68e4812dc181f9c3096315d7ed0339cb4ccf827bb381db492bea6c4f3	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
88	frozen	2026-10-23 17:10:00+00	{"hash":"a02d0217dab2656a4f601a8ffa5965c5a4cc150642518ca2abf443bc2f39a530","of":"entry","record":"2d65c52d-9ecd-493e-8e27-ff3b51a40e8e","seal":"6bbcabcfd55ff79513be437e631d5e83c9c51847ea513c507dc0f21cec100aa6","version":1}	f62ebbe68e4812dc181f9c3096315d7ed0339cb4ccf827bb381db492bea6c4f3	26c9fc328414078c7b54bef499454c5244f71a73e28f27c3827aea793d67900c	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
89	finalised	2026-10-23 17:10:00+00	{"hash":"a02d0217dab2656a4f601a8ffa5965c5a4cc150642518ca2abf443bc2f39a530","of":"entry","record":"2d65c52d-9ecd-493e-8e27-ff3b51a40e8e","version":1}	26c9fc328414078c7b54bef499454c5244f71a73e28f27c3827aea793d67900c	7f81b8871b648016e1f344b75740d87d74dc37c52edd01bf8590800e155fd88a	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
90	shared	2026-10-26 18:10:00+00	{"of":"entry","record":"e0d02640-a2f4-496d-b91c-bc4fb37ce009","session":"3ead6030-7845-4d17-a345-c74f731c60b3","version":1}	7f81b8871b648016e1f344b75740d87d74dc37c52edd01bf8590800e155fd88a	e4425c4dc4ec5c6ea42e31dfea6bfff64bf352ab9733afd7892ab85bd88bafff	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
91	ready_on_screen	2026-10-26 18:10:00+00	{"hash":"db0dda08f3cd05061c8aba4981d54e15cd0df1ecddd03e6f366bd9f40b904b94","id":"fdbedb54-6385-4f10-9a81-c2a57bc12998","of":"entry","record":"e0d02640-a2f4-496d-b91c-bc4fb37ce009","version":1}	e4425c4dc4ec5c6ea42e31dfea6bfff64bf352ab9733afd7892ab85bd88bafff	808b61073d1985661093e6e4592a75f5670e9e18fe738993485000d5649c9dd3	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
92	acknowledged	2026-10-26 18:10:00+00	{"hash":"db0dda08f3cd05061c8aba4981d54e15cd0df1ecddd03e6f366bd9f40b904b94","id":"6edbb03c-fb24-4482-b6c7-9aab6c5aaec0","of":"entry","person":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","record":"e0d02640-a2f4-496d-b91c-bc4fb37ce009","seal":"48a1394a2d0789baa6401ececbdeb7b4eb05fae3e064820d86f1c93e4648e6c9","status":"agrees","version":1}	808b61073d1985661093e6e4592a75f5670e9e18fe738993485000d5649c9dd3	f261b2294a49b8fe4204f42066c24279152f652b9a4b050c2dc2729ae2f05765	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
93	frozen	2026-10-26 18:10:00+00	{"hash":"db0dda08f3cd05061c8aba4981d54e15cd0df1ecddd03e6f366bd9f40b904b94","of":"entry","record":"e0d02640-a2f4-496d-b91c-bc4fb37ce009","seal":"1fa6bced972bab5be7040e481a30cd301a0f2d591f712084d76e7ec19533f0d6","version":1}	f261b2294a49b8fe4204f42066c24279152f652b9a4b050c2dc2729ae2f05765	07b06f8b990f15bc8d04c727b3123557221a4a133e7e577db2937a92113b065f	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
94	finalised	2026-10-26 18:10:00+00	{"hash":"db0dda08f3cd05061c8aba4981d54e15cd0df1ecddd03e6f366bd9f40b904b94","of":"entry","record":"e0d02640-a2f4-496d-b91c-bc4fb37ce009","version":1}	07b06f8b990f15bc8d04c727b3123557221a4a133e7e577db2937a92113b065f	9232388142aff159e828613930349edd5043dc2085cdf030ec6934e2b14d9a42	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
95	frozen	2026-10-29 18:10:00+00	{"hash":"de459d82860418358bbb6c02b68e163fbb15e227b922d049f4836c358306fc51","of":"entry","record":"d270232b-ac0a-42b1-9a2d-52e250aae4fd","seal":"e5c25139d4aae3dcda9202ea0ffe2e5924d2de548775cd6e171e4b6d94e80b2e","version":1}	9232388142aff159e828613930349edd5043dc2085cdf030ec6934e2b14d9a42	79ee136ebc4d64c179cdc2291a37af47d6cb43d2fda59cd074cbf70ab11de6d8	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
97	frozen	2026-11-01 18:10:00+00	{"hash":"8e59b3208a07a7c15bf606b66cc9853c1f02817b115bcd0ea4bc59ef358343b7","of":"entry","record":"64edad4e-b323-44cb-8330-aecaed004703","seal":"2cea03bd607131d8d53a9d9c7ce3a1f46476c1d8c58b69dcc2e9575ea56dd29c","version":1}	b398bbed263c0845a1db5996454a85ee70ad08b2de4af19950827ff8b61a82a8	a77ee3e28c88425e85afb404e3db35e1c29e036968edbc39e8b9a0da09c858eb	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
98	finalised	2026-11-01 18:10:00+00	{"hash":"8e59b3208a07a7c15bf606b66cc9853c1f02817b115bcd0ea4bc59ef358343b7","of":"entry","record":"64edad4e-b323-44cb-8330-aecaed004703","version":1}	a77ee3e28c88425e85afb404e3db35e1c29e036968edbc39e8b9a0da09c858eb	39fce709c318373b96c75949507af8d75b82a6d4afe608d7b4caec33691543ff	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
99	frozen	2026-11-04 18:10:00+00	{"hash":"503721344adeb235986e87fb01bf57751066c25e5e4b69b41896e118eb138863","of":"entry","record":"bc435da3-6699-4529-a483-1551d2fbe3f5","seal":"727eed781906fa7f4c6d1c96ecb04c3cece317c40c10eb35b83ed30070dc065c","version":1}	39fce709c318373b96c75949507af8d75b82a6d4afe608d7b4caec33691543ff	b04348b9a3b388e1e165fbd773a564312deda0c89d642a60b8620e55f6de12fe	d622fd89-0666-4f6c-a642-1eb86b044ea8	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
100	finalised	2026-11-04 18:10:00+00	{"hash":"503721344adeb235986e87fb01bf57751066c25e5e4b69b41896e118eb138863","of":"entry","record":"bc435da3-6699-4529-a483-1551d2fbe3f5","version":1}	b04348b9a3b388e1e165fbd773a564312deda0c89d642a60b8620e55f6de12fe	1386fd8c61866c17f375426b23f71726b0acdccac5c3da37a6e359bdc43d7c3e	d622fd89-0666-4f6c-a642-1eb86b044ea8	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
101	shared	2026-11-07 18:10:00+00	{"of":"entry","record":"a2489b48-3169-4a98-aa87-f88511df0aba","session":"db101b0b-1afe-4969-a0d5-be0d3604920b","version":1}	1386fd8c61866c17f375426b23f71726b0acdccac5c3da37a6e359bdc43d7c3e	4fa54a4e08c7f615c18066972961b5dd44ebec0b77388124fe5649bf1e8c40b8	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
102	ready_on_screen	2026-11-07 18:10:00+00	{"hash":"a8f34cfc2ec2f1a7fda6ffadfe527667692fa1456c78276efbf1d3bd84864178","id":"903d9870-65f5-43f9-a378-1bafeaa9d3ca","of":"entry","record":"a2489b48-3169-4a98-aa87-f88511df0aba","version":1}	4fa54a4e08c7f615c18066972961b5dd44ebec0b77388124fe5649bf1e8c40b8	e12fc466f14617b76c988e7e652127f73619ae2dff613d000b5179fc94bce1e5	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
103	acknowledged	2026-11-07 18:10:00+00	{"hash":"a8f34cfc2ec2f1a7fda6ffadfe527667692fa1456c78276efbf1d3bd84864178","id":"18a38bb9-0d2f-4449-bfde-2523c262edfc","of":"entry","person":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","record":"a2489b48-3169-4a98-aa87-f88511df0aba","seal":"96c3e3a973154fb7a63eb46f9c3029586c599913086981d2e025d8e8cb0d7ffd","status":"agrees","version":1}	e12fc466f14617b76c988e7e652127f73619ae2dff613d000b5179fc94bce1e5	b1f7aa8a881415b8b9f12c4208a85679880129a203bf16b7bd207a997e87b35e	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
104	frozen	2026-11-07 18:10:00+00	{"hash":"a8f34cfc2ec2f1a7fda6ffadfe527667692fa1456c78276efbf1d3bd84864178","of":"entry","record":"a2489b48-3169-4a98-aa87-f88511df0aba","seal":"9180f5237682b892ca7c1b83b3fa1d49a94a7dec456cf946d1fe39b3391d3a02","version":1}	b1f7aa8a881415b8b9f12c4208a85679880129a203bf16b7bd207a997e87b35e	e3dd91453eb22a4c56f65301345cc63dfc7f116d9fbf6a598d2c7408dbb4fd0c	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
105	finalised	2026-11-07 18:10:00+00	{"hash":"a8f34cfc2ec2f1a7fda6ffadfe527667692fa1456c78276efbf1d3bd84864178","of":"entry","record":"a2489b48-3169-4a98-aa87-f88511df0aba","version":1}	e3dd91453eb22a4c56f65301345cc63dfc7f116d9fbf6a598d2c7408dbb4fd0c	6f0e32cc1156d6cb17dd06708a760c4bf76b8ec14de1bbe5ae335a01c837f3c4	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
106	frozen	2026-11-10 18:10:00+00	{"hash":"08c547815e5b80154ff999c647825d51c8eeb4b4a47add868bfef341deea50ab","of":"entry","record":"2bf7a3b5-39d5-40bb-997c-abe5797b2c28","seal":"d431edfa45657628f187be46528e83912d82a5ab0b9d7ab43c7e0422c35affd1","version":1}	6f0e32cc1156d6cb17dd06708a760c4bf76b8ec14de1bbe5ae335a01c837f3c4	020bf580f19b1f7da1a47996f5fd35a72faf7daddde11d8457b328bb130fb782	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
107	finalised	2026-11-10 18:10:00+00	{"hash":"08c547815e5b80154ff999c647825d51c8eeb4b4a47add868bfef341deea50ab","of":"entry","record":"2bf7a3b5-39d5-40bb-997c-abe5797b2c28","version":1}	020bf580f19b1f7da1a47996f5fd35a72faf7daddde11d8457b328bb130fb782	f9fac826bfab25ead01ba5af1c0655028176cac178a00f948affb1ec83821649	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
108	frozen	2026-11-13 18:10:00+00	{"hash":"f0e3c3058f533b22ba8811963ec9bf3c09d32a375e5fa9ee1a5dcbd2e248d017","of":"entry","record":"17877983-61f8-4370-9c5e-4fd88605428c","seal":"6a7f3ab3e16da9e3ef90fb792a2da4b8595bc37b8dbb4251470171ca40a9c40c","version":1}	f9fac826bfab25ead01ba5af1c0655028176cac178a00f948affb1ec83821649	32b5bae8df36511ba5b3e195a274e12cb56ab8ab161e4aa509cf09f8ff69968f	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
109	finalised	2026-11-13 18:10:00+00	{"hash":"f0e3c3058f533b22ba8811963ec9bf3c09d32a375e5fa9ee1a5dcbd2e248d017","of":"entry","record":"17877983-61f8-4370-9c5e-4fd88605428c","version":1}	32b5bae8df36511ba5b3e195a274e12cb56ab8ab161e4aa509cf09f8ff69968f	fc1b7adfdb0d234102dcfd4dc7f360b40a4eb02bf8266ee85d072b95071d3f0b	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
110	frozen	2026-11-21 13:10:00+00	{"hash":"f809adde88445404d7cc867b3c714744c2d5cfae596a0e0ee08b46243d402ac6","of":"entry","record":"59d10a96-91e2-4923-bd75-6757f7dc5c87","seal":"1390313154084c19a9e393e7a3d499ef3eba58c056edff106c88824b72025c34","version":1}	fc1b7adfdb0d234102dcfd4dc7f360b40a4eb02bf8266ee85d072b95071d3f0b	333b0091d511abdab0484c2d592130e8a1a15bedb1ce4136b411ed019ffb4dcc	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
111	finalised	2026-11-21 13:10:00+00	{"hash":"f809adde88445404d7cc867b3c714744c2d5cfae596a0e0ee08b46243d402ac6","of":"entry","record":"59d10a96-91e2-4923-bd75-6757f7dc5c87","version":1}	333b0091d511abdab0484c2d592130e8a1a15bedb1ce4136b411ed019ffb4dcc	fe6d2581058d099d382d8637e1d8f4bd71b9872438323694746b3c664537e187	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
112	correction_asked	2026-11-21 13:10:00+00	{"id":"24e912d4-db55-4fd1-ae1f-25b536ed5991","of":"entry","person":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","record":"c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10","seal":"b14785a2cb88032cfb518914e6872013b5ee53a15f4235f390e2dcd7d412f810","version":1}	fe6d2581058d099d382d8637e1d8f4bd71b9872438323694746b3c664537e187	a481eaa7500e8df707a74c9c020ea3df9d46e4db9f8d2d6ad9e244344eab79e6	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
113	annulled	2026-11-22 07:10:00+00	{"hash":"f809adde88445404d7cc867b3c714744c2d5cfae596a0e0ee08b46243d402ac6","id":"985e6031-1de4-4f99-a01a-fd1213ed4556","of":"entry","reason":"wrong_client","record":"59d10a96-91e2-4923-bd75-6757f7dc5c87","seal":"d6bd7014a928e1f3b2198f47785d67b4bf2b38170a66e7558b6f9a804b4846fb","version":1}	a481eaa7500e8df707a74c9c020ea3df9d46e4db9f8d2d6ad9e244344eab79e6	300e7cef54a596d8bfd64d98b9fa0f56b6f4d41f79ce8f040acdcf302ccfc368	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
114	correction_refused	2026-11-22 07:10:00+00	{"id":"24e912d4-db55-4fd1-ae1f-25b536ed5991","of":"entry","record":"c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10","seal":"56b3b79fb6f8b6b90bfb6954ad5ff93be5935b0868f055c4746299b2b8a3531a","version":1}	300e7cef54a596d8bfd64d98b9fa0f56b6f4d41f79ce8f040acdcf302ccfc368	b160f129293dd1d086748aec7beac9957129834ca5ca3a7d01f37544825fa407	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
115	correction_asked	2026-11-23 14:10:00+00	{"id":"f788d57d-299a-497e-8b87-eb2aaf510002","of":"entry","person":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","record":"d808837a-e220-4dba-ab92-6e5a9dc96ea7","seal":"e048867b6aa36af28d587d9d18e4361958ae3619d77c2537004c768f85032cdc","version":1}	b160f129293dd1d086748aec7beac9957129834ca5ca3a7d01f37544825fa407	9bd88f4ef9dee8118f5d13750d7568fa43dd1b1e07f397c5ade25b55079c7aac	99120eb7-8c4a-4c4a-80ab-534c3b693d55	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
117	queued	2026-11-01 09:10:00+00	{}	15f189dcc74016581a49ec4957db1312df6b81b2f9a9e7f8e7ec8bb42543f716	e4328d675402097143a003b77a540d90665e675e307cb2c8222943452b831610	5c85b23c-89e4-4842-b0a3-20d7e3e96041	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
118	started	2026-11-07 10:10:00+00	{"workers":["99120eb7-8c4a-4c4a-80ab-534c3b693d55","d622fd89-0666-4f6c-a642-1eb86b044ea8"]}	e4328d675402097143a003b77a540d90665e675e307cb2c8222943452b831610	e1f06e7a8fede7e7a224b2e4f7faa72350bb0587434f2e2a24a35ec65a3c9863	5c85b23c-89e4-4842-b0a3-20d7e3e96041	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
119	shared	2026-11-18 12:10:00+00	{"of":"plan","record":"bccdc24f-914f-48f5-9468-d9f074cac3c7","session":"f430a96c-8c41-4f29-b294-0a26134daeba","version":1}	e1f06e7a8fede7e7a224b2e4f7faa72350bb0587434f2e2a24a35ec65a3c9863	8c265a4238921d892abe4013b2406b1ef990d824570b3671875c5d63e5c762ef	99120eb7-8c4a-4c4a-80ab-534c3b693d55	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
120	ready_on_screen	2026-11-18 12:10:00+00	{"hash":"d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207","id":"6644bc1c-c378-46c2-a6dd-fbbf9cf0c824","of":"plan","record":"bccdc24f-914f-48f5-9468-d9f074cac3c7","version":1}	8c265a4238921d892abe4013b2406b1ef990d824570b3671875c5d63e5c762ef	902da4816ae457902aeaf6da1920998374306d59f26922fffa90df43bf3de433	99120eb7-8c4a-4c4a-80ab-534c3b693d55	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
121	acknowledged	2026-11-18 12:10:00+00	{"hash":"d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207","id":"8ad9d8df-f56d-451d-9743-6705546482ee","of":"plan","person":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","record":"bccdc24f-914f-48f5-9468-d9f074cac3c7","seal":"c51e421ab12b03329dcf22da71812d2d02c0876433ed06352cf48855648edb1a","status":"agrees","version":1}	902da4816ae457902aeaf6da1920998374306d59f26922fffa90df43bf3de433	6f10457faefa4897453f4c5ca839074fa06738f8868c130e20527ad13eae3588	99120eb7-8c4a-4c4a-80ab-534c3b693d55	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
122	acknowledged	2026-11-18 12:10:00+00	{"hash":"d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207","id":"5ca9171e-c28b-430d-b76c-3df210a09903","of":"plan","person":"9c753b2e-9656-41ed-b256-a9bc2641d0ba","record":"bccdc24f-914f-48f5-9468-d9f074cac3c7","seal":"a4a0254b7d3b745ef7dd79763ce8d6c562ab43e8e2ba5487cced3ec550cda92c","status":"agrees","version":1}	6f10457faefa4897453f4c5ca839074fa06738f8868c130e20527ad13eae3588	94b3100729370d917cd2ef9d0f3f29b41c07ba8ca9d29b5f0a33d36cb9a8f879	99120eb7-8c4a-4c4a-80ab-534c3b693d55	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
123	frozen	2026-11-18 12:10:00+00	{"hash":"d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207","of":"plan","record":"bccdc24f-914f-48f5-9468-d9f074cac3c7","seal":"845d42a65e070062508c6fb706ea899011c2bfff99d5cc48e68d8107c5d8b74a","version":1}	94b3100729370d917cd2ef9d0f3f29b41c07ba8ca9d29b5f0a33d36cb9a8f879	cc7302581dcd3ecb4a8222431f4396af3e9b5b19a127ae27531d155808609a6b	99120eb7-8c4a-4c4a-80ab-534c3b693d55	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
124	own_words	2026-11-18 12:10:00+00	{"id":"273b5204-72f1-44ef-b622-cbcd5e81af66","of":"plan","person":"9c753b2e-9656-41ed-b256-a9bc2641d0ba","record":"bccdc24f-914f-48f5-9468-d9f074cac3c7","seal":"7e09385a544d1fc079f6de7fc24d2197fca7e3a525db6fee3135688a61fc32eb","version":1}	cc7302581dcd3ecb4a8222431f4396af3e9b5b19a127ae27531d155808609a6b	276227e023cf4d59cf22fd734a1b4cc79d445cf6457325db2cfce9127681b02d	99120eb7-8c4a-4c4a-80ab-534c3b693d55	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
125	referral_sent	2026-11-10 08:10:00+00	{}	276227e023cf4d59cf22fd734a1b4cc79d445cf6457325db2cfce9127681b02d	7651b9c74220555b4dee0234ae68ad3e17ac5b334927a5e3e060aee15a7e3dca	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	87845bca-2d9e-47b9-ae23-5569c3283d04
126	queued	2026-11-15 09:10:00+00	{}	7651b9c74220555b4dee0234ae68ad3e17ac5b334927a5e3e060aee15a7e3dca	cdea70221a53ce41377712907b76187a46f7f03d42268fbe83f32fbe3122e161	5c85b23c-89e4-4842-b0a3-20d7e3e96041	87845bca-2d9e-47b9-ae23-5569c3283d04
127	started	2026-11-20 10:10:00+00	{"workers":["99120eb7-8c4a-4c4a-80ab-534c3b693d55","d622fd89-0666-4f6c-a642-1eb86b044ea8"]}	cdea70221a53ce41377712907b76187a46f7f03d42268fbe83f32fbe3122e161	d83251728fd04b202391e7dadf9e4c3adbcbfa13b70dcd6b85b31258a8269269	5c85b23c-89e4-4842-b0a3-20d7e3e96041	87845bca-2d9e-47b9-ae23-5569c3283d04
\.


--
-- Data for Name: cases_caseperson; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_caseperson (id, role, is_client, joined_on, left_on, household, case_id, person_id) FROM stdin;
1	child	t	2026-08-21	\N	äidin luona	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad
2	parent	f	2026-08-21	\N		9eb2e6c1-1e28-4f17-99a4-7837c0a99990	cc037089-1440-443c-8c0a-bddd4b5e0d56
3	parent	f	2026-08-21	\N		9eb2e6c1-1e28-4f17-99a4-7837c0a99990	89b415eb-54a4-4c8f-a37d-c3be06797ace
4	child	t	2026-08-28	\N	äidin luona	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	8947d785-4839-4465-8d8b-e4248d1eae08
5	child	t	2026-08-28	\N	äidin luona	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d84a4dac-13f1-4a04-b8c1-b6e616a2726c
6	child	t	2026-08-28	\N	äidin luona	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	7c381478-132c-44b9-9352-d2f2411859e0
7	parent	f	2026-08-28	\N		6c88e6ba-6295-4cc1-86f3-9c85d1da1078	df29c434-9aa2-4a28-ba0b-88c7b92b51fa
8	parent	f	2026-08-28	\N	omassa kodissaan	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7
9	child	t	2026-10-20	\N	äidin luona	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2
10	child	t	2026-10-20	\N	äidin luona	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	5325789f-8ce0-42ec-b372-6b990a63b3ea
11	parent	f	2026-10-20	\N		90b0831c-9bf2-4487-aae5-d4b7c9ec6939	9c753b2e-9656-41ed-b256-a9bc2641d0ba
12	parent	f	2026-10-20	\N	omassa kodissaan	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	44fb63de-9fb8-4700-9975-1bc435831388
13	child	t	2026-11-06	\N	äidin luona	87845bca-2d9e-47b9-ae23-5569c3283d04	1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9
14	parent	f	2026-11-06	\N		87845bca-2d9e-47b9-ae23-5569c3283d04	f751aede-0531-4853-ad45-076d05126f0d
\.


--
-- Data for Name: cases_checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_checkpoint (size, text, made_at) FROM stdin;
\.


--
-- Data for Name: cases_childview; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_childview (id, was_sought, manner, place, content, omission_reason, child_id, version_id) FROM stdin;
1	t	alone	kotona, viime viikolla	”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”		72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	7204455f-1166-4e2e-ae1b-2dc633735524
2	t	alone	kotona	”Saa jatkua, mutta ei ihan joka viikko.”		72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	b7868319-4b9c-4e37-8130-1f4043c0b452
3	t	alone	kotona	”Saa jatkua, mutta ei ihan joka viikko.”		72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	55694204-3c2d-4f3a-8996-e2cf89bbd5a8
4	t	alone	kotona	”Parasta oli, kun mentiin metsään.”		72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	9d6b8487-3381-4008-92ac-6f93398c8a12
5	t	alone	kotona, viime viikolla	”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”		8947d785-4839-4465-8d8b-e4248d1eae08	4decf3c3-88a1-4d2e-821a-16e1d8361d0e
6	t	cards	kotona, viime viikolla	”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”		d84a4dac-13f1-4a04-b8c1-b6e616a2726c	4decf3c3-88a1-4d2e-821a-16e1d8361d0e
7	t	cards	kotona, viime viikolla	”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”		7c381478-132c-44b9-9352-d2f2411859e0	4decf3c3-88a1-4d2e-821a-16e1d8361d0e
8	t	alone	kotona, viime viikolla	”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”		ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1
9	t	cards	kotona, viime viikolla	”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”		5325789f-8ce0-42ec-b372-6b990a63b3ea	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1
\.


--
-- Data for Name: cases_code; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_code (id, valid_from, valid_to, source, code_set, oid, value, name_fi, name_sv) FROM stdin;
1	2024-01-01	\N	THL, values provisional	service_task	1.2.246.537.6.1221	child_welfare	Lastensuojelu	Barnskydd
2	2024-01-01	\N	THL, values provisional	service_task	1.2.246.537.6.1221	families_with_children	Lapsiperheiden palvelut	Service för barnfamiljer
3	2024-01-01	\N	THL, values provisional	service	1.2.246.537.6.1222	family_work	Perhetyö	Familjearbete
4	2024-01-01	\N	THL, values provisional	service	1.2.246.537.6.1222	intensified_family_work	Tehostettu perhetyö	Intensifierat familjearbete
\.


--
-- Data for Name: cases_contactdetails; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_contactdetails (person_id, phone, email, address, postal_code, municipality) FROM stdin;
f751aede-0531-4853-ad45-076d05126f0d	gAAAAABrDbQvZ9dTbaT-iF6akBgyH6uEWCNCavwhEt7itUn_qabph95Gbc2CiD0hYwMrrXnUWiN47kyICvLTbAJAZqJ9hR3Y1A==	\N	gAAAAABrDbQvGktD8BBTTh2kJZg5KebYKW7r6aT5ZVUXhTNk0yNen3M2Iks3R2p1_9Yv7nBIzg9wsTDKlZeniMudZ5UKECbIhbzp83cSIA6pGcYLyZTHtVI=	gAAAAABrDbQvGIpiyMp2zr1CBaUr_RAw29FDjfS1qYDpxBQnRiIaXz-FHOHLvVee11_wzV4tBOeUg8jNB-25yoIOlnFo8Rrwdg==	gAAAAABrDbQvtscMYhQJBy9scTig9DyVnhlsFdZiYfW3abyI4TOemMH40TAPUEA6MA4s8T71bBmw6FyG5NMidFzk3w_LuGqkzg==
\.


--
-- Data for Name: cases_correction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_correction (sealed_as, seal, id, content_hash, what, why, name_shown, made_at, asked_by_id, event_id, made_by_id, original_id, request_id) FROM stdin;
\.


--
-- Data for Name: cases_correctionanswer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_correctionanswer (sealed_as, seal, request_id, outcome, reasons, answered_at, answered_by_id, correction_id, event_id) FROM stdin;
perhetyo/correction_answer/1	56b3b79fb6f8b6b90bfb6954ad5ff93be5935b0868f055c4746299b2b8a3531a	24e912d4-db55-4fd1-ae1f-25b536ed5991	refused	Merkintä kertoo, mitä tapaamisessa sanottiin, eikä siinä ole virhettä. Oma näkemyksesi voidaan kirjata tekstin viereen omin sanoin.	2026-11-22 07:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	\N	114
\.


--
-- Data for Name: cases_correctionrequest; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_correctionrequest (sealed_as, seal, id, content_hash, name_shown, asked_on, wrong, wished, written_at, asked_by_id, event_id, version_id, written_by_id) FROM stdin;
perhetyo/correction_request/1	b14785a2cb88032cfb518914e6872013b5ee53a15f4235f390e2dcd7d412f810	24e912d4-db55-4fd1-ae1f-25b536ed5991	6965baa5d2895a18b5f5ec5a19d464f27ba9a048e80da6e8d7c9b4c91eee7ce5	Ville Koivulaakso	2026-11-21	Siinä lukee, että myöhästyin. Minusta en ollut myöhässä.	Kohta pois kokonaan.	2026-11-21 13:10:00+00	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	112	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	99120eb7-8c4a-4c4a-80ab-534c3b693d55
perhetyo/correction_request/1	e048867b6aa36af28d587d9d18e4361958ae3619d77c2537004c768f85032cdc	f788d57d-299a-497e-8b87-eb2aaf510002	243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7	Anni Koivulaakso	2026-11-23	Iltalistan teki Leo eikä Elsa.	”Leo teki iltalistan kuvista.”	2026-11-23 14:10:00+00	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	115	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	99120eb7-8c4a-4c4a-80ab-534c3b693d55
\.


--
-- Data for Name: cases_deadlinerule; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_deadlinerule (id, valid_from, valid_to, source, key, amount, unit) FROM stdin;
1	2024-01-01	\N	LsL 26 §, SHL 36 §	assessment_start	7	working_days
2	2024-01-01	\N	LsL 26 §, SHL 36 §	assessment_ready	3	months
3	2024-01-01	\N	SHL 45 §	service_started	3	months
4	2024-01-01	\N	local practice	referral_answer	5	working_days
5	2024-01-01	\N	LsL 34 §: without delay; local practice	first_meeting	10	working_days
6	2024-01-01	\N	local practice	plan_v1	30	days
7	2024-01-01	\N	local practice	approval	7	days
8	2024-01-01	\N	service promise: every 1-3 months	review_at_most	3	months
9	2024-01-01	\N	local practice	review_at_least	14	days
10	2024-01-01	\N	LsL 30 §	client_plan_check	12	months
11	2024-01-01	\N	local practice	decision_ends_soon	30	days
12	2024-01-01	\N	661/2009	protection_ends_soon	60	days
13	2024-01-01	\N	ATL 21 §: without delay	entry_due	1	working_days
14	2024-01-01	\N	ATL 21 §: without delay; then it is finished by itself	entry_finished	2	working_days
15	2024-01-01	\N	ATL 21 §: without delay	entry_overdue	3	working_days
16	2024-01-01	\N	ATL 21 §: without delay	entry_late	7	working_days
17	2024-01-01	\N	local practice	summary	30	days
18	2024-01-01	\N	local practice; ATL 9 §	access_after_closing	14	days
19	2018-05-25	\N	GDPR 12 art. 3, 16 art.	correction_request	1	months
\.


--
-- Data for Name: cases_decisionreference; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_decisionreference (id, number, decided_on, decided_by, valid_from, valid_to, hours_per_month, case_id, child_id) FROM stdin;
1	LS-2026-000001-1	2026-08-21	Katariina Vesanto	2026-08-21	2027-03-24	24	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad
2	LS-2026-000002-1	2026-08-28	Katariina Vesanto	2026-08-28	2027-03-24	24	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	8947d785-4839-4465-8d8b-e4248d1eae08
3	LS-2026-000002-2	2026-08-28	Katariina Vesanto	2026-08-28	2027-03-24	24	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d84a4dac-13f1-4a04-b8c1-b6e616a2726c
4	LS-2026-000002-3	2026-08-28	Katariina Vesanto	2026-08-28	2027-03-24	24	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	7c381478-132c-44b9-9352-d2f2411859e0
5	LS-2026-000003-1	2026-10-20	Katariina Vesanto	2026-10-20	2027-03-24	24	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2
6	LS-2026-000003-2	2026-10-20	Katariina Vesanto	2026-10-20	2027-03-24	24	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	5325789f-8ce0-42ec-b372-6b990a63b3ea
7	LS-2026-000004-1	2026-11-06	Katariina Vesanto	2026-11-06	2027-03-24	24	87845bca-2d9e-47b9-ae23-5569c3283d04	1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9
\.


--
-- Data for Name: cases_deputy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_deputy (id, starts_on, ends_on, deputy_id, social_worker_id, appointed_at, appointed_by_id) FROM stdin;
\.


--
-- Data for Name: cases_goal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_goal (id, case_id) FROM stdin;
394f87b5-7a63-4708-89cd-5fb0a683fcb6	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
b1363ef9-d4da-4a69-9e47-7a7fdb620f59	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
48309fc3-5a66-4c3a-9d49-11a098d4d3fa	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
752494bd-bf50-496d-b1ab-427cd6878091	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
a3ade9ff-a3c2-4cba-80a6-6ec5ec00b950	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
3f8eb831-d497-4082-9e4b-76ebd92067b6	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
\.


--
-- Data for Name: cases_goalscore; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_goalscore (id, now, wished, person_id, plan_goal_id) FROM stdin;
1	3	7	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	1
2	2	8	cc037089-1440-443c-8c0a-bddd4b5e0d56	1
3	3	7	89b415eb-54a4-4c8f-a37d-c3be06797ace	1
4	2	8	\N	1
5	4	8	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	2
6	3	9	cc037089-1440-443c-8c0a-bddd4b5e0d56	2
7	4	8	89b415eb-54a4-4c8f-a37d-c3be06797ace	2
8	3	9	\N	2
9	5	7	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	3
10	6	8	cc037089-1440-443c-8c0a-bddd4b5e0d56	3
11	5	7	89b415eb-54a4-4c8f-a37d-c3be06797ace	3
12	5	8	\N	3
13	5	8	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	4
14	6	9	cc037089-1440-443c-8c0a-bddd4b5e0d56	4
15	5	8	89b415eb-54a4-4c8f-a37d-c3be06797ace	4
16	5	9	\N	4
17	3	7	8947d785-4839-4465-8d8b-e4248d1eae08	5
18	2	8	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	5
19	3	7	7c381478-132c-44b9-9352-d2f2411859e0	5
20	2	8	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	5
21	3	7	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	5
22	2	8	\N	5
23	4	8	8947d785-4839-4465-8d8b-e4248d1eae08	6
24	3	9	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	6
25	4	8	7c381478-132c-44b9-9352-d2f2411859e0	6
26	3	9	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	6
27	4	8	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	6
28	3	9	\N	6
29	3	7	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2	7
30	2	8	5325789f-8ce0-42ec-b372-6b990a63b3ea	7
31	3	7	9c753b2e-9656-41ed-b256-a9bc2641d0ba	7
32	2	8	44fb63de-9fb8-4700-9975-1bc435831388	7
33	3	7	\N	7
34	4	8	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2	8
35	3	9	5325789f-8ce0-42ec-b372-6b990a63b3ea	8
36	4	8	9c753b2e-9656-41ed-b256-a9bc2641d0ba	8
37	3	9	44fb63de-9fb8-4700-9975-1bc435831388	8
38	4	8	\N	8
\.


--
-- Data for Name: cases_guardianship; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_guardianship (id, kind, may_receive_data, ground, evidence_seen_on, valid_from, valid_to, adult_id, case_id, child_id) FROM stdin;
f85e704f-0dc8-4ca0-9df0-659fd3906060	joint	yes		2026-08-21	\N	\N	cc037089-1440-443c-8c0a-bddd4b5e0d56	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad
0c9fd890-1669-4efd-988d-e87a002e8414	joint	yes		2026-08-21	\N	\N	89b415eb-54a4-4c8f-a37d-c3be06797ace	9eb2e6c1-1e28-4f17-99a4-7837c0a99990	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad
0dc6f82c-2777-42a0-b44b-69a0e8a47bd8	joint	yes		2026-08-28	\N	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	8947d785-4839-4465-8d8b-e4248d1eae08
b0d5d9f8-3677-4d23-b9cd-f268733681ab	joint	yes		2026-08-28	\N	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d84a4dac-13f1-4a04-b8c1-b6e616a2726c
fc7eaad4-13e5-45ad-be42-db3ad4515de6	joint	yes		2026-08-28	\N	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	7c381478-132c-44b9-9352-d2f2411859e0
b1e8c227-4970-4d1f-9bbb-807ebe3a07db	joint	yes		2026-08-28	\N	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	8947d785-4839-4465-8d8b-e4248d1eae08
b9139f1e-d003-4e02-bfb8-7a4044f755fe	joint	yes		2026-08-28	\N	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d84a4dac-13f1-4a04-b8c1-b6e616a2726c
ea8e27d0-869c-45c0-9c40-2d55a711af02	joint	yes		2026-08-28	\N	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	7c381478-132c-44b9-9352-d2f2411859e0
dda261c6-dc24-4907-af9b-3da38dca9ecf	joint	yes		2026-10-20	\N	\N	9c753b2e-9656-41ed-b256-a9bc2641d0ba	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2
7bc5f7d8-52ce-46e0-bc4d-892c2146ebfb	joint	yes		2026-10-20	\N	\N	9c753b2e-9656-41ed-b256-a9bc2641d0ba	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	5325789f-8ce0-42ec-b372-6b990a63b3ea
6f1960ff-9b86-4c06-82ae-09c86751dfe4	joint	yes		2026-10-20	\N	\N	44fb63de-9fb8-4700-9975-1bc435831388	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2
6fda6b87-4b5d-4ff2-bf58-a3bb5751598e	joint	yes		2026-10-20	\N	\N	44fb63de-9fb8-4700-9975-1bc435831388	90b0831c-9bf2-4487-aae5-d4b7c9ec6939	5325789f-8ce0-42ec-b372-6b990a63b3ea
73b6ad8a-b6a2-4d98-ba89-b7758b16336e	sole	yes		2026-11-06	\N	\N	f751aede-0531-4853-ad45-076d05126f0d	87845bca-2d9e-47b9-ae23-5569c3283d04	1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9
\.


--
-- Data for Name: cases_hiddenreading; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_hiddenreading (sealed_as, seal, id, why, read_at, annulment_id, event_id, read_by_id) FROM stdin;
\.


--
-- Data for Name: cases_legaltext; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_legaltext (id, valid_from, valid_to, source, key, legal_basis, language, text) FROM stdin;
1	2024-01-01	\N	LsL 20, 30, 36 §	plan	child_welfare	fi	Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.
2	2024-01-01	\N	LsL 20, 30, 36 §	plan	child_welfare	sv	Intensifierat familjearbete är en stödåtgärd inom öppenvården enligt 36 § i barnskyddslagen (417/2007). Den här planen beskriver hur servicen genomförs utgående från barnets klientplan (30 §). Barnets önskemål och åsikt utreds enligt 20 §. Avvikande åsikter skrivs in i planen.
3	2024-01-01	\N	SHL 18, 32, 39 §	plan	social_welfare	fi	Perhetyö on sosiaalihuoltolain (1301/2014) 18 §:ssä tarkoitettu palvelu. Tämä suunnitelma kertoo, miten palvelua toteutetaan asiakassuunnitelman (39 §) pohjalta. Lapsen mielipide selvitetään 32 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.
4	2024-01-01	\N	SHL 18, 32, 39 §	plan	social_welfare	sv	Familjearbete är en service enligt 18 § i socialvårdslagen (1301/2014). Den här planen beskriver hur servicen genomförs utgående från klientplanen (39 §). Barnets åsikt utreds enligt 32 §. Avvikande åsikter skrivs in i planen.
5	2024-01-01	\N	JulkL 24 §, ATL 4 §	secrecy		fi	Salassa pidettävä: JulkL 24 § 1 mom. 25 k, ATL 4 §
6	2024-01-01	\N	JulkL 24 §, ATL 4 §	secrecy		sv	Sekretessbelagd: OffL 24 § 1 mom. 25 p., KlientUL 4 §
7	2024-01-01	\N	ATL 42 §	review	child_welfare	fi	Suunnitelman toteutumista arvioidaan asiakkaan, muiden osallistujien ja työntekijöiden näkemysten pohjalta (asiakastietolaki 703/2023, 42 §). Eriävät näkemykset kirjataan.
8	2024-01-01	\N	ATL 42 §	review	social_welfare	fi	Suunnitelman toteutumista arvioidaan asiakkaan, muiden osallistujien ja työntekijöiden näkemysten pohjalta (asiakastietolaki 703/2023, 42 §). Eriävät näkemykset kirjataan.
9	2024-01-01	\N	ATL 42 §	review	child_welfare	sv	Hur planen har genomförts utvärderas utgående från klientens, övriga deltagares och arbetstagarnas syn (kunduppgiftslagen 703/2023, 42 §). Avvikande åsikter skrivs in.
10	2024-01-01	\N	ATL 42 §	review	social_welfare	sv	Hur planen har genomförts utvärderas utgående från klientens, övriga deltagares och arbetstagarnas syn (kunduppgiftslagen 703/2023, 42 §). Avvikande åsikter skrivs in.
11	2024-01-01	\N	service promise	summary	child_welfare	fi	Yhteenveto on laadittu perhetyön päättyessä yhdessä perheen kanssa. Lastensuojelun tai muun palvelun asiakkuuden jatkumisesta päättää sosiaalityöntekijä.
12	2024-01-01	\N	service promise	summary	social_welfare	fi	Yhteenveto on laadittu perhetyön päättyessä yhdessä perheen kanssa. Lastensuojelun tai muun palvelun asiakkuuden jatkumisesta päättää sosiaalityöntekijä.
13	2024-01-01	\N	service promise	summary	child_welfare	sv	Sammanfattningen har gjorts tillsammans med familjen när familjearbetet avslutades. Socialarbetaren beslutar om klientrelationen inom barnskyddet eller annan service fortsätter.
14	2024-01-01	\N	service promise	summary	social_welfare	sv	Sammanfattningen har gjorts tillsammans med familjen när familjearbetet avslutades. Socialarbetaren beslutar om klientrelationen inom barnskyddet eller annan service fortsätter.
\.


--
-- Data for Name: cases_negotiation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_negotiation (id, held_on, place, participants, version_id) FROM stdin;
1	2026-09-05	koti	Venla, Tanja, Arto	7204455f-1166-4e2e-ae1b-2dc633735524
3	2026-09-05	koti	Venla, Tanja, Arto	55694204-3c2d-4f3a-8996-e2cf89bbd5a8
4	2026-10-03	koti	Venla, Tanja, Arto, Tiina Ahonkallio, Mikael Sundqvist, Katariina Vesanto	55694204-3c2d-4f3a-8996-e2cf89bbd5a8
5	2026-09-12	koti	Elsa, Leo, Hilla, Anni, Ville	4decf3c3-88a1-4d2e-821a-16e1d8361d0e
6	2026-11-12	koti	Kerttu, Onni, Riikka, Tuomas	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1
\.


--
-- Data for Name: cases_networkmember; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_networkmember (id, name, relation, organisation, phone, may_contact, consent_by, consent_on, withdrawn_on, case_id) FROM stdin;
173a86c8-278f-4f33-9044-2d8f32594844	Ritva K.	mummi		\N	t	Ville	2026-08-28	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
d47ab3b7-3358-4e3c-a5d7-92a484837552	Sari Aalto	luokanopettaja	koulu	\N	t	Ville	2026-08-28	\N	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
defedc17-cd9a-4b6c-8fc9-6a533ea19bda	Leena V.	mummi		\N	t	Tuomas	2026-10-20	\N	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
\.


--
-- Data for Name: cases_opening; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_opening (id, ground, words, opened_at, until, case_id, user_id) FROM stdin;
\.


--
-- Data for Name: cases_ownview; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_ownview (sealed_as, seal, id, content_hash, name_shown, text, how, for_family, written_at, event_id, person_id, version_id, written_by_id) FROM stdin;
\.


--
-- Data for Name: cases_ownwords; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_ownwords (sealed_as, seal, id, name_shown, text, written_at, event_id, person_id, session_id, version_id) FROM stdin;
perhetyo/own_words/1	21c2b9852e01ae8c406fe7a7a96fb593562bf4710a726ceff27047d28d7a63c8	47e588cc-7c7e-4dbb-8650-0e0418c22091	Tanja Metsähovi	Toivon iltoja, joissa ehtisi vain olla.	2026-09-09 11:10:00+00	10	cc037089-1440-443c-8c0a-bddd4b5e0d56	93b90bfe-b0cb-4906-b0b0-8646cdbf0e2d	7204455f-1166-4e2e-ae1b-2dc633735524
perhetyo/own_words/1	20093ac075cfbea97c91cdede7dc545b922c856fd5a35b19d303bf87fe03726b	a67fdc6a-ea32-462a-ba24-3f830a523e25	Anni Koivulaakso	Toivon iltoja, joissa ehtisi vain olla.	2026-09-16 11:10:00+00	61	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	78905ef4-3af3-41f6-9e8e-95a2af114d30	4decf3c3-88a1-4d2e-821a-16e1d8361d0e
perhetyo/own_words/1	7e09385a544d1fc079f6de7fc24d2197fca7e3a525db6fee3135688a61fc32eb	273b5204-72f1-44ef-b622-cbcd5e81af66	Riikka Vesiniemi	Toivon iltoja, joissa ehtisi vain olla.	2026-11-18 12:10:00+00	124	9c753b2e-9656-41ed-b256-a9bc2641d0ba	f430a96c-8c41-4f29-b294-0a26134daeba	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1
\.


--
-- Data for Name: cases_paper; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_paper (version_id, pdf, sha256, made_at, event_id, seal, sealed_as) FROM stdin;
7204455f-1166-4e2e-ae1b-2dc633735524	\\x255044462d312e3720647261776e20666f72206e6f626f6479	a79fb4c3212e81cde6329de11a72501a29f0075d3984493ae4448514ca0a2b4b	2026-09-16 13:10:00+00	13	cb01b88c31c4c4761be2ca155be304071b2f827cdc78ee0cdb5270973a10ad95	perhetyo/paper/1
b7868319-4b9c-4e37-8130-1f4043c0b452	\\x255044462d312e3720647261776e20666f72206e6f626f6479	a79fb4c3212e81cde6329de11a72501a29f0075d3984493ae4448514ca0a2b4b	2026-10-03 14:10:00+00	34	67a62b68903449458776624899d55e7101e36f871e7b2c97466226b1614e22d4	perhetyo/paper/1
55694204-3c2d-4f3a-8996-e2cf89bbd5a8	\\x255044462d312e3720647261776e20666f72206e6f626f6479	a79fb4c3212e81cde6329de11a72501a29f0075d3984493ae4448514ca0a2b4b	2026-10-03 14:10:00+00	39	99f7492b58479a3df79b64a360e51a6716b05ca39273ef35782bf998a894eb59	perhetyo/paper/1
9d6b8487-3381-4008-92ac-6f93398c8a12	\\x255044462d312e3720647261776e20666f72206e6f626f6479	a79fb4c3212e81cde6329de11a72501a29f0075d3984493ae4448514ca0a2b4b	2026-11-11 15:10:00+00	48	41a42c6ab96215e1df3cff7c0f5c89e6808d5b836485584e9acaf7d02aaefb40	perhetyo/paper/1
4decf3c3-88a1-4d2e-821a-16e1d8361d0e	\\x255044462d312e3720647261776e20666f72206e6f626f6479	a79fb4c3212e81cde6329de11a72501a29f0075d3984493ae4448514ca0a2b4b	2026-09-23 13:10:00+00	64	5af2ed806a8edf6c84ecf916f9de4bb2f1136f92fb5a102b76928c7419f6a26a	perhetyo/paper/1
\.


--
-- Data for Name: cases_paperscan; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_paperscan (sealed_as, seal, id, content_type, file, sha256, added_at, acknowledgement_id, added_by_id, event_id) FROM stdin;
\.


--
-- Data for Name: cases_person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_person (id, first_names, last_name, born_on, language, interpreter_language, has_protected_address, protected_until) FROM stdin;
72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	Venla	Metsähovi	2014-01-15	fi		f	\N
cc037089-1440-443c-8c0a-bddd4b5e0d56	Tanja	Metsähovi	\N	fi		f	\N
89b415eb-54a4-4c8f-a37d-c3be06797ace	Arto	Metsähovi	\N	fi		f	\N
8947d785-4839-4465-8d8b-e4248d1eae08	Elsa	Koivulaakso	2013-01-15	fi		f	\N
d84a4dac-13f1-4a04-b8c1-b6e616a2726c	Leo	Koivulaakso	2017-01-15	fi		f	\N
7c381478-132c-44b9-9352-d2f2411859e0	Hilla	Koivulaakso	2020-01-15	fi		f	\N
df29c434-9aa2-4a28-ba0b-88c7b92b51fa	Anni	Koivulaakso	\N	fi		f	\N
1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	Ville	Koivulaakso	\N	fi		f	\N
ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2	Kerttu	Vesiniemi	2013-01-15	fi		f	\N
5325789f-8ce0-42ec-b372-6b990a63b3ea	Onni	Vesiniemi	2018-01-15	fi		f	\N
9c753b2e-9656-41ed-b256-a9bc2641d0ba	Riikka	Vesiniemi	\N	fi		f	\N
44fb63de-9fb8-4700-9975-1bc435831388	Tuomas	Vesiniemi	\N	fi		f	\N
1283fa76-9a9f-4c3e-a0fb-c38f7aacb2d9	Iiris	Harjunsalo	2022-01-15	fi		f	\N
f751aede-0531-4853-ad45-076d05126f0d	Noora	Harjunsalo	\N	fi		t	\N
\.


--
-- Data for Name: cases_plan; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_plan (version_id, service_started_on, situation, strengths, what_works, what_does_not, change_wished, service_experience, kinds_of_work, content_and_delivery, cancellation, agreed_next_steps, other_matters, distribution, next_review_on, next_review_time, next_review_place) FROM stdin;
7204455f-1166-4e2e-ae1b-2dc633735524	2026-09-05	Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.	Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.	Lauantaiaamun pannukaakku ja iltasatu.	Puhelimet ruokapöydässä ja myöhään venyvät illat.	Että kotona olisi rauhallista ja kaikki saisivat nukuttua.		{guidance,support,doing_together}	Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.	Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.	Työntekijät tuovat kuvallisen iltalistan ensi viikolla.		Vanhemmat ja sosiaalityöntekijä	2026-11-04	16:30:00	koti
55694204-3c2d-4f3a-8996-e2cf89bbd5a8	2026-09-05	Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.	Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.	Iltalista, lauantairetket ja se, että kirjataan yhdessä.	Maanantaiaamut.	Että kotona olisi rauhallista ja kaikki saisivat nukuttua.	Alussa jännitti, nyt odotamme tapaamisia.	{guidance,support,doing_together}	Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.	Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.	Työntekijät tuovat kuvallisen iltalistan ensi viikolla.		Vanhemmat ja sosiaalityöntekijä	2026-12-02	16:00:00	koti
4decf3c3-88a1-4d2e-821a-16e1d8361d0e	2026-09-12	Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.	Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.	Lauantaiaamun pannukaakku ja iltasatu.	Puhelimet ruokapöydässä ja myöhään venyvät illat.	Että kotona olisi rauhallista ja kaikki saisivat nukuttua.		{guidance,support,doing_together}	Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.	Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.	Työntekijät tuovat kuvallisen iltalistan ensi viikolla.		Vanhemmat ja sosiaalityöntekijä	2026-11-27	16:30:00	koti
e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	2026-11-12	Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.	Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.	Lauantaiaamun pannukaakku ja iltasatu.	Puhelimet ruokapöydässä ja myöhään venyvät illat.	Että kotona olisi rauhallista ja kaikki saisivat nukuttua.		{guidance,support,doing_together}	Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.	Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.	Työntekijät tuovat kuvallisen iltalistan ensi viikolla.		Vanhemmat ja sosiaalityöntekijä	2027-01-23	16:30:00	koti
\.


--
-- Data for Name: cases_plangoal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_plangoal (id, "position", owner, title, child_words, description, indicator, means, goal_id, version_id) FROM stdin;
1	0		Illat rauhoittuvat	”Että ei tarttis huutaa.”		Neljänä iltana viidestä nukkumaan mennään ilman riitaa.	Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.	394f87b5-7a63-4708-89cd-5fb0a683fcb6	7204455f-1166-4e2e-ae1b-2dc633735524
2	1		Vanhemmat sopivat asioista keskenään			Kerran viikossa puhelu ilman lapsia.	Yhteinen kalenteri, johon kumpikin kirjaa.	b1363ef9-d4da-4a69-9e47-7a7fdb620f59	7204455f-1166-4e2e-ae1b-2dc633735524
3	0		Illat rauhoittuvat, ja aamut sujuvat	”Että ei tarttis huutaa.”		Neljänä iltana viidestä nukkumaan mennään ilman riitaa.	Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.	394f87b5-7a63-4708-89cd-5fb0a683fcb6	55694204-3c2d-4f3a-8996-e2cf89bbd5a8
4	1		Vanhemmat sopivat asioista keskenään			Kerran viikossa puhelu ilman lapsia.	Yhteinen kalenteri, johon kumpikin kirjaa.	b1363ef9-d4da-4a69-9e47-7a7fdb620f59	55694204-3c2d-4f3a-8996-e2cf89bbd5a8
5	0		Illat rauhoittuvat	”Että ei tarttis huutaa.”		Neljänä iltana viidestä nukkumaan mennään ilman riitaa.	Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	4decf3c3-88a1-4d2e-821a-16e1d8361d0e
6	1		Vanhemmat sopivat asioista keskenään			Kerran viikossa puhelu ilman lapsia.	Yhteinen kalenteri, johon kumpikin kirjaa.	752494bd-bf50-496d-b1ab-427cd6878091	4decf3c3-88a1-4d2e-821a-16e1d8361d0e
7	0		Illat rauhoittuvat	”Että ei tarttis huutaa.”		Neljänä iltana viidestä nukkumaan mennään ilman riitaa.	Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.	a3ade9ff-a3c2-4cba-80a6-6ec5ec00b950	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1
8	1		Vanhemmat sopivat asioista keskenään			Kerran viikossa puhelu ilman lapsia.	Yhteinen kalenteri, johon kumpikin kirjaa.	3f8eb831-d497-4082-9e4b-76ebd92067b6	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1
\.


--
-- Data for Name: cases_record; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_record (id, kind, language, case_id) FROM stdin;
88b5f76c-9923-4ef2-9840-2e7dba869ae7	plan	fi	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
f0e713bd-b7c6-41be-9ca2-b3cd117c0ec3	entry	fi	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
414e90de-1dff-4538-85f4-3b9a15da05bb	entry	fi	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
c3943226-7208-4ded-97b2-8efbe59cdf00	entry	fi	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
47f7e4d4-fd9a-44e9-87eb-1b7295d39294	entry	fi	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474	review	fi	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
176dbaae-b9e5-4730-ab81-864bb448f7b9	summary	fi	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
54487e10-86da-4f22-87ed-eaab02ac4a3e	entry	fi	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
8a1a2bf0-7c63-4892-93fb-9a471da360af	plan	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
d808837a-e220-4dba-ab92-6e5a9dc96ea7	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
7d08973c-6f34-4c4b-bcb7-8d265d10d642	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
69b33a6b-e38a-4f65-b44c-4c2ffefcf191	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
401b6192-507b-40f5-b483-a7d04f84ee93	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
cb08861a-78c1-4cdb-95d1-b06dc4e64534	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
64a8aa45-507b-4130-aab9-0b32da92aa9e	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
2ba70197-ec34-45ba-8a47-fa48f1208cee	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
2d65c52d-9ecd-493e-8e27-ff3b51a40e8e	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
e0d02640-a2f4-496d-b91c-bc4fb37ce009	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
d270232b-ac0a-42b1-9a2d-52e250aae4fd	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
64edad4e-b323-44cb-8330-aecaed004703	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
bc435da3-6699-4529-a483-1551d2fbe3f5	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
a2489b48-3169-4a98-aa87-f88511df0aba	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
2bf7a3b5-39d5-40bb-997c-abe5797b2c28	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
17877983-61f8-4370-9c5e-4fd88605428c	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
59d10a96-91e2-4923-bd75-6757f7dc5c87	entry	fi	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
bccdc24f-914f-48f5-9468-d9f074cac3c7	plan	fi	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
\.


--
-- Data for Name: cases_recordversion; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_recordversion (id, number, state, content, content_hash, created_at, edited_at, frozen_at, submitted_at, created_by_id, edited_by_id, frozen_by_id, submitted_by_id, record_id, finalised_at, finalised_by_id, event_id, seal, correction_id) FROM stdin;
e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Lista oli kiva. Mä piirsin siihen kuun.”","concerns":[{"id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-09-25T18:30:00+03:00","goals":[{"id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"family","kinds_of_work":[],"language":"fi","legal_text":"","minutes":90,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Ilta oli rauhallisempi kuin pitkään aikaan.","part_time":"","participants":[{"key":"person:72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi","role":"child"},{"key":"person:cc037089-1440-443c-8c0a-bddd4b5e0d56","name":"Tanja Metsähovi","role":"parent"},{"key":"person:89b415eb-54a4-4c8f-a37d-c3be06797ace","name":"Arto Metsähovi","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"place_kind":"home","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-09-25T17:00:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.","worker_notes":"Aikuiset antoivat lapsille aikaa vastata.","written_on":"2026-09-25","written_together":"yes"}	55100594930d7b8626a41ca190b38681c5876ffa1d4aa03b5266f1daf801dbe0	2026-09-25 17:10:00+00	2026-09-25 17:10:00+00	2026-09-25 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	414e90de-1dff-4538-85f4-3b9a15da05bb	2026-09-25 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	20	b3df4f44bb4371c2c225d847c2e64727c292594cc02a60bb3f3ca3bb8dc1a11d	\N
03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19004.2022.1.10","ends_at":"2026-09-22T15:15:00+03:00","goals":[{"id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"is_child_alone":false,"is_evening":false,"is_weekend":false,"kind":"start_negotiation","kinds_of_work":[],"language":"fi","legal_text":"","minutes":75,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Helpottaa, että nyt aloitetaan.","part_time":"","participants":[{"key":"person:72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi","role":"child"},{"key":"person:cc037089-1440-443c-8c0a-bddd4b5e0d56","name":"Tanja Metsähovi","role":"parent"},{"key":"person:89b415eb-54a4-4c8f-a37d-c3be06797ace","name":"Arto Metsähovi","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"place_kind":"office","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-09-22T14:00:00+03:00","travel_minutes":null,"version":1,"what_we_did":"Tutustuimme ja kävimme suunnitelman vielä kerran läpi. Sovimme, milloin tapaamme.","worker_notes":"","written_on":"2026-09-22","written_together":"yes"}	dda2b670d78a3fc4c07461e91e4232c67d03c73d997b5fb0ec6dc28cebfdf1ae	2026-09-22 17:10:00+00	2026-09-22 17:10:00+00	2026-09-22 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	f0e713bd-b7c6-41be-9ca2-b3cd117c0ec3	2026-09-22 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	15	53723ee703e5f0c94e89c5566e923af220538edc530bd47b940ec764a8c74b0b	\N
7204455f-1166-4e2e-ae1b-2dc633735524	1	superseded	{"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Venla Metsähovi","child_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"alone","omission_reason":"","place":"kotona, viime viikolla","talked_alone":true,"was_sought":true}],"goals":[{"child_words":"”Että ei tarttis huutaa.”","description":"","id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","scores":[{"now":3,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":7},{"now":2,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":8},{"now":3,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":7},{"now":2,"person_id":"","voice":"the workers","wished":8}],"title":"Illat rauhoittuvat"},{"child_words":"","description":"","id":"b1363ef9-d4da-4a69-9e47-7a7fdb620f59","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","scores":[{"now":4,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":8},{"now":3,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":9},{"now":4,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":9}],"title":"Vanhemmat sopivat asioista keskenään"}],"guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"kinds_of_work":["guidance","support","doing_together"],"language":"fi","legal_text":"Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.","meetings_per_week":{"max":3,"min":1},"negotiations":[{"on":"2026-09-05","participants":"Venla, Tanja, Arto","place":"koti"}],"network":{"may_contact":[],"other":[]},"next_review":{"on":"2026-11-04","place":"koti","time":"16:30"},"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/plan/1","sections":{"agreed_next_steps":"Työntekijät tuovat kuvallisen iltalistan ensi viikolla.","cancellation":"Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.","change_wished":"Että kotona olisi rauhallista ja kaikki saisivat nukuttua.","content_and_delivery":"Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.","distribution":"Vanhemmat ja sosiaalityöntekijä","other_matters":"","service_experience":"","situation":"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.","strengths":"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.","what_does_not":"Puhelimet ruokapöydässä ja myöhään venyvät illat.","what_works":"Lauantaiaamun pannukaakku ja iltasatu."},"service_started_on":"2026-09-05","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"version":1,"written_on":"2026-09-09"}	f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036	2026-09-05 10:10:00+00	2026-09-09 11:10:00+00	2026-09-09 11:10:00+00	2026-09-12 12:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	88b5f76c-9923-4ef2-9840-2e7dba869ae7	\N	\N	9	8d5c02a4062015b8f6133c5cb7ca597aec50f2b27bf62596775eeb420776522b	\N
0c3b8d70-826e-4295-bdc7-f25b60f58d0b	1	finalised	{"agreed":[],"authors":[{"name":"Mikael Sundqvist","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Maanantait on raskaimpia. Silloin kaikki kiirehtii.”","concerns":[{"id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-09-28T13:20:00+03:00","goals":[{"id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"is_child_alone":true,"is_evening":false,"is_weekend":false,"kind":"individual_child","kinds_of_work":[],"language":"fi","legal_text":"","minutes":50,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi","role":"child"},{"key":"worker:d622fd89-0666-4f6c-a642-1eb86b044ea8","name":"Mikael Sundqvist","role":"perheohjaaja"}],"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"place_kind":"school","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-09-28T12:30:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Juttelimme kahden kesken ja täytimme viikkokellon.","worker_notes":"","written_on":"2026-09-28","written_together":"yes"}	ebe99f0a8635c2036a083c572cc9cd04b842c8b1de9027a5ca6b637f6cd54a05	2026-09-28 17:10:00+00	2026-09-28 17:10:00+00	2026-09-28 17:10:00+00	\N	d622fd89-0666-4f6c-a642-1eb86b044ea8	d622fd89-0666-4f6c-a642-1eb86b044ea8	d622fd89-0666-4f6c-a642-1eb86b044ea8	\N	c3943226-7208-4ded-97b2-8efbe59cdf00	2026-09-28 17:10:00+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	22	c4f28113731945af8fbec5a44d01bfcbbb4d57e8fd25f7edfa4196ac65caa02e	\N
628f4dc4-ca80-4578-8bc9-c7a014f41aa5	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi"}],"contact_mode":"phone","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-01T19:25:00+03:00","goals":[{"id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"phone","kinds_of_work":[],"language":"fi","legal_text":"","minutes":15,"next":{"on":"","place":"","time":""},"not_together_reason":"remote","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:cc037089-1440-443c-8c0a-bddd4b5e0d56","name":"Tanja Metsähovi","role":"parent"},{"key":"person:89b415eb-54a4-4c8f-a37d-c3be06797ace","name":"Arto Metsähovi","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"place_kind":"","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-01T19:10:00+03:00","travel_minutes":null,"version":1,"what_we_did":"Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.","worker_notes":"","written_on":"2026-10-01","written_together":"no"}	ae65c71e9484de46b0f3d4d516d0361c299d24917916ad109b2c65dd345a08c5	2026-10-01 17:10:00+00	2026-10-01 17:10:00+00	2026-10-01 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	47f7e4d4-fd9a-44e9-87eb-1b7295d39294	2026-10-01 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	24	3510a29560b260deca6de7dbf3cd59f4ce069cc7eb2edde26c0da0f2a30ab0d7	\N
b7868319-4b9c-4e37-8130-1f4043c0b452	1	approved	{"agreed_next_steps":"","authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Venla Metsähovi","child_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","content":"”Saa jatkua, mutta ei ihan joka viikko.”","manner":"alone","omission_reason":"","place":"kotona","talked_alone":true,"was_sought":true}],"conclusion":"continue","conclusion_words":"Jatkamme samalla tavalla. Painopiste siirtyy aamuihin.","end_planned_on":"","goals":[{"attainment":"partly","before":[{"on":"2026-09-09","scores":[{"now":3,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":7},{"now":2,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":8},{"now":3,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":7},{"now":2,"person_id":"","voice":"the workers","wished":8}],"source":"Plan, version 1"}],"child_words":"”Että ei tarttis huutaa.”","from_now_on":"changed","id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","title":"Illat rauhoittuvat, ja aamut sujuvat","title_before":"Illat rauhoittuvat","voices":[{"kind":"family","now":5,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":null,"words":"”Nyt on parempi.”"},{"kind":"family","now":6,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":null,"words":""},{"kind":"family","now":5,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":null,"words":""},{"kind":"others","now":null,"person_id":"","voice":"other participants","wished":null,"words":"Koulu: keskittyminen on parempaa."},{"kind":"workers","now":5,"person_id":"","voice":"the workers","wished":null,"words":"Aikuiset aloittavat illan aiemmin."}]},{"attainment":"partly","before":[{"on":"2026-09-09","scores":[{"now":4,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":8},{"now":3,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":9},{"now":4,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":9}],"source":"Plan, version 1"}],"child_words":"","from_now_on":"as_before","id":"b1363ef9-d4da-4a69-9e47-7a7fdb620f59","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","title":"Vanhemmat sopivat asioista keskenään","title_before":"Vanhemmat sopivat asioista keskenään","voices":[{"kind":"family","now":5,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":null,"words":"”Nyt on parempi.”"},{"kind":"family","now":6,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":null,"words":""},{"kind":"family","now":5,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":null,"words":""},{"kind":"others","now":null,"person_id":"","voice":"other participants","wished":null,"words":"Koulu: keskittyminen on parempaa."},{"kind":"workers","now":5,"person_id":"","voice":"the workers","wished":null,"words":"Aikuiset aloittavat illan aiemmin."}]}],"goals_unchanged":false,"guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"held_on":"2026-10-03","held_time":"","household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"language":"fi","legal_text":"Suunnitelman toteutumista arvioidaan asiakkaan, muiden osallistujien ja työntekijöiden näkemysten pohjalta (asiakastietolaki 703/2023, 42 §). Eriävät näkemykset kirjataan.","meetings_per_week":{"max":3,"min":1},"next_review":{"on":"2026-12-02","place":"koti","time":"16:00"},"not_held_reason":"","participants":"Venla, Tanja, Arto, Tiina Ahonkallio, Mikael Sundqvist, Katariina Vesanto","people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"place":"koti","plan_version":1,"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/review/2","service_experience":"Alussa jännitti, nyt odotamme tapaamisia.","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"social_worker_there":true,"version":1,"weekly_max":null,"weekly_min":null,"what_does_not":"Maanantaiaamut.","what_works":"Iltalista, lauantairetket ja se, että kirjataan yhdessä.","why_not_there":"","written_on":"2026-10-03"}	1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f2b2e139-ad76-4d6a-b6d7-1a9ed0aaf474	\N	\N	31	3305303f7cfd3ecf46ce43560f256ceca7f8e3a9427ff5e6ba8fde25b134aa28	\N
55694204-3c2d-4f3a-8996-e2cf89bbd5a8	2	approved	{"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Venla Metsähovi","child_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","content":"”Saa jatkua, mutta ei ihan joka viikko.”","manner":"alone","omission_reason":"","place":"kotona","talked_alone":true,"was_sought":true}],"from_review":{"hash":"1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800","held_on":"2026-10-03"},"goals":[{"child_words":"”Että ei tarttis huutaa.”","description":"","id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","scores":[{"now":5,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":7},{"now":6,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":8},{"now":5,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":7},{"now":5,"person_id":"","voice":"the workers","wished":8}],"title":"Illat rauhoittuvat, ja aamut sujuvat"},{"child_words":"","description":"","id":"b1363ef9-d4da-4a69-9e47-7a7fdb620f59","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","scores":[{"now":5,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":8},{"now":6,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":9},{"now":5,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":8},{"now":5,"person_id":"","voice":"the workers","wished":9}],"title":"Vanhemmat sopivat asioista keskenään"}],"guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"kinds_of_work":["guidance","support","doing_together"],"language":"fi","legal_text":"Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.","meetings_per_week":{"max":3,"min":1},"negotiations":[{"on":"2026-09-05","participants":"Venla, Tanja, Arto","place":"koti"},{"on":"2026-10-03","participants":"Venla, Tanja, Arto, Tiina Ahonkallio, Mikael Sundqvist, Katariina Vesanto","place":"koti"}],"network":{"may_contact":[],"other":[]},"next_review":{"on":"2026-12-02","place":"koti","time":"16:00"},"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/plan/1","sections":{"agreed_next_steps":"Työntekijät tuovat kuvallisen iltalistan ensi viikolla.","cancellation":"Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.","change_wished":"Että kotona olisi rauhallista ja kaikki saisivat nukuttua.","content_and_delivery":"Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.","distribution":"Vanhemmat ja sosiaalityöntekijä","other_matters":"","service_experience":"Alussa jännitti, nyt odotamme tapaamisia.","situation":"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.","strengths":"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.","what_does_not":"Maanantaiaamut.","what_works":"Iltalista, lauantairetket ja se, että kirjataan yhdessä."},"service_started_on":"2026-09-05","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"version":2,"written_on":"2026-10-03"}	393606798b8477c6f3a87c3e9d40cc83e05a61ab88a9d150e0ef37a5051ddacb	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	88b5f76c-9923-4ef2-9840-2e7dba869ae7	\N	\N	35	27a8776022022f7142e45b75bbd8f7d3e8ba10126580754cfa1dd8d08c91e40e	\N
9d6b8487-3381-4008-92ac-6f93398c8a12	1	approved	{"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Venla Metsähovi","child_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","content":"”Parasta oli, kun mentiin metsään.”","manner":"alone","omission_reason":"","place":"kotona","talked_alone":true,"was_sought":true}],"family_experience":"”Ensin pelotti, mitä meistä kirjoitetaan. Nyt tiedämme, koska kirjoitimme itse.”","feedback_offered":true,"figures":{"by_group":{"child":1,"family":1,"groups":0,"negotiations":1,"parent":0},"cancelled":{"family":0,"together":0,"worker":0},"child_alone":1,"contacts":1,"evenings_and_weekends":1,"from":"2026-09-05","hours":4,"meetings":3,"reviews":1,"to":"2026-10-29","weeks":8},"follow_up_services":"Seurantasoitto kahden kuukauden päästä.","go_on_with":"","goals":[{"attainment":"reached","before":[{"on":"2026-09-09","scores":[{"now":3,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":7},{"now":2,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":8},{"now":3,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":7},{"now":2,"person_id":"","voice":"the workers","wished":8}],"source":"Plan, version 1"},{"on":"2026-10-03","scores":[{"now":5,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":null},{"now":6,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":null},{"now":5,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":null},{"now":5,"person_id":"","voice":"the workers","wished":null}],"source":"Review"}],"id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","title":"Illat rauhoittuvat, ja aamut sujuvat","voices":[{"kind":"family","now":7,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","words":""},{"kind":"family","now":8,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","words":""},{"kind":"family","now":7,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","words":""},{"kind":"workers","now":8,"person_id":"","voice":"the workers","words":"Muutos kestää myös kiireisinä viikkoina."}]},{"attainment":"reached","before":[{"on":"2026-09-09","scores":[{"now":4,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":8},{"now":3,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":9},{"now":4,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":9}],"source":"Plan, version 1"},{"on":"2026-10-03","scores":[{"now":5,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":null},{"now":6,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":null},{"now":5,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":null},{"now":5,"person_id":"","voice":"the workers","wished":null}],"source":"Review"}],"id":"b1363ef9-d4da-4a69-9e47-7a7fdb620f59","title":"Vanhemmat sopivat asioista keskenään","voices":[{"kind":"family","now":7,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","words":""},{"kind":"family","now":8,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","words":""},{"kind":"family","now":7,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","words":""},{"kind":"workers","now":8,"person_id":"","voice":"the workers","words":"Muutos kestää myös kiireisinä viikkoina."}]}],"gone_through_on":"2026-10-29","guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"language":"fi","last_day":"2026-10-29","legal_text":"Yhteenveto on laadittu perhetyön päättyessä yhdessä perheen kanssa. Lastensuojelun tai muun palvelun asiakkuuden jatkumisesta päättää sosiaalityöntekijä.","letter_to_child":"Sinä keksit iltalistan kuvat. Jos tulee huono olo, kerro siitä aikuiselle.","participants":"Venla Metsähovi, Tanja Metsähovi, Arto Metsähovi","people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/summary/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"sources":{"outcomes":{"from":["Plan, version 1 (9.9.2026)","Plan, version 2 (3.10.2026)","Review 3.10.2026"],"left_out":["what each said in the reviews: everybody says it anew, in their own words"]},"starting_point":{"from":["Plan, version 1 (9.9.2026)"],"left_out":["the other parts of the first plan"]},"strengths_forward":{"from":["Plan, version 2 (3.10.2026)","Review 3.10.2026"],"left_out":["strengths in earlier versions"]},"work_done":{"from":["3 entries of meetings"],"left_out":["talks with a child alone, cancellations, and what each thought"]}},"starting_point":"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.\\n\\nEttä kotona olisi rauhallista ja kaikki saisivat nukuttua.","strengths_forward":"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.\\n\\nIltalista, lauantairetket ja se, että kirjataan yhdessä.","version":1,"warning_signs":"Aamut alkavat taas kiireellä; kukaan ei ehdi syödä yhdessä.","whom_we_ask":"Ensin mummilta, sitten opettajalta ja lapsiperheiden neuvonnasta.","work_done":"22.9.2026: Tutustuimme ja kävimme suunnitelman vielä kerran läpi.\\n25.9.2026: Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu.\\n1.10.2026: Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.","worker_assessment":"Arki on ennakoitavaa, ja aikuiset sopivat asioista keskenään.","written_on":"2026-10-29"}	2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0	2026-10-29 15:10:00+00	2026-10-29 15:10:00+00	2026-10-29 15:10:00+00	2026-11-11 15:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	176dbaae-b9e5-4730-ab81-864bb448f7b9	\N	\N	41	54385cdc40a3a80579fe446a57340c9c5165655f92205cb5e1d0017733c621d7	\N
4235a5e9-5e22-49b7-8206-6400c58eb9fd	1	finalised	{"agreed":[],"authors":[{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"}],"began_on":"2026-09-01","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi"}],"contact_mode":"","counterpart":"","document":"1.2.246.537.6.1506.19012.2022.1.10","ends_at":null,"goals":[],"ground":"","group":"other","guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"is_child_alone":false,"is_evening":false,"is_weekend":false,"kind":"service_end","kinds_of_work":[],"language":"fi","legal_text":"","minutes":0,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[],"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"place_kind":"","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-29T12:00:00+02:00","travel_minutes":null,"version":1,"what_we_did":"The family work ended as agreed. What was done and how it went is in the closing summary.","worker_notes":"","written_on":"2026-11-11","written_together":""}	a82cd445eab9917109c2e3b2bc4d6c77feed591ede54a16be871a21549eb3a37	2026-11-11 15:10:00+00	2026-11-11 15:10:00+00	2026-11-11 15:10:00+00	\N	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	\N	54487e10-86da-4f22-87ed-eaab02ac4a3e	2026-11-11 15:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	49	70ddf02a9ad67e95cafe0f8da7a99b0d7bcd27e7331639c2f56e8d50a435ebe1	\N
44cdedd0-e2aa-451c-a122-c3e59b077263	1	finalised	{"agreed":[],"authors":[{"name":"Mikael Sundqvist","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Maanantait on raskaimpia. Silloin kaikki kiirehtii.”","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-05T13:20:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":true,"is_evening":false,"is_weekend":false,"kind":"individual_child","kinds_of_work":[],"language":"fi","legal_text":"","minutes":50,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"worker:d622fd89-0666-4f6c-a642-1eb86b044ea8","name":"Mikael Sundqvist","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"school","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-05T12:30:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Juttelimme kahden kesken ja täytimme viikkokellon.","worker_notes":"","written_on":"2026-10-05","written_together":"yes"}	7b7790bc4903d3ceb1774b7570d7891d7cc54411b85d78be6e516bfc7e623a0b	2026-10-05 17:10:00+00	2026-10-05 17:10:00+00	2026-10-05 17:10:00+00	\N	d622fd89-0666-4f6c-a642-1eb86b044ea8	d622fd89-0666-4f6c-a642-1eb86b044ea8	d622fd89-0666-4f6c-a642-1eb86b044ea8	\N	7d08973c-6f34-4c4b-bcb7-8d265d10d642	2026-10-05 17:10:00+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	73	e8f939bc5ccb4605e4650412bef66806fd040bcaf86a3215f267f8c193e052bb	\N
4decf3c3-88a1-4d2e-821a-16e1d8361d0e	1	approved	{"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Elsa Koivulaakso","child_id":"8947d785-4839-4465-8d8b-e4248d1eae08","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"alone","omission_reason":"","place":"kotona, viime viikolla","talked_alone":true,"was_sought":true},{"child":"Leo Koivulaakso","child_id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"cards","omission_reason":"","place":"kotona, viime viikolla","talked_alone":false,"was_sought":true},{"child":"Hilla Koivulaakso","child_id":"7c381478-132c-44b9-9352-d2f2411859e0","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"cards","omission_reason":"","place":"kotona, viime viikolla","talked_alone":false,"was_sought":true}],"goals":[{"child_words":"”Että ei tarttis huutaa.”","description":"","id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","scores":[{"now":3,"person_id":"8947d785-4839-4465-8d8b-e4248d1eae08","voice":"Elsa Koivulaakso","wished":7},{"now":2,"person_id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","voice":"Leo Koivulaakso","wished":8},{"now":3,"person_id":"7c381478-132c-44b9-9352-d2f2411859e0","voice":"Hilla Koivulaakso","wished":7},{"now":2,"person_id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","voice":"Anni Koivulaakso","wished":8},{"now":3,"person_id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","voice":"Ville Koivulaakso","wished":7},{"now":2,"person_id":"","voice":"the workers","wished":8}],"title":"Illat rauhoittuvat"},{"child_words":"","description":"","id":"752494bd-bf50-496d-b1ab-427cd6878091","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","scores":[{"now":4,"person_id":"8947d785-4839-4465-8d8b-e4248d1eae08","voice":"Elsa Koivulaakso","wished":8},{"now":3,"person_id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","voice":"Leo Koivulaakso","wished":9},{"now":4,"person_id":"7c381478-132c-44b9-9352-d2f2411859e0","voice":"Hilla Koivulaakso","wished":8},{"now":3,"person_id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","voice":"Anni Koivulaakso","wished":9},{"now":4,"person_id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","voice":"Ville Koivulaakso","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":9}],"title":"Vanhemmat sopivat asioista keskenään"}],"guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"kinds_of_work":["guidance","support","doing_together"],"language":"fi","legal_text":"Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.","meetings_per_week":{"max":3,"min":1},"negotiations":[{"on":"2026-09-12","participants":"Elsa, Leo, Hilla, Anni, Ville","place":"koti"}],"network":{"may_contact":[{"name":"Ritva K.","organisation":"","relation":"mummi"},{"name":"Sari Aalto","organisation":"koulu","relation":"luokanopettaja"}],"other":[]},"next_review":{"on":"2026-11-27","place":"koti","time":"16:30"},"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/plan/1","sections":{"agreed_next_steps":"Työntekijät tuovat kuvallisen iltalistan ensi viikolla.","cancellation":"Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.","change_wished":"Että kotona olisi rauhallista ja kaikki saisivat nukuttua.","content_and_delivery":"Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.","distribution":"Vanhemmat ja sosiaalityöntekijä","other_matters":"","service_experience":"","situation":"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.","strengths":"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.","what_does_not":"Puhelimet ruokapöydässä ja myöhään venyvät illat.","what_works":"Lauantaiaamun pannukaakku ja iltasatu."},"service_started_on":"2026-09-12","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"version":1,"written_on":"2026-09-16"}	9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4	2026-09-12 10:10:00+00	2026-09-16 11:10:00+00	2026-09-16 11:10:00+00	2026-09-19 12:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	8a1a2bf0-7c63-4892-93fb-9a471da360af	\N	\N	60	2fae7408720bea7064bac7bba25f843168232dd4707328ce60a2a43598b6bd44	\N
96e9c302-0da3-4f73-a9fa-6233fe1b24d7	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19004.2022.1.10","ends_at":"2026-09-29T15:15:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":false,"kind":"start_negotiation","kinds_of_work":[],"language":"fi","legal_text":"","minutes":75,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Helpottaa, että nyt aloitetaan.","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso","role":"child"},{"key":"person:7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"office","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-09-29T14:00:00+03:00","travel_minutes":null,"version":1,"what_we_did":"Tutustuimme ja kävimme suunnitelman vielä kerran läpi. Sovimme, milloin tapaamme.","worker_notes":"","written_on":"2026-09-29","written_together":"yes"}	6965baa5d2895a18b5f5ec5a19d464f27ba9a048e80da6e8d7c9b4c91eee7ce5	2026-09-29 17:10:00+00	2026-09-29 17:10:00+00	2026-09-29 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	c5c87cc0-d7f9-4bf5-b7e6-633bc394fd10	2026-09-29 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	66	cc7e6051a7b172043d9bd1dcd089f33b25a02fe7c05c812e14ce7aaf850b7669	\N
96310dad-2d61-40b0-9ac1-29d0e802ead2	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"phone","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-08T19:25:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"phone","kinds_of_work":[],"language":"fi","legal_text":"","minutes":15,"next":{"on":"","place":"","time":""},"not_together_reason":"remote","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-08T19:10:00+03:00","travel_minutes":null,"version":1,"what_we_did":"Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.","worker_notes":"","written_on":"2026-10-08","written_together":"no"}	cf01fcd240b7aafff8a7660acde89e7227c56a58a6aef651a85dc5835adf5af3	2026-10-08 17:10:00+00	2026-10-08 17:10:00+00	2026-10-08 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	69b33a6b-e38a-4f65-b44c-4c2ffefcf191	2026-10-08 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	75	00b7432bdd4fc98b2ecf2c40d83fb6c99e4ce503f9fb1119e90af7c2237b2176	\N
fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Lista oli kiva. Mä piirsin siihen kuun.”","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-02T18:30:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"family","kinds_of_work":[],"language":"fi","legal_text":"","minutes":90,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Ilta oli rauhallisempi kuin pitkään aikaan.","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso","role":"child"},{"key":"person:7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"home","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-02T17:00:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.","worker_notes":"Aikuiset antoivat lapsille aikaa vastata.","written_on":"2026-10-02","written_together":"yes"}	243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7	2026-10-02 17:10:00+00	2026-10-02 17:10:00+00	2026-10-02 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	d808837a-e220-4dba-ab92-6e5a9dc96ea7	2026-10-02 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	71	534e085432f0891a50febf3d5036ef83db09195189edddc52ca39e8ba4acab6f	\N
8d883165-07d9-4e8f-907b-a28073cd9bfd	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"illness","cancelled_by":"family","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"","counterpart":"","document":"1.2.246.537.6.1506.19006.2022.9.28","ends_at":null,"goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"cancellation","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":true,"kind":"cancelled","kinds_of_work":[],"language":"fi","legal_text":"","minutes":0,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"edellisenä iltana","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-11T17:00:00+03:00","travel_minutes":null,"version":1,"what_we_did":"Lapsella oli kuumetta. Sovimme uuden ajan.","worker_notes":"","written_on":"2026-10-11","written_together":""}	c07e934887f9bcfcff5f79ed0a0e6c7a99e4040681a962a19aba4ff1a038a3d4	2026-10-11 17:10:00+00	2026-10-11 17:10:00+00	2026-10-11 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	401b6192-507b-40f5-b483-a7d04f84ee93	2026-10-11 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	77	48fc1d694d2d38639a2a1b308745b71e61317395d69c6a8eea4c6be3a186c5e7	\N
32f547c0-0408-4161-a772-67e4524bbc22	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"illness","cancelled_by":"family","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"","counterpart":"","document":"1.2.246.537.6.1506.19006.2022.9.28","ends_at":null,"goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"cancellation","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":false,"kind":"cancelled","kinds_of_work":[],"language":"fi","legal_text":"","minutes":0,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"edellisenä iltana","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-11-10T17:00:00+02:00","travel_minutes":null,"version":1,"what_we_did":"Lapsella oli kuumetta. Sovimme uuden ajan.","worker_notes":"","written_on":"2026-11-10","written_together":""}	08c547815e5b80154ff999c647825d51c8eeb4b4a47add868bfef341deea50ab	2026-11-10 18:10:00+00	2026-11-10 18:10:00+00	2026-11-10 18:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	2bf7a3b5-39d5-40bb-997c-abe5797b2c28	2026-11-10 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	106	d431edfa45657628f187be46528e83912d82a5ab0b9d7ab43c7e0422c35affd1	\N
2e99a40f-ccfe-4293-a450-90a6885b0c89	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19004.2022.1.10","ends_at":"2026-10-14T14:00:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":false,"kind":"network","kinds_of_work":[],"language":"fi","legal_text":"","minutes":60,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"luokanopettaja","others_thoughts":"Opettaja: läksyt ovat kunnossa.","parent_thoughts":"Oli hyvä kuulla hyvää.","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"school","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-14T13:00:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Kävimme koulussa läpi, mikä auttaa aamuissa. Opettaja kertoi, että keskittyminen on parempaa.","worker_notes":"","written_on":"2026-10-14","written_together":"yes"}	08137d6a891e5effade3225913b016725edf8fcadc5147cf8571b1ad82f0b609	2026-10-14 17:10:00+00	2026-10-14 17:10:00+00	2026-10-14 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	cb08861a-78c1-4cdb-95d1-b06dc4e64534	2026-10-14 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	82	839baa3613ef0da126ac5d5b8b4ef4cdef27ca01004ab09e95850152523a71d2	\N
37e017db-2aca-4050-9de3-c35944ca9976	1	finalised	{"agreed":[],"authors":[{"name":"Mikael Sundqvist","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Paras päivä!”","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-17T13:30:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":true,"kind":"activity","kinds_of_work":[],"language":"fi","legal_text":"","minutes":150,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso","role":"child"},{"key":"person:7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:d622fd89-0666-4f6c-a642-1eb86b044ea8","name":"Mikael Sundqvist","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"outdoors","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-17T11:00:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Teimme retken metsään ja paistoimme makkaraa. Jokainen valitsi kiven ja kertoi viikostaan.","worker_notes":"","written_on":"2026-10-17","written_together":"yes"}	471169ee7feeeab622625eded29ca3487a567f1b216664ae0fe4c1f2e681fcc2	2026-10-17 17:10:00+00	2026-10-17 17:10:00+00	2026-10-17 17:10:00+00	\N	d622fd89-0666-4f6c-a642-1eb86b044ea8	d622fd89-0666-4f6c-a642-1eb86b044ea8	d622fd89-0666-4f6c-a642-1eb86b044ea8	\N	64a8aa45-507b-4130-aab9-0b32da92aa9e	2026-10-17 17:10:00+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	84	25e107168b567ac78bff46fa7299974dcce0598e4e787591e4450b1c941ed235	\N
c4944fda-4a1a-4536-b614-4915dca0eef3	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19004.2022.1.10","ends_at":"2026-11-13T14:00:00+02:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":false,"kind":"network","kinds_of_work":[],"language":"fi","legal_text":"","minutes":60,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"luokanopettaja","others_thoughts":"Opettaja: läksyt ovat kunnossa.","parent_thoughts":"Oli hyvä kuulla hyvää.","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"school","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-11-13T13:00:00+02:00","travel_minutes":30,"version":1,"what_we_did":"Kävimme koulussa läpi, mikä auttaa aamuissa. Opettaja kertoi, että keskittyminen on parempaa.","worker_notes":"","written_on":"2026-11-13","written_together":"yes"}	f0e3c3058f533b22ba8811963ec9bf3c09d32a375e5fa9ee1a5dcbd2e248d017	2026-11-13 18:10:00+00	2026-11-13 18:10:00+00	2026-11-13 18:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	17877983-61f8-4370-9c5e-4fd88605428c	2026-11-13 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	108	6a7f3ab3e16da9e3ef90fb792a2da4b8595bc37b8dbb4251470171ca40a9c40c	\N
540dac94-b792-4890-8f5a-440b2eac14ed	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-20T18:30:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"parents","kinds_of_work":[],"language":"fi","legal_text":"","minutes":60,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Kalenteri auttaa, kun kumpikin muistaa sen.","part_time":"","participants":[{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"office","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-20T17:30:00+03:00","travel_minutes":null,"version":1,"what_we_did":"Vanhemmat sopivat viikon vuoroista ja siitä, kuka vie ja kuka hakee.","worker_notes":"","written_on":"2026-10-20","written_together":"yes"}	eeaeb4d4f0b1dc826707bef31c6f91ab8f7efbb9accfe638c69f1cea3ee1ce58	2026-10-20 17:10:00+00	2026-10-20 17:10:00+00	2026-10-20 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	2ba70197-ec34-45ba-8a47-fa48f1208cee	2026-10-20 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	86	5e920e5ec304ffe3c32038bed59f0c415f29dccdae7bdf1fc5cff13ff4856f0e	\N
b63278e1-8a35-4f94-819a-a9df36a56083	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"video","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-23T18:45:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"remote","kinds_of_work":[],"language":"fi","legal_text":"","minutes":45,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"remote","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-23T18:00:00+03:00","travel_minutes":null,"version":1,"what_we_did":"Tapasimme etänä ja kävimme läpi, miten iltalista on toiminut.","worker_notes":"","written_on":"2026-10-23","written_together":"yes"}	a02d0217dab2656a4f601a8ffa5965c5a4cc150642518ca2abf443bc2f39a530	2026-10-23 17:10:00+00	2026-10-23 17:10:00+00	2026-10-23 17:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	2d65c52d-9ecd-493e-8e27-ff3b51a40e8e	2026-10-23 17:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	88	6bbcabcfd55ff79513be437e631d5e83c9c51847ea513c507dc0f21cec100aa6	\N
07ca53a3-9fc3-40c5-952c-d11d8033e561	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-26T17:30:00+02:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"group","kinds_of_work":[],"language":"fi","legal_text":"","minutes":90,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso","role":"child"},{"key":"person:7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"office","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-26T16:00:00+02:00","travel_minutes":null,"version":1,"what_we_did":"Olimme perheryhmässä, jossa leivottiin ja pelattiin muiden perheiden kanssa.","worker_notes":"","written_on":"2026-10-26","written_together":"yes"}	db0dda08f3cd05061c8aba4981d54e15cd0df1ecddd03e6f366bd9f40b904b94	2026-10-26 18:10:00+00	2026-10-26 18:10:00+00	2026-10-26 18:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	e0d02640-a2f4-496d-b91c-bc4fb37ce009	2026-10-26 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	93	1fa6bced972bab5be7040e481a30cd301a0f2d591f712084d76e7ec19533f0d6	\N
c6ea906e-435c-4fab-94f0-be21fc876242	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19004.2022.1.10","ends_at":"2026-10-29T15:15:00+02:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":false,"kind":"start_negotiation","kinds_of_work":[],"language":"fi","legal_text":"","minutes":75,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Helpottaa, että nyt aloitetaan.","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso","role":"child"},{"key":"person:7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"office","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-29T14:00:00+02:00","travel_minutes":null,"version":1,"what_we_did":"Tutustuimme ja kävimme suunnitelman vielä kerran läpi. Sovimme, milloin tapaamme.","worker_notes":"","written_on":"2026-10-29","written_together":"yes"}	de459d82860418358bbb6c02b68e163fbb15e227b922d049f4836c358306fc51	2026-10-29 18:10:00+00	2026-10-29 18:10:00+00	2026-10-29 18:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	d270232b-ac0a-42b1-9a2d-52e250aae4fd	2026-10-29 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	95	e5c25139d4aae3dcda9202ea0ffe2e5924d2de548775cd6e171e4b6d94e80b2e	\N
f989c937-e733-4a84-bdd8-2a9c439200fe	1	annulled	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"}],"contact_mode":"phone","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-11-21T14:20:00+02:00","goals":[],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":true,"kind":"phone","kinds_of_work":[],"language":"fi","legal_text":"","minutes":10,"next":{"on":"","place":"","time":""},"not_together_reason":"remote","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-11-21T14:10:00+02:00","travel_minutes":null,"version":1,"what_we_did":"Toisen perheen vanhempi soitti ja siirsi torstain tapaamisen.","worker_notes":"","written_on":"2026-11-21","written_together":"no"}	f809adde88445404d7cc867b3c714744c2d5cfae596a0e0ee08b46243d402ac6	2026-11-21 13:10:00+00	2026-11-21 13:10:00+00	2026-11-21 13:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	59d10a96-91e2-4923-bd75-6757f7dc5c87	2026-11-21 13:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	110	1390313154084c19a9e393e7a3d499ef3eba58c056edff106c88824b72025c34	\N
fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Lista oli kiva. Mä piirsin siihen kuun.”","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-11-01T18:30:00+02:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":true,"kind":"family","kinds_of_work":[],"language":"fi","legal_text":"","minutes":90,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Ilta oli rauhallisempi kuin pitkään aikaan.","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso","role":"child"},{"key":"person:7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"home","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-11-01T17:00:00+02:00","travel_minutes":30,"version":1,"what_we_did":"Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.","worker_notes":"Aikuiset antoivat lapsille aikaa vastata.","written_on":"2026-11-01","written_together":"yes"}	8e59b3208a07a7c15bf606b66cc9853c1f02817b115bcd0ea4bc59ef358343b7	2026-11-01 18:10:00+00	2026-11-01 18:10:00+00	2026-11-01 18:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	64edad4e-b323-44cb-8330-aecaed004703	2026-11-01 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	97	2cea03bd607131d8d53a9d9c7ce3a1f46476c1d8c58b69dcc2e9575ea56dd29c	\N
e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	1	ready_for_family	{"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-11-07","case":{"legal_basis":"child_welfare","number":"PT-2026-000003","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Kerttu Vesiniemi","child_id":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"alone","omission_reason":"","place":"kotona, viime viikolla","talked_alone":true,"was_sought":true},{"child":"Onni Vesiniemi","child_id":"5325789f-8ce0-42ec-b372-6b990a63b3ea","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"cards","omission_reason":"","place":"kotona, viime viikolla","talked_alone":false,"was_sought":true}],"goals":[{"child_words":"”Että ei tarttis huutaa.”","description":"","id":"a3ade9ff-a3c2-4cba-80a6-6ec5ec00b950","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","scores":[{"now":3,"person_id":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","voice":"Kerttu Vesiniemi","wished":7},{"now":2,"person_id":"5325789f-8ce0-42ec-b372-6b990a63b3ea","voice":"Onni Vesiniemi","wished":8},{"now":3,"person_id":"9c753b2e-9656-41ed-b256-a9bc2641d0ba","voice":"Riikka Vesiniemi","wished":7},{"now":2,"person_id":"44fb63de-9fb8-4700-9975-1bc435831388","voice":"Tuomas Vesiniemi","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":7}],"title":"Illat rauhoittuvat"},{"child_words":"","description":"","id":"3f8eb831-d497-4082-9e4b-76ebd92067b6","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","scores":[{"now":4,"person_id":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","voice":"Kerttu Vesiniemi","wished":8},{"now":3,"person_id":"5325789f-8ce0-42ec-b372-6b990a63b3ea","voice":"Onni Vesiniemi","wished":9},{"now":4,"person_id":"9c753b2e-9656-41ed-b256-a9bc2641d0ba","voice":"Riikka Vesiniemi","wished":8},{"now":3,"person_id":"44fb63de-9fb8-4700-9975-1bc435831388","voice":"Tuomas Vesiniemi","wished":9},{"now":4,"person_id":"","voice":"the workers","wished":8}],"title":"Vanhemmat sopivat asioista keskenään"}],"guardians":[{"kind":"joint","name":"Tuomas Vesiniemi"},{"kind":"joint","name":"Riikka Vesiniemi"}],"household":[{"description":"äidin luona","name":"Kerttu Vesiniemi"},{"description":"äidin luona","name":"Onni Vesiniemi"},{"description":"omassa kodissaan","name":"Tuomas Vesiniemi"}],"kinds_of_work":["guidance","support","doing_together"],"language":"fi","legal_text":"Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.","meetings_per_week":{"max":3,"min":1},"negotiations":[{"on":"2026-11-12","participants":"Kerttu, Onni, Riikka, Tuomas","place":"koti"}],"network":{"may_contact":[{"name":"Leena V.","organisation":"","relation":"mummi"}],"other":[]},"next_review":{"on":"2027-01-23","place":"koti","time":"16:30"},"people":[{"age":13,"born_on":"2013-01-15","id":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","is_client":true,"name":"Kerttu Vesiniemi","role":"child"},{"age":8,"born_on":"2018-01-15","id":"5325789f-8ce0-42ec-b372-6b990a63b3ea","is_client":true,"name":"Onni Vesiniemi","role":"child"},{"age":null,"born_on":null,"id":"9c753b2e-9656-41ed-b256-a9bc2641d0ba","is_client":false,"name":"Riikka Vesiniemi","role":"parent"},{"age":null,"born_on":null,"id":"44fb63de-9fb8-4700-9975-1bc435831388","is_client":false,"name":"Tuomas Vesiniemi","role":"parent"}],"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/plan/1","sections":{"agreed_next_steps":"Työntekijät tuovat kuvallisen iltalistan ensi viikolla.","cancellation":"Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.","change_wished":"Että kotona olisi rauhallista ja kaikki saisivat nukuttua.","content_and_delivery":"Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.","distribution":"Vanhemmat ja sosiaalityöntekijä","other_matters":"","service_experience":"","situation":"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.","strengths":"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.","what_does_not":"Puhelimet ruokapöydässä ja myöhään venyvät illat.","what_works":"Lauantaiaamun pannukaakku ja iltasatu."},"service_started_on":"2026-11-12","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"version":1,"written_on":"2026-11-18"}	d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207	2026-11-12 11:10:00+00	2026-11-18 12:10:00+00	2026-11-18 12:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	bccdc24f-914f-48f5-9468-d9f074cac3c7	\N	\N	123	845d42a65e070062508c6fb706ea899011c2bfff99d5cc48e68d8107c5d8b74a	\N
650bea2e-ce2a-42f9-a317-00b593fe62c9	1	finalised	{"agreed":[],"authors":[{"name":"Mikael Sundqvist","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Maanantait on raskaimpia. Silloin kaikki kiirehtii.”","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-11-04T13:20:00+02:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":true,"is_evening":false,"is_weekend":false,"kind":"individual_child","kinds_of_work":[],"language":"fi","legal_text":"","minutes":50,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"worker:d622fd89-0666-4f6c-a642-1eb86b044ea8","name":"Mikael Sundqvist","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"school","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-11-04T12:30:00+02:00","travel_minutes":30,"version":1,"what_we_did":"Juttelimme kahden kesken ja täytimme viikkokellon.","worker_notes":"","written_on":"2026-11-04","written_together":"yes"}	503721344adeb235986e87fb01bf57751066c25e5e4b69b41896e118eb138863	2026-11-04 18:10:00+00	2026-11-04 18:10:00+00	2026-11-04 18:10:00+00	\N	d622fd89-0666-4f6c-a642-1eb86b044ea8	d622fd89-0666-4f6c-a642-1eb86b044ea8	d622fd89-0666-4f6c-a642-1eb86b044ea8	\N	bc435da3-6699-4529-a483-1551d2fbe3f5	2026-11-04 18:10:00+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	99	727eed781906fa7f4c6d1c96ecb04c3cece317c40c10eb35b83ed30070dc065c	\N
3ee153bc-9460-420f-9aef-108e223ca3b8	1	finalised	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"phone","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-11-07T19:25:00+02:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":true,"kind":"phone","kinds_of_work":[],"language":"fi","legal_text":"","minutes":15,"next":{"on":"","place":"","time":""},"not_together_reason":"remote","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-11-07T19:10:00+02:00","travel_minutes":null,"version":1,"what_we_did":"Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.","worker_notes":"","written_on":"2026-11-07","written_together":"no"}	a8f34cfc2ec2f1a7fda6ffadfe527667692fa1456c78276efbf1d3bd84864178	2026-11-07 18:10:00+00	2026-11-07 18:10:00+00	2026-11-07 18:10:00+00	\N	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	99120eb7-8c4a-4c4a-80ab-534c3b693d55	\N	a2489b48-3169-4a98-aa87-f88511df0aba	2026-11-07 18:10:00+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	104	9180f5237682b892ca7c1b83b3fa1d49a94a7dec456cf946d1fe39b3391d3a02	\N
\.


--
-- Data for Name: cases_referral; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_referral (case_id, purpose, background, family_wish, children_views, agreed_with_family, safety, urgency, urgency_text, told_to_family, told_reason, may_call_family, decision_expected_on, sent_at, sent_by_id) FROM stdin;
9eb2e6c1-1e28-4f17-99a4-7837c0a99990	Perhe toivoo apua koulunkäyntiin ja iltoihin.		”Että äiti ja isi juttelis.”				normal		yes		t	\N	2026-08-25 07:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2
6c88e6ba-6295-4cc1-86f3-9c85d1da1078	Perhe toivoo apua aamuihin ja iltoihin sekä vanhempien yhteisiin sopimuksiin.		”Että kotona ois kivaa taas.”				normal		yes		t	\N	2026-09-01 07:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2
90b0831c-9bf2-4487-aae5-d4b7c9ec6939	Perhe toivoo, että illat rauhoittuvat ja vanhemmat sopivat lasten asioista keskenään.		”Että kotiin ois kiva tulla.”				normal		yes		t	\N	2026-10-26 08:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2
87845bca-2d9e-47b9-ae23-5569c3283d04	Äiti ja lapsi ovat muuttaneet turvaan. Perhe toivoo tukea uuden arjen rakentamiseen.		”Että saadaan olla rauhassa.”				normal		yes		t	\N	2026-11-10 08:10:00+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2
\.


--
-- Data for Name: cases_referralanswer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_referralanswer (id, kind, reason, text, answered_at, answered_by_id, case_id) FROM stdin;
1	accepted			2026-08-29 08:10:00+00	5c85b23c-89e4-4842-b0a3-20d7e3e96041	9eb2e6c1-1e28-4f17-99a4-7837c0a99990
2	accepted			2026-09-05 08:10:00+00	5c85b23c-89e4-4842-b0a3-20d7e3e96041	6c88e6ba-6295-4cc1-86f3-9c85d1da1078
3	accepted			2026-11-01 09:10:00+00	5c85b23c-89e4-4842-b0a3-20d7e3e96041	90b0831c-9bf2-4487-aae5-d4b7c9ec6939
4	accepted			2026-11-15 09:10:00+00	5c85b23c-89e4-4842-b0a3-20d7e3e96041	87845bca-2d9e-47b9-ae23-5569c3283d04
\.


--
-- Data for Name: cases_retentionrule; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_retentionrule (id, valid_from, valid_to, source, document_class, service_task, base, years) FROM stdin;
1	2024-01-01	\N	ATL 703/2023, annex	child_welfare_client	child_welfare	death	30
2	2024-01-01	\N	ATL 703/2023, annex	family_services_client	families_with_children	closing	30
3	2024-01-01	\N	ATL 24 §	logs		event	12
\.


--
-- Data for Name: cases_sharedrevision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_sharedrevision (id, number, fields, is_final, content, content_hash, saved_at, session_id, person_id) FROM stdin;
f53cae1a-ad42-42e6-9106-bedb72291055	1	{"typed": {"words-cc037089-1440-443c-8c0a-bddd4b5e0d56": ["Toivon iltoja, joissa ehtisi vain olla."]}, "fields": {"goals": [{"id": "394f87b5-7a63-4708-89cd-5fb0a683fcb6", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat", "scores": [{"now": 3, "wished": 7, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 2, "wished": 8, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 3, "wished": 7, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 2, "wished": 8, "person_id": ""}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "child_words": "”Että ei tarttis huutaa.”", "description": ""}, {"id": "b1363ef9-d4da-4a69-9e47-7a7fdb620f59", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "scores": [{"now": 4, "wished": 8, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 3, "wished": 9, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 4, "wished": 8, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 3, "wished": 9, "person_id": ""}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "child_words": "", "description": ""}], "sections": {"situation": "Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.", "strengths": "Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.", "what_works": "Lauantaiaamun pannukaakku ja iltasatu.", "cancellation": "Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.", "distribution": "Vanhemmat ja sosiaalityöntekijä", "change_wished": "Että kotona olisi rauhallista ja kaikki saisivat nukuttua.", "other_matters": "", "what_does_not": "Puhelimet ruokapöydässä ja myöhään venyvät illat.", "agreed_next_steps": "Työntekijät tuovat kuvallisen iltalistan ensi viikolla.", "service_experience": "", "content_and_delivery": "Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi."}, "child_views": [{"place": "kotona, viime viikolla", "manner": "alone", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "was_sought": true, "omission_reason": ""}], "next_review": {"on": "2026-11-04", "time": "16:30", "place": "koti"}, "negotiations": [{"on": "2026-09-05", "place": "koti", "participants": "Venla, Tanja, Arto"}], "kinds_of_work": ["guidance", "support", "doing_together"], "service_started_on": "2026-09-05"}}	t	{"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Venla Metsähovi","child_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"alone","omission_reason":"","place":"kotona, viime viikolla","talked_alone":true,"was_sought":true}],"goals":[{"child_words":"”Että ei tarttis huutaa.”","description":"","id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","scores":[{"now":3,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":7},{"now":2,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":8},{"now":3,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":7},{"now":2,"person_id":"","voice":"the workers","wished":8}],"title":"Illat rauhoittuvat"},{"child_words":"","description":"","id":"b1363ef9-d4da-4a69-9e47-7a7fdb620f59","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","scores":[{"now":4,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":8},{"now":3,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":9},{"now":4,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":9}],"title":"Vanhemmat sopivat asioista keskenään"}],"guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"kinds_of_work":["guidance","support","doing_together"],"language":"fi","legal_text":"Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.","meetings_per_week":{"max":3,"min":1},"negotiations":[{"on":"2026-09-05","participants":"Venla, Tanja, Arto","place":"koti"}],"network":{"may_contact":[],"other":[]},"next_review":{"on":"2026-11-04","place":"koti","time":"16:30"},"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/plan/1","sections":{"agreed_next_steps":"Työntekijät tuovat kuvallisen iltalistan ensi viikolla.","cancellation":"Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.","change_wished":"Että kotona olisi rauhallista ja kaikki saisivat nukuttua.","content_and_delivery":"Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.","distribution":"Vanhemmat ja sosiaalityöntekijä","other_matters":"","service_experience":"","situation":"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.","strengths":"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.","what_does_not":"Puhelimet ruokapöydässä ja myöhään venyvät illat.","what_works":"Lauantaiaamun pannukaakku ja iltasatu."},"service_started_on":"2026-09-05","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"version":1,"written_on":"2026-09-09"}	f11124ce07f93ea8093f98d611d845e7cc834b8c7a4fe20a7e3d76b9f9769036	2026-09-09 11:10:00+00	93b90bfe-b0cb-4906-b0b0-8646cdbf0e2d	\N
4f2af96e-5244-4e07-b307-c39af91405a5	1	{"typed": {}, "fields": {"end": "18:30", "date": "2026-09-25", "kind": "family", "goals": ["394f87b5-7a63-4708-89cd-5fb0a683fcb6"], "start": "17:00", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "home", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.", "cancelled_by": "", "contact_mode": "face_to_face", "participants": ["person:72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "person:cc037089-1440-443c-8c0a-bddd4b5e0d56", "person:89b415eb-54a4-4c8f-a37d-c3be06797ace", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "Aikuiset antoivat lapsille aikaa vastata.", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "”Lista oli kiva. Mä piirsin siihen kuun.”", "travel_minutes": 30, "others_thoughts": "", "parent_thoughts": "Ilta oli rauhallisempi kuin pitkään aikaan.", "written_together": "yes", "not_together_words": "", "other_participants": "", "not_together_reason": ""}}	t	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Lista oli kiva. Mä piirsin siihen kuun.”","concerns":[{"id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-09-25T18:30:00+03:00","goals":[{"id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"family","kinds_of_work":[],"language":"fi","legal_text":"","minutes":90,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Ilta oli rauhallisempi kuin pitkään aikaan.","part_time":"","participants":[{"key":"person:72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","name":"Venla Metsähovi","role":"child"},{"key":"person:cc037089-1440-443c-8c0a-bddd4b5e0d56","name":"Tanja Metsähovi","role":"parent"},{"key":"person:89b415eb-54a4-4c8f-a37d-c3be06797ace","name":"Arto Metsähovi","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"place_kind":"home","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-09-25T17:00:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.","worker_notes":"Aikuiset antoivat lapsille aikaa vastata.","written_on":"2026-09-25","written_together":"yes"}	55100594930d7b8626a41ca190b38681c5876ffa1d4aa03b5266f1daf801dbe0	2026-09-25 17:10:00+00	29fe3531-5c82-4e6e-8932-e23bcb30e9ef	\N
01ff9586-a1a3-475c-84a8-14b1b9e97a1e	1	{"typed": {}, "fields": {"goals": [{"id": "394f87b5-7a63-4708-89cd-5fb0a683fcb6", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat, ja aamut sujuvat", "voices": [{"now": 5, "voice": "family", "words": "”Nyt on parempi.”", "wished": null, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 6, "voice": "family", "words": "", "wished": null, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 5, "voice": "family", "words": "", "wished": null, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": null, "voice": "others", "words": "Koulu: keskittyminen on parempaa.", "wished": null, "person_id": ""}, {"now": 5, "voice": "workers", "words": "Aikuiset aloittavat illan aiemmin.", "wished": null, "person_id": ""}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "attainment": "partly", "child_words": "”Että ei tarttis huutaa.”", "from_now_on": "as_before"}, {"id": "b1363ef9-d4da-4a69-9e47-7a7fdb620f59", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "voices": [{"now": 5, "voice": "family", "words": "”Nyt on parempi.”", "wished": null, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 6, "voice": "family", "words": "", "wished": null, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 5, "voice": "family", "words": "", "wished": null, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": null, "voice": "others", "words": "Koulu: keskittyminen on parempaa.", "wished": null, "person_id": ""}, {"now": 5, "voice": "workers", "words": "Aikuiset aloittavat illan aiemmin.", "wished": null, "person_id": ""}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "attainment": "partly", "child_words": "", "from_now_on": "as_before"}], "place": "koti", "held_on": "2026-10-03", "held_time": "", "conclusion": "continue", "weekly_max": null, "weekly_min": null, "what_works": "Iltalista, lauantairetket ja se, että kirjataan yhdessä.", "child_views": [{"place": "kotona", "manner": "alone", "content": "”Saa jatkua, mutta ei ihan joka viikko.”", "child_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "was_sought": true, "omission_reason": ""}], "next_review": {"on": "2026-12-02", "time": "16:00", "place": "koti"}, "participants": "Venla, Tanja, Arto, Tiina Ahonkallio, Mikael Sundqvist, Katariina Vesanto", "what_does_not": "Maanantaiaamut.", "why_not_there": "", "end_planned_on": "", "not_held_reason": "", "conclusion_words": "Jatkamme samalla tavalla. Painopiste siirtyy aamuihin.", "agreed_next_steps": "", "service_experience": "Alussa jännitti, nyt odotamme tapaamisia.", "social_worker_there": true}}	t	{"agreed_next_steps":"","authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-01","case":{"legal_basis":"child_welfare","number":"PT-2026-000001","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Venla Metsähovi","child_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","content":"”Saa jatkua, mutta ei ihan joka viikko.”","manner":"alone","omission_reason":"","place":"kotona","talked_alone":true,"was_sought":true}],"conclusion":"continue","conclusion_words":"Jatkamme samalla tavalla. Painopiste siirtyy aamuihin.","end_planned_on":"","goals":[{"attainment":"partly","before":[{"on":"2026-09-09","scores":[{"now":3,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":7},{"now":2,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":8},{"now":3,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":7},{"now":2,"person_id":"","voice":"the workers","wished":8}],"source":"Plan, version 1"}],"child_words":"”Että ei tarttis huutaa.”","from_now_on":"changed","id":"394f87b5-7a63-4708-89cd-5fb0a683fcb6","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","title":"Illat rauhoittuvat, ja aamut sujuvat","title_before":"Illat rauhoittuvat","voices":[{"kind":"family","now":5,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":null,"words":"”Nyt on parempi.”"},{"kind":"family","now":6,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":null,"words":""},{"kind":"family","now":5,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":null,"words":""},{"kind":"others","now":null,"person_id":"","voice":"other participants","wished":null,"words":"Koulu: keskittyminen on parempaa."},{"kind":"workers","now":5,"person_id":"","voice":"the workers","wished":null,"words":"Aikuiset aloittavat illan aiemmin."}]},{"attainment":"partly","before":[{"on":"2026-09-09","scores":[{"now":4,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":8},{"now":3,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":9},{"now":4,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":9}],"source":"Plan, version 1"}],"child_words":"","from_now_on":"as_before","id":"b1363ef9-d4da-4a69-9e47-7a7fdb620f59","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","title":"Vanhemmat sopivat asioista keskenään","title_before":"Vanhemmat sopivat asioista keskenään","voices":[{"kind":"family","now":5,"person_id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","voice":"Venla Metsähovi","wished":null,"words":"”Nyt on parempi.”"},{"kind":"family","now":6,"person_id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","voice":"Tanja Metsähovi","wished":null,"words":""},{"kind":"family","now":5,"person_id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","voice":"Arto Metsähovi","wished":null,"words":""},{"kind":"others","now":null,"person_id":"","voice":"other participants","wished":null,"words":"Koulu: keskittyminen on parempaa."},{"kind":"workers","now":5,"person_id":"","voice":"the workers","wished":null,"words":"Aikuiset aloittavat illan aiemmin."}]}],"goals_unchanged":false,"guardians":[{"kind":"joint","name":"Arto Metsähovi"},{"kind":"joint","name":"Tanja Metsähovi"}],"held_on":"2026-10-03","held_time":"","household":[{"description":"äidin luona","name":"Venla Metsähovi"}],"language":"fi","legal_text":"Suunnitelman toteutumista arvioidaan asiakkaan, muiden osallistujien ja työntekijöiden näkemysten pohjalta (asiakastietolaki 703/2023, 42 §). Eriävät näkemykset kirjataan.","meetings_per_week":{"max":3,"min":1},"next_review":{"on":"2026-12-02","place":"koti","time":"16:00"},"not_held_reason":"","participants":"Venla, Tanja, Arto, Tiina Ahonkallio, Mikael Sundqvist, Katariina Vesanto","people":[{"age":12,"born_on":"2014-01-15","id":"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad","is_client":true,"name":"Venla Metsähovi","role":"child"},{"age":null,"born_on":null,"id":"cc037089-1440-443c-8c0a-bddd4b5e0d56","is_client":false,"name":"Tanja Metsähovi","role":"parent"},{"age":null,"born_on":null,"id":"89b415eb-54a4-4c8f-a37d-c3be06797ace","is_client":false,"name":"Arto Metsähovi","role":"parent"}],"place":"koti","plan_version":1,"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/review/2","service_experience":"Alussa jännitti, nyt odotamme tapaamisia.","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"social_worker_there":true,"version":1,"weekly_max":null,"weekly_min":null,"what_does_not":"Maanantaiaamut.","what_works":"Iltalista, lauantairetket ja se, että kirjataan yhdessä.","why_not_there":"","written_on":"2026-10-03"}	1b2be7f2e30505afd92072d6da8ffc4f1967fd7e284c902134826aca5d599800	2026-10-03 14:10:00+00	46d124cd-4681-440a-975f-b663dade9a0b	\N
5da8e6d2-e1fc-49aa-998f-a18e497cd1d6	1	{"typed": {"words-df29c434-9aa2-4a28-ba0b-88c7b92b51fa": ["Toivon iltoja, joissa ehtisi vain olla."]}, "fields": {"goals": [{"id": "48309fc3-5a66-4c3a-9d49-11a098d4d3fa", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat", "scores": [{"now": 3, "wished": 7, "person_id": "8947d785-4839-4465-8d8b-e4248d1eae08"}, {"now": 2, "wished": 8, "person_id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"}, {"now": 3, "wished": 7, "person_id": "7c381478-132c-44b9-9352-d2f2411859e0"}, {"now": 2, "wished": 8, "person_id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"}, {"now": 3, "wished": 7, "person_id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"}, {"now": 2, "wished": 8, "person_id": ""}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "child_words": "”Että ei tarttis huutaa.”", "description": ""}, {"id": "752494bd-bf50-496d-b1ab-427cd6878091", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "scores": [{"now": 4, "wished": 8, "person_id": "8947d785-4839-4465-8d8b-e4248d1eae08"}, {"now": 3, "wished": 9, "person_id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"}, {"now": 4, "wished": 8, "person_id": "7c381478-132c-44b9-9352-d2f2411859e0"}, {"now": 3, "wished": 9, "person_id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"}, {"now": 4, "wished": 8, "person_id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"}, {"now": 3, "wished": 9, "person_id": ""}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "child_words": "", "description": ""}], "sections": {"situation": "Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.", "strengths": "Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.", "what_works": "Lauantaiaamun pannukaakku ja iltasatu.", "cancellation": "Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.", "distribution": "Vanhemmat ja sosiaalityöntekijä", "change_wished": "Että kotona olisi rauhallista ja kaikki saisivat nukuttua.", "other_matters": "", "what_does_not": "Puhelimet ruokapöydässä ja myöhään venyvät illat.", "agreed_next_steps": "Työntekijät tuovat kuvallisen iltalistan ensi viikolla.", "service_experience": "", "content_and_delivery": "Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi."}, "child_views": [{"place": "kotona, viime viikolla", "manner": "alone", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "8947d785-4839-4465-8d8b-e4248d1eae08", "was_sought": true, "omission_reason": ""}, {"place": "kotona, viime viikolla", "manner": "cards", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "was_sought": true, "omission_reason": ""}, {"place": "kotona, viime viikolla", "manner": "cards", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "7c381478-132c-44b9-9352-d2f2411859e0", "was_sought": true, "omission_reason": ""}], "next_review": {"on": "2026-11-27", "time": "16:30", "place": "koti"}, "negotiations": [{"on": "2026-09-12", "place": "koti", "participants": "Elsa, Leo, Hilla, Anni, Ville"}], "kinds_of_work": ["guidance", "support", "doing_together"], "service_started_on": "2026-09-12"}}	t	{"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Elsa Koivulaakso","child_id":"8947d785-4839-4465-8d8b-e4248d1eae08","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"alone","omission_reason":"","place":"kotona, viime viikolla","talked_alone":true,"was_sought":true},{"child":"Leo Koivulaakso","child_id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"cards","omission_reason":"","place":"kotona, viime viikolla","talked_alone":false,"was_sought":true},{"child":"Hilla Koivulaakso","child_id":"7c381478-132c-44b9-9352-d2f2411859e0","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"cards","omission_reason":"","place":"kotona, viime viikolla","talked_alone":false,"was_sought":true}],"goals":[{"child_words":"”Että ei tarttis huutaa.”","description":"","id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","scores":[{"now":3,"person_id":"8947d785-4839-4465-8d8b-e4248d1eae08","voice":"Elsa Koivulaakso","wished":7},{"now":2,"person_id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","voice":"Leo Koivulaakso","wished":8},{"now":3,"person_id":"7c381478-132c-44b9-9352-d2f2411859e0","voice":"Hilla Koivulaakso","wished":7},{"now":2,"person_id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","voice":"Anni Koivulaakso","wished":8},{"now":3,"person_id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","voice":"Ville Koivulaakso","wished":7},{"now":2,"person_id":"","voice":"the workers","wished":8}],"title":"Illat rauhoittuvat"},{"child_words":"","description":"","id":"752494bd-bf50-496d-b1ab-427cd6878091","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","scores":[{"now":4,"person_id":"8947d785-4839-4465-8d8b-e4248d1eae08","voice":"Elsa Koivulaakso","wished":8},{"now":3,"person_id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","voice":"Leo Koivulaakso","wished":9},{"now":4,"person_id":"7c381478-132c-44b9-9352-d2f2411859e0","voice":"Hilla Koivulaakso","wished":8},{"now":3,"person_id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","voice":"Anni Koivulaakso","wished":9},{"now":4,"person_id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","voice":"Ville Koivulaakso","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":9}],"title":"Vanhemmat sopivat asioista keskenään"}],"guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"kinds_of_work":["guidance","support","doing_together"],"language":"fi","legal_text":"Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.","meetings_per_week":{"max":3,"min":1},"negotiations":[{"on":"2026-09-12","participants":"Elsa, Leo, Hilla, Anni, Ville","place":"koti"}],"network":{"may_contact":[{"name":"Ritva K.","organisation":"","relation":"mummi"},{"name":"Sari Aalto","organisation":"koulu","relation":"luokanopettaja"}],"other":[]},"next_review":{"on":"2026-11-27","place":"koti","time":"16:30"},"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/plan/1","sections":{"agreed_next_steps":"Työntekijät tuovat kuvallisen iltalistan ensi viikolla.","cancellation":"Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.","change_wished":"Että kotona olisi rauhallista ja kaikki saisivat nukuttua.","content_and_delivery":"Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.","distribution":"Vanhemmat ja sosiaalityöntekijä","other_matters":"","service_experience":"","situation":"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.","strengths":"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.","what_does_not":"Puhelimet ruokapöydässä ja myöhään venyvät illat.","what_works":"Lauantaiaamun pannukaakku ja iltasatu."},"service_started_on":"2026-09-12","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"version":1,"written_on":"2026-09-16"}	9e7eee2bc34081c3ef33ed1cd280bca50f81cfc17a401e033cf63a8eb8ef39f4	2026-09-16 11:10:00+00	78905ef4-3af3-41f6-9e8e-95a2af114d30	\N
2a9bbf68-2ef4-46f8-917a-8bbf5c65acd7	1	{"typed": {}, "fields": {"end": "18:30", "date": "2026-10-02", "kind": "family", "goals": ["48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "start": "17:00", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "home", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.", "cancelled_by": "", "contact_mode": "face_to_face", "participants": ["person:8947d785-4839-4465-8d8b-e4248d1eae08", "person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "person:7c381478-132c-44b9-9352-d2f2411859e0", "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "Aikuiset antoivat lapsille aikaa vastata.", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "”Lista oli kiva. Mä piirsin siihen kuun.”", "travel_minutes": 30, "others_thoughts": "", "parent_thoughts": "Ilta oli rauhallisempi kuin pitkään aikaan.", "written_together": "yes", "not_together_words": "", "other_participants": "", "not_together_reason": ""}}	t	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"”Lista oli kiva. Mä piirsin siihen kuun.”","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-02T18:30:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"family","kinds_of_work":[],"language":"fi","legal_text":"","minutes":90,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"Ilta oli rauhallisempi kuin pitkään aikaan.","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso","role":"child"},{"key":"person:7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"home","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-02T17:00:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.","worker_notes":"Aikuiset antoivat lapsille aikaa vastata.","written_on":"2026-10-02","written_together":"yes"}	243a35a12bec814e517ee69189e327bac16836582572f0a6e45f73266ac80cb7	2026-10-02 17:10:00+00	bb71697f-1dcc-4047-84a3-fddc9570f6fa	\N
31119e9b-84ed-4c96-a002-036521790d3c	1	{"typed": {}, "fields": {"end": "14:00", "date": "2026-10-14", "kind": "network", "goals": ["48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "start": "13:00", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "school", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Kävimme koulussa läpi, mikä auttaa aamuissa. Opettaja kertoi, että keskittyminen on parempaa.", "cancelled_by": "", "contact_mode": "face_to_face", "participants": ["person:8947d785-4839-4465-8d8b-e4248d1eae08", "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "", "travel_minutes": 30, "others_thoughts": "Opettaja: läksyt ovat kunnossa.", "parent_thoughts": "Oli hyvä kuulla hyvää.", "written_together": "yes", "not_together_words": "", "other_participants": "luokanopettaja", "not_together_reason": ""}}	t	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19004.2022.1.10","ends_at":"2026-10-14T14:00:00+03:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":false,"kind":"network","kinds_of_work":[],"language":"fi","legal_text":"","minutes":60,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"luokanopettaja","others_thoughts":"Opettaja: läksyt ovat kunnossa.","parent_thoughts":"Oli hyvä kuulla hyvää.","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"school","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-14T13:00:00+03:00","travel_minutes":30,"version":1,"what_we_did":"Kävimme koulussa läpi, mikä auttaa aamuissa. Opettaja kertoi, että keskittyminen on parempaa.","worker_notes":"","written_on":"2026-10-14","written_together":"yes"}	08137d6a891e5effade3225913b016725edf8fcadc5147cf8571b1ad82f0b609	2026-10-14 17:10:00+00	4fe031ad-f01a-43d1-9e9a-01c137d9ea27	\N
fdbedb54-6385-4f10-9a81-c2a57bc12998	1	{"typed": {}, "fields": {"end": "17:30", "date": "2026-10-26", "kind": "group", "goals": ["48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "start": "16:00", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "office", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Olimme perheryhmässä, jossa leivottiin ja pelattiin muiden perheiden kanssa.", "cancelled_by": "", "contact_mode": "face_to_face", "participants": ["person:8947d785-4839-4465-8d8b-e4248d1eae08", "person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "person:7c381478-132c-44b9-9352-d2f2411859e0", "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "", "travel_minutes": null, "others_thoughts": "", "parent_thoughts": "", "written_together": "yes", "not_together_words": "", "other_participants": "", "not_together_reason": ""}}	t	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"face_to_face","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-10-26T17:30:00+02:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":true,"is_weekend":false,"kind":"group","kinds_of_work":[],"language":"fi","legal_text":"","minutes":90,"next":{"on":"","place":"","time":""},"not_together_reason":"","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso","role":"child"},{"key":"person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso","role":"child"},{"key":"person:7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso","role":"child"},{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"office","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-10-26T16:00:00+02:00","travel_minutes":null,"version":1,"what_we_did":"Olimme perheryhmässä, jossa leivottiin ja pelattiin muiden perheiden kanssa.","worker_notes":"","written_on":"2026-10-26","written_together":"yes"}	db0dda08f3cd05061c8aba4981d54e15cd0df1ecddd03e6f366bd9f40b904b94	2026-10-26 18:10:00+00	3ead6030-7845-4d17-a345-c74f731c60b3	\N
903d9870-65f5-43f9-a378-1bafeaa9d3ca	1	{"typed": {}, "fields": {"end": "19:25", "date": "2026-11-07", "kind": "phone", "goals": ["48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "start": "19:10", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.", "cancelled_by": "", "contact_mode": "phone", "participants": ["person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "", "travel_minutes": null, "others_thoughts": "", "parent_thoughts": "", "written_together": "no", "not_together_words": "", "other_participants": "", "not_together_reason": "remote"}}	t	{"agreed":[],"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-09-08","cancel_reason":"","cancelled_by":"","case":{"legal_basis":"child_welfare","number":"PT-2026-000002","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_thoughts":"","concerns":[{"id":"8947d785-4839-4465-8d8b-e4248d1eae08","name":"Elsa Koivulaakso"},{"id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","name":"Leo Koivulaakso"},{"id":"7c381478-132c-44b9-9352-d2f2411859e0","name":"Hilla Koivulaakso"}],"contact_mode":"phone","counterpart":"","document":"1.2.246.537.6.1506.19005.2022.1.10","ends_at":"2026-11-07T19:25:00+02:00","goals":[{"id":"48309fc3-5a66-4c3a-9d49-11a098d4d3fa","title":"Illat rauhoittuvat"}],"ground":"","group":"meeting","guardians":[{"kind":"joint","name":"Ville Koivulaakso"},{"kind":"joint","name":"Anni Koivulaakso"}],"household":[{"description":"äidin luona","name":"Elsa Koivulaakso"},{"description":"äidin luona","name":"Leo Koivulaakso"},{"description":"äidin luona","name":"Hilla Koivulaakso"},{"description":"omassa kodissaan","name":"Ville Koivulaakso"}],"is_child_alone":false,"is_evening":false,"is_weekend":true,"kind":"phone","kinds_of_work":[],"language":"fi","legal_text":"","minutes":15,"next":{"on":"","place":"","time":""},"not_together_reason":"remote","not_together_words":"","notice":"","other_participants":"","others_thoughts":"","parent_thoughts":"","part_time":"","participants":[{"key":"person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa","name":"Anni Koivulaakso","role":"parent"},{"key":"person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","name":"Ville Koivulaakso","role":"parent"},{"key":"worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55","name":"Tiina Ahonkallio","role":"perheohjaaja"}],"people":[{"age":13,"born_on":"2013-01-15","id":"8947d785-4839-4465-8d8b-e4248d1eae08","is_client":true,"name":"Elsa Koivulaakso","role":"child"},{"age":9,"born_on":"2017-01-15","id":"d84a4dac-13f1-4a04-b8c1-b6e616a2726c","is_client":true,"name":"Leo Koivulaakso","role":"child"},{"age":6,"born_on":"2020-01-15","id":"7c381478-132c-44b9-9352-d2f2411859e0","is_client":true,"name":"Hilla Koivulaakso","role":"child"},{"age":null,"born_on":null,"id":"df29c434-9aa2-4a28-ba0b-88c7b92b51fa","is_client":false,"name":"Anni Koivulaakso","role":"parent"},{"age":null,"born_on":null,"id":"1a734c1f-7069-4dd9-aff1-5eba93bc5cf7","is_client":false,"name":"Ville Koivulaakso","role":"parent"}],"place_kind":"","place_text":"","purpose":"","responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/entry/2","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"starts_at":"2026-11-07T19:10:00+02:00","travel_minutes":null,"version":1,"what_we_did":"Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.","worker_notes":"","written_on":"2026-11-07","written_together":"no"}	a8f34cfc2ec2f1a7fda6ffadfe527667692fa1456c78276efbf1d3bd84864178	2026-11-07 18:10:00+00	db101b0b-1afe-4969-a0d5-be0d3604920b	\N
6644bc1c-c378-46c2-a6dd-fbbf9cf0c824	1	{"typed": {"words-9c753b2e-9656-41ed-b256-a9bc2641d0ba": ["Toivon iltoja, joissa ehtisi vain olla."]}, "fields": {"goals": [{"id": "a3ade9ff-a3c2-4cba-80a6-6ec5ec00b950", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat", "scores": [{"now": 3, "wished": 7, "person_id": "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"}, {"now": 2, "wished": 8, "person_id": "5325789f-8ce0-42ec-b372-6b990a63b3ea"}, {"now": 3, "wished": 7, "person_id": "9c753b2e-9656-41ed-b256-a9bc2641d0ba"}, {"now": 2, "wished": 8, "person_id": "44fb63de-9fb8-4700-9975-1bc435831388"}, {"now": 3, "wished": 7, "person_id": ""}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "child_words": "”Että ei tarttis huutaa.”", "description": ""}, {"id": "3f8eb831-d497-4082-9e4b-76ebd92067b6", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "scores": [{"now": 4, "wished": 8, "person_id": "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"}, {"now": 3, "wished": 9, "person_id": "5325789f-8ce0-42ec-b372-6b990a63b3ea"}, {"now": 4, "wished": 8, "person_id": "9c753b2e-9656-41ed-b256-a9bc2641d0ba"}, {"now": 3, "wished": 9, "person_id": "44fb63de-9fb8-4700-9975-1bc435831388"}, {"now": 4, "wished": 8, "person_id": ""}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "child_words": "", "description": ""}], "sections": {"situation": "Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.", "strengths": "Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.", "what_works": "Lauantaiaamun pannukaakku ja iltasatu.", "cancellation": "Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.", "distribution": "Vanhemmat ja sosiaalityöntekijä", "change_wished": "Että kotona olisi rauhallista ja kaikki saisivat nukuttua.", "other_matters": "", "what_does_not": "Puhelimet ruokapöydässä ja myöhään venyvät illat.", "agreed_next_steps": "Työntekijät tuovat kuvallisen iltalistan ensi viikolla.", "service_experience": "", "content_and_delivery": "Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi."}, "child_views": [{"place": "kotona, viime viikolla", "manner": "alone", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2", "was_sought": true, "omission_reason": ""}, {"place": "kotona, viime viikolla", "manner": "cards", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "5325789f-8ce0-42ec-b372-6b990a63b3ea", "was_sought": true, "omission_reason": ""}], "next_review": {"on": "2027-01-23", "time": "16:30", "place": "koti"}, "negotiations": [{"on": "2026-11-12", "place": "koti", "participants": "Kerttu, Onni, Riikka, Tuomas"}], "kinds_of_work": ["guidance", "support", "doing_together"], "service_started_on": "2026-11-12"}}	t	{"authors":[{"name":"Tiina Ahonkallio","title":"perheohjaaja","unit":"Perhetyö, itäinen tiimi"}],"began_on":"2026-11-07","case":{"legal_basis":"child_welfare","number":"PT-2026-000003","organiser":"Meriharjun hyvinvointialue","service":"intensified_family_work","service_task":"child_welfare","unit":"Perhetyö, itäinen tiimi"},"child_views":[{"child":"Kerttu Vesiniemi","child_id":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"alone","omission_reason":"","place":"kotona, viime viikolla","talked_alone":true,"was_sought":true},{"child":"Onni Vesiniemi","child_id":"5325789f-8ce0-42ec-b372-6b990a63b3ea","content":"”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”","manner":"cards","omission_reason":"","place":"kotona, viime viikolla","talked_alone":false,"was_sought":true}],"goals":[{"child_words":"”Että ei tarttis huutaa.”","description":"","id":"a3ade9ff-a3c2-4cba-80a6-6ec5ec00b950","indicator":"Neljänä iltana viidestä nukkumaan mennään ilman riitaa.","means":"Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.","owner":"","scores":[{"now":3,"person_id":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","voice":"Kerttu Vesiniemi","wished":7},{"now":2,"person_id":"5325789f-8ce0-42ec-b372-6b990a63b3ea","voice":"Onni Vesiniemi","wished":8},{"now":3,"person_id":"9c753b2e-9656-41ed-b256-a9bc2641d0ba","voice":"Riikka Vesiniemi","wished":7},{"now":2,"person_id":"44fb63de-9fb8-4700-9975-1bc435831388","voice":"Tuomas Vesiniemi","wished":8},{"now":3,"person_id":"","voice":"the workers","wished":7}],"title":"Illat rauhoittuvat"},{"child_words":"","description":"","id":"3f8eb831-d497-4082-9e4b-76ebd92067b6","indicator":"Kerran viikossa puhelu ilman lapsia.","means":"Yhteinen kalenteri, johon kumpikin kirjaa.","owner":"","scores":[{"now":4,"person_id":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","voice":"Kerttu Vesiniemi","wished":8},{"now":3,"person_id":"5325789f-8ce0-42ec-b372-6b990a63b3ea","voice":"Onni Vesiniemi","wished":9},{"now":4,"person_id":"9c753b2e-9656-41ed-b256-a9bc2641d0ba","voice":"Riikka Vesiniemi","wished":8},{"now":3,"person_id":"44fb63de-9fb8-4700-9975-1bc435831388","voice":"Tuomas Vesiniemi","wished":9},{"now":4,"person_id":"","voice":"the workers","wished":8}],"title":"Vanhemmat sopivat asioista keskenään"}],"guardians":[{"kind":"joint","name":"Tuomas Vesiniemi"},{"kind":"joint","name":"Riikka Vesiniemi"}],"household":[{"description":"äidin luona","name":"Kerttu Vesiniemi"},{"description":"äidin luona","name":"Onni Vesiniemi"},{"description":"omassa kodissaan","name":"Tuomas Vesiniemi"}],"kinds_of_work":["guidance","support","doing_together"],"language":"fi","legal_text":"Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.","meetings_per_week":{"max":3,"min":1},"negotiations":[{"on":"2026-11-12","participants":"Kerttu, Onni, Riikka, Tuomas","place":"koti"}],"network":{"may_contact":[{"name":"Leena V.","organisation":"","relation":"mummi"}],"other":[]},"next_review":{"on":"2027-01-23","place":"koti","time":"16:30"},"people":[{"age":13,"born_on":"2013-01-15","id":"ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2","is_client":true,"name":"Kerttu Vesiniemi","role":"child"},{"age":8,"born_on":"2018-01-15","id":"5325789f-8ce0-42ec-b372-6b990a63b3ea","is_client":true,"name":"Onni Vesiniemi","role":"child"},{"age":null,"born_on":null,"id":"9c753b2e-9656-41ed-b256-a9bc2641d0ba","is_client":false,"name":"Riikka Vesiniemi","role":"parent"},{"age":null,"born_on":null,"id":"44fb63de-9fb8-4700-9975-1bc435831388","is_client":false,"name":"Tuomas Vesiniemi","role":"parent"}],"responsible":{"name":"Tiina Ahonkallio","phone":"000 000 0001","title":"perheohjaaja"},"schema":"perhetyo/plan/1","sections":{"agreed_next_steps":"Työntekijät tuovat kuvallisen iltalistan ensi viikolla.","cancellation":"Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.","change_wished":"Että kotona olisi rauhallista ja kaikki saisivat nukuttua.","content_and_delivery":"Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.","distribution":"Vanhemmat ja sosiaalityöntekijä","other_matters":"","service_experience":"","situation":"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.","strengths":"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.","what_does_not":"Puhelimet ruokapöydässä ja myöhään venyvät illat.","what_works":"Lauantaiaamun pannukaakku ja iltasatu."},"service_started_on":"2026-11-12","social_worker":{"name":"Katariina Vesanto","title":"sosiaalityöntekijä","unit":"Lapsiperheiden sosiaalityö"},"version":1,"written_on":"2026-11-18"}	d49e54d9936ecabfdd68e4d3a1d4e26dd2b21ccd9b7c429a76f68231a76d9207	2026-11-18 12:10:00+00	f430a96c-8c41-4f29-b294-0a26134daeba	\N
\.


--
-- Data for Name: cases_sharedsession; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_sharedsession (id, token_hash, language, snapshot, present, starts_frozen, frozen_hash, started_at, ends_at, ended_at, collected_at, wrong_pins, version_id, worker_id, is_paired, joined_at, left_out, pair_hash, pair_until, passkey_round) FROM stdin;
93b90bfe-b0cb-4906-b0b0-8646cdbf0e2d	47c795ae5e7edae87f564d3dd9dd3e40361b8321bc5f7ba835330052dfbee213	fi	{"ids": {"case": "9eb2e6c1-1e28-4f17-99a4-7837c0a99990", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000001", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "people": [{"id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "age": 12, "name": "Venla Metsähovi", "role": "child", "born_on": "2014-01-15", "is_client": true}, {"id": "cc037089-1440-443c-8c0a-bddd4b5e0d56", "age": null, "name": "Tanja Metsähovi", "role": "parent", "born_on": null, "is_client": false}, {"id": "89b415eb-54a4-4c8f-a37d-c3be06797ace", "age": null, "name": "Arto Metsähovi", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/plan/1", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "network": {"other": [], "may_contact": []}, "version": 1, "began_on": "2026-09-01", "language": "fi", "guardians": [{"kind": "joint", "name": "Arto Metsähovi"}, {"kind": "joint", "name": "Tanja Metsähovi"}], "household": [{"name": "Venla Metsähovi", "description": "äidin luona"}], "legal_text": "Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.", "written_on": "2026-09-09", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}, "meetings_per_week": {"max": 3, "min": 1}}, "fields": {"goals": [{"id": "394f87b5-7a63-4708-89cd-5fb0a683fcb6", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat", "scores": [{"now": 3, "wished": 7, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 2, "wished": 8, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 3, "wished": 7, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 2, "wished": 8, "person_id": ""}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "child_words": "”Että ei tarttis huutaa.”", "description": ""}, {"id": "b1363ef9-d4da-4a69-9e47-7a7fdb620f59", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "scores": [{"now": 4, "wished": 8, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 3, "wished": 9, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 4, "wished": 8, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 3, "wished": 9, "person_id": ""}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "child_words": "", "description": ""}], "sections": {"situation": "Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.", "strengths": "Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.", "what_works": "Lauantaiaamun pannukaakku ja iltasatu.", "cancellation": "Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.", "distribution": "Vanhemmat ja sosiaalityöntekijä", "change_wished": "Että kotona olisi rauhallista ja kaikki saisivat nukuttua.", "other_matters": "", "what_does_not": "Puhelimet ruokapöydässä ja myöhään venyvät illat.", "agreed_next_steps": "Työntekijät tuovat kuvallisen iltalistan ensi viikolla.", "service_experience": "", "content_and_delivery": "Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi."}, "child_views": [{"place": "kotona, viime viikolla", "manner": "alone", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "was_sought": true, "omission_reason": ""}], "next_review": {"on": "2026-11-04", "time": "16:30", "place": "koti"}, "negotiations": [{"on": "2026-09-05", "place": "koti", "participants": "Venla, Tanja, Arto"}], "kinds_of_work": ["guidance", "support", "doing_together"], "service_started_on": "2026-09-05"}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "name": "Venla Metsähovi", "role": "child", "called": "Venla", "is_child": true, "known_by": "before"}, {"id": "cc037089-1440-443c-8c0a-bddd4b5e0d56", "name": "Tanja Metsähovi", "role": "parent", "called": "Tanja", "is_child": false, "known_by": "before"}, {"id": "89b415eb-54a4-4c8f-a37d-c3be06797ace", "name": "Arto Metsähovi", "role": "parent", "called": "Arto", "is_child": false, "known_by": "before"}]	f		2026-09-09 11:10:00+00	2026-09-09 11:40:00+00	2026-09-09 11:10:00+00	2026-09-09 11:10:00+00	0	7204455f-1166-4e2e-ae1b-2dc633735524	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
29fe3531-5c82-4e6e-8932-e23bcb30e9ef	511af37ccc2d05aea9bff3c42d481281670b385383b81f6182fae69c449799fc	fi	{"ids": {"case": "9eb2e6c1-1e28-4f17-99a4-7837c0a99990", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000001", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "goals": [{"id": "394f87b5-7a63-4708-89cd-5fb0a683fcb6", "title": "Illat rauhoittuvat"}, {"id": "b1363ef9-d4da-4a69-9e47-7a7fdb620f59", "title": "Vanhemmat sopivat asioista keskenään"}], "seats": [{"key": "person:72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "name": "Venla Metsähovi", "role": "child", "label": "Venla Metsähovi, child", "is_child": true, "is_family": true}, {"key": "person:cc037089-1440-443c-8c0a-bddd4b5e0d56", "name": "Tanja Metsähovi", "role": "parent", "label": "Tanja Metsähovi, parent", "is_child": false, "is_family": true}, {"key": "person:89b415eb-54a4-4c8f-a37d-c3be06797ace", "name": "Arto Metsähovi", "role": "parent", "label": "Arto Metsähovi, parent", "is_child": false, "is_family": true}, {"key": "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55", "name": "Tiina Ahonkallio", "role": "perheohjaaja", "label": "Tiina Ahonkallio, perheohjaaja"}, {"key": "worker:d622fd89-0666-4f6c-a642-1eb86b044ea8", "name": "Mikael Sundqvist", "role": "perheohjaaja", "label": "Mikael Sundqvist, perheohjaaja"}, {"key": "worker:f62e6d00-78d0-4ddd-a22e-a8676e5d95d2", "name": "Katariina Vesanto", "role": "sosiaalityöntekijä", "label": "Katariina Vesanto, sosiaalityöntekijä"}], "people": [{"id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "age": 12, "name": "Venla Metsähovi", "role": "child", "born_on": "2014-01-15", "is_client": true}, {"id": "cc037089-1440-443c-8c0a-bddd4b5e0d56", "age": null, "name": "Tanja Metsähovi", "role": "parent", "born_on": null, "is_client": false}, {"id": "89b415eb-54a4-4c8f-a37d-c3be06797ace", "age": null, "name": "Arto Metsähovi", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/entry/2", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "version": 1, "began_on": "2026-09-01", "language": "fi", "guardians": [{"kind": "joint", "name": "Arto Metsähovi"}, {"kind": "joint", "name": "Tanja Metsähovi"}], "household": [{"name": "Venla Metsähovi", "description": "äidin luona"}], "legal_text": "", "written_on": "2026-09-25", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}}, "fields": {"end": "18:30", "date": "2026-09-25", "kind": "family", "goals": ["394f87b5-7a63-4708-89cd-5fb0a683fcb6"], "start": "17:00", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "home", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.", "cancelled_by": "", "contact_mode": "face_to_face", "participants": ["person:72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "person:cc037089-1440-443c-8c0a-bddd4b5e0d56", "person:89b415eb-54a4-4c8f-a37d-c3be06797ace", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "Aikuiset antoivat lapsille aikaa vastata.", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "”Lista oli kiva. Mä piirsin siihen kuun.”", "travel_minutes": 30, "others_thoughts": "", "parent_thoughts": "Ilta oli rauhallisempi kuin pitkään aikaan.", "written_together": "yes", "not_together_words": "", "other_participants": "", "not_together_reason": ""}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "cc037089-1440-443c-8c0a-bddd4b5e0d56", "name": "Tanja Metsähovi", "role": "parent", "called": "Tanja", "is_child": false, "known_by": "before"}]	f		2026-09-25 17:10:00+00	2026-09-25 17:40:00+00	2026-09-25 17:10:00+00	2026-09-25 17:10:00+00	0	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
46d124cd-4681-440a-975f-b663dade9a0b	9cbb75b19a3344640f054f950f0f1189a6f6b9c8ee8e50c4a15b3a8ff91ec635	fi	{"ids": {"case": "9eb2e6c1-1e28-4f17-99a4-7837c0a99990", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000001", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "people": [{"id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "age": 12, "name": "Venla Metsähovi", "role": "child", "born_on": "2014-01-15", "is_client": true}, {"id": "cc037089-1440-443c-8c0a-bddd4b5e0d56", "age": null, "name": "Tanja Metsähovi", "role": "parent", "born_on": null, "is_client": false}, {"id": "89b415eb-54a4-4c8f-a37d-c3be06797ace", "age": null, "name": "Arto Metsähovi", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/review/2", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "version": 1, "began_on": "2026-09-01", "language": "fi", "guardians": [{"kind": "joint", "name": "Arto Metsähovi"}, {"kind": "joint", "name": "Tanja Metsähovi"}], "household": [{"name": "Venla Metsähovi", "description": "äidin luona"}], "legal_text": "Suunnitelman toteutumista arvioidaan asiakkaan, muiden osallistujien ja työntekijöiden näkemysten pohjalta (asiakastietolaki 703/2023, 42 §). Eriävät näkemykset kirjataan.", "plan_goals": [{"id": "394f87b5-7a63-4708-89cd-5fb0a683fcb6", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat", "before": [{"on": "2026-09-09", "scores": [{"now": 3, "voice": "Venla Metsähovi", "wished": 7, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 2, "voice": "Tanja Metsähovi", "wished": 8, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 3, "voice": "Arto Metsähovi", "wished": 7, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 2, "voice": "the workers", "wished": 8, "person_id": ""}], "source": "Plan, version 1"}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "child_words": "”Että ei tarttis huutaa.”"}, {"id": "b1363ef9-d4da-4a69-9e47-7a7fdb620f59", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "before": [{"on": "2026-09-09", "scores": [{"now": 4, "voice": "Venla Metsähovi", "wished": 8, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 3, "voice": "Tanja Metsähovi", "wished": 9, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 4, "voice": "Arto Metsähovi", "wished": 8, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 3, "voice": "the workers", "wished": 9, "person_id": ""}], "source": "Plan, version 1"}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "child_words": ""}], "written_on": "2026-10-03", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "plan_version": 1, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}, "meetings_per_week": {"max": 3, "min": 1}, "next_review_at_most": "2027-01-03"}, "fields": {"goals": [{"id": "394f87b5-7a63-4708-89cd-5fb0a683fcb6", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat, ja aamut sujuvat", "voices": [{"now": 5, "voice": "family", "words": "”Nyt on parempi.”", "wished": null, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 6, "voice": "family", "words": "", "wished": null, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 5, "voice": "family", "words": "", "wished": null, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": null, "voice": "others", "words": "Koulu: keskittyminen on parempaa.", "wished": null, "person_id": ""}, {"now": 5, "voice": "workers", "words": "Aikuiset aloittavat illan aiemmin.", "wished": null, "person_id": ""}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "attainment": "partly", "child_words": "”Että ei tarttis huutaa.”", "from_now_on": "as_before"}, {"id": "b1363ef9-d4da-4a69-9e47-7a7fdb620f59", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "voices": [{"now": 5, "voice": "family", "words": "”Nyt on parempi.”", "wished": null, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 6, "voice": "family", "words": "", "wished": null, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 5, "voice": "family", "words": "", "wished": null, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": null, "voice": "others", "words": "Koulu: keskittyminen on parempaa.", "wished": null, "person_id": ""}, {"now": 5, "voice": "workers", "words": "Aikuiset aloittavat illan aiemmin.", "wished": null, "person_id": ""}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "attainment": "partly", "child_words": "", "from_now_on": "as_before"}], "place": "koti", "held_on": "2026-10-03", "held_time": "", "conclusion": "continue", "weekly_max": null, "weekly_min": null, "what_works": "Iltalista, lauantairetket ja se, että kirjataan yhdessä.", "child_views": [{"place": "kotona", "manner": "alone", "content": "”Saa jatkua, mutta ei ihan joka viikko.”", "child_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "was_sought": true, "omission_reason": ""}], "next_review": {"on": "2026-12-02", "time": "16:00", "place": "koti"}, "participants": "Venla, Tanja, Arto, Tiina Ahonkallio, Mikael Sundqvist, Katariina Vesanto", "what_does_not": "Maanantaiaamut.", "why_not_there": "", "end_planned_on": "", "not_held_reason": "", "conclusion_words": "Jatkamme samalla tavalla. Painopiste siirtyy aamuihin.", "agreed_next_steps": "", "service_experience": "Alussa jännitti, nyt odotamme tapaamisia.", "social_worker_there": true}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "name": "Venla Metsähovi", "role": "child", "called": "Venla", "is_child": true, "known_by": "before"}, {"id": "cc037089-1440-443c-8c0a-bddd4b5e0d56", "name": "Tanja Metsähovi", "role": "parent", "called": "Tanja", "is_child": false, "known_by": "before"}, {"id": "89b415eb-54a4-4c8f-a37d-c3be06797ace", "name": "Arto Metsähovi", "role": "parent", "called": "Arto", "is_child": false, "known_by": "before"}]	f		2026-10-03 14:10:00+00	2026-10-03 14:40:00+00	2026-10-03 14:10:00+00	2026-10-03 14:10:00+00	0	b7868319-4b9c-4e37-8130-1f4043c0b452	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
c7394ab3-3eb1-44b4-a0a6-938ae6bb65b9	b844c37280bc1034664d9835cc356ddcc05213e15cebb99f9f79c245b8b4b40e	fi	{"ids": {"case": "9eb2e6c1-1e28-4f17-99a4-7837c0a99990", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000001", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "marks": {"394f87b5-7a63-4708-89cd-5fb0a683fcb6": [{"on": "2026-09-09", "scores": [{"now": 3, "voice": "Venla Metsähovi", "wished": 7, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 2, "voice": "Tanja Metsähovi", "wished": 8, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 3, "voice": "Arto Metsähovi", "wished": 7, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 2, "voice": "the workers", "wished": 8, "person_id": ""}], "source": "Plan, version 1"}, {"on": "2026-10-03", "scores": [{"now": 5, "voice": "Venla Metsähovi", "wished": null, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 6, "voice": "Tanja Metsähovi", "wished": null, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 5, "voice": "Arto Metsähovi", "wished": null, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 5, "voice": "the workers", "wished": null, "person_id": ""}], "source": "Review"}], "b1363ef9-d4da-4a69-9e47-7a7fdb620f59": [{"on": "2026-09-09", "scores": [{"now": 4, "voice": "Venla Metsähovi", "wished": 8, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 3, "voice": "Tanja Metsähovi", "wished": 9, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 4, "voice": "Arto Metsähovi", "wished": 8, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 3, "voice": "the workers", "wished": 9, "person_id": ""}], "source": "Plan, version 1"}, {"on": "2026-10-03", "scores": [{"now": 5, "voice": "Venla Metsähovi", "wished": null, "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 6, "voice": "Tanja Metsähovi", "wished": null, "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 5, "voice": "Arto Metsähovi", "wished": null, "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 5, "voice": "the workers", "wished": null, "person_id": ""}], "source": "Review"}]}, "people": [{"id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "age": 12, "name": "Venla Metsähovi", "role": "child", "born_on": "2014-01-15", "is_client": true}, {"id": "cc037089-1440-443c-8c0a-bddd4b5e0d56", "age": null, "name": "Tanja Metsähovi", "role": "parent", "born_on": null, "is_client": false}, {"id": "89b415eb-54a4-4c8f-a37d-c3be06797ace", "age": null, "name": "Arto Metsähovi", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/summary/2", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "figures": {"to": "2026-11-11", "from": "2026-09-05", "hours": 4, "weeks": 10, "reviews": 1, "by_group": {"child": 1, "family": 1, "groups": 0, "parent": 0, "negotiations": 1}, "contacts": 1, "meetings": 3, "cancelled": {"family": 0, "worker": 0, "together": 0}, "child_alone": 1, "evenings_and_weekends": 1}, "version": 1, "began_on": "2026-09-01", "language": "fi", "guardians": [{"kind": "joint", "name": "Arto Metsähovi"}, {"kind": "joint", "name": "Tanja Metsähovi"}], "household": [{"name": "Venla Metsähovi", "description": "äidin luona"}], "legal_text": "Yhteenveto on laadittu perhetyön päättyessä yhdessä perheen kanssa. Lastensuojelun tai muun palvelun asiakkuuden jatkumisesta päättää sosiaalityöntekijä.", "written_on": "2026-11-11", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}}, "fields": {"sources": {"outcomes": {"from": ["Plan, version 1 (9.9.2026)", "Plan, version 2 (3.10.2026)", "Review 3.10.2026"], "left_out": ["what each said in the reviews: everybody says it anew, in their own words"]}, "work_done": {"from": ["3 entries of meetings"], "left_out": ["talks with a child alone, cancellations, and what each thought"]}, "starting_point": {"from": ["Plan, version 1 (9.9.2026)"], "left_out": ["the other parts of the first plan"]}, "strengths_forward": {"from": ["Plan, version 2 (3.10.2026)", "Review 3.10.2026"], "left_out": ["strengths in earlier versions"]}}, "last_day": "2026-10-29", "outcomes": [{"id": "394f87b5-7a63-4708-89cd-5fb0a683fcb6", "title": "Illat rauhoittuvat, ja aamut sujuvat", "voices": [{"now": 7, "voice": "family", "words": "", "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 8, "voice": "family", "words": "", "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 7, "voice": "family", "words": "", "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 8, "voice": "workers", "words": "Muutos kestää myös kiireisinä viikkoina.", "person_id": ""}], "attainment": "reached"}, {"id": "b1363ef9-d4da-4a69-9e47-7a7fdb620f59", "title": "Vanhemmat sopivat asioista keskenään", "voices": [{"now": 7, "voice": "family", "words": "", "person_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad"}, {"now": 8, "voice": "family", "words": "", "person_id": "cc037089-1440-443c-8c0a-bddd4b5e0d56"}, {"now": 7, "voice": "family", "words": "", "person_id": "89b415eb-54a4-4c8f-a37d-c3be06797ace"}, {"now": 8, "voice": "workers", "words": "Muutos kestää myös kiireisinä viikkoina.", "person_id": ""}], "attainment": "reached"}], "work_done": "22.9.2026: Tutustuimme ja kävimme suunnitelman vielä kerran läpi.\\n25.9.2026: Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu.\\n1.10.2026: Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.", "go_on_with": "", "child_views": [{"place": "kotona", "manner": "alone", "content": "”Parasta oli, kun mentiin metsään.”", "child_id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "was_sought": true, "omission_reason": ""}], "whom_we_ask": "Ensin mummilta, sitten opettajalta ja lapsiperheiden neuvonnasta.", "participants": "Venla Metsähovi, Tanja Metsähovi, Arto Metsähovi", "warning_signs": "Aamut alkavat taas kiireellä; kukaan ei ehdi syödä yhdessä.", "starting_point": "Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.\\n\\nEttä kotona olisi rauhallista ja kaikki saisivat nukuttua.", "gone_through_on": "2026-10-29", "letter_to_child": "Sinä keksit iltalistan kuvat. Jos tulee huono olo, kerro siitä aikuiselle.", "feedback_offered": true, "family_experience": "”Ensin pelotti, mitä meistä kirjoitetaan. Nyt tiedämme, koska kirjoitimme itse.”", "strengths_forward": "Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.\\n\\nIltalista, lauantairetket ja se, että kirjataan yhdessä.", "worker_assessment": "Arki on ennakoitavaa, ja aikuiset sopivat asioista keskenään.", "follow_up_services": "Seurantasoitto kahden kuukauden päästä."}, "content": "{\\"authors\\":[{\\"name\\":\\"Tiina Ahonkallio\\",\\"title\\":\\"perheohjaaja\\",\\"unit\\":\\"Perhetyö, itäinen tiimi\\"}],\\"began_on\\":\\"2026-09-01\\",\\"case\\":{\\"legal_basis\\":\\"child_welfare\\",\\"number\\":\\"PT-2026-000001\\",\\"organiser\\":\\"Meriharjun hyvinvointialue\\",\\"service\\":\\"intensified_family_work\\",\\"service_task\\":\\"child_welfare\\",\\"unit\\":\\"Perhetyö, itäinen tiimi\\"},\\"child_views\\":[{\\"child\\":\\"Venla Metsähovi\\",\\"child_id\\":\\"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad\\",\\"content\\":\\"”Parasta oli, kun mentiin metsään.”\\",\\"manner\\":\\"alone\\",\\"omission_reason\\":\\"\\",\\"place\\":\\"kotona\\",\\"talked_alone\\":true,\\"was_sought\\":true}],\\"family_experience\\":\\"”Ensin pelotti, mitä meistä kirjoitetaan. Nyt tiedämme, koska kirjoitimme itse.”\\",\\"feedback_offered\\":true,\\"figures\\":{\\"by_group\\":{\\"child\\":1,\\"family\\":1,\\"groups\\":0,\\"negotiations\\":1,\\"parent\\":0},\\"cancelled\\":{\\"family\\":0,\\"together\\":0,\\"worker\\":0},\\"child_alone\\":1,\\"contacts\\":1,\\"evenings_and_weekends\\":1,\\"from\\":\\"2026-09-05\\",\\"hours\\":4,\\"meetings\\":3,\\"reviews\\":1,\\"to\\":\\"2026-10-29\\",\\"weeks\\":8},\\"follow_up_services\\":\\"Seurantasoitto kahden kuukauden päästä.\\",\\"go_on_with\\":\\"\\",\\"goals\\":[{\\"attainment\\":\\"reached\\",\\"before\\":[{\\"on\\":\\"2026-09-09\\",\\"scores\\":[{\\"now\\":3,\\"person_id\\":\\"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad\\",\\"voice\\":\\"Venla Metsähovi\\",\\"wished\\":7},{\\"now\\":2,\\"person_id\\":\\"cc037089-1440-443c-8c0a-bddd4b5e0d56\\",\\"voice\\":\\"Tanja Metsähovi\\",\\"wished\\":8},{\\"now\\":3,\\"person_id\\":\\"89b415eb-54a4-4c8f-a37d-c3be06797ace\\",\\"voice\\":\\"Arto Metsähovi\\",\\"wished\\":7},{\\"now\\":2,\\"person_id\\":\\"\\",\\"voice\\":\\"the workers\\",\\"wished\\":8}],\\"source\\":\\"Plan, version 1\\"},{\\"on\\":\\"2026-10-03\\",\\"scores\\":[{\\"now\\":5,\\"person_id\\":\\"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad\\",\\"voice\\":\\"Venla Metsähovi\\",\\"wished\\":null},{\\"now\\":6,\\"person_id\\":\\"cc037089-1440-443c-8c0a-bddd4b5e0d56\\",\\"voice\\":\\"Tanja Metsähovi\\",\\"wished\\":null},{\\"now\\":5,\\"person_id\\":\\"89b415eb-54a4-4c8f-a37d-c3be06797ace\\",\\"voice\\":\\"Arto Metsähovi\\",\\"wished\\":null},{\\"now\\":5,\\"person_id\\":\\"\\",\\"voice\\":\\"the workers\\",\\"wished\\":null}],\\"source\\":\\"Review\\"}],\\"id\\":\\"394f87b5-7a63-4708-89cd-5fb0a683fcb6\\",\\"title\\":\\"Illat rauhoittuvat, ja aamut sujuvat\\",\\"voices\\":[{\\"kind\\":\\"family\\",\\"now\\":7,\\"person_id\\":\\"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad\\",\\"voice\\":\\"Venla Metsähovi\\",\\"words\\":\\"\\"},{\\"kind\\":\\"family\\",\\"now\\":8,\\"person_id\\":\\"cc037089-1440-443c-8c0a-bddd4b5e0d56\\",\\"voice\\":\\"Tanja Metsähovi\\",\\"words\\":\\"\\"},{\\"kind\\":\\"family\\",\\"now\\":7,\\"person_id\\":\\"89b415eb-54a4-4c8f-a37d-c3be06797ace\\",\\"voice\\":\\"Arto Metsähovi\\",\\"words\\":\\"\\"},{\\"kind\\":\\"workers\\",\\"now\\":8,\\"person_id\\":\\"\\",\\"voice\\":\\"the workers\\",\\"words\\":\\"Muutos kestää myös kiireisinä viikkoina.\\"}]},{\\"attainment\\":\\"reached\\",\\"before\\":[{\\"on\\":\\"2026-09-09\\",\\"scores\\":[{\\"now\\":4,\\"person_id\\":\\"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad\\",\\"voice\\":\\"Venla Metsähovi\\",\\"wished\\":8},{\\"now\\":3,\\"person_id\\":\\"cc037089-1440-443c-8c0a-bddd4b5e0d56\\",\\"voice\\":\\"Tanja Metsähovi\\",\\"wished\\":9},{\\"now\\":4,\\"person_id\\":\\"89b415eb-54a4-4c8f-a37d-c3be06797ace\\",\\"voice\\":\\"Arto Metsähovi\\",\\"wished\\":8},{\\"now\\":3,\\"person_id\\":\\"\\",\\"voice\\":\\"the workers\\",\\"wished\\":9}],\\"source\\":\\"Plan, version 1\\"},{\\"on\\":\\"2026-10-03\\",\\"scores\\":[{\\"now\\":5,\\"person_id\\":\\"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad\\",\\"voice\\":\\"Venla Metsähovi\\",\\"wished\\":null},{\\"now\\":6,\\"person_id\\":\\"cc037089-1440-443c-8c0a-bddd4b5e0d56\\",\\"voice\\":\\"Tanja Metsähovi\\",\\"wished\\":null},{\\"now\\":5,\\"person_id\\":\\"89b415eb-54a4-4c8f-a37d-c3be06797ace\\",\\"voice\\":\\"Arto Metsähovi\\",\\"wished\\":null},{\\"now\\":5,\\"person_id\\":\\"\\",\\"voice\\":\\"the workers\\",\\"wished\\":null}],\\"source\\":\\"Review\\"}],\\"id\\":\\"b1363ef9-d4da-4a69-9e47-7a7fdb620f59\\",\\"title\\":\\"Vanhemmat sopivat asioista keskenään\\",\\"voices\\":[{\\"kind\\":\\"family\\",\\"now\\":7,\\"person_id\\":\\"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad\\",\\"voice\\":\\"Venla Metsähovi\\",\\"words\\":\\"\\"},{\\"kind\\":\\"family\\",\\"now\\":8,\\"person_id\\":\\"cc037089-1440-443c-8c0a-bddd4b5e0d56\\",\\"voice\\":\\"Tanja Metsähovi\\",\\"words\\":\\"\\"},{\\"kind\\":\\"family\\",\\"now\\":7,\\"person_id\\":\\"89b415eb-54a4-4c8f-a37d-c3be06797ace\\",\\"voice\\":\\"Arto Metsähovi\\",\\"words\\":\\"\\"},{\\"kind\\":\\"workers\\",\\"now\\":8,\\"person_id\\":\\"\\",\\"voice\\":\\"the workers\\",\\"words\\":\\"Muutos kestää myös kiireisinä viikkoina.\\"}]}],\\"gone_through_on\\":\\"2026-10-29\\",\\"guardians\\":[{\\"kind\\":\\"joint\\",\\"name\\":\\"Arto Metsähovi\\"},{\\"kind\\":\\"joint\\",\\"name\\":\\"Tanja Metsähovi\\"}],\\"household\\":[{\\"description\\":\\"äidin luona\\",\\"name\\":\\"Venla Metsähovi\\"}],\\"language\\":\\"fi\\",\\"last_day\\":\\"2026-10-29\\",\\"legal_text\\":\\"Yhteenveto on laadittu perhetyön päättyessä yhdessä perheen kanssa. Lastensuojelun tai muun palvelun asiakkuuden jatkumisesta päättää sosiaalityöntekijä.\\",\\"letter_to_child\\":\\"Sinä keksit iltalistan kuvat. Jos tulee huono olo, kerro siitä aikuiselle.\\",\\"participants\\":\\"Venla Metsähovi, Tanja Metsähovi, Arto Metsähovi\\",\\"people\\":[{\\"age\\":12,\\"born_on\\":\\"2014-01-15\\",\\"id\\":\\"72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad\\",\\"is_client\\":true,\\"name\\":\\"Venla Metsähovi\\",\\"role\\":\\"child\\"},{\\"age\\":null,\\"born_on\\":null,\\"id\\":\\"cc037089-1440-443c-8c0a-bddd4b5e0d56\\",\\"is_client\\":false,\\"name\\":\\"Tanja Metsähovi\\",\\"role\\":\\"parent\\"},{\\"age\\":null,\\"born_on\\":null,\\"id\\":\\"89b415eb-54a4-4c8f-a37d-c3be06797ace\\",\\"is_client\\":false,\\"name\\":\\"Arto Metsähovi\\",\\"role\\":\\"parent\\"}],\\"responsible\\":{\\"name\\":\\"Tiina Ahonkallio\\",\\"phone\\":\\"000 000 0001\\",\\"title\\":\\"perheohjaaja\\"},\\"schema\\":\\"perhetyo/summary/2\\",\\"social_worker\\":{\\"name\\":\\"Katariina Vesanto\\",\\"title\\":\\"sosiaalityöntekijä\\",\\"unit\\":\\"Lapsiperheiden sosiaalityö\\"},\\"sources\\":{\\"outcomes\\":{\\"from\\":[\\"Plan, version 1 (9.9.2026)\\",\\"Plan, version 2 (3.10.2026)\\",\\"Review 3.10.2026\\"],\\"left_out\\":[\\"what each said in the reviews: everybody says it anew, in their own words\\"]},\\"starting_point\\":{\\"from\\":[\\"Plan, version 1 (9.9.2026)\\"],\\"left_out\\":[\\"the other parts of the first plan\\"]},\\"strengths_forward\\":{\\"from\\":[\\"Plan, version 2 (3.10.2026)\\",\\"Review 3.10.2026\\"],\\"left_out\\":[\\"strengths in earlier versions\\"]},\\"work_done\\":{\\"from\\":[\\"3 entries of meetings\\"],\\"left_out\\":[\\"talks with a child alone, cancellations, and what each thought\\"]}},\\"starting_point\\":\\"Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.\\\\n\\\\nEttä kotona olisi rauhallista ja kaikki saisivat nukuttua.\\",\\"strengths_forward\\":\\"Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.\\\\n\\\\nIltalista, lauantairetket ja se, että kirjataan yhdessä.\\",\\"version\\":1,\\"warning_signs\\":\\"Aamut alkavat taas kiireellä; kukaan ei ehdi syödä yhdessä.\\",\\"whom_we_ask\\":\\"Ensin mummilta, sitten opettajalta ja lapsiperheiden neuvonnasta.\\",\\"work_done\\":\\"22.9.2026: Tutustuimme ja kävimme suunnitelman vielä kerran läpi.\\\\n25.9.2026: Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu.\\\\n1.10.2026: Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.\\",\\"worker_assessment\\":\\"Arki on ennakoitavaa, ja aikuiset sopivat asioista keskenään.\\",\\"written_on\\":\\"2026-10-29\\"}", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad", "name": "Venla Metsähovi", "role": "child", "called": "Venla", "is_child": true, "known_by": "before"}, {"id": "cc037089-1440-443c-8c0a-bddd4b5e0d56", "name": "Tanja Metsähovi", "role": "parent", "called": "Tanja", "is_child": false, "known_by": "before"}, {"id": "89b415eb-54a4-4c8f-a37d-c3be06797ace", "name": "Arto Metsähovi", "role": "parent", "called": "Arto", "is_child": false, "known_by": "before"}]	t	2288b5ceb167c416ef4dd110eadf7a59f1309169c99c6230537b1afbd7b93ef0	2026-11-11 15:10:00+00	2026-11-11 15:40:00+00	2026-11-11 15:10:00+00	2026-11-11 15:10:00+00	0	9d6b8487-3381-4008-92ac-6f93398c8a12	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
78905ef4-3af3-41f6-9e8e-95a2af114d30	efa82563b9627f632835df729a45b300ead016f0a8465c247dc8408fb344d2cf	fi	{"ids": {"case": "6c88e6ba-6295-4cc1-86f3-9c85d1da1078", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000002", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "people": [{"id": "8947d785-4839-4465-8d8b-e4248d1eae08", "age": 13, "name": "Elsa Koivulaakso", "role": "child", "born_on": "2013-01-15", "is_client": true}, {"id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "age": 9, "name": "Leo Koivulaakso", "role": "child", "born_on": "2017-01-15", "is_client": true}, {"id": "7c381478-132c-44b9-9352-d2f2411859e0", "age": 6, "name": "Hilla Koivulaakso", "role": "child", "born_on": "2020-01-15", "is_client": true}, {"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "age": null, "name": "Anni Koivulaakso", "role": "parent", "born_on": null, "is_client": false}, {"id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "age": null, "name": "Ville Koivulaakso", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/plan/1", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "network": {"other": [], "may_contact": [{"name": "Ritva K.", "relation": "mummi", "organisation": ""}, {"name": "Sari Aalto", "relation": "luokanopettaja", "organisation": "koulu"}]}, "version": 1, "began_on": "2026-09-08", "language": "fi", "guardians": [{"kind": "joint", "name": "Ville Koivulaakso"}, {"kind": "joint", "name": "Anni Koivulaakso"}], "household": [{"name": "Elsa Koivulaakso", "description": "äidin luona"}, {"name": "Leo Koivulaakso", "description": "äidin luona"}, {"name": "Hilla Koivulaakso", "description": "äidin luona"}, {"name": "Ville Koivulaakso", "description": "omassa kodissaan"}], "legal_text": "Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.", "written_on": "2026-09-16", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}, "meetings_per_week": {"max": 3, "min": 1}}, "fields": {"goals": [{"id": "48309fc3-5a66-4c3a-9d49-11a098d4d3fa", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat", "scores": [{"now": 3, "wished": 7, "person_id": "8947d785-4839-4465-8d8b-e4248d1eae08"}, {"now": 2, "wished": 8, "person_id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"}, {"now": 3, "wished": 7, "person_id": "7c381478-132c-44b9-9352-d2f2411859e0"}, {"now": 2, "wished": 8, "person_id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"}, {"now": 3, "wished": 7, "person_id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"}, {"now": 2, "wished": 8, "person_id": ""}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "child_words": "”Että ei tarttis huutaa.”", "description": ""}, {"id": "752494bd-bf50-496d-b1ab-427cd6878091", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "scores": [{"now": 4, "wished": 8, "person_id": "8947d785-4839-4465-8d8b-e4248d1eae08"}, {"now": 3, "wished": 9, "person_id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c"}, {"now": 4, "wished": 8, "person_id": "7c381478-132c-44b9-9352-d2f2411859e0"}, {"now": 3, "wished": 9, "person_id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa"}, {"now": 4, "wished": 8, "person_id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7"}, {"now": 3, "wished": 9, "person_id": ""}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "child_words": "", "description": ""}], "sections": {"situation": "Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.", "strengths": "Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.", "what_works": "Lauantaiaamun pannukaakku ja iltasatu.", "cancellation": "Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.", "distribution": "Vanhemmat ja sosiaalityöntekijä", "change_wished": "Että kotona olisi rauhallista ja kaikki saisivat nukuttua.", "other_matters": "", "what_does_not": "Puhelimet ruokapöydässä ja myöhään venyvät illat.", "agreed_next_steps": "Työntekijät tuovat kuvallisen iltalistan ensi viikolla.", "service_experience": "", "content_and_delivery": "Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi."}, "child_views": [{"place": "kotona, viime viikolla", "manner": "alone", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "8947d785-4839-4465-8d8b-e4248d1eae08", "was_sought": true, "omission_reason": ""}, {"place": "kotona, viime viikolla", "manner": "cards", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "was_sought": true, "omission_reason": ""}, {"place": "kotona, viime viikolla", "manner": "cards", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "7c381478-132c-44b9-9352-d2f2411859e0", "was_sought": true, "omission_reason": ""}], "next_review": {"on": "2026-11-27", "time": "16:30", "place": "koti"}, "negotiations": [{"on": "2026-09-12", "place": "koti", "participants": "Elsa, Leo, Hilla, Anni, Ville"}], "kinds_of_work": ["guidance", "support", "doing_together"], "service_started_on": "2026-09-12"}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "8947d785-4839-4465-8d8b-e4248d1eae08", "name": "Elsa Koivulaakso", "role": "child", "called": "Elsa", "is_child": true, "known_by": "before"}, {"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "called": "Anni", "is_child": false, "known_by": "before"}, {"id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "name": "Ville Koivulaakso", "role": "parent", "called": "Ville", "is_child": false, "known_by": "before"}]	f		2026-09-16 11:10:00+00	2026-09-16 11:40:00+00	2026-09-16 11:10:00+00	2026-09-16 11:10:00+00	0	4decf3c3-88a1-4d2e-821a-16e1d8361d0e	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
bb71697f-1dcc-4047-84a3-fddc9570f6fa	fa3d936d3b7a91a4b9ce14a0fc9e040b6fb6076cca9689ba96d318d79b30f635	fi	{"ids": {"case": "6c88e6ba-6295-4cc1-86f3-9c85d1da1078", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000002", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "goals": [{"id": "48309fc3-5a66-4c3a-9d49-11a098d4d3fa", "title": "Illat rauhoittuvat"}, {"id": "752494bd-bf50-496d-b1ab-427cd6878091", "title": "Vanhemmat sopivat asioista keskenään"}], "seats": [{"key": "person:8947d785-4839-4465-8d8b-e4248d1eae08", "name": "Elsa Koivulaakso", "role": "child", "label": "Elsa Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "name": "Leo Koivulaakso", "role": "child", "label": "Leo Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:7c381478-132c-44b9-9352-d2f2411859e0", "name": "Hilla Koivulaakso", "role": "child", "label": "Hilla Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "label": "Anni Koivulaakso, parent", "is_child": false, "is_family": true}, {"key": "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "name": "Ville Koivulaakso", "role": "parent", "label": "Ville Koivulaakso, parent", "is_child": false, "is_family": true}, {"key": "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55", "name": "Tiina Ahonkallio", "role": "perheohjaaja", "label": "Tiina Ahonkallio, perheohjaaja"}, {"key": "worker:d622fd89-0666-4f6c-a642-1eb86b044ea8", "name": "Mikael Sundqvist", "role": "perheohjaaja", "label": "Mikael Sundqvist, perheohjaaja"}, {"key": "worker:f62e6d00-78d0-4ddd-a22e-a8676e5d95d2", "name": "Katariina Vesanto", "role": "sosiaalityöntekijä", "label": "Katariina Vesanto, sosiaalityöntekijä"}, {"key": "member:173a86c8-278f-4f33-9044-2d8f32594844", "name": "Ritva K.", "role": "mummi", "label": "Ritva K., mummi"}, {"key": "member:d47ab3b7-3358-4e3c-a5d7-92a484837552", "name": "Sari Aalto", "role": "luokanopettaja", "label": "Sari Aalto, luokanopettaja"}], "people": [{"id": "8947d785-4839-4465-8d8b-e4248d1eae08", "age": 13, "name": "Elsa Koivulaakso", "role": "child", "born_on": "2013-01-15", "is_client": true}, {"id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "age": 9, "name": "Leo Koivulaakso", "role": "child", "born_on": "2017-01-15", "is_client": true}, {"id": "7c381478-132c-44b9-9352-d2f2411859e0", "age": 6, "name": "Hilla Koivulaakso", "role": "child", "born_on": "2020-01-15", "is_client": true}, {"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "age": null, "name": "Anni Koivulaakso", "role": "parent", "born_on": null, "is_client": false}, {"id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "age": null, "name": "Ville Koivulaakso", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/entry/2", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "version": 1, "began_on": "2026-09-08", "language": "fi", "guardians": [{"kind": "joint", "name": "Ville Koivulaakso"}, {"kind": "joint", "name": "Anni Koivulaakso"}], "household": [{"name": "Elsa Koivulaakso", "description": "äidin luona"}, {"name": "Leo Koivulaakso", "description": "äidin luona"}, {"name": "Hilla Koivulaakso", "description": "äidin luona"}, {"name": "Ville Koivulaakso", "description": "omassa kodissaan"}], "legal_text": "", "written_on": "2026-10-02", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}}, "fields": {"end": "18:30", "date": "2026-10-02", "kind": "family", "goals": ["48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "start": "17:00", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "home", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.", "cancelled_by": "", "contact_mode": "face_to_face", "participants": ["person:8947d785-4839-4465-8d8b-e4248d1eae08", "person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "person:7c381478-132c-44b9-9352-d2f2411859e0", "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "Aikuiset antoivat lapsille aikaa vastata.", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "”Lista oli kiva. Mä piirsin siihen kuun.”", "travel_minutes": 30, "others_thoughts": "", "parent_thoughts": "Ilta oli rauhallisempi kuin pitkään aikaan.", "written_together": "yes", "not_together_words": "", "other_participants": "", "not_together_reason": ""}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "called": "Anni", "is_child": false, "known_by": "before"}]	f		2026-10-02 17:10:00+00	2026-10-02 17:40:00+00	2026-10-02 17:10:00+00	2026-10-02 17:10:00+00	0	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
4fe031ad-f01a-43d1-9e9a-01c137d9ea27	eaa143b8efb1c7e615b44fb51396be29123f4a371ab7556fbab47a0c8e813bd2	fi	{"ids": {"case": "6c88e6ba-6295-4cc1-86f3-9c85d1da1078", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000002", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "goals": [{"id": "48309fc3-5a66-4c3a-9d49-11a098d4d3fa", "title": "Illat rauhoittuvat"}, {"id": "752494bd-bf50-496d-b1ab-427cd6878091", "title": "Vanhemmat sopivat asioista keskenään"}], "seats": [{"key": "person:8947d785-4839-4465-8d8b-e4248d1eae08", "name": "Elsa Koivulaakso", "role": "child", "label": "Elsa Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "name": "Leo Koivulaakso", "role": "child", "label": "Leo Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:7c381478-132c-44b9-9352-d2f2411859e0", "name": "Hilla Koivulaakso", "role": "child", "label": "Hilla Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "label": "Anni Koivulaakso, parent", "is_child": false, "is_family": true}, {"key": "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "name": "Ville Koivulaakso", "role": "parent", "label": "Ville Koivulaakso, parent", "is_child": false, "is_family": true}, {"key": "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55", "name": "Tiina Ahonkallio", "role": "perheohjaaja", "label": "Tiina Ahonkallio, perheohjaaja"}, {"key": "worker:d622fd89-0666-4f6c-a642-1eb86b044ea8", "name": "Mikael Sundqvist", "role": "perheohjaaja", "label": "Mikael Sundqvist, perheohjaaja"}, {"key": "worker:f62e6d00-78d0-4ddd-a22e-a8676e5d95d2", "name": "Katariina Vesanto", "role": "sosiaalityöntekijä", "label": "Katariina Vesanto, sosiaalityöntekijä"}, {"key": "member:173a86c8-278f-4f33-9044-2d8f32594844", "name": "Ritva K.", "role": "mummi", "label": "Ritva K., mummi"}, {"key": "member:d47ab3b7-3358-4e3c-a5d7-92a484837552", "name": "Sari Aalto", "role": "luokanopettaja", "label": "Sari Aalto, luokanopettaja"}], "people": [{"id": "8947d785-4839-4465-8d8b-e4248d1eae08", "age": 13, "name": "Elsa Koivulaakso", "role": "child", "born_on": "2013-01-15", "is_client": true}, {"id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "age": 9, "name": "Leo Koivulaakso", "role": "child", "born_on": "2017-01-15", "is_client": true}, {"id": "7c381478-132c-44b9-9352-d2f2411859e0", "age": 6, "name": "Hilla Koivulaakso", "role": "child", "born_on": "2020-01-15", "is_client": true}, {"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "age": null, "name": "Anni Koivulaakso", "role": "parent", "born_on": null, "is_client": false}, {"id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "age": null, "name": "Ville Koivulaakso", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/entry/2", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "version": 1, "began_on": "2026-09-08", "language": "fi", "guardians": [{"kind": "joint", "name": "Ville Koivulaakso"}, {"kind": "joint", "name": "Anni Koivulaakso"}], "household": [{"name": "Elsa Koivulaakso", "description": "äidin luona"}, {"name": "Leo Koivulaakso", "description": "äidin luona"}, {"name": "Hilla Koivulaakso", "description": "äidin luona"}, {"name": "Ville Koivulaakso", "description": "omassa kodissaan"}], "legal_text": "", "written_on": "2026-10-14", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}}, "fields": {"end": "14:00", "date": "2026-10-14", "kind": "network", "goals": ["48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "start": "13:00", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "school", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Kävimme koulussa läpi, mikä auttaa aamuissa. Opettaja kertoi, että keskittyminen on parempaa.", "cancelled_by": "", "contact_mode": "face_to_face", "participants": ["person:8947d785-4839-4465-8d8b-e4248d1eae08", "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "", "travel_minutes": 30, "others_thoughts": "Opettaja: läksyt ovat kunnossa.", "parent_thoughts": "Oli hyvä kuulla hyvää.", "written_together": "yes", "not_together_words": "", "other_participants": "luokanopettaja", "not_together_reason": ""}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "called": "Anni", "is_child": false, "known_by": "before"}]	f		2026-10-14 17:10:00+00	2026-10-14 17:40:00+00	2026-10-14 17:10:00+00	2026-10-14 17:10:00+00	0	2e99a40f-ccfe-4293-a450-90a6885b0c89	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
3ead6030-7845-4d17-a345-c74f731c60b3	56ea463ae47c36652b24467884efa8049ef417c978d42167fac4e84bbd270536	fi	{"ids": {"case": "6c88e6ba-6295-4cc1-86f3-9c85d1da1078", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000002", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "goals": [{"id": "48309fc3-5a66-4c3a-9d49-11a098d4d3fa", "title": "Illat rauhoittuvat"}, {"id": "752494bd-bf50-496d-b1ab-427cd6878091", "title": "Vanhemmat sopivat asioista keskenään"}], "seats": [{"key": "person:8947d785-4839-4465-8d8b-e4248d1eae08", "name": "Elsa Koivulaakso", "role": "child", "label": "Elsa Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "name": "Leo Koivulaakso", "role": "child", "label": "Leo Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:7c381478-132c-44b9-9352-d2f2411859e0", "name": "Hilla Koivulaakso", "role": "child", "label": "Hilla Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "label": "Anni Koivulaakso, parent", "is_child": false, "is_family": true}, {"key": "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "name": "Ville Koivulaakso", "role": "parent", "label": "Ville Koivulaakso, parent", "is_child": false, "is_family": true}, {"key": "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55", "name": "Tiina Ahonkallio", "role": "perheohjaaja", "label": "Tiina Ahonkallio, perheohjaaja"}, {"key": "worker:d622fd89-0666-4f6c-a642-1eb86b044ea8", "name": "Mikael Sundqvist", "role": "perheohjaaja", "label": "Mikael Sundqvist, perheohjaaja"}, {"key": "worker:f62e6d00-78d0-4ddd-a22e-a8676e5d95d2", "name": "Katariina Vesanto", "role": "sosiaalityöntekijä", "label": "Katariina Vesanto, sosiaalityöntekijä"}, {"key": "member:173a86c8-278f-4f33-9044-2d8f32594844", "name": "Ritva K.", "role": "mummi", "label": "Ritva K., mummi"}, {"key": "member:d47ab3b7-3358-4e3c-a5d7-92a484837552", "name": "Sari Aalto", "role": "luokanopettaja", "label": "Sari Aalto, luokanopettaja"}], "people": [{"id": "8947d785-4839-4465-8d8b-e4248d1eae08", "age": 13, "name": "Elsa Koivulaakso", "role": "child", "born_on": "2013-01-15", "is_client": true}, {"id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "age": 9, "name": "Leo Koivulaakso", "role": "child", "born_on": "2017-01-15", "is_client": true}, {"id": "7c381478-132c-44b9-9352-d2f2411859e0", "age": 6, "name": "Hilla Koivulaakso", "role": "child", "born_on": "2020-01-15", "is_client": true}, {"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "age": null, "name": "Anni Koivulaakso", "role": "parent", "born_on": null, "is_client": false}, {"id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "age": null, "name": "Ville Koivulaakso", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/entry/2", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "version": 1, "began_on": "2026-09-08", "language": "fi", "guardians": [{"kind": "joint", "name": "Ville Koivulaakso"}, {"kind": "joint", "name": "Anni Koivulaakso"}], "household": [{"name": "Elsa Koivulaakso", "description": "äidin luona"}, {"name": "Leo Koivulaakso", "description": "äidin luona"}, {"name": "Hilla Koivulaakso", "description": "äidin luona"}, {"name": "Ville Koivulaakso", "description": "omassa kodissaan"}], "legal_text": "", "written_on": "2026-10-26", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}}, "fields": {"end": "17:30", "date": "2026-10-26", "kind": "group", "goals": ["48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "start": "16:00", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "office", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Olimme perheryhmässä, jossa leivottiin ja pelattiin muiden perheiden kanssa.", "cancelled_by": "", "contact_mode": "face_to_face", "participants": ["person:8947d785-4839-4465-8d8b-e4248d1eae08", "person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "person:7c381478-132c-44b9-9352-d2f2411859e0", "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "", "travel_minutes": null, "others_thoughts": "", "parent_thoughts": "", "written_together": "yes", "not_together_words": "", "other_participants": "", "not_together_reason": ""}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "called": "Anni", "is_child": false, "known_by": "before"}]	f		2026-10-26 18:10:00+00	2026-10-26 18:40:00+00	2026-10-26 18:10:00+00	2026-10-26 18:10:00+00	0	07ca53a3-9fc3-40c5-952c-d11d8033e561	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
db101b0b-1afe-4969-a0d5-be0d3604920b	4bfcbd510db54c90bff73159814e454619c4f682ddc8385ad52f04ced0ba4790	fi	{"ids": {"case": "6c88e6ba-6295-4cc1-86f3-9c85d1da1078", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000002", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "goals": [{"id": "48309fc3-5a66-4c3a-9d49-11a098d4d3fa", "title": "Illat rauhoittuvat"}, {"id": "752494bd-bf50-496d-b1ab-427cd6878091", "title": "Vanhemmat sopivat asioista keskenään"}], "seats": [{"key": "person:8947d785-4839-4465-8d8b-e4248d1eae08", "name": "Elsa Koivulaakso", "role": "child", "label": "Elsa Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "name": "Leo Koivulaakso", "role": "child", "label": "Leo Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:7c381478-132c-44b9-9352-d2f2411859e0", "name": "Hilla Koivulaakso", "role": "child", "label": "Hilla Koivulaakso, child", "is_child": true, "is_family": true}, {"key": "person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "label": "Anni Koivulaakso, parent", "is_child": false, "is_family": true}, {"key": "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "name": "Ville Koivulaakso", "role": "parent", "label": "Ville Koivulaakso, parent", "is_child": false, "is_family": true}, {"key": "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55", "name": "Tiina Ahonkallio", "role": "perheohjaaja", "label": "Tiina Ahonkallio, perheohjaaja"}, {"key": "worker:d622fd89-0666-4f6c-a642-1eb86b044ea8", "name": "Mikael Sundqvist", "role": "perheohjaaja", "label": "Mikael Sundqvist, perheohjaaja"}, {"key": "worker:f62e6d00-78d0-4ddd-a22e-a8676e5d95d2", "name": "Katariina Vesanto", "role": "sosiaalityöntekijä", "label": "Katariina Vesanto, sosiaalityöntekijä"}, {"key": "member:173a86c8-278f-4f33-9044-2d8f32594844", "name": "Ritva K.", "role": "mummi", "label": "Ritva K., mummi"}, {"key": "member:d47ab3b7-3358-4e3c-a5d7-92a484837552", "name": "Sari Aalto", "role": "luokanopettaja", "label": "Sari Aalto, luokanopettaja"}], "people": [{"id": "8947d785-4839-4465-8d8b-e4248d1eae08", "age": 13, "name": "Elsa Koivulaakso", "role": "child", "born_on": "2013-01-15", "is_client": true}, {"id": "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "age": 9, "name": "Leo Koivulaakso", "role": "child", "born_on": "2017-01-15", "is_client": true}, {"id": "7c381478-132c-44b9-9352-d2f2411859e0", "age": 6, "name": "Hilla Koivulaakso", "role": "child", "born_on": "2020-01-15", "is_client": true}, {"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "age": null, "name": "Anni Koivulaakso", "role": "parent", "born_on": null, "is_client": false}, {"id": "1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "age": null, "name": "Ville Koivulaakso", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/entry/2", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "version": 1, "began_on": "2026-09-08", "language": "fi", "guardians": [{"kind": "joint", "name": "Ville Koivulaakso"}, {"kind": "joint", "name": "Anni Koivulaakso"}], "household": [{"name": "Elsa Koivulaakso", "description": "äidin luona"}, {"name": "Leo Koivulaakso", "description": "äidin luona"}, {"name": "Hilla Koivulaakso", "description": "äidin luona"}, {"name": "Ville Koivulaakso", "description": "omassa kodissaan"}], "legal_text": "", "written_on": "2026-11-07", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}}, "fields": {"end": "19:25", "date": "2026-11-07", "kind": "phone", "goals": ["48309fc3-5a66-4c3a-9d49-11a098d4d3fa"], "start": "19:10", "agreed": [], "ground": "", "notice": "", "next_on": "", "purpose": "", "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": "", "part_time": "", "next_place": "", "place_kind": "", "place_text": "", "which_hour": "", "counterpart": "", "what_we_did": "Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.", "cancelled_by": "", "contact_mode": "phone", "participants": ["person:df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "person:1a734c1f-7069-4dd9-aff1-5eba93bc5cf7", "worker:99120eb7-8c4a-4c4a-80ab-534c3b693d55"], "worker_notes": "", "cancel_reason": "", "ends_next_day": false, "kinds_of_work": [], "child_thoughts": "", "travel_minutes": null, "others_thoughts": "", "parent_thoughts": "", "written_together": "no", "not_together_words": "", "other_participants": "", "not_together_reason": "remote"}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "df29c434-9aa2-4a28-ba0b-88c7b92b51fa", "name": "Anni Koivulaakso", "role": "parent", "called": "Anni", "is_child": false, "known_by": "before"}]	f		2026-11-07 18:10:00+00	2026-11-07 18:40:00+00	2026-11-07 18:10:00+00	2026-11-07 18:10:00+00	0	3ee153bc-9460-420f-9aef-108e223ca3b8	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
f430a96c-8c41-4f29-b294-0a26134daeba	8b6a60b86a752747028255eed3a6317a14521e99d2273c4988dc9dd78f5f75c5	fi	{"ids": {"case": "90b0831c-9bf2-4487-aae5-d4b7c9ec6939", "unit": "2e5cd1b3-0469-45d9-a3ad-fa820036c296"}, "frame": {"case": {"unit": "Perhetyö, itäinen tiimi", "number": "PT-2026-000003", "service": "intensified_family_work", "organiser": "Meriharjun hyvinvointialue", "legal_basis": "child_welfare", "service_task": "child_welfare"}, "people": [{"id": "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2", "age": 13, "name": "Kerttu Vesiniemi", "role": "child", "born_on": "2013-01-15", "is_client": true}, {"id": "5325789f-8ce0-42ec-b372-6b990a63b3ea", "age": 8, "name": "Onni Vesiniemi", "role": "child", "born_on": "2018-01-15", "is_client": true}, {"id": "9c753b2e-9656-41ed-b256-a9bc2641d0ba", "age": null, "name": "Riikka Vesiniemi", "role": "parent", "born_on": null, "is_client": false}, {"id": "44fb63de-9fb8-4700-9975-1bc435831388", "age": null, "name": "Tuomas Vesiniemi", "role": "parent", "born_on": null, "is_client": false}], "schema": "perhetyo/plan/1", "authors": [{"name": "Tiina Ahonkallio", "unit": "Perhetyö, itäinen tiimi", "title": "perheohjaaja"}], "network": {"other": [], "may_contact": [{"name": "Leena V.", "relation": "mummi", "organisation": ""}]}, "version": 1, "began_on": "2026-11-07", "language": "fi", "guardians": [{"kind": "joint", "name": "Tuomas Vesiniemi"}, {"kind": "joint", "name": "Riikka Vesiniemi"}], "household": [{"name": "Kerttu Vesiniemi", "description": "äidin luona"}, {"name": "Onni Vesiniemi", "description": "äidin luona"}, {"name": "Tuomas Vesiniemi", "description": "omassa kodissaan"}], "legal_text": "Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.", "written_on": "2026-11-18", "responsible": {"name": "Tiina Ahonkallio", "phone": "000 000 0001", "title": "perheohjaaja"}, "hides_places": false, "social_worker": {"name": "Katariina Vesanto", "unit": "Lapsiperheiden sosiaalityö", "title": "sosiaalityöntekijä"}, "meetings_per_week": {"max": 3, "min": 1}}, "fields": {"goals": [{"id": "a3ade9ff-a3c2-4cba-80a6-6ec5ec00b950", "means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.", "owner": "", "title": "Illat rauhoittuvat", "scores": [{"now": 3, "wished": 7, "person_id": "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"}, {"now": 2, "wished": 8, "person_id": "5325789f-8ce0-42ec-b372-6b990a63b3ea"}, {"now": 3, "wished": 7, "person_id": "9c753b2e-9656-41ed-b256-a9bc2641d0ba"}, {"now": 2, "wished": 8, "person_id": "44fb63de-9fb8-4700-9975-1bc435831388"}, {"now": 3, "wished": 7, "person_id": ""}], "indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.", "child_words": "”Että ei tarttis huutaa.”", "description": ""}, {"id": "3f8eb831-d497-4082-9e4b-76ebd92067b6", "means": "Yhteinen kalenteri, johon kumpikin kirjaa.", "owner": "", "title": "Vanhemmat sopivat asioista keskenään", "scores": [{"now": 4, "wished": 8, "person_id": "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2"}, {"now": 3, "wished": 9, "person_id": "5325789f-8ce0-42ec-b372-6b990a63b3ea"}, {"now": 4, "wished": 8, "person_id": "9c753b2e-9656-41ed-b256-a9bc2641d0ba"}, {"now": 3, "wished": 9, "person_id": "44fb63de-9fb8-4700-9975-1bc435831388"}, {"now": 4, "wished": 8, "person_id": ""}], "indicator": "Kerran viikossa puhelu ilman lapsia.", "child_words": "", "description": ""}], "sections": {"situation": "Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.", "strengths": "Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.", "what_works": "Lauantaiaamun pannukaakku ja iltasatu.", "cancellation": "Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.", "distribution": "Vanhemmat ja sosiaalityöntekijä", "change_wished": "Että kotona olisi rauhallista ja kaikki saisivat nukuttua.", "other_matters": "", "what_does_not": "Puhelimet ruokapöydässä ja myöhään venyvät illat.", "agreed_next_steps": "Työntekijät tuovat kuvallisen iltalistan ensi viikolla.", "service_experience": "", "content_and_delivery": "Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi."}, "child_views": [{"place": "kotona, viime viikolla", "manner": "alone", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2", "was_sought": true, "omission_reason": ""}, {"place": "kotona, viime viikolla", "manner": "cards", "content": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”", "child_id": "5325789f-8ce0-42ec-b372-6b990a63b3ea", "was_sought": true, "omission_reason": ""}], "next_review": {"on": "2027-01-23", "time": "16:30", "place": "koti"}, "negotiations": [{"on": "2026-11-12", "place": "koti", "participants": "Kerttu, Onni, Riikka, Tuomas"}], "kinds_of_work": ["guidance", "support", "doing_together"], "service_started_on": "2026-11-12"}, "content": "", "earlier": {}, "left_out": [], "own_words": {}, "afterwards": {"own_views": [], "correction": null}}	[{"id": "ce1ecba2-dc7f-4bef-bf7b-0225e7f41fe2", "name": "Kerttu Vesiniemi", "role": "child", "called": "Kerttu", "is_child": true, "known_by": "before"}, {"id": "9c753b2e-9656-41ed-b256-a9bc2641d0ba", "name": "Riikka Vesiniemi", "role": "parent", "called": "Riikka", "is_child": false, "known_by": "before"}]	f		2026-11-18 12:10:00+00	2026-11-18 12:40:00+00	2026-11-18 12:10:00+00	2026-11-18 12:10:00+00	0	e425bfb1-b83b-4de3-a8a8-7aaff4a32cc1	99120eb7-8c4a-4c4a-80ab-534c3b693d55	f	\N	[]		\N	0
\.


--
-- Data for Name: cases_staffassignment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cases_staffassignment (id, role, starts_on, ends_on, reason, case_id, worker_id) FROM stdin;
1	lead	2026-09-01	2026-11-25		9eb2e6c1-1e28-4f17-99a4-7837c0a99990	99120eb7-8c4a-4c4a-80ab-534c3b693d55
2	pair	2026-09-01	2026-11-25		9eb2e6c1-1e28-4f17-99a4-7837c0a99990	d622fd89-0666-4f6c-a642-1eb86b044ea8
3	lead	2026-09-08	\N		6c88e6ba-6295-4cc1-86f3-9c85d1da1078	99120eb7-8c4a-4c4a-80ab-534c3b693d55
4	pair	2026-09-08	\N		6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d622fd89-0666-4f6c-a642-1eb86b044ea8
5	lead	2026-11-07	\N		90b0831c-9bf2-4487-aae5-d4b7c9ec6939	99120eb7-8c4a-4c4a-80ab-534c3b693d55
6	pair	2026-11-07	\N		90b0831c-9bf2-4487-aae5-d4b7c9ec6939	d622fd89-0666-4f6c-a642-1eb86b044ea8
7	lead	2026-11-20	\N		87845bca-2d9e-47b9-ae23-5569c3283d04	99120eb7-8c4a-4c4a-80ab-534c3b693d55
8	pair	2026-11-20	\N		87845bca-2d9e-47b9-ae23-5569c3283d04	d622fd89-0666-4f6c-a642-1eb86b044ea8
\.


--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_content_type (id, app_label, model) FROM stdin;
1	auth	permission
2	auth	group
3	contenttypes	contenttype
4	sessions	session
5	account	emailaddress
6	account	emailconfirmation
7	mfa	authenticator
8	auditlog	logentry
9	perhetyo	mark
10	perhetyo	readlog
11	perhetyo	securityevent
12	perhetyo	submission
13	perhetyo	unit
14	perhetyo	user
15	perhetyo	draft
16	cases	acknowledgementview
17	cases	revisionview
18	cases	snapshotview
19	cases	acknowledgement
20	cases	agerule
21	cases	approval
22	cases	authorship
23	cases	case
24	cases	caseevent
25	cases	caseperson
26	cases	childview
27	cases	code
28	cases	person
29	cases	deadlinerule
30	cases	decisionreference
31	cases	deputy
32	cases	goal
33	cases	goalscore
34	cases	guardianship
35	cases	legaltext
36	cases	negotiation
37	cases	networkmember
38	cases	recordversion
39	cases	plangoal
40	cases	record
41	cases	referralanswer
42	cases	retentionrule
43	cases	sharedrevision
44	cases	sharedsession
45	cases	staffassignment
46	cases	referral
47	cases	contactdetails
48	cases	paper
49	cases	plan
50	cases	opening
51	cases	annulment
52	cases	checkpoint
53	cases	correction
54	cases	correctionrequest
55	cases	hiddenreading
56	cases	ownview
57	cases	paperscan
58	cases	correctionanswer
59	cases	ownwords
60	meetings	agreeditem
61	meetings	participant
62	meetings	touchedgoal
63	meetings	agreeddone
64	meetings	childviewrecord
65	meetings	concernedchild
66	meetings	entry
67	reviews	sharedfeedback
68	reviews	sharedfeedbackturn
69	reviews	closingsummary
70	reviews	feedback
71	reviews	feedbackturn
72	reviews	goaloutcome
73	reviews	goalvoice
74	reviews	outcomevoice
75	reviews	review
76	reviews	reviewgoal
\.


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	contenttypes	0001_initial	2026-11-30 17:35:59.433358+00
2	contenttypes	0002_remove_content_type_name	2026-11-30 17:35:59.442952+00
3	auth	0001_initial	2026-11-30 17:35:59.478774+00
4	auth	0002_alter_permission_name_max_length	2026-11-30 17:35:59.494753+00
5	auth	0003_alter_user_email_max_length	2026-11-30 17:35:59.514868+00
6	auth	0004_alter_user_username_opts	2026-11-30 17:35:59.524072+00
7	auth	0005_alter_user_last_login_null	2026-11-30 17:35:59.541367+00
8	auth	0006_require_contenttypes_0002	2026-11-30 17:35:59.543574+00
9	auth	0007_alter_validators_add_error_messages	2026-11-30 17:35:59.553068+00
10	auth	0008_alter_user_username_max_length	2026-11-30 17:35:59.625196+00
11	auth	0009_alter_user_last_name_max_length	2026-11-30 17:35:59.633092+00
12	auth	0010_alter_group_name_max_length	2026-11-30 17:35:59.642604+00
13	auth	0011_update_proxy_permissions	2026-11-30 17:35:59.650194+00
14	auth	0012_alter_user_first_name_max_length	2026-11-30 17:35:59.657305+00
15	perhetyo	0001_initial	2026-11-30 17:35:59.884711+00
16	account	0001_initial	2026-11-30 17:35:59.926537+00
17	account	0002_email_max_length	2026-11-30 17:35:59.946356+00
18	account	0003_alter_emailaddress_create_unique_verified_email	2026-11-30 17:35:59.977065+00
19	account	0004_alter_emailaddress_drop_unique_email	2026-11-30 17:36:00.002299+00
20	account	0005_emailaddress_idx_upper_email	2026-11-30 17:36:00.021788+00
21	account	0006_emailaddress_lower	2026-11-30 17:36:00.044437+00
22	account	0007_emailaddress_idx_email	2026-11-30 17:36:00.083609+00
23	account	0008_emailaddress_unique_primary_email_fixup	2026-11-30 17:36:00.10708+00
24	account	0009_emailaddress_unique_primary_email	2026-11-30 17:36:00.124834+00
25	auditlog	0001_initial	2026-11-30 17:36:00.150077+00
26	auditlog	0002_auto_support_long_primary_keys	2026-11-30 17:36:00.171825+00
27	auditlog	0003_logentry_remote_addr	2026-11-30 17:36:00.185184+00
28	auditlog	0004_logentry_detailed_object_repr	2026-11-30 17:36:00.197219+00
29	auditlog	0005_logentry_additional_data_verbose_name	2026-11-30 17:36:00.212416+00
30	auditlog	0006_object_pk_index	2026-11-30 17:36:00.23478+00
31	auditlog	0007_object_pk_type	2026-11-30 17:36:00.255207+00
32	auditlog	0008_action_index	2026-11-30 17:36:00.273361+00
33	auditlog	0009_alter_logentry_additional_data	2026-11-30 17:36:00.289719+00
34	auditlog	0010_alter_logentry_timestamp	2026-11-30 17:36:00.308582+00
35	auditlog	0011_logentry_serialized_data	2026-11-30 17:36:00.327968+00
36	auditlog	0012_add_logentry_action_access	2026-11-30 17:36:00.345428+00
37	auditlog	0013_alter_logentry_timestamp	2026-11-30 17:36:00.357049+00
38	auditlog	0014_logentry_cid	2026-11-30 17:36:00.374634+00
39	auditlog	0015_alter_logentry_changes	2026-11-30 17:36:00.412485+00
40	auditlog	0016_logentry_remote_port	2026-11-30 17:36:00.433895+00
41	auditlog	0017_add_actor_email	2026-11-30 17:36:00.449507+00
42	sessions	0001_initial	2026-11-30 17:36:00.457428+00
43	perhetyo	0002_grants	2026-11-30 17:36:00.481113+00
44	cases	0001_initial	2026-11-30 17:36:00.610565+00
45	cases	0002_workers_and_triggers	2026-11-30 17:36:05.681969+00
46	cases	0003_grants_and_shared_views	2026-11-30 17:36:05.700074+00
47	cases	0004_openings	2026-11-30 17:36:05.920619+00
48	cases	0005_rules_of_2024	2026-11-30 17:36:06.271862+00
49	cases	0006_records_and_closing	2026-11-30 17:36:07.587947+00
50	cases	0007_rules_of_records	2026-11-30 17:36:07.649284+00
51	cases	0008_begin_anew	2026-11-30 17:36:07.700636+00
52	cases	0009_sealed_records	2026-11-30 17:36:14.276701+00
53	cases	0010_chain_and_grants	2026-11-30 17:36:14.303955+00
54	cases	0011_rule_of_corrections	2026-11-30 17:36:14.375304+00
55	cases	0012_shared_screen_seats	2026-11-30 17:36:15.464233+00
56	cases	0013_own_words_and_views	2026-11-30 17:36:15.475999+00
57	meetings	0001_initial	2026-11-30 17:36:17.481461+00
58	meetings	0002_grants	2026-11-30 17:36:17.496932+00
59	meetings	0003_named_actors	2026-11-30 17:36:17.502603+00
60	mfa	0001_initial	2026-11-30 17:36:17.583914+00
61	mfa	0002_authenticator_timestamps	2026-11-30 17:36:17.982409+00
62	mfa	0003_authenticator_type_uniq	2026-11-30 17:36:18.309231+00
63	perhetyo	0003_passkeys	2026-11-30 17:36:18.469102+00
64	reviews	0001_initial	2026-11-30 17:36:23.669414+00
65	reviews	0002_grants	2026-11-30 17:36:23.710383+00
66	reviews	0003_named_actors	2026-11-30 17:36:23.733348+00
\.


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_session (session_key, session_data, expire_date) FROM stdin;
uejmkk37zp4tp88jfgk7dr186xi1w3tc	.eJxVjEGOgzAMRe-SdUFOnBC7u85FkOMYgVqlUoHVaO4-MOpiurH0_f97326UfZvHfbXXuFR3dcw-gJXckUbp4nkIpHQJo2IZGGtK7vIfK6J3aycrj8f57kX1ubet_9u867W_Hcnatqhsy7N9vakP1SzrfHhKkDyRZY_VYraSIExUCCfxA6ZAwYB0EiZOWhFTEQ9cJaok8xTiIV3Nmrv6zAMMEID7wBjB__wCJM9LRA:1xY5J3:tSqkm5AUU7nX6RfXmpcf1tP3Kg8mZ4UQINuHZAfEGM8	2026-12-01 03:36:49.898022+00
\.


--
-- Data for Name: meetings_agreeddone; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meetings_agreeddone (item_id, how, at, by_id) FROM stdin;
\.


--
-- Data for Name: meetings_agreeditem; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meetings_agreeditem (id, text, who, due_on, version_id) FROM stdin;
\.


--
-- Data for Name: meetings_childviewrecord; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meetings_childviewrecord (version_id, held_on, manner, place, participants, questions, opinion, worker_notes, child_id) FROM stdin;
\.


--
-- Data for Name: meetings_concernedchild; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meetings_concernedchild (id, child_id, version_id) FROM stdin;
1	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd
3	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699
4	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	0c3b8d70-826e-4295-bdc7-f25b60f58d0b
5	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	628f4dc4-ca80-4578-8bc9-c7a014f41aa5
6	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	4235a5e9-5e22-49b7-8206-6400c58eb9fd
7	8947d785-4839-4465-8d8b-e4248d1eae08	96e9c302-0da3-4f73-a9fa-6233fe1b24d7
8	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	96e9c302-0da3-4f73-a9fa-6233fe1b24d7
9	7c381478-132c-44b9-9352-d2f2411859e0	96e9c302-0da3-4f73-a9fa-6233fe1b24d7
13	8947d785-4839-4465-8d8b-e4248d1eae08	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9
14	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9
15	7c381478-132c-44b9-9352-d2f2411859e0	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9
16	8947d785-4839-4465-8d8b-e4248d1eae08	44cdedd0-e2aa-451c-a122-c3e59b077263
17	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	44cdedd0-e2aa-451c-a122-c3e59b077263
18	7c381478-132c-44b9-9352-d2f2411859e0	44cdedd0-e2aa-451c-a122-c3e59b077263
19	8947d785-4839-4465-8d8b-e4248d1eae08	96310dad-2d61-40b0-9ac1-29d0e802ead2
20	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	96310dad-2d61-40b0-9ac1-29d0e802ead2
21	7c381478-132c-44b9-9352-d2f2411859e0	96310dad-2d61-40b0-9ac1-29d0e802ead2
22	8947d785-4839-4465-8d8b-e4248d1eae08	8d883165-07d9-4e8f-907b-a28073cd9bfd
23	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	8d883165-07d9-4e8f-907b-a28073cd9bfd
24	7c381478-132c-44b9-9352-d2f2411859e0	8d883165-07d9-4e8f-907b-a28073cd9bfd
28	8947d785-4839-4465-8d8b-e4248d1eae08	2e99a40f-ccfe-4293-a450-90a6885b0c89
29	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	2e99a40f-ccfe-4293-a450-90a6885b0c89
30	7c381478-132c-44b9-9352-d2f2411859e0	2e99a40f-ccfe-4293-a450-90a6885b0c89
31	8947d785-4839-4465-8d8b-e4248d1eae08	37e017db-2aca-4050-9de3-c35944ca9976
32	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	37e017db-2aca-4050-9de3-c35944ca9976
33	7c381478-132c-44b9-9352-d2f2411859e0	37e017db-2aca-4050-9de3-c35944ca9976
34	8947d785-4839-4465-8d8b-e4248d1eae08	540dac94-b792-4890-8f5a-440b2eac14ed
35	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	540dac94-b792-4890-8f5a-440b2eac14ed
36	7c381478-132c-44b9-9352-d2f2411859e0	540dac94-b792-4890-8f5a-440b2eac14ed
37	8947d785-4839-4465-8d8b-e4248d1eae08	b63278e1-8a35-4f94-819a-a9df36a56083
38	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	b63278e1-8a35-4f94-819a-a9df36a56083
39	7c381478-132c-44b9-9352-d2f2411859e0	b63278e1-8a35-4f94-819a-a9df36a56083
43	8947d785-4839-4465-8d8b-e4248d1eae08	07ca53a3-9fc3-40c5-952c-d11d8033e561
44	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	07ca53a3-9fc3-40c5-952c-d11d8033e561
45	7c381478-132c-44b9-9352-d2f2411859e0	07ca53a3-9fc3-40c5-952c-d11d8033e561
46	8947d785-4839-4465-8d8b-e4248d1eae08	c6ea906e-435c-4fab-94f0-be21fc876242
47	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	c6ea906e-435c-4fab-94f0-be21fc876242
48	7c381478-132c-44b9-9352-d2f2411859e0	c6ea906e-435c-4fab-94f0-be21fc876242
49	8947d785-4839-4465-8d8b-e4248d1eae08	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c
50	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c
51	7c381478-132c-44b9-9352-d2f2411859e0	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c
52	8947d785-4839-4465-8d8b-e4248d1eae08	650bea2e-ce2a-42f9-a317-00b593fe62c9
53	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	650bea2e-ce2a-42f9-a317-00b593fe62c9
54	7c381478-132c-44b9-9352-d2f2411859e0	650bea2e-ce2a-42f9-a317-00b593fe62c9
58	8947d785-4839-4465-8d8b-e4248d1eae08	3ee153bc-9460-420f-9aef-108e223ca3b8
59	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	3ee153bc-9460-420f-9aef-108e223ca3b8
60	7c381478-132c-44b9-9352-d2f2411859e0	3ee153bc-9460-420f-9aef-108e223ca3b8
61	8947d785-4839-4465-8d8b-e4248d1eae08	32f547c0-0408-4161-a772-67e4524bbc22
62	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	32f547c0-0408-4161-a772-67e4524bbc22
63	7c381478-132c-44b9-9352-d2f2411859e0	32f547c0-0408-4161-a772-67e4524bbc22
64	8947d785-4839-4465-8d8b-e4248d1eae08	c4944fda-4a1a-4536-b614-4915dca0eef3
65	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	c4944fda-4a1a-4536-b614-4915dca0eef3
66	7c381478-132c-44b9-9352-d2f2411859e0	c4944fda-4a1a-4536-b614-4915dca0eef3
67	8947d785-4839-4465-8d8b-e4248d1eae08	f989c937-e733-4a84-bdd8-2a9c439200fe
\.


--
-- Data for Name: meetings_entry; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meetings_entry (version_id, kind, starts_at, ends_at, contact_mode, place_kind, place_text, other_participants, part_time, what_we_did, child_thoughts, parent_thoughts, others_thoughts, worker_notes, kinds_of_work, written_together, not_together_reason, not_together_words, travel_minutes, next_on, next_time, next_place, cancelled_by, cancel_reason, notice, counterpart, purpose, ground, is_evening, is_weekend, is_child_alone) FROM stdin;
03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	start_negotiation	2026-09-22 11:00:00+00	2026-09-22 12:15:00+00	face_to_face	office				Tutustuimme ja kävimme suunnitelman vielä kerran läpi. Sovimme, milloin tapaamme.		Helpottaa, että nyt aloitetaan.			{}	yes			\N	\N	\N								f	f	f
e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	family	2026-09-25 14:00:00+00	2026-09-25 15:30:00+00	face_to_face	home				Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.	”Lista oli kiva. Mä piirsin siihen kuun.”	Ilta oli rauhallisempi kuin pitkään aikaan.		Aikuiset antoivat lapsille aikaa vastata.	{}	yes			30	\N	\N								t	f	f
0c3b8d70-826e-4295-bdc7-f25b60f58d0b	individual_child	2026-09-28 09:30:00+00	2026-09-28 10:20:00+00	face_to_face	school				Juttelimme kahden kesken ja täytimme viikkokellon.	”Maanantait on raskaimpia. Silloin kaikki kiirehtii.”				{}	yes			30	\N	\N								f	f	t
628f4dc4-ca80-4578-8bc9-c7a014f41aa5	phone	2026-10-01 16:10:00+00	2026-10-01 16:25:00+00	phone					Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.					{}	no	remote		\N	\N	\N								t	f	f
4235a5e9-5e22-49b7-8206-6400c58eb9fd	service_end	2026-10-29 10:00:00+00	\N						The family work ended as agreed. What was done and how it went is in the closing summary.					{}				\N	\N	\N								f	f	f
96e9c302-0da3-4f73-a9fa-6233fe1b24d7	start_negotiation	2026-09-29 11:00:00+00	2026-09-29 12:15:00+00	face_to_face	office				Tutustuimme ja kävimme suunnitelman vielä kerran läpi. Sovimme, milloin tapaamme.		Helpottaa, että nyt aloitetaan.			{}	yes			\N	\N	\N								f	f	f
fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	family	2026-10-02 14:00:00+00	2026-10-02 15:30:00+00	face_to_face	home				Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.	”Lista oli kiva. Mä piirsin siihen kuun.”	Ilta oli rauhallisempi kuin pitkään aikaan.		Aikuiset antoivat lapsille aikaa vastata.	{}	yes			30	\N	\N								t	f	f
44cdedd0-e2aa-451c-a122-c3e59b077263	individual_child	2026-10-05 09:30:00+00	2026-10-05 10:20:00+00	face_to_face	school				Juttelimme kahden kesken ja täytimme viikkokellon.	”Maanantait on raskaimpia. Silloin kaikki kiirehtii.”				{}	yes			30	\N	\N								f	f	t
96310dad-2d61-40b0-9ac1-29d0e802ead2	phone	2026-10-08 16:10:00+00	2026-10-08 16:25:00+00	phone					Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.					{}	no	remote		\N	\N	\N								t	f	f
8d883165-07d9-4e8f-907b-a28073cd9bfd	cancelled	2026-10-11 14:00:00+00	\N						Lapsella oli kuumetta. Sovimme uuden ajan.					{}				\N	\N	\N		family	illness	edellisenä iltana				f	t	f
2e99a40f-ccfe-4293-a450-90a6885b0c89	network	2026-10-14 10:00:00+00	2026-10-14 11:00:00+00	face_to_face	school		luokanopettaja		Kävimme koulussa läpi, mikä auttaa aamuissa. Opettaja kertoi, että keskittyminen on parempaa.		Oli hyvä kuulla hyvää.	Opettaja: läksyt ovat kunnossa.		{}	yes			30	\N	\N								f	f	f
37e017db-2aca-4050-9de3-c35944ca9976	activity	2026-10-17 08:00:00+00	2026-10-17 10:30:00+00	face_to_face	outdoors				Teimme retken metsään ja paistoimme makkaraa. Jokainen valitsi kiven ja kertoi viikostaan.	”Paras päivä!”				{}	yes			30	\N	\N								f	t	f
540dac94-b792-4890-8f5a-440b2eac14ed	parents	2026-10-20 14:30:00+00	2026-10-20 15:30:00+00	face_to_face	office				Vanhemmat sopivat viikon vuoroista ja siitä, kuka vie ja kuka hakee.		Kalenteri auttaa, kun kumpikin muistaa sen.			{}	yes			\N	\N	\N								t	f	f
b63278e1-8a35-4f94-819a-a9df36a56083	remote	2026-10-23 15:00:00+00	2026-10-23 15:45:00+00	video	remote				Tapasimme etänä ja kävimme läpi, miten iltalista on toiminut.					{}	yes			\N	\N	\N								t	f	f
07ca53a3-9fc3-40c5-952c-d11d8033e561	group	2026-10-26 14:00:00+00	2026-10-26 15:30:00+00	face_to_face	office				Olimme perheryhmässä, jossa leivottiin ja pelattiin muiden perheiden kanssa.					{}	yes			\N	\N	\N								t	f	f
c6ea906e-435c-4fab-94f0-be21fc876242	start_negotiation	2026-10-29 12:00:00+00	2026-10-29 13:15:00+00	face_to_face	office				Tutustuimme ja kävimme suunnitelman vielä kerran läpi. Sovimme, milloin tapaamme.		Helpottaa, että nyt aloitetaan.			{}	yes			\N	\N	\N								f	f	f
fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	family	2026-11-01 15:00:00+00	2026-11-01 16:30:00+00	face_to_face	home				Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.	”Lista oli kiva. Mä piirsin siihen kuun.”	Ilta oli rauhallisempi kuin pitkään aikaan.		Aikuiset antoivat lapsille aikaa vastata.	{}	yes			30	\N	\N								f	t	f
650bea2e-ce2a-42f9-a317-00b593fe62c9	individual_child	2026-11-04 10:30:00+00	2026-11-04 11:20:00+00	face_to_face	school				Juttelimme kahden kesken ja täytimme viikkokellon.	”Maanantait on raskaimpia. Silloin kaikki kiirehtii.”				{}	yes			30	\N	\N								f	f	t
3ee153bc-9460-420f-9aef-108e223ca3b8	phone	2026-11-07 17:10:00+00	2026-11-07 17:25:00+00	phone					Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.					{}	no	remote		\N	\N	\N								f	t	f
32f547c0-0408-4161-a772-67e4524bbc22	cancelled	2026-11-10 15:00:00+00	\N						Lapsella oli kuumetta. Sovimme uuden ajan.					{}				\N	\N	\N		family	illness	edellisenä iltana				f	f	f
c4944fda-4a1a-4536-b614-4915dca0eef3	network	2026-11-13 11:00:00+00	2026-11-13 12:00:00+00	face_to_face	school		luokanopettaja		Kävimme koulussa läpi, mikä auttaa aamuissa. Opettaja kertoi, että keskittyminen on parempaa.		Oli hyvä kuulla hyvää.	Opettaja: läksyt ovat kunnossa.		{}	yes			30	\N	\N								f	f	f
f989c937-e733-4a84-bdd8-2a9c439200fe	phone	2026-11-21 12:10:00+00	2026-11-21 12:20:00+00	phone					Toisen perheen vanhempi soitti ja siirsi torstain tapaamisen.					{}	no	remote		\N	\N	\N								f	t	f
\.


--
-- Data for Name: meetings_participant; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meetings_participant (id, member_id, person_id, version_id, worker_id) FROM stdin;
1	\N	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	\N
2	\N	cc037089-1440-443c-8c0a-bddd4b5e0d56	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	\N
3	\N	89b415eb-54a4-4c8f-a37d-c3be06797ace	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	\N
4	\N	\N	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd	99120eb7-8c4a-4c4a-80ab-534c3b693d55
9	\N	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	\N
10	\N	cc037089-1440-443c-8c0a-bddd4b5e0d56	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	\N
11	\N	89b415eb-54a4-4c8f-a37d-c3be06797ace	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	\N
12	\N	\N	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699	99120eb7-8c4a-4c4a-80ab-534c3b693d55
13	\N	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	0c3b8d70-826e-4295-bdc7-f25b60f58d0b	\N
14	\N	\N	0c3b8d70-826e-4295-bdc7-f25b60f58d0b	d622fd89-0666-4f6c-a642-1eb86b044ea8
15	\N	cc037089-1440-443c-8c0a-bddd4b5e0d56	628f4dc4-ca80-4578-8bc9-c7a014f41aa5	\N
16	\N	89b415eb-54a4-4c8f-a37d-c3be06797ace	628f4dc4-ca80-4578-8bc9-c7a014f41aa5	\N
17	\N	\N	628f4dc4-ca80-4578-8bc9-c7a014f41aa5	99120eb7-8c4a-4c4a-80ab-534c3b693d55
18	\N	8947d785-4839-4465-8d8b-e4248d1eae08	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N
19	\N	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N
20	\N	7c381478-132c-44b9-9352-d2f2411859e0	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N
21	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N
22	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	\N
23	\N	\N	96e9c302-0da3-4f73-a9fa-6233fe1b24d7	99120eb7-8c4a-4c4a-80ab-534c3b693d55
30	\N	8947d785-4839-4465-8d8b-e4248d1eae08	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N
31	\N	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N
32	\N	7c381478-132c-44b9-9352-d2f2411859e0	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N
33	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N
34	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	\N
35	\N	\N	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9	99120eb7-8c4a-4c4a-80ab-534c3b693d55
36	\N	8947d785-4839-4465-8d8b-e4248d1eae08	44cdedd0-e2aa-451c-a122-c3e59b077263	\N
37	\N	\N	44cdedd0-e2aa-451c-a122-c3e59b077263	d622fd89-0666-4f6c-a642-1eb86b044ea8
38	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	96310dad-2d61-40b0-9ac1-29d0e802ead2	\N
39	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	96310dad-2d61-40b0-9ac1-29d0e802ead2	\N
40	\N	\N	96310dad-2d61-40b0-9ac1-29d0e802ead2	99120eb7-8c4a-4c4a-80ab-534c3b693d55
45	\N	8947d785-4839-4465-8d8b-e4248d1eae08	2e99a40f-ccfe-4293-a450-90a6885b0c89	\N
46	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	2e99a40f-ccfe-4293-a450-90a6885b0c89	\N
47	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	2e99a40f-ccfe-4293-a450-90a6885b0c89	\N
48	\N	\N	2e99a40f-ccfe-4293-a450-90a6885b0c89	99120eb7-8c4a-4c4a-80ab-534c3b693d55
49	\N	8947d785-4839-4465-8d8b-e4248d1eae08	37e017db-2aca-4050-9de3-c35944ca9976	\N
50	\N	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	37e017db-2aca-4050-9de3-c35944ca9976	\N
51	\N	7c381478-132c-44b9-9352-d2f2411859e0	37e017db-2aca-4050-9de3-c35944ca9976	\N
52	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	37e017db-2aca-4050-9de3-c35944ca9976	\N
53	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	37e017db-2aca-4050-9de3-c35944ca9976	\N
54	\N	\N	37e017db-2aca-4050-9de3-c35944ca9976	d622fd89-0666-4f6c-a642-1eb86b044ea8
55	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	540dac94-b792-4890-8f5a-440b2eac14ed	\N
56	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	540dac94-b792-4890-8f5a-440b2eac14ed	\N
57	\N	\N	540dac94-b792-4890-8f5a-440b2eac14ed	99120eb7-8c4a-4c4a-80ab-534c3b693d55
58	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	b63278e1-8a35-4f94-819a-a9df36a56083	\N
59	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	b63278e1-8a35-4f94-819a-a9df36a56083	\N
60	\N	\N	b63278e1-8a35-4f94-819a-a9df36a56083	99120eb7-8c4a-4c4a-80ab-534c3b693d55
67	\N	8947d785-4839-4465-8d8b-e4248d1eae08	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N
68	\N	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N
69	\N	7c381478-132c-44b9-9352-d2f2411859e0	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N
70	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N
71	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	07ca53a3-9fc3-40c5-952c-d11d8033e561	\N
72	\N	\N	07ca53a3-9fc3-40c5-952c-d11d8033e561	99120eb7-8c4a-4c4a-80ab-534c3b693d55
73	\N	8947d785-4839-4465-8d8b-e4248d1eae08	c6ea906e-435c-4fab-94f0-be21fc876242	\N
74	\N	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	c6ea906e-435c-4fab-94f0-be21fc876242	\N
75	\N	7c381478-132c-44b9-9352-d2f2411859e0	c6ea906e-435c-4fab-94f0-be21fc876242	\N
76	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	c6ea906e-435c-4fab-94f0-be21fc876242	\N
77	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	c6ea906e-435c-4fab-94f0-be21fc876242	\N
78	\N	\N	c6ea906e-435c-4fab-94f0-be21fc876242	99120eb7-8c4a-4c4a-80ab-534c3b693d55
79	\N	8947d785-4839-4465-8d8b-e4248d1eae08	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N
80	\N	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N
81	\N	7c381478-132c-44b9-9352-d2f2411859e0	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N
82	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N
83	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	\N
84	\N	\N	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c	99120eb7-8c4a-4c4a-80ab-534c3b693d55
85	\N	8947d785-4839-4465-8d8b-e4248d1eae08	650bea2e-ce2a-42f9-a317-00b593fe62c9	\N
86	\N	\N	650bea2e-ce2a-42f9-a317-00b593fe62c9	d622fd89-0666-4f6c-a642-1eb86b044ea8
90	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	3ee153bc-9460-420f-9aef-108e223ca3b8	\N
91	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	3ee153bc-9460-420f-9aef-108e223ca3b8	\N
92	\N	\N	3ee153bc-9460-420f-9aef-108e223ca3b8	99120eb7-8c4a-4c4a-80ab-534c3b693d55
93	\N	8947d785-4839-4465-8d8b-e4248d1eae08	c4944fda-4a1a-4536-b614-4915dca0eef3	\N
94	\N	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	c4944fda-4a1a-4536-b614-4915dca0eef3	\N
95	\N	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	c4944fda-4a1a-4536-b614-4915dca0eef3	\N
96	\N	\N	c4944fda-4a1a-4536-b614-4915dca0eef3	99120eb7-8c4a-4c4a-80ab-534c3b693d55
97	\N	\N	f989c937-e733-4a84-bdd8-2a9c439200fe	99120eb7-8c4a-4c4a-80ab-534c3b693d55
\.


--
-- Data for Name: meetings_touchedgoal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meetings_touchedgoal (id, goal_id, version_id) FROM stdin;
1	394f87b5-7a63-4708-89cd-5fb0a683fcb6	03a4baf7-8a9f-4f84-b694-23f81dbdd0dd
3	394f87b5-7a63-4708-89cd-5fb0a683fcb6	e33031fe-3f9e-4b7d-bdc7-d078dfa2c699
4	394f87b5-7a63-4708-89cd-5fb0a683fcb6	0c3b8d70-826e-4295-bdc7-f25b60f58d0b
5	394f87b5-7a63-4708-89cd-5fb0a683fcb6	628f4dc4-ca80-4578-8bc9-c7a014f41aa5
6	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	96e9c302-0da3-4f73-a9fa-6233fe1b24d7
8	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	fcec2aca-a64e-4edb-8784-0ecdc64c3aa9
9	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	44cdedd0-e2aa-451c-a122-c3e59b077263
10	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	96310dad-2d61-40b0-9ac1-29d0e802ead2
11	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	8d883165-07d9-4e8f-907b-a28073cd9bfd
13	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	2e99a40f-ccfe-4293-a450-90a6885b0c89
14	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	37e017db-2aca-4050-9de3-c35944ca9976
15	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	540dac94-b792-4890-8f5a-440b2eac14ed
16	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	b63278e1-8a35-4f94-819a-a9df36a56083
18	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	07ca53a3-9fc3-40c5-952c-d11d8033e561
19	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	c6ea906e-435c-4fab-94f0-be21fc876242
20	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	fccc8e49-a1b1-4bca-b1d3-e5f2cf30f97c
21	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	650bea2e-ce2a-42f9-a317-00b593fe62c9
23	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	3ee153bc-9460-420f-9aef-108e223ca3b8
24	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	32f547c0-0408-4161-a772-67e4524bbc22
25	48309fc3-5a66-4c3a-9d49-11a098d4d3fa	c4944fda-4a1a-4536-b614-4915dca0eef3
\.


--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mfa_authenticator (id, type, data, user_id, created_at, last_used_at) FROM stdin;
\.


--
-- Data for Name: perhetyo_draft; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_draft (id, form, case_id, fields, saved_at, user_id) FROM stdin;
c44a8e8d-946d-42ee-8232-adb6ae1196f7	entry_write::6c88e6ba-6295-4cc1-86f3-9c85d1da1078	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	{"end": [""], "date": ["2026-11-30"], "kind": ["family"], "_seen": ["44136fa355b3678a1146ad16f7e8649e"], "start": [""], "next_on": [""], "concerns": ["8947d785-4839-4465-8d8b-e4248d1eae08", "d84a4dac-13f1-4a04-b8c1-b6e616a2726c", "7c381478-132c-44b9-9352-d2f2411859e0"], "next_time": [""], "part_time": [""], "next_place": [""], "place_kind": [""], "place_text": [""], "what_we_did": ["Leivottiin pullaa."], "agreed-0-who": [""], "agreed-1-who": [""], "contact_mode": [""], "worker_notes": [""], "agreed-0-text": [""], "agreed-1-text": [""], "child_thoughts": [""], "travel_minutes": [""], "agreed-0-due_on": [""], "agreed-1-due_on": [""], "others_thoughts": [""], "parent_thoughts": [""], "written_together": [""], "agreed-TOTAL_FORMS": ["2"], "not_together_words": [""], "other_participants": [""], "not_together_reason": [""], "agreed-INITIAL_FORMS": ["0"], "agreed-MAX_NUM_FORMS": ["40"], "agreed-MIN_NUM_FORMS": ["0"]}	2026-11-30 17:36:51.499126+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55
\.


--
-- Data for Name: perhetyo_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_mark (name, "values") FROM stdin;
demo	{}
\.


--
-- Data for Name: perhetyo_readlog; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_readlog (id, at, request_id, role, ground, action, page, case_id, person_id, address, user_id) FROM stdin;
1	2026-11-30 17:36:49.886064+00	32f498b7-a8a4-4653-b452-6fb4467ca805	family_worker	lead	view	case	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	8947d785-4839-4465-8d8b-e4248d1eae08	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
2	2026-11-30 17:36:49.886225+00	32f498b7-a8a4-4653-b452-6fb4467ca805	family_worker	lead	view	case	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
3	2026-11-30 17:36:49.886277+00	32f498b7-a8a4-4653-b452-6fb4467ca805	family_worker	lead	view	case	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	7c381478-132c-44b9-9352-d2f2411859e0	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
4	2026-11-30 17:36:49.886308+00	32f498b7-a8a4-4653-b452-6fb4467ca805	family_worker	lead	view	case	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
5	2026-11-30 17:36:49.886341+00	32f498b7-a8a4-4653-b452-6fb4467ca805	family_worker	lead	view	case	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
6	2026-11-30 17:36:50.438574+00	ef7eb6af-a30f-497f-861c-952dc5551c53	family_worker	lead	view	plan	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	8947d785-4839-4465-8d8b-e4248d1eae08	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
7	2026-11-30 17:36:50.43868+00	ef7eb6af-a30f-497f-861c-952dc5551c53	family_worker	lead	view	plan	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
8	2026-11-30 17:36:50.438723+00	ef7eb6af-a30f-497f-861c-952dc5551c53	family_worker	lead	view	plan	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	7c381478-132c-44b9-9352-d2f2411859e0	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
9	2026-11-30 17:36:50.438764+00	ef7eb6af-a30f-497f-861c-952dc5551c53	family_worker	lead	view	plan	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
10	2026-11-30 17:36:50.438804+00	ef7eb6af-a30f-497f-861c-952dc5551c53	family_worker	lead	view	plan	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
11	2026-11-30 17:36:50.692414+00	e8f106de-2d0e-4092-ae07-c23826f6c54d	family_worker	lead	view	entries	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	8947d785-4839-4465-8d8b-e4248d1eae08	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
12	2026-11-30 17:36:50.692505+00	e8f106de-2d0e-4092-ae07-c23826f6c54d	family_worker	lead	view	entries	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
13	2026-11-30 17:36:50.692539+00	e8f106de-2d0e-4092-ae07-c23826f6c54d	family_worker	lead	view	entries	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	7c381478-132c-44b9-9352-d2f2411859e0	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
14	2026-11-30 17:36:50.692571+00	e8f106de-2d0e-4092-ae07-c23826f6c54d	family_worker	lead	view	entries	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
15	2026-11-30 17:36:50.692598+00	e8f106de-2d0e-4092-ae07-c23826f6c54d	family_worker	lead	view	entries	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
16	2026-11-30 17:36:51.421497+00	d5944146-a991-4c96-a813-68e15ca9f410	family_worker	lead	view	entry_new	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	8947d785-4839-4465-8d8b-e4248d1eae08	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
17	2026-11-30 17:36:51.421635+00	d5944146-a991-4c96-a813-68e15ca9f410	family_worker	lead	view	entry_new	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	d84a4dac-13f1-4a04-b8c1-b6e616a2726c	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
18	2026-11-30 17:36:51.421669+00	d5944146-a991-4c96-a813-68e15ca9f410	family_worker	lead	view	entry_new	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	7c381478-132c-44b9-9352-d2f2411859e0	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
19	2026-11-30 17:36:51.421697+00	d5944146-a991-4c96-a813-68e15ca9f410	family_worker	lead	view	entry_new	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	df29c434-9aa2-4a28-ba0b-88c7b92b51fa	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
20	2026-11-30 17:36:51.421725+00	d5944146-a991-4c96-a813-68e15ca9f410	family_worker	lead	view	entry_new	6c88e6ba-6295-4cc1-86f3-9c85d1da1078	1a734c1f-7069-4dd9-aff1-5eba93bc5cf7	127.0.0.1	99120eb7-8c4a-4c4a-80ab-534c3b693d55
\.


--
-- Data for Name: perhetyo_securityevent; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_securityevent (id, at, kind, page, case_id, address, user_id) FROM stdin;
\.


--
-- Data for Name: perhetyo_submission; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_submission (key, fingerprint, location, at, user_id) FROM stdin;
\.


--
-- Data for Name: perhetyo_unit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_unit (id, name_fi, name_sv, organiser_fi, organiser_sv, takes_referrals) FROM stdin;
2e5cd1b3-0469-45d9-a3ad-fa820036c296	Perhetyö, itäinen tiimi	Familjearbete, östra teamet	Meriharjun hyvinvointialue	Havsåsens välfärdsområde	t
606d0a32-f0e6-4be2-9e33-dccd504b1649	Perhetyö, läntinen tiimi	Familjearbete, västra teamet	Meriharjun hyvinvointialue	Havsåsens välfärdsområde	f
ece57ef2-f24b-4992-9091-5868e6ed114c	Lapsiperheiden sosiaalityö	Socialarbete för barnfamiljer	Meriharjun hyvinvointialue	Havsåsens välfärdsområde	f
\.


--
-- Data for Name: perhetyo_user; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_user (password, last_login, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined, id, role, title_fi, title_sv, phone, can_decide, pin, unit_id) FROM stdin;
argon2$argon2id$v=19$m=102400,t=2,p=8$bU51WXZWSUVZZ1BPN2hScTJvbElMTw$Ke0QgmxVtozxm/HJAajQ9W2OAolbIfTmwq63zifXEyA	\N	f	mikael	Mikael	Sundqvist		f	t	2026-11-30 17:36:25.646718+00	d622fd89-0666-4f6c-a642-1eb86b044ea8	family_worker	perheohjaaja	familjehandledare	000 000 0002	f	argon2$argon2id$v=19$m=102400,t=2,p=8$dVpWN0EwWTB5NFZ4NEFCekRNV1AyUg$i4nhupPJ6tbHozm7LCVL4kvT7eGwLsmfsOWn7mnz9ls	2e5cd1b3-0469-45d9-a3ad-fa820036c296
argon2$argon2id$v=19$m=102400,t=2,p=8$cHd6Q0dzMGNaNVdGWEEwalA5eVh0Yg$sSDCPMSSVcZOBbRPg/55Px1qUPleU79hxmt0qz4SkXk	\N	f	katariina	Katariina	Vesanto		f	t	2026-11-30 17:36:26.485425+00	f62e6d00-78d0-4ddd-a22e-a8676e5d95d2	social_worker	sosiaalityöntekijä	socialarbetare	000 000 0003	t	argon2$argon2id$v=19$m=102400,t=2,p=8$RHRGNjFaZTN3SUFvdk41Tjk0OWhRSw$QOpK7D1PIUusX+e+YMi702JsJUCynR3gm3wSeB5ZJZg	ece57ef2-f24b-4992-9091-5868e6ed114c
argon2$argon2id$v=19$m=102400,t=2,p=8$RWtmT0RPeldvMWxJT1pRRHFHWWxNdg$ufiPogYtxGDEzi/TJWL7KQDWwrurMd8cO7MTaBEcq/4	\N	f	eeva	Eeva	Niskaharju		f	t	2026-11-30 17:36:27.523549+00	5c85b23c-89e4-4842-b0a3-20d7e3e96041	unit_lead	johtava perheohjaaja	ledande familjehandledare	000 000 0004	f	argon2$argon2id$v=19$m=102400,t=2,p=8$S1ZOWHp3U2JWNGp3Q0x4eENZYUxDaA$3fItz0/hBVYQ47zaoHVodhiODVQWY94mICKzi7TQYf8	2e5cd1b3-0469-45d9-a3ad-fa820036c296
argon2$argon2id$v=19$m=102400,t=2,p=8$ZlNBN3B5SHQ2RHpLcmM0YmU0T0w2Nw$uhYJeJGNeDligludClqpM6KeLBSMPUheXyavxNyztmc	\N	f	hanna	Hanna	Koskenalho		f	t	2026-11-30 17:36:28.205316+00	3d4a6b8c-ea6f-4960-874c-f64e59f4e01b	lead_social_worker	johtava sosiaalityöntekijä	ledande socialarbetare	000 000 0005	t	argon2$argon2id$v=19$m=102400,t=2,p=8$eTBZZHF1YzZhZkVRWHNqaXhTS0ZsRA$pDeITIBO22jBhyP3PKRJxucvkOZcGpnVS7PExOadIDA	ece57ef2-f24b-4992-9091-5868e6ed114c
argon2$argon2id$v=19$m=102400,t=2,p=8$MW9pRGlhUVE0eDgxVTI1WUpTWTV0Tw$YuKYRcGl09ek84dub4O0FEXM6VCho7j2mXV3KV2tACs	\N	f	petra	Petra	Lindroos		f	t	2026-11-30 17:36:28.945463+00	8af650d3-512d-4c36-9df4-cd0bf5417d01	social_worker	sosiaalityöntekijä	socialarbetare	000 000 0006	t	argon2$argon2id$v=19$m=102400,t=2,p=8$WktFTWlSNzNSMkxZTkVBZzhoM0xUZQ$ouepZK7mXJyOSP/9kjo6L7Pz07CjDHqbM5nLDxTtDvM	ece57ef2-f24b-4992-9091-5868e6ed114c
argon2$argon2id$v=19$m=102400,t=2,p=8$M3B3UzJEZGlkNnlZQkFPWXhEZElDeA$IvDssBVzIWvIGUFaPTf/v/H0nFznH6wh/kmh1mqCbyA	\N	f	juho	Juho	Rautamaa		f	t	2026-11-30 17:36:29.962993+00	1e36acbf-37af-4c68-8ebf-d15b156945de	family_worker	perheohjaaja	familjehandledare	000 000 0007	f	argon2$argon2id$v=19$m=102400,t=2,p=8$YzZ0NXRRT3F2SVQ1aGkzeGNZalNXZQ$FeIwoc6BtioOU1kgmel69T8IwFGymDAS1alDUWyWpKg	606d0a32-f0e6-4be2-9e33-dccd504b1649
argon2$argon2id$v=19$m=102400,t=2,p=8$UVAyUGZaRVNWem5xVHhPam5uNTlOSQ$qVcPlp3ZT4dYDbpXzosIfJuPhwRWJ7oaqtSaKUtY9zI	\N	f	liisa	Liisa	Haavikkola		f	t	2026-11-30 17:36:30.651184+00	b0b22f81-05ff-4af1-9b07-0cedced62953	log_officer	lokivastaava	loggansvarig	000 000 0008	f	argon2$argon2id$v=19$m=102400,t=2,p=8$VHVNN1FPZ2hCdnd0a0tRVWZBVms3Mw$cTyK311Fl5c7dg1NIEdTis0c9/QT+APMhA4tKlBUs6A	ece57ef2-f24b-4992-9091-5868e6ed114c
argon2$argon2id$v=19$m=102400,t=2,p=8$eENTNlhlcnRmSjRkbWxJdmNGc21aUw$AfDLlX5awRaDhFI6SKfvMNJ7rPijopvVBvrXeyFEMp4	\N	f	admin	Aino	Pääkivi		f	t	2026-11-30 17:36:31.610398+00	ab81cd34-e335-4b62-828a-ef6ea2e50fbe	administrator	pääkäyttäjä	huvudanvändare	000 000 0009	f	argon2$argon2id$v=19$m=102400,t=2,p=8$QUpsckpQS0tuSXZrNDQzajRhUGJWVQ$nmMCvBpQnaLL7ETADjyqSWt2ZW3LCrcQ4Z8acRJxLPk	ece57ef2-f24b-4992-9091-5868e6ed114c
argon2$argon2id$v=19$m=102400,t=2,p=8$azgzZ203MnppTTVmZmlZMzNhVzZxRQ$YIoldbiZAsER2twdEVYe0Ok9Fd1AHkioFPHKXsPsl8A	2026-11-30 17:36:48.017259+00	f	tiina	Tiina	Ahonkallio		f	t	2026-11-30 17:36:24.420448+00	99120eb7-8c4a-4c4a-80ab-534c3b693d55	family_worker	perheohjaaja	familjehandledare	000 000 0001	f	argon2$argon2id$v=19$m=102400,t=2,p=8$cUM3UXRBNFViMmN2WktqUVBWTUxJRA$/Ii5rR1BKHfyDJwa/IbxdRmT0hIexvQKT14rek/rs80	2e5cd1b3-0469-45d9-a3ad-fa820036c296
\.


--
-- Data for Name: perhetyo_user_groups; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_user_groups (id, user_id, group_id) FROM stdin;
\.


--
-- Data for Name: perhetyo_user_user_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.perhetyo_user_user_permissions (id, user_id, permission_id) FROM stdin;
\.


--
-- Data for Name: reviews_closingsummary; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews_closingsummary (version_id, gone_through_on, participants, starting_point, work_done, family_experience, worker_assessment, strengths_forward, go_on_with, warning_signs, whom_we_ask, follow_up_services, letter_to_child, feedback_offered, last_day, sources) FROM stdin;
9d6b8487-3381-4008-92ac-6f93398c8a12	2026-10-29	Venla Metsähovi, Tanja Metsähovi, Arto Metsähovi	Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.\n\nEttä kotona olisi rauhallista ja kaikki saisivat nukuttua.	22.9.2026: Tutustuimme ja kävimme suunnitelman vielä kerran läpi.\n25.9.2026: Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu.\n1.10.2026: Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.	”Ensin pelotti, mitä meistä kirjoitetaan. Nyt tiedämme, koska kirjoitimme itse.”	Arki on ennakoitavaa, ja aikuiset sopivat asioista keskenään.	Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.\n\nIltalista, lauantairetket ja se, että kirjataan yhdessä.		Aamut alkavat taas kiireellä; kukaan ei ehdi syödä yhdessä.	Ensin mummilta, sitten opettajalta ja lapsiperheiden neuvonnasta.	Seurantasoitto kahden kuukauden päästä.	Sinä keksit iltalistan kuvat. Jos tulee huono olo, kerro siitä aikuiselle.	t	2026-10-29	{"outcomes": {"from": ["Plan, version 1 (9.9.2026)", "Plan, version 2 (3.10.2026)", "Review 3.10.2026"], "left_out": ["what each said in the reviews: everybody says it anew, in their own words"]}, "work_done": {"from": ["3 entries of meetings"], "left_out": ["talks with a child alone, cancellations, and what each thought"]}, "starting_point": {"from": ["Plan, version 1 (9.9.2026)"], "left_out": ["the other parts of the first plan"]}, "strengths_forward": {"from": ["Plan, version 2 (3.10.2026)", "Review 3.10.2026"], "left_out": ["strengths in earlier versions"]}}
\.


--
-- Data for Name: reviews_feedback; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews_feedback (id, answerer, month, answers, helped_most, otherwise, unit_id) FROM stdin;
\.


--
-- Data for Name: reviews_feedbackturn; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews_feedbackturn (id, answerer, outcome, at, by_id, case_id, session_id) FROM stdin;
\.


--
-- Data for Name: reviews_goaloutcome; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews_goaloutcome (id, "position", title, attainment, goal_id, version_id) FROM stdin;
1	0	Illat rauhoittuvat, ja aamut sujuvat	reached	394f87b5-7a63-4708-89cd-5fb0a683fcb6	9d6b8487-3381-4008-92ac-6f93398c8a12
2	1	Vanhemmat sopivat asioista keskenään	reached	b1363ef9-d4da-4a69-9e47-7a7fdb620f59	9d6b8487-3381-4008-92ac-6f93398c8a12
\.


--
-- Data for Name: reviews_goalvoice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews_goalvoice (id, voice, words, now, wished, person_id, review_goal_id) FROM stdin;
1	family	”Nyt on parempi.”	5	\N	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	1
2	family		6	\N	cc037089-1440-443c-8c0a-bddd4b5e0d56	1
3	family		5	\N	89b415eb-54a4-4c8f-a37d-c3be06797ace	1
4	others	Koulu: keskittyminen on parempaa.	\N	\N	\N	1
5	workers	Aikuiset aloittavat illan aiemmin.	5	\N	\N	1
6	family	”Nyt on parempi.”	5	\N	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad	2
7	family		6	\N	cc037089-1440-443c-8c0a-bddd4b5e0d56	2
8	family		5	\N	89b415eb-54a4-4c8f-a37d-c3be06797ace	2
9	others	Koulu: keskittyminen on parempaa.	\N	\N	\N	2
10	workers	Aikuiset aloittavat illan aiemmin.	5	\N	\N	2
\.


--
-- Data for Name: reviews_outcomevoice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews_outcomevoice (id, voice, words, now, outcome_id, person_id) FROM stdin;
1	family		7	1	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad
2	family		8	1	cc037089-1440-443c-8c0a-bddd4b5e0d56
3	family		7	1	89b415eb-54a4-4c8f-a37d-c3be06797ace
4	workers	Muutos kestää myös kiireisinä viikkoina.	8	1	\N
5	family		7	2	72abb3a7-b2fa-47bb-8b6f-6f50a83a45ad
6	family		8	2	cc037089-1440-443c-8c0a-bddd4b5e0d56
7	family		7	2	89b415eb-54a4-4c8f-a37d-c3be06797ace
8	workers	Muutos kestää myös kiireisinä viikkoina.	8	2	\N
\.


--
-- Data for Name: reviews_review; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews_review (version_id, held_on, held_time, not_held_reason, place, participants, social_worker_there, why_not_there, what_works, what_does_not, service_experience, conclusion, conclusion_words, agreed_next_steps, weekly_min, weekly_max, next_review_on, next_review_time, next_review_place, end_planned_on) FROM stdin;
b7868319-4b9c-4e37-8130-1f4043c0b452	2026-10-03	\N		koti	Venla, Tanja, Arto, Tiina Ahonkallio, Mikael Sundqvist, Katariina Vesanto	t		Iltalista, lauantairetket ja se, että kirjataan yhdessä.	Maanantaiaamut.	Alussa jännitti, nyt odotamme tapaamisia.	continue	Jatkamme samalla tavalla. Painopiste siirtyy aamuihin.		\N	\N	2026-12-02	16:00:00	koti	\N
\.


--
-- Data for Name: reviews_reviewgoal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews_reviewgoal (id, "position", attainment, from_now_on, title, owner, child_words, indicator, means, goal_id, version_id) FROM stdin;
1	0	partly	as_before	Illat rauhoittuvat, ja aamut sujuvat		”Että ei tarttis huutaa.”	Neljänä iltana viidestä nukkumaan mennään ilman riitaa.	Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.	394f87b5-7a63-4708-89cd-5fb0a683fcb6	b7868319-4b9c-4e37-8130-1f4043c0b452
2	1	partly	as_before	Vanhemmat sopivat asioista keskenään			Kerran viikossa puhelu ilman lapsia.	Yhteinen kalenteri, johon kumpikin kirjaa.	b1363ef9-d4da-4a69-9e47-7a7fdb620f59	b7868319-4b9c-4e37-8130-1f4043c0b452
\.


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: auditlog_logentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auditlog_logentry_id_seq', 360, true);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 304, true);


--
-- Name: cases_agerule_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_agerule_id_seq', 4, true);


--
-- Name: cases_authorship_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_authorship_id_seq', 28, true);


--
-- Name: cases_caseperson_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_caseperson_id_seq', 14, true);


--
-- Name: cases_childview_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_childview_id_seq', 9, true);


--
-- Name: cases_code_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_code_id_seq', 4, true);


--
-- Name: cases_deadlinerule_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_deadlinerule_id_seq', 19, true);


--
-- Name: cases_decisionreference_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_decisionreference_id_seq', 7, true);


--
-- Name: cases_deputy_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_deputy_id_seq', 1, false);


--
-- Name: cases_goalscore_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_goalscore_id_seq', 38, true);


--
-- Name: cases_legaltext_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_legaltext_id_seq', 14, true);


--
-- Name: cases_negotiation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_negotiation_id_seq', 6, true);


--
-- Name: cases_opening_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_opening_id_seq', 1, false);


--
-- Name: cases_plangoal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_plangoal_id_seq', 8, true);


--
-- Name: cases_referralanswer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_referralanswer_id_seq', 4, true);


--
-- Name: cases_retentionrule_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_retentionrule_id_seq', 3, true);


--
-- Name: cases_staffassignment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_staffassignment_id_seq', 8, true);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 76, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 66, true);


--
-- Name: meetings_agreeditem_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meetings_agreeditem_id_seq', 1, false);


--
-- Name: meetings_concernedchild_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meetings_concernedchild_id_seq', 67, true);


--
-- Name: meetings_participant_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meetings_participant_id_seq', 97, true);


--
-- Name: meetings_touchedgoal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meetings_touchedgoal_id_seq', 25, true);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);


--
-- Name: perhetyo_readlog_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.perhetyo_readlog_id_seq', 20, true);


--
-- Name: perhetyo_securityevent_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.perhetyo_securityevent_id_seq', 1, false);


--
-- Name: perhetyo_user_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.perhetyo_user_groups_id_seq', 1, false);


--
-- Name: perhetyo_user_user_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.perhetyo_user_user_permissions_id_seq', 1, false);


--
-- Name: reviews_goaloutcome_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reviews_goaloutcome_id_seq', 2, true);


--
-- Name: reviews_goalvoice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reviews_goalvoice_id_seq', 10, true);


--
-- Name: reviews_outcomevoice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reviews_outcomevoice_id_seq', 8, true);


--
-- Name: reviews_reviewgoal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reviews_reviewgoal_id_seq', 2, true);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: auditlog_logentry auditlog_logentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auditlog_logentry
    ADD CONSTRAINT auditlog_logentry_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: cases_authorship author_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_authorship
    ADD CONSTRAINT author_once UNIQUE (version_id, user_id);


--
-- Name: cache cache_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cache
    ADD CONSTRAINT cache_pkey PRIMARY KEY (cache_key);


--
-- Name: cases_acknowledgement cases_acknowledgement_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_acknowledgement
    ADD CONSTRAINT cases_acknowledgement_event_id_key UNIQUE (event_id);


--
-- Name: cases_acknowledgement cases_acknowledgement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_acknowledgement
    ADD CONSTRAINT cases_acknowledgement_pkey PRIMARY KEY (id);


--
-- Name: cases_agerule cases_agerule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_agerule
    ADD CONSTRAINT cases_agerule_pkey PRIMARY KEY (id);


--
-- Name: cases_annulment cases_annulment_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_annulment
    ADD CONSTRAINT cases_annulment_event_id_key UNIQUE (event_id);


--
-- Name: cases_annulment cases_annulment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_annulment
    ADD CONSTRAINT cases_annulment_pkey PRIMARY KEY (id);


--
-- Name: cases_annulment cases_annulment_version_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_annulment
    ADD CONSTRAINT cases_annulment_version_id_key UNIQUE (version_id);


--
-- Name: cases_approval cases_approval_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_approval
    ADD CONSTRAINT cases_approval_event_id_key UNIQUE (event_id);


--
-- Name: cases_approval cases_approval_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_approval
    ADD CONSTRAINT cases_approval_pkey PRIMARY KEY (id);


--
-- Name: cases_approval cases_approval_version_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_approval
    ADD CONSTRAINT cases_approval_version_id_key UNIQUE (version_id);


--
-- Name: cases_authorship cases_authorship_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_authorship
    ADD CONSTRAINT cases_authorship_pkey PRIMARY KEY (id);


--
-- Name: cases_case cases_case_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_number_key UNIQUE (number);


--
-- Name: cases_case cases_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_pkey PRIMARY KEY (id);


--
-- Name: cases_caseevent cases_caseevent_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_caseevent
    ADD CONSTRAINT cases_caseevent_hash_key UNIQUE (hash);


--
-- Name: cases_caseevent cases_caseevent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_caseevent
    ADD CONSTRAINT cases_caseevent_pkey PRIMARY KEY (sequence);


--
-- Name: cases_caseperson cases_caseperson_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_caseperson
    ADD CONSTRAINT cases_caseperson_pkey PRIMARY KEY (id);


--
-- Name: cases_checkpoint cases_checkpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_checkpoint
    ADD CONSTRAINT cases_checkpoint_pkey PRIMARY KEY (size);


--
-- Name: cases_childview cases_childview_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_childview
    ADD CONSTRAINT cases_childview_pkey PRIMARY KEY (id);


--
-- Name: cases_code cases_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_code
    ADD CONSTRAINT cases_code_pkey PRIMARY KEY (id);


--
-- Name: cases_contactdetails cases_contactdetails_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_contactdetails
    ADD CONSTRAINT cases_contactdetails_pkey PRIMARY KEY (person_id);


--
-- Name: cases_correction cases_correction_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_event_id_key UNIQUE (event_id);


--
-- Name: cases_correction cases_correction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_pkey PRIMARY KEY (id);


--
-- Name: cases_correctionanswer cases_correctionanswer_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionanswer
    ADD CONSTRAINT cases_correctionanswer_event_id_key UNIQUE (event_id);


--
-- Name: cases_correctionanswer cases_correctionanswer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionanswer
    ADD CONSTRAINT cases_correctionanswer_pkey PRIMARY KEY (request_id);


--
-- Name: cases_correctionrequest cases_correctionrequest_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionrequest
    ADD CONSTRAINT cases_correctionrequest_event_id_key UNIQUE (event_id);


--
-- Name: cases_correctionrequest cases_correctionrequest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionrequest
    ADD CONSTRAINT cases_correctionrequest_pkey PRIMARY KEY (id);


--
-- Name: cases_deadlinerule cases_deadlinerule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_deadlinerule
    ADD CONSTRAINT cases_deadlinerule_pkey PRIMARY KEY (id);


--
-- Name: cases_decisionreference cases_decisionreference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_decisionreference
    ADD CONSTRAINT cases_decisionreference_pkey PRIMARY KEY (id);


--
-- Name: cases_deputy cases_deputy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_deputy
    ADD CONSTRAINT cases_deputy_pkey PRIMARY KEY (id);


--
-- Name: cases_goal cases_goal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_goal
    ADD CONSTRAINT cases_goal_pkey PRIMARY KEY (id);


--
-- Name: cases_goalscore cases_goalscore_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_goalscore
    ADD CONSTRAINT cases_goalscore_pkey PRIMARY KEY (id);


--
-- Name: cases_guardianship cases_guardianship_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_guardianship
    ADD CONSTRAINT cases_guardianship_pkey PRIMARY KEY (id);


--
-- Name: cases_hiddenreading cases_hiddenreading_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_hiddenreading
    ADD CONSTRAINT cases_hiddenreading_event_id_key UNIQUE (event_id);


--
-- Name: cases_hiddenreading cases_hiddenreading_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_hiddenreading
    ADD CONSTRAINT cases_hiddenreading_pkey PRIMARY KEY (id);


--
-- Name: cases_legaltext cases_legaltext_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_legaltext
    ADD CONSTRAINT cases_legaltext_pkey PRIMARY KEY (id);


--
-- Name: cases_negotiation cases_negotiation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_negotiation
    ADD CONSTRAINT cases_negotiation_pkey PRIMARY KEY (id);


--
-- Name: cases_networkmember cases_networkmember_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_networkmember
    ADD CONSTRAINT cases_networkmember_pkey PRIMARY KEY (id);


--
-- Name: cases_opening cases_opening_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_opening
    ADD CONSTRAINT cases_opening_pkey PRIMARY KEY (id);


--
-- Name: cases_ownview cases_ownview_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownview
    ADD CONSTRAINT cases_ownview_event_id_key UNIQUE (event_id);


--
-- Name: cases_ownview cases_ownview_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownview
    ADD CONSTRAINT cases_ownview_pkey PRIMARY KEY (id);


--
-- Name: cases_ownwords cases_ownwords_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownwords
    ADD CONSTRAINT cases_ownwords_event_id_key UNIQUE (event_id);


--
-- Name: cases_ownwords cases_ownwords_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownwords
    ADD CONSTRAINT cases_ownwords_pkey PRIMARY KEY (id);


--
-- Name: cases_paper cases_paper_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paper
    ADD CONSTRAINT cases_paper_event_id_key UNIQUE (event_id);


--
-- Name: cases_paper cases_paper_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paper
    ADD CONSTRAINT cases_paper_pkey PRIMARY KEY (version_id);


--
-- Name: cases_paperscan cases_paperscan_acknowledgement_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paperscan
    ADD CONSTRAINT cases_paperscan_acknowledgement_id_key UNIQUE (acknowledgement_id);


--
-- Name: cases_paperscan cases_paperscan_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paperscan
    ADD CONSTRAINT cases_paperscan_event_id_key UNIQUE (event_id);


--
-- Name: cases_paperscan cases_paperscan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paperscan
    ADD CONSTRAINT cases_paperscan_pkey PRIMARY KEY (id);


--
-- Name: cases_person cases_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_person
    ADD CONSTRAINT cases_person_pkey PRIMARY KEY (id);


--
-- Name: cases_plan cases_plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_plan
    ADD CONSTRAINT cases_plan_pkey PRIMARY KEY (version_id);


--
-- Name: cases_plangoal cases_plangoal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_plangoal
    ADD CONSTRAINT cases_plangoal_pkey PRIMARY KEY (id);


--
-- Name: cases_record cases_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_record
    ADD CONSTRAINT cases_record_pkey PRIMARY KEY (id);


--
-- Name: cases_recordversion cases_recordversion_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_event_id_key UNIQUE (event_id);


--
-- Name: cases_recordversion cases_recordversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_pkey PRIMARY KEY (id);


--
-- Name: cases_referral cases_referral_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_referral
    ADD CONSTRAINT cases_referral_pkey PRIMARY KEY (case_id);


--
-- Name: cases_referralanswer cases_referralanswer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_referralanswer
    ADD CONSTRAINT cases_referralanswer_pkey PRIMARY KEY (id);


--
-- Name: cases_retentionrule cases_retentionrule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_retentionrule
    ADD CONSTRAINT cases_retentionrule_pkey PRIMARY KEY (id);


--
-- Name: cases_sharedrevision cases_sharedrevision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_sharedrevision
    ADD CONSTRAINT cases_sharedrevision_pkey PRIMARY KEY (id);


--
-- Name: cases_sharedsession cases_sharedsession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_sharedsession
    ADD CONSTRAINT cases_sharedsession_pkey PRIMARY KEY (id);


--
-- Name: cases_sharedsession cases_sharedsession_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_sharedsession
    ADD CONSTRAINT cases_sharedsession_token_hash_key UNIQUE (token_hash);


--
-- Name: cases_staffassignment cases_staffassignment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_staffassignment
    ADD CONSTRAINT cases_staffassignment_pkey PRIMARY KEY (id);


--
-- Name: meetings_concernedchild child_concerned_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_concernedchild
    ADD CONSTRAINT child_concerned_once UNIQUE (version_id, child_id);


--
-- Name: cases_code code_once_a_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_code
    ADD CONSTRAINT code_once_a_day UNIQUE (code_set, value, valid_from);


--
-- Name: cases_decisionreference decision_once_a_child; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_decisionreference
    ADD CONSTRAINT decision_once_a_child UNIQUE (case_id, child_id, number);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: cases_plangoal goal_once_in_a_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_plangoal
    ADD CONSTRAINT goal_once_in_a_version UNIQUE (version_id, goal_id);


--
-- Name: reviews_reviewgoal goal_reviewed_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_reviewgoal
    ADD CONSTRAINT goal_reviewed_once UNIQUE (version_id, goal_id);


--
-- Name: meetings_touchedgoal goal_touched_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_touchedgoal
    ADD CONSTRAINT goal_touched_once UNIQUE (version_id, goal_id);


--
-- Name: meetings_agreeddone meetings_agreeddone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_agreeddone
    ADD CONSTRAINT meetings_agreeddone_pkey PRIMARY KEY (item_id);


--
-- Name: meetings_agreeditem meetings_agreeditem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_agreeditem
    ADD CONSTRAINT meetings_agreeditem_pkey PRIMARY KEY (id);


--
-- Name: meetings_childviewrecord meetings_childviewrecord_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_childviewrecord
    ADD CONSTRAINT meetings_childviewrecord_pkey PRIMARY KEY (version_id);


--
-- Name: meetings_concernedchild meetings_concernedchild_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_concernedchild
    ADD CONSTRAINT meetings_concernedchild_pkey PRIMARY KEY (id);


--
-- Name: meetings_entry meetings_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_entry
    ADD CONSTRAINT meetings_entry_pkey PRIMARY KEY (version_id);


--
-- Name: meetings_participant meetings_participant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_participant
    ADD CONSTRAINT meetings_participant_pkey PRIMARY KEY (id);


--
-- Name: meetings_touchedgoal meetings_touchedgoal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_touchedgoal
    ADD CONSTRAINT meetings_touchedgoal_pkey PRIMARY KEY (id);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: perhetyo_draft one_draft_a_person_and_form; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_draft
    ADD CONSTRAINT one_draft_a_person_and_form UNIQUE (user_id, form);


--
-- Name: cases_guardianship one_guardianship_a_pair; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_guardianship
    ADD CONSTRAINT one_guardianship_a_pair UNIQUE (case_id, child_id, adult_id);


--
-- Name: cases_goalscore one_number_a_voice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_goalscore
    ADD CONSTRAINT one_number_a_voice UNIQUE NULLS NOT DISTINCT (plan_goal_id, person_id);


--
-- Name: reviews_goaloutcome one_outcome_a_goal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_goaloutcome
    ADD CONSTRAINT one_outcome_a_goal UNIQUE (version_id, goal_id);


--
-- Name: reviews_outcomevoice one_outcome_a_voice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_outcomevoice
    ADD CONSTRAINT one_outcome_a_voice UNIQUE NULLS NOT DISTINCT (outcome_id, voice, person_id);


--
-- Name: reviews_goalvoice one_row_a_voice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_goalvoice
    ADD CONSTRAINT one_row_a_voice UNIQUE NULLS NOT DISTINCT (review_goal_id, voice, person_id);


--
-- Name: cases_childview one_view_a_child; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_childview
    ADD CONSTRAINT one_view_a_child UNIQUE (version_id, child_id);


--
-- Name: meetings_participant participant_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_participant
    ADD CONSTRAINT participant_once UNIQUE NULLS NOT DISTINCT (version_id, person_id, worker_id, member_id);


--
-- Name: perhetyo_draft perhetyo_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_draft
    ADD CONSTRAINT perhetyo_draft_pkey PRIMARY KEY (id);


--
-- Name: perhetyo_mark perhetyo_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_mark
    ADD CONSTRAINT perhetyo_mark_pkey PRIMARY KEY (name);


--
-- Name: perhetyo_readlog perhetyo_readlog_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_readlog
    ADD CONSTRAINT perhetyo_readlog_pkey PRIMARY KEY (id);


--
-- Name: perhetyo_securityevent perhetyo_securityevent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_securityevent
    ADD CONSTRAINT perhetyo_securityevent_pkey PRIMARY KEY (id);


--
-- Name: perhetyo_submission perhetyo_submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_submission
    ADD CONSTRAINT perhetyo_submission_pkey PRIMARY KEY (key);


--
-- Name: perhetyo_unit perhetyo_unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_unit
    ADD CONSTRAINT perhetyo_unit_pkey PRIMARY KEY (id);


--
-- Name: perhetyo_user_groups perhetyo_user_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user_groups
    ADD CONSTRAINT perhetyo_user_groups_pkey PRIMARY KEY (id);


--
-- Name: perhetyo_user_groups perhetyo_user_groups_user_id_group_id_2fdcabd8_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user_groups
    ADD CONSTRAINT perhetyo_user_groups_user_id_group_id_2fdcabd8_uniq UNIQUE (user_id, group_id);


--
-- Name: perhetyo_user perhetyo_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user
    ADD CONSTRAINT perhetyo_user_pkey PRIMARY KEY (id);


--
-- Name: perhetyo_user_user_permissions perhetyo_user_user_permi_user_id_permission_id_3436a75e_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user_user_permissions
    ADD CONSTRAINT perhetyo_user_user_permi_user_id_permission_id_3436a75e_uniq UNIQUE (user_id, permission_id);


--
-- Name: perhetyo_user_user_permissions perhetyo_user_user_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user_user_permissions
    ADD CONSTRAINT perhetyo_user_user_permissions_pkey PRIMARY KEY (id);


--
-- Name: perhetyo_user perhetyo_user_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user
    ADD CONSTRAINT perhetyo_user_username_key UNIQUE (username);


--
-- Name: cases_caseperson person_once_in_a_case; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_caseperson
    ADD CONSTRAINT person_once_in_a_case UNIQUE (case_id, person_id);


--
-- Name: reviews_closingsummary reviews_closingsummary_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_closingsummary
    ADD CONSTRAINT reviews_closingsummary_pkey PRIMARY KEY (version_id);


--
-- Name: reviews_feedback reviews_feedback_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_feedback
    ADD CONSTRAINT reviews_feedback_pkey PRIMARY KEY (id);


--
-- Name: reviews_feedbackturn reviews_feedbackturn_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_feedbackturn
    ADD CONSTRAINT reviews_feedbackturn_pkey PRIMARY KEY (id);


--
-- Name: reviews_goaloutcome reviews_goaloutcome_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_goaloutcome
    ADD CONSTRAINT reviews_goaloutcome_pkey PRIMARY KEY (id);


--
-- Name: reviews_goalvoice reviews_goalvoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_goalvoice
    ADD CONSTRAINT reviews_goalvoice_pkey PRIMARY KEY (id);


--
-- Name: reviews_outcomevoice reviews_outcomevoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_outcomevoice
    ADD CONSTRAINT reviews_outcomevoice_pkey PRIMARY KEY (id);


--
-- Name: reviews_review reviews_review_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_review
    ADD CONSTRAINT reviews_review_pkey PRIMARY KEY (version_id);


--
-- Name: reviews_reviewgoal reviews_reviewgoal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_reviewgoal
    ADD CONSTRAINT reviews_reviewgoal_pkey PRIMARY KEY (id);


--
-- Name: cases_sharedrevision revision_number_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_sharedrevision
    ADD CONSTRAINT revision_number_once UNIQUE (session_id, number);


--
-- Name: cases_recordversion version_number_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT version_number_once UNIQUE (record_id, number);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: assignment_worker; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assignment_worker ON public.cases_staffassignment USING btree (worker_id, starts_on);


--
-- Name: auditlog_logentry_action_229afe39; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_action_229afe39 ON public.auditlog_logentry USING btree (action);


--
-- Name: auditlog_logentry_actor_id_959271d2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_actor_id_959271d2 ON public.auditlog_logentry USING btree (actor_id);


--
-- Name: auditlog_logentry_cid_9f467263; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_cid_9f467263 ON public.auditlog_logentry USING btree (cid);


--
-- Name: auditlog_logentry_cid_9f467263_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_cid_9f467263_like ON public.auditlog_logentry USING btree (cid varchar_pattern_ops);


--
-- Name: auditlog_logentry_content_type_id_75830218; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_content_type_id_75830218 ON public.auditlog_logentry USING btree (content_type_id);


--
-- Name: auditlog_logentry_object_id_09c2eee8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_object_id_09c2eee8 ON public.auditlog_logentry USING btree (object_id);


--
-- Name: auditlog_logentry_object_pk_6e3219c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_object_pk_6e3219c0 ON public.auditlog_logentry USING btree (object_pk);


--
-- Name: auditlog_logentry_object_pk_6e3219c0_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_object_pk_6e3219c0_like ON public.auditlog_logentry USING btree (object_pk varchar_pattern_ops);


--
-- Name: auditlog_logentry_timestamp_37867bb0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auditlog_logentry_timestamp_37867bb0 ON public.auditlog_logentry USING btree ("timestamp");


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: cache_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cache_expires ON public.cache USING btree (expires);


--
-- Name: case_responsible; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_responsible ON public.cases_case USING btree (responsible_social_worker_id, state);


--
-- Name: case_unit_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_unit_state ON public.cases_case USING btree (unit_id, state);


--
-- Name: cases_acknowledgement_person_id_8c624838; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_acknowledgement_person_id_8c624838 ON public.cases_acknowledgement USING btree (person_id);


--
-- Name: cases_acknowledgement_session_id_aad72d88; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_acknowledgement_session_id_aad72d88 ON public.cases_acknowledgement USING btree (session_id);


--
-- Name: cases_acknowledgement_version_id_6c94886c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_acknowledgement_version_id_6c94886c ON public.cases_acknowledgement USING btree (version_id);


--
-- Name: cases_acknowledgement_witness_id_261cccd8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_acknowledgement_witness_id_261cccd8 ON public.cases_acknowledgement USING btree (witness_id);


--
-- Name: cases_annulment_made_by_id_54d1d6ae; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_annulment_made_by_id_54d1d6ae ON public.cases_annulment USING btree (made_by_id);


--
-- Name: cases_approval_decided_by_id_de32cb91; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_approval_decided_by_id_de32cb91 ON public.cases_approval USING btree (decided_by_id);


--
-- Name: cases_authorship_user_id_ee13cc4e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_authorship_user_id_ee13cc4e ON public.cases_authorship USING btree (user_id);


--
-- Name: cases_authorship_version_id_9029a8a0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_authorship_version_id_9029a8a0 ON public.cases_authorship USING btree (version_id);


--
-- Name: cases_case_closed_by_id_7c149f70; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_case_closed_by_id_7c149f70 ON public.cases_case USING btree (closed_by_id);


--
-- Name: cases_case_closing_by_id_4c8839f4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_case_closing_by_id_4c8839f4 ON public.cases_case USING btree (closing_by_id);


--
-- Name: cases_case_number_980c9551_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_case_number_980c9551_like ON public.cases_case USING btree (number varchar_pattern_ops);


--
-- Name: cases_case_queued_by_id_7655eaea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_case_queued_by_id_7655eaea ON public.cases_case USING btree (queued_by_id);


--
-- Name: cases_case_responsible_social_worker_id_1522009c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_case_responsible_social_worker_id_1522009c ON public.cases_case USING btree (responsible_social_worker_id);


--
-- Name: cases_case_started_by_id_eeb93168; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_case_started_by_id_eeb93168 ON public.cases_case USING btree (started_by_id);


--
-- Name: cases_case_unit_id_f34fc706; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_case_unit_id_f34fc706 ON public.cases_case USING btree (unit_id);


--
-- Name: cases_case_working_by_id_d739c7f4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_case_working_by_id_d739c7f4 ON public.cases_case USING btree (working_by_id);


--
-- Name: cases_caseevent_by_id_fa00fac4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_caseevent_by_id_fa00fac4 ON public.cases_caseevent USING btree (by_id);


--
-- Name: cases_caseevent_case_id_6c6031ac; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_caseevent_case_id_6c6031ac ON public.cases_caseevent USING btree (case_id);


--
-- Name: cases_caseevent_hash_8bd137eb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_caseevent_hash_8bd137eb_like ON public.cases_caseevent USING btree (hash varchar_pattern_ops);


--
-- Name: cases_caseperson_case_id_f97e1a77; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_caseperson_case_id_f97e1a77 ON public.cases_caseperson USING btree (case_id);


--
-- Name: cases_caseperson_person_id_b254d1ed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_caseperson_person_id_b254d1ed ON public.cases_caseperson USING btree (person_id);


--
-- Name: cases_childview_child_id_61d2704b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_childview_child_id_61d2704b ON public.cases_childview USING btree (child_id);


--
-- Name: cases_childview_version_id_0629728c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_childview_version_id_0629728c ON public.cases_childview USING btree (version_id);


--
-- Name: cases_correction_asked_by_id_eff48abd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correction_asked_by_id_eff48abd ON public.cases_correction USING btree (asked_by_id);


--
-- Name: cases_correction_made_by_id_62d1b132; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correction_made_by_id_62d1b132 ON public.cases_correction USING btree (made_by_id);


--
-- Name: cases_correction_original_id_66dad094; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correction_original_id_66dad094 ON public.cases_correction USING btree (original_id);


--
-- Name: cases_correction_request_id_b259d02b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correction_request_id_b259d02b ON public.cases_correction USING btree (request_id);


--
-- Name: cases_correctionanswer_answered_by_id_8cbd8b8e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correctionanswer_answered_by_id_8cbd8b8e ON public.cases_correctionanswer USING btree (answered_by_id);


--
-- Name: cases_correctionanswer_correction_id_1362fbb2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correctionanswer_correction_id_1362fbb2 ON public.cases_correctionanswer USING btree (correction_id);


--
-- Name: cases_correctionrequest_asked_by_id_0c7d8c27; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correctionrequest_asked_by_id_0c7d8c27 ON public.cases_correctionrequest USING btree (asked_by_id);


--
-- Name: cases_correctionrequest_version_id_6bfbf3b5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correctionrequest_version_id_6bfbf3b5 ON public.cases_correctionrequest USING btree (version_id);


--
-- Name: cases_correctionrequest_written_by_id_2decf33d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_correctionrequest_written_by_id_2decf33d ON public.cases_correctionrequest USING btree (written_by_id);


--
-- Name: cases_decisionreference_case_id_2877fd78; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_decisionreference_case_id_2877fd78 ON public.cases_decisionreference USING btree (case_id);


--
-- Name: cases_decisionreference_child_id_59ed12e4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_decisionreference_child_id_59ed12e4 ON public.cases_decisionreference USING btree (child_id);


--
-- Name: cases_deputy_appointed_by_id_65019b3f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_deputy_appointed_by_id_65019b3f ON public.cases_deputy USING btree (appointed_by_id);


--
-- Name: cases_deputy_deputy_id_291ea1fa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_deputy_deputy_id_291ea1fa ON public.cases_deputy USING btree (deputy_id);


--
-- Name: cases_deputy_social_worker_id_d01eaef4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_deputy_social_worker_id_d01eaef4 ON public.cases_deputy USING btree (social_worker_id);


--
-- Name: cases_goal_case_id_98c155e3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_goal_case_id_98c155e3 ON public.cases_goal USING btree (case_id);


--
-- Name: cases_goalscore_person_id_4eda13db; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_goalscore_person_id_4eda13db ON public.cases_goalscore USING btree (person_id);


--
-- Name: cases_goalscore_plan_goal_id_8519eff7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_goalscore_plan_goal_id_8519eff7 ON public.cases_goalscore USING btree (plan_goal_id);


--
-- Name: cases_guardianship_adult_id_ff0eab7d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_guardianship_adult_id_ff0eab7d ON public.cases_guardianship USING btree (adult_id);


--
-- Name: cases_guardianship_case_id_168fa530; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_guardianship_case_id_168fa530 ON public.cases_guardianship USING btree (case_id);


--
-- Name: cases_guardianship_child_id_a9248aad; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_guardianship_child_id_a9248aad ON public.cases_guardianship USING btree (child_id);


--
-- Name: cases_hiddenreading_annulment_id_61b8abf1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_hiddenreading_annulment_id_61b8abf1 ON public.cases_hiddenreading USING btree (annulment_id);


--
-- Name: cases_hiddenreading_read_by_id_ff08e6ef; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_hiddenreading_read_by_id_ff08e6ef ON public.cases_hiddenreading USING btree (read_by_id);


--
-- Name: cases_negotiation_version_id_f4b080c5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_negotiation_version_id_f4b080c5 ON public.cases_negotiation USING btree (version_id);


--
-- Name: cases_networkmember_case_id_81bf7ecd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_networkmember_case_id_81bf7ecd ON public.cases_networkmember USING btree (case_id);


--
-- Name: cases_opening_case_id_a89dc2a0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_opening_case_id_a89dc2a0 ON public.cases_opening USING btree (case_id);


--
-- Name: cases_opening_user_id_025db8cc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_opening_user_id_025db8cc ON public.cases_opening USING btree (user_id);


--
-- Name: cases_ownview_person_id_073411d6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_ownview_person_id_073411d6 ON public.cases_ownview USING btree (person_id);


--
-- Name: cases_ownview_version_id_fe31167e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_ownview_version_id_fe31167e ON public.cases_ownview USING btree (version_id);


--
-- Name: cases_ownview_written_by_id_7a182e81; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_ownview_written_by_id_7a182e81 ON public.cases_ownview USING btree (written_by_id);


--
-- Name: cases_ownwords_person_id_750c49d8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_ownwords_person_id_750c49d8 ON public.cases_ownwords USING btree (person_id);


--
-- Name: cases_ownwords_session_id_8fa2e351; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_ownwords_session_id_8fa2e351 ON public.cases_ownwords USING btree (session_id);


--
-- Name: cases_ownwords_version_id_5e1bc587; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_ownwords_version_id_5e1bc587 ON public.cases_ownwords USING btree (version_id);


--
-- Name: cases_paperscan_added_by_id_c1eb0930; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_paperscan_added_by_id_c1eb0930 ON public.cases_paperscan USING btree (added_by_id);


--
-- Name: cases_plangoal_goal_id_ad8a1fa7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_plangoal_goal_id_ad8a1fa7 ON public.cases_plangoal USING btree (goal_id);


--
-- Name: cases_plangoal_version_id_835bf44d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_plangoal_version_id_835bf44d ON public.cases_plangoal USING btree (version_id);


--
-- Name: cases_record_case_id_9b8017c6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_record_case_id_9b8017c6 ON public.cases_record USING btree (case_id);


--
-- Name: cases_recordversion_correction_id_dc9ac8cd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_recordversion_correction_id_dc9ac8cd ON public.cases_recordversion USING btree (correction_id);


--
-- Name: cases_recordversion_created_by_id_0e186055; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_recordversion_created_by_id_0e186055 ON public.cases_recordversion USING btree (created_by_id);


--
-- Name: cases_recordversion_edited_by_id_2c517075; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_recordversion_edited_by_id_2c517075 ON public.cases_recordversion USING btree (edited_by_id);


--
-- Name: cases_recordversion_finalised_by_id_5e359440; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_recordversion_finalised_by_id_5e359440 ON public.cases_recordversion USING btree (finalised_by_id);


--
-- Name: cases_recordversion_frozen_by_id_34064e00; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_recordversion_frozen_by_id_34064e00 ON public.cases_recordversion USING btree (frozen_by_id);


--
-- Name: cases_recordversion_record_id_379623fa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_recordversion_record_id_379623fa ON public.cases_recordversion USING btree (record_id);


--
-- Name: cases_recordversion_submitted_by_id_cf14388d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_recordversion_submitted_by_id_cf14388d ON public.cases_recordversion USING btree (submitted_by_id);


--
-- Name: cases_referral_sent_by_id_a85c498a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_referral_sent_by_id_a85c498a ON public.cases_referral USING btree (sent_by_id);


--
-- Name: cases_referralanswer_answered_by_id_8f291dcd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_referralanswer_answered_by_id_8f291dcd ON public.cases_referralanswer USING btree (answered_by_id);


--
-- Name: cases_referralanswer_case_id_ce2fa8e3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_referralanswer_case_id_ce2fa8e3 ON public.cases_referralanswer USING btree (case_id);


--
-- Name: cases_sharedrevision_session_id_98235b42; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_sharedrevision_session_id_98235b42 ON public.cases_sharedrevision USING btree (session_id);


--
-- Name: cases_sharedsession_token_hash_7ef0a37c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_sharedsession_token_hash_7ef0a37c_like ON public.cases_sharedsession USING btree (token_hash varchar_pattern_ops);


--
-- Name: cases_sharedsession_version_id_c279664e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_sharedsession_version_id_c279664e ON public.cases_sharedsession USING btree (version_id);


--
-- Name: cases_sharedsession_worker_id_b2482872; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_sharedsession_worker_id_b2482872 ON public.cases_sharedsession USING btree (worker_id);


--
-- Name: cases_staffassignment_case_id_0c881845; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_staffassignment_case_id_0c881845 ON public.cases_staffassignment USING btree (case_id);


--
-- Name: cases_staffassignment_worker_id_8034879d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_staffassignment_worker_id_8034879d ON public.cases_staffassignment USING btree (worker_id);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: entry_starts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_starts ON public.meetings_entry USING btree (starts_at);


--
-- Name: event_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_case ON public.cases_caseevent USING btree (case_id, sequence DESC);


--
-- Name: meetings_agreeddone_by_id_c312583d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_agreeddone_by_id_c312583d ON public.meetings_agreeddone USING btree (by_id);


--
-- Name: meetings_agreeditem_version_id_4014b50e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_agreeditem_version_id_4014b50e ON public.meetings_agreeditem USING btree (version_id);


--
-- Name: meetings_childviewrecord_child_id_2b7baf9d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_childviewrecord_child_id_2b7baf9d ON public.meetings_childviewrecord USING btree (child_id);


--
-- Name: meetings_concernedchild_child_id_581e2216; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_concernedchild_child_id_581e2216 ON public.meetings_concernedchild USING btree (child_id);


--
-- Name: meetings_concernedchild_version_id_a2cc7148; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_concernedchild_version_id_a2cc7148 ON public.meetings_concernedchild USING btree (version_id);


--
-- Name: meetings_participant_member_id_4dbab283; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_participant_member_id_4dbab283 ON public.meetings_participant USING btree (member_id);


--
-- Name: meetings_participant_person_id_99a8aaea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_participant_person_id_99a8aaea ON public.meetings_participant USING btree (person_id);


--
-- Name: meetings_participant_version_id_b65c2faa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_participant_version_id_b65c2faa ON public.meetings_participant USING btree (version_id);


--
-- Name: meetings_participant_worker_id_50658847; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_participant_worker_id_50658847 ON public.meetings_participant USING btree (worker_id);


--
-- Name: meetings_touchedgoal_goal_id_f178d263; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_touchedgoal_goal_id_f178d263 ON public.meetings_touchedgoal USING btree (goal_id);


--
-- Name: meetings_touchedgoal_version_id_1f9ba9ba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_touchedgoal_version_id_1f9ba9ba ON public.meetings_touchedgoal USING btree (version_id);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: one_final_revision; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_final_revision ON public.cases_sharedrevision USING btree (session_id) WHERE is_final;


--
-- Name: one_lead_worker_a_case; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_lead_worker_a_case ON public.cases_staffassignment USING btree (case_id) WHERE ((ends_on IS NULL) AND ((role)::text = 'lead'::text));


--
-- Name: one_plan_a_case; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_plan_a_case ON public.cases_record USING btree (case_id) WHERE ((kind)::text = 'plan'::text);


--
-- Name: one_shared_screen_a_version; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_shared_screen_a_version ON public.cases_sharedsession USING btree (version_id) WHERE (ended_at IS NULL);


--
-- Name: one_summary_a_case; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_summary_a_case ON public.cases_record USING btree (case_id) WHERE ((kind)::text = 'summary'::text);


--
-- Name: one_version_in_force; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_version_in_force ON public.cases_recordversion USING btree (record_id) WHERE ((state)::text = ANY ((ARRAY['approved'::character varying, 'finalised'::character varying])::text[]));


--
-- Name: one_version_in_work; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_version_in_work ON public.cases_recordversion USING btree (record_id) WHERE ((state)::text = ANY ((ARRAY['draft'::character varying, 'ready_for_family'::character varying, 'submitted'::character varying])::text[]));


--
-- Name: one_word_a_person_on_a_screen; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_word_a_person_on_a_screen ON public.cases_acknowledgement USING btree (session_id, person_id) WHERE (session_id IS NOT NULL);


--
-- Name: perhetyo_draft_user_id_ba0ebc0f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_draft_user_id_ba0ebc0f ON public.perhetyo_draft USING btree (user_id);


--
-- Name: perhetyo_mark_name_597cd08f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_mark_name_597cd08f_like ON public.perhetyo_mark USING btree (name varchar_pattern_ops);


--
-- Name: perhetyo_readlog_user_id_ca471b6b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_readlog_user_id_ca471b6b ON public.perhetyo_readlog USING btree (user_id);


--
-- Name: perhetyo_securityevent_user_id_cf6167fd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_securityevent_user_id_cf6167fd ON public.perhetyo_securityevent USING btree (user_id);


--
-- Name: perhetyo_submission_user_id_caf8f83d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_submission_user_id_caf8f83d ON public.perhetyo_submission USING btree (user_id);


--
-- Name: perhetyo_user_groups_group_id_01e115fc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_user_groups_group_id_01e115fc ON public.perhetyo_user_groups USING btree (group_id);


--
-- Name: perhetyo_user_groups_user_id_fbf291e7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_user_groups_user_id_fbf291e7 ON public.perhetyo_user_groups USING btree (user_id);


--
-- Name: perhetyo_user_unit_id_b5a59a56; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_user_unit_id_b5a59a56 ON public.perhetyo_user USING btree (unit_id);


--
-- Name: perhetyo_user_user_permissions_permission_id_351d22be; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_user_user_permissions_permission_id_351d22be ON public.perhetyo_user_user_permissions USING btree (permission_id);


--
-- Name: perhetyo_user_user_permissions_user_id_453ad1d8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_user_user_permissions_user_id_453ad1d8 ON public.perhetyo_user_user_permissions USING btree (user_id);


--
-- Name: perhetyo_user_username_851311ed_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX perhetyo_user_username_851311ed_like ON public.perhetyo_user USING btree (username varchar_pattern_ops);


--
-- Name: readlog_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readlog_case ON public.perhetyo_readlog USING btree (case_id, at);


--
-- Name: readlog_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readlog_person ON public.perhetyo_readlog USING btree (person_id, at);


--
-- Name: readlog_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readlog_user ON public.perhetyo_readlog USING btree (user_id, at);


--
-- Name: reviews_feedback_unit_id_4aea840e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_feedback_unit_id_4aea840e ON public.reviews_feedback USING btree (unit_id);


--
-- Name: reviews_feedbackturn_by_id_da2e8e79; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_feedbackturn_by_id_da2e8e79 ON public.reviews_feedbackturn USING btree (by_id);


--
-- Name: reviews_feedbackturn_case_id_bf76955d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_feedbackturn_case_id_bf76955d ON public.reviews_feedbackturn USING btree (case_id);


--
-- Name: reviews_feedbackturn_session_id_ba6c6c94; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_feedbackturn_session_id_ba6c6c94 ON public.reviews_feedbackturn USING btree (session_id);


--
-- Name: reviews_goaloutcome_goal_id_da06b8b0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_goaloutcome_goal_id_da06b8b0 ON public.reviews_goaloutcome USING btree (goal_id);


--
-- Name: reviews_goaloutcome_version_id_f6f145eb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_goaloutcome_version_id_f6f145eb ON public.reviews_goaloutcome USING btree (version_id);


--
-- Name: reviews_goalvoice_person_id_e0266016; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_goalvoice_person_id_e0266016 ON public.reviews_goalvoice USING btree (person_id);


--
-- Name: reviews_goalvoice_review_goal_id_803f936d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_goalvoice_review_goal_id_803f936d ON public.reviews_goalvoice USING btree (review_goal_id);


--
-- Name: reviews_outcomevoice_outcome_id_32475efe; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_outcomevoice_outcome_id_32475efe ON public.reviews_outcomevoice USING btree (outcome_id);


--
-- Name: reviews_outcomevoice_person_id_3887deda; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_outcomevoice_person_id_3887deda ON public.reviews_outcomevoice USING btree (person_id);


--
-- Name: reviews_reviewgoal_goal_id_b3fd52c1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_reviewgoal_goal_id_b3fd52c1 ON public.reviews_reviewgoal USING btree (goal_id);


--
-- Name: reviews_reviewgoal_version_id_f73ce473; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_reviewgoal_version_id_f73ce473 ON public.reviews_reviewgoal USING btree (version_id);


--
-- Name: securityevent_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX securityevent_kind ON public.perhetyo_securityevent USING btree (kind, at);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: cases_case case_begins_as_a_draft; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_begins_as_a_draft BEFORE INSERT ON public.cases_case FOR EACH ROW WHEN (((new.state)::text <> 'referral_draft'::text)) EXECUTE FUNCTION public.case_begins_as_a_draft();


--
-- Name: cases_acknowledgement named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_acknowledgement FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_annulment named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_annulment FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_approval named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_approval FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_authorship named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_authorship FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_case named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_case FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_caseevent named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_caseevent FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_caseperson named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_caseperson FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_childview named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_childview FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_contactdetails named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_contactdetails FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_correction named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_correction FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_correctionanswer named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_correctionanswer FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_correctionrequest named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_correctionrequest FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_decisionreference named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_decisionreference FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_deputy named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_deputy FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_goal named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_goal FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_goalscore named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_goalscore FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_guardianship named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_guardianship FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_hiddenreading named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_hiddenreading FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_negotiation named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_negotiation FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_networkmember named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_networkmember FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_opening named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_opening FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_ownview named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_ownview FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_ownwords named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_ownwords FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_paper named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_paper FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_paperscan named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_paperscan FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_person named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_person FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_plan named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_plan FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_plangoal named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_plangoal FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_record named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_record FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_recordversion named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_recordversion FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_referral named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_referral FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_referralanswer named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_referralanswer FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_sharedrevision named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_sharedrevision FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_sharedsession named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_sharedsession FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_staffassignment named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.cases_staffassignment FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: meetings_agreeddone named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_agreeddone FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: meetings_agreeditem named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_agreeditem FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: meetings_childviewrecord named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_childviewrecord FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: meetings_concernedchild named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_concernedchild FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: meetings_entry named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_entry FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: meetings_participant named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_participant FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: meetings_touchedgoal named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_touchedgoal FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: reviews_closingsummary named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_closingsummary FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: reviews_feedback named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_feedback FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: reviews_feedbackturn named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_feedbackturn FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: reviews_goaloutcome named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_goaloutcome FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: reviews_goalvoice named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_goalvoice FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: reviews_outcomevoice named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_outcomevoice FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: reviews_review named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_review FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: reviews_reviewgoal named_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER named_actor BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_reviewgoal FOR EACH STATEMENT EXECUTE FUNCTION public.require_actor();


--
-- Name: cases_ownwords own_words_as_typed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER own_words_as_typed BEFORE INSERT ON public.cases_ownwords FOR EACH ROW EXECUTE FUNCTION public.own_words_as_typed();


--
-- Name: cases_acknowledgement pgtrigger_acknowledgement_append_only_68e60; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_acknowledgement_append_only_68e60 BEFORE DELETE OR UPDATE ON public.cases_acknowledgement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_acknowledgement_append_only_68e60();


--
-- Name: TRIGGER pgtrigger_acknowledgement_append_only_68e60 ON cases_acknowledgement; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_acknowledgement_append_only_68e60 ON public.cases_acknowledgement IS '2e0b92c4d1647602d70accc206a857c0ea0d539e';


--
-- Name: meetings_agreeddone pgtrigger_agreeddone_append_only_8211f; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_agreeddone_append_only_8211f BEFORE DELETE OR UPDATE ON public.meetings_agreeddone FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_agreeddone_append_only_8211f();


--
-- Name: TRIGGER pgtrigger_agreeddone_append_only_8211f ON meetings_agreeddone; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_agreeddone_append_only_8211f ON public.meetings_agreeddone IS 'c0adccd64e50524e69866767af08553b1917f458';


--
-- Name: meetings_agreeditem pgtrigger_agreeditem_of_a_draft_e63a6; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_agreeditem_of_a_draft_e63a6 BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_agreeditem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_agreeditem_of_a_draft_e63a6();


--
-- Name: TRIGGER pgtrigger_agreeditem_of_a_draft_e63a6 ON meetings_agreeditem; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_agreeditem_of_a_draft_e63a6 ON public.meetings_agreeditem IS 'c68bb0355211494bf31248de5fb18f2f737c893f';


--
-- Name: cases_annulment pgtrigger_annulment_append_only_abbd0; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_annulment_append_only_abbd0 BEFORE DELETE OR UPDATE ON public.cases_annulment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_annulment_append_only_abbd0();


--
-- Name: TRIGGER pgtrigger_annulment_append_only_abbd0 ON cases_annulment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_annulment_append_only_abbd0 ON public.cases_annulment IS '268c80f4eaf7010fbba8d922c4bdf3b60e81c516';


--
-- Name: cases_approval pgtrigger_approval_append_only_e9a5f; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_approval_append_only_e9a5f BEFORE DELETE OR UPDATE ON public.cases_approval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_approval_append_only_e9a5f();


--
-- Name: TRIGGER pgtrigger_approval_append_only_e9a5f ON cases_approval; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_approval_append_only_e9a5f ON public.cases_approval IS '5c795c3445061e71b88dc0e28a6ecfa45ef474a7';


--
-- Name: cases_approval pgtrigger_author_is_not_approver_ee7ba; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_author_is_not_approver_ee7ba BEFORE INSERT ON public.cases_approval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_author_is_not_approver_ee7ba();


--
-- Name: TRIGGER pgtrigger_author_is_not_approver_ee7ba ON cases_approval; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_author_is_not_approver_ee7ba ON public.cases_approval IS 'd76e3ee594b27f7a7428cf4db7dd1979db907cca';


--
-- Name: cases_authorship pgtrigger_authorship_append_only_55a30; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_authorship_append_only_55a30 BEFORE DELETE OR UPDATE ON public.cases_authorship FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_authorship_append_only_55a30();


--
-- Name: TRIGGER pgtrigger_authorship_append_only_55a30 ON cases_authorship; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_authorship_append_only_55a30 ON public.cases_authorship IS 'b33017e6f2bcdda9a2b08fd5c98730b7d1161a08';


--
-- Name: cases_authorship pgtrigger_authorship_of_a_draft_d09e0; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_authorship_of_a_draft_d09e0 BEFORE INSERT OR DELETE OR UPDATE ON public.cases_authorship FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_authorship_of_a_draft_d09e0();


--
-- Name: TRIGGER pgtrigger_authorship_of_a_draft_d09e0 ON cases_authorship; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_authorship_of_a_draft_d09e0 ON public.cases_authorship IS 'f3eba2c228f379be58f10ff041f24c8fb7f0f54d';


--
-- Name: cases_case pgtrigger_case_state_moves_c2131; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_case_state_moves_c2131 BEFORE UPDATE ON public.cases_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_case_state_moves_c2131();


--
-- Name: TRIGGER pgtrigger_case_state_moves_c2131 ON cases_case; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_case_state_moves_c2131 ON public.cases_case IS '99c91431cf461eadc7358cccaf90203fd5b4be58';


--
-- Name: cases_caseevent pgtrigger_caseevent_append_only_c15c2; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_caseevent_append_only_c15c2 BEFORE DELETE OR UPDATE ON public.cases_caseevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_caseevent_append_only_c15c2();


--
-- Name: TRIGGER pgtrigger_caseevent_append_only_c15c2 ON cases_caseevent; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_caseevent_append_only_c15c2 ON public.cases_caseevent IS 'f772632ccaa134bc24e28b6924f92804bec07441';


--
-- Name: cases_checkpoint pgtrigger_checkpoint_append_only_5d240; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_checkpoint_append_only_5d240 BEFORE DELETE OR UPDATE ON public.cases_checkpoint FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_checkpoint_append_only_5d240();


--
-- Name: TRIGGER pgtrigger_checkpoint_append_only_5d240 ON cases_checkpoint; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_checkpoint_append_only_5d240 ON public.cases_checkpoint IS '3ffdf52c5804f54d304e1b105d0920312b6c1944';


--
-- Name: cases_childview pgtrigger_childview_of_a_draft_63a20; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_childview_of_a_draft_63a20 BEFORE INSERT OR DELETE OR UPDATE ON public.cases_childview FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_childview_of_a_draft_63a20();


--
-- Name: TRIGGER pgtrigger_childview_of_a_draft_63a20 ON cases_childview; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_childview_of_a_draft_63a20 ON public.cases_childview IS '5358f6c64f5a4c54f9a8481ca3d308a9ca1a51ea';


--
-- Name: meetings_childviewrecord pgtrigger_childviewrecord_of_a_draft_27ad3; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_childviewrecord_of_a_draft_27ad3 BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_childviewrecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_childviewrecord_of_a_draft_27ad3();


--
-- Name: TRIGGER pgtrigger_childviewrecord_of_a_draft_27ad3 ON meetings_childviewrecord; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_childviewrecord_of_a_draft_27ad3 ON public.meetings_childviewrecord IS '1fc7e206645794f8bc30dbc30e496a83f5d01cb9';


--
-- Name: reviews_closingsummary pgtrigger_closingsummary_of_a_draft_9d7f1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_closingsummary_of_a_draft_9d7f1 BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_closingsummary FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_closingsummary_of_a_draft_9d7f1();


--
-- Name: TRIGGER pgtrigger_closingsummary_of_a_draft_9d7f1 ON reviews_closingsummary; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_closingsummary_of_a_draft_9d7f1 ON public.reviews_closingsummary IS 'b8d727a83f0adef2990a8fee703c437098cb728a';


--
-- Name: meetings_concernedchild pgtrigger_concernedchild_of_a_draft_19cac; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_concernedchild_of_a_draft_19cac BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_concernedchild FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_concernedchild_of_a_draft_19cac();


--
-- Name: TRIGGER pgtrigger_concernedchild_of_a_draft_19cac ON meetings_concernedchild; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_concernedchild_of_a_draft_19cac ON public.meetings_concernedchild IS '2b3b325281865fee7fb8df64f28cdcfb60d578e2';


--
-- Name: cases_correction pgtrigger_correction_append_only_c92d3; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_correction_append_only_c92d3 BEFORE DELETE OR UPDATE ON public.cases_correction FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_correction_append_only_c92d3();


--
-- Name: TRIGGER pgtrigger_correction_append_only_c92d3 ON cases_correction; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_correction_append_only_c92d3 ON public.cases_correction IS 'fedd06978c878b4ed2b8e07b30b75ac44b387359';


--
-- Name: cases_correctionanswer pgtrigger_correctionanswer_append_only_49940; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_correctionanswer_append_only_49940 BEFORE DELETE OR UPDATE ON public.cases_correctionanswer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_correctionanswer_append_only_49940();


--
-- Name: TRIGGER pgtrigger_correctionanswer_append_only_49940 ON cases_correctionanswer; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_correctionanswer_append_only_49940 ON public.cases_correctionanswer IS '8ebf137cc745838485961a554032b3dab72ef881';


--
-- Name: cases_correctionrequest pgtrigger_correctionrequest_append_only_08dc5; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_correctionrequest_append_only_08dc5 BEFORE DELETE OR UPDATE ON public.cases_correctionrequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_correctionrequest_append_only_08dc5();


--
-- Name: TRIGGER pgtrigger_correctionrequest_append_only_08dc5 ON cases_correctionrequest; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_correctionrequest_append_only_08dc5 ON public.cases_correctionrequest IS '36950f15ac2d0b52e677a4140a537f3d4cfa812d';


--
-- Name: meetings_entry pgtrigger_entry_of_a_draft_84fd8; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_entry_of_a_draft_84fd8 BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_entry_of_a_draft_84fd8();


--
-- Name: TRIGGER pgtrigger_entry_of_a_draft_84fd8 ON meetings_entry; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_entry_of_a_draft_84fd8 ON public.meetings_entry IS '89aef66ef9d9ae2bf60777f3d341831d56e343a0';


--
-- Name: reviews_feedback pgtrigger_feedback_append_only_426d3; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_feedback_append_only_426d3 BEFORE DELETE OR UPDATE ON public.reviews_feedback FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_feedback_append_only_426d3();


--
-- Name: TRIGGER pgtrigger_feedback_append_only_426d3 ON reviews_feedback; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_feedback_append_only_426d3 ON public.reviews_feedback IS '7136ed939cf65345e5f850298192be3a33f5116d';


--
-- Name: reviews_feedbackturn pgtrigger_feedbackturn_append_only_b4e87; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_feedbackturn_append_only_b4e87 BEFORE DELETE OR UPDATE ON public.reviews_feedbackturn FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_feedbackturn_append_only_b4e87();


--
-- Name: TRIGGER pgtrigger_feedbackturn_append_only_b4e87 ON reviews_feedbackturn; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_feedbackturn_append_only_b4e87 ON public.reviews_feedbackturn IS 'b453bd9097802d2d6742899b06479778be534f49';


--
-- Name: reviews_goaloutcome pgtrigger_goaloutcome_of_a_draft_2dc24; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_goaloutcome_of_a_draft_2dc24 BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_goaloutcome FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_goaloutcome_of_a_draft_2dc24();


--
-- Name: TRIGGER pgtrigger_goaloutcome_of_a_draft_2dc24 ON reviews_goaloutcome; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_goaloutcome_of_a_draft_2dc24 ON public.reviews_goaloutcome IS 'c968e6c2b1fefbbc1feabc27a7252ab26d657418';


--
-- Name: cases_goalscore pgtrigger_goalscore_of_a_draft_c8f41; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_goalscore_of_a_draft_c8f41 BEFORE INSERT OR DELETE OR UPDATE ON public.cases_goalscore FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_goalscore_of_a_draft_c8f41();


--
-- Name: TRIGGER pgtrigger_goalscore_of_a_draft_c8f41 ON cases_goalscore; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_goalscore_of_a_draft_c8f41 ON public.cases_goalscore IS '79e954ef4f8da506d9fef42570d8c7d6627e4e2f';


--
-- Name: reviews_goalvoice pgtrigger_goalvoice_of_a_draft_a3184; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_goalvoice_of_a_draft_a3184 BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_goalvoice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_goalvoice_of_a_draft_a3184();


--
-- Name: TRIGGER pgtrigger_goalvoice_of_a_draft_a3184 ON reviews_goalvoice; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_goalvoice_of_a_draft_a3184 ON public.reviews_goalvoice IS '11374f6d466e226b83f718b89b00f781f6380022';


--
-- Name: cases_hiddenreading pgtrigger_hiddenreading_append_only_179b1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_hiddenreading_append_only_179b1 BEFORE DELETE OR UPDATE ON public.cases_hiddenreading FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_hiddenreading_append_only_179b1();


--
-- Name: TRIGGER pgtrigger_hiddenreading_append_only_179b1 ON cases_hiddenreading; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_hiddenreading_append_only_179b1 ON public.cases_hiddenreading IS '2d02ca5d5e162b9024b472ae5541bd5d506fd33c';


--
-- Name: perhetyo_mark pgtrigger_mark_stays_15557; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_mark_stays_15557 BEFORE DELETE OR UPDATE ON public.perhetyo_mark FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_stays_15557();


--
-- Name: TRIGGER pgtrigger_mark_stays_15557 ON perhetyo_mark; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_mark_stays_15557 ON public.perhetyo_mark IS '1e63cda9efd0e99b6189ac2d82398d4a91eb666a';


--
-- Name: cases_negotiation pgtrigger_negotiation_of_a_draft_43d66; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_negotiation_of_a_draft_43d66 BEFORE INSERT OR DELETE OR UPDATE ON public.cases_negotiation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_negotiation_of_a_draft_43d66();


--
-- Name: TRIGGER pgtrigger_negotiation_of_a_draft_43d66 ON cases_negotiation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_negotiation_of_a_draft_43d66 ON public.cases_negotiation IS '0a67afeb27b42d3d25c68ee84f8dc85d5d149a98';


--
-- Name: cases_opening pgtrigger_opening_append_only_d5fa1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_opening_append_only_d5fa1 BEFORE DELETE OR UPDATE ON public.cases_opening FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_opening_append_only_d5fa1();


--
-- Name: TRIGGER pgtrigger_opening_append_only_d5fa1 ON cases_opening; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_opening_append_only_d5fa1 ON public.cases_opening IS '7ec4520ddb08d08d1eaa424a6e39af5318c4a6b7';


--
-- Name: reviews_outcomevoice pgtrigger_outcomevoice_of_a_draft_b3e1e; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_outcomevoice_of_a_draft_b3e1e BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_outcomevoice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_outcomevoice_of_a_draft_b3e1e();


--
-- Name: TRIGGER pgtrigger_outcomevoice_of_a_draft_b3e1e ON reviews_outcomevoice; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_outcomevoice_of_a_draft_b3e1e ON public.reviews_outcomevoice IS '1f8976d5810fbf8b0d14f18dff1f881193109299';


--
-- Name: cases_ownview pgtrigger_ownview_append_only_49fe7; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_ownview_append_only_49fe7 BEFORE DELETE OR UPDATE ON public.cases_ownview FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_ownview_append_only_49fe7();


--
-- Name: TRIGGER pgtrigger_ownview_append_only_49fe7 ON cases_ownview; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_ownview_append_only_49fe7 ON public.cases_ownview IS 'e45a9ef8ec24f0de605b308bc7c7293b568a8d8a';


--
-- Name: cases_ownwords pgtrigger_ownwords_append_only_d10fe; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_ownwords_append_only_d10fe BEFORE DELETE OR UPDATE ON public.cases_ownwords FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_ownwords_append_only_d10fe();


--
-- Name: TRIGGER pgtrigger_ownwords_append_only_d10fe ON cases_ownwords; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_ownwords_append_only_d10fe ON public.cases_ownwords IS 'e1a9afddb74e143de59e6c9df1c8617998fe5f90';


--
-- Name: cases_paper pgtrigger_paper_append_only_526a0; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_paper_append_only_526a0 BEFORE DELETE OR UPDATE ON public.cases_paper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_paper_append_only_526a0();


--
-- Name: TRIGGER pgtrigger_paper_append_only_526a0 ON cases_paper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_paper_append_only_526a0 ON public.cases_paper IS '33d013ea8c31a95fdc30b7a30a04940349fed63e';


--
-- Name: cases_paperscan pgtrigger_paperscan_append_only_786ce; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_paperscan_append_only_786ce BEFORE DELETE OR UPDATE ON public.cases_paperscan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_paperscan_append_only_786ce();


--
-- Name: TRIGGER pgtrigger_paperscan_append_only_786ce ON cases_paperscan; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_paperscan_append_only_786ce ON public.cases_paperscan IS '5ccd764695140cb7ff37d968bf8e1eb939ed4e2c';


--
-- Name: meetings_participant pgtrigger_participant_of_a_draft_ff17e; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_participant_of_a_draft_ff17e BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_participant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_participant_of_a_draft_ff17e();


--
-- Name: TRIGGER pgtrigger_participant_of_a_draft_ff17e ON meetings_participant; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_participant_of_a_draft_ff17e ON public.meetings_participant IS '2707b12403d9e440b169153726687711886d1906';


--
-- Name: cases_plan pgtrigger_plan_of_a_draft_1ef9f; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_plan_of_a_draft_1ef9f BEFORE INSERT OR DELETE OR UPDATE ON public.cases_plan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_plan_of_a_draft_1ef9f();


--
-- Name: TRIGGER pgtrigger_plan_of_a_draft_1ef9f ON cases_plan; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_plan_of_a_draft_1ef9f ON public.cases_plan IS '894fc68a8c5eac76e76e6ce154b50b4f089ab1e1';


--
-- Name: cases_plangoal pgtrigger_plangoal_of_a_draft_2f1ec; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_plangoal_of_a_draft_2f1ec BEFORE INSERT OR DELETE OR UPDATE ON public.cases_plangoal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_plangoal_of_a_draft_2f1ec();


--
-- Name: TRIGGER pgtrigger_plangoal_of_a_draft_2f1ec ON cases_plangoal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_plangoal_of_a_draft_2f1ec ON public.cases_plangoal IS '0dca38fa8b95446a9ef72cfa9128c7f535f04ae2';


--
-- Name: perhetyo_readlog pgtrigger_readlog_append_only_39e43; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_readlog_append_only_39e43 BEFORE DELETE OR UPDATE ON public.perhetyo_readlog FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_readlog_append_only_39e43();


--
-- Name: TRIGGER pgtrigger_readlog_append_only_39e43 ON perhetyo_readlog; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_readlog_append_only_39e43 ON public.perhetyo_readlog IS '207fb40830475f1f15539761cfd2f31daf449e94';


--
-- Name: cases_record pgtrigger_record_keeps_its_case_52218; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_record_keeps_its_case_52218 BEFORE UPDATE ON public.cases_record FOR EACH ROW WHEN (((old.case_id IS DISTINCT FROM new.case_id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.language)::text IS DISTINCT FROM (new.language)::text))) EXECUTE FUNCTION public.pgtrigger_record_keeps_its_case_52218();


--
-- Name: TRIGGER pgtrigger_record_keeps_its_case_52218 ON cases_record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_record_keeps_its_case_52218 ON public.cases_record IS '9d60f149a8bd1c999fb2c70a6782d2fad905252a';


--
-- Name: cases_record pgtrigger_record_stays_24ea1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_record_stays_24ea1 BEFORE DELETE ON public.cases_record FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_record_stays_24ea1();


--
-- Name: TRIGGER pgtrigger_record_stays_24ea1 ON cases_record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_record_stays_24ea1 ON public.cases_record IS '1931e762a427351624d86ac6651130e537ac0373';


--
-- Name: cases_referralanswer pgtrigger_referralanswer_append_only_2bd2e; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_referralanswer_append_only_2bd2e BEFORE DELETE OR UPDATE ON public.cases_referralanswer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_referralanswer_append_only_2bd2e();


--
-- Name: TRIGGER pgtrigger_referralanswer_append_only_2bd2e ON cases_referralanswer; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_referralanswer_append_only_2bd2e ON public.cases_referralanswer IS 'fc4b0f13b1cdba602f36a8842a431dd27cce6eab';


--
-- Name: reviews_review pgtrigger_review_of_a_draft_bd301; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_review_of_a_draft_bd301 BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_review FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_review_of_a_draft_bd301();


--
-- Name: TRIGGER pgtrigger_review_of_a_draft_bd301 ON reviews_review; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_review_of_a_draft_bd301 ON public.reviews_review IS 'f74dca70aa3b670237812897c8146f0ca90c9798';


--
-- Name: reviews_reviewgoal pgtrigger_reviewgoal_of_a_draft_e2145; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_reviewgoal_of_a_draft_e2145 BEFORE INSERT OR DELETE OR UPDATE ON public.reviews_reviewgoal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_reviewgoal_of_a_draft_e2145();


--
-- Name: TRIGGER pgtrigger_reviewgoal_of_a_draft_e2145 ON reviews_reviewgoal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_reviewgoal_of_a_draft_e2145 ON public.reviews_reviewgoal IS 'fc92fc75c424e23951fb02086d9d0372eb6b4b71';


--
-- Name: perhetyo_securityevent pgtrigger_securityevent_append_only_ababe; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_securityevent_append_only_ababe BEFORE DELETE OR UPDATE ON public.perhetyo_securityevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_securityevent_append_only_ababe();


--
-- Name: TRIGGER pgtrigger_securityevent_append_only_ababe ON perhetyo_securityevent; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_securityevent_append_only_ababe ON public.perhetyo_securityevent IS '1f3791ea02be982477a1deb08c7d0f3b24c357f7';


--
-- Name: cases_sharedrevision pgtrigger_sharedrevision_append_only_15d5c; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_sharedrevision_append_only_15d5c BEFORE DELETE OR UPDATE ON public.cases_sharedrevision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_sharedrevision_append_only_15d5c();


--
-- Name: TRIGGER pgtrigger_sharedrevision_append_only_15d5c ON cases_sharedrevision; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_sharedrevision_append_only_15d5c ON public.cases_sharedrevision IS '1141127cfb587c1fc679c1c48a9c6dc386ccd9cb';


--
-- Name: meetings_touchedgoal pgtrigger_touchedgoal_of_a_draft_25f75; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_touchedgoal_of_a_draft_25f75 BEFORE INSERT OR DELETE OR UPDATE ON public.meetings_touchedgoal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_touchedgoal_of_a_draft_25f75();


--
-- Name: TRIGGER pgtrigger_touchedgoal_of_a_draft_25f75 ON meetings_touchedgoal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_touchedgoal_of_a_draft_25f75 ON public.meetings_touchedgoal IS '580f9baf1ac3c3f296ddc57d67c88964270c9498';


--
-- Name: cases_recordversion pgtrigger_version_begins_as_a_draft_415aa; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_version_begins_as_a_draft_415aa BEFORE INSERT ON public.cases_recordversion FOR EACH ROW WHEN (((new.state)::text <> 'draft'::text)) EXECUTE FUNCTION public.pgtrigger_version_begins_as_a_draft_415aa();


--
-- Name: TRIGGER pgtrigger_version_begins_as_a_draft_415aa ON cases_recordversion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_version_begins_as_a_draft_415aa ON public.cases_recordversion IS '373d7d08f550544259905b89f3c7e3041da9614d';


--
-- Name: cases_recordversion pgtrigger_version_frozen_stays_66132; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_version_frozen_stays_66132 BEFORE UPDATE ON public.cases_recordversion FOR EACH ROW WHEN ((((old.state)::text <> 'draft'::text) AND (((((((((((((((old.id IS DISTINCT FROM new.id) OR (old.number IS DISTINCT FROM new.number)) OR ((old.content_hash)::text IS DISTINCT FROM (new.content_hash)::text)) OR (old.correction_id IS DISTINCT FROM new.correction_id)) OR (old.created_at IS DISTINCT FROM new.created_at)) OR (old.created_by_id IS DISTINCT FROM new.created_by_id)) OR (old.edited_at IS DISTINCT FROM new.edited_at)) OR (old.edited_by_id IS DISTINCT FROM new.edited_by_id)) OR (old.frozen_at IS DISTINCT FROM new.frozen_at)) OR (old.frozen_by_id IS DISTINCT FROM new.frozen_by_id)) OR (old.record_id IS DISTINCT FROM new.record_id)) OR (old.content IS DISTINCT FROM new.content)) OR ((old.seal)::text IS DISTINCT FROM (new.seal)::text)) OR (old.event_id IS DISTINCT FROM new.event_id)) OR ((old.submitted_at IS NOT NULL) AND ((old.submitted_at IS DISTINCT FROM new.submitted_at) OR (old.submitted_by_id IS DISTINCT FROM new.submitted_by_id))) OR ((old.finalised_at IS NOT NULL) AND ((old.finalised_at IS DISTINCT FROM new.finalised_at) OR (old.finalised_by_id IS DISTINCT FROM new.finalised_by_id)))))) EXECUTE FUNCTION public.pgtrigger_version_frozen_stays_66132();


--
-- Name: TRIGGER pgtrigger_version_frozen_stays_66132 ON cases_recordversion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_version_frozen_stays_66132 ON public.cases_recordversion IS '5601eead847a6303fbe96fb90f1dc31ed25a9e3b';


--
-- Name: cases_recordversion pgtrigger_version_state_has_its_row_4d6b3; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_version_state_has_its_row_4d6b3 BEFORE UPDATE ON public.cases_recordversion FOR EACH ROW WHEN ((((old.state)::text <> (new.state)::text) AND ((new.state)::text = ANY ((ARRAY['approved'::character varying, 'returned'::character varying, 'corrected'::character varying, 'annulled'::character varying])::text[])))) EXECUTE FUNCTION public.pgtrigger_version_state_has_its_row_4d6b3();


--
-- Name: TRIGGER pgtrigger_version_state_has_its_row_4d6b3 ON cases_recordversion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_version_state_has_its_row_4d6b3 ON public.cases_recordversion IS '4445b78761aa845ab25569a444288d1cf75b7199';


--
-- Name: cases_recordversion pgtrigger_version_state_moves_ff2e3; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_version_state_moves_ff2e3 BEFORE UPDATE ON public.cases_recordversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_version_state_moves_ff2e3();


--
-- Name: TRIGGER pgtrigger_version_state_moves_ff2e3 ON cases_recordversion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_version_state_moves_ff2e3 ON public.cases_recordversion IS '35f870bf83340dff5602647bb5168b0c46903df2';


--
-- Name: cases_recordversion pgtrigger_version_stays_110fd; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_version_stays_110fd BEFORE DELETE ON public.cases_recordversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_version_stays_110fd();


--
-- Name: TRIGGER pgtrigger_version_stays_110fd ON cases_recordversion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TRIGGER pgtrigger_version_stays_110fd ON public.cases_recordversion IS '350c147c16d7e59c63a05aa78970f7db1858a69f';


--
-- Name: cases_acknowledgement sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_acknowledgement FOR EACH ROW EXECUTE FUNCTION public.seal_word();


--
-- Name: cases_annulment sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_annulment FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_approval sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_approval FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_correction sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_correction FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_correctionanswer sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_correctionanswer FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_correctionrequest sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_correctionrequest FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_hiddenreading sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_hiddenreading FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_ownview sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_ownview FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_ownwords sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_ownwords FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_paper sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_paper FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_paperscan sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_paperscan FOR EACH ROW EXECUTE FUNCTION public.require_event();


--
-- Name: cases_recordversion sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE UPDATE ON public.cases_recordversion FOR EACH ROW WHEN ((((old.state)::text = 'draft'::text) AND ((new.state)::text = 'ready_for_family'::text))) EXECUTE FUNCTION public.require_event();


--
-- Name: cases_sharedrevision sealed_by_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sealed_by_event BEFORE INSERT ON public.cases_sharedrevision FOR EACH ROW WHEN (new.is_final) EXECUTE FUNCTION public.seal_screen_text();


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auditlog_logentry auditlog_logentry_actor_id_959271d2_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auditlog_logentry
    ADD CONSTRAINT auditlog_logentry_actor_id_959271d2_fk_perhetyo_user_id FOREIGN KEY (actor_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auditlog_logentry auditlog_logentry_content_type_id_75830218_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auditlog_logentry
    ADD CONSTRAINT auditlog_logentry_content_type_id_75830218_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_acknowledgement cases_acknowledgemen_event_id_1f6ae6dd_fk_cases_cas; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_acknowledgement
    ADD CONSTRAINT cases_acknowledgemen_event_id_1f6ae6dd_fk_cases_cas FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_acknowledgement cases_acknowledgemen_session_id_aad72d88_fk_cases_sha; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_acknowledgement
    ADD CONSTRAINT cases_acknowledgemen_session_id_aad72d88_fk_cases_sha FOREIGN KEY (session_id) REFERENCES public.cases_sharedsession(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_acknowledgement cases_acknowledgemen_version_id_6c94886c_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_acknowledgement
    ADD CONSTRAINT cases_acknowledgemen_version_id_6c94886c_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_acknowledgement cases_acknowledgement_person_id_8c624838_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_acknowledgement
    ADD CONSTRAINT cases_acknowledgement_person_id_8c624838_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_acknowledgement cases_acknowledgement_witness_id_261cccd8_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_acknowledgement
    ADD CONSTRAINT cases_acknowledgement_witness_id_261cccd8_fk_perhetyo_user_id FOREIGN KEY (witness_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_annulment cases_annulment_event_id_ec79898b_fk_cases_caseevent_sequence; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_annulment
    ADD CONSTRAINT cases_annulment_event_id_ec79898b_fk_cases_caseevent_sequence FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_annulment cases_annulment_made_by_id_54d1d6ae_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_annulment
    ADD CONSTRAINT cases_annulment_made_by_id_54d1d6ae_fk_perhetyo_user_id FOREIGN KEY (made_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_annulment cases_annulment_version_id_592bdb75_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_annulment
    ADD CONSTRAINT cases_annulment_version_id_592bdb75_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_approval cases_approval_decided_by_id_de32cb91_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_approval
    ADD CONSTRAINT cases_approval_decided_by_id_de32cb91_fk_perhetyo_user_id FOREIGN KEY (decided_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_approval cases_approval_event_id_2b16b551_fk_cases_caseevent_sequence; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_approval
    ADD CONSTRAINT cases_approval_event_id_2b16b551_fk_cases_caseevent_sequence FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_approval cases_approval_version_id_831f0da5_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_approval
    ADD CONSTRAINT cases_approval_version_id_831f0da5_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_authorship cases_authorship_user_id_ee13cc4e_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_authorship
    ADD CONSTRAINT cases_authorship_user_id_ee13cc4e_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_authorship cases_authorship_version_id_9029a8a0_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_authorship
    ADD CONSTRAINT cases_authorship_version_id_9029a8a0_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_case cases_case_closed_by_id_7c149f70_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_closed_by_id_7c149f70_fk_perhetyo_user_id FOREIGN KEY (closed_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_case cases_case_closing_by_id_4c8839f4_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_closing_by_id_4c8839f4_fk_perhetyo_user_id FOREIGN KEY (closing_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_case cases_case_queued_by_id_7655eaea_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_queued_by_id_7655eaea_fk_perhetyo_user_id FOREIGN KEY (queued_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_case cases_case_responsible_social_w_1522009c_fk_perhetyo_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_responsible_social_w_1522009c_fk_perhetyo_ FOREIGN KEY (responsible_social_worker_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_case cases_case_started_by_id_eeb93168_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_started_by_id_eeb93168_fk_perhetyo_user_id FOREIGN KEY (started_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_case cases_case_unit_id_f34fc706_fk_perhetyo_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_unit_id_f34fc706_fk_perhetyo_unit_id FOREIGN KEY (unit_id) REFERENCES public.perhetyo_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_case cases_case_working_by_id_d739c7f4_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_working_by_id_d739c7f4_fk_perhetyo_user_id FOREIGN KEY (working_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_caseevent cases_caseevent_by_id_fa00fac4_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_caseevent
    ADD CONSTRAINT cases_caseevent_by_id_fa00fac4_fk_perhetyo_user_id FOREIGN KEY (by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_caseevent cases_caseevent_case_id_6c6031ac_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_caseevent
    ADD CONSTRAINT cases_caseevent_case_id_6c6031ac_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_caseperson cases_caseperson_case_id_f97e1a77_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_caseperson
    ADD CONSTRAINT cases_caseperson_case_id_f97e1a77_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_caseperson cases_caseperson_person_id_b254d1ed_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_caseperson
    ADD CONSTRAINT cases_caseperson_person_id_b254d1ed_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_childview cases_childview_child_id_61d2704b_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_childview
    ADD CONSTRAINT cases_childview_child_id_61d2704b_fk_cases_person_id FOREIGN KEY (child_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_childview cases_childview_version_id_0629728c_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_childview
    ADD CONSTRAINT cases_childview_version_id_0629728c_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_contactdetails cases_contactdetails_person_id_50035d96_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_contactdetails
    ADD CONSTRAINT cases_contactdetails_person_id_50035d96_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correction cases_correction_asked_by_id_eff48abd_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_asked_by_id_eff48abd_fk_cases_person_id FOREIGN KEY (asked_by_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correction cases_correction_event_id_dbe56856_fk_cases_caseevent_sequence; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_event_id_dbe56856_fk_cases_caseevent_sequence FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correction cases_correction_made_by_id_62d1b132_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_made_by_id_62d1b132_fk_perhetyo_user_id FOREIGN KEY (made_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correction cases_correction_original_id_66dad094_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_original_id_66dad094_fk_cases_recordversion_id FOREIGN KEY (original_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correction cases_correction_request_id_b259d02b_fk_cases_cor; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_request_id_b259d02b_fk_cases_cor FOREIGN KEY (request_id) REFERENCES public.cases_correctionrequest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correctionanswer cases_correctionansw_answered_by_id_8cbd8b8e_fk_perhetyo_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionanswer
    ADD CONSTRAINT cases_correctionansw_answered_by_id_8cbd8b8e_fk_perhetyo_ FOREIGN KEY (answered_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correctionanswer cases_correctionansw_correction_id_1362fbb2_fk_cases_cor; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionanswer
    ADD CONSTRAINT cases_correctionansw_correction_id_1362fbb2_fk_cases_cor FOREIGN KEY (correction_id) REFERENCES public.cases_correction(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correctionanswer cases_correctionansw_event_id_61f981ec_fk_cases_cas; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionanswer
    ADD CONSTRAINT cases_correctionansw_event_id_61f981ec_fk_cases_cas FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correctionanswer cases_correctionansw_request_id_7372ba36_fk_cases_cor; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionanswer
    ADD CONSTRAINT cases_correctionansw_request_id_7372ba36_fk_cases_cor FOREIGN KEY (request_id) REFERENCES public.cases_correctionrequest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correctionrequest cases_correctionrequ_event_id_615b242f_fk_cases_cas; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionrequest
    ADD CONSTRAINT cases_correctionrequ_event_id_615b242f_fk_cases_cas FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correctionrequest cases_correctionrequ_version_id_6bfbf3b5_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionrequest
    ADD CONSTRAINT cases_correctionrequ_version_id_6bfbf3b5_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correctionrequest cases_correctionrequ_written_by_id_2decf33d_fk_perhetyo_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionrequest
    ADD CONSTRAINT cases_correctionrequ_written_by_id_2decf33d_fk_perhetyo_ FOREIGN KEY (written_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_correctionrequest cases_correctionrequest_asked_by_id_0c7d8c27_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_correctionrequest
    ADD CONSTRAINT cases_correctionrequest_asked_by_id_0c7d8c27_fk_cases_person_id FOREIGN KEY (asked_by_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_decisionreference cases_decisionreference_case_id_2877fd78_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_decisionreference
    ADD CONSTRAINT cases_decisionreference_case_id_2877fd78_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_decisionreference cases_decisionreference_child_id_59ed12e4_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_decisionreference
    ADD CONSTRAINT cases_decisionreference_child_id_59ed12e4_fk_cases_person_id FOREIGN KEY (child_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_deputy cases_deputy_appointed_by_id_65019b3f_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_deputy
    ADD CONSTRAINT cases_deputy_appointed_by_id_65019b3f_fk_perhetyo_user_id FOREIGN KEY (appointed_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_deputy cases_deputy_deputy_id_291ea1fa_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_deputy
    ADD CONSTRAINT cases_deputy_deputy_id_291ea1fa_fk_perhetyo_user_id FOREIGN KEY (deputy_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_deputy cases_deputy_social_worker_id_d01eaef4_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_deputy
    ADD CONSTRAINT cases_deputy_social_worker_id_d01eaef4_fk_perhetyo_user_id FOREIGN KEY (social_worker_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_goal cases_goal_case_id_98c155e3_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_goal
    ADD CONSTRAINT cases_goal_case_id_98c155e3_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_goalscore cases_goalscore_person_id_4eda13db_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_goalscore
    ADD CONSTRAINT cases_goalscore_person_id_4eda13db_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_goalscore cases_goalscore_plan_goal_id_8519eff7_fk_cases_plangoal_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_goalscore
    ADD CONSTRAINT cases_goalscore_plan_goal_id_8519eff7_fk_cases_plangoal_id FOREIGN KEY (plan_goal_id) REFERENCES public.cases_plangoal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_guardianship cases_guardianship_adult_id_ff0eab7d_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_guardianship
    ADD CONSTRAINT cases_guardianship_adult_id_ff0eab7d_fk_cases_person_id FOREIGN KEY (adult_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_guardianship cases_guardianship_case_id_168fa530_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_guardianship
    ADD CONSTRAINT cases_guardianship_case_id_168fa530_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_guardianship cases_guardianship_child_id_a9248aad_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_guardianship
    ADD CONSTRAINT cases_guardianship_child_id_a9248aad_fk_cases_person_id FOREIGN KEY (child_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_hiddenreading cases_hiddenreading_annulment_id_61b8abf1_fk_cases_annulment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_hiddenreading
    ADD CONSTRAINT cases_hiddenreading_annulment_id_61b8abf1_fk_cases_annulment_id FOREIGN KEY (annulment_id) REFERENCES public.cases_annulment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_hiddenreading cases_hiddenreading_event_id_b389fe49_fk_cases_cas; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_hiddenreading
    ADD CONSTRAINT cases_hiddenreading_event_id_b389fe49_fk_cases_cas FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_hiddenreading cases_hiddenreading_read_by_id_ff08e6ef_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_hiddenreading
    ADD CONSTRAINT cases_hiddenreading_read_by_id_ff08e6ef_fk_perhetyo_user_id FOREIGN KEY (read_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_negotiation cases_negotiation_version_id_f4b080c5_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_negotiation
    ADD CONSTRAINT cases_negotiation_version_id_f4b080c5_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_networkmember cases_networkmember_case_id_81bf7ecd_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_networkmember
    ADD CONSTRAINT cases_networkmember_case_id_81bf7ecd_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_opening cases_opening_case_id_a89dc2a0_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_opening
    ADD CONSTRAINT cases_opening_case_id_a89dc2a0_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_opening cases_opening_user_id_025db8cc_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_opening
    ADD CONSTRAINT cases_opening_user_id_025db8cc_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_ownview cases_ownview_event_id_20f0dd44_fk_cases_caseevent_sequence; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownview
    ADD CONSTRAINT cases_ownview_event_id_20f0dd44_fk_cases_caseevent_sequence FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_ownview cases_ownview_person_id_073411d6_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownview
    ADD CONSTRAINT cases_ownview_person_id_073411d6_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_ownview cases_ownview_version_id_fe31167e_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownview
    ADD CONSTRAINT cases_ownview_version_id_fe31167e_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_ownview cases_ownview_written_by_id_7a182e81_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownview
    ADD CONSTRAINT cases_ownview_written_by_id_7a182e81_fk_perhetyo_user_id FOREIGN KEY (written_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_ownwords cases_ownwords_event_id_65973bc7_fk_cases_caseevent_sequence; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownwords
    ADD CONSTRAINT cases_ownwords_event_id_65973bc7_fk_cases_caseevent_sequence FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_ownwords cases_ownwords_person_id_750c49d8_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownwords
    ADD CONSTRAINT cases_ownwords_person_id_750c49d8_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_ownwords cases_ownwords_session_id_8fa2e351_fk_cases_sharedsession_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownwords
    ADD CONSTRAINT cases_ownwords_session_id_8fa2e351_fk_cases_sharedsession_id FOREIGN KEY (session_id) REFERENCES public.cases_sharedsession(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_ownwords cases_ownwords_version_id_5e1bc587_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_ownwords
    ADD CONSTRAINT cases_ownwords_version_id_5e1bc587_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paper cases_paper_event_id_86faa4bb_fk_cases_caseevent_sequence; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paper
    ADD CONSTRAINT cases_paper_event_id_86faa4bb_fk_cases_caseevent_sequence FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paper cases_paper_version_id_20b79cfd_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paper
    ADD CONSTRAINT cases_paper_version_id_20b79cfd_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paperscan cases_paperscan_acknowledgement_id_430dc3e4_fk_cases_ack; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paperscan
    ADD CONSTRAINT cases_paperscan_acknowledgement_id_430dc3e4_fk_cases_ack FOREIGN KEY (acknowledgement_id) REFERENCES public.cases_acknowledgement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paperscan cases_paperscan_added_by_id_c1eb0930_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paperscan
    ADD CONSTRAINT cases_paperscan_added_by_id_c1eb0930_fk_perhetyo_user_id FOREIGN KEY (added_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paperscan cases_paperscan_event_id_9593d880_fk_cases_caseevent_sequence; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_paperscan
    ADD CONSTRAINT cases_paperscan_event_id_9593d880_fk_cases_caseevent_sequence FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_plan cases_plan_version_id_9f260eeb_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_plan
    ADD CONSTRAINT cases_plan_version_id_9f260eeb_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_plangoal cases_plangoal_goal_id_ad8a1fa7_fk_cases_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_plangoal
    ADD CONSTRAINT cases_plangoal_goal_id_ad8a1fa7_fk_cases_goal_id FOREIGN KEY (goal_id) REFERENCES public.cases_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_plangoal cases_plangoal_version_id_835bf44d_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_plangoal
    ADD CONSTRAINT cases_plangoal_version_id_835bf44d_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_record cases_record_case_id_9b8017c6_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_record
    ADD CONSTRAINT cases_record_case_id_9b8017c6_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_recordversion cases_recordversion_correction_id_dc9ac8cd_fk_cases_cor; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_correction_id_dc9ac8cd_fk_cases_cor FOREIGN KEY (correction_id) REFERENCES public.cases_correction(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_recordversion cases_recordversion_created_by_id_0e186055_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_created_by_id_0e186055_fk_perhetyo_user_id FOREIGN KEY (created_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_recordversion cases_recordversion_edited_by_id_2c517075_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_edited_by_id_2c517075_fk_perhetyo_user_id FOREIGN KEY (edited_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_recordversion cases_recordversion_event_id_cab43f33_fk_cases_cas; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_event_id_cab43f33_fk_cases_cas FOREIGN KEY (event_id) REFERENCES public.cases_caseevent(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_recordversion cases_recordversion_finalised_by_id_5e359440_fk_perhetyo_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_finalised_by_id_5e359440_fk_perhetyo_ FOREIGN KEY (finalised_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_recordversion cases_recordversion_frozen_by_id_34064e00_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_frozen_by_id_34064e00_fk_perhetyo_user_id FOREIGN KEY (frozen_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_recordversion cases_recordversion_record_id_379623fa_fk_cases_record_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_record_id_379623fa_fk_cases_record_id FOREIGN KEY (record_id) REFERENCES public.cases_record(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_recordversion cases_recordversion_submitted_by_id_cf14388d_fk_perhetyo_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_recordversion
    ADD CONSTRAINT cases_recordversion_submitted_by_id_cf14388d_fk_perhetyo_ FOREIGN KEY (submitted_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_referral cases_referral_case_id_5223ea54_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_referral
    ADD CONSTRAINT cases_referral_case_id_5223ea54_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_referral cases_referral_sent_by_id_a85c498a_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_referral
    ADD CONSTRAINT cases_referral_sent_by_id_a85c498a_fk_perhetyo_user_id FOREIGN KEY (sent_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_referralanswer cases_referralanswer_answered_by_id_8f291dcd_fk_perhetyo_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_referralanswer
    ADD CONSTRAINT cases_referralanswer_answered_by_id_8f291dcd_fk_perhetyo_ FOREIGN KEY (answered_by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_referralanswer cases_referralanswer_case_id_ce2fa8e3_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_referralanswer
    ADD CONSTRAINT cases_referralanswer_case_id_ce2fa8e3_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_sharedrevision cases_sharedrevision_session_id_98235b42_fk_cases_sha; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_sharedrevision
    ADD CONSTRAINT cases_sharedrevision_session_id_98235b42_fk_cases_sha FOREIGN KEY (session_id) REFERENCES public.cases_sharedsession(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_sharedsession cases_sharedsession_version_id_c279664e_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_sharedsession
    ADD CONSTRAINT cases_sharedsession_version_id_c279664e_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_sharedsession cases_sharedsession_worker_id_b2482872_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_sharedsession
    ADD CONSTRAINT cases_sharedsession_worker_id_b2482872_fk_perhetyo_user_id FOREIGN KEY (worker_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_staffassignment cases_staffassignment_case_id_0c881845_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_staffassignment
    ADD CONSTRAINT cases_staffassignment_case_id_0c881845_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_staffassignment cases_staffassignment_worker_id_8034879d_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases_staffassignment
    ADD CONSTRAINT cases_staffassignment_worker_id_8034879d_fk_perhetyo_user_id FOREIGN KEY (worker_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_agreeddone meetings_agreeddone_by_id_c312583d_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_agreeddone
    ADD CONSTRAINT meetings_agreeddone_by_id_c312583d_fk_perhetyo_user_id FOREIGN KEY (by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_agreeddone meetings_agreeddone_item_id_842cf815_fk_meetings_agreeditem_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_agreeddone
    ADD CONSTRAINT meetings_agreeddone_item_id_842cf815_fk_meetings_agreeditem_id FOREIGN KEY (item_id) REFERENCES public.meetings_agreeditem(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_agreeditem meetings_agreeditem_version_id_4014b50e_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_agreeditem
    ADD CONSTRAINT meetings_agreeditem_version_id_4014b50e_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_childviewrecord meetings_childviewre_version_id_36ba98ef_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_childviewrecord
    ADD CONSTRAINT meetings_childviewre_version_id_36ba98ef_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_childviewrecord meetings_childviewrecord_child_id_2b7baf9d_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_childviewrecord
    ADD CONSTRAINT meetings_childviewrecord_child_id_2b7baf9d_fk_cases_person_id FOREIGN KEY (child_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_concernedchild meetings_concernedch_version_id_a2cc7148_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_concernedchild
    ADD CONSTRAINT meetings_concernedch_version_id_a2cc7148_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_concernedchild meetings_concernedchild_child_id_581e2216_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_concernedchild
    ADD CONSTRAINT meetings_concernedchild_child_id_581e2216_fk_cases_person_id FOREIGN KEY (child_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_entry meetings_entry_version_id_a6653c7f_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_entry
    ADD CONSTRAINT meetings_entry_version_id_a6653c7f_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_participant meetings_participant_member_id_4dbab283_fk_cases_net; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_participant
    ADD CONSTRAINT meetings_participant_member_id_4dbab283_fk_cases_net FOREIGN KEY (member_id) REFERENCES public.cases_networkmember(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_participant meetings_participant_person_id_99a8aaea_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_participant
    ADD CONSTRAINT meetings_participant_person_id_99a8aaea_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_participant meetings_participant_version_id_b65c2faa_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_participant
    ADD CONSTRAINT meetings_participant_version_id_b65c2faa_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_participant meetings_participant_worker_id_50658847_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_participant
    ADD CONSTRAINT meetings_participant_worker_id_50658847_fk_perhetyo_user_id FOREIGN KEY (worker_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_touchedgoal meetings_touchedgoal_goal_id_f178d263_fk_cases_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_touchedgoal
    ADD CONSTRAINT meetings_touchedgoal_goal_id_f178d263_fk_cases_goal_id FOREIGN KEY (goal_id) REFERENCES public.cases_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_touchedgoal meetings_touchedgoal_version_id_1f9ba9ba_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_touchedgoal
    ADD CONSTRAINT meetings_touchedgoal_version_id_1f9ba9ba_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_draft perhetyo_draft_user_id_ba0ebc0f_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_draft
    ADD CONSTRAINT perhetyo_draft_user_id_ba0ebc0f_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_readlog perhetyo_readlog_user_id_ca471b6b_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_readlog
    ADD CONSTRAINT perhetyo_readlog_user_id_ca471b6b_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_securityevent perhetyo_securityevent_user_id_cf6167fd_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_securityevent
    ADD CONSTRAINT perhetyo_securityevent_user_id_cf6167fd_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_submission perhetyo_submission_user_id_caf8f83d_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_submission
    ADD CONSTRAINT perhetyo_submission_user_id_caf8f83d_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_user_groups perhetyo_user_groups_group_id_01e115fc_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user_groups
    ADD CONSTRAINT perhetyo_user_groups_group_id_01e115fc_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_user_groups perhetyo_user_groups_user_id_fbf291e7_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user_groups
    ADD CONSTRAINT perhetyo_user_groups_user_id_fbf291e7_fk_perhetyo_user_id FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_user perhetyo_user_unit_id_b5a59a56_fk_perhetyo_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user
    ADD CONSTRAINT perhetyo_user_unit_id_b5a59a56_fk_perhetyo_unit_id FOREIGN KEY (unit_id) REFERENCES public.perhetyo_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_user_user_permissions perhetyo_user_user_p_permission_id_351d22be_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user_user_permissions
    ADD CONSTRAINT perhetyo_user_user_p_permission_id_351d22be_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: perhetyo_user_user_permissions perhetyo_user_user_p_user_id_453ad1d8_fk_perhetyo_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.perhetyo_user_user_permissions
    ADD CONSTRAINT perhetyo_user_user_p_user_id_453ad1d8_fk_perhetyo_ FOREIGN KEY (user_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_closingsummary reviews_closingsumma_version_id_97ad1ba1_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_closingsummary
    ADD CONSTRAINT reviews_closingsumma_version_id_97ad1ba1_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_feedback reviews_feedback_unit_id_4aea840e_fk_perhetyo_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_feedback
    ADD CONSTRAINT reviews_feedback_unit_id_4aea840e_fk_perhetyo_unit_id FOREIGN KEY (unit_id) REFERENCES public.perhetyo_unit(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_feedbackturn reviews_feedbackturn_by_id_da2e8e79_fk_perhetyo_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_feedbackturn
    ADD CONSTRAINT reviews_feedbackturn_by_id_da2e8e79_fk_perhetyo_user_id FOREIGN KEY (by_id) REFERENCES public.perhetyo_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_feedbackturn reviews_feedbackturn_case_id_bf76955d_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_feedbackturn
    ADD CONSTRAINT reviews_feedbackturn_case_id_bf76955d_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_feedbackturn reviews_feedbackturn_session_id_ba6c6c94_fk_cases_sha; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_feedbackturn
    ADD CONSTRAINT reviews_feedbackturn_session_id_ba6c6c94_fk_cases_sha FOREIGN KEY (session_id) REFERENCES public.cases_sharedsession(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_goaloutcome reviews_goaloutcome_goal_id_da06b8b0_fk_cases_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_goaloutcome
    ADD CONSTRAINT reviews_goaloutcome_goal_id_da06b8b0_fk_cases_goal_id FOREIGN KEY (goal_id) REFERENCES public.cases_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_goaloutcome reviews_goaloutcome_version_id_f6f145eb_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_goaloutcome
    ADD CONSTRAINT reviews_goaloutcome_version_id_f6f145eb_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_goalvoice reviews_goalvoice_person_id_e0266016_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_goalvoice
    ADD CONSTRAINT reviews_goalvoice_person_id_e0266016_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_goalvoice reviews_goalvoice_review_goal_id_803f936d_fk_reviews_r; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_goalvoice
    ADD CONSTRAINT reviews_goalvoice_review_goal_id_803f936d_fk_reviews_r FOREIGN KEY (review_goal_id) REFERENCES public.reviews_reviewgoal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_outcomevoice reviews_outcomevoice_outcome_id_32475efe_fk_reviews_g; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_outcomevoice
    ADD CONSTRAINT reviews_outcomevoice_outcome_id_32475efe_fk_reviews_g FOREIGN KEY (outcome_id) REFERENCES public.reviews_goaloutcome(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_outcomevoice reviews_outcomevoice_person_id_3887deda_fk_cases_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_outcomevoice
    ADD CONSTRAINT reviews_outcomevoice_person_id_3887deda_fk_cases_person_id FOREIGN KEY (person_id) REFERENCES public.cases_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_review reviews_review_version_id_efe5229c_fk_cases_recordversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_review
    ADD CONSTRAINT reviews_review_version_id_efe5229c_fk_cases_recordversion_id FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_reviewgoal reviews_reviewgoal_goal_id_b3fd52c1_fk_cases_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_reviewgoal
    ADD CONSTRAINT reviews_reviewgoal_goal_id_b3fd52c1_fk_cases_goal_id FOREIGN KEY (goal_id) REFERENCES public.cases_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reviews_reviewgoal reviews_reviewgoal_version_id_f73ce473_fk_cases_rec; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews_reviewgoal
    ADD CONSTRAINT reviews_reviewgoal_version_id_f73ce473_fk_cases_rec FOREIGN KEY (version_id) REFERENCES public.cases_recordversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO owner;
GRANT USAGE ON SCHEMA public TO app;
GRANT USAGE ON SCHEMA public TO app_shared;
GRANT USAGE ON SCHEMA public TO archive;


--
-- Name: FUNCTION append_event(of_case uuid, event_kind text, event_at timestamp with time zone, event_by uuid, event_facts text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.append_event(of_case uuid, event_kind text, event_at timestamp with time zone, event_by uuid, event_facts text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.append_event(of_case uuid, event_kind text, event_at timestamp with time zone, event_by uuid, event_facts text) TO app;


--
-- Name: TABLE account_emailaddress; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO app;


--
-- Name: TABLE auditlog_logentry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.auditlog_logentry TO app;


--
-- Name: SEQUENCE auditlog_logentry_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.auditlog_logentry_id_seq TO app;


--
-- Name: TABLE auth_group; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.auth_group TO app;


--
-- Name: TABLE auth_permission; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.auth_permission TO app;


--
-- Name: TABLE cache; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cache TO app;


--
-- Name: TABLE cases_acknowledgement; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_acknowledgement TO app;


--
-- Name: TABLE cases_agerule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.cases_agerule TO app;


--
-- Name: TABLE cases_annulment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_annulment TO app;


--
-- Name: TABLE cases_approval; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_approval TO app;


--
-- Name: TABLE cases_authorship; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_authorship TO app;


--
-- Name: SEQUENCE cases_authorship_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_authorship_id_seq TO app;


--
-- Name: TABLE cases_case; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_case TO app;


--
-- Name: TABLE cases_caseevent; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.cases_caseevent TO app;


--
-- Name: TABLE cases_caseperson; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_caseperson TO app;


--
-- Name: SEQUENCE cases_caseperson_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_caseperson_id_seq TO app;


--
-- Name: TABLE cases_checkpoint; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_checkpoint TO app;


--
-- Name: TABLE cases_childview; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_childview TO app;


--
-- Name: SEQUENCE cases_childview_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_childview_id_seq TO app;


--
-- Name: TABLE cases_code; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.cases_code TO app;


--
-- Name: TABLE cases_contactdetails; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_contactdetails TO app;


--
-- Name: TABLE cases_correction; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_correction TO app;


--
-- Name: TABLE cases_correctionanswer; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_correctionanswer TO app;


--
-- Name: TABLE cases_correctionrequest; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_correctionrequest TO app;


--
-- Name: TABLE cases_deadlinerule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.cases_deadlinerule TO app;


--
-- Name: TABLE cases_decisionreference; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_decisionreference TO app;


--
-- Name: SEQUENCE cases_decisionreference_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_decisionreference_id_seq TO app;


--
-- Name: TABLE cases_deputy; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_deputy TO app;


--
-- Name: SEQUENCE cases_deputy_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_deputy_id_seq TO app;


--
-- Name: TABLE cases_goal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_goal TO app;


--
-- Name: TABLE cases_goalscore; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_goalscore TO app;


--
-- Name: SEQUENCE cases_goalscore_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_goalscore_id_seq TO app;


--
-- Name: TABLE cases_guardianship; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_guardianship TO app;


--
-- Name: TABLE cases_hiddenreading; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_hiddenreading TO app;


--
-- Name: TABLE cases_legaltext; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.cases_legaltext TO app;


--
-- Name: TABLE cases_negotiation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_negotiation TO app;


--
-- Name: SEQUENCE cases_negotiation_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_negotiation_id_seq TO app;


--
-- Name: TABLE cases_networkmember; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_networkmember TO app;


--
-- Name: TABLE cases_opening; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_opening TO app;


--
-- Name: SEQUENCE cases_opening_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_opening_id_seq TO app;


--
-- Name: TABLE cases_ownview; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_ownview TO app;


--
-- Name: TABLE cases_ownwords; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_ownwords TO app;


--
-- Name: TABLE cases_paper; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_paper TO app;


--
-- Name: TABLE cases_paperscan; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_paperscan TO app;


--
-- Name: TABLE cases_person; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_person TO app;


--
-- Name: TABLE cases_plan; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_plan TO app;


--
-- Name: TABLE cases_plangoal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_plangoal TO app;


--
-- Name: SEQUENCE cases_plangoal_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_plangoal_id_seq TO app;


--
-- Name: TABLE cases_record; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_record TO app;


--
-- Name: TABLE cases_recordversion; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_recordversion TO app;


--
-- Name: TABLE cases_referral; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_referral TO app;


--
-- Name: TABLE cases_referralanswer; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_referralanswer TO app;


--
-- Name: SEQUENCE cases_referralanswer_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_referralanswer_id_seq TO app;


--
-- Name: TABLE cases_retentionrule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.cases_retentionrule TO app;


--
-- Name: TABLE cases_sharedrevision; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.cases_sharedrevision TO app;


--
-- Name: TABLE cases_sharedsession; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_sharedsession TO app;


--
-- Name: TABLE cases_staffassignment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_staffassignment TO app;


--
-- Name: SEQUENCE cases_staffassignment_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.cases_staffassignment_id_seq TO app;


--
-- Name: TABLE django_content_type; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.django_content_type TO app;


--
-- Name: TABLE django_migrations; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.django_migrations TO app;


--
-- Name: TABLE django_session; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO app;


--
-- Name: TABLE meetings_agreeddone; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.meetings_agreeddone TO app;


--
-- Name: TABLE meetings_agreeditem; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meetings_agreeditem TO app;


--
-- Name: SEQUENCE meetings_agreeditem_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.meetings_agreeditem_id_seq TO app;


--
-- Name: TABLE meetings_childviewrecord; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.meetings_childviewrecord TO app;


--
-- Name: TABLE meetings_concernedchild; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meetings_concernedchild TO app;


--
-- Name: SEQUENCE meetings_concernedchild_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.meetings_concernedchild_id_seq TO app;


--
-- Name: TABLE meetings_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.meetings_entry TO app;


--
-- Name: TABLE meetings_participant; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meetings_participant TO app;


--
-- Name: SEQUENCE meetings_participant_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.meetings_participant_id_seq TO app;


--
-- Name: TABLE meetings_touchedgoal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meetings_touchedgoal TO app;


--
-- Name: SEQUENCE meetings_touchedgoal_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.meetings_touchedgoal_id_seq TO app;


--
-- Name: TABLE mfa_authenticator; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO app;


--
-- Name: SEQUENCE mfa_authenticator_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO app;


--
-- Name: TABLE perhetyo_draft; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.perhetyo_draft TO app;


--
-- Name: TABLE perhetyo_mark; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.perhetyo_mark TO app;


--
-- Name: TABLE perhetyo_readlog; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.perhetyo_readlog TO app;


--
-- Name: SEQUENCE perhetyo_readlog_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.perhetyo_readlog_id_seq TO app;


--
-- Name: TABLE perhetyo_securityevent; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.perhetyo_securityevent TO app;


--
-- Name: SEQUENCE perhetyo_securityevent_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.perhetyo_securityevent_id_seq TO app;


--
-- Name: TABLE perhetyo_submission; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.perhetyo_submission TO app;


--
-- Name: TABLE perhetyo_unit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.perhetyo_unit TO app;


--
-- Name: TABLE perhetyo_user; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.perhetyo_user TO app;


--
-- Name: TABLE perhetyo_user_groups; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.perhetyo_user_groups TO app;


--
-- Name: TABLE perhetyo_user_user_permissions; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.perhetyo_user_user_permissions TO app;


--
-- Name: TABLE reviews_closingsummary; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.reviews_closingsummary TO app;


--
-- Name: TABLE reviews_feedback; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.reviews_feedback TO app;


--
-- Name: TABLE reviews_feedbackturn; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.reviews_feedbackturn TO app;


--
-- Name: TABLE reviews_goaloutcome; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_goaloutcome TO app;


--
-- Name: SEQUENCE reviews_goaloutcome_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.reviews_goaloutcome_id_seq TO app;


--
-- Name: TABLE reviews_goalvoice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_goalvoice TO app;


--
-- Name: SEQUENCE reviews_goalvoice_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.reviews_goalvoice_id_seq TO app;


--
-- Name: TABLE reviews_outcomevoice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_outcomevoice TO app;


--
-- Name: SEQUENCE reviews_outcomevoice_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.reviews_outcomevoice_id_seq TO app;


--
-- Name: TABLE reviews_review; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.reviews_review TO app;


--
-- Name: TABLE reviews_reviewgoal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_reviewgoal TO app;


--
-- Name: SEQUENCE reviews_reviewgoal_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.reviews_reviewgoal_id_seq TO app;


--
-- Name: TABLE shared_snapshot; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.shared_snapshot TO app_shared;


--
-- Name: TABLE shared_acknowledgement; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.shared_acknowledgement TO app_shared;


--
-- Name: TABLE shared_feedback; Type: ACL; Schema: public; Owner: -
--

GRANT INSERT ON TABLE public.shared_feedback TO app_shared;


--
-- Name: TABLE shared_feedback_turn; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.shared_feedback_turn TO app_shared;


--
-- Name: TABLE shared_revision; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.shared_revision TO app_shared;


--
-- PostgreSQL database dump complete
--

\unrestrict e27VfaupgMKF1JlfZmBeoK0XT9nM4ZwtPDMQzcCntjWxgeMWRHdhPOf38S08nne


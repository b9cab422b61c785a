#!/bin/bash
# First start of the database: the roles and the database (docs/decisions/0002-database-roles.md).
set -euo pipefail
make_role() {
    psql -v ON_ERROR_STOP=1 -v name="$1" -v word="$(cat "/run/secrets/$1_password")" <<'SQL'
CREATE ROLE :"name" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'word';
SQL
}
for role in owner app app_shared archive replication; do make_role "$role"; done
psql -v ON_ERROR_STOP=1 -c 'ALTER ROLE replication REPLICATION' -c 'GRANT pg_read_all_data TO replication'
echo "host replication replication all scram-sha-256" >>"$PGDATA/pg_hba.conf"
psql -v ON_ERROR_STOP=1 -c 'CREATE DATABASE perhetyo OWNER owner'
psql -v ON_ERROR_STOP=1 -d perhetyo <<'SQL'
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO owner;
GRANT USAGE ON SCHEMA public TO app, app_shared, archive;
SQL

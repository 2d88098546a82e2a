#!/bin/sh
# Creates or updates the tables of the Temporal server.
set -eu
SQL_PASSWORD=$(cat /run/secrets/database-temporal)
export SQL_PASSWORD
tool() { temporal-sql-tool --plugin postgres12 --endpoint postgres --port 5432 --user temporal --database "$1" "$2" "$3" "$4"; }

tool temporal setup-schema --version 0.0 || echo 'temporal: has a schema already'
tool temporal update-schema --schema-dir /etc/temporal/schema/postgresql/v12/temporal/versioned
tool temporal_visibility setup-schema --version 0.0 || echo 'temporal_visibility: has a schema already'
tool temporal_visibility update-schema --schema-dir /etc/temporal/schema/postgresql/v12/visibility/versioned

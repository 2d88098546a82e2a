#!/bin/sh
# Run once by the PostgreSQL image on an empty data directory: the roles and databases of beian and of Temporal.
set -eu
secret() { cat "/run/secrets/$1"; }

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner="$(secret database-owner)" --set=app="$(secret database-app)" --set=temporal="$(secret database-temporal)" <<'SQL'
create role beian_owner login nosuperuser nocreatedb nocreaterole password :'owner';
create role beian_app login nosuperuser nocreatedb nocreaterole password :'app';
create role temporal login nosuperuser nocreatedb nocreaterole password :'temporal';
create database beian owner beian_owner;
revoke all on database beian from public;
grant connect on database beian to beian_app;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
SQL

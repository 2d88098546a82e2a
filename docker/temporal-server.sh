#!/bin/sh
# The server image reads the password from its environment: it comes from the secret.
set -eu
POSTGRES_PWD=$(cat /run/secrets/database-temporal)
export POSTGRES_PWD
exec /etc/temporal/entrypoint.sh

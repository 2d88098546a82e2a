#!/bin/sh
# Puts the passwords of the secrets into what the application reads.
set -eu
secret() { cat "/run/secrets/$1"; }
case "$1" in
  migrate)
    DATABASE_ADMIN_URL="postgres://beian_owner:$(secret database-owner)@postgres:5432/beian"
    export DATABASE_ADMIN_URL
    exec node tools/migrate.mjs
    ;;
  resume | reconcile | verify)
    DATABASE_URL="postgres://beian_app:$(secret database-app)@postgres:5432/beian"
    export DATABASE_URL
    tool=$1; shift
    exec node "tools/$tool.mjs" "$@"
    ;;
  api | worker)
    DATABASE_URL="postgres://beian_app:$(secret database-app)@postgres:5432/beian"
    BEIAN_S3_ACCESS_KEY_ID=$(secret storage-key-id)
    BEIAN_S3_SECRET_ACCESS_KEY=$(secret storage-key)
    BEIAN_RATE_PEPPER=$(secret rate-pepper)
    export DATABASE_URL BEIAN_S3_ACCESS_KEY_ID BEIAN_S3_SECRET_ACCESS_KEY BEIAN_RATE_PEPPER
    # As tools/launch/applications.mjs starts them.
    case "$1" in
      api) exec node --enable-source-maps --max-old-space-size=384 --max-semi-space-size=8 apps/api/dist/main.js ;;
      worker) exec node --enable-source-maps --max-old-space-size=512 --max-semi-space-size=8 --import ./apps/worker/dist/thread-setup.js apps/worker/dist/main.js ;;
    esac
    ;;
esac

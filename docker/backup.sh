#!/bin/sh
# Every night: a dump of the facts and a copy of the files; what is older than BEIAN_BACKUP_DAYS goes.
# Temporal is not saved: cases are resumed from the facts (docs/operations.md).
set -eu
PGPASSWORD=$(cat /run/secrets/database-superuser)
export PGPASSWORD

backup() {
  name=$(date -u +%Y%m%dT%H%M%SZ)
  pg_dump --host postgres --username postgres --format custom --file "/backups/$name.dump.part" beian
  pg_restore --list "/backups/$name.dump.part" > /dev/null
  tar --create --file "/backups/$name.files.tar.part" --directory /files .
  mv "/backups/$name.files.tar.part" "/backups/$name.files.tar"
  mv "/backups/$name.dump.part" "/backups/$name.dump"
  find /backups -name '*.dump' -mtime "+$BEIAN_BACKUP_DAYS" -delete
  find /backups -name '*.files.tar' -mtime "+$BEIAN_BACKUP_DAYS" -delete
  echo "backup $name done"
}

if [ "${1:-}" = now ]; then
  backup
  exit
fi
while true; do
  now=$(date -u +%s)
  # 18:00 UTC is 02:00 in Beijing.
  sleep $(((86400 + 64800 - now % 86400) % 86400 + 1))
  backup || echo 'backup FAILED' >&2
done

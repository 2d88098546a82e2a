#!/bin/sh
# SeaweedFS as an S3-compatible store with the one key of the application.
set -eu
umask 077
cat > /tmp/s3.json <<JSON
{"identities": [{"name": "beian", "credentials": [{"accessKey": "$(cat /run/secrets/storage-key-id)", "secretKey": "$(cat /run/secrets/storage-key)"}], "actions": ["Admin", "Read", "Write", "List"]}]}
JSON
exec weed server -dir=/data -s3 -s3.port=8333 -s3.config=/tmp/s3.json -volume.max=0

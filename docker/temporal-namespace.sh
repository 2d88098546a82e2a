#!/bin/sh
# The namespace of the cases; closed cases stay readable for five years.
set -eu
until temporal operator cluster health; do sleep 2; done
temporal operator namespace describe --namespace cases || temporal operator namespace create --namespace cases --retention 43800h

#!/bin/sh
# For the Dockerfile: installs what one service runs with, and writes down what that is (sbom.cdx.json, CycloneDX).
# From the manifests goes what is not installed, because `npm sbom` takes it for missing.
set -eu
service=$1

npm ci --omit=dev -w "@conclave/$service"
npm pkg delete devDependencies scripts
npm pkg set --json "workspaces=[\"shared\",\"services/$service\"]"
(cd shared && npm pkg delete devDependencies)
npm sbom --sbom-format cyclonedx > sbom.cdx.json

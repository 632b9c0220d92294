#!/bin/sh
# For the Dockerfile: installs what one service runs with, and writes down what that is (sbom.cdx.json, CycloneDX).
# From the manifests goes what is not installed, because `npm sbom` takes it for missing.
set -eu
service=$1

npm ci --omit=dev -w "@conclave/$service"
npm pkg delete devDependencies scripts
npm pkg set --json "workspaces=[\"shared\",\"services/$service\"]"
for workspace in shared "services/$service"; do (cd "$workspace" && npm pkg delete devDependencies); done
npm sbom --sbom-format cyclonedx > sbom.cdx.json

#!/usr/bin/env bash
# Adds the same migration to both engines:  bash .config/add-migration.sh NAME
set -euo pipefail
name=${1:?give the migration a name}
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
dotnet restore Pledges.sln >/dev/null
for engine in Sqlite SqlServer; do
  dotnet ef migrations add "$name" --project src/Pledges.Data --startup-project src/Pledges.Web \
    --context "${engine}PledgesDb" --output-dir "Migrations/$engine"
done

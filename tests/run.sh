#!/usr/bin/env bash
# Installs what the tests need, builds, checks the format, runs every test.
# Ends with a line "N passed, N failed, N skipped". PLEDGES_TEST_SQLSERVER adds SQL Server to the database tests.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# A test run is over before code that was measured while it ran could pay back.
export DOTNET_TieredPGO=0

find_browser() {
  local candidate
  for candidate in "${PLEDGES_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome; do
    if [ -n "$candidate" ] && command -v "$candidate"; then return; fi
  done
  return 1
}

# The headless shell is Chromium without its windows: the same pages for less than half of the processor time.
install_browser() {
  local sudo=''
  [ "$(id -u)" = 0 ] || sudo=sudo
  if ! command -v apt-get >/dev/null; then
    echo "No Chromium here and no apt-get to install one. Install Chromium, or set PLEDGES_CHROMIUM to its path." >&2
    return 1
  fi
  echo "Installing Chromium …"
  $sudo apt-get update -qq
  export DEBIAN_FRONTEND=noninteractive
  $sudo apt-get install -y -qq chromium-headless-shell fonts-liberation >/dev/null || $sudo apt-get install -y -qq chromium fonts-liberation >/dev/null
}

if ! find_browser >/dev/null; then
  install_browser
elif [ -n "${CI:-}" ] && [ -z "${PLEDGES_CHROMIUM:-}" ] && ! command -v chromium-headless-shell >/dev/null; then
  install_browser || echo "The tests use the browser that is here."
fi

PLEDGES_CHROMIUM=$(find_browser)
export PLEDGES_CHROMIUM

dotnet restore Pledges.sln
dotnet build Pledges.sln --no-restore -v quiet

# The build has enforced the code style already; a whole "dotnet format" would run every analyzer a second time.
dotnet format whitespace --folder . --verify-no-changes --exclude src/Pledges.Data/Migrations
dotnet format style Pledges.sln --no-restore --verify-no-changes --diagnostics IMPORTS --exclude src/Pledges.Data/Migrations

if [ -z "${PLEDGES_TEST_SQLSERVER:-}" ]; then
  echo "PLEDGES_TEST_SQLSERVER is not set: the tests on a SQL Server are skipped."
fi

results=artifacts/tests
rm -rf "$results"
mkdir -p "$results"
failed_runs=0
for name in Domain Data Web Browser; do
  echo "--- $name"
  dotnet "tests/Pledges.$name.Tests/bin/Debug/net10.0/Pledges.$name.Tests.dll" -noLogo -noColor -result-xml "$results/$name.xml" \
    | tee "$results/$name.log" || failed_runs=$((failed_runs + 1))
done

# One <assembly …> element a project carries its counts.
sum() { cat "$results"/*.xml 2>/dev/null | grep -o '<assembly [^>]*' | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'; }
passed=$(sum passed)
failed=$(($(sum failed) + $(sum errors)))
skipped=$(($(sum skipped) + $(sum not-run)))
if [ "$failed" = 0 ] && [ "$failed_runs" != 0 ]; then
  failed=$failed_runs
fi

# What failed is said again at the end, where it is looked for.
awk '/ \[FAIL\]$/ { failing = 1; print; next } failing && /^      / { print; next } { failing = 0 }' "$results"/*.log
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]

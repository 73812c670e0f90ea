#!/usr/bin/env bash
# Installs what the tests need, runs every test, and ends with a line «N passed, N failed».
set -u
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

fail() { echo "$1"; echo "0 passed, 1 failed"; exit 1; }

if ! [ -x /usr/bin/chromium-headless-shell ] || ! [ -d /usr/lib/postgresql/15/bin ]; then
  if [ "$(id -u)" = 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell postgresql-15; } >/tmp/contactbot-install.log 2>&1 \
      || fail "Chromium and PostgreSQL 15 could not be installed; see /tmp/contactbot-install.log"
  else
    echo "Chromium or PostgreSQL 15 is missing: install the packages chromium-headless-shell and postgresql-15; tests that need them are skipped."
  fi
fi

dotnet build ContactBot.sln --verbosity quiet -maxcpucount:2 || fail "The build failed."
dotnet format whitespace ContactBot.sln --verify-no-changes --no-restore --verbosity quiet & format=$!

passed=0 failed=0 skipped=0
for project in tests/*Tests tests/ContactBot.EndToEnd; do
  name=$(basename "$project")
  log=$(mktemp)
  "artifacts/bin/$name/debug/$name" -noColor >"$log" 2>&1
  code=$?
  grep -E '\[(FAIL|SKIP)\]' -A 12 "$log"
  summary=$(grep -E 'Total: [0-9]+' "$log" | tail -n 1)
  if [ -z "$summary" ]; then
    tail -n 40 "$log"
    failed=$((failed + 1))
    continue
  fi
  count() { sed -E "s/.*$1: ([0-9]+).*/\1/" <<<"$summary"; }
  total=$(count Total) errors=$(count Errors) bad=$(count Failed) left=$(count Skipped)
  [ "$code" -ne 0 ] && [ $((errors + bad)) -eq 0 ] && errors=1
  echo "$name: $summary" | sed -E 's/: +ContactBot[^ ]+ +/: /'
  passed=$((passed + total - bad - left)) failed=$((failed + bad + errors)) skipped=$((skipped + left))
  rm -f "$log"
done

wait "$format" || { echo "dotnet format would change files."; failed=$((failed + 1)); }
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]

#!/usr/bin/env bash
# Runs the stories of the server's half and the journeys in a browser, both whatever becomes of the first, and closes
# with their sum, `N passed, N failed`. Called by scripts/test.sh with the options for cargo.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

logs=target/suites
mkdir -p $logs
passed=0
failed=0
broken=()

plain() { sed 's/\x1b\[[0-9;]*[A-Za-z]//g' "$1"; }

# What ran and did not pass has failed, by whatever name: timed out, could not start, left out after a failure.
count_nextest() {
    plain "$1" | sed -nE 's/^ *Summary .* ([0-9]+)(\/[0-9]+)? tests? run: ([0-9]+) passed.*/\1 \3/p' |
        awk 'END { if (NR) print $2, $1 - $2 }'
}
count_playwright() {
    plain "$1" | awk '
        /^ +[0-9]+ (passed|flaky)( |$)/                  { seen = 1; passed += $1 }
        /^ +[0-9]+ (failed|interrupted|did not run)( |$)/ { seen = 1; failed += $1 }
        END { if (seen) print passed + 0, failed + 0 }'
}

# suite NAME RUNNER COMMAND…
suite() {
    local name=$1 runner=$2 began=$SECONDS log=$logs/$2.log
    local count good bad
    shift 2
    echo "=== $name"
    "$@" 2>&1 | tee "$log" || broken+=("$name: failed, see $log")
    count=$("count_$runner" "$log")
    [ -n "$count" ] || broken+=("$name: told no number of tests, see $log")
    read -r good bad <<<"${count:-0 0}"
    passed=$((passed + good))
    failed=$((failed + bad))
    echo "=== $name: $((SECONDS - began)) s"
}

journeys() { (cd end2end && node_modules/.bin/playwright test); }

suite "stories" nextest cargo nextest run --no-fail-fast "$@"
suite "journeys" playwright journeys

for trouble in "${broken[@]}"; do echo "=== $trouble"; done
echo "$passed passed, $failed failed"
[ ${#broken[@]} = 0 ] && [ $failed = 0 ]

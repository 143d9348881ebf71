#!/usr/bin/env bash
# Everything that can go wrong, for long: all rounds of the faults, and the stories and laws with many more cases.
# Takes the better part of an hour. Called by `make soak`; closes with a line for each fault.
set -euo pipefail
cd "$(dirname "$0")/.."

export CLUBDECK_ROUNDS=${CLUBDECK_ROUNDS:-50}
export PROPTEST_CASES=${PROPTEST_CASES:-20000}
server_side=(--workspace --exclude frontend --features server/stage --locked)
log=target/suites/soak.log

scripts/setup.sh test
# shellcheck source=/dev/null
. ./target/toolchain.env
mkdir -p target/suites

began=$SECONDS failed=0
scripts/postgres.sh cargo nextest run --profile soak --no-fail-fast "${server_side[@]}" 2>&1 |
    tee "$log" || failed=$?
echo "=== soak: $CLUBDECK_ROUNDS rounds, $PROPTEST_CASES cases, $((SECONDS - began)) s"
sed -nE 's/^.*(fault: .*)$/\1/p' "$log"
sed -E 's/\x1b\[[0-9;]*[A-Za-z]//g' "$log" | grep -E '^ *Summary ' || true
exit $failed

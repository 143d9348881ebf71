#!/usr/bin/env bash
# Everything that must hold before a change is taken, the cheap first. Stops at the first step that fails;
# the last line counts the tests: `N passed, N failed`.
set -euo pipefail
cd "$(dirname "$0")/.."

step() {
    local title=$1 began=$SECONDS failed=0
    shift
    echo "=== $title"
    "$@" || failed=$?
    echo "=== $title: $([ $failed = 0 ] || echo "FAILED after ")$((SECONDS - began)) s"
    return $failed
}

# All but the browser's half, with the clock that tests move.
server_side=(--workspace --exclude frontend --features server/stage --locked)
browser_side=(--package frontend --target wasm32-unknown-unknown --profile wasm-dev --locked
    --target-dir target/front)

step "setup" scripts/setup.sh test
# shellcheck source=/dev/null
. ./target/toolchain.env

step "format" cargo fmt --all --check
step "build, the tools" cargo build --package xtask --locked
step "laws of the repository" cargo xtask tidy
step "clippy, the server's half" cargo clippy "${server_side[@]}" --all-targets -- -D warnings
step "clippy, the browser's half" cargo clippy "${browser_side[@]}" -- -D warnings
step "build, the browser's half" cargo xtask build
step "build, the server's half" cargo build "${server_side[@]}"
step "build, the tests" cargo nextest run "${server_side[@]}" --no-run
scripts/postgres.sh scripts/suites.sh "${server_side[@]}"

#!/usr/bin/env bash
# Builds and starts the program, and does both again after each change; called by `make dev`. What is given goes to
# the program. A page that is open finds the new program by itself, but keeps its old code: reload it by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=/dev/null
. ./target/toolchain.env

watched=(app server migrations style frontend xtask/src Cargo.toml Cargo.lock)
seen=target/dev.seen
server=

say() { echo "dev: $*"; }

# A file that is gone has changed its folder.
changed() { find "${watched[@]}" -newer $seen -print -quit; }

wait_for_change() {
    until [ -n "$(changed)" ]; do
        if command -v inotifywait >/dev/null; then
            # What changed between the look and the watch is found after the timeout.
            inotifywait -qq -r -t 3 -e modify,create,delete,move "${watched[@]}" || true
        else
            sleep 1
        fi
    done
    # Editors write several files at once.
    sleep 0.2
}

build() { cargo build --locked --package xtask && cargo xtask build && cargo build --locked --package server; }

stop() {
    [ -n "$server" ] || return 0
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}

trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

while true; do
    touch $seen
    if build; then
        stop
        target/debug/clubdeck serve --demo --database-url sqlite://data/dev.db "$@" &
        server=$!
    else
        say "it does not build; the program before goes on"
    fi
    wait_for_change
    say "$(changed) changed"
done

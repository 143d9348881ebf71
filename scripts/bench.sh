#!/usr/bin/env bash
# Builds the release and measures it beside its references, a line of JSON a figure, also in target/bench.jsonl:
#
#   scripts/bench.sh [FIGURE…]
#
# Clubs of a million clients are made where a figure needs them and there are none yet, and kept in data/bench (some 15 GB;
# CLUBDECK_BENCH_DATA names another folder for that of PostgreSQL).
set -euo pipefail
cd "$(dirname "$0")/.."

make --no-print-directory build >&2
scripts/setup.sh test >&2
# shellcheck source=/dev/null
. ./target/toolchain.env
cargo build --locked --release --package bench >&2

# A thousand browsers have a line each, at both ends.
ulimit -n 8192
export CLUBDECK_POSTGRES_DURABLE=1
export CLUBDECK_POSTGRES_DATA=${CLUBDECK_BENCH_DATA:-$PWD/data/bench/postgres}
exec scripts/postgres.sh target/release/bench "$@"

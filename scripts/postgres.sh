#!/usr/bin/env bash
# Runs a command with a PostgreSQL of its own, and leaves nothing behind:
#
#   scripts/postgres.sh COMMAND…
#
# The command finds it in CLUBDECK_TEST_POSTGRES. Where that is set already, none is started. With
# CLUBDECK_POSTGRES_DURABLE what it said is on the disk, as it is where people work. With CLUBDECK_POSTGRES_DATA its
# data stay in that folder, for the next time.
set -euo pipefail

[ $# -gt 0 ] || { echo "usage: scripts/postgres.sh COMMAND…" >&2; exit 2; }
[ -z "${CLUBDECK_TEST_POSTGRES:-}" ] || exec "$@"

installed=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1) || true
PATH=${installed:+$installed:}$PATH
command -v initdb >/dev/null || {
    echo "postgres: no initdb here; scripts/setup.sh test installs it" >&2
    exit 1
}

home=$(mktemp -d /tmp/clubdeck-postgres.XXXXXX)
log=$home/log
data=${CLUBDECK_POSTGRES_DATA:-$home/data}
mode=${CLUBDECK_POSTGRES_DATA:+fast}

# PostgreSQL refuses to run as root.
as_owner() { (cd "$home" && "$@"); }
if [ "$(id -u)" = 0 ]; then
    owner=postgres
    id $owner >/dev/null 2>&1 || owner=nobody
    chown $owner "$home"
    as_owner() { (cd "$home" && runuser -u "$owner" -- "$@"); }
fi

clean_up() {
    as_owner pg_ctl stop --silent --pgdata "$data" --mode "${mode:-immediate}" >/dev/null 2>&1 || true
    rm -rf "$home"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Nothing here outlives the command, so nothing needs to reach the disk, but where that is measured.
careless="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
[ -z "${CLUBDECK_POSTGRES_DURABLE:-}" ] || careless=
start() {
    local settings="-p $1 -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home -c max_connections=300"
    settings+=" $careless"
    as_owner pg_ctl start --silent --wait --pgdata "$data" --log "$log" --options "$settings" >/dev/null 2>&1
}

start_on_free_port() {
    local try
    for try in {1..10}; do
        port=$((20000 + RANDOM % 10000))
        if start $port; then return; fi
    done
    echo "postgres: the server did not start in $try tries:" >&2
    tail -n 20 "$log" >&2
    return 1
}

if [ ! -e "$data/PG_VERSION" ]; then
    if [ -n "${CLUBDECK_POSTGRES_DATA:-}" ]; then
        mkdir -p "$data"
        [ -z "${owner:-}" ] || chown $owner "$data"
    fi
    as_owner initdb --pgdata "$data" --username clubdeck --auth trust --encoding UTF8 --locale C.UTF-8 \
        --no-sync >/dev/null
fi
start_on_free_port

export CLUBDECK_TEST_POSTGRES=postgres://clubdeck@127.0.0.1:$port/postgres
"$@"

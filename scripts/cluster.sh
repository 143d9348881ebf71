#!/usr/bin/env bash
# A PostgreSQL server that a test stops and starts, set up as it is by default: what it said is on the disk.
#
#   scripts/cluster.sh make|start|stop HOME DATA PORT
#
# HOME is a folder for its log and socket, DATA the folder of the database. `start` does nothing where it runs;
# `stop` is a power cut.
set -euo pipefail

[ $# = 4 ] || { echo "usage: scripts/cluster.sh make|start|stop HOME DATA PORT" >&2; exit 2; }
action=$1 home=$2 data=$3 port=$4

installed=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1) || true
PATH=${installed:+$installed:}$PATH
command -v initdb >/dev/null || {
    echo "cluster: no initdb here; scripts/setup.sh test installs it" >&2
    exit 1
}

# PostgreSQL refuses to run as root.
as_owner() { (cd "$home" && "$@"); }
if [ "$(id -u)" = 0 ]; then
    owner=postgres
    id $owner >/dev/null 2>&1 || owner=nobody
    as_owner() { (cd "$home" && runuser -u "$owner" -- "$@"); }
fi

runs() { as_owner pg_ctl status --pgdata "$data" >/dev/null 2>&1; }

# Small segments, so that little room is needed.
make() {
    [ -z "${owner:-}" ] || chown "$owner" "$home"
    as_owner initdb --pgdata "$data" --username clubdeck --auth trust --encoding UTF8 --locale C.UTF-8 \
        --wal-segsize 1 --no-sync >/dev/null
}

start() {
    local settings="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home"
    settings+=" -c min_wal_size=2MB -c max_wal_size=8MB"
    if runs; then return; fi
    as_owner pg_ctl start --silent --wait --pgdata "$data" --log "$home/log" --options "$settings" \
        >/dev/null 2>&1 || {
        echo "cluster: the server did not start:" >&2
        tail -n 20 "$home/log" >&2
        exit 1
    }
}

stop() { if runs; then as_owner pg_ctl stop --silent --wait --mode immediate --pgdata "$data" >/dev/null; fi; }

case $action in
make | start | stop) $action ;;
*) echo "cluster: $action is not known" >&2; exit 2 ;;
esac

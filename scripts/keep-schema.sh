#!/usr/bin/env bash
# Keeps a demo club as a program makes it today, on both databases, so that later programs can be tried on it:
#
#   scripts/keep-schema.sh STEP       the last step that has landed, as 0009_settings
#
# Run it when a step lands, and with the program of that moment: $CLUBDECK, otherwise target/debug/clubdeck. Writes
# migrations/kept/STEP/{sqlite.sql,postgres.sql,figures.json} and adds STEP to migrations/kept/landed.txt. What was
# kept is never written again. Needs the programs sqlite3, psql and pg_dump.
set -euo pipefail
cd "$(dirname "$0")/.."

stop() {
    printf 'keep-schema: %s\n' "$@" >&2
    exit 1
}

step=${1:-}
[ $# = 1 ] || { echo "usage: scripts/keep-schema.sh STEP" >&2; exit 2; }
[ -n "${CLUBDECK_TEST_POSTGRES:-}" ] || exec scripts/postgres.sh "$0" "$step"

kept=migrations/kept/$step
compgen -G "migrations/steps/$step*.sql" >/dev/null || stop "$step is no step of migrations/steps"
[ ! -e "$kept" ] || stop "$kept is there already, and what was kept is never written again"
clubdeck=$(realpath "${CLUBDECK:-target/debug/clubdeck}")
for program in "$clubdeck" sqlite3 psql pg_dump; do
    command -v "$program" >/dev/null || stop "$program is not here"
done

work=$(mktemp -d /tmp/clubdeck-kept.XXXXXX)
trap 'rm -rf "$work"' EXIT
name=kept_$$
sqlite=$work/club.db
postgres=${CLUBDECK_TEST_POSTGRES%/*}/$name

in_sqlite() { sqlite3 -batch -noheader "$sqlite" "$1"; }
in_postgres() { psql --no-psqlrc --quiet --no-align --tuples-only --command "$1" "$postgres"; }

createdb --maintenance-db="$CLUBDECK_TEST_POSTGRES" "$name"
for url in "sqlite://$sqlite" "$postgres"; do
    (cd "$work" && "$clubdeck" demo --without-past --log error --database-url "$url" >/dev/null)
done
# The moment after: sessions of the demo still run then.
made_at=$(date --utc +%Y-%m-%dT%H:%M:%SZ -d '+1 second')

figure() {
    local here there
    here=$(in_sqlite "$1")
    there=$(in_postgres "$1")
    [ "$here" = "$there" ] || stop "$1: $here on SQLite, $there on PostgreSQL"
    echo "$here"
}

last=$(figure "select max(version) from seaql_migrations")
[ "$last" = "$step" ] || stop "the program $clubdeck ends with the step $last, not with $step"

mkdir -p "$kept"
sqlite3 -batch "$sqlite" .dump >"$kept/sqlite.sql"
# Without what only the newest servers and programs know.
pg_dump --format=plain --no-owner --no-privileges "$postgres" |
    sed -E '/^\\(un)?restrict /d; /^SET transaction_timeout/d' >"$kept/postgres.sql"
cat >"$kept/figures.json" <<END
{
  "made_at": "$made_at",
  "sessions": $(figure "select count(*) from session"),
  "shifts": $(figure "select count(*) from shift"),
  "postings": $(figure "select count(*) from posting"),
  "moved": $(figure "select sum(amount) from posting where amount > 0")
}
END
dropdb --maintenance-db="$CLUBDECK_TEST_POSTGRES" "$name"
echo "$step" >>migrations/kept/landed.txt
sort -u -o migrations/kept/landed.txt migrations/kept/landed.txt
echo "keep-schema: $kept"

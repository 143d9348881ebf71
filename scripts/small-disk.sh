#!/usr/bin/env bash
# Runs a command with a small file system of its own at a folder, and leaves nothing behind:
#
#   scripts/small-disk.sh FOLDER MEGABYTES COMMAND…
#
# Needs no root where users may make namespaces. Fails where no way leads to a mounted disk.
set -euo pipefail

[ $# -ge 3 ] || { echo "usage: scripts/small-disk.sh FOLDER MEGABYTES COMMAND…" >&2; exit 2; }
folder=$1 size=$2
shift 2

# Everybody may write there: PostgreSQL has a user of its own.
mounting="mount -t tmpfs -o size=${size}m,mode=1777 clubdeck-small-disk"
mount_then='folder=$1 mounting=$2; shift 2; $mounting "$folder" && exec "$@"'
# The user that one was, and no longer root: PostgreSQL refuses to run as root.
as_user='user=$1 group=$2; shift 2; exec unshare --user --map-user="$user" --map-group="$group" -- "$@"'

# way NAME WRAPPER…: takes this way if a disk can be mounted by it.
way() {
    "$@" bash -c "$mount_then" small-disk "$folder" "$mounting" true 2>/dev/null || return 0
    exec "$@" bash -c "$mount_then" small-disk "$folder" "$mounting" "${then[@]}"
}

then=("$@")
if [ "$(id -u)" = 0 ]; then
    way unshare --mount
    # Root that may not unshare may still mount; the disk is taken away again.
    if $mounting "$folder" 2>/dev/null; then
        trap 'umount "$folder"' EXIT
        trap 'exit 130' INT
        trap 'exit 143' TERM
        "$@"
        exit
    fi
    user=1000 group=1000
else
    user=$(id -u) group=$(id -g)
fi
then=(bash -c "$as_user" small-disk "$user" "$group" "$@")
way unshare --user --map-root-user --mount

cat >&2 <<'END'
small-disk: no small file system can be mounted here, so what happens on a full disk cannot be tested. One of these is
needed: users who may make namespaces (kernel.unprivileged_userns_clone=1, and no AppArmor restriction of it), or root
with the capability SYS_ADMIN (docker run --cap-add SYS_ADMIN --security-opt apparmor=unconfined).
END
exit 1

#!/usr/bin/env bash
# Brings this machine to where `make run` or `make test` can work; silent when all is there.
#
#   scripts/setup.sh run     Rust for the browser, and the npm tools of the build
#   scripts/setup.sh test    these, and Chromium, PostgreSQL, cargo-nextest, Playwright
#
# What cargo must be told here goes to target/toolchain.env: source it before calling cargo by hand.
set -euo pipefail
cd "$(dirname "$0")/.."

rust_at_least=1.95
browser=wasm32-unknown-unknown
nextest=0.9.143
toolchain_env=target/toolchain.env

say() { echo "setup: $*"; }
stop() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}
has() { command -v "$1" >/dev/null; }

# --- Debian's packages ---------------------------------------------------------------------------------------

may_apt() { [ "$(id -u)" = 0 ] && has apt-get; }

lists_are_new=no
apt_install() {
    may_apt || stop "not found here: $*. As root, on Debian, type" \
        "    apt-get update && apt-get install $*" \
        "or install the same in the way of your system; then try again."
    if [ $lists_are_new = no ]; then
        say "reading Debian's lists of packages"
        apt-get update -qq
        lists_are_new=yes
    fi
    say "installing $*"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

# --- Rust for the browser ------------------------------------------------------------------------------------

new_enough() {
    local version
    version=$(rustc --version | cut -d' ' -f2)
    printf '%s\n' "$rust_at_least" "$version" | sort -CV
}

# An empty library for the browser: only a compiler with a std and a linker that fit can make one.
links_for_browser() {
    local linker=${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER:-}
    rustc --target $browser --crate-type cdylib --crate-name probe --out-dir target/probe \
        ${linker:+-Clinker="$linker"} - </dev/null
}

rust_is_ready() (
    # shellcheck source=/dev/null
    . "./$toolchain_env"
    new_enough && links_for_browser
) 2>/dev/null

use_active_rust() { : >"$toolchain_env"; }

# Debian's Rust comes without a linker for the browser: LLVM's own does it.
use_debian_rust() {
    {
        if has rustup; then echo "export RUSTUP_TOOLCHAIN=debian"; else echo "export PATH=/usr/bin:\$PATH"; fi
        echo "export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22"
    } >"$toolchain_env"
}

add_target() {
    has rustup || return 1
    say "adding Rust's target $browser"
    timeout 120 rustup target add $browser >/dev/null 2>&1
}

install_debian_rust() {
    may_apt || stop "Rust $rust_at_least or newer with the target $browser is needed:" \
        "    rustup update stable && rustup target add $browser"
    apt_install rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web lld-22
    if has rustup; then rustup toolchain link debian /usr; fi
}

# Debian has no std for the browser, but its sources: built once and laid where the compiler looks for it.
build_debian_std() {
    local seed=target/wasm32-std home=/usr/lib/rustlib/$browser/lib
    say "building Rust's std for $browser (about two minutes)"
    mkdir -p $seed/src && touch $seed/src/lib.rs
    printf '%s\n' '[package]' 'name = "seed"' '[lib]' 'crate-type = ["cdylib"]' '[workspace]' >$seed/Cargo.toml
    # Of the seed nothing is wanted but what it stands on, so it may fail to link. A release's LTO needs bitcode.
    (
        # shellcheck source=/dev/null
        . "./$toolchain_env"
        cd $seed
        RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes cargo build --release --target $browser \
            --target-dir out -Zbuild-std=std,panic_abort,panic_unwind
    ) >$seed/build.log 2>&1 || true
    rm -rf "$home" && mkdir -p "$home"
    cp $seed/out/$browser/release/deps/*.rlib "$home" || stop "std could not be built: see $seed/build.log"
    # What was compiled against another std would only end in E0463.
    rm -rf $seed/out target/front
}

set_up_rust() {
    has cargo || stop "Rust $rust_at_least or newer is needed: https://rustup.rs tells how to get it."
    has cc || apt_install gcc libc6-dev
    cargo --version >/dev/null || true # rustup may fetch what rust-toolchain.toml names: let it be seen
    mkdir -p target/probe && touch "$toolchain_env"
    rust_is_ready && return
    use_active_rust && rust_is_ready && return
    use_debian_rust && rust_is_ready && return
    use_active_rust && add_target && rust_is_ready && return
    install_debian_rust && use_debian_rust
    rust_is_ready || build_debian_std
    rust_is_ready || stop "Rust cannot build for $browser here: cargo build --target $browser says why."
}

# --- Everything else -----------------------------------------------------------------------------------------

set_up_npm() {
    local packages=$1 installed=$1/node_modules/.installed.json
    has npm || apt_install nodejs npm
    cmp -s "$packages/package-lock.json" "$installed" && return
    say "installing the npm packages of $packages/"
    (
        export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
        cd "$packages" && npm ci --no-update-notifier --no-audit --no-fund --loglevel=error >/dev/null
    )
    cp "$packages/package-lock.json" "$installed"
}

set_up_chromium() {
    has "${CHROMIUM:-chromium}" || apt_install chromium
    # Screenshots need Cyrillic letters and the tenge sign.
    [ -n "$(fc-list ':charset=416 20b8')" ] || apt_install fonts-dejavu-core
}

set_up_postgres() {
    has initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || apt_install postgresql
}

set_up_nextest() {
    # shellcheck source=/dev/null
    . "./$toolchain_env"
    cargo nextest --version >/dev/null 2>&1 && return
    say "installing cargo-nextest $nextest (some minutes)"
    cargo install --quiet --locked cargo-nextest --version $nextest
}

case ${1:-} in
run)
    set_up_rust
    set_up_npm tools
    ;;
test)
    set_up_rust
    set_up_npm tools
    set_up_npm end2end
    set_up_chromium
    set_up_postgres
    set_up_nextest
    ;;
*) stop "usage: scripts/setup.sh run|test" ;;
esac

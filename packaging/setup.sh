#!/bin/sh
# Makes the checkout ready: .venv with the tested versions, and what Qt needs from the system.
#
#   packaging/setup.sh run    for the program
#   packaging/setup.sh test   for the program and its checks
#   packaging/setup.sh bench  for the program and what it is measured beside
#
# Where all is there already it changes nothing and takes a moment. System packages are installed
# with apt, only those that are missing, and with sudo where that is needed.
set -eu
cd "$(dirname "$0")/.."
. packaging/debian.sh

PYTHON=.venv/bin/python

main() {
    make_venv .venv
    install_system_libraries "$1"
    install_python_packages "$1"
    if [ "$1" = bench ]; then install_peers; fi
}

install_system_libraries() {
    needed=$(packages_of_missing "$PYTHON" "$ALWAYS")
    install_if_any "$needed" || exit 1
    needed=$(packages_of_missing "$PYTHON" "$ON_A_DISPLAY")
    if [ "$1" = run ]; then
        if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then install_if_any "$needed" || exit 1; fi
    elif [ "$1" = test ]; then
        if ! command -v Xvfb >/dev/null; then needed="$needed xvfb"; fi
        install_if_any "$needed" || say "going on: tests that need a display will be skipped"
        install_mail_server
    fi
}

# For a container or CI. Where a person works, or another mail server stands, none is put in.
install_mail_server() {
    if [ -e /usr/sbin/sendmail ] || [ "$(id -u)" != 0 ]; then return; fi
    if ! command -v debconf-set-selections >/dev/null; then return; fi
    # So that it does not listen on its own; the test starts it with a configuration of its own.
    echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
    install_packages postfix || say "going on: tests with a real mail server will be skipped"
}

# One by one: where one cannot be had, the others still can.
install_peers() {
    for peer in sqlite3:sqlite3 gnuplot:gnuplot-nox rrdtool:rrdtool strace:strace \
        chromium:chromium; do
        if command -v "${peer%:*}" >/dev/null; then continue; fi
        install_packages "${peer#*:}" || say "going on: ${peer%:*} will be left out"
    done
}

install_if_any() {
    # shellcheck disable=SC2086 # a list of words
    if [ -n "$1" ]; then install_packages $1; fi
}

install_python_packages() {
    stamp=.venv/ready-to-$1
    wanted="$(pwd) $(cat pyproject.toml constraints.txt | cksum)"
    if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then return; fi
    extra=
    if [ "$1" = test ]; then extra='[test]'; fi
    say "installing Python packages into .venv"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --use-pep517 \
        --constraint constraints.txt --editable ".$extra"
    echo "$wanted" >"$stamp"
}

case ${1:-} in
run | test | bench) main "$1" ;;
*) give_up "usage: packaging/setup.sh run|test|bench" ;;
esac

#!/bin/sh
# Installs the kiosk on a Debian or Raspberry Pi OS machine: sudo packaging/install.sh
#
# The program goes to /opt/genmon-gui, with a user of its own, a systemd unit, a udev rule, a menu
# entry and a first configuration. Run again it brings a newer program; the configuration and the
# record stay as they are. Nothing is started: the last lines say how.
set -eu
cd "$(dirname "$0")/.."
. packaging/debian.sh

PATH="$PATH:/usr/sbin:/sbin" # su without a dash leaves them out
HOME_OF_PROGRAM=/opt/genmon-gui
STATE=/var/lib/genmon-gui

main() {
    if [ "$(id -u)" != 0 ]; then give_up "this needs root: sudo packaging/install.sh"; fi
    install_program
    install_system_packages
    make_user
    install_files
    reload
    say "next: set your sensors and alarms in /etc/genmon-gui/config.toml, then"
    say "  on a system without a desktop:  systemctl enable --now genmon-gui"
    say "  on a desktop: remove [database] from it, so that the record is your own, and"
    say "    cp packaging/genmon-gui-autostart.desktop /etc/xdg/autostart/"
    say "  and in any case:                genmon-gui doctor"
}

install_program() {
    make_venv "$HOME_OF_PROGRAM"
    "$HOME_OF_PROGRAM/bin/python" -m pip install --quiet --disable-pip-version-check --use-pep517 \
        --constraint constraints.txt .
    ln -sfn "$HOME_OF_PROGRAM/bin/genmon-gui" /usr/local/bin/genmon-gui
}

install_system_packages() {
    needed=$(packages_of_missing "$HOME_OF_PROGRAM/bin/python" "$ALWAYS $ON_A_DISPLAY")
    if ! command -v cage >/dev/null; then needed="$needed cage"; fi
    # shellcheck disable=SC2086 # a list of words
    if [ -n "$needed" ]; then install_packages $needed || exit 1; fi
}

# The groups own the screen, its backlight and the touch panel.
make_user() {
    if ! id genmon >/dev/null 2>&1; then
        useradd --system --user-group --home-dir "$STATE" --no-create-home \
            --shell /usr/sbin/nologin genmon
    fi
    for group in video render input; do
        if getent group "$group" >/dev/null; then usermod --append --groups "$group" genmon; fi
    done
    install -d -o genmon -g genmon "$STATE"
}

install_files() {
    install -D -m 644 packaging/genmon-gui.service -t /etc/systemd/system
    install -D -m 644 packaging/99-genmon-gui.rules -t /etc/udev/rules.d
    install -D -m 644 packaging/genmon-gui.desktop -t /usr/local/share/applications
    install -D -m 644 resources/icons/genmon-gui.svg -t /usr/local/share/icons/hicolor/scalable/apps
    # The screen's own pages change the configuration, by a new file beside the old one.
    install -d -o genmon -g genmon /etc/genmon-gui
    if ! [ -e /etc/genmon-gui/config.toml ]; then
        install -o genmon -g genmon -D -m 644 packaging/config.example.toml /etc/genmon-gui/config.toml
    fi
}

# A container or a chroot has neither running.
reload() {
    if [ -d /run/systemd/system ]; then systemctl daemon-reload; fi
    if [ -e /run/udev/control ]; then
        udevadm control --reload
        udevadm trigger --action=add --subsystem-match=w1 --subsystem-match=backlight
    fi
}

main

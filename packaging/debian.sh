# shellcheck shell=sh disable=SC2034
# What packaging/setup.sh and packaging/install.sh ask of a Debian or Raspberry Pi OS machine.

# Libraries of the system that Qt's wheel loads, with the packages that bring them.
ALWAYS="
libEGL.so.1:libegl1
libGL.so.1:libgl1
libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1
libglib-2.0.so.0:libglib2.0-0
libxkbcommon.so.0:libxkbcommon0
"
ON_A_DISPLAY="
libX11-xcb.so.1:libx11-xcb1
libwayland-client.so.0:libwayland-client0
libwayland-cursor.so.0:libwayland-cursor0
libwayland-egl.so.1:libwayland-egl1
libxcb-cursor.so.0:libxcb-cursor0
libxcb-glx.so.0:libxcb-glx0
libxcb-icccm.so.4:libxcb-icccm4
libxcb-image.so.0:libxcb-image0
libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-randr.so.0:libxcb-randr0
libxcb-render-util.so.0:libxcb-render-util0
libxcb-render.so.0:libxcb-render0
libxcb-shape.so.0:libxcb-shape0
libxcb-shm.so.0:libxcb-shm0
libxcb-sync.so.1:libxcb-sync1
libxcb-util.so.1:libxcb-util1
libxcb-xfixes.so.0:libxcb-xfixes0
libxcb-xkb.so.1:libxcb-xkb1
libxkbcommon-x11.so.0:libxkbcommon-x11-0
"

say() {
    echo "set-up: $*" >&2
}

give_up() {
    say "$*"
    exit 1
}

# make_venv FOLDER: a virtual environment with a Python that fits; one that stands is kept.
make_venv() {
    if "$1/bin/python" -c 'import pip' 2>/dev/null && fits "$1/bin/python"; then return; fi
    base=$(find_python) || give_up "Python 3.11, 3.12 or 3.13 (64 bit) is needed: install" \
        "python3 of Raspberry Pi OS (64-bit) or Debian 12 or later, then run this again."
    if ! "$base" -c 'import ensurepip' 2>/dev/null; then
        version=$("$base" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_packages "python$version-venv" || exit 1
    fi
    say "making $1 with $("$base" --version)"
    rm -rf "$1"
    "$base" -m venv "$1"
}

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if fits "$candidate"; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

# Qt's wheels are for 64 bit only; a 64-bit kernel may well carry a 32-bit system.
fits() {
    "$1" -c 'import sys
sys.exit(not ((3, 11) <= sys.version_info[:2] <= (3, 13) and sys.maxsize > 2**32))' 2>/dev/null
}

# packages_of_missing PYTHON LIST: asks the loader itself, which knows every place and takes only
# what fits this Python.
packages_of_missing() {
    "$1" -c 'import ctypes, sys
for word in sys.argv[1].split():
    library, package = word.split(":")
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package, end=" ")' "$2"
}

# install_packages NAME...: with apt, or says what to do where that cannot be.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "these are missing, install them by the names they have on your system: $*"
        return 1
    fi
    if ! become_root=$(way_to_root); then
        say "these packages are missing; install them with: sudo apt-get install $*"
        return 1
    fi
    say "installing with apt: $*"
    # The lists may be missing or old; they are fetched only then.
    apt_install "$@" >/dev/null 2>&1 || { $become_root apt-get -q update && apt_install "$@"; }
}

apt_install() {
    $become_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q install -y --no-install-recommends "$@"
}

way_to_root() {
    if [ "$(id -u)" = 0 ]; then return 0; fi
    if ! command -v sudo >/dev/null; then return 1; fi
    if ! sudo -n true 2>/dev/null && ! [ -t 0 ]; then return 1; fi
    echo sudo
}

#!/bin/sh
# Makes sure that the system libraries are there which PyPI's wheels expect of a machine.
#
# usage: build/system-libs.sh           what running, testing and linting take
#        build/system-libs.sh binary    what `make binary` takes besides
#        build/system-libs.sh screen    what a screen that nobody sees takes besides
#
# Nothing missing: says nothing, asks no package manager, ends with 0. Otherwise root on Debian or
# Ubuntu gets the missing packages installed; everyone else is told the one line to type.
# It looks for the library files, not for packages, so another distribution's names do not matter.
set -eu

python=${PYTHON:-python3}

# Package and the library that shows it is there. What these depend on comes with them.
qt="
libgl1:libGL.so.1
libegl1:libEGL.so.1
libglib2.0-0:libgthread-2.0.so.0
libfontconfig1:libfontconfig.so.1
libdbus-1-3:libdbus-1.so.3
libxkbcommon0:libxkbcommon.so.0
libgssapi-krb5-2:libgssapi_krb5.so.2
libxcb-cursor0:libxcb-cursor.so.0
libxcb-icccm4:libxcb-icccm.so.4
libxcb-keysyms1:libxcb-keysyms.so.1
libxcb-shape0:libxcb-shape.so.0
libxkbcommon-x11-0:libxkbcommon-x11.so.0
"
# Under a Wayland compositor alone (cage); PyInstaller leaves them to the machine, too.
wayland="
libwayland-client0:libwayland-client.so.0
libwayland-cursor0:libwayland-cursor.so.0
libwayland-egl1:libwayland-egl.so.1
"

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "The kiosk needs Python 3.11 or newer; '$python' is not. Name another: make PYTHON=python3.12" >&2
    exit 1
fi

missing=""
known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
for pair in $qt $wayland; do
    case "$known" in
        *"${pair#*:}"*) ;;
        *) missing="$missing ${pair%%:*}" ;;
    esac
done
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"

if [ "${1:-}" = binary ]; then
    # PyInstaller reads libraries and appends its archive with these tools ...
    command -v objcopy >/dev/null && command -v strip >/dev/null || missing="$missing binutils"
    # ... and bundles Python's shared library, which Debian's own python3 is not linked to.
    library=$("$python" -c 'import sysconfig
print(sysconfig.get_config_var("INSTSONAME"))')
    folder=$("$python" -c 'import sysconfig
print(sysconfig.get_config_var("LIBDIR"))')
    case "$known" in
        *"$library"*) ;;
        *) [ -e "$folder/$library" ] || missing="$missing ${library%%.so*}" ;;
    esac
fi

if [ "${1:-}" = screen ]; then
    command -v Xvfb >/dev/null || missing="$missing xvfb"
    case "$known" in
        *libXtst.so.6*) ;;
        *) missing="$missing libxtst6" ;;
    esac
fi

[ -n "$missing" ] || exit 0
missing=${missing# }

if ! command -v apt-get >/dev/null; then
    echo "These libraries are missing (Debian's package names): $missing" >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Some system libraries are missing. Type this line, then the same make command again:" >&2
    echo "  sudo apt-get update && sudo apt-get install --no-install-recommends $missing" >&2
    exit 1
fi
echo "Installing system libraries: $missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
# shellcheck disable=SC2086 # one word a package
apt-get install -y -q --no-install-recommends $missing

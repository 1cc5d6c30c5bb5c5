# Sourced by the other scripts: sees to QGIS, a private Python environment beside it and a private profile.
# Everything private lives in .state/ of the checkout, or in the folder that CLOUDSIEVE_STATE names.

CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
STATE=${CLOUDSIEVE_STATE:-$CHECKOUT/.state}
SYSTEM_PYTHON=${CLOUDSIEVE_PYTHON:-/usr/bin/python3} # QGIS's own: python3 on PATH may be pyenv's or conda's
PYTHON=$STATE/venv/bin/python
LOG=$STATE/setup.log

DEBIAN_PACKAGES=(
    qgis python3-qgis qgis-providers python3-gdal python3-rasterio python3-numpy python3-scipy
    python3-venv python3-pip ca-certificates libgomp1
)
REQUIREMENTS=$CHECKOUT/scripts/requirements
ENGINE_LOCK=$CHECKOUT/engine/engine.lock
# What the lock pins and QGIS's Python lacks. numpy, scipy and rasterio have to be QGIS's own.
FROM_LOCK='eo-learn-mask|lightgbm|llvmlite|narwhals|numba|s2cloudless'

say() { printf '%s\n' "$@" >&2; }

stop() {
    say "$@"
    exit 1
}

run_logged() {
    "$@" >>"$LOG" 2>&1 && return
    tail -n 30 "$LOG" >&2
    stop "This failed: $*" "The whole log is in $LOG."
}

prepare_environment() {
    claim_state
    mkdir -p "$STATE/run" "$STATE/plugins"
    ln -sfn "$CHECKOUT" "$STATE/plugins/cloudsieve"
    chmod 700 "$STATE/run"
    export_qgis_environment
    lock_state
    if ! find_qgis_process || ! is_made "$STATE/venv" tests; then
        : >"$LOG"
        install_system_packages
        install_python_packages
        say "Ready."
    fi
    prepare_deep_networks
    grep -qs '^cloudsieve=true' "$STATE"/profile/profiles/default/QGIS/QGIS*.ini || enable_plugin
    unlock_state
}

# A Python environment apart from QGIS's, of what scripts/requirements/NAME.txt pins: prepare_tools NAME
prepare_tools() {
    TOOLS=$STATE/$1
    lock_state
    if ! is_made "$TOOLS" "$1"; then
        say "Installing what scripts/requirements/$1.txt pins ..."
        : >"$LOG"
        run_logged "$SYSTEM_PYTHON" -m venv --clear "$TOOLS"
        pip_install "$TOOLS" -r "$REQUIREMENTS/$1.txt"
        note_made "$TOOLS" "$1"
    fi
    unlock_state
}

# A folder that root made refuses everyone else, and would do so in the midst of the work.
claim_state() {
    local path
    mkdir -p "$STATE" 2>/dev/null || stop "$STATE cannot be made; name another folder in CLOUDSIEVE_STATE."
    for path in "$STATE" "$STATE"/*; do
        [ ! -e "$path" ] || [ -w "$path" ] ||
            stop "$(id -un) cannot write $path, which belongs to $(stat -c %U "$path")." \
                "Please remove it (sudo rm -rf '$STATE'), or name another folder in CLOUDSIEVE_STATE."
    done
}

# Two scripts at once wait for each other while they install.
lock_state() {
    if command -v flock >/dev/null; then
        exec 9>"$STATE/lock"
        flock 9
    fi
}

unlock_state() { exec 9>&-; }

# is_made FOLDER NAME: was the environment made, of what scripts/requirements/NAME.txt and the lock pin today, and is it whole?
is_made() { [ "$(cat "$1.made" 2>/dev/null)" = "$(describe_made "$@")" ]; }

note_made() { describe_made "$@" >"$1.made"; }

# The number of files tells when a package was removed or added by hand.
describe_made() {
    printf '%s\n' "$CHECKOUT" "$("$SYSTEM_PYTHON" --version 2>&1)"
    cat "$REQUIREMENTS/$2.txt"
    locked_requirements
    find "$1" -type f ! -name '*.pyc' 2>/dev/null | wc -l
}

# The lines of the lock, with their hashes, so that the tests run with the versions that users get.
locked_requirements() { sed -nE "/^($FROM_LOCK)==/,/[^\\\\]\$/p" "$ENGINE_LOCK"; }

export_qgis_environment() {
    unset PYTHONHOME PYTHONPATH PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH DISPLAY WAYLAND_DISPLAY
    export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$STATE/run
    export QGIS_CUSTOM_CONFIG_PATH=$STATE/profile QGIS_PLUGINPATH=$STATE/plugins
}

find_qgis_process() {
    # The wrapper of Debian 12 hands on an option that qgis_process refuses.
    QGIS_PROCESS=$(command -v qgis_process.bin || command -v qgis_process)
}

install_system_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        check_foreign_system
        return
    fi
    local missing=() package
    for package in "${DEBIAN_PACKAGES[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
    find_qgis_process || stop "qgis_process is not on PATH although the package qgis is installed."
}

apt_install() {
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            stop "These packages are missing; please install them as root, then run this again:" \
                "  apt-get update && apt-get install --no-install-recommends $*"
        as_root=(sudo)
        say "sudo may ask for your password."
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    say "Installing with apt-get: $*"
    run_logged "${as_root[@]}" apt-get -q update
    "${as_root[@]}" apt-get install --assume-no --no-install-recommends "$@" 2>/dev/null | grep -E '^(Need to get|After this)' >&2 || true
    say "A fresh system takes two minutes or more; the log grows in $LOG."
    run_logged "${as_root[@]}" apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$@"
}

check_foreign_system() {
    if find_qgis_process && "$SYSTEM_PYTHON" -c 'import qgis.core, osgeo.gdal, rasterio, scipy, venv' 2>>"$LOG"; then
        return
    fi
    stop "This system has no apt-get, so these scripts cannot install what is missing. Please install, with its own tools:" \
        "  - QGIS 3.22 or later with qgis_process on PATH" \
        "  - for QGIS's own Python: rasterio built against the same GDAL as QGIS, numpy, scipy, GDAL's bindings, venv, pip" \
        "and name that Python in CLOUDSIEVE_PYTHON (now: $SYSTEM_PYTHON)." \
        "With conda: conda create -n qgis -c conda-forge qgis rasterio scipy; conda activate qgis;" \
        '  export CLOUDSIEVE_PYTHON=$CONDA_PREFIX/bin/python'
}

install_python_packages() {
    say "Preparing a private Python environment in $STATE (about 500 MB) ..."
    run_logged "$SYSTEM_PYTHON" -m venv --clear --system-site-packages "$STATE/venv"
    locked_requirements >"$STATE/locked.txt"
    pip_install "$STATE/venv" --require-hashes -r "$STATE/locked.txt"
    pip_install "$STATE/venv" -r "$REQUIREMENTS/tests.txt"
    note_made "$STATE/venv" tests
}

# Without dependencies: s2cloudless would bring pyproj, which aborts QGIS, and OpenCV another numpy.
pip_install() {
    local venv=$1
    shift
    run_logged "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-warn-script-location --no-deps \
        --only-binary :all: "$@"
}

enable_plugin() {
    say "Enabling the plugin in a private profile ..."
    run_logged "$QGIS_PROCESS" plugins enable cloudsieve
}

# Jobs from QGIS may run in the private environment; scripts/python leaves the user's own engine to be checked.
export_engine() { export CLOUDSIEVE_ENGINE=${CLOUDSIEVE_ENGINE-$PYTHON}; }

# What pip installed stands in front of QGIS's own packages, which is safe as numpy, scipy and rasterio are not among it.
export_venv_to_qgis() {
    PYTHONPATH=$("$PYTHON" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    export PYTHONPATH
}

# The packages of deep networks, 170 MB, beside the environment of the tests, which finds them by a .pth file. Where they
# cannot be had, the tests that need them skip. OmniCloudMask with PyTorch is found there, too, but never fetched: 3 GB.
prepare_deep_networks() {
    local lock=$CHECKOUT/engine/extras/deep.lock folder=$STATE/deep
    local link=("$STATE"/venv/lib/python3*/site-packages) folders=$STATE/deep$'\n'$STATE/omnicloudmask
    if [ "$(cat "${link[0]}/deep_networks.pth" 2>/dev/null)" != "$folders" ]; then
        echo "$folders" >"${link[0]}/deep_networks.pth"
        note_made "$STATE/venv" tests
    fi
    cmp -s "$lock" "$folder.made" && return
    say "Fetching the packages of deep networks (170 MB) ..."
    rm -rf "$folder"
    if "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
        --target "$folder" -r "$lock" >>"$LOG" 2>&1; then
        cp "$lock" "$folder.made"
    else
        say "They cannot be had now; the tests that need them skip. $LOG tells why."
    fi
}

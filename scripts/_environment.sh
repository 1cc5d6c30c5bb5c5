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
# Without their dependencies: s2cloudless would bring pyproj, which aborts QGIS, and numba another numpy.
ENGINE_WHEELS=(s2cloudless==1.7.3 lightgbm==4.7.0 narwhals numba llvmlite)
TEST_WHEELS=(pytest pytest-qgis==5.0.2 hypothesis)

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
    mkdir -p "$STATE/run" "$STATE/plugins"
    ln -sfn "$CHECKOUT" "$STATE/plugins/cloudsieve"
    chmod 700 "$STATE/run"
    if command -v flock >/dev/null; then
        exec 9>"$STATE/lock"
        flock 9
    fi
    export_qgis_environment
    if [ "$(cat "$STATE/stamp" 2>/dev/null)" != "$(describe_environment)" ] || ! find_qgis_process; then
        : >"$LOG"
        install_system_packages
        install_python_packages
        describe_environment >"$STATE/stamp"
        say "Ready."
    fi
    grep -qs '^cloudsieve=true' "$STATE"/profile/profiles/default/QGIS/QGIS*.ini || enable_plugin
    exec 9>&-
}

# What the private environment depends on; a change builds it anew.
describe_environment() {
    printf '%s\n' "$CHECKOUT" "$("$SYSTEM_PYTHON" --version 2>&1)" "${ENGINE_WHEELS[*]}" "${TEST_WHEELS[*]}"
}

export_qgis_environment() {
    unset PYTHONHOME PYTHONPATH PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH DISPLAY WAYLAND_DISPLAY
    export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$STATE/run
    export QGIS_CUSTOM_CONFIG_PATH=$STATE/profile QGIS_PLUGINPATH=$STATE/plugins
    export CLOUDSIEVE_ENGINE=${CLOUDSIEVE_ENGINE-$PYTHON}
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
    apt-get install --assume-no --no-install-recommends "$@" 2>/dev/null | grep -E '^(Need to get|After this)' >&2 || true
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
    say "Preparing a private Python environment in $STATE (about 150 MB) ..."
    run_logged "$SYSTEM_PYTHON" -m venv --clear --system-site-packages "$STATE/venv"
    "$SYSTEM_PYTHON" "$CHECKOUT/scripts/installed_constraints.py" >"$STATE/constraints.txt"
    local install=("$PYTHON" -m pip install --quiet --disable-pip-version-check --no-warn-script-location --prefer-binary)
    run_logged "${install[@]}" --no-deps "${ENGINE_WHEELS[@]}"
    run_logged "${install[@]}" --constraint "$STATE/constraints.txt" "${TEST_WHEELS[@]}"
}

enable_plugin() {
    say "Enabling the plugin in a private profile ..."
    run_logged "$QGIS_PROCESS" plugins enable cloudsieve
}

# What pip installed stands in front of QGIS's own packages, which is safe as none of them is a second time there.
export_venv_to_qgis() {
    PYTHONPATH=$("$PYTHON" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    export PYTHONPATH
}

# What deploy/run and deploy/test share: system packages and the virtual environment.
# Sourced by them; does nothing where nothing is missing.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

run_packages=(
    espeak-ng ca-certificates
    libdbus-1-3 libdrm2 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libpulse0
    libwayland-client0 libwayland-cursor0 libwayland-egl1 libxrandr2
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0
)
test_packages=(git postgresql xvfb)

say() { printf 'vuoro: %s\n' "$*" >&2; }

# Installs the Debian packages named, those that are not there yet.
# Ends the script with status 3 and the exact line to type where it may not install.
need_packages() {
    local missing=() line
    if ! command -v dpkg-query >/dev/null; then
        say "not a Debian system; make sure that what these packages hold is there: $*"
        return
    fi
    local there
    there=" $(dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' |
        sed -n 's/^installed //p' | tr -s ',\n' '  ') "
    for line in "$@"; do
        [[ "$there" == *" $line "* ]] || missing+=("$line")
    done
    ((${#missing[@]})) || return 0
    local as=()
    if ((EUID != 0)); then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            as=(sudo)
        else
            say "these system packages are missing; install them with this line, then start again:"
            echo "sudo apt-get update && sudo apt-get install --no-install-recommends -y ${missing[*]}"
            exit 3
        fi
    fi
    say "installing system packages: ${missing[*]}"
    local log
    log="$(mktemp)"
    local install=(
        ${as[@]+"${as[@]}"} env DEBIAN_FRONTEND=noninteractive
        apt-get install --no-install-recommends -y "${missing[@]}"
    )
    # Lists may be old or absent: they are fetched only when they do not serve.
    if ! "${install[@]}" </dev/null >"$log" 2>&1 &&
        ! { ${as[@]+"${as[@]}"} apt-get update && "${install[@]}"; } </dev/null >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        say "the packages could not be installed; the lines above are apt-get's own words"
        exit 3
    fi
    rm -f "$log"
}

# A sound server, unless this machine has one of either kind.
need_sound() {
    command -v pipewire-pulse >/dev/null || command -v pulseaudio >/dev/null ||
        need_packages pulseaudio
}

# Prints the newest Python here that is fit for Vuoro; nothing where there is none.
find_python() {
    local name
    for name in python3.14 python3.13 python3.12 python3.11 python3; do
        if command -v "$name" >/dev/null &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

# Makes .venv hold exactly what the lock "$1" (run or test) names, and Vuoro itself.
# A stamp of lock, project file, place and Python tells when nothing is to do.
need_venv() {
    local kind="$1" lock="$root/deploy/requirements.txt"
    [[ "$kind" == test ]] && lock="$root/deploy/requirements-test.txt"
    local venv="$root/.venv" turn
    # One at a time: deploy/run and deploy/test may be started side by side.
    exec {turn}<"$root"
    flock "$turn"
    local stamp
    stamp="$root $(cat "$lock" "$root/pyproject.toml" | sha256sum)"
    if "$venv/bin/python" -c '' 2>/dev/null &&
        [[ "$(cat "$venv/.installed-$kind" 2>/dev/null)" == "$stamp" ]]; then
        exec {turn}<&-
        return
    fi
    local python
    python="$(find_python)"
    if [[ -z "$python" ]]; then
        need_packages python3 python3-venv
        python="$(find_python)"
        if [[ -z "$python" ]]; then
            say "Python 3.11 or newer is needed, and this system has none (Debian 12 or newer has)"
            exit 3
        fi
    fi
    "$python" -c 'import ensurepip, venv' 2>/dev/null || need_packages python3-venv
    if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        say "creating $venv"
        "$python" -m venv --clear "$venv"
    fi
    rm -f "$venv"/.installed-*
    say "installing Vuoro's Python packages into $venv"
    local pip=("$venv/bin/python" -m pip --quiet --disable-pip-version-check)
    "${pip[@]}" install --require-hashes --only-binary :all: -r "$lock"
    "${pip[@]}" install --no-deps --no-build-isolation --editable "$root"
    echo "$stamp" >"$venv/.installed-$kind"
    # What tests need includes all that running needs.
    if [[ "$kind" == test ]]; then
        stamp="$root $(cat "$root/deploy/requirements.txt" "$root/pyproject.toml" | sha256sum)"
        echo "$stamp" >"$venv/.installed-run"
    fi
    exec {turn}<&-
}

# Sourced by ./run and ./test: installs what is missing, and nothing that is there. Never asks a question.
# Says what it does, a line a step; stops with one line that tells what to do.

set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"
SETUP="$ROOT/.setup"
UV_VERSION=0.9.0       # the oldest that reads this lock
FREE_MB_NEEDED=6000    # both environments, packages and the model, when nothing is there yet

say() { printf '\033[1m[setup]\033[0m %s\n' "$*" >&2; }
stop() { printf '[setup] cannot go on: %s\n' "$*" >&2; exit 2; }

RUN_PACKAGES=(
    ca-certificates python3 python3-venv
    tesseract-ocr tesseract-ocr-eng tesseract-ocr-chi-sim tesseract-ocr-chi-tra tesseract-ocr-jpn
    tesseract-ocr-kor tesseract-ocr-rus tesseract-ocr-ukr tesseract-ocr-fra tesseract-ocr-deu
    tesseract-ocr-spa tesseract-ocr-por tesseract-ocr-ita tesseract-ocr-ara tesseract-ocr-tha
    tesseract-ocr-vie tesseract-ocr-osd
    libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
    fonts-noto-core fonts-noto-cjk fonts-dejavu-core fonts-liberation
)
TEST_PACKAGES=(fonts-arphic-ukai fonts-arphic-uming fonts-dancingscript fonts-ebgaramond postgresql redis-server)

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

need_root() {  # for what
    [ "$(id -u)" = 0 ] && return 0
    command -v sudo >/dev/null && sudo -n true 2>/dev/null && return 0
    stop "$1; run this once as root or with sudo without a password"
}

install_packages() {  # names of Debian packages
    MISSING=()
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || MISSING+=("$name")
    done
    [ ${#MISSING[@]} = 0 ] && return 0
    command -v apt-get >/dev/null || stop "this needs a Debian or Ubuntu machine (apt-get); missing: ${MISSING[*]}"
    need_root "system packages are missing (${MISSING[*]})"
    say "installing ${#MISSING[@]} system packages: ${MISSING[*]}"
    export DEBIAN_FRONTEND=noninteractive
    # A service that starts by itself (PostgreSQL, Redis) is not wanted: the tests start their own.
    as_root apt-get -qq update >"$SETUP/apt.log" 2>&1 || stop "apt-get update failed; see .setup/apt.log"
    as_root apt-get -qq -y --no-install-recommends install "${MISSING[@]}" >>"$SETUP/apt.log" 2>&1 \
        || stop "apt-get install failed; see the end of .setup/apt.log"
}

has_package() {  # name: whether this distribution has a package of that name
    local policy
    policy=$(apt-cache policy "$1" 2>/dev/null)  # no pipe into grep -q: it ends early, and pipefail calls that a failure
    [[ $policy =~ Candidate:\ [0-9] ]]
}

have_chromium() { command -v chromium >/dev/null || command -v chromium-browser >/dev/null; }

install_chromium() {
    have_chromium && return 0
    if has_package chromium; then
        install_packages chromium
    else  # a Debian package there is; Ubuntu has only a snap
        need_root "Chromium is missing"
        say "installing Chromium through Playwright (this distribution has no package of it)"
        as_root "$ROOT/.venv/bin/playwright" install --with-deps chromium >"$SETUP/chromium.log" 2>&1 \
            || stop "Chromium could not be installed; see .setup/chromium.log"
    fi
}

find_uv() {
    local candidate
    for candidate in "$SETUP/uv/bin/uv" "$(command -v uv || true)"; do
        [ -n "$candidate" ] && [ -x "$candidate" ] || continue
        if printf '%s\n%s\n' "$UV_VERSION" "$("$candidate" --version | cut -d' ' -f2)" | sort -CV; then
            UV=$candidate
            return 0
        fi
    done
    say "installing uv"
    python3 -m venv "$SETUP/uv" || stop "python3 -m venv failed; install the package python3-venv"
    "$SETUP/uv/bin/python" -m pip install -q --disable-pip-version-check "uv>=$UV_VERSION" >"$SETUP/uv.log" 2>&1 \
        || stop "uv could not be installed; see .setup/uv.log"
    UV="$SETUP/uv/bin/uv"
}

find_python() {
    PYTHON=$("$UV" python find 3.11 2>/dev/null || true)
    [ -n "$PYTHON" ] && return 0
    if has_package python3.11; then
        install_packages python3.11
    else
        say "installing Python 3.11"
        "$UV" python install --quiet 3.11 || stop "Python 3.11 was not found and could not be installed"
    fi
    PYTHON=$("$UV" python find 3.11) || stop "Python 3.11 was not found"
}

make_environment() {  # folder, name, arguments of uv export
    local folder=$1 name=$2 wanted
    shift 2
    # The lock holds versions and hashes but no addresses; they are the machine's own business (docs/design.md).
    "$UV" export --quiet --frozen --no-header --no-annotate --no-emit-project "$@" >"$SETUP/$name.txt"
    wanted=$(cat "$SETUP/$name.txt" pyproject.toml | sha256sum | cut -d' ' -f1)
    if [ -x "$folder/bin/python" ] && [ "$(cat "$folder/.stamp" 2>/dev/null)" = "$wanted" ]; then
        return 0
    fi
    say "creating the environment $folder ($(grep -c '==' "$SETUP/$name.txt") packages)"
    [ -x "$folder/bin/python" ] || "$UV" venv --quiet --python "$PYTHON" "$folder"
    "$UV" pip sync --quiet --python "$folder/bin/python" --require-hashes "$SETUP/$name.txt" \
        || stop "packages could not be installed into $folder; is the network there and the disk not full?"
    if [ "$name" = app ]; then
        "$UV" pip install --quiet --python "$folder/bin/python" --no-deps --no-build-isolation --editable . \
            || stop "the project could not be installed into $folder"
    fi
    printf '%s' "$wanted" >"$folder/.stamp"
}

check_disk() {
    [ -x .venv/bin/python ] && [ -x .venv-bot/bin/python ] && return 0
    local free
    free=$(df -Pm "$ROOT" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$FREE_MB_NEEDED" ] \
        || stop "only $free MB are free on this disk and $FREE_MB_NEEDED MB are needed; make room and run it again"
}

set_up() {  # run | test
    mkdir -p "$SETUP"
    exec 9>"$SETUP/lock"
    flock -n 9 || { say "another set-up is at work; waiting for it"; flock 9; }
    check_disk
    install_packages "${RUN_PACKAGES[@]}"
    find_uv
    find_python
    make_environment .venv app
    make_environment .venv-bot bot --no-default-groups --group bot
    if [ "$1" = test ]; then
        install_packages "${TEST_PACKAGES[@]}"
        install_chromium
    fi
    .venv/bin/workpermit train || stop "the bot's model could not be trained; the lines above say why"
    exec 9>&-
}

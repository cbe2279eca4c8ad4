# Sourced by app/run and tests/run: installs what is missing from Debian's packages.

program_packages=(
    cmake ninja-build g++ pkgconf
    qt6-base-dev qt6-websockets-dev qt6-svg-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    libsqlite3-dev zlib1g-dev libzstd-dev libbrotli-dev libssl-dev libyaml-dev libpcre2-dev
    libprotobuf-dev libprotoc-dev
    qtkeychain-qt6-dev libsecret-1-0
    librsvg2-bin fonts-dejavu-core ca-certificates
)

# What the preset "checked" is compiled with.
clang_packages=(clang-14 libclang-rt-14-dev)

# Installs those of the named packages that are missing; silent when none is.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        need_packages "$@"
        return
    fi
    local missing=() package
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "Please run as root: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing from Debian's packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Without apt nothing can be installed; go on only when the tools at least are there.
need_packages() {
    if command -v cmake >/dev/null && command -v ninja >/dev/null && command -v c++ >/dev/null; then
        return 0
    fi
    echo "Wasclean needs the packages that Debian 12 calls $*; please install them." >&2
    return 1
}

# Builds a preset, given with its folder and about how many minutes that takes the first time; all of
# it, or the targets named after them. Silent when there is nothing to do.
build_preset() {
    local preset=$1 folder=$2 minutes=$3 target
    local targets=()
    for target in "${@:4}"; do targets+=(--target "$target"); done
    if [[ ! -f $folder/build.ninja ]]; then
        echo "Building Wasclean for the first time: about $minutes minutes on two cores."
        cmake --preset "$preset" --log-level=WARNING
    fi
    NINJA_STATUS='[%p %f/%t] ' cmake --build --preset "$preset" "${targets[@]}" | sed '/^ninja: no work to do/d; /Reading the commit$/d'
}

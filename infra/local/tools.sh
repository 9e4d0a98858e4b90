# What `run` and `test` share: finds JDK 25, Maven and Node, gets them from Debian where it may, or says what to install.
# Sourced, never run. Java 25 comes before Maven: .mvn/jvm.config names packages that an older Java does not start with.

say() { printf '%s\n' "$*" >&2; }

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

updated=no
# install_from_debian NAME PACKAGE...: succeeds when all packages are there afterwards.
install_from_debian() {
    local name=$1
    shift
    may_install || return 1
    say "Installing $name ($*)"
    if [ $updated = no ]; then
        apt-get update -qq >&2 || return 1
        updated=yes
    fi
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

java_version_of() { "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1; }

is_jdk_25() { [ -x "$1/bin/javac" ] && [ "$(java_version_of "$1")" = 25 ]; }

jdk_25() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk@25 /usr/local/opt/openjdk@25; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    return 1
}

find_java() {
    local home
    if ! home=$(jdk_25); then
        install_from_debian "JDK 25" openjdk-25-jdk-headless || true
        home=$(jdk_25) || {
            say "JDK 25 is needed and was not found."
            say "Install it (Debian: apt-get install openjdk-25-jdk-headless; macOS: brew install openjdk@25), or set JAVA_HOME to one."
            exit 1
        }
    fi
    export JAVA_HOME=$home
}

find_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    install_from_debian Maven maven && command -v mvn >/dev/null 2>&1 && return 0
    say "Maven 3.8.7 or newer is needed. Install it (Debian: apt-get install maven; macOS: brew install maven)."
    exit 1
}

is_node_18() { command -v npm >/dev/null 2>&1 && [ "$(node -p 'process.versions.node.split(".")[0] >= 18' 2>/dev/null)" = true ]; }

find_node() {
    is_node_18 && return 0
    install_from_debian "Node" nodejs npm && is_node_18 && return 0
    say "Node 18 or newer with npm is needed to build style sheets. Install it (Debian: apt-get install nodejs npm; macOS: brew install node)."
    exit 1
}

find_build_tools() {
    find_java
    find_maven
    find_node
}

# Where tests and screenshots find a browser: CHROMIUM if it is set.
find_chromium() {
    local name
    [ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ] && return 0
    for name in chromium chromium-browser google-chrome-stable; do
        CHROMIUM=$(command -v "$name") && export CHROMIUM && return 0
    done
    install_from_debian Chromium chromium && CHROMIUM=$(command -v chromium) && export CHROMIUM && return 0
    say "A Chromium is needed for the journeys in a browser. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path."
    exit 1
}

# The pooler that the nightly proofs put in front of the database: PGBOUNCER if it is set.
find_pgbouncer() {
    local path
    for path in "${PGBOUNCER:-}" /usr/sbin/pgbouncer /usr/bin/pgbouncer; do
        [ -n "$path" ] && [ -x "$path" ] && export PGBOUNCER="$path" && return 0
    done
    install_from_debian PgBouncer pgbouncer && [ -x /usr/sbin/pgbouncer ] && export PGBOUNCER=/usr/sbin/pgbouncer && return 0
    say "PgBouncer is needed for the nightly proofs. Install it (Debian: apt-get install pgbouncer) or set PGBOUNCER to its path."
    exit 1
}

maven=
# Ends a build that is under way when we are told to stop: bash alone would leave it running.
stop_maven() {
    trap - INT TERM HUP
    if [ -n "$maven" ]; then
        kill -TERM "$maven" 2>/dev/null || true
        wait "$maven" 2>/dev/null || true
    fi
    exit 143
}

# Runs Maven so that a signal reaches it; gives back its result.
run_maven() {
    local result=0
    trap stop_maven INT TERM HUP
    mvn "$@" </dev/null &
    maven=$!
    wait "$maven" || result=$?
    maven=
    trap - INT TERM HUP
    return "$result"
}

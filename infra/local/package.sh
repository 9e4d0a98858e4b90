# What `run` and `bench` share: packages the application when a source has changed, and starts a program of platform/testing. Sourced after
# tools.sh, never run.

# exec_launcher CLASS ARGUMENT...: becomes that program.
exec_launcher() {
    local java=$JAVA_HOME/bin/java
    local arguments=(-Xmx256m -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dvirtualschool.root=$PWD"
        -cp "platform/testing/target/classes:$(cat platform/testing/target/launcher.classpath)" "$@")
    # A shell that starts us in the background tells us to ignore Ctrl-C; here it must stop everything all the same.
    if env --default-signal=INT true 2>/dev/null; then
        exec env --default-signal=INT,TERM,HUP "$java" "${arguments[@]}"
    fi
    exec "$java" "${arguments[@]}"
}

# One line that changes when a source does.
sources() {
    find pom.xml .mvn modules platform infra \( -name target -o -name node_modules -o -name '*.md' \) -prune -o -type f -exec cksum {} + |
        sort -k 3 | cksum
}

# What is packaged runs without a build; a class path whose files are gone does not.
is_built() {
    [ -f .local/built ] && [ "$(cat .local/built)" = "$1" ] && ls platform/application/target/unpacked/application-*.jar >/dev/null 2>&1 &&
        [ -s platform/testing/target/launcher.classpath ] && class_path_is_there
}

class_path_is_there() {
    local entry
    while IFS= read -r entry; do
        [ -e "$entry" ] || return 1
    done < <(tr ':' '\n' <platform/testing/target/launcher.classpath; echo)
}

build() {
    say "Building, which takes a few minutes the first time"
    mkdir -p .local
    rm -f .local/built
    if ! run_maven -q -B -ntp -pl platform/application,platform/testing -am package -Dmaven.test.skip=true >.local/build.log 2>&1; then
        grep '^\[ERROR\] .' .local/build.log | head -n 20 >&2 || tail -n 20 .local/build.log >&2
        say "The build failed; all of it is in .local/build.log"
        exit 1
    fi
    unpack
    printf '%s\n' "$1" >.local/built
}

# The package as it starts fastest: its libraries beside it instead of inside it.
unpack() {
    rm -rf platform/application/target/unpacked
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar platform/application/target/application-*.jar extract \
        --destination platform/application/target/unpacked >/dev/null
}

package_if_changed() {
    local state
    state=$(sources)
    if ! is_built "$state"; then
        find_build_tools
        build "$state"
    fi
}

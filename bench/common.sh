# What every measurement starts with; sourced with `bench` and `root` set.

fail() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

require() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "$tool not found; see bench/README.md"
  done
}

java_feature() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

# The JDK that ./split takes: JAVA_HOME if new enough, else the newest with long-term support, else the newest.
find_jdk() {
  local home feature best='' best_rank=0 rank
  feature=$(java_feature "${JAVA_HOME:-/none}")
  if [ "${feature:-0}" -ge 21 ]; then return; fi
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/*; do
    feature=$(java_feature "$home")
    if [ "${feature:-0}" -lt 21 ]; then continue; fi
    rank=$feature
    if [ $(((feature - 21) % 4)) -eq 0 ]; then rank=$((feature + 1000)); fi
    if [ "$rank" -gt "$best_rank" ]; then best=$home best_rank=$rank; fi
  done
  [ -n "$best" ] || fail "no JDK of version 21 or newer found; set JAVA_HOME to one"
  export JAVA_HOME=$best
}

# Builds, unless the first argument is --built or --root=, and runs the class with the other arguments. With --root= what is
# measured is a build of another working tree, perhaps an older one, by this harness.
measure() {
  local class=$1 measured=$root
  shift
  find_jdk
  if [[ "${1:-}" == --root=* ]]; then
    measured=$(readlink -f "${1#--root=}")
    set -- --built "${@:2}"
  fi
  if [ "${1:-}" = --built ]; then
    shift
  else
    (cd "$root" && mvn -B -q -DskipTests package) || fail "Split does not build; the reason is above"
    (cd "$bench" && mvn -B -q package) || fail "the harness does not build; the reason is above"
  fi
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -Dsplit.root="$measured" -Dsplit.bench="$bench" \
    -cp "$bench/target/split-bench.jar:$bench/target/lib/*" "split.bench.$class" "$@"
}

# Sourced by mvnw: points JAVA_HOME at a JDK of at least the version this project needs.
# Looked at in this order: JAVA_HOME, the javac on the path, the usual folders of Linux, macOS and SDKMAN.

wego_jdk=25

wego_is_jdk() {
  [ -n "${1-}" ] && [ -x "$1/bin/javac" ] || return 1
  wego_version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | head -n 1)
  [ "${wego_version:-0}" -ge "$wego_jdk" ]
}

wego_find_jdk() {
  if wego_is_jdk "${JAVA_HOME-}"; then return 0; fi
  wego_javac=$(command -v javac 2>/dev/null) || wego_javac=
  if [ -n "$wego_javac" ]; then
    wego_javac=$(readlink -f "$wego_javac" 2>/dev/null || printf %s "$wego_javac")
    wego_home=${wego_javac%/bin/javac}
    if wego_is_jdk "$wego_home"; then JAVA_HOME=$wego_home; return 0; fi
  fi
  # mvnw switches globbing off (set -f); here the patterns are wanted
  set +f
  for wego_home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if wego_is_jdk "$wego_home"; then JAVA_HOME=$wego_home; set -f; return 0; fi
  done
  set -f
  return 1
}

if wego_find_jdk; then
  export JAVA_HOME
else
  echo "A JDK $wego_jdk or newer is needed: install one (for example Temurin $wego_jdk) or point JAVA_HOME at it." >&2
  exit 1
fi

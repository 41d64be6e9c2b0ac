#!/bin/sh
# What a user does: takes the archive, unpacks it in an empty folder, puts verify on the PATH and reads an article, with
# nothing but a Java runtime of the modules it needs. Fails at the first thing that is not as it should be.
#
#     src/test/dist/check.sh    # after mvn package
set -eu
repository=$(CDPATH= cd "$(dirname "$0")/../../.." && pwd)
target=$repository/target
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
place="$folder/it's some \"place\""
mkdir "$place" "$place/bin" "$place/articles"
jlink=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}/bin/jlink
"$jlink" --add-modules java.base,java.logging,jdk.httpserver --output "$place/java"

cd "$target"
sha256sum -c --quiet verify-*.sha256
cp verify-*.tar.gz "$place"
cd "$place"
tar -xzf verify-*.tar.gz
home=$(echo "$place"/verify-*/)
ln -s "$home/verify" bin/verify
cp "$repository/samples/dam-evacuation.txt" 'articles/the dam.txt'
chmod -R a-w "$home"

# no variable of this shell gets through, such as a JAVA_HOME or a locale
user() {
    env -i HOME="$place" PATH="$place/bin:/usr/bin:/bin" JAVA_HOME="$place/java" "$@"
}
cd articles
user verify 'the dam.txt' >report
grep -q '· 462 words$' report
grep -q '^CLAIMS' report
user verify --format json - <'the dam.txt' >report.json
user verify --version | grep -q '^verify [0-9]'
for shell in dash bash busybox; do
    if command -v $shell >/dev/null; then
        case $shell in busybox) shell="busybox sh" ;; esac
        user $shell "$place/bin/verify" --format json - <'the dam.txt' | cmp - report.json
    fi
done
test "$(user verify --nonsense 2>&1)" = "verify: there is no option --nonsense; see verify --help"

# what comes with it
for shell in bash zsh fish; do user verify completion $shell | cmp - "$home/completion/verify.$shell"; done
grep -q -e '-format' "$home/man/man1/verify.1"
test -s "$home/LICENSE"
test -s "$home/README.md"
for jar in "$home"/lib/*.jar; do
    library=$(basename "$jar" | sed 's/-[0-9].*//')
    licence=$(sed -n "s/^$library  *[^ ]*  *\\([^;,]*\\).*/\\1/p" "$home/licenses/README.txt")
    test -n "$licence" || { echo "no licence of $library" >&2; exit 1; }
    test -n "$(find "$home/licenses/$licence" -type f -size +0)" || { echo "$licence is empty" >&2; exit 1; }
done
chmod -R u+w "$home"
echo "The archive works with a Java runtime alone."

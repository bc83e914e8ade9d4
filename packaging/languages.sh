#!/bin/sh
# Brings the translations up to date with the source: what is new is added without a translation,
# what is no longer said is dropped, and the files that the program reads are made anew.
#
#   packaging/languages.sh [folder]   where the files are kept, resources/languages by default
set -eu
cd "$(dirname "$0")/.."
folder=${1:-resources/languages}
bin=$(dirname "${PYTHON:-.venv/bin/python}")

for code in fr de; do
    file=$folder/genmon-gui_$code.ts
    "$bin/pyside6-lupdate" -silent -extensions py -recursive genmon_gui -source-language en \
        -target-language "$code" -locations none -no-obsolete -disable-heuristic similartext \
        -disable-heuristic sametext \
        -tr-function-alias tr+=say,QT_TR_NOOP+=mark -ts "$file"
    # What follows a meaning is a value; lupdate takes it for a count, and wants plurals and another
    # look at what is translated.
    sed -Ezi 's/ numerus="yes"//g
        s|\s*<numerusform>([^<]*)</numerusform>(\s*<numerusform>[^<]*</numerusform>)*\s*|\1|g
        s|<translation type="unfinished">([^<])|<translation>\1|g' "$file"
    "$bin/pyside6-lrelease" -silent "$file" -qm "${file%.ts}.qm"
done

#!/usr/bin/env bash
# Packs the package, installs the tarball in an empty folder, and does the main job there, as a stranger would.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$root"
tarball=$(npm pack --silent --pack-destination "$work" | tail -n 1)
mkdir "$work/office"
cd "$work/office"
npm init -y >/dev/null
npm install --offline --no-audit --no-fund --silent "$work/$tarball"

dcs() { npx --offline dcs "$@"; }
expect() { grep -qF -- "$1" <<<"$2" || { printf 'expected “%s” in:\n%s\n' "$1" "$2"; exit 1; }; }

expect '0.' "$(dcs --version)"
expect 'plans/2024/units/trung-tam-a.yaml' "$(dcs init 'Trung tâm A')"
expect 'II.5.c' "$(dcs tick II.5.c --date 10/3/2024 --evidence '15/BC-TTA; 8/3/2024; Báo cáo quý I')"
expect '✓' "$(dcs status --as-of 30/6/2024)"
expect '"state": "done"' "$(dcs status --json)"
expect 'Báo cáo quý I' "$(dcs report --period q1 -f md)"
dcs check
cmp plans/2024/source.txt "$root/plans/2024/source.txt"
test -f schemas/unit-plan.schema.json
echo 'the installed package does its job'

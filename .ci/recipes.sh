#!/usr/bin/env bash
# Runs the lines that README and guide give for installing dcs, unchanged and in order, in a clone of this
# checkout: committed files only. Needs the registry. tests/docs/recipes.slow.test.ts runs docs/ci.md.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
expect() { grep -qF -- "$1" <<<"$2" || { printf 'expected “%s” in:\n%s\n' "$1" "$2"; exit 1; }; }
# block <language> <n> <document>: the text of its nth fenced block of that language.
block() { awk -v start="\`\`\`$1" -v n="$2" '$0 == start { i++; inside = i == n; next } /^```/ { inside = 0 } inside' "$3"; }

git clone --quiet "$root" "$work/dcs"
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false

echo '-- the guide: installing, and a folder to work in'
export npm_config_prefix="$work/npm" PATH="$work/npm/bin:$PATH"
mkdir "$work/npm"
# Turns a line for cmd into one for sh: D: is a folder here.
as_sh() { sed -e 's#^cd /d D:\\#cd D:\\#' -e "s#D:\\\\#$work/#g"; }
script=$({ block bat 1 "$root/docs/huong-dan.md"; block bat 2 "$root/docs/huong-dan.md"; } | as_sh)
expect 'npm install' "$script"
expect 'mkdir' "$script"
(cd "$work" && bash -euc "$script
pwd
dcs --version
dcs init 'Trung tâm A'") | tee "$work/said"
expect "$work/dan-chu" "$(<"$work/said")"
test -f "$work/dan-chu/plans/2024/units/trung-tam-a.yaml"

echo '-- README: its lines in one clone, in order; the tests leave alone what the first made'
expect 'npm test' "$(block sh 1 "$root/README.md")"
(cd "$work/dcs" && bash -euc "$(block sh 1 "$root/README.md")")
(cd "$work/dcs" && npx dcs check --strict plans examples)
echo 'the recipes do what they say'

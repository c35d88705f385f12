#!/usr/bin/env bash
# Runs the hook of .pre-commit-hooks.yaml as an office's repository would: a good folder must pass, a broken one fail.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
command -v pre-commit >/dev/null || { echo 'skipped: pre-commit is not installed'; exit 0; }
revision=$(git -C "$root" rev-parse HEAD 2>/dev/null) || { echo 'skipped: not a git checkout'; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PRE_COMMIT_HOME="$work/cache"

mkdir "$work/office"
cd "$work/office"
git init -q
cp -r "$root/examples" plans
cp -r "$root/schemas" .
git add -A
# The recipe of docs/ci.md, with this checkout's address and newest commit.
awk '/^# \.pre-commit-config\.yaml$/ { inside = 1 } /^```/ { inside = 0 } inside' "$root/docs/ci.md" |
  sed -e "s#<dcs>#$root#" -e "s#<commit>#$revision#" >.pre-commit-config.yaml
hook() { pre-commit run --all-files; }
expect() { grep -qF -- "$1" <<<"$2" || { printf 'expected “%s” in:\n%s\n' "$1" "$2"; exit 1; }; }

expect 'Passed' "$(hook)"
sed -i 's/kind: subordinate/kind: phòng/' plans/2024/units/ban-d-mau.yaml
git add -A
expect 'ban-d-mau.yaml' "$(hook || true)"
echo 'the hook passes what is right, and names what is wrong'

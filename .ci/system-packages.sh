#!/usr/bin/env bash
# Installs the programs that the tests of documents and pages use. If a package is not available, the tests that need it
# report that they were skipped; nothing else depends on it.
set -uo pipefail

wanted=(libreoffice-writer libreoffice-calc poppler-utils fonts-liberation2 pandoc chromium pre-commit wine wine64)
missing=()
for name in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
done
if [ ${#missing[@]} -eq 0 ]; then
  echo 'all there'
  exit 0
fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "missing, and not to be installed here: ${missing[*]}"
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq || true
for name in "${missing[@]}"; do
  apt-get install -y -qq --no-install-recommends "$name" >/dev/null 2>&1 && echo "installed $name" || echo "not to be had: $name"
done
exit 0

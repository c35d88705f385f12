const UNIT_FILE = /\.yaml$/;
/** Endings that Windows, an editor or a backup program adds; no command reads files with them. */
const NEAR_MISS = /\.(?:yml|ya?ml\.(?:txt|bak|old)|ya?ml)$/i;

/** Whether a unit's file may have this name: not a hidden file, nor one of Word's lock files (`~$…`). */
export function isUnitFileName(name: string): boolean {
  return UNIT_FILE.test(name) && isOwn(name);
}

/** Whether a file is probably a unit's but has another ending: `.yml`, `.YAML`, `.yaml.txt`. */
export function isNearUnitFileName(name: string): boolean {
  return NEAR_MISS.test(name) && !UNIT_FILE.test(name) && isOwn(name);
}

/** The name that such a file should have. */
export function properUnitFileName(name: string): string {
  return name.replace(NEAR_MISS, '.yaml');
}

function isOwn(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$');
}

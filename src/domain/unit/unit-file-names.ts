const UNIT_FILE = /\.yaml$/;
/** Endings that Windows, an editor or a backup gives: no command reads such a file. */
const NEAR_MISS = /\.(?:yml|ya?ml\.(?:txt|bak|old)|ya?ml)$/i;

/** Whether a unit's file can have this name: no hidden file, and none that Word keeps while another is open (`~$…`). */
export function isUnitFileName(name: string): boolean {
  return UNIT_FILE.test(name) && isOwn(name);
}

/** Whether it was meant to be one and has another ending: `.yml`, `.YAML`, `.yaml.txt`. */
export function isNearUnitFileName(name: string): boolean {
  return NEAR_MISS.test(name) && !UNIT_FILE.test(name) && isOwn(name);
}

/** The name that such a file should have. */
export function mendedUnitFileName(name: string): string {
  return name.replace(NEAR_MISS, '.yaml');
}

function isOwn(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$');
}

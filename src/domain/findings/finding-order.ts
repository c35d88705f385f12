import type { PlacedFinding } from './finding.js';

/** By file, line and column, then by what is found: the same on every run. */
export function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    compare(a.file, b.file) ||
    a.region.line - b.region.line ||
    a.region.column - b.region.column ||
    compare(a.code, b.code) ||
    compare(a.pointer, b.pointer) ||
    compare(a.message.en, b.message.en)
  );
}

/** By code unit, not by locale: the order must be the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Compares two texts for sorting: by code unit, not by locale, so that every machine has the same order. Dates, ISO
 * times and ids of periods sort by time.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares values by the text that `textOf` takes from each. */
export function byText<Of>(textOf: (value: Of) => string): (a: Of, b: Of) => number {
  return (a, b) => compareText(textOf(a), textOf(b));
}

/** A unit's file: its name without `.yaml`, and the unit that it names; `null` if the file cannot be used. */
export interface NamedFile {
  readonly id: string;
  readonly unitId: string | null;
}

/**
 * The files that are ignored because another file is of the same unit, such as a copy by a cloud drive or a browser:
 * only the file named after the unit counts. If none of several is named after it, nobody can tell which is right, and
 * none counts. An unusable file counts as that of the unit that it is named after, so that no copy replaces it.
 * @returns the unit of each ignored file, by the file's name
 */
export function twinFiles(files: readonly NamedFile[]): ReadonlyMap<string, string> {
  const ofUnit = new Map<string, string[]>();
  for (const { id, unitId } of files) {
    const unit = unitId ?? id;
    ofUnit.set(unit, [...(ofUnit.get(unit) ?? []), id]);
  }
  const left = new Map<string, string>();
  for (const [unit, ids] of ofUnit) {
    if (ids.length > 1) for (const id of ids) if (id !== unit) left.set(id, unit);
  }
  return left;
}

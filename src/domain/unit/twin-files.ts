/** A unit's file: its name without `.yaml`, and the unit that it names; `null` where the file is unusable. */
export interface NamedFile {
  readonly id: string;
  readonly unitId: string | null;
}

/**
 * The files that are left out because another file is of the same unit, such as a copy that a cloud drive or a browser
 * made: only the file that is named after the unit counts. Where none of several is, nobody can tell which is right, and
 * none counts. A file that can't be used stands for the unit that it is named after: no copy takes its place.
 * @returns by the file's name the unit that it is of
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

/**
 * Keeps a list made from a file until another file is passed, since a dozen rules in a row need the same list of one
 * file. Lists of earlier files are freed.
 */
export function memoLast<File extends object, T>(list: (file: File) => readonly T[]): (file: File) => readonly T[] {
  let last: { readonly of: File; readonly all: readonly T[] } | null = null;
  return (file) => {
    if (last?.of !== file) last = { of: file, all: list(file) };
    return last.all;
  };
}

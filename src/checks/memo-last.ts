/**
 * A list of what is in a file, kept until the next file: a dozen rules ask the same of one, one after the other. Of the
 * files before nothing is kept.
 */
export function listedOnce<File extends object, T>(list: (file: File) => readonly T[]): (file: File) => readonly T[] {
  let last: { readonly of: File; readonly all: readonly T[] } | null = null;
  return (file) => {
    if (last?.of !== file) last = { of: file, all: list(file) };
    return last.all;
  };
}

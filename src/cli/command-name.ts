/** The shared options that take a value: the word after them is not the command. */
const WITH_VALUE = new Set(['-C', '--plans', '--plan', '--year', '-u', '--unit', '--lang', '--as-of']);

/** The command's name in a line, and the line without it; shared options may come before it. */
export function commandNameIn(
  argv: readonly string[],
): { readonly name: string; readonly rest: readonly string[] } | null {
  for (let i = 0; i < argv.length; i += 1) {
    const arg = argv[i] ?? '';
    if (WITH_VALUE.has(arg)) i += 1;
    else if (!arg.startsWith('-')) return { name: arg, rest: [...argv.slice(0, i), ...argv.slice(i + 1)] };
  }
  return null;
}

/** The words that may be options: those before `--`. */
export function beforeDashes(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--');
  return at < 0 ? words : words.slice(0, at);
}

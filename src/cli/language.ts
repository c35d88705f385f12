import { type Lang, Refusal } from '../domain/text/text.js';
import { USAGE } from '../locale/program.js';
import { beforeDashes } from './command-name.js';

/** The languages of the screen. */
export const LANGS: readonly Lang[] = ['vi', 'en'];

/**
 * The screen's language: `--lang`, or else `DCS_LANG`, or else Vietnamese. It is read first, so that every error can be
 * reported.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const options = beforeDashes(argv);
  const at = options.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const flag = options[at];
  if (flag !== undefined) {
    const typed = flag.includes('=') ? flag.slice('--lang='.length) : (options[at + 1] ?? '');
    return asLang('--lang', typed);
  }
  const fromEnvironment = env['DCS_LANG'];
  return fromEnvironment === undefined || fromEnvironment === '' ? 'vi' : asLang('DCS_LANG', fromEnvironment);
}

function asLang(name: string, value: string): Lang {
  const lang = LANGS.find((known) => known === value);
  if (lang === undefined) throw new Refusal(USAGE.notAllowed({ vi: name, en: name }, value, LANGS));
  return lang;
}

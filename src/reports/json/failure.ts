import type { Lang, Text } from '../../domain/text/text.js';
import { asJson } from './status.js';

/** Why a command gave no result. */
interface Failure {
  readonly exitCode: number;
  readonly message: Text;
  /** What to do; `null` where the message says it all. */
  readonly hint: Text | null;
}

/** `dcs/error@1`: what a program reads in place of a result, so that it always gets JSON. */
export function failureJson({ exitCode, message, hint }: Failure, lang: Lang): string {
  const words = { message: message[lang], hint: hint?.[lang] ?? null };
  return asJson({ schema: 'dcs/error@1', exitCode, ...words });
}

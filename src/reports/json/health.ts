import type { HealthLine, MachineFacts } from '../../domain/ports/machine.js';
import type { Lang } from '../../domain/text/text.js';
import { asJson } from './status.js';

/**
 * `dcs/doctor@1`: the machine's facts and the judgement of each.
 * @param lang of the sentences; the facts are the same in every language
 */
export function healthJson(facts: MachineFacts, lines: readonly HealthLine[], lang: Lang): string {
  return asJson({
    schema: 'dcs/doctor@1',
    facts,
    lines: lines.map(({ state, text, hint }) => ({ state, text: text[lang], hint: hint?.[lang] ?? null })),
  });
}

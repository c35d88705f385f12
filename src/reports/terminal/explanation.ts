import type { Explanation } from '../../domain/findings/explanation.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { SEVERITY_WORDS } from '../../locale/commands/check.js';
import { EXPLAIN } from '../../locale/commands/explain.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';

/** A code in full: its meaning, the reason, a bad and a good example, what to do. */
export function explanationText(rule: Explanation, lang: Lang, { color, width }: Surface): string {
  const paint = paintFor({ color });
  const { code, severity, title, why, bad, good, fix } = rule;
  const tint = severity === 'error' ? paint.red : paint.yellow;
  return [
    `${paint.bold(code)} (${tint(SEVERITY_WORDS[severity][lang])})`,
    wrapText(title[lang], width),
    '',
    wrapText(`${EXPLAIN.why[lang]} ${why[lang]}`, width),
    '',
    EXPLAIN.badExample[lang],
    example(bad, paint.red),
    '',
    EXPLAIN.goodExample[lang],
    example(good, paint.green),
    '',
    wrapText(`${EXPLAIN.whatToDo[lang]} ${fix[lang]}`, width),
  ].join('\n');
}

/** Every code with its title, in groups. */
export function codeListText(
  groups: readonly { readonly title: Text; readonly rules: readonly Explanation[] }[],
  lang: Lang,
  { color, width }: Surface,
): string {
  const paint = paintFor({ color });
  const longest = Math.max(...groups.flatMap(({ rules }) => rules.map(({ code }) => code.length)));
  const stacked = width - longest < 34;
  const row = ({ code, title }: Explanation): string => {
    const indent = stacked ? 4 : longest + 4;
    const words = wrapText(title[lang], width - indent)
      .split('\n')
      .join(`\n${' '.repeat(indent)}`);
    return stacked ? `  ${code}\n    ${words}` : `  ${code.padEnd(longest)}  ${words}`;
  };
  return groups.map(({ title, rules }) => [paint.bold(`${title[lang]}:`), ...rules.map(row)].join('\n')).join('\n\n');
}

function example(yaml: string, tint: (text: string) => string): string {
  return yaml
    .trimEnd()
    .split('\n')
    .map((line) => tint(`  ${line}`))
    .join('\n');
}

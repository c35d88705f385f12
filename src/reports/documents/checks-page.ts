import type { Explanation } from '../../domain/findings/explanation.js';
import type { Text } from '../../domain/text/text.js';
import { EXPLAIN } from '../../locale/commands/explain.js';

/** The rules over one kind of file or record. */
export interface RuleGroup {
  readonly title: Text;
  readonly rules: readonly Explanation[];
}

const INTRO = `# What \`dcs check\` finds

This page is made from the rules themselves (\`npm run docs\`); a test compares the two. The same words come from
\`dcs explain <code>\`, in Vietnamese or with \`--lang en\`.

Errors make \`dcs check\` end with 1; warnings only with \`--strict\`. What was withdrawn or corrected is history and is
not looked at.
`;

/** docs/checks.md: for each rule its meaning, the reason, a bad and a good example, and what to do. */
export function checksPage(groups: readonly RuleGroup[]): string {
  return [INTRO, ...groups.map(contents), ...groups.map(section)].join('\n');
}

function contents({ title, rules }: RuleGroup): string {
  const rows = rules.map(
    ({ code, severity, title: words }) =>
      `| [\`${code}\`](#${code}) | ${severity} | ${cell(words.en)} | ${cell(words.vi)} |`,
  );
  return [
    '',
    `**${title.en}** (${title.vi})`,
    '',
    `| code | severity | ${EXPLAIN.whatIsWrong.en} | ${EXPLAIN.whatIsWrong.vi} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function section({ title, rules }: RuleGroup): string {
  return [`## ${title.en}`, '', ...rules.map(ruleText)].join('\n');
}

function ruleText({ code, severity, title, why, bad, good, fix }: Explanation): string {
  return [
    `### ${code}`,
    '',
    `${severity}: **${title.en}.** ${why.en}`,
    '',
    `> **${title.vi}.** ${why.vi}`,
    '',
    '```yaml',
    `# bad\n${bad.trimEnd()}`,
    '```',
    '',
    '```yaml',
    `# good\n${good.trimEnd()}`,
    '```',
    '',
    `What to do: ${fix.en}`,
    '',
    `> ${fix.vi}`,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

import { ARGUMENTS } from '../locale/commands/arguments.js';
import { EXPLAIN, EXPLAIN_HELP } from '../locale/commands/explain.js';
import { Refusal } from '../domain/text/text.js';
import type { Command } from './command.js';
import { nearest } from '../app/find/nearest.js';

/** `dcs explain`: what a finding's code means, the reason for the rule, a bad and a good example, what to do. */
export const explain: Command = {
  name: 'explain',
  details: EXPLAIN_HELP.details,
  arguments: [{ name: ARGUMENTS.code, text: EXPLAIN_HELP.code, required: false, completes: 'finding-code' }],
  options: [],
  shared: ['json'],
  examples: ['explain done-without-evidence', 'explain'],
  async run(context, [code]) {
    const { ALL_RULES, RULE_GROUPS } = await import('../checks/rules.js');
    const { lang, json, screen } = context;
    const rules = code === undefined ? ALL_RULES : ALL_RULES.filter((rule) => rule.code === code.toLowerCase());
    const [first] = rules;
    if (first === undefined) throw unknownCode(code ?? '', ALL_RULES);
    if (json) {
      const { explanationsJson } = await import('../reports/json/explanations.js');
      context.print(explanationsJson(rules, lang));
      return 0;
    }
    const { codeListText, explanationText } = await import('../reports/terminal/explanation.js');
    context.print(code === undefined ? codeListText(RULE_GROUPS, lang, screen) : explanationText(first, lang, screen));
    return 0;
  },
};

function unknownCode(typed: string, rules: readonly { readonly code: string }[]): Refusal {
  const near = nearest(
    typed,
    rules.map(({ code }) => code),
  );
  return new Refusal(EXPLAIN.unknownCode(typed), near.length > 0 ? EXPLAIN.nearest(near) : EXPLAIN.seeAll);
}

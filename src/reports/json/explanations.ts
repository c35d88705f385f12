import type { Explanation } from '../../domain/findings/explanation.js';
import type { Lang } from '../../domain/text/text.js';
import { asJson } from './status.js';

/** `dcs/explain@1`: the meaning of codes, their reason, and what to do. */
export function explanationsJson(rules: readonly Explanation[], lang: Lang): string {
  const shown = rules.map(({ code, severity, title, why, bad, good, fix }) => ({
    code,
    severity,
    title: title[lang],
    why: why[lang],
    bad,
    good,
    fix: fix[lang],
  }));
  return asJson({ schema: 'dcs/explain@1', rules: shown });
}

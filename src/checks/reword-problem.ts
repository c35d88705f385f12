import type { Finding } from '../domain/findings/finding.js';
import { stepsOf } from '../domain/text/pointer.js';
import type { ReadingProblem } from '../domain/findings/reading-problem.js';
import type { Text } from '../domain/text/text.js';
import { ownItemOutsideOpenPlace } from './derived/own-item-outside-open-place.js';
import { unknownItem } from './derived/unknown-item.js';
import { unknownReport } from './plan/unknown-report.js';
import { findingOf, type Rule } from './rule.js';
import { notApplicableWithoutReason, withoutReason } from './unit/not-applicable-without-reason.js';
import { wrongSince } from './plan/wrong-since.js';
import { unknownPeriod } from './unit/unknown-period.js';

/**
 * Rewords a schema error as the rule that describes it best: a person looks for the missing reason, not for a missing
 * key.
 * @returns `null` where no rule describes it better
 */
export function refine(problem: ReadingProblem, file: string): Finding | null {
  const { place } = problem;
  if (place.pointer === undefined) return null;
  const found = (rule: Rule, message: Text): Finding =>
    findingOf(rule, { pointer: place.pointer, on: place.on, message }, file);
  const [group, id = '', field, inner] = stepsOf(place.pointer);
  const ofItem = group === 'items' || group === 'own-items';

  if (ofItem && field === 'not-applicable') {
    const lacks = problem.code === 'missing-key' && problem.params.key === 'reason' && inner === undefined;
    const blank =
      inner === 'reason' &&
      (problem.code === 'empty-value' || (problem.code === 'wrong-type' && problem.params.actual === 'nothing'));
    if (lacks || blank) return found(notApplicableWithoutReason, withoutReason(id));
  }
  if (problem.code !== 'bad-format') return null;
  const { format, actual } = problem.params;
  if (format === 'period') {
    const rule = group === 'reporting' ? unknownReport : group === 'body' ? wrongSince : unknownPeriod;
    return found(rule, { vi: `Không có kỳ báo cáo “${actual}”.`, en: `There is no period “${actual}”.` });
  }
  if (format === 'item-id' && group === 'items' && field === undefined) {
    return found(unknownItem, {
      vi: `Kế hoạch không có nhiệm vụ “${actual}”: đây không phải là một số mục.`,
      en: `The plan has no item “${actual}”: this is no address.`,
    });
  }
  if (format === 'own-item-id') {
    return found(ownItemOutsideOpenPlace, {
      vi: `“${actual}” không phải số mục của một nhiệm vụ riêng (mục tự bổ sung và số, như II.5.d.1).`,
      en: `“${actual}” is no address of an own item (open place and number, like II.5.d.1).`,
    });
  }
  return null;
}
